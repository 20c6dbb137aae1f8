"""How likely each pair of two lists belongs together, when each item may belong to one other at most."""

from __future__ import annotations

import numpy as np

from tipcompare.align.wordings import Floats

_ROUNDS = 12
_LOWEST, _HIGHEST = -12.0, 9.0


def pair_marginals(logits: Floats) -> Floats:
    """Return for each pair the probability that it stands in a random one-to-one matching.

    A matching is as likely as the product of the odds of its pairs. So an old item that clearly belongs to one new
    item leaves little for another that is merely like it.

    Args:
        logits: log odds of each pair taken alone, shape (new, old).

    Returns:
        An array of the same shape, 0-1.

    Source: belief propagation for the monomer-dimer model: L. Zdeborová and M. Mézard, "The number of matchings in
    random graphs", J. Stat. Mech. (2006) P05003, equations 4 and 5, with pair weights for the fugacity.
    """
    odds = np.exp(np.clip(logits, _LOWEST, _HIGHEST))
    odds = np.where(logits <= _LOWEST, 0.0, odds)
    from_old = np.ones_like(odds)
    from_new = odds
    for _ in range(_ROUNDS):
        weighed = odds * from_old
        from_new = 1.0 / (1.0 + weighed.sum(axis=1, keepdims=True) - weighed)
        weighed = odds * from_new
        from_old = 1.0 / (1.0 + weighed.sum(axis=0, keepdims=True) - weighed)
    belief = odds * from_new * from_old
    return np.asarray(belief / (1.0 + belief))
