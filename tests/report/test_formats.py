"""The other formats of a country's report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import docx
import jsonschema
import openpyxl
import pytest
from invented import build_reports, vesmark
from lxml import html
from openpyxl.cell.rich_text import CellRichText

from tipcompare.changes.reports import compare_reports
from tipcompare.corpus import Corpus
from tipcompare.errors import ParseError
from tipcompare.model import Comparison, CountryReport, Editions
from tipcompare.notebook import preview
from tipcompare.report import as_history, build_page, write_report
from tipcompare.report.plots import line_points
from tipcompare.series import get_profile
from tipcompare.tables.json_schema import schema_of_report


def comparison() -> Comparison:
    """Return Vesmark 2018 against 2019."""
    old, new, _ = build_reports()
    return compare_reports(old, new, get_profile("tip"))


def test_json_fits_its_schema(tmp_path: Path) -> None:
    """The JSON report is valid against its schema, and holds the tables and the answers."""
    write_report(vesmark(), tmp_path / "x.json")
    document = json.loads((tmp_path / "x.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema_of_report())
    jsonschema.Draft202012Validator(schema_of_report()).validate(document)
    assert document["country_name"] == "Vesmark"
    assert len(document["tables"]["recommendations"]) == 10
    assert document["answers"][0]["value"] == "Tier 2"


def test_every_redline_of_a_workbook_has_its_text(demo: Path, tmp_path: Path) -> None:
    """Also where nothing is struck or underlined, the cell says what the wording is."""
    for history in Corpus.load(demo).histories():
        write_report(history, tmp_path / "x.xlsx")
        with closing(openpyxl.load_workbook(tmp_path / "x.xlsx")) as book:
            assert all(row[5].value for row in book["redlines"].iter_rows(min_row=2)), history.country


def test_workbook_has_redlines_and_links(tmp_path: Path) -> None:
    """A redline is rich text, and an offset links to the cell of the text it is in."""
    write_report(vesmark(), tmp_path / "x.xlsx")
    with closing(openpyxl.load_workbook(tmp_path / "x.xlsx", rich_text=True)) as book:
        redline = book["redlines"]["F2"].value
        assert isinstance(redline, CellRichText)
        assert "border guards" in str(redline)
        sheet = book["recommendations"]
        column = [cell.value for cell in sheet[1]].index("char_start")
        for row in sheet.iter_rows(min_row=2):
            link = row[column].hyperlink
            assert link is not None
            assert link.location is not None
            linked = book["texts"][link.location.split("!")[1]]
            start = int(str(row[column].value)) - int(str(book["texts"].cell(linked.row, 4).value))
            assert str(linked.value)[start:].startswith(str(row[5].value))


@pytest.mark.parametrize("subject", [vesmark(), comparison(), build_reports()[2]])
def test_notebooks_show_the_answers(subject: Editions | Comparison | CountryReport) -> None:
    """The preview is one element with the country, the tier and the recommendations."""
    text = preview(subject)
    (element,) = html.fragments_fromstring(text.strip())
    assert not isinstance(element, str)
    shown = str(element.xpath("string()"))
    for said in ("Vesmark", "Tier 2", "Open shelters"):
        assert said in shown
    assert not element.xpath("//script")


def test_any_subject_can_be_written(tmp_path: Path) -> None:
    """A comparison and a single report have their page too."""
    write_report(comparison(), tmp_path / "two.html")
    write_report(build_reports()[0], tmp_path / "one.md")
    assert "2 editions" in (tmp_path / "two.html").read_text()
    assert "# Vesmark" in (tmp_path / "one.md").read_text()


@pytest.mark.parametrize("name", ["x", "x.odt"])
def test_other_suffixes_are_refused(name: str, tmp_path: Path) -> None:
    """A file name that ends in nothing known is an error that names what is."""
    with pytest.raises(ParseError, match=r"one of \.html, \.md, \.json, \.xlsx, \.docx"):
        write_report(vesmark(), tmp_path / name)


def test_the_epoch_can_be_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SOURCE_DATE_EPOCH is the one time a workbook holds."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    write_report(vesmark(), tmp_path / "x.xlsx")
    with closing(openpyxl.load_workbook(tmp_path / "x.xlsx")) as book:
        assert str(book.properties.created) == "2023-11-14 22:13:20"


def test_the_hash_seed_changes_nothing(tmp_path: Path) -> None:
    """Pages made by two processes with different hash seeds are equal."""
    folder = Path(__file__).resolve().parent.parent
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from invented import vesmark; "
        "from tipcompare.report import write_report; "
        "[write_report(vesmark(), f'{sys.argv[2]}.{kind}') for kind in ('html', 'md', 'json')]"
    )
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-c", code, str(folder), str(tmp_path / seed)],
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
    for kind in ("html", "md", "json"):
        assert (tmp_path / f"1.{kind}").read_bytes() == (tmp_path / f"2.{kind}").read_bytes()


def test_word_shows_redlines(tmp_path: Path) -> None:
    """In the Word file what was taken out is struck through and what was put in is underlined."""
    write_report(as_history(comparison()), tmp_path / "x.docx")
    document = docx.Document(str(tmp_path / "x.docx"))
    runs = [run for paragraph in document.paragraphs for run in paragraph.runs]
    assert any(run.font.underline and "border guards" in run.text for run in runs)
    assert any("Open shelters" in run.text for run in runs)
    assert document.paragraphs[0].text == "Vesmark"


def test_word_has_figures_with_charts_and_places(tmp_path: Path) -> None:
    """Each charted measure has a chart that Word draws from its numbers, and each figure its sentence and place."""
    write_report(vesmark(), tmp_path / "x.docx")
    page = build_page(vesmark())
    with zipfile.ZipFile(tmp_path / "x.docx") as archive:
        charts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("word/charts/")]
    drawn = [measured for measured, chart in page.measures if chart and line_points(measured)]
    assert len(charts) == len(drawn) > 0
    for measured, chart in zip(drawn, charts, strict=True):
        assert f"<a:t>{measured.title}</a:t>" in chart
        values = [value for _, value in line_points(measured) if value is not None]
        assert values
        assert all(f"<c:v>{value:g}</c:v>" in chart for value in values)
    document = docx.Document(str(tmp_path / "x.docx"))
    cells = {cell.text for table in document.tables for row in table.rows for cell in row.cells}
    figure = drawn[0].points[-1]
    start, end = figure.place.split("-")[-2:]
    assert f"“{figure.sentence}” ({figure.edition}, characters {start} to {end})" in cells
