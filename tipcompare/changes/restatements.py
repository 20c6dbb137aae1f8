"""Answers on a year that a later edition gives another value than the edition before it that answered it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tipcompare.changes.accounts import COUNTED, Account, accounts_of, comparable_units
from tipcompare.changes.misfiled import may_be_another
from tipcompare.model import CountryReport, Observation, Restatement
from tipcompare.model.comparison import RestatementKind

_ROUNDING = frozenset({"approximately", "nearly"})
_BOUNDS = {"at_least": 1, "more_than": 1, "less_than": -1, "up_to": -1}
"""Qualifiers of what is only bounded, with whether another value that keeps to it is more or less."""
_ROUNDED_WITHIN = 0.1
"""Share of the greater value by which a rounded figure may differ from the exact one."""


def find_restatements(reports: Sequence[CountryReport]) -> tuple[Restatement, ...]:
    """Return the answers on one year that editions of one country give differently, in order of measure and year.

    Each edition's answer is set against the latest one before it that is printed. What was added up here may lack a
    part, so that it is restated by nobody, and restates what is printed only where it comes to more; nor is a whole
    another figure than the parts that an edition before told one by one, or than that of one kind. Sums of money in
    different currencies are never set against each other, nor is what prose tells set against a row of figures: of
    cases of every kind that may be against those that the table is on. Where either edition has the other's value among
    its other accounts, nothing is restated, and nothing in a document that `may_be_another`: what it
    tells is of that one's years.

    Args:
        reports: of one country, ascending.
    """
    latest: dict[tuple[str, int], Account] = {}
    told: dict[tuple[str, int], list[Observation]] = {}
    found: list[Restatement] = []
    for report in (one for one in reports if not may_be_another(one)):
        for new in accounts_of(report):
            subject = (new.item.measure, new.item.year)
            old = latest.get(subject)
            if old is not None and _differ(old, new) and not _comes_to(told[subject], old, new):
                kind = _kind_of_restatement(old, new)
                if new.item.status != "sum" or (kind == "revised" and _comes_to_more(old, new)):
                    found.append(Restatement(*subject, old.edition, old.item, new.edition, new.item, kind))
            if new.item.status != "sum":
                latest[subject] = new
                told[subject] = [one for one in report.observations if (one.measure, one.year) == subject]
    return tuple(sorted(found, key=lambda r: (r.measure, r.year, r.first_edition, r.later_edition)))


def _differ(old: Account, new: Account) -> bool:
    olds, news = _values(old), _values(new)
    partly = (old.item.status == "partial") != (new.item.status == "partial") and old.item.period == new.item.period
    of_one_kind = old.item.breakdown == new.item.breakdown
    alike = comparable_units(old.item, new.item) and old.in_row == new.in_row and of_one_kind and not partly
    return alike and old.item.value != new.item.value and not olds & news


def _comes_to(told: Sequence[Observation], old: Account, new: Account) -> bool:
    """Whether the older answer comes to the newer one with all others, or one other, of sentences of their own."""
    beside = [
        one.value
        for one in told
        if one.value and one.unit == old.item.unit == new.item.unit and not one.sentence.contains(old.item.span)
    ]
    first = old.item.value or 0.0
    return bool(first) and new.item.value in {first + value for value in (*beside, sum(beside)) if value}


def _comes_to_more(old: Account, new: Account) -> bool:
    return (new.item.value or 0.0) > (old.item.value or 0.0)


def _values(account: Account) -> set[tuple[float | None, str]]:
    """Return an answer's value and those of its other accounts that count people or cases, each with its unit."""
    item = account.item
    counted = {(value, unit) for value, unit, _ in item.others if unit in COUNTED}
    return {(item.value, item.unit), *counted}


def _is_cut(one: float, other: float) -> bool:
    """Return whether one value is the other with fewer decimals, rounded or cut off: 112 of 112.64, not of 114."""
    places = sorted(-int(Decimal(repr(value)).normalize().as_tuple().exponent) for value in (one, other))
    coarse = max(places[0], 0)
    return coarse < places[1] and abs(one - other) < 10.0**-coarse


def _kind_of_restatement(old: Account, new: Account) -> RestatementKind:
    if old.item.unit != new.item.unit:
        return "unit differs"
    if old.item.period != new.item.period:
        return "period differs"
    values = (old.item.value or 0.0, new.item.value or 0.0)
    near = abs(values[0] - values[1]) <= _ROUNDED_WITHIN * max(values)
    rounded = _ROUNDING.intersection((old.item.qualifier, new.item.qualifier))
    if _is_cut(*values) or (near and (rounded or _keeps_to(old, new) or _keeps_to(new, old))):
        return "rounding"
    return "revised"


def _keeps_to(bound: Account, other: Account) -> bool:
    """Whether another value is one that an answer allows by its bound: 74 is "at least 70"."""
    more = (other.item.value or 0.0) - (bound.item.value or 0.0)
    return more * _BOUNDS.get(bound.item.qualifier, 0) > 0
