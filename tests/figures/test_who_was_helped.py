"""Who helped whom: others by their acronyms, what was only tried, and those of whom it is not known whether victims."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, TIP, read, reads

from tipcompare.figures import answer_figures, read_observations
from tipcompare.model import Edition, Section, Span

SAID = {
    "referred to shelters behind cases": (
        "Authorities found victims in 12 cases and referred 30 to shelters.",
        "victims_referred 30 2020",
    ),
    "referred to others who help with a return": (
        "Authorities referred all 33 victims to a foundation for help with repatriation.",
        "victims_referred 33 2020",
    ),
    "no more than the whole": (
        "The ministry helped 90 victims at eight long-term shelters in 2020, among them 18 Norlanders (14 in 2019).",
        "victims_assisted 90 2020; shelters 8 2020; victims_assisted 18 2020; victims_assisted 14 2019",
    ),
    "helped to go home": (
        "In 2020, 45 women were helped to return home, compared with 30 in 2019.",
        "repatriations 45 2020; repatriations 30 2019",
    ),
    "only tried": ("The embassy was trying to locate and repatriate nine workers.", ""),
    "planned, two verbs": ("The ministry planned to identify and assist 40 victims.", ""),
    "helped with a return": (
        "Authorities assisted with repatriation and family reunification for six girls.",
        "repatriations 6 2020",
    ),
    "two adjectives, one a noun of its own": (
        "The board identified 29 of the 84 official and potential victims, including four found by the police.",
        "victims_identified 29 2020; victims_identified 84 2020; victims_identified 4 2020",
    ),
    "two persons of two kinds": ("Police arrested one official and two brokers.", "arrests 1 2020; arrests 2 2020"),
    "with some of them named between commas": (
        "Nearly 39 percent (240) of the victims on record, including 38 children, received care.",
        "victims_assisted 240 2020; victims_assisted 38 2020",
    ),
    "helping": ("The board reported helping 46 victims.", "victims_assisted 46 2020"),
    "helping to find": ("The board reported helping identify 46 victims.", "victims_identified 46 2020"),
    "only allowed": ("The government allowed a charity to assist in the voluntary return of 900 nationals.", ""),
    "and they": (
        "Police referred 250 victims to the center, and they received shelter. Police identified 14 girls, and all "
        "received care. Police referred 30 girls to a home, and they received shelter, food, and medical assistance.",
        "victims_referred 30 2020; victims_in_shelter 30 2020; victims_assisted 30 2020; "
        "victims_referred 250 2020; victims_in_shelter 250 2020; victims_identified 14 2020; victims_assisted 14 2020",
    ),
    "some of those who were given care": (
        "Police identified 16 victims, and 15 received care. Of the victims who received care, seven were minors.",
        "victims_identified 16 2020; victims_assisted 15 2020; victims_assisted 7 2020",
    ),
    "newly found": (
        "The board assisted 64 newly identified victims.",
        "victims_assisted 64 2020; victims_identified 64 2020",
    ),
    "found before": ("The board assisted 64 identified victims.", "victims_assisted 64 2020"),
    "out of complaints": (
        "The hotline received 50 complaints; of these complaints, 12 were referred from embassies.",
        "hotline_calls 50 2020",
    ),
    "children taken": ("Police arrested four underage girls in prostitution.", ""),
    "cases of children": ("Prosecutors charged nine child labor cases.", "prosecutions 9 2020"),
    "with those who depend on them": (
        "The state provided care to 22 victims and 10 dependents.",
        "victims_assisted 22 2020",
    ),
    "such care, in another year": (
        "The state provided shelter and care to one victim, compared with providing such services to 12 in 2019.",
        "victims_assisted 1 2020; victims_in_shelter 1 2020; victims_assisted 12 2019; victims_in_shelter 12 2019",
    ),
    "who elected for going home": (
        "Thirty victims accepted services and 24 elected for immediate repatriation.",
        "victims_assisted 30 2020; repatriations 24 2020",
    ),
    "kinds of victims and of who depend on them": (
        "The state provided care to 22 victims and 10 dependents, including 12 women, 11 men, and nine girls.",
        "victims_assisted 22 2020",
    ),
    "kinds of victims beside who depend on them": (
        "The state provided care to 30 victims and 12 dependents, including 20 sex trafficking victims and 10 labor "
        "trafficking victims.",
        "victims_assisted 30 2020; victims_assisted 20 2020; victims_assisted 10 2020",
    ),
    "helped to return from": ("Consulates helped 29 victims to return from abroad.", "repatriations 29 2020"),
    "brought back": ("The embassy brought back 14 victims from abroad.", "repatriations 14 2020"),
    "looked after": ("The ministry looked after 18 victims in 2019.", "victims_assisted 18 2019"),
}
OF_OTHERS = {
    "in the name": ("Homes run by the non-governmental Hope House (HHC) closed. The HHC assisted 15 victims.", "ngo"),
    "before the name": ("The NGO Light House (LHO) ran a home. The LHO assisted 15 victims.", "ngo"),
    "behind the name": ("The Light House (LHO), a local NGO, ran a home. The LHO assisted 15 victims.", "ngo"),
    "international": (
        "The international organization Harbor Aid (HBA) moved. HBA assisted 15 victims.",
        "international_organization",
    ),
    "beside others": (
        "With NGOs, the Ministry of Homes (MOHO) ran a home. The MOHO assisted 15 victims.",
        "government",
    ),
    "in a list": ("The Ministry of Homes (MOHO), an NGO, and a bank met. MOHO assisted 15 victims.", "government"),
    "told by others": ("NGOs reported immigration officers referred 15 victims.", "government"),
    "beside the government, by what they are not": ("The government and non-government entities assisted 15.", "joint"),
    "of whom a home for some in a place is": (
        "The labor ministry gave 9,000 lenars to one NGO-run home for men in the capital, which assisted 15 victims.",
        "ngo",
    ),
    "of whom a home is": ("The government gave 9,000 lenars to an NGO-run home, which assisted 15 victims.", "ngo"),
    "of both before the brackets": (
        "The government identified 20 victims and NGOs an additional four (15 women and nine men).",
        "joint",
    ),
    "of the last before the brackets": (
        "The government identified 20 victims and NGOs an additional 24 (15 women and nine men).",
        "ngo",
    ),
    "an agency by its acronym, in collaboration with others": (
        "DFA, in collaboration with host governments, NGOs, and international organizations, assisted 15 victims.",
        "government",
    ),
    "those of which it did so": (
        "NGOs said the number of victims rose from nine in 2019 to 23 in 2020, 15 of which the labor ministry later "
        "identified.",
        "government",
    ),
    "paid": ("An NGO partially funded by the government reported it assisted 15 victims.", "ngo"),
}


test_what_is_done_for_victims_is_read_and_nothing_else = reads(SAID)


@pytest.mark.parametrize("name", OF_OTHERS)
def test_who_acted_is_told_from_how_the_text_introduces_them(name: str) -> None:
    """By the name before an acronym, or right behind it, of that one alone; who only pays does not act."""
    text, actor = OF_OTHERS[name]
    assert [item.actor for item in read(text) if item.value == 15] == [actor]


@pytest.mark.parametrize(
    "behind",
    [
        "; officials did not report how many were trafficking victims",
        ", and it was unclear how many of them were victims of trafficking",
        ", some of whom may have been trafficking victims",
    ],
)
def test_those_who_may_be_no_victims_are_no_answer(behind: str) -> None:
    """But those known to be are."""
    answers = answer_figures(read(f"The centers assisted 900 migrant workers{behind}."))
    assert not any(item.value for item in answers)
    assert not answer_figures(
        read("The centers gave financial support to the families of 900 injured and 40 dead men.")
    )
    for others in (
        "The ministry provided 900 street children with medical care.",
        "The ministry screened all migrants and provided food, water, and shelter to 900.",
    ):
        assert [item.value for item in read(others)] == [900]
        assert not answer_figures(read(others))
    parts = "25 potential victims, 16 of whom went home; it was not clear how many were trafficking victims"
    assert not any(item.value for item in answer_figures(read(f"The government assisted {parts}.")))
    known = answer_figures(read("The centers assisted 900 victims, some of whom may have left."))
    assert [item.value for item in known] == [900]


@pytest.mark.parametrize("whose", ["A shelter for girls", "One center, which cared for boys,", "The shelter"])
def test_one_shelter_is_not_the_country(whose: str) -> None:
    """What it did not report is no answer."""
    assert [item.scope for item in read(f"{whose} did not report any referrals.")] == ["single"]
    assert not answer_figures(read(f"{whose} did not report any referrals."))
    for country in ("The government", "The shelters", "One year after the law was passed, the government"):
        assert [item.scope for item in read(f"{country} did not report any referrals.")] == ["total"]


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("The embassy repatriated nine victims who had stayed with NGOs (15 in 2019).", "government"),
        ("The navy sheltered nine victims in an NGO-operated home, a decrease from 15 in 2019.", "government"),
        ("The navy sheltered nine victims, compared with charities, which sheltered 15 in 2019.", "ngo"),
    ],
)
def test_the_figure_of_another_year_is_of_the_same(said: str, wanted: str) -> None:
    """Where nobody else is named with it."""
    assert {item.actor for item in read(said) if item.value == 15} == {wanted}


@pytest.mark.parametrize("whom", ["22 additional victims", "22 victims in 2020, compared with 30 in 2019"])
def test_whom_others_helped_is_no_answer(whom: str) -> None:
    """It is read, as what they did."""
    found = read(f"A charity assisted {whom}.")
    assert {item.actor for item in found} == {"ngo"}
    assert not answer_figures(found, COUNTS)


def test_those_in_a_time_of_reflection_hold_no_permit() -> None:
    """They are read, and never stand for the country."""
    said = "In 2020, nine victims used this reflection period (13 in 2019 and 33 in 2018)."
    assert [item.value for item in read(said)] == [9, 13, 33]
    assert not answer_figures(read(said))
    granted = "The board granted 55 victims reflection periods and 90 residence permits."
    assert [item.value for item in answer_figures(read(granted))] == [90]


def test_all_of_whom_a_clause_with_who_tells_are_counted() -> None:
    """Not those before ones who underwent it alone."""
    there = "There were 31 men and 18 women "
    assert [item.value for item in read(f"{there}who were identified as victims.")] == [31, 18]
    assert [item.value for item in read("There were 31 suspects and 18 were convicted.")] == [18]


def test_those_told_again_are_of_who_acted() -> None:
    """Whoever tells of them again."""
    said = "A charity said that, in addition to these 40 victims, the government referred three victims to a shelter."
    found = read(f"Authorities identified 40 victims. {said}")
    assert [(item.value, item.actor) for item in found] == [(40, "government"), (40, "government"), (3, "government")]


def test_agencies_are_named_by_who_acts() -> None:
    """Another body that acts behind "and" is one of its own; whose money or citizens are counted is none."""
    two = "The Ministry of Health assisted 41 victims, and the Ministry of Social Affairs provided care to 66 victims."
    assert [item.agency for item in read(two)] == ["Health", "Social Affairs"]
    sums = "The board allocated 2 million Kuwaiti dinar and 4 million Iranian rial to the shelter."
    assert {item.agency for item in read(sums)} == {""}
    (several,) = read("The National Police and Border Guard identified 63 victims.")
    assert several.agency == ""
    origins = "Police identified 900 victims. Most victims came from Norvia (310) and Saberia (200)."
    assert {item.agency for item in read(origins)} == {""}
    (office,) = read("The State Secretariat for Migration identified 95 victims.")
    assert (office.dimensions, office.scope) == ((), "total")


@pytest.mark.parametrize(
    ("given", "scope"),
    [
        ("care, including entry into its program for eight victims", "part"),
        ("care, including medical aid, to eight victims", "total"),
        ("shelter as well as medical aid to eight victims", "total"),
    ],
)
def test_who_got_one_kind_of_care_is_not_all_who_got_care(given: str, scope: str) -> None:
    """Unless what the care included is only told in passing."""
    assert {item.scope for item in read(f"The government provided {given}.")} == {scope}


@pytest.mark.parametrize("aside", ["With help from OIM", "Under an accord with Saberia", "In cooperation with OIM"])
def test_who_only_helps_is_no_agency(aside: str) -> None:
    """What stands by the way before the one who acts names others."""
    assert {item.agency for item in read(f"{aside}, the FPU identified 12 victims.")} == {"FPU"}


def test_a_program_is_no_agency_beside_others() -> None:
    """Those whom it helps are among those whom the agency that runs it told of."""
    said = "The Prosecutor General identified and assisted 56 victims. The Fresh Start program assisted 31 victims."
    assert {item.value for item in answer_figures(read(said)) if item.measure == "victims_assisted"} == {56}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "One victim received advice, five victims received aid, and four victims received counseling.",
            (5, "partial"),
        ),
        ("The ministry assisted 120 victims and provided legal aid to 40 victims.", (120, "stated")),
    ],
)
def test_one_service_of_several_is_no_whole(said: str, told: tuple[float, str]) -> None:
    """Where another was given to more."""
    assert [(item.value, item.status) for item in answer_figures(read(said), COUNTS)] == [told]


def test_a_doubtful_whole_gives_way_to_a_greater_figure() -> None:
    """Told before it."""
    said = "The ministry assisted 12 girls. Protection was offered to four foreign victims."
    assert [item.value for item in answer_figures(read(said))] == [12]


def test_what_was_referred_to_prosecutors_is_nobody() -> None:
    """Referrals in the section on prosecution are no victims referred to care."""
    text = "Inspectors conducted 900 inspections and 39 referrals."
    found, _ = read_observations(text, (Section(Span(0, len(text)), "prosecution"),), TIP, Edition(2021))
    assert [item.value for item in found if item.measure == "victims_referred"] == [39]
    assert not [item for item in answer_figures(found, COUNTS) if item.measure == "victims_referred"]


@pytest.mark.parametrize("body", ["Public officials", "State institutions", "Public bodies"])
def test_public_bodies_act_together_with_others(body: str) -> None:
    """As the government does by name."""
    assert [item.actor for item in read(f"{body} and NGOs identified 541 victims.")] == ["joint"]


def test_shelters_told_again_together_are_no_more_of_them() -> None:
    """The number of all is what those told before come to."""
    said = "The state ran one shelter and paid for three shelters in ports. The four shelters were full."
    assert [(item.measure, item.value) for item in answer_figures(read(said), COUNTS)] == [("shelters", 4)]


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("The government licensed and partly paid for two NGO-run shelters.", ["joint"]),
        ("With funding from the Ministry of Women, NGOs operated two shelters.", ["joint"]),
        ("With support from the Ministry of Women, NGOs operated two shelters.", ["joint"]),
        ("With support from foreign donors, NGOs operated two shelters.", []),
        ("NGOs operated two shelters with support from the government.", ["joint"]),
        ("NGOs operated two shelters for women and girls with support from the government.", ["joint"]),
        ("Throughout the year, with support from the government, NGOs ran two shelters.", ["joint"]),
        ("NGOs ran two shelters and assisted victims with support from the police.", []),
        ("NGOs operated two shelters; police referred victims with support from the government.", []),
        ("NGOs ran two shelters, but assisted victims with support from the police.", []),
        ("Observers noted there were only two shelters for victims in the country.", ["government"]),
        ("Observers noted care remained poor with only two shelters for victims in the country.", ["government"]),
        ("The government cooperated with only two shelters, which housed 12 victims.", []),
        ("The ministry signed agreements with only two shelters.", []),
        ("Observers noted that there were only two NGO-run shelters.", []),
    ],
)
def test_shelters_of_others_that_the_state_pays_for_are_its_own(said: str, wanted: list[str]) -> None:
    """Whoever runs them, and whoever tells how many there are."""
    answered = {item.span for item in answer_figures(read(said), COUNTS) if item.value == 2}
    assert [item.actor for item in read(said) if item.span in answered] == wanted


DEALT_WITH = {
    "Charities trained police and assisted 12 victims.": [("victims_assisted", "ngo")],
    "Charities briefed law enforcement in two towns and assisted 12 victims.": [("victims_assisted", "ngo")],
    "Charities helped police, who freed 12 victims.": [("victims_identified", "government")],
    "Charities reported police in the capital freed 12 victims.": [("victims_identified", "government")],
    "Police received word from charities and freed 12 victims.": [("victims_identified", "government")],
    "Police received word from charities that found men and freed 12 victims.": [("victims_identified", "ngo")],
    "Victims received food from charities and freed 12 victims.": [("victims_identified", "ngo")],
    "Twelve victims were given medical care by charities.": [("victims_assisted", "ngo")],
    "Twelve victims were given care, and charities paid for it.": [("victims_assisted", "government")],
}


@pytest.mark.parametrize("said", DEALT_WITH)
def test_whom_others_deal_with_did_not_act(said: str) -> None:
    """Unless more is told of them than that."""
    assert [(item.measure, item.actor) for item in read(said)][:1] == DEALT_WITH[said]


@pytest.mark.parametrize(("sender", "wanted"), [("police", [88]), ("charities", [])])
def test_referrals_that_come_from_police_are_its_own(sender: str, wanted: list[int]) -> None:
    """Those from others are not."""
    said = f"Two shelters received 88 referrals from {sender}."
    assert [item.value for item in answer_figures(read(said)) if item.measure == "victims_referred"] == wanted
