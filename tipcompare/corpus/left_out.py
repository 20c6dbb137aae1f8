"""What gave no report: whose it is, as far as that is known, and the table `skipped`, which says what tables lack."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import PurePosixPath

from attrs import evolve

from tipcompare.corpus.failures import Skipped
from tipcompare.corpus.kept import Batch
from tipcompare.identity import read_path
from tipcompare.model import Edition
from tipcompare.model.source import compose_text
from tipcompare.sources import SAVED_OTHERWISE, shown_name
from tipcompare.tables.columns import Row
from tipcompare.tables.formats import FormattedTables, format_table

LEFT_OUT = "skipped"
"""What the table is called."""


def format_left_out(batch: Batch, skipped: Iterable[Skipped], formats: Sequence[str]) -> FormattedTables:
    """Return the table of what gave no report as parts for `tipcompare.tables.formats.open_export`."""
    rows = list_left_out(batch, skipped)
    return {f"{kind}/{LEFT_OUT}": format_table(kind, LEFT_OUT, rows) for kind in formats}


def list_left_out(batch: Batch, skipped: Iterable[Skipped]) -> list[Row]:
    """Return a row for each document that gave no report, and each country over which the work failed.

    What nobody expects a report of is left out: files of other formats than documents are kept in, reports of other
    series, and what this program wrote. So is what is known to be of a country that is not wanted.

    Args:
        batch: the corpus.
        skipped: what gave no report, as `tell_whose` tells it.

    Returns:
        In order of country, edition and source; what is known of neither stands last.
    """
    files = _known_sources(batch)
    rows: list[tuple[str, int, str, str, str]] = []
    for item in set(skipped):
        if item.kind is None or shown_name(item.source) not in files:  # else it is of something made of all countries
            continue
        if not batch.wanted or item.country in ("", *batch.wanted):
            year = int(item.edition) if item.edition else 0
            rows.append((item.country, year, shown_name(item.source), item.kind, item.reason))
    rows.sort(key=lambda row: (not row[0], row[0], not row[1], *row[1:]))
    return [(batch.series, country or None, edition or None, *rest) for country, edition, *rest in rows]


def tell_whose(batch: Batch, skipped: Iterable[Skipped]) -> list[Skipped]:
    """Return what gave no report, each with country and edition where text, manifest or path tell them.

    What is neither a file of the corpus nor a country is of something made of all countries, and stays as it is.
    """
    files, year = _known_sources(batch), _year_of(batch)
    return [_tell(item, batch, year) if shown_name(item.source) in files else item for item in skipped]


def _known_sources(batch: Batch) -> Collection[str]:
    """The names of files and countries that what gave no report may be called by."""
    return {*map(shown_name, batch.hashes), *(shown_name(item.source) for item in batch.skipped), *batch.units}


def _year_of(batch: Batch) -> Edition | None:
    """The edition that the corpus folder itself is called by."""
    return read_path(f"{batch.root.resolve().name}/file").folder if batch.root.is_dir() else None


def _tell(item: Skipped, batch: Batch, year: Edition | None) -> Skipped:
    if item.source in batch.units or item.source in batch.wanted:
        return evolve(item, country=item.source)
    entry = batch.manifest.get(compose_text(item.source))
    path = PurePosixPath(item.source)
    clues = read_path(str(path.with_suffix("")) if path.suffix.lower() in SAVED_OTHERWISE else item.source)
    stated = Edition.parse(entry.edition) if entry is not None and entry.edition else None
    edition = stated or clues.edition or year
    country = item.country or (entry.find_code() if entry is not None else "") or clues.code or ""
    return evolve(item, country=country, edition=item.edition or (str(edition.year) if edition is not None else ""))
