"""Tables that people save from spreadsheets: commas, semicolons or tabs between the cells, a line of names first."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from tipcompare.errors import ParseError, ReadError
from tipcompare.model import ReportWarning
from tipcompare.sources import AS_TEXT, load_text
from tipcompare.sources.text import doubt_western

_DELIMITERS = (",", ";", "\t")
_LONGEST_HEAD = 10_000
_SAID = re.compile(r"sep=(?P<mark>[^\w\s\"]|\t)\r?\n", re.IGNORECASE)
"""A first line by which a table tells a spreadsheet what parts its cells."""


def load_table(path: Path) -> tuple[str, tuple[ReportWarning, ...]]:
    """Return the text of a table, and what was guessed or repaired; what is in no encoding that is known is refused.

    Raises:
        ReadError: as for `load_text`, and where what is not UTF-8 is not likely Windows-1252 either.
    """
    text, doubts = load_text(path)
    told = {doubt.code for doubt in doubts}
    if "encoding-guessed" in told and ("characters-lost" in told or doubt_western(text)):
        raise ReadError("neither UTF-8 nor Windows-1252", path=str(path), hint=AS_TEXT)
    return text, doubts


def read_rows(text: str, path: Path, names: Sequence[str], *, whole: bool) -> Iterator[tuple[int, list[str]]]:
    """Yield the cells of each row, the line of names first, with the number of the line it ends in.

    Rows of empty cells are passed over, as is a first line that only says what parts them ("sep=;").

    Args:
        text: the table.
        path: of the table, for errors.
        names: of columns that it should have, by which it is told what parts the cells.
        whole: whether a row with fewer cells than there are names is wrong, too; one with more always is.

    Raises:
        ParseError: where it is no table, or a row is wrong; the message names the line.
    """
    said = _SAID.match(text)
    mark = said["mark"] if said else _find_delimiter(text, names)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=mark, skipinitialspace=True, strict=True)
    begins, width = 1, 0
    try:
        for row in rows:
            begins = rows.line_num + 1
            if not any(map(str.strip, row)) or (said and rows.line_num == 1):
                continue
            width = width or len(row)
            if len(row) > width or (whole and len(row) < width):
                message, hint = f"expected {width} cells, got {len(row)}", f"a text with {mark!r} is put in quotes"
                raise ParseError(message, path=str(path), line=rows.line_num, hint=hint)
            yield rows.line_num, row
    except csv.Error as error:
        hint = "is a quote left open?"
        raise ParseError(f"the row cannot be read: {error}", path=str(path), line=begins, hint=hint) from None


def fold_name(name: str) -> str:
    """Return the name of a column as it is looked for: blanks around it, and capitals, tell nothing.

    Example:
        >>> fold_name(" Text  of item ")
        'text of item'
    """
    return " ".join(name.split()).casefold()


def _find_delimiter(text: str, names: Sequence[str]) -> str:
    """What parts the cells: spreadsheets of many countries write a semicolon or a tab, where a comma parts decimals.

    Where none gives all of the names, what gives most of them, then most cells.
    """
    wanted = set(map(fold_name, names))

    def tell(mark: str) -> tuple[int, int]:
        lines = csv.reader(io.StringIO(text[:_LONGEST_HEAD], newline=""), delimiter=mark, skipinitialspace=True)
        head = next((row for row in lines if any(map(str.strip, row))), [])
        return len(wanted.intersection(map(fold_name, head))), len(head)

    found = {mark: tell(mark) for mark in _DELIMITERS}
    whole = (mark for mark in _DELIMITERS if found[mark][0] == len(wanted))
    return next(whole, max(_DELIMITERS, key=lambda mark: found[mark]))
