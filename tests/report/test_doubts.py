"""Documents that may be another edition's or country's: what is told from one is told with the doubt, or not at all."""

from __future__ import annotations

import json

import pytest
from sites import make_history, make_site

from tipcompare.report import render_markdown
from tipcompare.report.lifelines import trace_lifelines
from tipcompare.report.outline import unpack_outline
from tipcompare.report.overview import render_overview_markdown
from tipcompare.report.page import build_page
from tipcompare.report.pages import make_outline
from tipcompare.report.ranking import count_changes, tell_changes, weigh_changes
from tipcompare.series import get_profile

TIP = get_profile("tip")
SAID = "perhaps of another edition or country"


@pytest.mark.parametrize("place", [-1, -2])
def test_every_card_on_two_editions_has_the_doubt_of_either(place: int) -> None:
    """Not that of the rating alone; Markdown has the same cards."""
    history = make_history(place)
    cards = {card.topic: card.detail for card in build_page(history).answers}
    assert f"The document of {history.reports[place].edition} is {SAID}." in cards["new"]
    assert "perhaps of another edition or country" in cards["longest"] or place == -2
    assert render_markdown(build_page(history)).count(SAID) >= 3 + (place == -1)
    sure = build_page(make_history())
    assert not any(SAID in card.detail for card in sure.answers)


def test_changes_against_a_doubtful_document_are_not_counted() -> None:
    """They weigh nothing, and the index says why, as Markdown does; a doubt about an older edition takes nothing."""
    history = make_history(-1)
    edition = history.reports[-1].edition
    changes = count_changes(history, TIP)
    assert changes is not None
    assert (weigh_changes(changes), changes.new, changes.dropped) == (0.0, 0, 0)
    assert tell_changes(changes, TIP) == f"not counted: the document of {edition} is {SAID}"
    outline = unpack_outline(make_outline(history)["outline"])
    assert tell_changes(changes, TIP) in render_overview_markdown([outline])
    page = make_site(history)["index.html"]
    assert f">{tell_changes(changes, TIP)}</span></td>" in page
    assert f"Perhaps of another edition or country: the document of Vesmark {edition}." in page
    older = count_changes(make_history(0), TIP)
    assert older == count_changes(make_history(), TIP)


def test_a_recommendation_says_which_doubtful_document_its_years_are_told_from() -> None:
    """On its country's page, in the explorer and on the index alike."""
    history = make_history(-1)
    edition = str(history.reports[-1].edition)
    said = f"by the document of {edition}, {SAID}"
    lives = trace_lifelines(history)
    told = {life.name for life in lives if said in life.caveat}
    gone = {
        life.name
        for life in lives
        if life.now in ("dropped", "ended") and edition in map(str, (life.states[-1].edition,))
    }
    assert {life.name for life in lives if life.stands} <= told
    assert told & gone
    script = make_site(history)["data/lives.js"]
    packed = json.loads(script[script.index('{"columns"') : script.rindex("}") + 1])
    assert {said in row[packed["columns"].index("caveat")] for row in packed["rows"] if row[4]} == {True}
    assert f', {said}</span> <a class="wording"' in make_site(history)["index.html"]


def test_what_a_doubtful_document_does_not_name_is_not_called_silent() -> None:
    """It is counted among no countries read, and in no length; the page says so."""
    sure, doubted = make_history(), make_history(-1, code="XSB", name="Saberia")
    pages = [make_site(*histories)["terms.html"] for histories in ((sure,), (sure, doubted))]
    rows = [page[page.index("Countries read") :].split("</tr>")[0].count(">1<") for page in pages]
    newest = [page[page.index("Countries read") :].split("</tr>")[0][-30:] for page in pages]
    assert rows[0] == len(sure.reports)
    assert newest[0] == newest[1]
    assert "the document of Saberia 2021. They are left out here; the file with all counts has them." in " ".join(
        pages[1].split()
    )
    silent = [page.count('href="xsb') for page in pages]
    assert silent == [0, 0]


def test_a_doubtful_rating_has_one_sign_and_is_left_out_where_it_has_none() -> None:
    """It stands apart in the data, for the comparison to dash; map and moves say that they leave it out."""
    files = make_site(make_history(-1), make_history(code="XSB", name="Saberia"))
    script = files["data/ratings.js"]
    rows = {row[0]: row for row in json.loads(script[script.index('{"title"') : script.rindex("}") + 1])["countries"]}
    years = [year for year, *_ in rows["XSB"][4]]
    assert [year for year, *_ in rows["XVE"][4]] == years[:-1]
    assert [year for year, _ in rows["XVE"][5]] == years[-1:]
    assert rows["XSB"][5] == []
    assert "in a document that is perhaps of another edition or country. A dot: none." in files["compare.html"]
    assert "Their ratings are left out here." in files["map.html"]
    assert "Ratings in documents that are perhaps of another edition or country are left out." in files["index.html"]
