"""Years of numbers that repeat, or stand beside, one told before: "all 12", "97 of the 185", "of the 77"."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.dated import Calendar, Dated
from tipcompare.figures.numbers import Number
from tipcompare.figures.periods import Period
from tipcompare.figures.phrases import is_definite
from tipcompare.figures.sentence import Bound
from tipcompare.figures.tokens import Token, has

_NEAR_LED = 6
"""Tokens of an opening such as "In the course of these"."""


def opened_with(tokens: Sequence[Token], bound: Sequence[Bound], index: int, known: Sequence[Dated]) -> Period | None:
    """Return the period of the number that a sentence opens with: "of the 77 sent in 2019 it had freed 41".

    Of one told before also where it is no whole: "in the course of those 211 cases, police freed".
    """
    item, cue = bound[index], bound[index].cue
    if not known:
        return None
    before = tokens[: bound[0].phrase.first]
    leads = 0 < len(before) <= _NEAR_LED and before[0].does("place")
    leads = leads and not any(t.key == "," or t.meaning.verbs or t.meaning.weak or t.meaning.actor for t in before)
    had = 0 < cue < item.phrase.first and tokens[cue - 1].key == "had"
    carried = known[0].by == "carried"
    return known[0].period if (bound[0].phrase.whole and (carried or had)) or (carried and leads) else None


def of_its_whole(tokens: Sequence[Token], bound: Sequence[Bound], index: int, calendar: Calendar) -> Period | None:
    """Return the period of the figure told before that a part is counted out of: "97 of the 185 were men"."""
    item = bound[index]
    later = bound[index + 1] if item.phrase.part and index + 1 < len(bound) else None
    number = tokens[later.phrase.first].number if later is not None and later.phrase.first == item.phrase.end else None
    return _when_told(item, number, calendar) if number is not None else None


def of_those_before(
    tokens: Sequence[Token], bound: Sequence[Bound], index: int, known: Sequence[Dated]
) -> Period | None:
    """Return the period of those just counted, some of whom are told: "than the 40 tried in 2019, of whom six fled".

    Or "six of whom fled", also behind brackets: "tried 40 (31 in 2019), of whom six fled".
    """
    phrase = bound[index].phrase
    near, depth = (tokens[max(0, phrase.first - 1)], tokens[phrase.end - 1]), tokens[phrase.first].depth
    before = [i for i in range(index) if tokens[bound[i].phrase.first].depth <= depth]
    whom = bool(before) and has(near, "whom", "which")
    return known[before[-1]].period if whom and bound[before[-1]].measures else None


def told_before(tokens: Sequence[Token], item: Bound, calendar: Calendar) -> Period | None:
    """Return the period of the figure that a definite number repeats, None where it repeats none."""
    number = tokens[item.phrase.first].number
    return _when_told(item, number, calendar) if number is not None and is_definite(tokens, item.phrase) else None


def _when_told(item: Bound, number: Number, calendar: Calendar) -> Period | None:
    """Return the period of the figure told before with this number, by the first measure of the item that has one."""
    told = ((name, number.value) for name in item.measures)
    return next((calendar.told[key] for key in told if key in calendar.told), None)


def told_here(tokens: Sequence[Token], bound: Sequence[Bound], index: int, known: Sequence[Dated]) -> Period | None:
    """Return the period of the number of the sentence that "all" repeats: "in 2019, police charged 12; all 12 fled"."""
    first = bound[index].phrase.first
    number = tokens[first].number
    if first == 0 or not tokens[first - 1].does("everyone") or number is None:
        return None
    for when, item in zip(known, bound, strict=False):
        other = tokens[item.phrase.first].number
        if item.measures and other is not None and other.value == number.value:
            return when.period
    return None


def against_alike(tokens: Sequence[Token], bound: Sequence[Bound], index: int, known: Sequence[Dated]) -> Period | None:
    """Return the period of the number before that is set against the year that this one is set against.

    "Opened 30 cases in 2019, up from 22 in 2018, and charged 40 suspects, up from 31 in 2018".
    """
    if index < 2 or bound[index].relation or index + 1 >= len(bound):
        return None
    before, then = bound[index - 1], bound[index + 1]
    if before.relation != "comparison" or then.relation != "comparison" or then.of != index or before.of < 0:
        return None
    year = next((token.period.year for token in tokens[then.phrase.first :] if token.period is not None), None)
    return known[before.of].period if year == known[index - 1].period.year else None
