"""What a series declares as printed: ratings of the country or of areas, lists, rows of figures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from itertools import chain, takewhile

from attrs import evolve

from tipcompare.figures.cells import read_cell
from tipcompare.model import Rating, ReportWarning, Span
from tipcompare.reading.bullets import NUMBERS_LINE, OPENS_LINE
from tipcompare.reading.lists import begins_item
from tipcompare.reading.pipeline import Draft, ListPlace, Passage
from tipcompare.reading.wording import match_level, match_row
from tipcompare.series.patterns import any_of

_SET_OFF = re.compile(r"\s*(?:[:|–—-]\s*)?")
"""What stands between the name of a row and its figure."""

_LONGEST_ROW = 160


def read_printed_ratings(draft: Draft) -> Draft:
    """Read each rating that is printed: of the area it names, of the section it stands in, else of the country."""
    patterns = [re.compile(pattern, re.IGNORECASE) for pattern in draft.profile.rating.printed]
    rated: dict[str, Rating] = {}
    doubts = []
    for passage in (passage for passage in draft.passages if passage.kind != "furniture"):
        matches = (pattern.finditer(draft.text, passage.span.start, passage.span.end) for pattern in patterns)
        for said in sorted(chain(*matches), key=lambda one: one.span()):
            level, _ = match_level(said["level"], draft.profile) or (None, 0)
            span = Span(*said.span())
            if level is None:
                doubts.append(ReportWarning("unknown-rating", f"a rating off the scale: {said['level']}", span))
                continue
            named = (said.groupdict().get("area") or "").strip() or _area_of(draft, passage.kind)
            rated.setdefault(named, Rating(level.value, level.label, span, heading_value=level.value, area=named))
    country = rated.pop("", None)
    return evolve(draft, rating=country, area_ratings=tuple(rated.values())).warn(*doubts)


def _area_of(draft: Draft, kind: str) -> str:
    """Return the name of the section of this kind, or that it is a part of, where such are rated each by itself."""
    rule = draft.profile.section(kind.split("/")[0])
    return rule.title if rule is not None and rule.kind in draft.profile.rating.rated_sections else ""


def find_lists(draft: Draft) -> Draft:
    """Find the sections that are lists, and in the others what is led in as one."""
    places: list[ListPlace] = []
    for section in draft.sections:
        taken = draft.telling([passage for passage in draft.passages if section.span.contains(passage.span)])
        if section.kind.split("/")[0] not in draft.profile.lists.sections:
            taken = _led_in(draft, taken)
        elif taken and taken[0].told.of(draft.text).rstrip().endswith(":") and not _is_item(draft, taken[0]):
            taken = taken[1:]
        if taken:
            places.append(ListPlace(tuple(taken), area=_area_of(draft, section.kind)))
    return evolve(draft, lists=tuple(places))


def _led_in(draft: Draft, passages: Sequence[Passage]) -> list[Passage]:
    """Return the list that a paragraph leads in: the rest of it, and what follows it as items do."""
    leads = any_of(draft.profile.lists.lead_ins, re.IGNORECASE)
    for place, passage in enumerate(passages):
        found = leads.search(draft.text, passage.body, passage.span.end)
        if found is not None:
            rest = evolve(passage, body=found.end(), item=False)
            items = takewhile(partial(_is_item, draft), passages[place + 1 :])
            return draft.telling([rest, *items])
    return []


def _is_item(draft: Draft, passage: Passage) -> bool:
    text, body = draft.text, passage.body
    marked = passage.item or OPENS_LINE.match(text, body) or NUMBERS_LINE.match(text, body)
    return bool(marked) or begins_item(draft.folded, body, draft.profile)


def read_rows(draft: Draft) -> Draft:
    """Read lines that are the name of a measure and its figure, of the year that the edition mostly reports on."""
    year = draft.edition.year - draft.profile.figures.reporting_lag
    found = []
    for passage in draft.passages:
        span = passage.told
        if passage.kind in ("title", "furniture") or span.end - span.start > _LONGEST_ROW:
            continue
        row = match_row(span.of(draft.text), draft.profile)
        if row and (apart := _SET_OFF.match(draft.text, span.start + row[1], span.end)):
            said = read_cell(draft.text, Span(apart.end(), span.end), row[0], year, draft.profile)
            found += [evolve(said, section=passage.kind, sentence=span)] if said is not None else []
    return evolve(draft, observations=tuple(found))


def check_printed(draft: Draft) -> Draft:
    """Warn of what the series declares and the text was not read to have: ratings and rows of figures."""
    rules = draft.profile.rating
    doubts = []
    if rules.printed and not (draft.rating or draft.area_ratings):
        doubts.append(ReportWarning("no-rating", "no rating was found, though the series prints one"))
    elif rules.rated_sections:
        rated = {rating.area for rating in draft.area_ratings}
        for section in draft.sections:
            area = _area_of(draft, section.kind)
            if section.kind in rules.rated_sections and area not in rated:
                doubts.append(ReportWarning("no-rating", f"no rating was found in {area}", section.span))
    if any(measure.rows for measure in draft.profile.figures.measures) and not draft.observations:
        doubts.append(ReportWarning("no-figures", "no row of figures was found, though the series prints some"))
    return draft.warn(*doubts)
