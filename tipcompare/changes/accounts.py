"""What a country's editions answer on each year, and which of their answers can be set side by side."""

from __future__ import annotations

from attrs import frozen

from tipcompare.model import Answer, CountryReport, Edition

COUNTED = frozenset({"cases", "persons", "organizations"})
"""Units of which one may stand for another."""


@frozen
class Account:
    """One answer as one edition gives it.

    Args:
        edition: which edition.
        item: the answer.
        in_row: whether it stands in a row of figures, which has its own definition: prose may count more or less.
    """

    edition: Edition
    item: Answer
    in_row: bool


def accounts_of(report: CountryReport) -> list[Account]:
    """Return the answers of a report that have a value, in order of measure and year."""
    cells = {one.span for one in report.observations if not one.rule}
    return [Account(report.edition, item, item.span in cells) for item in report.answers if item.value is not None]


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


def comparable_units(old: Answer, new: Answer) -> bool:
    """Return whether two answers count the same in the same or in exchangeable units (cases and persons; no money)."""
    return old.unit == new.unit or {old.unit, new.unit} <= COUNTED
