"""Of which year a figure is, where a sentence tells of several: each reads as its sentence says."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "a year behind two numbers of another clause": (
        "The ministry assisted 19 victims in 2020, and NGOs assisted 33 victims and repatriated 41 victims in 2019.",
        "victims_assisted 19 2020; victims_assisted 33 2019; repatriations 41 2019",
    ),
    "a fiscal year before a sum, behind a comma": (
        "In fiscal year 2019, the unit received $31,000 and in fiscal year 2020, $42,000.",
        "funding 31000 2019; funding 42000 2020",
    ),
    "a year before its number, behind a comma": (
        "In 2019, police identified 31 victims and in 2020, 42 victims.",
        "victims_identified 31 2019; victims_identified 42 2020",
    ),
    "money for months of two years": (
        "The government gave $9,000 to shelters between May 2018 and December 2019, and $2,000 to clinics in 2020.",
        "funding 9000 2018; funding 2000 2020",
    ),
    "one year for two participles": (
        "Courts convicted 12 brokers in 2020, compared with 15 convicted in 2019 and nine suspects charged and seven "
        "brokers convicted in 2018.",
        "convictions 12 2020; convictions 15 2019; prosecutions 9 2018; convictions 7 2018",
    ),
    "said of a year": (
        "The ministry stated that in 2018, authorities prosecuted 140 persons.",
        "prosecutions 140 2018",
    ),
    "the last year, which is this one": (
        "Over the last year, courts convicted eight brokers, compared with six in the previous year.",
        "convictions 8 2020; convictions 6 2019",
    ),
    "the last year, set against this one": (
        "Courts convicted eight brokers, compared with six in the last year.",
        "convictions 8 2020; convictions 6 2019",
    ),
    "two years together": ("Courts convicted 31 brokers from 2019 to 2020.", ""),
    "two years together, reported of a court": (
        "Officials noted that between 2018 and 2020 the high court convicted 31 brokers, and reported that from 2018 "
        "to 2020 high courts tried 40.",
        "",
    ),
    "two years of account": ("From 2019-2020, courts convicted 31 brokers.", "convictions 31 2019"),
    "months of more than a year": ("Between March 2018 and May 2020, courts convicted 31 brokers.", ""),
    "what moved between two years": (
        "Between 2019 and 2020, convictions fell from 12 to nine.",
        "convictions 12 2019; convictions 9 2020",
    ),
    "what moved over three years": (
        "The number of trials fell from 12 to nine between 2018 and 2020.",
        "prosecutions 12 2018; prosecutions 9 2020",
    ),
    "what those convicted in a year got on average": (
        "In 2018, courts convicted 95 traffickers. The average sentence was 4.5 years in prison.",
        "convictions 95 2018; sentence_mean 4.5 2018",
    ),
    "some of those before": (
        "The mean sentence in 2019 was six years; those who sold girls received an average of nine years.",
        "sentence_mean 6 2019; sentence_mean 9 2019",
    ),
    "from one year to the next, behind a colon": (
        "Police identified fewer victims: from 25 in 2019 to nine in 2020.",
        "victims_identified 25 2019; victims_identified 9 2020",
    ),
    "a budget of another year": (
        "The unit received $40,000 in 2020, compared with a 2019 budget of $30,000 and $20,000 in 2018.",
        "funding 40000 2020; funding 30000 2019; funding 20000 2018",
    ),
    "an allocation of another year": (
        "The unit received $40,000, up from a 2019 allocation of $30,000.",
        "funding 40000 2020; funding 30000 2019",
    ),
    "what calls of another year led to": (
        "The hotline received 60 calls in 2020. This compared to 58 calls received in 2019 resulting in 22 "
        "investigations, and 45 calls in 2018.",
        "hotline_calls 60 2020; hotline_calls 58 2019; investigations 22 2019; hotline_calls 45 2018",
    ),
    "none in the years before": (
        "Police found four victims, compared with no victims in the past two years.",
        "victims_identified 4 2020; victims_identified 0 2019; victims_identified 0 2018",
    ),
    "none in each of the years before": (
        "Courts convicted four men, compared with no convictions in each of the previous two years.",
        "convictions 4 2020; convictions 0 2019; convictions 0 2018",
    ),
    "none up to now": (
        "Courts did not convict any brokers in the past two years.",
        "convictions 0 2020; convictions 0 2019",
    ),
    "part of a sum of the year before": (
        "The ministry spent $60,000 of the $90,000 placed in the fund during the previous year.",
        "funding 60000 2020; funding 90000 2019",
    ),
    "a deed last done in a year that is told of": (
        "The government has not convicted a broker since 2018, when it convicted two.",
        "convictions 0 2020; convictions 2 2018",
    ),
    "a victim last found then": (
        "Police have not identified a victim since 2017, when they identified three.",
        "victims_identified 0 2020; victims_identified 3 2017",
    ),
    "years told each with its number, and more of them one by one": (
        "Police opened 21 cases in 2020 and 26 in 2019; they arrested nine and 14 suspects, respectively.",
        "investigations 21 2020; investigations 26 2019; arrests 9 2020; arrests 14 2019",
    ),
    "twice a budget of another year": (
        "The state gave the council $5,000, double its 2019 budget of $2,500.",
        "funding 5000 2020; funding 2500 2019",
    ),
    "and behind a comma": (
        "Prosecutors charged 30 suspects in 2020, 25 suspects in 2019, and eleven suspects charged and four brokers "
        "convicted in 2017.",
        "prosecutions 30 2020; prosecutions 25 2019; prosecutions 11 2017; convictions 4 2017",
    ),
    "a clause of its own behind another year": (
        "Police opened 15 investigations, a decrease from 18 in 2019, and the regional attorney charged 11 brokers, an "
        "increase from seven.",
        "investigations 15 2020; investigations 18 2019; prosecutions 11 2020; prosecutions 7 2019",
    ),
    "a year of what had begun before": (
        "Police investigated 12 cases opened in 2018. Courts tried four brokers charged in 2019.",
        "investigations 12 2020; prosecutions 4 2020",
    ),
    "of whom goes with the nearest": (
        "Prosecutors charged 88 brokers, more than the 70 people charged in 2019, of whom 12 were women.",
        "prosecutions 88 2020; prosecutions 70 2019; prosecutions 12 2019",
    ),
    "of whom without a comma": (
        "Police identified 20 victims, compared with 30 in 2019 of whom 12 were girls.",
        "victims_identified 20 2020; victims_identified 30 2019; victims_identified 12 2019",
    ),
    "a count and a deed of others": (
        "Police opened 12 investigations, compared with seven investigations and the prosecution of 31 brokers in "
        "2019.",
        "investigations 12 2020; investigations 7 2019; prosecutions 31 2019",
    ),
    "a year earlier": (
        "Police opened nine investigations. The year before they opened 12 investigations. One year earlier it was "
        "none.",
        "investigations 9 2020; investigations 12 2019",
    ),
    "the fiscal year before": (
        "The agency assisted 92 victims in the fiscal year, while it assisted 70 victims in the fiscal year before.",
        "victims_assisted 92 2020; victims_assisted 70 2019",
    ),
    "the earlier one": (
        "Prosecutors charged 130 brokers in the fiscal year, compared with 118 in the earlier one.",
        "prosecutions 130 2020; prosecutions 118 2019",
    ),
    "matching": (
        "Police identified 88 victims, matching the number in 2019. They investigated six cases, the same count as in "
        "2018.",
        "victims_identified 88 2020; victims_identified 88 2019; investigations 6 2020; investigations 6 2018",
    ),
    "each of two years": (
        "Police identified 12 women in each of the last two years. The ministry did not report assisting any victims "
        "during either of the past two reporting periods.",
        "victims_identified 12 2019; victims_identified 12 2020; victims_assisted - 2019; victims_assisted - 2020",
    ),
    "several years at the beginning": (
        "Over six years, courts convicted four brokers. In the past decade, prosecutors charged 60 brokers.",
        "",
    ),
    "untold years at the beginning": (
        "In the past, courts convicted six brokers. In previous years, courts did not convict any brokers.",
        "convictions 0 2019",
    ),
    "since a year, in the past tense": ("Since 2015, courts convicted 12 brokers.", ""),
    "since something of a year, in the past tense": ("Since its creation in 2016, the unit investigated 34 cases.", ""),
    "behind what those who did it are set against": (
        "The government employed 34 prosecutors, compared with 20 in 2018, who prosecuted 120 suspects.",
        "prosecutions 120 2020",
    ),
    "recent years are not those before this one": (
        "In recent years, the ministry operated two shelters and provided $100,000 to them.",
        "shelters 2 2020; funding 100000 2020",
    ),
    "since what was done then, set against another year": (
        "Since police changed their data system in 2019, they reported 12 investigations, compared with 20 the "
        "previous year. Since a 2016 ruling, courts convicted nine brokers, compared with four in 2019.",
        "investigations 12 2020; investigations 20 2019; convictions 9 2020; convictions 4 2019",
    ),
    "since what began then": (
        "Since parliament passed the law in 2018, courts convicted 40 brokers. Since a unit was set up in 2017, police "
        "identified 30 victims. Since the 2018 law came into force, prosecutors charged 30 brokers.",
        "",
    ),
    "since a year, set against years before it": (
        "Since 2018, courts convicted 40 brokers, compared with 12 in the preceding five years.",
        "",
    ),
    "since, as the reason": (
        "Since the unit closed in 2019, police investigated only 12 cases. Since the law enacted in 2018 was unclear, "
        "courts convicted only six brokers. Since the law was not enacted until 2019, prosecutors charged only nine.",
        "investigations 12 2020; convictions 6 2020; prosecutions 9 2020",
    ),
    "since, as the reason, of what began then": (
        "Since the law adopted in 2018 requires proof of force, courts convicted only two brokers. Since the shelter "
        "that opened in 2019 accepts only women, police identified only 12 victims.",
        "convictions 2 2020; victims_identified 12 2020",
    ),
    "since what began then, and where": (
        "Since the unit was set up in 2018 in the north, police identified 30 victims. Since parliament passed the "
        "2018 law, courts convicted 40 brokers.",
        "",
    ),
    "since a year, and of another": (
        "Since police set up a unit in 2015, courts convicted 12 brokers in 2020.",
        "convictions 12 2020",
    ),
    "untold years behind what is not known of this one": (
        "The ministry did not report the number of convictions, but in the past, police said that courts convicted six "
        "brokers, two of whom were women; in 2018, courts convicted nine.",
        "convictions - 2020; convictions 9 2018",
    ),
    "as in untold years": ("As in previous years, courts convicted six brokers.", "convictions 6 2020"),
    "a year behind an adverb": (
        "However, in 2019, the ministry did not report the number of convictions.",
        "convictions - 2019",
    ),
    "several years behind": ("Police identified 90 victims during the last several years.", ""),
    "from one year to another": (
        "Between 2015 and 2019, courts convicted 31 brokers. Courts convicted six brokers.",
        "convictions 6 2020",
    ),
    "what has been done since": (
        "Since the law took effect, courts have convicted three brokers. Prosecutors have charged 40 since 2015.",
        "",
    ),
    "one year of several": (
        "Police have investigated 12 cases since 2016, including five in 2020.",
        "investigations 5 2020",
    ),
    "the first in several years": (
        "Courts convicted two brokers, the first convictions in the past six years, and one spy, the first since 2014.",
        "convictions 2 2020; convictions 1 2020",
    ),
    "what there has been since": ("The ministry has operated three shelters since 2014.", "shelters 3 2020"),
    "none in several years": (
        "Courts convicted no brokers in the past five years, as against one in 2012.",
        "convictions 0 2020; convictions 1 2012",
    ),
    "one by one, as is said": (
        "Police opened 30 investigations and courts handed down 12 convictions in 2020, compared with 25 and nine, "
        "respectively, in 2019.",
        "investigations 30 2020; convictions 12 2020; investigations 25 2019; convictions 9 2019",
    ),
    "one by one, as is not said": (
        "Prosecutors charged 30 suspects and courts convicted 12 brokers, compared with 25 and nine in 2019.",
        "prosecutions 30 2020; convictions 12 2020; prosecutions 25 2019; convictions 9 2019",
    ),
    "two of one list": (
        "Police identified 20 women and 11 men, compared with 15 and six, respectively, in the earlier year.",
        "victims_identified 20 2020; victims_identified 11 2020; victims_identified 15 2019; victims_identified 6 2019",
    ),
    "two years of one": (
        "Courts convicted 12 brokers, compared with 10 in 2019 and eight in 2018.",
        "convictions 12 2020; convictions 10 2019; convictions 8 2018",
    ),
    "fell from": (
        "The number of prosecutions fell to 20 from 28. The number of victims identified rose to 75 from 58 in 2019.",
        "prosecutions 20 2020; prosecutions 28 2019; victims_identified 75 2020; victims_identified 58 2019",
    ),
    "in either year": (
        "No prosecutions were initiated in either year. Courts convicted no one in either reporting period.",
        "prosecutions 0 2019; prosecutions 0 2020; convictions 0 2019; convictions 0 2020",
    ),
    "as in a year": (
        "Police did not arrest any brokers, and, as in 2019, courts did not convict anyone. As in 2018, the government "
        "did not identify any victims.",
        "arrests 0 2020; convictions 0 2020; convictions 0 2019; victims_identified 0 2020; victims_identified 0 2018",
    ),
    "a deed in the passive": (
        "Twelve prosecutions were initiated in 2019. Courts tried nine cases that were initiated in 2018.",
        "prosecutions 12 2019; prosecutions 9 2020",
    ),
    "although": ("Police opened 12 investigations, although five were closed.", "investigations 12 2020"),
    "against a year": (
        "Only one broker was put on trial, against four in 2019. Prosecutors opened 13 new prosecutions, against nine "
        "new and four ongoing prosecutions in 2019.",
        "prosecutions 1 2020; prosecutions 4 2019; prosecutions 13 2020; prosecutions 9 2019; prosecutions 4 2019",
    ),
    "against people": ("Prosecutors filed charges in nine cases, against 14 brokers.", "prosecutions 9 2020"),
    "set against what is not counted": (
        "Police investigated 12 cases and closed seven bars, compared with 16 in 2019. Courts convicted nine men and "
        "acquitted four, compared with three in 2019. Police arrested six men and raided two bars (10 in 2019).",
        "investigations 12 2020; convictions 9 2020; arrests 6 2020",
    ),
    "set against what is": (
        "Police identified 12 women in seven raids, compared with 16 in 2019. They arrested six men and closed two "
        "bars, compared with nine men in 2019.",
        "victims_identified 12 2020; victims_identified 16 2019; arrests 6 2020; arrests 9 2019",
    ),
    "what was acquitted in another year": (
        "Courts convicted nine brokers, compared with 10 convictions and three acquittals in 2019.",
        "convictions 9 2020; convictions 10 2019",
    ),
    "after doing it in another year": (
        "Courts convicted two brokers, after convicting one in 2019, and police opened three investigations.",
        "convictions 2 2020; convictions 1 2019; investigations 3 2020",
    ),
    "another deed behind another year": (
        "Police identified 14 women, compared with nine in 2019, and opened 12 cases.",
        "victims_identified 14 2020; victims_identified 9 2019; investigations 12 2020",
    ),
    "what is only estimated": ("The ministry estimated having found 70 victims.", ""),
    "brackets of one year": (
        "Police opened 19 investigations (25 in 2019), of which 15 were for begging (21). The ministry identified 30 "
        "victims (18 in 2019); 20 were female and nine were male (15 females and three males).",
        "investigations 19 2020; investigations 25 2019; investigations 15 2020; investigations 21 2019; "
        "victims_identified 30 2020; victims_identified 18 2019; victims_identified 20 2020; "
        "victims_identified 9 2020; victims_identified 15 2019; victims_identified 3 2019",
    ),
    "a bracket of a part": (
        "Police identified 100 victims (80 in 2019), including 60 women (20 of them pregnant).",
        "victims_identified 100 2020; victims_identified 80 2019; victims_identified 60 2020; "
        "victims_identified 20 2020",
    ),
    "fell, from": (
        "Convictions also fell, from 19 to 11. Prosecutions increased slightly to 15 in 2020 from 12.",
        "convictions 19 2019; convictions 11 2020; prosecutions 15 2020; prosecutions 12 2019",
    ),
    "other figures told behind a year": (
        "Judges convicted 11 brokers in 2019; numbers for 2020 were not published.",
        "convictions 11 2019",
    ),
    "another total in brackets": (
        "Police investigated 22 suspects in 2019 (total for 2018: 17).",
        "investigations 22 2019; investigations 17 2018",
    ),
    "a year over all": ("Judges convicted 11 brokers in 2019 overall.", "convictions 11 2019"),
    "none over several years": (
        "The state convicted nobody in 2020, compared with three brokers in 2019 and none from 2016 to 2018.",
        "convictions 0 2020; convictions 3 2019; convictions 0 2018; convictions 0 2017; convictions 0 2016",
    ),
    "none over the past two": (
        "Courts did not convict any brokers in the past two years.",
        "convictions 0 2020; convictions 0 2019",
    ),
    "some over several years": ("Courts convicted 12 brokers from 2016 to 2018.", ""),
    "terms behind what it is compared with": (
        "Judges convicted 11 brokers, compared with 12 in 2019, with terms of five to 14 years.",
        "convictions 11 2020; convictions 12 2019; sentence_min 5 2020; sentence_max 14 2020",
    ),
    "goes on with the year before the comparison": (
        "They did not report prosecuting any cases in 2020, compared with three prosecutions and two convictions in "
        "2019. They did not report the number of prosecutions opened in 2020, but reported arresting six brokers.",
        "prosecutions - 2020; prosecutions 3 2019; convictions 2 2019; prosecutions - 2020; arrests 6 2020",
    ),
    "the last one": (
        "In 2020, courts did not try any cases, the last prosecution having been in 2014.",
        "prosecutions 0 2020",
    ),
    "a funding year": ("The state spent 90,000 pesos in the 2018-2019 funding year.", "funding 90000 2018"),
    "since a month": (
        "Since April, there have been 12 convictions. Since then, courts have convicted 40 brokers.",
        "convictions 12 2020",
    ),
    "since a law took effect": (
        "The ministry did not report training officers on the act, which took effect in 2017.",
        "trainees - 2020",
    ),
    "another count behind what is compared": (
        "The ministry opened 12 investigations, compared with nine in 2019, and three prosecutions.",
        "investigations 12 2020; investigations 9 2019; prosecutions 3 2020",
    ),
    "for whom, behind what is compared": (
        "The ministry trained 240 judges, compared with 310 in 2019, in seven trainings.",
        "trainees 240 2020; trainees 310 2019; training_events 7 2020",
    ),
    "nobody since a year when some were": (
        "The government has not convicted any traffickers since 2012, when a court convicted two brokers.",
        "convictions 0 2020; convictions 2 2012",
    ),
    "what goes on behind a year since when": (
        "The government has not convicted any traffickers since 2012, when it convicted two, and police opened nine "
        "investigations.",
        "convictions 0 2020; convictions 2 2012; investigations 9 2020",
    ),
    "since it opened": (
        "Since 2018, when it opened, the shelter assisted nine victims in 2020.",
        "victims_assisted 9 2020; victims_in_shelter 9 2020",
    ),
    "three times as many": (
        "Police identified 140 victims, three times the 46 of the previous year.",
        "victims_identified 140 2020; victims_identified 46 2019",
    ),
    "the year that another is set against, with parts before it": (
        "Courts tried 142 people in 2018, compared with 151 in 2017, and convicted 79 brokers (74 men and five women), "
        "compared with 88 in 2017.",
        "prosecutions 142 2018; prosecutions 151 2017; convictions 79 2018; convictions 74 2018; convictions 5 2018; "
        "convictions 88 2017",
    ),
    "what the same did behind what is set against another year": (
        "Courts tried 142 people in 2018, compared with 151 in 2017, and convicted 79 brokers.",
        "prosecutions 142 2018; prosecutions 151 2017; convictions 79 2018",
    ),
    "the same number in the year before": (
        "Police identified six victims in 2020 (six in 2019). All six victims were subjected to forced labor.",
        "victims_identified 6 2020; victims_identified 6 2019; victims_identified 6 2020",
    ),
    "what the number was": (
        "It repatriated four victims at their wish; in 2019, the number was 11.",
        "repatriations 4 2020; repatriations 11 2019",
    ),
    "by what more was done than in the year before": (
        "The government increased efforts compared with the previous year by convicting 31 brokers.",
        "convictions 31 2020",
    ),
}


test_each_figure_is_of_the_year_that_is_said_of_it = reads(SAID)
