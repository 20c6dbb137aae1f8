"""What is no figure though a number stands beside words for one, and numbers that go one by one with years."""

from __future__ import annotations

import pytest
from told_figures import read, reads, tell

NONE = (
    "Doctors treated 12 cases of illness from forced labor.",
    "Doctors identified 30 cases of tuberculosis in the camp.",
    "Officers identified 30 potential smuggling victims.",
    "Officers assisted 30 victims of illegal recruitment.",
    "Prosecutors opened 22 cases of document forgery.",
    "Police registered 1,200 cases of domestic violence.",
    "The navy investigated 12 cases of drug trafficking.",
    "The ministry investigated 75 cases of alleged beatings and charged three border guards over an assault.",
    "Judges announced the outcomes of cases involving 12 defendants.",
    "Officials described the status of the cases of four recruiters.",
    "The district had no facilities to hear cases.",
    "The bench did not have facilities to store evidence.",
    "Judges had no facilities for interviewing children.",
    "Officials said that of the women met at the border, 14 were not victims.",
)
TOLD = {
    "cases of trafficking beside others": (
        "Police opened 22 cases of trafficking and four cases of smuggling.",
        "investigations 22 2020",
    ),
    "victims of another crime and of trafficking": (
        "Officers identified 31 victims of domestic violence and human trafficking.",
        "victims_identified 31 2020",
    ),
    "victims of trafficking beside those of another crime": (
        "Officers identified 31 trafficking victims and 75 smuggling victims.",
        "victims_identified 31 2020",
    ),
    "smuggled, and exploited in what counts": (
        "Officers identified 31 Norvian smuggling victims exploited in forced labor.",
        "victims_identified 31 2020",
    ),
    "victims of both crimes": (
        "Officers identified 31 smuggling and trafficking victims.",
        "victims_identified 31 2020",
    ),
    "cases of another crime and of forced labor": (
        "Police opened 22 cases of bribery and forced labor.",
        "investigations 22 2020",
    ),
    "no facilities": ("There were no facilities for victims.", "shelters 0 2020"),
    "who does something for a hotline": (
        "The ministry advertised the hotline and registered 40 cases.",
        "investigations 40 2020",
    ),
    "what comes to a hotline": (
        "The ministry extended the hours of its hotline and received 14 complaints.",
        "hotline_calls 14 2020",
    ),
    "numbers before one noun": (
        "Prosecutors filed 12 and 15 cases in 2019 and 2020, respectively, and courts convicted nine traffickers.",
        "prosecutions 12 2019; prosecutions 15 2020; convictions 9 2020",
    ),
    "two measures, a year each": (
        "The bureau told of 12 investigations and 15 prosecutions in 2019 and 2020, respectively.",
        "investigations 12 2019; prosecutions 15 2020",
    ),
    "both measures for both years": (
        "Police opened 12 and 15 investigations, and courts issued three and four convictions, in 2019 and 2020, "
        "respectively.",
        "investigations 12 2019; investigations 15 2020; convictions 3 2019; convictions 4 2020",
    ),
    "those who were found to be none": (
        "Of 40 potential victims, officials determined that 28 were not trafficking victims.",
        "victims_identified 40 2020",
    ),
}


@pytest.mark.parametrize("sentence", NONE)
def test_no_figure_is_told(sentence: str) -> None:
    """Nothing is counted there."""
    assert not tell(sentence)


test_told = reads(TOLD)


def test_actors_beside() -> None:
    """Whom the government works with acts alone where the verb is theirs; with whom it does something, it acts."""
    told = {
        "The ministry worked with police and an NGO identified 12 victims.": "ngo",
        "The ministry worked with police and an NGO and identified 12 victims.": "government",
        "The ministry, with local NGOs, identified 12 victims.": "government",
        "The ministry gave support to two NGOs that assisted 12 victims.": "ngo",
        "Police and an NGO identified 12 victims.": "joint",
        "The prosecutor told the observers that 12 victims had been identified.": "government",
        "The ministry, through service providers, assisted 12 victims.": "government",
        "Government health service providers assisted 12 victims.": "government",
        "Service providers assisted 12 victims.": "ngo",
        "The president laid the foundation of a clinic and identified 12 victims.": "government",
        "A charitable foundation assisted 12 victims.": "ngo",
        "The ministry informed NGOs that it had identified 12 victims.": "government",
        "The ministry funded an NGO that identified 12 victims.": "ngo",
        "The Ministry of Labor, Homes, and Families and an NGO identified 12 victims.": "joint",
        "The Department of Welfare and an NGO identified 12 victims.": "joint",
        "The ministry paid the Ministry of Homes, and NGOs identified 12 victims.": "ngo",
        "The ministry relied on NGOs for leads but identified 12 victims.": "government",
        "The ministry depended on NGOs, which helped women and identified 12 victims.": "ngo",
        "The ministry relied on NGOs for leads but did not identify any victims.": "government",
        "The ministry relied on NGOs to identify 12 victims.": "ngo",
        "The board, which relied on NGOs, did not identify any victims.": "government",
        "The secretary's office, together with police; the council; and NGOs, identified 12 victims.": "government",
        "The ministry kept contracting NGOs to run nine shelters.": "government",
        "One organization in the capital assisted 12 victims.": "ngo",
        "Two organizations identified 12 victims.": "ngo",
        "A faith-based organization ran two shelters.": "ngo",
        "A church assisted 12 victims.": "ngo",
        "The International Labor Organization trained 12 officials.": "international_organization",
        "A state organization assisted 12 victims.": "government",
        "Police dismantled two trafficking organizations and arrested 12 brokers.": "government",
        "Inspectors visited 40 organizations and identified 12 victims.": "government",
        "Police broke up an organization and arrested 12 traffickers.": "government",
        "Police searched homes, farms, and churches and identified 12 victims.": "government",
        "The government, through its anti-trafficking organization, identified 12 victims.": "government",
        "The state-run organization identified 12 victims.": "government",
        "The Ministry of Labor and Organizations identified 12 victims.": "government",
        "Several women's organizations in the capital assisted 12 victims.": "ngo",
        "The government paid a church, which assisted 12 victims.": "ngo",
        "The government reported an organization assisted 12 victims.": "ngo",
        "Police raided churches, but organizations identified 12 victims.": "ngo",
        "Victims did not trust police, and NGOs identified 12 victims.": "ngo",
        "The ministry trained police, and NGOs identified 12 victims.": "ngo",
        "The government, NGOs, and international organizations identified 12 victims.": "joint",
        "Unlike the government, NGOs, and international organizations identified 12 victims.": (
            "international_organization"
        ),
        "Another organization identified 12 victims.": "ngo",
        "The country's largest organization for migrants identified 12 victims.": "ngo",
        "In the capital, organizations for migrants identified 12 victims.": "ngo",
        "With help from the police, organizations in the capital identified 12 victims.": "ngo",
        "In bars, churches in towns, and homes, police identified 12 victims.": "government",
        "During the reporting period organizations identified 12 victims.": "ngo",
        "The government noted organizations assisted 12 victims.": "ngo",
        "The ministry's largest organization identified 12 victims.": "government",
        "Police raided the country's largest church and identified 12 victims.": "government",
        "In bars, churches, and homes, police identified 12 victims.": "government",
        "National organizations identified 12 victims.": "ngo",
        "The National Organization for Women identified 12 victims.": "government",
    }
    assert {sentence: read(sentence)[0].actor for sentence in told} == told


def test_those_named_last_who_then_act_do_it_themselves() -> None:
    """Whatever the word that leads to the number is."""
    told = read("Police referred nine victims to an organization, which provided care to 12 of them.")
    assert [item.actor for item in told] == ["government", "ngo"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nine victims lived in NGO state-registered shelters, and 12 victims received care.",
        "Police referred all nine victims to shelters or NGOs, compared with referring all 12 in 2019.",
        "Police referred all nine victims to government shelter services or NGOs, against referring all 12 in 2019.",
    ],
)
def test_those_who_take_others_in_do_nothing_for_the_next(sentence: str) -> None:
    """The government has done both."""
    assert [item.actor for item in read(sentence) if item.value in (9, 12)] == ["government"] * 2
