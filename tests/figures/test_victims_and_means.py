"""Victims found, helped, housed and sent home, and the money and the courses for it: constructions of each."""

from __future__ import annotations

import pytest
from told_figures import read, reads, tell

SAID = {
    "status": (
        "The board granted official victim status to 34 people, compared with 39 in 2019.",
        "victims_identified 34 2020; victims_identified 39 2019",
    ),
    "as victims": ("Immigration officers flagged 12 women as potential victims.", "victims_identified 12 2020"),
    "among others": (
        "The bureau confirmed 22 victims among 130 potential victims.",
        "victims_identified 22 2020; victims_identified 130 2020",
    ),
    "confirmed beside potential": (
        "Police identified two confirmed and 129 potential victims.",
        "victims_identified 2 2020; victims_identified 129 2020",
    ),
    "those identified included": (
        "Those identified included 31 victims of forced labor and nine of sex trafficking.",
        "victims_identified 31 2020; victims_identified 9 2020",
    ),
    "among those identified": ("Among those identified, two were children.", "victims_identified 2 2020"),
    "among them were": (
        "Among the victims were 14 minors and three men.",
        "victims_identified 14 2020; victims_identified 3 2020",
    ),
    "what they were": (
        "Twenty-six victims were children; 30 were female and eight were male.",
        "victims_identified 26 2020; victims_identified 30 2020; victims_identified 8 2020",
    ),
    "where they came from": (
        "Eleven victims came from the isles, compared with 15 in 2019.",
        "victims_identified 11 2020; victims_identified 15 2019",
    ),
    "a participle behind": (
        "The fund provided services to all 41 victims identified.",
        "victims_assisted 41 2020; victims_identified 41 2020",
    ),
    "help of several kinds": (
        "The state provided medical services and transportation to all 59 identified victims.",
        "victims_assisted 59 2020; victims_identified 59 2020",
    ),
    "of others accepted": (
        "Only four of the 20 identified victims accepted assistance.",
        "victims_assisted 4 2020; victims_identified 20 2020",
    ),
    "each of them referred": (
        "Officials identified 82 victims, referring each of them to a charity.",
        "victims_identified 82 2020; victims_referred 82 2020",
    ),
    "sent for care": ("Police sent 48 victims to charities for care.", "victims_referred 48 2020"),
    "placed": ("Judges placed 19 child victims with foster families.", "victims_in_shelter 19 2020"),
    "given shelter": (
        "The bureau reported giving brief shelter to 39 potential victims.",
        "victims_in_shelter 39 2020",
    ),
    "services used": ("Two hundred victims used government services.", "victims_assisted 200 2020"),
    "stay extended": ("The office extended the stay of four victims.", "visas 4 2020"),
    "relief from deportation": ("The office granted relief from deportation to six victims.", "visas 6 2020"),
    "budget from one sum to another": (
        "The state raised its budget for the council from 3 million kerens ($140,000) to 4 million kerens ($190,000).",
        "funding 3000000 2019; funding 140000 2019; funding 4000000 2020; funding 190000 2020",
    ),
    "sum that is not known": ("The ministry gave an unspecified amount of funding to charities.", "funding - 2020"),
    "no money": ("The government did not allocate any money to its council.", "funding 0 2020"),
    "no resources": ("The ministry provided no resources for the plan.", "funding 0 2020"),
    "spent of what was asked for": (
        "The state allocated $420,000 to the plan, half of what it had requested, but spent only $98,000 of it.",
        "funding 420000 2020; funding 98000 2020",
    ),
    "spending totaled": ("Spending of the fund totaled $45,000.", "funding 45000 2020"),
    "those who declined": ("Officials referred 40 victims to care, and nine declined it.", "victims_referred 40 2020"),
    "most of them in brackets": (
        "Most identified victims were children (41), and the majority were girls (33).",
        "victims_identified 41 2020; victims_identified 33 2020",
    ),
    "two others": (
        "The state ran four shelters for women and contracted two others.",
        "shelters 4 2020; shelters 2 2020",
    ),
    "five others dropped": ("Police opened nine investigations and dropped five others.", "investigations 9 2020"),
    "a single shelter": ("The country maintained only a single shelter for women.", "shelters 1 2020"),
    "not a single victim": ("Officials did not identify a single victim.", "victims_identified 0 2020"),
    "no training": ("The academy did not provide any training to judges.", "training_events 0 2020"),
    "an awareness event": ("The ministry held an awareness event for 200 dancers.", "trainees 200 2020"),
    "what was found and who was placed": (
        "Police removed 61 children from begging rings and placed 40 of them in state care.",
        "victims_identified 61 2020; victims_in_shelter 40 2020",
    ),
    "victims of cases": (
        "Police investigated 13 cases involving 46 potential victims.",
        "investigations 13 2020; victims_identified 46 2020",
    ),
    "who they are between commas": (
        "Nine victims, one boy and eight women, were referred to care.",
        "victims_referred 9 2020; victims_referred 1 2020; victims_referred 8 2020",
    ),
    "a subject with its article": (
        "Charities identified a further 46 victims, and an international organization 19.",
        "victims_identified 46 2020; victims_identified 19 2020",
    ),
    "provided with housing": ("The council provided 24 victims with housing.", "victims_in_shelter 24 2020"),
    "permits held": ("Nineteen victims held temporary residence permits.", "visas 19 2020"),
    "accused of helping": (
        "The state did not report any prosecutions or convictions of officials for aiding traffickers.",
        "prosecutions - 2020; convictions - 2020",
    ),
    "more than in another year": (
        "Officials identified more victims (88) than the year before and fewer suspects.",
        "victims_identified 88 2020",
    ),
    "fewer in brackets": (
        "The bureau identified fewer child victims (150 compared with 204) than in 2019.",
        "victims_identified 150 2020; victims_identified 204 2019",
    ),
    "these after a comparison": (
        "Police identified 22 victims, compared with identifying 30 victims the year before; these included 15 girls.",
        "victims_identified 22 2020; victims_identified 30 2019; victims_identified 15 2020",
    ),
    "by how much and to what": (
        "The state increased its contribution to charities by $9,300, to $56,000.",
        "funding 56000 2020",
    ),
    "no child soldiers": ("The army did not identify any child soldiers.", "victims_identified 0 2020"),
    "shelter and care for": (
        "The state provided temporary shelter for 30 victims and medical care for 22.",
        "victims_in_shelter 30 2020; victims_assisted 22 2020",
    ),
    "legal status": ("The office granted legal status to 12 victims.", "visas 12 2020"),
    "including some": (
        "The state referred all identified victims to care, including 13 to its shelters and nine to charities.",
        "victims_referred 13 2020; victims_referred 9 2020",
    ),
    "flights home": ("Embassies arranged flights home for 200 workers.", "repatriations 200 2020"),
    "shelters that housed somebody": (
        "The government funded eight shelters, of which three housed victims: one for women and two for children.",
        "shelters 8 2020; shelters 3 2020; shelters 1 2020; shelters 2 2020",
    ),
    "shelters that took somebody in": (
        "The ministry ran six shelters, of which two took in men.",
        "shelters 6 2020; shelters 2 2020",
    ),
    "victims returned to where they came from": (
        "Authorities returned 69 victims to their countries.",
        "repatriations 69 2020",
    ),
    "what victims had taken from them": ("Police returned the passports of nine victims.", ""),
    "officers who attended courses": ("Sixty officers attended courses of a charity.", "trainees 60 2020"),
    "permission to work": ("The government granted 12 victims permission to work.", "visas 12 2020"),
    "permits given besides, behind those compared": (
        "The office issued 90 residence permits, compared with 82 in 2019, and granted 101 work permits.",
        "visas 90 2020; visas 82 2019; visas 101 2020",
    ),
    "cases of grown people, not the people": (
        "Police opened three adult sex trafficking investigations.",
        "investigations 3 2020",
    ),
}


test_each_is_read_as_it_says = reads(SAID)


@pytest.mark.parametrize(
    "sentence",
    [
        "Twenty-six victims testified in court.",
        "Two thousand migrants came from abroad.",
        "Charities counted 1,200 children living on the streets.",
        "The government denied visas to 30 applicants.",
        "The grants to charities ranged from $10,000 to $50,000.",
        "The ministry closed two shelters for lack of funds.",
        "One shelter temporarily closed for a month.",
        "The government planned to open five shelters.",
        "Experts believed there were as many as 10,000 victims in the country.",
        "Courts awarded compensation to victims totaling 45,000 euros ($50,000).",
        "The labor ministry imposed fines totaling $90,000.",
        "The ministry provided legal advice to workers and recouped $9,000.",
    ],
)
def test_what_is_no_figure_of_them_is_not_read(sentence: str) -> None:
    """What victims did, and those who are none, count nothing."""
    assert not tell(sentence)


def test_those_named_out_of_all_are_a_part() -> None:
    """Of people who are not counted, some are named: their number is never the whole."""
    found = read("The academy trained officers of all ranks, including 30 recruits.")
    assert [(item.value, item.scope) for item in found] == [(30, "part")]
