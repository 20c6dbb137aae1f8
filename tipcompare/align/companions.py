"""Splits and merges: what else belongs to a whole, when one part of it has been found."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from tipcompare.align.wordings import Wordings

_PART_COVERED = 0.6
_WHOLE_GAINED = 0.2
_WHOLE_COVERED = 0.6


def find_companions(
    wordings: Wordings, whole: int, part: int, others: Sequence[tuple[int, int]]
) -> tuple[tuple[int, float], ...]:
    """Return which other items are parts of `whole` beside `part`.

    Another item is a part where most of the weight of its concepts stands in the whole, it speaks of a fair share of
    the whole that the parts before it leave out, and together they cover most of the whole. The one that adds most is
    taken first; of two that add alike the one that is covered better, then the one that comes first in the alphabet.

    Args:
        wordings: prepared.
        whole: row of the item that was split, or that others were merged into.
        part: row of the part that is known.
        others: (key, row) of the items that belong to nothing yet.

    Returns:
        (key, how much of it stands in the whole: 0-1) of each, in the order of `others`.
    """
    weights = wordings.concepts[whole] ** 2
    total = float(weights.sum())
    left = weights * (wordings.concepts[part] == 0)
    found: dict[int, float] = {}
    remaining = list(others)
    while remaining and total > 0:
        ranked = [(*_fit(wordings, whole, row, left / total), wordings.folded[row], key, row) for key, row in remaining]
        gain, covered, _, key, row = min(ranked, key=lambda entry: (-entry[0], -entry[1], entry[2], entry[3]))
        if gain < _WHOLE_GAINED:
            break
        remaining.remove((key, row))
        if covered >= _PART_COVERED:
            found[key] = round(covered, 6)
            left = left * (wordings.concepts[row] == 0)
    if 1.0 - float(left.sum()) / max(total, 1e-9) < _WHOLE_COVERED:
        return ()
    return tuple((key, found[key]) for key, _ in others if key in found)


def _fit(
    wordings: Wordings, whole: int, row: int, left: np.ndarray[tuple[int], np.dtype[np.float64]]
) -> tuple[float, float]:
    """How much of what is left of the whole an item speaks of, and how much of the item stands in the whole."""
    concepts = wordings.concepts[row]
    shared = float(((concepts**2) * (wordings.concepts[whole] > 0)).sum())
    return round(float(left[concepts > 0].sum()), 9), round(shared / max(float(wordings.weight[row]), 1e-9), 9)
