"""The sheet `answers by year` of a workbook: the answers as a pivot, a line a country and measure, a column a year."""

from __future__ import annotations

from collections.abc import Iterable

from tipcompare.model.figures import SURE
from tipcompare.tables.columns import Row, Value, list_names
from tipcompare.tables.workbook import Workbook, cut_text, finish_sheet, start_sheet, write_cell

SHEET = "answers by year"
HEAD = ("country", "country_name", "measure", "unit")
NOT_REPORTED = "not reported"
"""What stands in the cell of a figure that an edition says it did not report; where nothing is said it is empty."""

Pivot = dict[tuple[Value, ...], dict[Value, tuple[bool, Value, Value, str, bool]]]
"""By country, name, measure and unit, and by year: whether there is a value, the edition, the value, the note, and
whether the value is of a part alone or uncertain."""


def gather_answers(pivot: Pivot, rows: Iterable[Row]) -> None:
    """Take rows of the table `answers` into `pivot`; of several editions' answers the newest with a value stands."""
    titles = list_names("answers")
    for row in rows:
        told = dict(zip(titles, row, strict=True))
        own = pivot.setdefault(tuple(told[title] for title in HEAD), {})
        unsure = isinstance(told["certainty"], float) and told["certainty"] < SURE
        said = f"{_tell_qualifier(told['qualifier'])}{'uncertain, ' if unsure else ''}"
        note = f"{told['status']}, {said}edition {told['edition']}: {told['sentence']}"
        doubt = unsure or told["status"] == "partial"
        answer = (told["value"] is not None, told["edition"], told["value"], note, doubt)
        if told["year"] not in own or answer[:2] > own[told["year"]][:2]:
            own[told["year"]] = answer


def _tell_qualifier(qualifier: Value) -> str:
    """What is to be said of a number that is none exactly, as its cell has the number alone."""
    return "" if qualifier in ("exact", "not_reported", None) else f"{qualifier}, ".replace("_", " ")


def write_answers(workbook: Workbook, pivot: Pivot) -> None:
    """Write the sheet `answers by year`: a column a year, in each cell the answer with its sentence as a note.

    A number that is of a part alone or uncertain stands in italics.
    """
    years = sorted({year for own in pivot.values() for year in own})  # type: ignore[type-var]
    sheet = start_sheet(workbook, SHEET, [*HEAD, *map(str, years)])
    for number, (line, own) in enumerate(sorted(pivot.items(), key=lambda pair: [str(text) for text in pair[0]]), 1):
        for column, text in enumerate(line):
            write_cell(sheet, (number, column), text, workbook.plain)
        for column, year in enumerate(years, len(line)):
            if year in own:
                there, _, value, note, doubt = own[year]
                style = workbook.unsure if there and doubt else workbook.plain
                write_cell(sheet, (number, column), value if there else NOT_REPORTED, style)
                sheet.write_comment(number, column, cut_text(note), {"x_scale": 3, "y_scale": 2})
    finish_sheet(sheet, len(pivot), len(HEAD) + len(years))
