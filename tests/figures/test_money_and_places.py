"""What is money and no people, which sum answers for a year, and how many shelters there are that house victims."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, TIP, read

from tipcompare.figures import answer_figures, read_observations
from tipcompare.model import Edition, Section, Span

MONEY = {
    "a sum of an unknown currency that was cut": (
        "The government cut its spending on victim care to 450,000 lenars in 2020, from 600,000 lenars in 2019.",
        "funding 2019 600000 lenars partial; funding 2020 450000 lenars partial",
    ),
    "aid that rose to a sum of an unknown currency": ("The state raised victim assistance to 450,000 lenars.", ""),
    "aid that rose to a sum": (
        "The state raised victim assistance to 450,000 pa'anga.",
        "funding 2020 450000 TOP partial",
    ),
    "a sum that rose, and a greater one beside it": (
        "The government increased funding for the council from 80 million lenars in 2019 to 95 million lenars in 2020. "
        "A ministry allocated 140 million lenars for patrols against trafficking.",
        "funding 2019 80000000 lenars partial; funding 2020 95000000 lenars partial",
    ),
    "a sum of each year, in dollars": (
        "The shelter had a budget of nearly $640,000 per annum.",
        "funding 2020 640000 USD partial",
    ),
    "a currency with its name in brackets": (
        "The government donated 26 million West African Franc (CFA) ($41,600) to the child protection police.",
        "funding 2020 26000000 XOF partial",
    ),
    "the same as the year before, and how much that was": (
        "The budget for victim care remained the same as in the previous year, which was 210 million lenars ($24,000).",
        "funding 2019 210000000 lenars partial; funding 2020 210000000 lenars partial",
    ),
    "who has yet to get a budget": ("The action plan has yet to receive a budget.", "funding 2020 0 - partial"),
    "who has yet to get any": ("The council has yet to receive any funding.", "funding 2020 0 - partial"),
    "what the state has yet to give": (
        "The government has yet to allocate a budget.",
        "funding 2019 0 - zero; funding 2020 0 - zero",
    ),
    "a sign and a code": (
        "The government allocated $31.5 million CAD to the unit, compared with $28.2 million CAD in 2019.",
        "funding 2019 28200000 CAD partial; funding 2020 31500000 CAD partial",
    ),
    "set against a sum and a gift, one by one": (
        "In 2020, the board gave 410,000 lev to care with an additional 600,000 lev from a Norwegian grant, "
        "compared with 380,000 lev and 250,000 lev, respectively, in 2019.",
        "funding 2019 380000 BGN partial; funding 2020 410000 BGN partial",
    ),
    "set against what those who help got": (
        "The state gave €52,000 to support NGOs assisting victims, compared with €59,000 in 2019. It gave a charity"
        " €3,000, compared with €2,000 in 2019.",
        "funding 2019 59000 EUR partial; funding 2020 52000 EUR partial",
    ),
    "one line of several in all years": (
        "The state gave a charity €9,000, compared with €8,000 in 2019. It gave €5,000 to shelters, compared with "
        "€20,000 in 2019.",
        "funding 2019 8000 EUR partial; funding 2020 9000 EUR partial",
    ),
    "dollars by letters": ("The state spent 50,000 EC dollars on shelters.", "funding 2020 50000 XCD partial"),
    "two years before that of homes that others run": (
        "The government allocated €200,000 to two charities, compared with €300,000 in 2019 and €400,000 in 2018. It "
        "allocated €6 million to NGO-run shelters, compared with €7 million in 2019 and €8 million in 2018.",
        "funding 2018 8000000 EUR partial; funding 2019 7000000 EUR partial; funding 2020 6000000 EUR partial",
    ),
}


def answers_to(text: str) -> str:
    """Return the answers of a text with their measure, year, value, unit and status, in order."""
    found, _ = read_observations(text, (Section(Span(0, len(text)), "protection"),), TIP, Edition(2021))
    told = answer_figures(found, COUNTS)
    return "; ".join(f"{o.measure} {o.year} {o.value or 0:.15g} {o.unit or '-'} {o.status}" for o in told)


@pytest.mark.parametrize("name", MONEY)
def test_money_is_no_number_of_people(name: str) -> None:
    """The answers of the text are those written beside it, and no others."""
    text, wanted = MONEY[name]
    assert answers_to(text) == wanted


PLACES = {
    "state shelters in which some were helped": (
        "The ministry assisted 230 victims at 34 temporary and seven long-term government shelters.",
        "shelters 2020 41 facilities sum; victims_assisted 2020 230 persons stated",
    ),
    "shelters of whoever runs them in which some were helped": (
        "The ministry assisted 230 victims at seven shelters.",
        "victims_assisted 2020 230 persons stated",
    ),
    "shelters that are still to be opened": ("The government bought furniture to open three shelters.", ""),
    **{
        f"no shelter that {whose} had": (f"Courts seldom fined brokers, and {whose} {had} of their own.", told)
        for had in ("still had no shelter", "did not have any shelters", "did not have a shelter")
        for whose, told in (
            *(("men", ""), ("child victims", "")),
            ("the ministry for women and children", "shelters 2020 0 facilities zero"),
        )
    },
    "shelters that were not opened": ("The government did not open any shelters.", "shelters 2020 0 facilities zero"),
    "centers that house victims": (
        "The government did not operate any shelters for trafficking victims only. The welfare ministry operated six "
        "centers used to house child victims.",
        "shelters 2020 6 facilities stated",
    ),
    "centers that house victims, behind where they are": (
        "The government did not operate any trafficking-specific shelters. The child agency operated five "
        "centers—located in Ana, Bel, and Cor—used to house child victims.",
        "shelters 2020 5 facilities stated",
    ),
    "those that the state runs among those of others": (
        "The government relied on NGOs to run all shelters, with the exception of four government-run rescue centers.",
        "shelters 2020 4 facilities stated",
    ),
    "one temporary shelter": (
        "The government operated one temporary shelter for female victims.",
        "shelters 2020 1 facilities stated",
    ),
    "temporary shelter for some": (
        "The government provided temporary shelter for 12 women.",
        "victims_in_shelter 2020 12 persons partial",
    ),
}


@pytest.mark.parametrize("name", PLACES)
def test_shelters_are_the_country_s_own_that_house_victims(name: str) -> None:
    """The answers of the text are those written beside it, and no others."""
    text, wanted = PLACES[name]
    assert answers_to(text) == wanted


def test_a_long_list_goes_on_with_what_its_parts_did() -> None:
    """However far behind the opening, each number counts places by the verb that the part before it has."""
    said = (
        "The government operated 30 residential facilities. Of these facilities, 12 served children, nine served "
        "women, six served older persons, one served men, and two served boys."
    )
    assert [item.value for item in read(said)] == [30, 12, 9, 6, 1, 2]
    assert [item.value for item in read(said.replace("served boys", "operated as clinics"))] == [30, 12, 9, 6, 1, 2]


DOERS = {
    "one who chose something": (
        "Courts charged two victims with prostitution; one was convicted, and one chose deferred prosecution.",
        "",
    ),
    "none of those accused of another crime": (
        "Of the 860 women convicted of prostitution, none were trafficking victims.",
        "",
    ),
    "one-stop centers": (
        "Four one-stop justice and protection centers provided services to 310 victims.",
        "shelters 2020 4 facilities stated; victims_assisted 2020 310 persons stated",
    ),
    "what a hotline heard of": (
        "The hotline received 21,000 signals, including texts; identified 4,150 cases of trafficking.",
        "hotline_calls 2020 21000 calls stated",
    ),
    "victims of whom callers told": (
        "The hotline received 1,210 calls on cases involving 12 victims.",
        "hotline_calls 2020 1210 calls stated",
    ),
    "calls that were handed on": (
        "The hotline received 1,210 calls, most of which were requests, while 31 were referred to police.",
        "hotline_calls 2020 1210 calls stated",
    ),
    "some out of others who are no figure": (
        "The government repatriated 60 victims. Officers met 410 travelers. Of these, 75 were foreign victims.",
        "repatriations 2020 60 persons stated",
    ),
    "what media tell of others": (
        "Media reported the crime unit raided a bar, identified nine victims, and arrested the owner.",
        "victims_identified 2020 9 persons stated",
    ),
    "what media tell of one by a name": (
        "Media reported CIU raided a bar, identified nine victims, and arrested the owner.",
        "victims_identified 2020 9 persons stated",
    ),
    "what charities tell of one by a name, beside police": (
        "Charities reported LESKARO identified nine victims and police arrested the owner.",
        "",
    ),
    "what a charity tells of itself": ("A charity reported assisting nine victims.", ""),
    "some handed to a charity of which more is told, and others": (
        "Police referred nine women to a charity that ran 11 shelters, two children to a school, and two men to a "
        "shelter.",
        "victims_referred 2020 13 persons sum",
    ),
    "others whom charities handed on": (
        "Police referred nine victims to a shelter and charities two.",
        "victims_referred 2020 9 persons partial",
    ),
}


@pytest.mark.parametrize("name", DOERS)
def test_only_what_was_done_to_victims_by_whoever_did_it_answers(name: str) -> None:
    """The answers of the text are those written beside it, and no others."""
    text, wanted = DOERS[name]
    assert answers_to(text) == wanted
