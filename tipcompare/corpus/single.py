"""One file read by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from os import PathLike
from pathlib import Path

from attrs import evolve

from tipcompare.corpus.documents import is_saved, load_saved, name_in_corpus, place_file, split_sources, telling_little
from tipcompare.corpus.failures import contain, on_one_line
from tipcompare.corpus.guessing import FIRST, best_series, finds_enough, tell_passed_over, tell_tie
from tipcompare.corpus.manifest import ManifestEntry
from tipcompare.corpus.progress import tell_remark
from tipcompare.countries import find_country
from tipcompare.embedded import find_path
from tipcompare.errors import ParseError, ReadError, expect
from tipcompare.identity import doubt_saved, identify
from tipcompare.model import Country, CountryReport, Edition, SourceText
from tipcompare.reading import read_report
from tipcompare.series import BUILT_IN, SeriesProfile, get_profile
from tipcompare.sources import load_bytes, read_source, shown_name


def read(
    path: str | Path,
    *,
    series: str | None = None,
    country: str | Country | None = None,
    edition: str | int | Edition | None = None,
) -> CountryReport:
    """Return the report in the file at `path`.

    Args:
        path: a narrative, a chapter, a page, an XML of records or a JSON written by this library.
        series: key of the series profile; where it is None the first of `tip`, `dol-findings` and
            `human-rights-practices` that finds enough in the file, else the one of all that finds most, or `tip` where
            that cannot be told. The report says which it is of. Where it may be of one that is installed and cannot be
            had, or fits several alike, that is remarked, or is in the error.
        country: name or alpha-3 code, or a `Country`, where neither text nor path says it, or to choose one of several.
        edition: `2021` or `2008-revised`, where neither text nor path says it; a year may be a number, or it
            may be an `Edition`.

    Raises:
        ReadError: where the bytes cannot be had or are of no known format.
        MissingExtraError: where they are a PDF and what reads it is not installed.
        IdentityError: where country or edition cannot be told.
        ParseError: where nothing usable could be read, or the file holds several countries and none was chosen.
    """
    unheard: list[str] = []
    try:
        report = read_file(path, series=series, country=country, edition=edition, remark=unheard.append)
    except ParseError as error:
        error.hint = "; ".join(filter(None, (error.hint, *unheard))) or None
        raise
    for sentence in unheard:
        tell_remark(sentence)
    return report


def read_file(
    path: str | Path,
    *,
    series: str | None,
    country: str | Country | None,
    edition: str | int | Edition | None = None,
    remark: Callable[[str], None],
) -> CountryReport:
    """Return the report in the file at `path`, as `read` does.

    Args:
        path: likewise, as are `series`, `country` and `edition`.
        series: see `path`.
        country: see `path`.
        edition: see `path`.
        remark: called with a sentence on each installed series that cannot be had, where the file may be of one, and on
            those that it fits alike.
    """
    expect("path", path, str, PathLike)
    expect("country", country, str, Country, type(None))
    expect("edition", edition, str, int, Edition, type(None))
    expect("series", series, str, type(None))
    country = country.code if isinstance(country, Country) else country
    file = find_path(path)
    if file.is_dir():
        raise ReadError("a folder, not a file", path=str(path), hint="Corpus.load and `tipcompare report` read one")
    data = load_bytes(file)
    name = place_file(Path(path)).as_posix()
    if is_saved(file.name):
        return _as_stated(load_saved(data, name), name, series, country, edition)
    wholes = read_source(data, name)
    said = ManifestEntry(name, country or "", "" if edition is None else str(edition))
    asked = partial(_read_as, wholes, name, country, None if edition is None else said.edition)
    profile = None if series is None else get_profile(series)
    report = on_one_line(lambda: asked(profile) if profile else _read_best(wholes, said, asked, remark), name)
    part = report.source.removeprefix(shown_name(name))
    return evolve(report, source=shown_name(name_in_corpus(Path(name), Path(name))) + part)


def _read_best(
    wholes: Sequence[SourceText],
    said: ManifestEntry,
    asked: Callable[[SeriesProfile], CountryReport],
    remark: Callable[[str], None],
) -> CountryReport:
    """Return what the first series reads that finds enough, else the one that finds most."""
    for load in BUILT_IN.values():
        profile = load()
        report = contain(partial(asked, profile), said.source)
        if isinstance(report, CountryReport) and finds_enough(report, profile):
            return report
    for line in tell_passed_over():
        remark(line)
    found = best_series(wholes, said)
    if tie := tell_tie(found):
        remark(tie)
    return asked(get_profile(found[0] if len(found) == 1 else FIRST))


def _as_stated(
    report: CountryReport, name: str, series: str | None, country: str | None, edition: str | int | Edition | None
) -> CountryReport:
    """Return a saved report; what it was read as it stays, so that whoever states something else is told."""
    for stated, found in (
        (None if series is None else get_profile(series).key, report.series),
        (None if country is None else find_country(country, year=report.edition.year), report.country.code),
        (None if edition is None else str(Edition.parse(edition)), str(report.edition)),
    ):
        if stated not in (None, found):
            raise ParseError(f"a saved report of {found}, not of {stated}", path=name, hint="read its text as that")
    return doubt_saved(report, name, None, None)


def _read_as(
    wholes: Sequence[SourceText], name: str, country: str | None, edition: str | None, profile: SeriesProfile
) -> CountryReport:
    sources, stated = split_sources(wholes, name, profile)
    edition = stated if edition is None else edition
    if len(sources) == 1:
        with telling_little(sources[0], profile):
            return read_report(sources[0], profile, country=country, edition=edition)
    if country is None:
        raise ParseError(f"holds {len(sources)} reports", path=name, hint="name the country")
    code = find_country(country)
    for source in sources:
        identity = identify(source, profile, None, edition)
        if identity.country.code == code:
            return read_report(source, profile, identity=identity)
    raise ParseError(f"holds no report on {country}", path=name)
