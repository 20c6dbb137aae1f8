"""Geometry of the small charts of figures over the years; the templates draw it."""

from __future__ import annotations

import math
from itertools import groupby

from attrs import evolve, frozen

from tipcompare.report.figures import Measured, ShownFigure, own_figures, shorten_value

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BASE = 340, 158, 62, 20, 30, 126
LABEL_ROOM = 52
"""Pixels that two written figures must be apart."""

LETTER, ABOVE, BELOW = 8.4, 11, 20
"""Pixels that a letter of a written figure takes, and those from its point to its line, above and below."""


@frozen
class Dot:
    """One figure in a chart.

    Args:
        x, y: where, in pixels from the upper left.
        figure: what it shows.
        own: whether it is the figure an edition gives of its own year, or the first that any gives.
    """

    x: float
    y: float
    figure: ShownFigure
    own: bool


@frozen
class Plot:
    """A measure drawn over the years.

    Args:
        lines: polylines through what each edition said of its own year, broken where a year is missing or only a part
            of it is told.
        dots: every figure with a value.
        unknown: the years whose figure was not reported.
        labels: the figures written out: the newest and the greatest, where their words stand, by middle and line.
        restated: (x, top, bottom) of strokes between different values of one year.
        ticks: (x, year) on the axis.
        scale: (y, value in words) of the lines across: nothing, half and the whole of the axis.
    """

    width: float
    height: float
    base: float
    lines: tuple[str, ...]
    dots: tuple[Dot, ...]
    unknown: tuple[Dot, ...]
    labels: tuple[Dot, ...]
    restated: tuple[tuple[float, float, float], ...]
    ticks: tuple[tuple[float, int], ...]
    scale: tuple[tuple[float, str], ...]


def plot_figures(measured: Measured, years: tuple[int, int]) -> Plot | None:
    """Return the chart of one measure.

    Args:
        measured: the figures.
        years: first and last of the axis, the same for all charts of a page.

    Returns:
        The chart, or None where fewer than two years have a figure.
    """
    own = own_figures(measured.points)
    known = [figure for figure in measured.points if figure.value is not None]
    if len({figure.year for figure in known}) < 2:
        return None
    top = reach_of(max(figure.value or 0.0 for figure in known))

    by_year = {figure.year: figure for figure in own}

    def place(figure: ShownFigure) -> Dot:
        height = (figure.value or 0.0) / top * (BASE - TOP)
        x, y = _x_of(figure.year or years[0], years), round(BASE - height, 1)
        return Dot(x, y, figure, own=by_year[figure.year] is figure)

    dots = [place(figure) for figure in known]
    own_dots = [place(figure) for figure in own]
    strokes = _strokes(dots)
    return Plot(
        width=WIDTH,
        height=HEIGHT,
        base=BASE,
        lines=_lines(own_dots),
        dots=tuple(dots),
        unknown=tuple(dot for dot in own_dots if dot.figure.value is None),
        labels=_labels([dot for dot in own_dots if dot.figure.value is not None], strokes),
        restated=strokes,
        ticks=_ticks(years),
        scale=tuple((BASE - part * (BASE - TOP), _mark(part * top)) for part in (0.0, 0.5, 1.0)),
    )


def reach_of(value: float) -> float:
    """Return the end of an axis that reaches `value`: a round number that can be halved.

    Example:
        >>> reach_of(57), reach_of(1_300_000), reach_of(0)
        (60, 2000000, 2)
    """
    size = 10 ** math.floor(math.log10(value)) if value >= 1 else 1
    return next(part * size for part in (1, 2, 4, 6, 8, 10) if part * size >= value and (part * size) % 2 == 0)


def _mark(value: float) -> str:
    """A number beside an axis, which has little room."""
    return shorten_value(value).replace(" million", "m").replace(" billion", "bn")


def _x_of(year: int, years: tuple[int, int]) -> float:
    return round(LEFT + (year - years[0]) / max(1, years[1] - years[0]) * (WIDTH - LEFT - RIGHT), 1)


def own_points(measured: Measured) -> list[tuple[int, float | None]]:
    """Return the year and value of each point of a line, with None for years in between that have none, or a part."""
    own = (figure for figure in own_figures(measured.points) if not figure.part)
    values = {figure.year: figure.value for figure in own if figure.year is not None}
    return [(year, values.get(year)) for year in range(min(values), max(values) + 1)] if values else []


def _lines(dots: list[Dot]) -> tuple[str, ...]:
    lines: list[list[str]] = [[]]
    before: int | None = None
    for dot in dots:
        whole = dot.figure.value is not None and not dot.figure.part
        if not whole or (before is not None and dot.figure.year != before + 1):
            lines.append([])
        if whole:
            lines[-1].append(f"{dot.x},{dot.y}")
            before = dot.figure.year
    return tuple(" ".join(line) for line in lines if len(line) > 1)


def _labels(dots: list[Dot], strokes: tuple[tuple[float, float, float], ...]) -> tuple[Dot, ...]:
    if not dots:  # what the editions say of their own years is all unreported
        return ()
    newest, before = dots[-1], dots[-2:][0]
    greatest = max(dots, key=lambda dot: dot.figure.value or 0.0)
    falls = (newest.x, before.y, newest.y)
    shown = (newest,) if abs(newest.x - greatest.x) < LABEL_ROOM else (greatest, newest)
    return tuple(_write(dot, (*strokes, falls)) for dot in shown)


def _write(dot: Dot, lines: tuple[tuple[float, float, float], ...]) -> Dot:
    """Where a figure is written: above its point, but below it where a line comes down to it and there is room."""
    comes_down = any(x == dot.x and top < dot.y for x, top, _ in lines)
    half = LETTER / 2 * len(dot.figure.short)
    y = dot.y + BELOW if comes_down and dot.y + BELOW <= BASE else dot.y - ABOVE
    return evolve(dot, x=min(max(dot.x, LEFT - 4 + half), WIDTH - half), y=y)


def _strokes(dots: list[Dot]) -> tuple[tuple[float, float, float], ...]:
    strokes = []
    for x, group in groupby(sorted(dots, key=lambda dot: (dot.x, dot.y)), key=lambda dot: dot.x):
        heights = [dot.y for dot in group if dot.figure.restated]
        if heights and heights[0] != heights[-1]:
            strokes.append((x, heights[0], heights[-1]))
    return tuple(strokes)


def _ticks(years: tuple[int, int]) -> tuple[tuple[float, int], ...]:
    """Return first and last year, and between them every fifth that has room."""
    room = 4 if years[1] - years[0] > 12 else 2
    between = [y for y in range(years[0] + room, years[1] - room + 1) if y % 5 == 0]
    return tuple((_x_of(year, years), year) for year in dict.fromkeys((years[0], *between, years[1])))
