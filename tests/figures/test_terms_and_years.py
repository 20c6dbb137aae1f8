"""Terms that are told one by one, and the year of what goes on from figures of another year."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "those who got each term": (
        "Courts sentenced 31 brokers: six for seven to 11 months; and 25 for two years.",
        "convictions 31 2020; convictions 6 2020; sentence_min 0.58 2020; sentence_max 0.92 2020; "
        "convictions 25 2020; sentence_max 2 2020; sentence_min 2 2020",
    ),
    "sentences for a range": (
        "Judges handed down two sentences for seven to 11 months.",
        "convictions 2 2020; sentence_min 0.58 2020; sentence_max 0.92 2020",
    ),
    "terms not reported of those convicted in another year": (
        "The government did not report on sentences handed down to six brokers convicted in the previous reporting "
        "period.",
        "sentence_min - 2019; sentence_max - 2019",
    ),
    "and of those arrested then": (
        "The government did not report sentences for brokers arrested in 2019.",
        "sentence_min - 2020; sentence_max - 2020",
    ),
    "terms of the year before them": (
        "In 2017, the latest year with data, courts convicted 22 brokers. Prison terms ranged from one to six years.",
        "convictions 22 2017; sentence_min 1 2017; sentence_max 6 2017",
    ),
    "terms of the newest year before them": (
        "Courts convicted nine brokers in 2020, compared with 12 in 2019. Prison terms ranged from one to six years.",
        "convictions 9 2020; convictions 12 2019; sentence_min 1 2020; sentence_max 6 2020",
    ),
    "none in a sentence without a year": (
        "Courts convicted nine traffickers in 2019. The police did not complete any investigations.",
        "convictions 9 2019; investigations 0 2020",
    ),
    "a further year that is compared": (
        "Courts convicted nine brokers involved in four cases, compared with 12 brokers involved in six cases in 2019 "
        "and 22 brokers involved in 18 cases in 2018.",
        "convictions 9 2020; convictions 4 2020; convictions 12 2019; convictions 6 2019; convictions 22 2018; "
        "convictions 18 2018",
    ),
    "a term, and how many got one in another year": (
        "A judge convicted one broker and sentenced him to 22 years in prison, the same as in 2019.",
        "convictions 1 2020; convictions 1 2019; sentence_max 22 2020; sentence_min 22 2020",
    ),
    "terms between two, and how many got them in another year": (
        "Courts convicted nine brokers with sentences of two to six years, as in 2019.",
        "convictions 9 2020; convictions 9 2019; sentence_min 2 2020; sentence_max 6 2020",
    ),
    "how many got a term as in another year": (
        "There was one conviction, the same number of convictions as in 2019, with a sentence of seven years.",
        "convictions 1 2020; convictions 1 2019; sentence_max 7 2020; sentence_min 7 2020",
    ),
    "a mean, and that of another year": (
        "Courts convicted nine brokers; sentences averaged six years, the same as in 2019.",
        "convictions 9 2020; sentence_mean 6 2020; sentence_mean 6 2019",
    ),
    "a mean that it came to, and that of another year": (
        "Courts convicted nine brokers and the average sentence was six years, the same as in 2019.",
        "convictions 9 2020; sentence_mean 6 2020; sentence_mean 6 2019",
    ),
    "a year at the end of brackets": (
        "Police identified 40 victims (12 for labor, nine for begging; and six for both in 2019).",
        "victims_identified 40 2020; victims_identified 12 2019; victims_identified 9 2019; victims_identified 6 2019",
    ),
    "a year of those spoken of": (
        "The government did not report whether it continued to investigate a consul posted abroad in 2018.",
        "investigations - 2020",
    ),
    "a year of what is not reported": (
        "The government did not report the number of cases investigated in 2019.",
        "investigations - 2019",
    ),
    "a law in force that was once drafted": (
        "The 2016 act, which jurists had drafted, punished traffickers with six to 12 years in prison.",
        "penalty_min 6 None; penalty_max 12 None",
    ),
    "a law in force beside one in the making": (
        "Parliament was amending a bill but the code prescribed penalties of four to nine years in prison.",
        "penalty_min 4 None; penalty_max 9 None",
    ),
    "a bill that has long been one": (
        "The draft act, pending since 2017, prescribed penalties of four to nine years in prison.",
        "",
    ),
    "a law that is to raise terms": (
        "The ministry was amending the code, which would raise prison terms to 12 years.",
        "",
    ),
    "a term that opens its sentence": (
        "Six years in prison was the longest sentence.",
        "sentence_max 6 2020; sentence_min 6 2020",
    ),
    "a silence on a time of need": (
        "The government did not report prosecutions during the state of emergency.",
        "prosecutions - 2020",
    ),
    "some of others": (
        "Courts convicted nine traffickers. Four of the 30 suspects were held in custody.",
        "convictions 9 2020",
    ),
}


test_terms_and_years_are_read_as_they_are_told = reads(SAID)
