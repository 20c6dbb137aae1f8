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


def comparable_units(old: Answer, new: Answer) -> bool:
    """Return whether two answers count the same in the same or in exchangeable units (cases and persons; no money)."""
    return old.unit == new.unit or {old.unit, new.unit} <= COUNTED
