"""What keeps its order where the same things stand in two orders."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from tipcompare.model.comparison import WordingKind

_MOVED = 2
"""An item moved where its rank among the kept ones differs by at least so many places."""


def longest_rising(values: Sequence[int]) -> frozenset[int]:
    """Return the places of a longest rising run of `values`, others left out in between.

    Example:
        >>> sorted(longest_rising([3, 0, 1, 2]))
        [1, 2, 3]
    """
    lengths = _measure_runs(values)
    left, chosen = max(lengths, default=0), set[int]()
    for place in reversed(range(len(lengths))):
        if lengths[place] == left:
            chosen.add(place)
            left -= 1
    return frozenset(chosen)


def keeping_order(values: Sequence[int]) -> frozenset[int]:
    """Return the places of `values` that stayed where they were while others were moved: those of all longest runs.

    Args:
        values: different numbers: where each stands in the other order.

    Example:
        >>> sorted(keeping_order([3, 0, 1, 2])), sorted(keeping_order([2, 3, 0, 1]))
        ([1, 2, 3], [])
    """
    ahead = _measure_runs(values)
    behind = _measure_runs([-value for value in reversed(values)])[::-1]
    longest = max(ahead, default=0)
    steps = [(a, place) for place, (a, b) in enumerate(zip(ahead, behind, strict=True)) if a + b - 1 == longest]
    choices = Counter(step for step, _ in steps)
    return frozenset(place for step, place in steps if choices[step] == 1)


def find_moves(pairs: Sequence[tuple[int, int]]) -> dict[tuple[int, int], WordingKind]:
    """Return which pairs of places in both orders stand elsewhere among each other, and were not only moved past.

    Args:
        pairs: in their old order.

    Example:
        >>> find_moves([(1, 3), (2, 1), (3, 2)])
        {(1, 3): 'moved down'}
    """
    news = [new for _, new in pairs]
    ranks = {new: rank for rank, new in enumerate(sorted(news))}
    stayed = keeping_order(news)
    down = {place: ranks[new] - place for place, new in enumerate(news) if place not in stayed}
    return {pairs[place]: "moved down" if by > 0 else "moved up" for place, by in down.items() if abs(by) >= _MOVED}


def _measure_runs(values: Iterable[int]) -> list[int]:
    """For each value how long the longest rising run is that ends with it."""
    tails: list[int] = []
    lengths: list[int] = []
    for value in values:
        at = bisect_left(tails, value)
        tails[at : at + 1] = [value]
        lengths.append(at + 1)
    return lengths
