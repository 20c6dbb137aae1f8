"""`tipcompare report`: the main job, every country over all its editions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import click

from tipcompare.cli.console import Advance, country_option, progress_bar, quiet_option, say_skipped, series_option
from tipcompare.embedded import embedded_path
from tipcompare.errors import ParseError
from tipcompare.model import History

FORMATS = ("html", "md", "json", "xlsx", "docx")


@click.command()
@click.argument("corpus", type=click.Path(path_type=Path), required=False)
@series_option
@country_option(multiple=True)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="File for one country (mexico.html, albania.md), folder for several.",
)
@click.option("--format", "kind", type=click.Choice(FORMATS), help="Format of the files in a folder (default html).")
@quiet_option
@click.pass_obj
def report(
    quiet: bool, *, corpus: Path | None, series: str, countries: tuple[str, ...], output: Path | None, kind: str | None
) -> None:
    """Write a report on every country below CORPUS over all its editions (default: the embedded demo corpus)."""
    from tipcompare.cli.loading import load_histories

    if output is not None and output.suffix and not output.is_dir() and output.suffix.lower()[1:] not in FORMATS:
        raise ParseError(f"no report format {output.suffix!r}", path=str(output), hint=f"one of {', '.join(FORMATS)}")
    with progress_bar("reading", quiet=quiet) as advance:
        histories, skipped = load_histories(
            corpus or embedded_path("corpora/demo"), series=series, countries=countries, advance=advance
        )
        written = write_reports(histories, output, kind, advance)
    say_skipped(skipped, quiet=quiet)
    click.echo(str(written))


def write_reports(histories: Sequence[History], output: Path | None, kind: str | None, advance: Advance) -> Path:
    """Write one file where `output` names one, else a folder with a file a country and an index; return its path."""
    from tipcompare.report import find_series_wide, write_report

    if output is not None and output.suffix and not output.is_dir():
        if len(histories) > 1:
            codes = ", ".join(history.country for history in histories[:5])
            hint = "name a folder, or one country with --country"
            raise ParseError(
                f"one file cannot hold {len(histories)} countries ({codes} ...)", path=str(output), hint=hint
            )
        write_report(histories[0], output)
        return output
    folder = output or Path("tipcompare-report")
    suffix = kind or "html"
    home = "index.html" if suffix == "html" else ""
    wide = find_series_wide(histories)
    for done, history in enumerate(histories, 1):
        write_report(history, folder / f"{name_file(history)}.{suffix}", home=home, series_wide=wide)
        advance(done, len(histories), f"wrote {history.country}")
    return _write_index(histories, folder, suffix)


def name_file(history: History) -> str:
    """Return the name of a country's file, without its suffix: the alpha-3 code in lower case."""
    return re.sub(r"[^a-z]", "", history.country.lower())


def _write_index(histories: Sequence[History], folder: Path, suffix: str) -> Path:
    from tipcompare.report.overview import render_overview, render_overview_markdown
    from tipcompare.writing import write_text

    if suffix not in ("html", "md"):
        return folder
    render = render_overview if suffix == "html" else render_overview_markdown
    links = {history.country: f"{name_file(history)}.{suffix}" for history in histories}
    write_text(folder / f"index.{suffix}", render(histories, links))
    return folder / f"index.{suffix}"
