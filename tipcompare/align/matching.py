"""Which item goes back to which: the best one-to-one assignment of what is likely enough."""

from __future__ import annotations

import numpy as np
from attrs import frozen
from scipy.optimize import linear_sum_assignment

from tipcompare.align.calibration import Calibration
from tipcompare.align.candidates import Candidates
from tipcompare.align.competition import item_chances, pair_chances, to_odds
from tipcompare.align.wordings import Floats

_DIGITS = 6


@frozen
class Match:
    """What one item goes back to.

    Args:
        slot: which of the candidates' slots; None where none is likely enough.
        pair: 0-1, the probability that it goes back to that slot; 0 where there is none.
        score: 0-1, the probability that it goes back to any of them.
        runner_up: 0-1, the probability of the next best.
    """

    slot: int | None
    pair: float
    score: float
    runner_up: float


@frozen
class Matching:
    """What the items of one edition go back to.

    Args:
        matches: one for each item.
        claims: for each slot the probability, 0-1, that some item goes back to it.
    """

    matches: tuple[Match, ...]
    claims: tuple[float, ...]


def match_items(candidates: Candidates, calibration: Calibration) -> Matching:
    """Return what each item goes back to, each slot given once.

    Of all assignments the one with the greatest sum of pair probabilities is taken, among the pairs that are likely
    enough.
    """
    count, width = candidates.logits.shape
    if not width:
        return Matching((Match(None, 0.0, 0.0, 0.0),) * count, ())
    odds = to_odds(candidates.logits)
    scores = calibrate(pair_chances(odds), calibration)
    totals = calibrate(item_chances(odds), calibration)
    claims = calibrate(item_chances(odds.T), calibration)
    gain = np.where(scores >= calibration.threshold, scores, 0.0)
    rows, columns = linear_sum_assignment(gain, maximize=True)
    found = {int(row): int(column) for row, column in zip(rows, columns, strict=True) if gain[row, column] > 0}
    runners = np.sort(scores, axis=1)[:, -2] if width > 1 else np.zeros(count)
    own = {row: float(scores[row, column]) for row, column in found.items()}
    matches = tuple(
        Match(found.get(row), own.get(row, 0.0), float(totals[row]), float(runners[row])) for row in range(count)
    )
    return Matching(matches, tuple(claims.tolist()))


def calibrate(chances: Floats, calibration: Calibration) -> Floats:
    """Return chances in the competition as probabilities that the publisher would say the same, 0-1.

    Source: J. Platt, "Probabilistic outputs for support vector machines" (1999): a line on the log odds.
    """
    kept = np.clip(chances, 1e-6, 1.0 - 1e-6)
    logits = calibration.slope * np.log(kept / (1.0 - kept)) + calibration.offset
    return np.asarray(np.round(1.0 / (1.0 + np.exp(-logits)), _DIGITS))
