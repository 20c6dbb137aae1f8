"""Figures that a later edition gives another value than the edition that first printed them."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.model import CountryReport, Edition, Observation, Restatement
from tipcompare.model.comparison import RestatementKind

_INEXACT = frozenset({"at_least", "approximately", "more_than", "less_than", "up_to", "nearly"})
_ROUNDED_WITHIN = 0.05

Key = tuple[str, int, tuple[tuple[str, str], ...]]


def find_restatements(reports: Sequence[CountryReport]) -> tuple[Restatement, ...]:
    """Return the figures of one year that editions of one country give differently, in order of year and measure.

    The first edition to print a figure is set against each later one. Where an edition prints several values for one
    measure, year and breakdown, and one of them agrees, nothing is restated.

    Args:
        reports: of one country, ascending.
    """
    first: dict[Key, tuple[Edition, list[Observation]]] = {}
    found: list[Restatement] = []
    for report in reports:
        for key, items in _figures_by_year(report).items():
            if key not in first:
                first[key] = (report.edition, items)
                continue
            edition, earlier = first[key]
            if not {item.value for item in earlier} & {item.value for item in items}:
                measure, year, dimensions = key
                kind = _kind_of_restatement(earlier, items)
                found.append(
                    Restatement(measure, year, dimensions, edition, earlier[0], report.edition, items[0], kind)
                )
    return tuple(sorted(found, key=lambda r: (r.measure, r.year, r.dimensions, r.first_edition, r.later_edition)))


def _figures_by_year(report: CountryReport) -> dict[Key, list[Observation]]:
    figures: dict[Key, list[Observation]] = {}
    for item in report.observations:
        if item.value is not None and item.year is not None:
            figures.setdefault((item.measure, item.year, item.dimensions), []).append(item)
    return figures


def _kind_of_restatement(earlier: list[Observation], later: list[Observation]) -> RestatementKind:
    if len(earlier) > 1 or len(later) > 1:
        return "reading doubtful"
    old, new = earlier[0], later[0]
    if old.unit != new.unit:
        return "unit differs"
    if old.period != new.period:
        return "period differs"
    values = (old.value or 0.0, new.value or 0.0)
    near = abs(values[0] - values[1]) <= _ROUNDED_WITHIN * max(values)
    if near and {old.qualifier, new.qualifier} & _INEXACT:
        return "rounding"
    return "revised"
