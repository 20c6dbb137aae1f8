"""A negation with what it leaves unsaid or undone, and whether it goes on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from tipcompare.figures.words.sentence import Bound
from tipcompare.figures.words.tokens import Token
from tipcompare.figures.words.verbs import is_verb

IN_DOUBT = "in-doubt"
"""Rule of what only puts figures in doubt, and answers nothing: data were incomplete, or some were helped twice."""
TWICE = "counted-twice"
"""Rule of what puts in doubt that figures come to anything together: several may have counted the same."""
DOUBTS = frozenset({IN_DOUBT, TWICE})
DENIALS = frozenset({"negation", "unavailable", "deny", "not"})
"""Marks of words that deny something."""
_DATA = frozenset({"data", "information", "statistics"})
_NEAR_ASKED = 5
"""Tokens behind what was not reported among which stands of whom: "how many of these"."""
_NEAR_SINCE = 9
"""Tokens from "since" on among which the time stands since when nothing was done."""


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
        asked: place where what is not told begins where that stands before: "how many were freed was not reported".
    """

    first: int
    last: int
    measures: tuple[str, ...]
    value: float | None
    rule: str
    until: int
    at: int = -1
    since: int = 0
    asked: int = -1


def is_data(token: Token) -> bool:
    """Return whether a word is one for data: not "personal information", "data system"."""
    return not token.does_any("neutral", "data-system") and not _DATA.isdisjoint(token.key.split())


def goes_on(tokens: Sequence[Token], index: int) -> bool:
    """Return whether what is denied by its name goes on with another deed: ", ", "or conduct any courses"."""
    joined = tokens[index].does("and") and index + 1 < len(tokens)
    return tokens[index].key == "," or (joined and (is_verb(tokens, index + 1) or tokens[index + 1].does("light-verb")))


def since_a_time(tokens: Sequence[Token], start: int, until: int) -> bool:
    """Return whether it is told since when nothing was done: "since the first one in 2012", not "since they fled"."""
    since = next((i for i in range(start, min(until + 1, len(tokens))) if tokens[i].does("since")), len(tokens))
    return any(token.period is not None or token.is_year for token in tokens[since : since + _NEAR_SINCE])


def asks_of_those(tokens: Sequence[Token], silence: Silence) -> bool:
    """Return whether what was not reported is of those counted before: "whether any of the cases", "of these".

    Or "in how many cases charges were filed".
    """
    asked = tokens[silence.last : silence.last + _NEAR_ASKED]
    return any(
        one.does("counted-out")
        or (one.key, then.does("definite")) == ("of", True)
        or (one.key == "in" and then.does("how-many"))
        for one, then in pairwise(asked)
    )


def covered(silences: Sequence[Silence], bound: Bound, tokens: Sequence[Token]) -> bool:
    """Return whether a phrase stands within the reach of a silence, so that its "any" says nothing of its own."""
    kind = tokens[bound.phrase.first].number_kind
    bracketed = kind == "none" and tokens[bound.phrase.first].depth > 0
    if kind not in ("any", "none", "one") or bracketed:
        return False  # "did not report any (12 in 2019, none in 2018)"
    return any(s.first <= bound.phrase.first < s.until for s in silences)
