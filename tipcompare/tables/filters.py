"""Rows of a table chosen by keyword: `status="repeated"`, `min_years=5`, `contains="shelter"`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from tipcompare.countries import find_country
from tipcompare.errors import UnknownNameError, expect
from tipcompare.tables.columns import COLUMNS

if TYPE_CHECKING:
    import pandas as pd

SHORT = {"years": "editions_seen"}
"""Names that are short for a column where a table has it."""

SEARCHED = ("text", "sentence", "message", "heading")
"""The columns that `contains` looks into."""

Choice = str | int | float | bool | Collection[str] | Collection[int]


Known = Mapping[str, Collection[str]]
"""All values that a column can have, where that is a closed set."""


def filter_rows(
    table: pd.DataFrame, name: str, filters: Mapping[str, Choice], *, known: Known = MappingProxyType({})
) -> pd.DataFrame:
    """Return the rows of `table` that fit every filter, with a plain index.

    Args:
        table: one of the contract.
        name: of the table.
        filters: by keyword: the name of a column and a value it must have, or a list of which it must have one
            (countries by any name); `min_` or `max_` before a column and its least or greatest value; `contains` and
            words that must stand in the row's text, in any case. `years` is short for `editions_seen`.
        known: all values that a column can have; categories are known by themselves.

    Raises:
        UnknownNameError: where there is no such column, or no row of the table has such a value of a closed set.
        IdentityError: where no country is called so.
    """
    kept = table
    for keyword, wanted in filters.items():
        _check_values(keyword, _listed(wanted), known.get(keyword, ()))
        kept = kept[_fits(kept, name, keyword, wanted)]
    return kept.reset_index(drop=True)


def _fits(table: pd.DataFrame, name: str, keyword: str, wanted: Choice) -> pd.Series[bool]:
    import pandas as pd

    if keyword == "contains":
        columns = [column for column in SEARCHED if column in table]
        if columns:
            said = [table[column].str.contains(str(wanted), case=False, regex=False) for column in columns]
            return pd.concat(said, axis=1).any(axis=1)
    for bound in ("min_", "max_"):
        if keyword.startswith(bound):
            column = table[_column(table, name, keyword.removeprefix(bound))]
            found = column >= wanted if bound == "min_" else column <= wanted
            return found.fillna(False).astype(bool)
    column_name = _column(table, name, keyword)
    values = _listed(wanted)
    if column_name == "country":
        values = [find_country(str(value)) for value in values]
    _check_values(column_name, values, getattr(table[column_name].dtype, "categories", ()))
    return table[column_name].isin(values)


def _column(table: pd.DataFrame, name: str, keyword: str) -> str:
    column = SHORT.get(keyword, keyword)
    if column not in table:
        raise UnknownNameError(f"column in the table {name}:", keyword, [str(known) for known in table.columns])
    return column


def _listed(wanted: Choice) -> list[object]:
    return [wanted] if isinstance(wanted, str | int | float) else list(wanted)


def _check_values(column: str, values: Collection[object], known: Collection[str]) -> None:
    """Refuse a value that a closed set does not have: it would give nothing in silence."""
    for value in values:
        if len(known) and value not in set(known):
            raise UnknownNameError(column, str(value), [str(one) for one in known])


def check_table(name: str) -> str:
    """Return `name` where it is a table of the contract.

    Raises:
        UnknownNameError: where it is not.
    """
    expect("name", name, str)
    if name not in COLUMNS:
        raise UnknownNameError("table", name, list(COLUMNS))
    return name
