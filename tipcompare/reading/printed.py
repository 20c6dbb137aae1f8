"""What a series declares as printed: ratings of the country or of areas, lists, rows of figures."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import evolve

from tipcompare.model import Observation, Rating, ReportWarning, Span
from tipcompare.reading.findings.cells import read_figure
from tipcompare.reading.lists import begins_item
from tipcompare.reading.marks import NUMBERS_LINE, OPENS_LINE
from tipcompare.reading.pipeline import Draft, ListPlace, Passage
from tipcompare.reading.wording import any_of, compile_folded, match_level
from tipcompare.series import Measure, SeriesProfile

_SET_OFF = re.compile(r"\s*[:|\t–—-]?\s*")
_LONGEST_ROW = 160


def read_printed_ratings(draft: Draft) -> Draft:
    """Read each rating that is printed: of the area it names, of the section it stands in, else of the country."""
    patterns = [re.compile(pattern, re.IGNORECASE) for pattern in draft.profile.rating.printed]
    rated: dict[str, Rating] = {}
    doubts = []
    for passage in draft.passages:
        if passage.kind == "furniture":
            continue
        matches = (pattern.finditer(draft.laid.text, passage.span.start, passage.span.end) for pattern in patterns)
        for said in sorted((one for found in matches for one in found), key=lambda one: one.span()):
            level = match_level(said["level"], draft.profile)
            span = Span(*said.span())
            if level is None:
                doubts.append(ReportWarning("unknown-rating", f"a rating off the scale: {said['level']}", span))
                continue
            named = (said.groupdict().get("area") or "").strip() or _area_of(draft, passage)
            value = level[0].value
            rated.setdefault(named, Rating(value, level[0].label, span, heading_value=value, area=named))
    areas = tuple(sorted((rating for area, rating in rated.items() if area), key=lambda rating: rating.span))
    return evolve(draft, rating=rated.get(""), area_ratings=areas).warn(*doubts)


def _area_of(draft: Draft, passage: Passage) -> str:
    """Return the name of the section a passage stands in, where such sections are rated each by itself."""
    top = passage.kind.split("/")[0]
    rule = draft.profile.section(top) if top in draft.profile.rating.rated_sections else None
    return rule.title if rule else ""


def find_lists(draft: Draft) -> Draft:
    """Find the sections that are lists, and in the others what is led in as one."""
    rules = draft.profile.lists
    leads = any_of(rules.lead_ins, re.IGNORECASE)
    places: list[ListPlace] = []
    for section in draft.sections:
        inside = [p for p in draft.passages if section.span.start <= p.span.start < section.span.end]
        bodies = [p for p in inside if Span(p.body, p.span.end).of(draft.laid.text).strip()]
        if section.kind.split("/")[0] in rules.sections:
            taken = bodies[1:] if bodies and _only_leads(draft, bodies[0]) else bodies
            spans = [Span(p.body, p.span.end) for p in taken]
        else:
            spans, taken = _led_in(draft, bodies, leads)
        if spans:
            listed = frozenset(p.body for p in taken if p.item)
            places.append(ListPlace(tuple(spans), listed, area=_area_of(draft, inside[0])))
    return evolve(draft, lists=tuple(places))


def _only_leads(draft: Draft, passage: Passage) -> bool:
    words = draft.laid.text[passage.body : passage.span.end].strip()
    return words.endswith(":") and not _is_item(draft, passage)


def _led_in(draft: Draft, bodies: list[Passage], leads: re.Pattern[str]) -> tuple[list[Span], list[Passage]]:
    """Return the list that a paragraph leads in: the rest of it, and what follows it as items do."""
    for place, passage in enumerate(bodies):
        found = leads.search(draft.laid.text, passage.body, passage.span.end)
        if found is None:
            continue
        rest = Span(found.end(), passage.span.end)
        items = []
        for following in bodies[place + 1 :]:
            if not _is_item(draft, following):
                break
            items.append(following)
        spans = [Span(p.body, p.span.end) for p in items]
        return ([rest, *spans] if rest.of(draft.laid.text).strip() else spans), items
    return [], []


def _is_item(draft: Draft, passage: Passage) -> bool:
    text = draft.folded.clean[passage.body : passage.body + 12]
    if passage.item or OPENS_LINE.match(text) or NUMBERS_LINE.match(text):
        return True
    return begins_item(draft.folded, passage.body, draft.profile)


@lru_cache(maxsize=16)
def _rows(profile: SeriesProfile) -> tuple[tuple[re.Pattern[str], Measure], ...]:
    return tuple((compile_folded((row,)), measure) for measure in profile.figures.measures for row in measure.rows)


def read_rows(draft: Draft) -> Draft:
    """Read lines that are the name of a measure and its figure, of the year that the edition mostly reports on."""
    year = draft.edition.year - draft.profile.figures.reporting_lag
    found = []
    for passage in draft.passages if _rows(draft.profile) else ():
        span = Span(passage.body, passage.span.end)
        if passage.kind in ("title", "furniture") or span.end - span.start > _LONGEST_ROW:
            continue
        first, last = draft.folded.index(span.start), draft.folded.index(span.end)
        for pattern, measure in _rows(draft.profile):
            label = pattern.match(draft.folded.letters, first, last)
            if label is None or label.end() == label.start():
                continue
            offset = _SET_OFF.match(draft.laid.text, draft.folded.end_offset(label.end()), span.end)
            figure = read_figure(draft.laid.text[offset.end() : span.end], draft.profile) if offset else None
            if figure is None or offset is None:
                continue
            number = Span(offset.end() + figure.span.start, offset.end() + figure.span.end)
            found.append(
                Observation(
                    span=number,
                    number_text=number.of(draft.laid.text),
                    measure=measure.name,
                    value=figure.value,
                    qualifier=figure.qualifier,
                    unit=figure.currency or measure.unit,
                    period=f"CY{year}",
                    year=year,
                    section=passage.kind,
                    sentence=span,
                )
            )
            break
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
            rule = draft.profile.section(section.kind) if section.kind in rules.rated_sections else None
            if rule is not None and rule.title not in rated:
                doubts.append(ReportWarning("no-rating", f"no rating was found in {rule.title}", section.span))
    if _rows(draft.profile) and not draft.observations:
        doubts.append(ReportWarning("no-figures", "no row of figures was found, though the series prints some"))
    return draft.warn(*doubts)
