"""Denials of every sort and what is not known: each sentence gives its zeros, what is not reported, and no more."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "none since a law of some year": (
        "The government has not secured a conviction under its law since its passage in 2012.",
        "convictions 0 2020",
    ),
    "not divided": ("The government did not disaggregate data on convictions for begging.", ""),
    "unclear to somebody": ("It was unclear to the police how these funds were to be used.", ""),
    "unclear to somebody how many": (
        "It was unclear to observers how many victims police identified.",
        "victims_identified - 2020",
    ),
    "not done in one case": ("Courts had not yet issued a verdict in a 2019 case against an officer.", ""),
    "not done in the case": ("Courts had not issued a verdict in the case.", ""),
    "not done, against a number of another year": (
        "The government did not identify victims in 2020, compared with 12 in 2019.",
        "victims_identified 0 2020; victims_identified 12 2019",
    ),
    "no permits given, against a number of another year": (
        "The ministry did not provide residence permits to victims, a decrease from 41 the previous year.",
        "visas 0 2020; visas 41 2019",
    ),
    "not done to victims, unlike in another year": (
        "Officials did not refer victims to care, unlike 12 in 2019.",
        "victims_referred 0 2020; victims_referred 12 2019",
    ),
    "not done, against no number": ("The government did not identify victims, unlike in 2019.", ""),
    "none for a plan of some years": (
        "The cabinet allotted no money to its action plan for 2019-2023.",
        "funding 0 2020",
    ),
    "not known for a strategy of some years": (
        "The ministry did not report allocating funds to its strategy for 2019-2023.",
        "funding - 2020",
    ),
    "money for some years": ("The cabinet allotted $50,000 for 2019-2020.", "funding 50000 2019"),
    "none of them did something else": (
        "Police identified 20 victims. None of the victims agreed to testify.",
        "victims_identified 20 2020",
    ),
    "none of them were such": (
        "Police identified 20 victims. None of the victims were men.",
        "victims_identified 20 2020; victims_identified 0 2020",
    ),
    "no one of whom nothing is counted": (
        "Prosecutors lacked the training to tell the crimes apart, and no judge had been named to the court.",
        "",
    ),
    "no one for less": (
        "No trafficker received a term of less than three years.",
        "convictions 0 2020; sentence_min 3 2020",
    ),
    "no one for more": (
        "No trafficker received a term of more than three years.",
        "convictions 0 2020; sentence_max 3 2020",
    ),
    "others for up to": (
        "Courts reported no acquittals, and sentenced four traffickers to up to three years in prison.",
        "convictions 4 2020; sentence_max 3 2020",
    ),
    "no one yet": ("No trafficker has yet been convicted, but judges had yet to hear two cases.", "convictions 0 2020"),
    "what they would not say": (
        "Authorities would not say whether courts convicted any traffickers.",
        "convictions - 2020",
    ),
    "what they could not tell": (
        "The hotline received 300 calls, but the ministry could not tell how many of them concerned trafficking.",
        "hotline_calls 300 2020; hotline_calls - 2020",
    ),
    "how many are where": (
        "The ministry did not report how many victims its shelters housed.",
        "victims_in_shelter - 2020",
    ),
    "how many such places": ("The ministry did not report how many shelters it ran.", "shelters - 2020"),
    "payments out of a fund": ("The ministry did not report any payments from the fund for victims.", ""),
    "what an unreported deed was for": (
        "Consulates did not report assisting any victims with repatriation.",
        "repatriations - 2020",
    ),
    "an unreported deed for others": (
        "The academy did not report training any officers to identify victims.",
        "trainees - 2020",
    ),
    "data of law enforcement": (
        "The government did not report law enforcement data for the second consecutive year.",
        "investigations - 2020; prosecutions - 2020; convictions - 2020",
    ),
    "data of law enforcement in part": (
        "Although it did not collect comprehensive law enforcement data, the ministry reported one investigation.",
        "investigations 1 2020",
    ),
    "a shelter not kept": ("The government did not maintain a dedicated shelter.", "shelters 0 2020"),
    "convictions not won": ("Prosecutors have not won a conviction since 2013.", "convictions 0 2020"),
    "none of another sort": (
        "Courts secured two convictions for sex trafficking but none for labor trafficking.",
        "convictions 2 2020; convictions 0 2020",
    ),
    "none of them, which is of something else": (
        "Police identified 12 victims but none testified.",
        "victims_identified 12 2020",
    ),
    "help to organizations": ("The government did not provide any other financial support to NGOs.", "funding 0 2020"),
    "a budget not received": ("The task force did not receive an operating budget.", "funding 0 2020"),
    "a budget that was too small": ("The task force did not receive an adequate budget.", ""),
    "nobody asked for what is offered": (
        "The law offered victims temporary residence permits, but no victims applied for one.",
        "visas 0 2020",
    ),
    "nobody asked for other things": ("Victims could request legal aid; no victims requested it.", ""),
    "none of what is offered was granted": (
        "Foreign victims could obtain a residence permit; the government did not grant any in 2020.",
        "visas 0 2020",
    ),
    "no data on people": ("The government did not provide complete data on victims.", "victims_identified - 2020"),
    "no data on something of theirs": ("The government did not report data on victims' ages.", ""),
    "how many testified": ("The number of victims who testified was not known.", ""),
    "none since one in some year": (
        "The government has not identified a victim since 2015.",
        "victims_identified 0 2020",
    ),
    "none since the first in some year": (
        "Since convicting its first trafficker in 2012, the government has not convicted any traffickers.",
        "convictions 0 2020",
    ),
    "sentences that nobody told": (
        "The ministry did not report the sentences that courts imposed.",
        "sentence_min - 2020; sentence_max - 2020",
    ),
    "not a single one told": ("The government did not report a single conviction.", "convictions - 2020"),
    "none written down": ("The hotline did not record any calls.", "hotline_calls 0 2020"),
    "how many nobody wrote down": ("The ministry did not record the number of convictions.", "convictions - 2020"),
    "no such places of its own": ("The state ran no shelters of its own.", "shelters 0 2020"),
    "how much was given": ("The ministry did not report how much it gave to NGO shelters.", "funding - 2020"),
    "none of some deeds led to another": (
        "Police opened 12 investigations; none of the investigations resulted in a conviction.",
        "investigations 12 2020; convictions 0 2020",
    ),
    "the last year that is known": (
        "In 2018, the last year for which data were available, police investigated nine cases.",
        "investigations 9 2018",
    ),
    "the latest year, named behind": (
        "In the last year for which data were available, 2018, courts convicted three traffickers.",
        "convictions 3 2018",
    ),
    "nothing uncovered": ("Inspections did not uncover any victims.", "victims_identified 0 2020"),
    "what may be done was not told to be": (
        "Victims could be referred to clinics, but the government did not report doing so in 2020.",
        "victims_referred - 2020",
    ),
    "whom a law lets do something": (
        "The law permitted victims to sue traffickers, but the government did not report any victims doing so.",
        "",
    ),
    "permits that may be granted": (
        "The law allowed officials to grant residence permits to victims, but they did not report doing so.",
        "visas - 2020",
    ),
    "deeds of two sorts": (
        "The government did not conduct international investigations or extradite traffickers.",
        "investigations 0 2020; extraditions 0 2020",
    ),
    "a deed by the name of a place": ("The government did not directly shelter victims.", ""),
    "a place of that name": ("The government did not have shelter services for victims.", "shelters 0 2020"),
    "what is unknown behind what was not done": (
        "Officials did not refer any victims to NGOs, and the number of victims who found help was not known.",
        "victims_referred 0 2020",
    ),
    "what is unclear behind what is not told apart": (
        "The government did not disaggregate its data, and it was not clear how many of the 61 prosecutions "
        "concerned trafficking.",
        "prosecutions 61 2020; prosecutions - 2020",
    ),
    "a denial before another": (
        "Courts did not convict traffickers; victims could obtain residence permits, but no victims applied.",
        "convictions 0 2020; visas 0 2020",
    ),
}
"""What is said, with the figures that it gives."""


test_each_denial_gives_its_figures_and_no_others = reads(SAID)
