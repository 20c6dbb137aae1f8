"""A whole report to its narratives: each from its own title to the next."""

from __future__ import annotations

from itertools import accumulate, groupby

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
    may_hold_several = source.format == "pdf" or (source.format == "html" and path.code is None)
    starts = _find_starts(source, profile) if profile.layout.bundled and may_hold_several else []
    if len({start.code for start in starts}) < _LEAST_COUNTRIES:
        return (source,)
    ends = [start.offset for start in starts[1:]] + [len(source.text)]
    return tuple(_cut(source, start, end) for start, end in zip(starts, ends, strict=True))


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
    offsets = [0, *accumulate(len(line) + 1 for line in source.text.split("\n"))]
    named = groupby(titled_countries(source, profile, None), key=lambda title: title.line)
    titles = [_Start(next(same).code, offsets[line - 1]) for line, same in named]
    kept: list[_Start] = []
    ends = [*(title.offset for title in titles[1:]), len(source.text)]
    for above, start, end in zip([None, *titles], titles, ends, strict=False):
        if (kept and kept[-1].code == start.code) or _words(source, start.offset, end) < _LEAST_WORDS:
            continue
        doubled = above is not None and above.code == start.code  # the site put a title of its own over the narrative's
        near = above is not None and _words(source, above.offset, start.offset) < _MOST_WORDS_ABOVE
        kept.append(above if above and doubled and near else start)
    return kept


def _words(source: SourceText, start: int, end: int) -> int:
    return len(source.text[start:end].split())


def _cut(source: SourceText, first: _Start, end: int) -> SourceText:
    start = first.offset

    def within(mark: Mark) -> bool:
        return mark.span.start < end and mark.span.end > start

    marks = (
        evolve(mark, span=Span(max(mark.span.start, start) - start, min(mark.span.end, end) - start))
        for mark in source.marks
        if within(mark)
    )
    every = (mark for mark in source.marks if mark.kind == "page")
    pages = [str(number) for number, mark in enumerate(every, 1) if within(mark)]
    place = f"page={'-'.join(dict.fromkeys((pages[0], pages[-1])))}" if pages else first.code
    return evolve(source, text=source.text[start:end], marks=tuple(marks), source=f"{source.source}#{place}")
