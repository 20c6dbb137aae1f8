"""What is asked of this process: when it ends, what ends with it, and that the collector of cycles waits."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from types import FrameType

WATCH_SECONDS = 0.5
AGAIN_SECONDS = 0.05

ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""The signals that tell a program to end: by its user, by the system or a scheduler, or as its terminal was closed."""


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


class ToldToEndError(BaseException):
    """The system told the program to end: it passes through all that deals with errors, as an interrupt does.

    Args:
        number: of the signal.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@contextmanager
def told_to_end(*signals: int) -> Iterator[None]:
    """Have what tells to end undo what was begun in the block, as folders and workers, unless somebody heeds it.

    Users press twice, a closed terminal and systemd tell twice: what is being undone goes on, until the process ends.
    Where the end gets lost, as in callbacks and imports of compiled modules, it is told again, or can be.

    Args:
        signals: their numbers.

    Raises:
        KeyboardInterrupt: where the user told it.
        ToldToEndError: where the system did.
    """
    here = threading.current_thread() is threading.main_thread()  # as none else may listen
    usual = (signal.SIG_DFL, signal.default_int_handler)
    heard = {number: how for number in signals if here and (how := signal.getsignal(number)) in usual}
    told: list[BaseException] = []
    lost: list[BaseException | None] = []
    tell_lost, this = sys.unraisablehook, threading.get_ident()

    def end(number: int, _frame: FrameType | None) -> None:
        if told == lost or sys.exc_info()[1] is None:  # else it is being undone
            told.append(KeyboardInterrupt() if number == signal.SIGINT else ToldToEndError(number))
            raise told[-1]

    def tell_again(found: sys.UnraisableHookArgs) -> None:
        if found.exc_value not in told:
            tell_lost(found)
            return
        lost.append(found.exc_value)
        number = getattr(found.exc_value, "number", signal.SIGINT)
        threading.Timer(AGAIN_SECONDS, _tell_thread, (this, number)).start()

    for number in heard:
        signal.signal(number, end)
    sys.unraisablehook = tell_again
    try:
        yield
    finally:
        sys.unraisablehook = tell_lost
        for number, how in heard.items():
            signal.signal(number, signal.SIG_IGN if told else how)
        if told:
            raise told[0] from None


def _tell_thread(thread: int, number: int) -> None:
    if hasattr(signal, "pthread_kill"):  # which ends the thread's waiting, too
        signal.pthread_kill(thread, number)
    else:
        signal.raise_signal(number)


@contextmanager
def signals_waiting() -> Iterator[None]:
    """Have what tells to end wait until the block is over; processes that are started in it never hear of it.

    A terminal tells all processes of a program at once. Those that help another one are ended by that one, which knows
    what is to be undone, or as `end_with` has it.
    """
    if not hasattr(signal, "pthread_sigmask"):  # as on Windows
        yield
        return
    from multiprocessing import resource_tracker

    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        resource_tracker.ensure_running()  # as joblib would have it; where it starts, it unblocks some of them
        signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


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
