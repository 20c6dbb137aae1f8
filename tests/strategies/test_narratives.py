"""What is drawn is true: reading a drawn narrative gives what it was made of, and the aligner finds what recurs."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import drawn
import pytest
from attrs import evolve
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import tipcompare.strategies
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
    EditionPlan,
    EditionSeries,
    Narrative,
    apply_damage,
    edition_series,
    mirror_damage,
    narratives,
    write_narrative,
    write_series,
)
from tipcompare.strategies.counting import HEDGES, ToldPeriod, count_as_told
from tipcompare.strategies.tellings import FIGURES
from tipcompare.strategies.topics import TOPIC
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
def test_nothing_is_counted_below_nought(wrong: dict[str, Any]) -> None:
    """What is no count is refused where it is made, not told as a number of a narrative."""
    with pytest.raises(ValueError, match="must be >= 0: -1"):
        Counted("investigations", **wrong)


SHOWN = (model.CountryReport, model.Comparison, model.Editions, model.Rating, model.Observation, model.Answer)

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
        ({"rating": "9"}, "expected a rating of 1, 2, 2WL, 3, SC, got '9'"),
        ({"rating": ["2"]}, "expected a rating of 1, 2, 2WL, 3, SC, got ['2']"),
        ({"before": "9"}, "expected a rating of 1, 2, 2WL, 3, SC, got '9'"),
        ({"country": "Vesmark"}, "expected country to be Country, got str"),
        ({"edition": 2019}, "expected edition to be Edition, got int"),
        ({"items": "Train judges."}, "expected items to be tuple or list, got str"),
        ({"items": (None,)}, "expected each of items to be str, got NoneType"),
        ({"items": ("Train judges.", "")}, "expected each of items to be a sentence, got nothing"),
        ({"counted": Counted("convictions", 1)}, "expected counted to be tuple or list, got Counted"),
        ({"waiver": True}, "expected a waiver on 2WL alone, got one on 2"),
        ({"more": -1}, "expected more to be at least 0, got -1"),
        ({"paragraphs": 0}, "expected paragraphs to be at least 1, got 0"),
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
    ("wrong", "said"),
    [
        (("convictions", 3, None, 0, 3), "expected part of convictions to be such as can be told (0), got 3"),
        (("convictions", 1, None, 0, 0, "at_least"), "expected hedge of convictions to be such as can be told (exact)"),
        (("shelters", 0), "expected new of shelters to be such as can be told (1), got 0"),
        (("shelters", 3, 2), "expected old of shelters to be such as can be told (None), got 2"),
        (
            ("penalty_max", 9, None, 0, 0, "exact", "RP"),
            "expected period of penalty_max to be such as can be told (CY)",
        ),
    ],
)
def test_only_what_can_be_told_is_counted(wrong: tuple[Any, ...], said: str) -> None:
    """A part is less than its whole; of some measures no nought, no year before and no period is told."""
    with pytest.raises(UseError, match=f"^{re.escape(said)}"):
        Counted(*wrong)


@pytest.mark.parametrize("measure", FIGURES)
@pytest.mark.parametrize("period", ["CY", "RP"])
def test_each_measure_is_read_however_it_is_told(measure: str, period: ToldPeriod) -> None:
    """Numbers of every size with every hedge, with a part and the year before; noughts and what was not reported."""
    for choice in range(6):
        for new, old, part in (
            (None, 5, 0),
            (0, 0, 0),
            (1, 1, 0),
            (2, 0, 1),
            (7, None, 6),
            (40, 31, 2),
            (1500, 1600, 90),
        ):
            for hedge in HEDGES:
                counted = (count_as_told(measure, new, old, choice, part, hedge, period),)
                narrative = write_narrative(**WRITTEN | {"counted": counted, "edition": Edition(2021)})
                drawn.reads_as_written(narrative)


def test_a_special_case_is_on_no_tier() -> None:
    """It says so in title and summary, and nothing became of its tier; nor of that of the edition behind it."""
    special = write_narrative(**WRITTEN | {"rating": "SC", "edition": Edition(2019)})
    assert "Vesmark is a Special Case." in special.text
    assert special.direction is None
    drawn.reads_as_written(special)
    drawn.reads_as_written(write_narrative(**WRITTEN | {"edition": Edition(2019), "before": "SC"}))


@pytest.mark.parametrize("year", [2009, 2014, 2015, 2017, 2019, 2020, 2022])
def test_a_waiver_is_read(year: int) -> None:
    """In every layout, beside the direction that the statement gives."""
    items = tuple(TOPIC[key].plain for key in ("permits", "hotline"))
    narrative = write_narrative(**WRITTEN | {"rating": "2WL", "edition": Edition(year), "waiver": True, "items": items})
    assert narrative.waiver
    drawn.reads_as_written(narrative)


def draw_many(count: int) -> list[Narrative]:
    """Return so many narratives, the same whenever they are drawn here."""
    seen: list[Narrative] = []

    @settings(max_examples=count, derandomize=True, database=None, phases=[Phase.generate], deadline=None)
    @given(narratives())
    def look(narrative: Narrative) -> None:
        seen.append(narrative)

    look()
    return seen


def test_what_is_drawn_is_like_real_reports() -> None:
    """Within some hundred narratives: every measure, scope and hedge, both periods, ratings, waivers, long lists."""
    seen = draw_many(300)
    figures = [figure for narrative in seen for figure in narrative.figures]
    assert {figure.measure for figure in figures} == set(FIGURES)
    assert {figure.scope for figure in figures} == {"total", "part"}
    assert {figure.qualifier for figure in figures} == {*HEDGES, "up_to", "not_reported"}
    assert {figure.period[:2] for figure in figures} == {"CY", "RP", ""}
    assert {narrative.rating for narrative in seen} == {"1", "2", "2WL", "3", "SC"}
    assert {narrative.waiver for narrative in seen} == {True, False}
    assert max(len(narrative.recommendations) for narrative in seen) >= 18
    assert max(len(narrative.figures) for narrative in seen) >= 25
    assert sum(len(narrative.figures) for narrative in seen) >= 8 * len(seen)
    assert any("\n\n" in body for narrative in seen for kind, body in narrative.sections if kind == "protection")


def test_what_is_drawn_can_be_kept_small() -> None:
    """As few recommendations, figures and further sentences as are asked for."""

    @settings(max_examples=50)
    @given(narratives(max_topics=2, max_counted=1, max_more=0))
    def look(narrative: Narrative) -> None:
        assert 2 <= len(narrative.recommendations) <= 4
        assert len({figure.measure for figure in narrative.figures}) <= 1
        assert "handbook" not in narrative.text

    look()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"max_topics": 1}, "expected max_topics to be at least 2, got 1"),
        ({"max_topics": 15}, "expected max_topics to be at most 14, got 15"),
        ({"max_counted": -1}, "expected max_counted to be at least 0, got -1"),
        ({"max_more": "2"}, "expected max_more to be int, got str"),
    ],
)
def test_narratives_that_cannot_be_drawn_are_refused_at_the_call(wrong: dict[str, Any], said: str) -> None:
    """One line names the argument."""
    with pytest.raises(UseError, match=f"^{said}$"):
        narratives(**wrong)


NAMES = {"Country": Country, "Edition": Edition, **vars(tipcompare.strategies)}


@given(narratives())
def test_a_narrative_is_shown_as_what_writes_it(narrative: Narrative) -> None:
    """What is shown can be run and gives the same; of one made by hand it is all that is in it."""
    assert eval(repr(narrative), NAMES) == narrative
    by_hand = evolve(narrative, text=narrative.text.upper())
    assert repr(by_hand).startswith("Narrative(text=")


@settings(max_examples=30)
@given(edition_series())
def test_a_series_is_shown_as_what_writes_it(series: EditionSeries) -> None:
    """What is shown can be run, gives the same, and has no text of a narrative."""
    assert eval(repr(series), NAMES) == series
    assert "Government" not in repr(series)
    assert repr(evolve(series, restated=(("arrests", 2019, 1.0, 2.0),))).startswith("EditionSeries(narratives=(write_")


@pytest.mark.parametrize("drawn_of", [narratives(), edition_series(), *map(st.from_type, SHOWN)], ids=repr)
def test_a_failing_example_is_short(drawn_of: st.SearchStrategy[Any]) -> None:
    """What Hypothesis shows of the smallest of what fails is a call, and less than 2,000 characters."""

    @settings(max_examples=20, database=None, derandomize=True, deadline=None)
    @given(value=drawn_of)
    def fail(value: object) -> None:
        raise AssertionError

    with pytest.raises(AssertionError) as error:
        fail()
    (shown, *_) = error.value.__notes__
    assert len(shown) < 2_000
    assert re.search(r"value=\w+\(", shown)


def test_what_fails_shrinks_to_the_one_thing_that_matters() -> None:
    """Of many measures the one remains that a parser gets wrong, and within few runs."""
    failed: list[Narrative] = []
    runs: list[Narrative] = []

    @settings(max_examples=300, database=None, derandomize=True, deadline=None)
    @given(narratives())
    def fail(narrative: Narrative) -> None:
        runs.append(narrative)
        if any(figure.measure == "convictions" and figure.comparison for figure in narrative.figures):
            failed.append(narrative)
            raise AssertionError

    with pytest.raises(AssertionError):
        fail()
    assert dict(failed[-1].written)["counted"] == (Counted("convictions", 1, old=1),)
    assert len(runs) < 400  # 194 to 326 by the version of Hypothesis


def test_what_is_drawn_differs() -> None:
    """Of a hundred narratives, as many as are drawn by default, most ask for other things and tell other figures."""
    seen = draw_many(100)
    assert len({narrative.recommendations for narrative in seen}) > 50
    told = {(figure.measure, figure.number_text, figure.qualifier) for one in seen for figure in one.figures}
    assert len(told) > 250


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (("Vesmark", 2020, ()), "expected country to be Country, got str"),
        ((Country("XVE", "Vesmark"), "2020", ()), "expected first_edition to be int, got str"),
        ((Country("XVE", "Vesmark"), 2020, ()), "expected plans, one for each edition, got nothing"),
        ((Country("XVE", "Vesmark"), 2020, (1,)), "expected each of plans to be EditionPlan, got int"),
        (
            (Country("XVE", "Vesmark"), 2020, (EditionPlan("2", (("moon", "plain"),)),)),
            "expected a topic and one of plain, reworded, halves, got 'moon' and 'plain'",
        ),
    ],
)
def test_a_series_that_cannot_be_written_is_refused(wrong: tuple[Any, ...], said: str) -> None:
    """One line names what was handed in."""
    with pytest.raises(UseError, match=f"^{said}$"):
        write_series(*wrong)


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
    with pytest.raises(UseError, match="expected edition to be int or Edition or NoneType, got str"):
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
        ({"first_edition": "2015"}, "expected first_edition to be int or Edition or NoneType, got str"),
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


def _told_of(*asked: tuple[tuple[str, str], ...]) -> list[list[tuple[str, set[int]]]]:
    """Return status and what it goes back to, as places in the edition before, of all but the last item of each."""
    rest = (("inspectors", "plain"),)
    plans = tuple(EditionPlan("2", (*one, *rest)) for one in asked)  # type: ignore[arg-type]
    history = history_of(write_series(Country("XVE", "Vesmark"), 2020, plans))
    return [
        [
            (one.status, {ordinal for _, ordinal in one.previous})
            for one in history.occurrences
            if one.edition == report.edition and one.ordinal < len(report.recommendations)
        ]
        for report in history.reports
    ]


@pytest.mark.parametrize("key", [key for key in TOPIC if key != "inspectors"])
def test_what_was_away_comes_back_in_one_item(key: str) -> None:
    """Which is all that `Fate` promises of it: one of two halves, or of a whole that stood as two; each as it stood."""
    halves, whole = ((key, "halves"),), ((key, "plain"),)
    assert sorted(status for status, _ in _told_of(whole, (), halves)[2]) == ["new", "returned"]
    assert _told_of(halves, (), halves)[2] == [("returned", {1}), ("returned", {2})]
    (back,) = _told_of(halves, (), whole)[2]
    assert (back[0], len(back[1])) == ("returned", 1)


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


@pytest.mark.parametrize("kind", [Narrative, EditionSeries, Counted, Damage])
def test_what_is_drawn_whole_is_drawn_by_its_type(kind: type[object]) -> None:
    """A test may ask for it by its annotation alone, and gets none that is refused."""

    @settings(max_examples=20)
    @given(st.from_type(kind))
    def check(value: object) -> None:
        assert isinstance(value, kind)

    check()


@given(st.data())
def test_an_edition_is_taken_where_its_year_is(data: st.DataObject) -> None:
    """As everywhere else that an edition is asked for."""
    assert data.draw(narratives(edition=Edition(2019))).edition == Edition(2019)
    assert data.draw(edition_series(first_edition=Edition(2019))).narratives[0].edition == Edition(2019)
