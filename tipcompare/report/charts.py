"""Geometry of lifelines and of the tier timeline; the templates draw it."""

from __future__ import annotations

from itertools import groupby, pairwise

from attrs import frozen

from tipcompare.model import Editions
from tipcompare.report.lifelines import Lifeline
from tipcompare.report.ratings import RatedYear
from tipcompare.series import SeriesProfile

LIFE_WIDTH, NARROWEST, WIDEST = 420, 20, 44
"""Pixels a lifeline has, and the least and most of them from one year to the next."""


@frozen
class Glyph:
    """One mark of a lifeline: where it is and what it says."""

    x: float
    state: str
    year: str


@frozen
class LifeChart:
    """A lifeline drawn: its marks, and the stretches in which the recommendation stood."""

    width: float
    glyphs: tuple[Glyph, ...]
    bars: tuple[tuple[float, float], ...]
    gaps: tuple[tuple[float, float], ...]
    first: Glyph
    last: Glyph
    label: str


@frozen
class TierChart:
    """The tier timeline drawn as a staircase, best level on top.

    Args:
        labels: pixels of `width` on the left that the names of the levels take; they stay in sight.
    """

    width: float
    height: float
    labels: float
    levels: tuple[tuple[float, str, str], ...]
    steps: tuple[tuple[float, float, RatedYear], ...]
    path: tuple[str, ...]
    gaps: tuple[str, ...]


def draw_life(history: Editions, life: Lifeline) -> LifeChart:
    """Return the chart of one recommendation on the years of the whole history."""
    start = history.reports[0].edition.year
    end = history.reports[-1].edition.year

    step = max(NARROWEST, min(WIDEST, LIFE_WIDTH // max(1, end - start)))

    def x_of(year: int) -> float:
        return 14 + step * (year - start)

    glyphs = tuple(
        Glyph(x_of(one.edition.year), one.state, str(one.edition)) for one in life.states if one.state != "absent"
    )
    inside = [glyph for glyph in glyphs if glyph.state not in ("dropped", "ended", "unread")]
    bars: list[tuple[float, float]] = []
    gaps: list[tuple[float, float]] = []
    away = {x_of(one.edition.year) for one in life.states if one.state in ("absent", "unread")}
    for left, right in pairwise(inside):
        broken = any(left.x < x < right.x for x in away)
        (gaps if broken else bars).append((left.x, right.x))
    if life.first.year < int(inside[0].year[:4]):
        gaps.insert(0, (x_of(life.first.year), inside[0].x))
    return LifeChart(
        28 + step * (end - start), glyphs, tuple(bars), tuple(gaps), inside[0], inside[-1], tell_life(life)
    )


def tell_life(life: Lifeline) -> str:
    """Return a lifeline in words: `new 2013; repeated 2014 to 2016; dropped 2017`."""
    runs = ((state, list(run)) for state, run in groupby(life.states, key=lambda one: one.told))
    told = ((state, dict.fromkeys((str(run[0].edition), str(run[-1].edition)))) for state, run in runs)
    return "; ".join(f"{title} {' to '.join(years)}" for title, years in told)


YEAR_WIDTH, LEVEL_HEIGHT, LETTER = 38, 34, 7
"""Pixels of a year, of a level, and of a letter of its name."""


def draw_tiers(years: tuple[RatedYear, ...], profile: SeriesProfile) -> TierChart | None:
    """Return the staircase of ratings; None where there are fewer than two years or the series has no scale.

    No line leads to a level off the scale, which is neither above nor below the others.
    """
    if len(years) < 2 or not profile.rating.scale:
        return None
    levels = profile.rating.rungs({year.value for year in years})
    heights = {level.value: 22 + LEVEL_HEIGHT * place for place, level in enumerate(levels)}
    first = min(year.year for year in years)
    labels = LETTER * max(len(level.label) for level in levels) + 4
    steps = tuple(
        (labels + YEAR_WIDTH * (year.year - first + 0.5), float(heights[year.value]), year)
        for year in years
        if year.value in heights
    )
    path: list[str] = []
    gaps: list[str] = []
    run = ""
    for place, (x, y, year) in enumerate(steps):
        left, height, before = steps[max(0, place - 1)]
        off_scale = (before.rank is None) != (year.rank is None)
        if off_scale or before.year < year.year - 1:
            gaps += [] if off_scale else [f"M{left} {height}L{x} {y}"]
            path.append(run)
            run = ""
        run += f"{'L' if run else 'M'}{x - YEAR_WIDTH / 2},{y}L{x + YEAR_WIDTH / 2},{y}"
    last = max(year.year for year in years)
    return TierChart(
        width=labels + YEAR_WIDTH * (last - first + 1),
        height=22 + LEVEL_HEIGHT * len(levels) + 14,
        labels=labels,
        levels=tuple((float(heights[level.value]), level.value, level.label) for level in levels),
        steps=steps,
        path=tuple([*path, run] if run else path),
        gaps=tuple(gaps),
    )
