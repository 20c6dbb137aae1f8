"""Where a sentence says that the same is so in another year: "as in 2019"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipcompare.figures.dated import Dated
from tipcompare.figures.tokens import Token

_LONGEST_ALIKE = 6
"""Tokens from "as" to the year of which the same is so."""


def is_alike(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a year is told of which the same is so: "(as many) as in 2019", "as had been the case in 2019"."""
    if not tokens[index].does("as"):
        return False
    when = index + 1
    while when < len(tokens) and when - index < _LONGEST_ALIKE and _says_so(tokens[when]):
        when += 1
    after = tokens[when : when + 2]
    ends = len(after) < 2 or not after[1].key[-1:].isalpha() or after[1].does("likewise")
    return bool(after) and after[0].period is not None and ends


def alike_behind(tokens: Sequence[Token], first: int, until: int) -> Iterator[Dated]:
    """Yield the year of which a stretch says that the same is so: "did not report any, as it had not in 2019"."""
    place = next((i for i in range(first, min(until, len(tokens))) if is_alike(tokens, i)), len(tokens))
    for token in tokens[place + 1 : place + 1 + _LONGEST_ALIKE]:
        if token.does("done-so"):
            return  # "did not convict any, as it had done in 2019"
        if token.period is not None:
            yield Dated(token.period, "stated")
            return


def is_alike_then(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the same is so in a year that is told at `index`: "as in 2019", "the same number as in 2019"."""
    place = index - 1
    while place > 0 and index - place < _LONGEST_ALIKE and _says_so(tokens[place]):
        place -= 1
    return place >= 0 and (is_alike(tokens, place) or tokens[place].does("same"))


def _says_so(token: Token) -> bool:
    """Return whether a word goes on from "as" to the year: "it did", "had been the case"."""
    return token.period is None and (token.does("subject", "did", "have", "be", "definite", "negation", "so"))
