"""Victims helped, housed, handed on and brought home, told by other words than narratives have for it as a rule."""

from __future__ import annotations

import pytest
from told_figures import given_by, reads, tell

TOLD = {
    "found and given": (
        "In 2020, 90 children were found and given shelter and food; in 2019 there had been 70.",
        "victims_identified 90 2020; victims_in_shelter 90 2020; victims_assisted 90 2020; victims_identified 70 2019; "
        "victims_in_shelter 70 2019; victims_assisted 70 2019",
    ),
    "helped in shelters": (
        "The board assisted 12 victims in its shelters.",
        "victims_assisted 12 2020; victims_in_shelter 12 2020",
    ),
    "nobody was helped in shelters": (
        "No victims were assisted in shelters.",
        "victims_assisted 0 2020; victims_in_shelter 0 2020",
    ),
    "helped there": (
        "The board ran two shelters. In 2020, 90 women were cared for there.",
        "shelters 2 2020; victims_assisted 90 2020; victims_in_shelter 90 2020",
    ),
    "where they were helped": (
        "The board ran two shelters, where 90 women were helped.",
        "shelters 2 2020; victims_assisted 90 2020; victims_in_shelter 90 2020",
    ),
    "by shelters that others pay for": (
        "Homes and shelters funded by the board took care of seven victims.",
        "victims_assisted 7 2020; victims_in_shelter 7 2020",
    ),
    "shelters that others pay for": ("Three shelters, all funded by the board, served women.", "shelters 3 2020"),
    "who had fled": ("Twelve women who had fled were given shelter by nuns.", "victims_in_shelter 12 2020"),
    "all of them of one kind": (
        "Twenty women, all of them pearl divers, were housed by the board.",
        "victims_in_shelter 20 2020",
    ),
    "permits that were granted": (
        "Residence permits were also given to 12 victims, up from nine in 2019.",
        "visas 12 2020; visas 9 2019",
    ),
    "permits that went": ("Residence permits went to 12 of the victims.", "visas 12 2020"),
    "permits granted to some and theirs": (
        "It also granted to seven victims and their relatives permanent visas, compared to five in 2019.",
        "visas 7 2020; visas 5 2019",
    ),
    "permits granted, told before those who got them": (
        "It granted special visas to seven victims and their relatives.",
        "visas 7 2020",
    ),
    "let stay": ("Two victims were permitted to remain in the country.", "visas 2 2020"),
    "courses that were given": ("Courses were given to 12 judges.", "trainees 12 2020"),
    "loans that were granted": ("Loans were granted to 12 victims.", ""),
    "put in touch": (
        "The police found 12 victims and put them in touch with the board.",
        "victims_identified 12 2020; victims_referred 12 2020",
    ),
    "passed on": ("Twelve victims were passed on to shelters by the police.", "victims_referred 12 2020"),
    "recognition given": (
        "Formal recognition as a victim was given to 12 persons, while nine gained recognition as victims.",
        "victims_identified 12 2020; victims_identified 9 2020",
    ),
    "to return": ("The ministry helped 12 victims to return in 2020.", "repatriations 12 2020"),
    "to return to school": ("The board helped 12 girls to return to school.", "victims_assisted 12 2020"),
    "to return and reintegrate": (
        "The fund helped 12 women return and reintegrate.",
        "repatriations 12 2020; victims_assisted 12 2020",
    ),
    "whom somebody referred": (
        "The victims whom police referred to shelters numbered 179, against 160 in 2019.",
        "victims_referred 179 2020; victims_referred 160 2019",
    ),
    "enabled to be found": ("The raids enabled more than 40 victims to be found.", "victims_identified 40 2020"),
    "convicted, and were": ("Courts sat in March; 35 were convicted, and were fined.", "convictions 35 2020"),
    "a time": ("The board housed them for a time, in premises with room for 160 (80 girls and 80 boys).", ""),
    "far from": ("The government granted 12 visas, not far from the 14 of 2019.", "visas 12 2020; visas 14 2019"),
    "an opening of years": (
        "From nine in 2018 and seven in 2019, convictions rose to 14 in 2020.",
        "convictions 9 2018; convictions 7 2019; convictions 14 2020",
    ),
    "set against years before": (
        "Compared with 12 in 2018 and eight in 2019, police identified no victims in 2020.",
        "victims_identified 12 2018; victims_identified 8 2019; victims_identified 0 2020",
    ),
    "whom it said it had": (
        "The number of victims whom the board said it had sent to NGOs was 14, up from nine in 2019.",
        "victims_referred 14 2020; victims_referred 9 2019",
    ),
    "where there had been": (
        "Police identified 134 victims, where there had been 32 in 2019.",
        "victims_identified 134 2020; victims_identified 32 2019",
    ),
    "this time": (
        "In the previous reporting period, the board housed 540 children; this time it housed 305.",
        "victims_in_shelter 540 2019; victims_in_shelter 305 2020",
    ),
    "stopped on their way": ("Nine girls, stopped on their way to the mines, were freed.", "victims_identified 9 2020"),
    "every one": (
        "Police identified 60 victims; every one of them was given care.",
        "victims_identified 60 2020; victims_assisted 60 2020",
    ),
    "had them returned": (
        "Police identified 60 victims and had them returned home.",
        "victims_identified 60 2020; repatriations 60 2020",
    ),
    "which also helped": (
        "Sixty women were sheltered by the embassy, which also helped with their repatriation.",
        "victims_in_shelter 60 2020; repatriations 60 2020",
    ),
    "traveled home": ("Five victims traveled home at the government's expense.", "repatriations 5 2020"),
    "placed in services": ("The government placed 25 victims in protective services.", "victims_referred 25 2020"),
    "one by one by years": (
        "Fourteen victims were found and housed; in 2018 and 2017, there had been five and eight respectively.",
        "victims_identified 14 2020; victims_in_shelter 14 2020; victims_identified 5 2018; victims_in_shelter 5 2018; "
        "victims_identified 8 2017; victims_in_shelter 8 2017",
    ),
    "whom others look after": ("NGOs looked after most of the victims: six of the 12 were sent to them.", ""),
    "found guilty": ("A court found eight members of the ruling family guilty.", "convictions 8 2020"),
    "claims that surfaced": ("No allegations surfaced in 2020.", ""),
    "stayed with courts": ("Nine of the cases stayed with local courts.", ""),
    "a total at the opening": (
        "A total of 44 victims stayed in shelters, up from 40 in 2019.",
        "victims_in_shelter 44 2020; victims_in_shelter 40 2019",
    ),
    "both of the children": ("Both of the children were referred to an NGO.", "victims_referred 2 2020"),
    "handed over": (
        "Police found 12 girls, all of whom were handed over to a charity.",
        "victims_identified 12 2020; victims_referred 12 2020",
    ),
    "brought back": ("A first flight brought 12 workers back from the islands.", "repatriations 12 2020"),
    "brought to light": ("The year brought to light 31 victims.", "victims_identified 31 2020"),
    "known to the authorities": (
        "In all, 31 victims were known to the authorities in 2020.",
        "victims_identified 31 2020",
    ),
    "a tally": ("The tally of identified victims was 31.", "victims_identified 31 2020"),
    "home to": ("The board's shelters were home to 31 victims in 2020.", "victims_in_shelter 31 2020"),
    "passed through": ("Thirty-one victims passed through the shelter in 2020.", "victims_in_shelter 31 2020"),
    "lodging that was found": ("Lodging was found for 31 victims.", "victims_in_shelter 31 2020"),
    "entrusted": ("Thirty-one victims were entrusted to charities for care.", "victims_referred 31 2020"),
    "their way home": ("Thirty-one victims made their way home with its help.", "repatriations 31 2020"),
    "flights that were paid for": ("Flights home were paid for 31 women.", "repatriations 31 2020"),
    "leave that was given": ("Leave to remain was given to 31 victims.", "visas 31 2020"),
    "help that was accepted": (
        "Help was accepted by 50 of the 60 victims identified.",
        "victims_assisted 50 2020; victims_identified 60 2020",
    ),
    "turned down": (
        "Fifty of the 60 identified victims got help, and ten turned it down.",
        "victims_assisted 50 2020; victims_identified 60 2020",
    ),
    "close to": ("It issued 12 visas, close to the 14 of the year before.", "visas 12 2020; visas 14 2019"),
}
_FOUND = "victims_identified 15 2020; victims_identified 9 2020; victims_identified 6 2020"
PARTS = {
    "divided by age": "By age, there were nine women and six girls.",
    "divided by purpose": "By purpose, nine had been made to beg, six to dive.",
    "divided by country": "By country the figures were: Norvia, nine; and Saberia, six.",
    "accounted for": "Women accounted for nine, and girls for six.",
    "numbered": "Women numbered nine and girls six.",
    "among them": "There were nine women among them, and six girls.",
    "came from": "Nine had come from Norvia and six from Saberia.",
    "suffered": "Nine had suffered sex trafficking and six forced labor.",
    "there were": "None had papers; there were nine women and six girls.",
}


test_care_told_otherwise = reads(TOLD)


@pytest.mark.parametrize("name", PARTS)
def test_parts_of_those_told_before(name: str) -> None:
    """A sentence that tells how those of the one before it divide."""
    text = f"Police identified 15 victims. {PARTS[name]}"
    assert tell(text) == given_by(_FOUND)


def test_no_part_is_more_than_its_whole() -> None:
    """Those who were only asked are more than those found."""
    text = "Police identified 15 victims. The board spoke with some 900 of them."
    assert tell(text) == given_by("victims_identified 15 2020")
