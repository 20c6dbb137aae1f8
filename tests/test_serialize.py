"""JSON and back: every value of the model comes back equal, and nothing else comes through."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare import model
from tipcompare.errors import ParseError
from tipcompare.model import CountryReport, Edition, Observation, Rating, Recommendation, ReportWarning, Section, Span
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
        (json.dumps({"tipcompare": SCHEMA, "kind": "Span"}), "expected a Edition, got 'Span'"),
        (json.dumps({"tipcompare": SCHEMA, "kind": "Edition", "value": None}), "expected an object"),
        (json.dumps({"tipcompare": SCHEMA, "kind": "Edition", "value": {"year": 1}}), "'year' must be >= 1900"),
        (json.dumps({"tipcompare": SCHEMA, "kind": "Edition", "value": {"year": 2001, "x": 1}}), "Extra fields"),
    ],
)
def test_other_documents_are_refused(document: str, message: str) -> None:
    """What is not a document of this schema and kind gives one line that says so."""
    with pytest.raises(ParseError, match=message):
        from_json(document, Edition, path="x.json")


@pytest.mark.parametrize("value", [None, 3, "text", {"year": 2021}])
def test_only_values_of_the_model_are_written(value: Any) -> None:
    """Anything else is a programming error."""
    with pytest.raises(TypeError, match="expected a value"):
        to_json(value)
