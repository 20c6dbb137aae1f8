"""Processes that help another one, and end when it does."""

from __future__ import annotations

import os
import threading
import time
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
