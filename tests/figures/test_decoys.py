"""Numbers beside those that are told: what must not be read, or not be taken for more than it is."""

from __future__ import annotations

import pytest
from told_figures import read, reads

from tipcompare.figures import answer_figures

SAID = {
    "what is closed beside what is open": ("The ministry opened three shelters and closed one.", "shelters 3 2020"),
    "a text that ends without a stop": (
        "Nine traffickers were convicted in 2020, and others were acquitted",
        "convictions 9 2020",
    ),
    "a text that ends with what closed": ("Five shelters were open while a sixth one was closed", "shelters 5 2020"),
    "what is refused beside what is given": (
        "The government issued 40 visas and rejected 12 applications.",
        "visas 40 2020",
    ),
    "those who are denied something": ("The ministry denied shelter to 12 women.", ""),
    "some of those before": (
        "Police identified 20 victims, and social workers identified 14 of these.",
        "victims_identified 20 2020; victims_identified 14 2020",
    ),
    "suspects beside victims": ("Police identified 12 victims and 14 suspects.", "victims_identified 12 2020"),
    "by how much": ("Convictions fell by four.", ""),
    "by how much and to what": ("Investigations rose by 12 to 40.", "investigations 40 2020"),
    "by how much money": (
        "The ministry increased funding for its shelters by $9,000 to $20,000.",
        "funding 20000 2020",
    ),
    "years in office": ("The director served four years as head of the unit.", ""),
    "years in prison": (
        "Courts sentenced two brokers to serve four years.",
        "convictions 2 2020; sentence_max 4 2020; sentence_min 4 2020",
    ),
    "no money that others got": ("Victims received no money.", ""),
    "what foreigners did": ("The academy trained 40 officers, and a foreign donor 300.", "trainees 40 2020"),
    "a least term raised": ("The minimum penalty rose from two to five years.", "penalty_min 5 None"),
    "places that did not report": (
        "Only two of the five provinces convicted any traffickers, and three did not report any prosecutions.",
        "prosecutions - 2020",
    ),
    "victims who were tried, and some convicted": (
        "The government prosecuted three potential victims for begging; one was convicted.",
        "",
    ),
    "some of the convicted, as many as there were cases": (
        "Police investigated three cases, and courts convicted three traffickers. Courts sentenced two of the three "
        "traffickers to nine years in prison.",
        "investigations 3 2020; convictions 3 2020; convictions 2 2020; convictions 3 2020; sentence_min 9 2020; "
        "sentence_max 9 2020",
    ),
}

ANSWERED = {
    "victims of a case are a part": (
        "Courts convicted nine brokers in cases involving 20 victims. Police identified 45 victims.",
        ("victims_identified", 45.0, "stated"),
    ),
    "what is done besides is whole": (
        "In addition to training police, the government identified 45 victims.",
        ("victims_identified", 45.0, "stated"),
    ),
    "a year alone is no part": ("In 2020 alone, police identified 40 victims.", ("victims_identified", 40.0, "stated")),
}


test_what_is_no_figure_is_not_read = reads(SAID)


@pytest.mark.parametrize("name", ANSWERED)
def test_what_is_a_part_does_not_answer(name: str) -> None:
    """The answer of 2020 is the country's own figure."""
    text, (measure, value, status) = ANSWERED[name]
    answer = next(a for a in answer_figures(read(text)) if (a.measure, a.year) == (measure, 2020))
    assert (answer.value, answer.status) == (value, status)
