"""Numbers in digits as rows and cells print them: what parts their thousands, and what their decimals."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from tipcompare.figures.words.numbers import APOSTROPHES
from tipcompare.series.measures import Numerals

_NARROW = "\u00a0\u2009\u202f"
"""Blanks that no line breaks at, some of which are plain in the text of a report."""


@frozen
class Form:
    """One way in which numbers are printed.

    Args:
        group: pattern of what parts their thousands.
        decimal: sign before their decimals; empty where it is not known.
    """

    group: str
    decimal: str


FORMS: dict[Numerals, Form] = {
    "1,234.5": Form(rf"(?:, ?|[{_NARROW}{APOSTROPHES}])", "."),
    "1 234,5": Form(rf"[ {_NARROW}]", ","),
    "1 234.5": Form(rf"[ {_NARROW}]", "."),
    "1.234,5": Form(r"\.", ","),
    "": Form("(?!)", ""),
}
_PLAIN: Numerals = "1,234.5"
BLANKS = re.compile(rf"\d[ {_NARROW}]\d")
"""What is one number where thousands are parted by blanks, and two cells of a row else."""


@lru_cache(maxsize=len(FORMS))
def pattern_of(numerals: Numerals) -> str:
    """Return the pattern of a number that is printed so: no group of thousands begins with a nought.

    Where a series says how it prints numbers, what goes on with a sign or a group that such a number has not is none.

    Example:
        >>> [bool(re.fullmatch(pattern_of("1.234,5"), number)) for number in ("1.234,5", "0,125", "0.125", "1,234.5")]
        [True, True, False, False]
    """
    form = FORMS[numerals]
    sign, group = re.escape(form.decimal) or "(?!)", form.group
    number = rf"(?:[1-9]\d{{0,2}}(?:{group}\d{{3}}){{1,6}}(?:{sign}\d+)?|\d+(?:{sign}\d+)?|{sign}\d+)"
    behind = "" if numerals == _PLAIN else rf"(?!(?:{group}|[.,{APOSTROPHES}])?\d)"
    ahead = r"(?!0\d*,\d)" if numerals == _PLAIN else r"(?!0\d+[.,])"
    return rf"{ahead}(?!0\d*{group}\d{{3}}){number}{behind}"


@lru_cache(maxsize=len(FORMS))
def _doubtful(numerals: Numerals) -> re.Pattern[str]:
    sign = re.escape(FORMS[numerals].decimal) or "(?!)"
    return re.compile(rf"\D{{0,4}}[1-9]\d{{0,2}}{sign}\d{{3}}")


def is_doubtful(printed: str, numerals: Numerals) -> bool:
    """Return whether a number may be another one: three decimals, or a group as other languages part them.

    Args:
        printed: the number, with up to four signs before it.
        numerals: how numbers are printed there.

    Example:
        >>> is_doubtful("1.234", "1,234.5"), is_doubtful("1.234", "1.234,5"), is_doubtful("2,345", "1.234,5")
        (True, False, True)
    """
    return _doubtful(numerals).fullmatch(printed) is not None


def value_of(digits: str, numerals: Numerals) -> float:
    """Return what a number that is printed so says.

    Example:
        >>> value_of("1 234,5", "1 234,5"), value_of("1.234", "1.234,5"), value_of("1,234", "1,234.5")
        (1234.5, 1234.0, 1234.0)
    """
    whole, decimals, rest = digits.partition(FORMS[numerals].decimal or "\0")
    return float("".join(filter(str.isdigit, whole)) + "." * bool(decimals) + rest)
