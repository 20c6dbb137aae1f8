"""One page of a PDF: its words with their places, and its columns in reading order."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from tipcompare.sources.note_marks import UNIT_BEFORE

if TYPE_CHECKING:
    import pypdfium2

_Box = tuple[float, float, float, float]
"""Left, bottom, right and top."""

_MIDDLE, _PLACES = (0.4, 0.6), 50
"""The part of a page's width in which a gutter is looked for, and in how many steps."""

_ROWS, _FILL = 8, 0.7
"""Rows that stand on both sides of a gutter at least, and the share of its column that half of them fill."""

_SWITCHES = 0.3
"""The share of lines with another side than the one drawn before, from which on a page was drawn across columns."""

_NAME = 128
"""Bytes of a font's name, with its end, beyond which it counts as none."""

_SAME_ROW, _SPACE = 0.5, 0.6
"""In heights of a line: how far below the first word of a row another may stand, and how wide a gutter is at least."""


_SMALLER, _HIGHER, _FOOT = 0.85, 0.1, 0.3
"""Of the size of what stands before: how high a raised digit is at most, and how far above its foot at least, besides
what a smaller one in its row has a higher foot by."""


@frozen
class Word:
    """A word and its box, in points from the page's lower left corner; `font` is the name of its font, if known."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    font: bytes = b""


@frozen
class PrintedLine:
    """Words that stand beside each other."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with a space between."""
        return " ".join(word.text for word in self.words)

    @property
    def left(self) -> float:
        """Where the line starts."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where the line ends."""
        return self.words[-1].right

    @property
    def bottom(self) -> float:
        """The lowest point of its boxes."""
        return min(word.bottom for word in self.words)

    @property
    def top(self) -> float:
        """The highest point of its boxes."""
        return max(word.top for word in self.words)

    @property
    def fonts(self) -> frozenset[bytes]:
        """The names of its words' fonts."""
        return frozenset(word.font for word in self.words)

    @property
    def size(self) -> float:
        """How high the font of most of its words is."""
        return sorted(word.top - word.bottom for word in self.words)[len(self.words) // 2]


def read_words(page: pypdfium2.PdfPage, most: int) -> tuple[PrintedLine, ...]:
    """Return the lines of a page in the order in which they were drawn.

    Raises:
        OverflowError: where it has more than `most` characters.
    """
    import pypdfium2.raw

    textpage = page.get_textpage()
    if textpage.count_chars() > most:
        raise OverflowError(f"more than {most} characters")
    lines: list[PrintedLine] = []
    words: list[Word] = []
    start, cut, ended = 0, False, False
    chars = [chr(pypdfium2.raw.FPDFText_GetUnicode(textpage, index)) for index in range(textpage.count_chars())]
    for index, char in enumerate([*chars, "\n"]):
        if not (char.isspace() or char == "\0"):
            continue
        if index > start:
            first, last = textpage.get_charbox(start, loose=True), textpage.get_charbox(index - 1, loose=True)
            box = first[0], last[2], min(first[1], last[1]), max(first[3], last[3])
            word = Word("".join(chars[start:index]), *box, _font(textpage, start))
            if ended and not _goes_on(words[-1], word):
                lines.append(PrintedLine(tuple(words)))
                words = []
            ended, cut = False, False
            if any(map(str.isdecimal, word.text)):
                boxes = [textpage.get_charbox(k, loose=True) for k in range(start, index)]
                row = () if words or not lines or not _goes_on(lines[-1].words[-1], word) else lines[-1].words
                found = drop_raised(word, boxes, words or row)
                cut, word = found.text != word.text, found
                if cut and row and not word.text:  # a line that the raised number ended
                    words = [*lines.pop().words]
            words += [word] if word.text else []
        if char in "\r\n" and words:
            ended = True
            if not cut:  # else it may be the raised number alone that ends the line
                lines.append(PrintedLine(tuple(words)))
                words, ended = [], False
        start = index + 1
    lines += [PrintedLine(tuple(words))] if words else []
    textpage.close()
    page.close()
    return tuple(lines)


def drop_raised(word: Word, boxes: Sequence[_Box], before: Sequence[Word]) -> Word:
    """Return a word without the digits in it that are raised and smaller, as the numbers of notes are.

    Args:
        word: as printed.
        boxes: of its characters.
        before: the words before it in its line, which an ordinary size is told by where all of it is digits.
    """
    led = before[-1] if before else None
    base = (led.bottom, led.top) if led and word.text.isdecimal() else None
    kept: list[int] = []
    for place, (char, (_, bottom, _, top)) in enumerate(zip(word.text, boxes, strict=True)):
        raised = base is not None and char.isdecimal() and _is_raised(bottom, top, base)
        if raised and not UNIT_BEFORE.search("".join(word.text[k] for k in kept)):
            continue
        kept.append(place)
        base = base if raised else (bottom, top)
    text = "".join(word.text[k] for k in kept)
    return word if len(text) == len(word.text) else evolve(word, text=text)


def _goes_on(old: Word, new: Word) -> bool:
    """Return whether a word stands behind another in its row."""
    return new.left > old.left and abs(new.bottom - old.bottom) < _SAME_ROW * (old.top - old.bottom)


def _is_raised(bottom: float, top: float, base: tuple[float, float]) -> bool:
    size = base[1] - base[0]
    higher = _HIGHER * size + _FOOT * (size - (top - bottom))
    return top - bottom < _SMALLER * size and bottom > base[0] + higher


def _font(textpage: pypdfium2.PdfTextPage, index: int) -> bytes:
    """Return the name of the font of a character; nothing where the PDF has none."""
    import pypdfium2.raw

    name = ctypes.create_string_buffer(_NAME)
    pypdfium2.raw.FPDFText_GetFontInfo(textpage, index, name, _NAME, None)
    return name.value


def order_columns(lines: Sequence[PrintedLine]) -> tuple[PrintedLine, ...]:
    """Return the lines of a page in reading order.

    The order in which they were drawn is kept, as it follows the cells of tables, except where the page is set in two
    columns of running text and was drawn across them: then what stands left of the gutter comes first, between any
    two lines that cross it.
    """
    gutter = _find_gutter(lines)
    if gutter is None:
        return tuple(lines)
    pieces = [piece for line in lines for piece in _cut(line, gutter)]
    sides = [_side(piece, gutter) for piece in pieces]
    columns = [side for side in sides if side]
    switches = sum(old != new for old, new in pairwise(columns))
    if switches < max(2, _SWITCHES * len(columns)):
        return tuple(lines)
    ordered: list[PrintedLine] = []
    left: list[PrintedLine] = []
    right: list[PrintedLine] = []
    for piece in sorted(pieces, key=lambda piece: (-piece.top, piece.left)):
        side = _side(piece, gutter)
        if side:
            (left if side < 0 else right).append(piece)
        else:
            ordered += [*left, *right, piece]
            left, right = [], []
    return (*ordered, *left, *right)


def _find_gutter(lines: Sequence[PrintedLine]) -> float | None:
    """Return where the gap between two columns of running text is, or None."""
    words = [word for line in lines for word in line.words]
    if not words:
        return None
    start, end = min(word.left for word in words), max(word.right for word in words)
    rows = _rows(words)
    first, last = (start + share * (end - start) for share in _MIDDLE)
    places = [first + (last - first) * step / _PLACES for step in range(_PLACES + 1)]
    crossed, gutter = min((sum(any(w.left < place < w.right for w in row) for row in rows), place) for place in places)
    both = [row for row in rows if _is_parted(row, gutter)]
    if len(both) < max(_ROWS, 2 * crossed):
        return None
    lefts, rights = zip(*(_part(row, gutter) for row in both), strict=True)
    return gutter if min(_fill(lefts, gutter - start), _fill(rights, end - gutter)) >= _FILL else None


def _fill(parts: Sequence[Sequence[Word]], width: float) -> float:
    """Return how much of a column its middling row fills, as a share."""
    return sorted((max(w.right for w in part) - min(w.left for w in part)) / width for part in parts)[len(parts) // 2]


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    """Return the words by the height they stand at."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: -word.top):
        if rows and rows[-1][0].top - word.top < _SAME_ROW * (word.top - word.bottom):
            rows[-1].append(word)
        else:
            rows.append([word])
    return rows


def _part(words: Sequence[Word], gutter: float) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Return the words left of the gutter, and those right of it."""
    return tuple(w for w in words if w.right <= gutter), tuple(w for w in words if w.left >= gutter)


def _is_parted(words: Sequence[Word], gutter: float) -> bool:
    """Return whether words stand on both sides of the gutter, none on it, with more than a space between."""
    left, right = _part(words, gutter)
    if not left or not right or len(left) + len(right) < len(words):
        return False
    gap = min(word.left for word in right) - max(word.right for word in left)
    return gap >= _SPACE * (left[0].top - left[0].bottom)


def _cut(line: PrintedLine, gutter: float) -> list[PrintedLine]:
    """Return the parts of a line on both sides of the gutter, or the line itself where it crosses it."""
    return [*map(PrintedLine, _part(line.words, gutter))] if _is_parted(line.words, gutter) else [line]


def _side(line: PrintedLine, gutter: float) -> int:
    return -1 if line.right <= gutter else 1 if line.left >= gutter else 0
