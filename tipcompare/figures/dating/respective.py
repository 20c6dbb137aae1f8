"""Numbers that go one by one with those before, or with years: "81 searches and 36 trials, compared with 74 and 40"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from tipcompare.figures.words.periods import Period
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import Token, at, has, is_dated, joins_list
from tipcompare.figures.words.turns import behind_semicolon
from tipcompare.figures.words.verbs import came_from

_SEVERAL = 2
"""Numbers that may go one by one, and years with which they may."""


def find_partner(scene: Scene, phrase: Phrase, bound: Sequence[Bound], cue: int) -> int:
    """Return the place of the number before that a bare one goes with behind what compares at `cue`, -1 for none."""
    tokens = scene.tokens
    depth = tokens[phrase.first].depth
    inside = _listed_behind(scene, phrase, cue, depth)
    if phrase not in inside:
        return -1
    named = has(tokens[cue:], "respectively")
    before = [
        place
        for place, item in enumerate(bound)
        if item.phrase.first < cue
        and item.relation != "comparison"
        and bound[min(place + 1, len(bound) - 1)].phrase.first != item.phrase.end  # not "a" of "a further 11"
    ]
    within = [place for place in before if tokens[bound[place].phrase.first].depth == depth]
    around = [place for place in before if tokens[bound[place].phrase.first].depth == depth - 1]
    opens = "(" in (tokens[cue].key, tokens[cue - 1].key)  # "12 girls (seven)", "12 (compared with seven)"
    counted = around if opens else within
    sums = [place for place in counted if bound[place].rule == "list" and not bound[place].relation]  # "61 in all"
    main = [place for place in counted if bound[place].measures and place not in sums]
    # "met 85 women and housed 41 (31 and nine, ...)", "saw 40 sites and tried nine cases, compared with 50 and 11"
    main = counted if len(main) < len(inside) and (named or len(counted) == len(inside)) else main
    order = main[-len(inside) :]
    return order[inside.index(phrase)] if len(order) == len(inside) > 1 else -1


def starts_list(tokens: Sequence[Token], phrase: Phrase, later: Phrase, *, named: bool = False) -> bool:
    """Return whether nothing but a comma or "and" stands between a number and a later one, as bare or `named`.

    Before one that is named also its own year: "nine cases, and in 2018 six".
    """
    between = tokens[phrase.end : later.first]
    years = named and is_dated(between[-1:])
    return (named or later.what == "bare") and joins_list(between[: len(between) - years])


def _listed_behind(scene: Scene, phrase: Phrase, cue: int, depth: int) -> list[Phrase]:
    """Return the bare numbers of one list behind a comparison: the first, or of the year that has the phrase.

    "Compared with 30 and nine in 2018 and three and five in 2017".
    """
    tokens = scene.tokens
    found = [p for p in scene.phrases if p.first > cue and tokens[p.first].depth == depth]
    listed: list[Phrase] = found[:1]
    for old, new in pairwise(found):
        between = tokens[old.end if tokens[cue].does("comparison") else old.first + 1 : new.first]
        if joins_list(between):
            listed.append(new)
        elif phrase not in listed and is_dated(between[:1]) and joins_list(between[1:]):
            listed = [new]
        else:
            break
    return listed


def share_measures(scene: Scene, bound: list[Bound]) -> None:
    """Give the last numbers one measure each, where as many are named: "trials and convictions were 26 and 14".

    Or behind them, where they go one by one: "26 and 14 trials and convictions, respectively".
    """
    named, first = bound[-1].measures, len(bound) - len(bound[-1].measures)
    run, told = bound[first:] if first >= 0 else [], "respectively" in scene.marks
    listed = all(starts_list(scene.tokens, old.phrase, new.phrase, named=told) for old, new in pairwise(run))
    if not run or not listed or not (told or run[0].rule == "number-of") or not set(run[0].measures) <= set(named):
        return
    opens = behind_semicolon(scene.tokens, run[0].phrase.first)
    if len(_list_years(scene.tokens, opens, len(scene.tokens))) == len(run):
        return  # "; in 2018 and 2019, there had been 26 and 14, respectively"
    before = reversed(scene.tokens[: run[0].phrase.first])
    nearest = [n for token in before for n in (*token.meaning.nouns, *token.meaning.verbs) if n in named]
    order = sorted(named, key=nearest.index, reverse=True) if set(named) <= set(nearest) else named
    for place, (item, name) in enumerate(zip(run, order, strict=True), start=first):
        bound[place] = Bound(item.phrase, (name,), run[0].rule, cue=run[0].cue)


def join_last(scene: Scene, bound: list[Bound]) -> None:
    """Let the last of those that go one by one with who did it be of their list: "found 40, nine, and 12 victims"."""
    if "respectively" not in scene.marks or len(bound) < _SEVERAL:
        return
    before, last, periods = bound[-2], bound[-1], [t.period for t in scene.tokens if t.period is not None]
    alike = before.measures == last.measures != () and before.relation in ("", "list") and not last.relation
    in_years = len(periods) >= _SEVERAL or any(period.also is not None for period in periods)
    if alike and not in_years and starts_list(scene.tokens, before.phrase, last.phrase, named=True):
        of = before.of if before.relation else len(bound) - _SEVERAL
        bound[-1] = evolve(before, phrase=last.phrase, rule="list", of=of, relation="list")


def _years_back(tokens: Sequence[Token], bound: Sequence[Bound], now: int) -> dict[int, Period]:
    """Return the years before, named or not, that go one by one with what is compared: "12, against 15 and nine"."""
    told = [place for place, item in enumerate(bound) if item.measures]
    against = [place for place in told if bound[place].relation == "comparison"]
    if len({bound[place].measures for place in against}) > 1:
        return {}  # "against 15 arrests and nine trials in the two years before"
    periods = [token.period for token in tokens if token.period is not None]
    unnamed = not periods and len(told) == len(against) + 1 > 2
    last = next((p.year for p in periods if p.since == p.year - len(against)), now if unnamed else 0)
    years = range(last - 1, last - 1 - len(against), -1) if last else ()
    return {place: Period(0, 0, f"CY{year}", year) for place, year in zip(against, years, strict=False)}


def _list_years(tokens: Sequence[Token], first: int, until: int) -> list[Period]:
    """Return the years of the one list in a stretch; none where a year stands apart from those before it."""
    years: list[Period] = []
    for index in range(first, until):
        token = tokens[index]
        listed = bool(years) and tokens[index - 1].joins
        if token.period is not None and years and not listed:
            return []
        if token.period is not None:
            years += [token.period, token.period.last_year] if token.period.also is not None else [token.period]
        elif listed and token.number is None and token.is_year:
            years.append(Period(0, 0, f"CY{token.key}", int(token.key)))
    return years


def _years_from(tokens: Sequence[Token], when: int) -> tuple[list[Period], int]:
    """Return the years of the list that begins at `when`, "in 2019, 2018, and 2017", and where it ends."""
    ends = (i for i in range(when + 1, len(tokens)) if not (tokens[i].joins or tokens[i].is_year))
    end = next(ends, len(tokens))
    return _list_years(tokens, when, end), end


def years_of_each(tokens: Sequence[Token], phrase: Phrase, period: Period) -> list[Period]:
    """Return the years listed of each of which a number is: "none in 2019, 2018, and 2017", "two each in"."""
    when = next((i for i, token in enumerate(tokens) if token.period == period), len(tokens))
    beside = (at(tokens, phrase.end), tokens[when - 1])
    each = tokens[phrase.first].number_kind in ("none", "any") or has(beside, "everyone")
    return _years_from(tokens, when)[0] if each else []


def years_in_order(tokens: Sequence[Token], bound: Sequence[Bound], periods: Sequence[int]) -> dict[int, Period]:
    """Return the years of numbers in a list beside one of as many: "six and 12 in 2019 and 2018".

    And of two that moved from the first of several years to the last: "between 2018 and 2020, trials fell from nine to
    six".
    """
    found: dict[int, Period] = {}
    for when in periods:
        years, end = _years_from(tokens, when)
        before = (place + 1 - len(years) for place, item in enumerate(bound) if item.phrase.end == when)
        behind = (place for place, item in enumerate(bound) if item.phrase.first == end)
        over = years[0].since is not None
        moved = (place for place, item in enumerate(bound[:-1]) if over and _moves(tokens, item, bound[place + 1]))
        for start in (*before, *behind, *moved) if len(years) > 1 else ():
            run = bound[max(start, 0) : start + len(years)]
            alike = len(run) == len(years) and run[0].measures != () and len({item.measures for item in run}) == 1
            if alike and all(_moves(tokens, old, new) or _is_listed(tokens, old, new) for old, new in pairwise(run)):
                found |= {start + i: evolve(year, also=None, since=None) for i, year in enumerate(years)}
    return found


def _moves(tokens: Sequence[Token], old: Bound, new: Bound) -> bool:
    return came_from(tokens, old.phrase.first, new.phrase.first)


def _is_listed(tokens: Sequence[Token], old: Bound, new: Bound) -> bool:
    return joins_list(tokens[old.phrase.first + 1 : new.phrase.first])


def _years_of_those_before(
    tokens: Sequence[Token], bound: Sequence[Bound], counted: Sequence[int]
) -> dict[int, Period]:
    """Return the years of the numbers before, each told with its own: "12 in 2020 and 9 in 2019; and tried 4 and 3"."""
    run: list[int] = []
    for place in reversed(counted):
        if run and not starts_list(tokens, bound[place].phrase, bound[run[0]].phrase, named=True):
            break
        run.insert(0, place)
    first = bound[run[0]].phrase.first if run else 0
    years = [token.period for token in tokens[:first] if token.period is not None]
    each = sum(1 for place in counted if run and place < run[0])
    apart = len(run) > 1 and len({year.year for year in years}) == len(run) == len(years) <= each
    return dict(zip(run, years, strict=True)) if apart else {}


def _are_others_told(tokens: Sequence[Token], bound: Sequence[Bound], reach: range) -> bool:
    """Return whether terms or sums go one by one behind a year: "two held since 2019 to six and 12 years"."""
    year = max((i for i in reach if tokens[i].period is not None), default=reach.stop)
    behind = [b for b in bound if year < b.phrase.first < reach.stop and tokens[b.phrase.first].number_kind == "count"]
    return bool(behind) and not any(b.measures for b in behind)


def years_one_by_one(tokens: Sequence[Token], bound: Sequence[Bound], now: int) -> dict[int, Period]:
    """Return the years that go one by one with numbers where it says so: "12 and 9 in 2019 and 2020, respectively".

    With those of each measure: "12 and 15 trials and three and four convictions in 2019 and 2020, respectively".
    """
    back = _years_back(tokens, bound, now)
    if back:
        return back
    said = [place for place, token in enumerate(tokens) if token.does("respectively")]
    first = max((place for place in range(said[-1]) if tokens[place].key == ";"), default=0)
    first *= any(token.period for token in tokens[first:])  # what stands behind a semicolon has years of its own
    until = next(place for place in said if place >= first)
    told = [place for place, item in enumerate(bound) if item.measures and item.phrase.first >= first]
    counted = [place for place in told if bound[place].phrase.first < until]
    if _are_others_told(tokens, bound, range(first, until)):
        return {}
    years = _list_years(tokens, first, until if counted != told else len(tokens))
    by_measure: dict[tuple[str, ...], list[int]] = {}
    for place in counted:
        by_measure.setdefault(bound[place].measures, []).append(place)
    lists = [counted] if len(counted) == len(years) else [*by_measure.values()]
    if any(len(places) > len(years) for places in lists):
        return _years_of_those_before(tokens, bound, counted)
    if len(years) == 1:
        return {}  # "$9 to one shelter and $8 to bars, compared with $6 and $5, respectively, in 2019"
    return {
        place: evolve(year, also=None)
        for places in lists
        for place, year in zip(places, years[len(years) - len(places) :], strict=True)
    }
