"""Markdown's signs around words and numbers of a text: they change no fact; what is no such sign stays."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.model import CountryReport
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources.emphasis import drop_emphasis
from tipcompare.sources.text import read_text

DEMO = Path(__file__).parents[2] / "corpora" / "demo" / "2021" / "Vesmark.txt"
TEXT = DEMO.read_text(encoding="utf-8").partition("[Invented")[0].rstrip()
NUMBERS = [found.span() for found in re.finditer(r"(?<![\w$,.-])\d[\d,.]*\d(?![\w-])|(?<![\w$,.-])\d(?![\w,.-])", TEXT)]


def read(text: str) -> CountryReport:
    """Return what is read in a text of Vesmark."""
    source = read_text(text.encode(), "2021/Vesmark.txt", "0" * 64)
    return read_report(source, get_profile("tip"), country="XVE", edition="2021")


def told(report: CountryReport) -> list[object]:
    """Return what counts: the figures and the answers."""
    figures = [(o.measure, o.value, o.unit, o.year, o.period) for o in report.observations]
    return [figures, [(one.measure, one.year, one.value, one.unit, one.status) for one in report.answers]]


@cache
def told_of_text() -> list[object]:
    """Return what counts in the text as it is."""
    return told(read(TEXT))


@given(
    st.sets(st.sampled_from(NUMBERS), min_size=1),
    st.sampled_from(["**{}**", "*{}*", "***{}***", "_{}_", "__{}__", "[{}](https://a.example/x_1)"]),
)
def test_emphasis_of_numbers_changes_no_fact(places: set[tuple[int, int]], form: str) -> None:
    """Neither units nor years: every number, or some."""
    text = TEXT
    for start, end in sorted(places, reverse=True):
        text = text[:start] + form.format(text[start:end]) + text[end:]
    report = read(text)
    assert (report.text, told(report)) == (read(TEXT).text, told_of_text())


@given(st.sets(st.sampled_from(NUMBERS), min_size=1), st.sampled_from(["*", "†", "‡", " [sic]", " (sic)"]))
def test_stars_of_notes_and_marks_of_editors_change_no_fact(places: set[tuple[int, int]], sign: str) -> None:
    """Between a number and its noun, and behind a year."""
    text = TEXT
    for _, end in sorted(places, reverse=True):
        text = text[:end] + sign + text[end:]
    assert told(read(text)) == told_of_text()


@pytest.mark.parametrize(
    "text",
    [
        "* The police\n* The courts\n\n*** ",
        "It tried 346* cases and 12** more. * Of the year before.",
        "See a_b_c, _Final_ plan.pdf and https://a.example/_x1_/y.",
        "2 * 3 * 4 and 5*6*7; [12] (of 15) and [12](see below).",
    ],
)
def test_what_is_no_emphasis_stays(text: str) -> None:
    """Bullets, stars of notes, products and names of files."""
    assert drop_emphasis(text) == text


def test_links_of_notes_are_left_out() -> None:
    """Those within the text that are glued to a word."""
    assert drop_emphasis("It tried 346 cases[12](#n12) in all.") == "It tried 346 cases in all."
