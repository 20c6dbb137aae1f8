"""Readings of what went to court, and of some out of others: of victims, cases and those charged."""

from __future__ import annotations

from told_figures import read, reads

SAID = {
    "indictments that are filed": (
        "Prosecutors filed indictments in 31 cases against 57 defendants.",
        "prosecutions 31 2020; prosecutions 57 2020",
    ),
    "some of those charged": ("Nine of those charged were convicted.", "convictions 9 2020"),
    "some of so many charged": (
        "Nine of the 12 suspects charged were convicted.",
        "convictions 9 2020; prosecutions 12 2020",
    ),
    "only said of the whole": ("Nine of the 12 charged were new.", "prosecutions 9 2020; prosecutions 12 2020"),
    "no victims in court": (
        "The ministry identified six victims, five of whom were referred to the courts.",
        "victims_identified 6 2020",
    ),
    "no victims among cases": (
        "Police investigated 43 cases, of which 12 were referred to the public prosecutor.",
        "investigations 43 2020",
    ),
    "cases against so many": (
        "Eleven cases against 18 brokers were submitted to the courts.",
        "prosecutions 11 2020; prosecutions 18 2020",
    ),
    "went to court": ("Nine cases went to court.", "prosecutions 9 2020"),
    "access is no trial": ("Twelve workers had access to the courts.", ""),
    "proceeded against": ("Prosecutors proceeded against 38 brokers.", "prosecutions 38 2020"),
    "were brought in": ("Prosecutions were brought in seven cases.", "prosecutions 7 2020"),
    "a few went to prison": (
        "Courts convicted 30 brokers, but only a few of the 30 went to prison.",
        "convictions 30 2020",
    ),
    "went to prison": ("Nine brokers went to prison.", "convictions 9 2020"),
    "as were so many": ("Six brokers were convicted, as were two in 2019.", "convictions 6 2020; convictions 2 2019"),
    "beside another thing": ("In 2019 there had been three inquiries and one seizure.", "investigations 3 2019"),
    "fell, far behind its noun": (
        "Convictions by principal offense fell from 83 to 61.",
        "convictions 83 2019; convictions 61 2020",
    ),
    "another deed after a comparison": (
        "Investigations numbered 46, compared with 52 in 2019, and concerned 63 farms.",
        "investigations 46 2020; investigations 52 2019",
    ),
    "months before": ("In the preceding twelve months police had opened 35 investigations.", "investigations 35 2019"),
}


test_reads_what_went_to_court = reads(SAID)


def test_none_of_the_mayors_is_of_officials() -> None:
    """Those counted behind a semicolon are the officials before it."""
    found = read("The office looked into eight mayors; none has been charged.")
    assert [(item.value, item.accused) for item in found if item.measure == "prosecutions"] == [(0, "officials")]
