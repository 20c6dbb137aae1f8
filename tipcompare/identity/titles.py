"""What the text itself says of its country and edition: title lines, telling sentences, running heads."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice, product

from attrs import frozen

from tipcompare.countries import code_of
from tipcompare.model import SourceText
from tipcompare.series import SeriesProfile
from tipcompare.series.patterns import any_of

LEAST_WORDS = 120
"""How many words stand at least under the title of a narrative; in a list of ratings or of links hardly any do."""

_HEAD_LINES = 60
_BARE_HEAD_LINES = 40
_LONGEST_TITLE = 200
_BELOW = 2
"""Lines below the first one of a title that may be of it, a page's number left out."""

_PAGE_NUMBER = re.compile(r"\W*\d{2,4}\W*")
_DIGIT = re.compile(r"\d")
_DATE = re.compile(r"\W*[A-Za-z]{3,9}\.? (?:\d{1,2}, ?)?(?:19|20)\d\d\W*")


@frozen
class NamedHere:
    """One place of the text that names a country.

    Args:
        code: alpha-3.
        name: as printed.
        line: 1-based line of the text.
    """

    code: str
    name: str
    line: int


def read_names(
    source: SourceText, profile: SeriesProfile, year: int, expected: str | None
) -> tuple[NamedHere | None, tuple[NamedHere, ...]]:
    """Return whom the text says it is about, and each that a title names, in order.

    A title of the expected country goes first, then any title, a bare name, a sentence; None where nothing tells.
    Outside narratives a sentence is heard only where nothing else speaks: chapters on territories name the governing
    country first.

    Args:
        source: the document.
        profile: of its series.
        year: of its edition; it tells names that changed hands.
        expected: alpha-3 that the caller or the path gives; None where neither does.
    """
    titles = titled_countries(source, profile, year)
    found = _preferred(titles, expected)
    if found is None and source.format != "xml":
        found = _preferred(_bare_titles(source, year), expected)
        if found is None and (expected is None or profile.layout.bundled):
            found = _preferred(_told_countries(source, profile, year), expected)
    return found, titles


def _preferred(named: Iterable[NamedHere], code: str | None) -> NamedHere | None:
    """Return the first that is of the expected country, else the first: a narrative speaks of other governments too."""
    return min(named, key=lambda one: one.code != code, default=None)


def names_in_titles(source: SourceText, profile: SeriesProfile) -> Iterator[tuple[int, str]]:
    """Yield what titles give as the country's name, whether it is one or not, each with its line.

    The title of an XML record is the element that the profile declares.
    """
    if source.format == "xml":
        element = profile.layout.record.name if profile.layout.record else ""
        elements = (mark for mark in source.marks if mark.kind == "element" and mark.label == element)
        yield from ((1, mark.span.of(source.text)) for mark in islice(elements, 1))
    elif titles := profile.identity.titles:
        lines = _title_candidates(source, profile)
        yield from ((number, title["name"]) for number, line in lines for title in _matches(line, titles))


def _known(named: Iterable[tuple[int, str]], year: int | None) -> Iterator[NamedHere]:
    """Yield those of these names, each with its line, that are a country's."""
    for line, name in named:
        code = code_of(name, year)
        if code is not None:
            yield NamedHere(code, " ".join(name.split()), line)


def titled_countries(source: SourceText, profile: SeriesProfile, year: int | None) -> tuple[NamedHere, ...]:
    """Return the countries that title lines name, in order; the edition's year tells names that changed hands."""
    return tuple(_leave_rests(_known(names_in_titles(source, profile), year), source.text))


def titles_of_texts(titles: Sequence[NamedHere], source: SourceText, profile: SeriesProfile) -> tuple[NamedHere, ...]:
    """Return those of these titles that give a rating or have text under them: a page's links to others do neither."""
    lines, rating = source.text.split("\n"), any_of(profile.rating.in_titles, re.IGNORECASE)
    below = [*(title.line for title in titles[1:]), len(lines) + 1]
    return tuple(
        title
        for title, end in zip(titles, below, strict=False)
        if rating.search(" ".join(lines[title.line - 1 : title.line + _BELOW]))
        or sum(len(line.split()) for line in lines[title.line : end - 1]) >= LEAST_WORDS
    )


def _leave_rests(named: Iterable[NamedHere], text: str) -> Iterator[NamedHere]:
    """Yield these but for what is the rest of a name that begins on a line before: `PAPUA NEW` over `GUINEA`."""
    above: NamedHere | None = None
    lines: Mapping[int, str] = {}
    for one in named:
        near = above is not None and above.line < one.line <= above.line + 2 * _BELOW
        if near and above is not None and above.name.endswith(one.name):
            lines = lines or dict(_short_lines(text))
            if above.name not in lines.get(above.line, ""):
                continue
        yield one
        above = one


def read_title(line: str, profile: SeriesProfile) -> Iterator[re.Match[str]]:
    """Yield what a line is in each form of a title that the series prints; what stands for the country is `name`."""
    return _matches(line, profile.identity.titles + profile.identity.inner_titles)


def _matches(line: str, titles: tuple[str, ...]) -> Iterator[re.Match[str]]:
    found = (form.fullmatch(line) for form in _forms(titles))
    return (title for title in found if title and title["name"])


@lru_cache(maxsize=16)
def _forms(titles: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(title, re.IGNORECASE) for title in titles)


def _bare_titles(source: SourceText, year: int) -> Iterator[NamedHere]:
    """Return the top lines that are a country's name and nothing else; a chapter on territories has several."""
    lines = ((number, line) for number, line in enumerate(source.text.split("\n"), start=1) if line.strip())
    names = ((number, " ".join(line.split()).strip(" :*|#")) for number, line in islice(lines, _BARE_HEAD_LINES))
    return _known(((number, name) for number, name in names if not _DIGIT.search(name)), year)


def _told_countries(source: SourceText, profile: SeriesProfile, year: int) -> Iterator[NamedHere]:
    """Return the countries that telling sentences name, those of the more telling ones first."""
    text, sentences = source.text, profile.identity.name_sentences
    ends = [end.start() for end in re.finditer("\n", text)]
    told = (match for pattern in sentences for match in re.finditer(pattern, text))
    return _known(((bisect_left(ends, match.start()) + 1, match["name"] or "") for match in told), year)


def stated_years(source: SourceText, profile: SeriesProfile) -> tuple[int, ...]:
    """Return the years in which the text says it was issued, the likeliest first; empty where it says nothing.

    Patterns are tried in their order. Only short lines near the top count, and running heads wherever they stand: a
    narrative's own prose speaks of other editions too.
    """
    if profile.identity.anywhere:
        lines = [" ".join(source.text.split())]
    else:
        lines = [text for _, text in islice(_title_candidates(source, profile), _HEAD_LINES)]
    forms = product((lines, [*_over_date(lines)]), profile.identity.editions)
    return next(filter(None, (_years_in(*form) for form in forms)), ())


def _years_in(lines: Iterable[str], pattern: str) -> tuple[int, ...]:
    said = (m["year"] or "" for line in lines for m in re.finditer(pattern, line, re.IGNORECASE))
    years = Counter(int(year) for year in said if year.isdecimal())
    return tuple(year for year, _ in years.most_common() if 1990 <= year < 2100)


def _over_date(lines: Sequence[str]) -> Iterator[str]:
    """Yield each line with the next ones, up to a date in them: the report's title and its office over the day."""
    for first, line in enumerate(lines):
        dates = (last for last in range(first + 1, min(first + 4, len(lines))) if _DATE.fullmatch(lines[last]))
        if len(line) < _LONGEST_TITLE:
            yield from (" ".join(lines[first : last + 1]) for last in islice(dates, 1))


@lru_cache(maxsize=1)
def _short_lines(text: str) -> tuple[tuple[int, str], ...]:
    """The lines that may be a title, with their numbers, without taking paragraphs apart; several look for titles."""
    short: list[tuple[int, str]] = []
    for number, line in enumerate(text.split("\n"), start=1):
        words = " ".join(line[: 2 * _LONGEST_TITLE].split())
        if len(line) > 2 * _LONGEST_TITLE and len(words) <= _LONGEST_TITLE:
            words = " ".join(line.split())
        if 0 < len(words) <= _LONGEST_TITLE:
            short.append((number, words))
    return tuple(short)


def _title_candidates(source: SourceText, profile: SeriesProfile) -> Iterator[tuple[int, str]]:
    """Titles the format knew, then each short line, also joined with those below it that carry its tier or its name.

    A column may end anywhere in a title, and its page's number stand there.
    """
    goes_on = re.compile(rf"\W{{0,3}}(?:{any_of(profile.rating.goes_on).pattern})", re.IGNORECASE)
    ratings = any_of(profile.rating.in_titles, re.IGNORECASE)
    for mark in source.marks:
        if mark.kind == "title" and mark.label:
            yield 1, " ".join(mark.label.split())
    lines = _short_lines(source.text)
    for index, (number, text) in enumerate(lines):
        yield number, text
        joined = text
        below = (line for _, line in lines[index + 1 : index + 2 + _BELOW] if not _PAGE_NUMBER.fullmatch(line))
        for following in islice(below, _BELOW if len(text) <= _LONGEST_TITLE // 3 else 0):
            more = goes_on.match(following) is not None
            if not more and ratings.search(joined) and not ratings.fullmatch(joined.rstrip(" :–—-")):
                break
            joined = f"{joined} {following}"
            if more or ratings.search(joined):
                yield number, joined
