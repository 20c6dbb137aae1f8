"""JSON: one file a table, with the number of its layout and the types of its columns."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from tipcompare.export.cells import rows_of
from tipcompare.export.schema import schema_of_tables
from tipcompare.tables import TABLES_SCHEMA
from tipcompare.writing import write_text

if TYPE_CHECKING:
    import pandas as pd


def write_json(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write each table to `<name>.json` below `folder`, with the JSON Schema of them, and return the paths."""
    paths = []
    for name, table in tables.items():
        paths.append(folder / f"{name}.json")
        write_text(paths[-1], format_json(name, table))
    paths.append(folder / "tables.schema.json")
    write_text(paths[-1], json.dumps(schema_of_tables(), indent=1) + "\n")
    return paths


def format_json(name: str, table: pd.DataFrame) -> str:
    """Return `table` as one JSON object: schema number, table name, and the records in order."""
    records = [dict(zip(table.columns, row, strict=True)) for row in rows_of(table)]
    document = {"schema": TABLES_SCHEMA, "table": name, "records": records}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
