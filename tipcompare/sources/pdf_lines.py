"""The lines of a PDF's pages as text, joined where the right edge of their column tells that one goes on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from attrs import frozen

from tipcompare.language.bullets import LOST_BULLET, NUMBERS_LINE, OPENS_BLOCK, OPENS_LINE
from tipcompare.language.hyphens import is_glued
from tipcompare.language.sentences import TERMINAL, ends_with
from tipcompare.sources.pdf_page import PrintedLine, Word

GOES_ON = " "
"""What the text of a page ends in where its last line goes on on the next page."""

_GAP = 0.45
_SENTENCE_END = re.compile(r"[.!?:;][”’\"')\]]*$")

_LINES, _REACH = 8, 3
"""Lines of a column, at least, by which it is told, and how many come near its edge: a title may be wider."""

_SPACE, _EVEN, _SHORT, _WIDER, _INDENT, _SIZES = 0.2, 0.15, 0.5, 2.0, 0.5, 0.1
"""In sizes of the line's font: a blank; how near to the edge most lines end where they are set to it, and each one; how
near to it the third longest ends; from how far on a line is set in; how much two sizes of font differ that are not one.
"""


@frozen
class _Column:
    """How far to the right its lines reach, in points, and whether those in its own font are set to that edge."""

    edge: float
    even: bool
    font: bytes

    def is_full(self, line: PrintedLine, following: PrintedLine) -> bool:
        """Return whether a line ends only as the first word of the next one has no room in it."""
        first = following.words[0]
        even = self.even and self.font in line.fonts
        room = _SHORT * line.size if even else max(first.right - first.left, 0.0) + _SPACE * line.size
        return self.edge - room < line.right <= self.edge + _EVEN * line.size


def write_pages(pages: Sequence[Sequence[PrintedLine]]) -> list[str]:
    """Return the text of each page: lines that go on in the next as one, and a blank one before a new paragraph.

    Args:
        pages: the lines of each, in reading order.
    """
    lines = [line for page in pages for line in page]
    pairs = zip(_find_columns(pages), pairwise(lines), strict=False)
    full = [column is not None and column.is_full(*pair) for column, pair in pairs]
    full.append(False)
    texts: list[str] = []
    number = 0
    for page in pages:
        gaps = sorted(old.bottom - new.top for old, new in pairwise(page) if old.bottom > new.top)
        usual = gaps[len(gaps) // 2] if gaps else 0.0
        parts: list[str] = []
        for place, line in enumerate(page):
            if number:
                old = lines[number - 1]
                parted = _parts_paragraphs(old, line, usual if place else None)
                joined = not parted and full[number - 1] and _goes_on(old, line, full[number])
                gap = "\n\n" if parted else "\n" if not joined else "" if is_glued(old.text, line.text) else " "
                if place:
                    parts.append(gap)
                else:
                    texts[-1] += GOES_ON if gap == " " else gap[1:]
            parts.append(_respace(line.words))
            number += 1
        texts.append("".join(parts))
    return texts


def _find_columns(pages: Sequence[Sequence[PrintedLine]]) -> list[_Column | None]:
    """Return the column of each line: one that begins where its own does, and somewhere has another beside it.

    None has one unless most have: a document in one column may have lists or tables beside each other.
    """
    runs = [[*_split(page)] for page in pages]
    longest: dict[int, Sequence[PrintedLine]] = {}
    within = 0
    for of_page in runs:
        long = [run for run in of_page if len(run) >= _LINES]
        beside = {place for place in range(1, len(long)) if _are_beside(long[place - 1], long[place])}
        for run in (long[place] for place in sorted({*beside, *(place - 1 for place in beside)})):
            longest[_start(run)] = max(run, longest.get(_start(run), ()), key=len)
            within += len(run)
    every = [run for of_page in runs for run in of_page]
    set_so = 2 * within > sum(map(len, every))
    columns = {start: _measure(run) for start, run in longest.items() if set_so}
    return [column for run in every for column in [columns.get(_start(run))] * len(run)]


def _split(page: Sequence[PrintedLine]) -> Iterator[Sequence[PrintedLine]]:
    """Yield the lines of a page that stand below each other, as those of a column do."""
    start = 0
    for place in range(1, len(page) + 1):
        if place == len(page) or not _is_below(page[place - 1], page[place]):
            yield page[start:place]
            start = place


def _is_below(old: PrintedLine, new: PrintedLine) -> bool:
    return new.bottom < old.bottom and old.left < new.right and new.left < old.right


def _start(run: Sequence[PrintedLine]) -> int:
    return round(min(line.left for line in run))


def _are_beside(old: Sequence[PrintedLine], new: Sequence[PrintedLine]) -> bool:
    """Return whether one run begins right of most lines of the other, and at a height that it reaches."""
    left, right = sorted((old, new), key=_start)
    edge = sorted(line.right for line in left)[len(left) // 2]
    return edge < _start(right) and left[-1].bottom < right[0].top and right[-1].bottom < left[0].top


def _measure(lines: Sequence[PrintedLine]) -> _Column:
    size = sorted(line.size for line in lines)[len(lines) // 2]
    rights = sorted((line.right for line in lines), reverse=True)
    edge = next(right for right in rights if right <= rights[_REACH - 1] + _WIDER * size)
    even = 2 * sum(abs(edge - right) < _EVEN * size for right in rights) > len(rights)
    return _Column(edge, even, Counter(word.font for line in lines for word in line.words).most_common(1)[0][0])


def _goes_on(old: PrintedLine, new: PrintedLine, full: bool) -> bool:
    """Return whether a full line goes on in the next one, which is full as well or not.

    Not before the mark of an item, nor in another font or size, nor from a heading in capitals to what is none. Behind
    the end of a sentence only in a line that begins below it and is full or ends a sentence, too: else it is a heading.
    """
    above, below = old.text, new.text
    if above[-1] in "-\x02" and below[0].islower():  # the reading mends a broken word
        return False
    if OPENS_LINE.match(below) or LOST_BULLET.match(below) or (above.isupper() and not below.isupper()):
        return False
    if abs(old.size - new.size) > _SIZES * old.size or old.fonts.isdisjoint(new.fonts):
        return False
    if not ends_with(above, TERMINAL):
        return True
    marked = NUMBERS_LINE.match(below) or OPENS_BLOCK.match(below) or abs(new.left - old.left) > _INDENT * old.size
    return not marked and (ends_with(below, TERMINAL) or (full and not below.isupper()))


def _parts_paragraphs(old: PrintedLine, new: PrintedLine, usual: float | None) -> bool:
    """Return whether a paragraph ends between two lines; `usual` is the space between lines, None on another page.

    Within a column it does where there is more space than usual; from one column or page to the next, wherever the
    old line ends a sentence: to part a paragraph there harms less than to join two.
    """
    height = new.top - new.bottom
    if usual is not None and new.top < old.bottom + height and new.left < old.right:
        return old.bottom - new.top > usual + _GAP * height
    return _SENTENCE_END.search(old.words[-1].text) is not None


def _respace(words: Sequence[Word]) -> str:
    """Return the words of a line; where the printer spaced out single letters, they become words again."""
    runs = ((single, list(run)) for single, run in groupby(words, lambda word: len(word.text) == 1))
    closed = (
        _close_up(run) if single and len(run) > 3 else " ".join(word.text for word in run) for single, run in runs
    )
    return " ".join(closed)


def _close_up(letters: Sequence[Word]) -> str:
    gaps = [new.left - old.right for old, new in pairwise(letters)]
    usual = sorted(gaps)[len(gaps) // 2]
    text = letters[0].text
    for gap, letter in zip(gaps, letters[1:], strict=True):
        text += (" " if gap > 1.6 * max(usual, 0.1) else "") + letter.text
    return text
