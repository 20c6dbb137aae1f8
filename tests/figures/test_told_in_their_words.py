"""Readings found wrong in editions that nobody tuned on: whose number it is, of what unit, breakdown and period."""

from __future__ import annotations

import pytest
from told_figures import read, reads

from tipcompare.figures import answer_figures

SAID = {
    "places out of those told before": (
        "The government assisted nine victims. The government operated 44 shelters. Of these, 24 served "
        "children and 13 served women.",
        "victims_assisted 9 2020; shelters 44 2020",
    ),
    "whose children they are": ("The team assisted 38 victims and four victims’ children.", "victims_assisted 38 2020"),
    "how long victims get": ("Victims had 60 days to decide; victims who were ill received an additional 30 days.", ""),
    "a silence on what is then told": (
        "The government did not report identifying any victims, but officials identified at least 39 potential child "
        "victims in 2020.",
        "victims_identified - 2020; victims_identified 39 2020",
    ),
    "months of a year": (
        "Between January and September of 2020, police opened 40 investigations.",
        "investigations 40 2020",
    ),
}


test_each_is_read_as_it_says = reads(SAID)


@pytest.mark.parametrize("when", ["Between January and September of 2020", "In the first trimester of 2020"])
def test_months_are_a_part_of_their_year(when: str) -> None:
    """However they are told."""
    assert [item.scope for item in read(f"{when}, police opened 40 investigations.")] == ["part"]


def test_some_of_those_convicted_are_people() -> None:
    """Not cases, where it is told before in how many cases they were convicted."""
    said = "Judges convicted 25 brokers in nine cases, and sentenced 17 of those convicted to life imprisonment."
    assert [(item.value, item.unit) for item in read(said)] == [(25, "persons"), (9, "cases"), (17, "persons")]


def test_where_people_come_from_is_no_agency() -> None:
    """Nor is what they are."""
    said = "The FPU identified 12 victims. Of these, five were from Orlenia and seven from Saberia. Two were Orlenian."
    assert [item.agency for item in read(said) if item.value not in (12, 5)] == ["", ""]
    assert [item.agency for item in read(said) if item.value == 12] == ["FPU"]


def test_a_law_is_no_agency() -> None:
    """Nor is it the subject of what was done next."""
    found = read("The government investigated 60 cases under the VCA, prosecuted 31 suspects, and convicted nine.")
    assert {item.agency for item in found} == {""}


def test_a_bracket_has_the_breakdown_of_what_it_stands_behind() -> None:
    """By words behind that too, and by a nationality; more that is said there adds to it."""
    said = (
        "Police identified 12 victims. Of these, five were girls (nine in 2019) and seven were men (one was a child)."
    )
    told = [(item.value, item.sex, item.age) for item in read(said) if item.value != 12]
    assert told == [(5, "female", "child"), (9, "female", "child"), (7, "male", "adult"), (1, "male", "child")]
    said = "Police identified six foreign victims (four in 2019)."
    assert [dict(item.dimensions) for item in read(said)] == [{"nationality": "foreign"}] * 2


def test_what_is_told_behind_a_silence_answers() -> None:
    """In the same sentence: "did not report any, but identified 39 children"."""
    (answer,) = answer_figures(read(SAID["a silence on what is then told"][0]))
    assert (answer.value, answer.status) == (39, "partial")


def test_some_of_those_cases_are_cases() -> None:
    """And that those cases were not tried is no nought of the country's."""
    said = "Police opened five cases. Of these cases, three were of forced labor and one was of sex trafficking. "
    assert [(item.value, item.unit) for item in read(said)] == [(5, "cases"), (3, "cases"), (1, "cases")]
    said = "Police opened five cases. The victims went home and prosecutors did not prosecute those cases."
    assert [(item.value, item.scope) for item in read(said)] == [(5, "total"), (0, "single")]


def test_a_breakdown_ends_at_a_semicolon() -> None:
    """Those told behind it are divided anew: "27 were forced to work, six to beg; 62 were women"."""
    said = "Police freed 86 victims. Of these, 48 were sex trafficking victims, 38 forced labor; 62 were female."
    assert [item.exploitation for item in read(said)] == ["", "sex", "labor", ""]
