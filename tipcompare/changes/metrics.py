"""Figures of two editions side by side, like set against like."""

from __future__ import annotations

from tipcompare.model import CountryReport, MetricChange, Observation
from tipcompare.series import SeriesProfile

Key = tuple[str, str, tuple[tuple[str, str], ...]]


def compare_metrics(old: CountryReport, new: CountryReport, profile: SeriesProfile) -> tuple[MetricChange, ...]:
    """Return for each measure, unit and breakdown the figure that each edition gives for its own year.

    Figures an edition repeats only to compare with an earlier year are left out; where an edition gives several for
    its own year, the pair that covers the same kind of period is taken, else the first of each in the text.
    """
    olds, news = own_figures(old, profile), own_figures(new, profile)
    order = {measure.name: place for place, measure in enumerate(profile.measures)}
    keys = sorted({*olds, *news}, key=lambda key: (order.get(key[0], len(order)), key))
    changes = []
    for key in keys:
        left, right = _choose_pair(olds.get(key, []), news.get(key, []))
        changes.append(MetricChange(key[0], key[2], left, right))
    return tuple(changes)


def own_figures(report: CountryReport, profile: SeriesProfile) -> dict[Key, list[Observation]]:
    """Return the figures `report` gives for the year it is about, by (measure, unit, breakdown), in order of text."""
    year = report.edition.year - profile.reporting_lag
    figures: dict[Key, list[Observation]] = {}
    for item in report.observations:
        if not item.comparison and item.year in (None, year, report.edition.year):
            figures.setdefault((item.measure, item.unit, item.dimensions), []).append(item)
    for found in figures.values():
        found.sort(key=lambda item: (item.year != year, item.span))
    return figures


def period_kind(period: str) -> str:
    """Return what kind of period this is, whatever its year: `CY2020` and `CY2021` are one kind.

    Example:
        >>> period_kind("CY2020"), period_kind("2020-H1"), period_kind("")
        ('CY', '-H', '')
    """
    return "".join(letter for letter in period if not letter.isdigit())


def _choose_pair(olds: list[Observation], news: list[Observation]) -> tuple[Observation | None, Observation | None]:
    for left in olds:
        for right in news:
            if period_kind(left.period) == period_kind(right.period):
                return left, right
    return (olds[0] if olds else None), (news[0] if news else None)
