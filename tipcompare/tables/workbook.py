"""Workbooks: sheets with filters, frozen heads, number types and cells that a spreadsheet can hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from attrs import frozen

from tipcompare.errors import MissingExtraError, WriteError
from tipcompare.tables.columns import Row, Value, list_names
from tipcompare.version import tell_version
from tipcompare.writing import fixed_time

MAX_CELL = 32_767
"""The most characters a cell of a workbook can hold (Source: Microsoft, Excel specifications and limits)."""

CUT = " […]"

WIDTHS = {"text": 80, "sentence": 80, "message": 60, "redline": 100, "source": 30, "heading": 30, "country_name": 20}
WIDTHS |= {"rating_label": 22, "measure": 22, "kind": 20, "code": 20, "sha256": 34, "others": 30, "rule": 22}
WIDTHS |= {"breakdown": 30, "parts": 30}
"""Letters of columns that are not as wide as their heads; what is longer goes on in further lines of a cell."""

PLAIN = {"valign": "top", "text_wrap": True}
UNSURE = {**PLAIN, "italic": True, "font_color": "#7A5A00"}
"""How cells look, and how those do whose number is of a part alone or uncertain."""

Link = tuple[int, str]
"""The column of a row that leads somewhere, and the place in the workbook that it leads to."""

Target = Callable[[str, Row], Link | None]
"""From a table's name and a row to what its offsets link to."""


@frozen
class Workbook:
    """An open workbook of XlsxWriter, and its styles: of cells, and of words taken out and put in."""

    book: Any
    head: Any
    plain: Any
    taken: Any
    put: Any


@contextmanager
def open_workbook(target: Path | BytesIO, *, spool: Path | None = None) -> Iterator[Workbook]:
    """Give an empty workbook, and write it to `target` when the block ends well.

    Args:
        target: the file, or what stands for one.
        spool: folder to which each row goes when the next one begins; rows must then be written in order. None for
            keeping them in memory.

    Raises:
        MissingExtraError: where XlsxWriter is not installed.
        WriteError: where the disk refuses.
    """
    try:
        import xlsxwriter
    except ImportError:
        raise MissingExtraError("XLSX", "xlsx") from None
    options: dict[str, Any] = dict.fromkeys(("strings_to_formulas", "strings_to_urls", "strings_to_numbers"), False)
    if spool is not None:
        options |= {"constant_memory": True, "tmpdir": str(spool)}
    book = xlsxwriter.Workbook(target if isinstance(target, BytesIO) else str(target), options)
    book.set_properties({"created": fixed_time(), "author": f"tipcompare {tell_version()}"})
    yield Workbook(
        book,
        head=book.add_format({"bold": True, "bottom": 1, "bg_color": "#E8EEF4"}),
        plain=book.add_format(PLAIN),
        taken=book.add_format({"font_strikeout": True, "font_color": "#9C1F2E"}),
        put=book.add_format({"underline": True, "font_color": "#0B5D3B"}),
    )
    try:
        book.close()
    except xlsxwriter.exceptions.FileCreateError as error:
        cause = error.args[0] if error.args else error
        said = cause.strerror if isinstance(cause, OSError) else None
        raise WriteError(said or str(error), path=str(target)) from error


def write_sheet(workbook: Workbook, name: str, rows: Sequence[Row], *, target: Target) -> None:
    """Write one table to a sheet of its own; text is text, whatever character it begins with.

    Truth is written as the spreadsheet's own, which it filters and computes with. Text longer than a cell can hold is
    cut and ends in […].

    Args:
        workbook: an open one.
        name: of the table and the sheet.
        rows: of the table.
        target: what a row links to.
    """
    titles = list_names(name)
    sheet = start_sheet(workbook, name, titles)
    for number, row in enumerate(rows, 1):
        write_row(workbook, sheet, number, row, link=target(name, row))
    finish_sheet(sheet, len(rows), len(titles))


def write_row(workbook: Workbook, sheet: Any, number: int, row: Row, *, link: Link | None = None) -> None:
    """Write one row of a sheet; the head line is number 0."""
    for column, value in enumerate(row):
        if link is not None and column == link[0]:
            sheet.write_url(number, column, f"internal:{link[1]}", workbook.plain, string=str(value))
        write_cell(sheet, (number, column), value, workbook.plain)


def start_sheet(workbook: Workbook, name: str, titles: Sequence[str | int]) -> Any:
    """Return a new sheet with a head line and widths that fit, to be printed across, each page with the head line."""
    sheet = workbook.book.add_worksheet(name)
    for column, title in enumerate(titles):
        write_cell(sheet, (0, column), title, workbook.head)
        sheet.set_column(column, column, WIDTHS.get(str(title), max(10, len(str(title)) + 3)))
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    return sheet


def finish_sheet(sheet: Any, rows: int, columns: int) -> None:
    """Freeze the head line of a sheet and put a filter on it."""
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, rows, max(0, columns - 1))


def write_cell(sheet: Any, place: tuple[int, int], value: Value, style: Any) -> None:
    """Write one cell; what is missing is left empty."""
    if isinstance(value, bool):
        sheet.write_boolean(*place, value, style)
    elif isinstance(value, int | float):
        sheet.write_number(*place, value, style)
    elif value is not None and value != "":
        sheet.write_string(*place, cut_text(value), style)


def cut_text(text: str) -> str:
    """Return what of a text goes into a cell or a note; what is cut ends in […]."""
    return text if len(text) <= MAX_CELL else text[: MAX_CELL - len(CUT)] + CUT
