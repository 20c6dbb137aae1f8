"""Reports of every shape: all that a reading may give is drawn, and what is drawn fits together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import tipcompare.strategies.shapes
import tipcompare.strategies.told
from tipcompare import model
from tipcompare.errors import UseError
from tipcompare.model import Comparison, CountryReport, Edition, Restatement
from tipcompare.model.comparison import RatingChangeKind, RestatementKind, SectionStatus
from tipcompare.model.document import Direction, FoundBy, ReportKind
from tipcompare.model.figures import AnswerPeriodBy, AnswerStatus, PeriodBy, Qualifier, Scope
from tipcompare.strategies.shaped import shapes, shapes_in_order
from tipcompare.strategies.shapes import Part, Rated, Shape, shape_report
from tipcompare.strategies.told import ToldFigure
from tipcompare.strategies.values import STRATEGIES, comparison_of_shapes, shaped_reports

BY_NAME = vars(model) | vars(tipcompare.strategies.shapes) | vars(tipcompare.strategies.told)


def _seen(drawn: st.SearchStrategy[Any], examples: int, tell: Any) -> dict[str, set[object]]:
    """Return what is told of so many examples, which are the same at each run."""
    seen: dict[str, set[object]] = defaultdict(set)

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(drawn)
    def look(value: Any) -> None:
        for name, told in tell(value):
            seen[name].add(told)

    look()
    return seen


def _of_report(report: CountryReport) -> Iterator[tuple[str, object]]:
    yield from (("kind", report.kind), ("read", report.recommendations_read), ("pages", bool(report.pages)))
    yield from (("revised", bool(report.edition.revision)), ("ratings", min(len(report.ratings), 2)))
    for rating in report.ratings:
        yield from (("direction", rating.direction), ("waiver", rating.waiver), ("consistent", rating.consistent))
        yield from (("previous", rating.previous is None), ("area", bool(rating.area)))
    yield from (("found_by", section.found_by) for section in report.sections)
    for item in report.recommendations:
        yield from (("list", bool(item.list)), ("years", bool(item.years)), ("item area", bool(item.area)))
    for one in report.observations:
        yield from (("qualifier", one.qualifier), ("scope", one.scope), ("actor", one.actor), ("by", one.period_by))
        yield from (("comparison", one.comparison), ("law", bool(one.law)), ("dimensions", bool(one.dimensions)))
        yield "period", one.period[:2] if one.period else ""
    for answer in report.answers:
        yield from (("status", answer.status), ("parts", bool(answer.parts)), ("others", bool(answer.others)))
        yield "answer by", answer.period_by
    yield from (("warning", warning.code) for warning in report.warnings)


def test_every_shape_is_drawn() -> None:
    """Of each field with few values every one is drawn that reading may give, within a few hundred reports."""
    seen = _seen(shapes().map(shape_report), 800, _of_report)
    whole = {
        "kind": set(get_args(ReportKind)),
        "ratings": {0, 1, 2},
        "direction": {None, *get_args(Direction)},
        "found_by": set(get_args(FoundBy)),
        "qualifier": set(get_args(Qualifier)),
        "scope": set(get_args(Scope)),
        "actor": {"government", "courts", "joint", "ngo", "international_organization", "other_state"},
        "by": set(get_args(PeriodBy)),
        "status": set(get_args(AnswerStatus)),
        "answer by": set(get_args(AnswerPeriodBy)) - {""},  # empty only in what was saved long ago
    }
    lacking = {name: values - seen[name] for name, values in whole.items() if values - seen[name]}
    assert not lacking
    assert {"CY", "FY", "RP", "20", "as", ""} <= seen["period"]
    assert {"no-rating", "no-recommendations", "cut-off", "rating-differs"} <= seen["warning"]
    for name in ("read", "pages", "revised", "waiver", "consistent", "previous", "area", "list", "years", "item area"):
        assert seen[name] == {True, False}, name
    for name in ("comparison", "law", "dimensions", "parts", "others"):
        assert seen[name] == {True, False}, name


def test_every_change_is_drawn() -> None:
    """Sections go every way between two editions, and ratings, off the scale and unread ones among them."""

    def tell(comparison: Comparison) -> Iterator[tuple[str, object]]:
        yield "rating", comparison.rating.kind
        yield from (("section", section.status) for section in comparison.sections)

    seen = _seen(shapes_in_order(2, 2).map(comparison_of_shapes), 500, tell)
    assert seen["rating"] == set(get_args(RatingChangeKind))
    assert seen["section"] == set(get_args(SectionStatus))


def test_every_cause_of_a_restatement_is_drawn() -> None:
    """What is revised, rounded, in another unit or of another period; each is told apart by what differs."""

    def tell(one: Restatement) -> Iterator[tuple[str, object]]:
        units, periods = one.first.unit != one.later.unit, one.first.period != one.later.period
        assert one.first.value != one.later.value
        assert (one.kind == "unit differs", one.kind == "period differs") == (units, periods)
        yield "kind", one.kind

    assert _seen(STRATEGIES[Restatement](), 100, tell)["kind"] == set(get_args(RestatementKind))


@given(shaped_reports())
def test_a_shaped_report_fits_together(report: CountryReport) -> None:
    """What is no number says so; facts stand in order within their statement; what is not read has a warning."""
    for one in report.observations:
        assert (one.value is None) == (one.qualifier in ("not_reported", "not_applicable", "relative"))
        assert (one.year is None) == (not one.period)
        assert one.sentence.contains(one.span)
        assert one.year is None or one.year <= report.edition.year
    for rating in report.ratings:
        assert [fact.span for fact in rating.facts] == sorted(fact.span for fact in rating.facts)
        assert all(fact.span.of(report.text).strip(" .;,") for fact in rating.facts)
        assert rating.waiver == (rating.fact("waiver") is not None)
        assert "rating-differs" in {w.code for w in report.warnings} or rating.consistent
    assert report.recommendations_read or report.recommendations == ()
    assert report.recommendations_read or {"no-recommendations", "cut-off"} & {w.code for w in report.warnings}
    assert [page for _, page in report.pages] == sorted(page for _, page in report.pages)


@given(shapes())
def test_a_shape_is_shown_as_it_is_made(shape: Shape) -> None:
    """What is shown of it can be run, gives the same, and says nothing that is as usual."""
    shown = repr(shape)
    assert eval(shown, BY_NAME) == shape
    assert "revision=''" not in shown


def test_the_smallest_shape_is_short() -> None:
    """A shape of nothing is shown as one."""
    assert repr(Shape()) == "Shape()"
    assert repr(Rated("2", waiver=True)) == "Rated('2', waiver=True)"


@pytest.mark.parametrize(
    ("shape", "said"),
    [
        (Shape(ratings=(Rated("9"),)), "expected a rating of tip, got '9'"),
        (Shape(parts=(Part("moon"),)), "expected a section of tip, got 'moon'"),
        (
            Shape(parts=(Part("prosecution", told=(ToldFigure("moons", 1.0),)),)),
            "expected a measure of tip, got 'moons'",
        ),
    ],
)
def test_a_shape_of_what_the_series_has_not_is_refused(shape: Shape, said: str) -> None:
    """One line names what there is not."""
    with pytest.raises(UseError, match=f"^{said}$"):
        shape_report(shape)


def test_a_figure_without_a_number_says_why() -> None:
    """A value that is missing and is told as exact is refused."""
    with pytest.raises(UseError, match="unless its qualifier says"):
        ToldFigure("convictions", None)


def test_editions_of_shapes_are_of_one_report() -> None:
    """They follow each other and are of one country and series."""

    def tell(drawn: tuple[Shape, ...]) -> Iterator[tuple[str, object]]:
        years = [shape.edition.year for shape in drawn]
        assert years == sorted(set(years))
        assert len({(shape.series, shape.country) for shape in drawn}) == 1
        yield "editions", len(drawn)

    assert _seen(shapes_in_order(1, 3), 60, tell)["editions"] == {1, 2, 3}
    assert Edition(2021) == Shape().edition
