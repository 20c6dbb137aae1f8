"""Progress on a terminal or in a notebook, where the work takes more than a second."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING
from weakref import finalize

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 1.0
"""Seconds of work before anything is shown."""


class ShownProgress:
    """Shows a bar on standard error once the work has taken a second; nothing where nobody looks.

    The bar goes with the work, or where that is broken off with the last that uses this: it hides the cursor.
    """

    def __init__(self) -> None:
        self._start = 0.0
        self._bar: Progress | None = None

    def __call__(self, done: int, total: int, what: str) -> None:
        """Show that `done` of `total` steps are done, the last of them on `what`."""
        if done == 1:
            self._start = time.monotonic()
        if self._bar is None and done < total and time.monotonic() - self._start > PATIENCE and _is_watched():
            self._bar = _show_bar(what, total)
            self._end = finalize(self, self._bar.stop)
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=done, total=total, description=what)
            if done >= total:
                self._end()
                self._bar = None


def tell_nobody(*_said: object) -> None:
    """Stand for progress and remarks that nobody asked to be told."""


def tell_remark(sentence: str) -> None:
    """Print `sentence` on standard error where somebody looks."""
    if _is_watched():
        print(sentence, file=sys.stderr)


def _show_bar(what: str, total: int) -> Progress:
    from rich.console import Console  # loads for a fifth of a second
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    bar = Progress(*columns, console=Console(stderr=True), transient=True)
    bar.add_task(what, total=total)
    bar.start()
    return bar


def _is_watched() -> bool:
    return sys.stderr.isatty() or "ipykernel" in sys.modules
