"""What goes on with a deed, a year or a clause, and what does not."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "terms one by one behind a year": (
        "Courts convicted two brokers, whose trial began in 2018, and sentenced them to six and 12 years in prison, "
        "respectively.",
        "convictions 2 2020; sentence_min 6 2020; sentence_max 12 2020",
    ),
    "figures one by one": (
        "Courts tried 12 and convicted nine brokers in 2019, respectively.",
        "prosecutions 12 2019; convictions 9 2019",
    ),
    "alike behind but": (
        "The state identified 12 victims but, as in 2019, did not pay for their care.",
        "victims_identified 12 2020",
    ),
    "trials go on": (
        "The state prosecuted 40 suspects and continued 12 cases from previous years.",
        "prosecutions 40 2020; prosecutions 12 2020",
    ),
    "the last of two goes on": (
        "The state investigated 90 cases, prosecuted 40 suspects, and continued 12 cases.",
        "investigations 90 2020; prosecutions 40 2020; prosecutions 12 2020",
    ),
    "inquiries go on": (
        "Police investigated 90 suspects and continued 12 cases.",
        "investigations 90 2020; investigations 12 2020",
    ),
    "terms suspended": ("Judges suspended the sentences of 18 brokers.", "convictions 18 2020"),
    "flights home": ("The ministry paid for the return flights of 12 victims.", "repatriations 12 2020"),
    "like another year behind a dash": (
        "Police initiated 12 investigations—two for forced labor and 10 for begging—similar to 13 investigations in "
        "2019.",
        "investigations 12 2020; investigations 2 2020; investigations 10 2020; investigations 13 2019",
    ),
    "comparable with another year": (
        "Courts convicted 12 brokers, a number comparable with 13 in 2019.",
        "convictions 12 2020; convictions 13 2019",
    ),
    "each against its own": (
        "Police had 90 complaints, opened 60 investigations, and arrested 30 suspects, compared with 80 complaints, "
        "40 investigations, and 20 arrests in 2019.",
        "investigations 60 2020; arrests 30 2020; investigations 40 2019; arrests 20 2019",
    ),
    "none, and a clause of something else": (
        "It has never convicted a trafficker, and its one clinic burned down.",
        "convictions 0 2020",
    ),
}


test_what_goes_on = reads(SAID)
