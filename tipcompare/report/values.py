"""Numbers for people: with what makes them none exactly, in their own unit, and short enough for a chart."""

from __future__ import annotations

import re

from tipcompare.language.counts import count_things
from tipcompare.language.kinds import tell_missing

_MILLION = 1e6
_SIZES = ((1e12, "tn"), (1e9, "bn"), (_MILLION, "m"))
"""How numbers are cut for a chart, from the first on."""

YEARS = "years"
"""The unit of lengths of time."""
_NEAR_WHOLE = 0.01
"""Part of a month or day by which a length told in it may differ, as years are kept to a few decimals."""

LONGEST = 300
"""Letters of a sentence that stand below its figure."""

_PLURAL = re.compile(r"(?:ies|s)$")

QUALIFIED = {
    "at_least": "at least {}",
    "approximately": "about {}",
    "more_than": "more than {}",
    "less_than": "less than {}",
    "up_to": "up to {}",
    "nearly": "nearly {}",
    "incomplete": "{} (incomplete)",
}


def format_value(value: float | None, qualifier: str = "exact") -> str:
    """Return a figure for people.

    Example:
        >>> format_value(1234.0), format_value(12.5, "at_least"), format_value(None, "not_applicable")
        ('1,234', 'at least 12.5', 'does not apply')
    """
    if value is None:
        return tell_missing(qualifier)
    number = f"{value:,.0f}" if float(value).is_integer() else f"{value:,.4g}" if value < 1000 else f"{value:,.2f}"
    return QUALIFIED.get(qualifier, "{}").format(number)


def tell_length(years: float) -> str:
    """Return a length of time that is no whole or half years in months or days, as the text has it; empty for others.

    Example:
        >>> tell_length(1 / 3), tell_length(4 + 1 / 6), tell_length(10 / 365), tell_length(1.5)
        ('4 months', '4 years and 2 months', '10 days', '')
    """
    if float(years * 2).is_integer() and years != 0.5:
        return ""
    months, days = round(years * 12), round(years * 365)
    if abs(years * 12 - months) < _NEAR_WHOLE and months:
        parts = ((months // 12, "year"), (months % 12, "month"))
        return " and ".join(count_things(count, noun) for count, noun in parts if count)
    return count_things(days, "day") if days and years < 1 and abs(years * 365 - days) < _NEAR_WHOLE else ""


def count_value(shown: str, value: float | None, unit: str) -> str:
    """Return a figure for people with its unit behind the number, of one in the singular."""
    if not unit or value is None or has_own_unit(value, unit):
        return shown
    number, told, note = shown.partition(" (")
    unit = _PLURAL.sub(lambda end: "y" if end[0] == "ies" else "", unit) if value == 1 else unit
    return f"{number} {unit}{told}{note}"


def has_own_unit(value: float | None, unit: str) -> bool:
    """Return whether a figure is shown with a unit of its own: "4 months" of a third of a year."""
    return unit == YEARS and value is not None and tell_length(value) != ""


def shorten_value(value: float | None) -> str:
    """Return a figure that fits into a chart.

    Example:
        >>> shorten_value(1250000.0), shorten_value(999600000.0), shorten_value(98.0), shorten_value(None)
        ('1.25m', '1bn', '98', '')
    """
    if value is None:
        return ""
    if abs(value) < _MILLION:
        return format_value(value)
    rounded = float(f"{value:.3g}")
    size, name = next((size, name) for size, name in _SIZES if abs(rounded) >= size)
    return f"{rounded / size:.15g}{name}"


def cut_around(text: str, end: int) -> str:
    """Return what of a long text stands around a number that ends at `end`, in whole words, with … for what is cut.

    Example:
        >>> cut_around("one " * 100 + "12 cases", 402)[-16:], cut_around("12 cases", 2)
        ('one one 12 cases', '12 cases')
    """
    start = 0 if end <= LONGEST else text.rfind(" ", 0, end - LONGEST * 2 // 3) + 1
    stop = len(text) if len(text) <= start + LONGEST else max(end, text.rfind(" ", end, start + LONGEST))
    return f"{'… ' if start else ''}{text[start:stop]}{' …' if stop < len(text) else ''}"
