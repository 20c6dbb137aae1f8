"""Observations to answers: of each measure and year the one figure that a reader would put into a spreadsheet.

Source: the conventions on answers that two independent readers followed (docs/metrics.md).
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from tipcompare.model import Answer, Observation
from tipcompare.model.document import AnswerStatus

_OWN = ("government", "courts", "")
_DOUBTFUL = ("weak", "mentioned", "carried", "condition", "state", "said")
"""Rules that tell what is counted by little: a figure of any other one goes before theirs."""
_INHERITED = ("part", "bracket", "compared", "carried", "list")
_Choice = tuple[Observation, AnswerStatus, float | None]


def answer_figures(observations: Sequence[Observation]) -> tuple[Answer, ...]:
    """Return one answer for each measure and year that the observations speak of, in order of measure and year.

    A figure that is the country's own whole comes first, then the sum of parts that make it up, then the best part;
    what is said of officials, of one incident or by others never stands for the country where anything else does.
    A zero or an unreported figure is the answer only where no figure is.

    Args:
        observations: of one report, in order of its text.
    """
    groups: dict[tuple[str, int], list[Observation]] = {}
    for item in observations:
        if item.year is not None and item.accused == "" and item.qualifier != "relative":
            groups.setdefault((item.measure, item.year), []).append(item)
            for year in _years_before(item):
                groups.setdefault((item.measure, year), []).append(evolve(item, year=year, scope="part"))
    found = (_answer(items) for _, items in sorted(groups.items()))
    return tuple(answer for answer in found if answer is not None)


def _years_before(item: Observation) -> tuple[int, ...]:
    """Return the earlier years of which a figure says the same: "for the third consecutive year"."""
    if item.value != 0 or item.year is None or item.comparison or item.repeated < 2:
        return ()
    return (item.year - 1,)


def _answer(items: Sequence[Observation]) -> Answer | None:
    told = [item for item in items if item.value]
    own = [item for item in told if item.actor in _OWN]
    zeros = [item for item in items if item.value == 0 and item.actor in _OWN]
    missing = [item for item in items if item.value is None and item.scope == "total"]
    whole, parts = _whole(own), _sum(own)
    if whole is not None and parts is not None and parts[0].span < whole[0].span and whole[2] != parts[2]:
        whole = None
    if whole is not None or parts is not None:
        return _make(whole or parts, items)  # type: ignore[arg-type]
    nothing = [item for item in zeros if item.scope == "total" and not item.dimensions]
    if nothing and not any(item.scope == "total" for item in own):
        return _make((nothing[0], "zero", 0.0), items)
    if missing and missing[0].qualifier == "not_reported":
        return _make((missing[0], "not_reported", None), items)
    best = _best(own) or _best(told)
    if best is not None:
        return _make(best, items)
    if zeros:
        return _make((min(zeros, key=lambda item: bool(item.dimensions)), "zero", 0.0), items)
    missing = missing or [item for item in items if item.value is None]
    return _make((missing[0], "not_reported", None), items) if missing else None


def _whole(items: Sequence[Observation]) -> _Choice | None:
    """Return the first of the figures that are the country's own whole, those of a doubtful rule last."""
    wholes = [item for item in items if item.scope == "total" and not item.dimensions]
    wholes = wholes or [item for item in items if item.scope == "total" and item.comparison and not item.level]
    body = [item for item in wholes if item.section != "summary"] or wholes
    if not body:
        return None
    first = min(body, key=lambda item: (item.rule in _DOUBTFUL, item.span))
    return first, "stated", first.value


def _sum(items: Sequence[Observation]) -> _Choice | None:
    """Return the sum of the parts that make up the whole: those of one list that shares its verb.

    Or those side by side in a sentence that are of different levels: "nine federal and 22 state investigations".
    """
    for index, first in enumerate(items):
        parts = [first]
        for item in items[index + 1 :]:
            if item.sentence != first.sentence or item.unit != first.unit:
                break
            if item.rule != "list" and not (item.level and item.level not in {"", *(part.level for part in parts)}):
                break
            parts.append(item)
        rest = sum(part.value or 0.0 for part in parts[1:])
        levels = bool(first.level) and all(part.level for part in parts)
        if len(parts) > 1 and (first.rule not in _INHERITED or levels):
            return (
                (first, "stated", first.value) if first.value == rest else (first, "sum", (first.value or 0.0) + rest)
            )
    return None


def _best(items: Sequence[Observation]) -> _Choice | None:
    ranked = [item for item in items if item.scope != "single"] or list(items)
    if not ranked:
        return None
    best = min(
        ranked, key=lambda item: (item.rule in _DOUBTFUL, len(item.dimensions), item.scope != "total", item.span)
    )
    return best, "stated" if best.scope == "total" and not best.dimensions else "partial", best.value


def _make(choice: _Choice, items: Sequence[Observation]) -> Answer:
    item, status, value = choice
    assert item.year is not None
    others = dict.fromkeys(
        (other.value, other.unit, other.actor)
        for other in items
        if other.value is not None
        and (other.unit != item.unit or other.actor not in _OWN)
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
        certainty=item.certainty,
        period=item.period,
        others=tuple(others),
    )
