"""The tables of the contract: reports and histories in, DataFrames with documented columns out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from tipcompare.columns import COLUMNS, TABLES_SCHEMA, Column, Dtype
from tipcompare.model import History
from tipcompare.rows import Row, list_rows

_DTYPES: dict[Dtype, Any] = {
    "string": pd.StringDtype(),
    "Int64": pd.Int64Dtype(),
    "Float64": pd.Float64Dtype(),
    "boolean": pd.BooleanDtype(),
}
"""Each made once: looking it up by its name costs as much as making a column."""


def make_tables(histories: Iterable[History]) -> dict[str, pd.DataFrame]:
    """Return all tables of the contract, by name, in the contract's order.

    Args:
        histories: of any number of countries, in the order their rows shall have.

    Returns:
        One DataFrame for each name in `COLUMNS`, with those columns and dtypes, and a plain index; rows in order of
        history, edition and place in the text.
    """
    every = tuple(histories)
    return {name: make_table(name, every) for name in COLUMNS}


def make_table(name: str, histories: Iterable[History]) -> pd.DataFrame:
    """Return the one table called `name`.

    Args:
        name: one of `COLUMNS`.
        histories: as for `make_tables`.

    Raises:
        KeyError: where there is no such table.
    """
    return _frame(COLUMNS[name], [row for history in histories for row in list_rows(name, history)])


def _frame(columns: Sequence[Column], rows: Sequence[Row]) -> pd.DataFrame:
    cells = list(zip(*rows, strict=True)) or [() for _ in columns]
    return pd.DataFrame(
        {
            column.name: pd.array(list(values), dtype=_DTYPES[column.dtype])
            for column, values in zip(columns, cells, strict=True)
        }
    )


__all__ = ["COLUMNS", "TABLES_SCHEMA", "Column", "make_table", "make_tables"]
