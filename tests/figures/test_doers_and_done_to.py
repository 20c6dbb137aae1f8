"""Readings of who did something to whom, of money that victims are awarded, and of what did not take place."""

from __future__ import annotations

import pytest
from told_figures import read, reads

SAID = {
    "doers who were convicted": (
        "Two brothers who had kept six laborers on a farm were convicted.",
        "convictions 2 2020",
    ),
    "doers who got a term": (
        "Two brothers who had kept six laborers on a farm received 30 months each.",
        "convictions 2 2020; sentence_min 2.5 2020; sentence_max 2.5 2020",
    ),
    "an office that did it": (
        "Police handed 12 files to the prosecutor, who took eight cases involving 13 suspects to court.",
        "prosecutions 8 2020; prosecutions 13 2020",
    ),
    "doers of whom nothing is counted": ("A couple who held nine women was convicted.", ""),
    "those who fled and got help": ("Nine victims who had fled two farms received care.", "victims_assisted 9 2020"),
    "restitution received": ("Courts awarded restitution to four victims, who received a total of 38,000 euros.", ""),
    "damages to be received": (
        "Courts granted damages to two victims, who have yet to receive the 60,000 euros they were awarded.",
        "",
    ),
    "money that organizations received": (
        "The government funded two charities, which received 90,000 euros.",
        "funding 90000 2020",
    ),
    "trials delayed": ("The storm closed courts until June, delaying 14 trials.", ""),
    "terms suspended": (
        "Courts convicted 98 brokers. Judges jailed 38 and suspended the sentences of 52.",
        "convictions 98 2020; convictions 38 2020; convictions 52 2020",
    ),
    "sent to several places": (
        "Authorities referred 18 victims to four shelters and two to a clinic.",
        "victims_referred 18 2020; shelters 4 2020; victims_referred 2 2020",
    ),
    "calls that led to cases": (
        "The hotline received 950 calls, 22 of which led to six investigations.",
        "hotline_calls 950 2020; hotline_calls 22 2020; investigations 6 2020",
    ),
    "cases that led to trials": (
        "Police opened 32 investigations, nine of which led to 14 prosecutions.",
        "investigations 32 2020; investigations 9 2020; prosecutions 14 2020",
    ),
    "salaries that money is for": (
        "The state gave 25 million lek to shelters to support 27 staff salaries and 21 million lek to a clinic.",
        "funding 25000000 2020; funding 21000000 2020",
    ),
    "a detective": ("One serving detective was charged.", "prosecutions 1 2020"),
    "what was spent": ("The government did not report what it had spent on campaigns.", "funding - 2020"),
}


test_only_those_told_of_are_counted = reads(SAID)


WHEN = {
    "as in another year, but": (
        "As in 2019, the government did not extradite any suspects, but it opened two joint investigations.",
        "extraditions 0 2019; extraditions 0 2020; investigations 2 2020",
    ),
    "as in another year": ("As in 2019, courts convicted two brokers.", "convictions 2 2019; convictions 2 2020"),
}

TERMS = {
    "some of those sent to prison": (
        "Only three of the 21 were sent to prison, two of them for three years and one for 12 years.",
        "convictions 3 2020; convictions 2 2020; sentence_min 3 2020; sentence_max 3 2020; convictions 1 2020; "
        "sentence_min 12 2020; sentence_max 12 2020",
    ),
    "some of those held": ("Police held 18 victims in prison, two of them for three days.", ""),
    "fined beside those jailed": (
        "Courts convicted nine brokers, jailed seven, and fined two.",
        "convictions 9 2020; convictions 7 2020; convictions 2 2020",
    ),
    "firms fined": ("Inspectors visited 98 firms and fined eight.", ""),
}


test_what_goes_on_behind_a_clause_is_of_its_own = reads({**WHEN, **TERMS})
"""The year that is told alike ends at "but", and terms and fines are of those who are told right before them."""


def test_all_that_somebody_does_in_one_place_is_a_part() -> None:
    """Who acts in one place does all that is told of them there, not only the first deed."""
    text = "Courts in the north tried seven cases, convicted nine brokers, and sentenced four of them to prison."
    assert {item.scope for item in read(text)} == {"part"}


@pytest.mark.parametrize(
    ("who", "actor"),
    [
        ("The Red Cross", "ngo"),
        ("Trade unions", "ngo"),
        ("Local women's groups", "ngo"),
        ("Volunteers", "ngo"),
        ("Private companies", "ngo"),
        ("The ministry and private companies", "joint"),
        ("The government and volunteers", "joint"),
        ("Labor inspectors and trade unions", "joint"),
        ("The ministry, police, and women's groups", "joint"),
        ("The ministry said that volunteers gave lectures and that it", "government"),
        ("Staff at NGO shelters", "ngo"),
        ("The EU", "international_organization"),
        ("UN peacekeepers", "international_organization"),
        ("The UN Refugee Agency", "international_organization"),
        ("Source country embassies", "other_state"),
        ("Police, with volunteers,", "government"),
        ("Police fined companies and", "government"),
    ],
)
def test_others_who_act_are_not_the_government(who: str, actor: str) -> None:
    """By their names, whom they serve, or a word that tells it where it opens a clause."""
    assert [item.actor for item in read(f"{who} assisted 34 victims.")] == [actor]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Without government funding, NGOs assisted 34 victims.", "ngo"),
        ("With government funding, NGOs assisted 34 victims.", "joint"),
        ("NGOs, which the government did not fund, assisted 34 victims.", "ngo"),
        ("A charity assisted 34 victims without government funding.", "ngo"),
    ],
)
def test_money_that_was_not_given_makes_nobody_act_with_the_state(text: str, actor: str) -> None:
    """Nor does the state act that others tell of in passing."""
    assert [item.actor for item in read(text)] == [actor]


def test_money_that_none_of_some_places_got_is_a_part() -> None:
    """The state may have given to others."""
    found = read("NGOs operated three shelters, none of which received government funding.")
    assert [item.scope for item in found if item.measure == "funding"] == ["part"]
