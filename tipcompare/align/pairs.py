"""Pairs of wordings: which are worth comparing, and how alike they are, in a few named ways."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from attrs import field, frozen

from tipcompare.align.aims import share_aims
from tipcompare.align.sparse import Flags, Floats, Places, Sparse, list_runs, make_sparse, tell_apart
from tipcompare.align.wordings import Wordings

FEATURES = ("covered_less", "covered_more", "letters", "rarest", "lead", "opening")
"""What a pair of wordings is compared by, in the order of the columns of `Pairs.features`, each 0-1:

- `covered_less`: of the weight of the one that has more, how much the two share; `covered_more`: of the other.
- `letters`: cosine of their sequences of four letters.
- `rarest`: the weight of the rarest word both have.
- `lead`: 1 where both begin with the same word.
- `opening`: the geometric mean of both shares covered, where each word counts 0.8 of the one before it.
"""

_WORTH_COMPARING = 0.15
_RAREST, _ALWAYS, _COMMON = 8, 2, 64
"""A pair is looked at where it shares one of the 8 rarest words of either: of those that more than 64 wordings have,
one of the 2 rarest, so that the work grows with the number of wordings and not with its square. What is left without a
pair, as it has so many words of its own, is looked at by those that another wording has, too."""
_NEAREST, _BLOCK = 40, 1024
"""Of each wording so many pairs are kept, and so many wordings, or pairs times 8, are looked at in one go."""
_NONE = 1e-9


@frozen(eq=False)
class Pairs:
    """Pairs of wordings, each but once, whichever of the two is the older.

    Args:
        features: shape (pairs, `FEATURES`).
        shared: the weight of each concept that both have, shape (pairs, concepts), sparse, in order of concepts.
        held: the sum of these for each pair.
        aims: of what the openings of both ask for (to publish, to train ...), how much the other asks for at all, 0-1.
        alphabet: the places of both in the alphabet, added up: what tells pairs that are as likely apart in any order.
        places: for two wordings 1 + the place of their pair, either way, shape (wordings, wordings), sparse.
    """

    features: Floats = field(repr=False)
    shared: Sparse = field(repr=False)
    held: Floats = field(repr=False)
    aims: Floats = field(repr=False)
    alphabet: Places = field(repr=False)
    places: Sparse = field(repr=False)


def find_pairs(wordings: Wordings) -> Pairs:
    """Return the pairs of different wordings that are worth comparing, compared.

    A pair is worth it where it shares 0.15 of the weight of concepts, on average over both: hardly any below is the
    same. Of each wording 40 at most are kept, those that share most; none of two that stand in one list alone.

    Args:
        wordings: prepared.
    """
    found = tell_apart(_share(wordings))
    return compare_wordings(wordings, *np.divmod(found, max(len(wordings.folded), 1)))


def compare_wordings(wordings: Wordings, first: Places, second: Places) -> Pairs:
    """Return how alike pairs of wordings are.

    Args:
        wordings: prepared.
        first: rows of the one wording of each pair, ascending.
        second: rows of the other.
    """
    other = wordings.openings.take(second)
    met = wordings.openings.look_up(first[other.rows], other.columns)
    shared = wordings.concepts.take(second).keep(met > 0)
    held = shared.sum_rows()
    covered = [np.bincount(other.rows, part, minlength=other.height) for part in (met, other.values * (met > 0))]
    less = np.minimum(wordings.content[first], wordings.content[second])
    more = np.maximum(wordings.content[first], wordings.content[second])
    rarest = np.zeros(len(first))
    np.maximum.at(rarest, shared.rows, shared.values)
    features = np.empty((len(first), len(FEATURES)))
    features[:, 0] = held / np.maximum(more, _NONE)
    features[:, 1] = held / np.maximum(less, _NONE)
    for start in range(0, len(first), 8 * _BLOCK):
        part = slice(start, start + 8 * _BLOCK)
        other = wordings.letters.take(second[part])
        alike = other.values * wordings.letters.look_up(first[part][other.rows], other.columns)
        features[part, 2] = np.bincount(other.rows, alike, minlength=other.height)
    features[:, 3] = rarest
    features[:, 4] = wordings.leads[first] == wordings.leads[second]
    features[:, 5] = np.sqrt(covered[0] * covered[1])
    size, numbers = len(wordings.folded), np.arange(1.0, len(first) + 1)
    apart = first != second
    rows, columns = np.concatenate([first, second[apart]]), np.concatenate([second, first[apart]])
    places = make_sparse(rows, columns, np.concatenate([numbers, numbers[apart]]), (size, size))
    alphabet = wordings.alphabet[first] + wordings.alphabet[second]
    return Pairs(features, shared, held, share_aims(wordings.aims, first, second), alphabet, places)


def _share(wordings: Wordings) -> Places:
    """The nearest others of each wording as numbers of pairs."""
    size, concepts = len(wordings.folded), wordings.concepts
    weighty = concepts.keep(concepts.values > 0)
    having = make_sparse(weighty.columns, weighty.rows, weighty.values, (concepts.width, size))
    having_it = np.bincount(concepts.columns, minlength=concepts.width)[concepts.columns]
    rare = concepts.keep(_are_rarest(concepts, having_it > _COMMON))
    found = np.concatenate([np.zeros(0, dtype=np.int64), *_meet(wordings, having, rare, np.arange(size))])
    left = np.ones(size, dtype=np.bool_)
    left[np.concatenate(np.divmod(found, max(size, 1)))] = False
    if not left.any():
        return found
    again = left[concepts.rows] & (having_it > 1)
    own = concepts.keep(again)
    rare = own.keep(_are_rarest(own, having_it[again] > _COMMON))
    return np.concatenate([found, *_meet(wordings, having, rare, np.flatnonzero(left))])


def _meet(wordings: Wordings, having: Sparse, rare: Sparse, places: Places) -> Iterator[Places]:
    """The nearest others of some wordings as numbers of pairs, a part of these at a time.

    Args:
        wordings: prepared.
        having: which wordings have a concept, with its weight.
        rare: concepts of each wording, one of which it shares with what it meets.
        places: of the wordings in question.
    """
    homes, size, counts = wordings.homes, len(wordings.folded), np.diff(having.starts)
    shares = 1.0 / np.maximum(wordings.content, _NONE)
    for start in range(0, len(places), _BLOCK):
        here = places[start : start + _BLOCK]
        own = rare.take(here)
        meeting = np.repeat(own.rows, counts[own.columns])
        cells = meeting * size + having.columns[list_runs(having.starts[own.columns], counts[own.columns])]
        met, cell = np.unique(cells, return_inverse=True)
        common = np.bincount(cell, np.repeat(own.values, counts[own.columns]), minlength=len(met))
        rows, others = here[met // size], met % size
        worth = np.round(common * (shares[rows] + shares[others]) / 2.0, 9)
        meet = (rows != others) & ((homes[rows] != homes[others]) | (homes[rows] < 0))
        kept = np.flatnonzero(meet & (worth >= _WORTH_COMPARING / 2.0))
        kept = kept[_nearest(rows[kept], worth[kept], wordings.alphabet[others[kept]], 2 * _NEAREST)]
        rows, others = rows[kept], others[kept]
        full = wordings.concepts.share(rows, others).sum_rows()
        worth = np.round(full * (shares[rows] + shares[others]) / 2.0, 9)
        kept = np.flatnonzero(worth >= _WORTH_COMPARING)
        kept = kept[_nearest(rows[kept], worth[kept], wordings.alphabet[others[kept]], _NEAREST)]
        yield np.minimum(rows[kept], others[kept]) * size + np.maximum(rows[kept], others[kept])


def _nearest(rows: Places, worth: Floats, alphabet: Places, count: int) -> Places:
    """Places of those of each row that are worth most; of two alike the first in the alphabet."""
    order = np.lexsort((alphabet, -worth, rows))
    ranked = rows[order]
    return order[np.arange(len(order)) - np.searchsorted(ranked, ranked) < count]


def _are_rarest(concepts: Sparse, frequent: Flags) -> Flags:
    """Which concepts of each wording are among its rarest, and not too frequent for that."""
    rows = concepts.rows
    order = np.lexsort((-concepts.values, rows))
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order)) - concepts.starts[rows[order]]
    kept = np.zeros(len(order), dtype=np.bool_)
    for count, among in ((_RAREST, ~frequent), (_ALWAYS, frequent)):
        limit = np.zeros(concepts.height)
        last = order[rank[order] == count - 1]
        limit[rows[last]] = concepts.values[last]
        kept |= among & (concepts.values >= limit[rows])  # all of one rarity, so that their order tells nothing
    return kept
