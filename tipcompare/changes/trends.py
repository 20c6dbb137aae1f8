"""Answers over the years: one line for each measure and unit, of like periods only."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from tipcompare.changes.accounts import Account, accounts_of, period_shape
from tipcompare.model import CountryReport
from tipcompare.model.checks import not_empty

_Line = tuple[str, str, str]


@frozen
class SeriesPoint:
    """One year of a line.

    Args:
        year: which year.
        latest: the account of it that holds: the newest edition's.
        earlier: the accounts of earlier editions, ascending.
    """

    year: int
    latest: Account
    earlier: tuple[Account, ...] = ()


@frozen
class FigureSeries:
    """One measure over the years.

    Args:
        measure, unit: what is counted.
        shape: which stretches of time: `year`, `-H1`, `-H2`, `asof` or `months` (see `period_shape`).
        points: one for each year with a figure, ascending.
    """

    measure: str
    unit: str
    shape: str
    points: tuple[SeriesPoint, ...] = field(validator=not_empty)


def trace_figures(reports: Sequence[CountryReport]) -> tuple[FigureSeries, ...]:
    """Return the lines that a country's editions draw, in order of measure, unit and shape.

    The newest edition's answer on a year is the one that holds; half years, months and days are never put on a line
    with whole years.

    Args:
        reports: of one country, ascending.
    """
    lines: dict[_Line, dict[int, list[Account]]] = {}
    for report in reports:
        for account in accounts_of(report):
            line = (account.item.measure, account.item.unit, period_shape(account.item.period))
            lines.setdefault(line, {}).setdefault(account.item.year, []).append(account)
    return tuple(
        FigureSeries(*line, tuple(SeriesPoint(y, a[-1], tuple(a[:-1])) for y, a in sorted(lines[line].items())))
        for line in sorted(lines)
    )
