"""A whole report to its narratives: each from its own title to the next."""

from __future__ import annotations

from itertools import accumulate, groupby, pairwise

from attrs import evolve

from tipcompare.identity.path_clues import PathClues
from tipcompare.identity.titles import LEAST_WORDS, stated_years, titled_countries
from tipcompare.model import SourceText, Span
from tipcompare.series import SeriesProfile

_LEAST_COUNTRIES = 2
_MOST_WORDS_ABOVE = 40


def split_report(source: SourceText, profile: SeriesProfile, path: PathClues) -> tuple[SourceText, ...]:
    """Return the narratives of a whole report, or `source` itself where it is not one.

    A narrative starts at a line that names a country with its rating and goes on to the next such line of another
    country. A title with hardly any text under it (in a list of ratings) starts none. What stands before the first
    narrative belongs to no country and is left out; what follows the last one cannot be told from it and stays in it.

    Args:
        source: a PDF, or another document whose path names no country; what is called `Vesmark.html` is on that
            country, whatever else is on it.
        profile: of its series.
        path: what its path says of country and edition.

    Returns:
        In the order of the document. In a PDF the `source` of each ends in `#page=12-15`, its first and last page in
        the file, and its marks of kind `page` keep the numbers as printed; elsewhere it ends in `#XVE`.

    Source: RFC 8118, section 3, for `#page=`.
    """
    may_hold_several = source.format == "pdf" or path.code is None
    starts = _find_starts(source, profile) if profile.layout.bundled and may_hold_several else []
    if len({code for _, code in starts}) < _LEAST_COUNTRIES:
        return (source,)
    edges = pairwise([*starts, (len(source.text), "")])
    return tuple(_cut(source, Span(start, end), code) for (start, code), (end, _) in edges)


def edition_of(source: SourceText, profile: SeriesProfile, path: PathClues) -> str | None:
    """Return the edition that a whole report says it is, for its narratives, which do not.

    None where it says none, or where its path names one.
    """
    if path.edition is not None:
        return None
    years = stated_years(source, profile)
    return str(years[0]) if len(years) == 1 else None


def _find_starts(source: SourceText, profile: SeriesProfile) -> list[tuple[int, str]]:
    """Return where the titles stand that have a narrative under them, each with its country's code."""
    offsets = [0, *accumulate(len(line) + 1 for line in source.text.split("\n"))]
    named = groupby(titled_countries(source, profile, None), key=lambda title: title.line)
    titles = [(offsets[line - 1], next(same).code) for line, same in named]
    kept: list[tuple[int, str]] = []
    for above, title, (end, _) in zip([None, *titles], titles, [*titles[1:], (len(source.text), "")], strict=False):
        start, code = title
        if (kept and kept[-1][1] == code) or _words(source, start, end) < LEAST_WORDS:
            continue
        doubled = above is not None and above[1] == code  # the site put a title of its own over the narrative's
        near = above is not None and _words(source, above[0], start) < _MOST_WORDS_ABOVE
        kept.append(above if above and doubled and near else title)
    return kept


def _words(source: SourceText, start: int, end: int) -> int:
    return len(source.text[start:end].split())


def _cut(source: SourceText, part: Span, code: str) -> SourceText:
    """Return the narrative of this country that is a part of `source`, with the marks that stand in it."""
    start, end = part.start, part.end
    marks = tuple(
        evolve(mark, span=Span(max(mark.span.start, start) - start, min(mark.span.end, end) - start))
        for mark in source.marks
        if mark.span.overlaps(part)
    )
    every = (mark for mark in source.marks if mark.kind == "page")
    pages = [str(number) for number, mark in enumerate(every, 1) if mark.span.overlaps(part)]
    place = f"page={'-'.join(dict.fromkeys((pages[0], pages[-1])))}" if pages else code
    return evolve(source, text=part.of(source.text), marks=marks, source=f"{source.source}#{place}")
