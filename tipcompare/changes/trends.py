"""Answers over the years: one line for each measure and unit, of like periods only."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from tipcompare.changes.accounts import Account, accounts_of, period_shape
from tipcompare.model import CountryReport
from tipcompare.model.checks import not_empty, of_kind
from tipcompare.model.figures import find_standing, tell_answer

_Line = tuple[str, str, str]


@frozen
class SeriesPoint:
    """One year of a line.

    Args:
        year: which year.
        standing: the account of it that stands (see `find_standing`).
        others: those of other editions, ascending.
    """

    year: int
    standing: Account
    others: tuple[Account, ...] = ()


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
    points: tuple[SeriesPoint, ...] = field(validator=[of_kind(tuple), not_empty])


def trace_figures(reports: Sequence[CountryReport]) -> tuple[FigureSeries, ...]:
    """Return the lines that a country's editions draw, in order of measure, unit and shape.

    Of several editions' answers on a year the newest stands, one of a part alone only where none tells the whole, an
    uncertain sum only where none tells it outright; half years, months and days are never put on a line with whole
    years.

    Args:
        reports: of one country, ascending.
    """
    lines: dict[_Line, dict[int, list[Account]]] = {}
    for report in reports:
        for account in accounts_of(report):
            line = (account.item.measure, account.item.unit, period_shape(account.item.period))
            lines.setdefault(line, {}).setdefault(account.item.year, []).append(account)
    return tuple(
        FigureSeries(*line, tuple(_make_point(year, told) for year, told in sorted(lines[line].items())))
        for line in sorted(lines)
    )


def _make_point(year: int, told: list[Account]) -> SeriesPoint:
    (place,) = find_standing([tell_answer(one.item, one.edition.year) for one in told])
    standing = told[place]
    return SeriesPoint(year, standing, tuple(one for one in told if one is not standing))
