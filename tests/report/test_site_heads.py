"""Heads of the pages of a site: what each is called, and whether its countries are real ones."""

from __future__ import annotations

import json
import re

import pytest
from attrs import evolve
from invented import build_reports
from sites import make_history, make_site

from tipcompare.changes.history import build_history
from tipcompare.model import Country, Editions
from tipcompare.report.html import render_site_pages
from tipcompare.report.page import build_page
from tipcompare.series import get_profile

ALL = "All countries here are invented: nothing here is from a real report."
SOME = "Invented countries are among these, of which nothing is from a real report: "


def make_pages(*histories: Editions) -> dict[str, str]:
    """Return every page of a site, by file."""
    pages = {name: text for name, text in make_site(*histories).items() if name.endswith(".html")}
    for history in histories:
        pages.update(render_site_pages(build_page(history), home="index.html"))
    return pages


def test_each_page_has_a_title_and_a_description_of_its_own() -> None:
    """That of a country with one edition, too, beside that of this edition."""
    pages = make_pages(make_history(editions=2), make_history(code="XSB", name="Saberia", editions=1))
    for what in (r"<title>([^<]+)</title>", r'<meta name="description" content="([^"]+)">'):
        found = [re.search(what, page) for page in pages.values()]
        assert len({told[1] for told in found if told}) == len(pages)


def test_every_page_says_which_countries_are_invented() -> None:
    """Those of invented countries alone as no publisher's; the map has real ones, too, from what ships."""
    both = make_history(editions=2), make_history(code="XSB", name="Saberia", editions=2)
    pages = make_pages(*both)
    assert {name for name, page in pages.items() if ALL in page} == {
        name for name in pages if name != "map.html" and not re.match("x", name)
    }
    assert f"{SOME}Saberia and Vesmark." in pages["map.html"]
    assert "Vesmark is an invented country" in pages["xve.html"]
    assert "Vesmark is an invented country" in pages["xve-2018.html"]
    assert ">In the form of reports of the U.S. Department of State<" in pages["index.html"]
    pages = make_pages(both[0], make_history(code="MEX", name="Mexico", editions=2))
    assert f"{SOME}Vesmark." in pages["index.html"]
    assert ">U.S. Department of State<" in pages["index.html"]
    assert "invented" not in pages["mex.html"]


@pytest.mark.parametrize(
    ("countries", "absent"),
    [
        ({"NGA": "Nigeria"}, ["Niger", "Republic of the Niger"]),
        ({"NGA": "Nigeria", "NER": "Niger"}, []),
        ({"SSD": "South Sudan"}, ["Republic of the Sudan", "Sudan"]),
        ({"XVE": "Vesmark"}, []),
    ],
)
def test_countries_that_were_not_read_are_not_taken_for_others(countries: dict[str, str], absent: list[str]) -> None:
    """Their names are known to the pages where one that was read has words that begin so."""
    histories = (make_history(code=code, name=name, editions=2) for code, name in countries.items())
    told = make_site(*histories)["data/sites.js"]
    assert f'"absent":{json.dumps(absent, separators=(",", ":"))}' in told


def test_pages_about_all_editions_name_none_that_was_not_read() -> None:
    """The map counts what ships of ratings; the page on terms only the editions that were read."""
    reports = [evolve(report, country=Country("XVE", "Vesmark")) for report in build_reports()]
    history = build_history([reports[0], reports[2]], get_profile("tip"))
    read = " and ".join(str(report.edition) for report in history.reports)
    assert f", editions {read}</p>" in make_pages(history)["terms.html"]


def test_few_countries_are_named_beside_what_they_name_no_longer() -> None:
    """Many are counted; all open."""
    names = {"XVE": "Vesmark", "XSB": "Saberia", "XOL": "Orlenia", "XVA": "Valdor", "XKA": "Karsia"}
    for count, said in ((2, "Saberia, Vesmark"), (5, "5 countries")):
        page = make_pages(*(make_history(code=code, name=names[code], editions=3) for code in list(names)[:count]))[
            "terms.html"
        ]
        assert f'Workers and unions</h3> <span class="quiet">{said}</span>' in page


def test_there_is_no_page_of_recommendations_where_none_was_read() -> None:
    """Nothing to search in is not offered."""
    reports = [evolve(report, recommendations=()) for report in build_reports()]
    assert "explorer.html" not in make_pages(build_history(reports, get_profile("tip")))
    assert "explorer.html" in make_pages(make_history(editions=2))
