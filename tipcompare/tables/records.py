"""JSON: one file a table, with the number of its layout, a line a record, and the JSON Schema of them all."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tipcompare.tables.cells import Add, open_each
from tipcompare.tables.columns import TABLES_SCHEMA, Row, list_names
from tipcompare.tables.json_schema import schema_of_tables
from tipcompare.writing import write_text

SCHEMA_FILE = "tables.schema.json"


def format_json(name: str, rows: Sequence[Row]) -> bytes:
    """Return `rows` of the table called `name` as JSON objects, one a line, with a comma between."""
    titles = list_names(name)
    lines = [json.dumps(dict(zip(titles, row, strict=True)), ensure_ascii=False) for row in rows]
    return ",\n".join(lines).encode("utf-8", "replace")


@contextmanager
def open_json(folder: Path, names: Sequence[str]) -> Iterator[Add]:
    """Give a function that adds parts made by `format_json` to `<name>.json` below `folder`, one file a table."""
    with open_each(folder, names, "json") as files:
        empty = set(names)
        for name, file in files.items():
            file.write(f'{{"schema": {TABLES_SCHEMA}, "table": "{name}", "records": ['.encode())

        def add(name: str, part: bytes) -> None:
            if part:
                files[name].write((b"\n" if name in empty else b",\n") + part)
                empty.discard(name)

        yield add
        for file in files.values():
            file.write(b"\n]}\n")
    write_text(folder / SCHEMA_FILE, json.dumps(schema_of_tables(), indent=1) + "\n")
