"""SQLite: one file laid out for Datasette, with full-text search over recommendations and sentences."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from tipcompare.errors import WriteError
from tipcompare.series import known_series
from tipcompare.series.untold import SAID, tell_untold
from tipcompare.tables.cells import Add, parse_rows
from tipcompare.tables.columns import COLUMNS, TABLES_SCHEMA
from tipcompare.version import tell_version
from tipcompare.writing import replacing, write_text

FILE = "tipcompare.sqlite"
DESCRIPTION = "tipcompare.metadata.json"
TYPES = {"string": "TEXT", "Int64": "INTEGER", "Float64": "REAL", "boolean": "INTEGER"}
SEARCHED = {"recommendations": ("text", "area"), "metrics": ("sentence",)}
"""Columns with full-text search, by table."""

FACETS = ("series", "country_name", "edition", "rating", "status", "measure", "code", "kind", "polarity", "fate")
"""Columns that rows are counted and chosen by, where a table has them."""

ABOUT = {
    "reports": "One row for each edition of each country's report: where it comes from and how much was read of it.",
    "ratings": "One row for each rating, with what its statement says and whether heading and statement agree.",
    "sections": "One row for each section; they tile the report.",
    "recommendations": "One row for each recommendation of each edition, with the chain it belongs to over the years.",
    "metrics": "One row for each figure, with its sentence, its unit and the year it is about.",
    "answers": "One row for each measure and year of an edition: the figure a reader would put into a spreadsheet.",
    "evidence": "One row for each passage of a later edition that speaks to a recommendation: evidence, no verdict.",
    "restatements": "One row for each figure that a later edition gives otherwise.",
    "warnings": "One row for each thing that could not be read or does not fit.",
    "lives": "One row for each recommendation over all editions: since when it stands, and what became of it.",
    "wording_changes": "One row for each respect in which a recommendation says something else than before.",
    "skipped": "One row for each document that gave no report, and each country over which the work failed.",
    "codebook": "One row for each column of each table, and for each value of those that have a closed set.",
}
"""What one row of each table is."""

LICENSE = "The program is under the MIT License; the words in these tables are those of the reports it read."

INDEXED = ("series", "country", "edition", "status", "recurrence_id", "measure", "code")

VIEW = "CREATE VIEW recommendation_lives AS SELECT * FROM lives"
"""The table `lives` by the name that it had when it was a view of fewer columns."""


@contextmanager
def open_sqlite(folder: Path, names: Sequence[str]) -> Iterator[Add]:
    """Give a function that adds parts made by `format_rows` to `tipcompare.sqlite` below `folder`.

    Raises:
        WriteError: where the disk refuses.
    """
    with (
        replacing(folder / FILE) as temporary,
        _naming_file(folder / FILE),
        closing(sqlite3.connect(temporary)) as base,
    ):
        base.execute("PRAGMA journal_mode = MEMORY")  # nobody else sees the file before it is whole
        for name in names:
            columns = ", ".join(f'"{column.name}" {TYPES[column.dtype]}' for column in COLUMNS[name])
            base.execute(f'CREATE TABLE "{name}" (id INTEGER PRIMARY KEY, {columns})')

        def add(name: str, part: bytes) -> None:
            marks = ", ".join("?" for _ in COLUMNS[name])
            base.executemany(f'INSERT INTO "{name}" VALUES (NULL, {marks})', parse_rows(part))

        yield add
        for name in names:
            _index(base, name)
        series = {key for name in names for (key,) in base.execute(f'SELECT DISTINCT series FROM "{name}"')}
        if "lives" in names:
            base.execute(VIEW)
        base.execute(f"PRAGMA user_version = {TABLES_SCHEMA}")
        base.commit()
        base.execute("VACUUM")
    write_text(folder / DESCRIPTION, json.dumps(describe_database(names, series), indent=1, ensure_ascii=False) + "\n")


def describe_database(names: Sequence[str], series: Collection[str]) -> dict[str, object]:
    """Return what Datasette shows beside the file: titles, what each column means, whose the words are, facets, search.

    Args:
        names: of the tables in the file.
        series: keys of the series that have rows in it.

    Source: Datasette, Metadata, where the license is that of the data.
    """
    told = [profile for key, profile in known_series().items() if key in series]
    sources = "; ".join(f"{profile.title}, {profile.publisher}" for profile in told)
    rights = "; ".join(f"{profile.title}: {profile.rights}" for profile in told if profile.rights)
    untold = dict.fromkeys(tell_untold(profile, SAID) for profile in told)
    tables: dict[str, object] = {}
    for name in names:
        columns = {column.name: column.meaning for column in COLUMNS[name]}
        tables[name] = {
            "title": name.capitalize(),
            "description": " ".join(filter(None, (ABOUT[name], *(untold if name == "evidence" else ())))),
            "columns": columns,
            "facets": [facet for facet in FACETS if facet in columns],
            "size": 50,
            **({"fts_table": f"{name}_fts", "fts_pk": "id"} if name in SEARCHED else {}),
        }
    return {
        "title": "Tables of tipcompare",
        "description": "Yearly country reports: what was read, with the place of every fact in its text. " + LICENSE,
        **({"source": sources} if sources else {}),
        **({"license": rights} if rights else {}),
        "about": f"tipcompare {tell_version()}",
        "databases": {Path(FILE).stem: {"tables": tables}},
    }


@contextmanager
def _naming_file(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:  # SQLite's word for a full disk and the like
        raise WriteError(str(error), path=str(path)) from error


def _index(base: sqlite3.Connection, name: str) -> None:
    for column in COLUMNS[name]:
        if column.name in INDEXED:
            base.execute(f'CREATE INDEX "{name}_{column.name}" ON "{name}" ("{column.name}")')
    if name in SEARCHED:
        listed = ", ".join(SEARCHED[name])
        base.execute(f'CREATE VIRTUAL TABLE "{name}_fts" USING fts5({listed}, content="{name}", content_rowid="id")')
        base.execute(f'INSERT INTO "{name}_fts" ("{name}_fts") VALUES (\'rebuild\')')
