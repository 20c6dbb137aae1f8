"""Where a sentence leaves the year it was set against: what it says then is of this period again."""

from __future__ import annotations

from told_figures import answers

SAID = {
    "but, and nobody": (
        "Police opened 14 cases, compared with five in 2019, but did not prosecute any suspects.",
        "investigations 2019 5; investigations 2020 14; prosecutions 2020 0",
    ),
    "but, and none": (
        "Police opened 14 cases, a drop from 20 the year before, but convicted no traffickers.",
        "convictions 2020 0; investigations 2019 20; investigations 2020 14",
    ),
    "but, in a month behind it": (
        "Police did not report the number of victims identified in 2020, but as of January 2021, they had identified "
        "58 victims.",
        "victims_identified 2020 -; victims_identified 2021 58",
    ),
    "although, of others": (
        "Police opened 14 cases, up from five in the previous period, although courts convicted only three brokers.",
        "convictions 2020 3; investigations 2019 5; investigations 2020 14",
    ),
    "but, within what is told of that year": (
        "Police opened 14 cases, more than in 2019, when they opened nine, but convicted no traffickers.",
        "convictions 2019 0; investigations 2019 9; investigations 2020 14",
    ),
    "a deed by its noun, compared too": (
        "Police reported the prosecution of six brokers, compared with ten in 2019, and the conviction of five "
        "brokers, compared with none.",
        "convictions 2019 0; convictions 2020 5; prosecutions 2019 10; prosecutions 2020 6",
    ),
}


test_what_a_sentence_turns_back_to_is_of_this_period = answers(SAID)
"""A clause behind the comparison has the period of the report, unless it goes on about the year compared."""
