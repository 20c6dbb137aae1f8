"""What this program wrote itself: never read back as a report, wherever it was put."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

OWN = "written by tipcompare, not a report"

LIST = ".tipcompare-{}.json"
"""Name of the list of what was written into a folder of reports, with the name of their format."""

JOURNAL = f"{LIST}l"
"""Name of what is added to that list by a run that is not at its end: a line of JSON for each time it writes."""

_HEAD = 4096
_PAGE = re.compile(rb'<meta name="generator" content="tipcompare ')
_JSON = re.compile(rb'\s*\{\s*"(?:(?:schema|tipcompare|\$schema)"\s*:|title"\s*:\s*"Tables of tipcompare")')
_REPORT = re.compile(rb'"kind"\s*:\s*"CountryReport"')


def is_own_page(data: bytes) -> bool:
    """Return whether a page says that this program made it.

    Example:
        >>> is_own_page(b'<head><meta name="generator" content="tipcompare 1.0">'), is_own_page(b"<head><p>tipcompare")
        (True, False)
    """
    return _PAGE.search(data, 0, _HEAD) is not None


def is_own_author(author: str) -> bool:
    """Return whether the author that a Word document names is this program.

    Example:
        >>> is_own_author("tipcompare 1.0"), is_own_author("A reader of tipcompare")
        (True, False)
    """
    return author.startswith("tipcompare ")


def is_own_table(data: bytes) -> bool:
    """Return whether JSON is a table, what describes tables, a comparison or a page rather than a report it saved.

    Example:
        >>> is_own_table(b'{"schema": 1, "table": '), is_own_table(b'{"tipcompare": 1, "kind": "CountryReport", ')
        (True, False)
    """
    return _JSON.match(data) is not None and _REPORT.search(data, 0, _HEAD) is None


def read_note(path: Path) -> Any:
    """Return what a file of JSON says that this program leaves beside others; None where it is none or is damaged.

    Only files are read: a pipe of that name would never end.
    """
    try:
        return json.loads(path.read_bytes()) if path.is_file() else None
    except (OSError, ValueError, RecursionError):
        return None


def read_list(path: Path) -> Mapping[str, tuple[str, str]]:
    """Return what earlier runs noted of a folder of reports; nothing where there is no list or it is damaged.

    Args:
        path: of the list, called as `LIST` says; there may be a journal beside it.

    Returns:
        By path below the folder: the country that a file is about, empty where it is about all, and its hash; where a
        run broke off, the hashes that it may have, with blanks between.
    """
    listed = _as_files(read_note(path))
    for line in _read_journal(path.with_suffix(".jsonl")):
        for name, (country, digest) in _as_files(line).items():
            before = listed[name][1].split() if name in listed else ()
            listed[name] = (country, " ".join(dict.fromkeys([digest, *before])))
    return listed


def _as_files(said: Any) -> dict[str, tuple[str, str]]:
    try:
        return {str(name): (str(country), str(digest)) for name, (country, digest) in said.items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def _read_journal(path: Path) -> Iterator[Any]:
    """Yield what the lines of a journal say, but of one that was torn as it was written."""
    try:
        lines = path.read_bytes().splitlines() if path.is_file() else []
    except OSError:
        return
    for line in lines:
        with suppress(ValueError, RecursionError):
            yield json.loads(line)


def listed_in(folder: Path) -> Mapping[str, str]:
    """Return the paths below `folder` of all that was written into it as a folder of reports, each with its hashes."""
    lists = {path.with_suffix(".json") for kind in (LIST, JOURNAL) for path in folder.glob(kind.format("*"))}
    listed: dict[str, str] = {}
    for path in sorted(lists):
        for name, (_, digest) in read_list(path).items():
            listed[name] = f"{listed.get(name, '')} {digest}".strip()
    return listed


def has_link(path: Path, folder: Path) -> bool:
    """Return whether a link is on the way from `folder` to `path` below it, or `path` is one.

    Raises:
        ValueError: where `path` is not below it.
    """
    return os.path.realpath(path) != str(Path(os.path.realpath(folder), path.relative_to(folder)))


def hash_file(path: Path, folder: Path) -> str:
    """Return the hash of a file as a list has it; empty where it is none, or a link leads to it.

    Args:
        path: of the file.
        folder: above it, from which on no link may lead there.
    """
    try:
        read = path.is_file() and not has_link(path, folder)
        return sha256(path.read_bytes()).hexdigest() if read else ""
    except (OSError, ValueError):
        return ""
