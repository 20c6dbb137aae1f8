"""Numbers of notes behind words and sentences: they change no fact, and what is no such number stays."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mirrored import TEXT, read, told, told_of

from tipcompare.sources import read_source
from tipcompare.sources.html import read_html
from tipcompare.sources.note_marks import drop_note_marks
from tipcompare.sources.pdf_page import Word, drop_raised

SENTENCES = [end.end() for end in re.finditer(r"(?<=[a-z\d)])\.(?=\s+[A-Z]|\n)", TEXT)]
LEFT_OUT = "note-marks-left-out"


def with_marks(places: list[int], form: str, text: str = TEXT) -> str:
    """Return a text with the numbers of notes at places, counting up."""
    ends = [0, *places, len(text)]
    parts = [text[ends[i] : ends[i + 1]] for i in range(len(ends) - 1)]
    return "".join(part + (form.format(i) if i <= len(places) else "") for i, part in enumerate(parts, 1))


@given(st.sets(st.sampled_from(SENTENCES), min_size=4), st.sampled_from(["{}", "[{}]", "[^{}]"]))
def test_marks_behind_sentences_change_no_fact(places: set[int], form: str) -> None:
    """Wherever they stand: glued numbers where they count up, those in brackets always."""
    report = read(with_marks(sorted(places), form))
    assert (report.text, told(report)) == (read(TEXT).text, told_of(TEXT))
    assert [w.code for w in report.warnings].count(LEFT_OUT) == 1


@given(st.sets(st.sampled_from(SENTENCES), min_size=1))
def test_marks_in_brackets_change_no_fact_of_a_page(places: set[int]) -> None:
    """They are gone from a page as well where they are no links."""
    pages = [
        read_html("".join(f"<p>{p}</p>" for p in text.split("\n\n")).encode(), "2021/Vesmark.html", "0" * 64)
        for text in (TEXT, with_marks(sorted(places), "[{}]"))
    ]
    assert pages[0].text == pages[1].text
    assert [w.code for w in pages[1].warnings].count(LEFT_OUT) == 1


def test_several_runs_and_lost_marks() -> None:
    """Each chapter may count from 1, a mark that is lost ends no run, form feeds part pages, years end sentences."""
    chapter = "It met.1 It ran.2 Aid grew, they said,3 in 2016.4 It paid.5\fIt fell.6 Its own force4 rose 2.5 times."
    meant = "It met. It ran. Aid grew, they said, in 2016. It paid.\fIt fell. Its own force4 rose 2.5 times."
    assert drop_note_marks(f"{chapter}\n{chapter}")[0] == f"{meant}\n{meant}"
    assert drop_note_marks(chapter.replace(",3", ","))[0] == meant
    years = "It met.1 It ran in 2016.2 It paid in 2017.3 It fell in 2018.4"
    assert drop_note_marks(years)[0] == "It met. It ran in 2016. It paid in 2017. It fell in 2018."


@pytest.mark.parametrize(
    "text",
    [
        "The police identified 12 victims.39 The courts did not.",
        "It met.1 It ran.2 Aid fell in 2016.",
        "The courts tried v1, v2, v3, v4, and v5. Zone1, zone2, zone3, zone4 and zone5 had none.",
        "Rates were 0.1 The rate 1.2 The rate 1.3 The rate 1.4 The rate 1.5 Others",
        "It grew 1.2 times, 1,346 cases in all, at 12:30 in 2016.",
        "See https://a.example/report[1].pdf and https://a.example/it1, https://a.example/it2.",
        "It built 12 km² and 10⁶ bricks. [12] stood first, and [2017] last.",
    ],
)
def test_what_is_no_mark_stays(text: str) -> None:
    """A number that stands by itself may be a figure, and a decimal is one."""
    assert drop_note_marks(text) == (text, ())


def test_raised_signs_are_left_out_without_a_word() -> None:
    """As raised numbers of a page are."""
    assert drop_note_marks("It tried 112³ cases in 2016.⁴ Courts⁷ met.") == (
        "It tried 112 cases in 2016. Courts met.",
        (),
    )


@pytest.mark.parametrize(
    ("printed", "sizes", "meant"),
    [
        ("victims.39", "nnnnnnnnrr", "victims."),
        ("112³".replace("³", "3"), "nnnr", "112"),
        ("cases8,", "nnnnnrn", "cases,"),
        ("km2", "nnr", "km2"),
        ("CO2", "nnl", "CO2"),
        ("2016", "nnnn", "2016"),
    ],
)
def test_raised_digits_of_a_pdf(printed: str, sizes: str, meant: str) -> None:
    """A smaller digit above the line is a note's, but for the square of a unit; one below the line is none."""
    heights = {"n": (0.0, 12.0), "r": (5.0, 12.0), "l": (-2.0, 5.0)}
    boxes = [(k * 6.0, heights[size][0], k * 6.0 + 6, heights[size][1]) for k, size in enumerate(sizes)]
    word = Word(printed, 0, 6.0 * len(printed), 0, 12)
    assert drop_raised(word, boxes, []).text == meant


def test_a_raised_number_by_itself() -> None:
    """It is told by the word before it; the first of a line is a note's own number, which stays."""
    number, box = Word("39", 50, 60, 5, 12), [(50.0, 5.0, 55.0, 12.0), (55.0, 5.0, 60.0, 12.0)]
    assert drop_raised(number, box, [Word("victims.", 0, 48, 0, 12)]).text == ""
    assert drop_raised(number, box, []).text == "39"
    small = [(50.0, 1.2, 55.0, 7.2), (55.0, 1.2, 60.0, 7.2)]  # in its row, behind a larger word
    assert drop_raised(number, small, [Word("TIER", 0, 48, 0, 12)]).text == "39"


def test_lines_that_raised_numbers_part_go_on() -> None:
    """In a PDF, a line goes on behind a note's number; other lines stay."""
    pytest.importorskip("pypdfium2")
    canvas = pytest.importorskip("reportlab.pdfgen.canvas")
    data = io.BytesIO()
    page = canvas.Canvas(data)
    text = page.beginText(72, 700)
    for part, rise in (("Courts tried nine.", 0), ("39", 4), (" Police did not", 0), ("4", 4), (" in 2016.", 0)):
        text.setFont("Helvetica", 7 if rise else 12)
        text.setRise(rise)
        text.textOut(part)
    page.drawText(text)
    page.drawString(72, 680, "They met 12 times.")
    page.save()
    (source,) = read_source(data.getvalue(), "x.pdf")
    assert source.text.split("\n") == ["Courts tried nine. Police did not in 2016.", "They met 12 times."]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ('tried <a href="#t1">21</a> suspects in all', "tried 21 suspects in all"),
        ('tried <b><a href="#t1">21</a></b> suspects in all', "tried 21 suspects in all"),
        ('tried nine (<a href="#t2">28</a> in 2016)', "tried nine (28 in 2016)"),
        ('spent $<a href="#t2">28</a> million', "spent $28 million"),
        ('<a href="#t2">28</a> suspects stood trial', "28 suspects stood trial"),
        ('tried nine<a href="#n1">1</a> in 2016.<a href="#n2">2</a> Others', "tried nine in 2016. Others"),
        ('tried nine. <a href="#n1">1</a> Others', "tried nine. Others"),
        ('tried nine <a href="#n1"><sup>1</sup></a> suspects', "tried nine suspects"),
        ('tried nine <a href="#n1">[1]</a> suspects', "tried nine suspects"),
    ],
)
def test_a_number_that_links_within_a_page(markup: str, text: str) -> None:
    """It is a figure before its noun, and a mark behind a word or a sentence's end."""
    page = f"<html><body><h1>Vesmark</h1><p>Courts {markup}</p></body></html>"
    found = read_html(page.encode(), "x.html", "0" * 64).text.split("\n\n")[1]
    assert found == f"Courts {text}"
