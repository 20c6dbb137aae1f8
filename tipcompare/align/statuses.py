"""What became of the items of one edition, told once: histories and comparisons both take it from here."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence

from tipcompare.align.candidates import Chain
from tipcompare.model.comparison import Status


def group_items(origins: Sequence[Collection[Hashable]]) -> list[tuple[int, ...]]:
    """Return the items that belong together because they go back to something in common, directly or over others.

    Args:
        origins: what each item goes back to.

    Returns:
        The places of the items of each group, ascending, in order of the first of each.

    Example:
        >>> group_items([{"a"}, {"b"}, {"a", "c"}, set(), {"c"}])
        [(0, 2, 4), (1,), (3,)]
    """
    group_of: dict[Hashable, int] = {}
    groups: dict[int, list[int]] = {}
    for place, olds in enumerate(origins):
        joined = sorted({group_of[old] for old in olds if old in group_of})
        members = sorted([place, *(member for name in joined for member in groups.pop(name))])
        groups[members[0]] = members
        group_of.update(dict.fromkeys((old for member in members for old in origins[member]), members[0]))
    return [tuple(groups[name]) for name in sorted(groups)]


def tell_statuses(
    index: int, rows: Sequence[int], origins: Sequence[Sequence[int]], chains: Sequence[Chain]
) -> list[Status]:
    """Return the status of each item of one edition; items that belong together have the same.

    Args:
        index: of the edition, among those whose list was read, from 0.
        rows: of the wording of each item.
        origins: for each item the places of the chains it goes back to.
        chains: as they stood before this edition.
    """
    statuses: list[Status] = ["first_read" if index == 0 else "new"] * len(rows)
    for group in group_items(origins):
        olds = {old for place in group for old in origins[place]}
        if not olds:
            continue
        for place in group:
            statuses[place] = _status_of(index, rows[place], [chains[old] for old in sorted(olds)], len(group))
    return statuses


def _status_of(index: int, row: int, olds: Sequence[Chain], size: int) -> Status:
    if max(old.last for old in olds) < index - 1:
        return "returned"
    if size > 1:
        return "split"
    if len(olds) > 1:
        return "merged"
    return "repeated" if olds[0].wordings[-1] == row else "reworded"
