"""A folder of reports: every edition of every country, and the histories in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path

from attrs import evolve, field, frozen

from tipcompare.corpus.documents import (
    Skipped,
    contain,
    find_in_corpus,
    list_entries,
    open_documents,
    open_sources,
    read_document,
    shorten,
)
from tipcompare.corpus.manifest import ManifestEntry
from tipcompare.countries import find_country
from tipcompare.errors import ParseError, ReadError
from tipcompare.model import CountryReport, History, ReportWarning
from tipcompare.ratings import check_ratings
from tipcompare.reading import identify, read_report
from tipcompare.serialize import from_json
from tipcompare.series import SeriesProfile, get_profile
from tipcompare.sources import load_bytes

Progress = Callable[[int, int, str], None]


@frozen
class Corpus:
    """The reports below a folder, in order of series, country, edition and source.

    Args:
        reports: everything that was read; several sources of one edition stand side by side.
        skipped: what was not read, with the reason.
    """

    reports: tuple[CountryReport, ...]
    skipped: tuple[Skipped, ...] = field(default=())

    @classmethod
    def load(
        cls,
        folder: str | Path,
        *,
        series: str = "tip",
        countries: Collection[str] = (),
        progress: Progress | None = None,
    ) -> Corpus:
        """Read every report below `folder`; links out of it are not followed.

        Args:
            folder: laid out by year (`2021/Mexico.txt`), by country, or in any other way that names both, in any
                mixture of formats; where neither text nor path does, `manifest.csv` in it says what a file is (see
                `tipcompare.corpus.manifest`); or one file.
            series: key of the series profile.
            countries: names or alpha-3 codes of those to read; all where empty.
            progress: called as (done, total, source) after each file.

        Raises:
            ReadError: where there is no such folder.
            IdentityError: where one of `countries` is not known.
            ParseError: where not one report could be read, the manifest is wrong or there is no such series.
        """
        root = Path(folder)
        profile = get_profile(series)
        wanted = frozenset(find_country(name) for name in countries)
        entries, skipped = list_entries(root, profile)
        reports: list[CountryReport] = []
        for done, entry in enumerate(entries, 1):
            every = contain(partial(tuple, _read_entry(root, entry, profile, wanted)), entry.source)
            for found in (every,) if isinstance(every, Skipped) else every:
                if isinstance(found, Skipped):
                    skipped.append(found)
                else:
                    reports.append(found)
            if progress is not None:
                progress(done, len(entries), entry.source)
        if not reports:
            raise ParseError(explain_nothing(skipped, wanted), path=str(root))
        return cls(tuple(sorted(reports)), tuple(sorted(skipped)))

    def countries(self) -> tuple[str, ...]:
        """Return the alpha-3 codes in the corpus, sorted."""
        return tuple(sorted({report.country.code for report in self.reports}))

    def history(self, country: str) -> History:
        """Return all editions of `country`, with what recurs in them.

        Of several revisions of a year the last is taken, of several sources of an edition the one with the fewest
        warnings; the report that is taken carries a warning that names the others. What the ratings say is held
        against each other, the law and the shipped placements: what does not fit is a warning.

        Args:
            country: alpha-3 code or any name of it.

        Raises:
            IdentityError: where no country is called so, or several are.
            ParseError: where the corpus has no report on it, or has several series.
        """
        code = find_country(country)
        reports = [report for report in self.reports if report.country.code == code]
        if not reports:
            raise ParseError(f"no report on {country}", hint=f"there is one on {', '.join(self.countries())}")
        series = {report.series for report in reports}
        if len(series) > 1:
            raise ParseError(f"{code} is in several series: {', '.join(sorted(series))}")
        return choose_history(reports, get_profile(series.pop()))

    def histories(self) -> Iterator[History]:
        """Yield the history of every country, in order of code.

        Raises:
            ParseError: where the corpus has several series.
        """
        return (self.history(code) for code in self.countries())


def choose_history(reports: Iterable[CountryReport], profile: SeriesProfile) -> History:
    """Return the history of one country from everything that was read on it, one report a year (see `Corpus.history`).

    Args:
        reports: at least one, all of one series and country.
        profile: of the series.
    """
    from tipcompare.changes import build_history  # loads for a third of a second, which only a history needs

    by_year = groupby(sorted(reports), key=lambda report: report.edition.year)
    chosen = tuple(_choose(tuple(same)) for _, same in by_year)
    return build_history(check_ratings(chosen, profile), profile)


def read(
    path: str | Path, *, series: str = "tip", country: str | None = None, edition: str | None = None
) -> CountryReport:
    """Return the report in the file at `path`.

    Args:
        path: a narrative, a chapter, a page, an XML of records or a JSON written by this library.
        series: key of the series profile (`tip`, `dol-findings`, `human-rights-practices`).
        country: name or alpha-3 code, where neither text nor path says it, or to choose one of several.
        edition: `2021` or `2008-revised`, where neither text nor path says it.

    Raises:
        ReadError: where the bytes cannot be had or are of no known format.
        MissingExtraError: where they are a PDF and what reads it is not installed.
        IdentityError: where country or edition cannot be told.
        ParseError: where nothing usable could be read, or the file holds several countries and none was chosen.
    """
    file = Path(path)
    name = file.as_posix()
    profile = get_profile(series)
    if file.suffix.lower() == ".json":
        return from_json(load_bytes(file).decode("utf-8", errors="replace"), CountryReport, path=name)
    sources, stated = open_sources(load_bytes(file), name, profile)
    edition = edition or stated
    if len(sources) == 1:
        return read_report(sources[0], profile, country=country, edition=edition)
    if country is None:
        raise ParseError(f"holds {len(sources)} reports", path=name, hint="name the country")
    code = find_country(country)
    for source in sources:
        if identify(source, profile, None, edition)[0].code == code:
            return read_report(source, profile, edition=edition)
    raise ParseError(f"holds no report on {country}", path=name)


def explain_nothing(skipped: Sequence[Skipped], wanted: frozenset[str]) -> str:
    """Return why not one report could be read, the commonest reasons first."""
    reasons = Counter(item.reason for item in skipped).most_common(3)
    told = "; ".join(f"{reason} ({count})" for reason, count in reasons)
    whom = f" on {', '.join(sorted(wanted))}" if wanted else ""
    return f"no report{whom} could be read" + (f": {told}" if told else "")


def _read_entry(
    root: Path, entry: ManifestEntry, profile: SeriesProfile, wanted: frozenset[str]
) -> Iterator[CountryReport | Skipped]:
    """Yield the reports in one file, and what in it gave none."""
    try:
        data = load_bytes(find_in_corpus(entry.source, root))
    except ReadError as error:
        yield Skipped(entry.source, shorten(error))
        return
    for found in open_documents(data, entry, profile):
        if isinstance(found, Skipped):
            yield found
        elif not wanted or found.country in wanted:
            yield read_document(found, profile)


def _choose(reports: tuple[CountryReport, ...]) -> CountryReport:
    """Return the report to stand for its year, with a warning that names the ones it was chosen over."""
    last = max(report.edition for report in reports)
    best, *others = sorted(
        reports, key=lambda report: (report.edition != last, len(report.warnings), report.source, report.sha256)
    )
    if not others:
        return best
    names = ", ".join(f"{report.source} ({report.edition})" for report in others)
    why = "the last revision" if any(report.edition != last for report in others) else "the fewest warnings"
    stated = ReportWarning("several-sources", f"chosen for {why} over {names}")
    return evolve(best, warnings=(*best.warnings, stated))
