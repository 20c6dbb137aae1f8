"""Pages to sections: one for each heading, and by words and order where headings are lost."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tipcompare.errors import ParseError
from tipcompare.model import Country, Edition, SourceText
from tipcompare.reading.page import read_page
from tipcompare.reading.pipeline import Parts
from tipcompare.series.human_rights_practices import HUMAN_RIGHTS_PRACTICES as PRACTICES
from tipcompare.sources import read_source

PAGE = Path(__file__).parents[1] / "sources" / "pages" / "human_rights.html"
BODY = (
    "There were no reports that the authorities or their agents committed arbitrary or unlawful killings.",
    "Nine sailors were arrested and held in pretrial detention, and no judge saw them in prison.",
    "The constitution provides for freedom of expression, including for the press and other media.",
    "Journalists of the harbor newspaper were fined for libel after they wrote of the ferries online.",
    "The law provides citizens the ability to choose their government by secret ballot.",
    "The law provides criminal penalties for corruption by officials, and bribery was common.",
    "The law provides for the right of workers to form and join unions and to bargain collectively.",
    "The wage of quarry workers was below what labor inspectors called enough, with unpaid overtime.",
)
TOPS = ("integrity", "integrity", "civil_liberties", "civil_liberties", "participation", "corruption")


def read_text(text: str) -> Parts:
    """Return the parts of a page given as plain text."""
    source = SourceText(text, "2019/Vesmark.txt", hashlib.sha256(text.encode()).hexdigest(), "text")
    return read_page(source, PRACTICES, Country("XVE", "Vesmark"), Edition(2019))


def tops_of(parts: Parts) -> list[str]:
    """Return the top-level section of each line."""
    found = []
    for line in BODY:
        at = parts.text.index(line)
        found.append(next(s.kind for s in parts.sections if s.span.start <= at < s.span.end).split("/")[0])
    return found


def test_each_heading_of_the_markup_begins_a_section() -> None:
    """Headings are kept as printed, with the kind of the section they open or are part of."""
    (source,) = read_source(PAGE.read_bytes(), "2019/vesmark.html")
    parts = read_page(source, PRACTICES, Country("XVE", "Vesmark"), Edition(2019))
    assert [(section.kind, section.heading) for section in parts.sections] == [
        ("title", "2019 Country Reports on Human Rights Practices: Vesmark"),
        ("summary", "EXECUTIVE SUMMARY"),
        ("integrity", "Section 1."),
        ("integrity", "Respect for the Integrity of the Person, Including Freedom from:"),
        ("integrity/killings", "a. Arbitrary Deprivation of Life"),
        ("integrity/disappearance", "b. Disappearance"),
        ("integrity/ferry_safety", "Ferry Safety"),
        ("worker_rights", "Section 7."),
        ("worker_rights", "Worker Rights"),
        ("worker_rights/forced_labor", "b. Prohibition of Forced or Compulsory Labor"),
    ]
    assert [warning.code for warning in parts.warnings] == ["no-section"]
    assert "Corruption" in parts.warnings[0].message


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("<p><b><b>Prison and Detention Center Conditions</b></b></p>", ["integrity/prisons"]),
        ('<p><span style="font-size: 24px">Prison and Detention Center Conditions</span></p>', ["integrity/prisons"]),
        ("<p>Prison and Detention Center Conditions were good.</p>", []),
        ("<p><b>Child Labor</b></p>", []),
        ("<p><b>b. Disappearance</b></p>", []),
    ],
)
def test_the_heading_of_a_part_that_the_markup_only_shows_as_such_is_one(line: str, kinds: list[str]) -> None:
    """It is all of a line, of the section it stands in, and stands in no other place."""
    page = PAGE.read_text(encoding="utf-8")
    head = page.index(">Ferry Safety<")
    at = page.rindex("<", 0, head + 1)
    told = page[:at] + line + "<p>The cells at Port Ansel were full.</p>" + page[at:]
    plain, shown = (
        [section.kind for section in read_page(source, PRACTICES, Country("XVE", "Vesmark"), Edition(2019)).sections]
        for text in (page, told)
        for source in read_source(text.encode(), "2019/vesmark.html")
    )
    assert [kind for kind in shown if kind not in plain] == kinds
    assert [kind for kind in shown if kind not in kinds] == plain


def test_a_number_that_is_no_heading_goes_with_the_heading_after_it() -> None:
    """Where the number stands in a paragraph of its own, it begins the section it numbers."""
    page = (
        "<html><body><h2>Executive Summary</h2><p>Nothing changed on the coast of Vesmark in the year under review.</p>"
        "<p>Section 1.</p><h2>Life</h2><p>There were no reports of killings by the harbor police during the year.</p>"
        "<p>Section 2.</p><h2>Liberty</h2><p>The constitution provides for freedom of expression for the press.</p>"
    )
    (source,) = read_source(page.encode(), "2024/vesmark.html")
    parts = read_page(source, PRACTICES, Country("XVE", "Vesmark"), Edition(2024))
    texts = [(section.kind, section.heading, section.span.of(parts.text)[:10]) for section in parts.sections]
    assert texts[1:] == [("life", "Life", "Section 1."), ("liberty", "Liberty", "Section 2.")]


def test_prose_below_the_title_is_the_summary() -> None:
    """Where the markup has headings, but none over what stands first, the first long paragraph begins the summary."""
    opening = "Vesmark is a federal republic whose president is chosen by a council, and nothing changed on the coast."
    page = (
        f"<html><body><h1>2019 Country Reports on Human Rights Practices: Vesmark</h1><p>{opening}</p>"
        f"<p>Short.</p><h2>Section 2. Respect for Civil Liberties</h2><p>{BODY[2]}</p><h2>Section 7. Worker Rights</h2>"
        f"<p>{BODY[6]}</p>"
    )
    (source,) = read_source(page.encode(), "2019/vesmark.html")
    parts = read_page(source, PRACTICES, Country("XVE", "Vesmark"), Edition(2019))
    told = [(section.kind, section.found_by, section.span.of(parts.text)[-6:]) for section in parts.sections[:2]]
    assert told == [("title", "heading", "esmark"), ("summary", "order", "Short.")]


def test_lost_headings_are_made_up_for_by_words_and_order() -> None:
    """Each paragraph is in its top-level section, and a warning says how that was told."""
    parts = read_text("\n\n".join(("Vesmark is a federal republic; its human rights situation was as before.", *BODY)))
    assert tops_of(parts) == [*TOPS, "worker_rights", "worker_rights"]
    assert [warning.code for warning in parts.warnings] == ["headings-lost", "no-title", "no-section"]
    assert {section.found_by for section in parts.sections} <= {"cue", "order"}


def test_words_speak_for_the_sections_of_their_own_order() -> None:
    """A word that is usual in sections of both orders speaks for that of the order the page is in, without any cue."""
    told = (BODY[1], BODY[3], "Voters chose a parliament by ballot.", "Bribery was common at the customs.", BODY[7])
    parts = read_text("\n\n".join(("Vesmark is a federal republic with a president.", *told)))
    kinds = ["summary", "integrity", "civil_liberties", "participation", "corruption", "worker_rights"]
    assert [section.kind for section in parts.sections] == kinds


@pytest.mark.parametrize(
    "page",
    [
        "<h1>404 Not Found</h1><p>The page you asked for is gone. Please try the search box, or go home.",
        "<h1>Onion prices</h1><h2>North</h2><p>Onions were dear in Vesmark, and the women at the market were employed"
        " for less.<h2>South</h2><p>Onions were cheap.<p>The election made no onion cheaper.",
    ],
)
def test_a_page_in_which_nothing_speaks_for_a_section_is_refused(page: str) -> None:
    """Neither a title of whatever words nor a telling word here and there makes it a page of the series."""
    (source,) = read_source(f"<html><body>{page}".encode(), "2019/vesmark.html")
    with pytest.raises(ParseError, match="no section of a Country Reports on Human Rights Practices page"):
        read_page(source, PRACTICES, Country("XVE", "Vesmark"), Edition(2019))


def test_an_opening_sentence_speaks_for_the_series_in_whatever_order() -> None:
    """One section by itself is of the series even where its words are usual in sections of the other order."""
    assert read_text("\n\n".join((BODY[6], *["Minors were in child marriages, and a child in prison."] * 3))).sections


def test_headings_in_plain_text_are_found() -> None:
    """Lines that the series knows as headings begin their sections, the title stands first."""
    lines = (
        "2019 Country Reports on Human Rights Practices: Vesmark",
        "Section 1. Respect for the Integrity of the Person",
        "a. Arbitrary Deprivation of Life",
        *BODY[:2],
        "Section 2. Respect for Civil Liberties",
        *BODY[2:4],
    )
    parts = read_text("\n\n".join(lines))
    assert [(section.kind, section.found_by) for section in parts.sections] == [
        ("title", "heading"),
        ("integrity", "heading"),
        ("integrity/killings", "heading"),
        ("civil_liberties", "heading"),
    ]


def test_wrapped_lines_are_joined() -> None:
    """A text wrapped at 60 columns gives the same sections as one paragraph a line."""
    import textwrap

    wrapped = read_text("\n\n".join(textwrap.fill(line, 60) for line in BODY))
    assert wrapped.text == read_text("\n\n".join(BODY)).text


def test_an_empty_page_is_refused() -> None:
    """A title alone gives one line."""
    with pytest.raises(ParseError, match="no section"):
        read_text("2019 Country Reports on Human Rights Practices: Vesmark")
