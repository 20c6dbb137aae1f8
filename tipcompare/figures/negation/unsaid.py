"""A negation with what it leaves unsaid or undone, and where its clause ends."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from tipcompare.figures.words.tokens import Token, has
from tipcompare.figures.words.verbs import begins_main

_REACH = 34
"""Tokens of the longest clause that is followed."""


@frozen(eq=False)
class Silence:
    """A negation with the measures it is about.

    Args:
        first, last: places of its first token and of the token after its last one.
        measures: it is about.
        value: 0 where nothing was done, None where nothing was reported.
        rule: that said so.
        until: place of the token after the last one that it reaches.
        at: place of the deed that is denied; -1 where nothing is.
        since: the year in which it was last done; 0 for none.
    """

    first: int
    last: int
    measures: tuple[str, ...]
    value: float | None
    rule: str
    until: int
    at: int = -1
    since: int = 0


def clause_end(tokens: Sequence[Token], index: int) -> int:
    """Return the place of the token that ends the clause which goes on at `index`."""
    end = min(len(tokens), index + _REACH)
    for place in range(index, end):
        token = tokens[place]
        marks = token.meaning.marks
        if token.key in (";", ":", "—", "–") or "comparison" in marks or "break" in marks:
            return place
        main = token.key == "," and begins_main(tokens, place + 1)
        if (main and not _is_any(tokens[place - 1])) or tokens[place].begins_clause:
            return place
        ahead = tokens[place + 1 : place + 2]
        if (token.key == "," or "and" in marks) and has(ahead, "negation", "break"):
            return place
        joins = "and" in marks and token.key != "or"  # not "how many it helped or it referred"
        if joins and has(ahead, "subject", "unavailable"):
            return place  # "did not divide its data, and it was not clear how many cases were such"
    return end


def _is_any(token: Token) -> bool:
    return token.number_kind == "any"  # "what services, if any, it provided"
