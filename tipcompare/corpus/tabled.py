"""The tables that a corpus and a history give alike, chosen by keyword."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from tipcompare.corpus.plots import plot_answers, plot_ratings, plot_survival
from tipcompare.errors import UnknownNameError, expect
from tipcompare.tables.categories import dress_table, list_values
from tipcompare.tables.filters import Choice, Known, check_table, filter_rows, listed
from tipcompare.tables.survival import survive

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    from matplotlib.axes import Axes


class Tabled:
    """What has tables: each method gives one of the contract as a DataFrame, of the rows that fit every filter.

    A filter is the name of a column and the value it must have (`""` for text that is missing), or a list of which it
    must have one; `min_` or `max_` before a column's name and its least or greatest value (`min_years` counts the
    editions in which it stands, as `editions_seen` does); or `contains` and a phrase that stands in the row's text.
    Rows are in order of country, and within one as docs/output.md tells of each table: of edition and place in the
    text, mostly. A name that is not there is an `UnknownNameError`, a value that the column cannot have a `UseError`.

    Example:
        `corpus.recommendations(status="repeated", min_years=5, contains="shelter")`
    """

    __slots__ = ()

    @property
    def series(self) -> str:
        """Key of the series."""
        raise NotImplementedError

    def countries(self) -> tuple[str, ...]:
        """Return the alpha-3 codes of the countries it is about."""
        raise NotImplementedError

    def table(self, name: str) -> pd.DataFrame:
        """Return one whole table of the table contract (`ratings`, `metrics`, ...), as `rows` gives it.

        Args:
            name: one of `tipcompare.tables.columns.COLUMNS`.

        Raises:
            UnknownNameError: where there is no such table.
        """
        return self.rows(name)

    def rows(self, name: str, **filters: Choice) -> pd.DataFrame:
        """Return the rows of the table called `name` that fit `filters`, as the method of that name does."""
        return self._choose(check_table(name), filters)

    def dropped(self, **filters: Choice) -> pd.DataFrame:
        """Return one row a recommendation that an edition no longer has, of those that fit `filters`."""
        return self.rows("recommendations", status="dropped", **filters)

    def recommendations(self, *, dropped: bool = False, **filters: Choice) -> pd.DataFrame:
        """Return one row a recommendation an edition, with its recurrence, of those that fit `filters`.

        Args:
            dropped: whether what an edition no longer has gets a row there too, with the status `dropped`.
            filters: columns and values, or `contains`; see `Tabled`.
        """
        expect("dropped", dropped, bool)
        return self._choose("recommendations", filters, dropped=dropped)

    def _choose(self, name: str, filters: Mapping[str, Choice], *, dropped: bool = False) -> pd.DataFrame:
        """The rows of a table that fit, with what was dropped where that is wanted or its status is asked for."""
        dropped |= name == "recommendations" and "dropped" in listed(filters.get("status", ()))
        with suppress(UnknownNameError):  # a value that no row on the countries asked for has may stand in others
            return filter_rows(self._dress(name, filters, dropped=dropped), name, filters, known=self._known(name))
        return filter_rows(self._dress(name, {}, dropped=dropped), name, filters, known=self._known(name))

    def _dress(self, name: str, filters: Mapping[str, Choice], *, dropped: bool) -> pd.DataFrame:
        """A table of at least the countries that `filters` ask for."""
        table = self._gather(name, filters)
        if dropped:
            import pandas as pd

            table = pd.concat([table, self._gather("dropped", filters)], ignore_index=True)
            table = table.sort_values(["country", "edition"], kind="stable", ignore_index=True)
        return dress_table(table, self.series)

    def _gather(self, part: str, filters: Mapping[str, Choice]) -> pd.DataFrame:
        """The table called `part`, or what was dropped, of at least the countries that the filters ask for."""
        raise NotImplementedError

    def _known(self, name: str) -> Known:
        """The values that columns of a table can have: a country on which there is nothing here is none."""
        return {**list_values(name, self.series), "country": self.countries()}

    def ratings(self, **filters: Choice) -> pd.DataFrame:
        """Return one row a rating an edition, of those that fit `filters`."""
        return self.rows("ratings", **filters)

    def answers(self, **filters: Choice) -> pd.DataFrame:
        """Return one row for each edition, measure and year: its one figure, of those that fit `filters`."""
        return self.rows("answers", **filters)

    def metrics(self, **filters: Choice) -> pd.DataFrame:
        """Return one row a figure, each with its sentence, of those that fit `filters`."""
        return self.rows("metrics", **filters)

    def sections(self, **filters: Choice) -> pd.DataFrame:
        """Return one row a section, of those that fit `filters`."""
        return self.rows("sections", **filters)

    def evidence(self, **filters: Choice) -> pd.DataFrame:
        """Return one row a passage that speaks to an older recommendation, of those that fit `filters`: no verdict."""
        return self.rows("evidence", **filters)

    def warnings(self, **filters: Choice) -> pd.DataFrame:
        """Return one row for each thing that could not be read or does not fit, of those that fit `filters`."""
        return self.rows("warnings", **filters)

    def lives(self, **filters: Choice) -> pd.DataFrame:
        """Return one row a recommendation over all editions, with what became of it, of those that fit `filters`."""
        return self.rows("lives", **filters)

    def wording_changes(self, **filters: Choice) -> pd.DataFrame:
        """Return one row for each respect in which a reworded recommendation differs, of those that fit `filters`."""
        return self.rows("wording_changes", **filters)

    def codebook(self, **filters: Choice) -> pd.DataFrame:
        """Return one row a column and one a value of a closed set, with what it means, of those that fit `filters`."""
        return self.rows("codebook", **filters)

    def survival(self, by: str | Sequence[str] = ()) -> pd.DataFrame:
        """Return the share of recommendations that stood longer than each number of editions.

        Args:
            by: columns to tell groups by (`area`, `country`); see `tipcompare.tables.survival.survive`.
        """
        return survive(self.recommendations(), self.lives(), by)

    def plot_ratings(self, **filters: Choice) -> Axes:
        """Return a chart of the ratings that fit `filters` over the editions; it needs the extra `plot`.

        A chart has twelve lines at most, those with the most rows, and tells how many it leaves out.
        """
        return plot_ratings(self.ratings(**filters), self.series)

    def plot_answers(self, measure: str, **filters: Choice) -> Axes:
        """Return a chart of the answers on `measure` that fit `filters` over the years; it needs the extra `plot`."""
        return plot_answers(self.answers(measure=measure, **filters), measure)

    def plot_survival(self, by: str | Sequence[str] = ()) -> Axes:
        """Return a chart of `survival`, a line for each group that `by` tells; it needs the extra `plot`."""
        return plot_survival(self.survival(by))
