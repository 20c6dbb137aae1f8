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
from functools import cache
from importlib.metadata import PackageNotFoundError, entry_points, version
from pathlib import Path
from uuid import uuid4

from attrs import frozen

from tipcompare.embedded import embedded_path
from tipcompare.errors import ReadError

MAGIC = b"tipcompare cache 1\n"
UNUSED_DAYS = 30
"""Entries of another version of the code that nobody has asked for in so long are cleared by the way."""

_PACKAGE = Path(__file__).resolve().parents[1]
_CODE = (".py", ".j2", ".css", ".js", ".csv")
_LIBRARIES = ("ftfy", "jinja2", "lxml", "numpy", "pandas", "pyarrow", "pycountry", "pypdfium2", "rapidfuzz", "scipy")
_DAY = 86_400.0


@frozen
class Cache:
    """Where results are kept.

    Args:
        folder: the root; made when the first entry is written.
        version: of the code whose results these are (see `code_version`).
    """

    folder: Path
    version: str

    @property
    def entries(self) -> Path:
        """The folder of this version's entries."""
        return self.folder / self.version


@frozen
class Usage:
    """What a cache folder holds.

    Args:
        entries: how many entries of this version of the code.
        size: their bytes.
        other_entries: how many of other versions.
        other_size: their bytes.
    """

    entries: int
    size: int
    other_entries: int
    other_size: int


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
    """Return the cache in `folder` (by default `default_folder()`) for this version of the code."""
    return Cache(Path(folder) if folder is not None else default_folder(), code_version())


@cache
def code_version() -> str:
    """Return a hash of all that decides what is read from given bytes: this package's files, Python, the libraries."""
    digest = hashlib.sha256(f"{sys.version}\n".encode())
    for name in _LIBRARIES:
        with contextlib.suppress(PackageNotFoundError):
            digest.update(f"{name} {version(name)}\n".encode())
    for group in ("tipcompare.series", "tipcompare.layouts"):
        for point in sorted(entry_points(group=group), key=str):
            digest.update(f"{point} {point.dist.version if point.dist else ''}\n".encode())
    files = [path for path in _PACKAGE.rglob("*") if path.suffix in _CODE and "demo" not in path.parts]
    with contextlib.suppress(ReadError):
        files.append(embedded_path("corpora/tier_placements.csv"))
    for path in sorted(files):
        data = path.read_bytes()
        digest.update(f"{path.name} {len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()[:16]


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
    try:
        data = _place(store, key).read_bytes()
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
    """Return how much `store` holds, for this version of the code and for others."""
    counts = [0, 0, 0, 0]
    for path, size in _files(store.folder):
        other = 0 if store.entries in path.parents else 2
        counts[other] += 1
        counts[other + 1] += size
    return Usage(*counts)


def clear_cache(store: Cache) -> int:
    """Remove every entry of every version and what killed runs left, and return how many files that were.

    Nothing but the cache's own files is touched, and the folder itself stays; entries that another run writes
    meanwhile may stay too.
    """
    removed = 0
    for path, _ in _files(store.folder):
        with contextlib.suppress(FileNotFoundError):
            path.unlink()
            removed += 1
    for folder in sorted(_folders(store.folder), reverse=True):
        with contextlib.suppress(OSError):
            folder.rmdir()
    return removed


def drop_unused(store: Cache) -> None:
    """Remove the entries of other versions of the code that were last written or used over 30 days ago."""
    with contextlib.suppress(OSError):
        store.entries.mkdir(parents=True, exist_ok=True)
        os.utime(store.entries)
        for other in store.folder.iterdir():
            if (
                other != store.entries
                and _is_hex(other.name, 16)
                and time.time() - other.stat().st_mtime > (UNUSED_DAYS * _DAY)
            ):
                clear_cache(Cache(other, ""))
                other.rmdir()


def _place(store: Cache, key: str) -> Path:
    return store.entries / key[:2] / key[2:]


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
    return (path for path in folder.rglob("*") if path.is_dir() and (_is_hex(path.name, 2) or _is_hex(path.name, 16)))


def _is_hex(name: str, length: int) -> bool:
    return len(name) == length and not set(name) - set("0123456789abcdef")
