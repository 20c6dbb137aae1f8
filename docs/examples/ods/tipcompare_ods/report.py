"""The report on a country as an OpenDocument spreadsheet."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tipcompare import Editions
from tipcompare.report.formats import Place, ReportFormat
from tipcompare.tables import COLUMNS
from tipcompare.tables.rows import list_rows
from tipcompare_ods.tables import write_spreadsheet


def render_ods(history: Editions, _place: Place) -> bytes:
    """Return the tables of `history` as the bytes of a spreadsheet."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "report.ods")
        heads = {name: tuple(column.name for column in columns) for name, columns in COLUMNS.items()}
        write_spreadsheet(((name, [head, *list_rows(name, history)]) for name, head in heads.items()), target)
        return target.read_bytes()


ODS = ReportFormat(render_ods, (".ods",))
