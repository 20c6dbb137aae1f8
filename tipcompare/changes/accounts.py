"""What a country's editions say of each year, figure by figure, and which of their accounts can be set side by side."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from tipcompare.model import CountryReport, Edition, Observation

Subject = tuple[str, int, tuple[tuple[str, str], ...]]
"""Measure, year and breakdown: what an account is of."""

_ALTERNATIVES = frozenset({"cases", "persons", "organizations"})


@frozen
class Account:
    """One figure as one edition gives it.

    Args:
        edition: which edition.
        item: the figure.
    """

    edition: Edition
    item: Observation


def accounts_by_subject(report: CountryReport) -> dict[Subject, list[Account]]:
    """Return the figures of a report that have a value and a year, by what they are of, in order of the text."""
    found: dict[Subject, list[Account]] = {}
    for item in report.observations:
        if item.value is not None and item.year is not None:
            subject = (item.measure, item.year, item.dimensions)
            found.setdefault(subject, []).append(Account(report.edition, item))
    return found


def period_shape(period: str) -> str:
    """Return what kind of stretch a period is: `year` for whole years of any kind, else its form without its digits.

    Example:
        >>> period_shape("CY2020"), period_shape("RP2021"), period_shape("2020-H1"), period_shape("asof-2020-10")
        ('year', 'year', '-H1', 'asof')
    """
    if period[:2] in ("CY", "FY", "RP") or not period:
        return "year"
    if period.startswith("asof"):
        return "asof"
    return period[4:] if "-H" in period else "months"


def comparable_units(old: Observation, new: Observation) -> bool:
    """Return whether two figures count the same in the same or in exchangeable units (cases and persons; no money)."""
    return old.unit == new.unit or {old.unit, new.unit} <= _ALTERNATIVES


def likeness(old: Observation, new: Observation) -> int:
    """Return how alike two figures' unit and period are: 3 both the same, 2 the unit, 1 the period, 0 neither."""
    return 2 * (old.unit == new.unit) + (old.period == new.period)


def most_alike(olds: Sequence[Account], news: Sequence[Account]) -> tuple[list[Account], list[Account]]:
    """Return those accounts of two editions that are most alike, both in their order; empty where none compare."""
    pairs = [(old, new) for old in olds for new in news if comparable_units(old.item, new.item)]
    if not pairs:
        return [], []
    best = max(likeness(old.item, new.item) for old, new in pairs)
    alike = [(old, new) for old, new in pairs if likeness(old.item, new.item) == best]
    return list(dict.fromkeys(old for old, _ in alike)), list(dict.fromkeys(new for _, new in alike))
