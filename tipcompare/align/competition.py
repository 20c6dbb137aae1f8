"""How likely items of two lists belong together, where each has others to belong to."""

from __future__ import annotations

import numpy as np

from tipcompare.align.wordings import Floats

LOWEST, HIGHEST = -12.0, 9.0
"""Log odds that count as none at all, and that none goes above."""


def to_odds(logits: Floats) -> Floats:
    """Return the odds of each pair taken alone, 0 where the log odds are as low as can be."""
    return np.where(logits <= LOWEST, 0.0, np.exp(np.clip(logits, LOWEST, HIGHEST)))


def pair_chances(odds: Floats) -> Floats:
    """Return for each pair the probability that its two items belong to each other.

    Either item may instead belong to another, or to none: the odds of the pair are set against those of every pair
    that has one of its items, and against 1 for none. So an old item that clearly belongs to one new item leaves little
    for another that is merely like it. Comparing backwards gives the same.

    Args:
        odds: of each pair taken alone, shape (new, old).

    Returns:
        An array of the same shape, 0-1.

    Source: R. D. Luce, "Individual Choice Behavior" (1959): each alternative is as likely as its share of all odds.
    """
    with_either = odds.sum(axis=0, keepdims=True) + odds.sum(axis=1, keepdims=True) - odds
    return np.asarray(odds / (1.0 + with_either))


def item_chances(odds: Floats) -> Floats:
    """Return for each new item the probability that it goes back to any old one.

    Each old item goes on in one new item at most, chosen by its odds; a new item may go back to several, as one that
    was merged does. For the probability that an old item goes on, turn the array around.

    Args:
        odds: of each pair taken alone, shape (new, old).

    Returns:
        One for each new item, 0-1, at least as much as that of any of its pairs.
    """
    others = odds.sum(axis=0, keepdims=True) - odds
    return np.asarray(1.0 - np.prod((1.0 + others) / (1.0 + others + odds), axis=1))
