"""Accented Latin letters and the plain ones they are made of."""

import unicodedata

_BASES = {chr(code): unicodedata.normalize("NFKD", chr(code))[0] for code in range(0xC0, 0x250)}

PLAIN_LETTERS = {letter: base for letter, base in _BASES.items() if base.isascii()}
"""The base letter of each accented Latin letter: one character for one."""
