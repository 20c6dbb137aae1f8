"""`tipcompare report`: the main job, every country over all its editions."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
from attrs import evolve

from tipcompare.cli.console import country_option, progress_bar, quiet_option, say_skipped, series_option
from tipcompare.cli.work import Work, make_settings, work_options
from tipcompare.embedded import embedded_path
from tipcompare.errors import ParseError

if TYPE_CHECKING:
    from tipcompare.corpus.batch import Batch, Made
    from tipcompare.corpus.documents import Skipped

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
@work_options
@quiet_option
@click.pass_obj
def report(
    quiet: bool,
    *,
    corpus: Path | None,
    series: str,
    countries: tuple[str, ...],
    output: Path | None,
    kind: str | None,
    work: Work,
) -> int:
    """Write a report on every country below CORPUS over all its editions (default: the embedded demo corpus)."""
    from tipcompare.corpus.batch import open_batch

    one = output is not None and bool(output.suffix) and not output.is_dir()
    if output is not None and one and output.suffix.lower()[1:] not in FORMATS:
        raise ParseError(f"no report format {output.suffix!r}", path=str(output), hint=f"one of {', '.join(FORMATS)}")
    folder = corpus or embedded_path("corpora/demo")
    with progress_bar("reading", quiet=quiet) as advance:
        settings = make_settings(work, advance, quiet=quiet)
        with open_batch(folder, series=series, countries=countries, settings=settings) as batch:
            if output is not None and one:
                written, skipped = output, write_one(batch, output)
            else:
                written, skipped = write_folder(batch, output or Path("tipcompare-report"), kind or "html")
    status = say_skipped((*batch.skipped, *skipped), quiet=quiet)
    click.echo(str(written))
    return status


def write_one(batch: Batch, output: Path) -> list[Skipped]:
    """Write the report on the only country of `batch` to one file and return what of it could not be read.

    Raises:
        ParseError: where there are several countries.
    """
    from tipcompare.corpus.batch import Task, run_task
    from tipcompare.report.pages import make_report
    from tipcompare.writing import write_bytes

    if len(batch.units) > 1:
        codes, hint = ", ".join(list(batch.units)[:5]), "name a folder, or one country with --country"
        raise ParseError(
            f"one file cannot hold {len(batch.units)} countries ({codes} ...)", path=str(output), hint=hint
        )
    suffix = output.suffix.lower()
    skipped: list[Skipped] = []
    for outcome in run_task(batch, Task(f"report {suffix}", partial(make_report, suffix=suffix))):
        skipped += outcome.skipped
        if outcome.made is not None:
            write_bytes(output, outcome.made["report"])
    return skipped


def write_folder(batch: Batch, folder: Path, kind: str) -> tuple[Path, list[Skipped]]:
    """Write a file a country and an index into `folder`; return the index and what could not be read."""
    from tipcompare.corpus.batch import Task, run_task
    from tipcompare.corpus.cache import make_key
    from tipcompare.report.pages import make_outline, make_report, render_index, share_outlines
    from tipcompare.writing import write_bytes

    written: list[Made] = []
    made: dict[str, Made] = {}
    skipped: list[Skipped] = []
    for outcome in run_task(batch, Task("outline", make_outline, again=True)):
        skipped += outcome.skipped
        if outcome.made is not None:
            made[outcome.country] = outcome.made
    shared = share_outlines({country: parts["changes"] for country, parts in made.items()})
    home = f"index.{kind}" if kind == "html" else ""

    def page_of(code: str) -> Task:
        wide = shared.get(code, b"")
        make = partial(make_report, suffix=f".{kind}", home=home, wide=wide)
        return Task(make_key([f"report .{kind}", home, wide.decode()]), make)

    for outcome in run_task(evolve(batch, units={code: batch.units[code] for code in made}), page_of):
        skipped += outcome.skipped
        if outcome.made is not None:
            write_bytes(folder / f"{outcome.country.lower()}.{kind}", outcome.made["report"])
            written.append(made[outcome.country])
    index = render_index(written, kind)
    for name, data in index.items():
        write_bytes(folder / name, data)
    return folder / f"index.{kind}" if index else folder, skipped
