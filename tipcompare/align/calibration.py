"""The fitted numbers of the alignment, and what they were fitted on.

Fitted with `benchmarks/fit_alignment.py` on the recommendations of the child-labor Findings of 75 countries, report
years 2013 to 2021, against the first year the publisher prints beside each; on 2026-11-24. Chosen by five-fold
cross-validation over countries. No number belongs to a country, a series or a year.
"""

from __future__ import annotations

from attrs import field, frozen, validators


@frozen
class Calibration:
    """The numbers that turn how alike two recommendations are into how likely they are the same.

    Args:
        weights: log odds for each of `FEATURES` of `tipcompare.align.wordings`, in their order.
        same_area: log odds where both stand under one heading (half of it where that cannot be told).
        gap: log odds where the old one was away from the edition before.
        long_gap: log odds where it was away for more than one edition.
        intercept: log odds of a pair that is alike in nothing.
        slope: of the calibration line: log odds of the answer for each log odds of the matching.
        offset: of the calibration line.
        threshold: 0-1: from which probability on two are said to be the same.
    """

    weights: tuple[float, ...]
    same_area: float
    gap: float
    long_gap: float
    intercept: float
    slope: float = field(validator=validators.gt(0.0))
    offset: float
    threshold: float = field(default=0.5, validator=[validators.gt(0.0), validators.lt(1.0)])


FITTED = Calibration(
    weights=(4.773, 4.613, 0.339, 5.472, 8.217, 0.865, -0.215),
    same_area=3.692,
    gap=-10.408,
    long_gap=-3.216,
    intercept=-15.144,
    slope=0.397,
    offset=1.145,
    threshold=0.38,
)
