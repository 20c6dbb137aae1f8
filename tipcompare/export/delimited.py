"""CSV: one file a table, UTF-8, a header line, LF."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from tipcompare.export.cells import Value, rows_of
from tipcompare.writing import write_text

if TYPE_CHECKING:
    import pandas as pd


def write_csv(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write each table to `<name>.csv` below `folder` and return the paths."""
    paths = []
    for name, table in tables.items():
        paths.append(folder / f"{name}.csv")
        write_text(paths[-1], format_csv(table))
    return paths


def format_csv(table: pd.DataFrame) -> str:
    """Return `table` as CSV: missing cells empty, truth as true and false, whole numbers without a point."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([format_cell(value) for value in row] for row in rows_of(table))
    return out.getvalue()


def format_cell(value: Value) -> str:
    """Return one cell as text.

    Example:
        >>> [format_cell(value) for value in (None, True, 12.0, 0.1, "text")]
        ['', 'true', '12', '0.1', 'text']
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value)
