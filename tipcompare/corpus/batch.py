"""A whole corpus, country by country: on any number of workers, in bounded memory, with results kept between runs.

A first pass finds whose documents every file holds. Then each country is one unit of work: its documents are read, its
history is built, and only the finished bytes come back, in order of country. So memory grows with the largest country
and not with the corpus, and the same bytes come out whoever did the work.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import MappingProxyType

from attrs import astuple, evolve, field, frozen

from tipcompare.corpus.cache import Cache, drop_unused, has_entry, load_entry, make_key, store_entry
from tipcompare.corpus.corpus import Progress, explain_nothing
from tipcompare.corpus.documents import Skipped, find_in_corpus, list_entries, shorten
from tipcompare.corpus.manifest import ManifestEntry
from tipcompare.corpus.opening import Opened, lose_file, open_file, pack_document, pack_opened, unpack_opened
from tipcompare.corpus.units import Made, Outcome, Task, lose_country, pack_outcome, unpack_outcome, work_on
from tipcompare.corpus.workers import Workers, run_all
from tipcompare.countries import find_country
from tipcompare.errors import ParseError, ReadError, WriteError
from tipcompare.series import get_profile
from tipcompare.sources import load_bytes
from tipcompare.writing import temporary_folder


@frozen
class Settings:
    """How a corpus is worked through.

    Args:
        workers: who does the work.
        cache: where results are kept between runs; None for nowhere.
        progress: called as (done, total, what) after each step.
        remark: called with one sentence on what the user should know and need not act on.
    """

    workers: Workers = field(factory=Workers)
    cache: Cache | None = None
    progress: Progress = lambda _done, _total, _what: None
    remark: Callable[[str], None] = lambda _sentence: None


@frozen(order=True)
class Place:
    """One document of the corpus: its file, with what the manifest says of it, and its place in the file, from 0."""

    entry: ManifestEntry
    ordinal: int


@frozen
class Batch:
    """A corpus after the first pass.

    Args:
        root: its folder.
        series: key of the series profile.
        wanted: codes of the countries asked for; all where empty.
        settings: how it is worked through.
        spool: folder for the split documents, removed at the end.
        units: the documents of each country wanted, in order of country.
        hashes: sha256 of each file with documents, by name.
        skipped: what the first pass could not use, sorted.
    """

    root: Path
    series: str
    wanted: frozenset[str]
    settings: Settings
    spool: Path
    units: Mapping[str, tuple[Place, ...]] = MappingProxyType({})
    hashes: Mapping[str, str] = MappingProxyType({})
    skipped: tuple[Skipped, ...] = ()


@contextmanager
def open_batch(
    folder: str | Path, *, series: str = "tip", countries: Collection[str] = (), settings: Settings | None = None
) -> Iterator[Batch]:
    """Find whose documents the files below `folder` hold; links out of it are not followed.

    Args:
        folder: as for `Corpus.load`.
        series: key of the series profile.
        countries: names or alpha-3 codes of those wanted; all where empty.
        settings: how to go about it.

    Raises:
        ReadError: where there is no such folder.
        ParseError: where no file holds a document of a country wanted, or a series or country is not known.
    """
    profile = get_profile(series)
    wanted = frozenset(find_country(name) for name in countries)
    with temporary_folder() as spool:
        batch = survey(Batch(Path(folder), profile.key, wanted, settings or Settings(), spool))
        if not batch.units:
            raise ParseError(explain_nothing(batch.skipped, wanted), path=str(folder))
        yield batch


def survey(batch: Batch) -> Batch:
    """Return `batch` with its units, hashes and skipped files; documents that had to be opened are in its spool."""
    entries, skipped = list_entries(batch.root, get_profile(batch.series))
    kept = dict(_kept_openings(batch, entries))
    fresh = _open_files(batch, [entry for entry in entries if entry not in kept])
    units: dict[str, list[Place]] = {}
    hashes: dict[str, str] = {}
    for done, entry in enumerate(entries, 1):
        opened = kept[entry] if entry in kept else next(fresh)
        hashes[entry.source] = opened.sha256
        skipped += opened.skipped
        for ordinal, code in enumerate(opened.countries):
            if _is_wanted(batch, code):
                units.setdefault(code, []).append(Place(entry, ordinal))
        batch.settings.progress(done, len(entries), entry.source)
    return evolve(
        batch,
        units={code: tuple(sorted(units[code])) for code in sorted(units)},
        hashes=hashes,
        skipped=tuple(sorted(skipped)),
    )


def run_task(batch: Batch, task: Task | Callable[[str], Task]) -> Iterator[Outcome]:
    """Yield what `task` makes of each country of `batch`, in order of code; one that fails costs no other.

    Args:
        batch: an open one; several tasks may be run on it, one after the other.
        task: one for all, or a function from the country's code to its own.

    Raises:
        ParseError: where no country gave anything.
    """
    tasks = {code: task if isinstance(task, Task) else task(code) for code in batch.units}
    keys = {code: _unit_key(batch, code, tasks[code]) for code in batch.units}
    store = batch.settings.cache
    missing = [code for code, key in keys.items() if not has_entry(store, key)]
    fresh = _work(batch, missing, tasks)
    skipped = list(batch.skipped)
    any_made = False
    for done, (code, key) in enumerate(keys.items(), 1):
        parts = None if code in missing else load_entry(store, key)
        if parts is not None:
            outcome = unpack_outcome(code, parts)
        else:  # not kept; or kept a moment ago, but damaged or cleared by another run
            outcome = next(fresh if code in missing else _work(batch, [code], tasks))
            if not any(item.fault for item in outcome.skipped):
                _keep(batch.settings, key, pack_outcome(outcome))
            if outcome.history:
                _put(_history(batch, code), outcome.history)
                outcome = evolve(outcome, history=b"")
        any_made = any_made or outcome.made is not None
        skipped += outcome.skipped
        batch.settings.progress(done, len(keys), code)
        yield outcome
    if not any_made:
        raise ParseError(explain_nothing(skipped, batch.wanted), path=str(batch.root))


def _is_wanted(batch: Batch, code: str) -> bool:
    return not batch.wanted or code in batch.wanted


def _kept_openings(batch: Batch, entries: Iterable[ManifestEntry]) -> Iterator[tuple[ManifestEntry, Opened]]:
    """What the cache knows of the files as they are now."""
    store = batch.settings.cache
    if store is None:
        return
    drop_unused(store)
    for entry in entries:
        data = _load(batch, entry)
        if isinstance(data, bytes):
            parts = load_entry(store, _file_key(batch, entry, hashlib.sha256(data).hexdigest()))
            if parts is not None:
                yield entry, unpack_opened(parts)


def _open_files(batch: Batch, entries: Sequence[ManifestEntry]) -> Iterator[Opened]:
    """Open files, with their documents of wanted countries put into the spool."""
    every = run_all(
        open_file,
        entries,
        lambda entry: (_load(batch, entry), entry, batch.series),
        lose_file,
        workers=batch.settings.workers,
    )
    for entry, opened in zip(entries, every, strict=True):
        for ordinal, (code, document) in enumerate(zip(opened.countries, opened.documents, strict=True)):
            if _is_wanted(batch, code):
                _put(_spooled(batch, Place(entry, ordinal)), document)
        if opened.sha256 and not any(item.fault for item in opened.skipped):
            _keep(batch.settings, _file_key(batch, entry, opened.sha256), pack_opened(opened))
        yield evolve(opened, documents=())


def _work(batch: Batch, codes: Sequence[str], tasks: Mapping[str, Task]) -> Iterator[Outcome]:
    """Work on countries, after opening again what only the cache knew of."""
    unread = [code for code in codes if not _history(batch, code).exists()]
    places = sorted({place for code in unread for place in batch.units[code] if not _spooled(batch, place).exists()})
    entries = sorted({place.entry for place in places})
    opened = zip(entries, _open_files(batch, entries), strict=True)
    same = {entry for entry, found in opened if found.sha256 == batch.hashes[entry.source]}
    for place in places:
        if place.entry not in same:
            changed = Skipped(place.entry.source, "changed while the corpus was being read")
            _put(_spooled(batch, place), pack_document(changed))
    yield from run_all(
        work_on,
        codes,
        lambda code: (code, batch.series, _documents(batch, code), tasks[code]),
        lose_country,
        workers=batch.settings.workers,
    )


def _documents(batch: Batch, code: str) -> tuple[bytes, ...]:
    """What is handed to the worker on a country: its history where an earlier task built it, else its documents."""
    history = _history(batch, code)
    paths = [history] if history.exists() else [_spooled(batch, place) for place in batch.units[code]]
    return tuple(path.read_bytes() for path in paths)


def _put(path: Path, data: bytes) -> None:
    """Write a file of the spool.

    Raises:
        WriteError: where the disk refuses.
    """
    try:
        path.write_bytes(data)
    except OSError as error:
        raise WriteError(error.strerror or "cannot be written", path=str(path)) from error


def _load(batch: Batch, entry: ManifestEntry) -> bytes | Skipped:
    try:
        return load_bytes(find_in_corpus(entry.source, batch.root))
    except ReadError as error:
        return Skipped(entry.source, shorten(error))


def _history(batch: Batch, code: str) -> Path:
    return batch.spool / f"history-{code}"


def _spooled(batch: Batch, place: Place) -> Path:
    return batch.spool / f"{make_key([place.entry.source])}-{place.ordinal}"


@cache
def _describe_series(series: str) -> str:
    """The whole profile as text: one that an installed package adds may change without a new version of it."""
    return repr(get_profile(series))


def _file_key(batch: Batch, entry: ManifestEntry, sha256: str) -> str:
    return make_key(["file", _describe_series(batch.series), *astuple(entry), sha256])


def _unit_key(batch: Batch, code: str, task: Task) -> str:
    places = [
        "\n".join((*astuple(place.entry), str(place.ordinal), batch.hashes[place.entry.source]))
        for place in batch.units[code]
    ]
    return make_key(["country", _describe_series(batch.series), task.key, code, *places])


def _keep(settings: Settings, key: str, parts: Mapping[str, bytes]) -> None:
    """Keep a result where there is a cache; one that cannot be kept is said, and the run goes on."""
    if settings.cache is None:
        return
    try:
        store_entry(settings.cache, key, parts)
    except OSError as error:
        settings.remark(f"results are not kept in {settings.cache.folder}: {error.strerror or error}")


__all__ = [
    "Batch",
    "Made",
    "Outcome",
    "Place",
    "Settings",
    "Task",
    "Workers",
    "open_batch",
    "run_task",
    "survey",
]
