"""What stands beside law enforcement: trials of others, cases of other matters, and deeds behind what is not told."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, given_by, read, tell, tell_answers

from tipcompare.figures import answer_figures

SAID = {
    "trials that somebody came to": ("Advocates attended 30 trials.", ""),
    "trials in which victims testified": ("Fourteen victims testified in 12 trials.", ""),
    "trials in which victims were helped": ("Prosecutors provided support to victims in 22 trials.", ""),
    "what victims got in some of those trials": ("Victims participated in 12 trials and won payment in four.", ""),
    "trials with interpreters": ("The ministry provided interpreters in 25 trials.", ""),
    "prosecutions that were helped along": ("The office supported 22 prosecutions.", "prosecutions 22 2020"),
    "trials that courts held": ("Courts held 12 trials.", "prosecutions 12 2020"),
    "trials that were played": ("The academy conducted five mock trials for 120 students.", ""),
    "suits of victims": ("Victims filed eight lawsuits in court.", ""),
    "a bill that is pending": ("One bill was pending in parliament.", ""),
    "who are only sued": (
        "The firm's 2018 libel suit against three reporters remained pending. A lawsuit against three reporters and "
        "two editors was filed in court. The firm's criminal defamation case against a reporter and nine others "
        "remained pending.",
        "",
    ),
    "who are tried beside a suit": (
        "After a lawsuit against the firm, three brokers were convicted.",
        "convictions 3 2020",
    ),
    "cases of children married": ("Police documented 64 cases of child marriage.", ""),
    "cases that a committee read": ("The committee reviewed 31 cases.", ""),
    "cases that courts decided": ("The courts decided 33 cases.", "prosecutions 33 2020"),
    "cases that a ministry decided": ("The ministry decided 33 cases.", ""),
    "the year before this one": ("In the year before this one, police arrested six suspects.", "arrests 6 2019"),
    "the year before that, of this year": (
        "Courts convicted nine brokers in the reporting period and three in the year before that.",
        "convictions 9 2020; convictions 3 2019",
    ),
    "the year before that, of the year before": (
        "Courts convicted nine brokers in 2020, five in 2019, and three in the year before that.",
        "convictions 9 2020; convictions 5 2019; convictions 3 2018",
    ),
    "two deeds joined behind what is not told": (
        "The government did not report the number of victims it identified and helped.",
        "victims_identified - 2020; victims_assisted - 2020",
    ),
    "a deed behind what was not done": (
        "The government did not convict traffickers and prosecuted two brokers.",
        "convictions 0 2020; prosecutions 2 2020",
    ),
    "terms that prosecutors asked for": ("Prosecutors requested 15-year sentences.", ""),
    "terms for those who demand it": (
        "The law criminalized demanding labor and prescribed penalties of two to five years.",
        "penalty_min 2 None; penalty_max 5 None",
    ),
    "terms asked for, and those imposed": (
        "Prosecutors sought sentences of 15 years and judges imposed sentences of nine years.",
        "sentence_min 9 2020; sentence_max 9 2020",
    ),
    "visas for those who leave": ("Officials arranged exit visas for 300 refugees.", ""),
    "ranges of terms, one after another": (
        "Courts sentenced 12 brokers to terms of five to seven years, four to eight to ten years, and two to 15 years.",
        "convictions 12 2020; sentence_min 5 2020; sentence_max 7 2020; convictions 4 2020; sentence_min 8 2020; "
        "sentence_max 10 2020; convictions 2 2020; sentence_min 15 2020; sentence_max 15 2020",
    ),
    "those given between two lengths": (
        "Of 18 convicted brokers, nine received terms of more than six years, six between four and six years, and "
        "three between one and four years.",
        "convictions 18 2020; convictions 9 2020; sentence_min 6 2020; convictions 6 2020; sentence_min 4 2020; "
        "sentence_max 6 2020; convictions 3 2020; sentence_min 1 2020; sentence_max 4 2020",
    ),
    "a fine in dollars between two terms": (
        "Courts sentenced one broker to three years in prison and a $100 fine, and two to a year in prison and a fine.",
        "convictions 1 2020; sentence_min 3 2020; sentence_max 3 2020; convictions 2 2020; sentence_min 1 2020; "
        "sentence_max 1 2020",
    ),
    "the bounds behind a mean": (
        "The average sentence was four years, with a minimum of two years and a maximum of 14 years.",
        "sentence_mean 4 2020; sentence_min 2 2020; sentence_max 14 2020",
    ),
    "months behind a hyphen": (
        "The court sentenced the broker to 18-months imprisonment.",
        "sentence_min 1.5 2020; sentence_max 1.5 2020",
    ),
    "a deed behind what is not told": (
        "The government reported no data on prosecutions and convicted two brokers.",
        "prosecutions - 2020; convictions 2 2020",
    ),
}


@pytest.mark.parametrize("said", SAID.values(), ids=SAID)
def test_what_courts_did_is_told_apart(said: tuple[str, str]) -> None:
    """Each sentence gives the figures its example has, and no others."""
    assert tell(said[0]) == given_by(said[1])


def test_numbers_that_come_to_the_last_by_chance_are_added() -> None:
    """One and two and three sentenced are six; what is told of larger numbers behind them is their sum."""
    text = "Courts sentenced one broker to 15 years, two to ten years, and three to five years."
    told = tell_answers(a for a in answer_figures(read(text), COUNTS) if a.measure == "convictions")
    assert told == {"convictions 2020 6"}


def test_those_given_one_kind_of_term_are_some_of_the_convicted() -> None:
    """Where terms were given to two of the five convicted, five were convicted."""
    text = "Judges gave sentences below the minimum to two of the five convicted brokers."
    told = tell_answers(a for a in answer_figures(read(text), COUNTS) if a.measure == "convictions")
    assert told == {"convictions 2020 5"}
