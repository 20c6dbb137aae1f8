"""The other formats of a country's report."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import docx
import jsonschema
import openpyxl
import pytest
from attrs import evolve
from invented import build_reports, vesmark
from lxml import etree, html
from openpyxl.cell.rich_text import CellRichText

from tipcompare.changes.history import build_history
from tipcompare.changes.reports import compare_reports
from tipcompare.corpus import Corpus
from tipcompare.errors import ParseError
from tipcompare.model import Comparison, CountryReport, Editions, ReportWarning
from tipcompare.notebook import preview
from tipcompare.report import as_history, build_page, render_markdown, write_report
from tipcompare.report.plots import line_points, plot_figures
from tipcompare.report.values import format_value
from tipcompare.report.word import render_docx
from tipcompare.series import get_profile
from tipcompare.tables.json_schema import schema_of_report

NS = {
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
}


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


def test_json_needs_no_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No pair of editions is laid out, nor any text marked, for answers and tables alone."""
    for name in ("lay_out_section", "mark_text", "plot_figures"):
        monkeypatch.setattr(f"tipcompare.report.page.{name}", None)
    write_report(vesmark(), tmp_path / "x.json")
    with pytest.raises(TypeError):
        build_page(vesmark())


def test_every_redline_of_a_workbook_has_its_text(demo: Path, tmp_path: Path) -> None:
    """Also where nothing is struck or underlined, the cell says what the wording is."""
    for history in Corpus.load(demo).histories():
        write_report(history, tmp_path / "x.xlsx")
        with closing(openpyxl.load_workbook(tmp_path / "x.xlsx")) as book:
            assert all(row[5].value for row in book["redlines"].iter_rows(min_row=2)), history.country


def test_workbook_has_redlines(tmp_path: Path) -> None:
    """A redline is rich text."""
    write_report(vesmark(), tmp_path / "x.xlsx")
    with closing(openpyxl.load_workbook(tmp_path / "x.xlsx", rich_text=True)) as book:
        redline = book["redlines"]["F2"].value
        assert isinstance(redline, CellRichText)
        assert "border guards" in str(redline)


def test_workbook_links_every_offset_to_its_text(demo: Path, tmp_path: Path) -> None:
    """On every sheet that has offsets the link leads to the cell that has what the row tells, in whichever edition."""
    write_report(next(iter(Corpus.load(demo).histories())), tmp_path / "x.xlsx")
    with closing(openpyxl.load_workbook(tmp_path / "x.xlsx")) as book:
        linked = set()
        for sheet in book:
            names = [str(cell.value) for cell in sheet[1]]
            for row in sheet.iter_rows(min_row=2) if "char_start" in names else ():
                told = dict(zip(names, row, strict=True))
                start = told["char_start"]
                if start.value is None:  # of what was dropped
                    continue
                assert start.hyperlink is not None
                assert start.hyperlink.location is not None
                cell = book["texts"][start.hyperlink.location.split("!")[1]]
                said = next((told[name].value for name in ("text", "sentence", "heading") if name in told), None)
                assert str(said or "") in " ".join(str(cell.value).split())
                linked.add(sheet.title)
    assert linked == {"ratings", "sections", "recommendations", "metrics", "answers", "evidence", "lives"}


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
    said = [run.text for run in runs]
    marked = [k for k, run in enumerate(runs) if run.font.strike or run.font.underline]
    assert marked
    signs = [(said[k - 1].strip(), said[k + 1].strip(), bool(runs[k].font.underline)) for k in marked]
    editions: dict[bool, set[str]] = {True: set(), False: set()}
    for before, behind, new in signs:  # words, too, say which edition has it
        found = re.fullmatch(r"\[(\d{4}):" if behind == "]" else r"Only in (\d{4}):", before)
        assert found
        editions[new].add(found[1])
    assert editions == {False: {"2018"}, True: {"2019"}}
    assert document.paragraphs[0].text == "Vesmark"


def read_word(path: Path) -> set[str]:
    """Return the words of a Word file, without the editions that stand before what one alone has."""
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    told = " ".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
    return set(re.findall(r"\w+", re.sub(r"\[\d{4}: (.*?)\]", r"\1", told)))


@pytest.mark.parametrize("series", ["tip", "human-rights-practices"])
def test_word_has_what_markdown_has(series: str, tmp_path: Path) -> None:
    """Years that are missing, reasons, changes in the text, warnings and sources are in both."""
    warning = ReportWarning("figure-unread", "no rule took the seventeen")
    reports = [evolve(report, warnings=(warning,)) for report in build_reports()]
    if series != "tip":
        reports = [
            evolve(r, series=series, rating=None, recommendations=(), observations=(), answers=()) for r in reports
        ]
    profile = get_profile(series)
    page = build_page(build_history(reports, profile))
    write_report(build_history(reports, profile), tmp_path / "x.docx")
    own = ("Figures", profile.lists.title or "Figures")
    parts = [part for part in render_markdown(page).split("\n## ") if not part.startswith(own)]
    assert any(part.startswith("Changes in the text") for part in parts)
    assert any("seventeen" in part for part in parts)
    assert set(re.findall(r"\w+", re.sub(r"~~|\*\*|\\", "", " ".join(parts)))) <= read_word(tmp_path / "x.docx")


def look(element: etree._Element, path: str) -> list[str]:
    """Return what stands at a path of a chart."""
    found = element.xpath(path, namespaces=NS)
    assert isinstance(found, list)
    return [str(one) for one in found]


def test_word_charts_have_parts_units_and_every_year(tmp_path: Path) -> None:
    """A year in another unit is said, a part is a point without a line, and numbers are written as in the tables."""
    page = build_page(vesmark())
    measured = next(measured for measured, chart in page.measures if chart)
    told = [(2017, 39890.0, False, "persons"), (2018, 20.0, True, "persons"), (2019, 126.0, False, "cases")]
    points = [
        evolve(measured.points[0], year=year, value=value, part=part, unit=unit, shown=format_value(value))
        for year, value, part, unit in told
    ]
    shown = evolve(measured, figures=tuple(points), points=tuple(points[:2]), apart=tuple(points[2:]))
    drawn = evolve(page, measures=((shown, plot_figures(shown, (2017, 2019))),))
    (tmp_path / "x.docx").write_bytes(render_docx(drawn))
    with zipfile.ZipFile(tmp_path / "x.docx") as archive:
        chart = etree.fromstring(archive.read("word/charts/chart1.xml"))
        text = archive.read("word/document.xml").decode()
    found = {look(one, "c:tx/c:v/text()")[0]: one for one in chart.iter(f"{{{NS['c']}}}ser")}
    assert list(found) == ["of the whole", "of a part only"]
    for series in found.values():
        assert look(series, "c:cat//c:v/text()") == ["2017", "2018", "2019"]
    assert [look(one, "c:val//c:v/text()") for one in found.values()] == [["39890"], ["20"]]
    assert [look(one, "c:dLbls/c:dLbl/c:dLblPos/@val") for one in found.values()] == [["t"], ["r"]]
    assert set(look(chart, "//c:numFmt/@formatCode")) == {"#,##0"}
    assert f"{measured.title} (persons)" in look(chart, "//a:t/text()")
    assert f'descr="{measured.title} (persons): 2017: 39,890; 2018: 20; 2019: 126 cases"' in text
    assert "In another unit: 2019: 126 cases" in text


def test_word_charts_tell_sums_and_what_is_uncertain(tmp_path: Path) -> None:
    """They have signs of their own, in the legend, too, and before and behind the number that is written."""
    page = build_page(vesmark())
    measured = next(measured for measured, chart in page.measures if chart)
    told = [(2017, False, False), (2018, True, False), (2019, True, True)]
    points = tuple(
        evolve(measured.points[0], year=year, value=year - 2000.0, summed=summed, unsure=unsure)
        for year, summed, unsure in told
    )
    shown = evolve(measured, figures=points, points=points, apart=())
    drawn = evolve(page, measures=((shown, plot_figures(shown, (2017, 2019))),))
    (tmp_path / "x.docx").write_bytes(render_docx(drawn))
    with zipfile.ZipFile(tmp_path / "x.docx") as archive:
        chart = etree.fromstring(archive.read("word/charts/chart1.xml"))
    series = list(chart.iter(f"{{{NS['c']}}}ser"))
    names = ["of the whole", "sum of parts (Σ)", "sum of parts (Σ), uncertain (?)"]
    assert [look(one, "c:tx/c:v/text()")[0] for one in series] == names
    assert [look(one, "c:val//c:v/text()") for one in series] == [["17", "18", "19"], ["18"], ["19"]]
    assert look(series[0], "c:dLbls/c:dLbl/c:numFmt/@formatCode") == ['"Σ "#,##0" ?"']
    assert look(chart, "//c:legend/*/@val") == ["b"]
    bare = evolve(shown, figures=points[1:], points=points[1:])
    (tmp_path / "y.docx").write_bytes(render_docx(evolve(page, measures=((bare, plot_figures(bare, (2018, 2019))),))))
    with zipfile.ZipFile(tmp_path / "y.docx") as archive:
        chart = etree.fromstring(archive.read("word/charts/chart1.xml"))
    assert look(chart, "//c:legend/c:legendEntry/*/@val") == ["0", "1"], "no point shows the circle of the whole"


def test_word_charts_join_no_kinds(tmp_path: Path) -> None:
    """Each kind is a line of its own, with a sign of its own and its name in the legend."""
    page = build_page(vesmark())
    measured = next(measured for measured, chart in page.measures if chart)
    told = [(2017, "sex trafficking"), (2018, ""), (2019, "")]
    points = tuple(evolve(measured.points[0], year=year, value=9.0, breakdown=kind) for year, kind in told)
    shown = evolve(measured, figures=points, points=points, apart=())
    drawn = evolve(page, measures=((shown, plot_figures(shown, (2017, 2019))),))
    (tmp_path / "x.docx").write_bytes(render_docx(drawn))
    with zipfile.ZipFile(tmp_path / "x.docx") as archive:
        chart = etree.fromstring(archive.read("word/charts/chart1.xml"))
        assert "Of one kind only: 2017 sex trafficking" in archive.read("word/document.xml").decode()
    series = list(chart.iter(f"{{{NS['c']}}}ser"))
    assert [look(one, "c:tx/c:v/text()")[0] for one in series] == ["sex trafficking", "of the whole"]
    assert [look(one, "c:val//c:pt/@idx") for one in series] == [["0"], ["1", "2"]]
    assert [look(one, "c:marker/c:symbol/@val") for one in series] == [["triangle"], ["circle"]]


def test_word_numbers_each_list_from_one_and_repeats_the_heads_of_its_tables(tmp_path: Path) -> None:
    """The lists of what stands and of what is gone are counted apart; rows stay whole, heads do not stand alone."""
    write_report(vesmark(), tmp_path / "x.docx")
    document = docx.Document(str(tmp_path / "x.docx"))
    numbers = document.element.body.xpath("w:p/w:pPr/w:numPr/w:numId/@w:val")
    stands = [life.stands for life, _ in build_page(vesmark()).lives]
    assert (len(numbers), len(set(numbers)), len(set(stands))) == (len(stands), 2, 2)
    for number in set(numbers):
        found = document.part.numbering_part.element.xpath(f"w:num[@w:numId={number}]/w:lvlOverride")
        assert [level.xpath("w:startOverride/@w:val") for level in found] == [["1"]]
    for table in document.tables:
        kept = [bool(row.cells[0].paragraphs[0].paragraph_format.keep_with_next) for row in table.rows]
        assert kept == [place < min(2, len(kept) - 1) for place in range(len(kept))]
        marks = [[etree.QName(mark).localname for mark in row._tr.xpath("w:trPr/*")] for row in table.rows]
        assert marks == [["cantSplit", "tblHeader"], *[["cantSplit"]] * (len(kept) - 1)]


def test_word_breaks_no_word_of_a_table_of_words() -> None:
    """Each column of what is told in words is as wide as its longest word, of twelve letters; all fit the page."""
    document = docx.Document(io.BytesIO(render_docx(build_page(vesmark()))))
    tables = [table for table in document.tables if table.rows[0].cells[-1].text != "Place and sentence"]
    assert len(tables) > 2
    for table in tables:
        assert sum(column.width.cm for column in table.columns) <= 15.5
        for column in table.columns:
            longest = max(len(word) for cell in column.cells for word in (*cell.text.split(), ""))
            assert column.width.cm >= min(longest, 12) * 0.3, longest


def test_word_has_figures_with_charts_and_places(tmp_path: Path) -> None:
    """Each charted measure has a chart that Word draws from its numbers, and each figure its sentence and place."""
    write_report(vesmark(), tmp_path / "x.docx")
    page = build_page(vesmark())
    with zipfile.ZipFile(tmp_path / "x.docx") as archive:
        charts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("word/charts/")]
    drawn = [measured for measured, chart in page.measures if chart]
    assert len(charts) == len(drawn) > 0
    for measured, chart in zip(drawn, charts, strict=True):
        assert f"<a:t>{measured.title} ({measured.unit})</a:t>" in chart
        values = [value for _, value in line_points(measured) if value is not None]
        assert values
        assert all(f"<c:v>{value:g}</c:v>" in chart for value in values)
    document = docx.Document(str(tmp_path / "x.docx"))
    cells = {cell.text for table in document.tables for row in table.rows for cell in row.cells}
    figure = drawn[0].points[-1]
    start, end = figure.place.split("-")[-2:]
    assert f"“{figure.sentence}” ({figure.edition}, characters {start} to {end})" in cells
