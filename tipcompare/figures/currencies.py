"""Words for money to ISO 4217 codes."""

from __future__ import annotations

from functools import lru_cache

import pycountry

from tipcompare.language.english import ENGLISH

SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
"""Codes by the signs that stand for one currency alone, or for the dollar where no country is named."""

_STEM = 4
"""Letters of a country's name that all its forms in names of currencies have."""


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Return the codes by name in lower case, plural and singular, and by the code itself."""
    found: dict[str, str] = {}
    last: dict[str, set[str]] = {}
    for currency in pycountry.currencies:
        name = currency.name.lower()
        found[name] = found[f"{name}s"] = currency.alpha_3
        last.setdefault(name.split()[-1], set()).add(currency.alpha_3)
    for word, codes in last.items():
        if len(codes) == 1:
            found.setdefault(word, min(codes))
            found.setdefault(f"{word}s", min(codes))
    return found | {word: code for word, code in ENGLISH.currencies if code}


def currency_code(printed: str) -> str:
    """Return the code of the currency that is printed, or the printed words where it is not told by them alone.

    Args:
        printed: the words behind a number, the last of them the noun.

    Example:
        >>> currency_code("Canadian dollars"), currency_code("lari"), currency_code("Djiboutian francs")
        ('CAD', 'GEL', 'DJF')
        >>> currency_code("kerens")
        'kerens'
    """
    names = _names()
    if printed.isupper() and pycountry.currencies.get(alpha_3=printed) is not None:
        return printed
    words = printed.lower().split()
    for first in range(len(words)):
        code = names.get(" ".join(words[first:])) or _of_land(words[first:])
        if code:
            return code
    return printed


def _of_land(words: list[str]) -> str:
    """Return the code of a currency with another form of its country's name: "Djiboutian francs" for Djibouti Franc."""
    alike = _lands().get((" ".join(words[:-1])[:_STEM], words[-1].removesuffix("s")), set())
    return min(alike) if len(alike) == 1 else ""


@lru_cache(maxsize=1)
def _lands() -> dict[tuple[str, str], set[str]]:
    """Return the codes by the first letters of a name and its last word."""
    found: dict[tuple[str, str], set[str]] = {}
    for name, code in _names().items():
        land, _, noun = name.rpartition(" ")
        if land:
            found.setdefault((name[:_STEM], noun), set()).add(code)
    return found
