"""Readings of those listed before what they did, of money and its purpose, and of people who only live somewhere."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "several offices attended": (
        "Some 160 prosecutors, police, and judges attended seminars on trafficking.",
        "trainees 160 2020",
    ),
    "several offices got training": (
        "In 2020, 140 officers, prosecutors, and judges received training, up from 90 in 2019.",
        "trainees 140 2020; trainees 90 2019",
    ),
    "others in an aside": (
        "Nine officers, one of whom was a judge, and two clerks attended training.",
        "trainees 2 2020",
    ),
    "what money is for": ("The government did not provide funding figures for legal aid.", "funding - 2020"),
    "money, and how many were helped": (
        "The government did not report its funding for shelters or the number of victims assisted.",
        "funding - 2020; victims_assisted - 2020",
    ),
    "training days": (
        "The ministry held three training days for 90 officers.",
        "training_events 3 2020; trainees 90 2020",
    ),
    "who lives in the street": ("Mobile teams identified 340 people living in the street.", ""),
}


test_a_list_a_purpose_and_a_place_say_what_they_say = reads(SAID)
