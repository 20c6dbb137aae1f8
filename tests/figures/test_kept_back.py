"""Readings of what was kept back, and of none said as "not one"."""

from __future__ import annotations

import pytest
from told_figures import given_by, tell

SAID = {
    "not one": ("Not one broker was convicted.", "convictions 0 2020"),
    "not a single": ("Not a single investigation was opened.", "investigations 0 2020"),
    "did not open a single": ("The gendarmes did not open a single case.", "investigations 0 2020"),
    "no figures": ("The ministry gave no figures for investigations.", "investigations - 2020"),
    "no number": ("The courts could give no number of convictions.", "convictions - 2020"),
    "were not released": ("Figures on prosecutions were not released.", "prosecutions - 2020"),
    "had not been compiled": ("Statistics on investigations had not been compiled.", "investigations - 2020"),
    "not given information": ("Women were not given information on shelters.", ""),
    "how many led to": ("It was not known how many complaints led to investigations.", "investigations - 2020"),
    "could not be determined": ("The number of convictions could not be determined.", "convictions - 2020"),
    "complaints lodged": (
        "It is not known how many of the complaints lodged with police led to an investigation.",
        "investigations - 2020",
    ),
    "could not say": ("The ministry could not say how many cases were investigated.", "investigations - 2020"),
    "lacked data": ("The courts lacked data on prosecutions.", "prosecutions - 2020"),
    "an unstated number": ("Police opened an unstated number of investigations.", "investigations - 2020"),
    "no data of a kind": ("The court had no sentencing data.", "sentence_min - 2020; sentence_max - 2020"),
    "what sentences": (
        "The court did not say what sentences had been imposed.",
        "sentence_min - 2020; sentence_max - 2020",
    ),
    "unknown sentences": (
        "Courts convicted seven brokers; their sentences were not known.",
        "convictions 7 2020; sentence_min - 2020; sentence_max - 2020",
    ),
    "their length": ("The length of the sentences was not disclosed.", "sentence_min - 2020; sentence_max - 2020"),
    "no account": ("Judges gave no account of the sentences imposed.", "sentence_min - 2020; sentence_max - 2020"),
    "no indication": (
        "Police gave no indication of how many victims they had identified.",
        "victims_identified - 2020",
    ),
    "not yet": ("Figures for prosecutions were not yet available.", "prosecutions - 2020"),
    "never published": (
        "The ministry never published the number of victims it identified.",
        "victims_identified - 2020",
    ),
    "published no longer": ("The ministry stopped publishing the number of arrests.", "arrests - 2020"),
    "withheld": ("The ministry withheld figures on convictions.", "convictions - 2020"),
    "separate records": ("Police do not keep separate records of trafficking investigations.", "investigations - 2020"),
    "not produced": ("The government did not produce statistics on investigations.", "investigations - 2020"),
    "no answer to requests": ("Police did not respond to requests for data on convictions.", "convictions - 2020"),
    "their number": (
        "Police claimed to have identified victims; their number was not reported.",
        "victims_identified - 2020",
    ),
    "no ministry": ("No ministry published figures on convictions.", "convictions - 2020"),
    "wages and passports": ("Employers withheld wages, and police have not released the men.", ""),
    "came under investigation": ("Four brokers came under investigation.", "investigations 4 2020"),
}


@pytest.mark.parametrize("name", SAID)
def test_reads_what_was_kept_back(name: str) -> None:
    """Measure, value and year of each figure, and nothing else."""
    text, wanted = SAID[name]
    assert tell(text) == given_by(wanted)
