"""Which of several figures is the whole, and what a number beside others is of: each reads as its sentence says."""

from __future__ import annotations

import pytest
from told_figures import given_by, read, tell

WHOLES = {
    "kinds": "Police investigated 55 cases of trafficking, 35 for the purpose of begging and 20 for war.",
    "places": "Police opened 14 investigations for begging, with nine opened at sea and five in ports.",
}

BESIDE = {
    "a noun with its own number": "Police opened 14 investigations in the capital and 22 in the provinces.",
    "against others": "Police reported 14 investigations against farmers and 22 against fishers.",
}

SAID = {
    "a sentence that breaks off": (
        "Police convicted 12 brokers, compared with 95 and",
        "convictions 12 2020; convictions 95 2019",
    ),
    "a full stop within a sentence": (
        "The ministry provided no protection services. in 2020.",
        "victims_assisted 0 2020",
    ),
    "none in any of those told before": (
        "Police conducted 14 investigations but did not identify victims during any of these investigations.",
        "investigations 14 2020",
    ),
}


@pytest.mark.parametrize("sentence", WHOLES.values(), ids=WHOLES)
def test_what_the_numbers_behind_it_come_to_is_the_whole(sentence: str) -> None:
    """A number that those behind it add up to is no part beside them."""
    assert [item.scope for item in read(sentence)] == ["total", "part", "part"]


@pytest.mark.parametrize("sentence", BESIDE.values(), ids=BESIDE)
def test_a_number_joined_to_one_with_its_noun_counts_the_same(sentence: str) -> None:
    """The second of two numbers that share a noun is of the same unit, and neither is the whole."""
    assert [(item.unit, item.scope) for item in read(sentence)] == [("cases", "part")] * 2


@pytest.mark.parametrize(("sentence", "wanted"), SAID.values(), ids=SAID)
def test_what_a_number_is_of(sentence: str, wanted: str) -> None:
    """Each figure is of what its sentence says, and of nothing else."""
    assert tell(sentence) == given_by(wanted)


def test_some_of_others_told_by_a_participle_are_a_part() -> None:
    """Those whom police had found are only some of all that police found."""
    told = read("A charity assisted 90 victims, including 12 identified by police.")
    assert [(item.measure, item.scope) for item in told] == [
        ("victims_assisted", "total"),
        ("victims_identified", "part"),
    ]


def test_a_crime_of_several_words_leaves_cases_cases() -> None:
    """The persons of "trafficking in persons" are not who is counted."""
    assert [(item.value, item.unit) for item in read("Police investigated eight trafficking in persons cases.")] == [
        (8.0, "cases")
    ]


def test_a_length_out_of_another_is_a_length() -> None:
    """Three "of ten years" are years, though no unit stands right behind them."""
    assert {item.unit for item in read("The broker served three of ten years imprisonment.")} == {"years"}
