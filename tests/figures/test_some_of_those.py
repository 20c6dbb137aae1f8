"""Some out of a whole that is told by what was done to it: "nine of the 12 whom police identified were"."""

from __future__ import annotations

import pytest
from told_figures import given_by, reads, tell

SAID = {
    "from how many places": (
        "Nine victims from six towns received care. Forty suspects in 30 trials were convicted. Twelve victims from "
        "one ethnic group stayed in shelters.",
        "victims_assisted 9 2020; convictions 40 2020; prosecutions 30 2020; victims_in_shelter 12 2020",
    ),
    "some of these cases found to be of the crime": (
        "Police investigated 20 possible cases, determining six of these cases to be trafficking.",
        "investigations 20 2020; investigations 6 2020",
    ),
    "some of them found to be of the crime": (
        "Police investigated 20 possible cases and found six of them to be trafficking.",
        "investigations 20 2020; investigations 6 2020",
    ),
    "some found to be of one kind of it": (
        "Police investigated 20 possible cases and found six of them to be forced labor.",
        "investigations 20 2020; investigations 6 2020",
    ),
    "some confirmed as the crime": (
        "Police investigated 20 possible cases, confirming six of them as trafficking.",
        "investigations 20 2020; investigations 6 2020",
    ),
    "some tried as the crime": (
        "Police investigated 20 possible cases. Courts tried six of these cases as trafficking.",
        "investigations 20 2020; prosecutions 6 2020",
    ),
    "some found to be of it, behind another year": (
        "Police investigated 20 cases, compared with nine in 2019, determining six of the cases to be trafficking.",
        "investigations 20 2020; investigations 9 2019; investigations 6 2020",
    ),
    "some found to be none": (
        "Police investigated 20 possible cases and found six of them not to be trafficking.",
        "investigations 20 2020",
    ),
    "in how many places some were helped": (
        "Police identified 90 victims. The board helped 40 of these in 12 houses.",
        "victims_identified 90 2020; victims_assisted 40 2020",
    ),
    "states that had done it": (
        "Police identified 90 victims; in earlier years they had asked a few states, nine of which had identified 74 "
        "victims in 2019.",
        "victims_identified 90 2020; victims_identified 74 2019",
    ),
    "some of these, told again what they are": (
        "Police identified 90 victims. Traffickers exploited 60 of these identified victims in sex trafficking.",
        "victims_identified 90 2020; victims_identified 60 2020",
    ),
    "some of others": (
        "Police helped 40 victims. Guards had expelled women, nine of whom later told their story.",
        "victims_assisted 40 2020",
    ),
    "none of those met": (
        "Inspectors found 320 workers without contracts at 1,100 sites, none of whom were recognized as victims.",
        "victims_identified 0 2020",
    ),
    "some of those met who were children": (
        "Police found 320 victims at 1,100 sites, 12 of whom were children.",
        "victims_identified 320 2020; victims_identified 12 2020",
    ),
    "what the law provides for": (
        "The act provided for three to 20 years' imprisonment. Sections 20 to 24 of the code prescribed two to six "
        "years in prison.",
        "penalty_min 3 None; penalty_max 20 None; penalty_min 2 None; penalty_max 6 None",
    ),
    "were": (
        "Only nine of the 12 victims identified were referred to shelters.",
        "victims_referred 9 2020; victims_identified 12 2020",
    ),
    "whom somebody identified": (
        "Nine of the 31 women authorities identified were housed in shelters.",
        "victims_in_shelter 9 2020; victims_identified 31 2020",
    ),
    "identified in a year": (
        "Only nine of the 12 potential victims identified in 2020 were referred to care.",
        "victims_referred 9 2020; victims_identified 12 2020",
    ),
    "got": (
        "Five of the 31 victims identified by police received services.",
        "victims_assisted 5 2020; victims_identified 31 2020",
    ),
    "cases came to": (
        "Only seven of the 12 cases police investigated led to indictments.",
        "prosecutions 7 2020; investigations 12 2020",
    ),
    "in prison": (
        "Seven of the 18 offenders convicted were given prison terms.",
        "convictions 7 2020; convictions 18 2020",
    ),
    "found guilty": (
        "Four of the 21 suspects whom prosecutors charged were found guilty.",
        "convictions 4 2020; prosecutions 21 2020",
    ),
    "nothing of them": (
        "Nine of the 12 victims identified were women.",
        "victims_identified 9 2020; victims_identified 12 2020",
    ),
    "closed": (
        "Of the 24 cases initiated, police closed 21 without charges and referred three to court.",
        "investigations 24 2020; prosecutions 3 2020",
    ),
    "of no whole": ("Two cases begun in 2018 ended without a verdict.", ""),
    "some of those helped": (
        "The ministry assisted 86 of the 298 victims police identified, including 12 girls.",
        "victims_assisted 86 2020; victims_identified 298 2020; victims_assisted 12 2020",
    ),
    "set against what is none of them": (
        "Of the 46 victims identified, the ministry issued 18 passes, compared with 16 passes in 2019.",
        "victims_identified 46 2020",
    ),
    "of the number told before alone": (
        "The government identified 46 victims. Of the 46, police identified 31.",
        "victims_identified 46 2020; victims_identified 46 2020; victims_identified 31 2020",
    ),
    "behind what is set against another year": (
        "Of the 46 victims, police identified 31, compared with 12 in 2019; nine were children.",
        "victims_identified 46 2020; victims_identified 31 2020; victims_identified 12 2019; victims_identified 9 2020",
    ),
    "found in another year": (
        "The ministry housed six women and nine girls identified in 2019.",
        "victims_in_shelter 6 2020; victims_in_shelter 9 2020",
    ),
    "only asked": (
        "The government did not report if the other 11 victims identified received services.",
        "victims_identified 11 2020; victims_assisted - 2020",
    ),
    "what they did": (
        "Although authorities identified 31 victims, they referred only 12 of them to care.",
        "victims_identified 31 2020; victims_referred 12 2020",
    ),
    "what it did": (
        "The government identified 31 victims, and it assisted 12.",
        "victims_identified 31 2020; victims_assisted 12 2020",
    ),
    "what was done to them": (
        "Police identified 31 victims, and they were all referred to care.",
        "victims_identified 31 2020; victims_referred 31 2020",
    ),
    "how many there were of each sex, and some of them": (
        "Police identified 90 victims. There were 60 females and 30 males, and eight of them were children.",
        "victims_identified 90 2020; victims_identified 60 2020; victims_identified 30 2020; victims_identified 8 2020",
    ),
    "some of the original ones": (
        "Police investigated nine cases. Prosecutors determined three of the original nine cases were trafficking.",
        "investigations 9 2020; investigations 3 2020; investigations 9 2020",
    ),
    "some of others told between": (
        "Police identified 402 victims. The labor ministry inspected 118 workplaces and cited 31 of them.",
        "victims_identified 402 2020",
    ),
    "went on with more": (
        "Prosecutors began 12 new prosecutions and continued three cases from previous years.",
        "prosecutions 12 2020; prosecutions 3 2020",
    ),
}


ASKED = {
    "of those accused": ("The government did not report whether 12 suspects were convicted.", "convictions - 2020"),
    "of cases": ("It was unclear if the 21 cases resulted in convictions.", "convictions - 2020"),
    "of victims": ("It was unknown whether the 31 women received services.", "victims_assisted - 2020"),
    "and told besides": (
        "The government did not report whether 12 suspects were convicted, but courts convicted five others.",
        "convictions - 2020; convictions 5 2020",
    ),
}


DEEDS = {
    "nationals and a term": (
        "A court sentenced three foreign nationals to 18 years in prison.",
        "convictions 3 2020; sentence_max 18 2020; sentence_min 18 2020",
    ),
    "in how many cases before": (
        "The government identified 37 victims in 12 cases, compared with 18 victims in nine cases in 2019.",
        "victims_identified 37 2020; victims_identified 18 2019",
    ),
    "what convictions came to": (
        "The government reported 37 convictions, three of which resulted in prison sentences.",
        "convictions 37 2020; convictions 3 2020",
    ),
    "what they allegedly did": (
        "Authorities arrested 12 traffickers for allegedly recruiting eight women.",
        "arrests 12 2020",
    ),
    "what they had a role in": (
        "Courts convicted 12 people for their role in holding nine workers in forced labor.",
        "convictions 12 2020",
    ),
}
EVERY = SAID | ASKED | DEEDS
"""Some of a whole; whether something was done, which is not reported; whom a deed is done to, and whom not."""


test_reads_what_is_told_of_those_counted = reads(EVERY)


@pytest.mark.parametrize("times", ["half", "triple", "a third of", "six times"])
@pytest.mark.parametrize("what", ["number", "figure", "total"])
def test_what_is_a_multiple_of_another_years(times: str, what: str) -> None:
    """The year of what it is set against is not that of the figure."""
    text = f"The government identified 73 victims, nearly {times} the {what} identified in 2019."
    assert tell(text) == given_by("victims_identified 73 2020; victims_identified - 2019")
