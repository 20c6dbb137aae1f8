"""Real pages of state.gov: headings as in the markup, and sections told right where the headings are taken away."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from tipcompare.model import CountryReport
from tipcompare.reading import read_report
from tipcompare.series.human_rights_practices import HUMAN_RIGHTS_PRACTICES as PRACTICES
from tipcompare.sources import read_source

HEADINGS_RIGHT = 0.999
PARAGRAPHS_RIGHT = 0.99


def pages_of(corpora: Path) -> list[Path]:
    """Return the pages, all editions of all countries."""
    return sorted((corpora / "human-rights-practices").glob("*/*.html"))


@cache
def report_of(path: Path) -> CountryReport:
    """Return the report in one page."""
    (source,) = read_source(path.read_bytes(), f"{path.parent.name}/{path.name}")
    return read_report(source, PRACTICES)


def printed_headings(path: Path) -> list[str]:
    """Return the headings in the markup of the page's title and of its report, empty ones left out."""
    tree = LexborHTMLParser(path.read_bytes())
    nodes = tree.css("h1, .report__content :is(h1, h2, h3, h4, h5, h6)")
    return [text for node in nodes if (text := " ".join(node.text().split()))]


def test_every_page_is_read(corpora: Path) -> None:
    """Each page gives a report with all sections of its edition and no warning."""
    pages = pages_of(corpora)
    warned = {path.as_posix()[-30:]: report_of(path).warnings for path in pages if report_of(path).warnings}
    assert len(pages) >= 69
    assert warned == {}


def test_headings_are_those_of_the_markup(corpora: Path) -> None:
    """Sections have the headings that the page has, in the page's order.

    What is no heading in the markup, and heads a section, is a paragraph of its own.
    """
    right = total = 0
    for path in pages_of(corpora):
        printed = printed_headings(path)
        every = [section.heading for section in report_of(path).sections if section.heading]
        found = [heading for heading in every if heading in printed]
        paragraphs = [" ".join(node.text().split()) for node in LexborHTMLParser(path.read_bytes()).css("p")]
        assert {heading for heading in every if heading not in printed} <= set(paragraphs)
        right += sum(old == new for old, new in zip(printed, found, strict=False))
        total += max(len(printed), len(found))
    print(f"headings right: {right}/{total} = {right / total:.4f}")
    assert right / total >= HEADINGS_RIGHT


def without_headings(path: Path, form: str) -> tuple[bytes, str]:
    """Return the page with every heading taken out, as plain text or as a page, and a name for it."""
    if form == "page":
        return re.sub(rb"<h([2-6])\b.*?</h\1>", b"", path.read_bytes(), flags=re.DOTALL), path.name
    return "\n\n".join(text for text, _ in body_paragraphs(report_of(path))).encode(), f"{path.stem}.txt"


@pytest.mark.parametrize("form", ["text", "page"])
def test_paragraphs_keep_their_section_without_headings(corpora: Path, form: str) -> None:
    """With every heading taken out, paragraphs are still put in the right top-level section."""
    right = total = 0
    worst = (1.0, "")
    for path in pages_of(corpora):
        data, name = without_headings(path, form)
        (source,) = read_source(data, f"{path.parent.name}/{name}")
        bare = read_report(source, PRACTICES)
        position, met = 0, 0
        paragraphs = body_paragraphs(report_of(path))
        for paragraph, kind in paragraphs:
            position = bare.text.index(paragraph[:40], position)
            section = bare.section_at(position)
            met += section is not None and section.kind.split("/")[0] == kind
        right, total = right + met, total + len(paragraphs)
        worst = min(worst, (met / len(paragraphs), f"{path.parent.name}/{path.stem}"))
    print(f"{form}: paragraphs right: {right}/{total} = {right / total:.4f}, worst page {worst[1]} {worst[0]:.3f}")
    assert right / total >= PARAGRAPHS_RIGHT


def body_paragraphs(report: CountryReport) -> list[tuple[str, str]]:
    """Return the paragraphs of a report that are no headings, each with its top-level section."""
    headings = {section.heading for section in report.sections}
    return [
        (line, section.kind.split("/")[0])
        for section in report.sections
        if section.kind != "title"
        for line in section.span.of(report.text).split("\n")
        if line and line not in headings and not line.startswith("Section ")
    ]
