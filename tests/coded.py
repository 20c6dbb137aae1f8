"""What stands in the tables and the codebook does not tell of."""

from __future__ import annotations

import pandas as pd

COINS = {"funding", "labor_funding", "penalties_collected"}
"""Measures of money: their units are the codes of currencies, or what an invented country pays with."""


def find_unlisted(tables: dict[str, pd.DataFrame], book: pd.DataFrame) -> set[tuple[str, str, str]]:
    """Return table, column and value of what stands in a coded column and is not in the codebook.

    Of parts that a page names by its own headings (`security/torture`) the section is looked for.
    """
    values = book.dropna(subset=["value"])
    listed = {*zip(values["table"], values["column"], values["value"], strict=True)}
    found = set()
    for name, column in {(table, column) for table, column, _ in listed if table in tables}:
        table = tables[name]
        rows = table[~table["measure"].isin(COINS)] if column == "unit" else table
        found |= {(name, column, str(value)) for value in rows[column].dropna().unique()}
    return {one for one in found - listed if (*one[:2], one[2].partition("/")[0]) not in listed}
