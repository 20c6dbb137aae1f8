"""The tables that a corpus and a history give alike, chosen by keyword."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipcompare.tables.filters import Wanted, filter_rows

if TYPE_CHECKING:
    import pandas as pd


class Tabled:
    """What has tables: each method gives one of the contract as a DataFrame, of the rows that fit every filter.

    A filter is the name of a column and the value it must have, or a list of which it must have one; `min_` or `max_`
    before a column's name and its least or greatest value; or `contains` and words that stand in the row's text. Rows
    are in order of country, edition and place in the text. A name that is not there is an `UnknownNameError`.

    Example:
        `corpus.recommendations(status="repeated", min_years=5, contains="shelter")`
    """

    __slots__ = ()

    def table(self, name: str) -> pd.DataFrame:
        """Return the whole table called `name`: its columns, and its rows in order of country, edition and place."""
        raise NotImplementedError

    def rows(self, name: str, **filters: Wanted) -> pd.DataFrame:
        """Return the rows of the table called `name` that fit `filters` (see the class)."""
        return filter_rows(self.table(name), name, filters)

    def recommendations(self, **filters: Wanted) -> pd.DataFrame:
        """Return one row a recommendation an edition, with its recurrence, of those that fit `filters`."""
        return self.rows("recommendations", **filters)

    def ratings(self, **filters: Wanted) -> pd.DataFrame:
        """Return one row a rating an edition, of those that fit `filters`."""
        return self.rows("ratings", **filters)

    def metrics(self, **filters: Wanted) -> pd.DataFrame:
        """Return one row a figure, each with its sentence, of those that fit `filters`."""
        return self.rows("metrics", **filters)

    def sections(self, **filters: Wanted) -> pd.DataFrame:
        """Return one row a section, of those that fit `filters`."""
        return self.rows("sections", **filters)

    def warnings(self, **filters: Wanted) -> pd.DataFrame:
        """Return one row for each thing that could not be read or does not fit, of those that fit `filters`."""
        return self.rows("warnings", **filters)
