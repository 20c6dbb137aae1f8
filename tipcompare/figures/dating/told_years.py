"""Years of numbers that repeat one told before, stand in brackets beside it or are set against it: "all 12", "(25)"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from attrs import evolve

from tipcompare.figures.dating.alike import year_of
from tipcompare.figures.dating.dated import Calendar, Dated
from tipcompare.figures.words.periods import Period
from tipcompare.figures.words.phrases import Phrase, is_definite
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, has, has_key
from tipcompare.figures.words.turns import behind_semicolon
from tipcompare.figures.words.verbs import before_number

_NEAR_LOOK = 3
"""Tokens of the opening of a sentence by which it only sets others against what was told: "This was up from"."""


def opened_with(tokens: Sequence[Token], bound: Sequence[Bound], index: int, known: Sequence[Dated]) -> Period | None:
    """Return the period of the number that a sentence opens with: "of the 77 sent in 2019 it had freed 41".

    Of one told before also where it is no whole: "in the course of those 211 cases, police freed".
    """
    if not known:
        return None
    leads = tokens[0].does("place")
    had = tokens[bound[index].cue - 1].key == "had"
    carried = known[0].by == "carried"
    whole = bound[0].phrase.whole and (carried or had)
    between = tokens[bound[0].phrase.end : bound[index].phrase.first]  # "the six jailed in 2019 had got nine years"
    got = any(one.key == "had" and then.does_any("gets", "serves", "judging") for one, then in pairwise(between))
    had_got = index == 1 and bound[1].phrase.what == "time" and got and not has_key(between, ",")
    return known[0].period if whole or (carried and leads) or had_got else None


def of_those_before(
    tokens: Sequence[Token], bound: Sequence[Bound], index: int, known: Sequence[Dated]
) -> Period | None:
    """Return the period of those just counted, some of whom are told: "than the 40 tried in 2019, of whom six fled".

    Or "six of whom fled", also behind brackets: "tried 40 (31 in 2019), of whom six fled", or behind a semicolon, not
    of what is compared before that: "tried 40, up from 31; six of whom". And those told of beside these: ", two of whom
    fled, and one who got bail".
    """
    phrase = bound[index].phrase
    near, depth = (tokens[max(0, phrase.first - 1)], tokens[phrase.end - 1]), tokens[phrase.first].depth
    led, who = has(near, "whom", "which"), at(tokens, phrase.end).does("who")
    if not (led or who):
        return None
    level = (i for i in range(index) if tokens[bound[i].phrase.first].depth <= depth)
    begins = behind_semicolon(tokens, phrase.first)
    main = (i for i in level if bound[i].relation != "comparison" or bound[i].phrase.first >= begins)
    before = [i for i in main if bound[i].phrase.what != "time"]
    beside = who and bool(before) and bound[before[-1]].phrase.part
    last = [i for i in before if bound[i].measures or not beside][-1:]
    whom = bool(last) and (beside or led)
    return known[last[0]].period if whom and bound[last[0]].measures else None


def of_those_compared(
    tokens: Sequence[Token], bound: Sequence[Bound], index: int, known: Sequence[Dated]
) -> Period | None:
    """Return the period of those looked back at, some of whom are told: "this compares with 30, but none of these".

    Or of all those whose number is not told: "helped 40, compared with all who were found in 2019, including six men".
    """
    item, phrase = bound[index], bound[index].phrase
    some = 0 < index <= len(known) and has(phrase.of(tokens), "counted-out")
    if some and tokens[0].does("looks-back"):
        return known[index - 1].period
    if item.relation != "part" or item.of < 0:
        return None
    between = tokens[bound[item.of].phrase.end : phrase.first]
    turn = next((i for i, token in enumerate(between) if token.does("comparison")), len(between))
    every = next((i for i in range(turn, len(between)) if between[i].does("everyone")), len(between))
    when = next((i for i in range(every, len(between)) if between[i].period is not None), every)
    # not "compared with each of the past years"
    whom = any(token.meaning.kind for token in between[every:when])
    counted = any(token.number is not None for token in between[turn:])
    return between[when].period if whom and not counted else None


def only_looks_back(scene: Scene) -> bool:
    """Return whether all of a sentence is set against what was told before: "This compared with nine trials in 2019".

    Not "This was a decrease from nine in 2019, but it tried six".
    """
    if "comparison" not in scene.marks:
        return False
    tokens = scene.tokens
    opening = tokens[:_NEAR_LOOK]
    led = has(opening[:1], "looks-back") or (has(opening[:1], "pointing") and has(opening[1:], "be"))
    ahead = takewhile(lambda token: token.number_kind != "count", tokens[: _NEAR_LOOK + 2])
    return led and has(ahead, "comparison") and not (has(tokens, "break") or has_key(tokens, ";"))


def is_only_against(scene: Scene, item: Bound) -> bool:
    """Return whether a number is one more of those set against what was told: "this compares with nine trials and six".

    Not behind a year, nor where somebody begins to act: "this compares with nine trials, and courts convicted six".
    """
    told = item.relation == "" and only_looks_back(scene)
    return told and not any(t.begins_clause or t.period is not None for t in scene.tokens[: item.begins])


def told_before(tokens: Sequence[Token], item: Bound, calendar: Calendar) -> Period | None:
    """Return the period of the figure told before that a number repeats, or is counted out of.

    "The 12 were men", "97 of the 185 were men"; that of the first measure which has one, None where it repeats none.
    """
    first = item.phrase.first
    repeats = is_definite(tokens, item.phrase) and not _are_others(tokens, item.phrase)
    definite = tokens[first : first + repeats]
    again = (*definite, *tokens[item.phrase.end : item.phrase.end + 1])
    told = ((name, token.value) for token in again for name in item.measures)
    return next((calendar.told[key] for key in told if key in calendar.told), None)


def _are_others(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether those are left over, or of one case or one more matter: "the other 12".

    "In another case, the two brokers", "one case went to court; the two brokers".
    """
    first = phrase.first
    opened = tokens[1 : min(2, first)]  # not "another of the 12"
    left = has(tokens[max(0, first - 1) : phrase.end], "those-left") or has(opened, "one-more")
    return left or any(one.value == 1 and it.meaning.kind == "case" for one, it in pairwise(tokens[:first]))


def told_here(tokens: Sequence[Token], bound: Sequence[Bound], index: int, known: Sequence[Dated]) -> Period | None:
    """Return the period of the number of the sentence that "all" repeats: "in 2019, police charged 12; all 12 fled".

    Or of the last one before some are told apart: "the mean in 2019 was six years; those who sold girls got nine".
    """
    first = bound[index].phrase.first
    some = next((i for i in range(1, first) if tokens[i - 1].key == ";" and tokens[i].does("stands-for")), -1)
    before = [when for when, item in zip(known, bound, strict=False) if item.phrase.first < some] if some > 0 else []
    if before:
        return before[-1].period
    if not tokens[first - 1].does("everyone"):
        return None
    pairs = zip(known, bound, strict=False)
    return next((when.period for when, b in pairs if tokens[b.phrase.first].value == tokens[first].value), None)


def brought_about(tokens: Sequence[Token], bound: Sequence[Bound], index: int, known: Sequence[Dated]) -> Period | None:
    """Return the period of the number right before, where it led to this one: "nine calls in 2019 resulting in two".

    Behind a comma only in what is set against another year as a whole: "this compared to nine in 2019, leading to two".
    Not behind a semicolon: "tried two (in 2019: nine); begging led to no trials".
    """
    led = before_number(tokens, bound[index].phrase.first) if index else -1
    if led < 0 or not tokens[led].does("brings-about") or has_key(tokens[bound[index - 1].phrase.end : led], ";"):
        return None
    apart = tokens[led - 1 - tokens[led - 1].does("which")].key == ","
    return known[index - 1].period if not apart or has(tokens[:2], "comparison") else None


def only_before(tokens: Sequence[Token], year: int) -> bool:
    """Return whether all years of a sentence are before this one, which it is set against."""
    if any(token.period and token.period.year >= year for token in tokens):
        return False  # "nine (four in 2019)" is not of 2019
    told = [place for place, token in enumerate(tokens) if token.period and token.depth == 0]
    return not told or has(tokens[: told[0]], "comparison")


def against_alike(tokens: Sequence[Token], bound: Sequence[Bound], index: int, known: Sequence[Dated]) -> Period | None:
    """Return the period of the number before that is set against the year that this one is set against.

    "Opened 30 cases in 2019, up from 22 in 2018, and charged 40 suspects (six of them women), up from 31 in 2018". Also
    where this one is set against none: "opened 30 cases in 2019, up from 22 in 2018, and charged 40 suspects".
    """
    before = bound[index - 1]
    if not 1 < index <= len(known) or before.of < 0 or before.relation != "comparison":
        return None  # also of one that is asked for before the one that it moved from is known
    then = next((item.phrase.first for item in bound[index + 1 :] if item.relation not in ("part", "list")), None)
    behind = (token.period.year for token in tokens[then or before.phrase.end :] if token.period is not None)
    year = next(behind, None)
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
    before_it = before_number(tokens, place) - 1
    if item.relation == "comparison" and tokens[before_it + 1].key == "(":  # "half the number of cases (38) in 2019"
        clause = takewhile(lambda token: token.key not in PAUSES, tokens[item.phrase.end :])
        return year_of(tokens[before_it]) or next((token.period for token in clause if token.period is not None), None)
    if item.of >= 0 and item.rule != "bracket":
        beside = item.rule == "list" and all(t.depth > 0 for t in tokens[bound[index - 1].phrase.first : place])
        return known[index - 1].period if beside and len(known) == index else None
    if index and has(tokens[bound[index - 1].phrase.end : place], "most-of"):
        return None  # "opened 19 cases (25 in 2019), the majority (12) of which were for begging"
    behind = at(tokens, item.phrase.end + (at(tokens, item.phrase.end).key == ","))
    turned = tokens[before_it - 1].key.endswith("than") and behind.does("comparison")
    year = None if turned else year_of(tokens[before_it])  # not "fewer than in 2019 (14 compared with 22)"
    if item.of < 0 or year is not None:  # "fewer victims in 2020 (14) than in 2019 (22)", "double that of 2019 (33)"
        return year
    host = bound[item.of].phrase
    last = item.phrase.end if item.phrase.part else place  # "(nine of the 17)"
    alone = has_key(tokens[last + 1 : last + 2], ")")
    stated = (known[i] for i in range(len(known)) if is_bracketed(tokens, bound[i]) and known[i].by == "stated")
    inside: Period | None = next((dated.period for dated in stated), None)
    kind = tokens[item.phrase.end : item.phrase.end + 1]  # "(15 cases of forced begging)"
    same = item.phrase.head == host.head != "" and all(token.key != "of" for token in kind)
    greater = tokens[place].value > tokens[host.first].value
    return (inside or earlier) if alone or (greater if inside else same) else None


def unlike(
    tokens: Sequence[Token], bound: Sequence[Bound], known: Sequence[Dated], calendar: Calendar
) -> tuple[Dated, ...]:
    """Return the periods of a sentence, where one that is set against itself is misprinted: it is the one reported.

    "Courts tried nine and convicted six in 2019, compared with seven trials and five convictions in 2019"; "six
    convictions in 2019 (33 in 2019)".
    """
    (main, first), (end, second) = [(i, token.period) for i, token in enumerate(tokens) if token.period is not None][:2]
    before = first.name == second.name and first.year == calendar.now.year - 1
    if not before or tokens[main].depth > 0 or has(tokens[:main], "comparison"):
        return tuple(known)
    turn = next((i for i in range(main, end) if tokens[i].does("comparison") or tokens[i].key == "("), -1)
    if not _is_told_again(tokens, bound, turn, end):
        return tuple(known)
    now, again = Dated(calendar.now, "assumed"), Dated(second, "stated")
    pairs = [(item.phrase.first, when) for item, when in zip(bound, known, strict=True)]
    return tuple(now if first < turn else again if first < end else when for first, when in pairs)


def before_now(
    tokens: Sequence[Token], bound: Sequence[Bound], known: Sequence[Dated], calendar: Calendar
) -> tuple[Dated, ...]:
    """Return the periods of a sentence, where a nought of the past years is set against a number of the present one.

    "Found four victims, compared with none in the past two years": in the two before.
    """
    now = calendar.now.year
    told = [
        (item, when, tokens[item.phrase.first].number_kind == "count") for item, when in zip(bound, known, strict=True)
    ]
    some = {name for item, when, counts in told if counts and when.period.year == now for name in item.measures}
    past = Dated(evolve(calendar.before, also=now - 2), "stated")
    return tuple(
        past if not counts and _is_of_several(when.period, now) and some & set(item.measures) else when
        for item, when, counts in told
    )


def _is_of_several(period: Period, now: int) -> bool:
    """Return whether a period is of several years up to now: not "tried nobody; in the past eight years, three"."""
    return now in (period.year, period.also) and (period.since is not None or period.also is not None)


def _is_told_again(tokens: Sequence[Token], bound: Sequence[Bound], turn: int, end: int) -> bool:
    """Return whether from `turn` to `end` the same is told again: not "six in 2019 (nine cases tried in 2019)".

    Nor "six (nine in 2019 for begging)", "NGOs helped six, compared with nine the ministry helped in 2019".
    """
    named = {name for item in bound if item.phrase.first < turn for name in item.measures}
    against = [item for item in bound if turn < item.phrase.first < end and item.measures]
    whole = end == turn + 2 and not at(tokens, end + 1).does("link")
    if any(token.meaning.actor for token in tokens[turn:end]) or (tokens[turn].key == "(" and not whole):
        return False
    return bool(against) and all(named.issuperset(item.measures) for item in against)
