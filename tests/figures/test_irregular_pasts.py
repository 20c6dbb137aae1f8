"""A deed told by a past without "-ed" ends the one before it, as any other does."""

from __future__ import annotations

import pytest
from told_figures import given_by, tell

from tipcompare.language.english_years import YEARS
from tipcompare.language.irregular_verbs import PASTS, PASTS_AND_PARTICIPLES

DEEDS = sorted({*PASTS, *PASTS_AND_PARTICIPLES} - {*YEARS["moves"]})
"""Pasts of deeds: "fell" tells how a figure moved."""
OF_MEASURES = {"heard", "meant", "cost"}
"""Those that measures and rules know otherwise: "heard 12 cases"."""


@pytest.mark.parametrize("past", DEEDS)
def test_what_is_done_to_others_counts_none_of_the_deed_before(past: str) -> None:
    """Whatever the same people did besides, or others did."""
    said = "Courts convicted two traffickers and {} the accounts of 43 others."
    assert tell(said.format(past)) == given_by("convictions 2 2020")
    if past not in OF_MEASURES:
        assert tell(said.format(f"the ministry {past}")) == given_by("convictions 2 2020")


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("Courts convicted two traffickers and wrote to 14 others.", "convictions 2 2020"),
        ("Courts convicted two traffickers and fined the owners of 14 bars.", "convictions 2 2020"),
        ("Courts convicted two traffickers and released the premises of 14 others.", "convictions 2 2020"),
        ("Police arrested two suspects and caught 14 others.", "arrests 2 2020"),
        ("Police arrested two suspects and sought 14 others.", "arrests 2 2020"),
        ("Police arrested two suspects and cut the phones of 14 others.", "arrests 2 2020"),
        ("Police investigated 12 cases and threw out nine.", "investigations 12 2020"),
        ("Police identified 12 victims and drove nine to a shelter.", "victims_identified 12 2020"),
        ("Authorities identified 40 victims and knew of nine others.", "victims_identified 40 2020"),
    ],
)
def test_deeds_that_no_measure_counts(said: str, wanted: str) -> None:
    """Their numbers are of no figure."""
    assert tell(said) == given_by(wanted)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        (
            "Police identified nine girls sold at sea and 12 boys.",
            "victims_identified 9 2020; victims_identified 12 2020",
        ),
        (
            "Police identified nine girls, sold at sea, and 12 boys.",
            "victims_identified 9 2020; victims_identified 12 2020",
        ),
        (
            "Police identified nine girls exploited or sold and 12 boys.",
            "victims_identified 9 2020; victims_identified 12 2020",
        ),
        ("Nine girls sold at sea were identified.", "victims_identified 9 2020"),
        ("The nine girls, sold at sea, were identified.", "victims_identified 9 2020"),
        ("Nine girls who sold flowers were identified.", "victims_identified 9 2020"),
        ("Nine girls who fled farms were identified.", "victims_identified 9 2020"),
        ("Nine brokers who wrote to girls were convicted.", "convictions 9 2020"),
        ("Nine girls caught and sold at sea were identified.", "victims_identified 9 2020"),
        ("Courts convicted 12 brokers caught at sea and nine clerks.", "convictions 12 2020; convictions 9 2020"),
        ("Courts convicted 12 traffickers who stole and nine brokers.", "convictions 12 2020; convictions 9 2020"),
        ("Courts convicted 12 brokers who stole goats and nine drivers.", "convictions 12 2020; convictions 9 2020"),
        ("Courts convicted 12 brokers who sold women and nine girls.", "convictions 12 2020"),
        (
            "Courts convicted 12 brokers who sold girls and nine who sold boys.",
            "convictions 12 2020; convictions 9 2020",
        ),
        ("Courts convicted 12 brokers and nine lay assessors.", "convictions 12 2020; convictions 9 2020"),
        ("Police sought and arrested 12 brokers.", "arrests 12 2020"),
        ("Police arrested 12 suspects known to courts and nine others.", "arrests 12 2020; arrests 9 2020"),
        ("The government set a target and police arrested 12 suspects.", "arrests 12 2020"),
        ("Courts cut sentences and convicted 12 brokers.", "convictions 12 2020"),
        ("Trials rose to 12 and convictions fell to nine.", "prosecutions 12 2020; convictions 9 2020"),
        (
            "Police identified 30 victims, 12 of whom fell ill.",
            "victims_identified 30 2020; victims_identified 12 2020",
        ),
        ("Shelter staff bought 12 beds and cared for 40 victims.", "victims_assisted 40 2020"),
        ("Nine officers who won awards said brokers were convicted.", ""),
    ],
)
def test_what_is_no_other_deed_leaves_a_list_whole(said: str, wanted: str) -> None:
    """A participle, a clause on which ones they are, a noun or an adjective, and what rose or fell."""
    assert tell(said) == given_by(wanted)
