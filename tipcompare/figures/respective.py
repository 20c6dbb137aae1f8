"""Numbers that go one by one with those of a list before: "81 searches and 36 trials, compared with 74 and 40"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipcompare.figures.phrases import Phrase
from tipcompare.figures.sentence import Bound, Scene


def find_partner(scene: Scene, phrase: Phrase, bound: Sequence[Bound], cue: int) -> int:
    """Return the place, among the numbers before, of the one that a bare number behind a comparison goes with, or -1.

    "Respectively" tells so, or that as many numbers of other measures stand before it.

    Args:
        scene: the sentence.
        phrase: of the number.
        bound: the numbers before it.
        cue: place of the token that compares, or of the bracket that does.
    """
    tokens = scene.tokens
    depth = tokens[phrase.first].depth
    inside = _listed_behind(scene, cue, depth)
    if phrase not in inside:
        return -1
    level = depth - (tokens[cue].key == "(")
    main = [
        place
        for place, item in enumerate(bound)
        if item.measures
        and item.phrase.first < cue
        and item.relation != "comparison"
        and tokens[item.phrase.first].depth == level
    ]
    if level == depth:
        main = [place for place in main if (bound[place].relation == "part") == (bound[main[-1]].relation == "part")]
    order = main[-len(inside) :]
    apart = len(main) == len(order) == len({bound[place].measures for place in order})
    told = apart or any(token.does("respectively") for token in tokens[cue:])
    return order[inside.index(phrase)] if told and len(order) == len(inside) > 1 else -1


def _listed_behind(scene: Scene, cue: int, depth: int) -> list[Phrase]:
    """Return the bare numbers that stand in one list behind a comparison."""
    tokens = scene.tokens
    found = [p for p in scene.phrases if p.first > cue and tokens[p.first].depth == depth]
    for count, (old, new) in enumerate(pairwise(found), start=1):
        gap = tokens[old.first + 1 : new.first]
        if not all(t.key == "," or t.does("and") or t.meaning.qualifier for t in gap):
            return found[:count]
    return found
