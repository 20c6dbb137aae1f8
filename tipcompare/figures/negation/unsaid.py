"""A negation with what it leaves unsaid or undone, and where its clause ends."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from tipcompare.figures.words.sentence import Bound
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has
from tipcompare.figures.words.verbs import begins_main, ends_clause, is_verb

IN_DOUBT = "in-doubt"
"""Rule of what only puts figures in doubt, and answers nothing: data were incomplete, or some were helped twice."""
TWICE = "counted-twice"
"""Rule of what puts in doubt that figures come to anything together: several may have counted the same."""
DOUBTS = frozenset({IN_DOUBT, TWICE})
DENIALS = frozenset({"negation", "unavailable", "deny", "not"})
"""Marks of words that deny something."""
_DATA = frozenset({"data", "information", "statistics"})
_PARTS = frozenset({";", ":", "—", "–"})
"""Signs that end a clause."""
_NEAR_ASKED = 5
"""Tokens behind what was not reported among which stands of whom: "how many of these"."""
_NEAR_SINCE = 9
"""Tokens from "since" on among which the time stands since when nothing was done."""
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


def clause_end(tokens: Sequence[Token], index: int) -> int:
    """Return the place of the token that ends the clause which goes on at `index`."""
    end = min(len(tokens), index + _REACH)
    for place in range(index, end):
        key, marks = tokens[place].key, tokens[place].meaning.marks
        begins = tokens[place].begins_clause and not _lists(tokens, place)
        if key in _PARTS or "comparison" in marks or "break" in marks or begins:
            return place
        if "denies-anew" in marks or (key == "nor" and has(tokens[place + 1 : place + 2], "base")):
            return place  # "did not report trying anyone, nor identify any victims"
        if key != "," and "and" not in marks:
            continue
        ahead, apart = tokens[place + 1 : place + 2], key == "," and tokens[place - 1].number_kind != "any"
        # ", who flew home", not "what services, if any, it provided"
        anew = apart and (begins_main(tokens, place + 1) or has(tokens[place + 1 : place + 3], "who", "which"))
        if anew or has(ahead, "negation", "break"):
            return place
        if "and" not in marks or key == "or":
            continue  # not "how many it helped or it referred"
        if has(ahead, "subject", "unavailable", "possessive", "exists") or any(t.number_kind == "none" for t in ahead):
            return place  # "has never convicted a broker, and its one shelter closed", "is unknown, and no cases were"
        if _denies_anew(tokens, place + 1) or _does_anew(tokens, place):
            return place  # "did not divide its data, and it was not clear how many cases were such"
    return end


def _lists(tokens: Sequence[Token], joint: int) -> bool:
    """Return whether what is denied goes on: "did not report the number of cases opened and persons charged in 2019".

    So behind any "or": "or persons charged", "or how many it charged".
    """
    told, deed = (at(tokens, joint + far).meaning for far in (1, 2))
    done = bool(deed.verbs or deed.weak) and ends_clause(tokens, joint + 2) and at(tokens, joint + 3).number is None
    return tokens[joint].key == "or" or (done and not told.actor and bool(told.kind or told.nouns))


def subject_of(tokens: Sequence[Token], index: int) -> Sequence[Token]:
    """Return what stands before `index` in its clause: those of whom it is told."""
    within = back_over(tokens, index - 1, lambda t: t.key not in PAUSES and not t.does_any("break", "subordinate"))
    return tokens[within + 1 : index]


def _denies_anew(tokens: Sequence[Token], who: int) -> bool:
    """Return whether others did not do something behind "and": "and judges did not issue any convictions"."""
    who += who < len(tokens) and tokens[who].does("article")
    then = tokens[who + 1 : who + 2]
    return has(then, "negation") and bool(tokens[who].meaning.actor or tokens[who].meaning.kind == "official")


def _does_anew(tokens: Sequence[Token], joint: int) -> bool:
    """Return whether a deed behind "and" was done to some: "gave no data on charges and convicted two brokers".

    Not where two deeds are joined: "did not report how it found and helped 12 victims".
    """
    deed, whom = tokens[joint + 1 : joint + 2], tokens[joint + 2 : joint + 3]
    done = any(token.meaning.verbs and not token.does("base") for token in deed)
    return done and any(token.number_kind == "count" for token in whom) and not tokens[joint - 1].meaning.verbs


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
