"""What is kept of a corpus that is worked on: its documents for the run; openings, histories and results between runs.

Each is asked for by what it is, and kept under a key of all that it hangs on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from types import MappingProxyType
from weakref import finalize

from attrs import astuple, evolve, field, frozen

from tipcompare.corpus import opening, units
from tipcompare.corpus.cache import Cache, has_entry, load_entry, make_key, store_entry
from tipcompare.corpus.documents import find_in_corpus
from tipcompare.corpus.failures import Skipped, shorten
from tipcompare.corpus.manifest import NO_MANIFEST, ManifestEntry
from tipcompare.corpus.opening import Opened, pack_opened, unpack_opened
from tipcompare.corpus.settings import Settings
from tipcompare.corpus.units import Outcome, Task, pack_outcome, unpack_outcome
from tipcompare.corpus.versions import describe_series, edited_since_start, version_of
from tipcompare.errors import ReadError
from tipcompare.sources import load_bytes
from tipcompare.writing import fixed_time, naming_temporary, temporary_folder


@frozen(order=True)
class DocumentPlace:
    """One document of the corpus: its file, with what the manifest says of it, and its place in the file, from 0."""

    entry: ManifestEntry
    ordinal: int


class Spool:
    """A folder for what one run hands to itself; it is removed with the last that uses it."""

    def __init__(self) -> None:
        stack = ExitStack()
        self.folder = stack.enter_context(temporary_folder())
        finalize(self, stack.close)


@frozen
class Batch:
    """A corpus after the first pass.

    Args:
        root: its folder.
        series: key of the series profile.
        wanted: codes of the countries asked for; all where empty.
        settings: how it is worked through.
        spool: where split documents lie, and histories where there is no cache.
        units: the documents of each country wanted, in order of country.
        hashes: sha256 of each file with documents, by name.
        skipped: what the first pass could not use, sorted.
        manifest: what the manifest says of files, by source.
    """

    root: Path
    series: str
    wanted: frozenset[str]
    settings: Settings
    spool: Spool = field(factory=Spool, repr=False)
    units: Mapping[str, tuple[DocumentPlace, ...]] = MappingProxyType({})
    hashes: Mapping[str, str] = field(default=MappingProxyType({}), repr=False)
    skipped: tuple[Skipped, ...] = ()
    manifest: Mapping[str, ManifestEntry] = field(default=NO_MANIFEST, repr=False)


def load_file(batch: Batch, entry: ManifestEntry) -> bytes | Skipped:
    """Return the bytes of a file, or why they cannot be had."""
    try:
        return load_bytes(find_in_corpus(entry.source, batch.root))
    except ReadError as error:
        refused = isinstance(error.__cause__, OSError)  # by the system, and not by us for its size
        return Skipped(entry.source, shorten(error), fault=refused)


def has_document(batch: Batch, place: DocumentPlace) -> bool:
    """Return whether this run has put a document by."""
    return _spooled(batch, place).exists()


def put_document(batch: Batch, place: DocumentPlace, packed: bytes) -> None:
    """Put a packed document by for this run.

    Raises:
        WriteError: where the disk refuses.
    """
    with naming_temporary():
        _spooled(batch, place).write_bytes(packed)


def load_documents(batch: Batch, code: str) -> tuple[bytes, ...]:
    """Return the packed documents of a country, which were all put by."""
    return tuple(_spooled(batch, place).read_bytes() for place in batch.units[code])


def _spooled(batch: Batch, place: DocumentPlace) -> Path:
    return batch.spool.folder / f"{make_key([place.entry.source])}-{place.ordinal}"


def load_opening(batch: Batch, entry: ManifestEntry) -> Opened | None:
    """Return whose documents a file holds, where that is kept of the file as it is now."""
    store = batch.settings.cache
    data = None if store is None else load_file(batch, entry)
    if not isinstance(data, bytes):
        return None
    parts = load_entry(store, _file_key(batch, entry, hashlib.sha256(data).hexdigest()))
    return None if parts is None else unpack_opened(parts)


def keep_opening(batch: Batch, entry: ManifestEntry, opened: Opened) -> None:
    """Keep whose documents a file holds, unless something went wrong over it."""
    if opened.sha256 and not any(item.fault for item in opened.skipped):
        _keep(batch, _file_key(batch, entry, opened.sha256), pack_opened(opened))


def has_history(batch: Batch, code: str) -> bool:
    """Return whether the history of a country is kept, between runs or for this one."""
    return any(has_entry(store, _history_key(batch, code)) for store in _stores(batch))


def load_history(batch: Batch, code: str) -> Outcome | None:
    """Return the history of a country as an outcome that made `history`, where one is kept."""
    found = (load_entry(store, _history_key(batch, code)) for store in _stores(batch))
    return next((unpack_outcome(code, parts) for parts in found if parts is not None), None)


def keep_history(batch: Batch, outcome: Outcome) -> None:
    """Keep the history that an outcome brought: between runs; for this one alone where something went wrong over it."""
    history = pack_outcome(evolve(outcome, made={"history": outcome.history}))
    _keep(batch, _history_key(batch, outcome.country), history, spool=True, whole=outcome.whole)


def has_made(batch: Batch, task: Task, code: str) -> bool:
    """Return whether it is kept what the task makes of a country."""
    return has_entry(batch.settings.cache, _made_key(batch, task, code))


def load_made(batch: Batch, task: Task, code: str) -> Outcome | None:
    """Return what the task makes of a country, where that is kept."""
    parts = load_entry(batch.settings.cache, _made_key(batch, task, code))
    return None if parts is None else unpack_outcome(code, parts)


def keep_made(batch: Batch, task: Task, outcome: Outcome) -> None:
    """Keep what the task made of a country, unless something went wrong over it."""
    if outcome.whole:
        _keep(batch, _made_key(batch, task, outcome.country), pack_outcome(outcome))


def _stores(batch: Batch) -> tuple[Cache | None, Cache]:
    """Where histories are kept: between runs, and for this one."""
    return batch.settings.cache, Cache(batch.spool.folder)


def _made_key(batch: Batch, task: Task, code: str) -> str:
    stamp = fixed_time().isoformat()  # which workbooks and documents say they were made at
    return make_key(["made", task.version, task.key, stamp, _history_key(batch, code)])


def _file_key(batch: Batch, entry: ManifestEntry, sha256: str) -> str:
    return make_key(["file", version_of(opening.__name__), describe_series(batch.series), *astuple(entry), sha256])


def _history_key(batch: Batch, code: str) -> str:
    places = [
        "\n".join((*astuple(place.entry), str(place.ordinal), batch.hashes[place.entry.source]))
        for place in batch.units[code]
    ]
    return make_key(["history", version_of(units.__name__), describe_series(batch.series), code, *places])


def _keep(batch: Batch, key: str, parts: Mapping[str, bytes], *, spool: bool = False, whole: bool = True) -> None:
    """Keep a whole result in the cache, where the run goes on if it cannot be, or in the spool if that is to do too.

    Raises:
        WriteError: where the disk refuses what goes into the spool.
    """
    store = batch.settings.cache
    try:
        if whole and store is not None and not edited_since_start():
            store_entry(store, key, parts)
            return
    except OSError as error:
        batch.settings.remark(f"results are not kept in {store.folder if store else ''}: {error.strerror or error}")
    if spool:
        with naming_temporary():
            store_entry(Cache(batch.spool.folder), key, parts)
