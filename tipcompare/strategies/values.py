"""Every public value as a strategy, so that `st.from_type(CountryReport)` works wherever tipcompare is installed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import itemgetter
from typing import Any, get_args

from attrs import evolve
from hypothesis import strategies as st

from tipcompare import model
from tipcompare.align.calibration import CONTEXT
from tipcompare.align.lists import match
from tipcompare.align.pairs import FEATURES
from tipcompare.changes import compare
from tipcompare.changes.explain import explain_match
from tipcompare.corpus.choosing import choose_history
from tipcompare.model import Country, CountryReport, Edition, Mark, ReportWarning, SourceText, Span
from tipcompare.model.comparison import Actor, Polarity, RestatementKind, WordingKind
from tipcompare.model.source import MarkKind
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources.text import read_text
from tipcompare.strategies.counting import Counted
from tipcompare.strategies.narratives import INVENTED, EditionSeries, edition_series, narratives
from tipcompare.strategies.shaped import shapes, shapes_in_order
from tipcompare.strategies.shapes import Shape, shape_report
from tipcompare.strategies.writing import Narrative, write_narrative

TIP = get_profile("tip")


def spans() -> st.SearchStrategy[Span]:
    """Draw a span of at most 100 characters."""
    return st.builds(lambda start, length: Span(start, start + length), st.integers(0, 10_000), st.integers(0, 100))


def editions() -> st.SearchStrategy[Edition]:
    """Draw an edition from 2001 on, now and then a revised one."""
    return st.builds(Edition, st.integers(2001, 2030), st.sampled_from(["", "", "revised"]))


def countries() -> st.SearchStrategy[Country]:
    """Draw an invented country."""
    return st.sampled_from(INVENTED)


def sources() -> st.SearchStrategy[SourceText]:
    """Draw the text of a narrative as it comes from a file."""
    return narratives().map(source_of)


def country_reports() -> st.SearchStrategy[CountryReport]:
    """Draw a report of any shape (see `Shape`), or the one that reading a drawn narrative gives."""
    _make_ready()
    return shaped_reports() | narratives().map(read_drawn)


def shaped_reports() -> st.SearchStrategy[CountryReport]:
    """Draw a report of any shape: without rating or with several, its list not read, its figures others' or none."""
    return shapes().map(shape_report)


def histories() -> st.SearchStrategy[model.Editions]:
    """Draw the history that editions of any shape make, or those of a drawn series."""
    _make_ready()
    return shapes_in_order(1, 3).map(history_of_shapes) | edition_series(max_editions=3).map(history_of)


def comparisons() -> st.SearchStrategy[model.Comparison]:
    """Draw the comparison of two editions of any shape, or of two of a drawn series."""
    _make_ready()
    return shapes_in_order(2, 2).map(comparison_of_shapes) | edition_series(max_editions=2).map(comparison_of)


@st.composite
def explanations(draw: st.DrawFn) -> model.Explanation:
    """Draw why a recommendation of the newer of two editions was matched as it was."""
    drawn = draw(comparisons().filter(lambda one: one.new.recommendations and one.old.recommendations_read))
    return explain_match(drawn.old, drawn.new, draw(st.sampled_from(drawn.new.recommendations)).ordinal)


def list_matches() -> st.SearchStrategy[model.ListMatches]:
    """Draw two lists of recommendations matched, each item with its likeliest older ones."""
    texts = comparisons().map(
        lambda drawn: [[one.text for one in side.recommendations] for side in (drawn.old, drawn.new)]
    )
    return texts.map(lambda both: match(*both, explain=True))


def source_of(narrative: Narrative) -> SourceText:
    """Return a drawn narrative as a source, named by its edition and country."""
    name = f"{narrative.edition}/{narrative.country.name}.txt"
    return read_text(narrative.text.encode(), name, "0" * 64)


def read_drawn(narrative: Narrative) -> CountryReport:
    """Return the report that reading a drawn narrative gives."""
    return read_report(source_of(narrative), TIP)


def comparison_of_shapes(shapes: tuple[Shape, ...]) -> model.Comparison:
    """Return the comparison of the editions of two shapes, which are of one report."""
    return compare(*map(shape_report, shapes))


def history_of_shapes(shapes: tuple[Shape, ...]) -> model.Editions:
    """Return the history that a corpus of editions of these shapes has, which are of one report."""
    return choose_history([*map(shape_report, shapes)])


def comparison_of(series: EditionSeries) -> model.Comparison:
    """Return the comparison of a drawn series of two editions."""
    return compare(*map(read_drawn, series.narratives))


def history_of(series: EditionSeries) -> model.Editions:
    """Return the history that a corpus of the editions of a drawn series has."""
    return choose_history([*map(read_drawn, series.narratives)])


@cache
def _make_ready() -> None:
    """Compare two editions once: what is made at first use takes longer than an example may, and counts for none."""
    told = (Counted("investigations", 12, 9),)
    years = [write_narrative(INVENTED[0], Edition(year), "2", ("Train all judges.",), told) for year in (2020, 2021)]
    history_of(EditionSeries(tuple(years), (), ()))


def marks() -> st.SearchStrategy[Mark]:
    """Draw a mark of any kind."""
    return st.builds(Mark, spans(), st.sampled_from(get_args(MarkKind)), st.text(max_size=20), st.integers(0, 6))


def warnings() -> st.SearchStrategy[ReportWarning]:
    """Draw a warning, with or without a place."""
    codes = st.sampled_from(["no-recommendations", "cut-off", "several-countries"])
    return st.builds(ReportWarning, codes, st.text(min_size=1, max_size=40), st.none() | spans())


def wording_changes() -> st.SearchStrategy[model.WordingChange]:
    """Draw a typed change of wording, with words in one text or in both."""
    kinds, one = st.sampled_from(get_args(WordingKind)), spans()
    return st.builds(model.WordingChange, kinds, one, st.none() | one) | st.builds(
        model.WordingChange, kinds, st.none(), one
    )


def evidence() -> st.SearchStrategy[model.Evidence]:
    """Draw a passage offered as evidence."""
    polarities, actors = st.sampled_from(get_args(Polarity)), st.sampled_from(get_args(Actor))
    terms = st.lists(st.sampled_from(["shelter", "train", "law"]), unique=True, max_size=3).map(tuple)
    shares, within = st.floats(0, 1), st.none() | spans()
    return st.builds(model.Evidence, st.integers(1, 30), spans(), shares, polarities, terms, actors, shares, within)


def candidates() -> st.SearchStrategy[model.Candidate]:
    """Draw an older recommendation that a newer one may go back to."""
    shares = st.floats(0, 1)
    features = st.tuples(*(st.tuples(st.just(name), shares) for name in (*FEATURES, *CONTEXT)))
    word = st.sampled_from(["shelter", "train", "law"])
    words = st.lists(st.tuples(word, shares), unique_by=itemgetter(0), max_size=3)
    return st.builds(model.Candidate, st.integers(1, 30), shares, features, words.map(tuple))


@st.composite
def restatements(draw: st.DrawFn) -> model.Restatement:
    """Draw a figure of people that a later edition gives with another value, rounded, in another unit or period."""
    values = draw(st.lists(st.integers(1, 5_000), min_size=2, max_size=2, unique=True))
    first, later = draw(st.lists(editions(), min_size=2, max_size=2, unique=True).map(sorted))
    year, place, certainty = first.year - 1, draw(spans()), draw(st.floats(0, 1))
    breakdown = draw(st.sampled_from([(), (("exploitation", "sex"),), (("nationality", "Sri Lankan"),)]))
    kind: RestatementKind = draw(st.sampled_from(get_args(RestatementKind)))
    one = model.Answer("convictions", year, 0.0, "persons", "stated", "exact", place, place, certainty, f"CY{year}")
    old, new = (evolve(one, value=float(value), period_by="stated", breakdown=breakdown) for value in values)
    if kind == "rounding":  # what is rounded is near, and says so
        old = evolve(old, value=float(values[0] + 20))
        new = evolve(old, value=float(values[0] + 21), qualifier="approximately")
    elif kind == "unit differs":
        new = evolve(new, unit="cases")
    elif kind == "period differs":
        new = evolve(new, period=f"FY{year}")
    return model.Restatement("convictions", year, first, old, later, new, kind)


def _some_of(whole: Callable[[], st.SearchStrategy[Any]], *path: str) -> Callable[[], st.SearchStrategy[Any]]:
    """Return a strategy of what is found in drawn values by following attributes, into each item of a tuple."""

    def found(value: Any) -> list[Any]:
        values = [value]
        for name in path:
            values = [item for one in values for item in _listed(getattr(one, name))]
        return values

    return lambda: whole().map(found).filter(bool).flatmap(st.sampled_from)


def _listed(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else () if value is None else (value,)


STRATEGIES: dict[type, Callable[[], st.SearchStrategy[Any]]] = {
    model.Answer: _some_of(shaped_reports, "answers"),
    model.AnswerChange: _some_of(comparisons, "answers"),
    model.Candidate: candidates,
    model.Comparison: comparisons,
    model.Country: countries,
    model.CountryReport: country_reports,
    model.Edit: _some_of(comparisons, "recommendations", "redline"),
    model.Edition: editions,
    model.Evidence: evidence,
    model.Explanation: explanations,
    model.Editions: histories,
    model.Link: _some_of(comparisons, "recommendations", "links"),
    model.ListMatch: _some_of(list_matches, "items"),
    model.ListMatches: list_matches,
    model.Mark: marks,
    model.Observation: _some_of(shaped_reports, "observations"),
    model.Occurrence: _some_of(histories, "occurrences"),
    model.ParagraphChange: _some_of(comparisons, "sections", "paragraphs"),
    model.Rating: _some_of(shaped_reports, "ratings"),
    model.RatingChange: _some_of(comparisons, "rating"),
    model.RatingFact: _some_of(shaped_reports, "ratings", "facts"),
    model.Recommendation: _some_of(shaped_reports, "recommendations"),
    model.RecommendationChange: _some_of(comparisons, "recommendations"),
    model.ReportWarning: warnings,
    model.Restatement: restatements,
    model.Section: _some_of(shaped_reports, "sections"),
    model.SectionChange: _some_of(comparisons, "sections"),
    model.SourceText: sources,
    model.Span: spans,
    model.TermChange: _some_of(comparisons, "terms"),
    model.WordingChange: wording_changes,
}
"""The strategy of each public value: parts are taken from drawn wholes, so that they fit each other."""
