"""Which series the documents of a corpus are of, where nobody says."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache, partial
from math import inf
from pathlib import Path
from types import MappingProxyType

from attrs import astuple

from tipcompare.corpus.cache import Cache, load_entry, make_key, store_entry
from tipcompare.corpus.documents import Document, find_in_corpus, is_saved, load_saved, name_documents, read_document
from tipcompare.corpus.failures import OTHER_SERIES, Skipped, contain
from tipcompare.corpus.manifest import ManifestEntry
from tipcompare.corpus.versions import describe_series, version_of
from tipcompare.errors import ParseError, ReadError, list_some
from tipcompare.language.counts import list_names
from tipcompare.model import CountryReport, SourceText
from tipcompare.reading import reader_for
from tipcompare.series import BUILT_IN, SeriesProfile, added_series, known_series
from tipcompare.sources import load_bytes, read_source

FIRST = next(iter(BUILT_IN))
"""The series as which documents are read where nothing tells of which they are."""

LOOKED_AT = 5
"""Files that are looked at, spread evenly over the corpus."""

MOST_BYTES = 1_000_000
"""Larger files, whole reports mostly, are not looked at: reading them once for each series takes too long."""

RATING_COUNTS = 3
"""How many headings each rating that was read counts for."""

LEAST_SHARE, ENOUGH = 0.5, 10
"""What of a series' sections is found at least in a document of it that is not held against the other series, and how
much is enough of a series that has many: of 90 documents drawn, own readings find 6 and more, others 5 at the most."""


@cache
def readable_series() -> tuple[Mapping[str, SeriesProfile], tuple[str, ...]]:
    """Return the series that can be read, by key, and a line on each other one that an installed package adds."""
    readable: dict[str, SeriesProfile] = {}
    lines = [found for found in added_series().values() if isinstance(found, str)]
    for key, profile in known_series().items():
        try:
            reader_for(profile)
        except ParseError as error:
            lines.append(str(error))
        else:
            readable[key] = profile
    return MappingProxyType(readable), tuple(lines)


def tell_passed_over() -> list[str]:
    """Return a remark on each series that is installed and cannot be had: a document may be of one of those."""
    return [f"passed over: {line}" for line in readable_series()[1]]


def guess_series(root: Path, entries: Sequence[ManifestEntry], store: Cache | None = None) -> tuple[str, ...]:
    """Return the key of the one series that every document looked at is of; several where all are as much of each.

    A document is of the series whose reading finds most in it; a series that cannot be read is passed over. There is
    none where no series finds anything, or documents are of different ones.

    Args:
        root: the corpus folder, or one file.
        entries: its files that may hold documents, as `list_entries` gives them.
        store: where the answer is kept between runs; None for nowhere.
    """
    return find_common(fit_files(root, entries, store))


def fit_files(root: Path, entries: Sequence[ManifestEntry], store: Cache | None) -> dict[str, tuple[str, ...]]:
    """Return the series that find most in each file looked at, by its path; none where none finds anything.

    Args:
        root: as for `guess_series`.
        entries: likewise.
        store: likewise.
    """
    entries = _choose(root, entries)
    texts = [_load(root, entry) for entry in entries]
    hashes = [hashlib.sha256(data).hexdigest() for data in texts]
    every = [f"{key} {describe_series(key)}" for key in readable_series()[0]]
    stated = [each for entry in entries for each in astuple(entry)]
    key = make_key(["guess", version_of(__name__), *every, *stated, *hashes])
    kept = load_entry(store, key)
    if kept is None:
        fitting = {entry.source: _best(data, entry) for data, entry in zip(texts, entries, strict=True)}
        kept = {"": json.dumps(fitting).encode()}
        if store is not None:
            with suppress(OSError):  # said already, or soon, by what is kept of the files
                store_entry(store, key, kept)
    return {source: tuple(keys) for source, keys in json.loads(kept[""]).items()}


def find_common(fitting: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return what `guess_series` does, of what `fit_files` returns."""
    found = {*fitting.values()} - {()}
    told = [one for one in found if len(one) == 1] or found
    return tuple(sorted(set.intersection(*map(set, told)))) if told else ()


def tell_apart(fitting: Mapping[str, Sequence[str]]) -> str:
    """Return which files are of which series, where no series is that of all.

    Args:
        fitting: what `fit_files` returns.

    Example:
        >>> tell_apart({"a.txt": ["letters"], "b.txt": ["charters"], "c.txt": []})
        'it holds several series, by what is found in it: a.txt is of letters; b.txt is of charters'
        >>> tell_apart({"a.txt": ["letters"], "b.txt": ["charters", "letters"]})
        ''
    """
    files: dict[str, list[str]] = {}
    told = {source: keys for source, keys in fitting.items() if len(keys) == 1}
    for source, (key,) in told.items():
        files.setdefault(key, []).append(source)
    if len(files) < 2:
        return ""
    said = [f"{list_some(sources)} {'are ' if len(sources) > 1 else 'is '}of {key}" for key, sources in files.items()]
    return f"it holds several series, by what is found in it: {'; '.join(said)}"


def tell_tie(fitting: Sequence[str]) -> str:
    """Return that several series find as much in what was looked at; empty where there are not several."""
    return f"it fits the series {list_names(fitting)} alike: name one by --series" if len(fitting) > 1 else ""


def _choose(root: Path, entries: Sequence[ManifestEntry]) -> Sequence[ManifestEntry]:
    """A few of the files, none of them large; those saved by this program, tables too, where there are no others."""
    small = [entry for entry in entries if _size(find_in_corpus(entry.source, root)) <= MOST_BYTES]
    small = [entry for entry in small if not is_saved(entry.source)] or small
    return small[:: max(1, len(small) // LOOKED_AT)][:LOOKED_AT]


def _size(path: Path) -> float:
    """The bytes of a file; more than any has where it is gone by now."""
    try:
        return path.stat().st_size
    except OSError:
        return inf


def _load(root: Path, entry: ManifestEntry) -> bytes:
    try:
        return load_bytes(find_in_corpus(entry.source, root))
    except ReadError:
        return b""


def _best(data: bytes, entry: ManifestEntry) -> tuple[str, ...]:
    """The series of one file: the one that is stated goes before what is found."""
    if entry.series:
        return (entry.series,)
    if is_saved(entry.source):
        saved = contain(partial(load_saved, data), entry.source)
        return (saved.series,) if isinstance(saved, CountryReport) and saved.series in known_series() else ()
    wholes = contain(lambda: read_source(data, entry.source), entry.source)
    return () if isinstance(wholes, Skipped) else best_series(wholes, entry)


def best_series(wholes: Sequence[SourceText], entry: ManifestEntry) -> tuple[str, ...]:
    """Return the series that finds most in one file, all of them where several find as much; none finds nothing."""
    scores = {key: _score(wholes, entry, profile) for key, profile in readable_series()[0].items()}
    most = max(scores.values())
    return tuple(key for key, score in scores.items() if score == most) if most else ()


def read_own(document: Document | Skipped, profile: SeriesProfile) -> CountryReport | Skipped:
    """Return the report that `document` holds, or why there is none: it is of another series by what is found in it.

    Only where few of the series' sections were found are others tried, and where the manifest does not say it: those
    that ship with the program, so that what is kept hangs on no series that is installed beside it.
    """
    if isinstance(document, Skipped):
        return document
    report = read_document(document, profile)
    failed = isinstance(report, Skipped) and report.fault
    if failed or isinstance(document.source, CountryReport) or document.stated or finds_enough(report, profile):
        return report
    for other in (load() for key, load in BUILT_IN.items() if key != profile.key):
        if finds_enough(read_document(document, other), other):
            return Skipped(document.source.source, f"{OTHER_SERIES} {other.key}, by what is found in it")
    return report


def finds_enough(report: CountryReport | Skipped, profile: SeriesProfile) -> bool:
    """Return whether so much of what the series has was found in a document that it is held against no other series."""
    return _weigh(report) >= min(LEAST_SHARE * len(profile.sections), ENOUGH)


def _score(wholes: Sequence[SourceText], entry: ManifestEntry, profile: SeriesProfile) -> int:
    """How much the series finds in the first document of a file; nothing where there is none, or an error."""

    def read() -> CountryReport | Skipped | None:
        documents = (found for found in name_documents(wholes, entry, profile) if isinstance(found, Document))
        return next((read_document(document, profile) for document in documents), None)

    return _weigh(contain(read, profile.key))


def _weigh(report: CountryReport | Skipped | None) -> int:
    """How much was found: headings of sections, and ratings, of the country or of areas."""
    if not isinstance(report, CountryReport):
        return 0
    return sum(section.found_by == "heading" for section in report.sections) + RATING_COUNTS * len(report.ratings)
