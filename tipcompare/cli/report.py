"""`tipcompare report`: the main job, every country over all its editions."""

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
    say_skipped,
    series_option,
)
from tipcompare.cli.work import Work, open_corpus, work_options


def _formats() -> Iterable[str]:
    from tipcompare.report.formats import known_formats

    return known_formats()


@click.command()
@click.argument("corpus", type=PathName(), required=False)
@series_option()
@country_option(multiple=True)
@click.option(
    "-o",
    "--output",
    type=PathName(str),
    default="tipcompare-report",
    help="File for one country (mexico.html, albania.md), folder for several (its name may end in /).",
)
@click.option(
    "--format",
    "kind",
    cls=NamesOption,
    names=_formats,
    show_default="html",
    help="Format of the files in a folder",
)
@work_options
@quiet_option
@click.pass_obj
def report(
    quiet: bool,
    *,
    corpus: Path | None,
    series: str | None,
    countries: tuple[str, ...],
    output: str,
    kind: str | None,
    work: Work,
) -> int:
    """Write a report on every country below CORPUS over all its editions (default: the embedded demo corpus)."""
    from tipcompare.report.formats import known_formats
    from tipcompare.report.pages import format_of_file, write_corpus

    suffixed = format_of_file(output)
    if None not in (kind, suffixed) and suffixed is not known_formats().get(kind or ""):
        raise click.UsageError(f"--format is of a folder, {output} a file", click.get_current_context())
    with open_corpus(corpus, work, series=series, countries=countries, quiet=quiet) as found:
        written = write_corpus(found, output, kind=kind or "html")
    status = say_skipped(found.skipped, quiet=quiet)
    print_given(str(written), kept="")
    return status
