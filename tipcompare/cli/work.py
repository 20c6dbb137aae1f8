"""Who does the work, and whether results are kept between runs: the options of the commands that take their time."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from attrs import frozen

from tipcompare.cli.console import Command, progress_bar, remarks
from tipcompare.embedded import embedded_path

if TYPE_CHECKING:
    from tipcompare.corpus import Corpus


@frozen
class Work:
    """What the user said of the work.

    Args:
        jobs: processes, 0 for one a core.
        backend: `local` or `dask`.
        scheduler: address of a Dask scheduler.
        cache: whether results are kept.
    """

    jobs: int
    backend: str
    scheduler: str | None
    cache: bool


def work_options(command: Command) -> Command:
    """Give `command` the options of the work, which it takes as one value called `work`."""

    @functools.wraps(command)
    def wrapped(
        *args: Any, jobs: int, backend: str | None, scheduler: str | None, cache: bool, **options: Any
    ) -> object:
        chosen = backend or ("dask" if scheduler else "local")
        if scheduler and chosen != "dask":
            raise click.UsageError("--scheduler needs --backend dask")
        return command(*args, work=Work(jobs, chosen, scheduler, cache), **options)

    decorated: Any = wrapped
    for option in reversed(
        (
            click.option(
                "-j",
                "--jobs",
                type=click.IntRange(0, 256),
                default=1,
                show_default=True,
                help="Processes to work with; 0 for one a core.",
            ),
            click.option("--backend", type=click.Choice(["local", "dask"]), help="Where they run (default local)."),
            click.option("--scheduler", metavar="ADDRESS", help="Scheduler of a Dask cluster, as tcp://host:8786."),
            click.option(
                "--cache/--no-cache",
                default=True,
                help="Keep results for the next run, and use those of the last (see `tipcompare cache`).",
            ),
        )
    ):
        decorated = option(decorated)
    found: Command = decorated
    return found


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
            workers=Workers(work.jobs, "dask" if work.backend == "dask" else "local", work.scheduler),
            cache=default_folder() if work.cache else None,
            progress=advance,
            remark=remarks(quiet=quiet),
        )
        found = folder or embedded_path("corpora/demo")
        yield Corpus.load(found, series=series, countries=countries, settings=settings)
