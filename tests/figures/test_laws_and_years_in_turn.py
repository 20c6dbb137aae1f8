"""Terms that traffickers may get, and figures of several years that one sentence tells in turn."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "what traffickers may get": (
        "Anyone who sold a girl could be jailed for up to 12 years, and anyone who sold a boy for up to nine. "
        "Convicted brokers could receive a maximum of six years in prison.",
        "penalty_max 12 None; penalty_max 9 None; penalty_max 6 None",
    ),
    "a term that an article sets": (
        "For pimping, article 14 set a prison term of between two and six years; for slavery, article 15 set "
        "imprisonment of seven to 14 years.",
        "penalty_min 2 None; penalty_max 6 None; penalty_min 7 None; penalty_max 14 None",
    ),
    "terms by whom they are for": (
        "Section 9 carried a maximum prison term of 12 years in cases of adults and 17 years in cases of children. "
        "Pimping could be punished with up to six years in prison when the victim was an adult and up to nine when a "
        "child was.",
        "penalty_max 12 None; penalty_max 17 None; penalty_max 6 None; penalty_max 9 None",
    ),
    "terms by whom they are for, their year left out": (
        "Whoever sells a man faces a minimum of three and a maximum of nine years in prison; if a child is sold, the "
        "minimum is 12 and the maximum 21. Article 14 allows for as many as 16 years, and article 15 for as many as "
        "11. Forced labor is punishable by a fine or imprisonment for between two and five years.",
        "penalty_min 3 None; penalty_max 9 None; penalty_min 12 None; penalty_max 21 None; penalty_max 16 None; "
        "penalty_max 11 None; penalty_min 2 None; penalty_max 5 None",
    ),
    "a range that an article has": (
        "Bondage is dealt with in article 14, whose range is nine to 18 years. The code lays down fines and "
        "imprisonment of not less than two nor more than 20 years.",
        "penalty_min 9 None; penalty_max 18 None; penalty_min 2 None; penalty_max 20 None",
    ),
    "the longest without a unit": (
        "All six were sent to prison, for terms the shortest of which was two years and the longest 16. Courts "
        "jailed nine brokers, for periods no shorter than three years and no longer than seven. Prison terms began "
        "at four years and went up to 12.",
        "convictions 6 2020; sentence_min 2 2020; sentence_max 16 2020; convictions 9 2020; sentence_min 3 2020; "
        "sentence_max 7 2020; sentence_min 4 2020; sentence_max 12 2020",
    ),
    "months left to serve, and their mean": (
        "Four brokers were convicted and had their terms suspended in part, leaving them with 12 to 18 months to serve "
        "in prison. "
        "On average, the prison time to be served came to 15 months.",
        "convictions 4 2020; sentence_min 1 2020; sentence_max 1.5 2020; sentence_mean 1.25 2020",
    ),
    "imprisonment by a law far before": (
        "Selling boys was punishable under sections 116 and 117 by imprisonment of up to 12 years.",
        "penalty_max 12 None",
    ),
    "help that might be had for some days": (
        "Victims could receive free care for up to 30 days, and courts sentenced two brokers to six years in prison.",
        "convictions 2 2020; sentence_min 6 2020; sentence_max 6 2020",
    ),
    "what a figure fell to from others": (
        "The number of suspected cases investigated by the harbor police fell to 31 in 2020, from 44 in 2019 and 52 "
        "in 2018. Identified victims declined to 12, from 17 in the previous reporting period.",
        "investigations 31 2020; investigations 44 2019; investigations 52 2018; victims_identified 12 2020; "
        "victims_identified 17 2019",
    ),
    "earlier years one by one": (
        "Police opened nine investigations in 2020, up from six in 2019; in 2018, 2017, and 2016, there had been four, "
        "seven, and two, respectively.",
        "investigations 9 2020; investigations 6 2019; investigations 4 2018; investigations 7 2017; investigations 2 "
        "2016",
    ),
    "earlier years told before their numbers": (
        "Guilty verdicts were returned against nine brokers in 2020; there had been 12 in 2019 and in 2018 four. Under "
        "the old law, three brokers were found guilty; in the prior reporting period there were seven and in 2018 one.",
        "convictions 9 2020; convictions 12 2019; convictions 4 2018; convictions 3 2020; convictions 7 2019; "
        "convictions 1 2018",
    ),
    "cases and suspects of the year before": (
        "Police opened 12 cases with 40 suspects; the year before it had been six cases and 31 suspects.",
        "investigations 12 2020; investigations 40 2020; investigations 6 2019; investigations 31 2019",
    ),
    "what a year saw": (
        "In 2020 courts convicted nine brokers and in 2019 six brokers were convicted; 2018 had seen four.",
        "convictions 9 2020; convictions 6 2019; convictions 4 2018",
    ),
    "a single one of another year": (
        "Proceedings were started against five suspects, against a single one the year before.",
        "prosecutions 5 2020; prosecutions 1 2019",
    ),
    "two deeds told of earlier years": (
        "The ministry identified and assisted 14 victims in 2020; the numbers for 2019 and 2018 had been five and "
        "eight, respectively.",
        "victims_identified 14 2020; victims_assisted 14 2020; victims_identified 5 2019; victims_assisted 5 2019; "
        "victims_identified 8 2018; victims_assisted 8 2018",
    ),
    "back in this year behind what had been": (
        "Twelve suspects were charged, just as nine had been in 2019, but for the third consecutive year there were no "
        "convictions.",
        "prosecutions 12 2020; prosecutions 9 2019; convictions 0 2020",
    ),
    "deeds done to others by one verb": (
        "Nine defendants were brought to trial and six traffickers found guilty. Fourteen men were arrested and five "
        "women charged; twelve girls were identified, nine boys sheltered, and four men repatriated.",
        "prosecutions 9 2020; convictions 6 2020; arrests 14 2020; prosecutions 5 2020; victims_identified 12 2020; "
        "victims_in_shelter 9 2020; repatriations 4 2020",
    ),
    "each of the years listed": (
        "Investigations under article 18, which had numbered six in 2016, came to just one in each of 2018, 2019, and "
        "2020. Proceedings were opened against two suspects; five had been prosecuted in each of the years 2018 and "
        "2019. Neither period saw any convictions.",
        "investigations 6 2016; investigations 1 2018; investigations 1 2019; investigations 1 2020; "
        "prosecutions 2 2020; prosecutions 5 2018; prosecutions 5 2019; convictions 0 2020; convictions 0 2019",
    ),
    "cases beside others of their year": (
        "Section 13 gave rise to fewer new police investigations (10, as against 15 in 2019) but to more prosecutions, "
        "with 16 cases brought in 2020 and 14 the year before. Seven brokers were convicted, roughly as many as in "
        "2019, when nine were. Charges were dropped against four suspects.",
        "investigations 10 2020; investigations 15 2019; prosecutions 16 2020; prosecutions 14 2019; "
        "convictions 7 2020; convictions 9 2019",
    ),
    "suspects put in beside their cases": (
        "Three cases, with 19 suspects, were investigated; in the prior year six cases, all involving girls, went to "
        "court. Since its adoption in 2011, the act has yet to produce a single conviction.",
        "investigations 3 2020; investigations 19 2020; prosecutions 6 2019; convictions 0 2020",
    ),
    "verdicts in the passive, and terms imposed": (
        "Guilty verdicts were pronounced in 2020 in each of 17 cases, for which the courts imposed five years' "
        "imprisonment. A term of two to six years laid down in article 40 was too mild. An offender could not be "
        "sentenced to less than nine years.",
        "convictions 17 2020; sentence_min 5 2020; sentence_max 5 2020; penalty_min 2 None; penalty_max 6 None; "
        "penalty_min 9 None",
    ),
    "the same number once more": (
        "Nineteen defendants stood trial, the same number (19) as the year before, charged among other things with "
        "trafficking over 30 women.",
        "prosecutions 19 2020; prosecutions 19 2019",
    ),
    "a month behind what is known": (
        "It is known that in March 2021 two brokers were found guilty by a court.",
        "convictions 2 2021",
    ),
    "terms behind what figures fell to": (
        "Convictions fell from 75 in 2019 to 44, with prison terms that began at three years and went up to 30. "
        "Rapists, by way of comparison, were mostly sent to prison for nine years or more.",
        "convictions 75 2019; convictions 44 2020; sentence_min 3 2020; sentence_max 30 2020",
    ),
    "those to whom something was done": (
        "The cases investigated by police were nine of forced labor and 37 of sex trafficking. From all five cases "
        "prosecutions followed. The academy held 12 courses on the law, investigation, and evidence, at which 90 "
        "officers took part.",
        "investigations 9 2020; investigations 37 2020; training_events 12 2020; trainees 90 2020",
    ),
    "figures of articles": (
        "Under section 12, the number of crimes registered rose from 31 in 2019 to 44 in 2020. Prosecutors took 14 "
        "section 9 cases to court and began 26 prosecutions under section 12. It gave no information on convictions "
        "under section 12, under which there had been five convictions in 2019.",
        "investigations 31 2019; investigations 44 2020; prosecutions 14 2020; prosecutions 26 2020; convictions - "
        "2020; convictions 5 2019",
    ),
    "none of it reported": (
        "In neither of the last two reporting periods did the government report any investigations. No convictions of "
        "brokers were reported by officials. Nor were any girls reported to have been identified or referred to care.",
        "investigations - 2020; investigations - 2019; convictions - 2020; victims_identified - 2020; "
        "victims_referred - 2020",
    ),
    "no reports by officials": (
        "There were no reports by officials of victims identified or referred to care, and men were not reported to "
        "have been repatriated.",
        "victims_identified - 2020; victims_referred - 2020; repatriations - 2020",
    ),
    "at no time": ("At no time did courts convict any brokers.", "convictions 0 2020"),
    "whom help went to": (
        "Assistance went to 17 recognized and presumed victims, and a charity assisting victims received 90,000 euros "
        "from the ministry.",
        "victims_assisted 17 2020; funding 90000 2020",
    ),
    "terms of those sent to prison": (
        "Two brokers were sent to prison for six and 12 years, respectively; terms that courts imposed before ranged "
        "from three years, with a fine, to life imprisonment.",
        "convictions 2 2020; sentence_min 6 2020; sentence_max 12 2020; sentence_min 3 2020",
    ),
    "how old victims are, and what penalties then are": (
        "The law prescribed three to eight years in prison; if the girl was under 12 years old, the penalties were "
        "increased to five to 11 years in prison.",
        "penalty_min 3 None; penalty_max 8 None; penalty_min 5 None; penalty_max 11 None",
    ),
    "who they were, between commas": (
        "In all, 212 participants, from guards and judges to clerks and porters, attended nine courses.",
        "trainees 212 2020; training_events 9 2020",
    ),
    "what they were said to have done": (
        "Seventeen soldiers alleged to have exploited girls were investigated.",
        "investigations 17 2020",
    ),
    "parts of those identified as victims": (
        "Four adults and six children were identified by authorities as victims of trafficking.",
        "victims_identified 4 2020; victims_identified 6 2020",
    ),
    "cases left open at the end of another year": (
        "Courts tried nine cases left open at the end of 2019.",
        "prosecutions 9 2020",
    ),
    "at most one": ("Police made up to one arrest.", "arrests 1 2020"),
    "what became of those who had been exploited": (
        "Police identified 31 victims, of whom the 14 exploited in sex trafficking were referred to care. Two women "
        "exploited abroad were repatriated.",
        "victims_identified 31 2020; victims_referred 14 2020; repatriations 2 2020",
    ),
    "what those who found them did": (
        "In 2020, 17 boys were identified by inspectors, who referred them to shelters.",
        "victims_identified 17 2020; victims_referred 17 2020",
    ),
}


test_each_term_and_each_year_is_told_of_what_it_is = reads(SAID)
