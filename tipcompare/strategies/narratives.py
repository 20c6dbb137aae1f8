"""Narratives and series of editions, drawn at random with the truth of what is in them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from types import NoneType
from typing import Literal

from attrs import evolve, field, frozen, validators
from hypothesis import strategies as st

from tipcompare.errors import UseError, expect
from tipcompare.model import Country, Edition, Status
from tipcompare.model.checks import between
from tipcompare.strategies.topics import FIGURES, TOPICS, Topic
from tipcompare.strategies.writing import LAYOUTS, TIERS, Counted, Narrative, write_narrative

Form = Literal["plain", "reworded", "halves"]
FORMS: tuple[Form, ...] = ("plain", "reworded", "halves")

INVENTED = (Country("XVE", "Vesmark"), Country("XOL", "Orlenia"))
"""Countries that do not exist; what is drawn is only ever about these."""

LAST_YEAR = max(layout.editions[1] for layout in LAYOUTS.values())


@frozen(order=True)
class Fate:
    """What became of one recommendation of an edition, by construction.

    Args:
        ordinal: its place in the edition's list, from 1; None for one that was dropped.
        status: as in the table `recommendations`, or `dropped`. One that is returned may be reworded as well, and one
            that is split or merged too: the texts tell.
        previous: (edition, ordinal) of what it goes back to, in the last edition that had it.
    """

    ordinal: int | None = field(validator=validators.optional(between(1)))
    status: Status
    previous: tuple[tuple[int, int], ...] = ()


@frozen
class EditionSeries:
    """Editions of one invented country, with what became of each recommendation in each.

    Args:
        narratives: in order of edition; the years follow each other.
        fates: for each edition, one for each recommendation in order, then those dropped.
        restated: (measure, year, first value, later value) of figures that a later edition gives otherwise.
    """

    narratives: tuple[Narrative, ...]
    fates: tuple[tuple[Fate, ...], ...]
    restated: tuple[tuple[str, int, float, float], ...]


Plan = tuple[tuple[Topic, Form], ...]


# Made once: Hypothesis takes longer to build a strategy than to draw from it.
_ONE_PLAN = st.lists(
    st.tuples(st.sampled_from(TOPICS), st.sampled_from(FORMS)), min_size=2, max_size=6, unique_by=lambda pair: pair[0]
).map(tuple)
# Small numbers are spelled out; none, and not reported, are told in words of their own.
_SOME = st.integers(1, 2500) | st.integers(1, 12) | st.just(0)
_ONE_COUNT = st.builds(
    Counted, st.sampled_from(sorted(FIGURES)), _SOME | st.none(), st.none() | _SOME, st.integers(0, 11)
)
_COUNTS = st.lists(_ONE_COUNT, max_size=len(FIGURES), unique_by=lambda item: item.measure).map(tuple)
_RATINGS = st.sampled_from(sorted(TIERS))
_COUNTRIES = st.sampled_from(INVENTED)


def narratives(*, layout: str | None = None, edition: int | None = None) -> st.SearchStrategy[Narrative]:
    """Draw a narrative about an invented country, with the truth of what is in it.

    Args:
        layout: key in `LAYOUTS`; any where None.
        edition: its year, 2009 to 2025; any that had the layout where None.

    Raises:
        UseError: where there is no such layout, or the edition did not have it.
    """
    editions = st.sampled_from([Edition(year) for year in _years(layout, edition)])
    items = _ONE_PLAN.map(_items)
    return st.builds(write_narrative, _COUNTRIES, editions, _RATINGS, items, _COUNTS, before=st.none() | _RATINGS)


def edition_series(
    *, first_edition: int | None = None, min_editions: int = 2, max_editions: int = 5
) -> st.SearchStrategy[EditionSeries]:
    """Draw editions that follow each other, with the truth of what recurs in them.

    Every topic is kept word for word, reworded, split, merged, dropped, brought back or added between two editions, and
    the list is put in another order; this year's figures are next year's comparisons, some of them restated.

    Args:
        first_edition: its year, 2009 to 2025; any that leaves room where None. Each edition has the layout of its year.
        min_editions: how many there are at the least, >= 1.
        max_editions: how many there are at the most, >= `min_editions`.

    Raises:
        UseError: where no layout is known for the first edition, or for the least that follow it, or a number is out of
            its range.
    """
    for name, count in (("min_editions", min_editions), ("max_editions", max_editions)):
        expect(name, count, int)
        if count < (least := 1 if name == "min_editions" else min_editions):
            raise UseError(f"expected {name} to be at least {least}, got {count}")
    starts = _years(None, first_edition, "first_edition")
    room = LAST_YEAR + 1 - min(starts)
    if room < min_editions:
        raise UseError(f"no {min_editions} editions from {min(starts)} on: the last is {LAST_YEAR}")
    return _draw_series(starts, min_editions, min(max_editions, room))


@st.composite
def _draw_series(draw: st.DrawFn, starts: Sequence[int], least: int, most: int) -> EditionSeries:
    count = draw(st.integers(least, most))
    start = draw(st.sampled_from([year for year in starts if year + count - 1 <= LAST_YEAR]))
    years = range(start, start + count)
    country = draw(_COUNTRIES)
    drawn = [draw(_ONE_PLAN) for _ in range(count)]
    told = _chain([draw(_COUNTS) for _ in range(count)])
    tiers = [draw(_RATINGS) for _ in range(count)]
    narratives = tuple(
        write_narrative(country, Edition(year), tier, _items(plan), counted, before=before)
        for year, before, tier, plan, counted in zip(years, [None, *tiers[:-1]], tiers, drawn, told, strict=True)
    )
    return EditionSeries(narratives, trace_fates(drawn, years), _restated(narratives))


def trace_fates(plans: Sequence[Plan], editions: Sequence[int]) -> tuple[tuple[Fate, ...], ...]:
    """Return what became of each recommendation, by the topics and forms that the editions were made of."""
    last: dict[Topic, tuple[int, Form, tuple[int, ...]]] = {}
    fates: list[tuple[Fate, ...]] = []
    for plan, before, year in zip(plans, (None, *editions), editions, strict=False):
        here: list[Fate] = []
        seen: dict[Topic, tuple[int, Form, tuple[int, ...]]] = {}
        ordinal = 0
        for topic, form in plan:
            places = tuple(range(ordinal + 1, ordinal + 1 + (2 if form == "halves" else 1)))
            ordinal = places[-1]
            here += _fates_of(last.get(topic), before, form, places)
            seen[topic] = (year, form, places)
        gone = [then for topic, then in last.items() if then[0] == before and topic not in seen]
        here += [Fate(None, "dropped", ((then[0], place),)) for then in gone for place in then[2]]
        last |= seen
        fates.append(tuple(here))
    return tuple(fates)


def _fates_of(
    then: tuple[int, Form, tuple[int, ...]] | None, before: int | None, form: Form, places: tuple[int, ...]
) -> list[Fate]:
    if then is None:
        return [Fate(place, "first_read" if before is None else "new") for place in places]
    year, old_form, old_places = then
    every = tuple((year, place) for place in old_places)
    if old_form == form:
        status: Status = "repeated" if year == before else "returned"
        return [Fate(place, status, (old,)) for place, old in zip(places, every, strict=True)]
    if year != before:
        return [Fate(place, "returned", every) for place in places]
    change: Status = "split" if form == "halves" else "merged" if old_form == "halves" else "reworded"
    return [Fate(place, change, every) for place in places]


def _items(plan: Plan) -> tuple[str, ...]:
    return tuple(
        text
        for topic, form in plan
        for text in (topic.halves if form == "halves" else (topic.plain if form == "plain" else topic.reworded,))
    )


def _chain(counted: list[tuple[Counted, ...]]) -> list[tuple[Counted, ...]]:
    """Let half of the comparisons give what the edition before gave, so that the rest are restatements."""
    chained = counted[:1]
    for before, now in pairwise(counted):
        known = {item.measure: item.new for item in before}
        chained.append(
            tuple(
                evolve(item, old=known[item.measure])
                if item.old is not None and item.old % 2 and item.measure in known
                else item
                for item in now
            )
        )
    return chained


def _restated(narratives: Sequence[Narrative]) -> tuple[tuple[str, int, float, float], ...]:
    restated = []
    for old, new in pairwise(narratives):
        first = {(f.measure, f.year): f.value for f in old.figures if not f.comparison}
        for figure in new.figures:
            told, now = first.get((figure.measure, figure.year)), figure.value
            if figure.comparison and told is not None and now is not None and told != now:
                restated.append((figure.measure, figure.year, told, now))
    return tuple(restated)


def _years(layout: str | None, edition: int | None, name: str = "edition") -> list[int]:
    expect(name, edition, int, NoneType)
    expect("layout", layout, str, NoneType)
    if layout is not None and layout not in LAYOUTS:
        raise UseError(f"no layout {layout!r}; one of {', '.join(LAYOUTS)}")
    spans = [a.editions for key, a in LAYOUTS.items() if layout in (None, key)]
    years = [year for first, last in spans for year in range(first, last + 1) if edition in (None, year)]
    if not years:
        raise UseError(f"no edition {edition} with layout {layout or 'of any kind'}")
    return years
