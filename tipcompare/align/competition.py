"""How likely items of two lists belong together where each has others to belong to: competition for what they share."""

from __future__ import annotations

import numpy as np
from attrs import frozen

from tipcompare.align.pairs import Pairs
from tipcompare.align.sparse import Floats, Places, list_runs, tell_apart

LOWEST, HIGHEST = -5.0, 10.0
"""Log odds below which a pair is no rival to another, and that none goes above."""
_STRONGEST = 6
"""Pairs of one item, at most, that stand against its others."""


@frozen(eq=False)
class Rivals:
    """Which pair stands against which: each of these has an item in common with the pair it stands against.

    Args:
        mine: place of the pair.
        other: place of its rival.
        overlap: 0-1, how much of what the two items of the pair share the rival shares too.
    """

    mine: Places
    other: Places
    overlap: Floats


def find_rivals(new: Places, old: Places, logits: Floats, pairs: Pairs, rows: Places) -> Rivals:
    """Return which pairs of items stand against which.

    Args:
        new: the newer item of each pair of items.
        old: the older one.
        logits: log odds of each taken alone; of the pairs of one item the strongest six stand against the others.
        pairs: the wordings compared.
        rows: which of `pairs` each pair of items is.
    """
    sides = [_meet(items, logits, pairs.alphabet[rows]) for items in (new, old)]
    mine, other = (np.concatenate(part) for part in zip(*sides, strict=True))
    kept = mine != other
    mine, other = mine[kept], other[kept]
    return Rivals(mine, other, _overlap(pairs, rows[mine], rows[other]))


def _meet(items: Places, logits: Floats, alphabet: Places) -> tuple[Places, Places]:
    """Every pair with each strong one that has the same item; of pairs alike those first in the alphabet are strong."""
    order = np.lexsort((alphabet, -logits, items))
    rank = np.arange(len(order)) - np.searchsorted(items[order], items[order])
    strong = np.sort(order[(rank < _STRONGEST) & (logits[order] > LOWEST)])  # in order, so that much is found nearby
    strong = strong[np.argsort(items[strong], kind="stable")]
    first = np.searchsorted(items[strong], items)
    counts = np.searchsorted(items[strong], items, side="right") - first
    mine = np.repeat(np.arange(len(items)), counts)
    return mine, strong[list_runs(first, counts)]


def _overlap(pairs: Pairs, mine: Places, other: Places) -> Floats:
    """Of what the wordings of one pair share, how much those of another share too."""
    starts, width = pairs.shared.starts, pairs.shared.width
    counts = np.diff(starts)
    asked = list_runs(starts[mine], counts[mine])
    present = tell_apart(other)
    own = list_runs(starts[present], counts[present])
    known = np.repeat(present, counts[present]) * width + pairs.shared.columns[own]
    wanted = np.repeat(other, counts[mine]) * width + pairs.shared.columns[asked]
    place = np.searchsorted(known, wanted)
    found = np.zeros(len(wanted), dtype=np.bool_)
    inside = place < len(known)
    found[inside] = known[place[inside]] == wanted[inside]
    weights = np.where(found, pairs.shared.values[asked], 0.0)
    common = np.bincount(np.repeat(np.arange(len(mine)), counts[mine]), weights, minlength=len(mine))
    return np.asarray(common / np.maximum(pairs.held[mine], 1e-9))


def compete(logits: Floats, rivals: Rivals, strength: float) -> Floats:
    """Return the log odds of each pair once it stands against its rivals.

    Either item may instead belong to another. A pair loses by the odds of each rival, as far as that claims what the
    two share: so an item that clearly belongs to another leaves little for one that is like it in the same words, while
    the parts of a whole, which share different words with it, leave each other alone. Backwards it is the same.

    Args:
        logits: log odds of each pair taken alone.
        rivals: which stands against which.
        strength: how much it counts: log odds lost for each log of 1 + the odds of the rivals.

    Source: R. D. Luce, "Individual Choice Behavior" (1959): each alternative is as likely as its share of all odds.
    """
    odds = rivals.overlap * np.exp(np.minimum(logits, HIGHEST))[rivals.other]
    return np.asarray(logits - strength * np.log1p(np.bincount(rivals.mine, odds, minlength=len(logits))))
