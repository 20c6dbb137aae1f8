"""Words for money to ISO 4217 codes."""

from __future__ import annotations

from functools import lru_cache

import pycountry

from tipcompare.language.english import ENGLISH
from tipcompare.language.nations import NATIONS

SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
"""Codes by the signs that stand for one currency alone, or for the dollar where no country is named."""
_DOLLARS = {
    letters: code
    for code, forms in (
        *(("USD", "US"), ("CAD", "C CA CAN CDN"), ("AUD", "A AU"), ("NZD", "NZ"), ("HKD", "HK"), ("SGD", "S")),
        *(("TWD", "NT"), ("XCD", "EC"), ("TTD", "TT"), ("JMD", "J"), ("BZD", "BZ"), ("FJD", "FJ"), ("BRL", "R")),
    )
    for letters in forms.split()
}
"""Codes by the letters of a country right before the sign of the dollar; others stand there before none."""

_LETTERS = dict(ENGLISH.money_letters)
_STEM = 4
"""Letters that a country's name has at least without its ending."""


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


def code_of_sign(sign: str, before: str, *, glued: bool) -> str:
    """Return the code of a currency by its sign and the word before it, which may stand right at it.

    Example:
        >>> code_of_sign("$", "C", glued=True), code_of_sign("$", "of", glued=False)
        ('CAD', 'USD')
    """
    if is_code(before):
        return before
    return (_DOLLARS.get(before) if glued and sign == "$" else None) or SIGNS[sign]


@lru_cache(maxsize=1024)
def currency_code(printed: str, home: str = "") -> str:
    """Return the code of the currency that is printed, or the printed words where it is not told by them.

    Args:
        printed: the words behind a number, the last of them the noun.
        home: alpha-3 of the country whose own money a noun alone may be.

    Example:
        >>> currency_code("Canadian dollars"), currency_code("lari"), currency_code("Djiboutian francs")
        ('CAD', 'GEL', 'DJF')
        >>> currency_code("kerens"), currency_code("pesos", "URY"), currency_code("pesos")
        ('kerens', 'UYU', 'pesos')
    """
    names, words = _names(), printed.lower().split()
    if is_code(printed):
        return printed
    own = [f"{adjective} {printed}" for adjective, land in NATIONS.items() if land == home] if home else []
    named = own if f"us {printed.lower()}" not in names else ()  # a report in English speaks of those dollars
    if code := next(filter(None, (names.get(name.lower()) for name in named)), ""):
        return code  # of a name that has another code elsewhere
    for first in range(len(words)):
        code = names.get(" ".join(words[first:])) or _of_land(words[first:])
        if code:
            return code
    return next((code for name in named if (code := currency_code(name)) != name), printed)


def code_before(printed: str, home: str = "") -> str:
    """Return the code of the currency that is printed before a number, as its code or as letters; empty for none."""
    if not printed.isupper() and printed not in _LETTERS:
        return ""  # as nearly all words
    name = printed if is_code(printed) else _LETTERS.get(printed, "")
    return currency_code(name, home) if name else ""


def is_code(printed: str) -> bool:
    """Return whether what is printed is a code of ISO 4217 in capitals: "CHF"."""
    return printed.isupper() and pycountry.currencies.get(alpha_3=printed) is not None


def _of_land(words: list[str]) -> str:
    """Return the code of a currency with another form of its country's name: "Djiboutian francs" for Djibouti Franc."""
    named = _lands().get(words[-1].removesuffix("s"), ())
    land = [_stems(word) for word in words[:-1]] if named else []
    alike = {code for name, code in named if len(land) <= len(name) and not any(map(frozenset.isdisjoint, land, name))}
    return min(alike) if land and len(alike) == 1 else ""


@lru_cache(maxsize=1)
def _lands() -> dict[str, list[tuple[list[frozenset[str]], str]]]:
    """Return the forms of the words of each currency's country, and its code, by the last word of its name."""
    found: dict[str, list[tuple[list[frozenset[str]], str]]] = {}
    for name, code in _names().items():
        *land, noun = name.split()
        found.setdefault(noun, []).append(([_stems(word) for word in land], code))
    return found


def _stems(word: str) -> frozenset[str]:
    """Return a word of a country's name, and what it is without each ending that it may have: "djibouti" of both."""
    stems = (word.removesuffix(ending) for ending in ENGLISH.of_land)
    return frozenset((word, *(stem for stem in stems if len(stem) >= _STEM)))
