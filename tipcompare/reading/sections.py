"""Which section each paragraph of a narrative belongs to: by headings, by opening sentences, by order.

The narrative is cut into consecutive sections so that, over all orders in which the series has printed them, the sum
of the evidence is greatest: a heading can only begin its own section; an opening sentence that is typical of a section
speaks for beginning it there; the words of a paragraph speak for the section they are usual in.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain, groupby, pairwise, repeat
from math import inf
from operator import itemgetter
from typing import NamedTuple

from attrs import field, frozen

from tipcompare.language.accents import without_accents
from tipcompare.model.document import FoundBy
from tipcompare.series import SeriesProfile

HEADING, STATEMENT, CUE, LISTED, WORDS = 60.0, 40.0, 10.0, 8.0, 8.0
"""Weights of the evidence. A heading outweighs everything; words only decide where nothing else speaks."""

ENTRY_COST, UNUSUAL_ORDER = 2.0, 2.0
"""What beginning a section costs, so that odd words begin none; and each order against the one before it."""

_WORD = re.compile(r"[^\W\d_]{3,}")
_MOST_RUNS = 20_000
"""Stretches between two spaces of which the kinds are known at once, at most, so that memory stays bounded."""


@frozen
class Evidence:
    """What speaks for the section of one paragraph.

    Args:
        heading: kind whose heading it is, or begins with; empty where none.
        cues: kinds whose typical opening it has.
        statement: whether it holds the first statement on rating or standards.
        listed: whether it begins as a recommendation does; None where a series has no such way to begin.
        words: for each kind 0-1, the share of its telling words.
        body: whether there is text beside the heading.
    """

    heading: str = ""
    cues: frozenset[str] = frozenset()
    statement: bool = False
    listed: bool | None = False
    words: dict[str, float] = field(factory=dict)
    body: bool = True


NO_EVIDENCE = Evidence()


class Placed(NamedTuple):
    """The section one paragraph was put in, whether it begins with it, and what decided that."""

    kind: str
    begins: bool
    found_by: FoundBy


@lru_cache(maxsize=16)
def _kinds_by_run(profile: SeriesProfile) -> Callable[[str], tuple[str, ...]]:
    """Return what tells in which kinds of sections the words between two spaces are usual, by the longest term."""
    terms: dict[str, str] = {term: rule.kind for rule in profile.sections for term in rule.terms}
    by_head = {head: [*led] for head, led in groupby(sorted(terms, reverse=True), key=lambda term: term[:3])}

    @lru_cache(maxsize=_MOST_RUNS)
    def kinds_of(run: str) -> tuple[str, ...]:
        words = (word for word in _WORD.findall(without_accents(run.lower())) if word[:3] in by_head)
        told = (next(filter(word.startswith, by_head[word[:3]]), "") for word in words)
        return tuple(terms[term] for term in told if term)

    return kinds_of


def word_shares(text: str, profile: SeriesProfile) -> dict[str, float]:
    """Return for each kind of section the share (0-1) of the telling words of `text` that are its own."""
    counts = Counter(chain.from_iterable(filter(None, map(_kinds_by_run(profile), text.split()))))
    total = counts.total() + 2
    return {kind: count / total for kind, count in counts.items()}


def place(evidence: Sequence[Evidence], profile: SeriesProfile) -> tuple[Placed, ...]:
    """Return the section of each paragraph, by the best cut over all `orders` of the profile."""
    if not evidence:
        return ()
    weights = weigh_kinds(evidence, frozenset(chain(*profile.orders)))
    cuts = ((place_in_order(weights, order), rank * UNUSUAL_ORDER) for rank, order in enumerate(profile.orders))
    _, kinds = max(((score - cost, kinds) for (score, kinds), cost in cuts), key=itemgetter(0))
    begins = (kind != before for before, kind in pairwise(("", *kinds)))
    return tuple(
        Placed(kind, first, _found_by(said, kind) if first else "order")
        for said, kind, first in zip(evidence, kinds, begins, strict=True)
    )


def _found_by(evidence: Evidence, kind: str) -> FoundBy:
    if evidence.heading == kind:
        return "heading"
    told = kind in evidence.cues or (kind == "summary" and evidence.statement)
    return "cue" if told or (kind == "recommendations" and evidence.listed) else "order"


def weigh_kinds(evidence: Sequence[Evidence], kinds: Iterable[str]) -> list[dict[str, tuple[float, float]]]:
    """Return what speaks for a section of each kind beginning with each paragraph, and for its being in one."""
    bare = ("", *("" if item.body else item.heading for item in evidence))
    return [
        {kind: (_start(item, kind, led=after), _stay(item, kind)) for kind in kinds}
        for item, after in zip(evidence, bare, strict=False)
    ]


def place_in_order(
    weights: Sequence[Mapping[str, tuple[float, float]]], order: tuple[str, ...]
) -> tuple[float, tuple[str, ...]]:
    """Return the score of the best cut into consecutive sections in this one order, and the kind of each paragraph."""
    cuts: list[tuple[float, tuple[tuple[str, int], ...]]] = [(sum(weights[0][kind]), ((kind, 0),)) for kind in order]
    for index, item in enumerate(weights[1:], 1):
        most, earlier = -inf, cuts[0][1]
        for rank, kind in enumerate(order):
            (score, begins), (start, stay) = cuts[rank], item[kind]
            begun = most + start
            cuts[rank] = (score + stay, begins) if score >= begun else (begun + stay, (*earlier, (kind, index)))
            if score > most:
                most, earlier = score, begins
    score, begins = max(cuts, key=itemgetter(0))
    lengths = ((kind, end - first) for (kind, first), (_, end) in pairwise((*begins, ("", len(weights)))))
    return score, tuple(chain.from_iterable(repeat(*one) for one in lengths))


def _start(item: Evidence, kind: str, *, led: str) -> float:
    """Return what speaks for such a section beginning here; below a bare heading (`led`) only a list may be lost."""
    if item.heading:
        return HEADING if item.heading == kind else -HEADING
    if led in ("", "recommendations") and (kind in item.cues or (kind == "recommendations" and item.listed)):
        return CUE - ENTRY_COST
    if kind == "summary" and item.statement:
        return 0.0
    return -HEADING if led else -ENTRY_COST


def _stay(item: Evidence, kind: str) -> float:
    """Return what speaks for this paragraph being of this kind, wherever its section begins."""
    score = WORDS * (kind in item.cues or item.words.get(kind, 0.0))
    score += STATEMENT * (item.statement and kind == "summary")
    if kind == "recommendations" and item.body and item.listed is not None:
        score += LISTED if item.listed else -LISTED
    elif item.listed:
        score -= LISTED / 2
    return score
