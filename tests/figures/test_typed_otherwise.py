"""A text reads the same whichever way its numbers, dates and hyphens are typed."""

from __future__ import annotations

import re

import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st
from told_figures import TIP, given_by, read, tell

from tipcompare.figures import read_observations
from tipcompare.figures.binding.rules import RULES
from tipcompare.model import Edition, Section, Span

SENTENCES = [text for rule in RULES for text, _ in rule.examples]
COUNT = re.compile(r"(?<![\w.,:/-])\d{1,3}(?![\w.:/-]|,\d)")
SUMS = "The state spent {} million kerens ({} million euros) on shelters, of which {} percent came from abroad."
TERMS = "The law prescribes penalties of {} to 30 years’ imprisonment; courts gave brokers {} to {} years in prison."


def same(one: str, other: str) -> bool:
    """Return whether two texts tell the same figures, each at its own place."""
    nowhere = Span(0, 0)
    told, told_too = (
        [evolve(item, span=nowhere, sentence=nowhere, number_text="") for item in read(text)] for text in (one, other)
    )
    return told == told_too


@example("Police identified 12 victims.", 345, " ")
@given(
    st.sampled_from([text for text in SENTENCES if COUNT.search(text)]), st.integers(0, 999), st.sampled_from(".'’ ")
)
def test_thousands_are_parted_by_any_sign(sentence: str, rest: int, sign: str) -> None:
    """A stop, an apostrophe or a blank between thousands is what a comma is."""
    with_comma, with_sign = (COUNT.sub(rf"\g<0>{mark}{rest:03}", sentence) for mark in (",", sign))
    assert same(with_comma, with_sign)


@example(SUMS, (115, 14, 125))
@given(st.sampled_from((SUMS, TERMS)), st.tuples(*[st.integers(10, 199)] * 3))
def test_decimals_are_parted_by_a_comma_too(sentence: str, tenths: tuple[int, ...]) -> None:
    """A comma before a fraction is what a stop is."""
    stop = sentence.format(*(number / 10 for number in tenths))
    assert same(stop, re.sub(r"(?<=\d)\.(?=\d)", ",", stop))


SAID = {
    "thousands by stops, and a fraction": (
        "The state spent 1.234.567,8 kerens on shelters.",
        "funding 1234567.8 2020",
    ),
    "thousands by blanks, and a fraction": (
        "The state spent 12\u00a0345,6 million kerens on shelters.",
        "funding 12345600000 2020",
    ),
    "three decimals of a scale": (
        "The state spent 1.125 to 1.250 million kerens on shelters.",
        "funding 1250000 2020",
    ),
    "three decimals, or a thousand": ("Courts convicted 1.050 brokers.", "convictions 1050 2020"),
    "two numbers, or a fraction": ("Police identified 12,15 victims and courts convicted 1.5 brokers.", ""),
    "a year before a number": ("In 2019 234 victims were identified.", "victims_identified 234 2019"),
    "years before a number": ("In 2019/20 234 victims were identified.", "victims_identified 234 2019"),
    "an article before a number": ("Under article 2 300 brokers were convicted.", "convictions 300 2020"),
    "a day before a number": ("On May 12 345 victims were identified.", "victims_identified 345 2020"),
    "what has a number for a name": ("In zone 4 120 victims were identified.", "victims_identified 120 2020"),
    "ends of a range": ("Police identified 10 000-12 000 victims.", ""),
    "the sources of a text": (
        "Police identified 34 victims. (1,2) Courts convicted nine. (13,42)",
        "victims_identified 34 2020; convictions 9 2020",
    ),
    "those of a unit before theirs": (
        "Police opened 2 345 cases, and the navy 1 234 cases.",
        "investigations 2345 2020; investigations 1234 2020",
    ),
}


@pytest.mark.parametrize("of", SAID)
def test_told_whatever_is_typed(of: str) -> None:
    """A number is read whole or not at all; what may be a name before one is none of it."""
    text, wanted = SAID[of]
    assert tell(text) == given_by(wanted)


def test_a_fraction_of_people_is_told() -> None:
    """Where a number may be two, or is none of people, a warning says so."""
    text = "Police identified 12,15 victims."
    _, warnings = read_observations(text, (Section(Span(0, len(text)), "protection"),), TIP, Edition(2021))
    assert [warning.code for warning in warnings] == ["figure-unread"]
