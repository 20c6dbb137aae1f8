"""A period with how it was told, and what a sentence without one falls back on."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from tipcompare.figures.words.periods import Period
from tipcompare.model.figures import PeriodBy


@frozen(eq=False)
class Dated:
    """A period with how it was told: beside the number, by what it goes on from or is a part of, or not at all."""

    period: Period
    by: PeriodBy


@frozen(eq=False)
class Last:
    """The newest period that a sentence gives a figure of a measure for, and whether it only sets others against it.

    So that no terms and no new numbers are of it, nor parts of those others: "this compares with 40 trials in 2019".
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
        told, last, beside: see `Before`; "of the 13 convicted" is of that 13's year.
        terms: measures of the terms among the numbers and of those who get them, by place among the numbers.
    """

    now: Period
    before: Period
    carried: Period | None = None
    told: Mapping[tuple[str, float], Period] = field(factory=dict)
    last: Mapping[str, Last] = field(factory=dict)
    terms: Mapping[int, tuple[str, ...]] = field(factory=dict)
    beside: Period | None = None
    aside: bool = False
