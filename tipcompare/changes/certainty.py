"""How sure it is that a passage says of a recommendation what it is said to say: a few signs, and what each counts."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache, reduce
from operator import attrgetter, mul, or_

import numpy as np
from attrs import fields, frozen

from tipcompare.align.folding import stem_word
from tipcompare.align.wordings import Floats
from tipcompare.language.matters import MATTERS

SHOWN = 0.72
"""Passages are offered from this certainty on."""


@frozen
class Signs:
    """What speaks for a passage and against it, each 0-1; the names are those of the fitted numbers.

    Args:
        score: how much of the weight of their words recommendation and passage share.
        lead: how far that score is from the best one that another recommendation of the list has with the passage: 0
            where it is far behind, 0.5 where both are alike, 1 where it is far ahead.
        section: 1 where the passage stands in the section that the recommendation's area is about, 0 where in another,
            between both where the recommendation has no area.
        summary: 1 where it stands in the summary.
        object: part of the weight of what the recommendation's verb asks for, which the passage has.
        deed: 1 where it says that something was done.
        ahead: 1 where it says that something goes on or is planned.
        gap: 1 where it says so by its subject: "no shelter", "gaps exist in the law, including".
        unknown: 1 where it says that it is not known.
        verb: 1 where its main verb is the one that the recommendation begins with.
        matters: how alike the matters of both are (see `compare_matters`).
        silent: 1 where the recommendation asks to make something public, and the passage is on another matter.
        repeated: 1 where it tells a deed that the older edition told, too.
        asked: where it tells a deed, how alike any recommendation of the newer edition is: what was done is hardly
            asked for again; 0 where it tells none, 0.5 where that edition recommends nothing.
        answers: where it tells a deed of the kind that is asked for, the part of the topics asked that it is on (see
            `tipcompare.changes.fulfilment`); 0 where it is of another kind, or tells none.
        alike: the same for kinds of which there are many things on one topic, such as plans; `answers` is 0 for these.
        topics: the part of the topics asked that it is on; 1 where none is asked.
        beside: 1 where what it calls short of what is needed is another thing than what is asked for (see
            `tipcompare.language.scopes`).
        elsewhere: 1 where it is on another body, or another kind of law enforcement, than what is asked.
        mixed: 1 where another clause of it that shares as much says the contrary, or where it only grants a deed.
    """

    score: float
    lead: float
    section: float
    summary: float
    object: float = 1.0
    verb: float = 1.0
    matters: float = 1.0
    deed: float = 0.0
    ahead: float = 0.0
    gap: float = 0.0
    unknown: float = 0.0
    silent: float = 0.0
    repeated: float = 0.0
    asked: float = 0.0
    answers: float = 0.0
    alike: float = 0.0
    topics: float = 1.0
    beside: float = 0.0
    elsewhere: float = 0.0
    mixed: float = 0.0


@frozen
class Weights(Signs):
    """The log odds that each sign counts.

    Args:
        base: log odds of a passage that has no sign.
    """

    base: float = 0.0


FITTED = Weights(
    score=2.621,
    lead=3.677,
    section=0.818,
    summary=0.912,
    object=0.519,
    verb=0.675,
    matters=1.472,
    deed=-1.102,
    ahead=-2.4,
    gap=0.274,
    unknown=-1.266,
    silent=-0.498,
    repeated=-3.331,
    asked=-1.383,
    answers=2.156,
    alike=0.537,
    topics=0.437,
    beside=-1.851,
    elsewhere=-0.941,
    mixed=-1.707,
    base=-3.899,
)
"""Fitted with `benchmarks/fit_evidence.py`; see there on what."""

FAR = 1.5
"""A score is far ahead of another one from this logarithm of their ratio on."""

_list_signs = attrgetter(*(sign.name for sign in fields(Signs)))
_WEIGHTS = _list_signs(FITTED)


def weigh_signs(signs: Signs) -> float:
    """Return the certainty, 0-1, of a passage with these signs.

    Source: logistic regression; how it was fitted and how well it holds on countries left out stands in
    docs/recommendations.md.
    """
    return _to_chance(FITTED.base + sum(map(mul, _WEIGHTS, _list_signs(signs))))


def bound_signs(signs: Signs) -> float:
    """Return the certainty that a passage cannot exceed whatever it says.

    Args:
        signs: as if it told no deed, with the most that verb and matters can be, with `gap` where a word of it may deny
            by a subject, and with `asked`, `answers` and `alike` as for a deed of the kind asked for.
    """
    told = FITTED.base + FITTED.score * signs.score + FITTED.section * signs.section + FITTED.summary * signs.summary
    told += FITTED.object * signs.object + FITTED.verb * signs.verb + FITTED.matters * signs.matters
    told += FITTED.topics * signs.topics + FITTED.elsewhere * signs.elsewhere
    deed = FITTED.deed + FITTED.asked * signs.asked + FITTED.answers * signs.answers + FITTED.alike * signs.alike
    other = max(0.0, FITTED.ahead, FITTED.unknown, FITTED.gap * signs.gap)
    return _to_chance(told + FITTED.lead * signs.lead + max(other, deed))


def _to_chance(odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-odds))


def compare_scores(scores: Floats, others: Floats) -> Floats:
    """Return how far scores are ahead of other ones, 0-1; 0.5 where they are alike.

    Args:
        scores: above 0, of any shape.
        others: of the same shape; those below `LEAST_OTHER` count as this.

    Example:
        >>> compare_scores(np.array([0.4, 0.9]), np.array([0.4, 0.0])).tolist()
        [0.5, 1.0]
    """
    ratios = np.log(scores / np.maximum(others, LEAST_OTHER))
    return np.asarray((np.clip(ratios, -FAR, FAR) + FAR) / (2 * FAR))


LEAST_OTHER = 0.1
"""A score below this one counts as this one, where another is held against it."""


def bound_matters(old: int, new: int) -> float:
    """Return the most that `compare_matters` can be for any part of what has the matters `new`."""
    both = (old & new).bit_count()
    return max(UNTOLD, 2 * both / (old.bit_count() + both) if both else 0.0)


def find_matters(words: Iterable[str]) -> int:
    """Return the matters of folded words, one bit each, in the order of `MATTERS`.

    Example:
        >>> find_matters(["train", "inspectors"]).bit_count()
        2
    """
    return reduce(or_, map(_matters_of, words), 0)


def compare_matters(old: int, new: int) -> float:
    """Return twice the matters that both have over all that each has; 0.3 where one of them has none.

    Source: L. R. Dice, "Measures of the amount of ecologic association between species" (1945).
    """
    if not old or not new:
        return UNTOLD
    return 2 * (old & new).bit_count() / (old.bit_count() + new.bit_count())


UNTOLD = 0.3
"""How alike the matters are taken to be where the words tell none."""


@lru_cache(maxsize=2048)
def _matters_of(word: str) -> int:
    return _BY_STEM.get(stem_word(word), 0)


def _by_stem() -> dict[str, int]:
    found: dict[str, int] = {}
    for place, words in enumerate(MATTERS.values()):
        for word in words.split():
            stem = stem_word(word)
            found[stem] = found.get(stem, 0) | 1 << place
    return found


_BY_STEM = _by_stem()
PUBLIC = 1 << list(MATTERS).index("publication")
"""The matter of making something public."""
