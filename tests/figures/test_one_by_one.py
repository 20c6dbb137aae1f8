"""Readings of several measures told in one breath, of totals behind their parts, and of crimes that are not counted."""

from __future__ import annotations

from told_figures import read, reads

_PARTS = "investigations 25 2020; investigations 58 2020; investigations 83 2020"
SAID = {
    "those named last": (
        "Convictions aside, prosecutions and convictions numbered 26 and 14.",
        "prosecutions 26 2020; convictions 14 2020",
    ),
    "as many numbers as measures": (
        "Investigations, prosecutions, and convictions numbered 40, 26, and 14, compared with 30, 20, and 10 in 2019.",
        "investigations 40 2020; prosecutions 26 2020; convictions 14 2020; investigations 30 2019; "
        "prosecutions 20 2019; convictions 10 2019",
    ),
    "as many measures behind the numbers": (
        "Police, prosecutors, and courts reported 40, 26, and 14 investigations, prosecutions, and convictions, "
        "respectively.",
        "investigations 40 2020; prosecutions 26 2020; convictions 14 2020",
    ),
    "what was given to as many": (
        "Authorities provided care and shelter to 12 and 15 victims, respectively.",
        "victims_assisted 12 2020; victims_in_shelter 15 2020",
    ),
    "figures for both": (
        "The 2019 figures for prosecutions and convictions were 26 and 14.",
        "prosecutions 26 2019; convictions 14 2019",
    ),
    "the verb left out": (
        "Prosecutions rose to 26 and convictions to 14.",
        "prosecutions 26 2020; convictions 14 2020",
    ),
    "totaled and left out": (
        "Prosecutions totaled 26, and convictions 14.",
        "prosecutions 26 2020; convictions 14 2020",
    ),
    "a clause that begins": (
        "Police opened 12 cases, and convictions totaled nine.",
        "investigations 12 2020; convictions 9 2020",
    ),
    "amounted to": ("Investigations amounted to 360.", "investigations 360 2020"),
    "for a national total": (
        "Federal police opened 25 investigations and provincial forces 58, for a national total of 83.",
        _PARTS,
    ),
    "bringing the total": (
        "Federal police opened 25 investigations and provincial forces 58, bringing the total to 83.",
        _PARTS,
    ),
    "deaths": ("Police investigated the deaths of 12 migrants.", ""),
    "the owners of so many": ("Police investigated the owners of nine bars.", ""),
    "the employers of so many": ("Police investigated the employers of 14 fishermen.", ""),
    "a network of so many": ("Police investigated a network of 12 recruiters.", "investigations 12 2020"),
    "dossiers": ("Some 70 dossiers on trafficking were opened in 2020.", "investigations 70 2020"),
    "a crime against so many": ("Courts convicted two men for the exploitation of nine girls.", "convictions 2 2020"),
    "conducted": (
        "Statistics on investigations had not been compiled; in 2019 the police had conducted 73.",
        "investigations - 2020; investigations 73 2019",
    ),
    "when it reported": (
        "With 66 investigations in 2020, police did better than in 2019, when they reported 48.",
        "investigations 66 2020; investigations 48 2019",
    ),
}


test_reads_each_number_of_its_measure = reads(SAID)


def test_some_among_those_counted_are_a_part() -> None:
    """Those told as "among them" never stand for the country."""
    found = read("Courts convicted 62 brokers, among them five who were tried at sea.")
    assert [(item.measure, item.scope) for item in found] == [("convictions", "total"), ("prosecutions", "part")]
