"""A letter to the parts of a report, and the same as the plain dict that the checks of `tipcompare.testing` take."""

from __future__ import annotations

import re
from typing import Any

from tipcompare import (
    Country,
    Edition,
    Observation,
    ParseError,
    Rating,
    Recommendation,
    ReportWarning,
    Section,
    SourceText,
    Span,
)
from tipcompare.reading import Parts
from tipcompare.series import Measure, SeriesProfile

from audit_advice.profile import AUDIT_ADVICE

_TITLE = re.compile(r"^LETTER OF ADVICE (?P<year>\d{4}) TO (?P<name>.+)$", re.MULTILINE)
_HEADING = re.compile(r"^(?P<heading>FINDINGS|RECOMMENDATIONS|FOLLOW-UP|END OF LETTER)$", re.MULTILINE)
_GRADE = re.compile(r"^Assurance: (?P<grade>\w+)$", re.MULTILINE)
_ITEM = re.compile(r"^R\d{1,2}\. (?P<text>.+)$", re.MULTILINE)
_FIGURE = re.compile(r"^(?P<label>[A-Z][a-z ]+): (?P<number>\d[\d,]*)$", re.MULTILINE)
# Lines that stand alone, and those that begin a paragraph: no others may be joined to what stands before them.
_ALONE = re.compile(
    r"LETTER OF ADVICE \d{4} TO .+|FINDINGS|RECOMMENDATIONS|FOLLOW-UP|END OF LETTER|[A-Z][a-z ]+: [\w,]+"
)
_BEGINS = re.compile(rf"(?:{_ALONE.pattern})$|R\d{{1,2}}\. ")
_KINDS = {"FINDINGS": "findings", "RECOMMENDATIONS": "recommendations", "FOLLOW-UP": "follow_up"}


def read_letter(source: SourceText, profile: SeriesProfile, country: Country, edition: Edition) -> Parts:
    """Return the parts of one letter; the entry point of the layout `audit-letter`.

    Args:
        source: the letter, as its file gave it.
        profile: of the series: its scale and measures.
        country: whom it is to; not needed here.
        edition: its year; the figures are about the year before.

    Raises:
        ParseError: where the text is no letter of advice, or is cut off before its recommendations.
    """
    del country
    text = unwrap(source.text)
    title = _TITLE.search(text)
    headings = list(_HEADING.finditer(text, title.end())) if title else []
    if title is None or "RECOMMENDATIONS" not in [found["heading"] for found in headings]:
        raise ParseError("not a letter of advice: expected its title and its recommendations", path=source.source)
    sections = _find_sections(text, title, headings)
    rating, doubts = _read_grade(text, sections, profile)
    items = tuple(
        Recommendation(ordinal, Span(*found.span("text")), found["text"])
        for ordinal, found in enumerate(_find_in(_ITEM, text, sections, "recommendations"), 1)
    )
    if not items:
        doubts = (*doubts, ReportWarning("no-recommendations", "the list of recommendations is empty"))
    figures = _read_figures(text, sections, profile, edition)
    return Parts(text, sections, rating, items, bool(items), figures, doubts)


def parse(text: str) -> dict[str, Any]:
    """Return grade, recommendations and figures of a letter as a parser's dict (see `tipcompare.testing`).

    Raises:
        ParseError: a `ValueError`, where the text is no letter of advice.
    """
    title = _TITLE.search(unwrap(text))
    year = int(title["year"]) if title else 2000
    source = SourceText(text, "letter.txt", "0" * 64, "text")
    parts = read_letter(source, AUDIT_ADVICE, Country("XVE", "Vesmark"), Edition(year))
    return {
        "rating": parts.rating.value if parts.rating else None,
        "recommendations": [item.text for item in parts.recommendations],
        "figures": [(figure.measure, figure.value, figure.year) for figure in parts.observations],
    }


def unwrap(text: str) -> str:
    r"""Return the text with one paragraph a line; no word is changed.

    Example:
        >>> unwrap("R1. Count the\nharbor dues.\n\nFOLLOW-UP")
        'R1. Count the harbor dues.\n\nFOLLOW-UP'
    """
    paragraphs = [""]
    for line in text.splitlines():
        last = paragraphs[-1]
        if line and last and not _BEGINS.match(line) and not _ALONE.fullmatch(last):
            paragraphs[-1] = f"{last} {line}"
        else:
            paragraphs.append(line)
    return "\n".join(paragraphs[1:])


def _find_sections(text: str, title: re.Match[str], headings: list[re.Match[str]]) -> tuple[Section, ...]:
    """Return sections that tile the text: what stands before the title and after the end is the site's furniture."""
    starts = [(title.start(), "title", title[0])]
    starts += [(found.start(), _KINDS.get(found["heading"], "furniture"), found["heading"]) for found in headings]
    ends = [start for start, _, _ in starts[1:]] + [len(text)]
    found = [Section(Span(start, end), kind, heading) for (start, kind, heading), end in zip(starts, ends, strict=True)]
    before = Section(Span(0, title.start()), "furniture", found_by="order")
    return (before, *found) if text[: title.start()].strip() else tuple(found)


def _read_grade(
    text: str, sections: tuple[Section, ...], profile: SeriesProfile
) -> tuple[Rating | None, tuple[ReportWarning, ...]]:
    found = next(iter(_find_in(_GRADE, text, sections, "title")), None)
    if found is None:
        return None, (ReportWarning("no-rating", "the letter gives no grade of assurance"),)
    span = Span(*found.span("grade"))
    level = profile.level(found["grade"].lower())
    if level is None:
        return None, (ReportWarning("unknown-rating", f"a grade off the scale: {found['grade']}", span),)
    return Rating(level.value, level.label, span, heading_value=level.value), ()


def _read_figures(
    text: str, sections: tuple[Section, ...], profile: SeriesProfile, edition: Edition
) -> tuple[Observation, ...]:
    measures: dict[str, Measure] = {str(row): measure for measure in profile.figures.measures for row in measure.rows}
    year = edition.year - profile.figures.reporting_lag
    return tuple(
        Observation(
            span=Span(*found.span("number")),
            number_text=found["number"],
            measure=measure.name,
            value=float(found["number"].replace(",", "")),
            unit=measure.unit,
            period=f"CY{year}",
            year=year,
            section="findings",
            sentence=Span(*found.span()),
        )
        for found in _find_in(_FIGURE, text, sections, "findings")
        if (measure := measures.get(found["label"].lower())) is not None
    )


def _find_in(pattern: re.Pattern[str], text: str, sections: tuple[Section, ...], kind: str) -> list[re.Match[str]]:
    """Return what matches within the sections of one kind, in order."""
    spans = [section.span for section in sections if section.kind == kind]
    return [found for span in spans for found in pattern.finditer(text, span.start, span.end)]
