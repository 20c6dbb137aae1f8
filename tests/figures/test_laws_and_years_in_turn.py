"""Terms that traffickers may get, and figures of several years that one sentence tells in turn."""

from __future__ import annotations

from collections import Counter

import pytest
from told_figures import tell

SAID = {
    "what traffickers may get": (
        "Anyone who sold a girl could be jailed for up to 12 years, and anyone who sold a boy for up to nine. "
        "Convicted brokers could receive a maximum of six years in prison.",
        "penalty_max 12 None; penalty_max 9 None; penalty_max 6 None",
    ),
    "a term that an article sets": (
        "For pimping, article 14 set a prison term of between two and six years; for slavery, article 15 set "
        "imprisonment of seven to 14 years.",
        "penalty_min 2 None; penalty_max 6 None; penalty_min 7 None; penalty_max 14 None",
    ),
    "terms by whom they are for": (
        "Section 9 carried a maximum prison term of 12 years in cases of adults and 17 years in cases of children. "
        "Pimping could be punished with up to six years in prison when the victim was an adult and up to nine when a "
        "child was.",
        "penalty_max 12 None; penalty_max 17 None; penalty_max 6 None; penalty_max 9 None",
    ),
    "imprisonment by a law far before": (
        "Selling boys was punishable under sections 116 and 117 by imprisonment of up to 12 years.",
        "penalty_max 12 None",
    ),
    "help that might be had for some days": (
        "Victims could receive free care for up to 30 days, and courts sentenced two brokers to six years in prison.",
        "convictions 2 2020; sentence_min 6 2020; sentence_max 6 2020",
    ),
    "what a figure fell to from others": (
        "The number of suspected cases investigated by the harbor police fell to 31 in 2020, from 44 in 2019 and 52 "
        "in 2018. Identified victims declined to 12, from 17 in the previous reporting period.",
        "investigations 31 2020; investigations 44 2019; investigations 52 2018; victims_identified 12 2020; "
        "victims_identified 17 2019",
    ),
    "earlier years one by one": (
        "Police opened nine investigations in 2020, up from six in 2019; in 2018, 2017, and 2016, there had been four, "
        "seven, and two, respectively.",
        "investigations 9 2020; investigations 6 2019; investigations 4 2018; investigations 7 2017; investigations 2 "
        "2016",
    ),
    "two deeds told of earlier years": (
        "The ministry identified and assisted 14 victims in 2020; the numbers for 2019 and 2018 had been five and "
        "eight, respectively.",
        "victims_identified 14 2020; victims_assisted 14 2020; victims_identified 5 2019; victims_assisted 5 2019; "
        "victims_identified 8 2018; victims_assisted 8 2018",
    ),
    "back in this year behind what had been": (
        "Twelve suspects were charged, just as nine had been in 2019, but for the third consecutive year there were no "
        "convictions.",
        "prosecutions 12 2020; prosecutions 9 2019; convictions 0 2020",
    ),
    "figures of articles": (
        "Under section 12, the number of crimes registered rose from 31 in 2019 to 44 in 2020. Prosecutors took 14 "
        "section 9 cases to court and began 26 prosecutions under section 12. It gave no information on convictions "
        "under section 12, under which there had been five convictions in 2019.",
        "investigations 31 2019; investigations 44 2020; prosecutions 14 2020; prosecutions 26 2020; convictions - "
        "2020; convictions 5 2019",
    ),
    "none of it reported": (
        "In neither of the last two reporting periods did the government report any investigations. No convictions of "
        "brokers were reported by officials. Nor were any girls reported to have been identified or referred to care.",
        "investigations - 2020; investigations - 2019; convictions - 2020; victims_identified - 2020; "
        "victims_referred - 2020",
    ),
    "no reports by officials": (
        "There were no reports by officials of victims identified or referred to care, and men were not reported to "
        "have been repatriated.",
        "victims_identified - 2020; victims_referred - 2020; repatriations - 2020",
    ),
    "at no time": ("At no time did courts convict any brokers.", "convictions 0 2020"),
    "whom help went to": (
        "Assistance went to 17 recognized and presumed victims, and a charity assisting victims received 90,000 euros "
        "from the ministry.",
        "victims_assisted 17 2020; funding 90000 2020",
    ),
    "terms of those sent to prison": (
        "Two brokers were sent to prison for six and 12 years, respectively; terms that courts imposed before ranged "
        "from three years, with a fine, to life imprisonment.",
        "convictions 2 2020; sentence_min 6 2020; sentence_max 12 2020; sentence_min 3 2020",
    ),
    "who they were, between commas": (
        "In all, 212 participants, from guards and judges to clerks and porters, attended nine courses.",
        "trainees 212 2020; training_events 9 2020",
    ),
    "what they were said to have done": (
        "Seventeen soldiers alleged to have exploited girls were investigated.",
        "investigations 17 2020",
    ),
    "parts of those identified as victims": (
        "Four adults and six children were identified by authorities as victims of trafficking.",
        "victims_identified 4 2020; victims_identified 6 2020",
    ),
    "cases left open at the end of another year": (
        "Courts tried nine cases left open at the end of 2019.",
        "prosecutions 9 2020",
    ),
    "at most one": ("Police made up to one arrest.", "arrests 1 2020"),
    "what became of those who had been exploited": (
        "Police identified 31 victims, of whom the 14 exploited in sex trafficking were referred to care. Two women "
        "exploited abroad were repatriated.",
        "victims_identified 31 2020; victims_referred 14 2020; repatriations 2 2020",
    ),
    "what those who found them did": (
        "In 2020, 17 boys were identified by inspectors, who referred them to shelters.",
        "victims_identified 17 2020; victims_referred 17 2020",
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_each_term_and_each_year_is_told_of_what_it_is(name: str) -> None:
    """The figures are those written beside the text, and no others."""
    text, wanted = SAID[name]
    assert tell(text) == Counter(wanted.split("; "))
