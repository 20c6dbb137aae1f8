"""Which period each number of a sentence is of."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from tipcompare.figures.dating.alike import is_alike_then, year_of
from tipcompare.figures.dating.dated import Calendar, Dated, Last
from tipcompare.figures.dating.respective import years_in_order, years_one_by_one
from tipcompare.figures.dating.told_years import (
    against_alike,
    as_in_bracket,
    before_now,
    brought_about,
    is_only_against,
    of_those_before,
    of_those_compared,
    only_before,
    opened_with,
    told_before,
    told_here,
    unlike,
)
from tipcompare.figures.dating.years_aside import behind_first, counts_some, is_of_another, is_of_bracket, opens_number
from tipcompare.figures.words.periods import Period
from tipcompare.figures.words.phrases import Phrase, is_definite
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import Token, at, back_over, has, has_key
from tipcompare.figures.words.turns import opens_clause, stretch_around, turns_at
from tipcompare.figures.words.verbs import before_number, begins_main, came_from, is_participle

_TURNING = frozenset({"comparison", "multiple", "subordinate"})
"""Marks of words at which a sentence may turn to another year, besides commas."""
_NEAR_FIRST = 4
"""Tokens before several years among which "the first", "the fewest" stands."""
_WHEN = frozenset({"when", "which"})
"""Marks of the words by which a clause tells of the year right before it."""
_ENDING = frozenset({"break", "negation"})
"""Marks of the words behind which no year of the number before them stands."""
_NEAR_WHOSE = 4
"""Tokens before one of those words among which "whose" stands: what it ends is told of the last of those counted."""
_DONE_ANEW = frozenset({"done", "own-noun", "noun-of", "purpose"})
"""Rules by which a sentence tells what was done, not what became of those told before."""
_OPENING = 3
"""Tokens of the opening of a sentence in which a period is that of all of it."""


_Told = tuple[Period | None, bool, bool]
"""The period that is told of a number itself, whether close behind it, and whether it is of what is compared."""


def date_numbers(scene: Scene, bound: Sequence[Bound], calendar: Calendar) -> tuple[Dated, ...]:
    """Return the period of each number, in order."""
    tokens = scene.tokens
    found: list[Dated] = []
    periods = [i for i, token in enumerate(tokens) if token.period is not None] if scene.dated else []
    dated, ending = bool(periods) or "comparison" in scene.marks, scene.where(_ENDING)
    turns = _find_turns(scene) if dated else ()
    one_by_one = years_one_by_one(tokens, bound, calendar.now.year) if "respectively" in scene.marks else {}
    one_by_one |= years_in_order(tokens, bound, periods)
    for index, item in enumerate(bound):
        if index in one_by_one:
            found.append(Dated(one_by_one[index], "stated"))
            continue
        place = _moves_to(tokens, bound, index, periods) if item.relation == "comparison" else index
        own = _own_period(scene, bound, bound[place], (periods, turns, ending))
        when = _date(tokens, bound, place, own, found, calendar)
        if one_by_one:  # "..., respectively, and identified nine"
            when = Dated(when.period.last_year, when.by)
        found.append(Dated(calendar.year_before(when.period), "assumed") if place != index else when)
    several = any(when.period.since is not None or when.period.also is not None for when in found)
    told = before_now(tokens, bound, found, calendar) if several else tuple(found)
    return unlike(tokens, bound, told, calendar) if len(periods) > 1 else told


def _find_turns(scene: Scene) -> Sequence[int]:
    """Return the places at which a sentence turns to another year."""
    commas = [i for i, token in enumerate(scene.tokens) if token.key == ","] if "," in scene.keys else ()
    return [i for i in sorted({*commas, *scene.where(_TURNING)}) if i and turns_at(scene.tokens, i)]


def _moves_to(tokens: Sequence[Token], bound: Sequence[Bound], index: int, periods: Sequence[int]) -> int:
    """Return the place of the number to which one moved whose year is not told, its own where it did not move.

    "Rose from 12 to 15 in 2019".
    """
    first = bound[index].phrase.first
    beside = (i for i in range(index + 1, len(bound)) if tokens[bound[i].phrase.first].depth == tokens[first].depth)
    to = next(beside, index)
    later = bound[to].phrase.first
    undated = not any(first < place < later for place in periods)
    return to if undated and came_from(tokens, first, later) else index


def _date(
    tokens: Sequence[Token], bound: Sequence[Bound], index: int, told: _Told, known: Sequence[Dated], calendar: Calendar
) -> Dated:
    """Return the period of a number; of "from 95 to 99" the second is asked for before the first is known."""
    item, (own, near, compared) = bound[index], told
    whole = known[item.of] if 0 <= item.of < len(known) else None
    bracket = as_in_bracket(tokens, bound, index, (known, calendar.beside)) if own is None else None
    if bracket is None and not near:
        bracket = brought_about(tokens, bound, index, known) or of_those_compared(tokens, bound, index, known)
    if bracket is not None:
        return Dated(bracket, "carried")
    if whole is not None and not (compared or near):
        between = tokens[bound[item.of].phrase.end : item.phrase.first]  # "; in 2019, 25 concerned begging"
        apart = tokens[item.phrase.first].depth > 0 or has_key(between, ";")
        if own is None or not apart:
            return Dated(whole.period, "carried")
    if own is not None:
        back = own.name == calendar.before.name and own.also is None
        told_then = (
            when.period.name == f"CY{own.year}" for when, b in zip(known, bound, strict=False) if not b.relation
        )
        alike = whole is not None and whole.period.name == own.name == calendar.now.name and own.also is None
        if (back and any(told_then)) or (alike and item.relation == "comparison"):
            # "gave $9 in 2019, and $8 the year before"; "tried nine, compared with eight in the last year"
            return Dated(calendar.year_before(own), "assumed")
        return Dated(own, "stated")
    if compared:
        against = whole.period if whole is not None else calendar.carried or calendar.now
        return Dated(calendar.year_before(against), "assumed")
    return _date_untold(tokens, bound, index, known, calendar)


def _date_untold(
    tokens: Sequence[Token], bound: Sequence[Bound], index: int, known: Sequence[Dated], calendar: Calendar
) -> Dated:
    """Return the period of a number of which none is told: that of what it is told again of, else the present one."""
    item = bound[index]
    again = of_those_before(tokens, bound, index, known) or against_alike(tokens, bound, index, known)
    again = again or told_before(tokens, item, calendar) or told_here(tokens, bound, index, known)
    again = again or opened_with(tokens, bound, index, known)
    definite = calendar.aside and has_key(tokens[:2], "the")  # "among the victims", not "of these"
    carried = None if definite and _may_be_of_now(tokens, item, calendar) else calendar.carried
    again = again or _opening(tokens, item.phrase.first) or carried
    if again is not None:
        return Dated(again, "carried")
    older = _told_last(tokens, item, calendar.terms.get(index, item.measures), calendar)
    first = item.phrase.first if item.relation == "part" and tokens[0].does_any("likeness", "as") else 0
    goes_on = bool(older) and older[0].period.year < calendar.now.year  # "similar to the prior year, most came from"
    goes_on = goes_on and only_before(tokens[first:], older[0].period.year)
    return Dated(older[0].period, "carried") if goes_on else Dated(calendar.now, "assumed")


def _told_last(tokens: Sequence[Token], item: Bound, names: Collection[str], calendar: Calendar) -> list[Last]:
    """Return what was told last of the measures of a number, whose period it may go on with.

    Or of others: "tried 12 in 2017, up from nine in 2016. It convicted six, up from four in 2016".
    """
    if not counts_some(tokens, item) or (calendar.aside and tokens[0].does("they")):  # "it freed 12", back in now
        return []
    older = [calendar.last[name] for name in names if name in calendar.last]
    years = {token.period.year for token in tokens if token.period is not None}
    if not older:
        older = [told for told in calendar.last.values() if told.period.year - 1 in years]
    if not older:
        return []
    anew = not item.phrase.part or _may_be_of_now(tokens, item, calendar)
    # "In 2018, it freed 20 men. The government freed 12 men" is of now
    opens = item.rule in _DONE_ANEW and any(token.meaning.actor for token in tokens[: item.begins][:_OPENING])
    opens = opens and not tokens[item.phrase.end - 1].does("counted")  # not "suspended 12 sentences"
    then = {name for (name, _), when in calendar.told.items() if when.year < calendar.now.year}
    some = item.phrase.dimensions and then.issuperset(item.measures)  # not "freed 20 men. Police met and freed 12 boys"
    whole = opens and not (item.relation or some or is_definite(tokens, item.phrase))
    counted = {when.year for (name, _), when in calendar.told.items() if whole and name in item.measures}
    counted -= {year + 1 for year in years}  # "in 2018, it freed 20 men (19 in 2017). Police freed 12 (11 in 2017)"
    return [t for t in older if not ((t.set_against and anew) or t.period.year in counted)]


def _may_be_of_now(tokens: Sequence[Token], item: Bound, calendar: Calendar) -> bool:
    """Return whether those counted may be some of those told of the reporting period: they are no more than these."""
    now = calendar.now.year
    told = [value for (name, value), when in calendar.told.items() if name in item.measures and when.year == now]
    return tokens[item.phrase.first].value <= max(told, default=-1)


def _own_period(scene: Scene, bound: Sequence[Bound], item: Bound, told: tuple[Sequence[int], ...]) -> _Told:
    """Return the period that is told of a number itself; `told` are the places of periods, turns and endings."""
    tokens, (periods, turns, ending), place = scene.tokens, told, item.phrase.first
    clause = period_of_clause(tokens, place, over_numbers=item.phrase.what == "time") if scene.marks & _WHEN else None
    if clause is not None:
        return clause, True, False
    compared = item.relation == "comparison" or is_only_against(scene, item)
    if not periods and not turns:
        return None, False, compared
    depth = tokens[place].depth
    telling = range(min((*periods, *turns)) - 1, periods[-1] + 1 if periods else 0)
    turn = next((i for i in turns if tokens[i].depth <= depth), len(tokens))  # not in "(compared with nine in 2018)"
    first, last = stretch_around(tokens, place, turn, telling)
    if first > 2 and tokens[first - 1].does("comparison"):  # "did more than in the year before by trying six"
        by = (i for i in range(first, place) if tokens[i].key == "by" and tokens[i + 1].key.endswith("ing"))
        first = next(by, first)
    ends = (i for i in ending if place <= i < last)
    reach = next((i for i in ends if not has_key(tokens[max(place, i - _NEAR_WHOSE) : i], "whose")), last)
    after = next((i for i in periods if place <= i < reach and _dates(tokens, bound, item, i, first)), -1)
    earlier = (i for i in periods if first <= i < place and _lasts(tokens, i, item.phrase))
    before = [i for i in earlier if _dates(tokens, bound, item, i, first)]
    after_cue = item.relation == "" and first > 2 and tokens[first - 1].does("comparison")
    compared = compared or (after_cue and not _is_closed(tokens[first:place]))
    own, near = _choose_year(tokens, bound, place, before, after)
    return (tokens[own].period if own >= 0 else None), near, compared


def _dates(tokens: Sequence[Token], bound: Sequence[Bound], item: Bound, index: int, first: int) -> bool:
    """Return whether the period at `index` may be that of a number whose stretch begins at `first`."""
    deed = _is_of_deed(tokens, item, index)
    period = tokens[index].period if deed else period_at(tokens, index, first, tokens[item.phrase.first].depth)
    if period is None or (period.since is not None and _of_other_years(tokens, index)):
        return False
    return not is_of_another(tokens, bound, item, index)


def _choose_year(
    tokens: Sequence[Token], bound: Sequence[Bound], place: int, before: Sequence[int], after: int
) -> tuple[int, bool]:
    """Return the place of the year of a number among those before and behind it, -1 for none; and if it stands near."""
    later = (b.phrase.first for b in bound if place < b.phrase.first < after)
    numbers = [number for number in later if tokens[number].depth <= tokens[place].depth]
    if numbers and _is_of_last(tokens, numbers[-1], after):
        after = -1
    joint = tokens[before[-1] + 1 : place] if before else ()
    closed = bool(before) and (not joint or joint[-1].does("and"))
    near = after >= 0 and (not numbers or closed)
    # "12 in 2020, whereas six were tried and none convicted in 2019"
    turned = has(joint, "contrast") or opens_clause(joint, tokens[place:after])
    if near or (after >= 0 and (turned or not before)):
        return after, near
    own = before[-1] if before else -1
    return own, own >= 0 and opens_number(tokens, own)


def _is_closed(between: Sequence[Token]) -> bool:
    """Return whether a clause goes on behind what it is set against: "and, unlike in the year before, no".

    Not with what fell from a number of then: "compared with 2019, trials fell from six".
    """
    comma = next((place for place, token in enumerate(between) if token.key == ","), -1)
    behind = between[comma + 1 : comma + 3]
    ends = (not behind or has(behind, "counted-out")) and all(token.number is None for token in between[:comma])
    return comma >= 0 and (ends or has(behind[:1], "who"))  # "34 clerks, compared with 20, who tried nine"


def _is_of_last(tokens: Sequence[Token], number: int, period: int) -> bool:
    """Return whether a year is told of the last number before it alone.

    "66 investigations, and 60 in 2019", "charged 12 and convicted none in 2019 or 2018". And of those counted out, or
    told of what had been done: "tried 12, nine of whom were arrested in 2019", "of the 23, seven had come in 2018".
    """
    when, clause = tokens[period].period, tokens[number - 1 : period]
    alone = all(token.does("light") for token in tokens[number + 1 : period])  # ", and three also in 2019"
    if alone and tokens[number - 1 - tokens[number - 1].does("and")].key == ",":
        return True
    if tokens[number].number_kind == "none" and when is not None and when.also is not None:
        return True
    the = before_number(tokens, number)
    own = "of" in (tokens[the - 1].key, tokens[number + 1].key) or number == period - 1
    if tokens[the].does("definite") and own:
        return True  # "of the $9 paid in 2019", "granted 12, close to the nine of 2019"
    of_all = is_of_bracket(tokens, number, period)
    return has(clause, "have", "whom", "which", "who") and not (of_all or has_key(clause[1:], ","))


def _of_other_years(tokens: Sequence[Token], index: int) -> bool:
    """Return whether several years are those in which something was the first, or begin with one told behind them.

    "Six brokers, the first in a decade"; "over five years, beginning in 2019".
    """
    first = has(tokens[max(0, index - _NEAR_FIRST) : index], "superlative")
    return first or (at(tokens, index + 2).key.endswith("ing") and at(tokens, index + 3).period is not None)


def period_of_clause(tokens: Sequence[Token], place: int, *, over_numbers: bool) -> Period | None:
    """Return the period that a clause goes on to tell of: "than in the previous year, when courts convicted six"."""
    joined = tokens[place - 1].key == "in"  # "when it convicted nine brokers in six cases"
    led_on = tokens[place - 1].key.endswith("ing")  # "during which it brought six cases, charging nine"
    past_number = False
    for index in range(place - 1, 1, -1):
        token = tokens[index]
        counts = token.number_kind not in ("", "one")  # not in "when a court tried six"
        past_number = past_number or (counts and not (over_numbers or joined))
        if token.key == ";" or (past_number and not led_on):
            return None
        joined = joined or "and" in token.meaning.marks or _goes_on(tokens, index)
        if token.key == "," and tokens[0].does("comparison") and begins_main(tokens, index + 1):
            return None  # "unlike in 2019, when it tried six, the court tried no brokers"
        led = token.does("which") and tokens[index - 1].key in ("in", "during")  # "2019, in which it tried"
        if led or (token.does("when") and not past_number):
            before = index - 1 - led
            year = tokens[before - (tokens[before].key == ",")]  # "has tried nobody since 2012, when it tried"
            ends = any(tokens[i].key == "," and not _goes_on(tokens, i) for i in range(index, place))
            return year.period if ends else year_of(year)
    return None


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a comma stands between deeds of one clause: "opened nine cases, arrested six suspects, and".

    ", and" only behind such a comma: not in "since 2015, when it tried six suspects, and arrested nine".
    """
    if tokens[index].key != ",":
        return False
    last = tokens[index + 1].does("and")
    after = tokens[index + 1 + last]
    if after.number_kind == "count":
        return True  # "reported six investigations, nine trials, and two convictions"
    if not (after.meaning.verbs or after.meaning.weak) or not after.key.endswith("ed"):
        return False
    before = next((i for i in range(index - 1, 0, -1) if tokens[i].key == "," or tokens[i].does("when")), 0)
    return not last or _goes_on(tokens, before)


def _lasts(tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a period holds for a number behind it: a month only up to a comma, or where it opens a clause.

    But also for the last of several terms: "in March 2021 a court gave two brokers three years, and 13 months". What a
    sentence is set against at its opening holds for none of its own: "compared with nine in 2019, 12 were freed".
    """
    if tokens[0].does("comparison") and not has_key(tokens[:index], ",") and has_key(tokens[index : phrase.first], ","):
        return False
    period = tokens[index].period
    month = period is not None and "-" in period.name
    led = back_over(tokens, index - 1, lambda token: token.does("light") or token.key == "in")
    before = tokens[led]
    opens = index <= _OPENING or before.key == ";" or before.does("break")  # ", but in May 2020, it freed 12"
    opens = opens or (before.does("and") and tokens[led - 1].key == ",")  # "met, and between January and June 2020, it"
    last = phrase.what == "time"
    return not month or opens or all(token.key != "," for token in tokens[index : phrase.first - 2 * last])


def _opening(tokens: Sequence[Token], place: int) -> Period | None:
    """Return the year that opens a sentence: "In the previous year, police freed nine; it also trained 12 officers".

    Or that it is set against another by: "In comparison, in 2019 police freed nine; and it trained 12 officers". It
    holds behind a year before it too: "in 2019 police freed nine, compared with six in 2018; it trained 12 officers".
    """
    first = 2 if tokens[0].does("comparison") and tokens[min(1, len(tokens) - 1)].key == "," else 0
    period = next((token.period for token in tokens[first : first + 2] if token.period is not None), None)
    if period is None or "-" in period.name or is_alike_then(tokens, 1):
        return None
    if any(one.does("break") and then.key != "," for one, then in pairwise(tokens[first:place])):
        return None  # not "; but it trained 12 officers", as "; however, it trained" goes on
    against = has(tokens[first:place], "comparison")
    others = [token.period.year for token in tokens[first + 2 : place] if token.period is not None]
    return period if not against or (others and max(others) < period.year) else None


def period_at(tokens: Sequence[Token], index: int, first: int, depth: int) -> Period | None:
    """Return the period at `index` if it may date a number of this depth."""
    token = tokens[index]
    if token.period is None or token.depth != depth or is_alike_then(tokens, index):
        return None
    before = tokens[behind_first(tokens, index) - 1]
    if index > first and (
        before.does("comparison")
        or (before.does("origin") and not _acts_then(tokens, index))
        or before.key.endswith(("than", " as"))
        or (before.does("stands-for") and not _goes_before(tokens, index))  # "double that of 2019"
        or (before.key == "of" and tokens[index - 2].does_any("stands-for", "level"))  # "the level of 2019"
    ):
        return None
    return token.period


def _goes_before(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a year stands before what is told of it: "it is known that in 2019(, courts convicted) six".

    Whoever acts then: "reported that in 2019 high courts convicted six", "noted that in 2019 the high court did".
    """
    after = at(tokens, index + 1)
    told = tokens[index - 2].does("account") or after.number is not None or after.does("article")
    return told or begins_main(tokens, index + 1 + (after.key == ","))


def _acts_then(tokens: Sequence[Token], index: int) -> bool:
    """Return whether what was begun is the deed itself: "how many they opened in 2019", "cases were opened in 2019".

    Or whose number is asked for or told: "did not report the number of trials or cases opened in 2019", "was 12".
    """
    first, behind = behind_first(tokens, index), at(tokens, index + 1)
    asked = back_over(
        tokens, first - 2, lambda t: t.joins or bool(t.meaning.nouns) or t.does("topic") or t.meaning.kind == "case"
    )
    if at(tokens, asked).does("data") and (behind.does("be") or not behind.key[-1:].isalpha()):
        return True
    before, earlier = tokens[max(0, first - 2)], tokens[max(0, first - 3)]
    period = tokens[index].period
    several = period is not None and period.since is not None  # "had been opened in the past three years"
    itself = not earlier.does("counted-out") and (several or not earlier.does_any("relative", "have"))
    return before.does("they") or (before.does("be") and itself)


def _is_of_deed(tokens: Sequence[Token], item: Bound, index: int) -> bool:
    """Return whether a year stands right behind the deed of those counted: "cases had been opened in 2019"."""
    place = item.phrase.first
    if place < item.cue and behind_first(tokens, index) - 1 <= item.cue < index:
        return True
    if tokens[index - 2].key == "had" and item.phrase.end == index - 3:  # "no update on nine trials it had opened in"
        return item.rule == "own-noun" and tokens[index - 1].does("origin")
    behind = (item.phrase.end,) if item.phrase.whole else (item.phrase.end, place + 1)
    alone = item.phrase.whole or item.relation == "comparison"  # "five of 12 investigations opened in 2019"
    return alone and index - 1 in behind and is_participle(tokens[index - 1])
