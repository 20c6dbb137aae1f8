"""A record of XML to a report: every fact stands in an element of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from attrs import evolve

from tipcompare.errors import ParseError
from tipcompare.model import (
    Country,
    Edition,
    Mark,
    Observation,
    Rating,
    Recommendation,
    ReportWarning,
    Section,
    SourceText,
    Span,
)
from tipcompare.reading.findings.cells import read_cell
from tipcompare.reading.parts import Parts
from tipcompare.reading.wording import any_of, match_level
from tipcompare.series import RecordRule, SeriesProfile


def read_record(source: SourceText, profile: SeriesProfile, country: Country, edition: Edition) -> Parts:
    """Return the parts of the report that one XML record holds.

    Args:
        source: one record, with a mark for each element.
        profile: of its series; it says which element carries what.
        country: whom the record is about.
        edition: the year the figures are about, less the profile's reporting lag.

    Raises:
        ParseError: where the series has no XML, or the record has neither a rating nor recommendations (the country
            was not assessed in that edition, or its report was deferred).
    """
    rule = profile.layout.record
    if rule is None:
        raise ParseError(f"the series {profile.key} has no XML", path=source.source)
    rating, doubts = _rating(source, profile, rule)
    recommendations = _recommendations(source, profile, rule)
    if rating is None and not recommendations:
        raise ParseError(
            f"the record of {country.name} has neither a rating nor recommendations",
            path=source.source,
            hint="not assessed in this edition, or its report was deferred",
        )
    year = edition.year - profile.figures.reporting_lag
    kinds = {element: section.kind for section in profile.sections for element in section.elements}
    elements = [mark for mark in source.marks if "/" not in mark.label and mark.span.start < mark.span.end]
    strange = ", ".join(mark.label for mark in elements if mark.label not in kinds)
    if strange:
        doubts += (ReportWarning("unknown-elements", f"elements the series does not know: {strange}"),)
    return Parts(
        text=source.text,
        sections=tuple(_sections(elements, kinds)),
        rating=rating,
        recommendations=recommendations,
        recommendations_read=any(mark.label == rule.recommendations for mark in source.marks),
        observations=tuple(sorted(_observations(source, profile, rule, kinds, year))),
        warnings=doubts,
    )


def _rating(
    source: SourceText, profile: SeriesProfile, rule: RecordRule
) -> tuple[Rating | None, tuple[ReportWarning, ...]]:
    said = next((mark for mark in source.marks if mark.label == rule.rating and mark.span.start < mark.span.end), None)
    if said is None:
        return None, (ReportWarning("no-rating", "the record gives no rating"),)
    label = said.span.of(source.text)
    found = match_level(label, profile)
    if found is None:
        return None, (ReportWarning("unknown-rating", f"a rating off the scale: {label}", said.span),)
    value = found[0].value
    return Rating(value, label, said.span, heading_value=value), ()


def _recommendations(source: SourceText, profile: SeriesProfile, rule: RecordRule) -> tuple[Recommendation, ...]:
    """Return what is recommended; items without a text, or with a word for none, only count in the order."""
    none = re.compile(rf"(?:{any_of(profile.lists.none).pattern})\.?", re.I)
    found = []
    ordinal = 0
    for index, mark in enumerate(source.marks):
        parts = mark.label.split("/")
        if parts[0] != rule.recommendations or parts[-1] != rule.item:
            continue
        ordinal += 1
        inner = _below(source.marks, index)
        text = next((m.span for m in inner if m.label == f"{mark.label}/{rule.text}"), mark.span)
        years = next((m.span.of(source.text) for m in inner if m.label == f"{mark.label}/{rule.years}"), "")
        words = text.of(source.text)
        if words and none.fullmatch(words) is None:
            area = parts[1].replace("_", " ") if len(parts) > 2 else ""
            found.append(Recommendation(ordinal, text, words, area, years))
    return tuple(found)


def _below(marks: Sequence[Mark], index: int) -> Sequence[Mark]:
    """Return the marks of the elements within the one at `index`."""
    label = marks[index].label + "/"
    end = index + 1
    while end < len(marks) and marks[end].label.startswith(label):
        end += 1
    return marks[index + 1 : end]


def _sections(elements: Sequence[Mark], kinds: Mapping[str, str]) -> Iterator[Section]:
    """Yield the sections, neighbours of one kind as one."""
    for kind, neighbours in groupby(elements, key=lambda mark: kinds.get(mark.label, "furniture")):
        first, *rest = neighbours
        yield Section(Span(first.span.start, (rest or [first])[-1].span.end), kind, first.label)


def _observations(
    source: SourceText, profile: SeriesProfile, rule: RecordRule, kinds: Mapping[str, str], year: int
) -> Iterator[Observation]:
    """Yield the country's figures, and those of its parts with the part's name as their level."""
    measures = {measure.element: measure for measure in profile.figures.measures if measure.element}
    part = ""
    for mark in source.marks:
        tags = mark.label.split("/")
        if tags[-1] == rule.part_name:
            part = mark.span.of(source.text)
        of_part = tags[-2:] == [rule.part, rule.part_value]
        measure = measures.get(tags[-3] if of_part and len(tags) > 2 else tags[-1])
        if measure is not None and "\n" not in mark.span.of(source.text):
            said = read_cell(source.text, mark.span, measure, year, profile)
            if said is not None:
                yield evolve(said, level=part if of_part else "", section=kinds.get(tags[0], "furniture"))
