"""The matters that words are on, and how alike those of two texts are."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache, reduce
from operator import or_

import numpy as np

from tipcompare.align.folding import number_stems, stem_word
from tipcompare.align.sparse import Floats
from tipcompare.language.matters import MATTERS

UNTOLD = 0.3
"""How alike the matters are taken to be where the words tell none."""

PUBLIC = 1 << list(MATTERS).index("publication")
"""The matter of making something public."""

_BY_STEM = number_stems(MATTERS.values())


def find_matters(words: Iterable[str]) -> int:
    """Return the matters of folded words, one bit each, in the order of `MATTERS`.

    Example:
        >>> find_matters(["train", "inspectors"]).bit_count()
        2
    """
    return reduce(or_, map(matters_of, words), 0)


@lru_cache(maxsize=8192)
def matters_of(word: str) -> int:
    """Return the matters of one folded word, one bit each."""
    return _BY_STEM.get(stem_word(word), 0)


def compare_matters(old: int, new: int) -> float:
    """Return twice the matters that both have over all that each has; 0.3 where one of them has none.

    Source: L. R. Dice, "Measures of the amount of ecologic association between species" (1945).
    """
    if not old or not new:
        return UNTOLD
    return 2 * (old & new).bit_count() / (old.bit_count() + new.bit_count())


def bound_matters(old: Floats, new: Floats) -> Floats:
    """Return the most that `compare_matters` can be for any part of what has the matters `new`, shape (olds, news).

    Args:
        old: noughts and ones, a row for each of some texts and a column for each matter.
        new: the same of others.
    """
    both = old @ new.T
    return np.asarray(np.maximum(2 * both / np.maximum(old.sum(axis=1)[:, None] + both, 1), UNTOLD))
