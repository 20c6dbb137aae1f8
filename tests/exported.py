"""DataFrames of a test as files, by the two halves of each format by which a corpus is exported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pandas as pd

from tipcompare.tables.columns import Row
from tipcompare.tables.formats import check_formats, known_formats, list_paths, open_export


def rows_of(table: pd.DataFrame) -> Iterator[Row]:
    """Yield the rows of a table, with None for what is missing."""
    arrays = [table[name].to_numpy(dtype=object, na_value=None) for name in table.columns]  # type: ignore[call-overload]
    return zip(*(array.tolist() for array in arrays), strict=True)


def export_tables(tables: Mapping[str, pd.DataFrame], folder: Path, formats: Iterable[str]) -> list[Path]:
    """Write tables into a folder in each of the formats, and return the paths written."""
    kinds, names = check_formats(formats), tuple(tables)
    with open_export(folder, kinds, tables=names) as add:
        for kind in kinds:
            for name, table in tables.items():
                add({f"{kind}/{name}": known_formats()[kind].format_part(name, list(rows_of(table)))})
    return list_paths(folder, kinds, tables=names)
