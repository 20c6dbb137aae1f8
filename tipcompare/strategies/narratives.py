"""Narratives and series of editions, drawn at random with the truth of what is in them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from operator import itemgetter
from types import NoneType
from typing import Any, Literal

from attrs import evolve, field, frozen, validators
from hypothesis import strategies as st

from tipcompare.errors import UseError, expect
from tipcompare.model import Country, Edition, Status
from tipcompare.model.checks import between
from tipcompare.model.kinds import true_to_kinds
from tipcompare.strategies.calls import ShownAsCall, show_item
from tipcompare.strategies.counting import HEDGES, Counted, ToldPeriod, count_as_told
from tipcompare.strategies.layouts import LAYOUTS, SPECIAL, TIERS
from tipcompare.strategies.tellings import FIGURES
from tipcompare.strategies.topics import TOPIC
from tipcompare.strategies.writing import Narrative, check_range, write_narrative

Form = Literal["plain", "reworded", "halves"]
FORMS: tuple[Form, ...] = ("plain", "reworded", "halves")

INVENTED = (Country("XVE", "Vesmark"), Country("XOL", "Orlenia"))
"""Countries that do not exist; what is drawn is only ever about these."""

LAST_YEAR = max(layout.editions[1] for layout in LAYOUTS.values())


@frozen(order=True, field_transformer=true_to_kinds)
class Fate:
    """What became of one recommendation of an edition, by construction.

    Args:
        ordinal: its place in the edition's list, from 1; None for one that was dropped.
        status: one of those of the table `recommendations`, or `dropped`. One that is returned may be reworded as
            well, and one that is split or merged too: the texts tell.
        previous: (edition, ordinal) of what it goes back to, in the last edition that had it.

    It is what was done by construction, and not always what the table `recommendations` tells. That has the same of
    what stays or comes back word for word, of what is reworded from one edition to the next into words that never stood
    before, and of what is split or merged from the first edition to the second without another word. After a gap it
    traces one item to one: of two halves that come back for their whole one is new, a whole that comes back for its
    halves goes back to one of them, and the other may be returned where the halves stand once more. What comes back in
    other words, or is split and reworded at once, it may miss.
    """

    ordinal: int | None = field(validator=validators.optional(between(1)))
    status: Status
    previous: tuple[tuple[int, int], ...] = ()


@frozen(repr=False)
class EditionSeries(ShownAsCall):
    """Editions of one invented country, with what became of each recommendation in each; shown as what writes them.

    Args:
        narratives: in order of edition; the years follow each other.
        fates: for each edition, one for each recommendation in order, then those dropped.
        restated: (measure, year, first value, later value) of figures that a later edition gives otherwise.
        written: what `write_series` was called with; empty for a series made by hand.
    """

    narratives: tuple[Narrative, ...]
    fates: tuple[tuple[Fate, ...], ...]
    restated: tuple[tuple[str, int, float, float], ...]
    written: tuple[Any, ...] = field(default=(), eq=False, kw_only=True)

    def __repr__(self) -> str:
        if self.written and write_series(*self.written) == self:
            return f"write_series({', '.join(map(show_item, self.written))})"
        return f"EditionSeries(narratives={self.narratives!r}, fates={self.fates!r}, restated={self.restated!r})"


Plan = tuple[tuple[str, Form], ...]
"""What an edition asks for: keys of topics, each with the form it takes."""


@cache  # Hypothesis takes longer to build a strategy than to draw from it
def _plans(most: int) -> st.SearchStrategy[Plan]:
    return _few_or_many(_asked(), 2, most, itemgetter(0)).map(tuple)


# Composite strategies throughout: of each part of st.builds and st.tuples Hypothesis finds out by a hundred runs
# whether it matters, which what is shown as a call could not say. What is counted is drawn as four numbers: where an
# item of a list takes more than five, with one of the list's own, shrinking hardly ever leaves it out.
@st.composite
def _asked(draw: st.DrawFn) -> tuple[str, Form]:
    return draw(_TOPICS), draw(_FORMS)


_TOPICS = st.sampled_from(list(TOPIC))
_FORMS: st.SearchStrategy[Form] = st.sampled_from(FORMS)


def _number(drawn: int, first: int) -> int | None:
    """Return a number of one of the sizes that are told each in its own way, or None where none is told."""
    rest, size = divmod(drawn, 6)
    return (1 + rest % 12, 0, None, 1 + rest % 12, 1 + rest % 1000, 1 + rest)[(size + first) % 6]


_NUMBERS = st.integers(0, 6 * 25_000 - 1)
_HOW = ("exact", *HEDGES)
_WAYS = st.integers(0, 2 * len(_HOW) * 2 * 12 * 60 - 1)


@st.composite
def _counted(draw: st.DrawFn, names: st.SearchStrategy[Any], periods: tuple[ToldPeriod, ...]) -> tuple[Any, ...]:
    """Draw what `count_as_told` takes, for one of these measures."""
    name, new, old = draw(names), _number(draw(_NUMBERS), 0), _number(draw(_NUMBERS), 2)
    way, period = divmod(draw(_WAYS), 2)
    way, hedge = divmod(way, len(_HOW))
    way, parted = divmod(way, 2)
    part, choice = divmod(way, 12)
    return name, new, old, choice, parted * (1 + part), _HOW[hedge], periods[period % len(periods)]


@cache
def _counts(
    names: Sequence[Any], most: int, periods: tuple[ToldPeriod, ...] = ("CY", "RP")
) -> st.SearchStrategy[list[tuple[Any, ...]]]:
    one = _counted(st.sampled_from(names), periods)
    return _few_or_many(one, 0, most, itemgetter(0)) if most else st.just([])


def _few_or_many(one: st.SearchStrategy[Any], least: int, most: int, name: Any) -> st.SearchStrategy[list[Any]]:
    """Draw lists of any length up to `most`, as many long ones as short: by itself Hypothesis prefers short ones."""
    lengths = (least, *(most * share // 8 for share in (4, 6, 7) if most > 6))
    return st.one_of([st.lists(one, min_size=size, max_size=most, unique_by=name) for size in lengths])


_RATINGS = st.sampled_from(sorted(TIERS))
_RATED = st.sampled_from([*((tier, False) for tier in sorted(TIERS)), ("2WL", True), (SPECIAL, False)])
"""A rating, and whether a waiver was granted."""
_COUNTRIES = st.sampled_from(INVENTED)


def narratives(
    *,
    layout: str | None = None,
    edition: int | Edition | None = None,
    max_topics: int = 14,
    max_counted: int = 16,
    max_more: int = 6,
    reporting_periods: bool = True,
) -> st.SearchStrategy[Narrative]:
    """Draw a narrative about an invented country, with the truth of what is in it.

    Most are shorter than real ones and have fewer figures; the greatest are like them.

    Args:
        layout: key in `LAYOUTS`; any where None.
        edition: its year, 2009 to 2025, or an `Edition` of it; any that had the layout where None.
        max_topics: how much it asks for at the most, from 2 to 14: each makes one recommendation or two.
        max_counted: of how many measures it gives figures at the most, each with up to three; >= 0.
        max_more: how many sentences each section has at the most beside those it needs, >= 0.
        reporting_periods: whether figures may be of the reporting period, too, whose year only the edition tells, which
            no text says; else all are of a year that stands beside them.

    Raises:
        UseError: where there is no such layout, or the edition did not have it, or a number is out of its range.
    """
    editions = st.sampled_from([Edition(year) for year in _years(layout, edition)])
    _check_most(max_topics, max_counted)
    check_range("max_more", max_more, 0)
    expect("reporting_periods", reporting_periods, bool)
    plans = _plans(max_topics)
    counts = _counts(tuple(FIGURES), max_counted, ("CY", "RP") if reporting_periods else ("CY",))
    befores, mores, paragraphs = st.none() | _RATINGS, st.integers(0, max_more), st.integers(1, 4)

    @st.composite
    def narrative(draw: st.DrawFn) -> Narrative:
        country, edition, (rating, waiver) = draw(_COUNTRIES), draw(editions), draw(_RATED)
        items, told = _items(draw(plans)), tuple(count_as_told(*one) for one in draw(counts))
        before, more, most = draw(befores), draw(mores), draw(paragraphs)
        return write_narrative(
            country, edition, rating, items, told, before=before, waiver=waiver, more=more, paragraphs=most
        )

    return narrative()


def _check_most(max_topics: int, max_counted: int) -> None:
    check_range("max_topics", max_topics, 2, len(TOPIC))
    check_range("max_counted", max_counted, 0)


def edition_series(
    *,
    first_edition: int | Edition | None = None,
    min_editions: int = 2,
    max_editions: int = 5,
    max_topics: int = 6,
    max_counted: int = 6,
) -> st.SearchStrategy[EditionSeries]:
    """Draw editions that follow each other, with the truth of what recurs in them.

    Every topic is kept word for word, reworded, split, merged, dropped, brought back or added between two editions, and
    the list is put in another order; this year's figures are next year's comparisons, some of them restated.

    Args:
        first_edition: its year, 2009 to 2025; any that leaves room where None. Each edition has the layout of its year.
        min_editions: how many there are at the least, >= 1.
        max_editions: how many there are at the most, >= `min_editions`.
        max_topics: as in `narratives`, of each edition.
        max_counted: likewise.

    Raises:
        UseError: where no layout is known for the first edition, or for the least that follow it, or a number is out of
            its range.
    """
    check_range("min_editions", min_editions, 1)
    check_range("max_editions", max_editions, min_editions)
    _check_most(max_topics, max_counted)
    starts = _years(None, first_edition, "first_edition")
    room = LAST_YEAR + 1 - min(starts)
    if room < min_editions:
        raise UseError(f"no {min_editions} editions from {min(starts)} on: the last is {LAST_YEAR}")
    most = min(max_counted, len(FIGURES))
    edition = _edition(_plans(max_topics), _counts(range(most), most))
    editions = st.lists(edition, min_size=min_editions, max_size=min(max_editions, room))
    # a country's editions tell the same few measures, one year after the other
    measures = st.lists(st.sampled_from(list(FIGURES)), min_size=most, max_size=most, unique=True)
    return _series(st.sampled_from(starts), editions, measures)


_DrawnEdition = tuple[str, Plan, list[tuple[Any, ...]]]


@st.composite
def _edition(
    draw: st.DrawFn, plans: st.SearchStrategy[Plan], counts: st.SearchStrategy[list[tuple[Any, ...]]]
) -> _DrawnEdition:
    return draw(_RATINGS), draw(plans), draw(counts)


@st.composite
def _series(
    draw: st.DrawFn,
    firsts: st.SearchStrategy[int],
    editions: st.SearchStrategy[list[_DrawnEdition]],
    told: st.SearchStrategy[list[str]],
) -> EditionSeries:
    country, first, drawn, measures = draw(_COUNTRIES), draw(firsts), draw(editions), draw(told)
    plans = (
        EditionPlan(rating, asked, tuple(count_as_told(measures[place], *how) for place, *how in counted))
        for rating, asked, counted in drawn
    )
    return write_series(country, min(first, LAST_YEAR + 1 - len(drawn)), _chain(tuple(plans)))


@frozen(repr=False)
class EditionPlan(ShownAsCall):
    """What one edition of a series shall say.

    Args:
        rating: `1`, `2`, `2WL` or `3`.
        asked: keys of topics (`TOPIC` in `tipcompare.strategies.topics`), each with its form: `plain`, `reworded`
            or `halves`.
        counted: figures for the year before the edition, one of a measure.
    """

    rating: str
    asked: Plan
    counted: tuple[Counted, ...] = ()


def write_series(country: Country, first_edition: int, plans: tuple[EditionPlan, ...]) -> EditionSeries:
    """Return the editions that these plans come to, year after year, with the truth of what recurs in them.

    Args:
        country: an invented one.
        first_edition: the year of the first; 2009 to 2025.
        plans: one for each edition.

    Raises:
        UseError: where one of them cannot be written.

    Example:
        >>> asked = (("permits", "plain"), ("hotline", "plain")), (("hotline", "reworded"), ("permits", "plain"))
        >>> plans = tuple(EditionPlan("2", one) for one in asked)
        >>> [fate.status for fate in write_series(Country("XVE", "Vesmark"), 2020, plans).fates[1]]
        ['reworded', 'repeated']
    """
    expect("country", country, Country)
    expect("first_edition", first_edition, int)
    expect("plans", plans, tuple, list)
    if not plans:
        raise UseError("expected plans, one for each edition, got nothing")
    years = range(first_edition, first_edition + len(plans))
    befores = [None, *(plan.rating for plan in plans[:-1])]
    for plan in plans:
        expect("each of plans", plan, EditionPlan)
        for key, form in plan.asked:
            if key not in TOPIC or form not in FORMS:
                raise UseError(f"expected a topic and one of {', '.join(FORMS)}, got {key!r} and {form!r}")
    narratives = tuple(
        write_narrative(country, Edition(year), plan.rating, _items(plan.asked), plan.counted, before=before)
        for year, before, plan in zip(years, befores, plans, strict=True)
    )
    fates = trace_fates([plan.asked for plan in plans], years)
    return EditionSeries(narratives, fates, _restated(narratives), written=(country, first_edition, tuple(plans)))


def trace_fates(plans: Sequence[Plan], editions: Sequence[int]) -> tuple[tuple[Fate, ...], ...]:
    """Return what became of each recommendation, by the topics and forms that the editions were made of."""
    last: dict[str, tuple[int, Form, tuple[int, ...]]] = {}
    fates: list[tuple[Fate, ...]] = []
    for plan, before, year in zip(plans, (None, *editions), editions, strict=False):
        here: list[Fate] = []
        seen: dict[str, tuple[int, Form, tuple[int, ...]]] = {}
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
        for topic, form in ((TOPIC[key], form) for key, form in plan)
        for text in (topic.halves if form == "halves" else (topic.plain if form == "plain" else topic.reworded,))
    )


def _chain(plans: tuple[EditionPlan, ...]) -> tuple[EditionPlan, ...]:
    """Let half of the comparisons give what the edition before gave, so that the rest are restatements."""
    chained = plans[:1]
    for before, now in pairwise(plans):
        known = {item.measure: item.new for item in before.counted}
        counted = (
            evolve(item, old=known[item.measure])
            if item.old is not None and item.old % 2 and item.measure in known
            else item
            for item in now.counted
        )
        chained = (*chained, evolve(now, counted=tuple(counted)))
    return chained


def _restated(narratives: Sequence[Narrative]) -> tuple[tuple[str, int, float, float], ...]:
    restated = []
    for old, new in pairwise(narratives):
        first = {(f.measure, f.year): f.value for f in old.figures if not f.comparison and f.scope == "total"}
        for figure in new.figures:
            told, now, year = first.get((figure.measure, figure.year)), figure.value, figure.year
            if figure.comparison and year is not None and told is not None and now is not None and told != now:
                restated.append((figure.measure, year, told, now))
    return tuple(restated)


def _years(layout: str | None, edition: int | Edition | None, name: str = "edition") -> list[int]:
    expect(name, edition, int, Edition, NoneType)
    edition = edition.year if isinstance(edition, Edition) else edition
    expect("layout", layout, str, NoneType)
    if layout is not None and layout not in LAYOUTS:
        raise UseError(f"no layout {layout!r}; one of {', '.join(LAYOUTS)}")
    spans = [a.editions for key, a in LAYOUTS.items() if layout in (None, key)]
    years = [year for first, last in spans for year in range(first, last + 1) if edition in (None, year)]
    if not years:
        raise UseError(f"no edition {edition} with layout {layout or 'of any kind'}")
    return years


# what is drawn whole is found by its type, too, as the values of a report are
st.register_type_strategy(Narrative, narratives())
st.register_type_strategy(EditionSeries, edition_series())
st.register_type_strategy(
    Counted, _counted(st.sampled_from(list(FIGURES)), ("CY", "RP")).map(lambda of: count_as_told(*of))
)
