"""`tipcompare export`: the tables of a corpus as files."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from tipcompare.cli.console import country_option, progress_bar, quiet_option, say_skipped, series_option
from tipcompare.cli.work import Work, work_options


@click.command()
@click.argument("corpus", type=click.Path(path_type=Path))
@series_option
@country_option(multiple=True)
@click.option("-o", "--output", "folder", type=click.Path(path_type=Path), required=True, help="Folder to write to.")
@click.option(
    "--format", "formats", default="csv", show_default=True, help="One or more of csv, json, parquet, sqlite, xlsx."
)
@work_options
@quiet_option
@click.pass_obj
def export(
    quiet: bool, *, corpus: Path, series: str, countries: tuple[str, ...], folder: Path, formats: str, work: Work
) -> int:
    """Write the tables of the reports below CORPUS: reports, ratings, sections, recommendations, metrics, ..."""
    from tipcompare.cli.work import make_settings
    from tipcompare.corpus.batch import Task, open_batch, run_task
    from tipcompare.tables.formats import check_formats, format_history, list_paths, open_export

    names = check_formats(name.strip() for name in formats.split(",") if name.strip())
    task = Task(f"export {','.join(names)}", partial(format_history, formats=tuple(names)))
    with progress_bar("reading", quiet=quiet) as advance:
        settings = make_settings(work, advance, quiet=quiet)
        with open_batch(corpus, series=series, countries=countries, settings=settings) as batch:
            skipped = list(batch.skipped)
            with open_export(folder, names) as add:
                for outcome in run_task(batch, task):
                    skipped += outcome.skipped
                    add(outcome.made or {})
    status = say_skipped(skipped, quiet=quiet)
    for path in list_paths(folder, names):
        click.echo(str(path))
    return status
