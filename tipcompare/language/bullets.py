"""What sets the items of a list apart: one grammar of bullets, numbers and dashes for every reading."""

from __future__ import annotations

import re
from string import ascii_lowercase

from tipcompare.language.capitals import CAPITAL

_SIGNS = "•●○▪■□◦‣❖◆➢➤►▶▸→➔➜⇒✓✔☑✅\uf0b7\uf0a7\uf0d8\uf0fc"
_SPACED, _ARROW = "·*", "[-=]+>"
_ANY, _GAP = r"[^\W\d_]", r"(?:\s++|(?<=[.)º°ª][-–—]))"
_ENDS = r"(?:[.):\]/º°ª]{1,2}\s?[-–—]?|\s?[-–—]|\s:)"
_BELOW = r"(?:\.(?:\d{1,2}|[1-3]\d\d)){1,3}"
_COUNT = rf"(?P<number>\d{{1,3}}(?={_ENDS})|\d{{1,3}}{_BELOW}(?={_ENDS}?{_GAP}{CAPITAL}))"
_NUMBER = rf"[(\[]?(?:[A-Z]\.?(?=\d))?{_COUNT}{_ENDS}?"
_LETTER = r"\(?(?P<letter>[a-z])\)"

ITEM_SIGNS = _SIGNS + _SPACED
"""Every sign that is a bullet: those that always are one, then those that are only where blanks set them off."""

BULLET = re.compile(
    rf"(?=[{_SIGNS}{_SPACED}=-])"
    rf"(?:[{_SIGNS}]+|(?<![-=]){_ARROW}|(?:(?<=\s)|^)[{_SPACED}]+(?=\s)|(?:(?<=\n)|^)[{_SPACED}]+)\s*"
)
"""A bullet wherever it stands in a text; what it may begin with is asked first, since hardly any character does."""

OPENS_LINE = re.compile(rf"[{ITEM_SIGNS}]|{_ARROW}|[-–—]\s|o\s+(?={CAPITAL})")
"""A line that begins with a bullet or a dash."""

NUMBERS_LINE = re.compile(rf"(?:{_NUMBER}|{_LETTER}){_GAP}")
"""A line that begins with a number, whatever closes it (`1.`, `1.-`, `1º`, `1 –`, `R1:`), or a letter in brackets."""

OPENS_ITEM = re.compile(rf"\s*(?:[{_SIGNS}]|{_ARROW}|[{_SPACED}]\s)\s*{CAPITAL}")
"""A paragraph that begins with a bullet and a capital."""

LEADING = re.compile(rf"[\s{_SPACED}–—-]*(?:(?:o|{_NUMBER}|{_LETTER}){_GAP})?")
"""What may stand before the first word of an item, bullets that always are one left out."""

LOST_BULLET = re.compile(rf"\A(?:n|[{ITEM_SIGNS}])\s+(?={CAPITAL})")
"""A bullet at the beginning of a line, or the letter that a PDF's symbol font leaves of one."""

BROKEN_BULLET = re.compile(r"^n\s+(?=[a-z])")
"""Such a letter before a word in lower case: only in a list that was led in, since a broken word may begin so, too."""

LETTER_FOR_BULLET = re.compile(r"(?<![^\s—–:;,.])n\s+(?=[A-Z])")
"""Such a letter before a word with a capital: "Open schools by: n Training teachers n Paying them"."""

WEAK = re.compile(rf"(?:(?<=\s)|^)(?:[-–—o]|{_NUMBER}|{_LETTER}){_GAP}(?:(?={CAPITAL})|(?P<low>)(?={_ANY}))")
"""Dashes, numbers and letters that may set items apart; an `o` is a word processor’s hollow bullet. Before a word that
has no capital (`low`) they do only where a list was led in."""

_MARK = r"(?P<count>(?P<number>\d{1,3})|(?P<letter>[ivx]+|[IVX]+|[A-Za-z]))"
OPENS_BLOCK = re.compile(rf"\(?(?:[A-Z]{{1,2}}(?=\d))?{_MARK}(?:[.)、．）]\s*(?={CAPITAL})|[.)]\s+(?P<low>)(?={_ANY}))")
"""A number, a roman one or a letter: the mark of a paragraph if others count on, or an initial."""


def counted(marks: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return those of the marks of `WEAK` that count on from the first: 1, 2, 3 or a, b, c or 1, 1.1, 1.2, 2, 2.1."""
    kept: list[re.Match[str]] = []
    for mark in marks:
        place = place_of(mark)
        signs = [re.sub(r"[\w.]+", "", one[0].strip()) for one in (mark, *kept[:1])]  # `1.` and `(1)` are two counts
        if _counts_on(place, place_of(kept[-1]) if kept else place[:-1]) and signs[0] == signs[-1]:
            kept.append(mark)
    return kept


def place_of(mark: re.Match[str]) -> tuple[int, ...]:
    """Return where a mark of `WEAK` counts its item, a number for each level; a dash counts nothing."""
    count = mark["number"] or str(ascii_lowercase.find(mark["letter"] or " ") + 1)
    return tuple(map(int, count.split(".")))


def _counts_on(place: tuple[int, ...], last: tuple[int, ...]) -> bool:
    """Return whether a place is the next after the last one, on the same level, the one below or any above."""
    same = next((level for level, pair in enumerate(zip(place, last, strict=False)) if pair[0] != pair[1]), len(last))
    return place[same:] == ((last[same] if same < len(last) else 0) + 1, *[1] * (len(place) - same - 1))
