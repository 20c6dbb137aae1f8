"""What dashes or brackets put in between, and deeds of one case, which answer nothing for the country."""

from __future__ import annotations

import pytest
from told_figures import read, reads

from tipcompare.figures import answer_figures

SAID = {
    "an aside before those trained": (
        "The ministry offered training on trafficking—including a part on the law—to more than 300 officials.",
        "trainees 300 2020",
    ),
    "an aside before a deed": (
        "Twelve traffickers—nine of them foreigners—were convicted.",
        "convictions 12 2020; convictions 9 2020",
    ),
    "an aside between two deeds, in dashes": (
        "Police reported arresting and—for the first time since 2009—prosecuting six brokers.",
        "arrests 6 2020; prosecutions 6 2020",
    ),
    "and in brackets": (
        "The government investigated and (in cooperation with a neighbor) prosecuted seven brokers.",
        "investigations 7 2020; prosecutions 7 2020",
    ),
    "and in commas, with how long it had not been": (
        "The government investigated and, for the first time in six years, prosecuted seven brokers.",
        "investigations 7 2020; prosecutions 7 2020",
    ),
    "a comparison behind an aside": (
        "The board granted official victim status to 34 people—including 20 women—down slightly from the 39 victims "
        "identified in 2019.",
        "victims_identified 34 2020; victims_identified 20 2020; victims_identified 39 2019",
    ),
    "one case": (
        "Police investigated and prosecuted a case of forced labor.",
        "investigations 1 2020; prosecutions 1 2020",
    ),
    "what was to be paid": (
        "Nine traffickers were each fined $5,000 and sentenced to four years in prison.",
        "convictions 9 2020; sentence_min 4 2020; sentence_max 4 2020",
    ),
    "who was among them": ("Among its investigations were eight northern migrants.", "investigations 8 2020"),
    "officials among them": ("Among the convictions were nine officials.", "convictions 9 2020"),
    "brought back to their families": (
        "The ministry reunited 12 children with their families.",
        "victims_assisted 12 2020",
    ),
    "data on referrals": ("Authorities did not share any victim referral data.", "victims_referred - 2020"),
    "by how much more": ("Police identified 14 more victims than in 2019.", ""),
    "more of them": ("Police identified 14 more victims in 2020.", "victims_identified 14 2020"),
    "a number of cases": ("Police prosecuted a greater number of trafficking cases.", ""),
    "those others are counted out of, in brackets": (
        "Of the 88 victims, 19 entered the care program in 2020 (21 of 45 victims in 2019).",
        "victims_identified 88 2020; victims_assisted 19 2020; victims_assisted 21 2019; victims_identified 45 2019",
    ),
}


test_asides_are_read_as_they_are_told = reads(SAID)


def test_one_case_is_no_answer() -> None:
    """A deed of one case stands neither for the country's own nor before it."""
    assert not answer_figures(read("Police convicted a man for trafficking."))
    (answer,) = answer_figures(read("Police convicted a man for trafficking. Courts convicted 12 traffickers."))
    assert answer.value == 12


@pytest.mark.parametrize(
    "said",
    [
        "A case involving five traffickers remained ongoing; in 2020, three of the traffickers were convicted.",
        "In one investigation, police arrested six suspects at a farm.",
        "In another investigation, police arrested six suspects at a farm; three of them were charged.",
        "In one investigation into a farm, police arrested six suspects. The raids led to nine more arrests.",
    ],
)
def test_what_came_of_one_case_or_investigation_is_no_answer(said: str) -> None:
    """Where it opens its sentence."""
    assert not answer_figures(read(said))


@pytest.mark.parametrize(
    ("said", "many"),
    [
        ("One case remained pending; courts convicted three traffickers.", 3),
        ("One case was tried, and courts convicted the two defendants.", 2),
        ("One case led to trial; the 12 traffickers convicted in 2020 received long terms.", 12),
        ("In one conviction, a court fined a trafficker; courts convicted 12 traffickers.", 12),
        ("In one arrest operation, police arrested 30 traffickers.", 30),
    ],
)
def test_what_is_told_beside_one_case_is_the_country_s(said: str, many: int) -> None:
    """As is what became of one case that is a figure itself."""
    assert many in [answer.value for answer in answer_figures(read(said))]


@pytest.mark.parametrize("they", ["The operation", "The raids", "The case"])
def test_an_incident_goes_on_over_two_sentences(they: str) -> None:
    """What came of a case told before answers nothing for the country."""
    assert not answer_figures(read(f"In a notable case, police raided 31 homes. {they} led to nine arrests."))
    (answer,) = answer_figures(read(f"Police raided 31 homes. {they} led to nine arrests."))
    assert answer.value == 9
