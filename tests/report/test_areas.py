"""What areas are rated is said wherever the rating of a country is, edition by edition and with its sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from declared.progress import PROGRESS
from declared.scorecard import SCORECARD
from docx import Document
from folders import put
from lxml import html

from tipcompare.assistant import Tools
from tipcompare.changes.history import build_history
from tipcompare.changes.reports import compare_reports
from tipcompare.cli import cli
from tipcompare.corpus import Corpus
from tipcompare.model import CountryReport, Editions, SourceText
from tipcompare.reading import read_report
from tipcompare.report import build_page, render_html, render_markdown, write_report
from tipcompare.report.exhibit import build_exhibit
from tipcompare.report.html import render_site_pages
from tipcompare.report.outline import outline_history
from tipcompare.report.overview import render_overview
from tipcompare.series import SeriesProfile
from tipcompare.testing import describe

GOOD, FAIR, EARLY = "is well prepared", "is moderately prepared", "remains at an early stage"


@pytest.fixture(autouse=True)
def _added(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the invented series be known."""
    monkeypatch.setattr("tipcompare.series.known_series", lambda: {one.key: one for one in (PROGRESS, SCORECARD)})


def write_text(year: int, fisheries: str, courts: str) -> str:
    """Return an edition of which two areas are rated."""
    return (
        f"PROGRESS REPORT {year}: VESMARK\n\n3. FISHERIES\n\nVesmark {fisheries}. Boards met twice.\n\n"
        f"4. COURTS\n\nVesmark {courts}.\n"
    )


def read(text: str, profile: SeriesProfile = PROGRESS) -> CountryReport:
    """Return the report of a text."""
    return read_report(SourceText(text, "a.txt", "0" * 64, "text"), profile)


@pytest.fixture
def history() -> Editions:
    """Two editions; fisheries went up, courts stayed."""
    return build_history([read(write_text(2019, FAIR, EARLY)), read(write_text(2020, GOOD, EARLY))], PROGRESS)


def test_the_page_has_each_area_by_year_with_its_sentence(history: Editions) -> None:
    """The first answer counts what moved, and each rating in the table leads to its sentence in the text."""
    page = build_page(history)
    shown: html.HtmlElement = html.document_fromstring(render_html(page))
    answer = shown.xpath("//article[contains(@class, 'answer-rating')]")[0].text_content()
    assert "2 areas rated" in answer
    assert "Areas since 2019: 1 up, 1 the same." in answer
    cells = [[" ".join(cell.text_content().split()) for cell in row] for row in shown.xpath("//*[@id='timeline']//tr")]
    assert cells == [
        ["Area", "2019", "2020"],
        ["Fisheries", "Moderately prepared", "Good level of preparation (up)"],
        ["Courts", "Early stage", "Early stage"],
    ]
    places = [link.get("href").lstrip("#") for link in shown.xpath("//*[@id='timeline']//td/a")]
    assert [shown.get_element_by_id(place).text_content() for place in places[:2]] == [
        "Vesmark is moderately prepared.",
        "Vesmark is well prepared.",
    ]
    assert "not read" not in answer
    assert "could be read" not in shown.get_element_by_id("timeline").text_content()


def test_every_format_says_the_same(history: Editions, tmp_path: Path) -> None:
    """Markdown, Word, the exhibit, an edition's own page and a parser's dict have the areas."""
    row = "| Fisheries | Moderately prepared | Good level of preparation (up) |"
    assert row in render_markdown(build_page(history))
    write_report(history, tmp_path / "a.docx")
    tables = [
        [cell.text for cell in line.cells] for one in Document(str(tmp_path / "a.docx")).tables for line in one.rows
    ]
    assert ["Fisheries", "Moderately prepared", "Good level of preparation (up)"] in tables
    exhibit = build_exhibit(compare_reports(history.reports[0], history.reports[1], PROGRESS))
    assert exhibit.ratings[0] == ("Preparation, Fisheries", "Moderately prepared", "Good level of preparation")
    edition = render_site_pages(build_page(history), home="index.html")["xve-2020.html"]
    assert "Preparation, Fisheries: Good level of preparation; Preparation, Courts: Early stage" in edition
    assert describe(history.reports[1])["ratings"] == [("Fisheries", "good"), ("Courts", "early")]


def test_the_page_on_all_countries_says_where_they_are(history: Editions) -> None:
    """It has no column of ratings that only tells that none was read."""
    overview = render_overview([outline_history(history)])
    assert "The ratings of areas stand on each country's page." in overview
    assert "preparation by year" not in overview


def test_an_area_that_one_edition_does_not_rate_was_not_read_there() -> None:
    """Nothing is said to have gone up or down from there, and the country's own rating stands first."""
    old, new = (
        f"Scorecard: Vesmark, {year}\n\nRatings at a glance\n\nOverall | B\n\n{rest}\n\nFindings\n\n1. Open it.\n"
        for year, rest in ((2020, "Births | B"), (2021, "Births | A\n\nLand | C"))
    )
    page = build_page(build_history([read(old, SCORECARD), read(new, SCORECARD)], SCORECARD))
    assert [(area.name, [cell.text for cell in area.cells]) for area in page.rated_areas] == [
        ("Births", ["B", "A (up)"]),
        ("Land", ["not read", "C"]),
    ]
    assert (page.answers[0].value, page.answers[0].points[0][0]) == ("B", "Overall | B")
    assert page.answers[0].detail.endswith("Areas since 2020: 1 up, 1 read in one only.")


def test_the_commands_name_areas(tmp_path: Path) -> None:
    """`show` has a line for each, `compare` what became of it."""
    old, new = (tmp_path / f"{year}-Vesmark.txt" for year in (2019, 2020))
    old.write_text(write_text(2019, FAIR, EARLY))
    new.write_text(write_text(2020, GOOD, EARLY))
    shown = CliRunner().invoke(cli, ["show", str(old), "--series", "progress"]).output
    assert "Preparation, Fisheries: Moderately prepared\nPreparation, Courts: Early stage\n" in shown
    compared = CliRunner().invoke(cli, ["compare", str(old), str(new), "--series", "progress"]).output
    assert "Preparation, Fisheries: Moderately prepared to Good level of preparation (up)\n" in compared
    assert "Preparation, Courts: Early stage in both\n" in compared


def test_an_assistant_is_told_what_became_of_areas(tmp_path: Path) -> None:
    """Each with the words that state it in both editions."""
    for year, fisheries in ((2019, FAIR), (2020, GOOD)):
        put(tmp_path, f"{year}/Vesmark.txt", write_text(year, fisheries, EARLY))
    told = Tools(Corpus.load(tmp_path, series="progress")).compare("XVE", 2019, 2020)
    assert [(one["area"], one["old"]["quote"], one["new"]["quote"], one["change"]) for one in told["areas"]] == [
        ("Fisheries", "Vesmark is moderately prepared.", "Vesmark is well prepared.", "up"),
        ("Courts", "Vesmark remains at an early stage.", "Vesmark remains at an early stage.", "same"),
    ]
