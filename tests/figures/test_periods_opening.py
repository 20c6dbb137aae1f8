"""Periods are looked for where one of their first words stands: nothing is lost by it."""

from __future__ import annotations

import pytest
from attrs import evolve

from tipcompare.figures.binding.rules import RULES
from tipcompare.figures.words.periods import find_periods
from tipcompare.language import Vocabulary
from tipcompare.series import get_profile

ENGLISH = get_profile("tip").figures.vocabulary or Vocabulary()
ANYWHERE = evolve(ENGLISH, period_opening=r"\w")
NAMED = (
    "FY2019, FY 2019, the 2019 fiscal year, fiscal year 2019-2020, budget year 2019, financial year 2019",
    "first half of 2019, second six months of 2019, last quarter of 2019, first nine months of 2019, as of June 2019",
    "third quarter of 2019, fourth trimester of 2019, 2nd quarter of 2019, Q3 2019, second and third quarters of 2019",
    "of 12 March 2019, the 12th of March 2019 through 3 May 2019, January 1 to May 2019, 4th quarter of 2019",
    "between March 2018 and May 2019, since June 2019, on May 9, 2019, from 2016 to 2019, both 2018 and 2019",
    "the previous year, last year, a year earlier, one year ago, twelve months before, 12 months earlier, prior "
    "reporting period, previous reporting period, an earlier year, over the preceding 12 months",
    "this year, to the end of the year, at the end of the year, by the end of the year, within the reporting period, "
    "throughout the year, under its 2019 budget, their 2019 national budget",
    "each of the past two years, either of the last two years, any of the five previous years, all of the three prior "
    "years, across six years, through 2019, calendar year 2019, and in 2019; 2019: 12 (2019), 2019 investigations",
)
SENTENCES = (*NAMED, *(text for rule in RULES for text, _ in rule.examples))


@pytest.mark.parametrize("said", SENTENCES)
def test_what_begins_with_another_word_is_no_period(said: str) -> None:
    """Looking where a first word stands finds what looking at every word finds."""
    assert find_periods(said, ENGLISH, 2020, 1) == find_periods(said, ANYWHERE, 2020, 1)


@pytest.mark.parametrize("said", NAMED)
def test_each_of_those_named_is_found(said: str) -> None:
    """Each list of periods gives several."""
    assert len(find_periods(said, ENGLISH, 2020, 1)) > 2
