"""For how many years in a row a sentence says that nothing was done: the marker is bound to the deed of its clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from tipcompare.figures.words.periods import Period
from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, has
from tipcompare.figures.words.verbs import begins_main, is_verb, says

_TELLING = frozenset({"consecutive", "yet", "since", "last-time"})
"""Marks one of which a sentence has that tells of the years before."""
_NEAR_SINCE = 12
"""Tokens from "since" on among which stands since when."""
_ENDS = frozenset({".", ")"}) | PAUSES
"""Signs right before which a year ends what is told with it."""
_NEAR_SO = 11
"""Tokens from a joint on among which the same deed is told again."""
_NEAR_LAST = 5
"""Tokens from "the last" on among which stands that it was in some year."""


def years_in_a_row(scene: Scene, first: int, name: str, period: Period, now: int, *, last: int = 0) -> int:
    """Return for how many years in a row nothing was done, as a sentence says; 2 for "never", "not yet" and "since".

    Or where it was done in one before those two for the last time. Of "the past six years" up to `now` all of them.
    Only what the clause of the deed itself says counts, or an opening that holds for it.

    Args:
        scene: the sentence.
        first: place of what says that it was nothing.
        name: of the measure.
        period: that it is told of.
        now: year of the report.
        last: the year in which it was last done; 0 for none.
    """
    year, tokens = period.year, scene.tokens
    if period.since is not None and period.also is None and year == now:
        return year - period.since
    if last:
        return 2 if last < year - 1 else 0
    if scene.marks.isdisjoint(_TELLING):
        return 0
    denied = (i for i in range(first - 1, -1, -1) if tokens[i].does_any("negation", "deny"))
    # all verbs behind one denial share the years: "for the third consecutive year, did not find or help any"
    own = next(denied, first) if at(tokens, first).number_kind == "any" else first
    begin, end = _clause_start(tokens, own), _clause_stop(tokens, first)
    reach = (*range(_opening_stop(tokens, begin)), *range(begin, end))
    # who "has yet to receive" something may be new
    yet = any(tokens[i].does("yet") and not at(tokens, i + 1).does("gets") for i in reach)
    in_a_row = yet or any(tokens[i].does("consecutive") for i in reach)
    return 2 if in_a_row or _told_since(tokens, first, reach, name, year) else 0


def _clause_start(tokens: Sequence[Token], denied: int) -> int:
    """Return where the clause of what is denied begins."""
    ends = (i for i in range(denied - 1, 0, -1) if _parts(tokens[i]) or tokens[i].does("and"))
    return next(ends, 0)


def _clause_stop(tokens: Sequence[Token], first: int) -> int:
    """Return where the clause of what is denied ends: before another deed, which has a verb of its own."""
    ends = (
        i
        for i in range(first + 1, len(tokens))
        if (_parts(tokens[i]) and not _does_so(tokens, i)) or _does_else(tokens, i)
    )
    return next(ends, len(tokens))


def _parts(token: Token) -> bool:
    """Return whether a word or a number ends what is said of a deed: "; it", "but it", "who had", "when it"."""
    apart = token.does_any("break", "relative") or (token.does("subordinate") and not token.does("since"))
    return apart or token.key == ";" or token.number_kind == "count"


def _does_so(tokens: Sequence[Token], joint: int) -> bool:
    """Return whether what is joined says the same again: "; it has not done so since 2013"."""
    near = tokens[joint + 1 : joint + _NEAR_SO]
    so = [i for i, (one, two) in enumerate(pairwise(near)) if one.does("does-so") and two.does("does-so")]
    behind = (at(tokens, joint + 1 + i + 2) for i in so)  # not "has not done so much"
    return any(token.does_any(*_TELLING, "link") or token.key in _ENDS for token in behind)


def _goes_on_as(tokens: Sequence[Token], joint: int) -> bool:
    """Return whether what is joined only says since when: ", as has been the case since", ", as it has not since"."""
    who, told, since = (at(tokens, joint + far) for far in (2, 3, 4))
    so = who.does("have") and has(tokens[joint + 3 : joint + _NEAR_LAST], "so", "article")
    again = who.does("they") and told.does("negation") and since.does("since")
    return at(tokens, joint + 1).does("as") and (so or again)


def _does_else(tokens: Sequence[Token], joint: int) -> bool:
    """Return whether a comma or "and" begins another deed: ", and has never run", "and the shelter closed".

    Not one that shares a denial: "has not tried, or convicted, anybody", "has not tried or convicted anybody".
    """
    if not tokens[joint].joins or _goes_on_as(tokens, joint) or _does_so(tokens, joint):
        return False
    ahead = _clause_from(tokens, joint + 1)
    for place in takewhile(lambda i: not _parts(tokens[i]), ahead):
        finite = tokens[place].does_any("be", "have") and not tokens[place].key.startswith(("been", "being", "having"))
        denies = tokens[place].does_any("negation", "deny") and not tokens[place].does("where-some")
        if denies or finite:
            return True
        if says(tokens, place):
            led = tokens[joint].key in ("or", "nor") or tokens[joint - 1].joins or bool(tokens[joint - 1].meaning.verbs)
            return not (led and place == joint + 1)
    return False


def _clause_from(tokens: Sequence[Token], begin: int) -> Iterator[int]:
    """Yield the places up to the next pause, past what says when: "and they, for the third year in a row, did"."""
    place = begin
    while place < len(tokens) and tokens[place].key not in PAUSES and not tokens[place].joins:
        yield place
        place += 1
    commas = (i for i in range(place + 1, len(tokens)) if at(tokens, place).key == tokens[i].key == ",")
    close = next(commas, place)
    if has(tokens[place:close], *_TELLING):
        yield from takewhile(lambda i: not tokens[i].joins, range(close + 1, len(tokens)))


def _opening_stop(tokens: Sequence[Token], begin: int) -> int:
    """Return where the opening of a sentence ends that holds for a clause: "for the third consecutive year, it".

    It holds for what the same subject did not do behind "and", not for a clause with a subject of its own.
    """
    comma = next((i for i, token in enumerate(tokens[:begin]) if token.key == ","), 0)
    said = any(is_verb(tokens, i) or tokens[i].does_any("negation", "deny", "be", "have") for i in range(comma))
    anew = any(tokens[i].joins and begins_main(tokens, i + 1) for i in range(comma + 1, begin + 1))
    return 0 if said or anew else comma


def _told_since(tokens: Sequence[Token], first: int, reach: Sequence[int], name: str, year: int) -> bool:
    """Return whether nothing is said to have been done since one of the years before the last, or since a law.

    Or that it was then done for the last time: "no trials, the most recent having been in 2012".
    """
    since = next((i for i in reach if tokens[i].does("since")), _last_done(tokens, first, reach, name))
    between = tokens[first + 1 : since]
    aside = has(between, "first-time") or any(token.number_kind == "none" for token in between)
    if aside or (between and between[-1].key == "," and at(tokens, since).does("since")):
        return False  # "none, since the law of 2016 was unclear"
    begins = takewhile(lambda i: tokens[i].key not in PAUSES, range(since + 1, min(since + _NEAR_SINCE, len(tokens))))
    told = [tokens[i] for i in begins if i <= since + 2 or tokens[min(i + 1, len(tokens) - 1)].key in _ENDS]
    years = [int(t.key) for t in told if t.is_year] + [t.period.year for t in told if t.period]
    law = not any(t.is_year or t.period for t in tokens) and has(tokens[since + 1 : since + 4], "statute")
    return law or any(begun < year - 1 for begun in years)


def _last_done(tokens: Sequence[Token], first: int, reach: Sequence[int], name: str) -> int:
    """Return where it is told when that itself was done for the last time, the end where nowhere.

    In a clause of its own it is named: ", the last conviction having been in 2012", ", and the last one was in 2012".
    """
    for place in range(first + 1, len(tokens)):
        near = tokens[place + 1 : place + _NEAR_LAST]
        of = [n for token in near[:3] for n in (*token.meaning.nouns, *token.meaning.verbs)]
        then = any(two.period is not None for two in near)
        if tokens[place].does("last-time") and (
            name in of or (not of and then and (place in reach or has(near[:1], "be")))
        ):
            return place
    return len(tokens)
