"""Clauses that open against another year, what is named right before its number, and numbers of something else."""

from __future__ import annotations

from told_figures import read, reads

SAID = {
    "a clause against a year": (
        "Police found no girls in 2020; unlike in 2019, police identified three men.",
        "victims_identified 0 2020; victims_identified 3 2020",
    ),
    "a clause behind a comma against a bare year": (
        "Police did not find any girls and, unlike 2019, police did not identify any boys.",
        "victims_identified 0 2020; victims_identified 0 2020",
    ),
    "a clause against years before": (
        "Police did not find any girls, but unlike prior years, it identified two men and five women.",
        "victims_identified 0 2020; victims_identified 2 2020; victims_identified 5 2020",
    ),
    "against a year with its own number": (
        "Unlike 2019, when police identified nine girls, police identified two girls.",
        "victims_identified 9 2019; victims_identified 2 2020",
    ),
    "set against some out of those told": (
        "Police investigated 14 cases. It prosecuted six of the 14 cases, an increase from four in 2019.",
        "investigations 14 2020; prosecutions 6 2020; investigations 14 2020; prosecutions 4 2019",
    ),
    "a total of those identified": (
        "Charities referred 30 victims, resulting in a total of 51 victims identified, compared with 46 in 2019.",
        "victims_referred 30 2020; victims_identified 51 2020; victims_identified 46 2019",
    ),
    "women but no girls": (
        "Police identified 20 women but no girls.",
        "victims_identified 20 2020; victims_identified 0 2020",
    ),
    "lower than": (
        "Police identified 17 victims, a figure still lower than 25 in 2016.",
        "victims_identified 17 2020; victims_identified 25 2016",
    ),
    "named before a dash": (
        "A limited number of identified victims received care—66 in 2020, compared with 97 in 2019.",
        "victims_assisted 66 2020; victims_assisted 97 2019",
    ),
    "named before a colon": (
        "Few identified victims were referred to care: 14 in 2020, down from 19 in 2019.",
        "victims_referred 14 2020; victims_referred 19 2019",
    ),
    "some aid or other": (
        "Of the 20 victims, five received legal aid and four received travel aid.",
        "victims_identified 20 2020; victims_assisted 5 2020; victims_assisted 4 2020",
    ),
    "a law that imposes": (
        "Article 14 also criminalized debt bondage and imposed penalties of two to four years' imprisonment.",
        "penalty_min 2 None; penalty_max 4 None",
    ),
    "courts that impose": (
        "Article 14 criminalized debt bondage; judges imposed terms of two to four years' imprisonment.",
        "sentence_min 2 2020; sentence_max 4 2020",
    ),
    "one of two to some years": (
        "A court sentenced one of the two to six years' imprisonment.",
        "convictions 1 2020; sentence_min 6 2020; sentence_max 6 2020",
    ),
    "victims of a charge": ("Prosecutors charged two brokers with exploiting 41 women.", "prosecutions 2 2020"),
    "days of shelter": (
        "The home received reports and sheltered 34 victims for an average of 35 days.",
        "victims_in_shelter 34 2020",
    ),
    "cases handed on": ("Police investigated 20 cases and referred six to prosecutors.", "investigations 20 2020"),
    "agencies handed on": ("Inspectors closed nine agencies and referred four to prosecutors.", ""),
    "breaches found": ("Inspectors found 40 breaches of labor law.", ""),
    "given to each": (
        "The ministry gave each of the 77 victims an allowance of 700 lenars ($410).",
        "victims_assisted 77 2020",
    ),
    "back home": ("Officials placed 26 children with their families.", ""),
    "what others were let do": (
        "The ministry paid for the return of 12 victims and let 17 others change jobs.",
        "repatriations 12 2020",
    ),
    "pupils at workshops": (
        "Its campaign reached 900 pupils at 12 workshops, compared with 600 pupils and nine workshops in 2019.",
        "training_events 12 2020; training_events 9 2019",
    ),
    "no call came": ("Its hotline did not record any calls.", "hotline_calls 0 2020"),
    "calls nobody counted": ("The hotline did not record the number of calls.", "hotline_calls - 2020"),
}


test_what_is_contrasted_or_of_something_else_is_read_as_it_is_told = reads(SAID)


def test_what_others_do_in_a_clause_of_their_own_is_not_paid_for_by_the_one_before() -> None:
    """Money told before a semicolon does not make the country's what a charity did behind it."""
    found = read("The ministry paid for three seminars for 85 officers; separately, a charity trained 40 judges.")
    assert [(item.value, item.actor) for item in found if item.measure == "trainees"] == [
        (85, "government"),
        (40, "ngo"),
    ]
