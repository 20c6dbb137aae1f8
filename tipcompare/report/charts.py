"""Geometry of the small charts; the templates draw it."""

from __future__ import annotations

from itertools import groupby, pairwise

from attrs import frozen

from tipcompare.model import History
from tipcompare.report.figures import Figure, Measured
from tipcompare.report.lifelines import STATE_TITLES, Lifeline
from tipcompare.series import SeriesProfile

STEP = 22
"""Pixels from one year to the next in a lifeline."""


@frozen
class Glyph:
    """One mark of a lifeline: where it is and what it says."""

    x: float
    state: str
    year: str
    count: int


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
class Dot:
    """One figure in a chart."""

    x: float
    y: float
    figure: Figure
    own: bool


@frozen
class FigureChart:
    """A measure drawn over the years.

    Args:
        lines: polylines through what each edition said of its own year, broken where a year is missing.
        restated: vertical strokes between two values of one year.
        ticks: (x, label) on the axis of years.
        top: the value at the upper edge, for people.
    """

    width: float
    height: float
    base: float
    lines: tuple[str, ...]
    dots: tuple[Dot, ...]
    unknown: tuple[Dot, ...]
    restated: tuple[tuple[float, float, float], ...]
    ticks: tuple[tuple[float, str], ...]
    top: str


@frozen
class TierYear:
    """One year of the tier timeline."""

    year: int
    value: str
    label: str
    rank: int | None
    place: str
    source: str
    note: str = ""


@frozen
class TierChart:
    """The tier timeline drawn as a staircase, best level on top."""

    width: float
    height: float
    levels: tuple[tuple[float, str, str], ...]
    steps: tuple[tuple[float, float, TierYear], ...]
    path: tuple[str, ...]


def draw_life(history: History, life: Lifeline) -> LifeChart:
    """Return the chart of one recommendation on the years of the whole history."""
    start = history.reports[0].edition.year
    end = history.reports[-1].edition.year

    def x_of(year: int) -> float:
        return 12 + STEP * (year - start)

    glyphs = tuple(
        Glyph(x_of(stop.edition.year), stop.state, str(stop.edition), stop.count)
        for stop in life.stops
        if stop.state != "absent"
    )
    inside = [glyph for glyph in glyphs if glyph.state not in ("dropped", "ended", "unread")]
    bars: list[tuple[float, float]] = []
    gaps: list[tuple[float, float]] = []
    away = {x_of(stop.edition.year) for stop in life.stops if stop.state in ("absent", "unread")}
    for left, right in pairwise(inside):
        broken = any(left.x < x < right.x for x in away)
        (gaps if broken else bars).append((left.x, right.x))
    return LifeChart(
        24 + STEP * (end - start), glyphs, tuple(bars), tuple(gaps), inside[0], inside[-1], tell_life(life)
    )


def tell_life(life: Lifeline) -> str:
    """Return a lifeline in words: `new 2013; repeated 2014 to 2016; dropped 2017`."""
    parts = []
    for state, group in groupby(life.stops, key=lambda stop: stop.state):
        stops = list(group)
        years = str(stops[0].edition) if len(stops) == 1 else f"{stops[0].edition} to {stops[-1].edition}"
        parts.append(f"{STATE_TITLES[state]} {years}")
    return "; ".join(parts)


WIDTH, HEIGHT, LEFT, RIGHT, TOP, BASE = 320, 150, 14, 14, 26, 118


def draw_figures(measured: Measured, years: tuple[int, int]) -> FigureChart | None:
    """Return the chart of one measure over `years` (first and last); None where it has fewer than two points."""
    known = [figure for figure in measured.points if figure.value is not None]
    if len({figure.year for figure in known}) < 2:
        return None
    top = max(figure.value or 0 for figure in known) or 1.0

    def place(figure: Figure) -> tuple[float, float]:
        share = ((figure.year or years[0]) - years[0]) / max(1, years[1] - years[0])
        x = LEFT + share * (WIDTH - LEFT - RIGHT)
        return round(x, 1), round(BASE - (figure.value or 0) / top * (BASE - TOP), 1)

    own = _own_points(measured.points)
    dots = tuple(Dot(*place(f), f, f in own) for f in measured.points if f.value is not None)
    unknown = tuple(Dot(place(f)[0], BASE, f, f in own) for f in own if f.value is None)
    strokes = []
    for year in sorted({f.year or 0 for f in known}):
        heights = sorted(dot.y for dot in dots if dot.figure.year == year and dot.figure.restated)
        if len(heights) > 1 and heights[0] != heights[-1]:
            strokes.append((next(dot.x for dot in dots if dot.figure.year == year), heights[0], heights[-1]))
    shown = sorted({years[0], years[1], *(y for y in range(years[0], years[1]) if y % 5 == 0)})
    ticks = tuple(
        (round(LEFT + (y - years[0]) / max(1, years[1] - years[0]) * (WIDTH - LEFT - RIGHT), 1), str(y))
        for y in shown
        if y in years or min(y - years[0], years[1] - y) >= 2
    )
    lines = _lines([(f, place(f)) for f in own])
    return FigureChart(WIDTH, HEIGHT, BASE, lines, dots, unknown, tuple(strokes), ticks, f"{top:,.10g}")


def _own_points(points: tuple[Figure, ...]) -> list[Figure]:
    """Return for each year the first edition's own figure: the one that is no comparison, else the earliest."""
    best: dict[int | None, Figure] = {}
    for figure in points:
        held = best.get(figure.year)
        if held is None or (held.comparison and not figure.comparison):
            best[figure.year] = figure
    return [best[year] for year in sorted(best, key=lambda year: year or 0)]


def _lines(placed: list[tuple[Figure, tuple[float, float]]]) -> tuple[str, ...]:
    lines: list[list[str]] = [[]]
    before: int | None = None
    for figure, (x, y) in placed:
        if figure.value is None or (before is not None and figure.year != before + 1):
            lines.append([])
        if figure.value is not None:
            lines[-1].append(f"{x},{y}")
            before = figure.year
    return tuple(" ".join(line) for line in lines if len(line) > 1)


YEAR_WIDTH, LEVEL_HEIGHT, LABELS = 30, 30, 132


def draw_tiers(years: tuple[TierYear, ...], profile: SeriesProfile) -> TierChart | None:
    """Return the staircase of ratings; None where there are fewer than two years or the series has no scale."""
    if len(years) < 2 or not profile.scale:
        return None
    used = {year.value for year in years}
    levels = [level for level in profile.scale if level.rank is not None or level.value in used]
    heights = {level.value: 22 + LEVEL_HEIGHT * place for place, level in enumerate(levels)}
    first = min(year.year for year in years)
    steps = tuple(
        (float(LABELS + YEAR_WIDTH * (year.year - first)), float(heights[year.value]), year)
        for year in years
        if year.value in heights
    )
    path, run = [], ""
    for place, (x, y, year) in enumerate(steps):
        joined = place > 0 and steps[place - 1][2].year == year.year - 1
        if run and not joined:
            path.append(run)
            run = ""
        run += f"{'L' if run else 'M'}{x - YEAR_WIDTH / 2},{y}L{x + YEAR_WIDTH / 2},{y}"
    last = max(year.year for year in years)
    return TierChart(
        width=LABELS + YEAR_WIDTH * (last - first + 1),
        height=22 + LEVEL_HEIGHT * len(levels) + 14,
        levels=tuple((float(heights[level.value]), level.value, level.label) for level in levels),
        steps=steps,
        path=tuple([*path, run] if run else path),
    )
