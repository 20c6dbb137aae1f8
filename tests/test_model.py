"""The values refuse to be wrong."""

from __future__ import annotations

import operator
import re
from typing import Any

import numpy as np
import pandas as pd
import pytest
from attrs import evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcompare.errors import UseError
from tipcompare.model import Country, CountryReport, Edition, Observation, Recommendation, Section, Span
from tipcompare.model.figures import find_standing, list_alike
from tipcompare.serialize import from_json, to_json
from tipcompare.strategies.values import STRATEGIES

WHOLE = (Section(Span(0, 9), "summary"),)
REPORT = CountryReport("tip", Edition(2021), Country("XVE", "Vesmark"), "One. Two.", "x.txt", "0" * 64, WHOLE)


@given(st.integers(0, 50), st.integers(0, 50))
def test_a_span_covers_its_slice(start: int, length: int) -> None:
    """A span's text is the slice from its start to its end."""
    text = "abcdefghij" * 12
    span = Span(start, start + length)
    assert span.of(text) == text[start : start + length]
    assert span.contains(span)
    assert span.overlaps(span) == (length > 0)


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_impossible_spans_are_refused(start: int, end: int) -> None:
    """A span neither starts before the text nor ends before it starts."""
    with pytest.raises(ValueError, match=r"start|must be"):
        Span(start, end)


@pytest.mark.parametrize("said", [1.0, True, None, "1", float("nan")])
def test_offsets_are_whole_numbers(said: Any) -> None:
    """Nothing else is one, though Python could compare it; a number of NumPy, as tables give, becomes one of Python."""
    for start, end in ((said, 5), (0, said)):
        with pytest.raises(UseError, match=f"expected a span of two whole numbers, got {type(said).__name__}"):
            Span(start, end)
    span = Span(np.int64(1), 2)  # type: ignore[arg-type]
    assert (span, type(span.start)) == (Span(1, 2), int)


WRONG: tuple[object, ...] = (object(), b"x", [], [Span(0, 1)], 1j, np.True_, pd.NA, ({},))


@pytest.mark.parametrize("kind", STRATEGIES, ids=lambda kind: kind.__name__)
@given(drawn=st.data())
@settings(max_examples=20, deadline=None)
def test_no_field_holds_what_it_is_not_annotated_with(kind: type, drawn: st.DataObject) -> None:
    """Whatever field of whatever value: a wrong kind is refused on one line when it is made, and not far away."""
    value = drawn.draw(STRATEGIES[kind]())
    name = drawn.draw(st.sampled_from([each.name for each in fields(kind)]))
    with pytest.raises(UseError) as refused:
        evolve(value, **{name: drawn.draw(st.sampled_from(WRONG))})
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("name", "wrong", "said"),
    [
        ("edition", 2021, "CountryReport.edition: expected an Edition, got 2021"),
        ("rating", "2", "CountryReport.rating: expected a Rating or None, got '2'"),
        ("text", 5, "CountryReport.text: expected a str, got 5"),
        ("observations", None, "CountryReport.observations: expected a tuple of Observation, got None"),
        ("recommendations", [], "CountryReport.recommendations: expected a tuple of Recommendation, got []"),
        ("sections", WHOLE[0], r"got Section.* (a tuple of one ends in a comma)"),
        ("kind", "bogus", "CountryReport.kind: expected '' or 'narrative' or"),
        ("pages", ((1,),), "CountryReport.pages: expected a tuple of (int, int), got (1,)"),
        ("recommendations_read", 1, "CountryReport.recommendations_read: expected a bool, got 1"),
    ],
)
def test_what_is_wrong_is_told(name: str, wrong: Any, said: str) -> None:
    """The line has the field, what it may hold and the part that is wrong."""
    with pytest.raises(UseError, match=re.escape(said).replace(re.escape(".*"), ".*")):
        evolve(REPORT, **{name: wrong})


def test_numbers_and_texts_of_other_classes_are_what_they_are() -> None:
    """A whole number is a number with a point, and NumPy's numbers with a point and texts are Python's."""
    figure = Observation(Span(0, 3), "One", "arrests", np.float64(2), sentence=Span(0, 4), unit=np.str_("cases"))
    assert figure == evolve(figure, value=2, unit="cases")
    assert from_json(to_json(figure), Observation) == figure


@given(st.builds(Edition, st.integers(1900, 2200), st.from_regex(r"(?!\d{4}$)[a-z0-9]{0,8}", fullmatch=True)))
def test_editions_come_back_from_their_name(edition: Edition) -> None:
    """What an edition prints as, it is read from."""
    assert Edition.parse(str(edition)) == edition


def test_editions_are_ordered_by_year_then_revision() -> None:
    """A revised edition follows the one it revises."""
    assert sorted([Edition(2009), Edition(2008, "revised"), Edition(2008)]) == [
        Edition(2008),
        Edition(2008, "revised"),
        Edition(2009),
    ]


@pytest.mark.parametrize(
    ("answers", "alike", "standing"),
    [
        ("cases 2019 4 2020; cases 2019 5 2021", "yy", "1"),  # the newer edition
        ("cases 2019 4 2020; none 2019 - 2021", "yy", "0"),  # a number before none
        ("cases 2019 4 2020; cases 2019 3 2021 part", "yy", "0"),  # the whole before a part
        ("cases 2019 4 2020; cases 2019 5 2021 loose", "yy", "0"),  # told outright before an uncertain sum
        ("cases 2019 4 2020 part; cases 2019 5 2021 loose", "yy", "1"),
        ("cases 2018 4 2019; persons 2019 6 2020; cases 2020 4 2021", "yny", "0 1 2"),  # the unit of most years
        ("cases 2018 4 2019; persons 2019 6 2020", "ny", "0 1"),  # of as many the newest
        ("cases 2018 4 2019; cases 2019 0 2020; persons 2019 6 2021; cases 2020 2 2021", "ynny", "0 2 3"),
        ("cases 2018 4 2019; cases 2019 0 2020; persons 2019 6 2021 part; cases 2020 2 2021", "yyny", "0 1 3"),
        ("cases 2018 4 2019; persons 2019 6 2020; cases 2019 0 2021; cases 2020 2 2021", "ynyy", "0 2 3"),
    ],
)
def test_one_answer_of_each_year_stands(answers: str, alike: str, standing: str) -> None:
    """A nought of an older edition is none on the scale of a chart where a newer one counts some in another unit."""
    told = [
        (unit, int(year), None if value == "-" else float(value), int(edition), "part" in how, "loose" in how)
        for unit, year, value, edition, *how in map(str.split, answers.split(";"))
    ]
    assert "".join("ny"[one] for one in list_alike(told)) == alike
    assert find_standing(told) == [int(place) for place in standing.split()]


@pytest.mark.parametrize("value", [Edition(2021), Span(0, 1)])
@pytest.mark.parametrize("other", [2021, (2021, ""), None, Country("XAA", "Vesmark")])
def test_what_is_of_another_kind_has_no_order(value: Any, other: Any) -> None:
    """Comparing it is a mistake of the caller, whichever stands first, and said as Python says it."""
    for first, second in ((value, other), (other, value)):
        with pytest.raises(TypeError, match="not supported between"):
            operator.lt(first, second)
        with pytest.raises(TypeError, match="not supported between"):
            operator.ge(first, second)


@pytest.mark.parametrize("text", ["", "21", "2021/22", "the 2021 edition"])
def test_other_editions_are_refused(text: str) -> None:
    """A name that is no edition is an error that shows it."""
    with pytest.raises(ValueError, match="expected an edition"):
        Edition.parse(text)


@pytest.mark.parametrize("text", ["2019-2020", " 2019–2020", "2019/2020"])
def test_an_edition_is_one_year(text: str) -> None:
    """Two years are no year and its revision: the error says which one to state."""
    with pytest.raises(ValueError, match=r"an edition is one year, as 2020 or .*; state 2020 for a report on"):
        Edition.parse(text)
    with pytest.raises(ValueError, match="expected revision like revised, got '2020'"):
        Edition(2019, "2020")


def test_sections_must_tile_the_text() -> None:
    """No word of a report may stand outside its sections, and no two sections may overlap."""
    evolve(REPORT, sections=(Section(Span(0, 4), "title"), Section(Span(5, 9), "summary")))
    for sections in [
        (Section(Span(0, 4), "title"),),
        (Section(Span(5, 9), "summary"),),
        (Section(Span(0, 6), "title"), Section(Span(5, 9), "summary")),
        (Section(Span(0, 99), "title"),),
    ]:
        with pytest.raises(ValueError, match="sections"):
            evolve(REPORT, sections=sections)


def test_texts_must_stand_at_their_spans() -> None:
    """A recommendation or figure that is not a slice of the text cannot be made."""
    with pytest.raises(ValueError, match="does not stand"):
        evolve(REPORT, recommendations=(Recommendation(1, Span(0, 4), "Two."),))
    with pytest.raises(ValueError, match="does not stand"):
        evolve(REPORT, observations=(Observation(Span(0, 3), "two", "arrests", 2.0, sentence=Span(0, 4)),))


def test_a_hash_is_one() -> None:
    """What is no SHA-256 is refused, also from JSON."""
    with pytest.raises(ValueError, match="sha256"):
        evolve(REPORT, sha256="zz")


def test_section_at_an_offset() -> None:
    """The section of an offset is the one that holds it."""
    report = evolve(REPORT, sections=(Section(Span(0, 4), "title"), Section(Span(5, 9), "summary")))
    assert [getattr(report.section_at(offset), "kind", None) for offset in (0, 4, 5)] == ["title", None, "summary"]
