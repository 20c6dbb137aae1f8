"""CSV: one file a table, UTF-8, a header line, LF."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Literal

from tipcompare.tables.cells import Add, open_each
from tipcompare.tables.columns import Row, Value, list_names

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")
"""What text begins with that spreadsheets run, those of full width among them."""

_WITHIN = re.compile(r"""[;\t\r\n](?:"|[^\S\t\r\n])*+(?=[=+\-@|%＝＋－＠])""")
"""What stands before a formula where a spreadsheet takes `;` or a tab for the end of a cell, as many countries' do."""

_FORMATTED = frozenset({float, bool})


def format_csv(_name: str, rows: Sequence[Row]) -> bytes:
    """Return `rows` as CSV: missing empty, truth as true and false, whole numbers without a point."""
    # Text, whole numbers and what is missing come out of the writer as `format_cell` has them.
    cells = [[format_cell(cell) if type(cell) in _FORMATTED else cell for cell in row] for row in rows]
    text = _write_rows(cells, csv.QUOTE_MINIMAL)
    if "\r" in text:  # which the writer leaves bare, and readers take for the end of a line
        text = _write_rows(cells, csv.QUOTE_ALL)
    return text.encode("utf-8", "replace")


def _write_rows(rows: Sequence[Sequence[Value]], quoting: Literal[0, 1]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n", quoting=quoting).writerows(rows)
    return out.getvalue()


def format_safe_csv(name: str, rows: Sequence[Row]) -> bytes:
    """Return `rows` as CSV in which no cell is run by a spreadsheet: text that it would take for a formula is quoted.

    Source: OWASP, CSV Injection: text that begins with one of these gets an apostrophe before it, also what may become
    a cell of its own.
    """
    return format_csv(name, [tuple(_quote(cell) if isinstance(cell, str) else cell for cell in row) for row in rows])


def _quote(cell: str) -> str:
    cell = _WITHIN.sub(r"\g<0>'", cell)
    return f"'{cell}" if cell.startswith(FORMULAS) or cell.lstrip().startswith(FORMULAS) else cell


@contextmanager
def open_csv(folder: Path, names: Sequence[str], *, mark: bytes = b"") -> Iterator[Add]:
    """Give a function that adds parts made by `format_csv` to `<name>.csv` below `folder`, one file a table.

    Args:
        folder: where.
        names: of the tables.
        mark: what each file begins with.
    """
    with open_each(folder, names, "csv") as files:
        for name, file in files.items():
            file.write(mark + (",".join(list_names(name)) + "\n").encode())

        def add(name: str, part: bytes) -> None:
            files[name].write(part)

        yield add


open_safe_csv = partial(open_csv, mark=codecs.BOM_UTF8)
"""The same for spreadsheets, which take a file that does not begin with this mark for one in an encoding of theirs."""


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
