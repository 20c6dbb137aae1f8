"""A folder of reports: every edition of every country, and the histories in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import field, frozen

from tipcompare.errors import ParseError, TipcompareError
from tipcompare.model import CountryReport, History, SourceText
from tipcompare.reading import read_report
from tipcompare.series import SeriesProfile, get_profile
from tipcompare.sources import SUFFIXES, load_bytes, read_source

Progress = Callable[[int, int, str], None]


@frozen(order=True)
class Skipped:
    """A file of the corpus that gave no report, and why, on one line."""

    source: str
    reason: str


@frozen
class Corpus:
    """The reports below a folder, in order of series, country, edition and source.

    Args:
        reports: everything that was read; several sources of one edition stand side by side.
        skipped: what was not, with the reason.
    """

    reports: tuple[CountryReport, ...]
    skipped: tuple[Skipped, ...] = field(default=())

    @classmethod
    def load(cls, folder: str | Path, *, series: str = "tip", progress: Progress | None = None) -> Corpus:
        """Read every report below `folder`.

        Args:
            folder: laid out by year (`2021/Mexico.txt`), by country, or in any other way that names both.
            series: key of the series profile.
            progress: called as (done, total, source) after each file.

        Raises:
            ReadError: where there is no such folder.
            ParseError: where not one report could be read.
        """
        raise NotImplementedError

    def countries(self) -> tuple[str, ...]:
        """Return the alpha-3 codes in the corpus, sorted."""
        return tuple(sorted({report.country.code for report in self.reports}))

    def history(self, country: str) -> History:
        """Return all editions of `country` (alpha-3 code or name), with what recurs in them.

        Raises:
            ParseError: where the corpus has no report on it.
        """
        raise NotImplementedError

    def histories(self) -> Iterator[History]:
        """Yield the history of every country, in order of code."""
        return (self.history(code) for code in self.countries())


__all__ = [
    "SUFFIXES",
    "Corpus",
    "ParseError",
    "Progress",
    "SeriesProfile",
    "Skipped",
    "SourceText",
    "TipcompareError",
    "get_profile",
    "load_bytes",
    "read_report",
    "read_source",
]
