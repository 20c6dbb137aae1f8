"""Rows on their way from a worker to a file, and the files of all tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from tipcompare.errors import expect
from tipcompare.tables.columns import Row
from tipcompare.writing import replacing

Add = Callable[[str, bytes], None]
"""Adds a part of the table called so to the files that are being written."""


def format_rows(_name: str, rows: Sequence[Row]) -> bytes:
    """Return `rows` as lines of JSON, one array a row.

    Args:
        _name: of the table; lines of any are alike.
        rows: of one country or of several.
    """
    expect("rows", rows, Iterable)
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows).encode("utf-8", "replace")


def parse_rows(part: bytes) -> Iterator[Row]:
    """Yield the rows that `format_rows` gave.

    Args:
        part: one part, or several joined.
    """
    expect("part", part, bytes)
    return (tuple(json.loads(line)) for line in part.split(b"\n") if line)


@contextmanager
def open_each(folder: Path, names: Sequence[str], suffix: str) -> Iterator[dict[str, IO[bytes]]]:
    """Give a file to write for each table, `<name>.<suffix>` below `folder`; all appear when the block ends well."""
    with ExitStack() as places, ExitStack() as handles:  # all are closed before the first is put in its place
        paths = {name: places.enter_context(replacing(folder / f"{name}.{suffix}")) for name in names}
        yield {name: handles.enter_context(path.open("wb")) for name, path in paths.items()}
