"""Whose answer on a year stands: every chart, page and file that sets answers out by year has the same one."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path

import numpy as np
import openpyxl
import pytest
from playwright.sync_api import Page
from views import download, open_page, rows_of

from tipcompare.corpus import Corpus
from tipcompare.report.figures import Measured, ShownFigure, gather_figures
from tipcompare.series import get_profile

pytest_plugins = ("browsing",)

Key = tuple[str, str, int]
"""Country, measure and year."""


@pytest.fixture(scope="module")
def corpus(demo: Path) -> Corpus:
    """The embedded corpus, which has figures that were restated, of a part and in several units."""
    return Corpus.load(demo)


@pytest.fixture(scope="module")
def measured(corpus: Corpus) -> dict[tuple[str, str], Measured]:
    """What the pages of its countries show, by country and measure."""
    profile = get_profile(corpus.series)
    found = ((history.country, one) for history in corpus.histories() for one in gather_figures(history, profile))
    return {(country, one.name): one for country, one in found if one.yearly}


def list_standing(measured: dict[tuple[str, str], Measured]) -> dict[Key, ShownFigure]:
    """Return the answer that stands for each measure and year of a country."""
    return {(*key, figure.year or 0): figure for key, one in measured.items() for figure in one.yearly}


def list_others(one: Measured, own: ShownFigure) -> set[str]:
    """Return the editions that give another value for the year of an answer in its unit."""
    all_told = [figure for figure in (*one.points, *one.apart) if (figure.year, figure.unit) == (own.year, own.unit)]
    return {str(figure.edition) for figure in all_told if figure.value not in (None, own.value)}


def read_sheet(folder: Path) -> dict[tuple[Key, str], tuple[object, str]]:
    """Return the cells of the sheet with their notes, by what they answer and unit."""
    with closing(openpyxl.load_workbook(folder / "tipcompare.xlsx")) as book:
        head, *rows = list(book["answers by year"].iter_rows())
    found: dict[tuple[Key, str], tuple[object, str]] = {}
    for row in rows:
        code, _, measure, unit = (str(cell.value or "") for cell in row[:4])
        for year, cell in zip(head[4:], row[4:], strict=True):
            if cell.comment:
                found[(code, measure, int(str(year.value))), unit] = (cell.value, cell.comment.text)
    return found


def test_files_have_one_answer_for_each_year(
    corpus: Corpus, measured: dict[tuple[str, str], Measured], site: Path, page: Page, tmp_path: Path
) -> None:
    """The sheet and the files of pages have the answer of the charts, and tell in notes what other editions say."""
    standing, codes = list_standing(measured), ",".join(corpus.countries())
    corpus.export(tmp_path, ["xlsx"])
    sheet = read_sheet(tmp_path)
    open_page(page, site, f"compare.html#c={codes}")
    compared = {
        (row["country"], row["measure"], int(row["year"])): row for row in rows_of(download(page, "Figures as CSV"))
    }
    assert compared.keys() == standing.keys()
    wide: dict[tuple[str, str], dict[str, str]] = {}
    for measure in sorted({measure for _, measure in measured}):
        open_page(page, site, f"numbers.html#measure={measure}&c={codes}")
        wide.update({(row["country"], measure): row for row in rows_of(download(page, "By year as CSV"))})
    restated = 0
    for key, own in standing.items():
        others, row, line = list_others(measured[key[:2]], own), compared[key], wide[key[:2]]
        value, note = sheet[key, own.unit.replace(" ", "_")]
        assert (row["shown"], row["unit"], row["edition"]) == (own.shown, own.unit, str(own.edition))
        assert row["value"] == ("" if own.value is None else f"{own.value:.15g}")
        assert line[str(own.year)] == (row["value"] or "not reported")
        assert value == ("not reported" if own.value is None else own.value)
        assert f"edition {own.edition}" in note
        for edition in others:
            assert all(f"in edition {edition}" in said for said in (note, row["notes"], line["notes"]))
        restated += bool(others)
    assert restated > 10


def test_charts_have_the_answer_that_stands(
    corpus: Corpus, measured: dict[tuple[str, str], Measured], site: Path, page: Page
) -> None:
    """Filled and dotted points of a country's page, of the pages on several, and lines and points in a notebook."""
    pytest.importorskip("matplotlib")
    points = {
        key: {own.year: own for own in one.yearly if own.value is not None and own not in one.apart}
        for key, one in measured.items()
    }
    read = """(places) => places.map((place) => [...document.querySelectorAll(place)].map((chart) =>
        [...chart.querySelectorAll(".own title, .part title")].map((title) => title.textContent)))"""

    def tell(titles: list[str]) -> set[tuple[int, str]]:
        found = (re.match(r"(\d{4}): .*?\((\d{4})\)", title) for title in titles)
        return {(int(one[1]), one[2]) for one in found if one}

    for measure in sorted({measure for _, measure in measured}):
        open_page(page, site, f"numbers.html#measure={measure}&c={','.join(corpus.countries())}")
        chart = corpus.plot_answers(measure)
        lines = {
            str(line.get_label()): [*np.asarray(line.get_xydata()).tolist(), *np.asarray(parts.get_offsets()).tolist()]
            for line, parts in zip(chart.get_lines(), chart.collections, strict=True)
        }
        for place, code in enumerate(corpus.countries(), 1):
            own = points.get((code, measure), {})
            charts = page.evaluate(read, [f"#numbers .multiple:nth-child({place}) svg"])[0]
            assert tell([title for chart in charts for title in chart]) == {(y, str(o.edition)) for y, o in own.items()}
            if own:
                assert {
                    int(year): value for year, value in lines[corpus[code].reports[-1].country.name] if value == value
                } == {y: o.value for y, o in own.items()}
    for code in corpus.countries():
        page.goto(f"{site.as_uri()}/{code.lower()}.html")
        keys = [key for key in points if key[0] == code and len(points[key]) > 1]
        for key, (chart,) in zip(keys, page.evaluate(read, [f"#m-{key[1]} svg.chart" for key in keys]), strict=True):
            assert tell(chart) == {(year, str(own.edition)) for year, own in points[key].items()}
