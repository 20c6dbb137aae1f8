"""One country's work: its documents are read, its history built, and what the output needs is handed back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial

from attrs import astuple, field, frozen

from tipcompare.corpus.choosing import choose_history, show_chosen
from tipcompare.corpus.failures import Skipped, contain
from tipcompare.corpus.guessing import read_own
from tipcompare.corpus.history_bytes import pack_history, unpack_history
from tipcompare.corpus.opening import DIED, unpack_document
from tipcompare.corpus.versions import version_of
from tipcompare.model import CountryReport, Editions
from tipcompare.processes import collector_paused
from tipcompare.series import get_profile

Made = Mapping[str, bytes]
Make = Callable[[Editions], Made]
Material = bytes | tuple[bytes, ...]
"""What a country is worked on from: its history as `pack_history` gave it, or its packed documents in any order."""


@frozen
class Task:
    """What is to be made of each country.

    Args:
        key: tells this task from every other one of the same module, with its options; results are kept under it.
        make: from the history to the finished bytes, by name; a function of a module, so that workers can import it.
        again: whether the history is wanted again, by a further task or run: then it is handed back too.
        shown: whether what is made shows the texts; where not, the history is built without what only shows them, and
            that is added when a later task shows them.
    """

    key: str
    make: Make
    again: bool = False
    shown: bool = True

    @property
    def version(self) -> str:
        """Hash of the code that `make` is and that it uses."""
        function = self.make.func if isinstance(self.make, partial) else self.make
        return version_of(function.__module__)


@frozen
class Outcome:
    """What one country gave.

    Args:
        country: alpha-3.
        made: what the task made; None where none of the country's documents could be read, or the work on it failed.
        skipped: documents that could not be read; where the work failed, the country with what went wrong.
        history: packed, where the task wants it again and it was built here, or something was added to it.
    """

    country: str
    made: Made | None
    skipped: tuple[Skipped, ...] = ()
    history: bytes = field(default=b"", repr=False)

    @property
    def whole(self) -> bool:
        """Whether nothing went wrong over it, so that another run would come to the same."""
        return not any(item.fault for item in self.skipped)


def give_nothing(_history: Editions) -> Made:
    """Make nothing: a task that is only about the history."""
    return {}


def pack_outcome(outcome: Outcome) -> dict[str, bytes]:
    """Return what the cache keeps of `outcome`; its history is kept by itself."""
    said = json.dumps([outcome.made is not None, [astuple(item) for item in outcome.skipped]])
    return {"": said.encode(), **(outcome.made or {})}


def unpack_outcome(country: str, parts: Made) -> Outcome:
    """Return what `pack_outcome` kept."""
    any_made, said = json.loads(parts[""])
    made = {name: data for name, data in parts.items() if name}
    return Outcome(country, made if any_made else None, tuple(Skipped(*item) for item in said))


def work_on(country: str, series: str, material: Material, task: Task) -> Outcome:
    """Return what `task` makes of one country.

    Args:
        country: alpha-3.
        series: key of the series profile.
        material: its history, or its documents as `tipcompare.corpus.opening.open_file` packed them.
        task: what to make.
    """
    with collector_paused():
        found = contain(lambda: _make(country, series, material, task), country)
    return Outcome(country, None, (found,)) if isinstance(found, Skipped) else found


def lose_country(country: str) -> Outcome:
    """Return what stands for a country over which workers died."""
    return Outcome(country, None, (Skipped(country, DIED, fault=True),))


def read_unit(documents: tuple[bytes, ...], series: str) -> tuple[list[CountryReport], list[Skipped]]:
    """Return the reports in the packed documents of a country, in order, and what could not be read.

    Args:
        documents: as `tipcompare.corpus.opening.open_file` packed them.
        series: key of the series profile.
    """
    profile = get_profile(series)
    reports: list[CountryReport] = []
    skipped: list[Skipped] = []
    for packed in documents:
        found = read_own(unpack_document(packed), profile)
        if isinstance(found, Skipped):
            skipped.append(found)
        else:
            reports.append(found)
    return sorted(reports), sorted(skipped)


def _make(country: str, series: str, material: Material, task: Task) -> Outcome:
    known, skipped = None, list[Skipped]()
    if isinstance(material, bytes):
        history = known = unpack_history(material)
    else:
        reports, skipped = read_unit(material, series)
        if not reports:
            return Outcome(country, None, tuple(skipped))
        history = choose_history(reports, shown=False)
    history = show_chosen(history) if task.shown else history
    packed = pack_history(history) if task.again and history is not known else b""
    return Outcome(country, task.make(history), tuple(skipped), packed)
