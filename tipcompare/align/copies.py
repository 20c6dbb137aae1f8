"""Items of one list with equal words: one wording that stands several times, and which copy goes with which."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import TypeVar

import numpy as np

from tipcompare.align.sparse import Places

Turns = dict[str | None, OrderedDict[int, str]]
"""Copies of one wording, those under each heading and, under None, all: their places and headings. Those that have been
in the fewest pairs stand first: it is their turn."""

_Key = TypeVar("_Key")


def gather_copies(keys: Mapping[int, _Key]) -> dict[_Key, list[int]]:
    """Return the places that have each key.

    Example:
        >>> gather_copies({0: "train judges", 1: "open shelters", 2: "train judges"})
        {'train judges': [0, 2], 'open shelters': [1]}
    """
    found: dict[_Key, list[int]] = {}
    for place, key in keys.items():
        found.setdefault(key, []).append(place)
    return found


def line_up(places: Iterable[int], areas: Sequence[str]) -> Turns:
    """Return copies of which none is in a pair yet, by their headings first, so that the order of a list tells little.

    Args:
        places: of the copies in their list.
        areas: the heading of each item of that list.
    """
    turns: Turns = {None: OrderedDict()}
    for area, place in sorted((areas[place], place) for place in places):
        turns[None][place] = turns.setdefault(area, OrderedDict())[place] = area
    return turns


def pair_off(new: Turns, old: Turns) -> list[tuple[int, int]]:
    """Return pairs of a newer and an older copy: all of the fewer, each with one of the others whose turn it is.

    Those under one heading first, then the rest in the order of their lists.

    Example:
        >>> pair_off(line_up([0, 1], ["north", "south"]), line_up([0, 1, 2], ["south", "south", "east"]))
        [(1, 0), (0, 2)]
    """
    few, many = sorted((new, old), key=lambda turns: len(turns[None]))
    pairs: list[tuple[int, int]] = []
    left: list[int] = []
    for area in few:
        if area is not None:
            own = sorted(few[area])
            taken = _take(many, area, len(own))
            pairs += zip(own, taken, strict=False)
            left += own[len(taken) :]
    pairs += zip(sorted(left), _take(many, None, len(left)), strict=True)
    return pairs if few is new else [(other, one) for one, other in pairs]


def _take(turns: Turns, area: str | None, count: int) -> list[int]:
    """So many of the copies under a heading whose turn it is, in the order of the list; then it is that of others."""
    taken = list(islice(turns.get(area, {}).items(), count))
    for place, heading in taken:
        turns[None].move_to_end(place)
        turns[heading].move_to_end(place)
    return sorted(place for place, _ in taken)


def deal_copies(
    wordings: tuple[Places, Places],
    copies: tuple[Sequence[Sequence[int]], Sequence[Sequence[int]]],
    areas: tuple[Sequence[str], Sequence[str]],
    order: Places,
) -> tuple[Places, Places, Places]:
    """Return the pairs of copies that pairs of wordings come to: the newer copy, the older one, and which it is of.

    Copies of one wording do not stand against each other for those of another: as many and as many pair off in order.
    Of more it is those whose turn it is, so that copies which two others are like are shared out between the two. So
    there are no more pairs than if all wordings were different.

    Args:
        wordings: the newer and the older wording of each pair.
        copies: for each newer and each older wording the places of its copies.
        areas: the heading of each newer and each older item.
        order: the pairs of wordings, those first that are to choose first.
    """

    @cache
    def line(side: int, wording: int) -> Turns:
        return line_up(copies[side][wording], areas[side])

    new, old = wordings
    firsts, counts = (
        [np.array(list(map(tell, own)), dtype=np.int64)[rows] for own, rows in zip(copies, wordings, strict=True)]
        for tell in (min, len)
    )
    several = np.maximum(*counts) > 1
    dealt = [
        (*ends, pair)
        for pair in order[several[order]].tolist()
        for ends in pair_off(line(0, int(new[pair])), line(1, int(old[pair])))
    ]
    single = np.stack([*firsts, np.arange(len(new))])[:, ~several]
    found = np.concatenate([single, np.array(dealt, dtype=np.int64).reshape(-1, 3).T], axis=1)
    items, chains, pairs = found[:, np.lexsort(found[1::-1])]
    return items, chains, pairs
