"""XLSX for one country: the tables, and two sheets more with redlines and the texts that offsets link to."""

from __future__ import annotations

import io

from tipcompare.changes.restatements import find_unlike
from tipcompare.model import Editions
from tipcompare.report.lifelines import Wording, trace_lifelines
from tipcompare.tables.answers_by_year import Pivot, gather_answers, write_answers
from tipcompare.tables.columns import OF_HISTORIES, Row, Value, list_names
from tipcompare.tables.rows import list_rows
from tipcompare.tables.workbook import (
    MAX_CELL,
    Link,
    Workbook,
    finish_sheet,
    open_workbook,
    start_sheet,
    write_cell,
    write_row,
    write_sheet,
)

TEXTS = ("edition", "kind", "heading", "from", "text")
UNLIKE = ("measure", "year", "first_edition", "first_value", "later_edition", "later_value", "why")
REDLINES = ("edition", "ordinal", "recurrence_id", "status", "against", "redline")
PART = MAX_CELL - 100
"""Characters of a section that go into one cell of the sheet `texts`; a longer one takes several rows."""


def render_workbook(history: Editions) -> bytes:
    """Return the tables of `history` as a workbook, with redlines as rich text and links to the texts.

    Raises:
        MissingExtraError: where XlsxWriter is not installed.
    """
    parts = _parts(history)

    def target(name: str, row: Row) -> Link | None:
        names = list_names(name)
        if "char_start" not in names:
            return None
        quoted = next(name for name in ("later_edition", "last_edition", "edition") if name in names)  # what says it
        edition, column = row[names.index(quoted)], names.index("char_start")
        found = [n for n, part in enumerate(parts, 2) if part[0] == edition and _holds(part, row[column])]
        return (column, f"'texts'!E{found[0]}") if found else None

    out = io.BytesIO()
    with open_workbook(out) as workbook:
        for name in OF_HISTORIES:
            write_sheet(workbook, name, list_rows(name, history), target=target)
        pivot: Pivot = {}
        gather_answers(pivot, list_rows("answers", history))
        write_answers(workbook, pivot)
        _write_redlines(workbook, history)
        _write_unlike(workbook, history)
        sheet = start_sheet(workbook, "texts", list(TEXTS))
        for number, part in enumerate(parts, 1):
            write_row(workbook, sheet, number, part)
        finish_sheet(sheet, len(parts), len(TEXTS))
    return out.getvalue()


def _parts(history: Editions) -> list[tuple[int, str, str, int, str]]:
    """Return every section as rows of the sheet `texts`."""
    parts = []
    for report in history.reports:
        for section in report.sections:
            for start in range(section.span.start, max(section.span.end, section.span.start + 1), PART):
                text = report.text[start : min(start + PART, section.span.end)]
                parts.append((report.edition.year, section.kind, section.heading, start, text))
    return parts


def _holds(part: tuple[int, str, str, int, str], offset: Value) -> bool:
    return isinstance(offset, int) and part[3] <= offset < part[3] + max(1, len(part[4]))


def _write_redlines(workbook: Workbook, history: Editions) -> None:
    sheet = start_sheet(workbook, "redlines", list(REDLINES))
    found = sorted(
        ((wording, life.name) for life in trace_lifelines(history) for wording in life.wordings if wording.redline),
        key=lambda pair: (pair[0].edition, pair[0].ordinal),
    )
    for number, (wording, name) in enumerate(found, 1):
        against = " ".join(f"{'likely ' * weak}{old}" for old, _, weak in wording.before)
        write_row(workbook, sheet, number, (wording.edition.year, wording.ordinal, name, wording.status, against))
        _write_rich(workbook, sheet, number, wording)
    finish_sheet(sheet, len(found), len(REDLINES))


def _write_unlike(workbook: Workbook, history: Editions) -> None:
    """Write what editions give otherwise though none restates the other, which the table `restatements` leaves out."""
    sheet = start_sheet(workbook, "given otherwise", list(UNLIKE))
    found = find_unlike(history.reports)
    for number, one in enumerate(found, 1):
        sides = (cell for each in (one.first, one.later) for cell in (each.edition.year, each.item.value))
        write_row(workbook, sheet, number, (one.first.item.measure, one.first.item.year, *sides, one.why))
    finish_sheet(sheet, len(found), len(UNLIKE))


def _write_rich(workbook: Workbook, sheet: object, number: int, wording: Wording) -> None:
    """Write a redline with what was taken out struck through and what was put in underlined."""
    fragments: list[object] = []
    for piece in wording.redline:
        style = {"delete": workbook.taken, "insert": workbook.put}.get(piece.kind)
        fragments += [piece.text] if style is None else [style, piece.text]
    text = "".join(piece.text for piece in wording.redline)
    if len(fragments) < 3 or len(text) > MAX_CELL:  # fewer are no rich text, and would be left out
        write_cell(sheet, (number, 5), text, workbook.plain)
    else:
        sheet.write_rich_string(number, 5, *fragments, workbook.plain)  # type: ignore[attr-defined]
