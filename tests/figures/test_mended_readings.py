"""Readings that were once wrong: whose zero it is, which length is an age, which number is of the year before."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, read, reads

from tipcompare.figures import answer_figures

TERMS = "Judges sentenced five men to two years imprisonment. Judges sentenced one woman to nine years imprisonment."

SAID = {
    "what those found did not meet": ("Identified victims reportedly faced no punishment.", ""),
    "what they did not find": ("Adult victims found almost no protective services.", ""),
    "no breakdown": (
        "Prosecutors initiated 303 cases and pursued 184 others; no breakdown by law was available.",
        "prosecutions 303 2020; prosecutions 184 2020",
    ),
    "if any did": (
        "The ministry did not allocate any funds for men, although money could be shifted if any came forward.",
        "funding 0 2020",
    ),
    "who were sought": ("Police arrested 259 brokers, and 130 were still being sought.", "arrests 259 2020"),
    "half of what counts nothing": (
        "Three brokers were convicted. The unit received 38 complaints, half of them (19) from embassies.",
        "convictions 3 2020",
    ),
    "what those trained do": (
        "The academy trained 100 officers to find such children and refer them to services.",
        "trainees 100 2020",
    ),
    "what an article allows": (
        "Article 62 allows a sentence of as much as 14 years, and article 63 one of as much as 10 years.",
        "penalty_max 14 None; penalty_max 10 None",
    ),
    "who may be imprisoned": (
        "Under the labor code, the offender may be fined or imprisoned for a period from two to six years.",
        "penalty_min 2 None; penalty_max 6 None",
    ),
    "what numbered, without money": ("Committees financed by the districts numbered 732.", ""),
    "an office behind a hotline": (
        "The hotline received 300 calls; the labor inspectorate opened 12 cases.",
        "hotline_calls 300 2020; investigations 12 2020",
    ),
    "victims of those judged": (
        "Courts convicted 12 men. Half of the victims were girls, and nine were boys.",
        "convictions 12 2020",
    ),
    "half of those who do it": (
        "In 2019, police arrested 40 suspects. Half of all prosecutors were new; they charged nine suspects.",
        "arrests 40 2019; prosecutions 9 2020",
    ),
    "whom others helped": (
        "The state identified 12 victims, whom police referred to shelters in 2020.",
        "victims_identified 12 2020; victims_referred 12 2020",
    ),
    "by way of what": (
        "The number of violations found through these investigations and the number of convictions is not known.",
        "convictions - 2020",
    ),
    "more that are only needed": (
        "The government ran 12 shelters, needed five more, and held nine trainings and planned six more.",
        "shelters 12 2020; training_events 9 2020",
    ),
    "a number of something else": (
        "The number of judges hearing prosecutions (12), days of investigations (90), and smuggling probes (40) rose.",
        "",
    ),
    "room for some": ("The shelter was able to serve 40 women at a time.", ""),
    "a reform that benefits some": ("The reform benefited 300 officials.", ""),
    "those who came by a scheme": ("Forty women entered the country through a visa scheme.", ""),
    "what a law provides for": ("The law provided for the reimbursement of 450,000 euros to each district.", ""),
    "houses that are no shelters": ("Police inspected 12 guest houses and 40 accommodation facilities.", ""),
    "money of traffickers": ("Banks reported traffickers funneled $200,000 through accounts.", ""),
    "some of those helped, by who found them": (
        "The state assisted 40 victims, including 12 identified in 2019 and three identified by police.",
        "victims_assisted 40 2020; victims_assisted 12 2020; victims_assisted 3 2020",
    ),
    "those handed on and some of them": (
        "The state identified 12 victims, including six referred by police.",
        "victims_identified 12 2020; victims_identified 6 2020",
    ),
    "what goes with the help": (
        "The state provided care to 12 victims, with six victims identified by police.",
        "victims_assisted 12 2020; victims_identified 6 2020",
    ),
    "others who were there": (
        "The state assisted 40 victims, and there were 12 female social workers.",
        "victims_assisted 40 2020",
    ),
    "what traffickers did": ("Experts heard that traffickers exploited 12 women in bars.", ""),
    "courses offered": (
        "The academy offered 12 courses, and 300 officials received training.",
        "training_events 12 2020; trainees 300 2020",
    ),
    "those helped with an offer": (
        "The state assisted 46 victims, offering them counseling; 12 received legal aid.",
        "victims_assisted 46 2020; victims_assisted 12 2020",
    ),
    "those handed to who offers something": (
        "Police referred 46 victims to NGOs that offered shelter; 12 received care.",
        "victims_referred 46 2020; victims_assisted 12 2020",
    ),
    "years one by one twice": (
        "Police opened 12 and 14 cases in 2019 and 2020, respectively; courts convicted nine and 10 in 2019 and "
        "2020, respectively.",
        "investigations 12 2019; investigations 14 2020; convictions 9 2019; convictions 10 2020",
    ),
    "children found in cases": (
        "In three cases children were found and nine were referred to the child agency.",
        "victims_referred 9 2020",
    ),
    "a term that was got after a plea": (
        "A broker received six years after pleading guilty.",
        "sentence_min 6 2020; sentence_max 6 2020",
    ),
    "terms between two lengths after a trial": (
        "Courts sentenced two brokers to between three and five years after a trial.",
        "convictions 2 2020; sentence_min 3 2020; sentence_max 5 2020",
    ),
    "terms told before what came first": (
        "Courts handed down sentences of 10 and 12 years after convicting two brokers.",
        "sentence_min 10 2020; sentence_max 12 2020; convictions 2 2020",
    ),
    "a penalty after an amendment": (
        "The law prescribed up to 10 years after an amendment in 2019.",
        "penalty_max 10 None",
    ),
    "others to whom something was done": (
        "Two men were arrested after the victims were identified and referred to care.",
        "arrests 2 2020",
    ),
    "what was done in another year": ("Five suspects were arrested in 2019 and convicted in 2020.", "arrests 5 2019"),
    "one or the other": (
        "Six suspects were tried in June and acquitted or convicted of lesser crimes.",
        "prosecutions 6 2020",
    ),
    "convicted of another crime": (
        "Six suspects were prosecuted for trafficking and convicted of smuggling.",
        "prosecutions 6 2020",
    ),
    "those who teach": (
        "The ministry held five workshops where six prosecutors taught new judges.",
        "training_events 5 2020",
    ),
    "those who hear trials": ("Among the trafficking prosecutions, 12 judges heard cases.", ""),
    "some of those of another year": ("Of the investigations opened in 2019, 12 were ongoing.", ""),
    "how many there were": ("Police arrested brokers numbering 40.", "arrests 40 2020"),
    "what police believed": ("The police presumed 20 victims had left the country.", ""),
    "money that a court orders": ("Courts ordered a broker to refund $500 to a victim.", ""),
    "money of those accused": ("The recruiter refunded workers $500 each after an inquiry.", ""),
    "ages with a hyphen": ("Courts convicted two men for exploiting children 6-10 years of age.", "convictions 2 2020"),
    "ages behind a sentence": (
        "Courts sentenced two men to prison for exploiting girls 13-17 years of age.",
        "convictions 2 2020",
    ),
    "years old": (
        "A court convicted one man and gave him a prison term for exploiting girls 12-15 years old.",
        "convictions 1 2020",
    ),
    "terms beside ages": (
        "Courts sentenced traffickers to 5-7 years imprisonment for exploiting girls 12-15 years old.",
        "sentence_min 5 2020; sentence_max 7 2020",
    ),
    "rose": ("The number of shelters rose from 12 to 15.", "shelters 12 2019; shelters 15 2020"),
    "fell": ("The number of convictions fell from 30 to 12.", "convictions 30 2019; convictions 12 2020"),
    "fell, of victims": (
        "The number of victims identified fell from 30 to 12.",
        "victims_identified 30 2019; victims_identified 12 2020",
    ),
    "rose up to a year": ("The number of shelters rose from 12 to 15 in 2018.", "shelters 12 2017; shelters 15 2018"),
    "rose in a year": (
        "In 2019, the number of convictions rose from 12 to 15.",
        "convictions 12 2018; convictions 15 2019",
    ),
    "both years told": (
        "The number of convictions rose from 12 in 2017 to 15 in 2020.",
        "convictions 12 2017; convictions 15 2020",
    ),
    "dollars of then behind the name of what they were for": (
        "The ministry decreased its allocation for the shelter to $70,300 from $98,200 the previous year.",
        "funding 70300 2020; funding 98200 2019",
    ),
    "dollars of now without a year": (
        "The government increased funding for NGOs from $68,300 in 2019 to $70,000.",
        "funding 68300 2019; funding 70000 2020",
    ),
    "referral as a noun": ("Authorities facilitated the referral of 14 victims to care.", "victims_referred 14 2020"),
    "taken out of it": (
        "Social workers withdrew 12 children from sex trafficking and nine girls from forced begging.",
        "victims_identified 12 2020; victims_identified 9 2020",
    ),
    "some of them given care": (
        "Authorities identified 58 victims and provided 11 with services.",
        "victims_identified 58 2020; victims_assisted 11 2020",
    ),
    "out of those in care": (
        "Of the 118 potential victims receiving services, 24 were children.",
        "victims_assisted 118 2020; victims_assisted 24 2020",
    ),
    "out of women in shelters": (
        "Among the 73 women living in shelters, 37 were foreign.",
        "victims_in_shelter 73 2020; victims_in_shelter 37 2020",
    ),
    "money for shelters": ("The government did not provide any financial support to shelters.", "funding 0 2020"),
    "money for shelters not told": ("The government did not report its funding for shelters.", "funding - 2020"),
    "what calls of now led to": (
        "The hotline received 37 calls, compared with 12 in 2019, which led to six investigations.",
        "hotline_calls 37 2020; hotline_calls 12 2019; investigations 6 2020",
    ),
    "referrals that came in": (
        "The ministry received 58 referrals during the year, compared with 41 the previous year.",
        "victims_referred 58 2020; victims_referred 41 2019",
    ),
    "referrals from others": ("The ministry received 58 referrals of victims from charities.", ""),
    "referrals of cases": ("The agency received 340 case referrals.", ""),
    "a shelter told of between commas": (
        "The shelter, which can house 12 women, received nine victims.",
        "victims_in_shelter 9 2020",
    ),
    "a shelter that others run": (
        "The shelter run by the ministry received seven victims.",
        "victims_in_shelter 7 2020",
    ),
    "placed in a program": ("The government placed 18 victims in the witness protection program.", ""),
    "turned over": ("Police turned over 12 victims to charities for care.", "victims_referred 12 2020"),
    "fewer, both in brackets": (
        "The government identified fewer victims (53) than in 2019 (71).",
        "victims_identified 53 2020; victims_identified 71 2019",
    ),
    "more, behind a colon": (
        "The government assisted more victims: 53, compared with 41 in 2019.",
        "victims_assisted 53 2020; victims_assisted 41 2019",
    ),
    "dollars in brackets behind each year": (
        "The government allocated less funding ($30,000) than in 2019 ($70,000).",
        "funding 30000 2020; funding 70000 2019",
    ),
    "less than half of then": (
        "Police assisted 11 victims, less than half the 29 it assisted the previous year.",
        "victims_assisted 11 2020; victims_assisted 29 2019",
    ),
    "no protection": ("The government provided no protection to any male victims.", "victims_assisted 0 2020"),
    "half a dozen": ("Police identified 12 and a half dozen victims.", "victims_identified 12 2020"),
    "half a million": ("The ministry allocated two and a half million euros for shelters.", "funding 2500000 2020"),
    "nothing for anyone": ("The government provided no assistance.", "victims_assisted 0 2020"),
    "nothing for victims": ("The government provided no assistance to victims.", "victims_assisted 0 2020"),
    "nothing for some": (
        "The government did not provide any services to male victims of forced labor.",
        "victims_assisted 0 2020",
    ),
    "nothing again": ("The government provided no services for the third year.", "victims_assisted 0 2020"),
    "nothing from the state": (
        "The government provided no services, but NGOs provided assistance to 30 victims.",
        "victims_assisted 0 2020; victims_assisted 30 2020",
    ),
    "a policy not used": (
        "The law allows residence for refugees; the ministry did not use this policy.",
        "visas 0 2020",
    ),
}


test_each_is_read_as_it_says = reads(SAID)


@pytest.mark.parametrize(
    "sentence",
    [
        "The government provided no assistance for prosecutors.",
        "The government provided no assistance to the inquiry.",
        "The government did not provide any assistance to peacekeepers.",
        "The government provided no assistance to NGOs serving victims.",
        "The law allows residence for refugees; the ministry did not change this policy.",
        "The law allows residence for refugees; the ministry did not finalize this mechanism.",
    ],
)
def test_what_others_lack_or_nobody_changed_is_no_zero(sentence: str) -> None:
    """No zero is read of victims where others were denied it, nor of permits where a policy stayed as it was."""
    assert read(sentence) == ()


@pytest.mark.parametrize(
    ("text", "measure", "value", "unit"),
    [
        ("The government allocated 3 million euros ($3.3 million) to shelters.", "funding", 3e6, "EUR"),
        ("The ministry allocated $1 million for shelters and 2 million rupees for courses.", "funding", 1e6, "USD"),
        ("The ministry allocated $1 million for shelters and $2 million for courses.", "funding", 2e6, "USD"),
        (TERMS, "sentence_min", 2.0, "years"),
        (TERMS, "sentence_max", 9.0, "years"),
        ("The number of shelters rose from 12 to 15.", "shelters", 15.0, "facilities"),
        (
            "The government and NGOs assisted 95 victims. The government provided legal aid to 33 victims.",
            "victims_assisted",
            95.0,
            "persons",
        ),
        (
            "The government provided no services, but NGOs provided assistance to 30 victims.",
            "victims_assisted",
            0.0,
            "persons",
        ),
    ],
)
def test_the_best_part_is_so_in_its_unit_and_bound(text: str, measure: str, value: float, unit: str) -> None:
    """Only like units are held against each other; the shortest term is the least; NGOs never answer for the state."""
    answers = answer_figures(read(text), COUNTS)
    assert [(a.value, a.unit) for a in answers if (a.measure, a.year) == (measure, 2020)] == [(value, unit)]
