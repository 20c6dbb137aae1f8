"""Where a sentence turns to another year, and the stretch of it in which a number looks for its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from tipcompare.figures.words.tokens import DASH, PAUSES, Token, at, has, has_key, is_dated
from tipcompare.figures.words.verbs import (
    before_number,
    begins_absolute,
    begins_deed,
    begins_main,
    came_from,
    closes_relative,
    counts_anew,
    fell_from,
    rises_to,
)

_NEAR_FROM = 12
"""Tokens before "to" among which "from" stands."""
_NEAR_COMPARED = 14
"""Tokens behind "and" among which stands that a number is set against another year itself."""
_MAY_END = frozenset({",", ";", ":", "to", "from", DASH})
"""Signs and words that may end a stretch, as words with a mark may."""


def turns_at(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a sentence turns to another year: "compared with", "after convicting one", ", having tried one".

    Or whether it turns from one with which it opened: "having opened 44 cases in 2019, police opened 37".
    """
    marks = tokens[index].meaning.marks
    if "comparison" in marks:
        aside = index == 2 and tokens[1].key == at(tokens, 3).key == ","  # "in 2019, by comparison, courts tried nine"
        return not aside
    if "multiple" in marks:
        return at(tokens, index + 1).period is not None  # "double its 2019 budget"
    if tokens[index].key == ",":
        return (
            at(tokens, index + 1).key == "having"
            or begins_absolute(tokens, index)
            or opens_year(tokens, index)
            or (_opens_apart(tokens[: index + 1]) and begins_main(tokens, index + 1))
        )
    if "subordinate" not in marks:
        return False
    deed = index + 1 + at(tokens, index + 1).does_any("not", "negation")  # "after not convicting any"
    return at(tokens, deed).key.endswith("ing")


def behind_semicolon(tokens: Sequence[Token], place: int) -> int:
    """Return the place behind the last semicolon before a place, 0 where there is none."""
    while place > 0 and tokens[place - 1].key != ";":
        place -= 1
    return place


def opens_year(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a comma ends a clause before one that a year opens: "found 12, and in 2019 it found five"."""
    if [token.key for token in tokens[index : index + 3]] == [",", "where", "there had been"]:
        return True  # "found 12, where there had been nine in 2019"
    opened = index + 1 + (at(tokens, index + 1).does_any("and", "when") or at(tokens, index + 1).key == "where")
    if tokens[index].key != "," or at(tokens, opened).period is None:
        return False
    after = opened + 1 + (at(tokens, opened + 1).key == ",")
    counts = at(tokens, after).number is not None and at(tokens, after + 1).does("whole")  # ", and in 2019, nine of 12"
    counts = counts or at(tokens, after).key == "against"  # ", and in 2019 against nine"
    return counts or begins_main(tokens, after) or bool(at(tokens, after).meaning.verbs)


def opens_clause(joint: Sequence[Token], clause: Sequence[Token]) -> bool:
    """Return whether behind a year begins another clause: "12 in 2020, and NGOs freed six and fed nine in 2019"."""
    begins = len(joint) > 1 and joint[0].key == "," and joint[1].begins_clause
    return begins and not any(token.key == ";" or token.begins_clause for token in clause)


def is_what_it_was(between: Sequence[Token]) -> bool:
    """Return whether brackets tell what a number is set against: "half the number of cases (38)", "up on 2019 (38)"."""
    behind = list(takewhile(lambda token: not token.does_any("reference", "comparison"), reversed(between)))
    apart = any(t.key in PAUSES or t.number for t in behind) or any(t.period or t.is_year for t in behind[1:])
    return len(behind) < len(between) and not apart


def _opens_apart(tokens: Sequence[Token]) -> bool:
    """Return whether an opening tells with its year of a number, or since when something is so: "having tried 12 in".

    "Compared with 12 trials in 2019,", "following 12 trials in 2019,", "since trying one in 2012,".
    """
    opens = tokens[0].key == "having" or tokens[0].does_any("subordinate", "break", "against")
    opens = opens or (tokens[0].does("comparison") and tokens[1].key != ",")
    since = tokens[0].does("since") and tokens[1].period is None
    return opens and is_dated(tokens) and (since or any(token.number_kind == "count" for token in tokens))


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


def _edge(tokens: Sequence[Token], index: int, place: int, turn: int) -> bool:
    """Return whether a token ends the stretch around `place`; the first comparison stands at `turn`."""
    token, depth = tokens[index], tokens[place].depth
    if token.depth != depth:
        return token.depth < depth
    key, marks = token.key, token.meaning.marks
    if not marks and key not in _MAY_END:
        return False
    if key == DASH:  # "opened more cases—12, up from nine—but tried six"
        return turn < index < place and has_key(tokens[:turn], DASH)
    if key in (";", ":"):
        return _parts(tokens, index, place)
    if key in ("to", "from") and _ends_move(tokens, index, place):
        return True
    if key == "," and index < place and (closes_relative(tokens, index) or _ends_past(tokens, index)):
        return True
    if ("same" in marks and index > 1) or ("reference" in marks and index > place):
        return True  # "convicted five, half the number convicted in 2019"
    if "half-of" in marks and index > place and tokens[index - 1].key == "," and not tokens[0].does("whole"):
        return True  # "convicted five, less than a third of those convicted in 2019"
    return index >= turn and _leaves_turn(tokens, index, turn)


def _parts(tokens: Sequence[Token], index: int, place: int) -> bool:
    """Return whether a semicolon or a colon parts a number from a year: "(12 men; and six others in 2019)"."""
    if tokens[index].key == ":" and tokens[place].depth > 0 and is_dated(tokens[index - 2 : index]):
        return False  # "(2019: 60)"
    labelled = tokens[place - 1].key == ":"  # "(2019: 60; 2018: 51)"
    return tokens[place].depth == 0 or index < place or labelled or is_dated(tokens[place:index])


def _ends_past(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a comma before "but" ends what had been before: "tried nine, as six had been in 2019, but no"."""
    opens = next((i for i in range(index - 1, 0, -1) if tokens[i].key == ","), 0)
    told = any(token.number_kind == "count" for token in tokens[:opens])
    return told and tokens[index + 1].does("break") and has_key(tokens[opens:index], "had", "having", "had been")


def _ends_move(tokens: Sequence[Token], index: int, place: int) -> bool:
    """Return whether a number came to there, or from there: "rose from 12 in 2019 to 15", "fell to 12 from 15"."""
    if tokens[index].key != "to" or index >= place:
        return tokens[index].key == "from" and fell_from(tokens, index + 1)
    to = next((i for i in range(index + 1, place) if tokens[i].number is not None), place)  # and what is told behind it
    froms = [i for i in (0, *range(max(1, index - _NEAR_FROM), index)) if rises_to(tokens, i, to)]
    came = any(is_dated(tokens[i:index]) or came_from(tokens, i + 1, to) for i in froms)
    return came and index == before_number(tokens, to)  # not "in 2019, sentences ranged from one to nine years"


def _leaves_turn(tokens: Sequence[Token], index: int, turn: int) -> bool:
    """Return whether a sentence turns again, or goes on with what it set against another year at `turn`."""
    token = tokens[index]
    return (
        (index > 1 and turns_at(tokens, index))
        or leaves_compared(tokens, index)
        or (token.does("break") and tokens[index - 1].key == "," and not has(tokens[turn:index], "when"))
        or (counts_anew(tokens, index) and not has(tokens[turn:index], "be", "have", "subordinate"))
        or (begins_deed(tokens, index) and not _goes_on_in_deeds(tokens, index, turn))
    )


def _goes_on_in_deeds(tokens: Sequence[Token], index: int, turn: int) -> bool:
    """Return whether a deed behind a joint goes on with what was set against: "charging three and convicting two"."""
    then, anew = at(tokens, turn + 1).key, at(tokens, index + 1).key
    return then == "having" or (then.endswith("ing") and anew.endswith("ing"))


def leaves_compared(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a joint behind a year ends what is compared, and the sentence goes on with what it began with.

    "Opened 12 cases, compared with nine in 2019, and three prosecutions", "held 12 courses, up from nine in 2019, for
    240 judges". Not behind a year that opens a clause, "; in 2019, courts", nor before what is told of those compared:
    ", six of whom", ", when it tried six".
    """
    if not tokens[index].joins or tokens[index - 1].period is None:
        return False
    if tokens[index].key != ",":
        return _is_compared_anew(tokens, index)
    before, after = tokens[index - 2], at(tokens, index + 1)
    if before.joins or before.key == ";" or before.does("break"):
        return False
    if has(tokens[index + 1 : index + 3], "whom", "who", "when", "including"):
        return False
    alone = after.number is not None and not at(tokens, index + 2).meaning.nouns  # ", 11 under the old law"
    return not (alone or is_dated(takewhile(lambda token: token.key not in PAUSES, tokens[index + 1 :])))


def _is_compared_anew(tokens: Sequence[Token], index: int) -> bool:
    """Return whether "and" joins what is set against another year itself: "and trials of 12, compared with nine"."""
    ahead = range(index + 1, min(index + 1 + _NEAR_COMPARED, len(tokens)))
    turn = next((i for i in ahead if tokens[i].period is not None or tokens[i].does("comparison")), index)
    return tokens[turn].does("comparison") and any(token.number is not None for token in tokens[index + 1 : turn])
