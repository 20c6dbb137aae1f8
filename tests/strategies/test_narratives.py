"""What is drawn is true: reading a drawn narrative gives what it was made of, and the aligner finds what recurs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcompare import model
from tipcompare.serialize import from_json, to_json
from tipcompare.strategies import LAYOUTS, EditionSeries, Narrative, edition_series, narratives
from tipcompare.strategies.values import history_of, read_drawn


@given(narratives())
def test_a_drawn_narrative_is_read_as_it_was_made(narrative: Narrative) -> None:
    """Rating, direction, sections, recommendations and figures come back."""
    report = read_drawn(narrative)
    assert report.country == narrative.country
    assert report.edition == narrative.edition
    assert report.rating is not None
    assert (report.rating.value, report.rating.direction) == (narrative.rating, narrative.direction)
    assert [s.kind for s in report.sections] == ["title", *(kind for kind, _ in narrative.sections), "furniture"]
    assert tuple(item.text for item in report.recommendations) == narrative.recommendations
    got = [(o.measure, o.value, o.year, o.comparison, o.number_text) for o in report.observations]
    assert got == [(f.measure, f.value, f.year, f.comparison, f.number_text) for f in narrative.figures]
    assert report.warnings == ()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_can_be_asked_for(layout: str) -> None:
    """A narrative of a layout is of an edition that had it."""

    @settings(max_examples=5)
    @given(narratives(layout=layout))
    def check(narrative: Narrative) -> None:
        first, last = LAYOUTS[layout].editions
        assert narrative.layout == layout
        assert first <= narrative.edition.year <= last

    check()


def test_what_cannot_be_drawn_is_an_error() -> None:
    """A layout that does not exist, or that an edition did not have, is refused."""
    with pytest.raises(ValueError, match="no layout 'x'"):
        narratives(layout="x")
    with pytest.raises(ValueError, match="no edition 2010"):
        narratives(layout="2019", edition=2010)


@given(edition_series())
def test_what_stays_word_for_word_is_repeated(series: EditionSeries) -> None:
    """A recommendation that stands in both editions is repeated and goes back to where it stood."""
    history = history_of(series)
    found = {(o.edition.year, o.ordinal): o for o in history.occurrences}
    for narrative, fates in zip(series.narratives, series.fates, strict=True):
        year = narrative.edition.year
        assert len(narrative.recommendations) == sum(fate.ordinal is not None for fate in fates)
        for fate in fates:
            if fate.status == "repeated" and fate.ordinal is not None:
                occurrence = found[year, fate.ordinal]
                assert occurrence.status == "repeated"
                assert [(e.year, n) for e, n in occurrence.previous] == list(fate.previous)


@given(edition_series())
def test_restated_figures_are_found(series: EditionSeries) -> None:
    """Every figure that a later edition gives otherwise is a restatement, and nothing else is one."""
    found = {(r.measure, r.year, r.first.value, r.later.value) for r in history_of(series).restatements}
    assert found == set(series.restated)


@pytest.mark.parametrize("name", sorted(name for name in model.__all__ if isinstance(getattr(model, name), type)))
def test_every_value_can_be_drawn_by_its_type(name: str) -> None:
    """The strategies are known to Hypothesis by the class they give, and what they give comes back from JSON."""
    kind = getattr(model, name)

    @settings(max_examples=3)
    @given(st.from_type(kind))
    def check(value: object) -> None:
        assert isinstance(value, kind)
        assert from_json(to_json(value), kind) == value

    check()
