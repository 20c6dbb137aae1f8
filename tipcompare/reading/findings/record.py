"""A record of XML to a report: every fact stands in an element of its own, and the profile says in which.

`RECORD` at the end of this module is the list of the steps.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import groupby, pairwise

from attrs import evolve

from tipcompare.errors import NOT_ASSESSED, ParseError
from tipcompare.figures.cells import read_cell, without_whole
from tipcompare.figures.whole_in_each_part import take_once
from tipcompare.model import Rating, Recommendation, ReportWarning, Section, Span
from tipcompare.reading.pipeline import Draft, Step, run_steps
from tipcompare.reading.wording import match_level
from tipcompare.series import RecordRule
from tipcompare.series.patterns import tells_none


def _rule(draft: Draft) -> RecordRule:
    if draft.profile.layout.record is None:
        raise ParseError(f"the series {draft.profile.key} has no XML", path=draft.source.source)
    return draft.profile.layout.record


def _kinds(draft: Draft) -> Mapping[str, str]:
    """Return the kind of section of each top-level element that the series knows."""
    return {element: section.kind for section in draft.profile.sections for element in section.elements}


def read_rating(draft: Draft) -> Draft:
    """Read the rating from its element."""
    said = (mark.span for mark in draft.source.marks if mark.label == _rule(draft).rating)
    span = next((span for span in said if span.start < span.end), None)
    if span is None:
        return draft.warn(ReportWarning("no-rating", "the record gives no rating"))
    label = span.of(draft.source.text)
    found = match_level(label, draft.profile)
    if found is None:
        return draft.warn(ReportWarning("unknown-rating", f"a rating off the scale: {label}", span))
    value = found[0].value
    return evolve(draft, rating=Rating(value, label, span, heading_value=value))


def read_items(draft: Draft) -> Draft:
    """Read what is recommended; items without a text, or with a word for none, only count in the order.

    An empty list of a country that was not assessed is none: nothing is dropped there, and what comes later not new.
    """
    rule, source = _rule(draft), draft.source
    marks = [mark for mark in source.marks if mark.label.split("/")[0] == rule.recommendations]
    starts = [place for place, mark in enumerate(marks) if mark.label.split("/")[-1] == rule.item]
    found = []
    for ordinal, (start, end) in enumerate(pairwise((*starts, len(marks))), 1):
        item, *inner = marks[start:end]
        spans = {mark.label.removeprefix(f"{item.label}/"): mark.span for mark in reversed(inner)}
        text, years = spans.get(rule.text, item.span), spans.get(rule.years, Span(0, 0))
        words = text.of(source.text)
        if words and not tells_none(draft.profile.lists.none, words):
            area = "".join(item.label.split("/")[1:-1][:1]).replace("_", " ")
            found.append(Recommendation(ordinal, text, words, area, years.of(source.text)))
    read = bool(found) or (bool(marks) and not draft.special)
    return evolve(draft, recommendations=tuple(found), recommendations_read=read)


def require_record(draft: Draft) -> Draft:
    """Refuse a record with neither; warn of one that says that nothing was assessed, so that nothing is asked for."""
    if draft.special and not draft.recommendations:
        return draft.warn(ReportWarning("not-assessed", "the country was not assessed: nothing is asked of it"))
    if draft.rating is not None or draft.recommendations:
        return draft
    said = f"the record of {draft.country.name} has neither a rating nor recommendations"
    raise ParseError(said, path=draft.source.source, hint=NOT_ASSESSED)


def place_elements(draft: Draft) -> Draft:
    """Put the elements in sections, neighbours of one kind in one; warn of those that the series does not know."""
    kinds = _kinds(draft)
    elements = [mark for mark in draft.source.marks if "/" not in mark.label and mark.span.start < mark.span.end]
    groups = ((kind, [*same]) for kind, same in groupby(elements, key=lambda m: kinds.get(m.label, "furniture")))
    sections = (Section(Span(same[0].span.start, same[-1].span.end), kind, same[0].label) for kind, same in groups)
    draft = evolve(draft, text=draft.source.text, sections=tuple(sections))
    odd = ", ".join(mark.label for mark in elements if mark.label not in kinds)
    return draft.warn(ReportWarning("unknown-elements", f"elements the series does not know: {odd}")) if odd else draft


def read_elements(draft: Draft) -> Draft:
    """Read the country's figures, and those of its parts with the part's name as their level."""
    rule, text, kinds, figures = _rule(draft), draft.source.text, _kinds(draft), draft.profile.figures
    measures = {measure.element: measure for measure in figures.measures if measure.element}
    found, part = [], ""
    for mark in draft.source.marks:
        tags = mark.label.split("/")
        if tags[-1] == rule.part_name:
            part = without_whole(mark.span.of(text), draft.profile)
        of_part = tags[-2:] == [rule.part, rule.part_value]
        measure = measures.get(tags[-3] if of_part and len(tags) > 2 else tags[-1])
        if measure is not None and "\n" not in mark.span.of(text):
            said = read_cell(text, mark.span, measure, draft.edition.year - figures.reporting_lag, draft.profile)
            level, section = part if of_part else "", kinds.get(tags[0], "furniture")
            found += [evolve(said, level=level, section=section)] if said is not None else []
    told, doubts = take_once(found, figures.measures)
    return evolve(draft, observations=tuple(sorted(told))).warn(*doubts)


RECORD: tuple[Step, ...] = (read_rating, read_items, require_record, place_elements, read_elements)
"""From elements to parts, in this order."""

read_record = partial(run_steps, RECORD)
