"""The words with which English begins another clause, and what such a clause does to the one before it."""

from __future__ import annotations

from tipcompare.language.clauses import gather

CONCEDING: frozenset[str] = gather("although though while whereas")
"""Words that begin a clause which grants something at the beginning of a sentence: the clause after it has the news."""

OPPOSING: frozenset[str] = gather("but however though although yet")
"""Words that begin a clause which has the news, where they stand later."""

TURNING: frozenset[str] = gather(
    "but although though while whereas however because despite since unless until whether if therefore as so"
)
"""Words that begin another clause: after a comma, a semicolon, or at the beginning of the sentence."""

LEADING: frozenset[str] = TURNING | gather("in during after before with due")
"""Words that begin a sentence with what its main clause comes after."""

PLAINLY_TURNING: frozenset[str] = gather("but although though whereas because unless")
"""Words that begin another clause with no comma before them, too."""

OPENING: frozenset[str] = gather(
    "the a an it its they their there this these those he she no some several many most all both research officials "
    "police authorities children other neither few"
)
"""Words with which a clause begins after the comma that ends a subordinate one."""
