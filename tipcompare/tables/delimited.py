"""CSV: one file a table, UTF-8, a header line, LF."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tipcompare.tables.cells import Add
from tipcompare.tables.columns import COLUMNS, Row, Value
from tipcompare.writing import replacing

_FORMATTED = frozenset({float, bool})


def format_csv(_name: str, rows: Sequence[Row]) -> bytes:
    """Return `rows` as CSV: missing empty, truth as true and false, whole numbers without a point."""
    out = io.StringIO()
    # Text, whole numbers and what is missing come out of the writer as `format_cell` has them.
    cells = ([format_cell(cell) if type(cell) in _FORMATTED else cell for cell in row] for row in rows)
    csv.writer(out, lineterminator="\n").writerows(cells)
    return out.getvalue().encode("utf-8", "replace")


@contextmanager
def open_csv(folder: Path, names: Sequence[str]) -> Iterator[Add]:
    """Give a function that adds parts made by `format_csv` to `<name>.csv` below `folder`, one file a table."""
    with ExitStack() as places, ExitStack() as handles:  # all are closed before the first is put in its place
        files = {}
        for name in names:
            path = places.enter_context(replacing(folder / f"{name}.csv"))
            files[name] = handles.enter_context(path.open("wb"))
            files[name].write((",".join(column.name for column in COLUMNS[name]) + "\n").encode())
        yield lambda name, part: _write(files[name], part)


def _write(file: io.BufferedWriter, part: bytes) -> None:
    file.write(part)


def format_cell(value: Value) -> str:
    """Return one cell as text.

    Example:
        >>> [format_cell(value) for value in (None, True, 12.0, 0.1, "text")]
        ['', 'true', '12', '0.1', 'text']
    """
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value)
