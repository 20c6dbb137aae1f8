"""Scripts that set no blank between words, and the marks that letters of many scripts carry."""

from __future__ import annotations

import re
from unicodedata import category

UNPARTED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf"
    "\u3005-\u3007\u3041-\u30fa\u30fc-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer and their like; kana, bopomofo and Chinese characters; in a class of a pattern.

Source: the line breaking classes SA and ID of Unicode Standard Annex 14, without Hangul, which sets blanks.
"""

_HANGUL = "\uac00-\ud7a3"
_UNPARTED = re.compile(f"[{UNPARTED}]")
_BY_LETTER = re.compile(f"[{UNPARTED}{_HANGUL}]")
_KOREAN = re.compile(f"[{_HANGUL}]+")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef\u180b-\u180d]")


def goes_by_letter(text: str) -> bool:
    """Return whether a text has any letter that stands alone, or any syllable of Korean.

    Korean sets blanks, but what it adds to a word has syllables of its own, which no stemmer here knows.
    """
    return _BY_LETTER.search(text) is not None


def is_korean(word: str) -> bool:
    """Return whether a word is of Korean syllables alone."""
    return _KOREAN.fullmatch(word) is not None


def stands_alone(letter: str) -> bool:
    """Return whether a character is a letter of a script that sets no blank between words.

    Example:
        >>> [stands_alone(letter) for letter in "法のกa。"]
        [True, True, True, False, False]
    """
    return _UNPARTED.match(letter) is not None and letter.isalpha()


def is_mark(letter: str) -> bool:
    """Return whether a character is a part of the letter before it: a vowel sign, a tone, an accent set apart.

    Example:
        >>> [is_mark(letter) for letter in "ที\u093e\u0301a\ufe0f"]
        [False, True, True, True, False, False]
    """
    return category(letter) in ("Mn", "Mc") and _SELECTORS.match(letter) is None
