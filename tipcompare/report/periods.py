"""Periods of figures for people."""

from __future__ import annotations

import re

from tipcompare.language.english_periods import MONTHS

_NAMED = {"CY": "{}", "FY": "fiscal year {}", "RP": "reporting period of the {} edition"}
_HALVES = {"H1": "first half", "H2": "second half"}
_MONTH = re.compile(r"\b(\d{4})-(0[1-9]|1[0-2])\b")
_SAME_YEAR = re.compile(r" (\d{4})/(?=[A-Z][a-z]+ \1)")


def tell_period(period: str) -> str:
    """Return a period for people.

    Example:
        >>> tell_period("CY2020"), tell_period("2020-H1"), tell_period("2020-01/2020-06"), tell_period("asof-2020-10")
        ('2020', 'first half of 2020', 'January to June 2020', 'as of October 2020')
    """
    if period[:2] in _NAMED:
        return _NAMED[period[:2]].format(period[2:])
    if period[5:] in _HALVES:
        return f"{_HALVES[period[5:]]} of {period[:4]}"
    told = _MONTH.sub(lambda found: f"{MONTHS[int(found[2]) - 1]} {found[1]}", period)
    return _SAME_YEAR.sub(" to ", told).replace("/", " to ").replace("asof-", "as of ")
