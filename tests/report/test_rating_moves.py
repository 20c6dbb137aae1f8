"""How the ratings of a corpus moved."""

from __future__ import annotations

from pathlib import Path

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
    assert steps == sum(row.up + row.down + row.same + row.other for row in movement.by_year) > 10
    assert movement.by_region == ()
    names = {outline.name for outline in outlines}
    assert {name for name, *_ in movement.movers} <= names
    assert {name for name, _ in movement.reversals} <= names


def test_the_overview_shows_it(demo: Path) -> None:
    """The page has the section; a corpus of one edition has none."""
    outlines = tuple(map(outline_history, Corpus.load(demo).histories()))
    assert "moved from edition to edition" in render_overview(outlines, {})
