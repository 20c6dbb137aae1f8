"""Figures over the years: one line for each measure, unit and breakdown, of like figures only."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen, validators

from tipcompare.changes.accounts import Account, accounts_by_subject, period_shape
from tipcompare.model import CountryReport

_Line = tuple[str, str, tuple[tuple[str, str], ...], str]


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
    """One measure of one breakdown over the years.

    Args:
        measure, unit, dimensions: what is counted.
        shape: which stretches of time: `year`, `-H1`, `-H2`, `asof` or `months` (see `period_shape`).
        points: one for each year with a figure, ascending.
    """

    measure: str
    unit: str
    dimensions: tuple[tuple[str, str], ...]
    shape: str
    points: tuple[SeriesPoint, ...] = field(validator=validators.min_len(1))


def trace_figures(reports: Sequence[CountryReport]) -> tuple[FigureSeries, ...]:
    """Return the lines that a country's editions draw, in order of measure, unit, breakdown and shape.

    The newest edition's account of a year is the one that holds; half years, months and days are never put on a line
    with whole years. Where one edition gives several figures for one year of one line, a figure of its own year comes
    before one given for comparison, and the first in the text before the others.

    Args:
        reports: of one country, ascending.
    """
    lines: dict[_Line, dict[int, list[Account]]] = {}
    for report in reports:
        for (measure, year, dimensions), accounts in accounts_by_subject(report).items():
            chosen: dict[_Line, Account] = {}
            for account in sorted(accounts, key=lambda a: (a.item.comparison, a.item.span)):
                line = (measure, account.item.unit, dimensions, period_shape(account.item.period))
                chosen.setdefault(line, account)
            for line, account in chosen.items():
                lines.setdefault(line, {}).setdefault(year, []).append(account)
    return tuple(
        FigureSeries(*line, tuple(SeriesPoint(y, a[-1], tuple(a[:-1])) for y, a in sorted(lines[line].items())))
        for line in sorted(lines)
    )
