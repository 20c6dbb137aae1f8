"""Of sentences as whole sections have them, what a reader would write down of each measure and year."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, read, tell_answers

from tipcompare.figures import answer_figures

SAID = {
    "the year before that": (
        "Police investigated 16 cases, compared with 13 in the previous period and 21 the year before that.",
        "investigations 2018 21; investigations 2019 13; investigations 2020 16",
    ),
    "respectively, the years left out": (
        "Courts convicted eight traffickers, compared with 10 and 13, respectively.",
        "convictions 2018 13; convictions 2019 10; convictions 2020 8",
    ),
    "found and handed on for prosecution, behind investigations": (
        "Prosecutors opened 40 investigations. Federal police identified and referred for prosecution 30 trafficking "
        "cases. The government prosecuted 60 suspects.",
        "investigations 2020 40; prosecutions 2020 60",
    ),
    "what had to be done by others, before who did it": (
        "Thirty cases were referred for prosecution. The government prosecuted 60 suspects.",
        "prosecutions 2020 60",
    ),
    "charged of those whom a sentence before tells": (
        "Police arrested 89 suspects. Officials charged 72 of these individuals.",
        "arrests 2020 89; prosecutions 2020 72 persons partial",
    ),
    "charged of those whom a sentence before tells, and all": (
        "Police arrested 40 suspects. Officials charged two of these suspects. Nationwide, officials charged 90 "
        "suspects.",
        "arrests 2020 40; prosecutions 2020 90 persons stated",
    ),
    "all of those told": (
        "It initiated prosecutions in all eight of the confirmed cases, compared with prosecuting seven defendants in "
        "2019.",
        "prosecutions 2020 8 cases stated; prosecutions 2019 7 persons stated",
    ),
    "charged of those of one case": (
        "In one case, police arrested nine suspects. Prosecutors charged four of them.",
        "prosecutions 2020 4 persons partial",
    ),
    "arrested before of those convicted": (
        "Courts convicted 40 brokers. Police had arrested 12 of them in 2019.",
        "arrests 2019 12 persons partial; convictions 2020 40",
    ),
    "back in this period": (
        "Last year, police investigated 15 cases. In this reporting period, it investigated 10.",
        "investigations 2019 15; investigations 2020 10",
    ),
    "the previous one": (
        "Five victims were identified in the reporting period; four were identified in the previous one.",
        "victims_identified 2019 4; victims_identified 2020 5",
    ),
    "three agencies, one with a name": (
        "The directorate for refugees identified 15 victims, police identified ten, and the labor inspectorate "
        "identified two, up from 21 identified by all in 2019.",
        "victims_identified 2019 21; victims_identified 2020 27",
    ),
    "two agencies and their year": (
        "The harbor unit investigated 31 cases in 2020, while the inland unit investigated 21.",
        "investigations 2020 52",
    ),
    "agencies with brackets": (
        "Federal police investigated four cases (seven in 2019), police in the first state investigated 40 (45 in "
        "2019), and police in the second state investigated 13 (15 in 2019).",
        "investigations 2019 67; investigations 2020 57",
    ),
    "what agencies come to": (
        "The gendarmerie investigated 41 cases and the police 25, for 66 cases in all.",
        "investigations 2020 66",
    ),
    "what parts of the year come to": (
        "In the first nine months of 2020, police opened 33 investigations, and in the last three months 11, for a "
        "total of 44.",
        "investigations 2020 44",
    ),
    "months alone": (
        "In the last four months of 2019, police opened 11 investigations.",
        "investigations 2019 11 cases partial",
    ),
    "divided in brackets": (
        "Police identified 132 child victims (52 boys and 80 girls) and 43 adult victims (30 men and 13 women), "
        "compared with 225 child victims (19 boys and 206 girls) and 87 adult victims (38 men and 49 women) in 2019.",
        "victims_identified 2019 312; victims_identified 2020 175",
    ),
    "some children behind the sum of all": (
        "Police identified 23 children and no adults, compared with 132 child victims and 43 adult victims in 2019. "
        "Officials gave no number of children stopped, compared with 250 children intercepted in 2019.",
        "victims_identified 2019 175; victims_identified 2020 23",
    ),
    "joint and alone, respectively": (
        "The government and charities identified 620 victims in 2020, of whom the government identified 400, compared "
        "with 640 and 410, respectively, in 2019.",
        "victims_identified 2019 410; victims_identified 2020 400",
    ),
    "who makes up a body": (
        "The council, made up of officials, NGOs, and clergy, identified 112 victims.",
        "victims_identified 2020 112",
    ),
    "those of whom a case is": (
        "Although three new cases concerned 65 potential victims, the government identified only one victim of labor "
        "trafficking.",
        "victims_identified 2020 1",
    ),
    "victims of other crimes": (
        "The government identified 73 trafficking victims and 310 victims of related crimes.",
        "victims_identified 2020 73",
    ),
    "indicators that were found": ("The office found indicators of trafficking in the files of 130 migrants.", ""),
    "the rest of those tried": (
        "Nine persons stood trial in 2020. The trials of the other seven were adjourned.",
        "prosecutions 2020 9",
    ),
    "cases that went on": ("Only two of the eight cases advanced to prosecution.", "prosecutions 2020 2"),
    "registered, against the year before": (
        "Statistics showed 850 registered victims in 2020, a decrease from 1,021 registered victims in 2019. "
        "Prosecutors rescued 512 of them.",
        "victims_identified 2019 1021; victims_identified 2020 850",
    ),
    "registered, and some rescued": (
        "Statistics showed 850 registered victims in 2020, a decrease from 1,021 registered victims in 2019. "
        "Prosecutors rescued 512 persons in raids.",
        "victims_identified 2019 1021; victims_identified 2020 850",
    ),
    "in this period and the one before": (
        "There were neither prosecutions nor convictions during the reporting period or in the year before it.",
        "convictions 2019 0; convictions 2020 0; prosecutions 2019 0; prosecutions 2020 0",
    ),
    "none in one of two years": (
        "There was one conviction in 2019 but none in 2020.",
        "convictions 2019 1; convictions 2020 0",
    ),
    "none, in each year": (
        "The number of persons convicted was four in each year.",
        "convictions 2019 4; convictions 2020 4",
    ),
    "never since the law": (
        "No trafficker has been convicted since the law was passed.",
        "convictions 2019 0; convictions 2020 0",
    ),
    "to date, anywhere": (
        "To date, no trafficker has been convicted in the country.",
        "convictions 2019 0; convictions 2020 0",
    ),
    "in how many cases": ("In 2019, courts convicted three men in two cases.", "convictions 2019 3"),
    "of more who applied": (
        "Fifteen persons were recognized as victims, compared with 24 persons of 66 the year before.",
        "victims_identified 2019 24; victims_identified 2020 15",
    ),
    "charge sheets": ("Police submitted charge sheets against 210 accused.", "prosecutions 2020 210"),
    "an agency of all nations": ("A UN agency registered 900 victims.", ""),
    "the only one": (
        "One investigation, the only one in many years, led to the prosecution of two suspects.",
        "investigations 2020 1; prosecutions 2020 2",
    ),
    "no change in brackets": (
        "There were 37 investigations (41 in 2019) and 22 prosecutions (no change).",
        "investigations 2019 41; investigations 2020 37; prosecutions 2020 22",
    ),
    "three agencies, no verb": (
        "The crime unit investigated 13 cases, the harbor police 35, and the army 10, compared with 41 in 2019.",
        "investigations 2019 41; investigations 2020 58",
    ),
    "charged before": (
        "In December 2020, a court convicted two brothers, charged in 2018, on counts of exploitation.",
        "convictions 2020 2",
    ),
    "more by others, in total": (
        "Police identified 1,100 victims, and 927 further victims were found by other services, for a total of 2,027.",
        "victims_identified 2020 2027",
    ),
    "in one raid": (
        "Police identified eight women as victims, in contrast to 65 in 2019, when one large raid alone found 57.",
        "victims_identified 2019 65 persons stated; victims_identified 2020 8 persons partial",
    ),
    "reported before others flagged": (
        "Centers reported 201 identified victims in 2020, up from 177 in 2019. The migration office flagged 111 "
        "migrants as potential victims, up from 86.",
        "victims_identified 2019 177; victims_identified 2020 201",
    ),
    "confirmed out of them": (
        "Officials identified 51 potential victims; of these, 12 were confirmed as victims.",
        "victims_identified 2020 51",
    ),
    "whom of them": (
        "Officials identified 51 potential victims, 12 of whom were confirmed as trafficking victims.",
        "victims_identified 2020 51",
    ),
    "and confirmed some": (
        "Officials identified 187 potential victims and confirmed 23 as victims.",
        "victims_identified 2020 187",
    ),
    "found out of those suspected": (
        "Of 120 suspected victims, authorities officially identified 44.",
        "victims_identified 2020 44",
    ),
    "all found by somebody": (
        "Of the 40 victims, police identified 12 and NGOs identified 28.",
        "victims_identified 2020 40",
    ),
    "a decrease from a year": (
        "Police investigated 85 cases in 2020, a decrease from 2019 (106).",
        "investigations 2019 106; investigations 2020 85",
    ),
    "for related offenses": (
        "Courts convicted six individuals for trafficking and 14 for related offenses.",
        "convictions 2020 6",
    ),
    "for related offenses alone": (
        "The raid led to 11 arrests, six prosecutions, and four convictions for related offenses.",
        "arrests 2020 11; convictions 2020 4; prosecutions 2020 6",
    ),
    "for lesser crimes alone": ("Courts convicted six individuals for lesser crimes.", "convictions 2020 6"),
    "others opened more": (
        "The police opened 12 investigations, and prosecutors opened three.",
        "investigations 2020 15",
    ),
    "reported identifying, each": (
        "Police reported identifying 14 victims, and the ministry of labor reported identifying 11, for a combined "
        "total of 25 victims.",
        "victims_identified 2020 25",
    ),
    "people and cases in brackets": (
        "Prosecutors charged 40 suspects in 25 cases (in 2019, 36 suspects in 20 cases).",
        "prosecutions 2019 36; prosecutions 2020 40",
    ),
    "one shelter had fewer than all had on a day": (
        "As of October 2020, 82 victims resided in shelters across the country. The office ran a shelter in the "
        "capital; the shelter served 11 trafficking victims.",
        "victims_in_shelter 2020 82",
    ),
    "confirmed beside potential, the year before at the end": (
        "The state identified four confirmed victims and 17 potential victims, compared with nine confirmed victims "
        "and 14 potential victims identified in 2019.",
        "victims_identified 2019 23; victims_identified 2020 21",
    ),
    "none has yet been": ("No farmer has yet been convicted under the law.", "convictions 2019 0; convictions 2020 0"),
    "ever is of another clause": (
        "It is not known if officials were ever tried; courts convicted no traffickers.",
        "convictions 2020 0",
    ),
    "what they did before": (
        "Eleven women came to the attention of police and were identified as victims, including eight from the north. "
        "Nine farmers were arrested in May and were prosecuted.",
        "arrests 2020 9; prosecutions 2020 9; victims_identified 2020 11",
    ),
    "brackets before a verb": (
        "Twelve men (19 in 2019) and nine women (up from six in 2019) were convicted.",
        "convictions 2019 25; convictions 2020 21",
    ),
    "in contrast, a year at the end": (
        "Nine suspects were tried in 2020, whereas six were tried and none convicted in 2019.",
        "convictions 2019 0; prosecutions 2019 6; prosecutions 2020 9",
    ),
    "the longest of 16": (
        "Six men were convicted, down from 11 in 2019, and got terms, the shortest of two years and the longest of 16.",
        "convictions 2019 11; convictions 2020 6",
    ),
    "under investigation, against a year": (
        "Ninety suspects were under investigation in 2020, up from 77. Under article 217, police opened 61 cases.",
        "investigations 2019 77; investigations 2020 90",
    ),
    "some of whom were charged": (
        "In 2020, 32 defendants were prosecuted, of whom 18 were charged with pimping and 14 with forced labor.",
        "prosecutions 2020 32",
    ),
    "whom the cases are of": (
        "Authorities opened 18 investigations, with 17 suspects, in 2020; in 2019, they opened seven.",
        "investigations 2019 7; investigations 2020 18",
    ),
    "a year within": (
        "The committee reported the prosecution in 2020 of 48 suspected traffickers in 16 new cases.",
        "prosecutions 2020 48",
    ),
    "for begging; others were opened": (
        "Police opened nine investigations, including four for sex trafficking and five for labor trafficking at sea; "
        "five investigations were opened in 2019.",
        "investigations 2019 5; investigations 2020 9",
    ),
    "of a sum told by incomplete data, one part at least": (
        "According to incomplete data, police opened at least nine sex trafficking investigations and four labor "
        "trafficking investigations.",
        "investigations 2020 13 cases sum incomplete",
    ),
    "no money for some, the rest of it not told": (
        "The government allocated no funds to shelters; it did not report how much it spent on other services for "
        "victims.",
        "funding 2020 0",
    ),
    "set against where the whole is told again": (
        "Police investigated 40 cases. Prosecutors investigated 12 forced labor cases, compared with 30 cases in 2019. "
        "The 40 investigations were an increase from 55 investigations in 2019.",
        "investigations 2019 55 cases stated; investigations 2020 40 cases stated",
    ),
    "some months of the year behind": (
        "Police recognized 12 victims in 2020 and four additional victims from January to March 2021.",
        "victims_identified 2020 12 persons stated; victims_identified 2021 4 persons partial",
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_answers_are_those_of_a_reader(name: str) -> None:
    """Each text answers what is wanted, and nothing else."""
    text, wanted = SAID[name]
    told = tell_answers(answer_figures(read(text), COUNTS), wanted)
    core = {answer for answer in told if not answer.startswith(("sentence", "victims_assisted"))}
    assert core == (set(wanted.split("; ")) if wanted else set())


PROTECTED = {
    "what others found with the country, beside what one agency did": (
        "The Ministry of Home Affairs identified 31 victims (28 in 2019). The government and an international "
        "organization identified 90 children who left rebel groups (110 in 2019).",
        "victims_identified 2019 28; victims_identified 2020 31",
    ),
    "two agencies by what they are called for short": (
        "The Institute for Families (Vesfam) assisted women, and the Office for Minors (OMI) assisted children. Vesfam "
        "assisted 60 victims, compared with 31 in 2019. OMI assisted 95 victims.",
        "victims_assisted 2019 31 persons partial; victims_assisted 2020 155 persons sum",
    ),
    "an office for victims that has a short name": (
        "The Office for Crime Victims (OCV) assisted 33 victims, compared with 40 in 2019.",
        "victims_assisted 2019 40 persons partial; victims_assisted 2020 33 persons partial",
    ),
    "what one agency found in a year of which the whole is told": (
        "NPV officers identified 12 victims in 2020, compared with 15 victims in 2019. All police services identified "
        "a total of 77 victims in 2019.",
        "victims_identified 2019 77; victims_identified 2020 12",
    ),
    "what police of three levels found together": (
        "The City Patrol (CP) identified 12 victims in 2020, compared with 15 victims in 2019. Municipal, state, and "
        "federal police identified a total of 77 victims in 2019.",
        "victims_identified 2019 77; victims_identified 2020 12",
    ),
    "those of other crimes": (
        "The government identified 25 adult victims. It identified 12 child victims, a category that includes other "
        "crimes.",
        "victims_identified 2020 25 persons partial",
    ),
    "children some of whom are victims": (
        "The government referred 34 adult victims and 2,150 vulnerable children. The ministry referred 310 children.",
        "victims_referred 2020 34 persons partial",
    ),
    "a kind without a sum of its own brackets": (
        "The government referred 910 child victims (500 girls and 410 boys). The Ministry of Labor referred 312 "
        "victims of forced labor.",
        "victims_referred 2020 910 persons partial",
    ),
    "shelters that new ones brought to a number": (
        "The government helped fund three shelters, bringing the number of state shelters for victims to nine.",
        "shelters 2020 9 facilities stated",
    ),
    "shelters that a long list of care is told of": (
        "Authorities brought the number of shelters offering care, including meals, schooling, interpretation, legal "
        "aid, and therapy, for victims to four.",
        "shelters 2020 4",
    ),
    "kinds set against numbers by the noun alone": (
        "The government identified 40 adult victims, compared with 33 victims in 2019 and 28 in 2018. It identified "
        "three child victims, compared with two in 2019 and two in 2018.",
        "victims_identified 2018 28 persons partial; victims_identified 2019 33 persons partial; "
        "victims_identified 2020 43",
    ),
    "no kind and a kind set against another": (
        "The government identified 50 sex trafficking victims, an increase from 40 victims identified in 2019. It did "
        "not identify any labor trafficking victims, compared with three in 2019.",
        "victims_identified 2019 40; victims_identified 2020 50",
    ),
    "some of those before a semicolon": (
        "In 2020, the government assisted 50 victims, compared with 35 in 2019; 22 of whom were referred by police.",
        "victims_assisted 2019 35; victims_assisted 2020 50; victims_referred 2020 22",
    ),
    "an amount of two years beside that of one": (
        "The government allocated $610,000 to shelters in 2020, compared with $590,000 in 2019; it allocated $150,000 "
        "to a charity between April 2019 and December 2020.",
        "funding 2019 590000; funding 2020 610000",
    ),
    "an amount told behind what it is equal to": (
        "The government maintained funding equal to that of the prior year, allocating $31,000 for victims.",
        "funding 2019 31000; funding 2020 31000",
    ),
    "people told behind what money is equal to": (
        "The government used a budget equal to that of the prior year, identifying 60 victims.",
        "victims_identified 2020 60",
    ),
    "agencies whose sum is not known": (
        "The Foreign Ministry (FM) repatriated 90 Vesmarkian victims (80 in 2019). Data on repatriations were not "
        "available. SPU repatriated three victims (13 in 2019).",
        "repatriations 2019 80; repatriations 2020 90",
    ),
    "shelters that new ones brought in all to a number": (
        "The government helped fund three shelters, bringing the total to nine.",
        "shelters 2020 9 facilities stated",
    ),
    "what stands outside brackets of kinds": (
        "This was a decrease from 310 victims (190 of sex trafficking and 120 of forced labor) identified in 2019, but "
        "similar to the 152 identified in 2018.",
        "victims_identified 2018 152 persons stated; victims_identified 2019 310 persons stated",
    ),
    "brackets behind a part of the clause after": (
        "Officials identified 44 victims; asylum offices identified six victims (two in 2019); mobile teams identified "
        "19 victims (15 in 2019).",
        "victims_identified 2019 2 persons partial; victims_identified 2020 44 persons stated",
    ),
}


@pytest.mark.parametrize("name", PROTECTED)
def test_answers_of_victims_are_those_of_a_reader(name: str) -> None:
    """Each text on their protection answers what is wanted, and nothing else."""
    text, wanted = PROTECTED[name]
    assert tell_answers(answer_figures(read(text, "protection"), COUNTS), wanted) == set(wanted.split("; "))
