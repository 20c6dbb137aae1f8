"""Words for money to ISO 4217 codes."""

from __future__ import annotations

from functools import lru_cache

import pycountry

from tipcompare.language.english import ENGLISH

SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
"""Codes by the signs that stand for one currency alone, or for the dollar where no country is named."""


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
        >>> currency_code("Canadian dollars"), currency_code("lari"), currency_code("kerens")
        ('CAD', 'GEL', 'kerens')
    """
    names = _names()
    if printed.isupper() and pycountry.currencies.get(alpha_3=printed) is not None:
        return printed
    words = printed.lower().split()
    for first in range(len(words)):
        code = names.get(" ".join(words[first:]))
        if code:
            return code
    return printed
