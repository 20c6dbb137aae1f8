"""How lists number their items: Roman numbers, and the English words that say nothing but that an item follows."""

from __future__ import annotations

from itertools import product

from tipcompare.language.vocabulary import gather

LIST_WORDS: frozenset[str] = gather(
    """
    recommendation rec goal action step item point objective target measure priority principle task commitment
    proposal suggestion
    """
)
"""Words before the number of an item: "Goal 4:". None of what exists under its number beside the list, as articles,
conventions, districts, grades and ages do."""

_TENS = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx")
_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
ROMAN: tuple[str, ...] = tuple(map("".join, product(_TENS, _ONES)))
"""Roman numbers by what they are, from nought, which is empty, to 89."""
