"""Rows of a table chosen by keyword: `status="repeated"`, `min_years=5`, `contains="shelter"`."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import product
from typing import TYPE_CHECKING, Any

from tipcompare.align.folding import plain_text
from tipcompare.countries import find_country
from tipcompare.errors import UnknownNameError, UseError, expect, list_some
from tipcompare.model import Country, Edition
from tipcompare.model.source import compose_text
from tipcompare.tables.columns import COLUMNS

if TYPE_CHECKING:
    import pandas as pd

SHORT = {"years": "editions_seen"}
"""Names that are short for a column where a table has it."""

SEARCHED = ("text", "sentence", "message", "heading", "old_words", "new_words")
"""The columns that `contains` looks into."""

Choice = str | float | Country | Edition | Collection[str | float | Country | Edition]

_NUMBERS = {"Int64": "a whole number", "Float64": "a number", "boolean": "True or False"}
"""What a value of such a column is; that of any other is text."""

Known = Mapping[str, Collection[str]]
"""All values that a column can have, where that is a closed set; what stands in the column is always one."""


def filter_rows(table: pd.DataFrame, name: str, filters: Mapping[str, Choice], *, known: Known) -> pd.DataFrame:
    """Return the rows of `table` that fit every filter, with a plain index.

    Args:
        table: one of the contract.
        name: of the table.
        filters: by keyword: the name of a column and a value it must have, or a list of which it must have one
            (countries by any name or as a `Country`, an `Edition` for its year, which is what tables have, numbers also
            as text, "" for text that is missing); `min_` or `max_` before a column and its least or greatest value;
            `contains` and a phrase that must stand in the row's text, in any case and with any quotes, dashes and
            blanks, or a list of which one must. `years` is short for `editions_seen`, which counts editions.
        known: all values that a column can have; categories are known by themselves.

    Raises:
        UnknownNameError: where there is no such column, or no such value of a closed set.
        IdentityError: where no country is called so.
        UseError: where a value is of a kind that the column cannot have, which would give nothing in silence.
    """
    kept = table
    for keyword, wanted in filters.items():
        values = list_codes(wanted) if keyword == "country" else listed(wanted)
        fitting = _fits(kept, name, keyword, values)
        if keyword in known:
            every = dict.fromkeys([*known[keyword], *table[keyword].dropna().unique()])
            _check_values(keyword, values, every, said=listed(wanted))
        kept = kept[fitting]
    return kept.reset_index(drop=True)


def _fits(table: pd.DataFrame, name: str, keyword: str, wanted: list[Any]) -> pd.Series[bool]:
    import pandas as pd

    searched = [table[column] for column in SEARCHED if column in table]
    if keyword == "contains":
        if not searched:
            raise UseError(f"the table {name} has no text that contains could look into")
        said = pd.Series(data=False, index=table.index)
        for text, phrase in product(searched, _as_in(searched[0], keyword, wanted)):
            plain = text.map(plain_text, na_action="ignore")
            said |= plain.str.contains(plain_text(compose_text(phrase)), regex=False, na=False)
        return said
    bound = keyword[:4] if keyword.startswith(("min_", "max_")) else ""
    column = table[find_column(table, name, keyword.removeprefix(bound))]
    values = _as_in(column.astype("Float64") if bound and column.dtype == "Int64" else column, keyword, wanted)
    if not bound:
        return column.isin(values) | (column.isna() & ("" in values))
    if len(values) != 1:
        raise UseError(f"expected {keyword} to be one value, got {len(values)}")
    found: pd.Series[bool] = column >= values[0] if bound == "min_" else column <= values[0]
    return found.fillna(False).astype(bool)


def find_column(table: pd.DataFrame, name: str, keyword: str) -> str:
    """Return the column of the table called `name` that a keyword is, or is short for.

    Raises:
        UnknownNameError: where it has none.
    """
    expect("column", keyword, str)
    column = SHORT.get(keyword, keyword)
    if column not in table:
        raise UnknownNameError(f"column in the table {name}:", keyword, [str(known) for known in table.columns])
    return column


def listed(wanted: Choice) -> list[Any]:
    """Return the values that a filter asks for, one or several."""
    return list(wanted) if isinstance(wanted, Collection) and not isinstance(wanted, str) else [wanted]


def list_codes(wanted: Choice) -> list[str]:
    """Return the alpha-3 codes of the countries that a filter asks for.

    Raises:
        IdentityError: where no country is called so.
    """
    return [find_country(one if isinstance(one, Country) else str(one)) for one in listed(wanted)]


def _as_in(column: pd.Series[Any], keyword: str, wanted: list[Any]) -> list[Any]:
    """Return what is asked for as the column has it; a number may be told by its digits."""
    import pandas as pd

    kind = str(column.dtype)
    told = [one.year if isinstance(one, Edition) and str(column.name).endswith("edition") else one for one in wanted]
    try:
        values = pd.Series(told, dtype=column.dtype).tolist() if kind in _NUMBERS else told
    except (TypeError, ValueError, OverflowError):
        values = [None]
    if kind in ("Int64", "Float64") and any(map(pd.api.types.is_bool, told)):  # which pandas takes for 0 and 1
        values = [None]
    if pd.isna(values).any() or not (kind in _NUMBERS or all(isinstance(value, str) for value in values)):
        given = ", ".join(map(repr, wanted))
        raise UseError(f"expected {keyword} to be {_NUMBERS.get(kind, 'text')}, got {given}")
    if isinstance(column.dtype, pd.CategoricalDtype):
        _check_values(str(column.name), values, column.dtype.categories, said=wanted)
    return values


def _check_values(column: str, values: list[Any], known: Collection[str], *, said: list[Any]) -> None:
    """Refuse a value that a closed set, which may be empty, does not have: it would give nothing in silence."""
    for value, told in zip(values, said, strict=True):
        if value not in {"", *known}:
            name = told.name if isinstance(told, Country) else str(told)
            hint = f"one of {list_some(known)}" if column == "country" else None  # none is meant for another
            raise UnknownNameError(column, name, [str(one) for one in known], hint=hint)


def check_table(name: str) -> str:
    """Return `name` where it is a table of the contract.

    Raises:
        UnknownNameError: where it is not.
    """
    expect("name", name, str)
    if name not in COLUMNS:
        raise UnknownNameError("table", name, list(COLUMNS))
    return name
