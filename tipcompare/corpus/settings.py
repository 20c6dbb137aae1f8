"""How a corpus is worked through: by whom, where results are kept, and who is told."""

from __future__ import annotations

from collections.abc import Callable
from os import PathLike
from pathlib import Path

from attrs import field, frozen

from tipcompare.corpus.cache import Cache
from tipcompare.corpus.progress import tell_nobody
from tipcompare.corpus.workers import Workers
from tipcompare.errors import expect
from tipcompare.model.checks import of_kind

Progress = Callable[[int, int, str], None]


def _as_workers(said: Workers | int) -> Workers:
    return Workers(said) if isinstance(said, int) else said


def _as_cache(said: Cache | str | Path | None) -> Cache | None:
    if isinstance(said, str | Path):
        expect("cache", said, str, PathLike)  # an empty one would be the folder one happens to be in
        return Cache(Path(said))
    return said


@frozen
class Settings:
    """How a corpus is worked through.

    Args:
        workers: who does the work; a number stands for so many processes, 0 for one a core.
        cache: the folder where results are kept between runs; None for nowhere.
        progress: called as (done, total, what) after each step.
        remark: called with one sentence on what the user should know and need not act on.
    """

    workers: Workers = field(factory=Workers, converter=_as_workers, validator=of_kind(Workers))
    cache: Cache | None = field(default=None, converter=_as_cache, validator=of_kind(Cache, type(None)))
    progress: Progress = field(default=tell_nobody, validator=of_kind(Callable))
    remark: Callable[[str], None] = field(default=tell_nobody, validator=of_kind(Callable))
