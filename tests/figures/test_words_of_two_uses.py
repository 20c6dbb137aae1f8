"""Words that rules were made for, where they mean something else: "led to", "is", "hotline", "set", "Article 5:"."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, read, tell_answers

from tipcompare.figures import answer_figures

SAID = {
    "workers of a shelter": (
        "The ministry hired 60 shelter workers. It trained 150 consular staff and 60 shelter workers.",
        "trainees 2020 210",
    ),
    "led to, with those who were tried": (
        "The raids led to prosecutions of 12 suspects and to charges against nine others.",
        "prosecutions 2020 12",
    ),
    "led to convictions of some": ("The raids led to convictions of 12 traffickers.", "convictions 2020 12"),
    "who are, between sentenced and the years": (
        "Courts sentenced two traffickers who are cousins to nine years in prison.",
        "convictions 2020 2; sentence_max 2020 9; sentence_min 2020 9",
    ),
    "a hotline, and what police did": (
        "The government ran a hotline and identified 30 victims.",
        "victims_identified 2020 30",
    ),
    "NGOs in digits": ("The government and 3 NGOs identified 40 victims.", "victims_identified 2020 40"),
    "found to be exploited": (
        "Inspectors found 12 workers to be in conditions of forced labor.",
        "victims_identified 2020 12",
    ),
    "a noun told twice with verbs of its own": (
        "The government initiated 40 investigations and 22 investigations were closed.",
        "investigations 2020 40",
    ),
    "a day more, up to life": (
        "Courts issued sentences from 20 years and one day to life imprisonment.",
        "sentence_min 2020 20.0027",
    ),
    "some of others than were told": (
        "Authorities reported 40 convictions in 2019. The shelters assisted 20 of the victims.",
        "convictions 2019 40; victims_assisted 2020 20; victims_in_shelter 2020 20",
    ),
    "parts in a bracket of another year": (
        "The government identified 40 women, compared with 12 in 2019 (nine men and three women).",
        "victims_identified 2019 12; victims_identified 2020 40",
    ),
    "an article, then a count": ("Article 5: 20 investigations were opened.", "investigations 2020 20"),
    "pending in court": (
        "Police opened 40 investigations, and 12 were pending prosecution.",
        "investigations 2020 40; prosecutions 2020 12",
    ),
    "courts that set terms": (
        "Courts set sentences of five to ten years in prison.",
        "sentence_max 2020 10; sentence_min 2020 5",
    ),
    "a fund named after victims": (
        "The fund for trafficking victims paid 60,000 dollars for shelters.",
        "funding 2020 60000",
    ),
    "a grant that was lost": (
        "Despite the loss of a grant from Orlenia, the government allocated $60,000 for shelters.",
        "funding 2020 60000",
    ),
    "inquiries that came by a hotline": (
        "The ministry received 4,420 inquiries through its hotline.",
        "hotline_calls 2020 4420",
    ),
    "inquiries that came": ("The ministry received 4,420 inquiries.", ""),
    "inquiries that were opened": ("Police opened 40 inquiries after calls to the hotline.", "investigations 2020 40"),
    "a job found for somebody": ("The ministry found a new job for one victim.", "victims_assisted 2020 1"),
    "permits for good": ("The ministry granted permanent permits to five victims.", "visas 2020 5"),
    "lectured": ("The academy lectured 415 officers on forced labor.", "trainees 2020 415"),
    "in brackets behind what others heard": (
        "Police identified 23 drivers, and an NGO received requests for help from 610 victims (544 women and 66 men).",
        "victims_identified 2020 23",
    ),
    "what a budget gives": ("The 2020 state budget gives the shelter $567,020.", "funding 2020 567020"),
    "what a law provides": ("The law provides a fine of $5,670 for employers.", ""),
    "staying in the country": ("Of the victims, 12 decided to stay in the country.", ""),
    "contacts that are no calls": ("The government had 12 contacts with foreign police.", ""),
    "events behind training, and others": (
        "The ministry conducted training for judges, holding 25 events with more than 800 attendees. It "
        "held 12 events for 30 pupils.",
        "trainees 2020 800; training_events 2020 25",
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_a_word_is_read_by_what_stands_beside_it(name: str) -> None:
    """The answers are those written beside the text, and no others."""
    text, wanted = SAID[name]
    answers = answer_figures(read(text), COUNTS)
    assert tell_answers(item for item in answers if item.value is not None) == set(wanted.split("; ")) - {""}
