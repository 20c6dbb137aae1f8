"""How the ratings of a corpus moved."""

from __future__ import annotations

import re
from pathlib import Path

from attrs import evolve
from invented import VESMARK_DRAFTS, build_reports

from tipcompare.changes.history import build_history
from tipcompare.corpus import Corpus
from tipcompare.report.outline import outline_history
from tipcompare.report.overview import render_overview
from tipcompare.report.rating_moves import trace_movement
from tipcompare.series import get_profile


def test_every_step_is_counted_once_in_each_table(demo: Path) -> None:
    """Matrix and years add up to the same number of steps, and the countries' names are those of the reports."""
    outlines = tuple(map(outline_history, Corpus.load(demo).histories()))
    movement = trace_movement(outlines, get_profile("tip"))
    assert movement is not None
    steps = sum(sum(counts) for _, counts in movement.matrix)
    assert steps == sum(sum(kinds.values()) for _, kinds in movement.by_year) > 10
    assert movement.by_region == ()
    names = {outline.name for outline in outlines}
    assert {name for name, *_ in movement.movers} <= names
    assert {name for name, _ in movement.reversals} <= names


def test_the_overview_shows_it(demo: Path) -> None:
    """The page has the section; a corpus of one edition has none."""
    outlines = tuple(map(outline_history, Corpus.load(demo).histories()))
    assert "moved from edition to edition" in render_overview(outlines)


def test_an_upgrade_that_lasted_three_editions_is_not_said_not_to_have_lasted() -> None:
    """Of an upgrade that a downgrade followed in the third edition after it just that is said."""
    drafts = [
        evolve(VESMARK_DRAFTS[0], year=2018 + place, tier=tier) for place, tier in enumerate(("3", "2", "2", "2", "3"))
    ]
    page = render_overview([outline_history(build_history(build_reports(tuple(drafts)), get_profile("tip")))])
    assert "Most editions on each level below the best" in page
    assert "Upgrades followed by a downgrade within three editions" in page
    assert "Tier 3 to Tier 2 in 2019, back to Tier 3 in 2022" in page


def test_what_the_overview_counts_adds_up() -> None:
    """Changes to and from a level off the scale are said beside those up and down."""
    drafts = [
        evolve(VESMARK_DRAFTS[0], year=2018 + place, tier=tier) for place, tier in enumerate(("2", "SC", "3", "2"))
    ]
    history = build_history(build_reports(tuple(drafts)), get_profile("tip"))
    told = re.search(r"Vesmark</span>: ([^<]*)<", render_overview([outline_history(history)]))
    assert told
    assert told[1] == "3 changes, 1 up and 0 down, 2 to or from a level off the scale"


def test_countries_with_as_many_editions_on_a_level_are_counted() -> None:
    """One is named, and it is said that others stand there as long."""
    drafts = [evolve(VESMARK_DRAFTS[0], year=2018 + place, tier="2") for place in range(2)]
    outline = outline_history(build_history(build_reports(tuple(drafts)), get_profile("tip")))
    twin = evolve(outline, country="XZZ", name="Zenda")
    assert "2 editions, 2 in a row</li>" in render_overview([outline])
    assert "2 editions, 2 in a row; 1 other country with as many</li>" in render_overview([outline, twin])


def test_editions_apart_are_not_called_a_row() -> None:
    """Of a level that never held for two editions that is said; one edition alone is no row either."""
    tiers = ("2", "3", "2", "1", "2WL")
    drafts = [evolve(VESMARK_DRAFTS[0], year=2018 + place, tier=tier) for place, tier in enumerate(tiers)]
    page = render_overview([outline_history(build_history(build_reports(tuple(drafts)), get_profile("tip")))])
    assert "Vesmark</span>, 2 editions, never two in a row</li>" in page
    assert page.count("Vesmark</span>, 1 edition</li>") == 2
    assert "Upgrades" in page


def test_a_fall_below_where_an_upgrade_began_is_not_called_a_way_back() -> None:
    """Only who falls to the level of before falls back; upgrades that are not listed are counted."""
    drafts = [
        evolve(VESMARK_DRAFTS[0], year=2018 + place, tier=tier) for place, tier in enumerate(("3", "1", "2", "1", "2"))
    ]
    outline = outline_history(build_history(build_reports(tuple(drafts)), get_profile("tip")))
    page = render_overview([outline])
    assert "Tier 3 to Tier 1 in 2019, down to Tier 2 in 2020" in page
    assert "Tier 2 to Tier 1 in 2021, back to Tier 2 in 2022" in page
    assert "more</summary>" not in page
    many = [evolve(outline, country=f"X{letter}A", name=f"Land {letter}") for letter in "BCDEFGHIJKL"]
    page = render_overview([*many[::-1], evolve(outline, country="XAA", name="Zenda")])
    assert "And 4 more</summary>" in page
    assert page.count(": 4 changes, ") == len(many) + 1
    assert page.index("Land B</span>: Tier 3") < page.index("Land C</span>: Tier 3")
    assert page.index("And 4 more</summary>") < page.index("Zenda</span>: Tier 3 to")
    assert "2 more countries changed 4 times, too</summary>" in page


def test_an_index_of_one_edition_ranks_nothing() -> None:
    """No table stands there without a row, and it is said why; one of two has a nought where nothing was dropped."""
    drafts = [evolve(VESMARK_DRAFTS[0], year=year) for year in (2018, 2019)]
    one, two = (
        outline_history(build_history(build_reports(tuple(some)), get_profile("tip"))) for some in (drafts[:1], drafts)
    )
    page = render_overview([one])
    assert "No country has an edition before it here" in page
    assert "ranked-table" not in page.partition("<main")[2]
    assert page.count('<td class="number">0</td>') == 0 < render_overview([two]).count('<td class="number">0</td>')


def test_countries_are_found_by_every_name_they_have_had() -> None:
    """Without accents and case, as people type, and by their code."""
    outline = outline_history(build_history(build_reports(VESMARK_DRAFTS[:1]), get_profile("tip")))
    page = render_overview([evolve(outline, country="XSB", name="Sabéria")])
    assert 'data-find="saberia xsb saberia sabland"' in page


def test_countries_stand_by_their_letters_whatever_their_accents() -> None:
    """In the grid and among those that moved most: no name stands behind all others for its first letter."""
    drafts = [evolve(VESMARK_DRAFTS[0], year=2018 + place, tier=tier) for place, tier in enumerate(("3", "1", "3"))]
    outline = outline_history(build_history(build_reports(tuple(drafts)), get_profile("tip")))
    named = [("XAA", "Sibland"), ("XBA", "Sébland"), ("XCA", "Sabland")]
    page = render_overview([evolve(outline, country=code, name=name) for code, name in named])
    assert re.findall(r"(S.bland)</span>: 2 changes", page) == ["Sabland", "Sébland", "Sibland"]
    assert re.findall(r'dir="auto">(S.bland)</a><small>', page) == ["Sabland", "Sébland", "Sibland"]
