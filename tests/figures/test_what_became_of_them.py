"""What became of those told before: who was released, got care, was found, was paid, and of which year some are."""

from __future__ import annotations

import pytest
from told_figures import read, reads

_TWELVE = "victims_identified 12 2020"
SAID = {
    "those who were lectured": ("The army gave lectures on trafficking to 850 soldiers.", "trainees 850 2020"),
    "those who heard lectures": ("Sixty judges attended lectures on trafficking.", "trainees 60 2020"),
    "those provided with training": ("The ministry provided 40 judges with training.", "trainees 40 2020"),
    "victims provided with training": ("The ministry provided 40 victims with training.", "victims_assisted 40 2020"),
    "those sent home": ("The government sent 37 foreign children home.", "repatriations 37 2020"),
    "those of people found who were sent home": (
        "Police identified 88 victims, of which 31 were repatriated.",
        "victims_identified 88 2020; repatriations 31 2020",
    ),
    "those of people found who were put up": (
        "Police identified 88 victims, of which 31 were placed in shelters.",
        "victims_identified 88 2020; victims_in_shelter 31 2020",
    ),
    "those who went home": (
        "Seven victims went home at the government's expense, and it paid for the journey home of 12 victims.",
        "repatriations 7 2020; repatriations 12 2020",
    ),
    "those who had help to go": ("Twenty victims had help to return home.", "repatriations 20 2020"),
    "all who were found and are given something": (
        "The ministry provided all 12 identified victims with medical care.",
        "victims_identified 12 2020; victims_assisted 12 2020",
    ),
    "those found, told of again by their name": (
        "Police identified nine victims in the north and referred the victims to shelters.",
        "victims_identified 9 2020; victims_referred 9 2020",
    ),
    "all those found, behind some of them": (
        "Police identified nine victims, including six from Saberia and one boy, and referred all victims to shelters.",
        "victims_identified 9 2020; victims_identified 6 2020; victims_identified 1 2020; victims_referred 9 2020; "
        "victims_referred 6 2020; victims_referred 1 2020",
    ),
    "all of one kind of those found": (
        "Police identified nine victims, including six boys, and referred all boys to shelters.",
        "victims_identified 9 2020; victims_identified 6 2020",
    ),
    "what some of those found got, and what else was done to them": (
        "Of the 30 victims noted above, the ministry assisted 12 with food and clothing, as well as referred them to "
        "shelters.",
        "victims_identified 30 2020; victims_assisted 12 2020; victims_referred 12 2020",
    ),
    "a list of what was given to those before": (
        "Police referred all 12 identified victims to care and provided healthcare, shelter, and legal assistance.",
        "victims_identified 12 2020; victims_referred 12 2020; victims_assisted 12 2020",
    ),
    "all of whom somebody gave something": (
        "Police identified nine victims, all of whom they provided with shelter and care.",
        "victims_identified 9 2020; victims_assisted 9 2020; victims_in_shelter 9 2020",
    ),
    "some of those screened": (
        "Twelve of the 80 migrants screened were identified as victims, and it was found that four were trafficking "
        "victims.",
        "victims_identified 12 2020; victims_identified 4 2020",
    ),
    "some of those interviewed who are confirmed": (
        "Twelve of the 80 migrants interviewed were confirmed as trafficking victims.",
        _TWELVE,
    ),
    "one of others who acts": (
        "Police identified 85 victims and one charity identified an additional 27, for a total of 112 victims.",
        "victims_identified 85 2020; victims_identified 27 2020; victims_identified 112 2020",
    ),
    "those confirmed behind those handed on": (
        "The board recorded 118 referrals of suspected victims and formally confirmed 85 victims.",
        "victims_referred 118 2020; victims_identified 85 2020",
    ),
    "permits that were granted to some who asked": (
        "The ministry received 46 applications for residence permits and granted 12. It received 30 pleas and approved "
        "nine. It granted refugee status to 12.",
        "visas 12 2020",
    ),
    "victims among those screened": ("Police identified 12 victims of servitude among 80 migrants screened.", _TWELVE),
    "not all who were found are victims": (
        "Police identified and referred 48 workers, including 13 of whom were trafficking victims, to a shelter.",
        "victims_referred 48 2020; victims_identified 13 2020; victims_referred 13 2020",
    ),
    "whether any of them got anything": (
        "Police identified 12 victims but did not report whether they provided services to any of them.",
        "victims_identified 12 2020; victims_assisted - 2020",
    ),
    "where those found came from": (
        "Police identified 12 victims in 2019. The victims were from Chad (eight) and Mali (four).",
        "victims_identified 12 2019; victims_identified 8 2019; victims_identified 4 2019",
    ),
    "permits that were renewed": (
        "The ministry issued 31 residence permits and renewed 12. It granted 14 residence permits and nine renewals.",
        "visas 31 2020; visas 12 2020; visas 14 2020; visas 9 2020",
    ),
    "the number of those given something": (
        "The number of victims provided with assistance increased to 53, up from nine in 2019.",
        "victims_assisted 53 2020; victims_assisted 9 2019",
    ),
    "all who were found and got care": (
        "All 30 victims identified received care.",
        "victims_identified 30 2020; victims_assisted 30 2020",
    ),
    "all whom somebody found and who were handed on": (
        "All 30 victims identified by police were referred to shelters.",
        "victims_identified 30 2020; victims_referred 30 2020",
    ),
    "those who named themselves": (
        "Of the 30 victims identified, police identified 22, and six self-identified.",
        "victims_identified 30 2020; victims_identified 22 2020; victims_identified 6 2020",
    ),
    "some of that number": (
        "The government assisted 30 victims. Of this number, 12 were exploited in fishing.",
        "victims_assisted 30 2020; victims_assisted 12 2020",
    ),
    "whom courses benefit": (
        "The academy held 14 seminars benefiting 40 officers.",
        "training_events 14 2020; trainees 40 2020",
    ),
    "care and shelter": (
        "Nine victims from earlier years continued to receive services and shelter from the state.",
        "victims_assisted 9 2020; victims_in_shelter 9 2020",
    ),
    "care that goes on": ("Nine victims continued to receive medical care from the state.", "victims_assisted 9 2020"),
    "child soldiers who are released": (
        "The army released nine child soldiers and did not report demobilizing any other soldiers.",
        "victims_identified 9 2020; victims_identified - 2020",
    ),
    "soldiers who are set free": ("The army released nine soldiers on bail.", ""),
    "where people live": ("The ministry issued cards to 300 people permanently residing in the north.", ""),
    "victims whom the same ones found": (
        "A charity supported 12 victims of servitude it identified in the north.",
        "victims_assisted 12 2020; victims_identified 12 2020",
    ),
    "some of the victims whom the same ones found": (
        "The board assisted 12 of the 30 victims it identified.",
        "victims_identified 30 2020; victims_assisted 12 2020",
    ),
    "victims who are paid": (
        "The board was praised for identifying more victims and granting compensation to four victims.",
        "",
    ),
    "whom a crime was done to": (
        "Police prosecuted one preacher, a teacher at a school, for the forced begging of two students.",
        "prosecutions 1 2020",
    ),
    "complaints of fees": ("The bureau investigated 13 complaints of overcharging by agencies.", ""),
    "a year of all participles": (
        "There were 64 brokers charged, 41 brokers convicted, and 17 brokers acquitted in 2019.",
        "prosecutions 64 2019; convictions 41 2019",
    ),
    "a fine within a range": (
        "Sentences ranged from three years and a small fine to six years and $12,000.",
        "sentence_min 3 2020; sentence_max 6 2020",
    ),
    "more on those who are known": (
        "The state did not report information on the other 29 investigations.",
        "investigations 29 2020",
    ),
    "helping in something": ("The agency did not report assisting in this process.", ""),
    "some of the victims behind a comparison": (
        "Police identified 87 victims. This is compared to charities identifying 43 victims the previous year. Among "
        "the victims, police identified 41 men.",
        "victims_identified 87 2020; victims_identified 43 2019; victims_identified 41 2020",
    ),
    "some of more victims than are told of this year": (
        "Police identified 30 victims. This is compared to charities identifying 43 victims the previous year. Among "
        "the victims, police identified 41 men.",
        "victims_identified 30 2020; victims_identified 43 2019; victims_identified 41 2019",
    ),
    "some of these behind a comparison": (
        "Police identified 87 victims. This is compared to charities identifying 43 victims the previous year. Of "
        "these, 41 were men.",
        "victims_identified 87 2020; victims_identified 43 2019; victims_identified 41 2019",
    ),
    "what happened to another one in some year": (
        "The state reported that two guards were convicted and sentenced to a year of prison and that the trial of a "
        "third guard and the case of an officer arrested in 2018 went on.",
        "convictions 2 2020; sentence_max 1 2020; sentence_min 1 2020",
    ),
    "a program that victims joined": (
        "Police identified 155 victims, of which 21 joined the nationwide witness and victim protection program.",
        "victims_identified 155 2020; victims_assisted 21 2020",
    ),
    "what was not given, between commas": (
        "These offices provided short-term services, but usually not shelter, to at least 108 children.",
        "victims_assisted 108 2020",
    ),
    "where shelter was given": (
        "The state provided shelter in a migrant center to four victims.",
        "victims_in_shelter 4 2020",
    ),
    "nobody, in brackets": (
        "The embassy did not report the number of victims identified (11 in 2019, none in 2018, and 15 in 2017).",
        "victims_identified - 2020; victims_identified 11 2019; victims_identified 0 2018; victims_identified 15 2017",
    ),
    "another deed that was not done": (
        "It did not provide data on victims given services or provide enough housing for victims.",
        "victims_assisted - 2020",
    ),
    "those of whom it is asked": (
        "Prosecutors charged three men. It is not clear if any of the three men have been convicted.",
        "prosecutions 3 2020; convictions - 2020",
    ),
    "who took part in sessions": (
        "It did not report how many officials and judges participated in these sessions (768 in 2019).",
        "trainees - 2020; trainees 768 2019",
    ),
    "money that was announced, for years to come": (
        "The state announced plans to provide $11 million over five years, beginning in 2021, for a hotline.",
        "funding 11000000 2021",
    ),
    "students who are found": ("Police identified 88 religious students.", "victims_identified 88 2020"),
    "whose students they are": (
        "Police prosecuted nine brokers. Cases remained pending, among them that of a teacher who tried to sell one of "
        "her students.",
        "prosecutions 9 2020",
    ),
    "shelter and more": (
        "The state provided 10 of these victims with temporary shelter, medical care, and legal assistance.",
        "victims_assisted 10 2020; victims_in_shelter 10 2020",
    ),
    "what others got": (
        "The state provided 12 victims with housing and nine with care.",
        "victims_in_shelter 12 2020; victims_in_shelter 9 2020",
    ),
    "details of what was done": (
        "Officials did not provide details of specific cases in which such assistance was provided.",
        "victims_assisted - 2020",
    ),
    "a year that is set against itself": (
        "Authorities prosecuted nine cases and convicted six brokers in 2019, compared to seven prosecutions and five "
        "brokers convicted in 2019.",
        "prosecutions 9 2020; convictions 6 2020; prosecutions 7 2019; convictions 5 2019",
    ),
    "a year that is set against itself in brackets": (
        "Courts issued six convictions in 2019 (33 in 2019 and 36 in 2018).",
        "convictions 6 2020; convictions 33 2019; convictions 36 2018",
    ),
    "two who acted in one year": (
        "Charities assisted six victims in 2019, compared with nine victims the ministry assisted in 2019.",
        "victims_assisted 6 2019; victims_assisted 9 2019",
    ),
    "one year in two brackets": (
        "Prosecutors indicted one defendant (21 in 2019) and courts convicted seven brokers (six in 2019).",
        "prosecutions 1 2020; prosecutions 21 2019; convictions 7 2020; convictions 6 2019",
    ),
    "terms of who is no trafficker": ("People convicted of rape received three years or more.", ""),
    "terms of who was persecuted": ("Police tortured Orla Venn; she was sentenced to three years in prison.", ""),
    "terms of who tortured": (
        "A court sentenced one trafficker who tortured victims to 12 years in prison.",
        "convictions 1 2020; sentence_min 12 2020; sentence_max 12 2020",
    ),
    "a lump sum of public money": (
        "The government allocated a lump sum of $12,000 to the shelter.",
        "funding 12000 2020",
    ),
    "the second of two terms": (
        "It gave no data, although in March 2021 a court convicted two sailors in a case with prison sentences of "
        "three and one-half years, and 13 months, respectively, and fined them.",
        "convictions 2 2021; sentence_max 3.5 2021; sentence_min 1.08 2021",
    ),
    "one payment": (
        "The ministry disbursed only one payment of approximately $3,940 to the shelter.",
        "funding 3940 2020",
    ),
    "what else was given to those referred": (
        "Twelve victims were referred to the women and children board and were subsequently provided medical care.",
        "victims_referred 12 2020; victims_assisted 12 2020",
    ),
    "those found who got something": (
        "Twelve victims were identified and received care, and nine were identified and were given no care.",
        "victims_identified 12 2020; victims_assisted 12 2020; victims_identified 9 2020",
    ),
    "some of those referred and helped": (
        "Twelve victims were referred to the board and were given care. Nine of these were women.",
        "victims_referred 12 2020; victims_assisted 12 2020; victims_referred 9 2020",
    ),
    "goods given to all of them": (
        "Police identified 12 victims and provided food and medical care to all of them.",
        "victims_identified 12 2020; victims_assisted 12 2020",
    ),
    "both of two": (
        "Police identified two victims and referred both to care.",
        "victims_identified 2 2020; victims_referred 2 2020",
    ),
    "both, and a deed behind them": (
        "The ministry offered care to both victims and granted one a residence permit.",
        "victims_assisted 2 2020; visas 1 2020",
    ),
    "given what is no permit": (
        "The board identified 55 victims, compared with the 61 victims identified and granted full orders in 2019.",
        "victims_identified 55 2020; victims_identified 61 2019",
    ),
    "migrants in forced labor": (
        "Police identified 64 migrant labor trafficking victims in 2020, including three exploited in fishing.",
        "victims_identified 64 2020; victims_identified 3 2020",
    ),
    "sent by charities and by the state": (
        "The board reported receiving 66 victim referrals from NGOs and government sources.",
        "",
    ),
    "whose money was taken": (
        "Of the 23 convicted, seven went to prison, and the state confiscated assets from two defendants.",
        "convictions 23 2020; convictions 7 2020",
    ),
}

WITH_OTHERS = {
    "The board joined with the Northern Commission and an international organization to rescue 31 girls.": "government",
    "In addition to the government, NGOs and an international organization rescued 31 girls.": (
        "international_organization"
    ),
    "Police met with the Northern Commission and an international organization identified 31 girls.": (
        "international_organization"
    ),
}


@pytest.mark.parametrize("sentence", WITH_OTHERS)
def test_who_acts_with_others_is_who_acts(sentence: str) -> None:
    """Not the last of those with whom they act."""
    assert [item.actor for item in read(sentence)] == [WITH_OTHERS[sentence]]


test_what_became_of_them_is_read_as_it_says = reads(SAID)
