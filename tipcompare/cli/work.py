"""Who does the work, and whether results are kept between runs: the options of the commands that take their time."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click
from attrs import frozen

from tipcompare.cli.console import Command, progress_bar, remarks
from tipcompare.embedded import embedded_path

if TYPE_CHECKING:
    from tipcompare.corpus import Corpus

Backend = Literal["local", "dask"]


@frozen
class Work:
    """What the user said of the work: processes (0 for one a core), where they run, whether results are kept."""

    jobs: int = 1
    backend: Backend = "local"
    scheduler: str | None = None
    cache: bool = False


def work_options(command: Command) -> Command:
    """Give `command` the options of the work, which it takes as one value called `work`."""

    @click.option(
        "-j",
        "--jobs",
        type=click.IntRange(0, 256),
        default=1,
        show_default=True,
        help="Processes to work with; 0 for one a core.",
    )
    @click.option("--backend", type=click.Choice(["local", "dask"]), help="Where they run (default local).")
    @click.option("--scheduler", metavar="ADDRESS", help="Scheduler of a Dask cluster, as tcp://host:8786.")
    @click.option(
        "--cache/--no-cache",
        default=True,
        help="Keep results for the next run, and use those of the last (see `tipcompare cache`).",
    )
    @functools.wraps(command)
    def wrapped(
        *args: Any, jobs: int, backend: Backend | None, scheduler: str | None, cache: bool, **options: Any
    ) -> object:
        chosen = backend or ("dask" if scheduler else "local")
        if scheduler and chosen != "dask":
            raise click.UsageError("--scheduler needs --backend dask")
        return command(*args, work=Work(jobs, chosen, scheduler, cache), **options)

    return wrapped


@contextmanager
def open_corpus(
    folder: Path | None, work: Work, *, series: str | None, countries: tuple[str, ...], quiet: bool
) -> Iterator[Corpus]:
    """Give the corpus below a folder, the embedded one where none is named; the block's progress is shown.

    Remarks go to standard error, each once.
    """
    from tipcompare.corpus import Corpus, Settings
    from tipcompare.corpus.cache import default_folder
    from tipcompare.corpus.workers import Workers

    with progress_bar("reading", quiet=quiet) as advance:
        settings = Settings(
            workers=Workers(work.jobs, work.backend, work.scheduler),
            cache=default_folder() if work.cache else None,
            progress=advance,
            remark=remarks(quiet=quiet),
        )
        found = folder or embedded_path("corpora/demo")
        yield Corpus.load(found, series=series, countries=countries, settings=settings)
