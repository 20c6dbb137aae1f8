"""Readings of numbers that are of something else than the words beside them: of calls, of staff, of one of several."""

from __future__ import annotations

from told_figures import COUNTS, read, reads, tell_answers

from tipcompare.figures import answer_figures

SAID = {
    "occasions": ("Courts convicted traffickers on 14 occasions.", ""),
    "hearings at which it was done": ("Courts convicted traffickers at 14 hearings.", ""),
    "hearings behind which it was done": ("Courts convicted traffickers after 14 hearings.", ""),
    "what it cost them": ("The government provided services to victims at no cost.", ""),
    "calls that led to something": (
        "The hotline took 400 calls, of which 90 were on trafficking and 17 led to investigations.",
        "hotline_calls 400 2020; hotline_calls 90 2020; hotline_calls 17 2020",
    ),
    "whom warrants are for": (
        "Police issued warrants for the brokers convicted in absentia and extradition requests for two defendants "
        "charged with servitude crimes.",
        "",
    ),
    "on whose behalf others complain": (
        "A charity filed a complaint on her behalf, as well as on behalf of some 20 other Orlenian women exploited in "
        "servitude.",
        "",
    ),
    "whom police found upon a complaint": (
        "A complaint led police to a farm where 12 men were exploited in forced labor.",
        "victims_identified 12 2020",
    ),
    "officers who took part": (
        "Twelve officers participated in capacity-building activities provided by the ministry.",
        "trainees 12 2020",
    ),
    "officers who took part in what was also for more": (
        "Thirty police officers participated in awareness raising and capacity-building activities.",
        "trainees 30 2020",
    ),
    "officers who only heard of it": ("Thirty police officers participated in awareness raising activities.", ""),
    "calls, in a clause of their own": (
        "The hotline took 400 calls, compared with 300 in 2019; 17 of these led to investigations.",
        "hotline_calls 400 2020; hotline_calls 300 2019; hotline_calls 17 2020",
    ),
    "cases that others opened behind calls": (
        "The hotline took 400 calls; police opened six cases and two led to prosecutions.",
        "hotline_calls 400 2020; investigations 6 2020; prosecutions 2 2020",
    ),
    "tables at which people meet": (
        "The ministry supported nine regional and three municipal anti-trafficking roundtables.",
        "",
    ),
    "experts on what they do": (
        "The board kept two identification experts in each town. It identified 140 victims.",
        "victims_identified 140 2020",
    ),
    "a number of its own": (
        "Police opened 31 new sex trafficking investigations and prosecutions of six brokers.",
        "investigations 31 2020; prosecutions 6 2020",
    ),
    "found out of more": (
        "There were 12 women identified as victims of trafficking out of 240 migrants police met.",
        "victims_identified 12 2020",
    ),
    "victims of what is investigated": (
        "Police opened an investigation into the forced labor of two foreign workers.",
        "",
    ),
    "enough to tell": (
        "Police investigated and charged nine brokers, although it did not share enough information to tell what for.",
        "investigations 9 2020; prosecutions 9 2020",
    ),
    "those whom they come to": (
        "Police identified 30 victims and the ministry housed four. Nine victims were men and 21 were women.",
        "victims_identified 30 2020; victims_in_shelter 4 2020; victims_identified 9 2020; victims_identified 21 2020",
    ),
    "no cases of places": (
        "The ministry helped 12 women at two shelters, including two cases of begging.",
        "victims_assisted 12 2020; shelters 2 2020",
    ),
    "as well as": (
        "The ministry assisted 36 women with food, as well as referred them to shelters. Of the 90 women, it assisted "
        "12, and referred them to shelters.",
        "victims_assisted 36 2020; victims_referred 36 2020; victims_assisted 12 2020",
    ),
    "a shelter that opened": (
        "The state-run shelter for women, opened in May 2020, served six victims.",
        "victims_assisted 6 2020; victims_in_shelter 6 2020",
    ),
    "one among several": (
        "The center housed 22 victims and was one of four shelters that the government ran.",
        "victims_in_shelter 22 2020; shelters 4 2020",
    ),
    "one out of those counted": (
        "Courts convicted 12 traffickers; one of these was a woman.",
        "convictions 12 2020; convictions 1 2020",
    ),
    "staff set against staff": (
        "Police identified 30 victims. It employed 50 social workers, an increase from 40 in 2019.",
        "victims_identified 30 2020",
    ),
    "set against what was told before": (
        "Police identified 30 victims. It was an increase from 20 in 2019.",
        "victims_identified 30 2020; victims_identified 20 2019",
    ),
    "an increase, in a sentence of its own": (
        "Police identified 30 victims. This was a significant increase compared with 20 victims in 2019.",
        "victims_identified 30 2020; victims_identified 20 2019",
    ),
    "an additional number": (
        "Police identified 30 victims and an additional 12 potential victims.",
        "victims_identified 30 2020; victims_identified 12 2020",
    ),
    "two told by one participle": (
        "This compared with zero victims and 90 potential victims identified in 2019.",
        "victims_identified 0 2019; victims_identified 90 2019",
    ),
    "a participle before its noun": (
        "This compared with six identified victims and 90 potential victims identified in 2019.",
        "victims_identified 6 2019; victims_identified 90 2019",
    ),
    "ages in words": ("Police identified 30 victims between the ages of four and 35.", "victims_identified 30 2020"),
    "suspects in jail": (
        "Police investigated 12 suspects; three suspects remained in jail awaiting trial.",
        "investigations 12 2020; prosecutions 3 2020",
    ),
    "cases that are in court": (
        "Police investigated 12 cases; four cases were pending in court and two remained under investigation.",
        "investigations 12 2020; prosecutions 4 2020; investigations 2 2020",
    ),
    "some of the cases": (
        "Police investigated 12 cases. Nine of the cases involved sex trafficking and three involved forced labor.",
        "investigations 12 2020; investigations 9 2020; investigations 3 2020",
    ),
    "some of the cases, that were closed": (
        "Police investigated 12 cases. Nine of the cases were closed.",
        "investigations 12 2020",
    ),
    "some of the cases, that proved to be of it": (
        "Police investigated 12 cases. Nine of the 12 cases proved to be trafficking.",
        "investigations 12 2020; investigations 9 2020; investigations 12 2020",
    ),
    "some of the cases, that were found to be of it": (
        "Police investigated 12 cases. Prosecutors found nine of the 12 cases were forced labor.",
        "investigations 12 2020; investigations 9 2020; investigations 12 2020",
    ),
    "some of the investigations, that were found to be of it": (
        "Upon review of the seven investigations, police found only two were trafficking-related.",
        "investigations 7 2020; investigations 2 2020",
    ),
    "what places were found to be": ("Police visited four bars and found only two were licensed.", ""),
    "who were found to be victims": ("Police found only two were trafficked.", "victims_identified 2 2020"),
    "who of those screened were found to be so": (
        "Officials met 90 women and found nine were forced to work.",
        "victims_identified 9 2020",
    ),
    "who was found to be exploited behind places": (
        "Police searched four bars and found 12 were sexually exploited.",
        "victims_identified 12 2020",
    ),
    "who of the victims were found to be so": (
        "Police freed 30 workers and found nine were children.",
        "victims_identified 30 2020; victims_identified 9 2020",
    ),
    "those found, and what was done to them": (
        "The 12 victims found were referred to a shelter.",
        "victims_identified 12 2020; victims_referred 12 2020",
    ),
    "some of the investigations, that are pending": (
        "Five of nine investigations opened in 2020 remained pending.",
        "investigations 5 2020; investigations 9 2020",
    ),
    "those without something": (
        "The government identified 90 victims, 60 women and 30 without record of age.",
        "victims_identified 90 2020; victims_identified 60 2020; victims_identified 30 2020",
    ),
    "what became of those without something": (
        "Police arrested 30 suspects, prosecuted 21, and nine without sufficient evidence were released.",
        "arrests 30 2020; prosecutions 21 2020",
    ),
    "a shelter and another deed": (
        "The ministry housed 35 children in a children's shelter and repatriated 70 women.",
        "victims_in_shelter 35 2020; repatriations 70 2020",
    ),
    "who they were that had come back": (
        "Police identified 40 victims, at least 12 of whom were women who had returned from the Gulf.",
        "victims_identified 40 2020; victims_identified 12 2020",
    ),
    "all of whom, behind what they are set against": (
        "Police identified four victims, down from 21, all of whom were referred to a shelter.",
        "victims_identified 4 2020; victims_identified 21 2019",
    ),
    "what convictions carried": (
        "Courts obtained nine convictions, five of which carried prison sentences of more than two years.",
        "convictions 9 2020; convictions 5 2020; sentence_min 2 2020",
    ),
    "what offenses carry": (
        "The law names two offenses, which carry sentences of two to six years.",
        "penalty_min 2 None; penalty_max 6 None",
    ),
    "the least, or the least if": (
        "The law sets a minimum penalty of five years' imprisonment, or seven years if the victim is a child.",
        "penalty_min 5 None; penalty_min 7 None",
    ),
    "a sum of which nothing was paid": (
        "The government allocated 20 million rupees to the fund but disbursed none of it.",
        "funding 20000000 2020; funding 0 2020",
    ),
    "officials under investigation, some of whom": (
        "Of the six soldiers under investigation, one was convicted.",
        "investigations 6 2020; convictions 1 2020",
    ),
    "pending in court, beside others": (
        "A total of 61 cases remained under investigation, while 24 were pending before the courts.",
        "investigations 61 2020; prosecutions 24 2020",
    ),
    "what was done to others behind a participle": (
        "Police identified 27 victims, five of whom were referred by NGOs, and assisted 20 victims.",
        "victims_identified 27 2020; victims_referred 5 2020; victims_assisted 20 2020",
    ),
    "the years of a crime": (
        "The court sentenced two men to 12 years in prison for trafficking a girl from 2017 through 2019.",
        "convictions 2 2020; sentence_max 12 2020; sentence_min 12 2020",
    ),
    "cases that came in": (
        "The agency received 938 cases and completed 192 investigations, compared with 662 cases received and 116 "
        "investigations completed in 2019.",
        "investigations 192 2020; investigations 116 2019",
    ),
    "a dash as it is typed": (
        "Police identified 63 victims - 17 men and 46 women.",
        "victims_identified 63 2020; victims_identified 17 2020; victims_identified 46 2020",
    ),
    "from so many to so many years": ("The law sets 2 - 5 years in prison.", "penalty_min 2 None; penalty_max 5 None"),
    "victims who were not punished": (
        "There was no evidence that victims were jailed, and no information that child victims were convicted.",
        "",
    ),
    "no evidence of a deed": ("There was no evidence that traffickers were prosecuted.", "prosecutions 0 2020"),
    "the year of an older case": (
        "In a case that was first reported in 2018, courts convicted two traffickers.",
        "convictions 2 2020",
    ),
    "the year of the line": (
        "The hotline set up in 2018 received 212 calls, and the center built in 2019 housed 22 victims.",
        "hotline_calls 212 2020; victims_in_shelter 22 2020",
    ),
    "terms of who appealed": (
        "The appeal of a trafficker sentenced in 2017 to six years was dismissed.",
        "sentence_max 6 2017; sentence_min 6 2017",
    ),
    "convicted then, sentenced now": (
        "Two traffickers convicted in 2017 were sentenced to six years.",
        "convictions 2 2017; sentence_max 6 2020; sentence_min 6 2020",
    ),
    "behind what was not reported": (
        "The government did not report identifying any victims, although in 2019 it had found 52. NGOs identified 71 "
        "victims.",
        "victims_identified - 2020; victims_identified 52 2019; victims_identified 71 2020",
    ),
    "data on sentences, though not all": (
        "The government did not report comprehensive data on sentencing or complete information on sentences.",
        "sentence_max - 2020; sentence_min - 2020",
    ),
    "firms that recruit": (
        "Officials began investigating 41 recruitment agencies and prosecuted one employment agency for trafficking.",
        "",
    ),
    "other firms": ("Police opened an investigation against 11 private firms.", ""),
    "bodies that were trained": (
        "The ministry trained three new task forces, four provincial committees, and 12 councils.",
        "",
    ),
    "a killing of a victim": ("Police arrested three suspects in the killing of a trafficking victim.", ""),
    "terms for such a killing": ("Courts sentenced four men to 20 years in prison for murdering a victim.", ""),
    "a killing told before": (
        "An inspector was murdered for her work on trafficking. Three men were arrested. Police arrested nine brokers.",
        "arrests 9 2020",
    ),
    "a killing told before, and until when they waited": (
        "An inspector was murdered. Two men were arrested and awaited trial at the end of the reporting period.",
        "",
    ),
    "a killing told before, and figures of two years": (
        "An inspector was murdered. Police arrested nine suspects, compared with seven in 2019.",
        "arrests 9 2020; arrests 7 2019",
    ),
    "a killing told before, and the year behind another deed": (
        "An inspector was murdered. Police arrested 20 suspects and convicted nine in 2019.",
        "arrests 20 2019; convictions 9 2019",
    ),
    "a killing told before, and the article of a law": (
        "An inspector was murdered. Police arrested 20 suspects under article 12.",
        "arrests 20 2020",
    ),
    "killings of many": (
        "Unrest killed hundreds. Police arrested 140 suspects and prosecuted 90 suspects.",
        "arrests 140 2020; prosecutions 90 2020",
    ),
    "a killing, and cases": (
        "An inspector was murdered. Police opened 12 cases and arrested six men for trafficking.",
        "investigations 12 2020; arrests 6 2020",
    ),
    "a killing beside trafficking": ("Courts convicted nine men for murder and trafficking.", "convictions 9 2020"),
    "cases of wages, referred": ("Officers referred 52 cases of unpaid wages for criminal prosecution.", ""),
    "cases of hiring, referred": ("Officers referred nine recruitment fraud cases for criminal investigation.", ""),
    "cases of hiring for exploitation": (
        "Officers referred nine cases of illegal recruitment of girls for sex trafficking for investigation.",
        "investigations 9 2020",
    ),
    "all of them again": ("Police arrested four suspects; all four were in custody.", "arrests 4 2020"),
    "those of the cases that go on": (
        "Police investigated 20 cases. Nine were closed, while the 11 remaining cases were pending.",
        "investigations 20 2020",
    ),
    "callers referred": ("The hotline provided 1,190 referrals for services.", ""),
    "some of their members": ("The ministry trained 60 members of 12 councils.", "trainees 60 2020"),
}


test_each_counts_what_it_is_of = reads(SAID)


def test_trials_that_were_put_off_are_no_whole() -> None:
    """A court that postpones trials tells of some that had begun, not of all that it tried."""
    assert {one.scope for one in read("Courts postponed six trials; nine others were delayed.")} == {"part"}


def test_who_makes_up_a_whole_leaves_it_one() -> None:
    """Cases that are only suspected are all that there are, and those of one town's officers are not."""
    whole = read("Police opened 12 cases, seven suspected begging cases and five suspected servitude cases.")
    town = read("Police officers in Northport reported initiating five investigations.")
    assert [one.scope for one in (*whole, *town)] == ["total", "part", "part", "part"]


def test_those_referred_under_another_law_are_a_part() -> None:
    """What is not on trafficking is told beside it, whichever of them opens the trials."""
    text = "Officers referred nine men for prosecution under the labor law. Courts tried six under the residency law."
    assert [one.scope for one in read(text)] == ["part", "part"]


def test_who_did_what_a_participle_tells_does_nothing_more() -> None:
    """Cases that charities found are told in passing; the police tried them."""
    assert {one.actor for one in read("Police opened 27 cases referred by NGOs and prosecuted nine men.")} == {
        "government"
    }


def test_a_part_set_against_another_year_is_the_best() -> None:
    """What is told behind it of more may be of others: those stopped at the border are not yet victims."""
    text = "Police identified 57 child victims, compared with 92 child victims in 2019. They also intercepted 300 boys."
    assert tell_answers(answer_figures(read(text), COUNTS)) >= {"victims_identified 2020 57"}
