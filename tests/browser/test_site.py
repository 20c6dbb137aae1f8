"""What an analyst does with the pages on a whole series, in a real browser, from a folder copied elsewhere."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tipcompare.cli import main

pytest_plugins = ("browsing",)

PAGES = ("index.html", "explorer.html", "map.html")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the embedded corpus, copied from the folder it was made in, which is gone."""
    made, copied = tmp_path_factory.mktemp("made") / "site", tmp_path_factory.mktemp("copied") / "site"
    with pytest.raises(SystemExit):
        main(["report", "-q", "-o", str(made)])
    shutil.copytree(made, copied)
    shutil.rmtree(made)
    return copied


def open_page(page: Page, site: Path, address: str) -> Page:
    """Open a page of the site; `address` may name a view."""
    page.goto("about:blank")
    page.goto(f"{site.as_uri()}/{address}")
    return page


def download(page: Page, button: str) -> str:
    """Press a button that gives a file and return what is in it."""
    with page.expect_download() as given:
        page.get_by_role("button", name=button).first.click()
    return Path(given.value.path()).read_text(encoding="utf-8-sig")


def rows_of(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV."""
    return list(csv.DictReader(io.StringIO(text)))


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


def test_one_recommendation_shared_by_its_address(page: Page, site: Path) -> None:
    """The address of a view shows the same view again, and a row leads to its recommendation, open on its page."""
    open_page(page, site, "explorer.html")
    page.get_by_label("Words").fill("police")
    page.get_by_label("About").select_option("Identification and referral")
    address = page.url.split("/")[-1]
    before = page.locator(".tabulator-row a").all_inner_texts()
    assert before
    open_page(page, site, address)
    assert page.locator(".tabulator-row a").all_inner_texts() == before
    assert page.get_by_label("Words").input_value() == "police"
    page.locator(".tabulator-row a").first.click()
    place = page.locator(":target")
    assert place.is_visible()
    life = page.locator("details.life", has=place)
    assert " ".join((life.locator(".life-text").text_content() or "").split()) == before[0]


def test_the_explorer_is_whole_without_scripts(browser: Browser, site: Path) -> None:
    """Without scripts every recommendation stands in a plain table that leads to its life."""
    context = browser.new_context(java_script_enabled=False)
    page = open_page(context.new_page(), site, "explorer.html")
    links = page.locator("#plain td a")
    assert f"{links.count()} recommendations" in page.locator(".scope").inner_text()
    assert links.first.is_visible()
    assert not page.locator("#explorer-filters").is_visible()
    context.close()


def test_a_map_for_a_slide(page: Page, site: Path) -> None:
    """An analyst sets the edition, gets the map as SVG and PNG, and the address brings the same edition back."""
    open_page(page, site, "map.html")
    slider = page.get_by_role("slider")
    slider.focus()
    for _ in range(4):
        page.keyboard.press("ArrowLeft")
    year = page.locator("#map-year").inner_text()
    assert year in (page.locator("#map-title").text_content() or "")
    rows = rows_of(download(page, "Table as CSV"))
    shown = page.locator("#map-rows tr")
    assert len(rows) == shown.count() > 100
    mexico = next(row for row in rows if row["country"] == "MEX")
    level = page.locator(".world [data-code=MEX]").get_attribute("class") or ""
    assert mexico["edition"] == year
    assert mexico["rating_label"] in (page.locator(".world [data-code=MEX] title").text_content() or "")
    drawing = download(page, "Map as SVG")
    assert drawing.startswith("<svg")
    assert "var(" not in drawing
    with page.expect_download() as given:
        page.get_by_role("button", name="Map as PNG").click()
    assert Path(given.value.path()).read_bytes().startswith(b"\x89PNG")
    address = page.url.split("/")[-1]
    open_page(page, site, address)
    assert page.locator("#map-year").inner_text() == year
    assert page.locator(".world [data-code=MEX]").get_attribute("class") == level


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
            assert (file or name) in places, (name, href)
            view = "=" in place
            assert view or not place or place in places[file or name], (name, href)


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390), ("dark", 390)])
def test_the_pages_are_for_everyone(browser: Browser, site: Path, name: str, scheme: str, width: int) -> None:
    """axe-core finds nothing serious, and nothing runs out of the page, wide and narrow, light and dark."""
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
        bypass_csp=True,
    )
    page = open_page(context.new_page(), site, name)
    page.evaluate("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
    wide = page.evaluate("document.documentElement.scrollWidth")
    found = Axe().run(page)
    context.close()
    bad = [
        (item["id"], item["impact"], [node["html"][:200] for node in item["nodes"][:3]])
        for item in found["violations"]
        if item["impact"] in ("serious", "critical")
    ]
    assert bad == []
    assert wide <= width
