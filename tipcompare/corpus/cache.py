"""Results kept on disk between runs: one file an entry, named by the hash of everything the result depends on.

Plain files rather than a database: an entry is written beside its place and renamed into it, so it is there whole or
not at all, whoever else writes and whenever the process is killed; there is no lock to be left behind. Each entry
begins with a hash of its key and of what follows, made with a secret that only this user can read. Damaged, cut,
swapped or forged entries do not match it and count as not there.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from attrs import frozen

from tipcompare.writing import clear_after_killed, is_temporary, keep_privately, read_kept, remove_left_file

MAGIC = b"tipcompare cache 2\n"
UNUSED_DAYS = 30
"""Entries that nobody has asked for in so long are cleared by the way: those of code that has changed among them."""

_DAY = 86_400.0
_SWEPT = ".swept"
_SECRET = ".secret"
SECRET_BYTES = 32


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
    """Return the folder for results: TIPCOMPARE_CACHE, else `user_folder`."""
    stated = os.environ.get("TIPCOMPARE_CACHE", "")
    return Path(stated) if stated else user_folder()


def user_folder() -> Path:
    """Return `tipcompare` in the user's own folder for caches; where there is no home, one in which nothing is kept.

    Source: XDG Base Directory Specification; on macOS `~/Library/Caches`, on Windows `%LOCALAPPDATA%`.
    """
    try:
        home = Path.home()
    except RuntimeError:  # a user without a home: nothing can be kept
        home = Path(os.devnull)
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "tipcompare"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"), "tipcompare", "cache")
    stated = os.environ.get("XDG_CACHE_HOME", "")
    root = Path(stated) if Path(stated).is_absolute() else home / ".cache"
    return root / "tipcompare"


def make_key(parts: Iterable[str]) -> str:
    """Return the name of an entry: a hash of `parts`, which no two different lists share.

    Example:
        >>> make_key(["a", "b"]) == make_key(["ab"]), len(make_key([]))
        (False, 64)
    """
    return hashlib.sha256(json.dumps(list(parts)).encode()).hexdigest()


def has_entry(store: Cache | None, key: str) -> bool:
    """Return whether something is kept under `key`; it may still turn out to be damaged."""
    with contextlib.suppress(OSError):
        return store is not None and _place(store, key).is_file()
    return False


def load_entry(store: Cache | None, key: str) -> dict[str, bytes] | None:
    """Return what was kept under `key`; None where nothing was, it cannot be read or it is damaged."""
    if store is None:
        return None
    place = _place(store, key)
    try:
        data, secret = read_kept(place), _read_secret(store)
        if time.time() - place.stat().st_mtime > _DAY:
            os.utime(place)  # used today, so not to be swept
    except OSError:
        return None
    body = data[len(MAGIC) + 32 :]
    return _unpack(body) if data.startswith(MAGIC + _seal(secret, key, body)) else None


def store_entry(store: Cache, key: str, parts: Mapping[str, bytes]) -> None:
    """Keep `parts` under `key`, whole or not at all.

    Raises:
        OSError: where the disk refuses (full, read-only, no permission).
    """
    body = _pack(parts)
    try:
        secret = _read_secret(store)
    except OSError:
        secret = _make_secret(store)
    keep_privately(_place(store, key), MAGIC + _seal(secret, key, body) + body, store.folder)


def measure_cache(store: Cache) -> Usage:
    """Return how much `store` holds.

    Raises:
        OSError: where its folder is none, or may not be read.
    """
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
            if is_temporary(path):
                removed += remove_left_file(path)
            else:
                path.unlink()
                removed += 1
    for name in (_SWEPT, _SECRET):
        with contextlib.suppress(FileNotFoundError):
            (store.folder / name).unlink()
    for folder in sorted(_folders(store.folder), reverse=True):
        with contextlib.suppress(OSError):
            folder.rmdir()
    return removed


def drop_unused(store: Cache | None) -> None:
    """Remove what killed runs left, and once a day the entries that were last written or used over 30 days ago."""
    if store is None:
        return
    stamp = store.folder / _SWEPT
    with contextlib.suppress(OSError):
        store.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        clear_after_killed(store.folder)
        now = time.time()
        if stamp.exists() and now - stamp.stat().st_mtime < _DAY:
            return
        stamp.touch()
        for path, _ in _files(store.folder):
            if now - path.stat().st_mtime > UNUSED_DAYS * _DAY:
                remove_left_file(path)


def _read_secret(store: Cache) -> bytes:
    """Return what this user's entries in `store` are sealed with.

    Raises:
        FileNotFoundError: where there is none, or one that others made or could read.
        OSError: where it cannot be read.
    """
    place = store.folder / _SECRET
    secret = read_kept(place)
    if len(secret) != SECRET_BYTES or (hasattr(os, "getuid") and place.stat().st_mode & 0o077):
        raise FileNotFoundError("no secret of the cache")
    return secret


def _make_secret(store: Cache) -> bytes:
    """Make what this user's entries in `store` are sealed with and return it; what another run made meanwhile stays.

    Raises:
        OSError: where the disk refuses.
    """
    place = store.folder / _SECRET
    keep_privately(place, os.urandom(SECRET_BYTES), store.folder, first=True)
    with contextlib.suppress(FileNotFoundError):
        return _read_secret(store)
    keep_privately(place, os.urandom(SECRET_BYTES), store.folder)  # what stood there is none
    return _read_secret(store)


def _seal(secret: bytes, key: str, body: bytes) -> bytes:
    return hmac.digest(secret, key.encode() + body, "sha256")


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
    """The cache's own files below `folder` with their sizes: entries, and what killed runs left behind.

    Raises:
        OSError: where it is none, or may not be read.
    """
    if folder.exists():
        os.scandir(folder).close()  # as `rglob` passes over what it may not read
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):
            is_entry = _is_hex(path.parent.name, 2) and _is_hex(path.name, 62) and _is_marked(path)
            if is_entry or (path.parent == folder and is_temporary(path)):
                yield path, path.lstat().st_size


def _is_marked(path: Path) -> bool:
    """Whether a file begins as entries of the cache do, of whatever version of it."""
    return read_kept(path, len(MAGIC)).startswith(MAGIC[:-2])


def _folders(folder: Path) -> Iterable[Path]:
    """The cache's own folders; those of the first layout, a folder a version, among them."""
    return (path for path in folder.rglob("*") if path.is_dir() and (_is_hex(path.name, 2) or _is_hex(path.name, 16)))


def _is_hex(name: str, length: int) -> bool:
    return len(name) == length and not set(name) - set("0123456789abcdef")
