"""Periods of figures for people."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from tipcompare.language.english_periods import MONTHS

_NAMED = {"CY": "{}", "FY": "fiscal year {}", "RP": "reporting period of the {} edition"}
_KINDS = {"CY": "calendar year", "FY": "fiscal year", "RP": "reporting period"}
_HALVES = {"H1": "first half", "H2": "second half"}
_MONTH = re.compile(r"\b(\d{4})-(0[1-9]|1[0-2])\b")
_UP_TO_DECEMBER = re.compile(r"(\d{4})-01/\1-12")
_SAME_YEAR = re.compile(r" (\d{4})/(?=[A-Z][a-z]+ \1)")


def tell_period(period: str) -> str:
    """Return a period for people.

    Example:
        >>> tell_period("CY2020"), tell_period("2020-H1"), tell_period("2020-01/2020-06"), tell_period("asof-2020-10")
        ('2020', 'first half of 2020', 'January to June 2020', 'as of October 2020')
        >>> tell_period("2020-01/2020-12")  # to mid-December: a whole year is CY2020
        'January to part of December 2020'
    """
    if period[:2] in _NAMED:
        return _NAMED[period[:2]].format(period[2:])
    if period[5:] in _HALVES:
        return f"{_HALVES[period[5:]]} of {period[:4]}"
    if _UP_TO_DECEMBER.fullmatch(period):  # a year that is whole has its own name
        return f"January to part of December {period[:4]}"
    told = _MONTH.sub(lambda found: f"{MONTHS[int(found[2]) - 1]} {found[1]}", period)
    return _SAME_YEAR.sub(" to ", told).replace("/", " to ").replace("asof-", "as of ")


def name_period(period: str) -> str:
    """Return what kind of year a period is; one that is no whole year in words.

    Example:
        >>> name_period("RP2021"), name_period("2020-H1")
        ('reporting period', 'first half of 2020')
    """
    return _KINDS.get(period[:2]) or tell_period(period)


def tell_years(years: Iterable[int]) -> str:
    """Return ascending years for people, those in a row by the first and the last.

    Example:
        >>> tell_years([2014, 2015, 2016, 2018])
        '2014 to 2016, 2018'
    """
    runs = (list(run) for _, run in groupby(enumerate(years), key=lambda pair: pair[1] - pair[0]))
    return ", ".join(" to ".join(str(year) for _, year in dict.fromkeys((run[0], run[-1]))) for run in runs)


def tell_periods(told: Iterable[tuple[int, str]]) -> str:
    """Return which years are of which kind, where they differ; empty where all are alike, or nothing is told.

    Args:
        told: year and period, ascending.

    Example:
        >>> tell_periods([(2015, "CY2015"), (2016, "CY2016"), (2017, "RP2018")])
        '2015 to 2016 calendar year, 2017 reporting period, as far as told'
    """
    kinds: dict[str, list[int]] = {}
    for year, period in told:
        if period:
            kinds.setdefault(name_period(period), []).append(year)
    whole = _KINDS.values()
    parts = [f"{tell_years(years)} {kind}" if kind in whole else kind for kind, years in kinds.items()]
    return f"{', '.join(parts)}, as far as told" if len(parts) > 1 else ""
