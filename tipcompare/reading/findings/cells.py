"""A cell of a table or of a record: the number in it, or the word that stands there instead.

`CELLS_END` matches the last cell of a line of a table, its group `value` without footnote marks and
references; `REFERENCES` matches a line that holds nothing but references.
"""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from tipcompare.model import Span
from tipcompare.model.figures import Qualifier
from tipcompare.series import SeriesProfile

_VALUE = (
    r"(?P<bound>approximately|about|around|at least|over|more than|less than|up to|nearly|almost)?\s?"
    r"(?P<currency>US\$|USD ?|\$|€|£)?\s?(?P<digits>\d{1,3}(?:, ?\d{3}){1,6}(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
    r"(?: (?P<scale>thousand|million|billion))?"
)
_NUMBER = re.compile(_VALUE, re.I)
_WORDS = r"u ?n ?k ?n ?o ?w ?n|unavailable|not available|not applicable|n/a|yes|no|[-–—]+"
_BEHIND = r"(?:\s*(?:[*†‡§#^]|\([^()]{0,60}\)))*\s*"
CELLS_END = re.compile(rf"(?:^|(?<=\s))(?P<value>{_VALUE}|{_WORDS}){_BEHIND}$", re.I)
REFERENCES = re.compile(r"(?:\s*\([\d,;\s–-]*\))+\s*")
_BOUNDS: dict[str, Qualifier] = {
    "approximately": "approximately",
    "about": "approximately",
    "around": "approximately",
    "at least": "at_least",
    "over": "more_than",
    "more than": "more_than",
    "less than": "less_than",
    "up to": "up_to",
    "nearly": "nearly",
    "almost": "nearly",
}
_SCALES = {"": 1.0, "thousand": 1e3, "million": 1e6, "billion": 1e9}
_CURRENCIES = {"$": "USD", "US$": "USD", "USD": "USD", "€": "EUR", "£": "GBP"}


@frozen
class Figure:
    """What a cell says.

    Args:
        span: of the number or the word in the cell.
        value: the number; None where a word says that it is not known or does not apply.
        qualifier: exact, or not_reported.
        currency: code of the currency printed with it; empty where none is.
    """

    span: Span
    value: float | None
    qualifier: Qualifier = "exact"
    currency: str = ""


def read_figure(cell: str, profile: SeriesProfile) -> Figure | None:
    """Return what `cell` says, or None where that is neither a number nor a word for one that is missing.

    What follows the number (footnote marks, references) is left out of the span.

    Example:
        >>> from tipcompare.series import get_profile
        >>> read_figure("1,893‡ (75)", get_profile("dol-findings")).value
        1893.0
        >>> read_figure("Unknown* (6)", get_profile("dol-findings")).qualifier
        'not_reported'
    """
    start = len(cell) - len(cell.lstrip())
    missing = _missing(profile.figures.not_reported).match(cell, start)
    if missing is not None:
        return Figure(Span(*missing.span()), None, "not_reported")
    number = _NUMBER.match(cell, start)
    if number is None:
        return None
    value = float(re.sub(r"[, ]", "", number["digits"])) * _SCALES[(number["scale"] or "").lower()]
    currency = _CURRENCIES[(number["currency"] or "").strip().upper()] if number["currency"] else ""
    qualifier = _BOUNDS[number["bound"].lower()] if number["bound"] else "exact"
    first = number.start("currency") if number["currency"] else number.start("digits")
    return Figure(Span(first, number.end()), value, qualifier, currency)


@lru_cache(maxsize=8)
def _missing(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(patterns)})(?![A-Za-z])", re.I) if patterns else re.compile(r"(?!)")
