"""On which page of its source each line of a report's own text stands."""

from __future__ import annotations

import re
from collections.abc import Mapping

from tipcompare.model import SourceText
from tipcompare.reading.folding import fold

_FIRST_PAGE = re.compile(r"#page=(\d+)")
_TOLD_BY, _FEWEST = 40, 12
"""Letters at the start and at the end of a line by which its page is told, and how many it has at least."""

_BACK, _ON = 3, 6
"""Pages before and after that of the last line among which a line is looked for."""


def place_pages(source: SourceText, text: str) -> tuple[tuple[int, int], ...]:
    """Return (offset, page of the file from 1) from which on the report's text is of that page, ascending.

    Each line is looked for by its letters on the pages around that of the line before. A line that goes on over the end
    of a page is parted there. Where a line stands on no page whole or on several, it is of the page of those before and
    after it; where these are of two, the number is 0: not known. A source has a mark of kind `page` for each, if any.
    """
    marks = [mark for mark in source.marks if mark.kind == "page"]
    stated = _FIRST_PAGE.search(source.source)
    first = last = int(stated[1]) if stated else 1
    pages = dict(enumerate((fold(mark.span.of(source.text)).letters for mark in marks), first))
    places: list[tuple[int, int]] = []
    for line in re.finditer(r"[^\n]+", text) if marks else ():
        for start, page in _place_line(line[0], pages, last):
            if page and [at for _, at in places[-2:]] == [page, 0]:
                places.pop()
            elif not places or places[-1][1] != page:
                places.append((line.start() + start, page))
            last = page or last
    return tuple(places)


def _place_line(line: str, pages: Mapping[int, str], last: int) -> list[tuple[int, int]]:
    """Where in a line which page begins, 0 for none: one place, or two where the page ends within it."""
    folded = fold(line)
    top, foot = folded.letters[:_TOLD_BY], folded.letters[-_TOLD_BY:]
    here = [page for page in range(last - _BACK, last + _ON) if top in pages.get(page, "")]
    if len(here) != 1 or len(folded.letters) < _FEWEST:
        return [(0, 0)]
    (page,) = here
    if foot in pages[page]:
        return [(0, page)]
    cut = folded.letters.find(end := pages[page][-_TOLD_BY:])
    if cut < 0 or foot not in pages.get(page + 1, ""):
        return [(0, 0)]
    return [(0, page), (folded.offset(cut + len(end)), page + 1)]
