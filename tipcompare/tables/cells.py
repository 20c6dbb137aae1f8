"""The rows of a DataFrame as plain Python values, and rows on their way from a worker to a file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from tipcompare.tables.columns import Row, Value

if TYPE_CHECKING:
    import pandas as pd

Add = Callable[[str, bytes], None]
"""Adds a part of the table called so to the files that are being written."""


def rows_of(table: pd.DataFrame) -> Iterator[Row]:
    """Yield the rows of `table`, with None for what is missing."""
    arrays = [table[name].to_numpy(dtype=object, na_value=None) for name in table.columns]  # type: ignore[call-overload]
    columns: list[list[Value]] = [array.tolist() for array in arrays]
    return zip(*columns, strict=True)


def format_rows(_name: str, rows: Sequence[Row]) -> bytes:
    """Return `rows` as lines of JSON, one array a row."""
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows).encode("utf-8", "replace")


def parse_rows(part: bytes) -> Iterator[Row]:
    """Yield the rows that `format_rows` gave."""
    return (tuple(json.loads(line)) for line in part.split(b"\n") if line)
