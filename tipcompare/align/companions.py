"""Splits and merges: what else belongs to a whole, when one part of it has been found."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from tipcompare.align.wordings import Floats, Wordings

_AGREEMENT = {True: 0.35, False: 0.55}
_LEAST_GAIN = {True: 0.1, False: 0.15}
_WHOLE_REST = 0.05
"""So much of the whole is enough where it is all that is left of it, and the item is likely to belong somewhere."""
_WHOLE_COVERED = 0.5


def find_companions(
    wordings: Wordings, whole: int, part: int, others: Sequence[tuple[int, int, bool]]
) -> tuple[tuple[int, float], ...]:
    """Return which other items are parts of `whole` beside `part`.

    What the known part leaves out of the whole is the rest. Another item is a part where it and the rest are alike:
    half of the share of the item's content that stands in the whole, and half of the share of the rest that the item
    speaks of, and where it adds enough of the whole, or less than that and all of the rest. Together the parts must
    cover half of the whole. The one that adds most is taken first; of two that add alike the one that is covered
    better, then the one that comes first in the alphabet.

    Args:
        wordings: prepared.
        whole: row of the item that was split, or that others were merged into.
        part: row of the part that is known.
        others: (key, row, whether it is likely to belong to something) of the items that belong to nothing yet; less is
            asked of one that is likely to belong somewhere.

    Returns:
        (key, how much of it stands in the whole: 0-1) of each, in the order of `others`.
    """
    inside = np.flatnonzero(wordings.concepts[whole])
    if not others or not len(inside):
        return ()
    weights = wordings.weights[inside]
    left = np.where(wordings.concepts[part, inside] > 0, 0.0, weights / weights.sum())
    rows = [row for _, row, _ in others]
    own = wordings.concepts[np.array(rows)[:, None], inside] > 0
    if np.round(np.where(own, left, 0.0).sum(axis=1), 9).max() < _WHOLE_REST:
        return ()  # as nearly always
    covered = np.round((own @ weights) / np.maximum(wordings.content[rows], 1e-9), 9).tolist()
    items = [(share, wordings.folded[row], likely) for share, (_, row, likely) in zip(covered, others, strict=True)]
    taken, left = _take_parts(own, left, items)
    if 1.0 - float(left.sum()) < _WHOLE_COVERED:
        return ()
    return tuple((others[k][0], round(covered[k], 6)) for k in sorted(taken))


def _take_parts(
    own: npt.NDArray[np.bool_], left: Floats, items: Sequence[tuple[float, str, bool]]
) -> tuple[set[int], Floats]:
    """Take one part after the other: which, and what is left of the whole.

    Args:
        own: which concepts of the whole each item has.
        left: what each concept of the whole adds to it, 0 where the known part has it.
        items: how much of each stands in the whole, its text, and whether it is likely to belong somewhere.
    """
    taken: set[int] = set()
    remaining = set(range(len(items)))
    while remaining:
        # How much of what is left of the whole each item speaks of: it only shrinks as parts are taken.
        gains = np.round(np.where(own, left, 0.0).sum(axis=1), 9).tolist()
        rest = max(_WHOLE_REST, round(float(left.sum()), 9))
        hopeful = [k for k in remaining if gains[k] >= _LEAST_GAIN[items[k][2]] or (items[k][2] and gains[k] >= rest)]
        if not hopeful:
            break
        best = min(hopeful, key=lambda k: (-gains[k], -items[k][0], items[k][1]))
        remaining.remove(best)
        covered, _, likely = items[best]
        if (covered + gains[best] / max(float(left.sum()), 1e-9)) / 2 >= _AGREEMENT[likely]:
            taken.add(best)
            left = np.where(own[best], 0.0, left)
    return taken, left
