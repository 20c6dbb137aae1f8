"""What a reader types or an address names on the pages of a site: found by any name, kept, and said where it is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page
from sites import make_history, make_site
from views import download, open_page, rows_of

pytest_plugins = ("browsing",)


def add(page: Page, name: str) -> str:
    """Type the name of a country and Enter, and return what is said of it."""
    page.get_by_label("Add a country").fill(name)
    page.get_by_label("Add a country").press("Enter")
    return page.locator("#chosen + [role=status]").inner_text()


@pytest.mark.parametrize("name", ["compare.html", "numbers.html"])
@pytest.mark.parametrize("typed", ["Saberia", "XSB", "xsb", "SABLAND", "The Sabl", "aberia", "Sabéria"])
def test_a_country_is_found_by_any_of_its_names(page: Page, site: Path, name: str, typed: str) -> None:
    """By its code, by one that it had before, and by a part with which one alone begins; a part within is none."""
    open_page(page, site, f"{name}#c=XVE")
    said, chosen = add(page, typed), page.locator("#chosen li").all_inner_texts()
    if typed == "aberia":
        assert (said, chosen) == ("Not among the countries read here: aberia.", ["Vesmark ×"])
    else:
        assert (said, chosen) == ("", ["Vesmark ×", "Saberia ×"])


@pytest.mark.parametrize(
    ("typed", "codes", "near"),
    [
        ("Lumen", ["XLU"], []),
        ("Lum", ["XLU", "XLP"], []),
        ("Islands", ["XPI"], []),
        ("Islands, Pier", ["XPI"], []),
        ("Republic of Lumen", ["XLU"], []),
        ("Lumenland", [], ["XLU", "XLP"]),
        ("The Pier", [], ["XLP", "XPI"]),
        ("Pie", ["XLP", "XPI"], []),
        ("xlp", ["XLP"], []),
        ("Cote d'Or", ["XCO"], []),
        ("Côte d’Or", ["XCO"], []),
        ("the", [], []),
        ("  ", [], []),
        ("Q", [], []),
    ],
)
def test_what_is_typed_is_that_country_alone_or_what_is_near(
    page: Page, site: Path, typed: str, codes: list[str], near: list[str]
) -> None:
    """One so called before those that begin so, unless that is a country that was not read; what is near is offered."""
    open_page(page, site, "compare.html")
    countries = [
        ["XLU", "Lumen", "", ["Republic of Lumen"]],
        ["XLP", "Lumen Piers", "", []],
        ["XPI", "The Pier Islands", "", []],
        ["XCO", "Côte d'Or", "", []],
    ]
    told = page.evaluate("([typed, countries]) => site.meant(typed, countries, ['Pier', 'Land'])", [typed, countries])
    assert (told["codes"], told["near"]) == (codes, near)


def test_of_several_countries_none_is_guessed(page: Page, site: Path) -> None:
    """They are named, so that the reader can choose; of one that is not there what is near is."""
    open_page(page, site, "compare.html#c=XVE")
    page.evaluate("tipcompare.sites.countries[0][3].push('Sabler Coast')")
    assert add(page, "sab") == "Which one? Orlenia, Saberia."
    assert add(page, "Sablonia") == "Not among the countries read here: Sablonia. Near it: Orlenia, Saberia."
    assert page.locator("#chosen li").all_inner_texts() == ["Vesmark ×"]


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("compare.html#countries=FLK,COD", "countries FLK,COD"),
        ("numbers.html#country=TZA", "country TZA"),
        ("numbers.html#measure=convictions&same=1&c=XVE&lake=1", "lake 1"),
        ("explorer.html#foo=bar", "foo bar"),
        ("map.html#foo=bar", "foo bar"),
        ("index.html#foo=bar&find=sab", "foo bar"),
    ],
)
def test_a_name_that_an_address_has_and_a_page_has_not_is_said(page: Page, site: Path, address: str, said: str) -> None:
    """What else the address names holds."""
    open_page(page, site, address)
    assert page.locator("form.filters + [role=status]").inner_text() == f"Not here, and left out: {said}."


@pytest.mark.parametrize("hash_", ["%E0%A4%A", "%", "c%zz"])
@pytest.mark.parametrize("name", ["xve.html", "index.html", "xve-2021.html"])
def test_an_address_that_is_no_good_writing_names_no_place(page: Page, site: Path, name: str, hash_: str) -> None:
    """The page is whole, and nothing is thrown."""
    open_page(page, site, f"{name}#{hash_}")
    assert page.locator("h1").is_visible()


def test_the_country_looked_for_on_the_index_stands_in_its_address(page: Page, site: Path) -> None:
    """It can be sent on, holds when the page is loaded again, and goes with the last letter."""
    open_page(page, site, "index.html")
    field, shown = page.get_by_label("Find a country"), page.locator("tr[data-find]:not([hidden])")
    field.fill("sab")
    assert page.evaluate("location.hash") == "#find=sab"
    page.reload()
    assert (field.input_value(), shown.count()) == ("sab", 1)
    assert page.locator("#search output").inner_text() == "1 country"
    page.goto(f"{site.as_uri()}/xve.html")
    page.go_back()
    assert (field.input_value(), shown.count()) == ("sab", 1)
    field.fill("")
    assert page.evaluate("location.hash") == ""
    assert shown.count() == 3


def test_the_figures_of_a_chart_have_the_year_of_their_edition_alone(page: Page, site: Path) -> None:
    """What is marked beside it has a column of its own, as in the table."""
    open_page(page, site, "xve.html")
    marks = set()
    for box in page.locator(".multiple").all()[:8]:  # a browser gives a page ten files at most
        rows = rows_of(download(page, box.locator("[data-give=csv]")))
        cells = box.locator("tbody tr:not(.said) td:last-child").evaluate_all(
            "(cells) => cells.map((c) => c.textContent)"
        )
        assert [" ".join([row["edition"], *row["marks"].split("; ")]).strip() for row in rows] == cells
        assert all(row["edition"].isdigit() for row in rows)
        marks |= {row["marks"] for row in rows}
    assert marks >= {"", "to compare", "restated"}


def test_a_doubtful_rating_is_dashed_beside_other_countries(page: Page, tmp_path: Path) -> None:
    """As on the index; no map has it as known."""
    history, other = make_history(-1), make_history(code="XSB", name="Saberia", editions=-1)
    for name, text in make_site(history, other).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    open_page(page, tmp_path, "compare.html#c=XVE,XSB")
    titles = page.locator("#compare-ratings .elsewhere abbr").evaluate_all("(signs) => signs.map((s) => s.title)")
    assert [title.split(" (")[1] for title in titles] == ["a document that is perhaps of another edition or country)"]
    open_page(page, tmp_path, f"map.html#year={history.reports[-1].edition}")
    assert page.locator("#map-rows tr").count() > 1
    assert page.locator("#map-rows").get_by_text("Vesmark").count() == 0
