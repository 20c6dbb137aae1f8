"""What a wording asks for: to publish, to train, staff, means ..., as far as words are declared for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from attrs import frozen

from tipcompare.align.sparse import Floats, Places
from tipcompare.language.narrowing import AIMS, COUNTED, PEOPLE, STAFF

_AIMS = {word: aim for aim, words in AIMS.items() for word in words.split()}
AIM_NUMBERS = {aim: number for number, aim in enumerate(AIMS)}
"""The number of each aim."""

_COUNTED_WITHIN = 6
"""Words from a number on among which those stand that are counted."""

_OPENING = 4
"""Words that open a wording: what it asks for is told there, or else by its object, of which there are many."""


@frozen(eq=False)
class Aims:
    """What each of several wordings asks for.

    Args:
        opening: whether it does so by the words that open it, shape (wordings, aims).
        all: whether it does so anywhere.
    """

    opening: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
    all: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]


def find_aims(words: Sequence[str]) -> frozenset[str]:
    """Return what words in lower case ask for, or call short of what is needed.

    Example:
        >>> sorted(find_aims("train and hire wardens".split()))
        ['staff', 'training']
    """
    return frozenset(aim for _, aim in _place_aims(words))


def may_ask(word: str) -> int:
    """Return the aims that a word in lower case can tell, one bit each; a number may be one of people."""
    bits = 1 << AIM_NUMBERS[_AIMS[word]] if word in _AIMS else 0
    return bits | 1 << AIM_NUMBERS[STAFF] if word == COUNTED else bits


def _place_aims(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Each aim that a word tells, with the place of the word; a number of people is staff."""
    for place, word in enumerate(words):
        if word in _AIMS:
            yield place, _AIMS[word]
        if word == COUNTED and not PEOPLE.isdisjoint(words[place : place + _COUNTED_WITHIN]):
            yield place, STAFF


def mark_aims(texts: Sequence[str]) -> Aims:
    """Return what folded wordings ask for."""
    opening, everywhere = (np.zeros((len(texts), len(AIMS)), dtype=np.bool_) for _ in range(2))
    for row, text in enumerate(texts):
        for place, aim in _place_aims(text.split()):
            everywhere[row, AIM_NUMBERS[aim]] = True
            opening[row, AIM_NUMBERS[aim]] |= place < _OPENING
    return Aims(opening, everywhere)


def share_aims(aims: Aims, first: Places, second: Places) -> Floats:
    """Return how much of what either wording of a pair asks for at its opening the other asks for at all.

    The mean of both ways, each 1 where the opening tells of no aim: "publish figures on training" and "train wardens"
    differ in the one, "train wardens" and "publish figures on wardens" in both.

    Args:
        aims: of the wordings.
        first: rows of the one wording of each pair.
        second: rows of the other.
    """
    return (_cover(aims, first, second) + _cover(aims, second, first)) / 2.0


def _cover(aims: Aims, asking: Places, other: Places) -> Floats:
    asked = aims.opening.sum(axis=1)[asking]
    missing = (aims.opening[asking] & ~aims.all[other]).sum(axis=1)
    return np.asarray(1.0 - missing / np.maximum(asked, 1))
