"""Years of numbers that repeat one told before, stand in brackets beside it or are set against it: "all 12", "(25)"."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.dating.alike import year_of
from tipcompare.figures.dating.dated import Calendar, Dated
from tipcompare.figures.words.numbers import Number
from tipcompare.figures.words.periods import Period
from tipcompare.figures.words.phrases import is_definite
from tipcompare.figures.words.sentence import Bound
from tipcompare.figures.words.tokens import Token, has
from tipcompare.figures.words.verbs import before_number

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

    Or "six of whom fled", also behind brackets: "tried 40 (31 in 2019), of whom six fled". And those told of beside
    these: ", two of whom fled, and one who got bail".
    """
    phrase = bound[index].phrase
    near, depth = (tokens[max(0, phrase.first - 1)], tokens[phrase.end - 1]), tokens[phrase.first].depth
    before = [i for i in range(index) if tokens[bound[i].phrase.first].depth <= depth]
    beside = bool(before) and bound[before[-1]].phrase.part and has(tokens[phrase.end : phrase.end + 1], "who")
    whom = bool(before) and (beside or has(near, "whom", "which"))
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


def only_before(tokens: Sequence[Token], year: int) -> bool:
    """Return whether all years of a sentence are before this one, which it is set against."""
    told = [(place, token.period.year) for place, token in enumerate(tokens) if token.period and token.depth == 0]
    if any(token.period and token.depth > 0 and token.period.year >= year for token in tokens):
        return False  # "nine (four in 2019)" is not of 2019
    against = not told or has(tokens[: told[0][0]], "comparison")
    return against and max((when for _, when in told), default=0) < year


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


def is_bracketed(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether a figure of another year stands in brackets: "19 cases (25 in 2019)", "(compared with 25)"."""
    return item.rule in ("bracket", "compared") and tokens[item.phrase.first].depth > 0


def as_in_bracket(
    tokens: Sequence[Token], bound: Sequence[Bound], index: int, before: tuple[Sequence[Dated], Period | None]
) -> Period | None:
    """Return the year of an earlier bracket, where a number is alone in one or greater than what it stands behind.

    "Opened 19 cases (25 in 2019), of which 15 were for begging (21)". Of one in an earlier sentence also where it
    counts by the same noun: "tried 30 cases (27 cases)".
    """
    known, earlier = before
    item = bound[index]
    place = item.phrase.first
    if tokens[place].depth == 0:
        return None
    if item.of < 0:
        opening = before_number(tokens, place)
        closed = tokens[opening].key == "(" and tokens[min(place + 1, len(tokens) - 1)].key == ")"
        return year_of(tokens[opening - 1]) if closed else None  # "fewer victims in 2020 (14) than in 2019 (22)"
    if item.rule != "bracket":
        beside = item.rule == "list" and all(t.depth > 0 for t in tokens[bound[index - 1].phrase.first : place])
        return known[index - 1].period if beside and len(known) == index else None
    last = item.phrase.end if item.phrase.part else place  # "(nine of the 17)"
    alone = tokens[place - 1].key == "(" and last + 1 < len(tokens) and tokens[last + 1].key == ")"
    year = year_of(tokens[place - 2]) if alone else None
    if year is not None and item.of < len(known) and year.year != known[item.of].period.year:
        return year  # "opened 64 cases, double that of 2019 (33)"
    number, host = tokens[place].number, tokens[bound[item.of].phrase.first].number
    stated = (known[i] for i in range(len(known)) if is_bracketed(tokens, bound[i]) and known[i].by == "stated")
    inside: Period | None = next((dated.period for dated in stated), None)
    if (inside or earlier) is None or number is None or host is None:
        return None
    kind = tokens[item.phrase.end : item.phrase.end + 1]  # "(15 cases of forced begging)"
    same = item.phrase.head == bound[item.of].phrase.head != "" and all(token.key != "of" for token in kind)
    return (inside or earlier) if alone or (number.value > host.value if inside else same) else None


def unlike(
    tokens: Sequence[Token], bound: Sequence[Bound], known: Sequence[Dated], calendar: Calendar
) -> tuple[Dated, ...]:
    """Return the periods of a sentence, where one that is set against itself is misprinted: it is the one reported.

    "Courts tried nine and convicted six in 2019, compared with seven trials and five convictions in 2019"; "six
    convictions in 2019 (33 in 2019)".

    Args:
        tokens: of the sentence.
        bound: its numbers.
        known: their periods, as far as the sentence tells them.
        calendar: see `Calendar`.
    """
    years = [i for i, token in enumerate(tokens) if token.period is not None][:2]
    first, second = (tokens[i].period for i in years)
    assert first is not None
    assert second is not None
    before = first.name == second.name and first.since is None and first.year == calendar.now.year - 1
    if not before or tokens[years[0]].depth > 0 or has(tokens[: years[0]], "comparison"):
        return tuple(known)
    turn = next((i for i in range(years[0] + 1, years[1]) if tokens[i].does("comparison") or tokens[i].key == "("), -1)
    named = {name for item in bound if item.phrase.first < turn for name in item.measures}
    against = [item for item in bound if turn < item.phrase.first < years[1] and item.measures]
    whole = years[1] == turn + 2 and not has(tokens[years[1] + 1 : years[1] + 2], "link")
    alone = tokens[turn].key != "(" or whole  # not "six in 2019 (nine cases tried in 2019)" nor "(nine in 2019 for)"
    if not against or not alone or not all(named.issuperset(item.measures) for item in against):
        return tuple(known)
    if any(token.meaning.actor for token in tokens[turn : years[1]]):
        return tuple(known)  # "NGOs helped six in 2019, compared with nine the ministry helped in 2019"
    return tuple(
        Dated(calendar.now, "assumed")
        if item.phrase.first < turn
        else Dated(second, "stated")
        if item.phrase.first < years[1]
        else when
        for item, when in zip(bound, known, strict=True)
    )
