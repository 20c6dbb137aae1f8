"""PDF: pages to text in reading order, running heads gone, words broken or spaced out by the printer made whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tipcompare.errors import MissingExtraError, ReadError
from tipcompare.model import Mark, ReportWarning, SourceText, Span
from tipcompare.sources.note_marks import drop_note_marks
from tipcompare.sources.pdf_lines import GOES_ON, write_pages
from tipcompare.sources.pdf_page import PrintedLine, order_columns, read_words
from tipcompare.sources.text import set_right
from tipcompare.sources.torn_words import join_torn_words

if TYPE_CHECKING:
    import pypdfium2

MAX_PAGES = 10_000
MAX_TEXT = 32_000_000
"""Characters in all; a report of 600 pages has three million."""

_BAND, _OUTERMOST = 3, 2
"""Lines at the head and at the foot of a page that may be running heads, and those of them right at its edge."""

_NEAR, _PAGES = 2, 3
"""Pages to each side that are near, and how many of these have a running head."""

_EVERYWHERE, _AT_LEAST = 0.3, 5
"""The share of all pages that have a running head which stands on very many, and how many that is at least."""

_SAME = 0.1
"""In sizes of the font: how much the heights of two lines differ that stand at the same one."""

_NUMBER = re.compile(r"^\W*(\d{1,3})\W*")
"""A line that is a page's number."""

_BROKEN = "\x02"
_PAGE_END = "\x0c"
_BROKEN_WORD = re.compile(rf"\b(\w+){_BROKEN}(\w+)")

_Bands = dict[int, tuple[tuple[str, str], int]]
"""Of a page's lines by index: the band and the letters, and the rank from the edge."""


def read_pdf(data: bytes, name: str, sha256: str) -> SourceText:
    """Return the text of a PDF, with a mark of kind `page` for each page, labelled with its number as printed.

    A line that goes on in the next is joined with it where its column's edge tells; others stay lines, with a blank one
    where there is more space between two than usual. Two columns whose lines were drawn across both are read one after
    the other. A line at the head or foot of a page that the pages before have too is dropped, and the number with it. A
    word broken at a line's end is made whole where the document has it whole elsewhere, else its hyphen is kept; words
    that blanks tear are whole again.

    Args:
        data: the file's bytes.
        name: the path to keep in `source`.
        sha256: of `data`.

    Raises:
        ReadError: where it is encrypted, damaged or no PDF, has no text layer (a scan), or more pages or text than it
            may.
        MissingExtraError: where pypdfium2 is not installed.
    """
    damaged: list[int] = []
    pages = [order_columns(page) for page in _read_pages(data, name, damaged)]
    if len(damaged) == len(pages):
        raise ReadError("damaged: no page of the PDF can be read", path=name)
    if not any(pages):
        raise ReadError("the PDF has no text layer: it is a scan", path=name, hint="run OCR on it first")
    bare = [number for number, page in enumerate(pages, 1) if not page and number not in damaged]
    right, repaired = set_right(_PAGE_END.join(_mend(write_pages(_drop_heads(pages)))))
    right, notes = drop_note_marks(right)
    texts, torn = join_torn_words(right)
    text, marks = _join(texts.split(_PAGE_END), [_number(page, index) for index, page in enumerate(pages)])
    lost = (*_said("pages-damaged", "damaged", damaged), *_said("pages-without-text", "without text", bare))
    warnings = (*repaired, *notes, *torn, *lost)
    return SourceText(text=text, source=name, sha256=sha256, format="pdf", marks=marks, warnings=warnings)


def _said(code: str, what: str, pages: Sequence[int]) -> tuple[ReportWarning, ...]:
    return (ReportWarning(code, f"pages {what}: {', '.join(map(str, pages))}"),) if pages else ()


def _read_pages(data: bytes, name: str, damaged: list[int]) -> Iterator[tuple[PrintedLine, ...]]:
    """Yield the lines of each page in the order in which they were drawn; note the numbers of damaged ones."""
    try:
        import pypdfium2
    except ImportError:
        raise MissingExtraError("reading PDF", "pdf") from None
    try:
        document: pypdfium2.PdfDocument = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        why = "the PDF is encrypted" if "assword" in str(error) else "damaged, or not a PDF"
        raise ReadError(why, path=name) from None
    left = MAX_TEXT
    try:
        if len(document) > MAX_PAGES:
            raise ReadError(f"the PDF has more than {MAX_PAGES:,} pages", path=name)
        for number in range(len(document)):
            try:
                words = read_words(document[number], left)
            except pypdfium2.PdfiumError:
                damaged.append(number + 1)
                words = ()
            except OverflowError:
                raise ReadError(f"the PDF has more than {MAX_TEXT:,} characters", path=name) from None
            left -= sum(len(word.text) for line in words for word in line.words)
            yield words
    finally:
        document.close()


def _drop_heads(pages: Sequence[tuple[PrintedLine, ...]]) -> list[list[PrintedLine]]:
    """Return the pages without running heads; those of the first stand before it, as its title may be one of them.

    A line that stands on very many pages is a running head on all of them. One that stands on three pages near each
    other is one where it is among the outermost, but the first of them; so the head of a table that goes on is left to
    the reading, which knows it. One that is the outermost at the same height on two pages near each other is one on
    both. And so is on the first page what is one on a later page.
    """
    bands = [_bands(page) for page in pages]
    found = _running_heads(pages, bands)
    first = [pages[0][place] for place in sorted(found[0]) if bands[0][place][0][1]]
    bodies = [
        [line for place, line in enumerate(page) if place not in of] for page, of in zip(pages, found, strict=True)
    ]
    return [[*first, *bodies[0]], *bodies[1:]]


def _running_heads(pages: Sequence[Sequence[PrintedLine]], bands: Sequence[_Bands]) -> list[set[int]]:
    """Return for each page the indexes of its running heads and numbers."""
    keys = [{key for key, _ in band.values()} for band in bands]
    times = Counter(key for band in keys for key in band)
    many = max(_AT_LEAST, _EVERYWHERE * len(bands))
    known = {("head", ""), ("foot", ""), *(key for key in times if times[key] >= many)}
    found = [{place for place, (key, _) in band.items() if key in known} for band in bands]
    for index, band in enumerate(bands):
        before, near = keys[max(0, index - _NEAR) : index], keys[max(0, index - _NEAR) : index + _NEAR + 1]
        for place, (key, rank) in band.items():
            follows = rank < _OUTERMOST and any(key in other for other in before)
            if follows and sum(key in other for other in near) >= _PAGES:
                found[index].add(place)
    for index, place in _find_alike(pages, bands):
        found[index].add(place)
    later = {bands[index][place][0] for index in range(1, len(bands)) for place in found[index]}
    found[0] = {place for place, (key, _) in bands[0].items() if key in later}
    return found


def _find_alike(pages: Sequence[Sequence[PrintedLine]], bands: Sequence[_Bands]) -> Iterator[tuple[int, int]]:
    """Yield page and index of outermost lines that another page near has at the same height in the same size."""
    edges = [{key: place for place, (key, rank) in band.items() if rank == 0} for band in bands]
    for index, edge in enumerate(edges):
        for other in range(index + 1, min(index + _NEAR + 1, len(edges))):
            for key in edge.keys() & edges[other].keys():
                place, again = edge[key], edges[other][key]
                old, new = pages[index][place], pages[other][again]
                if max(abs(old.top - new.top), abs(old.size - new.size)) < _SAME * old.size:
                    yield from ((index, place), (other, again))


def _bands(page: Sequence[PrintedLine]) -> _Bands:
    """Return the lines at the head and foot of a page by index, as ((band, letters), rank from the edge).

    Numbers do not count: a line of letters and a page number is the same on every page.
    """
    by_height = sorted(range(len(page)), key=lambda place: -page[place].top)
    head, foot = by_height[:_BAND], by_height[_BAND:][: -_BAND - 1 : -1]
    keys = {}
    for band, places in (("head", head), ("foot", foot)):
        for rank, place in enumerate(places):
            letters = re.sub(r"[\W\d_]+", "", page[place].text.casefold())
            if letters or _NUMBER.fullmatch(page[place].text):
                keys[place] = (band, letters), rank
    return keys


def _number(page: Sequence[PrintedLine], index: int) -> str:
    """Return the page's number as printed at its head or foot, else its place in the file."""
    printed = filter(None, (_NUMBER.fullmatch(page[place].text) for place in _bands(page)))
    return next((number[1] for number in printed), str(index + 1))


def _mend(texts: Sequence[str]) -> list[str]:
    """Return the texts with words that were broken at a line's end made whole."""
    if not any(_BROKEN in text for text in texts):
        return list(texts)
    whole = {word.casefold() for text in texts for word in re.findall(r"\w+", text)}

    def mend(match: re.Match[str]) -> str:
        joined = match[1] + match[2]
        return joined if joined.casefold() in whole else f"{match[1]}-{match[2]}"

    return [_BROKEN_WORD.sub(mend, text).replace(_BROKEN, "-") for text in texts]


def _join(texts: Sequence[str], labels: Sequence[str]) -> tuple[str, tuple[Mark, ...]]:
    marks = []
    start = 0
    for text, label in zip(texts, labels, strict=True):
        marks.append(Mark(Span(start, start + len(text)), "page", label))
        start += len(text) + (not text.endswith(GOES_ON))
    return "".join(text if text.endswith(GOES_ON) else f"{text}\n" for text in texts)[:-1], tuple(marks)
