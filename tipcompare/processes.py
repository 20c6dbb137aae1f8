"""What is asked of this process: to end with another one that it helps, to let the collector of cycles wait."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

WATCH_SECONDS = 0.5


@cache
def end_with(parent: int) -> None:
    """Have this process end soon after `parent`, which started it, whatever that died of.

    Args:
        parent: its process number; where that is gone already, this process ends at once.
    """

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(WATCH_SECONDS)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keep the collector of cycles from looking again and again at frozen values, which cannot be in one.

    Example:
        >>> with collector_paused():
        ...     gc.isenabled()
        False
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
