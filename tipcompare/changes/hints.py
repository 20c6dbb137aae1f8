"""What the words of sentences can tell at most, each word looked up once: only what may be said is read for clauses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, reduce
from itertools import accumulate
from operator import or_

import numpy as np
from attrs import field, frozen

from tipcompare.align.aims import AIM_NUMBERS, may_ask
from tipcompare.align.folding import number_stems
from tipcompare.align.sparse import Flags, Floats
from tipcompare.changes.fulfilment import KINDS, may_answer, topics_of
from tipcompare.changes.matters import matters_of
from tipcompare.changes.off_topic import LABOR_WORD, find_spheres, name_gaps
from tipcompare.changes.polarity import AT_HAND_WORDS, DENYING, GOING_ON
from tipcompare.language.answers import TOPICS
from tipcompare.language.clauses import DOING_SO, EXCEPTING
from tipcompare.language.deeds import DEEDS, LEADING_TO_LIST, UNDONE
from tipcompare.language.matters import MATTERS
from tipcompare.language.narrowing import GAPS, SPHERES


def _to_doings(words: Iterable[str]) -> frozenset[str]:
    """The forms by which efforts are listed that lay in doing this."""
    return frozenset(word.removesuffix("ed") + DOING_SO for word in words if word.endswith("ed"))


_FLAGS: Mapping[str, frozenset[str]] = {
    "deeds": DEEDS | LEADING_TO_LIST,
    "denying": DENYING | UNDONE | EXCEPTING | _to_doings(DENYING & DEEDS),
    "going_on": GOING_ON | _to_doings(GOING_ON),
    "at_hand": AT_HAND_WORDS,
    "gaps": GAPS,
    "enforcing": frozenset({LABOR_WORD}).union(*SPHERES.values()),
}
_SIZES = {
    "matters": len(MATTERS),
    "topics": len(TOPICS),
    "aims": len(AIM_NUMBERS),
    "answers": 4 * len(KINDS),
    "flags": len(_FLAGS),
}
"""How many bits a word has of each sort, in their order."""

_ENDS = tuple(accumulate(_SIZES.values()))
_FLAGGED = number_stems(map(" ".join, _FLAGS.values()), str)


@frozen(eq=False)
class Hints:
    """What sentences tell by any of their words, in tables of noughts and ones: a row for each sentence.

    Args:
        matters, topics, aims: a column for each that there is.
        answers: whether a deed in it may be of each kind, a column for each kind.
        deeds: whether one of the words is a verb of a deed.
        denying: whether it may say that something was not done.
        going_on: whether it may say that something goes on.
        spheres: 1 for each kind of enforcement that it is on.
        named: the words for the gaps that it names; empty where it names none.
    """

    matters: Floats = field(repr=False)
    topics: Floats = field(repr=False)
    aims: Floats = field(repr=False)
    answers: Flags = field(repr=False)
    deeds: Flags = field(repr=False)
    denying: Flags = field(repr=False)
    going_on: Flags = field(repr=False)
    spheres: Floats = field(repr=False)
    named: Sequence[Sequence[str]] = field(repr=False)


def find_hints(sentences: Sequence[tuple[str, ...]]) -> Hints:
    """Return what sentences of folded words can tell."""
    table = unpack_bits([reduce(or_, map(_hint, words), 0) for words in sentences], _ENDS[-1])
    found = dict(zip(_SIZES, np.split(table, _ENDS[:-1], axis=1), strict=True))
    flags = dict(zip(_FLAGS, found["flags"].T > 0, strict=True))
    verbs, giving, things, beside = np.split(found["answers"] > 0, 4, axis=1)
    done = verbs | ((giving | flags["at_hand"][:, None]) & things)
    alone = np.array([not kind.beside for kind in KINDS.values()])
    on = zip(sentences, flags["enforcing"].tolist(), strict=True)
    spheres = [find_spheres(words) if may_be else frozenset() for words, may_be in on]
    gaps = zip(sentences, flags["gaps"].tolist(), strict=True)
    return Hints(
        matters=found["matters"],
        topics=found["topics"],
        aims=found["aims"],
        answers=done & (beside | alone),
        deeds=flags["deeds"],
        denying=flags["denying"],
        going_on=flags["going_on"],
        spheres=np.array([[name in own for name in SPHERES] for own in spheres], dtype=float).reshape(-1, len(SPHERES)),
        named=[name_gaps(words) if may_be else () for words, may_be in gaps],
    )


def unpack_bits(numbers: Sequence[int], size: int) -> Floats:
    """Return the bits of numbers, the lowest first, as noughts and ones: shape (numbers, size).

    Example:
        >>> unpack_bits([1, 6], 3).tolist()
        [[1.0, 0.0, 0.0], [0.0, 1.0, 1.0]]
    """
    width = (size + 7) // 8
    packed = np.frombuffer(b"".join([number.to_bytes(width, "little") for number in numbers]), dtype=np.uint8)
    return np.unpackbits(packed.reshape(-1, width), axis=1, bitorder="little")[:, :size].astype(np.float64)


@lru_cache(maxsize=8192)
def _hint(word: str) -> int:
    """What a folded word hints at: a bit each, in the order of `_SIZES`."""
    matters, topics, aims, answers = _ENDS[:-1]
    return (
        matters_of(word)
        | topics_of(word) << matters
        | may_ask(word) << topics
        | may_answer(word) << aims
        | _FLAGGED.get(word, 0) << answers
    )
