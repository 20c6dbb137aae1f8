"""The reports in a real browser: what a reader does with them works, and nothing else runs."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from attrs import evolve
from invented import Draft, build_report, three_countries, vesmark
from playwright.sync_api import Browser, Page
from program import run
from views import find_barriers

from tipcompare.changes.history import build_history
from tipcompare.corpus import Corpus
from tipcompare.embedded import embedded_path
from tipcompare.model import Country, ReportWarning
from tipcompare.report import find_series_wide, write_report
from tipcompare.series import get_profile

pytest_plugins = ("browsing",)

EVIL = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reports of the embedded corpus, of an invented history and of one whose every text is hostile."""
    folder = tmp_path_factory.mktemp("pages")
    run("report", "-q", "-o", folder)
    write_report(vesmark(), folder / "vesmark.html")
    write_report(Corpus.load(embedded_path("corpora/demo"), countries=["XVE"])["XVE"], folder / "alone.html")
    histories = three_countries()
    write_report(histories[0], folder / "shared.html", series_wide=find_series_wide(histories))
    reports = [
        evolve(build_report(Draft(year, "2", (f"{EVIL}{year}",), (), (EVIL,), (ReportWarning("evil", EVIL),))))
        for year in (2020, 2021)
    ]
    hostile = [evolve(report, country=Country("XVE", EVIL), source=EVIL) for report in reports]
    write_report(build_history(hostile, get_profile("tip")), folder / "hostile.html")
    return folder


def open_page(page: Page, path: Path) -> Page:
    """Open a report."""
    page.goto(path.as_uri())
    return page


def test_filters(page: Page, folder: Path) -> None:
    """Status, years, words and order choose and sort the recommendations, and the count says how many."""
    open_page(page, folder / "vesmark.html")
    shown = page.locator(".life:visible")
    everything = shown.count()
    assert everything == 5
    page.select_option("select[name=state]", "new")
    assert page.locator(".life:visible summary .state").all_inner_texts() == ["new"]
    assert page.locator("#recommendations output").inner_text() == f"1 of {everything} shown"
    page.select_option("select[name=state]", "")
    page.fill("input[name=years]", "3")
    assert shown.count() == 2  # the third of 2018 was gone in 2019: it stands since its return
    page.fill("input[name=words]", "SHELTERS district")
    assert shown.count() == 1
    page.fill("input[name=words]", "")
    page.fill("input[name=years]", "0")
    page.select_option("select[name=order]", "state")
    page.select_option("select[name=theme]", "Awareness")
    assert page.locator(".life:visible summary .life-text").all_inner_texts() == [
        "Staff the national hotline around the clock."
    ]
    page.select_option("select[name=theme]", "")
    states = page.locator(".lives").first.locator("summary .state").all_inner_texts()
    assert states == sorted(states)


def test_every_number_leads_to_its_sentence(page: Page, folder: Path) -> None:
    """Following each link to a fact opens and shows the text it stands in; a number leads to that number."""
    for name in ("vesmark.html", "alone.html"):
        open_page(page, folder / name)
        failures = page.evaluate(
            """async () => {
                const failures = [];
                const links = [...document.querySelectorAll("a[href^='#t2']")];
                for (const link of links) {
                    document.querySelectorAll(".leaf").forEach((leaf) => { leaf.open = false; });
                    link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
                    const place = document.getElementById(link.getAttribute("href").slice(1));
                    const shown = () => {
                        const box = place && place.getBoundingClientRect();
                        return box && box.height && box.bottom >= 0 && box.top <= innerHeight;
                    };
                    for (let tries = 0; tries < 200 && !shown(); tries += 1) {
                        await new Promise((done) => setTimeout(done, 10));
                    }
                    if (!shown()) failures.push(link.outerHTML);
                }
                return links.length ? failures : ["no links"];
            }"""
        )
        assert failures == []


def test_a_figure_opens_its_sentence_by_keyboard(page: Page, folder: Path) -> None:
    """A figure in a chart can be reached and followed with the keyboard alone."""
    open_page(page, folder / "vesmark.html")
    link = page.locator("#m-convictions svg a").last
    link.focus()
    page.keyboard.press("Enter")
    assert page.locator(":target").is_visible()


def test_series_wide_wording_can_be_left_out(page: Page, folder: Path) -> None:
    """The switch in the corpus's reports takes the marks of shared changes away; on paper it stands where it is set."""
    open_page(page, folder / "shared.html")
    page.evaluate("document.querySelectorAll('.part').forEach((node) => { node.open = true; })")
    taken = page.locator("del.wide").first
    assert taken.is_visible()
    page.check("#wide input")
    assert not taken.is_visible()
    assert page.evaluate("location.hash") == "#hide=1"
    page.reload()
    assert page.is_checked("#wide input")
    page.evaluate("document.querySelectorAll('.part').forEach((node) => { node.open = true; })")
    assert not taken.is_visible()
    assert page.locator("ins:not(.wide):visible").count() > 0
    page.emulate_media(media="print")
    assert page.get_by_text("leave them out").is_visible()
    page.locator("#wide input").evaluate("(box) => { box.checked = false; }")
    assert not page.get_by_text("leave them out").is_visible()


def test_redlines_fold(page: Page, folder: Path) -> None:
    """A section opens to its redline, and folds again."""
    open_page(page, folder / "vesmark.html")
    part = page.locator(".part", has_text="Prevention").first
    assert not part.locator("del").first.is_visible()
    part.locator("summary").click()
    assert part.locator("del").first.is_visible()
    part.locator("summary").click()
    assert not part.locator("del").first.is_visible()


def test_the_page_is_complete_without_javascript(browser: Browser, page: Page, folder: Path) -> None:
    """With JavaScript off the text is the same, and the filters, which need it, are not shown."""
    context = browser.new_context(java_script_enabled=False)
    plain = open_page(context.new_page(), folder / "xve.html")
    open_page(page, folder / "xve.html")
    texts = [opened.locator("main").text_content() or "" for opened in (plain, page)]
    forms = [opened.locator("#recommendations form").text_content() or "" for opened in (plain, page)]
    bare = [" ".join(text.replace(form, "").split()) for text, form in zip(texts, forms, strict=True)]
    assert bare[0] == bare[1]
    assert not plain.locator("#recommendations form").is_visible()
    context.close()


def test_the_overview_searches_and_links(page: Page, folder: Path) -> None:
    """The search narrows the countries, and a country's name leads to its report and back."""
    open_page(page, folder / "index.html")
    page.fill("input[name=find]", "Órl")
    assert page.locator(".grid tbody tr:visible").count() == 1
    assert page.locator("#search output").inner_text() == "1 country"
    page.locator(".grid tbody tr:visible a").first.click()
    assert page.locator("h1").inner_text() == "Orlenia"
    page.locator(".series a").click()
    assert page.locator(".grid").is_visible()


def test_print(page: Page, folder: Path) -> None:
    """Printed, the report has its answers and recommendations, and neither navigation nor filters."""
    open_page(page, folder / "vesmark.html")
    with pypdfium2.PdfDocument(page.pdf(format="A4")) as document:
        text = " ".join(" ".join(sheet.get_textpage().get_text_range() for sheet in document).split())
    assert "Staff the national hotline" in text
    assert "Longest outstanding" in text
    assert "Standing for at least" not in text


def test_hostile_texts_run_nothing(page: Page, folder: Path) -> None:
    """Scripts in every text of the source are shown as text; none runs."""
    open_page(page, folder / "hostile.html")
    page.locator("#texts summary").first.click()
    page.wait_for_timeout(100)
    assert page.title().startswith("<script>")
    assert page.title() != "owned"
    assert EVIL in (page.locator("main").text_content() or "")


@pytest.mark.parametrize(
    ("name", "scheme", "width"),
    [
        ("vesmark.html", "light", 1440),
        ("vesmark.html", "dark", 1440),
        ("vesmark.html", "light", 390),
        ("index.html", "light", 1440),
        ("index.html", "dark", 390),
        ("hostile.html", "light", 1440),
    ],
)
def test_accessible(browser: Browser, folder: Path, name: str, scheme: str, width: int) -> None:
    """axe-core finds nothing serious or critical, in light and dark, wide and narrow, with everything open."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light", bypass_csp=True
    )
    page = open_page(context.new_page(), folder / name)
    bad = find_barriers(page)
    context.close()
    assert bad == []


@pytest.mark.parametrize("name", ["xve.html", "terms.html"])
def test_what_runs_over_the_years_is_shown_at_its_newest(browser: Browser, folder: Path, name: str) -> None:
    """On a narrow screen a table of counts begins with the newest edition, as soon as it is opened."""
    page = open_page(browser.new_context(viewport={"width": 320, "height": 900}).new_page(), folder / name)
    for details in page.locator("#terms details").all():
        details.locator("summary").first.click()
    boxes = page.locator(".latest:has(.counts)")
    assert boxes.count()
    newest = "(box) => box.scrollLeft + box.clientWidth + 1 >= box.scrollWidth"
    page.wait_for_function(f"[...document.querySelectorAll('.latest')].every({newest})")


@pytest.mark.parametrize("width", [195, 320, 390, 600])
@pytest.mark.parametrize("name", ["xsb.html", "terms.html", "index.html"])
def test_no_number_is_cut_where_names_stay(browser: Browser, folder: Path, name: str, width: int) -> None:
    """Beside a name that stays there are whole columns, wherever one scrolls: "12" is no "2"."""
    page = open_page(browser.new_context(viewport={"width": width, "height": 900}).new_page(), folder / name)
    page.evaluate("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
    page.wait_for_timeout(100)
    boxes = page.locator(".latest:has(.grid)")
    assert boxes.count()
    look = """(box) => {
        const [name, ...years] = [...box.querySelectorAll('thead th')].map((head) => head.getBoundingClientRect());
        const end = box.getBoundingClientRect().right;
        const cuts = (line, one) => one.left < line - 2 && one.right > line + 2;
        return years.filter((one) => cuts(name.right, one) || cuts(end, one)).length;
    }"""
    for way in (0, -90, -90, 50):
        boxes.evaluate_all(f"(all) => all.forEach((box) => box.scrollBy({way}, 0))")
        page.wait_for_timeout(400)
        assert boxes.evaluate_all(f"(all) => all.map({look})") == [0] * boxes.count()


def test_names_of_levels_stay_in_sight_where_years_scroll(browser: Browser, folder: Path) -> None:
    """On a narrow screen the newest years are shown first, and the names of the levels stand before them."""
    context = browser.new_context(viewport={"width": 250, "height": 900})
    page = open_page(context.new_page(), folder / "vesmark.html")
    box = page.locator(".stairs")
    assert box.evaluate("(node) => node.scrollLeft") > 0
    left, right = (box.evaluate(f"(node) => node.getBoundingClientRect().{side}") for side in ("left", "right"))
    name, step = (page.locator(f".stairs {part}").last.bounding_box() for part in (".level-label", ".step"))
    assert name is not None
    assert step is not None
    assert left - 2 <= name["x"]
    assert name["x"] + name["width"] <= step["x"]
    assert step["x"] + step["width"] <= right + 1
    context.close()


@pytest.mark.parametrize("name", ["vesmark.html", "xol.html", "index.html"])
def test_nothing_runs_out_of_a_narrow_page(browser: Browser, folder: Path, name: str) -> None:
    """At 390 pixels the page itself does not scroll sideways."""
    context = browser.new_context(viewport={"width": 390, "height": 900})
    page = open_page(context.new_page(), folder / name)
    page.evaluate("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    context.close()
