"""Geometry of the small charts of figures over the years; the templates draw it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, pairwise

from attrs import evolve, frozen

from tipcompare.report.figures import Measured, ShownFigure, standing_figures
from tipcompare.report.values import shorten_value

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BASE = 340, 158, 62, 20, 30, 126
KEY_LINE, KEY_LETTER, KEY_SIGN = 16, 6.2, 30
"""Pixels from one line of the key to the next, and those that a letter takes there, and a sign with its room."""

KEY = {"sum": "Σ sum of parts", "part": "of a part only", "unsure": "? uncertain", "differs": "another edition differs"}
KEY |= {"other": "another edition agrees"}
"""What the signs of a chart mean; what a cross means is what its figures say."""

SHAPES = ("", "sum", "part")
"""The kinds that the points of a chart have shapes for, in the order of the key."""

LABEL_ROOM = 52
"""Pixels that two written figures must be apart."""

LETTER, WIDER, ABOVE, BELOW = 8.4, 2, 11, 20
"""Pixels that a letter of a written figure takes, those more on each side for an "m", and those from its point to its
line, above and below."""

ASCENT, DESCENT, RING = 10, 3, 5
"""Pixels that a written figure takes above and below its line, and from the middle of a ring or triangle to its rim."""

Segment = tuple[float, float, float, float]
"""From x and y to x and y, x ascending, in pixels."""


@frozen
class Box:
    """What letters or a ring take, in pixels from the upper left."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Return whether both take a place."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def is_crossed(self, line: Segment) -> bool:
        """Return whether a line leads through it."""
        x0, y0, x1, y1 = line
        left, right = max(x0, self.left), min(x1, self.right)
        ends = (y0, y1) if x0 == x1 else tuple(y0 + (x - x0) / (x1 - x0) * (y1 - y0) for x in (left, right))
        return left <= right and min(ends) < self.bottom and self.top < max(ends)


@frozen
class Dot:
    """One figure in a chart.

    Args:
        x, y: where, in pixels from the upper left.
        figure: what it shows.
        stands: whether it is the one of its year that stands, or what another edition says of it.
        differs: whether it is another value than the one that stands.
    """

    x: float
    y: float
    figure: ShownFigure
    stands: bool
    differs: bool


@frozen
class Sign:
    """One sign of the key of a chart.

    Args:
        x, y: its middle, in pixels from the upper left.
        kind: `sum`, `part`, `differs`, `other` or `unknown`; empty for a point that is neither sum nor part.
        unsure: whether it is hollow.
        told: what it means.
    """

    x: float
    y: float
    kind: str
    unsure: bool
    told: str


@frozen
class Plot:
    """A measure drawn over the years.

    Args:
        lines: polylines through what stands for each year, broken where a year is missing, only a part of it is told,
            or it is of another kind.
        dots: every figure with a value.
        unknown: the years whose figure was not reported.
        labels: the figures written out: the newest and the greatest, where their words stand, by middle and line.
        strokes: (x, top, bottom) of strokes between different values of one year.
        ticks: (x, year) on the axis.
        scale: (y, value in words) of the lines across: nothing, half and the whole of the axis.
        key: what the signs in it mean, but for a point that simply stands.
    """

    width: float
    height: float
    lines: tuple[str, ...]
    dots: tuple[Dot, ...]
    unknown: tuple[Dot, ...]
    labels: tuple[Dot, ...]
    strokes: tuple[tuple[float, float, float], ...]
    ticks: tuple[tuple[float, int], ...]
    scale: tuple[tuple[float, str], ...]
    key: tuple[Sign, ...]


def plot_figures(measured: Measured, years: tuple[int, int]) -> Plot | None:
    """Return the chart of one measure.

    Args:
        measured: the figures.
        years: first and last of the axis, the same for all charts of a page.

    Returns:
        The chart, or None where fewer than two years have a figure.
    """
    standing = standing_figures(measured.points)
    known = [figure for figure in measured.points if figure.value is not None]
    if len({figure.year for figure in known}) < 2:
        return None
    top = reach_of(max(figure.value or 0.0 for figure in known))

    by_year = {figure.year: figure for figure in standing}

    def place(figure: ShownFigure) -> Dot:
        height = (figure.value or 0.0) / top * (BASE - TOP)
        x, y = _x_of(figure.year or years[0], years), round(BASE - height, 1)
        held = by_year[figure.year]
        return Dot(x, y, figure, stands=held is figure, differs=held.value != figure.value)

    dots = [place(figure) for figure in known]
    line = [place(figure) for figure in standing]
    runs, strokes = _runs(line), _strokes(dots)
    drawn = [(one.x, one.y, other.x, other.y) for run in runs for one, other in pairwise(run)]
    drawn += [(x, above, x, below) for x, above, below in strokes]
    key = _key(dots, [dot for dot in line if dot.figure.value is None])
    return Plot(
        width=WIDTH,
        height=max([HEIGHT, *(sign.y + KEY_LINE / 2 for sign in key)]),
        lines=tuple(" ".join(f"{dot.x},{dot.y}" for dot in run) for run in runs),
        dots=tuple(dots),
        unknown=tuple(dot for dot in line if dot.figure.value is None),
        labels=_labels([dot for dot in line if dot.figure.value is not None], dots, drawn),
        strokes=strokes,
        ticks=_ticks(years),
        scale=tuple((BASE - part * (BASE - TOP), shorten_value(part * top)) for part in (0.0, 0.5, 1.0)),
        key=key,
    )


def _key(dots: Sequence[Dot], unknown: Sequence[Dot]) -> tuple[Sign, ...]:
    """Return the key of what is drawn, each look of a point as it is found there, in as many lines as it takes."""
    standing = [dot.figure for dot in dots if dot.stands]
    looks = {(one.unsure, "sum" if one.summed else "part" if one.part else "") for one in standing}
    told = [
        (kind, unsure, ", ".join(filter(None, (KEY.get(kind), KEY["unsure"] if unsure else ""))))
        for unsure, kind in sorted(looks, key=lambda look: (look[0], SHAPES.index(look[1])))
        if unsure or kind
    ]
    found = {"differs": any(dot.differs for dot in dots)}
    found |= {"other": any(not dot.stands and not dot.differs for dot in dots)}
    told += [(kind, False, KEY[kind]) for kind, there in found.items() if there]
    if unknown:
        told.append(("unknown", False, " or ".join(sorted({dot.figure.shown.partition(" (")[0] for dot in unknown}))))
    signs, x, y = [], 0.0, HEIGHT + 2.0
    for kind, unsure, words in told:
        wide = KEY_SIGN + KEY_LETTER * len(words)
        x, y = (0.0, y + KEY_LINE) if x and x + wide > WIDTH else (x, y)
        signs.append(Sign(x + KEY_SIGN / 3, y, kind, unsure, words))
        x += wide
    return tuple(signs)


def reach_of(value: float) -> float:
    """Return the end of an axis that reaches `value`: a round number that can be halved.

    Example:
        >>> reach_of(57), reach_of(1_300_000), reach_of(0)
        (60, 2000000, 2)
    """
    size = 10 ** math.floor(math.log10(value)) if value >= 1 else 1
    return next(part * size for part in (1, 2, 4, 6, 8, 10) if part * size >= value and (part * size) % 2 == 0)


def _x_of(year: int, years: tuple[int, int]) -> float:
    return round(LEFT + (year - years[0]) / max(1, years[1] - years[0]) * (WIDTH - LEFT - RIGHT), 1)


def line_points(
    measured: Measured, chosen: Callable[[ShownFigure], bool] = lambda figure: not figure.part
) -> list[tuple[int, float | None]]:
    """Return what stands for each year from the first that is told of to the last, None where that is no point.

    Args:
        measured: the figures.
        chosen: whose points to give; those of the whole.
    """
    years = [figure.year for figure in measured.yearly if figure.year is not None]
    values = {figure.year: figure.value for figure in standing_figures(measured.points) if chosen(figure)}
    return [(year, values.get(year)) for year in range(min(years), max(years) + 1)] if years else []


def _runs(line: list[Dot]) -> list[list[Dot]]:
    runs: list[list[Dot]] = [[]]
    before: tuple[int, str] | None = None
    for dot in line:
        whole = dot.figure.value is not None and not dot.figure.part
        own = (dot.figure.year or 0, dot.figure.breakdown)
        if not whole or (before is not None and own != (before[0] + 1, before[1])):
            runs.append([])
        if whole:
            runs[-1].append(dot)
            before = own
    return [run for run in runs if len(run) > 1]


def _labels(line: list[Dot], dots: Iterable[Dot], lines: Sequence[Segment]) -> tuple[Dot, ...]:
    newest, before = line[-1], line[-2:][0]
    greatest = max(line, key=lambda dot: dot.figure.value or 0.0)
    taken = [Box(dot.x - RING, dot.y - RING, dot.x + RING, dot.y + RING) for dot in dots]
    written: list[Dot] = []
    for dot in (newest,) if abs(newest.x - greatest.x) < LABEL_ROOM else (newest, greatest):
        above, below = dot.y - ABOVE, dot.y + BELOW
        places = (below, above) if dot is newest and before.y < dot.y else (above, below)
        boxes = {y: _box_of(dot, y) for y in places if y <= BASE}
        y = min(boxes, key=lambda y: (sum(map(boxes[y].meets, taken)), sum(map(boxes[y].is_crossed, lines))))
        taken.append(boxes[y])
        written.insert(0, evolve(dot, x=(boxes[y].left + boxes[y].right) / 2, y=y))
    return tuple(written)


def _box_of(dot: Dot, y: float) -> Box:
    """The letters of a figure that is written on the line `y`: over its point, and always within the chart."""
    half = LETTER / 2 * len(dot.figure.written) + WIDER
    x = min(max(dot.x, LEFT - 4 + half), WIDTH - half)
    return Box(x - half, y - ASCENT, x + half, y + DESCENT)


def _strokes(dots: list[Dot]) -> tuple[tuple[float, float, float], ...]:
    groups = groupby(sorted(dots, key=lambda dot: (dot.x, dot.y)), key=lambda dot: dot.x)
    ends = ((x, [dot.y for dot in group]) for x, group in groups)
    return tuple((x, heights[0], heights[-1]) for x, heights in ends if heights[0] != heights[-1])


def _ticks(years: tuple[int, int]) -> tuple[tuple[float, int], ...]:
    """Return first and last year, and between them every fifth that has room."""
    room = 4 if years[1] - years[0] > 12 else 2
    between = [y for y in range(years[0] + room, years[1] - room + 1) if y % 5 == 0]
    return tuple((_x_of(year, years), year) for year in dict.fromkeys((years[0], *between, years[1])))
