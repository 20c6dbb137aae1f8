"""Sentences that only look back at another year, what is handed on for a trial, and what cases are not."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, read, reads, tell_answers

from tipcompare.figures import answer_figures

LOOKED_BACK = (
    "The state investigated 90 cases. This compared with investigating 80 cases and prosecuting 30 suspects in 2019. "
    "Of the 40 suspects prosecuted, courts convicted 12. Of those convicted, nine were sentenced to life in prison."
)
SAID = {
    "all of a sentence looks back": (
        LOOKED_BACK,
        "investigations 90 2020; investigations 80 2019; prosecutions 30 2019; prosecutions 40 2020; "
        "convictions 12 2020; convictions 9 2020",
    ),
    "a sentence without a year looks back": (
        "Police opened 90 cases and courts convicted 40 brokers. This is compared to 95 investigations and 55 "
        "convictions. Police arrested 12 brokers.",
        "investigations 90 2020; convictions 40 2020; investigations 95 2019; convictions 55 2019; arrests 12 2020",
    ),
    "deeds of a sentence without a year look back": (
        "In 2019, police opened 90 cases and courts convicted 40 brokers. This compares with initiating 95 "
        "investigations, prosecuting 30 suspects, and convicting 55 brokers.",
        "investigations 90 2019; convictions 40 2019; investigations 95 2018; prosecutions 30 2018; "
        "convictions 55 2018",
    ),
    "somebody acts behind what is looked back at": (
        "Police opened 90 cases. This compares with 95 investigations, and it convicted 30 brokers. This compared to "
        "the previous year and led to the arrest of 12 brokers.",
        "investigations 90 2020; investigations 95 2019; convictions 30 2020; arrests 12 2020",
    ),
    "parts behind a sentence that opens with a comparison": (
        "Police identified 81 victims. In comparison, they identified 41 victims in 2019. Identified victims included "
        "50 girls and 31 women.",
        "victims_identified 81 2020; victims_identified 41 2019; victims_identified 50 2020; "
        "victims_identified 31 2020",
    ),
    "parts behind it that point at it": (
        "Police identified 81 victims. In comparison, they identified 41 victims in 2019. These victims included 30 "
        "girls and 11 women.",
        "victims_identified 81 2020; victims_identified 41 2019; victims_identified 30 2019; "
        "victims_identified 11 2019",
    ),
    "half of a sentence looks back": (
        "The state prosecuted 40 suspects. This was a decrease from 60 in 2019, but it convicted 12 of them.",
        "prosecutions 40 2020; prosecutions 60 2019; convictions 12 2020",
    ),
    "statistics on a number": (
        "The state did not keep statistics on the number of victims.",
        "victims_identified - 2020",
    ),
    "no record of a number": ("Police kept no record of the number of victims.", "victims_identified - 2020"),
    "penalties one by one": (
        "Both articles carry penalties of up to seven years and five years, respectively.",
        "penalty_max 7 None; penalty_max 5 None",
    ),
    "cases referred": (
        "Police investigated 90 cases; 12 of these were referred to the public prosecutor.",
        "investigations 90 2020",
    ),
    "what none of them may do": (
        "The ministry trained 24 inspectors, none of whom may enter a private home.",
        "trainees 24 2020",
    ),
    "none of them of one kind": (
        "The ministry trained 24 inspectors, none of whom were women.",
        "trainees 24 2020; trainees 0 2020",
    ),
    "how long a visa lasts": ("One victim received a visa extension of six months.", ""),
    "who stayed too long": ("Courts convicted 90 women of overstaying their visas.", ""),
    "ordered to work": (
        "Courts sentenced six brokers to prison, while one offender was ordered to perform community service.",
        "convictions 6 2020; convictions 1 2020",
    ),
    "at places of two kinds": (
        "The ministry assisted 90 victims at six temporary and two permanent shelters, compared with 80 in 2019.",
        "victims_assisted 90 2020; shelters 6 2020; shelters 2 2020; victims_assisted 80 2019",
    ),
}
ANSWERED = {
    "looked back at": (LOOKED_BACK, {"prosecutions 2020 40", "convictions 2020 12"}),
    "handed on and charged": (
        "Police referred 90 cases for prosecution. Prosecutors charged 40 suspects.",
        {"prosecutions 2020 40"},
    ),
    "handed on alone": ("Police referred 90 cases for prosecution.", {"prosecutions 2020 90"}),
}


test_what_is_told = reads(SAID)


@pytest.mark.parametrize(("text", "wanted"), ANSWERED.values(), ids=ANSWERED.keys())
def test_what_answers(text: str, wanted: set[str]) -> None:
    """What was done goes before what was only handed on for it, and this year before the one looked back at."""
    assert wanted <= tell_answers(answer_figures(read(text), COUNTS))
