"""What gave no report, as the table `skipped`: so that tables say themselves what they lack."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tipcompare.corpus.failures import Skipped
from tipcompare.corpus.kept import Batch
from tipcompare.corpus.whose import known_sources
from tipcompare.sources import shown_name
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
    files = known_sources(batch)
    rows: list[tuple[str, int, str, str, str]] = []
    for item in set(skipped):
        if item.kind is None or shown_name(item.source) not in files:  # else it is of something made of all countries
            continue
        if not batch.wanted or item.country in ("", *batch.wanted):
            year = int(item.edition) if item.edition else 0
            rows.append((item.country, year, shown_name(item.source), item.kind, item.reason))
    rows.sort(key=lambda row: (not row[0], row[0], not row[1], *row[1:]))
    return [(batch.series, country or None, edition or None, *rest) for country, edition, *rest in rows]
