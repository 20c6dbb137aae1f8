"""What gave no report, as the table `skipped`: so that tables say themselves what they lack."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from tipcompare.corpus.failures import Skipped
from tipcompare.corpus.kept import Batch
from tipcompare.corpus.manifest import ManifestEntry, read_manifest
from tipcompare.identity import read_path
from tipcompare.model import Edition
from tipcompare.model.source import compose_text
from tipcompare.sources import SAVED_OTHERWISE, shown_name
from tipcompare.tables.columns import Row
from tipcompare.tables.formats import FormattedTables, format_table
from tipcompare.tables.frames import frame_rows

if TYPE_CHECKING:
    import pandas as pd

LEFT_OUT = "skipped"
"""What the table is called."""


def frame_left_out(batch: Batch, skipped: Iterable[Skipped]) -> pd.DataFrame:
    """Return the table of what gave no report, as a DataFrame.

    Args:
        batch: the corpus.
        skipped: what gave no report.
    """
    return frame_rows(LEFT_OUT, list_left_out(batch, skipped))


def format_left_out(batch: Batch, skipped: Iterable[Skipped], formats: Sequence[str]) -> FormattedTables:
    """Return the table of what gave no report as parts for `tipcompare.tables.formats.open_export`.

    Args:
        batch: the corpus.
        skipped: what gave no report.
        formats: names of formats.
    """
    rows = list_left_out(batch, skipped)
    return {f"{kind}/{LEFT_OUT}": format_table(kind, LEFT_OUT, rows) for kind in formats}


def list_left_out(batch: Batch, skipped: Iterable[Skipped]) -> list[Row]:
    """Return a row for each document that gave no report, and each country over which the work failed.

    What nobody expects a report of is left out: files of other formats than documents are kept in, reports of other
    series, and what this program wrote. So is what is known to be of a country that is not wanted.

    Args:
        batch: the corpus.
        skipped: what gave no report.

    Returns:
        In order of country, edition and source; what is known of neither stands last.
    """
    manifest = read_manifest(batch.root) if batch.root.is_dir() else {}
    folder = read_path(f"{batch.root.resolve().name}/file").folder if batch.root.is_dir() else None
    files = {*map(shown_name, batch.hashes), *(shown_name(item.source) for item in batch.skipped), *batch.units}
    rows: list[tuple[str, int, str, str, str]] = []
    for item in set(skipped):
        if item.kind is None or shown_name(item.source) not in files:  # else it is of something made of all countries
            continue
        country, edition = _place(item, batch, manifest.get(compose_text(item.source)), folder)
        if not batch.wanted or country in ("", *batch.wanted):
            rows.append((country, edition, shown_name(item.source), item.kind, item.reason))
    rows.sort(key=lambda row: (not row[0], row[0], not row[1], *row[1:]))
    return [(batch.series, country or None, edition or None, *rest) for country, edition, *rest in rows]


def _place(item: Skipped, batch: Batch, entry: ManifestEntry | None, folder: Edition | None) -> tuple[str, int]:
    """Whom it is about and of which edition, where that is known: by its text, the manifest or its path."""
    if item.source in batch.units or item.source in batch.wanted:
        return item.source, 0
    path = PurePosixPath(item.source)
    clues = read_path(str(path.with_suffix("")) if path.suffix.lower() in SAVED_OTHERWISE else item.source)
    stated = Edition.parse(entry.edition) if entry is not None and entry.edition else None
    edition = stated or clues.edition or folder
    country = item.country or (entry.find_code() if entry is not None else "") or clues.code or ""
    return country, int(item.edition) if item.edition else edition.year if edition is not None else 0
