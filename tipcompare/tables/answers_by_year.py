"""The sheet `answers by year` of a workbook: the answers as a pivot, a line a country and measure, a column a year."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from attrs import frozen

from tipcompare.language.kinds import read_pairs, tell_kind, tell_missing
from tipcompare.model.figures import SURE, find_standing
from tipcompare.tables.columns import Row, Value, list_names
from tipcompare.tables.workbook import PLAIN, UNSURE, Workbook, cut_text, finish_sheet, start_sheet, write_cell

SHEET = "answers by year"
HEAD = ("country", "country_name", "measure", "unit")
SIGNS = {"at_least": "≥ ", "more_than": "> ", "less_than": "< ", "up_to": "≤ ", "approximately": "≈ "}
SIGNS |= {"nearly": "nearly ", "incomplete": "incomplete "}
"""What stands before a number that is none exactly, by its qualifier; the value of the cell is the number alone."""

SUM, PART, DOUBT, KIND = "Σ ", " (part)", " ?", " *"
"""What stands before a sum, and behind what is of a part alone, uncertain, or of one kind."""
KEY = (
    "Σ: the sum of parts that the text gives",
    "(part): of a part of the country or the period only",
    "?: uncertain, fewer than four in five such are right",
    "*: of one kind alone, which the note of the cell tells",
)
"""What these signs mean, as is said below the sheet and at the foot of each page."""


@frozen
class Told:
    """What one edition answers.

    Args:
        name: of the country, as it prints it.
        edition: its year.
        value: the figure; None where it was not reported.
        sign: what stands before the number where it is none exactly.
        missing: what stands in its place where there is none.
        how: status and whatever else is to be known of it: `partial, at least, uncertain`.
        sentence: where it is said.
        summed, part, unsure, of_kind: whether it is a sum, of a part alone, uncertain, or of one kind alone.
    """

    name: str
    edition: int
    value: float | None
    sign: str
    missing: str
    how: str
    sentence: str
    summed: bool
    part: bool
    unsure: bool
    of_kind: bool

    @property
    def signs(self) -> tuple[str, str]:
        """What stands before the number and behind it; nothing where there is none."""
        if self.value is None:
            return "", ""
        behind = PART * self.part, DOUBT * self.unsure, KIND * self.of_kind
        return SUM * self.summed + self.sign, "".join(behind)

    @property
    def number_format(self) -> str:
        """How a spreadsheet shows the number, with its signs."""
        number = "#,##0" if self.value is None or float(self.value).is_integer() else "#,##0.####"
        before, behind = (said and f'"{said}"' for said in self.signs)
        return f"{before}{number}{behind}"

    @property
    def letters(self) -> int:
        """How many letters the cell has."""
        return len(self.missing if self.value is None else f"{self.value:,.15g}".join(self.signs))


Pivot = dict[tuple[str, str, str], dict[int, list[Told]]]
"""By country, measure and unit, and by year: what the editions answer."""


def gather_answers(pivot: Pivot, rows: Iterable[Row]) -> None:
    """Take rows of the table `answers` into `pivot`."""
    titles = list_names("answers")
    for row in rows:
        told: dict[str, Any] = dict(zip(titles, row, strict=True))
        line = pivot.setdefault((told["country"], told["measure"], told["unit"] or ""), {})
        line.setdefault(told["year"], []).append(_make_told(told))


def _make_told(told: dict[str, Any]) -> Told:
    kind = tell_kind(read_pairs(told["breakdown"] or ""))
    unsure = told["certainty"] is not None and told["certainty"] < SURE
    doubt = "inferred" if told["period_by"] == "inferred" else "", "uncertain" if unsure else ""
    status = told["qualifier" if told["qualifier"] == "not_applicable" else "status"]
    how = status, kind, _tell_qualifier(told["qualifier"]), *doubt
    return Told(
        name=told["country_name"],
        edition=told["edition"],
        value=told["value"],
        sign=SIGNS.get(told["qualifier"], ""),
        missing=tell_missing(told["qualifier"]),
        how="".join(f"{part}, " for part in how if part),
        sentence=told["sentence"],
        summed=told["status"] == "sum",
        part=told["status"] == "partial",
        unsure=unsure,
        of_kind=bool(kind),
    )


def _choose(told: list[Told]) -> Told:
    """The answer of a year that stands."""
    (place,) = find_standing([("", 0, one.value, one.edition, one.part, one.summed and one.unsure) for one in told])
    return told[place]


def _tell_note(told: list[Told]) -> str:
    """What stands behind a cell: of which edition its answer is and by which words, and what others say otherwise."""
    own = _choose(told)
    others = sorted((one.edition, one.value, one.part) for one in told if one.value not in (None, own.value))
    said = "; ".join(f"{value:,.15g} in edition {edition}{', in part' * part}" for edition, value, part in others)
    return f"{own.how}edition {own.edition}{said and f' ({said})'}: {own.sentence}"


def _tell_qualifier(qualifier: Value) -> str:
    """What is to be said of a number that is none exactly, as its cell has the number alone."""
    return "" if qualifier in ("exact", "not_reported", "not_applicable", None) else str(qualifier).replace("_", " ")


def _list_valued(pivot: Pivot) -> set[tuple[str, str, int]]:
    """The country, measure and year of which there is a value, in whatever unit."""
    return {
        (country, measure, year)
        for (country, measure, _), own in pivot.items()
        for year, told in own.items()
        if any(one.value is not None for one in told)
    }


def write_answers(workbook: Workbook, pivot: Pivot) -> None:
    """Write the sheet `answers by year`: a column a year, in each cell the answer that stands, with a note.

    A cell says that nothing was reported only where no unit of its measure has a value of the year; else it is empty,
    and its note tells who did not report it. A number that is a sum, of a part alone, uncertain or of one kind has the
    sign of it, the second and third in italics, too; the key of the signs stands below. A country has the name of its
    newest edition.
    """
    years = sorted({year for own in pivot.values() for year in own})
    named = {(line[0], one.edition, one.name) for line, own in pivot.items() for told in own.values() for one in told}
    names = {country: name for country, _, name in sorted(named)}
    sheet = start_sheet(workbook, SHEET, [*HEAD, *years])

    @cache
    def style_of(number_format: str, *, unsure: bool) -> Any:
        return workbook.book.add_format({**(UNSURE if unsure else PLAIN), "num_format": number_format})

    valued = _list_valued(pivot)
    widest = [10] * len(years)
    for number, ((country, measure, unit), own) in enumerate(sorted(pivot.items()), 1):
        for column, text in enumerate((country, names[country], measure, unit)):
            write_cell(sheet, (number, column), text, workbook.plain)
        for place, year in enumerate(years):
            if year in own:
                told, column = _choose(own[year]), len(HEAD) + place
                widest[place] = max(widest[place], told.letters + 2)
                style = style_of(told.number_format, unsure=told.value is not None and (told.part or told.unsure))
                silent = None if (country, measure, year) in valued else told.missing
                write_cell(sheet, (number, column), silent if told.value is None else told.value, style)
                sheet.write_comment(number, column, cut_text(_tell_note(own[year])), {"x_scale": 3, "y_scale": 2})
    for column, width in enumerate(widest, len(HEAD)):
        sheet.set_column(column, column, width)
    for place, text in enumerate(KEY, len(pivot) + 2):
        sheet.merge_range(place, 0, place, len(HEAD) - 1, text, workbook.plain)
    sheet.set_footer(f"&L{'; '.join(KEY)}")
    finish_sheet(sheet, len(pivot), len(HEAD) + len(years))
