"""What became of the items of one edition, told once: histories and comparisons both take it from here."""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Iterator, Sequence

from tipcompare.align.candidates import Chain
from tipcompare.model.comparison import Status

_LOOSE_BLANK = re.compile(r" (?:(?<!\d )|(?!\d))")
"""One that may stand within a word; between two digits it sets numbers apart."""

_FEW_BEFORE = "".join(rf"(?<!(?<!\d)\d{{{count}}} , )" for count in (1, 2, 3))
_BY_THREES = re.compile(
    rf"(?<!\w)(?<!\d )(?<!\d [.'] ){_FEW_BEFORE}([1-9]\d{{0,2}})( (?:[,'] )?)(\d{{3}}(?:\2\d{{3}})*+)"
    r"(?! ?\d|\w| , \d{1,2}(?!\d))"
)
"""A number as `spell_text` gives it whose digits go by three: "1,200", "1 200", "1'200"; in "1.200" and "1,20" the sign
may be a decimal's, and "1,200,30" is a list."""


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
    index: int, rows: Sequence[int], origins: Sequence[Sequence[int]], chains: Sequence[Chain], texts: Sequence[str]
) -> list[Status]:
    """Return the status of each item of one edition; items that belong together have the same.

    Args:
        index: of the edition, among those whose list was read, from 0.
        rows: of the wording of each item.
        origins: for each item the places of the chains it goes back to.
        chains: as they stood before this edition.
        texts: the wording of each row.
    """
    statuses: list[Status] = ["first_read" if index == 0 else "new"] * len(rows)
    before = [texts[chain.row] for chain in chains]
    for group, olds, status in name_groups(origins, [texts[row] for row in rows], before):
        away = max(chains[old].last for old in olds) < index - 1
        for place in group:
            statuses[place] = "returned" if away else status
    return statuses


def name_groups(
    origins: Sequence[Sequence[int]], new: Sequence[str], old: Sequence[str]
) -> Iterator[tuple[tuple[int, ...], list[int], Status]]:
    """Yield the items that belong together, what they go back to, and their status; those that are new are left out.

    Args:
        origins: for each newer item the places of the older ones it goes back to.
        new: texts of the newer items, as `spell_text` gives them.
        old: texts of the older ones.
    """
    for group in group_items(origins):
        olds = sorted({source for place in group for source in origins[place]})
        if olds:
            yield group, olds, name_status([new[place] for place in group], [old[source] for source in olds])


def name_status(new: Sequence[str], old: Sequence[str]) -> Status:
    """Return the status of texts that belong together, each as `spell_text` gives it.

    Split where more go on than went before, merged where fewer; where as many go on, whatever is shared among them,
    they are reworded. A blank within a word, as PDFs leave them, rewords nothing, nor does what sets thousands apart.

    Example:
        >>> name_status(["train judges", "train police"], ["train judges and police"])
        'split'
        >>> name_status(["train judges"], ["tr ain judges"]), name_status(["train 1 5 judges"], ["train 15 judges"])
        ('repeated', 'reworded')
        >>> name_status(["train 1 , 200 judges"], ["train 1200 judges"])
        'repeated'
    """
    if len(new) == len(old):
        left, right = ([_LOOSE_BLANK.sub("", _join_digits(text)) for text in texts] for texts in (old, new))
        return "repeated" if left == right else "reworded"
    return "split" if len(new) > len(old) else "merged"


def _join_digits(text: str) -> str:
    return _BY_THREES.sub(lambda found: found[1] + found[3].replace(found[2], ""), text)
