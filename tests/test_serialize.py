"""JSON and back: every value of the model comes back equal, and nothing else comes through."""

from __future__ import annotations

import json
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from invented import build_reports, vesmark

from tipcompare import model
from tipcompare.align.lists import match
from tipcompare.errors import ParseError, UseError
from tipcompare.model import (
    Country,
    CountryReport,
    Edition,
    Editions,
    Observation,
    Rating,
    Recommendation,
    ReportWarning,
    Section,
    Span,
)
from tipcompare.serialize import KINDS, SCHEMA, from_json, to_json


@st.composite
def reports(draw: st.DrawFn) -> CountryReport:
    """Draw a small report whose spans are true of its text."""
    words = draw(st.lists(st.text(st.characters(codec="utf-8", exclude_characters=" \n"), min_size=1), min_size=1))
    text = "x" + " x".join(words)
    whole = Span(0, len(text))
    item = Recommendation(1, whole, text, years=draw(st.sampled_from(["", "2011 – 2013"])))
    figure = Observation(Span(0, 1), "x", "arrests", draw(st.none() | st.floats(0, 1e9)), sentence=whole)
    return CountryReport(
        series="tip",
        edition=Edition(draw(st.integers(1900, 2200)), draw(st.sampled_from(["", "revised"]))),
        country=model.Country("XVE", "Vesmark"),
        text=text,
        source="2021/Vesmark.txt",
        sha256="0" * 64,
        sections=(Section(whole, "summary", found_by="cue"),),
        rating=draw(st.none() | st.just(Rating("2", "Tier 2", whole, direction="remained", waiver=True))),
        recommendations=(item,),
        observations=(figure,),
        warnings=(ReportWarning("no-prevention", "there is none", draw(st.none() | st.just(whole))),),
    )


@given(reports())
def test_reports_come_back_equal(report: CountryReport) -> None:
    """Reading what was written gives an equal report."""
    assert from_json(to_json(report), CountryReport) == report


@given(st.builds(Span, st.integers(0, 9), st.integers(9, 99)) | st.builds(Edition, st.integers(1900, 2200)))
def test_small_values_come_back_equal(value: Span | Edition) -> None:
    """Reading what was written gives an equal value."""
    assert from_json(to_json(value), type(value)) == value


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -1e300, 1e15])
def test_what_would_not_come_back_is_not_written(number: float) -> None:
    """A number that is none or too large, half a pair, and a rating off the scale are one line that names the field."""
    history = vesmark()
    report = history.reports[0]
    figure = evolve(report.observations[0], value=number)
    off_scale = evolve(report, rating=Rating("9", "", Span(0, 1)))
    for value, said in (
        (figure, "no Observation: value: expected a number of at most 15 digits, got "),
        (evolve(report, observations=(figure,)), r"no CountryReport: observations\[0\]\.value: expected a number"),
        (evolve(report.country, name="\ud800"), "no Country: name: expected text, got half of a surrogate pair"),
        (evolve(history.comparisons[0], old=off_scale), r"rating\.value: expected one of 1, 2, 2WL"),
    ):
        with pytest.raises(UseError, match=said):
            to_json(value)


@pytest.mark.parametrize("name", sorted(KINDS))
def test_every_kind_is_known(name: str) -> None:
    """Every class of the model can be written and read."""
    assert KINDS[name].__name__ == name


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("{", "not JSON"),
        ("[]", "expected a tipcompare document of schema 1, got None"),
        (json.dumps({"tipcompare": 99}), "expected a tipcompare document of schema 1, got 99"),
        (json.dumps({"schema": 1, "tipcompare": "0.2.0", "tables": {}}), "expected a saved value, got a report or t"),
        (json.dumps({"schema": 1, "table": "ratings", "records": []}), "expected a saved value, got a report or table"),
        (json.dumps({"tipcompare": SCHEMA, "kind": "Span"}), "expected Edition, got 'Span'"),
        (json.dumps({"tipcompare": SCHEMA, "kind": "Edition", "value": None}), "expected an object"),
        (json.dumps({"tipcompare": SCHEMA, "kind": "Edition", "value": {"year": 1}}), "'year' must be >= 1900"),
        (
            json.dumps({"tipcompare": SCHEMA, "kind": "Edition", "value": {"year": 2001, "x": 1}}),
            "newer .* of Edition: x$",
        ),
    ],
)
def test_other_documents_are_refused(document: str, message: str) -> None:
    """What is not a document of this schema and kind gives one line that says so."""
    with pytest.raises(ParseError, match=message):
        from_json(document, Edition, path="x.json")


SPOILED: list[tuple[tuple[str | int, ...], str, str]] = [
    (("observations", 0, "value"), "NaN", r"observations\[0\].value: expected a number of at most 15 digits, got nan"),
    (("observations", 0, "value"), "-Infinity", r"observations\[0\].value: .* got -inf"),
    (("observations", 0, "value"), "1e999", r"observations\[0\].value: .* got inf"),
    (("observations", 0, "value"), "1" + "0" * 400, r"observations\[0\].value: .* got 1000"),
    (("observations", 0, "value"), "-" + "9" * 10_000, r"observations\[0\].value: .* got -999"),
    (("observations", 0, "value"), '"12"', "expected float, got str '12' .*attribute value"),
    (("observations", 0, "value"), "true", "expected float, got bool 'True' .*attribute value"),
    (("observations", 0, "year"), "2020.5", "expected int, got float '2020.5' .*attribute year"),
    (("observations", 0, "year"), "1e15", "observations.* at most 15 digits"),
    (("observations", 0, "year"), "999999999999999", "'year' must be <= 2300: 999999999999999"),
    (("answers", 0, "year"), "99999", "'year' must be <= 2300: 99999"),
    (("observations", 0, "unit"), "7", "expected str, got int '7' .*attribute unit"),
    (("edition", "year"), "2020.0", "expected int, got float '2020.0' .*attribute year"),
    (("edition", "year"), "true", "expected int, got bool 'True' .*attribute year"),
    (("recommendations_read",), '"false"', "expected bool, got str 'false' .*attribute recommendations_read"),
    (("source",), r'"\ud800.txt"', "source: expected text, got half of a surrogate pair"),
    (("rating", "value"), '"7"', "rating.value: expected one of 1, 2, 2WL, 3, SC, got '7'"),
    (("rating", "previous"), '"x"', "rating.previous: expected one of"),
    (
        ("area_ratings",),
        '[{"value": "7", "label": "", "span": {"start": 0, "end": 1}}]',
        r"area_ratings\[0\].value: expected one of 1, 2, 2WL, 3, SC, got '7'",
    ),
    (("rating", "heading_value"), '"Tier 2"', "rating.heading_value: expected one of"),
    (("sections", 0, "span", "start"), "0.5", "expected int, got float '0.5' .*attribute start"),
]


@pytest.mark.parametrize(("place", "spelled", "message"), SPOILED)
def test_impossible_values_are_refused_by_the_name_of_their_field(
    place: tuple[str | int, ...], spelled: str, message: str
) -> None:
    """Whatever JSON can spell and a field cannot hold gives one line that names the field."""
    text = to_json(build_reports()[2])
    document = json.loads(text)
    assert from_json(json.dumps(document), CountryReport) == build_reports()[2]
    holder = document["value"]
    for step in place[:-1]:
        holder = holder[step]
    holder[place[-1]] = "@@@"
    with pytest.raises(ParseError, match=message) as caught:
        from_json(json.dumps(document).replace('"@@@"', spelled), CountryReport, path="x.json")
    assert str(caught.value).startswith("x.json: no CountryReport: ")
    assert "\n" not in str(caught.value)


def test_a_report_that_was_saved_before_a_field_was_there_is_read() -> None:
    """What it does not say of an answer is empty; parts of one that stand nowhere are refused."""
    saved = json.loads(to_json(build_reports()[0]))
    later = {"period_by", "breakdown", "parts"}
    saved["value"]["answers"] = [
        {name: value for name, value in answer.items() if name not in later} for answer in saved["value"]["answers"]
    ]
    answers = from_json(json.dumps(saved), CountryReport).answers
    assert {(answer.period_by, answer.breakdown, answer.parts) for answer in answers} == {("", (), ())}
    saved["value"]["answers"][0]["parts"] = [{"start": 0, "end": 10**6}]
    with pytest.raises(ParseError, match="has parts that do not stand in order"):
        from_json(json.dumps(saved), CountryReport)


PASSAGE = model.Evidence(1, Span(0, 9), 0.5, "did", ("shelter",))
(MATCHED,) = match(["Train judges."], ["Train all judges."])
HISTORY = vesmark()
IMPOSSIBLE: list[tuple[object, str, object, str]] = [
    (PASSAGE, "terms", "shelter", "expected a list, got str 'shelter' .*attribute terms"),
    (MATCHED, "olds", "", "expected a list, got str '' .*attribute olds"),
    (MATCHED, "scores", {}, "expected a list, got dict '{}' .*attribute scores"),
    (MATCHED, "scores", [7.0], "'scores' must be <= 1.0: 7.0"),
    (MATCHED, "scores", [], "expected a score for each of 1 olds, got 0"),
    (MATCHED, "olds", [-5], "'olds' must be >= 0: -5"),
    (MATCHED, "runner_up", -3.0, "'runner_up' must be >= 0.0: -3.0"),
    (MATCHED, "nearest", -3, "'nearest' must be >= 0: -3"),
    (HISTORY, "reports", [], "expected reports, got nothing"),
    (HISTORY, "comparisons", [], "expected a comparison of each edition with the one before it, got 0"),
    (HISTORY, "occurrences", [], "expected an occurrence for each of [0-9]+ items, got 0"),
]


@pytest.mark.parametrize(("value", "name", "wrong", "message"), IMPOSSIBLE)
def test_parts_that_do_not_fit_are_refused(value: object, name: str, wrong: object, message: str) -> None:
    """A text is no list, scores are 0-1 and as many as what they are of, and a history has what its docs say."""
    document = json.loads(to_json(value))
    assert from_json(json.dumps(document), type(value)) == value
    document["value"][name] = wrong
    with pytest.raises(ParseError, match=message):
        from_json(json.dumps(document), type(value))


def test_a_history_is_of_one_country_in_order() -> None:
    """Reports in another order, twice or of two countries are no history."""
    first, second, *_ = build_reports()
    for wrong, message in (
        ((second, first), "expected reports in order, one for each edition, got 2019, 2018"),
        ((first, first), "expected reports in order, one for each edition, got 2018, 2018"),
        ((first, evolve(second, country=Country("XOL", "Orlenia"))), "got tip on XVE, tip on XOL"),
    ):
        with pytest.raises(UseError, match=message):
            Editions(wrong)


@pytest.mark.parametrize("value", [None, 3, "text", {"year": 2021}])
def test_only_values_of_the_model_are_written(value: Any) -> None:
    """Anything else is a programming error."""
    with pytest.raises(TypeError, match="expected a value"):
        to_json(value)
