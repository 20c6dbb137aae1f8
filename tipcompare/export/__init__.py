"""The tables as files: one module a format."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from tipcompare.errors import ParseError
from tipcompare.export.columnar import write_parquet
from tipcompare.export.database import write_sqlite
from tipcompare.export.delimited import write_csv
from tipcompare.export.records import write_json
from tipcompare.export.workbook import write_xlsx

if TYPE_CHECKING:
    import pandas as pd

Tables = Mapping[str, "pd.DataFrame"]
Writer = Callable[[Tables, Path], list[Path]]

FORMATS: dict[str, Writer] = {
    "csv": write_csv,
    "json": write_json,
    "parquet": write_parquet,
    "sqlite": write_sqlite,
    "xlsx": write_xlsx,
}
"""What writes each format: tables and a folder in, the paths written out."""


def export_tables(tables: Tables, folder: str | Path, formats: Iterable[str] = ("csv",)) -> list[Path]:
    """Write `tables` into `folder` in each of `formats`.

    Args:
        tables: DataFrames by name, as `tipcompare.tables.make_tables` gives them.
        folder: made where it is missing.
        formats: names from `FORMATS`; csv, json and parquet make one file a table, sqlite and xlsx one in all.

    Returns:
        The paths written, in order of format and table.

    Raises:
        ParseError: where there is no such format.
        MissingExtraError: where a format needs a part that is not installed.
    """
    return [path for name in check_formats(formats) for path in FORMATS[name](tables, Path(folder))]


def check_formats(formats: Iterable[str]) -> list[str]:
    """Return the names in `formats`, each once.

    Raises:
        ParseError: where one is not in `FORMATS`, or there is none.
    """
    names = list(dict.fromkeys(formats))
    unknown = [name for name in names if name not in FORMATS]
    if unknown or not names:
        raise ParseError(f"no format {(unknown or [''])[0]!r}", hint=f"one of {', '.join(FORMATS)}")
    return names


__all__ = ["FORMATS", "Tables", "Writer", "check_formats", "export_tables"]
