"""Observations to answers: of each measure and year the one figure that a reader would put into a spreadsheet.

Source: the conventions on answers that two independent readers followed (docs/metrics.md).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from attrs import evolve

from tipcompare.figures.answering.added import (
    DOUBTFUL,
    WITHIN,
    Chosen,
    add_up,
    least_told,
    main_amounts,
    not_of_one_kind,
    of_whom,
    told_at_home,
    total_of,
    whole_amount,
)
from tipcompare.figures.answering.silent import is_elsewhere, is_told_before
from tipcompare.figures.answering.sums import earlier, sum_of_agencies, sum_of_kinds, sum_of_laws, sum_of_list
from tipcompare.figures.binding.rules import RULES
from tipcompare.figures.certainty import rate_answer
from tipcompare.figures.whose.other_states import OTHER_STATE
from tipcompare.model import Answer, Observation, Span
from tipcompare.model.figures import OWN_ACTORS, AnswerStatus
from tipcompare.series.prose import Counting

_OF_A_DAY = "asof-"
"""How the name of a period begins that is one day or month: as of then."""
_JOINS = frozenset(rule.name for rule in RULES if rule.inherits or rule.again)
_MENTIONED = frozenset(rule.name for rule in RULES if rule.cue == "all")
_FOUND_OUT = frozenset(rule.name for rule in RULES if rule.cue == "purpose" or rule.name.startswith("done-bare"))
"""Rules of what was done to some out of others: "of 120 victims, police identified 44"."""
_PLAIN = Counting()


def answer_figures(
    observations: Sequence[Observation], counts: Mapping[str, Counting] = MappingProxyType({})
) -> tuple[Answer, ...]:
    """Return one answer for each measure and year that the observations speak of, in order of measure and year.

    A figure that is the country's own whole comes first, then the sum of parts that make it up, then the best part;
    what is said of officials or by others never stands for the country where anything else does, what is said of one
    incident, of victims whom others helped or of another state never. A zero is the answer only where no figure is but
    of parts told behind it, as of what goes on from years before; an unreported figure only where none is.

    Args:
        observations: of one report, in order of its text.
        counts: how prose speaks of each measure: which sections never tell the country's own figure of it, whether
            its figures add up, whether it is money, which bound of a term it is (see `Counting`).
    """
    groups: dict[tuple[str, int], list[Observation]] = {}
    ends = {item.section: item.span for item in observations}
    for item in observations:
        own = item.accused == "" and not _is_aside(item, counts.get(item.measure, _PLAIN), ends)
        if item.year is not None and own and item.actor != OTHER_STATE and item.qualifier != "relative":
            groups.setdefault((item.measure, item.year), []).append(item)
    for item in [item for items in groups.values() for item in items]:
        for year in _years_before(item):
            items = groups.setdefault((item.measure, year), [])
            items.append(evolve(item, year=year, scope="part" if items else item.scope))
    against: dict[str, dict[Span, Span]] = {}
    for item in (o for o in observations if o.comparison):
        against.setdefault(item.measure, {})[item.sentence] = item.span
    found: dict[tuple[str, int], Answer | None] = {}
    for (measure, year), items in sorted(groups.items(), reverse=True):
        answer = _answer(items, counts.get(measure, _PLAIN), against.get(measure, {}))
        found[measure, year] = _set_against(answer, items, found.get((measure, year + 1)))
    return tuple(answer for answer in reversed(found.values()) if answer is not None)


def _set_against(answer: Answer | None, items: Sequence[Observation], later: Answer | None) -> Answer | None:
    """Return the answer of a year that is only set against: the figure that the answer of the year after is.

    No sum, which is of figures that correspond to more than one of the year after.
    """
    if answer is None or later is None or not (answer.status == later.status == "stated"):
        return answer
    if not all(item.comparison for item in items):
        return answer
    beside = (item for item in items if item.sentence == later.sentence and item.span > later.span and _is_whole(item))
    like = [item for item in beside if item.unit == later.unit and item.value and item.actor in OWN_ACTORS]
    own = min(like, key=lambda item: item.actor == "joint", default=None)
    return _make((own, "stated", own.value), items) if own is not None else answer


def _is_aside(item: Observation, counting: Counting, ends: Mapping[str, Span]) -> bool:
    """Return whether a figure stands where it is never the country's own; the last figure of each section is told."""
    home = ends.get(counting.home)
    behind = home is not None and item.section != counting.home and home < item.span
    return behind or item.section in counting.aside


def _years_before(item: Observation) -> tuple[int, ...]:
    """Return the earlier years of which a figure says the same: "for the third consecutive year"."""
    if item.value != 0 or item.year is None or item.comparison or item.repeated < 2:
        return ()
    return (item.year - 1,)


def _answer(items: Sequence[Observation], counting: Counting, against: Mapping[Span, Span]) -> Answer | None:
    items = [item for led, item in zip((None, *items), items, strict=False) if not of_whom(item, led)]
    items = told_at_home(items, counting.home)
    if counting.adds:
        added = add_up(items)
        return _make(added, items) if added is not None else None
    told = [item for item in items if item.value and not _is_only_source(item, items)]
    own = [item for item in told if item.actor in OWN_ACTORS]
    zeros = [item for item in items if item.value == 0 and item.actor in OWN_ACTORS and item.scope != "single"]
    missing = [item for item in items if item.value is None and item.scope == "total"]
    nothing = [item for item in zeros if _is_whole(item)]
    set_against = bool(nothing) and nothing[0].sentence in against  # what is told behind it is of a case that goes on
    if set_against and not any(_is_whole(item) or item.span < nothing[0].span for item in own):
        return _make((nothing[0], "zero", 0.0), items)
    leads = _leads(own)
    sure = {"state"} if counting.sure_states else set[str]()
    strong = [item for item, lead in zip(own, leads, strict=True) if lead not in DOUBTFUL or lead in sure]
    whole = _of_several(told, own, strong, counting) if len(told) > 1 else _whole(strong)
    whole = _shared(whole, strong) if counting.shared else whole
    if whole is not None and not is_elsewhere(whole, missing):
        main = None if counting.bound else _main(whole, own, against)
        return _make(_outdone(whole, own, leads) or main or whole, items)
    rivals = [item for item in strong if item.scope != "single"]
    if nothing and not any(counting.money or item.scope == "total" or item.span < nothing[0].span for item in rivals):
        return _make((nothing[0], "zero", 0.0), items)
    weak = [item for item, lead in zip(own, leads, strict=True) if lead == "weak"]
    whole = earlier(_whole(weak), sum_of_list(weak))
    if whole is not None and not _exceeded(whole, strong):
        return _make(whole, items)
    if missing and missing[0].qualifier == "not_reported" and not is_told_before(strong, zeros, missing[0], counting):
        return _make((missing[0], "not_reported", None), items)
    theirs = [item for item in told if "victim" not in dict(counting.objects)]
    amounts = main_amounts(own, against) if counting.money else own
    best = _whole(own)
    if best is None or _exceeded(best, strong):
        best = whole_amount(own) if counting.money else None if counting.bound else sum_of_list(own)
    best = best or _best(amounts, counting.bound) or _best(theirs, counting.bound)
    best = _shared(best) if counting.shared else best
    if best is not None:
        return _make(best, items)
    zeros = [item for item in zeros if not item.dimensions]
    if zeros:
        return _make(least_told(zeros), items)
    missing = missing or [item for item in items if item.value is None and item.scope != "single"]
    return _make((missing[0], "not_reported", None), items) if missing else None


def _is_only_source(item: Observation, items: Sequence[Observation]) -> bool:
    """Return whether those mentioned are more than were found: "of 120 suspected victims, police identified 44"."""
    if item.rule not in _MENTIONED:
        return False
    found = [o for o in items if o.sentence == item.sentence and o.value and o.rule not in (item.rule, *WITHIN)]
    return any(other.rule in _FOUND_OUT for other in found) and total_of(found) < (item.value or 0.0)


def _of_several(
    told: Sequence[Observation], own: Sequence[Observation], strong: Sequence[Observation], counting: Counting
) -> Chosen | None:
    """Return the whole that several figures are or make up: of all, of the country's own, of the sure ones of these."""
    home = _home(strong)
    return (
        _own_of_joint(told, counting)
        or sum_of_laws(own)
        or sum_of_agencies(home)
        or _total_of_totals(_home(own))
        or _beyond_agency(strong)
        or sum_of_kinds(home)
        or earlier(_whole(home), sum_of_list(home), home)
        or earlier(_whole(strong), sum_of_list(strong), strong)
    )


def _shared(whole: Chosen | None, items: Sequence[Observation] = ()) -> Chosen | None:
    """Return a part where a whole is of one agency, or less than the figure of a breakdown or of one day: then that."""
    if whole is None:
        return None
    alike = [item for item in items if item.unit == whole[0].unit]
    like = [o for o in alike if (o.scope == "total" and o.dimensions) or o.period.startswith(_OF_A_DAY)]
    most = max(like, key=lambda item: item.value or 0.0, default=whole[0])
    if (most.value or 0.0) > (whole[2] or 0.0):
        return most, "partial", most.value
    return (whole[0], "partial", whole[2]) if whole[1] == "stated" and whole[0].agency else whole


def _exceeded(whole: Chosen, items: Sequence[Observation]) -> bool:
    """Return whether the country has a greater figure than a whole, told before it; of a part, than a doubtful one."""
    scopes = ("total", "part") if whole[0].rule in DOUBTFUL else ("total",)
    before = (item for item in items if item.unit == whole[0].unit and item.span < whole[0].span)
    return any(item.scope in scopes and (item.value or 0.0) > (whole[2] or 0.0) for item in before)


def _outdone(whole: Chosen, own: Sequence[Observation], leads: Sequence[str]) -> Chosen | None:
    """Return a doubtful figure told before a lesser whole of its section, and by kinds of exploitation between them.

    Not one by sex or age, as of those who lived in shelters.
    """
    led = [(item, lead) for item, lead in zip(own, leads, strict=True) if item.section == whole[0].section]
    first = next((item for item, lead in led if lead in ("weak", "said") and item.span < whole[0].span), None)
    if first is None or first.dimensions or first.unit != whole[0].unit or (first.value or 0.0) <= (whole[2] or 0.0):
        return None
    kinds = {item.exploitation for item, _ in led if first.span < item.span < whole[0].span} - {""}
    stated: AnswerStatus = "stated" if first.scope == "total" else "partial"
    return (first, stated, first.value) if len(kinds) > 1 and first.scope != "single" else None


def _main(whole: Chosen, own: Sequence[Observation], against: Mapping[Span, Span]) -> Chosen | None:
    """Return the figure that is first set against another year's, where the whole is not: told before it, or more.

    Any level of government may tell it, such as a state police, where none of another does.
    """
    first = min(against, default=whole[0].sentence)
    if whole[1] != "stated" or whole[0].comparison or whole[0].sentence == first:
        return None
    told = (item for item in own if item.sentence == first and item.span < against[first] and not item.comparison)
    main = next((item for item in told if item.scope != "single" and item.rule not in WITHIN), None)
    if main is None or main.actor == "joint" or (main.scope == "part" and main.rule not in DOUBTFUL):
        return None
    levels = {item.level for item in own} - {""}
    apart = [name for name, _ in main.dimensions] not in ([], ["level"]) or len(levels) > 1
    more = (main.value or 0.0) > (whole[2] or 0.0)
    if apart or not (more if main.unit == whole[0].unit else main.span < whole[0].span):
        return None
    return main, "stated" if main.scope == "total" else "partial", main.value


def _leads(items: Sequence[Observation]) -> list[str]:
    """Return the rule by which each figure is sure: its own, or that of the figure in its sentence that it joins."""
    found: list[str] = []
    for place, item in enumerate(items):
        joins = found and item.rule in _JOINS and items[place - 1].sentence == item.sentence
        found.append(found[-1] if joins else item.rule)
    return found


def _home(items: Sequence[Observation]) -> list[Observation]:
    """Return the figures of the first section that has any, the summary last: what belongs elsewhere is told later."""
    body = [item for item in items if item.section != "summary"] or list(items)
    return [item for item in body if item.section == body[0].section]


def _whole(items: Sequence[Observation]) -> Chosen | None:
    """Return the first of the figures that are the country's own whole.

    Without one, what a whole is compared with, then one that only a nationality breaks down, as that of the accused.
    """
    totals = _firm_totals(items)
    compared = [item for item in totals if item.comparison and not item.level]
    for wholes in (
        [item for item in totals if not item.dimensions],
        not_of_one_kind(compared, items) if compared else [],
        [item for item in totals if [name for name, _ in item.dimensions] == ["nationality"]],
    ):
        body = [item for item in wholes if item.section != "summary"] or wholes
        if body:
            return body[0], "stated", body[0].value
    return None


def _firm_totals(items: Sequence[Observation]) -> list[Observation]:
    """Return the totals, without those that are less than one of a breakdown told before them and have no parts."""
    divided = {item.sentence for item in items if item.rule == "part"}
    most: dict[str, float] = {}
    found: list[Observation] = []
    for item in items:
        value, told = item.value or 0.0, [name for name, _ in item.dimensions]
        if told and item.actor in OWN_ACTORS:
            most[item.unit] = max(most.get(item.unit, 0.0), value)
        firm = value >= most.get(item.unit, 0.0) or told not in ([], ["nationality"])
        if item.scope == "total" and (firm or item.sentence in divided):
            found.append(item)
    return found


def _beyond_agency(items: Sequence[Observation]) -> Chosen | None:
    """Return the country's own total where the first is one agency's and a greater one, of none, stands behind it."""
    totals = [item for item in _firm_totals(items) if not item.dimensions]
    first = totals[0] if totals else None
    if first is None or not first.agency:
        return None
    own = (item for item in totals if not item.agency and item.unit == first.unit)
    greater = next((item for item in own if (item.value or 0.0) > (first.value or 0.0)), None)
    return (greater, "stated", greater.value) if greater is not None else None


def _total_of_totals(items: Sequence[Observation]) -> Chosen | None:
    """Return the total to which those before it come: "identified 73 at home; missions found 40, for 113 in all".

    Those of a breakdown among them: "freed 42 workers and 19 women; together this meant 61 victims". Parts too of
    its own sentence, or told by their own deed: "identified 73, and 40 more were found at sea, for 113 in all".
    """
    before: dict[tuple[str, Span | None], tuple[int, float]] = {}
    for item in items:
        if item.comparison or item.rule in WITHIN:
            continue
        alone = item.scope == "total" or item.rule.startswith("done")
        for told in (None, item.sentence) if alone else (item.sentence,):
            count, come_to = before.get((item.unit, told), (0, 0.0))
            if item.scope == "total" and not item.dimensions and count > 1 and come_to == item.value:
                return item, "stated", item.value
            before[item.unit, told] = count + 1, come_to + (item.value or 0.0)
    return None


def _own_of_joint(items: Sequence[Observation], counting: Counting) -> Chosen | None:
    """Return the country's own figure of the first total where that and one of others come to it."""
    firsts = (o for o in items if (_is_whole(o) and not o.comparison) or (o.actor == "joint" and not o.dimensions))
    if (joint := next(firsts, None)) is None:
        return None
    if joint.actor == "joint":
        return _own_in_joint(joint, items, counting)
    like = [item for item in items if item.unit == joint.unit and not item.dimensions]
    others = () if joint.rule in _MENTIONED else items  # not "of the 40 victims, police identified 12 and NGOs 28"
    theirs = {o.value for o in others if o.unit == joint.unit and [name for name, _ in o.dimensions] == ["actor"]}
    of_both = (o for o in like if o.actor in OWN_ACTORS and (joint.value or 0.0) - (o.value or 0.0) in theirs)
    return next(((own, "stated", own.value) for own in of_both), None)


def _own_in_joint(joint: Observation, items: Sequence[Observation], counting: Counting) -> Chosen | None:
    """Return the country's own figure told with that of several or again, "found 33 of the 95", or right behind it."""
    again = {o.sentence for o in items if o.value == joint.value}
    sure = (o for o in items if o.scope == "total" or o.rule in _FOUND_OUT or o.sentence == joint.sentence)
    helped = "victim" in dict(counting.objects) and not counting.mentioned  # not one kind of help behind all
    next_to = range(0) if helped else range(joint.sentence.end, joint.sentence.end + 3)
    behind = (o for o in items if _is_whole(o) and o.sentence.start in next_to and not (o.agency or o.comparison))
    told = (*(o for o in sure if o.sentence in again), *behind)
    alone = (o for o in told if o.actor in ("government", "courts") and o.rule not in DOUBTFUL)
    return next(((o, "stated", o.value) for o in alone if o.unit == joint.unit and not o.dimensions), None)


def _best(items: Sequence[Observation], bound: str) -> Chosen | None:
    """Return the first total of no breakdown, else the greatest part; the least of a least bound, of a mean the first.

    What the text tells goes before its summary, and before what a doubtful rule read. Parts are held against each other
    only in the unit of the first one: of two currencies neither is greater.
    """
    ranked = [item for item in items if item.scope != "single"]
    if not ranked:
        return None
    firm = {item.span for item in _firm_totals(ranked) if not item.dimensions}
    doubtful = {item.span for item, lead in zip(ranked, _leads(ranked), strict=True) if lead in DOUBTFUL}

    def rank(item: Observation) -> tuple[bool, bool, bool, bool, bool, bool]:
        found = item.section == "summary", item.span in doubtful, item.span not in firm, item.actor == "joint"
        months = "/" in item.period and item.value is not None  # "in the first three quarters", not what went on
        return *found, item.rule == "part" and item.scope == "part", not months

    best = min(ranked, key=lambda item: (rank(item), item.span))
    if not _is_whole(best) and bound != "mean":
        like = [item for item in ranked if item.unit == best.unit and rank(item) == rank(best)]
        like = [item for item in like if not _goes_on_beside(best, item)]
        sign = 1.0 if bound == "min" else -1.0
        best = min(like, key=lambda item: (sign * (item.value or 0.0), item.span))
    return best, "stated" if best.span in firm or (bound and not best.dimensions) else "partial", best.value


def _goes_on_beside(first: Observation, item: Observation) -> bool:
    """Return whether a part goes on beside what is new: "tried two for forced labor and kept up trials of nine"."""
    beside = first.scope == "total" and item.scope == "part" and item.sentence == first.sentence
    return beside and item.rule not in _JOINS and not item.dimensions


def _is_whole(item: Observation) -> bool:
    return item.scope == "total" and not item.dimensions


def _make(choice: Chosen, items: Sequence[Observation]) -> Answer:
    item, status, value = choice
    assert item.year is not None
    others = dict.fromkeys(
        (other.value, other.unit, other.actor)
        for other in items
        if other.value is not None
        and (other.unit != item.unit or other.actor not in OWN_ACTORS)
        and (other.scope, other.dimensions) == (item.scope, item.dimensions)
    )
    return Answer(
        measure=item.measure,
        year=item.year,
        value=value,
        unit=item.unit,
        status=status,
        qualifier=item.qualifier,
        span=item.span,
        sentence=item.sentence,
        certainty=rate_answer(item, status, items),
        period=item.period,
        others=tuple(others),
    )
