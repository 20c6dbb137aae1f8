"""Which of several figures is the country's own whole, or which of them make it up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

from tipcompare.figures.answering.accounts import (
    FOUND_OUT,
    MENTIONED,
    WITHIN,
    Accounts,
    Chosen,
    amount,
    first_of,
    is_whole,
    may_overlap,
    total_of,
)
from tipcompare.figures.answering.sums import (
    sum_of_agencies,
    sum_of_kinds,
    sum_of_laws,
    sum_of_list,
    sum_told,
)
from tipcompare.figures.binding.rules import DOUBTFUL
from tipcompare.figures.scopes.new_or_going_on import IN_ALL
from tipcompare.model import Observation, Span
from tipcompare.model.figures import OWN_ACTORS

_ALONE = ("government", "courts")
"""Who acts for the country without others."""
_OF_A_DAY = "asof-"
"""How the name of a period begins that is one day or month: as of then."""


def find_whole(said: Accounts) -> Chosen | None:
    """Return the whole that the sure figures are or make up: the first of these ways that gives one."""
    if len(said.told) < 2:  # nothing to add up, as of most measures and years
        return first_whole(said.sure, said.against)
    section = next((item.section for item in said.sure if item.section != "summary"), "summary")
    home = [item for item in said.sure if item.section == section]  # what belongs elsewhere is told later
    return (
        _told_in_all(said.sure)
        or _joint_set_against(said)
        or _own_of_joint(said)
        or sum_of_laws([o for o in (*said.own, *said.zeros) if o.section == section and (o.value or o.law)])
        or (None if _is_of_everyone(said) else sum_of_agencies(home, said.against, said.missing))
        or sum_told(said.own)
        or _beyond_agency(said.sure, said.against)
        or sum_of_kinds(home, of_victims="victim" in dict(said.counting.objects))
        or (first_whole if may_overlap(said) else whole_or_list)(said.sure, said.against)
    )


def _is_of_everyone(said: Accounts) -> bool:
    """Return whether one figure of what each agency did by itself is of all victims found: the others are of these."""
    return said.counting.shared and any(is_whole(item) and item.value == said.victims_found for item in said.own)


def whole_or_list(items: Sequence[Observation], against: Mapping[Span, Span]) -> Chosen | None:
    """Return the first whole or the sum of a list, whichever stands first; a sum gives way to what is no less.

    And to one that overlaps: "the one opened 39 and the other 17; without those in both there were 44", or that is
    told again: "of the 44". A whole of one breakdown behind a sum is of others. What comes to less than those of one
    breakdown is no whole: "convicted nine for sex trafficking. One got six months and one probation". But no part told
    elsewhere is more than a list that is set against another year.
    """
    whole, parts = first_whole(items, against), sum_of_list(items)
    if whole is None and parts is not None:
        actors = (parts.item.actor, *_ALONE)
        others = ("single", "part") if parts.item.sentence in against else ("single",)
        if any(o.scope not in others and o.actor in actors for o in beyond(parts, items)):
            return None
    if whole is None or parts is None:
        return whole or parts
    most, led = amount(whole), amount(parts.item)
    again = any(item.sentence != whole.item.sentence and item.value == whole.value for item in items)
    if most >= amount(parts) or (again and most > led):
        return parts if whole.item.dimensions and parts.item.span < whole.item.span else whole
    if whole.item.sentence == parts.item.sentence and whole.item.unit == parts.item.unit:
        return whole if most > led else parts
    return whole if whole.item.span < parts.item.span else parts


def beyond(told: Chosen, items: Sequence[Observation]) -> list[Observation]:
    """Return the figures that are greater than one that is told, of the same unit."""
    return [item for item in items if item.unit == told.item.unit and amount(item) > amount(told)]


def first_whole(items: Sequence[Observation], against: Mapping[Span, Span]) -> Chosen | None:
    """Return the first of the figures that are the country's own whole.

    Without one, what is compared with another year, then one that only a nationality breaks down, as that of the
    accused.
    """
    totals = _firm_totals(items)
    alone = len({item.sentence for item in items}) == 1
    wholes = (
        [item for item in totals if not item.dimensions]
        or [o for o in totals if o.comparison and not o.level and (alone or not o.exploitation)]
        or [o for o in totals if o.sentence in against and o.exploitation and not (o.comparison or o.level)]
        or [item for item in totals if [name for name, _ in item.dimensions] == ["nationality"]]
    )
    return first_of(sorted(wholes, key=lambda item: item.section == "summary"))


def _firm_totals(items: Sequence[Observation]) -> list[Observation]:
    """Return the totals, without those that are less than one of a breakdown told before them and have no parts."""
    divided = {item.sentence for item in items if item.rule == "part"}
    most: dict[str, float] = {}
    found: list[Observation] = []
    for item in items:
        if item.dimensions and item.actor in OWN_ACTORS:
            most[item.unit] = max(most.get(item.unit, 0.0), amount(item))
        firm = amount(item) >= most.get(item.unit, 0.0) or item.sentence in divided
        if item.scope == "total" and firm:
            found.append(item)
    return found


def share_of(whole: Chosen, said: Accounts) -> Chosen:
    """Return a part where a whole is of one agency, or less than the figure of a breakdown or of one day: then that.

    Or less than the main figure of what others that it pays did, told before it. But for a whole that is set against
    other years.
    """
    alike = (item for item in said.sure if item.unit == whole.item.unit)
    of_some = bool(whole.item.agency)  # as another agency's may be
    like = [
        o
        for o in alike
        if (o.scope == "total" and (o.dimensions or of_some))
        or o.period.startswith(_OF_A_DAY)
        or (o.span < whole.item.span and is_main_of_paid(o, said))
    ]
    most = max(like, key=amount, default=whole.item)
    if amount(most) > amount(whole) and whole.item.sentence not in said.against:
        return Chosen(most, "partial", most.value)
    return Chosen(whole.item, "partial", whole.value) if whole.status == "stated" and whole.item.agency else whole


def is_main_of_paid(item: Observation, said: Accounts) -> bool:
    """Return whether a figure of what others did with the state's money is set against another year, or divided."""
    divided = (o.sentence for o in said.own if o.rule == "part")
    paid = said.counting.shared and (item.actor, item.scope) == ("joint", "part") and item.rule != "part"
    return paid and item.sentence in (*said.against, *divided)


def most_served(whole: Chosen, items: Sequence[Observation]) -> Chosen:
    """Return the greatest, a part, where a sentence tells one by one what was given: "care to 22, legal aid to 35"."""
    told = whole.item.sentence, whole.item.rule, whole.item.unit
    served = [o for o in items if is_whole(o) and (o.sentence, o.rule, o.unit) == told]
    most = max(served, key=amount, default=whole.item)
    return Chosen(most, "partial", most.value) if amount(most) > amount(whole) else whole


def made_much_of(said: Accounts, whole: Chosen) -> Chosen | None:
    """Return the figure that is first set against another year's, where the whole is not: told before it, or more.

    Any level of government may tell it, such as a state police. And a doubtful figure that is divided by kinds.
    """
    if whole.item.rule == IN_ALL:
        return None
    first = min(said.against, default=None)
    compared = (item for item in said.own if item.sentence == first and not item.comparison)
    by_kinds = len({item.exploitation for item in said.own} - {""}) > 1
    divided = (item for item in said.own[:1] if item.rule in DOUBTFUL and by_kinds)
    main = next(chain(compared, divided), None)
    if main is None or main.sentence == whole.item.sentence or main.actor == "joint" or main.scope != "total":
        return None
    if main.agency and is_whole(whole.item) and not whole.item.agency and whole.item.span < main.span:
        return None  # "The government identified 50 victims. In addition, the FPU identified 60 (20 in 2019)"
    apart = [name for name, _ in main.dimensions] not in ([], ["level"], ["nationality"])
    more = amount(main) > amount(whole)
    return None if apart or not (more or main.unit != whole.item.unit) else first_of([main])


def _told_in_all(items: Sequence[Observation]) -> Chosen | None:
    """Return what the government alone did in total, where nothing told is more: "In total, it identified 47"."""
    wholes = [o for o in items if o.rule == IN_ALL and is_whole(o) and o.actor in _ALONE]
    return first_of(o for o in wholes if all(amount(o) >= amount(other) for other in items if other.unit == o.unit))


def _beyond_agency(items: Sequence[Observation], against: Mapping[Span, Span]) -> Chosen | None:
    """Return the country's own total where the first is one agency's and a greater one, of none, stands behind it.

    But for an agency whose figure alone is set against another year. Not what others did with the country.
    """
    totals = _firm_totals([o for o in items if o.actor != "joint"]) if any(item.agency for item in items) else []
    if not totals or not totals[0].agency:
        return None
    main = totals[0].sentence in against and not totals[0].comparison
    own = (o for o in totals if not (o.agency or (main and o.sentence not in against)) and o.unit == totals[0].unit)
    return first_of(item for item in own if amount(item) > amount(totals[0]))


def _joint_set_against(said: Accounts) -> Chosen | None:
    """Return what the country and those it pays come to, where that alone is set against another year.

    "Police found 21 and funded NGOs 34, for a total of 55, compared with 48", not "police found 21 (16 in 2019)". What
    others add of their own is none of the country's.
    """
    for place, item in enumerate(said.own):
        if item.actor != "joint" or item.sentence not in said.against:
            continue
        parts = [o for o in said.own[:place] if o.sentence == item.sentence and o.unit == item.unit]
        whole = is_whole(item) and total_of(parts) == item.value
        own = len(parts) > 1 and parts[0].actor in _ALONE
        if whole and own and item.span < said.against.get(item.sentence, item.span):
            return first_of([item])
    return None


def _own_of_joint(said: Accounts) -> Chosen | None:
    """Return the country's own figure of the first total where that and one of others come to it.

    Or of what a list of several comes to that is told again: "found 71 men and four women; police found 29 of the 75".
    """
    listed = sum_of_list(said.sure)
    if listed is not None and listed.item.actor == "joint":
        again = {o.sentence for o in said.items if o.value == listed.value}
        own = first_of(o for o in said.sure if o.sentence in again and is_whole(o) and o.actor in _ALONE)
        if own is not None:
            return own
    joint = next((o for o in said.told if is_whole(o)), None)
    if joint is None:
        return None
    if joint.actor == "joint":
        return _own_in_joint(joint, said)
    others = () if joint.rule in MENTIONED else said.told  # not "of the 40 victims, police identified 12 and NGOs 28"
    theirs = [o for o in others if [name for name, _ in o.dimensions] == ["actor"]]
    told = {o.value for o in theirs}, {o.value for o in theirs if o.scope == "part"}  # not "seven—five of them his own"
    return first_of(o for o in said.own if not o.dimensions and amount(joint) - amount(o) in told[o.rule in WITHIN])


def _own_in_joint(joint: Observation, said: Accounts) -> Chosen | None:
    """Return the country's own figure told with that of several or again, "found 33 of the 95", or right behind it."""
    beside = (o for o in said.told if o.sentence == joint.sentence and o.actor == "joint" and o.scope == "part")
    if any(beside):
        return None  # "police found 12, and ministries and NGOs 28, for a total of 40"
    again = {o.sentence for o in said.told if o.value == joint.value}
    sure = (o for o in said.told if o.scope == "total" or o.rule in FOUND_OUT or o.sentence == joint.sentence)
    helped = "victim" in dict(said.counting.objects) and not said.counting.mentioned  # not one kind of help behind all
    next_to = range(0) if helped else range(joint.sentence.end, joint.sentence.end + 3)
    behind = (o for o in said.told if is_whole(o) and o.sentence.start in next_to and not o.agency)
    told = (*(o for o in sure if o.sentence in again), *behind)
    alone = (o for o in told if o.actor in _ALONE and o.rule not in DOUBTFUL)
    return first_of(o for o in alone if o.unit == joint.unit)
