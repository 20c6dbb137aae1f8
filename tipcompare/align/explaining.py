"""Why an item was matched as it was: the likeliest older items, how alike they are, and what they share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from attrs import frozen

from tipcompare.align.calibration import CONTEXT, RETURNED, Calibration
from tipcompare.align.candidates import Candidates
from tipcompare.align.folding import find_units
from tipcompare.align.matching import weigh_pairs
from tipcompare.align.pairs import FEATURES
from tipcompare.align.wordings import Wordings, find_concepts
from tipcompare.model.matches import Candidate

_SHOWN, _TERMS = 3, 8


@frozen(eq=False)
class Weighed:
    """Two lists of items as they were weighed.

    Args:
        wordings: of both.
        new, old: rows of the wording of each item.
        ordinals: of each older item, from 1.
        candidates: the pairs of both.
    """

    wordings: Wordings
    new: Sequence[int]
    old: Sequence[int]
    ordinals: Sequence[int]
    candidates: Candidates


def describe_candidates(weighed: Weighed, item: int, calibration: Calibration) -> tuple[Candidate, ...]:
    """Return the three likeliest older items of one newer item, the best first.

    Args:
        weighed: both lists.
        item: its place among the newer items.
        calibration: the numbers they were weighed with.
    """
    found = weighed.candidates
    own = np.flatnonzero(found.new == item)
    chances = weigh_pairs(found, calibration)[own]
    order = np.lexsort((found.old[own], -found.logits[own], -chances))[:_SHOWN]
    described = []
    for place in order.tolist():
        pair, old = own[place], int(found.old[own[place]])
        values = list(zip((*FEATURES, *CONTEXT), found.features[pair].round(3).tolist(), strict=True))
        returned = dict(zip(RETURNED, found.returned[pair].round(3).tolist(), strict=True))
        if returned.pop("away"):  # which is told as the gap
            values += returned.items()
        shared = share_concepts(weighed.wordings, weighed.new[item], weighed.old[old])
        described.append(Candidate(weighed.ordinals[old], float(chances[place]), tuple(values), shared))
    return tuple(described)


def share_concepts(wordings: Wordings, new: int, old: int) -> tuple[tuple[str, float], ...]:
    """Return the words two wordings share or have synonyms of, as the newer has them spelled out, weightiest first.

    Args:
        wordings: prepared.
        new: row of the newer one.
        old: row of the older one.
    """
    both = wordings.concepts.share(np.array([old]), np.array([new]))
    units, concepts = find_units(wordings.spelled[new]), find_concepts(wordings.spelled[new], wordings.language)
    printed = dict(zip(concepts[::-1], units[::-1], strict=True))
    terms, weights = both.columns.tolist(), both.values.round(3).tolist()
    shared = [(printed[wordings.terms[term]], weight) for term, weight in zip(terms, weights, strict=True)]
    return tuple(sorted(shared, key=lambda pair: (-pair[1], pair[0]))[:_TERMS])
