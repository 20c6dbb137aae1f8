"""What a class does with a site: on telephones, over plain http, without colours, with a keyboard and on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page
from views import open_page, tell_address

from tipcompare.cli import main

pytest_plugins = ("browsing",)

PHONE = pytest.mark.parametrize("page", [(360, "light")], indirect=True, ids=["phone"])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the embedded corpus."""
    folder = tmp_path_factory.mktemp("class") / "site"
    with pytest.raises(SystemExit):
        main(["report", "-q", "-o", str(folder)])
    return folder


@pytest.mark.parametrize("selects", [True, False], ids=["selecting", "asking"])
@pytest.mark.parametrize(
    ("address", "sign"),
    [("xve.html", "#m-convictions .said .cite"), ("xve-2021.html", "[data-section=Prosecution] .cite")],
)
def test_a_citation_is_given_where_the_clipboard_is_closed(
    page: Page, site: Path, address: str, sign: str, selects: bool
) -> None:
    """Over plain http a browser has no clipboard for pages: the words are selected and copied, else shown to be."""
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined });")
    page.add_init_script(
        "window.taken = []; document.execCommand = () => taken.push(getSelection().toString()) > 0;"
        if selects
        else "document.execCommand = () => { throw new Error('no'); };"
    )
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.default_value), dialog.dismiss()))
    open_page(page, site, address)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    page.locator(sign).first.click()
    page.wait_for_timeout(200)
    assert tell_address(page).split("#")[0].endswith(address)
    copied = page.evaluate("window.taken") if selects else asked
    assert len(copied) == 1
    assert ", Vesmark, " in copied[0]
    assert "SHA-256" in copied[0]
    assert page.locator(".cite.copied").count() == selects
    assert page.locator("textarea").count() == 0


def test_what_was_copied_is_said_to_who_hears_the_page(page: Page, site: Path) -> None:
    """A sign beside a sign is seen by some alone: the same is told in a region that is read out."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_page(page, site, "xve-2021.html")
    told = page.locator(".heard[role=status]")
    assert told.text_content() == ""
    page.locator(".passage .cite").first.click()
    page.locator(".cite.copied").wait_for()
    page.wait_for_timeout(100)
    assert told.text_content() == "Citation copied"
    open_page(page, site, "numbers.html")
    page.get_by_role("button", name="Copy the address").click()
    page.wait_for_timeout(100)
    assert page.locator(".heard[role=status]").text_content() == "Copied"


def test_what_came_back_most_often_comes_first(page: Page, site: Path) -> None:
    """On any screen recommendations can be put in that order, and each says how often it came back."""
    open_page(page, site, "explorer.html")
    page.get_by_label("Order").select_option("how often it came back")
    most = page.evaluate("Math.max(...Tabulator.findTable('#explorer')[0].getData().map((life) => life.returns))")
    assert most == 2
    first = page.locator(".tabulator-row").first
    assert f"came back {most} times" in first.inner_text()
    assert page.locator("#explorer-count").inner_text().endswith(": Order how often it came back")
    words, address = first.locator("a").inner_text(), tell_address(page).split("/")[-1]
    open_page(page, site, address)
    assert page.get_by_label("Order").input_value() == "seen:desc returns:desc"
    assert page.locator(".tabulator-row a").first.inner_text() == words
    page.locator(".tabulator-col[tabulator-field=text]").click()
    assert page.get_by_label("Order").input_value() == ""
    assert page.locator("#explorer-count").inner_text().endswith(" recommendations")
    page.get_by_role("button", name="Clear").click()
    page.wait_for_timeout(200)
    assert "#" not in tell_address(page)
    page.set_viewport_size({"width": 360, "height": 640})
    page.get_by_label("Order").select_option("country")
    page.locator(".tabulator-responsive-collapse", has_text="Editions").first.wait_for()
    assert "Orlenia" in page.locator(".tabulator-row").first.inner_text()
    open_page(page, site, "xve.html#order=returns")
    orders = page.locator(".lives").evaluate_all(
        "(lists) => lists.map((list) => [...list.children].map((life) => Number(life.dataset.returns)))"
    )
    assert orders == [sorted(counts, reverse=True) for counts in orders]
    assert max(map(max, orders)) == most
    assert page.locator(".life-since", has_text=f"came back {most} times").count()


@PHONE
@pytest.mark.parametrize(
    ("address", "rows"),
    [
        ("compare.html#c=XVE,XSB", "#compare-figures tr, #compare-themes tr"),
        ("compare.html#c=XVE,XSB,XOL", "#compare-figures tr, #compare-themes tr"),
        ("numbers.html", "#numbers-table tbody tr"),
        ("index.html", ".ranked-table tbody tr"),
        ("terms.html", ".stack tbody tr"),
        ("xve.html", ".stack tbody tr, table.figures tbody tr"),
        ("xol.html", ".stack tbody tr"),
    ],
)
def test_no_row_is_cut_off_on_a_telephone(page: Page, site: Path, address: str, rows: str) -> None:
    """Cells that have no room beside each other stand one after another: nothing has to be moved sideways."""
    open_page(page, site, address)
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    ends = "(rows) => rows.flatMap((row) => [...row.cells].map((cell) => cell.getBoundingClientRect().right))"
    found = page.locator(rows).evaluate_all(ends)
    assert found
    assert max(found) <= 341


def test_countries_are_compared_one_below_another_on_a_telephone(page: Page, site: Path) -> None:
    """Each is named over its chart, all charts have their years at the same place, and a wide screen has columns."""
    page.set_viewport_size({"width": 360, "height": 640})
    open_page(page, site, "compare.html#c=XVE,XSB")
    cells = page.locator("#compare-figures tr", has_text="Convictions").locator("td")
    name = "(cell) => getComputedStyle(cell, '::before').content"
    assert [cell.evaluate(name) for cell in cells.all()] == ['"Vesmark"', '"Saberia"']
    boxes = [cell.locator("svg").bounding_box() for cell in cells.all()]
    assert all(boxes)
    first, second = ((box["x"], box["width"], box["y"]) for box in boxes if box)
    assert first[:2] == second[:2]
    assert second[2] > first[2]
    theme = page.locator("#compare-themes td").first
    assert theme.evaluate(name).startswith('"Vesmark')
    page.set_viewport_size({"width": 1280, "height": 900})
    page.wait_for_timeout(200)
    boxes = [cell.locator("svg").bounding_box() for cell in cells.all()]
    assert len({box["y"] for box in boxes if box}) == 1


@PHONE
def test_a_country_is_added_by_a_button_and_said(page: Page, site: Path) -> None:
    """A telephone's keys may have no Enter; who hears the page is told which countries stand there now."""
    open_page(page, site, "compare.html#c=XVE,XSB")
    field = page.get_by_label("Add a country")
    field.fill("Orlenia")
    page.get_by_role("button", name="Add", exact=True).click()
    page.locator("#compare-themes td[data-of=Orlenia]").first.wait_for()
    page.wait_for_timeout(100)
    assert page.locator(".heard[role=status]").text_content() == "Compared: Vesmark, Saberia, Orlenia"
    field.fill("Nowhere")
    page.get_by_role("button", name="Add", exact=True).click()
    assert page.locator("#chosen + [role=status]").inner_text() == "Not among the countries read here: Nowhere."


@PHONE
@pytest.mark.parametrize("name", ["index.html", "compare.html", "terms.html", "explorer.html"])
def test_the_page_one_is_on_is_seen_in_the_line_of_pages(page: Page, site: Path, name: str) -> None:
    """Though the line is wider than the screen; and no field is so small that a telephone draws the page larger."""
    open_page(page, site, name)
    box = page.locator(".contents [aria-current]").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    sizes = "(fields) => fields.map((field) => parseFloat(getComputedStyle(field).fontSize))"
    assert min(page.locator(".filters :is(input, select)").evaluate_all(sizes), default=16) >= 16
