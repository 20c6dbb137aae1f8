"""Certain and only potential victims beside each other, and figures of some alone that are set against another year."""

from __future__ import annotations

import pytest
from told_figures import answers, read

SAID = {
    "a part divided in brackets, set against the part of another year": (
        "The office reported 305 identified victims in 2019. Of the 210 victims identified in 2020, 25 were children "
        "(14 sex trafficking, 11 labor trafficking), compared with 39 in 2019.",
        "victims_identified 2019 305; victims_identified 2020 210",
    ),
    "confirmed and potential victims of the year before alone": (
        "The board identified five victims, compared to two confirmed and three potential trafficking victims in 2019.",
        "victims_identified 2019 5 persons sum; victims_identified 2020 5",
    ),
    "officially recognized and potential victims of the year before": (
        "Police identified eight victims, compared to three officially recognized and two potential labor trafficking "
        "victims in 2019.",
        "victims_identified 2019 5 persons sum; victims_identified 2020 8",
    ),
    "recognized and potential victims of the year before, each by a noun": (
        "Police identified eight victims, compared to three recognized victims and two potential victims in 2019.",
        "victims_identified 2019 5 persons sum; victims_identified 2020 8",
    ),
    "of recognized and potential victims of several, those that the government found": (
        "The board and charities identified 52 potential victims and four recognized victims (61 potential victims and "
        "six recognized victims in 2019). The board identified 19 of the 56 recognized and potential victims (22 in "
        "2019).",
        "victims_identified 2019 22; victims_identified 2020 19",
    ),
    "identified and potential victims of the year before, in a sentence of its own": (
        "Police identified eight confirmed victims and 20 potential victims. This compared with five identified "
        "victims and 70 potential victims identified in 2019.",
        "victims_identified 2019 75 persons sum; victims_identified 2020 28 persons sum",
    ),
    "of the year before behind a verb of its own": (
        "Police investigated six trafficking cases. This compared with investigating four trafficking cases and 19 "
        "potential forced labor cases in 2019.",
        "investigations 2019 23 cases sum; investigations 2020 6",
    ),
    "of the year before behind a verb of its own, told between two deeds": (
        "Police identified eight victims and assisted seven, compared with identifying 14 confirmed and nine potential "
        "victims and assisting six in 2019.",
        "victims_identified 2019 23 persons sum; victims_identified 2020 8; victims_assisted 2019 6; "
        "victims_assisted 2020 7",
    ),
    "two numbers of the year before behind its verb, one of them of a kind": (
        "Police investigated six cases, compared with investigating four cases and 19 forced labor cases in 2019.",
        "investigations 2019 23 cases sum; investigations 2020 6",
    ),
    "a whole and its part behind the verb of the year before": (
        "Police identified 40 victims, including 12 girls, compared with identifying 30 victims and nine girls in "
        "2019.",
        "victims_identified 2019 30; victims_identified 2020 40",
    ),
    "of both years, before some of another year alone": (
        "The government identified 14 confirmed victims and 31 potential victims (no confirmed victims and six "
        "potential victims in 2019). Police did not identify any child victims of forced begging (17 in 2019).",
        "victims_identified 2019 6 persons sum; victims_identified 2020 45",
    ),
    "confirmed beside potential victims, told so of this year alone": (
        "Police identified 12 confirmed victims and 30 potential victims, compared with three victims and 75 potential "
        "victims in 2019.",
        "victims_identified 2019 78; victims_identified 2020 42",
    ),
    "official beside potential victims": (
        "Police identified 36 official victims and 90 potential victims.",
        "victims_identified 2020 126 persons sum",
    ),
    "potential victims of another kind": (
        "Police identified two sex trafficking victims and three potential forced labor victims, compared with five "
        "sex trafficking victims and one potential forced labor victim in 2019.",
        "victims_identified 2019 6 persons sum; victims_identified 2020 5 persons sum",
    ),
    "potential victims who were housed, too": (
        "The government housed 12 victims and 40 potential victims.",
        "victims_in_shelter 2020 52 persons sum",
    ),
    "identified victims and potential ones who were housed": (
        "Police identified 63 victims. The government housed all 63 identified victims and 212 potential victims.",
        "victims_identified 2020 63 persons stated; victims_in_shelter 2020 275 persons sum",
    ),
    "potential cases of another kind": (
        "Police investigated 40 sex trafficking cases and 31 potential labor trafficking cases.",
        "investigations 2020 71 cases sum",
    ),
    "none of a kind, set against those of it": (
        "Police identified 36 victims (none in 2019). Inspectors did not identify any child victims (31 in 2019).",
        "victims_identified 2019 0; victims_identified 2020 36",
    ),
    "what is not reported of a kind, set against those of it": (
        "The government did not report the number of child victims identified, compared to 41 child victims in 2019.",
        "victims_identified 2019 41 persons partial; victims_identified 2020 -",
    ),
    "what is not reported of a level, set against that of it, beside another": (
        "Federal police opened 13 investigations, compared with 20 in 2019. The government did not report the number "
        "of state investigations, compared with 28 state investigations in 2019.",
        "investigations 2019 48 cases sum; investigations 2020 13",
    ),
    "what was begun and goes on, set against both": (
        "Police opened investigations of 16 suspects and continued investigations of three suspects, compared with "
        "investigations of 29 suspects in 2019.",
        "investigations 2019 29 persons stated; investigations 2020 16",
    ),
    "those whom calls led to, told behind them": (
        "Officials identified 18 victims from hotline tips, compared with 21 victims in 2019.",
        "victims_identified 2019 21 persons partial; victims_identified 2020 18 persons partial",
    ),
    "those whom calls and others led to": (
        "Officials identified 18 victims through their hotline and inspections.",
        "victims_identified 2020 18 persons stated",
    ),
    "what was given, one by one behind a colon": (
        "The victims received care: one person received legal aid, five persons received food, and two persons "
        "received counseling.",
        "victims_assisted 2020 5 persons partial",
    ),
    "those convicted, set against all and not against some who were sentenced": (
        "Courts convicted 12 traffickers and sentenced seven of them, compared with five traffickers convicted the "
        "year before.",
        "convictions 2019 5 persons stated; convictions 2020 12 persons stated",
    ),
    "those investigated anew, set against others told by their own deed": (
        "Police continued to investigate three brokers and opened investigations of 14 brokers, compared with "
        "investigating 12 brokers in 2019.",
        "investigations 2019 12 persons stated; investigations 2020 14 persons stated",
    ),
    "those sentenced, set against some of those convicted": (
        "Courts convicted 12 traffickers and sentenced seven of them, compared with five sentenced the year before.",
        "convictions 2019 5 persons partial; convictions 2020 12 persons stated",
    ),
    "some out of the total": (
        "Police identified 41 of the total victims, compared to 39 in 2019.",
        "victims_identified 2019 39 persons partial; victims_identified 2020 41 persons partial",
    ),
}


test_what_is_a_whole_and_what_a_part_answers_as_such = answers(SAID)


@pytest.mark.parametrize(
    ("said", "ages"),
    [
        (
            "Of the 210 victims, 25 were children (14 sex trafficking, 11 labor trafficking).",
            ["", "child", "child", "child"],
        ),
        ("The government identified fewer child victims (120, compared to 175).", ["child", "child"]),
    ],
)
def test_brackets_are_of_the_kind_before_them(said: str, ages: list[str]) -> None:
    """All that they hold is, be it parts or another year's figure."""
    assert [item.age for item in read(said)] == ages
