"""Readings of what became of cases and of those accused: at which stage they are, with which term, in which year."""

from __future__ import annotations

from told_figures import read, reads

SAID = {
    "some of them still investigated": (
        "Police investigated 96 cases; of these, 73 led to prosecutions, and 14 remained under investigation.",
        "investigations 96 2020; prosecutions 73 2020; investigations 14 2020",
    ),
    "still investigated, behind others": (
        "Police opened 96 cases. Of these, prosecutors took 18 to court, closed 12, and seven remained under "
        "investigation.",
        "investigations 96 2020; prosecutions 18 2020; investigations 7 2020",
    ),
    "pending by name": (
        "Police reported 24 pending investigations and five pending prosecutions.",
        "investigations 24 2020; prosecutions 5 2020",
    ),
    "in detention until trial": (
        "Police arrested nine brokers, three of whom remained in pretrial detention awaiting trial.",
        "arrests 9 2020; prosecutions 3 2020",
    ),
    "for charges": ("Police sent 58 cases to the public prosecutor for indictment.", "prosecutions 58 2020"),
    "by agency, out of them by name": (
        "Of the investigations, the police conducted 73, customs eight, and the gendarmerie three.",
        "investigations 73 2020; investigations 8 2020; investigations 3 2020",
    ),
    "long terms": ("Nine brokers received lengthy prison terms.", "convictions 9 2020"),
    "three kinds of terms": (
        "Courts sentenced 90 brokers to prison, 21 to suspended sentences, and six to fines.",
        "convictions 90 2020; convictions 21 2020; convictions 6 2020",
    ),
    "harshest and most lenient": (
        "The harshest sentence was 12 years and the most lenient two years.",
        "sentence_max 12 2020; sentence_min 2 2020",
    ),
    "of them, in a sentence of its own": (
        "Courts convicted 58 brokers. Of them, 37 were women and four were sentenced to imprisonment.",
        "convictions 58 2020; convictions 37 2020; convictions 4 2020",
    ),
    "compared at first": (
        "Compared to 37 convictions in 2019, courts convicted eight brokers.",
        "convictions 37 2019; convictions 8 2020",
    ),
    "a year in which": (
        "Unlike the previous year, in which courts convicted 18 brokers, courts convicted six.",
        "convictions 18 2019; convictions 6 2020",
    ),
    "a year that opens what is said besides": (
        "Police opened 46 cases, compared with 15 in 2018, and in 2019, courts convicted 58 brokers.",
        "investigations 46 2020; investigations 15 2018; convictions 58 2019",
    ),
    "not a year in which": (
        "Police opened 12 cases in which they arrested nine brokers.",
        "investigations 12 2020; arrests 9 2020",
    ),
    "three deeds, each compared": (
        "Police investigated 113 cases, compared with 96 in 2019, charged 58 brokers, compared with 14 in 2019, and "
        "convicted nine brokers, compared with seven in 2019.",
        "investigations 113 2020; investigations 96 2019; prosecutions 58 2020; prosecutions 14 2019; "
        "convictions 9 2020; convictions 7 2019",
    ),
    "three deeds, compared without a year": (
        "Police investigated 113 cases, up from 96, charged 58 brokers, up from 14, and convicted nine, down from 12.",
        "investigations 113 2020; investigations 96 2019; prosecutions 58 2020; prosecutions 14 2019; "
        "convictions 9 2020; convictions 12 2019",
    ),
    "a deed of others behind a comparison": (
        "Police opened 113 cases, down from 96 in 2019, prosecutors charged 58 brokers, and courts convicted nine.",
        "investigations 113 2020; investigations 96 2019; prosecutions 58 2020; convictions 9 2020",
    ),
    "a deed by name behind a comparison": (
        "Police opened 113 cases, down from 96 in 2019, initiated the prosecution of 58 brokers, and arrested nine.",
        "investigations 113 2020; investigations 96 2019; prosecutions 58 2020; arrests 9 2020",
    ),
    "the year before as an aside": ("In 2019, by comparison, courts convicted nine brokers.", "convictions 9 2019"),
    "trials of those taken before": (
        "The prosecutions of three brokers charged in 2018 remained ongoing.",
        "prosecutions 3 2020",
    ),
    "a gap that holds another deed": (
        "Police investigated 73 cases, including 58 for begging and 15 for forced labor, and initiated prosecution of "
        "seven brokers.",
        "investigations 73 2020; investigations 58 2020; investigations 15 2020; prosecutions 7 2020",
    ),
    "going on with some": (
        "Prosecutors commenced 73 prosecutions while continuing 46 from previous years.",
        "prosecutions 73 2020; prosecutions 46 2020",
    ),
    "charges that are dropped": (
        "Judges tried 96 brokers, convicting 31 brokers, and dismissing charges against five.",
        "prosecutions 96 2020; convictions 31 2020",
    ),
    "it and nobody": (
        "Police opened nine cases, but it convicted no one.",
        "investigations 9 2020; convictions 0 2020",
    ),
    "no deed came to another": ("No investigation resulted in a conviction.", "convictions 0 2020"),
    "convictions and their terms": (
        "Of the 37 convictions, three resulted in imprisonment.",
        "convictions 37 2020; convictions 3 2020",
    ),
    "investigations handed to courts": (
        "The police concluded 37 investigations, referred 24 to court, and dismissed 18.",
        "investigations 37 2020; prosecutions 24 2020",
    ),
    "data that is missing for a deed": ("Data were unavailable for convictions in 2020.", "convictions - 2020"),
    "deeds told by their names, each compared": (
        "Police reported investigating 113 cases, compared with 96 in 2019, initiating prosecution of 73 brokers, "
        "compared with 58 in 2019, and convicting 18 brokers, compared with eight in 2019.",
        "investigations 113 2020; investigations 96 2019; prosecutions 73 2020; prosecutions 58 2019; "
        "convictions 18 2020; convictions 8 2019",
    ),
    "heard, and sentenced": (
        "Courts heard 96 trafficking cases and sentenced 24 defendants.",
        "prosecutions 96 2020; convictions 24 2020",
    ),
    "no charges in any of them": (
        "Police opened 24 investigations. Prosecutors did not file charges in any of these cases.",
        "investigations 24 2020; prosecutions 0 2020",
    ),
    "no verdicts deny no trials": ("Courts did not issue verdicts in any cases.", ""),
    "let go in others": (
        "Of the 24 cases concluded, courts convicted brokers in 14 and acquitted in 10.",
        "prosecutions 24 2020; convictions 14 2020",
    ),
    "nobody found guilty": ("Courts did not find anyone guilty.", "convictions 0 2020"),
    "the year before, of others in office": (
        "Authorities opened 24 investigations. Of those, 21 were for begging. In 2019, police opened five.",
        "investigations 24 2020; investigations 21 2020; investigations 5 2019",
    ),
    "the year before, of charities": (
        "Police opened 24 investigations. In 2019, NGOs reported five.",
        "investigations 24 2020",
    ),
    "how many cases it opened": (
        "Officials convicted nine brokers, but did not report how many cases it opened.",
        "convictions 9 2020; investigations - 2020",
    ),
    "no data to be had": ("Authorities did not have data on convictions.", "convictions - 2020"),
    "no records kept": ("The government did not keep records on convictions.", "convictions - 2020"),
    "not publicly available": ("Data on prosecutions was not publicly available.", "prosecutions - 2020"),
    "cases against those charged before": (
        "Cases against three brokers charged in 2018 were ongoing.",
        "prosecutions 3 2020",
    ),
    "effective terms": ("Nine brokers served effective prison terms.", "convictions 9 2020"),
    "another number behind a comparison": (
        "Prosecutions were 37, up from seven in 2019, and the number of convictions was three.",
        "prosecutions 37 2020; prosecutions 7 2019; convictions 3 2020",
    ),
    "more that was said behind a comparison": (
        "Authorities reported police opened 52 cases, up from 41 in 2019, and that judges convicted nine brokers.",
        "investigations 52 2020; investigations 41 2019; convictions 9 2020",
    ),
    "suspended terms for so many": ("Courts imposed suspended sentences for five brokers.", "convictions 5 2020"),
    "only one of them": (
        "Police investigated 37 cases, only one of which led to a prosecution.",
        "investigations 37 2020; prosecutions 1 2020",
    ),
    "rose and fell, by a longer name": (
        "Human trafficking investigations decreased from 58 to 46.",
        "investigations 58 2019; investigations 46 2020",
    ),
    "compared between dashes": (
        "While police investigated more cases—31, compared with 24 in 2019—prosecutors charged only 18 brokers, "
        "compared with seven.",
        "investigations 31 2020; investigations 24 2019; prosecutions 18 2020; prosecutions 7 2019",
    ),
    "no verdict in any": ("Courts had yet to issue a verdict in any of the 12 cases.", ""),
    "parts in both years": (
        "Courts convicted 58 brokers, including 31 for begging, compared with seven in 2019, including three women.",
        "convictions 58 2020; convictions 31 2020; convictions 7 2019; convictions 3 2019",
    ),
    "came to none": (
        "The investigations did not result in any prosecutions or convictions.",
        "prosecutions 0 2020; convictions 0 2020",
    ),
    "some of those of whom officials were accused": (
        "Courts convicted three officers for issuing permits to 22 workers, nine of whom were victims.",
        "convictions 3 2020",
    ),
    "what others were paid for": (
        "Courts convicted nine brokers, while police received an award for identifying 14 victims.",
        "convictions 9 2020; victims_identified 14 2020",
    ),
    "what a law says they come to": (
        "The law provides that convictions result in sentences of three to 15 years’ imprisonment.",
        "penalty_min 3 None; penalty_max 15 None",
    ),
    "a multiple of a total": (
        "Courts convicted 24 brokers, nearly double the total of 14 in 2019.",
        "convictions 24 2020; convictions 14 2019",
    ),
    "most recent": ("The most recent conviction was in 2014.", "convictions 0 2020"),
    "no terms told": (
        "Courts reported nine convictions but did not report any sentences, compared with five convictions in 2019.",
        "convictions 9 2020; sentence_min - 2020; sentence_max - 2020; convictions 5 2019",
    ),
    "deeds that are only told": (
        "The government did not provide investigations or convictions.",
        "investigations - 2020; convictions - 2020",
    ),
    "details that are not told": ("The government did not provide conviction details.", ""),
    "how many of those by name": (
        "It was unclear how many of the investigations led to prosecutions.",
        "prosecutions - 2020",
    ),
    "some of these cases that went no further": (
        "The agency opened 44 investigations; of these cases, it prosecuted 16, while 12 remained pending.",
        "investigations 44 2020; prosecutions 16 2020",
    ),
    "some of which went no further": (
        "The agency opened 44 investigations, of which it prosecuted 16 and 12 remained pending.",
        "investigations 44 2020; prosecutions 16 2020",
    ),
    "some of these suspects whose trials went on": (
        "Courts tried 44 suspects; of these, they convicted 16, while 28 cases remained pending.",
        "prosecutions 44 2020; convictions 16 2020; prosecutions 28 2020",
    ),
    "the rest of those of which some were tried": (
        "Prosecutors tried four of the nine cases; the five remaining cases were pending at the end of the year.",
        "prosecutions 4 2020",
    ),
    "some that are pending": (
        "Prosecutors tried 18 cases; five stemming from earlier investigations were pending.",
        "prosecutions 18 2020; prosecutions 5 2020",
    ),
    "the rest of those of which some were concluded": (
        "Courts concluded four of the nine cases; the five remaining cases were pending.",
        "prosecutions 4 2020; prosecutions 5 2020",
    ),
    "the rest of those that some were tried of": (
        "Police opened 11 cases. Prosecutors charged suspects in five of the 11 cases; the six remaining cases were "
        "pending.",
        "investigations 11 2020; prosecutions 5 2020; investigations 11 2020; investigations 6 2020",
    ),
}


test_stages_are_told_apart = reads(SAID)


def test_what_is_tried_of_these_cases_are_cases() -> None:
    """Where no number of them stands beside."""
    told = read("Police opened 44 investigations. Of these cases, courts tried 16.")
    assert {one.unit for one in told} == {"cases"}
    told = read("Police opened 40 cases. Of these cases, prosecutors charged 16 suspects and courts convicted nine.")
    assert [one.unit for one in told] == ["cases", "persons", "persons"]


def test_deeds_that_rose_or_fell_are_cases() -> None:
    """Investigations counted by their name are no people, also where their number moves."""
    assert {one.unit for one in read("Investigations fell from 12 in 2019 to nine in 2020.")} == {"cases"}
