"""The first pass over a corpus: whose documents a file holds, and the documents packed for whoever reads them."""

from __future__ import annotations

import hashlib
import json
import pickle

from attrs import astuple, frozen

from tipcompare.corpus.documents import Document, open_documents
from tipcompare.corpus.failures import Skipped, contain
from tipcompare.corpus.manifest import ManifestEntry
from tipcompare.series import get_profile

DIED = "a worker died over it twice; out of memory?"


@frozen
class Opened:
    """One file, as far as the first pass goes.

    Args:
        sha256: of its bytes; empty where they could not be had.
        countries: alpha-3 of each document in it, in order.
        skipped: what in it is no document of a known country and edition.
        documents: each document packed for `unpack_document`; empty where only the cache was asked.
    """

    sha256: str
    countries: tuple[str, ...]
    skipped: tuple[Skipped, ...]
    documents: tuple[bytes, ...] = ()


def open_file(data: bytes | Skipped, entry: ManifestEntry, series: str) -> Opened:
    """Return whose documents the bytes of one file hold, and the documents, split and packed.

    Args:
        data: the file's bytes, or why they cannot be had.
        entry: its path below the corpus folder, and what the manifest says of it.
        series: key of the series profile.
    """
    if isinstance(data, Skipped):
        return Opened("", (), (data,))
    sha256 = hashlib.sha256(data).hexdigest()
    every = contain(lambda: tuple(open_documents(data, entry, get_profile(series))), entry.source)
    if isinstance(every, Skipped):
        return Opened(sha256, (), (every,))
    found = [item for item in every if isinstance(item, Document)]
    return Opened(
        sha256,
        tuple(item.country for item in found),
        tuple(item for item in every if isinstance(item, Skipped)),
        tuple(pack_document(item) for item in found),
    )


def lose_file(entry: ManifestEntry) -> Opened:
    """Return what stands for a file over which workers died."""
    return Opened("", (), (Skipped(entry.source, DIED, fault=True),))


def pack_document(document: Document | Skipped) -> bytes:
    """Return a document, or why there is none any more, as bytes to hand to a worker.

    They never leave a run and its workers: they are not read from the cache or from any other place.
    """
    return pickle.dumps(document)


def unpack_document(packed: bytes) -> Document | Skipped:
    """Return what `pack_document` packed."""
    document: Document | Skipped = pickle.loads(packed)
    return document


def pack_opened(opened: Opened) -> dict[str, bytes]:
    """Return what the cache keeps of `opened`: everything but the documents."""
    said = [astuple(item) for item in opened.skipped]
    return {"opened": json.dumps([opened.sha256, opened.countries, said]).encode()}


def unpack_opened(parts: dict[str, bytes]) -> Opened:
    """Return what `pack_opened` kept."""
    sha256, countries, said = json.loads(parts["opened"])
    return Opened(sha256, tuple(countries), tuple(Skipped(*item) for item in said))
