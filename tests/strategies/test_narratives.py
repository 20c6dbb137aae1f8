"""What is drawn is true: reading a drawn narrative gives what it was made of, and the aligner finds what recurs."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import drawn
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from tipcompare import model
from tipcompare.corpus import Corpus
from tipcompare.errors import UseError
from tipcompare.model import Country, Edition
from tipcompare.serialize import from_json, to_json
from tipcompare.strategies import (
    DAMAGES,
    LAYOUTS,
    Counted,
    Damage,
    EditionSeries,
    Narrative,
    apply_damage,
    edition_series,
    mirror_damage,
    narratives,
    write_narrative,
)
from tipcompare.strategies.values import history_of
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


LISTED = ("2019", "2020", "2022")
ABOUT = {name: LISTED if name in ("other bullets", "glued items") else tuple(LAYOUTS) for name in DAMAGES}


@pytest.mark.parametrize(("name", "layout"), [(name, layout) for name in DAMAGES for layout in ABOUT[name]])
def test_a_damage_changes_most_of_what_is_drawn(name: str, layout: str) -> None:
    """Of the drawn narratives that have what it is about, it leaves less than half as they were."""
    changed = []

    @settings(max_examples=30, derandomize=True, database=None, phases=[Phase.generate])
    @given(narratives(layout=layout), mirror_damage(names=(name,)))
    def check(narrative: Narrative, damages: tuple[Damage, ...]) -> None:
        changed.append(apply_damage(narrative.text, damages) != narrative.text)

    check()
    assert sum(changed) > len(changed) / 2


@pytest.mark.parametrize("wrong", [{"new": -1}, {"new": 1, "old": -1}, {"new": 1, "choice": -1}])
def test_nothing_is_counted_below_nought(wrong: dict[str, int]) -> None:
    """What is no count is refused where it is made, not told as a number of a narrative."""
    with pytest.raises(ValueError, match="must be >= 0: -1"):
        Counted("investigations", **wrong)


WRITTEN: dict[str, Any] = {
    "country": Country("XVE", "Vesmark"),
    "edition": Edition(2015),
    "rating": "2",
    "items": ("Train judges.", "Open a shelter."),
    "counted": (),
}


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"rating": "9"}, "expected a rating of 1, 2, 2WL, 3, got '9'"),
        ({"rating": ["2"]}, "expected a rating of 1, 2, 2WL, 3, got ['2']"),
        ({"before": "9"}, "expected a rating of 1, 2, 2WL, 3, got '9'"),
        ({"country": "Vesmark"}, "expected country to be Country, got str"),
        ({"edition": 2019}, "expected edition to be Edition, got int"),
        ({"items": "Train judges."}, "expected items to be tuple or list, got str"),
        ({"items": (None,)}, "expected each of items to be str, got NoneType"),
        ({"items": ("Train judges.", "")}, "expected each of items to be a sentence, got nothing"),
        ({"counted": Counted("convictions", 1)}, "expected counted to be tuple or list, got Counted"),
        ({"counted": ("convictions",)}, "expected each of counted to be Counted, got str"),
        (
            {"counted": (Counted("convictions", 1), Counted("convictions", 2))},
            "expected each measure to be counted once, got convictions twice",
        ),
    ],
)
def test_what_cannot_be_written_is_refused(wrong: dict[str, Any], said: str) -> None:
    """One line names what was handed in: a rating off the scale, what is no sentence, a measure counted twice."""
    with pytest.raises(UseError, match=f"^{re.escape(said)}$"):
        write_narrative(**WRITTEN | wrong)


@pytest.mark.parametrize("wrong", [{"new": 2.5}, {"new": 1, "old": "2"}, {"new": 1, "choice": 1.5}, {"new": True}])
def test_only_whole_numbers_are_counted(wrong: dict[str, Any]) -> None:
    """A narrative never says that 2.5 traffickers were convicted."""
    with pytest.raises(UseError, match="to be int"):
        Counted("convictions", **wrong)


@pytest.mark.parametrize(
    ("before", "direction", "said"),
    [
        (None, "remained", "remained on Tier 2."),
        ("2", "remained", "remained on Tier 2."),
        ("2WL", "upgraded", "was upgraded to Tier 2."),
        ("1", "downgraded", "was downgraded to Tier 2."),
    ],
)
def test_a_statement_says_what_became_of_the_tier(before: str | None, direction: str, said: str) -> None:
    """Where it says so at all, it says what is true of the edition before."""
    narrative = write_narrative(**WRITTEN | {"edition": Edition(2019), "before": before})
    assert (narrative.direction, f"therefore Vesmark {said}" in narrative.text) == (direction, True)
    drawn.reads_as_written(narrative)


def test_within_a_sentence_an_item_keeps_the_capitals_of_a_name() -> None:
    """Behind a semicolon an item loses the capital of a sentence, and no other."""
    items = ("Open a shelter.", "NGO shelters must be funded.", "U.S. visas must be checked.", "A law must be passed.")
    assert write_narrative(**WRITTEN | {"items": items}).recommendations == (
        *("Open a shelter", "NGO shelters must be funded", "U.S. visas must be checked", "a law must be passed."),
    )


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


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"first_edition": 2025}, "no 2 editions from 2025 on: the last is 2025"),
        ({"first_edition": "2015"}, "expected first_edition to be int or NoneType, got str"),
        ({"min_editions": 6}, "expected max_editions to be at least 6, got 5"),
        ({"max_editions": 1}, "expected max_editions to be at least 2, got 1"),
        ({"min_editions": 0}, "expected min_editions to be at least 1, got 0"),
        ({"min_editions": -1}, "expected min_editions to be at least 1, got -1"),
        ({"min_editions": "2"}, "expected min_editions to be int, got str"),
        ({"max_editions": None}, "expected max_editions to be int, got NoneType"),
    ],
)
def test_a_series_that_cannot_be_drawn_is_refused_at_the_call(wrong: dict[str, Any], said: str) -> None:
    """One line names the argument, before anything is drawn."""
    with pytest.raises(UseError, match=f"^{said}$"):
        edition_series(**wrong)


def test_a_drawn_history_is_that_of_a_corpus(tmp_path: Path) -> None:
    """What is told of editions only beside each other is told of both: a fourth year on the Watch List."""
    years = [write_narrative(**WRITTEN | {"edition": Edition(year), "rating": "2WL"}) for year in range(2017, 2021)]
    for narrative in years:
        path = tmp_path / str(narrative.edition) / "Vesmark.txt"
        path.parent.mkdir()
        path.write_text(narrative.text, encoding="utf-8")
    warned = [report.warnings for report in history_of(EditionSeries(tuple(years), (), ())).reports]
    assert warned == [report.warnings for report in Corpus.load(tmp_path)["Vesmark"]]
    assert "waiver-not-stated" in {warning.code for warning in warned[-1]}


@settings(max_examples=30)
@given(edition_series())
def test_the_statements_of_a_series_are_true(series: EditionSeries) -> None:
    """Each says of its tier what became of it since the edition before."""
    warned = {warning.code for report in history_of(series).reports for warning in report.warnings}
    assert "direction-differs" not in warned


@pytest.mark.parametrize("measure", ["investigations", "prosecutions", "convictions", "victims_identified"])
def test_one_is_told_as_one(measure: str) -> None:
    """The noun of a drawn figure of one is in the singular, and the figure is read; so is that of the year before."""
    (one, two) = (
        write_narrative(**WRITTEN | {"counted": (Counted(measure, number, number),)}).text.split() for number in (1, 2)
    )
    nouns = {(a.strip(",."), b.strip(",.")) for a, b in zip(one, two, strict=True) if a != b} - {("one", "two")}
    assert nouns
    assert all(f"{noun}s" == nouns for noun, nouns in nouns)
    drawn.reads_as_written(write_narrative(**WRITTEN | {"counted": (Counted(measure, 1, 1),)}))


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
