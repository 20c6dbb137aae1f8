"""The English in which lists number their items: words that say nothing but that one follows."""

from __future__ import annotations

from tipcompare.language.vocabulary import gather

LIST_WORDS: frozenset[str] = gather(
    """
    recommendation rec goal action step item point objective target measure priority principle task commitment
    proposal suggestion
    """
)
"""Words before the number of an item: "Goal 4:". None of what exists under its number beside the list, as articles,
conventions, districts, grades and ages do."""
