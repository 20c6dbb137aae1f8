"""Tables for spreadsheets: no cell is run, and every other cell is as it was."""

from __future__ import annotations

import codecs
import csv
import io
import re
from pathlib import Path

import pytest
from exported import export_tables
from hypothesis import given
from hypothesis import strategies as st
from invented import vesmark

from tipcompare import make_tables
from tipcompare.errors import ParseError
from tipcompare.tables.delimited import FORMULAS, format_csv, format_safe_csv
from tipcompare.tables.formats import check_formats

CELLS = st.none() | st.booleans() | st.integers() | st.floats(-1e9, 1e9) | st.text("=+-@|%\t\n\r a1\"',;", max_size=5)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2).map(tuple), max_size=4))
def test_no_text_begins_as_a_formula(rows: list[tuple[bool | int | float | str | None, ...]]) -> None:
    """Text that would be run gets an apostrophe, numbers keep their sign, and nothing else changes."""
    plain, safe = (
        list(csv.reader(io.StringIO(make("t", rows).decode(), newline=""))) for make in (format_csv, format_safe_csv)
    )
    for given_row, plain_row, safe_row in zip(rows, plain, safe, strict=True):
        for cell, before, after in zip(given_row, plain_row, safe_row, strict=True):
            if isinstance(cell, str) and (cell.startswith(FORMULAS) or cell.lstrip().startswith(FORMULAS)):
                assert after.startswith("'")
                before = f"'{before}"
            if isinstance(cell, str):
                assert re.search(r'[;\t\r\n][ "]*[=+\-@|%]', after) is None
                assert re.sub(r"""([;\t\r\n][ "]*)'(?=[=+\-@|%])""", r"\1", after) == re.sub(
                    r"""([;\t\r\n][ "]*)'(?=[=+\-@|%])""", r"\1", before
                )
            else:
                assert after == before


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("Train police;=WEBSERVICE(A1);x", "Train police;'=WEBSERVICE(A1);x"),
        ('a; "=1\n@b', "a; \"'=1\n'@b"),
        ("Train police; fund shelters", "Train police; fund shelters"),
    ],
)
def test_what_other_spreadsheets_part_is_no_formula(cell: str, told: str) -> None:
    """Where `;` ends a cell, what follows it has an apostrophe too."""
    assert next(csv.reader(io.StringIO(format_safe_csv("t", [(cell,)]).decode(), newline=""))) == [told]


def test_one_kind_of_csv_at_a_time() -> None:
    """Both write the same files, so both at once are refused."""
    with pytest.raises(ParseError, match="csv and safe-csv write the same files"):
        check_formats(["csv", "safe-csv"])
    assert check_formats(["safe-csv", "json"]) == ["safe-csv", "json"]


def test_accents_are_shown_right_by_a_spreadsheet(tmp_path: Path) -> None:
    """The file tells its encoding at its beginning; the plain one, which programs read, does not."""
    for kind, mark in (("safe-csv", codecs.BOM_UTF8), ("csv", b"")):
        export_tables(make_tables([vesmark()]), tmp_path, [kind])
        for path in tmp_path.glob("*.csv"):
            assert path.read_bytes().startswith(mark + b"series,"), path.name
