"""How a corpus is worked through: by whom, where results are kept, and who is told."""

from __future__ import annotations

from collections.abc import Callable

from attrs import field, frozen

from tipcompare.corpus.cache import Cache
from tipcompare.corpus.workers import Workers

Progress = Callable[[int, int, str], None]


def _as_workers(said: Workers | int) -> Workers:
    return Workers(said) if isinstance(said, int) else said


@frozen
class Settings:
    """How a corpus is worked through.

    Args:
        workers: who does the work; a number stands for so many processes, 0 for one a core.
        cache: where results are kept between runs; None for nowhere.
        progress: called as (done, total, what) after each step.
        remark: called with one sentence on what the user should know and need not act on.
    """

    workers: Workers = field(factory=Workers, converter=_as_workers)
    cache: Cache | None = None
    progress: Progress = lambda _done, _total, _what: None
    remark: Callable[[str], None] = lambda _sentence: None
