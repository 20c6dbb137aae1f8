"""How likely each pair of two lists belongs together, when each item may belong to one other at most."""

from __future__ import annotations

import numpy as np

from tipcompare.align.wordings import Floats

_ROUNDS = 8
_LOWEST, _HIGHEST = -12.0, 9.0


def pair_marginals(logits: Floats) -> Floats:
    """Return for each pair the probability that it stands in a random one-to-one matching.

    A matching is as likely as the product of the odds of its pairs. So an old item that clearly belongs to one new
    item leaves little for another that is merely like it.

    Args:
        logits: log odds of each pair taken alone, shape (new, old).

    Returns:
        An array of the same shape, 0-1.

    The messages are passed once from either side and the two results averaged, so that comparing backwards gives the
    same. Where items compete in a ring, the result is near the exact one, not equal to it.

    Source: belief propagation for the monomer-dimer model: L. Zdeborová and M. Mézard, "The number of matchings in
    random graphs", J. Stat. Mech. (2006) P05003, equations 4 and 5, with pair weights for the fugacity.
    """
    odds = np.where(logits <= _LOWEST, 0.0, np.exp(np.clip(logits, _LOWEST, _HIGHEST)))
    return np.asarray((_propagate(odds) + _propagate(odds.T).T) / 2.0)


def _propagate(odds: Floats) -> Floats:
    """Pass messages between rows and columns, rows first."""
    from_old, from_new = np.ones_like(odds), odds
    for _ in range(_ROUNDS):
        weighed = odds * from_old
        from_new = 1.0 / (1.0 + weighed.sum(axis=1, keepdims=True) - weighed)
        weighed = odds * from_new
        from_old = 1.0 / (1.0 + weighed.sum(axis=0, keepdims=True) - weighed)
    belief = odds * from_new * from_old
    return np.asarray(belief / (1.0 + belief))
