"""Whether those who were punished are no traffickers, by what they did: workers who struck, women in prostitution."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.tokens import Token, at, first_stop, past

_NEAR = 4
"""Tokens behind a term among which stands for what it was."""


def for_own_offense(told: Sequence[Token], whom: Phrase) -> bool:
    """Return whether people are accused of what migrants and victims are: "for illegal entry".

    Or women and migrants of what a law on these forbids: "under the Immigration Act".
    """
    theirs = ("sex", "female") in whom.dimensions or any(t.key == whom.head and t.does("migrants") for t in told)
    return any(
        (one.does("link") and then.does("own-offense")) or (theirs and one.does("of-stay") and then.does("statute"))
        for one, then in pairwise(told)
    )


def behind_term(tokens: Sequence[Token], phrases: Sequence[Phrase], end: int) -> Sequence[Token]:
    """Return what stands behind the term of those whose phrase ends there: "12 masons to six months for striking"."""
    term = next((phrase for phrase in phrases if phrase.first > end and phrase.what == "time"), None)
    return behind_jail(tokens, term.end) if term is not None and at(tokens, end).key == "to" else ()


def behind_jail(tokens: Sequence[Token], end: int) -> Sequence[Token]:
    """Return what stands near behind a term that ends there, and the prison behind it."""
    place = past(tokens, end, "jail")
    return tokens[place : first_stop(tokens, range(place, min(place + _NEAR, len(tokens))))]
