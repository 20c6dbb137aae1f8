"""What a shelter has or gets besides people, what is arranged that helps nobody, and words set apart by a gap."""

from __future__ import annotations

import pytest
from told_figures import read, reads

SAID = {
    "the beds of a shelter": ("The shelter had beds for 40 women.", ""),
    "the capacity of a shelter": ("The shelter had a capacity of 30 persons.", ""),
    "the staff of a shelter": ("The shelter had a staff of 30 persons.", ""),
    "those who asked": ("The shelters received requests from 40 women.", ""),
    "gifts for some": ("The shelters received donations for 300 children.", ""),
    "a total of those housed": ("The shelter received a total of 30 victims.", "victims_in_shelter 30 2020"),
    "those a shelter had": ("The shelter had at least another 30 victims.", "victims_in_shelter 30 2020"),
    "statements arranged": ("The government facilitated the testimony of 13 victims.", ""),
    "a study paid for": ("The government funded a study of 300 children.", ""),
    "projects paid for": ("The ministry funded 12 projects for 300 women.", ""),
    "care paid for": ("The government funded the care of 30 victims.", "victims_assisted 30 2020"),
    "transport arranged": ("The government arranged transport for 14 victims.", "victims_assisted 14 2020"),
    "help sought": ("The embassy received 40 complaints and sought assistance for 20 workers.", ""),
    "lessons attended": ("Two hundred children participated in awareness programs.", ""),
    "a program of care attended": ("Forty women took part in reintegration programs.", "victims_assisted 40 2020"),
    "visas of tourists": ("Fourteen workers held tourist visas.", ""),
    "licenses withdrawn": ("The government withdrew the licenses of 14 labor recruiters.", ""),
    "money used for services": ("The state used $9,000 for victim services.", "funding 9000 2020"),
    "euros used for services": ("The state used 3 million euros for victim services.", "funding 3000000 2020"),
    "money released": ("The government released 20,000 euros to labor inspectors.", "funding 20000 2020"),
    "money that victims got": ("Thirty victims received $300 in support.", "victims_assisted 30 2020"),
    "money that groups got": ("NGOs received subsidies of $9,000 from the state.", "funding 9000 2020"),
    "lessons of officers": ("Fourteen officers completed skills training.", "trainees 14 2020"),
    "what a study was about": ("The training involved 40 victims.", ""),
    "a part of those in cases": (
        "The four investigations involved 12 victims.",
        "investigations 4 2020; victims_identified 12 2020",
    ),
    "held in detention": ("Three thousand migrants were in detention centers.", ""),
    "taken to detention": ("Forty migrants were taken to immigration detention facilities.", ""),
    "in a center": ("Forty victims were in reception centers.", "victims_in_shelter 40 2020"),
    "taken to a house": ("Forty girls were taken to a house.", ""),
    "how many suffer": ("NGOs estimated 3,000 children became victims each year.", ""),
}


test_only_people_and_help_count = reads(SAID)
"""Beds, requests, studies and lessons are no people housed or helped; money is read across a phrase with a gap."""


@pytest.mark.parametrize(
    "text",
    [
        "Neither of the defendants was convicted.",
        "Police identified two victims, neither of whom received services.",
        "Police opened two investigations, neither of which led to prosecutions.",
    ],
)
def test_neither_of_two_is_of_a_part(text: str) -> None:
    """That neither of two was such says nothing of all others, as "none of the two" does not."""
    assert [item.scope for item in read(text) if item.value == 0] == ["part"]


def test_those_whom_a_hotline_identified_are_a_part() -> None:
    """What a hotline identified is not all that the country did, whichever is told first."""
    text = "The hotline identified 18 victims. The government identified 33 victims."
    assert [(item.value, item.scope) for item in read(text)] == [(18, "part"), (33, "total")]
