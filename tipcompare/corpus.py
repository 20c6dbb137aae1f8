"""A folder of reports: every edition of every country, and the histories in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from itertools import groupby
from pathlib import Path

from attrs import evolve, field, frozen

from tipcompare.changes import build_history
from tipcompare.countries import find_country
from tipcompare.errors import ParseError, ReadError, TipcompareError
from tipcompare.manifest import MANIFEST, ManifestEntry, read_manifest
from tipcompare.model import CountryReport, History, ReportWarning, SourceText
from tipcompare.reading import identify, read_report
from tipcompare.serialize import from_json
from tipcompare.series import SeriesProfile, get_profile
from tipcompare.sources import PROVENANCE_SUFFIX, SUFFIXES, load_bytes, read_source
from tipcompare.tiers import check_ratings

Progress = Callable[[int, int, str], None]


@frozen(order=True)
class Skipped:
    """A file of the corpus that gave no report, and why, on one line."""

    source: str
    reason: str


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
                `tipcompare.manifest`); or one file.
            series: key of the series profile.
            countries: names or alpha-3 codes of those to read; all where empty.
            progress: called as (done, total, source) after each file.

        Raises:
            ReadError: where there is no such folder.
            ParseError: where not one report could be read or the manifest is wrong; IdentityError where a country is
                not known.
        """
        root = Path(folder)
        paths = list_files(root)
        profile = get_profile(series)
        wanted = frozenset(find_country(name) for name in countries)
        manifest = read_manifest(root)
        there = {_name(path, root) for path in paths}
        reports: list[CountryReport] = []
        skipped = [Skipped(name, f"listed in {MANIFEST}, but not there") for name in manifest if name not in there]
        for done, path in enumerate(paths, 1):
            entry = manifest.get(_name(path, root), ManifestEntry(_name(path, root)))
            found, missed = _read_path(path, entry, profile, wanted)
            reports += found
            skipped += missed
            if progress is not None:
                progress(done, len(paths), _name(path, root))
        if not reports:
            raise ParseError(_why_none(skipped, wanted), path=str(root))
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
            ParseError: where the corpus has no report on it, or has several series.
        """
        code = find_country(country)
        reports = [report for report in self.reports if report.country.code == code]
        if not reports:
            raise ParseError(f"no report on {country}", hint=f"there is one on {', '.join(self.countries())}")
        series = {report.series for report in reports}
        if len(series) > 1:
            raise ParseError(f"{code} is in several series: {', '.join(sorted(series))}")
        by_year = groupby(reports, key=lambda report: report.edition.year)
        profile = get_profile(series.pop())
        chosen = tuple(_choose(tuple(same)) for _, same in by_year)
        return build_history(check_ratings(chosen, profile), profile)

    def histories(self) -> Iterator[History]:
        """Yield the history of every country, in order of code."""
        return (self.history(code) for code in self.countries())


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
        IdentityError: where country or edition cannot be told.
        ParseError: where nothing usable could be read, or the file holds several countries and none was chosen.
    """
    file = Path(path)
    name = file.as_posix()
    profile = get_profile(series)
    if file.suffix.lower() == ".json":
        return from_json(load_bytes(file).decode("utf-8", errors="replace"), CountryReport, path=name)
    sources = read_source(load_bytes(file), name)
    if len(sources) == 1:
        return read_report(sources[0], profile, country=country, edition=edition)
    if country is None:
        raise ParseError(f"holds {len(sources)} reports", path=name, hint="name the country")
    code = find_country(country)
    for source in sources:
        if identify(source, profile, None, edition)[0].code == code:
            return read_report(source, profile, edition=edition)
    raise ParseError(f"holds no report on {country}", path=name)


def list_files(root: Path) -> list[Path]:
    """Return every file below `root`, or `root` itself, in order of its name; hidden ones and links are left out.

    Raises:
        ReadError: where there is no such file or folder.
    """
    if root.is_file():
        return [root]
    if not root.is_dir():
        raise ReadError("no such file or folder", path=str(root))
    found = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    found = (path for path in found if not path.name.endswith(PROVENANCE_SUFFIX) and path != root / MANIFEST)
    return sorted(path for path in found if not any(part.startswith(".") for part in path.relative_to(root).parts))


def _read_path(
    path: Path, entry: ManifestEntry, profile: SeriesProfile, wanted: frozenset[str]
) -> tuple[list[CountryReport], list[Skipped]]:
    """Return the reports in one file, and what in it gave none."""
    name = entry.source
    suffix = path.suffix.lower()
    if entry.series not in ("", profile.key):
        return [], [Skipped(name, f"of the series {entry.series}")]
    if suffix not in SUFFIXES:
        return [], [Skipped(name, f"not a report format: {suffix or 'no suffix'}")]
    try:
        data = load_bytes(path)
        if suffix == ".json":
            report = from_json(data.decode("utf-8", errors="replace"), CountryReport)
            return ([report] if not wanted or report.country.code in wanted else []), []
        sources = read_source(data, name)
    except TipcompareError as error:
        return [], [Skipped(name, str(error).removeprefix(f"{error.path}: "))]
    reports: list[CountryReport] = []
    skipped: list[Skipped] = []
    country = entry.country if len(sources) == 1 and entry.country else None
    edition = entry.edition or None
    for source in sources:
        try:
            if _is_wanted(source, profile, wanted, (country, edition)):
                reports.append(read_report(source, profile, country=country, edition=edition))
        except TipcompareError as error:
            skipped.append(Skipped(name, str(error).removeprefix(f"{error.path}: ")))
    return reports, skipped


def _is_wanted(
    source: SourceText, profile: SeriesProfile, wanted: frozenset[str], stated: tuple[str | None, str | None]
) -> bool:
    return not wanted or identify(source, profile, *stated)[0].code in wanted


def _name(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path != root else path.name


def _why_none(skipped: list[Skipped], wanted: frozenset[str]) -> str:
    reasons = Counter(item.reason for item in skipped).most_common(3)
    told = "; ".join(f"{reason} ({count})" for reason, count in reasons)
    whom = f" on {', '.join(sorted(wanted))}" if wanted else ""
    return f"no report{whom} could be read" + (f": {told}" if told else "")


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
