"""Which of several figures is the whole, and what a number beside others is of: each reads as its sentence says."""

from __future__ import annotations

import pytest
from told_figures import read, reads

WHOLES = {
    "kinds": "Police investigated 55 cases of trafficking, 35 for the purpose of begging and 20 for war.",
    "kinds that come to less": "Courts tried 14 brokers, five in forced labor cases and six in sex trafficking cases.",
    "kinds they are connected to": "Police tried 14 cases, six related to slavery and five linked to prostitution.",
    "women and men": "Police identified 14 victims, eight women and five men.",
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


SCOPES = {
    "a kind, behind the whole": ("Police arrested 240 brokers. They arrested 31 men for begging.", "total part"),
    "a kind, before the whole": ("Courts convicted six for forced labor. In all, they convicted nine.", "part total"),
    "none of some": ("Courts convicted nine. They did not convict anyone of internal crimes.", "total single"),
    "none in the year before": ("Courts convicted nine. They did not convict anyone in 2019.", "total total"),
    "none since a year that is named alone": ("Courts have not reached any convictions since 2017.", "total"),
    "some from a year that is named alone": ("Six investigations from 2017 were closed.", "part"),
    "two kinds": ("Courts convicted two for begging. They convicted nine for sex trafficking.", "total total"),
    "one of them, with what became of him": (
        "Courts convicted nine, with one broker sentenced to a fine.",
        "total part",
    ),
    "some, with what they got": ("Courts convicted nine brokers, with three receiving fines.", "total part"),
    "some, with what became of theirs": (
        "Courts convicted nine men, compared with none in 2019, with one man jailed and two men whose cases went on.",
        "total total part part",
    ),
    "more, elsewhere": ("Police opened nine investigations in the north, with four in the south.", "part part"),
    "a kind in other units": ("Police investigated nine cases. They investigated two men for begging.", "total total"),
    "kinds of what adds up": ("The ministry trained 90 judges. The academy trained 40 women.", "part part"),
    "some, by their law": ("Courts convicted six. One conviction was brought under the slavery law.", "total part"),
    "some, by what they were for": ("Courts heard 95 cases; one conviction was for illegal adoption.", "total part"),
    "all, by what they were for": ("All three convictions were for illegal adoption.", "total"),
    "some of those whom others helped": ("One NGO helped 64 victims, of which police referred 19.", "total part"),
    "both of them again": ("Courts convicted two brokers, both former teachers.", "total part"),
    "what became of those found": ("Police identified 64 victims, of which they referred 19.", "total total"),
    "all, by their law": ("Six convictions were brought under the slavery law.", "total"),
}


@pytest.mark.parametrize(("text", "wanted"), SCOPES.values(), ids=SCOPES)
def test_what_stands_beside_a_whole_is_a_part(text: str, wanted: str) -> None:
    """A kind beside a greater whole of all kinds is a part of it, and so is none beside some."""
    assert [item.scope for item in read(text)] == wanted.split()


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Police charged 14 men for trafficking or slavery.", set()),
        ("Police charged 14 men for slavery and human trafficking.", set()),
        ("Police charged 14 men for slavery.", {"labor"}),
        ("Police charged 14 men for sex trafficking.", {"sex"}),
        ("The code prescribed up to four years of prison labor.", set()),
        ("Police freed 90 victims. Sex traffickers exploited 60 and labor traffickers exploited 30.", {"sex", "labor"}),
    ],
)
def test_what_names_all_kinds_or_a_penalty_is_no_kind(sentence: str, wanted: set[str]) -> None:
    """Beside trafficking as such, and as a penalty."""
    assert {dict(item.dimensions)["exploitation"] for item in read(sentence) if item.exploitation} == wanted


test_what_a_number_is_of = reads(SAID)
"""Each figure is of what its sentence says, and of nothing else."""


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


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Police identified 25 victims, 22 girls and three boys, 18 of whom were foreign.",
            [("age", "child"), ("nationality", "foreign")],
        ),
        ("Police identified 14 OCTU confirmed adult victims.", [("age", "adult")]),
    ],
)
def test_a_part_of_a_list_is_of_no_kind_that_only_some_in_it_are(sentence: str, wanted: list[tuple[str, str]]) -> None:
    """Those counted out of several lists' numbers may be any of them, and those who confirmed them are no nation."""
    assert sorted(read(sentence)[-1].dimensions) == wanted


@pytest.mark.parametrize("led", ["; 14", ". Fourteen"])
def test_what_is_told_of_two_subjects_is_told_of_each(led: str) -> None:
    """The exploitation of those named first stands behind those named last."""
    found = read(f"Police identified 44 victims{led} girls and 30 women were victims of forced labor.")
    assert [item.exploitation for item in found] == ["", "labor", "labor"]
