"""The answer of a measure whose figures are each of another event or place, or of money: what they come to together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from attrs import evolve

from tipcompare.figures.binding.rules import RULES
from tipcompare.model import Observation, Span
from tipcompare.model.figures import OWN_ACTORS, AnswerStatus, Qualifier

WITHIN = frozenset(rule.name for rule in RULES if rule.inherits == "part" or "including" in rule.needs) | frozenset(
    rule.name for rule in RULES if rule.cue in ("opening", "told", "carried")
)
"""Rules whose figures are parts of others, and add nothing to them."""

DOUBTFUL = frozenset(rule.name for rule in RULES if rule.doubtful)
"""Rules that tell by little what is counted: a figure of any other goes before theirs."""

_SILENT = ("not-reported", "unavailable")
"""Rules of what is said not to be reported, where a number of those trained may be unknown."""
_FLOORS: Set[Qualifier] = frozenset({"at_least", "more_than"})
"""How a figure is told that there may be more of."""

Chosen = tuple[Observation, AnswerStatus, float | None]
"""The figure that an answer is made of, how it answers, and its value."""


def total_of(items: Iterable[Observation]) -> float:
    """Return what figures come to together; those that are not reported add nothing."""
    return sum(item.value or 0.0 for item in items)


def sum_of(parts: Sequence[Observation]) -> Chosen:
    """Return what parts of a whole answer together: no more exactly than the least exact of them."""
    return evolve(parts[0], qualifier=_qualify({part.qualifier for part in parts} - {"exact"})), "sum", total_of(parts)


def _qualify(said: Set[Qualifier]) -> Qualifier:
    """Return how exact a sum is of whose parts all this is said, where one is not exact."""
    if len(said) < 2:
        return next(iter(said), "exact")
    return "incomplete" if "incomplete" in said else "at_least" if said <= _FLOORS else "approximately"


def least_told(zeros: Sequence[Observation]) -> Chosen:
    """Return what noughts answer: the first of all, else that of a part."""
    least = min(zeros, key=lambda item: item.scope != "total")
    return least, "zero" if least.scope == "total" else "partial", 0.0


def add_up(items: Sequence[Observation]) -> Chosen | None:
    """Return the sum over the country's own figures, none of them twice, or the one there is; else what is nought.

    A total told first that comes to no less than all others is the whole. One figure alone is partial where it is of
    one group or course. What there was none of for some alone, and what was not reported of some, is no answer.

    Args:
        items: all that is said of a measure and year, in order of the text.
    """
    own = [item for item in items if item.actor in OWN_ACTORS and (item.scope != "single" or item.repeated)]
    figures = [item for item in own if item.value]
    zeros = [item for item in own if item.value == 0 and (item.scope == "total" or item.repeated)]
    told = _from_sum(_new(figures))
    if told or (figures and not zeros):
        told = told or figures[:1]
        totals = [item for item in told if item.scope == "total"]
        parts = [item for item in told if item.scope != "total"]
        more = total_of(totals) - total_of(parts)
        if told[0] in totals and (more > 0 or (more == 0 and len(parts) > 1)):
            told = totals
        return sum_of(told) if len(told) > 1 else (told[0], "stated" if totals else "partial", told[0].value)
    if zeros:
        return least_told(zeros)
    missing = [item for item in own if item.value is None and (item.scope == "total" or item.rule not in _SILENT)]
    return (missing[0], "not_reported", None) if missing else None


def whole_amount(items: Sequence[Observation]) -> Chosen | None:
    """Return the amount of money of the summary to which all that stand in the text come; None where none is.

    Args:
        items: the country's own amounts of a year, in order of the text.
    """
    told: dict[str, set[float]] = {}
    for item in items:
        if item.section != "summary":
            told.setdefault(item.unit, set()).add(item.value or 0.0)
    sums = {unit: sum(values) for unit, values in told.items() if len(values) > 1}
    whole = (item for item in items if item.section == "summary" and sums.get(item.unit) == item.value)
    return next(((item, "stated", item.value) for item in whole), None)


def main_amounts(items: Sequence[Observation], against: Mapping[Span, Span]) -> list[Observation]:
    """Return amounts of money without those beside one of their section that is set against another year's.

    Args:
        items: the country's own amounts of a year, in order of the text.
        against: of each sentence that compares years, the span of its last figure of an earlier year.
    """

    def is_set_against(item: Observation) -> bool:
        return item.sentence in against and item.span <= against[item.sentence]

    sections = {item.section for item in items if is_set_against(item)}
    return [item for item in items if is_set_against(item) or item.section not in sections]


def not_of_one_kind(wholes: Sequence[Observation], items: Sequence[Observation]) -> list[Observation]:
    """Return figures without those of one kind of exploitation where another sentence has one of another, or of none.

    "97 sex traffickers in 2019 ... Eight of them were convicted in 2019": what they come to together is not told.

    Args:
        wholes: some of the items.
        items: all that is said of a measure and year.
    """
    told: dict[tuple[str, str], set[Span]] = {}
    for item in items:
        if item.value and (item.exploitation or not item.dimensions):
            told.setdefault((item.unit, item.exploitation), set()).add(item.sentence)

    def is_of_one(item: Observation) -> bool:
        others = (said for (unit, kind), said in told.items() if unit == item.unit and kind != item.exploitation)
        return item.exploitation != "" and any(said != {item.sentence} for said in others)

    return [item for item in wholes if not is_of_one(item)]


def told_at_home(items: Sequence[Observation], home: str) -> Sequence[Observation]:
    """Return the figures of the section that tells them, with those of the summary where it has parts; else all.

    No nought goes before what the summary tells, which has it of some, nor what is doubtful before a greater figure,
    nor a nought or a part before a greater whole that another section tells beyond doubt.

    Args:
        items: all that is said of a measure and year.
        home: the kind of section; empty where any tells it.
    """
    if not home or all(item.section == home for item in items):
        return items

    def is_whole(item: Observation) -> bool:
        return item.scope == "total" and not (item.dimensions or item.agency)

    told = (o for o in items if o.section == home and o.value is not None)
    own = [o for o in told if o.actor in OWN_ACTORS and o.actor != "joint"]
    others = [o for o in items if o.section != home and o.value]
    most = max((o.value or 0.0 for o in others if o.scope == "total"), default=0.0)
    greatest = max((o.value or 0.0 for o in own), default=0.0)
    sure = (o for o in others if is_whole(o) and o.rule not in DOUBTFUL and o.section != "summary")
    whole = any((o.value or 0.0) > greatest for o in sure)
    least = 1.0 if whole or any(o.section == "summary" for o in others) else 0.0
    wholes = (o for o in own if is_whole(o) and (o.value or 0.0) >= least)
    if any(o.rule not in DOUBTFUL or (o.value or 0.0) >= most for o in wholes):
        return [item for item in items if item.section == home]
    some = (o for o in own if o.scope != "single" and o.rule not in WITHIN)
    parts = not whole and any((o.value or 0.0) > 1 for o in some)  # not "one more victim"
    return [item for item in items if item.section in (home, "summary")] if parts else items


def of_whom(item: Observation, led: Observation | None) -> bool:
    """Return whether people only say whom the cases before are of, or cases in how many: "three men in two cases"."""
    if led is None or led.sentence != item.sentence or led.unit == item.unit:
        return False
    in_cases = item.rule == led.rule != "own-noun" and (item.value or 0.0) <= (led.value or 0.0)
    return in_cases or (led.rule == "own-noun" and item.rule in ("noun-of", "done") and not item.comparison)


def _from_sum(told: Sequence[Observation]) -> Sequence[Observation]:
    """Return the figures from the first whole on to which those before it come: "40 judges, 60 others, 100 in all"."""
    whole = next((place for place, item in enumerate(told) if item.scope == "total"), 0)
    return told[whole:] if whole > 1 and told[whole].value == total_of(told[:whole]) else told


def _new(told: Sequence[Observation]) -> list[Observation]:
    """Return the figures that are of an event or place each: no parts, and none told again in another sentence.

    The summary tells again what stands in the text, and a comparison is of another year than its own only.
    """
    now = [item for item in told if not item.comparison] or list(told)
    body = [item for item in now if item.section != "summary"] or now
    found: list[Observation] = []
    first: dict[tuple[float | None, str, str], Span] = {}
    for item in body:
        if item.rule in WITHIN and not item.comparison:
            continue
        sentence = first.setdefault((item.value, item.unit, item.section), item.sentence)
        if sentence == item.sentence or item.value == 1:  # "one" is never what "the one" before it was
            found.append(item)
    return found
