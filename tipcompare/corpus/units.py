"""One country's work: its documents are read, its history built, and what the output needs is handed back."""

from __future__ import annotations

import gc
import json
import pickle
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from attrs import field, frozen

from tipcompare.corpus.corpus import choose_history
from tipcompare.corpus.documents import Skipped, contain, read_document
from tipcompare.corpus.opening import DIED, unpack_document
from tipcompare.errors import ParseError
from tipcompare.model import CountryReport, History
from tipcompare.series import get_profile

Made = Mapping[str, bytes]
Make = Callable[[History], Made]


@frozen
class Task:
    """What is to be made of each country.

    Args:
        key: tells this task from every other one, with its options; results are kept under it.
        make: from the history to the finished bytes, by name; a function of a module, so that workers can import it.
        again: whether a further task on the same batch will want the history again: then it is kept until the end of
            the run, and not built anew.
    """

    key: str
    make: Make
    again: bool = False


@frozen
class Outcome:
    """What one country gave.

    Args:
        country: alpha-3.
        made: what the task made; None where none of the country's documents could be read, or the work on it failed.
        skipped: documents that could not be read; where the work failed, the country with what went wrong.
        history: packed, where the task wants it again.
    """

    country: str
    made: Made | None
    skipped: tuple[Skipped, ...] = ()
    history: bytes = field(default=b"", repr=False)


def pack_outcome(outcome: Outcome) -> dict[str, bytes]:
    """Return what the cache keeps of `outcome`."""
    said = json.dumps([outcome.made is not None, [[item.source, item.reason] for item in outcome.skipped]])
    return {"": said.encode(), **(outcome.made or {})}


def unpack_outcome(country: str, parts: Made) -> Outcome:
    """Return what `pack_outcome` kept."""
    any_made, said = json.loads(parts[""])
    made = {name: data for name, data in parts.items() if name}
    return Outcome(country, made if any_made else None, tuple(Skipped(*item) for item in said))


def work_on(country: str, series: str, documents: tuple[bytes, ...], task: Task) -> Outcome:
    """Return what `task` makes of one country.

    Args:
        country: alpha-3.
        series: key of the series profile.
        documents: packed by `tipcompare.corpus.opening.open_file`, in any order; or its history, packed by an earlier
            call, alone.
        task: what to make.
    """
    with _collector_paused():
        found = contain(lambda: _make(country, series, documents, task), country)
    return Outcome(country, None, (found,)) if isinstance(found, Skipped) else found


def lose_country(country: str) -> Outcome:
    """Return what stands for a country over which workers died."""
    return Outcome(country, None, (Skipped(country, DIED, fault=True),))


def _make(country: str, series: str, documents: tuple[bytes, ...], task: Task) -> Outcome:
    history, skipped = _build(country, series, documents)
    if history is None:
        return Outcome(country, None, skipped)
    return Outcome(country, task.make(history), skipped, pickle.dumps(history) if task.again else b"")


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Keep the collector of cycles from looking again and again at frozen values, which cannot be in one."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _build(country: str, series: str, documents: tuple[bytes, ...]) -> tuple[History | None, tuple[Skipped, ...]]:
    """The history of a country, None where nothing could be read, and what could not."""
    profile = get_profile(series)
    reports: list[CountryReport] = []
    skipped: list[Skipped] = []
    for packed in documents:
        document = unpack_document(packed)
        if isinstance(document, History):
            return document, ()
        found = document if isinstance(document, Skipped) else read_document(document, profile)
        if isinstance(found, Skipped):
            skipped.append(found)
        else:
            reports.append(found)
    if not reports:
        return None, tuple(sorted(skipped))
    found_series = sorted({report.series for report in reports})
    if len(found_series) > 1:
        raise ParseError(f"{country} is in several series: {', '.join(found_series)}")
    return choose_history(reports, get_profile(found_series[0])), tuple(sorted(skipped))
