"""Clauses of law enforcement that go on from others: other bodies and laws, noughts of years, what came of cases."""

from __future__ import annotations

import pytest
from told_figures import read, reads, tell_answers

from tipcompare.figures import answer_figures

SAID = {
    "no update on an investigation of two": (
        "The government provided no update on the investigation of two officials.",
        "",
    ),
    "the outcome of an older investigation": (
        "Authorities did not report the outcome of a 2019 investigation into three police officers.",
        "",
    ),
    "results that are not public": ("The results of the investigation into two brokers were not made public.", ""),
    "an outcome beside what is told": (
        "Prosecutors charged six suspects but did not report the outcome of nine trials begun in other years.",
        "prosecutions 6 2020",
    ),
    "an outcome that is told": (
        "As a result of nine investigations, prosecutors charged six suspects.",
        "investigations 9 2020; prosecutions 6 2020",
    ),
    "none in three years": (
        "Courts convicted no traffickers in 2020, 2019, or 2018.",
        "convictions 0 2020; convictions 0 2019; convictions 0 2018",
    ),
    "none in either of two": (
        "No traffickers were convicted in either 2019 or 2020.",
        "convictions 0 2020; convictions 0 2019",
    ),
    "none in either year, behind the year before": (
        "Police opened nine investigations, compared with eight in 2019; there were no convictions in either year.",
        "investigations 9 2020; investigations 8 2019; convictions 0 2020; convictions 0 2019",
    ),
    "not yet handed down": ("The courts have not yet handed down a conviction.", "convictions 0 2020"),
    "terms that were not suspended": (
        "Courts convicted six traffickers and did not suspend any sentences; no sentences were suspended in 2019.",
        "convictions 6 2020",
    ),
    "some of them on appeal": ("Courts convicted seven traffickers, two of them on appeal.", "convictions 7 2020"),
    "details on terms": (
        "Courts convicted four traffickers but did not provide details on their sentences.",
        "convictions 4 2020; sentence_max - 2020; sentence_min - 2020",
    ),
    "the year of courts": ("In the 2019-2020 judicial year, courts convicted 10 traffickers.", "convictions 10 2019"),
    "all of them freed": (
        "Police arrested 11 suspects in 2020, all of whom were released without charge.",
        "arrests 11 2020",
    ),
    "some of which are old": (
        "At the end of 2020, 17 prosecutions were pending, nine of which dated from before 2017.",
        "prosecutions 17 2020; prosecutions 9 2020",
    ),
    "some that remained open": (
        "Police opened 33 investigations. Eleven of these remained open.",
        "investigations 33 2020; investigations 11 2020",
    ),
    "another body": (
        "Police opened 29 investigations. The gendarmerie, which reports separately, opened 17.",
        "investigations 29 2020; investigations 17 2020",
    ),
    "the same body, and one of nobody": (
        "Police opened 29 investigations. Charities opened six. It opened four.",
        "investigations 29 2020",
    ),
}


test_reads_what_clauses_tell = reads(SAID)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "Under article 94, courts convicted 12 brokers; under article 95, they convicted four.",
            "convictions 2020 16",
        ),
        (
            "Courts convicted 21 brokers under the trafficking law. They convicted another 12 under the penal code.",
            "convictions 2020 33",
        ),
        (
            "Courts convicted 21 brokers under the penal code, 12 under article 5, and nine under article 6.",
            "convictions 2020 21",
        ),
        (
            "Courts convicted 21 brokers under the trafficking law, including 12 also tried under the tax code.",
            "convictions 2020 21",
        ),
        (
            "Under article 94, authorities tried 30 brokers, compared with 26 in 2019, and convicted 12. Under article "
            "95, they tried nine, compared with eight in 2019, and convicted four.",
            "convictions 2020 16",
        ),
        (
            "Under article 94, police arrested 30 brokers; courts convicted 21 in all. Under article 95, they "
            "convicted 12.",
            "convictions 2020 21",
        ),
        ("Federal police opened 20 investigations. State police opened five.", "investigations 2020 25"),
    ],
)
def test_laws_and_bodies_are_added_up(text: str, answer: str) -> None:
    """What is told of each in a clause or sentence of its own, but no parts of one."""
    assert answer in tell_answers(answer_figures(read(text)))


@pytest.mark.parametrize(
    "text", ["One investigation of a customs officer was ongoing.", "The bureau investigated four labor inspectors."]
)
def test_one_official_is_an_official(text: str) -> None:
    """Also where an article stands before what is told of one."""
    (found,) = read(text)
    assert (found.measure, found.accused) == ("investigations", "officials")
