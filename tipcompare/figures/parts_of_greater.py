"""Which figures of a section are of some alone since it tells a greater one of all: of a kind, or a nought."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence

from tipcompare.figures.binding.rules import DOUBTFUL
from tipcompare.figures.certainty import as_part
from tipcompare.figures.scopes.new_or_going_on import SO_FAR
from tipcompare.figures.words.sentence import is_next
from tipcompare.model import Observation, Span
from tipcompare.model.figures import OWN_ACTORS
from tipcompare.series.prose import Counting

_WHOLES = ("told-before", "mentioned")
"""Rules of a number that others are counted out of, as a sentence opens."""


def part_beside_wholes(found: Sequence[Observation], counts: Mapping[str, Counting]) -> Iterator[Observation]:
    """Yield the figures of a report, those of a kind or of nobody as parts where their section has a greater whole.

    "Arrested 240 suspects. It arrested 31 for forced begging"; "convicted nine, but no one for internal trafficking".
    And those of such a kind in other years that they are set against: "31 for forced begging (none in 2019)".
    Not kinds of what adds up, where each figure is of another event or place, nor beside what one agency counts.
    """
    wholes: defaultdict[Hashable, list[Observation]] = defaultdict(list)
    for one in found:
        if _is_own(one) and not (one.dimensions or one.agency or one.rule in DOUBTFUL):
            wholes[_of(one)].append(one)
    some = [_is_own(one) and _is_of_some(one, wholes[_of(one)], counts[one.measure]) for one in found]
    kinds = {_kind_in(one) for one, of_some in zip(found, some, strict=True) if of_some and one.dimensions}
    then = (one.comparison and _is_own(one) and _kind_in(one) in kinds for one in found)
    parts = (of_some or of_kind for of_some, of_kind in zip(some, then, strict=True))
    told = [as_part(one) if part else one for one, part in zip(found, parts, strict=True)]
    yield from _part_compared(_part_counted_out(told))


def _part_counted_out(found: Sequence[Observation]) -> list[Observation]:
    """Return the figures, those of agencies as parts that go on, each in a sentence, with what others are counted out.

    "Of the 40 victims, police identified 28. The coast guard identified nine (12 in 2018)".
    """
    rest: dict[str, tuple[float, Span]] = {}
    told, parts = list[Observation](), set[tuple[str, int]]()
    whole: Observation | None = None
    for one in found:
        left, last = rest.get(one.measure, (0.0, one.sentence))
        value = one.value or 0.0
        if one.rule in _WHOLES and one.scope == "total":
            whole = one
        elif whole is not None and _told_in(whole) == _told_in(one) and one.scope == "part" and not one.dimensions:
            rest[one.measure] = (whole.value or 0.0) - value, one.sentence
        elif one.agency and is_next(one.sentence, last) and 0 < value <= left and _is_own(one) and not one.dimensions:
            rest[one.measure] = left - value, one.sentence
            parts.add(_told_in(one))
        told.append(as_part(one) if _told_in(one) in parts and one.agency and one.scope == "total" else one)
    return told


def _part_compared(found: Sequence[Observation]) -> Iterator[Observation]:
    """Yield the figures, those of a kind of another year as parts where what they are set against is none or silent.

    "Identified no child victims (31 in 2018)"; "did not report the number of child victims (31 in 2018)", unless that
    year has more figures, or some of these stand before it: "(12 of 31 in 2018)". Of any kind where one act brought
    none: "found none in these raids (two in 2018)".
    """
    nobody = {_kind_in(one) for one in found if one.value == 0 and one.scope == "part"}
    nothing = {_told_in(one) for one in found if one.value == 0 and one.scope == "single"}
    nothing -= {_told_in(one) for one in found if one.value and not one.comparison}
    counted = {_told_in(one) for one in found if one.value is not None and not one.comparison}
    of_all = {one.sentence for one in found if one.rule in _WHOLES and one.scope == "total"}  # "to any of the 12"
    silent = {
        _told_in(o) for o in found if o.value is None and o.scope == "part" and o.sentence not in of_all
    } - counted
    own = Counter(_of(one) for one in found if _is_own(one))
    led = set[Hashable]()
    for one in found:
        told, of_some = _told_in(one), False
        if one.comparison and _is_own(one):
            of_kind = bool(one.dimensions) and _kind_in(one) in nobody
            alone = own[_of(one)] == 1 and (told, one.year) not in led
            of_some = of_kind or (told in silent and alone) or told in nothing
        led.add((told, one.year))
        yield as_part(one) if of_some else one


def _of(one: Observation) -> Hashable:
    return one.measure, one.year, one.section


def _told_in(one: Observation) -> tuple[str, int]:
    return one.measure, one.sentence.start


def _kind_in(one: Observation) -> Hashable:
    return one.measure, one.sentence, one.dimensions


def _is_own(one: Observation) -> bool:
    """Return whether a number of some year is told as one of all that the country did."""
    told = one.value is not None and one.year is not None and not one.accused
    return told and one.scope == "total" and one.actor in OWN_ACTORS


def _is_of_some(one: Observation, wholes: Sequence[Observation], counting: Counting) -> bool:
    """Return whether it is none of a kind, or those of a kind, by a greater whole of its measure and year."""
    kind = bool(one.dimensions) and not counting.adds
    beside = (o for o in wholes if (one.value == 0 and o.rule != SO_FAR) or (kind and o.unit == one.unit))
    return any((o.value or 0) > (one.value or 0) for o in beside)
