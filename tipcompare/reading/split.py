"""A whole report to its narratives: each from its own title to the next."""

from __future__ import annotations

from attrs import evolve, frozen

from tipcompare.model import Mark, SourceText, Span
from tipcompare.reading.identity import read_path
from tipcompare.reading.titles import stated_years, titled_countries
from tipcompare.series import SeriesProfile

_LEAST_WORDS = 120
_LEAST_COUNTRIES = 2


@frozen
class _Start:
    """Where a country's title stands."""

    code: str
    offset: int


def split_report(source: SourceText, profile: SeriesProfile) -> tuple[SourceText, ...]:
    """Return the narratives of a whole report, or `source` itself where it is not one.

    A narrative starts at a line that names a country with its rating and goes on to the next such line of another
    country. A title with hardly any text under it (in a list of ratings) starts none. What stands before the first
    narrative belongs to no country and is left out; what follows the last one cannot be told from it and stays in it.

    Args:
        source: a document; only a PDF is taken for a whole report, since a page with two narratives may be read for
            one of them.
        profile: of its series.

    Returns:
        In the order of the document. The `source` of each ends in `#page=12-15`, its first and last page in the file,
        and its marks of kind `page` keep the numbers as printed.

    Source: RFC 8118, section 3, for `#page=`.
    """
    if source.format != "pdf" or profile.layout != "narrative":
        return (source,)
    starts = _find_starts(source, profile)
    if len({start.code for start in starts}) < _LEAST_COUNTRIES:
        return (source,)
    ends = [start.offset for start in starts[1:]] + [len(source.text)]
    return tuple(_cut(source, start.offset, end) for start, end in zip(starts, ends, strict=True))


def edition_of(source: SourceText, profile: SeriesProfile) -> str | None:
    """Return the edition that a whole report says it is, for its narratives, which do not.

    None where it says none, or where its path names one.
    """
    if read_path(source.source).edition is not None:
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
            kept.append(start)
    return kept


def _cut(source: SourceText, start: int, end: int) -> SourceText:
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
    return evolve(source, text=text, marks=tuple(marks), source=f"{source.source}#page={where}")


def _pages(source: SourceText) -> list[Mark]:
    return [mark for mark in source.marks if mark.kind == "page"]
