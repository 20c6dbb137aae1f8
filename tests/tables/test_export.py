"""Every format holds the same tables, and the same input gives the same bytes."""

from __future__ import annotations

import csv
import itertools
import json
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import get_args

import jsonschema
import openpyxl
import pandas as pd
import pyarrow.parquet as pq
import pytest
from exported import export_tables, rows_of
from invented import vesmark
from openpyxl.cell import Cell

from tipcompare.errors import ParseError
from tipcompare.model.figures import SURE, Qualifier
from tipcompare.tables import COLUMNS, make_tables
from tipcompare.tables.answers_by_year import KEY, SIGNS
from tipcompare.tables.database import describe_database
from tipcompare.tables.delimited import format_cell
from tipcompare.tables.formats import format_history, known_formats
from tipcompare.version import tell_version


@pytest.fixture(scope="module")
def tables() -> dict[str, pd.DataFrame]:
    """The tables of Vesmark."""
    return make_tables([vesmark()])


def write_answer(answers: pd.DataFrame, folder: Path) -> tuple[Cell, str]:
    """Return the cell of the only answer in the sheet of answers by year, below its year, and what its note says."""
    export_tables({"answers": answers}, folder, ["xlsx"])
    with closing(openpyxl.load_workbook(folder / "tipcompare.xlsx")) as book:
        sheet = book["answers by year"]
    assert sheet["E1"].value == answers["year"].iloc[0]
    assert sheet["E2"].comment is not None
    return sheet["E2"], sheet["E2"].comment.text


def test_a_column_without_cells_is_no_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is declared and not filled, or filled and not declared, is refused in every format."""
    for columns in (COLUMNS["reports"] * 2, COLUMNS["reports"][:-1]):
        monkeypatch.setitem(COLUMNS, "reports", columns)
        with pytest.raises(ValueError, match=f"the table reports has {len(columns)} columns, and its rows"):
            format_history(vesmark(), ["csv"])


def _types(name: str) -> dict[str, str]:
    return {column.name: column.dtype for column in COLUMNS[name]}


def _read_json(folder: Path, name: str) -> pd.DataFrame:
    document = json.loads((folder / f"{name}.json").read_text())
    assert document["schema"] == 1
    assert document["table"] == name
    return pd.DataFrame(document["records"], columns=list(_types(name))).astype(_types(name))


def _read_parquet(folder: Path, name: str) -> pd.DataFrame:
    return pd.read_parquet(folder / f"{name}.parquet")


def _read_sqlite(folder: Path, name: str) -> pd.DataFrame:
    with closing(sqlite3.connect(folder / "tipcompare.sqlite")) as base:
        return pd.read_sql(f"SELECT * FROM {name} ORDER BY id", base).drop(columns="id").astype(_types(name))


@pytest.mark.parametrize(("kind", "read"), [("json", _read_json), ("parquet", _read_parquet), ("sqlite", _read_sqlite)])
def test_tables_come_back(
    kind: str, read: Callable[[Path, str], pd.DataFrame], tables: dict[str, pd.DataFrame], tmp_path: Path
) -> None:
    """What is written is read back equal, with the types of the contract."""
    export_tables(tables, tmp_path, [kind])
    for name, table in tables.items():
        found = read(tmp_path, name)
        assert list(rows_of(found)) == list(rows_of(table)), name
        if kind == "parquet":
            assert [str(dtype) for dtype in found.dtypes] == [column.dtype for column in COLUMNS[name]]


def test_csv_comes_back(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """CSV holds each cell as text; missing is empty."""
    for path in export_tables(tables, tmp_path, ["csv"]):
        found = pd.read_csv(path, dtype=str, keep_default_na=False)
        expected = [[format_cell(value) for value in row] for row in rows_of(tables[path.stem])]
        assert found.values.tolist() == expected
        assert b"\r" not in path.read_bytes()


def _text(value: object) -> str:
    assert value is None or isinstance(value, str | int | float)
    return format_cell(value)


def test_xlsx_holds_the_cells_of_csv(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """Each sheet has the cells of its CSV, numbers as numbers, with a frozen head and a filter."""
    export_tables(tables, tmp_path, ["xlsx"])
    with closing(openpyxl.load_workbook(tmp_path / "tipcompare.xlsx")) as book:
        assert book.sheetnames == [*tables, "answers by year"]
        for name, table in tables.items():
            sheet = book[name]
            found = [[_text(cell.value) for cell in row] for row in sheet.iter_rows()]
            expected = [[format_cell(value) for value in row] for row in rows_of(table)]
            assert found == [list(table.columns), *expected]
            assert sheet.freeze_panes == "A2"
            assert sheet.auto_filter.ref


def test_xlsx_sets_answers_out_by_year(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """Each cell is the answer that stands, with its sentence as a note and what other editions say otherwise."""
    export_tables(tables, tmp_path, ["xlsx"])
    answers = tables["answers"]
    assert len(answers)
    with closing(openpyxl.load_workbook(tmp_path / "tipcompare.xlsx")) as book:
        head, *rows = [list(row) for row in book["answers by year"].iter_rows()]
        footer = book["answers by year"].oddFooter
        assert footer is not None
        assert footer.left.text == "; ".join(KEY)
    assert [row[0].value for row in rows[-len(KEY) :]] == [*KEY]
    found = {}
    for row in rows:
        line = tuple(str(cell.value or "") for cell in row[:4])
        for year, cell in zip(head[4:], row[4:], strict=True):
            if cell.value is not None:
                assert cell.comment is not None
                found[(*line, int(str(year.value)))] = (cell.value, cell.comment.text, cell.font.italic)
    keys = ["country", "country_name", "measure", "unit", "year"]
    ranked = answers.assign(told=answers["value"].notna(), whole=answers["status"] != "partial")
    newest = ranked.sort_values(["told", "whole", "edition"]).drop_duplicates(keys, keep="last")
    assert set(found) == set(newest[keys].itertuples(index=False, name=None))
    for answer in newest.to_dict("records"):
        value, note, italic = found[tuple(answer[key] for key in keys)]
        assert value == (answer["value"] if answer["told"] else "not reported")
        said = "" if answer["qualifier"] in ("exact", "not_reported") else answer["qualifier"].replace("_", " ") + ", "
        unsure = answer["certainty"] < SURE
        said += "uncertain, " if unsure else ""
        assert italic == (answer["told"] and (unsure or answer["status"] == "partial"))
        assert note.startswith(f"{answer['status']}, {said}edition {answer['edition']}")
        assert note.endswith(f": {answer['sentence']}")


def test_a_restated_answer_is_told_and_a_part_never_stands_for_the_whole(
    tables: dict[str, pd.DataFrame], tmp_path: Path
) -> None:
    """The newest edition stands with what others say in its note, under the name that it gives the country."""
    first = tables["answers"][tables["answers"]["value"].notna()].head(1).assign(edition=2018, value=1234567.0)
    old = first.assign(status="stated", certainty=1.0, qualifier="exact")
    new = old.assign(edition=2019, value=12.5, country_name="Vesmark Republic")
    part = old.assign(edition=2020, value=3.0, status="partial", country_name="Republic of Vesmark")
    export_tables({"answers": pd.concat([new, part, old])}, tmp_path, ["xlsx"])
    with closing(openpyxl.load_workbook(tmp_path / "tipcompare.xlsx")) as book:
        _, *rows = list(book["answers by year"].iter_rows())
        assert [[row[1].value, row[4].value] for row in rows[:1]] == [["Republic of Vesmark", 12.5]]
        comment = rows[0][4].comment
    assert comment is not None
    assert comment.text.startswith("stated, edition 2019 (1,234,567 in edition 2018; 3 in edition 2020, in part): ")


@pytest.mark.parametrize(
    ("qualifier", "value", "shown", "status", "certainty"),
    [
        ("at_least", 1510.0, '"≥ "#,##0', "stated", 1.0),
        ("nearly", 12.5, '"nearly "#,##0.####', "stated", 1.0),
        ("exact", 1510.0, "#,##0", "stated", 1.0),
        ("incomplete", 3.0, '"incomplete "#,##0', "stated", 1.0),
        ("at_least", 139.0, '"Σ ≥ "#,##0', "sum", 1.0),
        ("exact", 28.0, '#,##0" (part)"', "partial", 1.0),
        ("exact", 139.0, '"Σ "#,##0" ?"', "sum", 0.5),
    ],
)
def test_a_number_that_is_none_exactly_is_told_to_be_so(
    tables: dict[str, pd.DataFrame],
    tmp_path: Path,
    qualifier: str,
    value: float,
    shown: str,
    status: str,
    certainty: float,
) -> None:
    """The cell is the number alone, and shows how the sentence has it, as its note does: a sum, a part, and doubt."""
    there = tables["answers"]["value"].notna()
    answers = tables["answers"][there].head(1)
    answers = answers.assign(qualifier=qualifier, certainty=certainty, value=value, status=status)
    cell, note = write_answer(answers, tmp_path)
    assert (cell.value, cell.number_format) == (value, shown)
    said = "" if qualifier == "exact" else qualifier.replace("_", " ") + ", "
    said += "uncertain, " if certainty < SURE else ""
    assert note.startswith(f"{status}, {said}edition ")


def test_an_answer_of_one_kind_says_which(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """Its number has a sign, and the note of the cell tells the kind."""
    there = tables["answers"]["value"].notna()
    answers = (
        tables["answers"][there]
        .head(1)
        .assign(
            breakdown="exploitation=sex nationality=Sri_Lankan",
            status="stated",
            qualifier="exact",
            certainty=1.0,
            value=9.0,
        )
    )
    cell, note = write_answer(answers, tmp_path)
    assert cell.number_format == '#,##0" *"'
    assert note.startswith("stated, sex trafficking, Sri Lankan, edition ")


def test_the_note_of_an_inferred_nought_says_so(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """No number of the text says it, only words on another year."""
    answers = (
        tables["answers"]
        .head(1)
        .assign(value=0.0, status="zero", qualifier="exact", certainty=1.0, breakdown="", period_by="inferred")
    )
    _, note = write_answer(answers, tmp_path)
    assert note.startswith("zero, inferred, edition ")


def test_of_two_answers_of_one_edition_the_last_stands(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """As the column `stands` says."""
    answers = tables["answers"][tables["answers"]["value"].notna()].iloc[[0, 0]].assign(value=[4.0, 5.0])
    cell, note = write_answer(answers, tmp_path)
    assert cell.value == 5
    assert "(4 in edition" in note


def test_what_does_not_apply_is_not_called_unreported(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """The sheet has the word that pages have, and its note does not say otherwise."""
    answers = tables["answers"].head(1).assign(value=None, status="not_reported", qualifier="not_applicable")
    answers = answers.assign(certainty=1.0, breakdown="", period_by="").astype(tables["answers"].dtypes)
    cell, note = write_answer(answers, tmp_path)
    assert cell.value == "does not apply"
    assert note.startswith("not_applicable, edition ")


def test_a_silence_stands_only_where_no_unit_has_a_value(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """Beside a value of the same country, measure and year its cell is empty; its note still tells who was silent."""
    there = tables["answers"][tables["answers"]["value"].notna()].head(1)
    silent = ["not_reported", "not_reported"]
    answers = there.loc[there.index.repeat(3)].assign(
        unit=["persons", "cases", "cases"],
        value=pd.array([12.0, None, None], "Float64"),
        status=[there["status"].iloc[0], *silent],
        qualifier=[there["qualifier"].iloc[0], *silent],
        edition=[there["edition"].iloc[0], 2021, 2021],
        year=[2019, 2019, 2020],
    )
    answers = answers.astype(tables["answers"].dtypes)
    export_tables({"answers": answers}, tmp_path, ["xlsx"])
    with closing(openpyxl.load_workbook(tmp_path / "tipcompare.xlsx")) as book:
        sheet = book["answers by year"]
        cells = {
            (row[3].value, head.value): row[place] for row in sheet["A2:F3"] for place, head in enumerate(sheet[1])
        }
        told = {key: cell.value for key, cell in cells.items() if isinstance(key[1], int)}
    assert told == {
        ("cases", 2019): None,
        ("cases", 2020): "not reported",
        ("persons", 2019): 12,
        ("persons", 2020): None,
    }
    comment = cells["cases", 2019].comment
    assert comment is not None
    assert comment.text.startswith("not_reported, edition 2021: ")


def test_truth_is_a_value_of_the_spreadsheet(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """Not the word for it, with which no filter and no formula works."""
    export_tables(tables, tmp_path, ["xlsx"])
    with closing(openpyxl.load_workbook(tmp_path / "tipcompare.xlsx")) as book:
        head, *rows = book["ratings"].iter_rows(values_only=True)
    found = [row[head.index("consistent")] for row in rows]
    assert found == tables["ratings"]["consistent"].tolist()
    assert {type(value) for value in found} == {bool}


def test_every_qualifier_of_an_answer_has_its_sign() -> None:
    """A qualifier that is added to the model is not shown as an exact number."""
    assert {*get_args(Qualifier), *SIGNS} - SIGNS.keys() == {"exact", "not_reported", "not_applicable", "relative"}


def test_sheets_are_printed_across_with_their_heads_and_cut_nothing(
    tables: dict[str, pd.DataFrame], tmp_path: Path
) -> None:
    """A page is as wide as the sheet and has its head line; a text that is wider than its column has further lines."""
    export_tables(tables, tmp_path, ["xlsx"])
    with closing(openpyxl.load_workbook(tmp_path / "tipcompare.xlsx")) as book:
        for sheet in book:
            assert sheet.page_setup.orientation == "landscape"
            assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
            assert sheet.print_title_rows == "$1:$1"
            assert all(cell.alignment.wrap_text for row in sheet.iter_rows(min_row=2) for cell in row if cell.value)
        (label,) = (cell.column_letter for cell in book["ratings"][1] if cell.value == "rating_label")
        assert book["ratings"].column_dimensions[label].width > len("Tier 2 Watch List")


@pytest.mark.parametrize(("status", "certainty", "said"), [("partial", 1.0, ""), ("stated", 0.5, "uncertain, ")])
def test_an_answer_of_a_part_or_uncertain_stands_in_italics(
    tables: dict[str, pd.DataFrame], tmp_path: Path, status: str, certainty: float, said: str
) -> None:
    """Among numbers that are the country's own whole it would be taken for one."""
    there = tables["answers"]["value"].notna()
    answers = tables["answers"][there].head(1).assign(status=status, certainty=certainty, qualifier="exact")
    cell, note = write_answer(answers, tmp_path)
    assert cell.font.italic
    assert note.startswith(f"{status}, {said}edition ")


def test_text_is_never_a_formula(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """A text that begins as a formula or a link is text in a workbook; a too long one is cut and says so."""
    changed = tables["warnings"].copy()
    for text in ("=1+1", "https://example.org", "x" * 40_000):
        changed["message"] = pd.array([text], dtype="string")
        export_tables({"warnings": changed}, tmp_path, ["xlsx"])
        with closing(openpyxl.load_workbook(tmp_path / "tipcompare.xlsx")) as book:
            cell = book["warnings"]["E2"]
            assert cell.data_type == "s"
            assert cell.hyperlink is None
            assert cell.value == text or (len(str(cell.value)) == 32_767 and str(cell.value).endswith(" […]"))


def test_sqlite_is_whole_and_searched(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """The database passes its own check, and its full-text search finds a recommendation."""
    export_tables(tables, tmp_path, ["sqlite"])
    with closing(sqlite3.connect(tmp_path / "tipcompare.sqlite")) as base:
        assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        query = (
            "SELECT edition, text FROM recommendations WHERE id IN "
            "(SELECT rowid FROM recommendations_fts WHERE recommendations_fts MATCH 'hotline')"
        )
        assert base.execute(query).fetchall() == [(2021, "Staff the national hotline around the clock.")]
        lives = dict(base.execute("SELECT recurrence_id, editions_seen FROM recommendation_lives").fetchall())
        assert lives["XVE-2018-01"] == 3


@pytest.mark.parametrize("kind", known_formats())
def test_same_tables_give_the_same_bytes(
    kind: str, tables: dict[str, pd.DataFrame], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two exports are equal byte for byte, in any folder and at any time."""
    first = export_tables(tables, tmp_path / "one", [kind])
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    second = export_tables(tables, tmp_path / "two", [kind])
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


def test_what_was_written_says_by_which_version(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """Where a format has a place for it beside the rows."""
    export_tables(tables, tmp_path, ["json", "parquet", "sqlite", "xlsx"])
    for name, said in (("tables.schema.json", "$comment"), ("tipcompare.metadata.json", "about")):
        assert json.loads((tmp_path / name).read_text())[said] == f"tipcompare {tell_version()}"
    assert openpyxl.load_workbook(tmp_path / "tipcompare.xlsx").properties.creator == f"tipcompare {tell_version()}"
    assert pq.read_schema(tmp_path / "reports.parquet").metadata[b"tipcompare"].decode() == tell_version()


def test_what_describes_a_database_says_whose_its_words_are(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """Of the series that have rows in it, and of no other."""
    export_tables(tables, tmp_path, ["sqlite"])
    said = json.loads((tmp_path / "tipcompare.metadata.json").read_text())
    assert said["source"] == "Trafficking in Persons Report, U.S. Department of State"
    assert said["license"].startswith("Trafficking in Persons Report: work of the U.S. Government")
    assert "The program is under the MIT License" in said["description"]
    assert not {"source", "license"} & describe_database(["reports"], ()).keys()


def test_unknown_formats_are_refused(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """An unknown format is an error that names the known ones, and nothing is written."""
    with pytest.raises(ParseError, match=r"no format 'ods' \(one of csv"):
        export_tables(tables, tmp_path, ["csv", "ods"])
    assert list(tmp_path.iterdir()) == []


def test_xlsx_opens_in_libreoffice(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """LibreOffice opens the workbook and converts each sheet to the cells of the exported CSV."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("no LibreOffice found")
    export_tables(tables, tmp_path, ["csv", "xlsx"])
    options = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
    command = [
        program,
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        options,
    ]
    subprocess.run(
        [*command, "--outdir", str(tmp_path / "lo"), str(tmp_path / "tipcompare.xlsx")],
        check=True,
        capture_output=True,
        timeout=120,
    )
    for name in tables:
        with (
            (tmp_path / f"{name}.csv").open(newline="") as ours,
            (tmp_path / "lo" / f"tipcompare-{name}.csv").open(newline="") as theirs,
        ):
            truths = [place for place, dtype in enumerate(_types(name).values()) if dtype == "boolean"]
            found = list(csv.reader(theirs))
            for row, place in itertools.product(found[1:], truths):
                row[place] = row[place].lower()  # the spreadsheet's own truth
            assert found == list(csv.reader(ours)), name


def test_json_fits_its_schema(tables: dict[str, pd.DataFrame], tmp_path: Path) -> None:
    """Every table's file is valid against the schema written beside it, and a wrong one is not."""
    export_tables(tables, tmp_path, ["json"])
    schema = json.loads((tmp_path / "tables.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for name in tables:
        document = json.loads((tmp_path / f"{name}.json").read_text())
        validator.validate(document)
        document["records"].append({"series": 1})
        assert not validator.is_valid(document)
