"""What was fetched, on disk: whole files, with where they came from beside them, and a cache of what came before."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from attrs import asdict, fields, frozen

from tipcompare.corpus.cache import user_folder
from tipcompare.fetch.addresses import SUFFIXES
from tipcompare.sources import PROVENANCE_SUFFIX as PROVENANCE
from tipcompare.sources.html import is_html
from tipcompare.sources.xml import is_xml
from tipcompare.writing import keep_privately, read_kept, write_bytes, write_text

_HASH = re.compile("[0-9a-f]{64}")


@frozen
class Provenance:
    """Where a file came from.

    Args:
        url: the address asked for.
        final_url: the address it came from, after redirects.
        fetched_at: when its bytes came, ISO 8601 in UTC.
        checked_at: when the server last said that they are the newest.
        sha256: of the bytes, in hex.
        bytes: how many.
        etag: as the server gave it, for the next request; empty where none.
        last_modified: likewise.
        content_type: as the server gave it.
        previous_sha256: of what stood here before, where that was something else.
    """

    url: str
    final_url: str
    fetched_at: str
    checked_at: str
    sha256: str
    bytes: int
    etag: str = ""
    last_modified: str = ""
    content_type: str = ""
    previous_sha256: str = ""


def default_cache() -> Path:
    """Return the folder for fetched pages: `fetch` in `tipcompare.corpus.cache.user_folder`."""
    return user_folder() / "fetch"


def find_saved(folder: Path, target: str) -> tuple[Path, Provenance] | None:
    """Return the file saved under `target` with its provenance; None where one is missing or they do not agree."""
    for path in (folder / target, *(folder / f"{target}{suffix}" for suffix in SUFFIXES)):
        said = _read_provenance(path.with_name(path.name + PROVENANCE))
        if said is not None and path.is_file() and hash_of(path.read_bytes()) == said.sha256:
            return path, said
    return None


def place_page(folder: Path, target: str, body: bytes) -> Path:
    """Return where a page is saved.

    Args:
        folder: to write to.
        target: path below it, with `/`; where it has no suffix of a report, it gets that of what `body` is.
        body: the bytes.
    """
    path = folder / target
    return path if path.suffix.lower() in (*SUFFIXES, ".htm") else folder / f"{target}{suffix_of(body)}"


def save(path: Path, body: bytes, said: Provenance) -> None:
    """Write `body` to the file at `path` and its provenance beside it, each whole or not at all.

    Args:
        path: of the file; missing folders are made.
        body: the bytes.
        said: where they came from.

    Raises:
        WriteError: where the disk refuses.
    """
    write_bytes(path, body)
    write_text(path.with_name(path.name + PROVENANCE), _to_json(said))


def keep_replaced(cache: Path, path: Path, body: bytes) -> Path | None:
    """Keep what stands at `path`, which `body` is to replace, by its hash; return where, None where it is the same.

    Raises:
        OSError: where it cannot be read or kept.
    """
    before = path.read_bytes() if path.is_file() else body
    if before == body:
        return None
    return _keep_body(cache, before, hash_of(before))


def read_cache(cache: Path, url: str) -> tuple[bytes, Provenance] | None:
    """Return what last came from `url`; None where the cache has nothing, or nothing whole."""
    try:
        said = _parse_provenance(read_kept(cache / "urls" / f"{hash_of(url.encode())}.json"))
        if said is None or said.url != url or not _HASH.fullmatch(said.sha256):
            return None
        body = read_kept(cache / "bodies" / said.sha256)
    except OSError:
        return None
    return (body, said) if hash_of(body) == said.sha256 else None


def write_cache(cache: Path, body: bytes, said: Provenance) -> None:
    """Keep `body` by its hash, so that earlier ones from the same address stay, and who came last by its address.

    Raises:
        OSError: where the disk refuses.
    """
    _keep_body(cache, body, said.sha256)
    about = cache / "urls" / f"{hash_of(said.url.encode())}.json"
    keep_privately(about, _to_json(said).encode(errors="replace"), cache)


def _keep_body(cache: Path, body: bytes, digest: str) -> Path:
    kept = cache / "bodies" / digest
    if not kept.is_file():
        keep_privately(kept, body, cache)
    return kept


def hash_of(data: bytes) -> str:
    """Return the sha256 of `data` in hex."""
    return hashlib.sha256(data).hexdigest()


def suffix_of(body: bytes) -> str:
    """Return the suffix for what these bytes are.

    Example:
        >>> suffix_of(b"%PDF-1.7"), suffix_of(b"<!doctype html>"), suffix_of(b"VESMARK: Tier 2")
        ('.pdf', '.html', '.txt')
    """
    if body.startswith(b"%PDF-"):
        return ".pdf"
    return ".html" if is_html(body) else ".xml" if is_xml(body) else ".txt"


def _to_json(said: Provenance) -> str:
    return json.dumps(asdict(said), indent=2, ensure_ascii=False) + "\n"


def _read_provenance(path: Path) -> Provenance | None:
    try:
        return _parse_provenance(path.read_bytes()) if path.is_file() else None
    except OSError:
        return None


def _parse_provenance(data: bytes) -> Provenance | None:
    """Return what a provenance says; None where it is none, or a field is of another type."""
    try:
        found: Any = json.loads(data)
        said = Provenance(**{item.name: found[item.name] for item in fields(Provenance)})
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return (
        said if all(type(value) is (int if name == "bytes" else str) for name, value in asdict(said).items()) else None
    )
