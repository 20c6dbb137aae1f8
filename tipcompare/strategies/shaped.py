"""Shapes of reports, drawn at random: whatever a reading may give, and what does not go together never together."""

from __future__ import annotations

from operator import itemgetter
from typing import Any, get_args

from attrs import evolve
from hypothesis import strategies as st

from tipcompare.model import Country, Edition
from tipcompare.model.document import Direction, FoundBy, ReportKind
from tipcompare.model.figures import PeriodBy, Qualifier, Scope
from tipcompare.series import SeriesProfile, get_profile
from tipcompare.strategies.said import PREVENTION, PROFILE, PROSECUTION, PROTECTION
from tipcompare.strategies.shapes import Part, Rated, Shape, list_section
from tipcompare.strategies.told import ACTORS, WITHOUT_NUMBER, ToldFigure, When
from tipcompare.strategies.topics import TOPICS

_KINDS: dict[str, tuple[ReportKind, ...]] = {
    "tip": ("narrative", ""),
    "dol-findings": ("chapter", "record"),
    "human-rights-practices": ("page",),
}
"""The series, each with the kinds of its documents."""
_FIRST_YEARS = {"tip": 2001, "dol-findings": 2010, "human-rights-practices": 2010}
_SENTENCES = tuple(
    sentence.format(effort="increased") for sentence in (*PROSECUTION, *PROTECTION, *PREVENTION, *PROFILE)
)
_ITEMS = tuple(text for topic in TOPICS for text in (topic.plain, topic.reworded, *topic.halves))
_WARNINGS = ("cut-off", "section-doubtful", "figure-unread", "sum-differs", "no-profile", "other-narrative")
"""Codes of warnings that any document may have."""
_NUMBERED = tuple(one for one in get_args(Qualifier) if one not in WITHOUT_NUMBER)
_RULES = ("done", "own-noun", "list", "number-of", "")
_WHOSE = {
    "exploitation": ("sex", "labor", "unspecified"),
    "sex": ("female", "male"),
    "age": ("adult", "child"),
    "nationality": ("Orlenian", "foreign"),
    "level": ("federal", "state", "Mainland"),
    "agency": ("River Police", "Ministry of Ports"),
    "accused": ("officials",),
}
"""What a figure may be of, in some, each with values."""


def _subset(values: tuple[str, ...], most: int, least: int = 0) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), min_size=least, max_size=most, unique=True).map(tuple)


def _figures(profile: SeriesProfile) -> st.SearchStrategy[tuple[ToldFigure, ...]]:
    """Draw figures: numbers, words that there is none, wholes told in parts or by several, and what the law says."""
    every = [(one.name, one.unit) for one in profile.figures.measures]
    bounds = [name for name, _ in every if name.startswith("penalty")]
    counts = st.sampled_from([one for one in every if one[0] not in bounds])
    one = _one(counts)  # with most to tell: drawn as often again
    again = counts.map(lambda of: (_count(of, 0, repeated=3),))
    groups = [one, one, _without_number(counts), again, _one_by_one(counts), _by_several(counts)]
    if bounds:
        groups.append(st.tuples(st.builds(
            ToldFigure, st.sampled_from(bounds), st.integers(1, 30).map(float),
            law=st.sampled_from(["Article 188", ""]),
            when=st.just(""), rule=st.just("penalty-term"), period_by=st.just("assumed"),
        )))  # fmt: skip
    drawn = st.lists(st.one_of(groups), max_size=5)
    return drawn.map(lambda told: tuple(one for group in told for one in group))


_NUMBERS = st.integers(0, 12) | st.integers(13, 5_000)
_DATED: dict[str, st.SearchStrategy[Any]] = {
    "ago": st.integers(0, 2),
    "when": st.sampled_from([one for one in get_args(When) if one]),
    "period_by": st.sampled_from(get_args(PeriodBy)),
    "joined": st.booleans(),
}
_NARROW = st.dictionaries(st.sampled_from(sorted(_WHOSE)), st.integers(0, 2), max_size=2).map(
    lambda which: {key: _WHOSE[key][place % len(_WHOSE[key])] for key, place in which.items()}
)
Counts = st.SearchStrategy[tuple[str, str]]
"""A measure and its unit."""


def _count(measure: tuple[str, str], value: int, **told: Any) -> ToldFigure:
    return ToldFigure(measure[0], float(value), **{"unit": "" if measure[1] else "USD", **told})


def _one(counts: Counts) -> st.SearchStrategy[tuple[ToldFigure, ...]]:
    """Draw a number with whatever may be said of it."""

    def tell(
        measure: tuple[str, str], value: int, whose: dict[str, Any], scope: Scope, **told: Any
    ) -> tuple[ToldFigure, ...]:
        name, unit = measure
        number = value + 0.5 if unit == "years" and value % 3 == 1 else float(value)
        narrowed: Scope = "part" if scope == "total" and whose.keys() - {"exploitation"} else scope
        return (
            ToldFigure(name, number, scope=narrowed, unit="" if unit else ("USD", "EUR")[value % 2], **told, **whose),
        )

    return st.builds(
        tell,
        counts,
        _NUMBERS,
        _NARROW,
        st.sampled_from(get_args(Scope)),
        qualifier=st.sampled_from(_NUMBERED),
        actor=st.sampled_from(("government", *ACTORS[1:])),
        rule=st.sampled_from(_RULES),
        repeated=st.sampled_from([0, 0, 0, 3]),
        **_DATED,
    )


def _without_number(counts: Counts) -> st.SearchStrategy[tuple[ToldFigure, ...]]:
    """Draw what was not reported, does not apply, or is only set against another year."""
    names = counts.map(itemgetter(0))
    silent = st.builds(
        ToldFigure,
        names,
        st.none(),
        st.sampled_from(["not_reported", "not_applicable"]),
        rule=st.just("not-reported"),
        **_DATED,
    )
    beside = st.builds(
        ToldFigure,
        names,
        st.none(),
        st.just("relative"),
        st.just("part"),
        rule=st.just("reference"),
        ago=st.integers(1, 2),
    )
    return st.tuples(silent | beside)


def _one_by_one(counts: Counts) -> st.SearchStrategy[tuple[ToldFigure, ...]]:
    """Draw a whole of which only the parts are told, in one sentence: of kinds that make it up."""

    def tell(measure: tuple[str, str], numbers: list[int], of: str) -> tuple[ToldFigure, ...]:
        parts = zip(numbers, _WHOSE[of][:2], (False, True), strict=True)
        return tuple(_count(measure, value, joined=joined, **{of: kind}) for value, kind, joined in parts)

    numbers = st.lists(st.integers(0, 90), min_size=2, max_size=2)
    return st.builds(tell, counts, numbers, st.sampled_from(["exploitation", "sex", "age"]))


def _by_several(counts: Counts) -> st.SearchStrategy[tuple[ToldFigure, ...]]:
    """Draw one figure of which several give their own account, or of which cases and people are told."""

    def tell(measure: tuple[str, str], numbers: list[int], who: str) -> tuple[ToldFigure, ...]:
        other = {"actor": who} if who else {"unit": "cases" if measure[1] == "persons" else "persons"}
        return _count(measure, numbers[0]), _count(measure, numbers[1], **other)

    numbers = st.lists(st.integers(1, 900), min_size=2, max_size=2, unique=True)
    return st.builds(tell, counts, numbers, st.sampled_from(["", "", *ACTORS[2:]]))


def _ratings(profile: SeriesProfile) -> st.SearchStrategy[tuple[Rated, ...]]:
    """Draw none, the country's, those of areas, or both; printed, stated or both, alike or not."""
    levels = [level.value for level in profile.rating.scale]
    if not levels:
        return st.just(())
    level, maybe = st.sampled_from(levels), st.none() | st.sampled_from(levels)

    def rate(value: str, says: str | None, heading: bool, waiver: bool, **more: Any) -> Rated:
        return Rated(value, says=says if heading else value, heading=heading, waiver=waiver and value == "2WL", **more)

    agrees = level.flatmap(lambda value: st.tuples(st.just(value), st.sampled_from([value, None])))
    either = agrees | st.tuples(level, maybe)
    told = {
        "direction": st.none() | st.sampled_from(get_args(Direction)),
        "previous": maybe,
        "waiver": st.booleans(),
        "heading": st.booleans() | st.just(True),
    }
    own: st.SearchStrategy[Any] = either.flatmap(
        lambda pair: st.builds(rate, st.just(pair[0]), st.just(pair[1]), **told)
    )
    own = own.map(lambda one: (one,))
    area = st.builds(
        lambda value, name: Rated(value, heading=False, says=value, area=name), level, st.sampled_from(_AREAS)
    )
    areas = st.lists(area, max_size=3, unique_by=lambda one: one.area).map(tuple)
    return st.builds(lambda first, rest: (*first, *rest), own | own | st.just(()), st.just(()) | areas)


_AREAS = ("Law", "Enforcement", "Care")


@st.composite
def _of_series(draw: st.DrawFn, series: str) -> Shape:
    profile = get_profile(series)
    listed = {list_section(profile)} - {""}
    kinds = [rule.kind for rule in profile.sections if rule.kind not in {"title", "summary", *listed}]
    kinds = kinds[:8] if len(kinds) < 12 else kinds[::5]
    chosen = draw(st.lists(st.sampled_from(kinds), max_size=4, unique=True))
    figures = _PROFILED.get(series, st.just(()))
    found = st.sampled_from(("heading", *get_args(FoundBy)))
    parts = [
        draw(st.builds(Part, st.just(kind), _subset(_SENTENCES, 4, 1), figures, found))
        for kind in sorted(chosen, key=kinds.index)
    ]
    furniture = [Part("furniture", ("Back to top",))] * draw(st.booleans())
    read, items = draw(st.booleans() | st.just(True)), draw(_subset(_ITEMS, 5))
    year = draw(st.integers(_FIRST_YEARS[series], 2025))
    warnings = draw(_subset(_WARNINGS, 2))
    if "cut-off" in warnings:
        read = False  # a list that may go on is not read
    return Shape(
        edition=Edition(year, draw(st.sampled_from(["", "", "revised"]))),
        parts=tuple(one for one in (*parts, *furniture) if one.sentences or one.told or one.found_by == "heading"),
        ratings=draw(_RATED[series]),
        items=(items if read else None) if listed else (),
        areas=draw(_subset(("Legal Framework", "Enforcement"), 2)) if series == "dol-findings" else (),
        years=draw(_subset(("2010", "2009 – 2021", "2013, 2015"), 2)) if series == "dol-findings" else (),
        lists=draw(st.just(()) | st.just(("", "the ports authority"))) if series == "tip" else (),
        warnings=warnings,
        pages=draw(st.just(()) | st.lists(st.integers(0, 3), min_size=1, max_size=4).map(sorted).map(tuple)),
        series=series,
        country=draw(_COUNTRIES),
        kind=draw(st.sampled_from(_KINDS[series])),
    )


_PROFILED = {key: _figures(get_profile(key)) for key in _KINDS if get_profile(key).figures.measures}
_RATED = {key: _ratings(get_profile(key)) for key in _KINDS}
_COUNTRIES = st.sampled_from((Country("XVE", "Vesmark"), Country("XOL", "Orlenia")))


def shapes(series: str | None = None) -> st.SearchStrategy[Shape]:
    """Draw what a report shall be of.

    Args:
        series: key of a series that tipcompare comes with; any where None.
    """
    return st.sampled_from(sorted(_KINDS, reverse=True)).flatmap(_of_series) if series is None else _of_series(series)


@st.composite
def shapes_in_order(draw: st.DrawFn, least: int, most: int) -> tuple[Shape, ...]:
    """Draw shapes of one series and country, in order of their years, each with much of what the one before has.

    Args:
        draw: given by Hypothesis.
        least: how many there are, >= 1.
        most: how many there are at the most.
    """
    series = draw(st.sampled_from(sorted(_KINDS, reverse=True)))
    drawn = draw(st.lists(_of_series(series), min_size=least, max_size=most, unique_by=lambda one: one.edition.year))
    found: list[Shape] = []
    for one in sorted(drawn, key=lambda shape: shape.edition):
        shape = evolve(one, country=drawn[0].country)
        if draw(st.booleans()) and found:
            shape = evolve(
                shape, parts=_carry(found[-1].parts, shape.parts, draw(st.sampled_from([0, 1, 1, 2, 2, 3, 3])))
            )
        if draw(st.booleans()) and found and shape.items is not None:
            shape = evolve(shape, items=tuple(dict.fromkeys((*reversed(found[-1].items or ()), *shape.items))))
        found.append(shape)
    return tuple(found)


def _carry(old: tuple[Part, ...], new: tuple[Part, ...], how: int) -> tuple[Part, ...]:
    """Return sections that say what those of the edition before said: as they were, moved, taken apart or together."""
    if how == 0 or not old:
        return old
    kinds = tuple(dict.fromkeys((*(one.kind for one in new), *(one.kind for one in old))))
    said = tuple(sentence for one in old for sentence in one.sentences)
    told = tuple(one for part in old for one in part.told)
    if how == 1:
        return (Part(kinds[0], said, told),)
    if how == 2:
        half = len(said) // 2
        return (Part(kinds[0], said[:half], told), *(Part(kind, said[half:]) for kind in kinds[1:2]))
    return tuple(evolve(part, kind=kind) for part, kind in zip(old, reversed(kinds), strict=False))
