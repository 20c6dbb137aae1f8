"""Which country and which edition a document is about: the caller says so, else its text, else its path."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from tipcompare.countries import find_country, name_as_printed, name_in
from tipcompare.errors import IdentityError, expect
from tipcompare.identity.path_clues import PathClues, read_path
from tipcompare.identity.titles import NamedHere, names_in_titles, read_names, stated_years, titles_of_texts
from tipcompare.model import Country, CountryReport, Edition, ReportWarning, SourceText
from tipcompare.series import SeriesProfile


@frozen
class Attribution:
    """Whom and which edition a document is about.

    Args:
        country: with its name as the source prints it.
        edition: of the series.
        doubts: what speaks against it: `country-differs`, `edition-differs`, `several-countries`.
    """

    country: Country
    edition: Edition
    doubts: tuple[ReportWarning, ...] = ()


def identify(
    source: SourceText,
    profile: SeriesProfile,
    country: str | Country | None,
    edition: str | int | Edition | None,
) -> Attribution:
    """Return the country and the edition that `source` is about, and what speaks against it.

    The caller's word goes first. For the country the text comes before the path; for the edition the path comes
    before the text, because mirrors print the year of their own site. Each disagreement is a warning.

    Args:
        source: the document.
        profile: of its series.
        country: name or alpha-3 code, or a `Country`, where the caller knows.
        edition: `2021` or `2008-revised`, where the caller knows; a year may be a number, or it may be an `Edition`.

    Raises:
        UseError: where what is stated is of another kind.
        IdentityError: where neither caller nor text nor path tells; the hint says how to state it.

    Source: what mirrors do to titles and paths, docs/reading.md, "Title".
    """
    expect("source", source, SourceText)
    expect("profile", profile, SeriesProfile)
    expect("country", country, str, Country, type(None))
    expect("edition", edition, str, int, Edition, type(None))
    path = read_path(source.source)
    when, edition_doubts = _decide_edition(source, profile, edition, path)
    who, country_doubts = _decide_country(source, profile, country, path, when.year)
    return Attribution(who, when, (*country_doubts, *edition_doubts))


def doubt_saved(report: CountryReport, name: str, country: str | None, edition: str | None) -> CountryReport:
    """Return a saved report, which stays what it was read as, with a warning for whatever says something else.

    Args:
        report: as it was saved.
        name: path of the file that it was saved in.
        country: name or alpha-3 code that is stated of that file.
        edition: likewise; of its folder, too.
    """
    path, year = read_path(name), report.edition.year
    who = None if country is None else find_country(country, year=year)
    when = None if edition is None else Edition.parse(edition)
    countries = _doubt_country(report.country.code, year, (("the manifest", who), ("the path", path.code)))
    voices = (("the manifest or the folder", when), ("the path", path.edition))
    doubts = (*countries, *_doubt_edition(report.edition, voices))
    return evolve(report, warnings=tuple(dict.fromkeys((*report.warnings, *doubts)))) if doubts else report


def _hint(name: str) -> str:
    told = "state it in the path, as in 2021/Mexico.txt, in manifest.csv of the folder that is read"
    return f"{told}, or with show --{name}, in Python {name}=..."


def _decide_edition(
    source: SourceText, profile: SeriesProfile, stated: str | int | Edition | None, path: PathClues
) -> tuple[Edition, tuple[ReportWarning, ...]]:
    years = stated_years(source, profile)
    text = Edition(years[0]) if years else None
    chosen = path.edition or (text if len(years) == 1 or profile.identity.anywhere else None)
    if stated is not None:
        try:
            chosen = Edition.parse(stated)
        except ValueError as error:
            raise IdentityError(str(error), path=source.source) from error
    if chosen is None:
        found = f": an edition is one year, and the path says {path.several!r}" if path.several else ""
        raise IdentityError(f"the edition cannot be told{found}", path=source.source, hint=_hint("edition"))
    voices = [("the text", text)] if chosen.year not in years else []
    voices += [("the path", path.edition)] if stated is not None else []
    voices += [("the folder", path.folder)] if path.folder != path.edition else []
    voices += [("a word in the path", path.glued)] if chosen == path.edition else []
    return chosen, _doubt_edition(chosen, voices)


def _doubt_edition(chosen: Edition, voices: Iterable[tuple[str, Edition | None]]) -> tuple[ReportWarning, ...]:
    return tuple(
        ReportWarning("edition-differs", f"read as edition {chosen}, but {voice} says {other}")
        for voice, other in voices
        if other is not None and other.year != chosen.year
    )


def _decide_country(
    source: SourceText, profile: SeriesProfile, stated: str | Country | None, path: PathClues, year: int
) -> tuple[Country, tuple[ReportWarning, ...]]:
    code = None if stated is None else find_country(stated, year=year)
    text, titles = read_names(source, profile, year, code or path.code)
    chosen = code or (text.code if text else None) or path.code
    if chosen is None:
        name = next((" ".join(name.split()) for _, name in names_in_titles(source, profile)), "")
        found = f": its title says {name!r}, and no one country is known by that name" if name else ""
        raise IdentityError(f"the country cannot be told{found}", path=source.source, hint=_hint("country"))
    doubts = _doubt_country(chosen, year, (("the text", text.code if text else None), ("the path", path.code)))
    if profile.layout.bundled:
        doubts += _several(titles_of_texts(titles, source, profile), year)
    printed = text.name if text and text.code == chosen else path.name if path.code == chosen else ""
    return Country(chosen, name_as_printed(chosen, printed, year)), doubts


def _doubt_country(chosen: str, year: int, voices: Iterable[tuple[str, str | None]]) -> tuple[ReportWarning, ...]:
    return tuple(
        ReportWarning("country-differs", f"read as {name_in(chosen, year)}, but {voice} says {name_in(other, year)}")
        for voice, other in voices
        if other is not None and other != chosen
    )


def _several(titled: Sequence[NamedHere], year: int) -> tuple[ReportWarning, ...]:
    lines: dict[str, int] = {}
    for title in titled:
        lines.setdefault(title.code, title.line)
    if len(lines) < 2:
        return ()
    places = ", ".join(f"{name_in(code, year)} (line {line})" for code, line in lines.items())
    return (ReportWarning("several-countries", f"the file holds the titles of {len(lines)} countries: {places}"),)
