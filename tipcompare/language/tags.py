"""Which language a text is in, as its tag says: how tags are written, what is English, what a language is called."""

from __future__ import annotations

import re
from functools import lru_cache

ENGLISH_TAG = "en"
"""The language of what says nothing of its own, and of all words that are declared here."""

NO_TAG = "expected a language, such as 'fr' or 'pt-BR', got {!r}"
"""What is said of a text that `write_tag` takes for none."""

NO_ONE_LANGUAGE = frozenset({"mis", "mul", "und", "zxx"})
"""Codes that name no language: an uncoded one, several, an undetermined one, and what is no language at all.

Source: ISO 639-2 and RFC 5646, section 4.1.
"""

_TAG = re.compile(
    r"([a-z]{2,3})(-[a-z]{4})?(-(?:[a-z]{2}|\d{3}))?((?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*)", re.ASCII | re.IGNORECASE
)


def write_tag(tag: str) -> str:
    """Return a BCP 47 tag as such are written, of language, script, region and variants; nothing where it names none.

    Args:
        tag: in capitals or small letters.

    Source: RFC 5646, sections 2.1 (what a tag is), 2.1.1 (capitals) and 2.2.1 (a language has its shortest code).

    Example:
        >>> [write_tag(tag) for tag in ("fr", "PT-br", "sr-latn", "fra", "french", "xq", "fr_FR", "und")]
        ['fr', 'pt-BR', 'sr-Latn', '', '', '', '', '']
    """
    found = _TAG.fullmatch(tag)
    if found is None or language_of(tag) in NO_ONE_LANGUAGE or not name_language(found[1]):
        return ""
    language, script, region, rest = (part or "" for part in found.groups())
    return f"{language.lower()}{script.title()}{region.upper()}{rest.lower()}"


def as_tag(said: str) -> str:
    """Return a tag as such are written; what is none stays as it is, for the field's own check to refuse."""
    return (write_tag(said) or said) if isinstance(said, str) else said


def language_of(tag: str) -> str:
    """Return the language of a tag alone, without script and region: `pt` of `pt-BR`."""
    return tag.partition("-")[0].lower()


def is_english(tag: str) -> bool:
    """Return whether a tag is one of English, wherever that is spoken.

    Example:
        >>> is_english("en"), is_english("en-GB"), is_english("fr")
        (True, True, False)
    """
    return language_of(tag) == ENGLISH_TAG


@lru_cache(maxsize=64)
def name_language(tag: str) -> str:
    """Return the English name of the language of a tag; nothing where no language has it.

    Source: ISO 639-1 and 639-3, by way of pycountry.

    Example:
        >>> name_language("fr-CA"), name_language("el"), name_language("xq")
        ('French', 'Modern Greek', '')
    """
    code = language_of(tag)
    if code == ENGLISH_TAG:
        return "English"
    import pycountry  # here, since English needs none of its thousands of names

    found = pycountry.languages.get(**{"alpha_2" if len(code) == 2 else "alpha_3": code})
    if found is None or (len(code) > 2 and hasattr(found, "alpha_2")):
        return ""
    return str(found.name).partition(" (")[0]
