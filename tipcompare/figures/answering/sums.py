"""What the parts of a whole come to: those of one list, and of kinds, laws or agencies that each have a figure."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.answering.added import Chosen, sum_of, total_of
from tipcompare.figures.binding.rules import RULES
from tipcompare.model import Observation

_LEADS = frozenset(rule.name for rule in RULES if rule.leads)
_KINDS = ("exploitation", "age", "sex")
"""Breakdowns whose kinds make up a whole where each has a figure of its own."""
_BY_CHANCE = 12
"""The most that numbers before the last of a list often come to by chance: "one to 15 years, two to ten, three to"."""


def sum_of_kinds(items: Sequence[Observation]) -> Chosen | None:
    """Return the sum over the kinds of exploitation, ages or sexes, where figures of the country are of each alone."""
    now = [item for item in items if not item.comparison] or items
    totals = [item for item in now if item.scope == "total"]
    for name in _KINDS:
        by_kind: dict[str, Observation] = {}
        for item in totals:
            by_kind.setdefault(getattr(item, name), item)
        if (
            len(by_kind) > 1
            and "" not in by_kind
            and all(item.scope != "total" or getattr(item, name) for item in items)
        ):
            kinds, listed = sum_of(list(by_kind.values())), sum_of_list(items)
            return earlier(kinds, listed) if listed is not None and listed[0].span < kinds[0].span else kinds
    return None


def earlier(whole: Chosen | None, parts: Chosen | None, items: Sequence[Observation] = ()) -> Chosen | None:
    """Return the choice that stands first in the text; a sum that a whole confirms or exceeds gives way to it.

    And one that overlaps: "the one opened 39 and the other 17; without those in both there were 44", or that comes to
    more than a whole which is told again: "of the 44". A whole of one breakdown behind a sum is of others.
    """
    if whole is None or parts is None:
        return whole or parts
    again = any(item.sentence != whole[0].sentence and item.value == whole[2] for item in items)
    if (whole[2] or 0.0) >= (parts[2] or 0.0) or (again and (whole[2] or 0.0) > (parts[0].value or 0.0)):
        return parts if whole[0].dimensions and parts[0].span < whole[0].span else whole
    if whole[0].sentence == parts[0].sentence and whole[0].unit == parts[0].unit and not whole[0].comparison:
        return whole if (whole[2] or 0.0) > (parts[0].value or 0.0) else parts
    return whole if whole[0].span < parts[0].span else parts


def sum_of_laws(items: Sequence[Observation]) -> Chosen | None:
    """Return the sum over the articles of the law, where each figure is of one and none is of all."""
    by_law: dict[str, Observation] = {}
    for item in items:
        if item.law and item.scope != "single":
            by_law.setdefault(item.law, item)
    parts = list(by_law.values())
    most = max((part.value or 0.0 for part in parts), default=0.0)
    totals = [item for item in items if item.law == "" and item.scope == "total"]
    whole = any((item.value or 0.0) >= most or item.span < parts[0].span for item in totals if parts)
    if whole or len(parts) < 2 or len({part.unit for part in parts}) > 1:
        return None
    return sum_of(parts)


def sum_of_agencies(items: Sequence[Observation]) -> Chosen | None:
    """Return the sum over agencies with names of their own, where prose gives each its figure and the country none.

    Where levels of government are told of each, they are the whole: what an agency did is told again or beside it,
    unless it stands in one sentence with a level.
    """
    by_agency: dict[str, Observation] = {}
    for item in items:
        name = (item.agency or item.level) if item.rule else ""
        if item.scope == "total" and not any(_same_agency(name, other) for other in by_agency):
            by_agency.setdefault(name, item)
    levels = [item for item in by_agency.values() if item.level and not item.agency]
    together = {item.sentence for item in (levels if len(levels) > 1 else by_agency.values())}
    parts = [item for item in by_agency.values() if item.sentence in together]
    if len(parts) < 2 or "" in by_agency or len({part.unit for part in parts}) > 1:
        return None
    return sum_of(parts)


def _same_agency(name: str, other: str) -> bool:
    """Return whether two agencies may be one: by what they are called for short, else by any word of their names."""
    words, others = set(name.split()), set(other.split())
    short, shorter = ({word for word in each if word.isupper() and len(word) > 1} for each in (words, others))
    return bool(short & shorter) if short and shorter else bool(words & others)


def sum_of_list(items: Sequence[Observation]) -> Chosen | None:
    """Return the sum of the parts that make up the whole: those of one list that shares its verb.

    Or those side by side in a sentence that are of different levels ("nine federal and 22 state investigations"), and
    those that one figure is compared with.
    """
    for index, first in enumerate(items):
        led = first.rule in _LEADS or (first.rule == "list" and first.comparison)  # "47 and eight, and 70 and four in"
        if not led or (first.scope == "single" and first.comparison):
            continue
        parts, inside = [first], 0.0
        for item in items[index + 1 :]:
            if item.rule == "part" and item.sentence == first.sentence:
                continue
            if first.rule != "bracket" and item.sentence == first.sentence and _divides(parts[-1], item, inside):
                inside += item.value or 0.0
                continue
            if item.sentence != first.sentence or item.unit != first.unit or not _beside(parts, item):
                break
            parts.append(item)
            inside = 0.0
        rest = total_of(parts[1:])
        sum_told = len(parts) > 2 and parts[-1].value == total_of(parts[:-1])
        if sum_told and (parts[-1].value or 0.0) > _BY_CHANCE:
            return parts[-1], "stated", parts[-1].value  # "41 cases and the navy 25, for 66 cases in all"
        if len(parts) > 1:
            whole = first.value == rest and not first.dimensions and bool(parts[1].dimensions)
            return (first, "stated", first.value) if whole else sum_of(parts)
    return None


def _divides(whole: Observation, item: Observation, inside: float) -> bool:
    """Return whether a figure divides the one before its brackets: "52 children (20 boys, 32 girls) and 43 adults"."""
    told = item.rule == "bracket" or (inside > 0 and item.rule == "list")
    return told and inside + (item.value or 0.0) <= (whole.value or 0.0)


def _beside(parts: Sequence[Observation], item: Observation) -> bool:
    """Return whether a figure makes up a whole together with those before it."""
    first = parts[0]
    if item.level and all(part.level not in ("", item.level) for part in parts):
        return True
    apart = first.comparison and item.comparison and (item.scope == "total" or first.scope == "part")
    if apart and any(_is_next_kind(parts, item, name) for name in _KINDS):
        return True  # not of "12 in 2019 (nine men and three women)"
    if first.rule in ("compared", "told-again"):
        return item.rule in (first.rule, "list") and item.scope == first.scope == "part"
    years = first.rule == item.rule == "bracket" and first.comparison  # "28 suspects (62) and ten others (18)"
    return (years or item.rule == "list") and first.scope == item.scope == "part"


def _is_next_kind(parts: Sequence[Observation], item: Observation, name: str) -> bool:
    told = [getattr(part, name) for part in parts]
    return "" not in told and getattr(item, name) not in ("", *told)
