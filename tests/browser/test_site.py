"""What an analyst does with the pages on a whole series, in a real browser, from a folder copied elsewhere."""

from __future__ import annotations

import csv
import io
import re
import shutil
import textwrap
from collections.abc import Sequence
from pathlib import Path

import pytest
from chapters import CHAPTER
from folders import NARRATIVE, put
from playwright.sync_api import Browser, Locator, Page
from program import run
from views import download, find_barriers, open_page, rows_of, tell_address

from tipcompare.corpus import Corpus
from tipcompare.embedded import embedded_path
from tipcompare.model.figures import SURE
from tipcompare.report import write_report
from tipcompare.report.plots import KEY
from tipcompare.tables.delimited import FORMULAS, format_safe_csv
from tipcompare.version import tell_version

NUMBER_WORDS = ("no", "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "any", "did not")
pytest_plugins = ("browsing",)

PAGES = (
    "index.html",
    "explorer.html",
    "map.html",
    "compare.html",
    "terms.html",
    "numbers.html",
    "xve.html",
    "xve-2021.html",
)

SCREENS = pytest.mark.parametrize(
    "page",
    [(width, scheme) for width in (1280, 390) for scheme in ("light", "dark")],
    indirect=True,
    ids=["wide-light", "wide-dark", "narrow-light", "narrow-dark"],
)
"""A desk and a telephone, by day and by night, for what an analyst does."""


def choose_standing(rows: Sequence[dict[str, str]]) -> dict[str, str]:
    """Return the newest answer with a value, one of a part or a doubtful sum only where none tells the whole."""

    def rank(row: dict[str, str]) -> tuple[bool, bool, bool, str]:
        loose = row["status"] == "sum" and float(row.get("certainty") or 1) < SURE
        return bool(row["value"]), row["status"] != "partial", not loose, row["edition"]

    return max(rows, key=rank)


@SCREENS
def test_recommendations_on_a_subject_standing_five_years(page: Page, site: Path) -> None:
    """An analyst finds the recommendations on a subject that have stood for five years anywhere, and downloads them."""
    open_page(page, site, "explorer.html")
    page.get_by_label("Words").fill("shelter")
    page.get_by_label("Standing for at least").fill("5")
    page.get_by_label("Now").select_option("still asked for")
    shown = page.locator(".tabulator-row")
    texts = shown.locator("a").all_inner_texts()
    assert texts
    assert all("shelter" in text.lower() for text in texts)
    found = rows_of(download(page, "Download as CSV"))
    assert sorted(row["text"] for row in found) == sorted(texts)
    assert all(int(row["years"]) >= 5 for row in found)


def test_words_are_found_in_any_script(page: Page, site: Path) -> None:
    """By plain letters, and within what has no blanks between words."""
    page.goto((site / "index.html").as_uri())
    cases = [("Mettre en œuvre à Łódź", "oeuv lodz"), ("培训法官和检察官。", "检察官 法官"), ("อบรมผู้พิพากษา", "ผู้พิพากษา")]
    for text, words in cases:
        held, asked = (page.evaluate("(text) => giving.terms(text)", said) for said in (text, words))
        assert all(any(own.startswith(word) for own in held) for word in asked), text
    assert page.evaluate("giving.terms('Train judges’ staff, 2,000')") == ["train", "judges", "staff", "2", "000"]


@SCREENS
def test_one_recommendation_shared_by_its_address(page: Page, site: Path) -> None:
    """The address of a view shows the same view again, and a row leads to its recommendation, open on its page."""
    open_page(page, site, "explorer.html")
    page.get_by_label("Words").fill("police")
    page.get_by_label("About").select_option("Identification and referral")
    address = tell_address(page).split("/")[-1]
    before = page.locator(".tabulator-row a").all_inner_texts()
    assert before
    open_page(page, site, address)
    assert page.locator(".tabulator-row a").all_inner_texts() == before
    assert page.get_by_label("Words").input_value() == "police"
    page.locator(".tabulator-row a").first.click()
    place = page.locator(":target")
    place.wait_for()
    life = page.locator("details.life", has=place)
    assert " ".join((life.locator(".life-text").text_content() or "").split()) == before[0]


def test_the_explorer_follows_the_width_of_its_window(page: Page, site: Path) -> None:
    """A window that is made narrow has what no longer fits below each recommendation, and one made wide beside it."""
    open_page(page, site, "explorer.html")
    folded = page.locator(".tabulator-responsive-collapse table").first
    assert not folded.is_visible()
    page.set_viewport_size({"width": 390, "height": 900})
    folded.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    empty = page.locator(".tabulator-responsive-collapse tr", has=page.locator("td:last-child:empty"))
    assert empty.count()
    assert not any(row.is_visible() for row in empty.all())
    page.set_viewport_size({"width": 1280, "height": 900})
    folded.wait_for(state="hidden")


def test_the_explorer_is_whole_without_scripts(browser: Browser, site: Path) -> None:
    """Without scripts every recommendation stands in a plain table that leads to its life."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "explorer.html").as_uri())
    links = page.locator("#plain td a")
    assert f"{links.count()} recommendations" in page.locator(".scope").inner_text()
    assert links.first.is_visible()
    assert not page.locator("#explorer-filters").is_visible()
    context.close()


@SCREENS
def test_convictions_by_year_as_a_spreadsheet(page: Page, site: Path) -> None:
    """One measure of all countries comes as a sheet with a column a year, and every figure leads to its sentence."""
    open_page(page, site, "numbers.html#measure=convictions")
    page.get_by_role("button", name="All countries").click()
    page.locator("#numbers svg").first.wait_for()
    wide = rows_of(download(page, "By year as CSV"))
    assert [row["country_name"] for row in wide] == ["Orlenia", "Saberia", "Vesmark"]
    long = rows_of(download(page, "Every answer with its sentence as CSV"))
    assert len(long) == page.locator("#numbers-rows tr").count()
    for row in long:
        own = [r for r in long if (r["country"], r["year"]) == (row["country"], row["year"])]
        sheet = next(each for each in wide if each["country"] == row["country"])
        assert sheet[row["year"]] == (choose_standing(own)["value"] or "not reported")
    link = page.locator("#numbers-rows a").last
    shown, href = link.inner_text(), link.get_attribute("href") or ""
    link.click()
    assert tell_address(page).endswith(href)
    assert page.locator(":target").inner_text() in (shown, *NUMBER_WORDS)
    open_page(page, site, "numbers.html#measure=convictions&c=XVE")
    assert download(page, "SVG").startswith("<svg")


def test_numbers_of_a_part_or_in_another_unit_are_told_in_the_spreadsheet(page: Page, site: Path) -> None:
    """A cell has the number alone: what is to be known of it stands in the column behind, by year."""
    open_page(page, site, "numbers.html#measure=prosecutions&c=XOL,XSB,XVE")
    page.locator("#numbers svg").first.wait_for()
    wide = {row["country"]: row for row in rows_of(download(page, "By year as CSV"))}
    answers = rows_of(download(page, "Every answer with its sentence as CSV"))
    alike = [each for each in answers if each["value"] and each["unit"] == wide[each["country"]]["unit"]]
    for country, year in {(each["country"], each["year"]) for each in alike}:
        each = choose_standing([one for one in alike if (one["country"], one["year"]) == (country, year)])
        line = wide[country]
        assert line[year] == each["value"]
        doubt = each["status"] in ("partial", "sum") or float(each["certainty"]) < SURE
        assert f"{year}: " in line["notes"] or not doubt
    assert "2009: incomplete" in wide["XOL"]["notes"]
    assert {line["unit"] for line in wide.values()} <= {"persons", "cases"}


def test_a_region_is_shown_without_countries_chosen_before(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Their names over figures of others would say that they are among them; they come back with the choice."""
    monkeypatch.setattr("tipcompare.report.site.atlas.name_region", {"XVE": "Coast"}.get)
    run("report", "-q", "-o", tmp_path)
    open_page(page, tmp_path, "numbers.html#measure=convictions&region=Coast")
    assert page.locator("#numbers h3").all_inner_texts() == ["Vesmark persons"]
    assert page.locator("#numbers-count").inner_text().startswith("Convictions, Coast: ")
    assert not page.locator("#chosen").is_visible()
    page.get_by_label("Region").select_option("")
    assert page.locator("#chosen").is_visible()


def test_a_chart_without_a_number_has_no_scale(page: Page, site: Path) -> None:
    """Beside crosses of years that were not reported stands no nought, as if that were said of them."""
    page.goto(f"{(site / 'numbers.html').as_uri()}")
    page.wait_for_selector("body[data-ready]")
    scales = """(value) => {
        const told = [{ year: 2020, edition: 2021, unit: "", status: "", shown: "", sentence: "", value }];
        return site.chart("", told, [2019, 2020], 0).querySelectorAll(".scale").length;
    }"""
    assert [page.evaluate(scales, value) for value in (None, 0)] == [0, 1]


def test_a_chart_has_one_unit_and_a_row_one_scale(page: Page, site: Path) -> None:
    """What is in another unit is not drawn; charts side by side have the same axes, so that they can be compared."""
    open_page(page, site, "compare.html#c=XVE,XSB,XOL")
    row = page.locator("#compare-figures tbody tr", has_text="Convictions")
    axes = [svg.locator("text:not(.label, .key)").all_inner_texts() for svg in row.locator("svg").all()]
    assert len(axes) == 3
    assert axes[0] == axes[1] == axes[2]
    drawn = page.evaluate(
        """() => {
            const units = ["persons", "cases", "persons", "persons"];
            const tell = (unit, at) => ({ year: 2019 + at, value: at, shown: "", unit, edition: 1, apart: at === 1 });
            const told = units.map(tell);
            const svg = site.chart("x", told, [2019, 2022], 8);
            const line = svg.querySelector("polyline").getAttribute("points");
            return [svg.querySelectorAll(".own").length, line.split(" ").length];
        }"""
    )
    assert drawn == [3, 2]


def test_no_line_leads_from_one_kind_to_another(page: Page, site: Path) -> None:
    """A chart says of which kind a year is and of what kind years are, as the page of the country does."""
    open_page(page, site, "numbers.html")
    drawn = page.evaluate(
        """() => {
            const told = ["sex trafficking", "", ""].map((of, at) => ({
                year: 2017 + at, value: 9 + at, shown: "", unit: "x", edition: 2022, status: "stated", of,
                period: at ? "calendar year" : "reporting period",
            }));
            const svg = site.chart("x", told.slice(0, 2), [2017, 2018], 10);
            return [svg.querySelectorAll("polyline").length, site.written(told[0], 30), ...site.notes(told)];
        }"""
    )
    alone, years = "2017 sex trafficking", "2017 reporting period, 2018 to 2019 calendar year, as far as told"
    assert drawn == [0, "9, sex trafficking", f"Of one kind only: {alone}", f"Years: {years}"]


def test_a_single_figure_is_drawn_beside_charts_that_it_scales(page: Page, site: Path) -> None:
    """A country that tells one year alone has its point, and so the row's scale is seen to reach it."""
    open_page(page, site, "compare.html#c=XVE,XSB")
    rows = "tipcompare['country-XVE'].answers.convictions"
    page.evaluate(
        f"{rows} = [[2015, 500, '500', 'persons', 2016, 'x', 'stated'], [2020, null, '–', '', 2021, 'x', '']]"
    )
    page.get_by_label("Add a country").fill("Orlenia")
    page.get_by_label("Add a country").press("Enter")
    cell = page.locator("#compare-figures tr", has_text="Convictions").locator("td").first
    page.locator("#compare-figures th", has_text="Orlenia").wait_for()
    assert cell.locator("svg .own").count() == 1
    assert cell.locator("svg .label").text_content() == "500"


def test_a_written_figure_hides_no_ring_of_another_year(page: Page, site: Path) -> None:
    """Over what another edition said of the year before it would read as the value of that year."""
    open_page(page, site, "numbers.html")
    met = page.evaluate(
        """() => {
            const told = [[2017, 672], [2018, 300], [2019, 310], [2020, 277], [2021, 366], [2020, 372]];
            const say = ([year, value], at) => ({ year, value: value * 1e3, shown: "", unit: "x", edition: 2022 + at });
            const svg = site.chart("x", told.map(say), [2013, 2021], 672e3);
            document.querySelector("#numbers").replaceChildren(svg);
            const box = (node) => node.getBoundingClientRect();
            const across = (one, other) => one.left < other.right && other.left < one.right;
            const meet = (one, other) => across(one, other) && one.top < other.bottom && other.top < one.bottom;
            const boxes = (kind) => [...svg.querySelectorAll(kind)].map(box);
            const [labels, points] = [".label", ".differs, .own"].map(boxes);
            const joined = svg.querySelectorAll(".differing").length;
            return [labels.length, joined, labels.filter((one) => points.some((other) => meet(one, other))).length];
        }"""
    )
    assert met == [2, 1, 0]


@pytest.mark.parametrize("page", [(390, "light"), (390, "dark")], indirect=True, ids=["light", "dark"])
def test_a_table_that_is_cut_off_says_so(page: Page, site: Path) -> None:
    """Where a telephone shows no bars a shade stands at the edge behind which there is more, and at no other."""
    image = pytest.importorskip("PIL.Image")
    open_page(page, site, "index.html")
    cut = page.locator(".scroll:has(.matrix)")
    cut.evaluate("(box) => { box.firstElementChild.style.width = '60rem'; }")
    edges = []
    for left in (0, 5000):
        cut.evaluate("(box, left) => { box.scrollLeft = left; }", left)
        shown = image.open(io.BytesIO(cut.screenshot())).convert("RGB")
        edges.append([shown.getpixel((across, 2)) for across in (1, shown.width - 2)])
    paper = edges[0][0]
    assert edges[0][1] != paper
    assert edges[1][0] != paper
    assert edges[1][1] == paper


def test_a_figure_of_one_has_its_unit_in_the_singular(page: Page, site: Path) -> None:
    """As the pages of countries have it; what is of no whole one, of none or of money stays as it is."""
    page.goto(f"{(site / 'numbers.html').as_uri()}")
    page.wait_for_selector("body[data-ready]")
    units = [("1", 1, "cases"), ("2", 2, "cases"), ("0", 0, "cases"), ("1", 1, "USD"), ("1 month", 1 / 12, "years")]
    told = page.evaluate("(given) => given.map((one) => site.unitBehind(...one))", units)
    assert told == ["case", "cases", "cases", "USD", ""]


def test_every_number_beside_an_axis_is_seen_whole(page: Page, site: Path) -> None:
    """The longest numbers that a chart has stand within it, and those of its axis clear of the lines."""
    open_page(page, site, "numbers.html")
    outside = page.evaluate(
        """() => [2e5, 8e5, 8e8, 1e11].flatMap((most) => {
            const told = [2019, 2020].map((year) => ({ year, value: most, shown: "", unit: "x", edition: year }));
            const svg = site.chart("x", told, [2019, 2020], most);
            document.querySelector("#numbers").replaceChildren(svg);
            const lines = Math.min(...[...svg.querySelectorAll(".axis")].map((line) => line.getBBox().x));
            const ends = (text) => [text.getBBox().x, text.getBBox().x + text.getBBox().width];
            const end = (text) => (text.matches(".scale") ? lines : svg.viewBox.baseVal.width);
            const cut = (text) => ends(text)[0] < 0 || ends(text)[1] > end(text);
            return [...svg.querySelectorAll("text")].filter(cut).map((text) => text.textContent);
        })"""
    )
    assert outside == []


def test_each_chart_of_a_country_gives_its_figures(page: Page, site: Path) -> None:
    """Beside a chart stand its figures as CSV, one row each with its sentence, and the chart as SVG."""
    open_page(page, site, "xve.html")
    box = page.locator("#m-convictions")
    rows = rows_of(download(page, "Convictions as CSV"))
    assert len(rows) == box.locator("tbody tr:not(.said)").count()
    assert all(row["sentence"] for row in rows)
    sums = ["sum of parts" in row["figure"] for row in rows]
    assert [row["sum_of_parts"] == "yes" for row in rows] == sums
    told = {row["period"]: row["year"] for row in rows_of(download(page, "Hotline calls as CSV"))}
    assert told["January to June 2020"] == "2020"
    drawing = download(page, "Convictions as SVG")
    assert drawing.startswith("<svg")
    assert "var(" not in drawing


def test_what_a_recommendation_is_about_is_text(page: Page, site: Path, tmp_path: Path) -> None:
    """It may come from a saved report of anybody's: tags in it are shown as they are written, and are none."""
    shutil.copytree(site, tmp_path / "site")
    lives = tmp_path / "site" / "data" / "lives.js"
    lives.write_text(lives.read_text().replace('["Investigation and prosecution"', '["<i class=planted>x</i>"'))
    open_page(page, tmp_path / "site", "explorer.html")
    assert "<i class=planted>x</i>" in page.locator("#explorer").inner_text()
    assert page.locator(".planted").count() == 0


def test_no_download_is_run_by_a_spreadsheet(page: Page, site: Path) -> None:
    """Text in a download that begins as a formula has an apostrophe, as with `--safe-csv`; other text has none."""
    open_page(page, site, "explorer.html")
    cells = [f"{lead}{sign}1+1" for lead in ("", " ", "a;", 'a; "', "a\n") for sign in (*FORMULAS, "", "'", "1=")]
    given = page.evaluate("(cells) => site.csv(cells.map((cell) => [cell]))", cells)
    safe = format_safe_csv("cells", [(cell,) for cell in cells]).decode()
    found = list(csv.reader(io.StringIO(given.removeprefix("\ufeff"), newline="")))
    assert found == list(csv.reader(io.StringIO(safe, newline="")))
    open_page(page, site, "xve.html")
    page.locator("#m-convictions tbody td").first.evaluate("(cell) => { cell.textContent = '@SUM(A1)'; }")
    assert "'@SUM(A1)" in rows_of(download(page, "Convictions as CSV"))[0].values()


def test_a_new_edition_is_added_and_the_site_made_again(tmp_path: Path) -> None:
    """A file put into the folder is in the site when the same command is given again; what stood there is replaced."""
    source, corpus, out = embedded_path("corpora/demo"), tmp_path / "corpus", tmp_path / "site"
    for year in ("2020", "2021"):
        (corpus / year).mkdir(parents=True)
    shutil.copy(source / "2020" / "Vesmark.txt", corpus / "2020")
    for count in (1, 2):
        run("report", "-q", corpus, "-o", out)
        assert len(list(out.glob("xve-*.html"))) == count
        shutil.copy(source / "2021" / "Vesmark.txt", corpus / "2021")
    assert "2020 to 2021" in (out / "xve.html").read_text(encoding="utf-8")


@SCREENS
def test_a_map_for_a_slide(page: Page, site: Path) -> None:
    """An analyst sets the edition, gets the map as SVG and PNG, and the address brings the same edition back."""
    open_page(page, site, "map.html")
    slider = page.get_by_role("slider")
    slider.focus()
    for _ in range(4):
        page.keyboard.press("ArrowLeft")
    year = page.locator("#map-year").inner_text()
    assert year in (page.locator("#map-title").text_content() or "")
    known, countries = (int(text) for text in page.locator("#map-caption").inner_text().split()[0:3:2])
    told = f"{known} of {countries} known" if known < countries else ""
    assert page.locator("#map-known").text_content() == told
    ends = "(texts) => texts.map((text) => text.getBBox().x + text.getBBox().width)"
    assert max(page.locator(".world text").evaluate_all(ends)) <= 1000
    sizes = "(texts) => texts.map((text) => text.getBoundingClientRect().height)"
    narrow = page.viewport_size is not None and page.viewport_size["width"] < 400
    assert min(page.locator(".world text:not(:empty)").evaluate_all(sizes)) >= (12 if narrow else 8)
    rows = rows_of(download(page, "Table as CSV"))
    shown = page.locator("#map-rows tr")
    assert len(rows) == shown.count() > 100
    doubts = [f", {row['sure']}" if row["sure"] not in ("", "all codings agree") else "" for row in rows]
    ratings = [f"{row['rating_label']}{doubt}" for row, doubt in zip(rows, doubts, strict=True)]
    assert shown.locator("td:nth-child(2)").all_inner_texts() == ratings
    mexico = next(row for row in rows if row["country"] == "MEX")
    level = page.locator(".world [data-code=MEX]").get_attribute("class") or ""
    assert mexico["edition"] == year
    assert mexico["rating_label"] in (page.locator(".world [data-code=MEX] title").text_content() or "")
    drawing = download(page, "Map as SVG")
    assert drawing.startswith("<svg")
    assert "var(" not in drawing
    assert "Ratings: stated in the editions read, else placements that ship with tipcompare (" in drawing
    with page.expect_download() as given:
        page.get_by_role("button", name="Map as PNG").click()
    assert Path(given.value.path()).read_bytes().startswith(b"\x89PNG")
    address = tell_address(page).split("/")[-1]
    open_page(page, site, address)
    assert page.locator("#map-year").inner_text() == year
    assert page.locator(".world [data-code=MEX]").get_attribute("class") == level


def test_a_filtered_map_says_what_is_chosen(page: Page, site: Path) -> None:
    """What is left out is drawn as such, not as unknown; title, key, table and the file's name say what is chosen."""
    open_page(page, site, "map.html#year=2021&region=Africa&level=3")
    told = "; chosen: Africa, Tier 3"
    assert (page.locator("#map-title").text_content() or "").endswith(f" 2021: tier{told}")
    assert page.locator("#map-caption").inner_text().endswith(f" countries, 2021{told}")
    looks = [page.locator(f".world [data-code={code}]").get_attribute("class") for code in ("ERI", "KEN", "MEX")]
    assert looks == ["area level-4", "area level-aside", "area level-aside"]
    fill = "(area) => getComputedStyle(area).fill"
    assert len({page.locator(f".world .level-{kind}").first.evaluate(fill) for kind in ("aside", "none")}) == 2
    with page.expect_download() as given:
        page.get_by_role("button", name="Map as SVG").click()
    assert given.value.suggested_filename == "map-2021-africa-tier-3.svg"
    drawing = Path(given.value.path()).read_text(encoding="utf-8")
    assert told in drawing
    assert ">not chosen<" in drawing
    page.locator("[name=region]").select_option("Western Hemisphere")
    page.locator("[name=level]").select_option("moved")
    ends = "(head) => head.getBBox().x + head.getBBox().width"
    page.locator("#map-title").evaluate("(head) => { head.style.fontFamily = 'monospace'; }")
    page.get_by_role("slider").press("ArrowLeft")
    assert page.locator("#map-title").evaluate(ends) <= 1000
    open_page(page, site, "map.html#year=2021")
    assert "chosen" not in page.locator(".atlas").inner_text()
    assert page.locator(".level-aside").count() == 0


def test_the_map_opens_at_what_was_read(page: Page, tmp_path: Path) -> None:
    """Placements that ship with the program may go on: the map begins with the newest edition read."""
    put(tmp_path / "corpus", "2018/Vesmark.txt")
    run("report", "-q", tmp_path / "corpus", "-o", tmp_path / "site")
    assert '<output id="map-year">2018</output>' in (tmp_path / "site/map.html").read_text(encoding="utf-8")
    open_page(page, tmp_path / "site", "map.html")
    assert page.locator("#map-year").inner_text() == "2018"
    assert page.locator("#map-rows a").all_inner_texts() == ["Vesmark"]
    assert "2018" in (page.locator("#map-title").text_content() or "")
    page.get_by_role("slider").press("End")
    assert int(page.locator("#map-year").inner_text()) > 2018
    assert "year=" in tell_address(page)


def test_what_was_not_reported_counts_nothing(page: Page, tmp_path: Path) -> None:
    """Where countries are compared, "not reported" stands without a unit, and a year apart from what is said of it."""
    silent = CHAPTER.replace("Southland 0 (5) 4 (9)", "Southland 0 (5) –")  # neither part reports anything
    put(tmp_path / "corpus", "2019/Vesmark.txt", silent)
    put(tmp_path / "corpus", "2019/Orlenia.txt", silent.replace("Vesmark", "Orlenia"))
    run("report", "-q", tmp_path / "corpus", "-o", tmp_path / "site")
    open_page(page, tmp_path / "site", "compare.html#c=XVE,XOL")
    page.evaluate(
        "document.querySelectorAll('#compare-figures :is(svg, .note, button)').forEach((one) => one.remove())"
    )
    told = [" ".join(text.split()) for text in page.locator("#compare-figures td").all_inner_texts()]
    unreported = [text for text in told if text.startswith("not reported")]
    assert unreported
    when = {f"{year} (edition 2019)" for year in (2018, 2019)}
    assert {text.removeprefix("not reported ").removeprefix("(Northland) ") for text in unreported} <= when
    open_page(page, tmp_path / "site", "explorer.html")
    since = page.locator(".tabulator-cell[tabulator-field=since]").all_text_contents()
    assert "2012 as printed, not in each year; read here from 2019" in since, since


@SCREENS
def test_two_countries_compared(page: Page, site: Path) -> None:
    """Two countries stand side by side in rating and themes, under an address of their own."""
    open_page(page, site, "compare.html#c=XVE,XSB")
    heads = page.locator("#compare-themes thead th").all_inner_texts()
    assert heads == ["About", "Vesmark", "Saberia"]
    rows = rows_of(download(page, "Figures as CSV"))
    assert any(row["value"].isdigit() and row["shown"].endswith("(in part)") for row in rows)
    empty = {row["shown"] for row in rows if not row["value"]}
    assert empty
    assert empty <= {"not reported", "not reported (uncertain)"}
    row = page.locator("#compare-themes tbody tr").first
    count = int(row.locator("td a").first.inner_text())
    row.locator("td a").first.click()
    page.wait_for_selector("body[data-ready]")
    assert page.locator("#explorer-count").inner_text().startswith(f"{count} of ")
    open_page(page, site, "compare.html#c=XVE,XSB")
    page.get_by_label("Add a country").fill("orlénia")
    page.get_by_label("Add a country").press("Enter")
    page.locator("#compare-themes td[data-of=Orlenia]").first.wait_for()
    page.wait_for_url("**/compare.html#c=XVE%2CXSB%2CXOL")


def test_levels_of_one_look_are_told_apart(page: Page, tmp_path: Path) -> None:
    """Levels that begin with the same letters are called the same on all pages, each by a name of its own."""
    levels = {"Vesmark": "NO ADVANCEMENT", "Orlenia": "NO ASSESSMENT", "Saberia": "MINIMAL ADVANCEMENT"}
    for country, level in levels.items():
        chapter = CHAPTER.replace("Vesmark", country).replace("MINIMAL ADVANCEMENT", level)
        chapter = chapter.replace("a minimal advancement", level.lower())
        put(tmp_path / "corpus", f"2019/{country}.txt", chapter)
    run("report", "-q", tmp_path / "corpus", "-o", tmp_path / "site")
    open_page(page, tmp_path / "site", "index.html")
    overview = page.locator(".grid .cell").all_inner_texts()
    open_page(page, tmp_path / "site", "compare.html#c=XOL,XSB,XVE")
    assert page.locator("#compare-ratings .cell").all_inner_texts() == overview
    assert len(set(overview)) == len(levels)


def test_a_placement_that_ships_is_no_rating_read(page: Page, site: Path) -> None:
    """Where countries are compared it has the dashes and the title that it has on the overview, and a key."""
    open_page(page, site, "compare.html#c=XVE")
    cells = page.locator("#compare-ratings td.cell:not(.none)")
    assert page.locator("#compare-ratings .elsewhere").count() == 0
    assert (cells.first.locator("abbr").get_attribute("title") or "").endswith(" (this edition)")
    page.evaluate("tipcompare.ratings.countries.find((row) => row[0] === 'XVE')[4][0][2] = 2")
    page.get_by_label("Add a country").fill("Orlenia")
    page.get_by_label("Add a country").press("Enter")
    shipped = page.locator("#compare-ratings .elsewhere")
    shipped.wait_for()
    assert (shipped.locator("abbr").get_attribute("title") or "").endswith(" (shipped placements; one coding has it)")
    assert "Dashed" not in page.locator("#live").inner_text()  # nothing ships of invented countries


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("explorer.html#edition=1999&q=police", "In edition 1999"),
        ("explorer.html#country=zzz&status=foo", "Country zzz; Status foo"),
        ("explorer.html#sort=nowhere:asc%20name:desc", "order nowhere:asc"),
        ("map.html#level=99", "Tier 99"),
        ("map.html#year=5", "Edition 5"),
        ("numbers.html#measure=nonsense", "Figure nonsense"),
    ],
)
def test_what_an_address_names_and_the_site_has_not_is_said(page: Page, site: Path, address: str, said: str) -> None:
    """It is told until something else is chosen, the field has what it has at first, and the rest of the view holds."""
    open_page(page, site, address)
    line = page.locator("form.filters + [role=status]")
    assert line.inner_text() == f"Not here, and left out: {said}."
    blank = "(lists) => lists.filter((list) => list.selectedIndex < 0).length"
    assert page.locator("form.filters select").evaluate_all(blank) == 0
    if "q=" in address:
        assert page.get_by_label("Words").input_value() == "police"
    page.locator("form.filters select").first.dispatch_event("input")
    assert line.inner_text() == ""


def test_data_that_are_not_there_are_said(browser: Browser, site: Path) -> None:
    """A folder that was not copied whole shows no chart of another measure as if it were the one chosen."""
    page = open_page(browser.new_page(), site, "numbers.html")
    page.evaluate("site.load('none', 'data/none.js', () => {})")
    page.locator("[role=status]", has_text="data/none.js is not in the folder of this page").wait_for()
    page.close()


def test_words_are_found_without_their_accents(page: Page, site: Path) -> None:
    """A reader without the letters of a name finds it, and one with them finds it written without."""
    found = []
    for words in ("Orlenia", "Orlénia", "ORLENIA"):
        open_page(page, site, f"explorer.html#q={words}")
        found.append(page.locator("#explorer-count").inner_text().removesuffix(f": Words {words}"))
    assert len(set(found)) == 1
    assert not found[0].startswith("0 ")


@pytest.mark.parametrize("words", ["police", "TRAIN", "rain", "shelter child", "score", "editions", "evidence"])
def test_words_find_the_same_on_a_country_as_among_all(page: Page, site: Path, words: str) -> None:
    """Both search the recommendation's own words, not those of the program, and headings count what is left."""
    open_page(page, site, f"explorer.html#country=XVE&q={words}")
    among_all = page.locator("#explorer-count").inner_text().split()[0]
    open_page(page, site, "xve.html")
    page.locator("#recommendations").get_by_label("Words").fill(words)
    assert page.locator("#recommendations output").inner_text().split()[0] == among_all
    lists = "(heads) => heads.map((head) => head.nextElementSibling.querySelectorAll('.life:not([hidden])').length)"
    heads = page.locator("#recommendations h3:visible")
    counts = heads.evaluate_all(lists)
    assert counts == [int(text) for text in heads.locator(".count").all_inner_texts()]
    assert 0 not in counts
    assert sum(counts) == int(among_all)


def test_the_explorer_is_sorted_by_keyboard(page: Page, site: Path) -> None:
    """A heading of the table can be reached, sorts, says how, and keeps the focus."""
    open_page(page, site, "explorer.html")
    head = page.locator(".tabulator-col[tabulator-field=since]")
    head.focus()
    for key, order in (("Enter", "ascending"), (" ", "descending")):
        page.keyboard.press(key)
        page.wait_for_url(f"**#sort=since%3A{order.removesuffix('ending')}")
        assert head.get_attribute("aria-sort") == order
        assert head.evaluate("(node) => node === document.activeElement")


def test_every_stop_of_the_explorer_is_seen(page: Page, site: Path) -> None:
    """What takes the focus has a frame, and one heading alone tells how the table is sorted."""
    open_page(page, site, "explorer.html")
    count = "(stops) => stops.filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility()).length"
    for _ in range(page.locator("a, button, input, select, [tabindex]").evaluate_all(count)):
        page.keyboard.press("Tab")
        look = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
        assert look == "3px", page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
    sorted_by = page.locator(".tabulator-col:is([aria-sort=ascending], [aria-sort=descending])")
    assert sorted_by.evaluate_all("(heads) => heads.map((head) => head.textContent.trim())") == ["Years"]
    assert page.get_by_label("Names").count() == 1


@pytest.mark.parametrize("name", ["xve.html", "xve-2021.html", "xol.html"])
@pytest.mark.parametrize("page", [(1280, "light"), (390, "light")], indirect=True, ids=["wide", "narrow"])
def test_signs_for_citing_are_large_enough_and_each_has_its_name(page: Page, site: Path, name: str) -> None:
    """A finger finds them, they take no more room than a line, and a list of links tells one from another."""
    open_page(page, site, name)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    look = (
        "(signs) => signs.map((a) => [a.getBoundingClientRect().width, a.getBoundingClientRect().height, a.ariaLabel])"
    )
    signs = page.locator(".cite").evaluate_all(look)
    assert min(min(width, height) for width, height, _ in signs) >= 24
    names = [said for *_, said in signs]
    assert len(set(names)) > 0.9 * len(names)
    assert not [said for said in names if not re.search(r"\d{4}", said)]
    figures = page.locator("table.figures tr:not(.said) a").evaluate_all("(links) => links.map((a) => a.ariaLabel)")
    assert not [said for said in figures if not re.search(r"\(edition \d{4}", said)]


def test_what_is_chosen_on_a_country_stands_in_its_address(page: Page, site: Path) -> None:
    """It can be sent on and downloaded; what the page does not have is said, and places of the page stay places."""
    open_page(page, site, "xve.html")
    box, shown = page.locator("#recommendations"), page.locator(".life:not([hidden])")
    assert "#" not in tell_address(page)
    box.get_by_label("Standing for at least").fill("3")
    box.get_by_label("Words").fill("labor")
    box.locator("[name=state]").select_option("repeated")
    texts = shown.locator(".life-text").all_inner_texts()
    rows = rows_of(download(page, "Recommendations shown as CSV"))
    assert [row["text"] for row in rows] == texts
    assert 0 < len(texts) < page.locator(".life").count()
    first = rows[0]
    assert (first["status"], int(first["last_edition"]) - int(first["since"])) == ("repeated", int(first["years"]))
    assert first["editions"].split("; ")[-1] == first["last_edition"]
    held = first["link"].split("/")[-1]
    assert page.locator(f"[id='{held.split('#')[1]}']").count() == 1
    address = tell_address(page).split("/")[-1]
    assert address == "xve.html#state=repeated&years=3&words=labor"
    open_page(page, site, address)
    assert shown.locator(".life-text").all_inner_texts() == texts
    box.get_by_label("Words").fill("")
    box.locator("[name=state]").select_option("")
    box.get_by_label("Standing for at least").fill("0")
    assert "#" not in tell_address(page)
    open_page(page, site, "xve.html#state=none&words=labor")
    assert box.locator("p[role=status]").inner_text() == "Not here, and left out: Status none."
    assert box.locator("output").inner_text().startswith(f"{shown.count()} of ")
    open_page(page, site, "xve.html#lake=none")
    assert box.locator("p[role=status]").inner_text() == "Not here, and left out: lake none."
    open_page(page, site, held)
    assert tell_address(page).endswith(held)
    assert shown.count() == page.locator(".life").count()


def test_what_is_said_of_a_recommendation_can_be_cited(page: Page, site: Path) -> None:
    """Its sentence with edition and place, without what the program takes it to say; so can what was said last."""
    open_page(page, site, "xsb.html")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    for box, link in (
        (page.locator(".evidence").first, "a:not(.cite)"),
        (page.locator(".last-said dd").first, "a:not(.cite)"),
    ):
        said, place = box.locator(link).inner_text(), box.locator(link).get_attribute("href") or ""
        address = tell_address(page)
        box.locator(".cite").click()
        page.locator(".cite.copied").wait_for()
        copied = page.evaluate("navigator.clipboard.readText()")
        edition = re.search(r"#t(\d{4})-", place)
        assert edition is not None
        assert f", {edition[1]}, Saberia: “{' '.join(said.split())}”" in copied
        assert copied.endswith(place)
        span = box.get_attribute("data-span")
        assert span is None or f"characters {span.replace('-', ' to ')} of the text as" in copied
        assert tell_address(page) == address
        page.locator(".cite.copied").wait_for(state="detached")


def test_charts_of_compared_countries_can_be_saved(page: Page, site: Path) -> None:
    """Each by itself, below the name of its country and measure, as on the page of figures."""
    open_page(page, site, "compare.html#c=XOL,XVE")
    charts = page.locator("#compare-figures svg.chart").count()
    assert page.get_by_role("button", name=re.compile(" as SVG$")).count() == charts > 0
    drawing = download(page, "Investigations of Vesmark as SVG")
    assert drawing.startswith("<svg")
    assert ">Vesmark: Investigations (cases)<" in drawing


def test_the_focus_stays_with_the_chosen_countries(page: Page, site: Path) -> None:
    """Who takes one away by keyboard is at the next, and after the last where one is added."""
    open_page(page, site, "compare.html#c=XOL,XVE")
    page.locator("#chosen button").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Vesmark ×"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.name") == "add"


def test_what_no_longer_has_room_among_the_chosen_is_said(page: Page, site: Path) -> None:
    """One more than can be compared takes the place of the first, which is told."""
    open_page(page, site, "compare.html")
    said = page.evaluate(
        """() => {
            const countries = ["One", "Two", "Three"].map((name) => [name, name]);
            const chosen = site.make("ul");
            document.body.append(chosen);
            site.chooser(site.make("input"), chosen, countries, () => {}, 2).set(["One", "Two", "Three"]);
            return [chosen.textContent, chosen.nextSibling.textContent];
        }"""
    )
    assert said == ["Two ×Three ×", "At most 2 at once; taken away: One."]


def test_the_slider_of_the_map_tells_its_year(page: Page, site: Path) -> None:
    """Not the place of the year among all years, which is what a slider tells by itself."""
    open_page(page, site, "map.html#year=2020")
    slider = page.get_by_role("slider")
    assert slider.get_attribute("aria-valuetext") == "2020"
    slider.press("ArrowRight")
    assert slider.get_attribute("aria-valuetext") == "2021"


@pytest.mark.parametrize("page", [(1280, "light"), (320, "light")], indirect=True, ids=["wide", "narrow"])
def test_a_compared_chart_is_legible_and_told_in_words(page: Page, site: Path) -> None:
    """Its letters are as large as they are meant to be, and who does not see it has every figure of it."""
    open_page(page, site, "compare.html#c=XVE,XSB,XOL")
    row = page.locator("#compare-figures tbody tr", has_text="Convictions")
    smaller = "(charts) => charts.map((chart) => chart.getBoundingClientRect().width / chart.viewBox.baseVal.width)"
    assert min(row.locator("svg").evaluate_all(smaller)) >= 1
    label = row.locator("svg").first.get_attribute("aria-label") or ""
    values = page.evaluate("tipcompare['country-XVE'].answers.convictions.filter((row) => row[1] !== null)")
    assert label.startswith("Convictions, Vesmark by year, persons: ")
    assert values
    assert [value for value in values if f"{value[0]}: {value[2]}" not in label] == []


def test_a_cross_stands_clear_of_the_numbers_of_its_axis(page: Page, site: Path) -> None:
    """A nought with the cross of the oldest year at its side would read as one sign."""
    open_page(page, site, "numbers.html")
    between = page.evaluate(
        """() => {
            const say = (value, at) => ({ year: 2019 + at, value, shown: "", unit: "x", edition: 2021 });
            const svg = site.chart("x", [null, 4].map(say), [2019, 2020], 4);
            document.querySelector("#numbers").replaceChildren(svg);
            const numbers = [...svg.querySelectorAll(".scale")].map((text) => text.getBBox());
            const end = Math.max(...numbers.map((box) => box.x + box.width));
            return svg.querySelector(".unknown").getBBox().x - end;
        }"""
    )
    assert between >= 8


@pytest.mark.parametrize("name", ["compare.html", "numbers.html"])
def test_a_page_that_needs_scripts_says_so_first(browser: Browser, site: Path, name: str) -> None:
    """Without them it has no headings and keys of what is not shown, only where the same can be read."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / name).as_uri())
    assert page.locator("main").inner_text().startswith("This page needs scripts.")
    assert not page.locator("main :is(h2, .legend, .lead, .chips)").filter(visible=True).count()
    context.close()


@pytest.mark.parametrize("page", [(320, "light"), (300, "light")], indirect=True)
def test_a_narrow_screen_breaks_no_title_and_cuts_no_chart(page: Page, site: Path) -> None:
    """The longest word of a title has a line, and a chart is no wider than the page."""
    open_page(page, site, "explorer.html")
    fits = "(head) => { head.style.overflowWrap = 'normal'; return head.scrollWidth <= head.clientWidth; }"
    assert page.locator("h1").evaluate(fits)
    open_page(page, site, "numbers.html")


@pytest.mark.parametrize("page", [(1280, "dark")], indirect=True)
def test_a_saved_chart_has_its_paper(page: Page, site: Path) -> None:
    """Pale letters of a dark page would be lost on the white one that a chart is put on; and its title."""
    for address, button in (
        ("xve.html", "Convictions as SVG"),
        ("numbers.html#measure=convictions", "of Vesmark as SVG"),
    ):
        open_page(page, site, address)
        drawing = download(page, button)
        paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert re.search(r'<rect [^>]*fill="([^"]+)"', drawing)[1] == paper  # type: ignore[index]
        assert re.match(r"<svg [^>]*width=", drawing)
        assert ">Vesmark: Convictions (persons)</text>" in drawing


def test_signs_of_sums_parts_and_what_is_uncertain_have_a_key(page: Page, site: Path) -> None:
    """Each answer that does not simply stand is drawn otherwise, not by colour; a saved chart tells how, as a page."""
    open_page(page, site, "numbers.html")
    drawn = page.evaluate(
        """() => {
            const told = ["stated", "sum", "partial", "stated", "sum"];
            const own = (at) => ({ year: 2017 + at, value: 9 + at, unsure: at > 2, shown: "", unit: "x" });
            const say = (status, at) => ({ ...own(at), edition: 2022, status });
            const none = { year: 2022, value: null, shown: "not reported", edition: 2023 };
            const other = { ...say("stated", 0), value: 4, edition: 2019 };
            const svg = site.chart("x", [...told.map(say), none, other], [2017, 2022], 13);
            document.querySelector("#numbers").replaceChildren(svg);
            const points = [...svg.querySelectorAll(".own, .part")].slice(0, 5);
            const look = (point) => point.getAttribute("d") + getComputedStyle(point).fill;
            const label = svg.querySelector(".label").textContent;
            const key = [...svg.querySelectorAll(".key")].map((text) => text.textContent);
            return [new Set(points.map(look)).size, label, key];
        }"""
    )
    both = f"{KEY['sum']}, {KEY['unsure']}"
    key = [KEY["sum"], KEY["part"], KEY["unsure"], both, KEY["differs"], "not reported"]
    assert drawn == [5, "Σ 13 ?", key]


def test_the_sign_of_a_citation_is_seen(page: Page, site: Path) -> None:
    """It has the whole colour of quiet text, which has the contrast that text needs."""
    open_page(page, site, "xve-2021.html")
    look = "(sign) => [getComputedStyle(sign).color, getComputedStyle(sign).opacity]"
    quiet = "(text) => getComputedStyle(text).color"
    colour = page.locator(".passage-kind").first.evaluate(quiet)
    assert page.locator(".cite").first.evaluate(look) == [colour, "1"]


def test_one_of_anything_is_told_as_one(page: Page, tmp_path: Path) -> None:
    """Of one country and one edition no page speaks of countries and editions."""
    put(tmp_path / "corpus", "2021/Vesmark.txt")
    run("report", "-q", tmp_path / "corpus", "-o", tmp_path / "site")
    said = []
    for name in ("index.html", "explorer.html", "numbers.html"):
        open_page(page, tmp_path / "site", name)
        said += page.locator(".scope, output").all_inner_texts()
    assert "2 measures of 1 country" in said
    assert "Investigations: 1 answer of 1 country" in said
    assert [text for text in said if re.search(r"\b1 [a-z]+(?<!s)s\b|\b(\d{4}) to \1", text)] == []


def test_a_series_of_sections_has_no_page_or_column_for_what_it_never_has(page: Page, tmp_path: Path) -> None:
    """Where a series has no rating, list or figure, nothing can be compared across countries or restated."""
    text = (Path(__file__).parents[1] / "sources" / "pages" / "human_rights.html").read_text(encoding="utf-8")
    for country in ("Vesmark", "Orlenia"):
        for year in ("2018", "2019"):
            own = text.replace("Vesmark", country).replace("2019", year)
            put(tmp_path / "corpus", f"{year}/{country}.html", own)
    run("report", "-q", tmp_path / "corpus", "-o", tmp_path / "site")
    open_page(page, tmp_path / "site", "index.html")
    assert page.locator("nav a").all_inner_texts() == ["Countries", "No longer said"]
    heads = page.locator(".ranked-table thead th").all_inner_texts()
    assert heads == ["Country", "Editions", "Text that differs"]
    assert "Changes are ranked by the share of text that differs." in page.locator("footer").inner_text()
    assert not (tmp_path / "site" / "compare.html").exists()


@pytest.mark.parametrize("name", ["compare.html", "numbers.html"])
def test_a_country_that_is_not_there_is_said(page: Page, site: Path, name: str) -> None:
    """What an address or a reader names and the series does not have is told in one line, and the others are shown."""
    said = page.locator("#chosen + [role=status]")
    chosen = page.locator("#chosen li")
    open_page(page, site, f"{name}#c=XVE,XXQ,,XSB,XXR")
    assert said.inner_text() == "Not among the countries read here: XXQ, XXR."
    assert chosen.all_inner_texts() == ["Vesmark ×", "Saberia ×"]
    page.get_by_label("Add a country").fill("Orlenia")
    page.get_by_label("Add a country").press("Enter")
    assert (said.inner_text(), chosen.count()) == ("", 3)
    page.get_by_label("Add a country").fill("Nowhere")
    page.get_by_label("Add a country").press("Enter")
    assert said.inner_text() == "Not among the countries read here: Nowhere."
    open_page(page, site, f"{name}#c=XXQ")
    assert (said.inner_text(), chosen.count()) == ("Not among the countries read here: XXQ.", 0)


@SCREENS
def test_what_changed_in_one_country_between_two_editions(page: Page, site: Path) -> None:
    """From the overview a reader comes to a country and to what changed in any edition of it, on a page to link to."""
    open_page(page, site, "index.html")
    page.locator(".grid a", has_text="Vesmark").click()
    page.get_by_text("What changed in earlier editions").click()
    page.locator("#texts a", has_text="2019 against 2018").click()
    assert tell_address(page).endswith("xve-2019.html")
    part = page.locator(".part", has_text="Prevention").first
    part.locator("summary").click()
    part.locator("del, ins").first.wait_for()


@SCREENS
def test_the_citation_of_a_sentence(page: Page, site: Path) -> None:
    """The sign before a paragraph copies its words with publisher, edition, country, section, source and link."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_page(page, site, "xve-2021.html")
    passage = page.locator(".passage[data-section=Prosecution]")
    sign = passage.locator(".cite").nth(1)
    sign.click()
    page.locator(".cite.copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    words = " ".join((sign.locator("xpath=..").text_content() or "").split())
    cited = "Invented text in the form of the Trafficking in Persons Report, 2021, Vesmark, Prosecution"
    assert f"{cited}: “{words}” file 2021/Vesmark.txt" in copied
    assert copied.endswith(f" {tell_address(page).split('/')[-1]}")
    assert "file:" not in copied
    start, end = tell_address(page).split("-")[-2:]
    made = re.escape(f"; characters {start} to {end} of the text as read by tipcompare {tell_version()}. ")
    assert re.search(f"txt, SHA-256 [0-9a-f]{{64}}{made}xve-2021.html#t2021-", copied)
    assert page.locator(":target").is_visible()
    open_page(page, site, "xve.html")
    box = page.locator("#m-convictions")
    box.locator("summary").click()
    box.locator(".said .cite").last.click()
    page.locator(".cite.copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    words = " ".join((box.locator(".said").last.text_content() or "").split())
    assert f"Vesmark, Convictions: “{words}” file 2022/Vesmark.txt" in copied
    assert " xve-2022.html#t2022-" in copied


@SCREENS
def test_the_citation_of_a_section_of_a_redline(page: Page, site: Path) -> None:
    """The sign before it copies what became of it with both sources; its link opens it, and is that of the edition."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    for name in ("xve.html", "xve-2022.html"):
        open_page(page, site, name)
        section = page.locator(".compared:has(details)").last
        section.locator(".cite").click()
        section.locator(".cite.copied").wait_for()
        copied = page.evaluate("navigator.clipboard.readText()")
        title = section.locator(".part-title").text_content()
        assert f"Vesmark, {title}, compared with " in copied
        assert re.search(
            r"words in common; \d+ paragraphs? changed.* file 2022/Vesmark.txt, SHA.*2021/Vesmark.txt", copied
        )
        link = copied.split()[-1]
        assert link.startswith("xve-2022.html#c2021-2022-")
    page.goto("about:blank")
    open_page(page, site, link)
    assert page.locator("details.part:target").get_attribute("open") is not None


def print_pages(path: Path, pages: Sequence[str]) -> None:
    """Write a PDF with a text on each page."""
    path.parent.mkdir(parents=True)
    canvas = pytest.importorskip("reportlab.pdfgen.canvas").Canvas(str(path))
    for text in pages:
        lines = [line for part in text.split("\n\n") for line in (*textwrap.wrap(part, 90), "")]
        for row, line in enumerate(lines):
            canvas.drawString(60, 780 - 13 * row, line)
        canvas.showPage()
    canvas.save()


def test_citations_name_the_page_of_a_pdf(page: Page, tmp_path: Path) -> None:
    """A paragraph, an item and a figure are cited with the page of the PDF that each was printed on."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    head, rest = NARRATIVE.format(place="each district").split("PROSECUTION")
    middle, end = rest.split("PREVENTION")
    print_pages(tmp_path / "corpus" / "2021" / "Vesmark.pdf", (head, f"PROSECUTION{middle}", f"PREVENTION{end}"))
    write_report(Corpus.load(tmp_path / "corpus"), tmp_path / "site")

    def cite(place: Locator) -> str:
        place.locator(".cite").last.click()
        place.locator(".cite.copied").wait_for()
        return str(page.evaluate("navigator.clipboard.readText()"))

    open_page(page, tmp_path / "site", "xve-2021.html")
    for section, number in (("Prosecution", 2), ("Prevention", 3)):
        copied = cite(page.locator(f".passage[data-section={section}]"))
        assert f", 2021, Vesmark, {section}, p. {number}: “The government maintained" in copied
    open_page(page, tmp_path / "site", "xve.html")
    page.locator("details.life").first.locator("summary").click()
    assert ", no. 1, p. 1: “Train labor inspectors" in cite(page.locator("details.life").first)
    page.locator("#m-investigations details").evaluate("(node) => { node.open = true; }")
    assert "Investigations, p. 2: “Police investigated 12 cases" in cite(page.locator("#m-investigations .said").first)


def test_links_are_the_same_whichever_editions_are_loaded(page: Page, tmp_path: Path) -> None:
    """Links to ten items, figures and paragraphs lead to the same words in corpora of two, five and nine editions."""
    source = embedded_path("corpora/demo")
    years = sorted({path.name for path in source.iterdir() if (path / "Vesmark.txt").exists()})
    assert len(years) == 9
    found: list[dict[str, str]] = []
    for count in (2, 5, 9):
        corpus, out = tmp_path / f"corpus{count}", tmp_path / f"site{count}"
        for year in years[-count:]:
            (corpus / year).mkdir(parents=True)
            shutil.copy(source / year / "Vesmark.txt", corpus / year)
        run("report", "-q", corpus, "-o", out)
        texts: dict[str, str] = {}
        for name, places in (
            (f"xve-{years[-1]}.html", "t"),
            (f"xve-{years[-2]}.html", "t"),
            ("xve.html", f"i{years[-1]}"),
        ):
            open_page(page, out, name)
            read = (
                "(start) => [...document.querySelectorAll(`[id^=${start}]`)].map((node) => [node.id, node.textContent])"
            )
            texts.update({f"{name}#{place}": text for place, text in page.evaluate(read, places)})
        found.append(texts)
    assert len(found[0]) > 50
    chosen = sorted(found[0])[:: len(found[0]) // 10][:10]
    for texts in found[1:]:
        assert {link: texts.get(link) for link in chosen} == {link: found[0][link] for link in chosen}


def test_every_link_of_the_site_leads_somewhere(page: Page, site: Path) -> None:
    """Each link names a file of the site and a place in it, and no place is named twice."""
    places: dict[str, set[str]] = {}
    links: dict[str, list[str]] = {}
    for path in sorted(site.glob("*.html")):
        open_page(page, site, path.name)
        names = page.evaluate("[...document.querySelectorAll('[id]')].map((node) => node.id)")
        assert len(names) == len(set(names)), path.name
        places[path.name] = set(names)
        links[path.name] = page.evaluate("[...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href'))")
    for name, found in links.items():
        for href in found:
            file, _, place = href.partition("#")
            assert (site / (file or name)).exists(), (name, href)
            assert not place or "=" in place or place in places[file or name], (name, href)


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390), ("dark", 320)])
def test_the_pages_are_for_everyone(browser: Browser, site: Path, name: str, scheme: str, width: int) -> None:
    """axe-core finds nothing serious and no heading out of order, and nothing runs out of the page, narrow or dark."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light", bypass_csp=True
    )
    page = open_page(context.new_page(), site, name)
    bad = find_barriers(page, "heading-order")
    wide = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert bad == []
    assert wide <= width
