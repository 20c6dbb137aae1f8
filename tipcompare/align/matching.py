"""Which item of a new list is which of the old, one to one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from attrs import frozen
from scipy.optimize import linear_sum_assignment

from tipcompare.align.folding import fold_text
from tipcompare.align.similarity import Scores, score_texts
from tipcompare.model.comparison import MatchedBy

THRESHOLD = 0.5


@frozen(order=True)
class Match:
    """One item of the new list traced to one of the old.

    Args:
        new, old: places in the two lists, from 0.
        score: 0-1, the probability that both are the same.
        matched_by: the pass that made it.
        runner_up: score of the next best old candidate for the new item; 0 where there is none.
    """

    new: int
    old: int
    score: float
    matched_by: MatchedBy
    runner_up: float


def match_texts(old: Sequence[str], new: Sequence[str]) -> tuple[tuple[Match, ...], Scores]:
    """Return the one-to-one matches between two lists, in order of the new one, and the scores of all pairs.

    The pairing has the greatest sum of scores above the threshold; of equal pairings the one that keeps the order
    of the lists closest is taken, so that the result does not depend on the order in which items are looked at.
    """
    scores = score_texts(old, new)
    if not scores.size:
        return (), scores
    gain = np.where(scores >= THRESHOLD, scores, 0.0)
    folded_old, folded_new = [fold_text(text) for text in old], [fold_text(text) for text in new]
    distance = np.abs(np.subtract.outer(np.arange(len(old)) / len(old), np.arange(len(new)) / len(new)))
    rows, columns = linear_sum_assignment(gain - 1e-9 * distance, maximize=True)
    matches = []
    for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
        if gain[row, column] > 0:
            by: MatchedBy = "verbatim" if folded_old[row] == folded_new[column] else "assignment"
            others = np.delete(scores[:, column], row)
            runner_up = float(others.max()) if others.size else 0.0
            matches.append(Match(column, row, float(scores[row, column]), by, runner_up))
    return tuple(sorted(matches)), scores
