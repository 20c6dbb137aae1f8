"""XLSX: one sheet a table, with filters, frozen heads and number types."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tipcompare.errors import MissingExtraError
from tipcompare.export.cells import Value, rows_of
from tipcompare.writing import replacing

if TYPE_CHECKING:
    import pandas as pd

MAX_CELL = 32_767
"""The most characters a cell of a workbook can hold (Source: Microsoft, Excel specifications and limits)."""

CUT = " […]"
WIDTHS = {"text": 80, "sentence": 80, "message": 60, "source": 30, "heading": 30, "sha256": 12, "country_name": 20}
WRAPPED = ("text", "sentence", "message")


def write_xlsx(tables: Mapping[str, pd.DataFrame], folder: Path) -> list[Path]:
    """Write all tables to `tipcompare.xlsx` below `folder` and return its path in a list.

    Raises:
        MissingExtraError: where XlsxWriter is not installed.
    """
    path = folder / "tipcompare.xlsx"
    write_workbook(tables, path)
    return [path]


def write_workbook(tables: Mapping[str, pd.DataFrame], path: Path) -> None:
    """Write `tables` to the workbook at `path`, one sheet each; text is text, whatever character it begins with.

    Truth is written as the words true and false, as in CSV. Text longer than a cell can hold is cut and ends in […].

    Raises:
        MissingExtraError: where XlsxWriter is not installed.
    """
    try:
        import xlsxwriter
    except ImportError:
        raise MissingExtraError("XLSX", "xlsx") from None
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with replacing(path) as temporary, xlsxwriter.Workbook(str(temporary), options) as book:
        book.set_properties({"created": fixed_time()})
        for name, table in tables.items():
            _write_sheet(book, name, table)


def fixed_time() -> dt.datetime:
    """Return the moment SOURCE_DATE_EPOCH names, or the start of 1980: the same bytes for the same tables."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = int(epoch) if epoch.isdigit() else 315_532_800
    return dt.datetime.fromtimestamp(moment, tz=dt.UTC).replace(tzinfo=None)


def _write_sheet(book: Any, name: str, table: pd.DataFrame) -> None:
    sheet = book.add_worksheet(name)
    head = book.add_format({"bold": True, "bottom": 1, "bg_color": "#E8EEF4"})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    plain = book.add_format({"valign": "top"})
    for column, title in enumerate(table.columns):
        sheet.write_string(0, column, str(title), head)
        sheet.set_column(column, column, WIDTHS.get(str(title), max(10, len(str(title)) + 3)))
    for number, row in enumerate(rows_of(table), 1):
        for column, (title, value) in enumerate(zip(table.columns, row, strict=True)):
            _write_cell(sheet, (number, column), value, wrapped if title in WRAPPED else plain)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(table), max(0, len(table.columns) - 1))


def _write_cell(sheet: Any, place: tuple[int, int], value: Value, style: Any) -> None:
    if isinstance(value, bool):
        sheet.write_string(*place, "true" if value else "false", style)
    elif isinstance(value, int | float):
        sheet.write_number(*place, value, style)
    elif value is not None and value != "":
        text = value if len(value) <= MAX_CELL else value[: MAX_CELL - len(CUT)] + CUT
        sheet.write_string(*place, text, style)
