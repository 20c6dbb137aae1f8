"""Tables that people save from spreadsheets: commas, semicolons or tabs between the cells, a line of names first."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from tipcompare.errors import ParseError
from tipcompare.sources import load_text

_DELIMITERS = (",", ";", "\t")
_LONGEST_HEAD = 10_000


def read_rows(path: Path, names: Sequence[str], *, whole: bool) -> Iterator[tuple[int, list[str]]]:
    """Yield the cells of each row, the line of names first, with the number of the line it ends in.

    Rows of empty cells are passed over.

    Args:
        path: of the table.
        names: of columns that it should have, by which it is told what parts the cells.
        whole: whether a row with fewer cells than there are names is wrong, too; one with more always is.

    Raises:
        ReadError: as for `load_text`.
        ParseError: where it is no table, or a row is wrong; the message names the line.
    """
    text = load_text(path)
    mark = _find_delimiter(text, names)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark, skipinitialspace=True, strict=True)
    begins, width = 1, 0
    try:
        for row in rows:
            begins, width = rows.line_num + 1, width or len(row)
            if not any(map(str.strip, row)):
                continue
            if len(row) > width or (whole and len(row) < width):
                message, hint = f"expected {width} cells, got {len(row)}", f"a text with {mark!r} is put in quotes"
                raise ParseError(message, path=str(path), line=rows.line_num, hint=hint)
            yield rows.line_num, row
    except csv.Error as error:
        hint = "is a quote left open?"
        raise ParseError(f"the row cannot be read: {error}", path=str(path), line=begins, hint=hint) from None


def _find_delimiter(text: str, names: Sequence[str]) -> str:
    """What parts the cells: spreadsheets of many countries write a semicolon or a tab, where a comma parts decimals."""
    line = text.partition("\n")[0].rstrip("\r")[:_LONGEST_HEAD]
    heads = ((mark, next(csv.reader([line], delimiter=mark, skipinitialspace=True), [])) for mark in _DELIMITERS)
    return next((mark for mark, head in heads if set(names) <= set(head)), _DELIMITERS[0])
