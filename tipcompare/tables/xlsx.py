"""XLSX: one sheet a table, and the answers set out by year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tipcompare.errors import WriteError
from tipcompare.tables.answers_by_year import Pivot, gather_answers, write_answers
from tipcompare.tables.cells import Add, parse_rows
from tipcompare.tables.columns import COLUMNS, list_names
from tipcompare.tables.workbook import finish_sheet, open_workbook, start_sheet, write_row
from tipcompare.writing import naming_temporary, replacing, temporary_folder

FILE = "tipcompare.xlsx"
MAX_ROWS = 1_048_576
"""The most rows a sheet can hold (Source: Microsoft, Excel specifications and limits)."""


@contextmanager
def open_xlsx(folder: Path, names: Sequence[str]) -> Iterator[Add]:
    """Give a function that adds parts made by `format_rows` to `tipcompare.xlsx` below `folder`, one sheet a table.

    Rows go to the disk as they come, so the workbook need not fit into memory.

    Raises:
        MissingExtraError: where XlsxWriter is not installed.
    """
    with (
        temporary_folder() as spool,
        replacing(folder / FILE) as temporary,
        open_workbook(temporary, spool=spool) as workbook,
    ):
        sheets = {name: start_sheet(workbook, name, list_names(name)) for name in names}
        lengths = dict.fromkeys(names, 0)
        pivot: Pivot = {}

        def add(name: str, part: bytes) -> None:
            rows = list(parse_rows(part))
            if name == "answers":
                gather_answers(pivot, rows)
            for row in rows:
                lengths[name] += 1
                if lengths[name] == MAX_ROWS:
                    why = f"a sheet cannot hold {MAX_ROWS:,} rows of {name}"
                    raise WriteError(why, path=str(folder / FILE), hint="other formats can")
                with naming_temporary():
                    write_row(workbook, sheets[name], lengths[name], row)

        yield add
        for name in names:
            finish_sheet(sheets[name], lengths[name], len(COLUMNS[name]))
        if "answers" in names:
            write_answers(workbook, pivot)
