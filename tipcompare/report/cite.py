"""How a place in a report is cited: publisher, title, edition, country, section, page, and where it was fetched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import frozen

from tipcompare.countries import is_invented
from tipcompare.language.counts import count_things, list_names
from tipcompare.model import CountryReport, Span
from tipcompare.report.structure import name_section
from tipcompare.series import SeriesProfile
from tipcompare.sources import PROVENANCE_SUFFIX
from tipcompare.sources.own_output import read_note


@frozen
class Origin:
    """Where a file was fetched from.

    Args:
        address: as it was fetched.
        date: the day, as 2021-07-01.
        sha256: of what came, in hex; a file that is something else by now is not cited by the address.
    """

    address: str
    date: str
    sha256: str


Origins = Mapping[str, Origin]
"""By the path of the file below the corpus."""


@frozen
class Cited:
    """How an edition is cited on a page.

    Args:
        place: publisher, title, edition and country.
        source: where its text comes from, with its hash.
        fetched: the address it was fetched from, and when; empty where that is not known.
        pages: where each page of the source begins, as `offset:page` separated by spaces; empty where it has none.
    """

    place: str
    source: str
    fetched: str
    pages: str


def tell_invented(countries: Iterable[tuple[str, str]]) -> str:
    """Return which of some countries are invented, so that nothing about them is from a real report; empty for none.

    Args:
        countries: code and name of each.

    Example:
        >>> tell_invented([("XVE", "Vesmark")])
        'Vesmark is an invented country: nothing here is from a real report.'
        >>> tell_invented([("XVE", "Vesmark"), ("XOL", "Orlenia")])
        'All countries here are invented: nothing here is from a real report.'
        >>> tell_invented([("XVE", "Vesmark"), ("MEX", "Mexico")])
        'Invented countries are among these, of which nothing is from a real report: Vesmark.'
    """
    told = list(countries)
    invented = [name for code, name in told if is_invented(code)]
    if not invented:
        return ""
    if len(invented) < len(told):
        return f"Invented countries are among these, of which nothing is from a real report: {list_names(invented)}."
    lead = f"{invented[0]} is an invented country" if len(told) == 1 else "All countries here are invented"
    return f"{lead}: nothing here is from a real report."


def name_publisher(profile: SeriesProfile, codes: Iterable[str]) -> str:
    """Return who publishes the reports on some countries; of invented ones alone, whose form they have."""
    return f"in the form of reports of the {profile.publisher}" if all(map(is_invented, codes)) else profile.publisher


def tell_publisher(profile: SeriesProfile, code: str) -> str:
    """Return of which reports a page on one country is made, as a sentence ends with it."""
    return f"{'invented in the form of those of' if is_invented(code) else 'published by'} the {profile.publisher}"


def cite_series(profile: SeriesProfile, countries: Iterable[tuple[str, str, Iterable[object]]]) -> str:
    """Return how a page on several reports is cited, without the name of the page.

    Publisher and editions are of the countries that there are; which of the others are invented is said behind them.

    Args:
        profile: of their series.
        countries: code and name of each, and its editions.

    Example:
        >>> from tipcompare.series import get_profile
        >>> cite_series(get_profile("tip"), [("XVE", "Vesmark", [2020, 2021])])
        'Invented text in the form of the Trafficking in Persons Report, editions 2020 and 2021, Vesmark'
        >>> cite_series(get_profile("tip"), [("XVE", "Vesmark", [2020]), ("MEX", "Mexico", [2021])])
        'U.S. Department of State, Trafficking in Persons Report, edition 2021, Mexico (beside invented text: Vesmark)'
    """
    told = list(countries)
    real = [country for country in told if not is_invented(country[0])]
    invented = [name for code, name, _ in told if is_invented(code)]
    cited = real or told
    whom = cited[0][1] if len(cited) == 1 else count_things(len(cited), "country", "countries")
    beside = f" (beside invented text: {list_names(invented)})" if real and invented else ""
    years = name_editions(edition for _, _, editions in cited for edition in editions)
    return ", ".join([*_name_work(profile, [code for code, _, _ in cited]), years, f"{whom}{beside}"])


def name_editions(editions: Iterable[object]) -> str:
    """Return the names of editions: three or more years in a row as their first and last, and none that is not there.

    Args:
        editions: in any order, any of them several times.

    Example:
        >>> [name_editions(years) for years in ([2021], [2018, 2021], [2013, 2014, 2015], [2013, 2014, 2015, 2018])]
        ['edition 2021', 'editions 2018 and 2021', 'editions 2013 to 2015', 'editions 2013 to 2015, 2018']
    """
    runs: list[list[str]] = []
    for name in sorted({str(edition) for edition in editions}):
        before = runs[-1][-1] if runs else ""
        if name.isdecimal() and before.isdecimal() and int(name) == int(before) + 1:
            runs[-1].append(name)
        else:
            runs.append([name])
    long = any(len(run) > 2 for run in runs)
    parts = [part for run in runs for part in ([f"{run[0]} to {run[-1]}"] if len(run) > 2 else run)]
    one = len(runs) == 1 and len(runs[0]) == 1
    return f"edition{'' if one else 's'} {', '.join(parts) if long else list_names(parts)}"


def _name_work(profile: SeriesProfile, codes: Iterable[str]) -> list[str]:
    """Publisher and title of reports on some countries; of invented ones alone, in whose form they are."""
    invented = all(map(is_invented, codes))
    work = [f"Invented text in the form of the {profile.title}"] if invented else [profile.publisher, profile.title]
    return list(filter(None, work))


def cite_report(report: CountryReport, profile: SeriesProfile, origins: Origins) -> Cited:
    """Return how `report` is cited, for what stands anywhere in it."""
    pages = " ".join(f"{offset}:{page}" for offset, page in report.pages)
    return Cited(cite_place(report, profile), cite_source(report, origins), _tell_origin(report, origins), pages)


def read_origins(sources: Mapping[str, Path]) -> dict[str, Origin]:
    """Return where files were fetched from, as `tipcompare fetch` notes beside them; those without are left out.

    Args:
        sources: where each file is, by the `source` its reports have.
    """
    found = {name: _read_origin(path) for name, path in sources.items()}
    return {name: origin for name, origin in found.items() if origin is not None}


def _read_origin(path: Path) -> Origin | None:
    said = read_note(path.with_name(path.name + PROVENANCE_SUFFIX))
    try:
        origin = Origin(str(said["final_url"]), str(said["fetched_at"])[:10], str(said["sha256"]))
    except (KeyError, TypeError):
        return None
    return origin if origin.address.startswith(("http://", "https://")) else None


def _tell_origin(report: CountryReport, origins: Origins) -> str:
    """Where the text of `report` was fetched from and when, if what was read is what was fetched; else nothing."""
    origin = origins.get(report.source)
    return f"{origin.address}, fetched {origin.date}" if origin and origin.sha256 == report.sha256 else ""


def cite_place(report: CountryReport, profile: SeriesProfile, span: Span | None = None) -> str:
    """Return where a place stands, as a citation without the quoted words.

    Args:
        report: that it stands in.
        profile: of its series.
        span: the place, whose page is given where the source has pages; None for the whole report.

    Example:
        U.S. Department of State, Trafficking in Persons Report, 2021, Mexico, Prosecution, p. 384
        Invented text in the form of the Trafficking in Persons Report, 2021, Vesmark, Prosecution
    """
    parts = [*_name_work(profile, [report.country.code]), str(report.edition), report.country.name]
    section = report.section_at(span.start) if span is not None else None
    if section is not None and section.kind not in ("furniture", "title"):
        parts.append(name_section(section.kind, profile))
    page = report.page_at(span.start) if span is not None else None
    if page is not None:
        parts.append(f"p. {page}")
    return ", ".join(part for part in parts if part)


def cite_source(report: CountryReport, origins: Origins) -> str:
    """Return where the text of `report` comes from, with its hash: address and day it was fetched, else its file."""
    return f"{_tell_origin(report, origins) or f'file {report.source}'}, SHA-256 {report.sha256}"
