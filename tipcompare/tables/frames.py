"""The tables of the contract: reports and histories in, DataFrames with documented columns out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from tipcompare.errors import expect_each
from tipcompare.model import Editions
from tipcompare.tables.categories import dress_table
from tipcompare.tables.cells import parse_rows
from tipcompare.tables.columns import COLUMNS, OF_HISTORIES, Dtype, Row

if TYPE_CHECKING:
    import pandas as pd

    from tipcompare.changes.series_wide import SharedRow


def make_tables(histories: Iterable[Editions] | Editions) -> dict[str, pd.DataFrame]:
    """Return all tables of the contract but `skipped`, by name, in the contract's order.

    Args:
        histories: of any number of countries, in the order their rows shall have; or one alone.

    Returns:
        One DataFrame for each name in `OF_HISTORIES`, with its columns and dtypes, and a plain index; rows in order of
        history, and of edition and place in the text, or as docs/output.md tells of each table. Ratings and statuses
        are ordered categories, as in the tables of a corpus; ratings of several series have no order and are text.

    Raises:
        ParseError: where a history's series is not known.
    """
    every = expect_each("histories", (histories,) if isinstance(histories, Editions) else histories, Editions)
    series = {history.series for history in every}
    return {name: dress_table(make_table(name, every), *series) for name in OF_HISTORIES}


def make_table(name: str, histories: Iterable[Editions]) -> pd.DataFrame:
    """Return the one table called `name`.

    Raises:
        KeyError: where there is no such table.
        ParseError: where a history's series is not known.
    """
    from tipcompare.tables.rows import list_rows  # here, because a table of packed rows needs no numpy

    return frame_rows(name, [row for history in histories for row in list_rows(name, history)])


def make_frame(name: str, packed: bytes) -> pd.DataFrame:
    """Return the table called `name` of rows that `tipcompare.tables.formats.pack_rows` packed."""
    return frame_rows(name, list(parse_rows(packed)))


def frame_rows(name: str, rows: Sequence[Row]) -> pd.DataFrame:
    """Return the table called `name` of `rows`."""
    import pandas as pd  # loads for half a second, which rows do not need

    columns = COLUMNS[name]
    cells = list(zip(*rows, strict=True)) or [() for _ in columns]
    return pd.DataFrame(
        {
            column.name: pd.array(list(values), dtype=_dtypes()[column.dtype])
            for column, values in zip(columns, cells, strict=True)
        }
    )


def frame_shared(rows: Iterable[SharedRow]) -> pd.DataFrame:
    """Return changes of wording that many countries share, as `tipcompare.Corpus.shared_wording` tells of its rows."""
    import pandas as pd

    kinds = {"old_edition": "Int64", "new_edition": "Int64", "old_words": "string", "new_words": "string"}
    kinds |= {"countries": "Int64", "codes": "string", "example": "string"}
    return pd.DataFrame(rows, columns=list(kinds)).astype(kinds)


@cache
def _dtypes() -> Mapping[Dtype, Any]:
    """Each made once: looking it up by its name costs as much as making a column."""
    import pandas as pd

    return {
        "string": pd.StringDtype(),
        "Int64": pd.Int64Dtype(),
        "Float64": pd.Float64Dtype(),
        "boolean": pd.BooleanDtype(),
    }
