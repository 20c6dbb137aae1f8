"""What is drawn is true: reading a drawn narrative gives what it was made of, and the aligner finds what recurs."""

from __future__ import annotations

from collections.abc import Callable

import drawn
import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from tipcompare import model
from tipcompare.errors import UseError
from tipcompare.model import Country, Edition
from tipcompare.serialize import from_json, to_json
from tipcompare.strategies import (
    LAYOUTS,
    Counted,
    Damage,
    EditionSeries,
    Narrative,
    edition_series,
    mirror_damage,
    narratives,
    write_narrative,
)
from tipcompare.testing import GENTLE


@given(narratives())
def test_a_drawn_narrative_is_read_as_it_was_made(narrative: Narrative) -> None:
    """Rating, direction, sections, recommendations and figures come back."""
    drawn.reads_as_written(narrative)


@given(narratives(), mirror_damage(names=GENTLE))
def test_mirrors_change_nothing_that_was_drawn(narrative: Narrative, damages: tuple[Damage, ...]) -> None:
    """Wrapped lines, ASCII and the site's furniture leave rating, figures and recommendations as they were."""
    drawn.withstands_mirrors(narrative, damages)


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


@pytest.mark.parametrize("wrong", [{"new": -1}, {"new": 1, "old": -1}, {"new": 1, "choice": -1}])
def test_nothing_is_counted_below_nought(wrong: dict[str, int]) -> None:
    """What is no count is refused where it is made, not told as a number of a narrative."""
    with pytest.raises(ValueError, match="must be >= 0: -1"):
        Counted("investigations", **wrong)


def test_what_is_no_rating_is_not_written() -> None:
    """A rating off the scale is an error that names those there are."""
    with pytest.raises(ValueError, match="expected a rating of 1, 2, 2WL, 3, got '9'"):
        write_narrative(Country("XVE", "Vesmark"), Edition(2019), "9", (), ())


def test_what_cannot_be_drawn_is_an_error() -> None:
    """A layout that does not exist, or that an edition did not have, is refused."""
    with pytest.raises(ValueError, match="no layout 'x'"):
        narratives(layout="x")
    with pytest.raises(ValueError, match="no edition 2010"):
        narratives(layout="2019", edition=2010)
    with pytest.raises(UseError, match="expected edition to be int or NoneType, got str"):
        narratives(edition="2021")  # type: ignore[arg-type]


@pytest.mark.parametrize(("first", "most"), [(2024, 5), (None, 100)])
def test_a_series_has_no_more_editions_than_there_are(first: int | None, most: int) -> None:
    """However many are asked for at the most; where there are not even the least, that is said."""

    @settings(max_examples=5)
    @given(edition_series(first_edition=first, max_editions=most))
    def check(series: EditionSeries) -> None:
        assert 2 <= len(series.narratives) <= most
        assert first in (None, series.narratives[0].edition.year)

    check()
    with pytest.raises(ValueError, match="no 2 editions from 2025 on: the last is 2025"):
        find(edition_series(first_edition=2025), lambda _: True)


@pytest.mark.parametrize("measure", ["investigations", "prosecutions", "convictions", "victims_identified"])
def test_one_is_told_as_one(measure: str) -> None:
    """The noun of a drawn figure of one is in the singular, and the figure is read."""
    (one, two) = (
        write_narrative(Country("XVE", "Vesmark"), Edition(2021), "2", ("Train judges.",), (Counted(measure, number),))
        for number in (1, 2)
    )
    assert len(two.text) - len(one.text) == 1
    drawn.reads_as_written(one)


@pytest.mark.parametrize(
    "holds",
    [
        drawn.repeats_what_stays,
        drawn.brings_back_what_was_away,
        drawn.rewords_within_its_topic,
        drawn.keeps_topics_apart,
        drawn.parts_and_joins,
        drawn.restates_what_differs,
        drawn.compares_in_order,
    ],
    ids=lambda check: check.__name__,
)
@given(series=edition_series())
def test_what_is_known_of_a_drawn_series_is_found(
    holds: Callable[[EditionSeries], None], series: EditionSeries
) -> None:
    """What recurs is found and told as what it is, and goes back to nothing else; what differs is restated."""
    holds(series)


@pytest.mark.slow
def test_a_failing_series_shrinks_to_few_short_editions() -> None:
    """What comes back needs three editions, and the smallest example has no more, with two recommendations in each."""
    small = find(
        edition_series(),
        lambda series: any(fate.status == "returned" for fates in series.fates for fate in fates),
        settings=settings(max_examples=500, database=None, derandomize=True),
    )
    assert [(len(n.recommendations), n.figures, n.rating) for n in small.narratives] == [(2, (), "1")] * 3


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
