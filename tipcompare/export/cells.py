"""The cells of a DataFrame as plain Python values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

Value = str | int | float | bool | None


def rows_of(table: pd.DataFrame) -> Iterator[tuple[Value, ...]]:
    """Yield the rows of `table`, with None for what is missing."""
    columns = [table[name].astype(object).where(table[name].notna(), None).tolist() for name in table.columns]
    return zip(*columns, strict=True)
