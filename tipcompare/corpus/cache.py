"""Results kept on disk between runs: one file an entry, named by the hash of everything the result depends on.

Plain files rather than a database: an entry is written beside its place and renamed into it, so it is there whole or
not at all, whoever else writes and whenever the process is killed; there is no lock to be left behind. Each entry
begins with the hash of what follows. Damaged, cut or foreign entries do not match it and count as not there.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from uuid import uuid4

from attrs import frozen

MAGIC = b"tipcompare cache 2\n"
UNUSED_DAYS = 30
"""Entries that nobody has asked for in so long are cleared by the way: those of code that has changed among them."""

_DAY = 86_400.0
_SWEPT = ".swept"


@frozen
class Cache:
    """Where results are kept.

    Args:
        folder: the root; made when the first entry is written.
    """

    folder: Path


@frozen
class Usage:
    """What a cache folder holds.

    Args:
        entries: how many entries.
        size: their bytes.
    """

    entries: int
    size: int


def default_folder() -> Path:
    """Return the folder for results: TIPCOMPARE_CACHE, else `tipcompare` in the user's own folder for caches.

    Source: XDG Base Directory Specification; on macOS `~/Library/Caches`, on Windows `%LOCALAPPDATA%`.
    """
    stated = os.environ.get("TIPCOMPARE_CACHE", "")
    if stated:
        return Path(stated)
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "tipcompare"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"), "tipcompare", "cache")
    stated = os.environ.get("XDG_CACHE_HOME", "")
    root = Path(stated) if Path(stated).is_absolute() else Path.home() / ".cache"
    return root / "tipcompare"


def open_cache(folder: str | Path | None = None) -> Cache:
    """Return the cache in `folder` (by default `default_folder()`)."""
    return Cache(Path(folder) if folder is not None else default_folder())


def make_key(parts: Iterable[str]) -> str:
    """Return the name of an entry: a hash of `parts`, which no two different lists share.

    Example:
        >>> make_key(["a", "b"]) == make_key(["ab"]), len(make_key([]))
        (False, 64)
    """
    return hashlib.sha256(json.dumps(list(parts)).encode()).hexdigest()


def has_entry(store: Cache | None, key: str) -> bool:
    """Return whether something is kept under `key`; it may still turn out to be damaged."""
    return store is not None and _place(store, key).is_file()


def load_entry(store: Cache | None, key: str) -> dict[str, bytes] | None:
    """Return what was kept under `key`; None where nothing was, it cannot be read or it is damaged."""
    if store is None:
        return None
    place = _place(store, key)
    try:
        data = place.read_bytes()
        if time.time() - place.stat().st_mtime > _DAY:
            os.utime(place)  # used today, so not to be swept
    except OSError:
        return None
    body = data[len(MAGIC) + 32 :]
    if data[: len(MAGIC)] != MAGIC or data[len(MAGIC) : len(MAGIC) + 32] != hashlib.sha256(body).digest():
        return None
    return _unpack(body)


def store_entry(store: Cache, key: str, parts: Mapping[str, bytes]) -> None:
    """Keep `parts` under `key`, whole or not at all.

    Raises:
        OSError: where the disk refuses (full, read-only, no permission).
    """
    body = _pack(parts)
    place = _place(store, key)
    place.parent.mkdir(parents=True, exist_ok=True)
    temporary = place.with_name(f".{uuid4().hex}.tmp")
    try:
        temporary.write_bytes(MAGIC + hashlib.sha256(body).digest() + body)
        temporary.replace(place)
    finally:
        temporary.unlink(missing_ok=True)


def measure_cache(store: Cache) -> Usage:
    """Return how much `store` holds."""
    sizes = [size for _, size in _files(store.folder)]
    return Usage(len(sizes), sum(sizes))


def clear_cache(store: Cache) -> int:
    """Remove every entry and what killed runs left, and return how many files that were.

    Nothing but the cache's own files is touched, and the folder itself stays; entries that another run writes
    meanwhile may stay too.
    """
    removed = 0
    for path, _ in _files(store.folder):
        with contextlib.suppress(FileNotFoundError):
            path.unlink()
            removed += 1
    with contextlib.suppress(FileNotFoundError):
        (store.folder / _SWEPT).unlink()
    for folder in sorted(_folders(store.folder), reverse=True):
        with contextlib.suppress(OSError):
            folder.rmdir()
    return removed


def drop_unused(store: Cache) -> None:
    """Remove the entries that were last written or used over 30 days ago; looks at most once a day."""
    stamp = store.folder / _SWEPT
    with contextlib.suppress(OSError):
        store.folder.mkdir(parents=True, exist_ok=True)
        now = time.time()
        if stamp.exists() and now - stamp.stat().st_mtime < _DAY:
            return
        stamp.touch()
        for path, _ in _files(store.folder):
            if now - path.stat().st_mtime > UNUSED_DAYS * _DAY:
                path.unlink()


def _place(store: Cache, key: str) -> Path:
    return store.folder / key[:2] / key[2:]


def _pack(parts: Mapping[str, bytes]) -> bytes:
    head = json.dumps([[name, len(data)] for name, data in parts.items()]).encode()
    return b"".join((len(head).to_bytes(8, "big"), head, *parts.values()))


def _unpack(body: bytes) -> dict[str, bytes]:
    start = 8 + int.from_bytes(body[:8], "big")
    parts = {}
    for name, length in json.loads(body[8:start]):
        parts[name] = body[start : start + length]
        start += length
    return parts


def _files(folder: Path) -> Iterable[tuple[Path, int]]:
    """The cache's own files below `folder` with their sizes: entries, and what killed runs left behind."""
    for path in folder.rglob("*"):
        own = _is_hex(path.name, 62) or (path.name.startswith(".") and path.name.endswith(".tmp"))
        with contextlib.suppress(OSError):
            if own and _is_hex(path.parent.name, 2) and path.is_file() and not path.is_symlink():
                yield path, path.stat().st_size


def _folders(folder: Path) -> Iterable[Path]:
    """The cache's own folders; those of the first layout, a folder a version, among them."""
    return (path for path in folder.rglob("*") if path.is_dir() and (_is_hex(path.name, 2) or _is_hex(path.name, 16)))


def _is_hex(name: str, length: int) -> bool:
    return len(name) == length and not set(name) - set("0123456789abcdef")
