"""What was not done and what was not said: each sentence gives its zeros and what is not reported, of their years."""

from __future__ import annotations

import pytest
from told_figures import read, reads

from tipcompare.figures import answer_figures

SAID = {
    "not reporting, set against this year": (
        "The government identified 12 victims, compared with not reporting any victims identified in 2019.",
        "victims_identified 12 2020; victims_identified - 2019",
    ),
    "a government not reporting": (
        "This compared with the government not reporting any convictions in 2019.",
        "convictions - 2019",
    ),
    "how those sent there lodged": (
        "Police referred five victims to shelters but did not report their length of stay or lodging for the others.",
        "victims_referred 5 2020",
    ),
    "three deeds with their own nouns": (
        "Police did not report the total number of cases investigated or persons prosecuted or convicted.",
        "investigations - 2020; prosecutions - 2020; convictions - 2020",
    ),
    "the last of three deeds": (
        "Police did not report the number of cases investigated, persons prosecuted, and traffickers convicted.",
        "investigations - 2020; prosecutions - 2020; convictions - 2020",
    ),
    "two deeds begun": (
        "Police did not report the total number of investigations or prosecutions initiated in 2019.",
        "investigations - 2019; prosecutions - 2019",
    ),
    "a deed of others behind": (
        "The ministry did not report the number of investigations, and judges convicted 12 brokers.",
        "investigations - 2020; convictions 12 2020",
    ),
    "charges of those convicted": (
        "Courts convicted six brokers; charges were not reported for the other convictions.",
        "convictions 6 2020",
    ),
    "a count of another clause in brackets": (
        "The government did not report the number of victims identified; the council followed other matters (30).",
        "victims_identified - 2020",
    ),
    "cases counted, with some of them in brackets": (
        "The government did not report the number of victims identified by police, who followed 84 cases (30 in 2019).",
        "victims_identified - 2020",
    ),
    "charges at all": ("Charges were not reported for 2019.", "prosecutions - 2019"),
    "no system for data": ("Vesmark did not maintain a law enforcement data system.", ""),
    "no system for data of victims": ("Vesmark did not maintain a data collection system for victims identified.", ""),
    "data not kept in one place": ("Police did not keep law enforcement data in one place.", ""),
    "records not kept in one place": ("Records of prosecutions were not kept in a central database.", ""),
    "told to nobody, since not kept in one place": (
        "Data on convictions were not available because files were not kept in one place. Police did not report "
        "trials, as courts did not keep records in a central database.",
        "convictions - 2020; prosecutions - 2020",
    ),
    "not kept in one place, and so not told": (
        "Data on victims identified were not compiled in one place and were therefore unavailable. Police did not "
        "collect or report statistics on arrests in a central system.",
        "victims_identified - 2020; arrests - 2020",
    ),
    "held in one place": ("Police did not report how many suspects they arrested in one place.", "arrests - 2020"),
    "no database, and no system": (
        "The ministry kept no database and did not maintain a system for tracking court cases.",
        "prosecutions - 2020",
    ),
    "how many it helped or it referred": (
        "The ministry did not report how many victims it assisted or it referred.",
        "victims_assisted - 2020; victims_referred - 2020",
    ),
    "what police may do to suspects": ("Police could arrest anyone; the government did not report doing so.", ""),
    "since, as a reason": ("Police did not arrest the suspects since they had fled.", ""),
    "since a time": (
        "Courts have not convicted a trafficker since the first conviction in 2012.",
        "convictions 0 2020",
    ),
    "information with victims": ("Police did not share information with victims.", ""),
    "information for victims": ("The government did not provide information for victims.", ""),
    "information for victims in a language": ("Information for victims was not available in Northern.", ""),
    "what a law leaves open": ("The code did not specify sentences for trafficking.", ""),
    "what a ministry leaves open": (
        "The ministry did not specify the sentences of traffickers.",
        "sentence_min - 2020; sentence_max - 2020",
    ),
    "shelters not kept open": ("The ministry did not keep shelters open in winter.", ""),
    "investigations not kept up": ("The ministry did not maintain investigations.", ""),
    "the number of those helped": ("The government assisted victims but did not report the number of victims.", ""),
    "any, before what describes": ("The government did not report any prosecution strategy.", ""),
    "a rate that was not kept": ("The government did not maintain its conviction rate.", ""),
    "what officials know": ("Police did not share law enforcement information with the media.", ""),
    "money not received in time": ("The task force did not receive funding on time.", ""),
    "sentences of the others": (
        "One trafficker received five years; the government did not report the sentences of the others.",
        "convictions 1 2020; sentence_min 5 2020; sentence_max 5 2020",
    ),
    "the last one": ("The last trafficking conviction in the country dates from 2014.", "convictions 0 2020"),
    "the last one beside none": (
        "Courts did not prosecute traffickers; the last conviction was in 2012.",
        "prosecutions 0 2020; convictions 0 2020",
    ),
    "neither of two years": (
        "Police opened nine cases; neither year saw any arrests, and in neither period did courts convict anyone.",
        "arrests 0 2019; arrests 0 2020; convictions 0 2019; convictions 0 2020; investigations 9 2020",
    ),
    "neither saw one": ("Neither year saw a conviction.", "convictions 0 2019; convictions 0 2020"),
    "since a law of some year": (
        "Since its adoption in 2011, the act has yet to produce a single conviction.",
        "convictions 0 2020",
    ),
    "in which year it was done last": (
        "It was in 2012 that a court last convicted a trafficker.",
        "convictions 0 2020; convictions 1 2012",
    ),
    "what is offered and was not used": (
        "The law allows victims temporary residence, but this provision was not used.",
        "visas 0 2020",
    ),
    "what was never granted": (
        "Temporary residence is foreseen for victims, but has never been granted.",
        "visas 0 2020",
    ),
    "what else was not done": (
        "Courts tried no brokers, and no steps were taken against judges who took bribes.",
        "prosecutions 0 2020",
    ),
    "those who were given nothing": ("Charities were given no financial support whatsoever.", "funding 0 2020"),
    "reports on deeds": (
        "The ministry did not furnish reports on the prosecution or conviction of men; it gave no report of arrests.",
        "prosecutions - 2020; convictions - 2020; arrests - 2020",
    ),
    "data on each of several deeds": (
        "The ministry did not report victim identification or referral data. It did not report investigation, "
        "prosecution, and conviction data.",
        "victims_identified - 2020; victims_referred - 2020; investigations - 2020; prosecutions - 2020; "
        "convictions - 2020",
    ),
    "data on care beside others": (
        "The ministry did not provide victim identification and assistance statistics, nor identification procedures.",
        "victims_identified - 2020; victims_assisted - 2020",
    ),
    "what is done about data": (
        "The ministry did not report updating its victim identification or referral data. It did not report its victim "
        "identification and assistance data system, nor training officials to record victim identification data.",
        "",
    ),
    "on what nothing is told": (
        "The government did not report anything on convictions. It did not report to the monitoring body on "
        "investigations. It did not provide comprehensive information, including on prosecutions.",
        "convictions - 2020; investigations - 2020; prosecutions - 2020",
    ),
    "how many of those helped are victims": (
        "The government repatriated 3,000 migrants, including an unknown number of victims. Police identified 300 "
        "migrants, including an unknown number of victims.",
        "repatriations 3000 2020; repatriations - 2020; victims_identified - 2020",
    ),
    "how many were found for whom nothing is told": (
        "The government did not report providing services to the six potential victims identified during the reporting "
        "period. It did not report whether it provided shelter to the nine victims it identified.",
        "victims_assisted - 2020; victims_identified 6 2020; victims_in_shelter - 2020; victims_identified 9 2020",
    ),
    "how many others found, or it found over years": (
        "The government did not report assisting the 12 victims identified by Orlenian authorities. It did not report "
        "whether it sheltered the 40 victims identified since 2019.",
        "victims_assisted - 2020; victims_in_shelter - 2020",
    ),
    "what is only used, or taught": (
        "The government did not report widely implementing its procedures for the proactive identification of "
        "trafficking victims. The ministry did not report training officials on the identification of victims.",
        "trainees - 2020",
    ),
    "what it is about, told first": (
        "On trials and convictions of officials there was no report by the ministry.",
        "prosecutions - 2020; convictions - 2020",
    ),
    "what nothing was told of": (
        "As to arrests, nothing was reported; the ministry said nothing about convictions.",
        "arrests - 2020; convictions - 2020",
    ),
    "reports of what others did": ("There were no reports officials jailed victims.", ""),
    "in what victims took part": ("How many victims took part in investigations or trials was not reported.", ""),
    "how many had been trafficked": (
        "The ministry helped 12 migrants; how many of these had been trafficked it did not report.",
        "victims_assisted 12 2020; victims_assisted - 2020",
    ),
    "neither followed by care": ("Neither investigations nor raids were followed by care for victims.", ""),
    "neither begun": (
        "Neither investigations nor trials were begun in 2020.",
        "investigations 0 2020; prosecutions 0 2020",
    ),
    "a year of somebody else": (
        "Courts convicted no judge, nor a clerk whose arrest in 2011 had led nowhere.",
        "convictions 0 2020",
    ),
    "the last ones, counted": ("The last two convictions were in 2012.", "convictions 2 2012"),
    "the last one in this year": ("The last conviction was in 2020.", ""),
    "the last one of officials": ("The last conviction of a police officer was in 2012.", ""),
    "the last of others": ("The last of the clinics in which a broker was convicted closed in 2014.", ""),
    "no more than some": ("No court convicted more than two traffickers.", ""),
    "having done": (
        "Police identified 11 women; they did not report having identified any during the previous reporting period.",
        "victims_identified 11 2020; victims_identified - 2019",
    ),
    "that it did": ("The ministry did not report that it identified any men.", "victims_identified - 2020"),
    "the number of what was counted before": (
        "The ministry granted 210 residence permits in 2019, but could not provide any number for 2020.",
        "visas 210 2019; visas - 2020",
    ),
    "the number convicted": (
        "Courts convicted 14 brokers in 2019 but did not provide the number convicted in 2020.",
        "convictions 14 2019; convictions - 2020",
    ),
    "the number that was referred": (
        "The ministry did not report the number of victims that it referred to clinics.",
        "victims_referred - 2020",
    ),
    "any that were identified": (
        "The agency did not report any confirmed victims identified, but it reported identifying 31 potential victims.",
        "victims_identified - 2020; victims_identified 31 2020",
    ),
    "what was not done in its places": (
        "The agency did not report screening victims referred to its shelters for trafficking indicators. It did not "
        "report inspecting its shelters.",
        "",
    ),
    "places of others to which nobody is told to be sent": (
        "The agency did not report referring any victims to NGO shelters.",
        "victims_referred - 2020",
    ),
    "places that were not opened": ("The agency did not report opening new shelters.", "shelters - 2020"),
    "how many places it has": ("The agency did not report the number of its shelters.", "shelters - 2020"),
    "a count that nobody published": (
        "For the fourth consecutive year, the agency did not publish an official count of victims identified.",
        "victims_identified - 2020",
    ),
    "what each did": (
        "The ministry did not report the number of investigations it opened, prosecutions it pursued, or brokers "
        "courts convicted.",
        "investigations - 2020; prosecutions - 2020; convictions - 2020",
    ),
    "how much": (
        "The ministry did not disclose how much it spent on shelters, compared with $300,000 in 2019.",
        "funding - 2020; funding 300000 2019",
    ),
    "how many of which kind": (
        "Police opened 54 investigations; the ministry did not report how many concerned forced labor.",
        "investigations 54 2020; investigations - 2020",
    ),
    "how many of those before": (
        "Police investigated 103 cases. Authorities did not specify how many cases involved sex trafficking.",
        "investigations 103 2020; investigations - 2020",
    ),
    "nor did it, of those accused in a year": (
        "It did not convict traffickers nor did it prosecute officials who had been charged in 2018.",
        "convictions 0 2020; prosecutions 0 2020",
    ),
    "nor did it, in the same year": (
        "It did not investigate trafficking crimes nor did it prosecute traffickers in 2019.",
        "investigations 0 2019; prosecutions 0 2019",
    ),
    "nor did it, in another year": (
        "It did not convict traffickers in 2018 nor did it prosecute traffickers in 2019.",
        "convictions 0 2018; prosecutions 0 2019",
    ),
    "those complicit in a year": ("It did not prosecute officials who were complicit in 2018.", "prosecutions 0 2020"),
    "nor did it": (
        "The bureau did not collect data on arrests, nor did it identify any victims, nor did courts convict anyone.",
        "arrests - 2020; victims_identified 0 2020; convictions 0 2020",
    ),
    "what was not found": ("Inspectors did not find any victims in 2020.", "victims_identified 0 2020"),
    "an act of a year": ("The judiciary had yet to convict a broker under the act of 2013.", "convictions 0 2020"),
    "under one law rather than another": (
        "Under the labor code rather than the penal code, courts convicted four brokers, compared with six in 2019.",
        "convictions 4 2020; convictions 6 2019",
    ),
    "in contrast with a year": (
        "In contrast with the previous year, when police investigated 12 cases and prosecutors charged eight brokers, "
        "the government did not report any investigations or prosecutions.",
        "investigations 12 2019; prosecutions 8 2019; investigations - 2020; prosecutions - 2020",
    ),
    "unlike in a year": (
        "Unlike in 2019, when courts convicted six brokers, the government did not convict any brokers.",
        "convictions 6 2019; convictions 0 2020",
    ),
    "said behind another year": (
        "Police did not make any arrests, compared with nine in 2019, and said 16 prosecutions were still open.",
        "arrests 0 2020; arrests 9 2019; prosecutions 16 2020",
    ),
    "this compared with": (
        "This compared with investigating eight cases, arresting seven brokers, and convicting no brokers in 2019.",
        "investigations 8 2019; arrests 7 2019; convictions 0 2019",
    ),
    "not in so many years": ("Courts have not convicted a broker in over ten years.", "convictions 0 2020"),
    "an age behind those identified": (
        "Police identified 70 victims. Nine of the victims identified were under 18.",
        "victims_identified 70 2020; victims_identified 9 2020",
    ),
    "no reports of those told by a deed": (
        "There were no reports of foreign victims identified. There were no reports of brokers prosecuted.",
        "victims_identified - 2020; prosecutions - 2020",
    ),
    "the deed as a noun": (
        "The ministry did not report the identification of any victims or the conviction of any brokers.",
        "victims_identified - 2020; convictions - 2020",
    ),
    "declined to share": ("The government declined to share the number of brokers convicted.", "convictions - 2020"),
    "after another year": (
        "The government did not report any convictions in 2020, after obtaining none in 2019.",
        "convictions - 2020",
    ),
    "asked of those counted": (
        "The ministry did not report how many of the 40 victims received care.",
        "victims_assisted - 2020",
    ),
    "no court": (
        "No court in the south convicted a broker. No agency charged any brokers.",
        "convictions 0 2020; prosecutions 0 2020",
    ),
    "charges that were dismissed": ("Courts acquitted three brokers and dismissed charges against four.", ""),
    "brought to trial": (
        "Six brokers were brought to trial and only one was put on trial for begging.",
        "prosecutions 6 2020; prosecutions 1 2020",
    ),
    "by how many it differs": (
        "Police identified 40 victims, three fewer than the 43 identified in 2019.",
        "victims_identified 40 2020; victims_identified 43 2019",
    ),
    "none of those told by a deed": (
        "None of the victims identified in 2020 received care. No victims identified in 2020 received care.",
        "victims_assisted 0 2020; victims_assisted 0 2020",
    ),
    "how many of those of a year": (
        "Shelters assisted 900 child victims in 2019 but did not report how many of the children were victims of "
        "trafficking.",
        "victims_assisted 900 2019; victims_in_shelter 900 2019; victims_assisted - 2019",
    ),
    "how many of those set against another year": (
        "Shelters assisted 40 women, compared with 30 in 2019; the ministry did not report how many of these were "
        "trafficking victims.",
        "victims_assisted 40 2020; victims_in_shelter 40 2020; victims_assisted 30 2019; victims_in_shelter 30 2019; "
        "victims_assisted - 2020",
    ),
    "how many of those identified": (
        "Police did not report how many of the victims identified received care. It was unclear whether the children "
        "rescued were referred to clinics.",
        "victims_assisted - 2020; victims_referred - 2020",
    ),
    "support to agencies": ("The ministry did not report providing aid to NGOs that offered services to women.", ""),
    "permits as a means": (
        "The ministry did not report providing temporary care through residence permits to any victims.",
        "visas - 2020",
    ),
    "what the law offers": ("The ministry did not report providing immigration relief to any victims.", "visas - 2020"),
    "aid to victims": (
        "The ministry did not report providing aid to foreign or domestic victims.",
        "victims_assisted - 2020",
    ),
    "protection to witnesses": ("The ministry did not report whether it gave protection to any witnesses.", ""),
    "what victims gave": ("Courts did not report on the number of victims who provided testimony.", ""),
    "violations that were found": (
        "The bureau did not report the number of visits carried out or any wage violations detected.",
        "",
    ),
    "information kept secret": (
        "Courts did not keep victims' personal information confidential or provide protection for victim witnesses.",
        "",
    ),
    "how it was done": (
        "The academy did not report how these courses were funded or how many recruits were trained.",
        "trainees - 2020",
    ),
    "efforts, and what remained few": (
        "Vesmark did not report any efforts to prosecute or convict complicit officials, and overall investigations "
        "and convictions remained low.",
        "prosecutions - 2020; convictions - 2020",
    ),
    "those whom charities found": (
        "It was unclear whether the 15 victims identified by charities were referred to care. Police did not report "
        "how many of the children removed from begging received care.",
        "victims_identified 15 2020; victims_referred - 2020; victims_assisted - 2020",
    ),
    "data that are told but not divided": (
        "The ministry did not disaggregate its data on the 81 victims it identified by sex or age.",
        "victims_identified 81 2020",
    ),
    "all that is done for victims, by nouns": (
        "The ministry did not publish statistics on victim identification, referral, or assistance.",
        "victims_identified - 2020; victims_referred - 2020; victims_assisted - 2020",
    ),
    "referral that is only a procedure's": (
        "Identification and referral mechanisms were lacking. Police did not report developing a procedure for the "
        "referral of victims to care.",
        "",
    ),
    "those who are named by what was done": ("Data on repatriated victims were unavailable.", "repatriations - 2020"),
    "the number behind a long one": (
        "The board did not report the number of calls received by its hotline or the number of victims identified as a "
        "result.",
        "hotline_calls - 2020; victims_identified - 2020",
    ),
    "courses that are only where people went": (
        "The board did not report how many officials attended these sessions.",
        "trainees - 2020",
    ),
    "what became of those it found": (
        "Police did not say how many of the victims they found were referred to care. It was unclear how many victims "
        "the centers helped.",
        "victims_referred - 2020; victims_assisted - 2020",
    ),
    "any of what the law offers": (
        "Foreign victims could receive residence permits, but the ministry did not report issuing any. Police could "
        "arrest anyone; the ministry did not report any.",
        "visas - 2020",
    ),
    "shelter as what is given": (
        "The board did not report whether any victims received shelter or residence permits, or whether it gave "
        "shelter or legal aid to girls.",
        "victims_in_shelter - 2020; visas - 2020; victims_assisted - 2020",
    ),
    "able to": (
        "It was unclear if these women were able to access protection services or how many victims could utilize care "
        "services.",
        "victims_assisted - 2020",
    ),
    "cases that were referred": (
        "The line took 240 calls; the ministry did not report whether any cases were referred to police.",
        "hotline_calls 240 2020",
    ),
    "cases told before that were referred": (
        "Inspectors investigated six trafficking cases but did not report if they referred them to police.",
        "investigations 6 2020",
    ),
    "victims told before that were referred, and cases": (
        "The ministry identified six victims in three cases but did not report if it referred them to police.",
        "victims_identified 6 2020; victims_referred - 2020",
    ),
    "cases that others referred": (
        "The ministry did not report the number of cases inspectors referred to police.",
        "",
    ),
    "whether cases were referred, behind victims": (
        "The ministry did not report if any victims were identified or if cases were referred to police.",
        "victims_identified - 2020",
    ),
    "whether any cases were referred by somebody": (
        "The ministry did not report whether inspectors referred any cases to police.",
        "",
    ),
    "victims in cases": (
        "The ministry did not report how many victims in these cases were referred to care.",
        "victims_referred - 2020",
    ),
    "no figure for money that is given": (
        "The budget had an allocation for victim care, but ministers did not disclose a figure for these allocations.",
        "funding - 2020",
    ),
    "forms of lodging": (
        "Police did not report if it referred any victims to homes or other forms of lodging.",
        "victims_referred - 2020",
    ),
    "how many got this service": (
        "The ministry funded the repatriation of victims, but did not report how many victims received this service.",
        "repatriations - 2020",
    ),
}


test_what_is_not_done_or_not_said_is_so_of_its_measure_and_year = reads(SAID)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The last conviction was in 2012.", {2019: 0.0, 2020: 0.0}),
        ("The last conviction was in 2019.", {2020: 0.0}),
        ("No court convicted a trafficker.", {2020: 0.0}),
        ("Courts convicted nobody, the most recent verdict having been in 2012.", {2019: 0.0, 2020: 0.0}),
        ("Since its adoption in 2011, the act has yet to produce a conviction.", {2019: 0.0, 2020: 0.0}),
        ("No court in the south convicted a trafficker; northern courts convicted nine.", {2020: 9.0}),
    ],
)
def test_what_was_last_done_or_not_in_one_place_answers_for_its_years(text: str, wanted: dict[int, float]) -> None:
    """The year before is nought too where the last one was before both; a zero of one place is none of the country."""
    told = {answer.year: answer.value for answer in answer_figures(read(text)) if answer.measure == "convictions"}
    assert told == wanted


@pytest.mark.parametrize(
    ("told", "accused"), [("20 officials were charged", "officials"), ("Police charged 20 traffickers", "")]
)
def test_cases_that_are_not_told_apart_are_of_those_counted_before(told: str, accused: str) -> None:
    """Only where officials were counted are they those of whom it is asked; police are not, who act."""
    found = read(
        f"In 2019, {told} and eight were convicted; it is unclear how many of the cases involved sex trafficking."
    )
    assert [(item.year, item.accused) for item in found if item.value is None] == [(2019, accused)]


def test_officials_of_another_clause_are_not_those_of_whom_nothing_is_told() -> None:
    """What was not done to anyone is not only of the officials told behind it."""
    found = read("It did not investigate such crimes nor did it prosecute officials who were complicit in 2018.")
    assert [(item.measure, item.accused) for item in found] == [("investigations", ""), ("prosecutions", "officials")]
