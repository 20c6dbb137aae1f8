"""What is told of some regions, sections of a text, shares or listeners alone is not the country's own figure."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, TIP, tell_answers

from tipcompare.figures import answer_figures, read_observations
from tipcompare.model import Edition, Section, Span

SAID = {
    "one region": ("One province convicted 12 brokers. Courts convicted 40 brokers.", "convictions 2020 40"),
    "one region, two verbs": (
        "One province charged 15 brokers and convicted 12. Courts convicted 40 brokers.",
        "prosecutions 2020 15; convictions 2020 40",
    ),
    "in some regions": ("Police in two towns arrested 12. Police arrested 40 brokers.", "arrests 2020 40"),
    "opened by a region": ("In a district, police arrested 12. Police arrested 40 brokers.", "arrests 2020 40"),
    "trained in some regions": (
        "The ministry trained police in two towns and arrested 12 brokers. Police arrested nine brokers.",
        "arrests 2020 12",
    ),
    "others in some regions": (
        "After raids by police in two towns, prosecutors charged 12 brokers. Prosecutors charged nine brokers.",
        "prosecutions 2020 12",
    ),
    "data of some regions": (
        "In data from four of its 11 provinces, police arrested 12. Police arrested nine brokers.",
        "arrests 2020 9",
    ),
    "data of some regions, told behind": (
        "Police arrested 12, according to data from only four provinces. Police arrested nine brokers.",
        "arrests 2020 9",
    ),
    **{
        f"partial data {where}": (
            f"The ministry gave {where}. It reported 35 arrests in 2020, compared with 530 in 2019.",
            "arrests 2020 35 persons partial; arrests 2019 530 persons stated",
        )
        for where in (
            *("partial data from only some regions", "statistics from only 12 of 30 districts"),
            *("statistics from several courts", "data collected from an unknown number of towns"),
            *("law enforcement data from nine of 31 districts", "data from nine of 31 police stations"),
        )
    },
    **{
        f"one agency where statistics {are}": (
            f"The ministry did not provide {data} on the number of victims referred. The Navy referred 12 victims.",
            f"victims_referred 2020 12 persons {status}",
        )
        for are, data, status in (
            ("are incomplete", "complete statistics", "partial"),
            ("of a kind are missing", "statistics by age", "stated"),
        )
    },
    "those of one nationality, where the total number is not reported": (
        "The ministry did not report the total number of victims referred. Police referred 12 foreign victims.",
        "victims_referred 2020 12 persons partial",
    ),
    "those told before, where the total number is not reported": (
        "The ministry did not report the total number of victims it assisted. Consuls repatriated seven child victims; "
        "officers assisted the seven victims.",
        "repatriations 2020 7 persons partial; victims_assisted 2020 7 persons partial",
    ),
    "suspects in cases of a kind of another year": (
        "Police investigated 18 cases involving 17 suspects, compared to seven sex trafficking cases involving 13 "
        "suspects in 2019.",
        "investigations 2020 18 cases stated; investigations 2019 7 cases stated",
    ),
    "those of one state, set against two years": (
        "Police identified 340 victims. Police identified 12 Orlenian victims (none in 2019, 30 in 2018).",
        "victims_identified 2020 340 persons stated; victims_identified 2018 30 persons partial",
    ),
    "partial data of two years": (
        "The Halde Police reported figures from 14 of 52 brigades, compared with data from nine brigades in 2019. It "
        "reported 35 arrests, compared with 31 arrests in 2019.",
        "arrests 2020 35 persons partial; arrests 2019 31 persons partial",
    ),
    "data of all courts, a sentence before": (
        "The ministry gave data from all courts. It reported 35 arrests.",
        "arrests 2020 35 persons stated",
    ),
    "data of an unknown number of regions": (
        "From data derived from an unknown number of counties, police reported nine arrests; in 2019, it made 281 "
        "arrests.",
        "arrests 2020 9 persons partial; arrests 2019 281 persons stated",
    ),
    "data of all regions": ("Data from all 11 provinces showed police arrested 12.", "arrests 2020 12"),
    "data of some regions, set against those of all": (
        "The government reported five trials with data from three of 12 provinces, a decrease from 40 trials it "
        "reported in 2019 with data from all 12 provinces.",
        "prosecutions 2020 5 cases partial; prosecutions 2019 40 cases stated",
    ),
    "data of some regions, set against those found in all": (
        "With partial data from 30 of 45 provinces, the government reported identifying 85 victims; this was an "
        "increase from 75 victims identified in all 45 provinces in 2019.",
        "victims_identified 2020 85 persons partial incomplete; victims_identified 2019 75 persons stated exact",
    ),
    "data of some regions, set against those of as many as there are": (
        "With partial data from six of 12 districts, police identified 40 victims; this was a rise from 25 victims "
        "identified in 12 districts in 2019.",
        "victims_identified 2020 40 persons partial incomplete; victims_identified 2019 25 persons stated exact",
    ),
    "data of some regions, set against a list of those of all": (
        "With data from six of 12 districts, police reported nine investigations and four trials, a decrease from 20 "
        "investigations and eight trials it reported in 2019 with data from all 12 districts.",
        "investigations 2020 9 cases partial; investigations 2019 20 cases stated; "
        "prosecutions 2020 4 cases partial; prosecutions 2019 8 cases stated",
    ),
    "data not complete of this year": (
        "Although it did not provide comprehensive statistics, the ministry identified 12 victims, compared with seven "
        "victims in 2019.",
        "victims_identified 2020 12 persons stated incomplete; victims_identified 2019 7 persons stated exact",
    ),
    "a lesser crime on top of data of some regions": (
        "With data from 12 districts, police reported at least one trafficking investigation. They also investigated "
        "eight pimping cases.",
        "investigations 2020 1 cases partial at_least",
    ),
    **{
        f"some courts: {some}": (
            f"{some} reported convicting 12 brokers, compared with nine in 2019.",
            "convictions 2020 12 persons partial; convictions 2019 9 persons partial",
        )
        for some in ("Six of the 14 courts", "Six of 14 district courts")
    },
    "some courts, none in the year before": (
        "Six of the 14 courts reported convicting 12 brokers, compared with zero convictions in 2019.",
        "convictions 2020 12 persons partial; convictions 2019 0 persons partial",
    ),
    "some months, none in those of the year before": (
        "From January to July 2020, courts convicted 12 brokers (none from January to July 2019).",
        "convictions 2020 12 persons partial; convictions 2019 0 persons partial",
    ),
    "all courts": ("All 14 courts reported convicting 12 brokers.", "convictions 2020 12 persons stated"),
    "some courts, told anew by kind": (
        "Six of the 14 courts reported convicting 12 brokers. They convicted three for sex trafficking and nine for "
        "forced labor.",
        "convictions 2020 12 persons partial",
    ),
    "most of a year, where a summary says that it is not known": (
        "The ministry did not provide information on prosecutions. Officials said that courts prosecuted 12 cases "
        "during the first 11 months of 2020.",
        "prosecutions 2020 12 cases partial",
    ),
    "some months, where it is not known how many in all": (
        "The ministry did not provide information on prosecutions. Officials said that courts prosecuted 12 cases "
        "during the first six months of 2020.",
        "prosecutions 2020 -",
    ),
    "data of some regions, set against those of some": (
        "The government reported five trials with data from three of 12 provinces, a decrease from 40 trials it "
        "reported in 2019 with data from four provinces.",
        "prosecutions 2020 5 cases partial; prosecutions 2019 40 cases partial",
    ),
    "what the country or others gave": (
        "Of the 300 identified victims, 45 received care and 38 received help to open shops; it was unclear if this "
        "came from the government or NGOs.",
        "victims_identified 2020 300 persons stated; victims_assisted 2020 45 persons partial",
    ),
    "cases not all of which are of trafficking": (
        "Police conducted 230 investigations, but did not specify how many of these investigations involved "
        "trafficking.",
        "investigations 2020 230 cases partial",
    ),
    "cases of which it is not known what they are of": (
        "Police conducted 230 investigations, but did not specify how many of these investigations involved sex "
        "trafficking.",
        "investigations 2020 230 cases stated",
    ),
    "data of some regions beside": (
        "Police arrested 12; data from four provinces were late. Police arrested nine brokers.",
        "arrests 2020 12",
    ),
    "information of some people in regions": (
        "On information from four women in two provinces, police arrested 12. Police arrested nine brokers.",
        "arrests 2020 12",
    ),
    "in all regions": ("Police in all 14 provinces arrested 12. Police arrested 40 brokers.", "arrests 2020 12"),
    "where it was done": (
        "Police tried 12 brokers in nine towns and arrested 40. Police arrested 14 brokers.",
        "prosecutions 2020 12; arrests 2020 40",
    ),
    "shares in a list": (
        "Of 60 victims identified, 30 percent were men, compared with 25, 50, and 25 percent in 2019.",
        "victims_identified 2020 60",
    ),
    "a share behind a comma": ("Police arrested 12, 30 percent of them women.", "arrests 2020 12"),
    "two shares": ("Of 60 victims identified, 70 and 30 percent were women and men.", "victims_identified 2020 60"),
    "terms of a share": (
        "Courts convicted six brokers; 70 percent of sentences were longer than three years.",
        "convictions 2020 6",
    ),
    "terms behind a share of something else": (
        "Courts convicted six brokers, a 40 percent decrease, and sentenced them to two to five years in prison.",
        "convictions 2020 6; sentence_min 2020 2; sentence_max 2020 5",
    ),
    "three agencies with a verb each": (
        "Police arrested 38 brokers, the coast guard arrested 12, and customs officials arrested nine.",
        "arrests 2020 59",
    ),
    "an agency of the whole": (
        "Authorities identified 60 victims, labor inspectors identified 41.",
        "victims_identified 2020 60",
    ),
    "people behind places": (
        "The board helped 402 victims at six shelters, including 149 women (98 in 2019) and 253 men (258 in 2019).",
        "victims_assisted 2020 402; victims_assisted 2019 356",
    ),
    **{
        f"none in {cases}": (
            f"The number of convictions was unknown. Authorities reported no convictions for {cases}.",
            "convictions 2020 -",
        )
        for cases in (
            *("cases involving domestic workers", "cases involving child victims", "cases involving officials"),
            *("cases with dancers", "crimes against boys"),
        )
    },
    "none in cases of trafficking": (
        "The number of convictions was unknown. Authorities reported no convictions for cases involving trafficking of "
        "persons.",
        "convictions 2020 0",
    ),
    "as in the year before": (
        "As in the year before, courts did not convict any brokers.",
        "convictions 2020 0; convictions 2019 0",
    ),
    "holders of offices": (
        "Police arrested two former governors and six soldiers for complicity. Police arrested nine brokers.",
        "arrests 2020 9",
    ),
    "officials who act behind a comma": (
        "On review of the seven new investigations, prosecutors determined that few were of trafficking.",
        "investigations 2020 7",
    ),
    "listeners in a list": ("The ministry trained 300 officers and 9,000 pupils.", "trainees 2020 300"),
    "permits to victims": ("Officials gave work permits to 12 victims.", "visas 2020 12"),
    "active behind a passive": (
        "Officials granted permits to 45 victims, of which 20 were new, and repatriated 38.",
        "visas 2020 45; repatriations 2020 38",
    ),
    "of which many were of another crime": (
        "Police reported 35 arrests in 2020, compared with 530 in 2019, of which many included migrant smuggling.",
        "arrests 2020 35 persons stated exact; arrests 2019 530 persons partial exact",
    ),
    "many of whom were of another crime": (
        "The government identified 35 trafficking victims, compared with 530 victims in 2019, although many were "
        "likely involved in migrant smuggling.",
        "victims_identified 2020 35 persons stated exact; victims_identified 2019 530 persons stated exact",
    ),
    "trafficking of which much was smuggling, too": (
        "Police investigated 12 trafficking cases, many of which involved smuggling.",
        "investigations 2020 12 cases stated exact",
    ),
    "many of which were of a kind": (
        "Police investigated 12 cases, many of which involved children.",
        "investigations 2020 12 cases stated exact",
    ),
    "of which it is unclear to what extent they are of trafficking": (
        "Prosecutors charged 31 men under article 12, but it was unclear to what extent the cases had genuine "
        "trafficking indicators.",
        "prosecutions 2020 31 persons partial up_to",
    ),
    "of which it is unclear to what extent victims were heard": (
        "Courts convicted nine traffickers; it is unclear to what extent they heard trafficking victims.",
        "convictions 2020 9 persons stated exact",
    ),
    "people some of whom were victims": (
        "The state helped 12 victims. It provided shelter to 3,000 workers, including some potential forced labor "
        "victims, in its home for runaways, compared with 5,000 in 2019.",
        "victims_assisted 2020 12 persons stated",
    ),
    "victims, many of whom were jailed for another crime": (
        "The government identified 45 victims, many of whom had been arrested for prostitution.",
        "victims_identified 2020 45 persons stated exact",
    ),
    "suspects, some of whom were charged with another crime": (
        "Prosecutors charged 30 suspects, some of whom were charged with pimping.",
        "prosecutions 2020 30 persons stated exact",
    ),
    "of which it is unclear to what extent others did it": (
        "Police investigated 30 cases; it was not known to what extent officials were complicit in trafficking.",
        "investigations 2020 30 cases stated exact",
    ),
    "people some of whom were victims of an age": (
        "The government identified 45 trafficked persons, including some child victims.",
        "victims_identified 2020 45 persons stated exact",
    ),
    "people in a list, some of whom were victims from abroad": (
        "The government identified 45 women and 12 men, including several victims from Orlenia.",
        "victims_identified 2020 57 persons sum",
    ),
    "victims some of whom were of a kind": (
        "The government identified 45 victims, including some potential forced labor victims.",
        "victims_identified 2020 45 persons stated",
    ),
    "data of some regions, in a list of deeds": (
        "In data from four of its 11 provinces, police arrested 12, compared with eight in 2019; charged nine; and six "
        "convictions. Police arrested nine brokers, charged seven, and convicted five.",
        "arrests 2020 9; arrests 2019 8; prosecutions 2020 7; convictions 2020 5",
    ),
    "data of some regions before what others did": (
        "In data from four of its 11 provinces, police arrested 12; courts tried 40. Police charged nine brokers.",
        "arrests 2020 12; prosecutions 2020 40",
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_answers_what_is_of_all(name: str) -> None:
    """The answers of a section on protection."""
    text, wanted = SAID[name]
    assert _answers(text, "protection", wanted) == set(wanted.split("; "))


def test_permits_of_a_section_on_prevention_are_not_those_of_victims() -> None:
    """Labor offices issue permits to anybody."""
    text = "Labor officers issued 31,000 work permits."
    assert _answers(text, "prevention") == set()
    assert _answers(text, "protection") == {"visas 2020 31000"}


def _answers(text: str, section: str, wanted: str = "") -> set[str]:
    found, _ = read_observations(text, (Section(Span(0, len(text)), section),), TIP, Edition(2021))
    return tell_answers(answer_figures(found, COUNTS), wanted)
