"""Figures of other years beside those of this one: in clauses, brackets and lists of their own; totals of lists."""

from __future__ import annotations

import pytest
from told_figures import read, reads

from tipcompare.figures import answer_figures

SAID = {
    "one beside those of whom it is told": (
        "Courts convicted one broker. This is compared with three brokers convicted in 2019, two of whom received "
        "suspended sentences, and one who received probation.",
        "convictions 1 2020; convictions 3 2019; convictions 2 2019; convictions 1 2019",
    ),
    "a year within what is set off, with a deed behind it": (
        "Police investigated two brokers, whom they had let go in 2018, and charged one man with trafficking.",
        "investigations 2 2020; prosecutions 1 2020",
    ),
    "back in this year behind two others": (
        "The board helped 27 victims. In 2019, it helped 31 victims; in 2018, it helped 40 victims. It ran a shelter "
        "and helped 12 victims there.",
        "victims_assisted 27 2020; victims_assisted 31 2019; victims_assisted 40 2018; victims_assisted 12 2020",
    ),
    "another measure of the year that was told last": (
        "Prosecutors charged 97 people in 2019, up from 80 in 2018. Courts convicted 68, up from 60 in 2018.",
        "prosecutions 97 2019; prosecutions 80 2018; convictions 68 2019; convictions 60 2018",
    ),
    "another measure set against a year further back": (
        "Prosecutors charged 97 people in 2020, up from 80 in 2019. Courts convicted 68, up from 60 in 2018.",
        "prosecutions 97 2020; prosecutions 80 2019; convictions 68 2020; convictions 60 2018",
    ),
    "a range behind another clause": (
        "Courts convicted five brokers; in 2019, sentences ranged from one to nine years. In 2019, trials rose from 12 "
        "to 15.",
        "convictions 5 2020; sentence_min 1 2019; sentence_max 9 2019; prosecutions 12 2018; prosecutions 15 2019",
    ),
    "a sum for something else behind the one compared": (
        "The board gave $9,000 to shelters, down from $8,000 in 2019, and $2,000 to clinics. It gave 90 million francs "
        "($7,000) to shelters, compared with 70 million francs ($6,000) in 2019, and 50 million francs ($3,000) for "
        "clinics.",
        "funding 9000 2020; funding 8000 2019; funding 2000 2020; funding 90000000 2020; funding 7000 2020; funding "
        "70000000 2019; funding 6000 2019; funding 50000000 2020; funding 3000 2020",
    ),
    "sums of two years compared": (
        "The board gave $9,000 to shelters, compared with $8,000 in 2019 and $2,000 in 2018.",
        "funding 9000 2020; funding 8000 2019; funding 2000 2018",
    ),
    "deeds of a year counted out": (
        "The state began 157 prosecutions in 2020. Of the 2020 prosecutions, 141 concerned sex trafficking.",
        "prosecutions 157 2020; prosecutions 141 2020",
    ),
    "the same, unchanged from a year": (
        "Police investigated nine cases in 2020, unchanged from 2019.",
        "investigations 9 2020; investigations 9 2019",
    ),
    "the same as what another year is only the name of": (
        "Police investigated nine cases, the same number as in the 2018-2019 reporting period. As in the 2019 law, "
        "courts convicted three brokers.",
        "investigations 9 2020; convictions 3 2020",
    ),
    "again in the next year, but others": (
        "Police identified 12 victims in 2019 and again in 2020 identified 15 victims.",
        "victims_identified 12 2019; victims_identified 15 2020",
    ),
    "within what is not of them": (
        "Police identified 34 victims in 2019. Within the ministry, a new unit assisted 12 victims.",
        "victims_identified 34 2019; victims_assisted 12 2020",
    ),
    "in each of two years": (
        "Police opened nine investigations in each of 2019 and 2020.",
        "investigations 9 2019; investigations 9 2020",
    ),
    "in a year and again in the next": (
        "Police opened nine investigations in 2019 and again in 2020.",
        "investigations 9 2019; investigations 9 2020",
    ),
    "several deeds as in another year": (
        "As in 2019, the government did not prosecute or convict any brokers.",
        "prosecutions 0 2020; convictions 0 2020; prosecutions 0 2019; convictions 0 2019",
    ),
    "in that year": (
        "In 2019, police investigated 14 cases. In that year, courts convicted 12 brokers.",
        "investigations 14 2019; convictions 12 2019",
    ),
    "in the same year": (
        "In 2019, courts convicted 12 brokers. In the same year, police arrested nine suspects.",
        "convictions 12 2019; arrests 9 2019",
    ),
    "what acts of a year led to, before the next year": (
        "Police made 40 arrests in 2020, compared with 30 arrests in 2019 that led to 12 prosecutions, and 20 arrests "
        "in 2018.",
        "arrests 40 2020; arrests 30 2019; prosecutions 12 2019; arrests 20 2018",
    ),
    "set against the victims, not the cases named with them": (
        "The police identified 75 victims in connection with the 31 prosecutions, compared with 66 in 2019.",
        "victims_identified 75 2020; prosecutions 31 2020; victims_identified 66 2019",
    ),
    "more suspects than cases in both years": (
        "Prosecutors began four prosecutions involving 11 suspects, compared with four prosecutions involving five "
        "suspects in 2019.",
        "prosecutions 4 2020; prosecutions 11 2020; prosecutions 4 2019; prosecutions 5 2019",
    ),
    "whom it had found, not all that was done": (
        "Police identified 40 victims and referred them all to care, up from 18 they had identified in 2019.",
        "victims_identified 40 2020; victims_referred 40 2020; victims_identified 18 2019",
    ),
    "a range of terms in brackets": (
        "Courts imposed prison terms of one to six years (two to seven years in 2019).",
        "sentence_min 1 2020; sentence_max 6 2020; sentence_min 2 2019; sentence_max 7 2019",
    ),
    "the same sum, which is no number of shelters": (
        "The city paid €90,000 to three shelters, the same level of funding as in 2019.",
        "funding 90000 2020; funding 90000 2019; shelters 3 2020",
    ),
    "the same amount of money with dollars": (
        "The ministry gave 200,000 zloty ($58,000) to two shelters, the same amount as in 2019.",
        "funding 200000 2020; funding 58000 2020; funding 200000 2019; funding 58000 2019; shelters 2 2020",
    ),
    "the same number of people whom money was for": (
        "The ministry gave 200,000 dollars to a shelter that housed 20 victims, the same number as in 2019.",
        "funding 200000 2020; victims_in_shelter 20 2020; victims_in_shelter 20 2019",
    ),
    "nothing now, one before": (
        "Police did not open any investigations, having opened one in 2019.",
        "investigations 0 2020; investigations 1 2019",
    ),
    "some now, some before": (
        "Courts convicted six traffickers, having convicted four the year before.",
        "convictions 6 2020; convictions 4 2019",
    ),
    "before and now": (
        "Having convicted nine traffickers in 2019, courts convicted 14.",
        "convictions 9 2019; convictions 14 2020",
    ),
    "not reported now": (
        "The ministry did not report the number of investigations, whereas it had recorded 30 in 2019.",
        "investigations - 2020; investigations 30 2019",
    ),
    "told again": (
        "The police reported 112 investigations; in 2019 they reported 129.",
        "investigations 112 2020; investigations 129 2019",
    ),
    "told again in a sentence of its own": (
        "Police launched 41 investigations. In the previous year, they reported 50.",
        "investigations 41 2020; investigations 50 2019",
    ),
    "the number of another year": (
        "Police investigated 19 cases of begging. The 2019 number had been 24.",
        "investigations 19 2020; investigations 24 2019",
    ),
    "a figure that is comparable": (
        "Courts convicted 37 offenders; the comparable figure was 32.",
        "convictions 37 2020; convictions 32 2019",
    ),
    "numbers that correspond": (
        "Police opened nine investigations and courts convicted four brokers; the corresponding numbers for 2019 were "
        "six and 11.",
        "investigations 9 2020; convictions 4 2020; investigations 6 2019; convictions 11 2019",
    ),
    "numbers that correspond to less": (
        "Police opened nine investigations; the corresponding numbers for 2019 were six and 11.",
        "investigations 9 2020",
    ),
    "told again of something else": (
        "Police opened 12 investigations; in 2019 hospitals reported nine.",
        "investigations 12 2020",
    ),
    "told of some": ("Police opened 12 cases and reported nine to prosecutors in 2020.", "investigations 12 2020"),
    "which of two is told again": (
        "The agency did not report investigations or convictions, whereas it counted 30 in 2019.",
        "investigations - 2020; convictions - 2020",
    ),
    "years that do not stand together": (
        "The police opened 14 inquiries in 2020, while in 2019 they had opened 11 and six, respectively.",
        "investigations 14 2020; investigations 11 2019; investigations 6 2019",
    ),
    "what a year brought of other things": (
        "In 2019, police investigated 64 cases and convicted 22 brokers; the next year brought 49 and nine.",
        "investigations 64 2019; convictions 22 2019",
    ),
    "since then": ("Since then courts have tried 61 persons for begging and convicted 40.", ""),
    "each of the years that open a clause": (
        "The ministry enrolled 21 victims in 2020; from 2012 to 2014, the government enrolled 56 victims each year.",
        "victims_assisted 21 2020",
    ),
    "since then, and in each year": (
        "Since the unit opened in 2012, it has identified 611 victims, 57 in 2020 and 83 in 2019.",
        "victims_identified 57 2020; victims_identified 83 2019",
    ),
    "that of another court": (
        "Federal judges began the prosecution of 33 individuals and state judges that of 180.",
        "prosecutions 33 2020; prosecutions 180 2020",
    ),
    "adult ones": (
        "One agency identified 75 child victims in 2020, and the labor inspectorate 48 adult ones.",
        "victims_identified 75 2020; victims_identified 48 2020",
    ),
    "whom they helped": (
        "Consulates, among the 212 persons they helped, identified 40 victims.",
        "victims_assisted 212 2020; victims_identified 40 2020",
    ),
    "some of others": (
        "Police identified 20 victims. It met 90 foreigners and expelled 12 of them.",
        "victims_identified 20 2020",
    ),
    "no others": ("Police identified 12 victims; no other victims were identified.", "victims_identified 12 2020"),
    "as many as": (
        "Authorities indicted 30 defendants, about as many as in 2019, when they indicted 31.",
        "prosecutions 30 2020; prosecutions 31 2019",
    ),
    "months behind another year": (
        "In 2018, the ministry met, and between January and June 2019, police opened 46 investigations.",
        "investigations 46 2019",
    ),
    "a month behind another year's": (
        "Police opened 40 investigations in 2018, and in May 2019, courts convicted six traffickers.",
        "investigations 40 2018; convictions 6 2019",
    ),
    "double that of a year in brackets": (
        "The police investigated 64 cases, almost double that of 2019 (33).",
        "investigations 64 2020; investigations 33 2019",
    ),
    "as had been the case": (
        "The government did not identify any victims, as had been the case in 2019.",
        "victims_identified 0 2020; victims_identified 0 2019",
    ),
    "cases that were opened": (
        "Police opened 27 cases. Twenty cases had been opened in 2019.",
        "investigations 27 2020; investigations 20 2019",
    ),
    "cases that were identified": ("The institute reported that 13 cases were identified.", ""),
    "it was": (
        "Police opened nine inquiries; a year earlier it was six.",
        "investigations 9 2020; investigations 6 2019",
    ),
    "a clause of another year": (
        "Of the 31 cases investigated in 2020, 22 concerned begging; in 2019, 25 concerned begging.",
        "investigations 31 2020; investigations 22 2020; investigations 25 2019",
    ),
    "no others than these": ("There were no investigations other than these two.", ""),
    "how many they numbered": (
        "Investigations numbered 18 (20 in 2019).",
        "investigations 18 2020; investigations 20 2019",
    ),
    "who got the status": (
        "Fourteen persons were granted victim status in 2020, as opposed to 18 in 2019.",
        "victims_identified 14 2020; victims_identified 18 2019",
    ),
    "begun in an earlier year": (
        "Police opened no investigations in 2020; nine investigations opened in 2019 continued.",
        "investigations 0 2020; investigations 9 2020",
    ),
    "a year of theirs": ("A court convicted one broker, who had been charged in 2018.", "convictions 1 2020"),
    "a year in which they are still at it": (
        "The task force opened eight cases, all still open in March 2021.",
        "investigations 8 2020",
    ),
    "a second move": (
        "The government decreased prosecutions, from 15 in 2019 to eight in 2020, and convictions, from nine to two.",
        "prosecutions 15 2019; prosecutions 8 2020; convictions 9 2019; convictions 2 2020",
    ),
    "the number that they identified": (
        "The number of victims the government identified decreased by half, to 26 from 52.",
        "victims_identified 26 2020; victims_identified 52 2019",
    ),
    "neither year": (
        "Neither in 2020 nor in 2019 did courts convict anyone.",
        "convictions 0 2020; convictions 0 2019",
    ),
    "there had been": (
        "There were 155 convictions, of which 22 were federal; there had been 171, of which 30 were federal, the year "
        "before.",
        "convictions 155 2020; convictions 22 2020; convictions 171 2019; convictions 30 2019",
    ),
    "had done in a sentence of its own": (
        "Police opened 12 cases. In 2019, they had opened nine.",
        "investigations 12 2020; investigations 9 2019",
    ),
    "had done something else": (
        "Police identified 40 victims. It had registered 12 in a program.",
        "victims_identified 40 2020",
    ),
    "two deeds of a year before": (
        "The government did not prosecute any brokers, having prosecuted four and convicted three in 2019.",
        "prosecutions 0 2020; prosecutions 4 2019; convictions 3 2019",
    ),
    "all of those told before": (
        "By comparison, in the previous year police charged 12 brokers; all 12 were convicted.",
        "prosecutions 12 2019; convictions 12 2019",
    ),
    "how many they had numbered": ("Prosecutions in 2019 had numbered 18.", "prosecutions 18 2019"),
    "cases that were dropped": (
        "Prosecutors took 20 defendants to court, and seven cases against nine defendants were dropped.",
        "prosecutions 20 2020",
    ),
    "in how many something was found": (
        "Police investigated nine cases and found evidence in four.",
        "investigations 9 2020",
    ),
    "brackets that compare": (
        "Police investigated 55 cases (compared with 47 in 2019). Prosecutors charged 45 suspects (33).",
        "investigations 55 2020; investigations 47 2019; prosecutions 45 2020; prosecutions 33 2019",
    ),
    "a word in brackets": (
        "Police investigated 55 cases (47 in 2019). Courts convicted six brokers (nine).",
        "investigations 55 2020; investigations 47 2019; convictions 6 2020; convictions 9 2019",
    ),
    "a number said again in brackets": ("Courts convicted 12 (twelve) brokers.", "convictions 12 2020"),
    "twelve months": (
        "Courts convicted nine brokers, compared with six in the previous 12 months.",
        "convictions 9 2020; convictions 6 2019",
    ),
    "who were found to be none": (
        "A panel confirmed 15 persons as victims; the remaining 25 were found not to be victims.",
        "victims_identified 15 2020",
    ),
    "told again with its parts": (
        "Police opened 61 investigations; in 2019 the new ones had numbered 70 (13 federal, 57 state).",
        "investigations 61 2020; investigations 70 2019; investigations 13 2019; investigations 57 2019",
    ),
    "a year earlier": ("A year earlier the courts convicted 14 traffickers.", "convictions 14 2019"),
    "as before": (
        "Police launched 62 investigations in 2020, as they had in 2019.",
        "investigations 62 2020; investigations 62 2019",
    ),
    "several years together": ("Police said that 20 investigations had been opened in the past three years.", ""),
    "years before these": (
        "Courts convicted 27 traffickers. All 27 had been charged in earlier years.",
        "convictions 27 2020",
    ),
    "one year for two deeds": (
        "Twelve suspects had been prosecuted and nine convicted in 2019.",
        "prosecutions 12 2019; convictions 9 2019",
    ),
    "one by one": (
        "Courts convicted 12, 15, and nine offenders in 2018, 2019, and 2020, respectively.",
        "convictions 12 2018; convictions 15 2019; convictions 9 2020",
    ),
    "one by one, years first": (
        "In 2019 and 2020, police investigated 12 and 15 cases, respectively.",
        "investigations 12 2019; investigations 15 2020",
    ),
    "how it moved": ("Investigations slipped from 66 in 2019 to 57.", "investigations 66 2019; investigations 57 2020"),
    "a turn behind what is compared": (
        "Courts convicted 30 persons, compared with 22 in 2019, but only a few of the 30 went to prison.",
        "convictions 30 2020; convictions 22 2019",
    ),
    "what others are counted out of": (
        "A panel identified 18 of 57 applicants as victims, compared with 23 of 49 applicants in 2019.",
        "victims_identified 18 2020; victims_identified 23 2019",
    ),
    "brackets of sentences before": (
        "Police investigated 48 cases (53 in 2019). Prosecutors charged 74 defendants (66).",
        "investigations 48 2020; investigations 53 2019; prosecutions 74 2020; prosecutions 66 2019",
    ),
    "brackets with the same nouns": (
        "Police investigated 48 cases (53 in 2019). Prosecutors charged 74 defendants in 30 cases (66 defendants in 27 "
        "cases).",
        "investigations 48 2020; investigations 53 2019; prosecutions 74 2020; prosecutions 30 2020; "
        "prosecutions 66 2019; prosecutions 27 2019",
    ),
    "brackets with parts": (
        "Police investigated 48 cases (53 in 2019). The government identified 40 victims (22 girls).",
        "investigations 48 2020; investigations 53 2019; victims_identified 40 2020; victims_identified 22 2020",
    ),
    "a thing that did something": (
        "Police identified six victims in 2020, and the two routes together had yielded 26.",
        "victims_identified 6 2020",
    ),
    "where victims were sent": ("Police sent 12 victims to prison.", ""),
    "another crime": ("Courts convicted nine men of possessing child pornography.", ""),
    "years of those told by name with their deed": (
        "Prosecutors initiated 16 prosecutions, a decrease from 22 prosecutions initiated in 2019 and 41 in 2018.",
        "prosecutions 16 2020; prosecutions 22 2019; prosecutions 41 2018",
    ),
    "parts of each of those set against": (
        "Courts won 120 convictions, compared with 114 convictions in 2019 (44 urban and 70 rural) and 98 in 2018 (51 "
        "urban and 47 rural).",
        "convictions 120 2020; convictions 114 2019; convictions 44 2019; convictions 70 2019; convictions 98 2018; "
        "convictions 51 2018; convictions 47 2018",
    ),
    "a year over which there was more of something": (
        "Courts convicted three brokers and held more trials over the previous year.",
        "convictions 3 2020",
    ),
    "the year of the first there was": (
        "Vesmark obtained its first conviction in 2012. Courts convicted nine brokers.",
        "convictions 1 2012; convictions 9 2020",
    ),
    "the year of the first there was, and several deeds": (
        "In its first prosecution in 2015, courts convicted two brokers. The government prosecuted nine brokers and "
        "convicted seven brokers.",
        "prosecutions 1 2015; convictions 2 2015; prosecutions 9 2020; convictions 7 2020",
    ),
}

ANSWERED = {
    "how many in all": ("Police identified two victims in Orlo, three in Doln, and six in Hast, for 11 in all.", 11.0),
    "what was left to others": (
        "Identification was left to NGOs, which identified 30 victims; police identified one victim.",
        1.0,
    ),
    "what an organization found besides": ("The government identified nine victims and the organization 10.", 9.0),
    "a total of halves": (
        "Social services recognized 48 victims in the first half of the year and 39 in the second, 87 in total.",
        87.0,
    ),
    "a total told behind its list": (
        "Police identified 73 victims and consulates identified 40, bringing the total to 113.",
        113.0,
    ),
    "a total of those before": (
        "At home, police identified 73 victims. Missions abroad identified 40, which brings the total number of "
        "victims identified to 113.",
        113.0,
    ),
    "none at any time": ("The government did not identify any victims among them or at any other time.", 0.0),
    "what overlaps": (
        "The gendarmes identified nine victims and the coast guard seven, but the register shows 12 identifications.",
        12.0,
    ),
    "a total of a list": ("Police identified five men and 16 girls, for a total of 21 compared with 22 in 2019.", 21.0),
    "a total of one kind alone": (
        "Police did not identify any adult victims and identified 16 child victims, for a total of 16.",
        16.0,
    ),
}


test_each_figure_is_of_its_year = reads(SAID)


def test_a_part_of_what_is_compared_is_not_added_to_it() -> None:
    """The answer of the year before is what is compared, without its part."""
    text = "Courts convicted 14 brokers, compared with 19 in 2019, 11 under the old law."
    told = {answer.year: answer.value for answer in answer_figures(read(text))}
    assert told == {2019: 19.0, 2020: 14.0}


def test_parts_told_again_are_added() -> None:
    """The answer of the year before is the sum of those that correspond."""
    text = (
        "Trials began for four suspects in federal court and 33 in the cantons; the corresponding numbers for 2019 "
        "were six and 41."
    )
    assert {answer.year: answer.value for answer in answer_figures(read(text))} == {2019: 47.0, 2020: 37.0}


def test_none_of_one_kind_is_no_answer() -> None:
    """That there were none of one kind says nothing of all."""
    assert answer_figures(read("There were no labor trafficking convictions.")) == ()


@pytest.mark.parametrize("name", ANSWERED)
def test_a_total_told_behind_its_parts_answers(name: str) -> None:
    """The answer of 2020 is the total, added to nothing."""
    text, value = ANSWERED[name]
    answer = next(a for a in answer_figures(read(text)) if (a.measure, a.year) == ("victims_identified", 2020))
    assert answer.value == value


@pytest.mark.parametrize(("convicted", "year"), [("16", 2020), ("six", 2019)])
def test_some_behind_those_that_others_are_set_against_are_of_the_others_where_they_may_be(
    convicted: str, year: int
) -> None:
    """They are no more than these. The terms told behind are of this year's: `test_new_and_going_on.py`."""
    told = read(
        f"Courts convicted {convicted} brokers. This was up from 28 prosecutions and 12 convictions in 2019. The court "
        "fined nine of the convicted traffickers."
    )
    assert [(item.value, item.year) for item in told if item.scope == "part"] == [(9.0, year)]
