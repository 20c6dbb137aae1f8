"""How sure it is that a passage says of a recommendation what it is said to say: a few signs, and what each counts."""

from __future__ import annotations

import math
from collections.abc import Sized
from operator import attrgetter, mul

import numpy as np
import numpy.typing as npt
from attrs import evolve, fields, frozen

from tipcompare.align.sparse import Floats

SHOWN, SHOWN_DEEDS, SHOWN_UNPLACED = 0.74, 0.478, 0.82
"""Passages are offered from the first certainty on: with countries left out, more than half of what two readers call
told is shown from there on. Those that tell a deed are from the second one on, as few tell any: set by hand, where of
deeds left out more than half were right. From the third one on are all of them where recommendations have no area,
which tells less of where to look: set by hand. What each would be elsewhere stands in docs/evidence-accuracy.md."""


@frozen
class Signs:
    """What speaks for a passage and against it, each 0-1; the names are those of the fitted numbers.

    Args:
        score: how much of the weight of their words recommendation and passage share.
        lead: how far that score is from the best one that another recommendation of the list has with the passage: 0
            where it is far behind, 0.5 where both are alike, 1 where it is far ahead.
        section: 1 where the passage stands in the section that the recommendation's area is about, 0 where in another.
        unplaced: 1 where the recommendation has no area whose section is known, so that no section is the right one.
        summary: 1 where it stands in the summary.
        deed: 1 where it says that something was done.
        ahead: 1 where it says that something goes on or is planned.
        gap: 1 where it says so by its subject: "no shelter", "gaps exist in the law, including".
        unknown: 1 where it says that it is not known.
        matters: how alike the matters of both are (see `tipcompare.changes.matters`).
        repeated: 1 where it tells a deed that the older edition told, too, in nearly the same words.
        asked: where it tells a deed, how alike any recommendation of the newer edition is: what was done is hardly
            asked for again; 0 where it tells none, 0.5 where that edition recommends nothing.
        answers: where it tells a deed of the kind that is asked for, the part of the topics asked that it is on (see
            `tipcompare.changes.fulfilment`); 0 where it is of another kind, or tells none.
        alike: the same for kinds of which there are many things on one topic, such as plans; `answers` is 0 for these.
        anew: where it tells a deed of the kind that is asked for, and that kind is a standing one (trials, or what
            bodies are given), as much as `asked`: such is asked for again whether it was done or not.
        astray: 1 where it tells a deed of another kind than the only one that answers what is asked for.
        core: the part of the weight of what is asked for that it has, but for what the recommendation goes into in
            detail; where it tells a deed, the part that its clause has, and one of the kind asked for has all that such
            deeds say in whatever words.
        clause: where it tells a deed, how much of the weight of their words recommendation and clause share.
        framed: where it tells a deed, the part of the weight of the verb and its object that is asked for.
        dated: 1 where it tells a deed and names the year of the edition or the one before.
        best: where it tells a deed, its score over the one of the passage that shares most with the recommendation.
        met: the part of what narrows the recommendation (see `tipcompare.language.answers.BROAD`) that it is on; 0
            where nothing does.
        unmet: the part of it that it is not on; 0 where nothing does.
        beside: 1 where what it tells of, or calls short of what is needed, is another thing than what is asked for (see
            `tipcompare.language.narrowing`).
        mixed: 1 where it tells a deed and another clause that shares as much says the contrary, or it only grants it.
        contrary: 1 where any other clause of it says the contrary.
        others: 1 where others than the government act.
        silent: 1 where it is asked that something be made public, and its clause tells neither of that nor of
            something that was sought.
        aim: 1 where it is on an aim of the recommendation (see `tipcompare.language.narrowing`).
        aimless: 1 where the recommendation has an aim, and it has none.
        apart: 1 where its clause has topics, the recommendation has some, too, and both share none; of things of which
            there are many on one topic, such as plans, also where the recommendation has none.
        elsewhere: 1 where it is on the enforcement of labor law and the recommendation on that of criminal law, or the
            other way round.
        pointing: 1 where its clause is on "this information", of which another sentence says what it is.
        named: 1 where it names gaps.
        rare: the weight of the heaviest concept that both have over the most that any can have.
        size: how much is asked for: the logarithm of the number of concepts over that of `LARGEST`, 1 at most.
    """

    score: float
    lead: float
    section: float
    summary: float
    matters: float = 1.0
    deed: float = 0.0
    ahead: float = 0.0
    gap: float = 0.0
    unknown: float = 0.0
    repeated: float = 0.0
    asked: float = 0.0
    answers: float = 0.0
    alike: float = 0.0
    anew: float = 0.0
    astray: float = 0.0
    core: float = 0.0
    clause: float = 0.0
    framed: float = 0.0
    dated: float = 0.0
    best: float = 0.0
    met: float = 0.0
    unmet: float = 0.0
    beside: float = 0.0
    mixed: float = 0.0
    contrary: float = 0.0
    others: float = 0.0
    silent: float = 0.0
    aim: float = 0.0
    aimless: float = 0.0
    apart: float = 0.0
    elsewhere: float = 0.0
    pointing: float = 0.0
    named: float = 0.0
    rare: float = 0.0
    size: float = 0.0
    unplaced: float = 0.0


LARGEST = 60
"""Concepts of a recommendation from which on it counts as the largest: set by hand, twice the most of 378 looked at."""


@frozen
class Weights(Signs):
    """The log odds that each sign counts.

    Args:
        base: log odds of a passage that has no sign.
    """

    base: float = 0.0


FITTED = Weights(
    score=3.468,
    lead=4.195,
    section=1.48,
    summary=1.797,
    matters=1.911,
    ahead=-2.411,
    gap=-0.129,
    unknown=-1.346,
    core=1.683,
    met=1.011,
    unmet=-0.672,
    beside=-1.053,
    contrary=-0.855,
    others=-0.869,
    silent=-2.392,
    aim=0.654,
    aimless=-0.195,
    apart=-0.838,
    elsewhere=-1.043,
    pointing=-2.335,
    named=0.527,
    rare=1.8,
    size=3.685,
    unplaced=1.575,
    base=-9.62,
)
FITTED_DEEDS = Weights(
    score=1.199,
    lead=1.056,
    section=0.4,
    summary=0.944,
    matters=0.946,
    repeated=-1.731,
    asked=-1.648,
    answers=0.509,
    alike=0.615,
    anew=1.569,
    astray=-1.081,
    core=1.251,
    clause=1.484,
    framed=0.887,
    dated=0.414,
    best=-0.087,
    met=0.959,
    unmet=-0.689,
    beside=-0.494,
    mixed=-3.516,
    contrary=-1.191,
    others=-1.032,
    silent=-0.742,
    aim=0.319,
    aimless=0.066,
    apart=-0.323,
    elsewhere=-3.511,
    pointing=-1.852,
    rare=0.552,
    size=2.739,
    unplaced=0.977,
    base=-5.324,
)
"""Fitted with `benchmarks/fit_evidence.py`; see there on what: those of deeds, and those of whatever else is said."""

FAR, LEAST_OTHER = 1.5, 0.1
"""A score is far ahead of another one from this logarithm of their ratio on; one below the second counts as that."""

_list_signs = attrgetter(*(sign.name for sign in fields(Signs)))
_WEIGHTS, _DEED_WEIGHTS = _list_signs(FITTED), _list_signs(FITTED_DEEDS)

_KNOWN = (
    "score",
    "lead",
    "section",
    "summary",
    "asked",
    "best",
    "met",
    "unmet",
    "named",
    "rare",
    "size",
    "unplaced",
    "dated",
    "elsewhere",
    "astray",
    "unknown",
)
BOUNDED = (*_KNOWN, "matters", "answers", "alike", "anew", "clause", "framed", "core", "aim")
"""Signs that are known before the clause is read, and those of which only the most is known. What says of nothing that
it was not done counts as not known: at least so much does it lose that goes on or is planned."""


def _bound(weights: Weights) -> tuple[float, list[float]]:
    """The most that base and signs which are not known may count together, and what each that is bounded counts."""
    free = sum(max(getattr(weights, sign.name), 0.0) for sign in fields(Signs) if sign.name not in BOUNDED)
    least = evolve(weights, unknown=max(weights.unknown, weights.ahead))
    counts = ((name, getattr(least, name)) for name in BOUNDED)
    return weights.base + free, [count if name in _KNOWN else max(count, 0.0) for name, count in counts]


_FREE, _MOST = map(np.array, zip(_bound(FITTED), _bound(FITTED_DEEDS), strict=True))
_SLACK = 1e-9
"""Sums in another order differ by less."""


def weigh_signs(signs: Signs) -> float:
    """Return the certainty, 0-1, of a passage with these signs.

    Source: logistic regression; how it was fitted and how well it holds on countries left out stands in
    docs/evidence-accuracy.md.
    """
    base, weights = (FITTED_DEEDS.base, _DEED_WEIGHTS) if signs.deed else (FITTED.base, _WEIGHTS)
    return 1.0 / (1.0 + math.exp(-(base + sum(map(mul, weights, _list_signs(signs))))))


def least_shown(signs: Signs) -> float:
    """Return the certainty, 0-1, from which on a passage with these signs is offered."""
    if signs.unplaced > 0:
        return SHOWN_UNPLACED
    return SHOWN_DEEDS if signs.deed > 0 else SHOWN


def may_be_shown(signs: Floats, short: float) -> npt.NDArray[np.bool_]:
    """Return which passages may be offered, or fall short by so much at most: a row if they tell no deed, one if any.

    Args:
        signs: rows are `BOUNDED`, columns passages: with the most that matters, `aim`, `clause`, `framed` and `core`
            can be, and with the rest as for a deed of the kind asked for, where its words let it tell one.
        short: 0-1.
    """
    chances = 1.0 / (1.0 + np.exp(-(_FREE[:, None] + _MOST @ signs)))
    unplaced = signs[BOUNDED.index("unplaced")] > 0
    least = np.where(unplaced, SHOWN_UNPLACED, np.array([[SHOWN], [SHOWN_DEEDS]]))
    return np.asarray(chances >= least - short - _SLACK)


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


def measure_size(concepts: Sized) -> float:
    """Return how much a recommendation with these concepts asks for, 0-1 (see `Signs`)."""
    return min(math.log(1 + len(concepts)) / math.log(1 + LARGEST), 1.0)
