"""The numbers heard in a sentence to observations: each gets its period, its breakdown and its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from tipcompare.model import Edition, Observation, Span
from tipcompare.reading.periods import Period, reporting_period
from tipcompare.reading.phrases import Dimensions
from tipcompare.reading.scene import Heard, Item, Scene
from tipcompare.series import SeriesProfile
from tipcompare.series.prose import Counting

GOVERNMENT = "government"
"""Who acts where nobody else is named."""

_MONTH = re.compile(r"\d{4}-\d\d")


@frozen(eq=False)
class Setting:
    """Where a sentence stands.

    Args:
        profile, edition: of the report.
        kind: of its section.
        span: of the sentence.
        periods: that it names.
        carried: periods of the figures of the sentence before it, by measure, and who acted there.
        carried_actor: see `carried`.
    """

    profile: SeriesProfile
    edition: Edition
    kind: str
    span: Span
    periods: Sequence[Period]
    carried: Mapping[str, Period]
    carried_actor: str


def choose_periods(items: Sequence[Item], scene: Scene, setting: Setting) -> list[Period]:
    """Return the period of each number."""
    edition, lag = setting.edition.year, setting.profile.reporting_lag
    now, before = (Period(0, 0, *reporting_period(year, lag)) for year in (edition, edition - 1))
    by_start = {period.start: period for period in setting.periods}
    heard = [(by_start[place.start], place) for place in scene.periods if place.start in by_start]
    chosen = []
    for item in items:
        goes_on = not item.comparing and (item.actor or GOVERNMENT) == setting.carried_actor
        last = setting.carried.get(item.measures[0]) if goes_on else None
        chosen.append(_period_of(item, heard, last or (before if item.comparing else now)))
    return chosen


def make_observations(
    text: str, items: Sequence[Item], chosen: Sequence[Period], scene: Scene, setting: Setting
) -> Iterator[Observation]:
    """Yield an observation for each number and each measure it is of.

    Args:
        text: the report's own text.
        items: the numbers.
        chosen: their periods.
        scene: what was heard of the sentence.
        setting: where it stands.
    """
    main = [period for period, item in zip(chosen, items, strict=True) if not item.comparing]
    first: dict[str, Item] = {}
    for item, period in zip(items, chosen, strict=True):
        for name in dict.fromkeys(item.measures):
            counting = scene.counts[name]
            rule = setting.profile.measure(name)
            in_law = counting.term == "penalty"
            by_others = in_law or (item.actor == "courts" and not counting.by_courts)
            yield Observation(
                span=Span(item.start, item.end),
                number_text=text[item.start : item.end],
                measure=name,
                value=item.value,
                qualifier=item.qualifier,
                unit=item.unit or (rule.unit if rule is not None else ""),
                period="" if in_law else period.name,
                year=None if in_law else period.year,
                comparison=not in_law and _compared(item, period, main),
                actor=GOVERNMENT if by_others else item.actor or GOVERNMENT,
                section=setting.kind,
                sentence=setting.span,
                **_dimensions(item, first.get(name), counting),
            )
            first.setdefault(name, item)


def _dimensions(item: Item, first: Item | None, counting: Counting) -> dict[str, str]:
    """Return the breakdowns of an item: by its own words, by what is said of it, by its subject, by its likes."""
    found = {}
    accused = item.kind in ("suspect", "official", "case")
    for name in counting.dimensions:
        of_victims = accused and name in ("sex", "age", "nationality")  # "officials who let foreign victims enter"
        own = item.own.get(name) if not (item.kind == "suspect" and name == "age") else None
        for values in (own, None if of_victims else item.told.get(name)):
            if values:
                found[name] = values
                break
    for name in ("level", "exploitation") if counting.term else ("level",):
        if name in counting.dimensions and name not in found and item.around.get(name):
            found[name] = item.around[name]
    if counting.term and "age" not in found and item.around.get("age"):
        found["age"] = item.around["age"]
    if first is not None and item.kind == "":
        for name, values in _inherited(item, first, counting).items():
            found.setdefault(name, values)
    return {name: next(iter(values)) for name, values in found.items() if len(values) == 1}


def _inherited(item: Item, first: Item, counting: Counting) -> Dimensions:
    """Return the breakdowns that a number without people or cases of its own has from the first one like it.

    The same figure of another year has all of them ("13 federal investigations, compared with 20 in 2017"), a part has
    those of its whole ("55 federal investigations, including 40 for sex trafficking").
    """
    if item.comparing and not any(name in item.own for name in counting.dimensions):
        own = {} if item.named else first.own
        both = ((name, own.get(name) or first.told.get(name)) for name in counting.dimensions)
    elif not item.comparing and not item.named and (first.closed or item.depth > first.depth):
        both = ((name, first.own.get(name)) for name in counting.dimensions)
    else:
        return {}
    return {name: values for name, values in both if values}


def _period_of(item: Item, heard: Sequence[tuple[Period, Heard]], default: Period) -> Period:
    """Return the period of a number: the next one named in its clause, else the nearest before it, else any after."""
    like = [(p, place) for p, place in heard if place.comparing == item.comparing and place.depth in (0, item.depth)]
    ahead = [pair for pair in like if pair[1].place > item.place]
    if ahead and ahead[0][1].clause == item.clause:
        return ahead[0][0]
    behind = [pair for pair in like if pair[1].place < item.place and _lasts(*pair)]
    if behind:
        return behind[-1][0]
    if ahead:
        return ahead[0][0]
    return default


def _compared(item: Item, period: Period, main: Sequence[Period]) -> bool:
    """Return whether a figure stands there for comparison: said to, or of an earlier year than the others."""
    if item.comparing:
        return all(period.name != other.name for other in main)
    return any(period.year < other.year for other in main)


def _lasts(period: Period, place: Heard) -> bool:
    """Return whether a period also holds for later clauses: a month only does where it opens the sentence."""
    return place.place <= 1 or _MONTH.fullmatch(period.name) is None
