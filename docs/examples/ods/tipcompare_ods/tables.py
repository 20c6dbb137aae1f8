"""All tables in one OpenDocument spreadsheet, a sheet a table."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from tipcompare.tables import COLUMNS
from tipcompare.tables.cells import Add, format_rows, parse_rows
from tipcompare.tables.columns import Row, Value
from tipcompare.tables.formats import Format

KIND = "application/vnd.oasis.opendocument.spreadsheet"
SPACES = ("office", "table", "text", "manifest")
NAMES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in SPACES)
TIME = (1980, 1, 1, 0, 0, 0)


def write_spreadsheet(sheets: Iterable[tuple[str, Iterable[Row]]], target: Path) -> None:
    """Write sheets, each a name and its rows, to `target`; the same rows give the same bytes."""
    body = "".join(
        f"<table:table table:name={quoteattr(name)}>{''.join(map(_row, rows))}</table:table>" for name, rows in sheets
    )
    parts = {
        "mimetype": KIND,
        "META-INF/manifest.xml": f"<manifest:manifest {NAMES}>{_entry('/', KIND)}{_entry('content.xml', 'text/xml')}"
        "</manifest:manifest>",
        "content.xml": f"<office:document-content {NAMES} office:version='1.3'><office:body><office:spreadsheet>{body}"
        "</office:spreadsheet></office:body></office:document-content>",
    }
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w") as file:
        for name, text in parts.items():
            file.writestr(zipfile.ZipInfo(name, TIME), text)


@contextmanager
def open_ods(folder: Path, names: Sequence[str]) -> Iterator[Add]:
    """Give a function that adds parts to `tipcompare.ods` below `folder`."""
    rows: dict[str, list[Row]] = {name: [tuple(column.name for column in COLUMNS[name])] for name in names}
    yield lambda name, part: rows[name].extend(parse_rows(part))
    write_spreadsheet(rows.items(), folder / "tipcompare.ods")


ODS = Format(format_rows, open_ods, ("tipcompare.ods",))


def _entry(path: str, kind: str) -> str:
    return f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'


def _row(cells: Row) -> str:
    return f"<table:table-row>{''.join(map(_cell, cells))}</table:table-row>"


def _cell(value: Value) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f'<table:table-cell office:value-type="float" office:value="{value!r}"/>'
    text = str(value).lower() if isinstance(value, bool) else value
    return f'<table:table-cell office:value-type="string"><text:p>{escape(text)}</text:p></table:table-cell>'
