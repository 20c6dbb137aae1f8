"""`tipcompare export`: the tables of a corpus as files."""

from __future__ import annotations

from pathlib import Path

import click

from tipcompare.cli.console import country_option, progress_bar, quiet_option, say_skipped, series_option


@click.command()
@click.argument("corpus", type=click.Path(path_type=Path))
@series_option
@country_option(multiple=True)
@click.option("-o", "--output", "folder", type=click.Path(path_type=Path), required=True, help="Folder to write to.")
@click.option(
    "--format", "formats", default="csv", show_default=True, help="One or more of csv, json, parquet, sqlite, xlsx."
)
@quiet_option
@click.pass_obj
def export(quiet: bool, *, corpus: Path, series: str, countries: tuple[str, ...], folder: Path, formats: str) -> None:
    """Write the tables of the reports below CORPUS: reports, ratings, sections, recommendations, metrics, ..."""
    from tipcompare.cli.loading import load_histories
    from tipcompare.export import check_formats, export_tables
    from tipcompare.tables import make_tables

    names = check_formats(name.strip() for name in formats.split(",") if name.strip())
    with progress_bar("reading", quiet=quiet) as advance:
        histories, skipped = load_histories(corpus, series=series, countries=countries, advance=advance)
    say_skipped(skipped, quiet=quiet)
    for path in export_tables(make_tables(histories), folder, names):
        click.echo(str(path))
