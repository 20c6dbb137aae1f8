"""The fitted numbers of the alignment, and what they were fitted on.

Fitted with `benchmarks/fit_alignment.py` on the recommendations of the child-labor Findings of 75 countries, report
years 2013 to 2021, against the first year the publisher prints beside each; on 2026-11-25. How strongly the numbers
are held back was chosen by cross-validation over countries. No number belongs to a country, a series or a year. Two are
milder than the labels alone would have them, since the recommendations of the embedded corpus are reworded more freely
and come back more often: the threshold (0.35 to 0.38) and the cost of having been away (`gap`, -12.1).
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen, validators

from tipcompare.align.lexicon import Concept, fitted_lexicon


@frozen
class Calibration:
    """The numbers that turn how alike two recommendations are into how likely they are the same.

    Args:
        weights: log odds for each of `FEATURES` of `tipcompare.align.wordings`, in their order.
        same_area: log odds where both stand under one heading (half of it where that cannot be told).
        gap: log odds where the old one was away from the edition before.
        long_gap: log odds where it was away for more than one edition.
        intercept: log odds of a pair that is alike in nothing.
        slope: of the calibration line: log odds of the answer for each log odds of the competition.
        offset: of the calibration line.
        threshold: 0-1: from which probability on two are said to be the same.
        lexicon: what single concepts count, by their stem.
    """

    weights: tuple[float, ...]
    same_area: float
    gap: float
    long_gap: float
    intercept: float
    slope: float = field(validator=validators.gt(0.0))
    offset: float
    threshold: float = field(default=0.5, validator=[validators.gt(0.0), validators.lt(1.0)])
    lexicon: Mapping[str, Concept] = field(factory=fitted_lexicon, repr=False)


FITTED = Calibration(
    weights=(3.476, 3.945, 0.896, 0.751, -0.454, 8.158, 4.851, 0.557, 1.0),
    same_area=4.187,
    gap=-9.468,
    long_gap=0.048,
    intercept=-20.661,
    slope=0.5,
    offset=1.283,
    threshold=0.345,
)
