"""Readings of limits that lawmakers set, verdicts by name, years set against others, and what goes with them."""

from __future__ import annotations

from told_figures import answers, reads

SAID = {
    "convictions received": (
        "Nineteen brokers received final convictions, including two under Article 9, compared with 13 in 2019.",
        "convictions 19 2020; convictions 2 2020; convictions 13 2019",
    ),
    "verdicts handed": ("Nine defendants were handed guilty verdicts.", "convictions 9 2020"),
    "a limit that parliament set": (
        "Parliament amended the code and set a minimum sentence of three years for trafficking.",
        "penalty_min 3 None",
    ),
    "limits that the law set": ("The act established a maximum sentence of 12 years.", "penalty_max 12 None"),
    "a limit that a court gave": ("Courts imposed a minimum sentence of three years.", "sentence_min 3 2020"),
    "a limit that circumstances raise": (
        "Abuse of office lengthened the maximum sentence to between 12 and 18 years in prison.",
        "penalty_min 12 None; penalty_max 18 None",
    ),
    "a limit raised from what it was": (
        "The minimum term was raised from three to five years in prison.",
        "penalty_min 5 None",
    ),
    "limits that a court raised": (
        "Courts raised the maximum sentence to nine years in prison. A magistrate raised the minimum sentence to two "
        "years in prison.",
        "sentence_max 9 2020; sentence_min 2 2020",
    ),
    "a limit for one kind of case": (
        "The minimum sentence was 12 years in prison if the victim died. If a child died, the minimum sentence was 18 "
        "years in prison.",
        "penalty_min 12 None; penalty_min 18 None",
    ),
    "a limit for no kind of case": ("The maximum sentence was 18 years in prison.", "sentence_max 18 2020"),
    "penalties that nobody imposed": (
        "Authorities did not impose criminal penalties on brokers; instead, they handed down fines or jail sentences "
        "of one to two years.",
        "sentence_min 1 2020; sentence_max 2 2020",
    ),
    "penalties that nobody imposed, as long as the law has them": (
        "Courts did not impose the penalties of five to nine years in prison that the code sets.",
        "penalty_min 5 None; penalty_max 9 None",
    ),
    "penalties that the law does not impose": (
        "The law did not impose criminal penalties on brokers; instead, it set jail sentences of one to two years.",
        "penalty_min 1 None; penalty_max 2 None",
    ),
    "a year in contrast": (
        "In 2019, by contrast, 11 of the 20 brokers convicted were fined. The clerk was sentenced to four years.",
        "convictions 11 2019; convictions 20 2019; sentence_min 4 2020; sentence_max 4 2020",
    ),
}


test_limits_verdicts_and_contrasts_are_read_as_they_say = reads(SAID)


ANSWERS = {
    "a total behind what a higher court upheld": (
        "Trial courts convicted 28 brokers, and appellate courts upheld the convictions of 13, for a total of 41 "
        "convictions.",
        "convictions 2020 41",
    ),
    "a total behind another court's": (
        "District courts convicted 28 brokers and the high court six more, bringing the total to 34.",
        "convictions 2020 34",
    ),
    "a total of police, ministries and others": (
        "Police identified 11 victims, while other ministries or state-funded NGOs identified 35, for a total of 46 "
        "victims identified, compared with 50 in 2019.",
        "victims_identified 2020 46; victims_identified 2019 50",
    ),
    "a total of police and others": (
        "Police identified 11 victims, while NGOs identified 35 victims, for a total of 46 victims, compared with 50 "
        "in 2019.",
        "victims_identified 2020 11; victims_identified 2019 50",
    ),
    "a total behind those who were found": (
        "Police identified 31 victims in 2020 (compared with 44 in 2019), and an additional seven (compared with 11 in "
        "2019) were found by the rescue office—bringing the total to 38 victims, a decrease compared with 55 in 2019.",
        "victims_identified 2020 38; victims_identified 2019 55",
    ),
    "set against, as its sentence opens": (
        "Police identified 71 victims. Compared with 93 victims in 2019 and 120 in 2018; this was a second decrease.",
        "victims_identified 2020 71; victims_identified 2019 93; victims_identified 2018 120",
    ),
    "in all, told first": (
        "Courts in the capital convicted 28 brokers; in all, courts convicted 41 brokers.",
        "convictions 2020 41",
    ),
    "in all, of a state": (
        "Prosecutors filed charges against eight brokers, compared with two in 2019; 11 defendants in all were "
        "awaiting trial.",
        "prosecutions 2020 8; prosecutions 2019 2",
    ),
    "set against where it is told first": (
        "There were 52 confirmed victims, compared with 71 confirmed victims in 2019. Police identified 24 victims in "
        "bars, compared with 93 in 2019. Of the 52 victims, 33 were women.",
        "victims_identified 2020 52; victims_identified 2019 71",
    ),
}


test_a_total_is_what_its_sentence_says_and_is_set_against_what_stands_there = answers(ANSWERS)
"""A number told as the total of those before it answers, and the year before with what that is set against."""
