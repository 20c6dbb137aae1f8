"""Whether a deed is of the kind that a recommendation asks for, and on its topics, by the declared answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, reduce
from itertools import takewhile
from operator import or_

from attrs import frozen

from tipcompare.align.folding import number_stems, stem_word
from tipcompare.align.wordings import find_concept
from tipcompare.changes.polarity import Clause
from tipcompare.language.answers import ANSWERS, BROAD, TOPICS, Answer
from tipcompare.language.cues import AT_HAND
from tipcompare.language.deeds import AGAIN_IN_ONE, BEING, BETWEEN, DEEDS, NO_OBJECT
from tipcompare.language.directives import STOP_WORDS
from tipcompare.language.narrowing import (
    AS_WRITTEN,
    AT_A_TASK,
    BREAKING,
    COLLECTING,
    COMPANIES,
    DETAILING,
    ENFORCING,
    FIGURES,
    HOUSES,
    MAKING_PUBLIC,
    NOT_BEFORE,
    OF_LAWS,
    PAID,
    PAYING,
    PUBLIC,
)

_OPENING, _WITHIN = 10, 30
"""Words of a recommendation that tell of what kind it is, of all but small words, and those among which they are."""

_OBJECT, _AFTER, _BEFORE = 9, 6, 3
"""Words from an active verb on among which its object is told, from a passive one on what goes with its subject, and
words before a verb among which the one of being makes it passive."""

_NAMED = 4
"""Words before one among which that stands of which it is a part: "violations of child labor laws"."""

NO_TOPIC = 0.5
"""How far a deed is taken to be on the topics of a recommendation that has none."""


@frozen(eq=False)
class Kind:
    """An answer by the stems of its words."""

    asked: frozenset[str]
    beside: frozenset[str]
    verbs: frozenset[str]
    giving: frozenset[str]
    things: frozenset[str]


@lru_cache(maxsize=8192)
def _stem_of(word: str) -> str:
    """The stem of a word; some count as they are written, since the inspectorate is no inspectors."""
    return word if word in AS_WRITTEN else stem_word(word)


def _stem(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(_stem_of, words))


def _to_kind(answer: Answer) -> Kind:
    return Kind(*map(_stem, (answer.asked, answer.beside, answer.verbs, answer.giving, answer.things)))


def _by_word(kinds: Mapping[str, Kind]) -> dict[str, list[str]]:
    """The names of the kinds for which each stem may ask, in order."""
    found: dict[str, list[str]] = {}
    for name, kind in kinds.items():
        for stem in kind.asked | kind.beside:
            found.setdefault(stem, []).append(name)
    return found


KINDS = {answer.name: _to_kind(answer) for answer in ANSWERS}
"""What answers each kind of recommendation, by its name."""
_ASKING = _by_word(KINDS)
_SAYING = number_stems(
    [" ".join(getattr(kind, sort)) for sort in ("verbs", "giving", "things", "beside") for kind in KINDS.values()], str
)
"""For each stem the kinds that have it among their verbs, those that give, their things, or what is beside these."""

SAID = {answer.name: frozenset(map(find_concept, (*answer.asked, *answer.verbs, *answer.giving))) for answer in ANSWERS}
"""The concepts of what is said by asking for each kind and by answering it: each such deed says them in some words."""

ONE_OF_MANY = frozenset(answer.name for answer in ANSWERS if answer.one_of_many)
"""Kinds of which there are many things on one topic."""
ALONE = frozenset(answer.name for answer in ANSWERS if answer.alone)
"""Kinds that nothing but such a deed answers."""
KINDS_OF_FIGURES = frozenset({"publication", "assessment"})
"""Kinds of what may be asked for figures."""
GIVEN = frozenset(answer.name for answer in ANSWERS if answer.given)
"""Kinds of what bodies are given, of which several may be asked for at once."""
STANDING = GIVEN | {answer.name for answer in ANSWERS if answer.standing}
"""Kinds that are asked for again whether they were done or not."""

_BY_STEM = number_stems(TOPICS.values(), _stem_of)
NARROWING = sum(1 << place for place, name in enumerate(TOPICS) if name not in BROAD)
"""The topics that narrow what is asked for: whom it is for, where, of what kind."""


def find_kinds(words: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the answers to a recommendation: of what it asks for first, and of what else is to be given.

    Args:
        words: of the recommendation, folded.

    Example:
        >>> find_kinds(["train", "wardens", "on", "the", "new", "law"])
        ('training',)
        >>> find_kinds("provide funding and training to wardens".split())
        ('means', 'training')
    """
    told = [place for place, word in enumerate(words[: _WITHIN + 1]) if word not in STOP_WORDS][:_OPENING]
    opening = [_stem_of(words[place]) for place in told]
    asking = [(stem, place) for stem, place in zip(opening, told, strict=True) if stem in _ASKING]
    telling = [stem for stem, place in asking if not (_tells_no_kind(words, place) or _counts(words, place, stem))]
    found = dict.fromkeys(name for stem in telling if (name := _kind_of(stem, opening)))
    first = next(iter(found), "")
    return (first, *(name for name in found if name != first and {first, name} <= GIVEN))


def _kind_of(stem: str, opening: Sequence[str]) -> str:
    """The name of the first kind that a word of `_ASKING` in the opening asks for; empty where it asks for none."""
    return next((name for name in _ASKING[stem] if _asks(KINDS[name], stem, opening)), "")


def _tells_no_kind(words: Sequence[str], place: int) -> bool:
    """Whether a word tells not what is asked for, but who does it or is meant, whose it is, or that details follow."""
    word, before = words[place], words[max(0, place - _NAMED) : place]
    if word in ENFORCING or word in DETAILING or (word == PAID and not PAYING.isdisjoint(before[-1:])):
        return True
    if word == PUBLIC and MAKING_PUBLIC.isdisjoint(before):
        return True
    if word in COMPANIES and AT_A_TASK.isdisjoint(before[-1:]):
        return True
    if word in NOT_BEFORE and not NOT_BEFORE[word].isdisjoint(words[place + 1 : place + 2]):
        return True
    return (word in OF_LAWS and not BREAKING.isdisjoint(before)) or ("of" in before and not HOUSES.isdisjoint(before))


def _counts(words: Sequence[str], place: int, stem: str) -> bool:
    """Whether a word tells what figures are on ("collection of prosecution data"), unless it asks for such."""
    on_figures = not (FIGURES.isdisjoint(words) or COLLECTING.isdisjoint(words[:place]))
    return on_figures and KINDS_OF_FIGURES.isdisjoint(_ASKING[stem])


def _asks(kind: Kind, stem: str, opening: Sequence[str]) -> bool:
    """Whether a word that may ask for a kind does: one of its words, or one beside which they stand."""
    if stem in kind.asked:
        return not kind.beside or not kind.beside.isdisjoint(opening)
    return not kind.asked.isdisjoint(opening)


def find_topics(words: Iterable[str]) -> int:
    """Return the topics of words, one bit each, in the order of `TOPICS`.

    Example:
        >>> find_topics(["mines", "and", "farms"]).bit_count()
        2
    """
    return reduce(or_, map(topics_of, words), 0)


@lru_cache(maxsize=8192)
def topics_of(word: str) -> int:
    """Return the topics of one word, one bit each."""
    return _BY_STEM.get(_stem_of(word), 0)


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
    kind, verbs = KINDS[name], _stem(_verbs_of(clause))
    done, gives = not verbs.isdisjoint(kind.verbs), clause.rule == AT_HAND or not verbs.isdisjoint(kind.giving)
    if not (done or gives):
        return False
    frame = tuple(takewhile(lambda word: word not in BETWEEN, frame_of(clause)))
    said, given = (
        _stem(part for word in words for part in word.split("-"))
        for words in (frame, [word for word in frame if word not in DEEDS])  # "gave trained staff" is no training
    )
    return not (kind.beside and kind.beside.isdisjoint(said)) and (done or not kind.things.isdisjoint(given))


def may_answer(word: str) -> int:
    """Return what a word in lower case may be in a deed of each kind: `is_answer` calls none an answer without these.

    Returns:
        One bit for each of `KINDS` where it is a verb that does what is asked; as many where it is one that gives it,
        where it is the thing, and where it stands beside it.
    """
    bits = _SAYING.get(_stem_of(word), 0)
    if word.startswith(AGAIN_IN_ONE):
        bits |= _SAYING.get(_stem_of(word.removeprefix(AGAIN_IN_ONE)), 0)
    return bits


def _verbs_of(clause: Clause) -> tuple[str, ...]:
    """The main verb, one that is joined to it ("reviewed and adopted"), and what was done if it was done again."""
    place = clause.words.index(clause.verb)
    joined = clause.words[place + 1 : place + 2] == ("and",)
    verbs = clause.words[place : place + 3 : 2] if joined else (clause.verb,)
    return (*verbs, *(verb.removeprefix(AGAIN_IN_ONE) for verb in verbs))


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
