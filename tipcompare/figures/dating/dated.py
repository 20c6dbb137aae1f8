"""A period with how it was told, and what a sentence without one falls back on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve, field, frozen

from tipcompare.figures.words.periods import Period
from tipcompare.figures.words.sentence import Amount
from tipcompare.model.figures import PeriodBy


@frozen(eq=False)
class Dated:
    """A period with how it was told.

    Args:
        period: which.
        by: stated in the sentence beside the number, carried over from the sentence before or from the whole that it is
            a part of, or assumed to be the reporting period.
    """

    period: Period
    by: PeriodBy


def begin_sums(dated: Sequence[Dated], amounts: Mapping[int, Amount]) -> tuple[Dated, ...]:
    """Return when each number is, with money for months of several years in the first of them, "from May 2018 to"."""
    sums = {place for place, amount in amounts.items() if amount.unit != "years"}
    return tuple(
        evolve(when, period=evolve(when.period, year=when.period.since or when.period.year))
        if place in sums and "/" in when.period.name
        else when
        for place, when in enumerate(dated)
    )


@frozen(eq=False)
class Last:
    """The newest period that a sentence gives a figure of a measure for.

    Args:
        period: it.
        set_against: whether the sentence only sets others against it, so that no terms and no new numbers are of it,
            nor parts that may be of those others: "this compares with 40 investigations and 12 convictions in 2019".
    """

    period: Period
    set_against: bool


@frozen(eq=False)
class Calendar:
    """What a sentence without a period of its own falls back on.

    Args:
        now: the reporting period.
        before: the one before it.
        carried: period of the figures of the sentence before, where this one goes on from it.
        aside: whether the sentence before only sets others against what was told before it.
        told: periods of the figures told before, by measure and value: "of the 13 convicted" is of that 13's year.
        last: newest periods of the figures of the last sentence that has any, by measure.
        terms: measures of the terms among the numbers and of those who get them, by place among the numbers.
        beside: the other year that the last sentence with figures gives in brackets: "19 cases (25 in 2019)".
    """

    now: Period
    before: Period
    carried: Period | None = None
    told: Mapping[tuple[str, float], Period] = field(factory=dict)
    last: Mapping[str, Last] = field(factory=dict)
    terms: Mapping[int, tuple[str, ...]] = field(factory=dict)
    beside: Period | None = None
    aside: bool = False

    def year_before(self, period: Period) -> Period:
        """Return the year before a period: of the reporting period the one before that."""
        last = period.year - 1
        return self.before if period.year >= self.now.year else Period(0, 0, f"CY{last}", last)
