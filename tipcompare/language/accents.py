"""Accented letters of Latin and Greek, and the plain ones they are made of, as one writes them without accents."""

import unicodedata

_OF_THEIR_OWN = {"æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t"}
_OF_THEIR_OWN |= {letter.upper(): plain.upper() for letter, plain in _OF_THEIR_OWN.items()} | {"ẞ": "SS", "ı": "i"}
"""Letters that Unicode takes for no others with something added, and what stands for them where they cannot be set."""

_LETTERS = ("Lu", "Ll", "Lt", "Lo")
_ACCENTED = (range(0xC0, 0x250), range(0x370, 0x400), range(0x1E00, 0x2000))
"""Where Unicode has the letters of Latin and Greek that are not plain."""


def _without_accents(letter: str) -> str:
    parts = unicodedata.normalize("NFKD", letter)
    return "".join(_OF_THEIR_OWN.get(part, part) for part in parts if unicodedata.category(part) in _LETTERS)


_BASES = {letter: _without_accents(letter) for codes in _ACCENTED for letter in map(chr, codes) if letter.isalnum()}

PLAIN_LETTERS = {letter: base for letter, base in _BASES.items() if len(base) == 1 and base != letter}
"""The base letter of each accented letter: one character for one."""

TWO_LETTERS = {letter: bases for letter, bases in _BASES.items() if len(bases) == 2}
"""The two letters that each ligature is of, and each letter that is written as two."""

_PLAIN = str.maketrans(PLAIN_LETTERS | TWO_LETTERS)


_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum())


def without_accents(text: str) -> str:
    """Return `text` with plain letters alone, of ligatures two.

    Example:
        >>> without_accents("mettre en œuvre, élaborer, Maßnahmen, Łan")
        'mettre en oeuvre, elaborer, Massnahmen, Lan'
    """
    return text.translate(_PLAIN)


def signs_beyond_ascii(text: str) -> set[str]:
    """Return the different characters of a text that are not ASCII."""
    foreign = b"" if text.isascii() else text.encode("utf-8", "surrogatepass").translate(None, bytes(range(128)))
    return set(foreign.decode("utf-8", "surrogatepass"))


def plain_signs(text: str) -> str:
    """Return the text, each character at its offset, without accents and with blanks for signs that are not ASCII."""
    for sign in signs_beyond_ascii(text):
        text = text.replace(sign, PLAIN_LETTERS.get(sign) or (sign if sign.isalnum() else " "))
    return text


def letters_in(plain: str, kept: bytes = b"") -> str:
    """Return the letters and digits of what `plain_signs` returns in lower case, and those of its signs to be kept."""
    letters = plain.lower().encode().translate(None, _SIGNS.translate(None, kept)).decode()
    for letter in () if letters.isascii() else TWO_LETTERS:
        letters = letters.replace(letter, TWO_LETTERS[letter])
    return letters


def count_letters(sign: str) -> int:
    """Return how many letters `letters_in` makes of one character of what `plain_signs` returns."""
    return 2 if sign in TWO_LETTERS else sign.isalnum()
