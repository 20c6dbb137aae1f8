"""Readings of what was kept back, and of none said as "not one"."""

from __future__ import annotations

from told_figures import answers, reads

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
    "which agencies did it": (
        "The ministry did not report which agencies identified victims, or the number of victims referred.",
        "victims_referred - 2020",
    ),
    "who was convicted": ("The ministry did not report who was convicted.", ""),
    "done to those who are known": ("The ministry did not say whether police identified these victims.", ""),
    "what something was used for": (
        "It was unclear whether officials used the procedures to identify and refer victims.",
        "",
    ),
    "lacking something else": ("The ministry paid for a limited number of shelter beds and lacked counselors.", ""),
    "no update on those told before": (
        "The press said police arrested 210 suspects, but the ministry did not report an update on these arrests.",
        "arrests 210 2020",
    ),
    "the outcome of those told before": ("Police did not report the outcome of these investigations.", ""),
    "no further details on those told before": ("Police did not report further details on these arrests.", ""),
    "came under investigation": ("Four brokers came under investigation.", "investigations 4 2020"),
}


test_reads_what_was_kept_back = reads(SAID)


IN_DOUBT = {
    "incomplete data": (
        "Police kept no central database, therefore law enforcement data was incomplete. Courts convicted 14 brokers.",
        "convictions 2020 14",
    ),
    "helped by several": ("It was unclear how many victims received services from more than one provider.", ""),
    "incomplete data on what is summed": ("Data on shelters was incomplete.", ""),
}


test_what_is_only_in_doubt_answers_nothing = answers(IN_DOUBT)
"""Data that are incomplete tell something, so that nobody can say that it was not reported."""
