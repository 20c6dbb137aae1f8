"""Where a sentence turns to another year, and the stretch of it in which a number looks for its own."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.tokens import DASH, Token, at, has, is_dated
from tipcompare.figures.words.verbs import (
    before_number,
    begins_absolute,
    begins_deed,
    begins_main,
    came_from,
    closes_relative,
    counts_anew,
    fell_from,
    leaves_compared,
    rises_to,
)

_NEAR_SUM = 9
"""Tokens behind a joint among which stands a sum and what it is for: "and an additional $9 (9) for"."""
_NEAR_OPENED = 6
"""Tokens of a year with which a clause opens, and of the semicolon before it."""
_NEAR_NAMED = 3
"""Tokens behind a joint among which stands the name of a deed: "and to the conviction of two"."""
_MAY_END = frozenset({",", ";", ":", "to", "from", DASH})
"""Signs and words that may end a stretch, as words with a mark may from the first comparison on."""
_SAID_BESIDES = ("that", "how-many")
"""Marks of words that say more behind what is compared: ", and that it tried 12", ", and the number of"."""
_OF_ANOTHER = frozenset({"same", "reference"})
"""Marks of words that may end it before."""


def turns_at(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a sentence turns to another year: "compared with", "after convicting one", ", having tried one".

    Or whether it turns from one with which it opened: "having opened 44 cases in 2019, police opened 37".
    """
    marks = tokens[index].meaning.marks
    if "comparison" in marks:
        aside = index == 2 and tokens[1].key == at(tokens, 3).key == ","  # "in 2019, by comparison, courts tried nine"
        return not aside
    if tokens[index].key == ",":
        return (
            at(tokens, index + 1).key == "having"
            or begins_absolute(tokens, index)
            or _opens_year(tokens, index)
            or (_opens_apart(tokens) and begins_main(tokens, index + 1) and _tells_year(tokens[: index + 1]))
        )
    if "subordinate" not in marks:
        return False
    deed = index + 1 + at(tokens, index + 1).does("not", "negation")  # "after not convicting any"
    return at(tokens, deed).key.endswith("ing")


def _opens_year(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a comma ends a clause before one that a year opens: "found 12, and in 2019 it found five"."""
    if tokens[index].key != "," or at(tokens, index + 1).period is None:
        return False
    after = index + 2 + (at(tokens, index + 2).key == ",")
    return begins_main(tokens, after) or bool(at(tokens, after).meaning.verbs)


def _opens_apart(tokens: Sequence[Token]) -> bool:
    """Return whether a sentence opens with what is told beside it: "having tried 12", "compared with 12 trials"."""
    compared = tokens[0].does("comparison") and tokens[1].key != ","
    return compared or tokens[0].key == "having" or tokens[0].does("subordinate", "break")


def _tells_year(tokens: Sequence[Token]) -> bool:
    """Return whether a number, or since when something is so, is told with a year: "since trying one in 2012,"."""
    counted = any(token.number_kind == "count" for token in tokens)
    since = tokens[0].does("since") and tokens[1].period is None
    return (counted or since) and is_dated(tokens)


def stretch_around(tokens: Sequence[Token], place: int, turn: int, telling: range) -> tuple[int, int]:
    """Return the stretch of a sentence in which a number finds its period: its bracket, or up to a comparison.

    Nothing tells a period but where `telling` says, so that no end is looked for beyond.
    """
    first, opening = place, max(telling.start, 0)
    while first > opening and not _edge(tokens, first - 1, place, turn):
        first -= 1
    last = place + 1
    while last < telling.stop and not _edge(tokens, last, place, turn):
        last += 1
    return first, last


def _leaves_year(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a clause begins behind a year: not behind one that opens it, "; from 2012 to 2014, police".

    Nor "in 2018, and in 2019, courts".
    """
    opened = any(token.key == ";" for token in tokens[max(0, index - _NEAR_OPENED) : index])
    return not (opened or _opens_year(tokens, index - 2)) and begins_main(tokens, index + 1)


def _edge(tokens: Sequence[Token], index: int, place: int, turn: int) -> bool:
    """Return whether a token ends the stretch around `place`; the first comparison stands at `turn`."""
    token, depth = tokens[index], tokens[place].depth
    if token.depth != depth:
        return token.depth < depth
    key, marks = token.key, token.meaning.marks
    if key not in _MAY_END and (index < turn or not marks) and _OF_ANOTHER.isdisjoint(marks):
        return False
    if key == DASH:  # "opened more cases—12, up from nine—but tried six"
        return turn < index < place and any(t.key == DASH for t in tokens[:turn])
    if key == "to" and index < place:
        froms = (i for i in range(max(0, index - 12), index) if tokens[i].key.endswith("from"))
        moved = [i for i in froms if is_dated(tokens[i:index]) or came_from(tokens, i + 1, place)]
        if any(rises_to(tokens, i, place) for i in moved):  # not "in 2019, sentences ranged from one to nine years"
            return index == before_number(tokens, place)
    if key == ":" and depth > 0 and tokens[index - 1].period is not None:
        return False  # "(2019: 60)"
    if key == "," and index < place and closes_relative(tokens, index):
        return True
    if key in (";", ":"):  # "(12 men, nine girls; and six others in 2019)"
        labelled = tokens[place - 1].key == ":"  # "(2019: 60; 2018: 51)"
        return depth == 0 or index < place or labelled or is_dated(tokens[place:index])
    if ("same" in marks and index > 1) or ("reference" in marks and index > place):
        return True  # "convicted five, half the number convicted in 2019"
    if key == "from" and fell_from(tokens, index + 1):
        return True
    return index >= turn and (
        (index > 1 and turns_at(tokens, index))
        or _compares_each(tokens, index)
        or begins_sum(tokens, index)
        or _turns_back(tokens, turn, index)
        or (index < place and leaves_compared(tokens, index))
        or (key == "," and tokens[index - 1].period is not None and _leaves_year(tokens, index))
        or (tokens[index].does("and") and tokens[index - 1].key == "," and at(tokens, index + 1).does(*_SAID_BESIDES))
        or (counts_anew(tokens, index) and not has(tokens[turn:index], "be", "have", "subordinate"))
        or (begins_deed(tokens, index) and not _compares_deeds(tokens, turn, index))
    )


def begins_sum(tokens: Sequence[Token], index: int) -> bool:
    """Return whether ", and" behind a year begins a sum that says what it is for: ", up from $80 in 2019, and $9 for".

    Or in a currency of which dollars stand in brackets. What is compared ends there, since the sum is of the year that
    the sentence began with.
    """
    if not tokens[index].does("and") or tokens[index - 1].key != "," or tokens[index - 2].period is None:
        return False
    ahead = tokens[index + 1 : index + 1 + _NEAR_SUM]
    sign = next((i for i, token in enumerate(ahead) if token.key in SIGNS), len(ahead))
    level = [token for token in ahead[sign + 2 :] if token.depth == tokens[index].depth and token.key not in "()"]
    bracketed = any(token.depth > tokens[index].depth for token in ahead[sign : sign + 1])
    counts = sum(token.number_kind == "count" for token in ahead[:sign])
    return counts == bracketed and any(token.key in ("for", "to") for token in level[:1])


def _compares_each(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a joint behind a year begins a number that is compared too: "12 cases, up from nine in 2019, and".

    As in "and two trials, compared with one", "and the conviction of two, compared with one".
    """
    joint = index - 1 if tokens[index].does("and") else index
    if tokens[joint].key != "," or tokens[joint - 1].period is None:
        return False
    first, end = index + 1, len(tokens)
    named = next((i for i in range(first, min(first + _NEAR_NAMED, end - 1)) if tokens[i].meaning.nouns), -1)
    if named > 0 and tokens[named + 1].key == "of":
        first = named + 2
    if first >= end or tokens[first].number is None:
        return False
    ends = (i for i in range(first, end) if tokens[i].key == ";" or tokens[i].period is not None)
    return has(tokens[first : next(ends, end)], "comparison")


def _turns_back(tokens: Sequence[Token], turn: int, index: int) -> bool:
    """Return whether a sentence leaves the year compared: "12 cases, up from nine in 2019, but convicted nobody".

    Or for the terms of those it began with: "tried 12, up from nine in 2019, with terms of up to six years". Not where
    it goes on to tell of that year: "than in 2019, when it opened nine, but convicted nobody".
    """
    if tokens[index - 1].key != ",":
        return False
    terms = tokens[index].key == "with" and has(tokens[index + 1 : index + 1 + _NEAR_NAMED], "sentence")
    left = tokens[index].does("break") or (terms and not has(tokens[:turn], "time"))
    return left and not has(tokens[turn:index], "when")


def _compares_deeds(tokens: Sequence[Token], turn: int, index: int) -> bool:
    """Return whether deeds on both sides of "and" are compared: "compared with charging three and convicting two"."""
    ends = at(tokens, turn + 1).key, tokens[index + 1].key
    return ends[0] == "having" or all(key.endswith("ing") for key in ends)
