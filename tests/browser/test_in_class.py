"""What a class does with a site: on telephones, over plain http, without colours, with a keyboard and on paper."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Dialog, Page
from views import download, find_barriers, open_page, rows_of, tell_address

from tipcompare.version import tell_version

pytest_plugins = ("browsing",)

PHONE = pytest.mark.parametrize("page", [(360, "light")], indirect=True, ids=["phone"])


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

    def refuse(dialog: Dialog) -> None:
        asked.append(dialog.default_value)
        dialog.dismiss()

    page.on("dialog", refuse)
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


@pytest.mark.parametrize(
    ("old", "kind"),
    [("likely+reworded", "reworded"), ("likely+new", "new"), ("reworded%2C+new+as+printed", "new"), ("nought", "")],
)
def test_a_link_to_what_was_only_likely_leads_to_what_it_stands_with(
    page: Page, site: Path, old: str, kind: str
) -> None:
    """Sites made before chose such a status by itself; what no site had is said to be left out."""
    open_page(page, site, f"explorer.html#status={old}")
    assert page.locator("[name=status]").input_value() == kind
    assert ("left out" in page.locator("form.filters + [role=status]").inner_text()) == (not kind)


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


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("index.html", ""),
        ("explorer.html#years=5", ", “All recommendations” ({count})"),
        ("numbers.html#measure=convictions&c=XVE", ", “Figures” (Vesmark, Convictions: {count}"),
        ("map.html", ", “Map” ({count})"),
        ("compare.html#c=XVE,XSB", ", “Compare countries” (Vesmark, Saberia)"),
        ("terms.html", ", “What is no longer said”"),
        ("xve.html", ""),
        ("xve-2014.html", ", “Vesmark, 2014”"),
        ("xve-2021.html", ", “Vesmark, 2021”"),
    ],
)
def test_every_page_can_be_cited(page: Page, site: Path, address: str, told: str) -> None:
    """At its foot stand publisher, title, editions, countries and program, which are copied with what is chosen."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_page(page, site, address)
    whose = "Vesmark" if address.startswith("xve") else "3 countries"
    shown = page.locator("#cite-page").inner_text()
    # The map has ratings of many countries, which ship with the program, and says of whom they are.
    mapped = address == "map.html"
    lead = "U.S. Department of State, " if mapped else "Invented text in the form of the "
    beside = "(beside invented text: Orlenia, Saberia and Vesmark)"
    whose = f"190 countries {beside}; ratings: stated in the editions read, else placements" if mapped else whose
    editions = {"xve-2014.html": "edition 2014", "xve-2021.html": "editions 2020 and 2021"}.get(address, "editions 20")
    assert shown.startswith(f"{lead}Trafficking in Persons Report, {editions}")
    assert f", {whose}" in shown
    page.get_by_role("button", name="Copy the citation").click()
    page.wait_for_timeout(200)
    copied = page.evaluate("navigator.clipboard.readText()")
    counts = page.locator("#explorer-count, #numbers-count, #map-caption").all_inner_texts()
    count = counts[0].split(": ")[-1] if "Convictions" in told else "".join(counts)
    assert f", {whose}" in copied
    assert told.format(count=count) in copied
    assert copied.endswith(f"; compared by tipcompare {tell_version()}.")
    assert "file:" not in copied


@pytest.mark.parametrize(
    ("address", "button"),
    [
        ("explorer.html", "Download as CSV"),
        ("numbers.html", "Every answer with its sentence as CSV"),
        ("numbers.html", "By year as CSV"),
        ("map.html", "Table as CSV"),
        ("compare.html", "Figures as CSV"),
        ("xve.html", "Recommendations shown as CSV"),
        ("xve.html", "Convictions as CSV"),
        ("terms.html", ""),
    ],
)
def test_every_file_of_a_page_says_what_it_is_from(page: Page, site: Path, address: str, button: str) -> None:
    """In each row, since rows are cut out and put together; and none names a folder of the one who saved it."""
    open_page(page, site, address)
    cited = page.evaluate("giving.cite()")
    exact = page.get_by_role("button", name=button, exact=True)
    text = download(page, exact) if button else (site / "data" / "terms.csv").read_text(encoding="utf-8-sig")
    rows = rows_of(text)
    assert rows
    assert {row["source"] for row in rows} == {cited}
    assert "file:" not in text
    links = [row["link"].split("#") for row in rows if "link" in row]
    assert all((site / name).exists() and place in (site / name).read_text("utf-8") for name, place in links[:5])


@pytest.mark.parametrize("page", [(1024, "light"), (360, "light")], indirect=True, ids=["desk", "phone"])
def test_what_a_link_leads_to_stands_below_the_line_of_pages(page: Page, site: Path) -> None:
    """A number with the beginning of its sentence, a wording with its row, when the page is opened and later."""
    open_page(page, site, "xve.html")
    links = page.locator("#figures .number a").evaluate_all("(all) => all.map((a) => a.getAttribute('href'))")
    place = page.locator(".wording-head a[id]").first.get_attribute("id")
    tops = """() => {
        const target = document.querySelector(":target");
        const held = target.closest(".fact, .life") || target;
        const line = document.querySelector(".contents").offsetHeight;
        return [held, target].map((one) => one.getClientRects()[0].top - line);
    }"""
    for address in [*links[:: max(1, len(links) // 6)], f"xve.html#{place}"]:
        open_page(page, site, address)
        page.wait_for_timeout(100)
        start, target = page.evaluate(tops)
        assert -12 <= start <= target < 500, address
    page.evaluate("scrollTo(0, 0); location.hash = ''")
    page.evaluate(f"location.hash = '#{place}'")
    page.wait_for_timeout(200)
    assert page.evaluate(tops)[0] >= -12


def test_a_long_text_has_headings(page: Page, site: Path) -> None:
    """Who hears the page can go from section to section of a text, and of what changed in it."""
    open_page(page, site, "xve-2021.html")
    for section, kind in (("#text", ".passage"), ("#changes", ".compared")):
        parts = page.locator(f"{section} {kind}").count()
        assert parts > 3
        assert page.locator(f"{section} {kind} h3").count() == parts
    open_page(page, site, "xve.html")
    assert page.locator("#changes .compared h4").count() == page.locator("#changes .compared").count() > 3


def test_compared_countries_are_printed_in_one_line(page: Page, site: Path) -> None:
    """With a mark between them that stands close behind the first of two, and none behind the last."""
    open_page(page, site, "compare.html#c=XVE,XSB")
    with pypdfium2.PdfDocument(page.pdf(format="A4")) as document:
        text = " ".join(document[0].get_textpage().get_text_range().split())
    assert "Vesmark; Saberia" in text
    assert "Saberia;" not in text


def test_only_what_is_open_is_printed_where_that_is_asked_for(page: Page, site: Path) -> None:
    """A handout has the cards, the charts and what is open, and says so; the next print has everything again."""
    open_page(page, site, "xve.html")
    page.evaluate("window.print = () => {}")

    def count_sheets() -> tuple[int, str]:
        with pypdfium2.PdfDocument(page.pdf(format="A4")) as document:
            return len(document), " ".join(sheet.get_textpage().get_text_range() for sheet in document)

    whole, _ = count_sheets()
    page.get_by_role("button", name="Print what is open").click()
    page.locator("details.life").first.evaluate("(life) => { life.open = true; }")
    wording = page.locator("details.life .source").first.inner_text()
    closed = page.locator("#m-convictions .said").last.text_content() or ""
    sheets, text = count_sheets()
    assert sheets * 2 <= whole
    assert wording.split()[-2] in text
    assert closed.strip()[:40] not in " ".join(text.split())
    assert "Printed without what was closed on the page." in text
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert count_sheets()[0] >= whole
    assert not page.get_by_role("button", name="Print everything").evaluate("(b) => b.closest('.gives').hidden")


def test_who_reads_the_plain_table_keeps_it(page: Page, site: Path) -> None:
    """On a slow line the scripts come late: where the reader is in the table by then, it stays until they ask."""
    page.add_init_script(
        """new MutationObserver(() => {
            if (document.querySelector("#plain td a") && document.querySelector("script")) scrollTo(0, 900);
        }).observe(document, { childList: true, subtree: true });"""
    )
    page.goto((site / "explorer.html").as_uri())
    ask = page.get_by_role("button", name="Search, filter and sort these")
    ask.wait_for()
    links = page.locator("#plain td a")
    assert links.first.is_visible() or links.last.is_visible()
    assert page.evaluate("scrollY") >= 800
    assert page.locator(".tabulator-row").count() == 0
    ask.click()
    page.wait_for_selector("body[data-ready]")
    assert page.locator("#plain").count() == 0
    assert page.locator(".tabulator-row").first.is_visible()
    assert page.evaluate("document.activeElement.name") == "q"
    open_page(page, site, "explorer.html#years=3")  # an address with a view has asked
    assert page.locator("#plain").count() == 0


def test_that_nothing_fits_is_legible(page: Page, site: Path) -> None:
    """A table without rows says so in the colour of quiet text, not in that of the library."""
    open_page(page, site, "explorer.html#q=nothinglikethis")
    colour = "(node) => getComputedStyle(node).color"
    said = page.locator(".tabulator-placeholder-contents")
    assert said.inner_text() == "No recommendation fits."
    assert said.evaluate(colour) == page.locator(".lead").first.evaluate(colour)
    assert find_barriers(page) == []
