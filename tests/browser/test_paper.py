"""What is printed: all that a page has, or word of what is left out."""

from __future__ import annotations

import itertools
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page
from program import run

from tipcompare.corpus import Corpus
from tipcompare.embedded import embedded_path
from tipcompare.report import write_report

pytest_plugins = ("browsing",)
PAPER = 700
"""Pixels between the margins of a sheet of Letter or A4."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the embedded corpus, and one of its countries in a single file."""
    folder = tmp_path_factory.mktemp("pages")
    run("report", "-q", "-o", folder)
    write_report(Corpus.load(embedded_path("corpora/demo"), countries=["XVE"])["XVE"], folder / "alone.html")
    return folder


def squeeze(text: str) -> str:
    """Return the letters of a text, however its lines are broken."""
    return "".join(text.split()).replace("\ufffe", "")


def read_paper(page: Page) -> str:
    """Return the letters of a page as it is printed."""
    with pypdfium2.PdfDocument(page.pdf(format="Letter")) as document:
        return squeeze(" ".join(sheet.get_textpage().get_text_range() for sheet in document))


@pytest.mark.parametrize("name", ["xve.html", "alone.html", "index.html", "terms.html"])
def test_what_is_closed_on_a_page_is_printed(page: Page, folder: Path, name: str) -> None:
    """Lists, tables and redlines are printed though closed, and stay closed; whole texts say that they are not."""
    page.goto((folder / name).as_uri())
    closed = page.locator("details:not([open])")
    before = closed.count()
    paper = read_paper(page)
    assert closed.count() == before
    apart = ".leaf *, #changes > .pairing:not([open]) *"
    told = page.locator(f"details :is(td, th, li, dd, .source):not({apart})").evaluate_all(
        "(nodes) => nodes.map((node) => node.innerHTML.includes('<') ? '' : node.textContent)"
    )
    assert told
    assert [text for text in told if squeeze(text) not in paper] == []
    assert (
        paper.count(squeeze("Not printed: open it to print it."))
        == page.locator(":is(.leaf, #changes > .pairing):not([open])").count()
    )


@pytest.mark.parametrize("page", [(PAPER, "light")], indirect=True)
@pytest.mark.parametrize(
    "name", ["xve.html", "alone.html", "index.html", "explorer.html", "numbers.html", "compare.html"]
)
def test_what_is_wide_fits_the_paper(page: Page, folder: Path, name: str) -> None:
    """No chart and no table is cut off where the sheet ends; the page is held against its width when it closes."""
    page.goto((folder / name).as_uri())
    page.emulate_media(media="print")
    cut = "(boxes) => boxes.filter((box) => getComputedStyle(box).overflowX !== 'visible').length"
    assert page.locator(".scroll").evaluate_all(cut) == 0


@pytest.mark.parametrize("page", [(PAPER, "light")], indirect=True)
def test_years_of_many_editions_stand_clear_of_each_other_on_paper(page: Page, folder: Path) -> None:
    """Of 25 editions the heads do not run into one another, no name of a level out of its frame, and countries lead."""
    page.goto((folder / "index.html").as_uri())
    page.locator(".grid").evaluate(
        """(table) => {
            const years = [...Array(25).keys()].map((at) => `<th scope="col">${2001 + at}</th>`);
            table.tHead.rows[0].innerHTML = `<th>Country</th>${years.join("")}`;
            for (const row of table.tBodies[0].rows) {
                const level = '<td class="cell rank-3"><abbr>2WL</abbr></td>';
                const none = '<td class="cell none"><abbr>·</abbr></td>';
                row.innerHTML = `${row.cells[0].outerHTML}${none.repeat(3)}${level.repeat(22)}`;
            }
            table.parentElement.scrollLeft = 5000;
        }"""
    )
    page.emulate_media(media="print")
    boxes = """(nodes) => nodes.map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [range, node].map((one) => one.getBoundingClientRect()).flatMap((box) => [box.left, box.right]);
    })"""
    heads = page.locator(".grid thead th").evaluate_all(boxes)
    assert heads == sorted(heads)
    assert min(after[0] - before[1] for before, after in itertools.pairwise(heads)) >= 2
    frames = page.locator(".grid .rank-3 abbr").evaluate_all(boxes)
    assert [frame for frame in frames if frame[0] < frame[2] + 1 or frame[1] > frame[3] - 1] == []
    assert max(heads[-1]) <= PAPER


def test_all_recommendations_that_fit_are_printed_with_every_column(page: Page, folder: Path) -> None:
    """A printed search has every row of every page of the table, their number, and the columns that a screen folds."""
    page.goto(f"{(folder / 'explorer.html').as_uri()}#years=1")
    page.wait_for_selector("body[data-ready]")
    paper = read_paper(page)
    rows = page.evaluate("Tabulator.findTable('#explorer')[0].getData('active').map((life) => life.text)")
    assert len(rows) > page.locator(".tabulator-row").count()
    assert [text for text in rows if squeeze(text) not in paper] == []
    assert squeeze(page.locator("#explorer-count").inner_text()) in paper
    assert squeeze("Recommendation Country About Names Status Since Last Years") in paper


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("numbers.html#measure=convictions&c=XVE,XSB", "Convictions: "),
        (
            "explorer.html#years=1&stands=1&country=XVE",
            ": Standing for at least 1 years; Now still asked for; Country Vesmark",
        ),
    ],
)
def test_what_is_chosen_is_printed(page: Page, folder: Path, address: str, said: str) -> None:
    """On paper there are no fields that say it: the line that counts does, and names nothing where all is shown."""
    page.goto(f"{folder.as_uri()}/{address}")
    page.wait_for_selector("body[data-ready]")
    line = page.locator(".tools output").inner_text()
    assert said in line
    assert squeeze(line) in read_paper(page)
    page.goto("about:blank")
    page.goto((folder / "explorer.html").as_uri())
    page.wait_for_selector("body[data-ready]")
    assert page.locator("#explorer-count").inner_text().endswith(" recommendations")


def test_what_is_chosen_on_a_page_of_one_country_is_printed(page: Page, folder: Path) -> None:
    """Recommendations that fit no filter are not on paper, which says so; where none is set nothing is said."""
    page.goto((folder / "alone.html").as_uri())
    page.emulate_media(media="print")
    form = page.locator("#recommendations .filters")
    assert not form.is_visible()
    form.evaluate(
        """(form) => {
            form.elements.words.value = "police";
            form.dispatchEvent(new Event("input"));
        }"""
    )
    assert squeeze(f"{form.inner_text()}: Words police") in read_paper(page)
    page.goto((folder / "index.html").as_uri())
    page.emulate_media(media="screen")
    page.get_by_label("Find a country").fill("ves")
    page.emulate_media(media="print")
    assert squeeze("1 country: Find a country ves") in read_paper(page)


@pytest.mark.parametrize("page", [(816, "light")], indirect=True, ids=["Letter"])
def test_a_printed_lifeline_keeps_the_size_of_its_letters(page: Page, folder: Path) -> None:
    """It stands below its recommendation, where a line of twenty years has room."""
    page.goto((folder / "alone.html").as_uri())
    page.emulate_media(media="print")
    line = page.locator(".lifeline").first
    line.evaluate("(line) => { line.setAttribute('viewBox', '0 0 448 34'); line.setAttribute('width', '448'); }")
    assert line.evaluate("(line) => line.getBoundingClientRect().width") == 448


def test_a_printed_chart_stands_below_its_heading(page: Page, folder: Path) -> None:
    """Of many countries none has its name at the foot of one column and its chart at the head of the next."""
    page.goto((folder / "numbers.html").as_uri())
    page.wait_for_selector("body[data-ready]")
    page.evaluate(
        """() => document.querySelector("#numbers").replaceChildren(...[...Array(14).keys()].map((at) => {
            const told = [{ year: 2020, value: 1, shown: "", unit: "", edition: 2021 }];
            const svg = site.chart("x", told, [2020, 2020], 1);
            svg.append(site.make("svg:text", { x: 90, y: 40 }, `chart${at}end`));
            return site.make("article", { class: "multiple" }, site.make("h3", {}, `name${at}end`), svg);
        }))"""
    )
    places: dict[str, list[tuple[int, bool]]] = {}
    with pypdfium2.PdfDocument(page.pdf(format="Letter")) as document:
        for number, sheet in enumerate(document):
            letters = sheet.get_textpage()
            for word in (f"{kind}{at}end" for at in range(14) for kind in ("name", "chart")):
                if found := letters.search(word).get_next():
                    left = letters.get_charbox(found[0])[0]
                    places.setdefault(word[4:] if word.startswith("name") else word[5:], []).append(
                        (number, left < 306)
                    )
    assert len(places) == 14
    assert [where for where, (name, chart) in places.items() if name != chart] == []


def test_chosen_countries_are_printed_without_what_takes_them_away(page: Page, folder: Path) -> None:
    """On paper nothing can be pressed."""
    page.goto((folder / "compare.html").as_uri())
    page.wait_for_selector("body[data-ready]")
    page.emulate_media(media="print")
    assert page.locator("#chosen").inner_text().split() == ["Orlenia", "Saberia"]
