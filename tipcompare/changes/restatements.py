"""Figures that a later edition gives another value than the edition before it that gave them."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.changes.accounts import Account, Subject, accounts_by_subject, most_alike
from tipcompare.model import CountryReport, Observation, Restatement
from tipcompare.model.comparison import RestatementKind

_ROUNDING = frozenset({"approximately", "nearly", "more_than", "less_than"})
_ROUNDED_WITHIN = 0.1
"""Share of the greater value by which a rounded figure may differ from the exact one."""


def find_restatements(reports: Sequence[CountryReport]) -> tuple[Restatement, ...]:
    """Return the figures of one year that editions of one country give differently, in order of measure and year.

    Each edition's account of a year is set against the latest one before it that is most like it in unit and period;
    sums of money in different currencies are never set against each other. Where one of several alike values agrees,
    nothing is restated.

    Args:
        reports: of one country, ascending.
    """
    latest: dict[Subject, list[Account]] = {}
    found: list[Restatement] = []
    for report in reports:
        for subject, accounts in accounts_by_subject(report).items():
            known = latest.get(subject, [])
            for news in _by_unit(accounts, {old.item.unit for old in known}):
                change = _restated(subject, *most_alike(known, news))
                if change is not None:
                    found.append(change)
            given = {(new.item.unit, new.item.period) for new in accounts}
            latest[subject] = [*(old for old in known if (old.item.unit, old.item.period) not in given), *accounts]
    return tuple(sorted(found, key=lambda r: (r.measure, r.year, r.dimensions, r.first_edition, r.later_edition)))


def _by_unit(accounts: Sequence[Account], known: set[str]) -> list[list[Account]]:
    """Return accounts of one unit each; those in units known before, or all where there are none."""
    groups: dict[str, list[Account]] = {}
    for account in accounts:
        groups.setdefault(account.item.unit, []).append(account)
    return [group for unit, group in groups.items() if unit in known] or list(groups.values())


def _restated(subject: Subject, olds: Sequence[Account], news: Sequence[Account]) -> Restatement | None:
    if not olds or {old.item.value for old in olds} & {new.item.value for new in news}:
        return None
    measure, year, dimensions = subject
    old, new = olds[-1] if len({o.edition for o in olds}) > 1 else olds[0], news[0]
    kind = _kind_of_restatement([old.item for old in olds], [new.item for new in news])
    return Restatement(measure, year, dimensions, old.edition, old.item, new.edition, new.item, kind)


def _kind_of_restatement(earlier: Sequence[Observation], later: Sequence[Observation]) -> RestatementKind:
    if len({item.value for item in earlier}) > 1 or len({item.value for item in later}) > 1:
        return "reading doubtful"
    old, new = earlier[-1], later[0]
    if old.unit != new.unit:
        return "unit differs"
    if old.period != new.period:
        return "period differs"
    values = (old.value or 0.0, new.value or 0.0)
    near = abs(values[0] - values[1]) <= _ROUNDED_WITHIN * max(values)
    if near and {old.qualifier, new.qualifier} & _ROUNDING:
        return "rounding"
    return "revised"
