"""Answers on a year that a later edition gives another value: restated, or not to be set side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal, DecimalTuple

from attrs import frozen

from tipcompare.changes.accounts import COUNTED, Account, accounts_of, comparable_units
from tipcompare.changes.misfiled import may_be_another
from tipcompare.model import CountryReport, Edition, Observation, Restatement
from tipcompare.model.comparison import RestatementKind

_ROUNDING = frozenset({"approximately", "nearly"})
_BOUNDS = {"at_least": 1, "more_than": 1, "less_than": -1, "up_to": -1}
"""Qualifiers of what is only bounded, with whether another value that keeps to it is more or less."""
_ROUNDED_WITHIN = 0.1
"""Share of the greater value by which a rounded figure may differ from the exact one."""
_FIGURES_LEFT = 3
"""How many figures at least a whole number keeps where it is another one rounded to hundreds or more."""


@frozen
class Unlike:
    """A year's figure that a later edition gives another value without restating it.

    Args:
        first, later: what each of the two gives.
        why: why the two cannot be set side by side.
    """

    first: Account
    later: Account
    why: str


def find_unlike(reports: Sequence[CountryReport]) -> tuple[Unlike, ...]:
    """Return what editions answer otherwise on a year though none restates the other, by measure and year.

    Each is set against the account that `find_restatements` sets it against, so that a pair is in one of the two.

    Args:
        reports: of one country, ascending.
    """
    pairs = sorted(_pairs(reports), key=_place)
    return tuple(Unlike(old, new, why) for old, new, why in pairs if why)


def find_restatements(reports: Sequence[CountryReport]) -> tuple[Restatement, ...]:
    """Return the answers on one year that editions of one country give differently, in order of measure and year.

    Each edition's answer is set against the latest one before it that is printed. What was added up here may lack a
    part, so that it is restated by nobody, and restates what is printed only where it comes to more; nor is a whole
    another figure than the parts that an edition before told one by one, or than that of one kind. Sums of money in
    different currencies are never set against each other, nor is what prose tells set against a row of figures: of
    cases of every kind that may be against those that the table is on. Where either edition tells the other's value,
    too, or each is of a part of those counted, nothing is restated, and nothing in a document that `may_be_another`:
    what it tells is of that one's years.

    Args:
        reports: of one country, ascending.
    """
    return tuple(
        Restatement(
            *(old.item.measure, old.item.year),
            *(old.edition, old.item, new.edition, new.item),
            _kind_of_restatement(old, new),
        )
        for old, new, why in sorted(_pairs(reports), key=_place)
        if not why
    )


def _pairs(reports: Sequence[CountryReport]) -> Iterator[tuple[Account, Account, str]]:
    """Yield each account with the one before it that has another value, and why no restatement is made of the two."""
    latest: dict[tuple[str, int], Account] = {}
    told: dict[tuple[str, int], list[Observation]] = {}
    for report in (one for one in reports if not may_be_another(one)):
        here = defaultdict[tuple[str, int | None], list[Observation]](list)
        for one in report.observations:
            here[one.measure, one.year].append(one)
        for new in accounts_of(report):
            subject = (new.item.measure, new.item.year)
            old, tells = latest.get(subject), here[subject]
            if old is not None and old.item.value != new.item.value and not _agree(old, new, told[subject], tells):
                yield old, new, _tell_apart(old, new, told[subject], tells)
            if new.item.status != "sum" or old is None or old.item.status == "sum":
                latest[subject], told[subject] = new, tells


def _agree(old: Account, new: Account, told: Sequence[Observation], tells: Sequence[Observation]) -> bool:
    """Whether editions that answer otherwise tell the same, by all that both tell of it.

    In another currency, or of a row of figures in prose: the number of the row, or what comes to it.
    """
    if old.in_row == new.in_row:
        return _tells_in_other_money(old, new)
    prose, row, all_told = (new, old, tells) if old.in_row else (old, new, told)
    counted = ((one.value, one.unit) == (row.item.value, row.item.unit) for one in all_told)
    return any(counted) or _comes_to(all_told, prose, row)


def _tells_in_other_money(old: Account, new: Account) -> bool:
    """Whether one of two sums of money in different currencies is what the other edition tells in that currency."""
    each = ((old.item, new.item), (new.item, old.item))
    return not comparable_units(old.item, new.item) and any(
        (one.value, one.unit) in [(value, unit) for value, unit, _ in other.others] for one, other in each
    )


def _place(pair: tuple[Account, Account, str]) -> tuple[str, int, Edition, Edition]:
    old, new, _ = pair
    return old.item.measure, old.item.year, old.edition, new.edition


def _tell_apart(old: Account, new: Account, told: Sequence[Observation], tells: Sequence[Observation]) -> str:
    """Return why two accounts cannot be set side by side, by all that both editions tell; empty where they can."""
    sums = [item.status == "sum" for item in (old.item, new.item)]
    parts = [item.status == "partial" for item in (old.item, new.item)]
    if not comparable_units(old.item, new.item):
        return "in another unit"
    if old.in_row != new.in_row:
        return "one in prose, one in a row of figures"
    if old.item.breakdown != new.item.breakdown:
        return "not of the same kind"
    if parts[0] != parts[1] and old.item.period == new.item.period:
        return "one of a part"
    if all(parts) and old.item.unit in COUNTED:
        return "each of a part"
    besides = _is_told(old, new, tells) or _is_told(new, old, told)
    if _values(old) & _values(new) or (besides and not old.in_row):
        return "the same is told besides"
    if sums[0] or (sums[1] and not (_kind_of_restatement(old, new) == "revised" and _comes_to_more(old, new))):
        return "one a sum of parts"
    return "parts told one by one before" if _comes_to(told, old, new) else ""


def _is_told(account: Account, other: Account, tells: Sequence[Observation]) -> bool:
    """Whether another edition tells the value of an answer, too, in another sentence than its own answer's."""
    apart = (one for one in tells if not one.sentence.contains(other.item.span))
    return any((one.value, one.unit) == (account.item.value, account.item.unit) for one in apart)


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
    """Return whether one value is the other with fewer places, rounded or cut off: 112 of 112.64, not of 114.

    Of whole numbers where three figures are left before two noughts or more: 221,600 of 221,617, not 1,200 of 1,234.
    """
    coarse, fine = sorted((Decimal(repr(value)).normalize().as_tuple() for value in (one, other)), key=_places)
    if (_places(coarse) < -1 and len(coarse.digits) < _FIGURES_LEFT) or _places(coarse) == -1:
        return False
    return _places(coarse) < _places(fine) and abs(one - other) < 10.0 ** -_places(coarse)


def _places(number: DecimalTuple) -> int:
    """Return how many decimals a number has; less than none where it ends in noughts."""
    return -int(number.exponent)


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
