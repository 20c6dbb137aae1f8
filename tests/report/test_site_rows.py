"""What pages on all countries are made from: who fell silent, what a map says."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

import pytest
from attrs import evolve
from invented import build_sections, vesmark
from sites import make_site

from tipcompare.changes.history import build_history
from tipcompare.model import Country, Rating, ReportWarning, Span
from tipcompare.report.lifelines import trace_lifelines
from tipcompare.report.ratings import SURE, shorten_scale
from tipcompare.report.site.atlas import READ, RatedCountry, choose_opening, newest_read, shade_countries, years_of
from tipcompare.report.site.lives import list_lives, pack_lives
from tipcompare.report.site.words import CountryWords, NamedRow, gather_groups
from tipcompare.report.world import draw_map
from tipcompare.series import get_profile


def named(*counts: int, last: str, silent: bool = True) -> CountryWords:
    """What a country's editions name: one group, so often in each."""
    said = "Sailors were asked." if silent else ""
    return CountryWords((NamedRow("sailors", "Sailors", counts, last, said, "place"),), (0,) * len(counts))


def test_a_country_fell_silent_where_the_edition_before_the_newest_named_a_group() -> None:
    """Those that named it most come first; one that is silent for longer, or names it still, is not among them."""
    editions = ("2019", "2020", "2021")
    countries = [
        ("XAA", "Saberia", editions, named(0, 1, 0, last="2020")),
        ("XVE", "Vesmark", editions, named(2, 3, 0, last="2020")),
        ("XBB", "Ostra", editions, named(4, 0, 0, last="2019")),
        ("XCC", "Lumen", editions[1:], named(1, 5, last="2021", silent=False)),
    ]
    (line,) = gather_groups(countries, editions)
    assert [(item.country, item.before) for item in line.silences] == [("XVE", 3), ("XAA", 1)]
    assert (line.countries, line.mentions) == ((2, 3, 1), (6, 5, 5))


def test_a_map_says_where_a_rating_is_from_and_where_none_is_known() -> None:
    """It shows the level of one year alone, read or shipped; without one a country is there without a level."""
    profile = get_profile("tip")
    rated = [
        RatedCountry("XVE", "Vesmark", "", "", {2019: (1, SURE["single"]), 2020: (0, ""), 2021: (0, SURE["agreed"])})
    ]
    told = [shade_countries(rated, profile, year)["XVE"] for year in (2019, 2020, 2022)]
    best, second = profile.rating.scale[:2]
    assert [(shade.label, shade.rank, shade.note) for shade in told] == [
        (second.label, second.rank, "from the placements that ship with tipcompare: one coding has it"),
        (best.label, best.rank, READ),
        ("", None, ""),
    ]
    assert (years_of(rated), newest_read(rated)) == ((2019, 2020, 2021), 2020)


@pytest.mark.parametrize(
    ("known", "opening"),
    [({2019: 10, 2020: 9, 2021: 4}, 2020), ({2019: 10, 2020: 8, 2021: 4}, 2019), ({2021: 1}, 2021)],
)
def test_a_map_opens_at_the_newest_edition_that_is_nearly_whole(known: dict[int, int], opening: int) -> None:
    """Not at one of which little is known, nor at one after the last that was read, however many it places."""
    shipped = {2022: (0, SURE["agreed"])}
    rated = [
        RatedCountry(
            f"X{place:02}", f"No. {place}", "", "", {y: (0, "") for y, n in known.items() if place < n} | shipped
        )
        for place in range(10)
    ]
    assert choose_opening(rated) == opening
    title, scale = "Of 2021", shorten_scale(get_profile("tip"))[:1]
    drawn = draw_map(title, shade_countries(rated, get_profile("tip"), max(known)), scale)
    assert f">{known[max(known)]} of 10 known<" in ElementTree.tostring(drawn, encoding="unicode")
    drawn = draw_map(title, shade_countries(rated, get_profile("tip"), 2022), scale)
    assert " of 10 known<" not in ElementTree.tostring(drawn, encoding="unicode")


def test_the_data_of_all_recommendations_tell_in_how_many_editions_each_stood() -> None:
    """Those of what was merged into it, too, as its page and the column `editions_seen` do."""
    lives = trace_lifelines(vesmark())
    script = pack_lives([("XVE", "Vesmark", list_lives(lives))])
    packed = json.loads(script[script.index('{"columns"') : script.rindex("}") + 1])
    place = packed["columns"].index("seen")
    assert [row[place] for row in packed["rows"]] == [life.seen for life in lives]


@pytest.mark.parametrize("doubted", [True, False])
def test_pages_on_ratings_are_linked_where_any_rating_is_undoubted(doubted: bool) -> None:
    """Else there is no map, and no page loads the ratings: every link of a site leads to a file of it."""
    doubt = ReportWarning("country-differs", "read as another")
    report = build_sections("dol-findings", 2020, ("summary", "Summary", "Summary\nSaberia made no advancement."))
    report = evolve(report, rating=Rating("none", "No Advancement", Span(8, 35)), warnings=(doubt,) * doubted)
    both = (report, evolve(report, country=Country("XSB", "Saberia")))
    profile = get_profile(report.series)
    files = make_site(*(build_history([one], profile) for one in both))
    pages = [text for name, text in files.items() if name.endswith(".html")]
    linked = {link for page in pages for link in re.findall(r'(?:src|href)="([\w./-]+)"', page)}
    own = {name for name in linked if re.fullmatch(r"x[a-z]{2}(-\d+)?\.html", name)}
    assert linked - own <= files.keys()
    assert ("map.html" in linked, "data/ratings.js" in linked) == (not doubted, not doubted)
    assert "compare.html" in files
    assert (f"<h2>{profile.rating.title}" in files["compare.html"]) is not doubted
