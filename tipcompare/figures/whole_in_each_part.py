"""Which figures of tables are of the whole country though given under each of its parts, so not to be added up."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from tipcompare.figures.answering.accounts import total_of
from tipcompare.model import Observation, ReportWarning
from tipcompare.series.measures import Measure


def take_once(
    found: Sequence[Observation], measures: Sequence[Measure]
) -> tuple[list[Observation], list[ReportWarning]]:
    """Return figures of cells, those given whole under each part as the country's, and what parts come to too much.

    Parts that come to more than the figure of what holds them all (`Measure.within`) are a warning. Where all parts
    have the same value, and that is no more, it is the whole: "inspections at worksites: north 2,465, south 2,465" of
    "inspections: north 2,237, south 228".

    Args:
        found: the figures of one report.
        measures: of its series.
    """
    once: set[tuple[str, int | None]] = set()
    warnings: list[ReportWarning] = []
    within = {measure.name: measure.within for measure in measures if measure.within}
    by_year: dict[tuple[str, int | None], list[Observation]] = {}
    for one in found:
        by_year.setdefault((one.measure, one.year), []).append(one)
    for (measure, year), items in by_year.items():
        holder = within.get(measure, "")
        parts, whole = _parts_of(items), _whole_of(by_year.get((holder, year), ()))
        if whole is None or len(parts) < 2 or total_of(parts) <= whole:
            continue
        levels = {one.level for one in found if one.level and one.year == year}
        equal = len({part.value for part in parts}) == 1 and {part.level for part in parts} == levels
        taken = equal and (parts[0].value or 0.0) <= whole
        once.update([(measure, year)] if taken else [])
        warnings.append(_warn(parts, holder, whole, taken=taken))
    return [evolve(one, level="") if (one.measure, one.year) in once else one for one in found], warnings


def _parts_of(items: Sequence[Observation]) -> list[Observation]:
    """Return the figures of parts of the country, none where there is one of the whole or one is not known."""
    return [] if any(not one.level or one.value is None for one in items) else list(items)


def _whole_of(items: Sequence[Observation]) -> float | None:
    """Return what a measure comes to in one year; None where it is not known of the country or of a part."""
    if not items or any(one.value is None or one.qualifier != "exact" for one in items):
        return None
    whole = next((one for one in items if not one.level), None)
    return whole.value if whole is not None else total_of(items)


def _warn(parts: Sequence[Observation], holder: str, whole: float, *, taken: bool) -> ReportWarning:
    added = f"{' + '.join(f'{part.value:g}' for part in parts)} = {total_of(parts):g}"
    places = ", ".join(f"{part.span.start}-{part.span.end}" for part in parts)
    rest = f"but {holder}, which holds them, comes to {whole:g} (at {places})"
    once = "; taken once, as given whole under each part" if taken else ""
    return ReportWarning("sum-differs", f"{parts[0].measure}: {added}, {rest}{once}", parts[0].span)
