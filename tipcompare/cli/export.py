"""`tipcompare export`: the tables of a corpus as files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click

from tipcompare.cli.console import (
    NamesOption,
    PathName,
    country_option,
    print_given,
    quiet_option,
    say,
    say_skipped,
    series_option,
)
from tipcompare.cli.work import Work, open_corpus, work_options


def _formats() -> Iterable[str]:
    from tipcompare.tables.formats import known_formats

    return known_formats()


@click.command()
@click.argument("corpus", type=PathName())
@series_option()
@country_option(multiple=True)
@click.option("-o", "--output", "folder", type=PathName(), required=True, help="Folder to write to.")
@click.option(
    "--format",
    "formats",
    cls=NamesOption,
    names=_formats,
    default="csv",
    show_default=True,
    help="Format, or several with commas between",
)
@click.option(
    "--safe-csv", is_flag=True, help="Put an apostrophe before text in CSV that a spreadsheet would run as a formula."
)
@work_options
@quiet_option
@click.pass_obj
def export(
    quiet: bool,
    *,
    corpus: Path,
    series: str | None,
    countries: tuple[str, ...],
    folder: Path,
    formats: str,
    safe_csv: bool,
    work: Work,
) -> int:
    """Write the tables of the reports below CORPUS: reports, ratings, sections, recommendations, metrics, ..."""
    from tipcompare.series import get_profile
    from tipcompare.series.untold import SAID, tell_untold
    from tipcompare.tables.formats import check_formats

    given = [name.strip() for name in formats.split(",") if name.strip()]
    if safe_csv and "csv" not in given:
        raise click.UsageError("--safe-csv needs the format csv", click.get_current_context())
    names = check_formats("safe-csv" if name == "csv" and safe_csv else name for name in given)
    with open_corpus(corpus, work, series=series, countries=countries, quiet=quiet) as found:
        paths = found.export(folder, names)
    if untold := tell_untold(get_profile(found.series), SAID):
        say(untold, quiet=quiet)
    status = say_skipped(found.skipped, quiet=quiet)
    for path in paths:
        print_given(str(path), kept="")
    return status
