"""Which country and which edition a document is about: the caller says so, else its text, else its path."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from attrs import frozen

from tipcompare.countries import find_country, name_in, names_of
from tipcompare.countries.lookup import is_broken
from tipcompare.errors import IdentityError
from tipcompare.model import Country, Edition, ReportWarning, SourceText
from tipcompare.reading.titles import NamedHere, bare_titles, code_of, sentence_country, stated_years, titled_countries
from tipcompare.series import SeriesProfile

_YEAR_IN_PATH = re.compile(
    r"(?<![0-9A-Za-z])(?P<year>(?:19|20)\d\d)"
    r"(?:[-_. ]?(?P<revision>revised|corrected|reissued|updated))?(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_PATH_NOISE = re.compile(
    r"\b(?:tip|trafficking in persons|report|reports|narrative|country|findings|human rights practices|final|full)\b",
    re.IGNORECASE,
)


Identity = tuple[Country, Edition, tuple[ReportWarning, ...]]
"""Whom and which edition a document is about, and what speaks against it."""


@frozen
class PathClues:
    """What a path says.

    Args:
        code: alpha-3; None where no part names a country.
        name: that part as written; empty where none does.
        edition: None where no part names one.
        folder: the edition that the nearest folder named by a year alone is of; None where there is none.
    """

    code: str | None = None
    name: str = ""
    edition: Edition | None = None
    folder: Edition | None = None


def identify(source: SourceText, profile: SeriesProfile, country: str | None, edition: str | None) -> Identity:
    """Return the country and the edition that `source` is about, and what speaks against it.

    The caller's word goes first. For the country the text comes before the path; for the edition the path comes
    before the text, because mirrors print the year of their own site. Each disagreement is a warning.

    Args:
        source: the document.
        profile: of its series.
        country: name or alpha-3 code, where the caller knows.
        edition: `2021` or `2008-revised`, where the caller knows.

    Returns:
        The country with its name as the source prints it, the edition, and the warnings (`country-differs`,
        `edition-differs`, `several-countries`).

    Raises:
        IdentityError: where neither caller nor text nor path tells; the hint says how to state it.

    Source: what mirrors do to titles and paths, docs/reading.md, "Title".
    """
    path = read_path(source.source)
    when, edition_doubts = _decide_edition(source, profile, edition, path)
    who, country_doubts = _decide_country(source, profile, country, (path, when.year))
    return who, when, (*country_doubts, *edition_doubts)


def read_path(path: str) -> PathClues:
    """Return what a path says of country and edition; the parts nearest to the file's name go first.

    Example:
        >>> read_path("tip/Mexico-2021.txt")
        PathClues(code='MEX', name='Mexico', edition=Edition(year=2021, revision=''), folder=None)
        >>> str(read_path("eswatini-2008-revised.html").edition)
        '2008-revised'
    """
    pure = PurePosixPath(path.replace("\\", "/"))
    code, name, edition = None, "", None
    stem = re.sub(r"\.(?:txt|text|md|html?|xml|pdf|json)$", "", pure.name, flags=re.IGNORECASE)
    for part in (stem, *reversed(pure.parts[:-1])):
        years = list(_YEAR_IN_PATH.finditer(part))
        if edition is None and len({match["year"] for match in years}) == 1:
            edition = _edition_of(years[0])
        if code is None:
            code, name = _country_in_part(part, bool(years), edition)
    years_alone = filter(None, (_YEAR_IN_PATH.fullmatch(part) for part in reversed(pure.parts[:-1])))
    return PathClues(code, name, edition, next(map(_edition_of, years_alone), None))


def _edition_of(match: re.Match[str]) -> Edition:
    return Edition(int(match["year"]), (match["revision"] or "").lower())


def _country_in_part(part: str, dated: bool, edition: Edition | None) -> tuple[str | None, str]:
    """The country one part of a path names; a bare lower-case code counts only beside a year."""
    rest = " ".join(_YEAR_IN_PATH.sub(" ", part).replace("_", " ").strip(" -._").split())
    if re.fullmatch(r"[a-z]{3}", rest):
        rest = rest.upper() if dated else ""
    year = edition.year if edition else None
    for name in (rest, " ".join(_PATH_NOISE.sub(" ", rest.replace("-", " ")).split())):
        code = code_of(name, year) if name else None
        if code is not None:
            return code, name
    return None, ""


def _decide_edition(
    source: SourceText, profile: SeriesProfile, stated: str | None, path: PathClues
) -> tuple[Edition, tuple[ReportWarning, ...]]:
    years = stated_years(source, profile)
    text = Edition(years[0]) if years else None
    if stated is not None:
        try:
            chosen = Edition.parse(stated)
        except ValueError as error:
            raise IdentityError(str(error), path=source.source) from error
    else:
        found = path.edition or (text if len(years) == 1 or profile.identity.anywhere else None)
        if found is None:
            hint = "state it with --edition 2021 (edition= in Python), or in the path, as in 2021/Mexico.txt"
            raise IdentityError("the edition cannot be told", path=source.source, hint=hint)
        chosen = found
    voices = [("the text", text)] if chosen.year not in years else []
    voices += [("the path", path.edition)] if stated is not None else []
    voices += [("the folder", path.folder)] if path.folder != path.edition else []
    doubts = [
        ReportWarning("edition-differs", f"read as edition {chosen}, but {voice} says {other}")
        for voice, other in voices
        if other is not None and other.year != chosen.year
    ]
    return chosen, tuple(doubts)


def _decide_country(
    source: SourceText, profile: SeriesProfile, stated: str | None, clues: tuple[PathClues, int]
) -> tuple[Country, tuple[ReportWarning, ...]]:
    path, year = clues
    titled = (_element_name(source, year),) if source.format == "xml" else titled_countries(source, profile, year)
    named = [title for title in titled if title is not None]
    code = None if stated is None else find_country(stated, year=year)
    text = _named_in_text(source, profile, named, (code or path.code, year))
    chosen = code or (text.code if text else None) or path.code
    if chosen is None:
        hint = "state it with --country MEX (country= in Python), or in the path, as in 2021/Mexico.txt"
        raise IdentityError("the country cannot be told", path=source.source, hint=hint)
    doubts = _country_doubts(chosen, (text, path), year)
    if source.format != "xml" and profile.layout.bundled:
        doubts += _several(named, year)
    return Country(chosen, _printed_name(chosen, text, path, year)), doubts


def _named_in_text(
    source: SourceText, profile: SeriesProfile, titled: list[NamedHere], expected: tuple[str | None, int]
) -> NamedHere | None:
    """The text's own word: a title of the expected country, any title, a bare name, a sentence, in this order.

    Outside narratives a sentence is heard only where nothing else speaks: chapters on territories name the governing
    country first.
    """
    code, year = expected
    title = _preferred(titled, code)
    if title is not None or source.format == "xml":
        return title
    bare = _preferred(bare_titles(source, year), code)
    if bare is not None or (code is not None and not profile.layout.bundled):
        return bare
    return sentence_country(source, profile, year, code)


def _preferred(named: Sequence[NamedHere], code: str | None) -> NamedHere | None:
    return next((title for title in named if title.code == code), None) or next(iter(named), None)


def _element_name(source: SourceText, year: int) -> NamedHere | None:
    """The country that an XML record names in its `Name` element."""
    for mark in source.marks:
        if mark.kind == "element" and mark.label == "Name":
            name = " ".join(mark.span.of(source.text).split())
            code = code_of(name, year)
            return None if code is None else NamedHere(code, name, 1)
    return None


def _country_doubts(chosen: str, voices: tuple[NamedHere | None, PathClues], year: int) -> tuple[ReportWarning, ...]:
    text, path = voices
    said = [("the text", text.code if text else None), ("the path", path.code)]
    return tuple(
        ReportWarning("country-differs", f"read as {name_in(chosen, year)}, but {voice} says {name_in(other, year)}")
        for voice, other in said
        if other is not None and other != chosen
    )


def _several(titled: list[NamedHere], year: int) -> tuple[ReportWarning, ...]:
    lines = {title.code: title.line for title in reversed(titled)}
    if len(lines) < 2:
        return ()
    places = ", ".join(
        f"{name_in(code, year)} (line {line})" for code, line in sorted(lines.items(), key=lambda i: i[1])
    )
    return (ReportWarning("several-countries", f"the file holds the titles of {len(lines)} countries: {places}"),)


def _printed_name(code: str, text: NamedHere | None, path: PathClues, year: int) -> str:
    """The name as the source prints it, out of capitals; the report's own where that is a code, a slug or broken."""
    printed = text.name if text and text.code == code else path.name if path.code == code else ""
    if not printed or printed.upper() == code or printed.islower() or is_broken(printed, code):
        return name_in(code, year)
    if not printed.isupper():
        return printed
    known = {name.casefold(): name for name in names_of(code)}
    return known.get(printed.casefold(), _from_capitals(printed))


def _from_capitals(name: str) -> str:
    little = {"and", "of", "the", "de", "da"}
    words = [word if i and word in little else word.capitalize() for i, word in enumerate(name.lower().split())]
    return " ".join(re.sub(r"(?<=[-('’])[a-zà-ÿ](?=\w)", lambda m: m[0].upper(), word) for word in words)
