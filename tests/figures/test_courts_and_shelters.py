"""Which terms, appeals and cases are figures of courts, whose they are, and which shelters are counted."""

from __future__ import annotations

import pytest
from told_figures import answers, read, reads

SAID = {
    "a term, not the year of the crime": (
        "The court sentenced a driver who had sold girls between 2014 and 2016 to nine years' imprisonment.",
        "sentence_max 9 2020; sentence_min 9 2020",
    ),
    "a term, not what a law carries": (
        "The court sentenced a sailor who used his boat to carry girls to nine years' imprisonment.",
        "sentence_max 9 2020; sentence_min 9 2020",
    ),
    "a term, not what somebody is accused of carrying": (
        "The court sentenced a man accused of carrying girls to nine years' imprisonment.",
        "convictions 1 2020; sentence_max 9 2020; sentence_min 9 2020",
    ),
    "penalties that courts prescribed out of cases that they closed": (
        "Of the 20 cases that courts closed, they reported convictions in nine and prescribed penalties ranging from "
        "three to eight years' imprisonment.",
        "convictions 9 2020; sentence_min 3 2020; sentence_max 8 2020",
    ),
    "convictions upheld against those found guilty": (
        "An appeals court upheld convictions against four brokers found guilty of exploiting women.",
        "",
    ),
    "appeals cases": ("Seven appeals cases remained pending before the northern court.", ""),
    "whom another state is asked for": (
        "Authorities issued extradition requests for three suspects charged with bondage crimes.",
        "",
    ),
    "what cases were held to be": ("The unit concluded seven of the cases contained elements of trafficking.", ""),
    "cases that courts concluded": ("The court concluded seven cases.", "prosecutions 7 2020"),
    "who attacked somebody": ("Courts tried four brokers. Three attackers were arrested.", "prosecutions 4 2020"),
    "one to court for dismissal": ("The unit referred one to court for dismissal.", ""),
    "one deed, and behind an aside another": (
        "Police reported arresting and, for the first time since 2012, opening prosecutions of three brokers.",
        "arrests 3 2020; prosecutions 3 2020",
    ),
    "in a shelter, whatever they suffered": (
        "The government assisted 95 victims of domestic servitude at the shelter.",
        "victims_assisted 95 2020; victims_in_shelter 95 2020",
    ),
    "in a shelter that more is told of": (
        "The government provided assistance to eight victims in a short-term police-operated shelter.",
        "victims_assisted 8 2020; victims_in_shelter 8 2020",
    ),
    "in several shelters, which are counted": (
        "The government assisted eight victims at two shelters.",
        "victims_assisted 8 2020; shelters 2 2020",
    ),
    "referred for care, and given shelter and more": (
        "All nine victims were referred for care and provided with shelter and legal assistance.",
        "victims_referred 9 2020; victims_assisted 9 2020; victims_in_shelter 9 2020",
    ),
    "provided with shelter and more": (
        "Nine victims were provided with shelter and legal assistance.",
        "victims_assisted 9 2020; victims_in_shelter 9 2020",
    ),
    "one shelter and its fellow": (
        "The ministry allocated 61,000 euros to one shelter and 72,000 euros to the other.",
        "funding 61000 2020; funding 72000 2020",
    ),
    "sums of another year, respectively": (
        "The ministry gave 610 euros to one shelter and 720 euros to bars, compared with 550 euros and 580 euros, "
        "respectively, in 2019.",
        "funding 610 2020; shelters 1 2020; funding 720 2020; funding 550 2019; funding 580 2019",
    ),
    "one shelter, and other provinces": (
        "The ministry ran one shelter in the capital; the other provinces had none.",
        "shelters 1 2020",
    ),
    "shelters that are to open": (
        "The government licensed homes, initiating the process for the three shelters to become operational.",
        "",
    ),
    "men whom a case is of": (
        "Police investigated a labor trafficking case involving 12 foreign men.",
        "investigations 1 2020",
    ),
}


test_reads_what_courts_did = reads(SAID)


ANSWERED = {
    "not what is served in lieu of a fine": (
        "Courts sentenced three brokers to five years in prison and fines, but all three accepted added time to their "
        "prison sentences ranging from eight to 20 months in lieu of paying the fines.",
        "sentence_max 2020 5; sentence_min 2020 5; convictions 2020 3",
    ),
    "not officials, whom the one convicted is set against": (
        "Courts convicted one broker, a former customs officer, compared with three convictions in 2019 and none in "
        "2018.",
        "convictions 2018 0; convictions 2019 3",
    ),
    "a term, not what is served in default of a fine": (
        "Courts sentenced brokers to five years in prison or, in default of payment, to six months.",
        "sentence_max 2020 5; sentence_min 2020 5",
    ),
    "the old shelter and the new ones": (
        "The government ran one shelter and opened four shelters in the south. The five shelters gave legal aid.",
        "shelters 2020 5",
    ),
    "no shelters that are only being built": (
        "The ministry ran 12 shelters and began building four more. It paid for construction of two shelters.",
        "shelters 2020 12",
    ),
    "cases that officials judged": (
        "The government initiated two investigations, which ended when officials closed them.",
        "investigations 2020 2",
    ),
    "calls that led to something are some of those received": (
        "In 2020, 31 hotline calls led to a criminal investigation.",
        "hotline_calls 2020 31 calls partial",
    ),
    "shelters that are only accredited": (
        "The government ran no shelters but approved a charity, and there were nine government-accredited shelters.",
        "shelters 2020 0",
    ),
    "with some that there are": (
        "Care was limited, with only five dedicated shelters in the country.",
        "shelters 2020 5",
    ),
    "how many shelters there are by now, with what they give": (
        "It opened a home, bringing the number of shelters offering care, including food, training, and therapy, "
        "for victims to six.",
        "shelters 2020 6",
    ),
}


test_answers_what_stands_for_the_country = answers(ANSWERED)


@pytest.mark.parametrize(
    ("said", "units"),
    [
        ("Police investigated 31 and prosecuted 25 cases.", ["cases", "cases"]),
        ("Police arrested 31 and prosecuted 25 cases.", ["persons", "cases"]),
        ("Police investigated eight cases. Of these, four were for begging.", ["cases", "cases"]),
        ("Police investigated eight cases. Four of these were women.", ["cases", "persons"]),
    ],
)
def test_what_shares_its_noun_is_counted_alike(said: str, units: list[str]) -> None:
    """With that of the next deed, or of the sentence before."""
    assert [item.unit for item in read(said)] == units


def test_what_some_involved_is_their_kind() -> None:
    """As what they were for is."""
    assert read("Courts held 18 trials; seven involved forced labor.")[1].exploitation == "labor"
