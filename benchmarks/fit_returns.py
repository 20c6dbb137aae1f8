"""Fit what is added to the log odds of what was away, last of all, with every other number as it was.

The publisher's years are no measure of that: of the returns that a reader calls the same thing, it calls most new. So
pairs that the matching came to were read, the two texts alone, without what it said of them. What two readers say of a
sample of all actions counts where the likeliest pair is of what was away, each as many times as it stands for others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

import attrs
import numpy as np
import numpy.typing as npt
from other_scores import Reading
from recurrence_scores import Histories
from return_scores import Judged
from scipy.optimize import minimize

from tipcompare.align.calibration import RETURNED, Calibration
from tipcompare.align.competition import compete
from tipcompare.align.recurrence import Considered, walk_editions
from tipcompare.model import CountryReport

Floats = npt.NDArray[np.float64]
Place = tuple[str, int, int]

HELD = 1e-3
"""How strongly each number is held to 0, where what was away is as all else."""


def fit_returns(
    histories: Histories, judged: Judged, readings: Mapping[Place, Reading], begin: Calibration
) -> Calibration:
    """Set what is added to the log odds of what was away, so that what readers say of such pairs is likeliest."""
    gathered = (_gather_pairs(code, editions, begin, judged, readings) for code, editions in histories.items())
    rows = list(chain.from_iterable(gathered))
    if not rows:
        return begin
    lines, *known, truth, weight = np.array(rows).T
    returned = np.array(known).T

    def lose(numbers: Floats) -> float:
        missed = np.log1p(np.exp(np.where(truth > 0, -1.0, 1.0) * (lines + returned @ numbers)))
        return float(missed @ weight / weight.sum() + HELD * (numbers**2).sum())

    best = minimize(lose, np.zeros(len(RETURNED))).x
    return attrs.evolve(begin, returns={name: round(float(x), 3) for name, x in zip(RETURNED, best, strict=True)})


def _gather_pairs(
    code: str,
    editions: list[CountryReport],
    numbers: Calibration,
    judged: Judged,
    readings: Mapping[Place, Reading],
) -> Iterator[tuple[float, ...]]:
    """Yield of each pair of one country that was read its log odds, `RETURNED`, what is said of it, and its weight."""
    read = [report.edition.year for report in editions if report.recommendations_read]
    for seen, _ in walk_editions(editions, calibration=numbers):
        found = seen.candidates
        lines = numbers.slope * compete(found.logits, found.rivals, numbers.competition) + numbers.offset
        likeliest = _find_likeliest(seen, lines)
        away = found.returned[:, RETURNED.index("away")] > 0
        for pair in np.flatnonzero(away & ~found.kept).tolist():
            item = seen.step.report.recommendations[seen.places[found.new[pair]]]
            chain = seen.chains[found.old[pair]]
            place, old = (code, seen.step.report.edition.year, item.ordinal), (read[chain.last], chain.ordinal)
            says, weight = judged.get((place, old)), 1.0
            if says is None and place in readings and likeliest[found.new[pair]] == pair:
                says, weight = old in readings[place].links, readings[place].weight
            if says is not None:
                yield (float(lines[pair]), *found.returned[pair].tolist(), float(says), weight)


def _find_likeliest(seen: Considered, lines: Floats) -> dict[int, int]:
    """The likeliest pair of each item, of those that it may be linked by."""
    order = np.argsort(np.where(seen.candidates.kept, -np.inf, lines), kind="stable")
    return {int(seen.candidates.new[pair]): int(pair) for pair in order.tolist()}
