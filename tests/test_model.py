"""The values refuse to be wrong."""

from __future__ import annotations

import operator
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.model import Country, CountryReport, Edition, Observation, Recommendation, Section, Span

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
