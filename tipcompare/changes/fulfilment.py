"""Whether a deed is of the kind that a recommendation asks for, and on its topics, by the declared answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache, reduce
from operator import or_

from attrs import frozen

from tipcompare.align.folding import number_stems, stem_word
from tipcompare.align.wordings import find_concept
from tipcompare.changes.polarity import Clause
from tipcompare.language.answers import ANSWERS, BROAD, TOPICS, Answer
from tipcompare.language.deeds import AT_HAND, BEING, NO_OBJECT
from tipcompare.language.narrowing import ENFORCING
from tipcompare.series.directives import STOP_WORDS

_OPENING, _WITHIN = 10, 30
"""Words of a recommendation that tell of what kind it is, of all but small words, and those among which they are."""

_OBJECT, _AFTER, _BEFORE = 9, 6, 3
"""Words from an active verb on among which its object is told, from a passive one on what goes with its subject, and
words before a verb among which the one of being makes it passive."""

NO_TOPIC = 0.5
"""How far a deed is taken to be on the topics of a recommendation that has none."""


@frozen(eq=False)
class _Kind:
    """An answer by the stems of its words."""

    asked: frozenset[str]
    beside: frozenset[str]
    verbs: frozenset[str]
    giving: frozenset[str]
    things: frozenset[str]


def _stem(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(stem_word, words))


def _to_kind(answer: Answer) -> _Kind:
    return _Kind(*map(_stem, (answer.asked, answer.beside, answer.verbs, answer.giving, answer.things)))


_KINDS = {answer.name: _to_kind(answer) for answer in ANSWERS}
SAID = {answer.name: frozenset(map(find_concept, (*answer.asked, *answer.verbs, *answer.giving))) for answer in ANSWERS}
"""The concepts of what is said by asking for each kind and by answering it: each such deed says them in some words."""

ONE_OF_MANY = frozenset(answer.name for answer in ANSWERS if answer.one_of_many)
"""Kinds of which there are many things on one topic."""
ALONE = frozenset(answer.name for answer in ANSWERS if answer.alone)
"""Kinds that nothing but such a deed answers."""

_BY_STEM = number_stems(TOPICS.values())
NARROWING = sum(1 << place for place, name in enumerate(TOPICS) if name not in BROAD)
"""The topics that narrow what is asked for: whom it is for, where, of what kind."""


def find_kind(words: Sequence[str]) -> str:
    """Return the name of the answers to a recommendation: of what it asks for first; empty where none is declared.

    Args:
        words: of the recommendation, folded.

    Example:
        >>> find_kind(["train", "wardens", "on", "the", "new", "law"])
        'training'
    """
    pairs = zip(words, [*words[1 : _WITHIN + 1], ""], strict=False)
    told = [pair for pair in pairs if pair[0] not in STOP_WORDS][:_OPENING]
    opening = [_stem_of(word) for word, _ in told]
    for stem, pair in zip(opening, told, strict=True):
        if not ENFORCING.isdisjoint(pair):
            continue
        for name, kind in _KINDS.items():
            if _asks(kind, stem, opening):
                return name
    return ""


_stem_of = lru_cache(maxsize=2048)(stem_word)  # recommendations open with few words


def _asks(kind: _Kind, stem: str, opening: Sequence[str]) -> bool:
    """Whether a word asks for a kind: it is one of its words, or one beside which they stand."""
    if stem in kind.asked:
        return not kind.beside or not kind.beside.isdisjoint(opening)
    return stem in kind.beside and not kind.asked.isdisjoint(opening)


def find_topics(words: Iterable[str]) -> int:
    """Return the topics of words, one bit each, in the order of `TOPICS`.

    Example:
        >>> find_topics(["mines", "and", "farms"]).bit_count()
        2
    """
    return reduce(or_, map(_topic_of, words), 0)


@lru_cache(maxsize=2048)
def _topic_of(word: str) -> int:
    return _BY_STEM.get(stem_word(word), 0)


def share_topics(asked: int, told: int) -> float:
    """Return the part of the topics asked that are told, 0-1; `NO_TOPIC` where none is asked."""
    return (asked & told).bit_count() / asked.bit_count() if asked else NO_TOPIC


def is_answer(name: str, clause: Clause) -> bool:
    """Return whether the deed of a clause is of the kind that answers recommendations of this name.

    Args:
        name: of the answers; no deed answers an empty one.
        clause: one that tells a deed.
    """
    if not name:
        return False
    kind, verbs = _KINDS[name], _stem(_verbs_of(clause))
    said = _stem(part for word in frame_of(clause) for part in word.split("-"))
    if kind.beside and not kind.beside & said:
        return False
    gives = clause.rule == AT_HAND or not verbs.isdisjoint(kind.giving)
    return not verbs.isdisjoint(kind.verbs) or bool(gives and kind.things & said)


def _verbs_of(clause: Clause) -> tuple[str, ...]:
    """The main verb, and one that is joined to it: "reviewed and adopted"."""
    place = clause.words.index(clause.verb)
    return clause.words[place : place + 3 : 2] if clause.words[place + 1 : place + 2] == ("and",) else (clause.verb,)


def frame_of(clause: Clause) -> tuple[str, ...]:
    """Return the words that tell what was done: the verb with what follows.

    Of a passive verb, and of one before an adverb or before what is no object, what stands before it, too.

    Args:
        clause: one with a verb.

    Example:
        >>> words = tuple("the number of wardens rose by six".split())
        >>> frame_of(Clause(words, verb="rose"))[:4]
        ('the', 'number', 'of', 'wardens')
    """
    words, place = clause.words, clause.words.index(clause.verb)
    following = words[place + 1] if place + 1 < len(words) else ""
    passive = not BEING.isdisjoint(words[max(0, place - _BEFORE) : place])
    if passive or following in NO_OBJECT or following.endswith("ly"):
        return words[: place + _AFTER]
    return words[place : place + _OBJECT]
