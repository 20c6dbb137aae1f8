"""Subjects that are told to be so many: with a clause of their own, what they wait for, or another year before them."""

from __future__ import annotations

from told_figures import reads

TOLD = {
    "a clause of their own": (
        "Defendants whom courts convicted decreased from 20 in 2019 to 12.",
        "convictions 20 2019; convictions 12 2020",
    ),
    "what their number led to": (
        "Police increased the number of investigations, leading to the conviction of three brokers.",
        "convictions 3 2020",
    ),
    "what was done besides": (
        "The number of investigations fell, with police arresting three brokers.",
        "arrests 3 2020",
    ),
    "what somebody tried to do": (
        "Efforts to identify and refer victims declined from 12 to none.",
        "victims_identified 12 2019; victims_referred 12 2019",
    ),
    "their number, as said": (
        "The number of victims that police said they had identified fell from 20 in 2019 to 12 in 2020.",
        "victims_identified 20 2019; victims_identified 12 2020",
    ),
    "two deeds": (
        "Victims found by inspectors and housed by the board rose from 12 to 20.",
        "victims_identified 12 2019; victims_in_shelter 12 2019; "
        "victims_identified 20 2020; victims_in_shelter 20 2020",
    ),
    "a state": (
        "Cases under investigation fell from 19 to 14, of which eight were for begging.",
        "investigations 19 2019; investigations 14 2020; investigations 8 2020",
    ),
    "not where they were sent": ("Victims referred to shelters for care numbered 65.", "victims_referred 65 2020"),
    "a rise in them": (
        "There was a rise in persons tried under the act or the old code, from six in 2019 to nine in 2020.",
        "prosecutions 6 2019; prosecutions 9 2020",
    ),
    "a verb told before": (
        "Trials fell from 29 in 2019 to 24, and convictions in the courts from 27 to 24.",
        "prosecutions 29 2019; prosecutions 24 2020; convictions 27 2019; convictions 24 2020",
    ),
    "set against another year first": (
        "Compared with 12 in 2019, nine women were housed.",
        "victims_in_shelter 12 2019; victims_in_shelter 9 2020",
    ),
    "how many there had been": (
        "Trials, of which there had been 18 in 2019, were opened against eight brokers.",
        "prosecutions 18 2019; prosecutions 8 2020",
    ),
    "some, up from": (
        "Some 12 victims were identified, up from nine in 2019.",
        "victims_identified 12 2020; victims_identified 9 2019",
    ),
    "between years": (
        "Persons convicted fell from 16 to seven between the two years.",
        "convictions 16 2019; convictions 7 2020",
    ),
    "denied behind it": ("The conviction of one, it has never reported.", ""),
    "by whom it was given": ("Care was given by the ministry to 50 victims.", "victims_assisted 50 2020"),
}


test_subjects_are_as_many_as_is_told = reads(TOLD)
