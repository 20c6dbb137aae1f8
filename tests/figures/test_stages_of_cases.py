"""Readings of what became of cases and of those accused: at which stage they are, with which term, in which year."""

from __future__ import annotations

import pytest
from told_figures import given_by, tell

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
    "not a year in which": (
        "Police opened 12 cases in which they arrested nine brokers.",
        "investigations 12 2020; arrests 9 2020",
    ),
    "parts in both years": (
        "Courts convicted 58 brokers, including 31 for begging, compared with seven in 2019, including three women.",
        "convictions 58 2020; convictions 31 2020; convictions 7 2019; convictions 3 2019",
    ),
    "came to none": (
        "The investigations did not result in any prosecutions or convictions.",
        "prosecutions 0 2020; convictions 0 2020",
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
}


@pytest.mark.parametrize("name", SAID)
def test_stages_are_told_apart(name: str) -> None:
    """Each is read with its measure and year, and nothing else is."""
    text, wanted = SAID[name]
    assert tell(text) == given_by(wanted)
