"""The counts of `tipcompare tiers`, of the shipped placements or of a corpus of any series."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tipcompare.cli.console import make_grid, open_console, plain, progress_bar, say

if TYPE_CHECKING:
    import pandas as pd

    from tipcompare.ratings import RatedEdition, TierRow
    from tipcompare.series import SeriesProfile

COUNTS = ("transitions", "time", "reversals", "changes", "outcomes")


def count_ratings(kind: str, rated: tuple[RatedEdition, ...], profile: SeriesProfile) -> pd.DataFrame:
    """Return one of the counts that need no law: transitions, time (on each level), reversals or changes."""
    import pandas as pd

    from tipcompare.ratings import change_counts, list_moves, reversed_upgrades, time_on_level, transition_table

    moves = list_moves(rated, profile)
    if kind == "transitions":
        return transition_table(moves, by=("edition", "region"))
    if kind == "reversals":
        return reversed_upgrades(moves)
    if kind == "changes":
        return change_counts(moves)
    tables = [time_on_level(rated, level.value).assign(level=level.value) for level in profile.rating.scale]
    joined = pd.concat(tables, ignore_index=True)
    return joined[["level", *(column for column in joined.columns if column != "level")]]


def count_outcomes(rows: tuple[TierRow, ...]) -> pd.DataFrame:
    """Return what became of the downgrades that were due: edition, law, outcome, countries."""
    import pandas as pd

    due = [(row.placement.edition, row.step.law, row.step.outcome) for row in rows if row.step.due]
    frame = pd.DataFrame(due, columns=["edition", "law", "outcome"])
    counted: pd.DataFrame = frame.groupby(["edition", "law", "outcome"], sort=True).size().reset_index(name="countries")
    return counted


def count_corpus(
    folder: Path, kind: str, *, series: str, countries: tuple[str, ...], regions: tuple[str, ...], quiet: bool
) -> pd.DataFrame:
    """Return a count of the ratings that the reports below `folder` state."""
    from tipcompare.corpus import Corpus, Settings
    from tipcompare.countries import region_of
    from tipcompare.ratings import rated_reports
    from tipcompare.series import get_profile

    with progress_bar("reading", quiet=quiet) as advance:
        settings = Settings(progress=advance)
        corpus = Corpus.load(folder, series=series, countries=countries, settings=settings)
        reports = [r for r in corpus.reports if not regions or region_of(r.country.code) in regions]
    for item in corpus.skipped:
        say(f"skipped {item.source}: {item.reason}", quiet=quiet)
    return count_ratings(kind, rated_reports(reports), get_profile(series))


def print_frame(frame: pd.DataFrame, form: str | None) -> None:
    """Print a table as text, or as `csv` or `json`."""
    if form == "csv":
        click.echo(frame.to_csv(index=False, lineterminator="\n"), nl=False)
    elif form == "json":
        click.echo(json.dumps(frame.to_dict("records"), ensure_ascii=False, indent=2))
    else:
        table = make_grid(*(str(column) for column in frame.columns))
        for record in frame.itertuples(index=False):
            table.add_row(*(plain(cell) for cell in record))
        open_console().print(table)
