"""The counts of `tipcompare tiers`, of the shipped placements or of a corpus of any series."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import fields, frozen

from tipcompare.cli.console import make_grid, open_console, plain, print_records, say
from tipcompare.cli.work import Work, open_corpus
from tipcompare.countries import region_of
from tipcompare.errors import ParseError
from tipcompare.ratings import (
    ChangeCount,
    RatedEdition,
    Reversal,
    TierRow,
    TimeOnLevel,
    Transition,
    change_counts,
    count_transitions,
    list_moves,
    rated_reports,
    reversed_upgrades,
    time_on_level,
)
from tipcompare.series import SeriesProfile, get_profile
from tipcompare.tables.delimited import format_cell

if TYPE_CHECKING:
    from tipcompare.corpus.failures import Skipped


@frozen
class CountedOutcome:
    """In how many countries the downgrades due in one edition, by one law, came to one outcome."""

    edition: int
    law: str
    outcome: str
    countries: int


CountRow = Transition | TimeOnLevel | Reversal | ChangeCount | CountedOutcome


def count_ratings(
    kind: str, rated: Iterable[RatedEdition], profile: SeriesProfile
) -> tuple[type[CountRow], list[CountRow]]:
    """Return one of the counts that need no law (transitions, time on each level, reversals, changes) and its kind."""
    rated = tuple(rated)
    moves = list_moves(rated, profile)
    if kind == "transitions":
        return Transition, [*count_transitions(moves, by=("edition", "region"))]
    if kind == "reversals":
        return Reversal, [*reversed_upgrades(moves)]
    if kind == "changes":
        return ChangeCount, [*change_counts(moves)]
    return TimeOnLevel, [row for level in profile.rating.scale for row in time_on_level(rated, level.value)]


def count_outcomes(rows: Iterable[TierRow]) -> tuple[type[CountRow], list[CountRow]]:
    """Return what became of the downgrades that were due, in order of edition."""
    due = Counter((row.placement.edition, row.step.law, row.step.outcome) for row in rows if row.step.due)
    return CountedOutcome, [CountedOutcome(*key, countries) for key, countries in sorted(due.items())]


def count_corpus(
    folder: Path, kind: str, *, series: str | None, wanted: tuple[tuple[str, ...], tuple[str, ...]], quiet: bool
) -> tuple[tuple[type[CountRow], list[CountRow]], tuple[Skipped, ...]]:
    """Return a count of the ratings in the reports below `folder`, of what is wanted, and what gave no report.

    As on the pages one report counts for an edition, and none that may be of another edition or country; that is said.
    """
    from tipcompare.changes.misfiled import may_be_another, tell_doubts
    from tipcompare.corpus.choosing import choose_reports

    countries, regions = wanted
    with open_corpus(folder, Work(), series=series, countries=countries, quiet=quiet) as corpus:
        profile = get_profile(corpus.series)
        if not profile.rating.title:
            raise ParseError(f"no ratings in {profile.title}, so nothing to count", path=str(folder))
        reports = [r for r in corpus.reports if not regions or region_of(r.country.code) in regions]
    by_country = groupby(reports, key=lambda report: report.country.code)
    chosen = [report for _, same in by_country for report in choose_reports(tuple(same))]
    for told in tell_doubts(chosen):
        say(f"not counted: {told}", quiet=False)
    held = [report for report in chosen if not may_be_another(report)]
    return count_ratings(kind, rated_reports(held), profile), corpus.skipped


def print_rows(counted: tuple[type[CountRow], list[CountRow]], form: str | None) -> None:
    """Print rows of one kind as text, or as `csv` or `json`."""
    kind, rows = counted
    names = [field.name for field in fields(kind)]
    cells = [[getattr(row, name) for name in names] for row in rows]
    if form is not None:
        print_records(names, cells, form)
    else:
        table = make_grid(*names)
        for row in cells:
            table.add_row(*(plain(format_cell(cell)) for cell in row))
        open_console().print(table)
