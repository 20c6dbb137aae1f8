"""Which item goes back to which: every pair that is likely enough, one to one, one to many or many to many."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from attrs import frozen

from tipcompare.align.calibration import Calibration
from tipcompare.align.candidates import Candidates
from tipcompare.align.competition import compete
from tipcompare.align.sparse import Floats, Places, tell_apart
from tipcompare.model.comparison import MatchedBy

_MOST, _ALL = 0.5, 0.95
"""Of what a pair shares, more than so much is most of it, and all of it."""
_NOTHING_OWN = 0.65
"""From which probability on a further pair is a link that shares nothing but what a likelier one shares. From 0.63 to
0.65 nothing that is asked is less; of 17 links that it takes from the Findings 14 were read as wrong
(docs/accuracy.md)."""


@frozen
class Match:
    """What one item goes back to.

    Args:
        olds: places of the older items, the likeliest first; none for a new one.
        chances: 0-1, for each the probability that a reader would call both the same.
        score: 0-1, the best probability of any pair it is in, linked or not; 0 where it is in none: so of equal words
            where one stays, or is reworded, and the other is a second copy.
        runner_up: 0-1, that of the next best.
        matched_by: which pass found the best; empty where that is not told.
        nearest: place of the older item of the pair that the score is of; None where it is in none.
    """

    olds: tuple[int, ...] = ()
    chances: tuple[float, ...] = ()
    score: float = 0.0
    runner_up: float = 0.0
    matched_by: MatchedBy = ""
    nearest: int | None = None


def match_items(candidates: Candidates, calibration: Calibration) -> tuple[Match, ...]:
    """Return what each newer item goes back to.

    A pair belongs together where it is likely enough: by the threshold where it is the best of both its items, by the
    higher one where either has a better pair, and by a higher one still where that claims all that the two share. It
    does not where better pairs of both its items claim most of it: of twins in either list each goes on by itself. The
    same pairs whichever list is the newer. What stands word for word in both lists goes on with itself alone.

    Args:
        candidates: the pairs that may belong together.
        calibration: the numbers to weigh with.
    """
    if not len(candidates.new):
        return (Match(),) * candidates.items
    chances = weigh_pairs(candidates, calibration)
    open_chances = np.where(candidates.kept, 0.0, chances)
    best = _is_best(candidates.new, open_chances, candidates.items)
    best &= _is_best(candidates.old, open_chances, candidates.chains)
    by_new, by_old = _tell_claimed(candidates, open_chances)
    further = np.where(np.maximum(by_new, by_old) > _ALL, _NOTHING_OWN, max(calibration.further, calibration.threshold))
    taken = open_chances >= np.where(best, calibration.threshold, further)
    taken &= np.minimum(by_new, by_old) <= _MOST
    order = np.lexsort((candidates.old, -chances, candidates.new))
    found = [Match() for _ in range(candidates.items)]
    bounds = np.searchsorted(candidates.new[order], np.arange(candidates.items + 1))
    for item in tell_apart(candidates.new).tolist():
        own = order[bounds[item] : bounds[item + 1]]
        linked = own[taken[own]]
        score, *others = chances[own[:2]].tolist()
        found[item] = Match(
            tuple(candidates.old[linked].tolist()),
            tuple(chances[linked].tolist()),
            score,
            max(others, default=0.0),
            nearest=int(candidates.old[own[0]]),
        )
    return tuple(found)


def find_older_wordings(
    candidates: Candidates, calibration: Calibration, away: Sequence[bool]
) -> dict[tuple[int, int], int]:
    """Return for each pair that no reader would likely call the same by the latest wording, which older one it is of.

    A whole goes on in its parts, and one wording in the next: what is like the whole again, or the older wording, need
    not be like what came of it.

    Args:
        candidates: the pairs that may belong together.
        calibration: the numbers to weigh with.
        away: of each older item, whether it was away from the edition before.

    Returns:
        By the places of both items the wording, counted back from the latest.
    """
    if not candidates.wordings.any():
        return {}
    lost = compete(candidates.logits, candidates.rivals, calibration.competition) - candidates.logits
    gone = np.array(away, dtype=np.bool_)[candidates.old, np.newaxis]
    latest = calibration.to_chances(candidates.latest + lost, np.where(gone, candidates.returned, 0.0))
    older = np.flatnonzero((candidates.wordings > 0) & (latest < calibration.threshold))
    places = zip(candidates.new[older].tolist(), candidates.old[older].tolist(), strict=True)
    return dict(zip(places, candidates.wordings[older].tolist(), strict=True))


def weigh_pairs(candidates: Candidates, calibration: Calibration) -> Floats:
    """Return for each pair the probability, 0-1, that a reader would call both items the same."""
    left = compete(candidates.logits, candidates.rivals, calibration.competition)
    return calibration.to_chances(left, candidates.returned)


def _tell_claimed(candidates: Candidates, chances: Floats) -> tuple[Floats, Floats]:
    """Of what each pair shares, how much a likelier one of its newer item, and of its older item, shares too."""
    rivals = candidates.rivals
    likelier = chances[rivals.other] > chances[rivals.mine]
    claimed = np.zeros((2, len(chances)))
    for side, items in zip(claimed, (candidates.new, candidates.old), strict=True):
        own = likelier & (items[rivals.mine] == items[rivals.other])
        np.maximum.at(side, rivals.mine[own], rivals.overlap[own])
    return claimed[0], claimed[1]


def _is_best(items: Places, chances: Floats, count: int) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Whether no pair of the same item is likelier."""
    most = np.zeros(count)
    np.maximum.at(most, items, chances)
    return np.asarray(chances >= most[items])
