"""Splits and merges: what else belongs to a whole, when one part of it has been found."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.align.wordings import Floats, Wordings

_AGREEMENT = {True: 0.35, False: 0.55}
_LEAST_GAIN = {True: 0.1, False: 0.15}
_WHOLE_COVERED = 0.5


def find_companions(
    wordings: Wordings, whole: int, part: int, others: Sequence[tuple[int, int, bool]]
) -> tuple[tuple[int, float], ...]:
    """Return which other items are parts of `whole` beside `part`.

    What the known part leaves out of the whole is the rest. Another item is a part where it and the rest are alike:
    half of the share of the item's weight that stands in the whole, and half of the share of the rest that the item
    speaks of, and where it adds enough of the whole. Together the parts must cover half of the whole. The one that
    adds most is taken first; of two that add alike the one that is covered better, then the one that comes first in
    the alphabet.

    Args:
        wordings: prepared.
        whole: row of the item that was split, or that others were merged into.
        part: row of the part that is known.
        others: (key, row, whether it is likely to belong to something) of the items that belong to nothing yet; less is
            asked of one that is likely to belong somewhere.

    Returns:
        (key, how much of it stands in the whole: 0-1) of each, in the order of `others`.
    """
    weights = wordings.concepts[whole] ** 2
    total = float(weights.sum())
    left = weights * (wordings.concepts[part] == 0)
    found: dict[int, float] = {}
    remaining = list(others)
    while remaining and total > 0:
        fits = [_fit(wordings, whole, row, left / total) for _, row, _ in remaining]
        ranked = sorted(zip(fits, remaining, strict=True), key=lambda pair: _rank(pair[0], wordings.folded[pair[1][1]]))
        (gain, covered), (key, row, likely) = ranked[0]
        remaining.remove((key, row, likely))
        rest = float(left.sum()) / total
        if gain >= _LEAST_GAIN[likely] and (covered + gain / max(rest, 1e-9)) / 2 >= _AGREEMENT[likely]:
            found[key] = round(covered, 6)
            left = left * (wordings.concepts[row] == 0)
    if 1.0 - float(left.sum()) / max(total, 1e-9) < _WHOLE_COVERED:
        return ()
    return tuple((key, found[key]) for key, *_ in others if key in found)


def _rank(fit: tuple[float, float], text: str) -> tuple[float, float, str]:
    return (-fit[0], -fit[1], text)


def _fit(wordings: Wordings, whole: int, row: int, left: Floats) -> tuple[float, float]:
    """How much of what is left of the whole an item speaks of, and how much of the item stands in the whole."""
    concepts = wordings.concepts[row]
    shared = float(((concepts**2) * (wordings.concepts[whole] > 0)).sum())
    return round(float(left[concepts > 0].sum()), 9), round(shared / max(float(wordings.weight[row]), 1e-9), 9)
