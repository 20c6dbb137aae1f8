"""A whole report to its narratives: each from its own title to the next."""

from __future__ import annotations

from attrs import evolve, frozen

from tipcompare.model import Mark, SourceText, Span
from tipcompare.reading.path_clues import PathClues
from tipcompare.reading.titles import stated_years, titled_countries
from tipcompare.series import SeriesProfile

_LEAST_WORDS = 120
_LEAST_COUNTRIES = 2
_MOST_WORDS_ABOVE = 40


@frozen
class _Start:
    """Where a country's title stands."""

    code: str
    offset: int


def split_report(source: SourceText, profile: SeriesProfile, path: PathClues) -> tuple[SourceText, ...]:
    """Return the narratives of a whole report, or `source` itself where it is not one.

    A narrative starts at a line that names a country with its rating and goes on to the next such line of another
    country. A title with hardly any text under it (in a list of ratings) starts none. What stands before the first
    narrative belongs to no country and is left out; what follows the last one cannot be told from it and stays in it.

    Args:
        source: a PDF, or a page of a site whose path names no country; what is called `Vesmark.html` is on that
            country, whatever else is on it, and so is any text.
        profile: of its series.
        path: what its path says of country and edition.

    Returns:
        In the order of the document. In a PDF the `source` of each ends in `#page=12-15`, its first and last page in
        the file, and its marks of kind `page` keep the numbers as printed; on a page of a site it ends in `#XVE`.

    Source: RFC 8118, section 3, for `#page=`.
    """
    if not profile.layout.bundled or not _may_hold_several(source, path):
        return (source,)
    starts = _find_starts(source, profile)
    if len({start.code for start in starts}) < _LEAST_COUNTRIES:
        return (source,)
    ends = [start.offset for start in starts[1:]] + [len(source.text)]
    return tuple(_cut(source, start, end) for start, end in zip(starts, ends, strict=True))


def _may_hold_several(source: SourceText, path: PathClues) -> bool:
    return source.format == "pdf" or (source.format == "html" and path.code is None)


def edition_of(source: SourceText, profile: SeriesProfile, path: PathClues) -> str | None:
    """Return the edition that a whole report says it is, for its narratives, which do not.

    None where it says none, or where its path names one.
    """
    if path.edition is not None:
        return None
    years = stated_years(source, profile)
    return str(years[0]) if len(years) == 1 else None


def _find_starts(source: SourceText, profile: SeriesProfile) -> list[_Start]:
    """Return the titles that have a narrative under them."""
    offsets = [0]
    for line in source.text.split("\n"):
        offsets.append(offsets[-1] + len(line) + 1)
    titles: list[_Start] = []
    for named in titled_countries(source, profile, None):
        start = _Start(named.code, offsets[named.line - 1])
        if not titles or titles[-1].offset != start.offset:
            titles.append(start)
    kept: list[_Start] = []
    for index, start in enumerate(titles):
        end = titles[index + 1].offset if index + 1 < len(titles) else len(source.text)
        if kept and kept[-1].code == start.code:
            continue
        if len(source.text[start.offset : end].split()) >= _LEAST_WORDS:
            kept.append(_with_line_above(source, titles[:index], start))
    return kept


def _with_line_above(source: SourceText, before: list[_Start], start: _Start) -> _Start:
    """Return the title that the site put over the narrative's own, where there is one, else the narrative's own."""
    above = before[-1] if before and before[-1].code == start.code else start
    near = len(source.text[above.offset : start.offset].split()) < _MOST_WORDS_ABOVE
    return above if near else start


def _cut(source: SourceText, first: _Start, end: int) -> SourceText:
    start = first.offset
    text = source.text[start:end]
    marks = [
        Mark(
            Span(max(mark.span.start, start) - start, min(mark.span.end, end) - start),
            mark.kind,
            mark.label,
            mark.level,
        )
        for mark in source.marks
        if mark.span.start < end and mark.span.end > start
    ]
    pages = [number for number, mark in enumerate(_pages(source), 1) if mark.span.start < end and mark.span.end > start]
    where = f"{pages[0]}-{pages[-1]}" if len(pages) > 1 else "".join(map(str, pages))
    place = f"page={where}" if where else first.code
    return evolve(source, text=text, marks=tuple(marks), source=f"{source.source}#{place}")


def _pages(source: SourceText) -> list[Mark]:
    return [mark for mark in source.marks if mark.kind == "page"]
