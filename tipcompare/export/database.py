"""SQLite: one file laid out for Datasette, with full-text search over recommendations and sentences."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from tipcompare.export.cells import rows_of
from tipcompare.tables import COLUMNS, TABLES_SCHEMA
from tipcompare.writing import replacing

if TYPE_CHECKING:
    import pandas as pd

TYPES = {"string": "TEXT", "Int64": "INTEGER", "Float64": "REAL", "boolean": "INTEGER"}
SEARCHED = {"recommendations": ("text", "area"), "metrics": ("sentence",)}
"""Columns with full-text search, by table."""

INDEXED = ("series", "country", "edition", "status", "recurrence_id", "measure", "code")

VIEWS = """
CREATE VIEW recommendation_lives AS
SELECT series, country, recurrence_id, min(first_edition) AS first_edition, max(edition) AS last_edition,
  max(editions_seen) AS editions_seen, count(*) AS times_printed
FROM recommendations GROUP BY series, country, recurrence_id;
"""


def write_sqlite(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write all tables to `tipcompare.sqlite` below `folder` and return its path in a list."""
    path = folder / "tipcompare.sqlite"
    with replacing(path) as temporary:
        temporary.unlink(missing_ok=True)
        with closing(sqlite3.connect(temporary)) as base:
            for name, table in tables.items():
                _create(base, name, table)
            if "recommendations" in tables:
                base.executescript(VIEWS)
            base.execute(f"PRAGMA user_version = {TABLES_SCHEMA}")
            base.commit()
            base.execute("VACUUM")
    return [path]


def _create(base: sqlite3.Connection, name: str, table: pd.DataFrame) -> None:
    columns = ", ".join(f'"{column.name}" {TYPES[column.dtype]}' for column in COLUMNS[name])
    base.execute(f'CREATE TABLE "{name}" (id INTEGER PRIMARY KEY, {columns})')
    marks = ", ".join("?" for _ in COLUMNS[name])
    base.executemany(f'INSERT INTO "{name}" VALUES (NULL, {marks})', rows_of(table))
    for column in COLUMNS[name]:
        if column.name in INDEXED:
            base.execute(f'CREATE INDEX "{name}_{column.name}" ON "{name}" ("{column.name}")')
    if name in SEARCHED:
        listed = ", ".join(SEARCHED[name])
        base.execute(f'CREATE VIRTUAL TABLE "{name}_fts" USING fts5({listed}, content="{name}", content_rowid="id")')
        base.execute(f'INSERT INTO "{name}_fts" ("{name}_fts") VALUES (\'rebuild\')')
