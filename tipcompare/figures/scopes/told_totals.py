"""Whether other numbers of a sentence come to one: to that told as the total, or to one that is their sum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile

from tipcompare.figures.dating.dated import Dated
from tipcompare.figures.whose.other_states import are_of_one_state
from tipcompare.figures.words.sentence import Bound, Scene, in_total
from tipcompare.figures.words.tokens import has, has_key
from tipcompare.model.figures import Scope

_CASES = ("case", "measure")
"""What is counted where it is deeds, not those to whom they are done."""
_NEAR_GOODS = 4
"""Tokens behind those helped among which stands with what."""
_FEWEST, _BY_CHANCE = 3, 12
"""How many numbers come to another at least, and the most that several often come to by chance."""


def are_given_else(scene: Scene, item: Bound, lead: Bound) -> bool:
    """Return whether each number of a list is of what was given to some, who may be the same: "12 with care, six with".

    Not "12 with care and six with disabilities".
    """
    if not scene.any_with("goods", item.measures):
        return False
    behind = [scene.tokens[b.phrase.end : b.phrase.end + _NEAR_GOODS] for b in (lead, item)]
    return all(has_key(near[:1], "with") for near in behind) and has(behind[0], "goods")


def let_come_to(scene: Scene, bound: Sequence[Bound], dated: Sequence[Dated], found: list[Scope]) -> None:
    """Let numbers be parts of the one that they come to, in place, and its figure of another year be what it is."""
    for place, item in enumerate(bound):
        if place and in_total(scene, item.phrase):
            _yield_to(scene, bound, dated, place, found)
        if item.rule == "compared" and item.relation == "part" and bound[item.of].phrase.dimensions:
            found[item.of] = "part"  # "against four women, one man and two girls in 2019"
    sums = {place for place in range(len(bound) - _FEWEST + 1) if _is_sum(scene, bound, dated, place)}
    for place, item in enumerate(bound):
        other_year = item.rule == "bracket" and dated[place].period.year != dated[item.of].period.year
        if other_year and not sums.isdisjoint((place, item.of)):
            sums |= {place, item.of}
    for place in sums:
        begins_list = any(other.of == place and other.relation == "list" for other in bound)
        found[place] = "total" if begins_list or bound[place].of in sums else found[place]
        for behind in range(place + 1, len(bound)) if found[place] == "total" else ():
            if _alike(bound, dated, place, behind) and found[behind] == "total":
                found[behind] = "part"


def _yield_to(scene: Scene, bound: Sequence[Bound], dated: Sequence[Dated], place: int, found: list[Scope]) -> None:
    """Let smaller numbers be parts of one that is told behind them as the total: "19, and six more, for a total of".

    Of those who are only in some state it is none: "charged eight suspects; 11 in all were awaiting trial".
    """
    item, value = bound[place], scene.tokens[bound[place].phrase.first].value
    if item.rule == "state" or not item.measures:
        return
    found[place] = "total" if item.relation == "list" else found[place]
    for before in range(place):
        less = 0 < scene.tokens[bound[before].phrase.first].value < value
        if less and _alike(bound, dated, place, before) and found[before] == "total":
            found[before] = "part"
            if before + 1 < place and bound[before + 1].of == before and found[before + 1] == "total":
                found[before + 1] = "part"  # "19 (12 in 2019), and six more, for a total of"


def _is_sum(scene: Scene, bound: Sequence[Bound], dated: Sequence[Dated], place: int) -> bool:
    """Return whether several numbers behind one come to it: "referred 90: police referred 40, schools 30, ...".

    Behind a sign that sets them apart two do: "referred 71; police referred 31, schools referred 40".
    Not of what adds up, where each is of a group of its own: "trained 90 judges, 40 officers, 30 teachers, 20 nurses".
    """
    value, end = scene.tokens[bound[place].phrase.first].value, bound[place].phrase.end
    if not value > _BY_CHANCE or scene.any_with("adds", bound[place].measures):
        return False
    behind = [i for i in range(place + 1, len(bound)) if _alike(bound, dated, place, i)]
    if any(are_of_one_state(scene, bound[i].phrase) for i in behind) and are_of_one_state(scene, bound[place].phrase):
        return False  # "84 Orlenian victims, 40 Saberian, 30 Vesmarkian, and 14 Norvian ones"
    apart = bool(behind) and has_key(scene.tokens[end : bound[behind[0]].phrase.first], ";", ":")
    several = len(behind) >= _FEWEST - apart
    return several and value == sum(scene.tokens[bound[i].phrase.first].value for i in behind)


def _alike(bound: Sequence[Bound], dated: Sequence[Dated], place: int, other: int) -> bool:
    """Return whether two numbers are of one measure and period, and not one of cases with the other of accused."""
    item, it = bound[place], bound[other]
    alike = item.measures == it.measures and dated[place].period.name == dated[other].period.name
    return alike and not are_in_cases(item, it)


def divide_both(scene: Scene, bound: Sequence[Bound]) -> Mapping[int, int]:
    """Return for each number in brackets that divide the two before them the first of these.

    "Police found 20 and NGOs found four (14 women and 10 men)": not the four alone.
    """
    found: dict[int, int] = {}
    amounts = [scene.tokens[item.phrase.first].value for item in bound]
    for place, item in enumerate(bound) if "(" in scene.keys else ():
        if item.rule != "bracket" or item.relation == "comparison" or place < 2:
            continue
        inside = list(takewhile(lambda i: _goes_on_inside(scene, bound, i), range(place + 1, len(bound))))
        both = bound[place - 2].measures == bound[place - 1].measures == item.measures
        come_to = amounts[place] + sum(amounts[i] for i in inside)
        if both and inside and come_to == amounts[place - 2] + amounts[place - 1]:
            found.update(dict.fromkeys((place, *inside), place - 2))
    return found


def _goes_on_inside(scene: Scene, bound: Sequence[Bound], place: int) -> bool:
    """Return whether a list goes on with a number in its brackets."""
    item = bound[place]
    return item.rule == "list" and scene.tokens[item.phrase.first].depth > 0


def are_in_cases(item: Bound, before: Bound) -> bool:
    """Return whether those counted are the accused in cases counted before them: "12 cases, with 14 suspects"."""
    return item.phrase.what == "suspect" and before.phrase.what in _CASES
