"""One country's work: its documents are read, its history built, and what the output needs is handed back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from attrs import frozen

from tipcompare.batch.opening import unpack_document
from tipcompare.corpus import choose_history
from tipcompare.documents import Skipped, read_document
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
    """

    key: str
    make: Make


@frozen
class Outcome:
    """What one country gave.

    Args:
        country: alpha-3.
        made: what the task made; None where none of the country's documents could be read.
        skipped: documents that could not be read.
    """

    country: str
    made: Made | None
    skipped: tuple[Skipped, ...] = ()


def pack_outcome(outcome: Outcome) -> dict[str, bytes]:
    """Return what the cache keeps of `outcome`."""
    said = json.dumps([outcome.made is not None, [[item.source, item.reason] for item in outcome.skipped]])
    return {"": said.encode(), **(outcome.made or {})}


def unpack_outcome(country: str, parts: Made) -> Outcome:
    """Return what `pack_outcome` kept."""
    any_made, said = json.loads(parts[""])
    made = {name: data for name, data in parts.items() if name}
    return Outcome(country, made if any_made else None, tuple(Skipped(*item) for item in said))


def work_on(country: str, series: str, documents: tuple[bytes, ...], make: Make) -> Outcome:
    """Return what `make` makes of the history of one country.

    Args:
        country: alpha-3.
        series: key of the series profile.
        documents: packed by `tipcompare.batch.opening.open_file`, in any order.
        make: of a `Task`.

    Raises:
        ParseError: where the documents are of several series.
    """
    profile = get_profile(series)
    reports: list[CountryReport] = []
    skipped: list[Skipped] = []
    for packed in documents:
        document = unpack_document(packed)
        found = document if isinstance(document, Skipped) else read_document(document, profile)
        if isinstance(found, Skipped):
            skipped.append(found)
        else:
            reports.append(found)
    if not reports:
        return Outcome(country, None, tuple(sorted(skipped)))
    found_series = sorted({report.series for report in reports})
    if len(found_series) > 1:
        raise ParseError(f"{country} is in several series: {', '.join(found_series)}")
    history = choose_history(reports, get_profile(found_series[0]))
    return Outcome(country, make(history), tuple(sorted(skipped)))
