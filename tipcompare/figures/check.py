"""Whether the parts of a figure add up to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipcompare.language import Vocabulary
from tipcompare.model import Observation, ReportWarning

_NEAR = 40
"""Figures after a total among which its parts are looked for."""
_KINSHIP = frozenset({"sex", "age"})


def check_sums(text: str, observations: Sequence[Observation], vocabulary: Vocabulary) -> tuple[ReportWarning, ...]:
    """Return a warning for each total whose parts, by one breakdown, come to another sum.

    Parts follow their total, with the same measure, unit, period and actor, before another total of it. They may fall
    short of it where the text says that they are only some ("including"); they may never exceed it. Figures that are
    not exact are not added up.

    Args:
        text: the report's own text.
        observations: its figures, in order.
        vocabulary: with the words that tell that a list is not whole.
    """
    found = []
    for index, total in enumerate(observations):
        before = observations[index - 1] if index else None
        if total.value is None or total.qualifier != "exact" or total.unit == "years":
            continue
        if before is not None and _alike(total, before) and (before.value or 0.0) > total.value:
            continue  # itself a part: "and 10 with gender unspecified"
        for parts, rest in _parts(total, observations[index + 1 : index + 1 + _NEAR]):
            sum_of_parts = sum(part.value or 0.0 for part in parts)
            if sum_of_parts + rest == total.value:
                continue
            between = text[total.span.end : parts[0].span.start]
            whole = not any(word in between for word in vocabulary.some_only)
            if sum_of_parts > total.value or (sum_of_parts < total.value and whole):
                found.append(_warn(total, parts, sum_of_parts))
    return tuple(found)


def _parts(total: Observation, later: Sequence[Observation]) -> Iterator[tuple[list[Observation], float]]:
    """Yield the groups of two or more figures that break `total` down by one breakdown, and what else its list has.

    "101 for sex trafficking, 25 for labor trafficking, and six for both": the last has no breakdown of its own.
    """
    rest = 0.0
    groups: dict[str, list[list[Observation]]] = {}
    of_total = dict(total.dimensions)
    for item in later:
        if not _alike(total, item):
            continue
        dimensions = dict(item.dimensions)
        extra = dimensions.keys() - of_total.keys()
        if not extra:
            if item.sentence != total.sentence or not groups or (item.value or 0.0) >= (total.value or 0.0):
                break
            rest += item.value or 0.0
        elif of_total.items() <= dimensions.items() and (len(extra) == 1 or extra == _KINSHIP):
            lists = groups.setdefault("kinship" if extra <= _KINSHIP else "".join(extra), [[]])
            if not all(_apart(item, part) for part in lists[-1]):
                lists.append([])
            lists[-1].append(item)
    for lists in groups.values():
        yield from ((parts, rest) for parts in lists if len(parts) > 1)


def _apart(one: Observation, other: Observation) -> bool:
    """Return whether nobody can be counted in both: they differ in a breakdown that both have."""
    mine, theirs = dict(one.dimensions), dict(other.dimensions)
    return any(mine[name] != theirs[name] for name in mine.keys() & theirs.keys())


def _alike(total: Observation, item: Observation) -> bool:
    same = (total.measure, total.unit, total.period, total.comparison, total.actor, total.section)
    return same == (item.measure, item.unit, item.period, item.comparison, item.actor, item.section) and (
        item.value is not None and item.qualifier == "exact"
    )


def _warn(total: Observation, parts: Sequence[Observation], sum_of_parts: float) -> ReportWarning:
    added = " + ".join(f"{part.value:g}" for part in parts)
    places = ", ".join(f"{item.span.start}-{item.span.end}" for item in (total, *parts))
    message = f"{total.measure}: {added} = {sum_of_parts:g}, but the total is {total.value:g} (at {places})"
    return ReportWarning("sum-differs", message, total.span)
