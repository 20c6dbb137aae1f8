"""All editions of one country as the user holds them: a value of the model that gives its tables when asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from numbers import Real
from typing import TYPE_CHECKING

from attrs import frozen

from tipcompare.corpus.tabled import Tabled
from tipcompare.errors import UnknownNameError, expect
from tipcompare.model import CountryReport, Edition, Editions
from tipcompare.tables.filters import Choice
from tipcompare.tables.frames import frame_rows, make_table

if TYPE_CHECKING:
    import pandas as pd


@frozen(repr=False)
class History(Editions, Tabled):
    """All editions of one country's report, in order, and what recurs in them.

    It is sized by its editions, indexed by them (`history[2021]`, `history["2008-revised"]`), iterates over their
    reports, either way, and has both in it (`in`); `recommendations()`, `ratings()` and the like give its tables, of
    the rows that fit filters (see `tipcompare.corpus.tabled.Tabled`).

    Args:
        reports, comparisons, occurrences, restatements: as of `tipcompare.model.Editions`.
    """

    @classmethod
    def of(cls, editions: Editions) -> History:
        """Return `editions` with their tables."""
        expect("editions", editions, Editions)
        return cls(editions.reports, editions.comparisons, editions.occurrences, editions.restatements)

    def countries(self) -> tuple[str, ...]:
        """Return the alpha-3 code of its country, as the only one."""
        return (self.country,)

    def _gather(self, part: str, filters: Mapping[str, Choice]) -> pd.DataFrame:
        from tipcompare.tables.rows import list_dropped

        return frame_rows("recommendations", list_dropped(self)) if part == "dropped" else make_table(part, [self])

    @property
    def editions(self) -> tuple[Edition, ...]:
        """The editions, ascending."""
        return tuple(report.edition for report in self.reports)

    def __len__(self) -> int:
        return len(self.reports)

    def __iter__(self) -> Iterator[CountryReport]:
        return iter(self.reports)

    def __reversed__(self) -> Iterator[CountryReport]:
        return reversed(self.reports)

    def __contains__(self, item: object) -> bool:
        return (isinstance(item, CountryReport) and item in self.reports) or any(
            _is_called(edition, item) for edition in self.editions
        )

    def __getitem__(self, edition: int | str | Edition) -> CountryReport:
        """Return the report of an edition: `2021`, `"2008-revised"` or an `Edition`.

        Raises:
            UnknownNameError: where the history has none.
        """
        for report in self.reports:
            if _is_called(report.edition, edition):
                return report
        raise UnknownNameError("edition", str(edition), [str(report.edition) for report in self.reports])


def _is_called(edition: Edition, said: object) -> bool:
    """Whether it is the edition or its name; of what else may be asked, as of what is missing, nobody could say."""
    names = (edition, edition.year, str(edition), str(edition.year))
    return isinstance(said, str | Real | Edition) and said in names
