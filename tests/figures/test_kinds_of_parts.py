"""Of which kind and nationality the parts of a count are, and which of them share what is said once."""

from __future__ import annotations

import pytest
from told_figures import TIP, read, reads

from tipcompare.figures import read_observations
from tipcompare.model import Edition, Section, Span

FOUND = "The government identified 90 victims in 2020"
KINDS = {
    "a kind at the end of a list": (
        f"{FOUND}: 50 women, two men, and four girls were exploited in sex trafficking; 12 women, nine men, three "
        "girls, and six boys were exploited in labor trafficking.",
        "exploitation",
        [None, *["sex"] * 3, *["labor"] * 4],
    ),
    "most of all, in brackets behind some of them": (
        f"{FOUND}, 22 of whom were children and nearly all (36) were from Norland.",
        "age",
        [None, "child", None],
    ),
    "most of all, in brackets behind them": (
        "Police identified 30 sex trafficking victims, nearly all (28) from Saberia.",
        "exploitation",
        ["sex", "sex"],
    ),
    "most of all girls, in brackets behind them": (
        "Police identified 30 girls, most (28) from Saberia.",
        "age",
        ["child", "child"],
    ),
    "a kind at the end of those included": (
        f"{FOUND}, including six girls and five women exploited in sex trafficking and four men and two boys exploited "
        "in forced labor.",
        "exploitation",
        [None, "sex", "sex", "labor", "labor"],
    ),
    "some of both whom a list names": (
        f"{FOUND}. Of the victims, 58 were women and 32 men, with ten of them being children.",
        "sex",
        [None, "female", "male", None],
    ),
    "some of both in a list, of whom it is told in their brackets": (
        f"{FOUND} (50 women and 40 men, of whom five were foreign).",
        "sex",
        [None, "female", "male", None],
    ),
    "how old children are at most": (
        f"{FOUND}, including nine younger than 15 years old, three under the age of 13, and two women.",
        "age",
        [None, "child", "child", "adult"],
    ),
    "states of which people are said to be": (
        f"{FOUND}. Of the victims, 12 were Orlenian, nine Saberian, and nine Vesmarkian.",
        "nationality",
        [None, "Orlenian", "Saberian", "Vesmarkian"],
    ),
    "states whose nationals they were": (
        f"{FOUND}; 12 were Orlenian nationals and 18 were West Saberian.",
        "nationality",
        [None, "Orlenian", "West Saberian"],
    ),
    "peoples that are of no state": (
        f"{FOUND}; 12 were Indigenous women and 18 were Unaccompanied children.",
        "nationality",
        [None, None, None],
    ),
    "states from which they came say no more": (
        f"{FOUND}; 12 were in Orlenia and 18 Saberian officials helped them.",
        "nationality",
        [None, None],
    ),
    "more than the part before": (
        f"{FOUND}, including two children, 15 for labor trafficking and eight for sex trafficking.",
        "age",
        [None, "child", None, None],
    ),
    "behind a list of several kinds": (
        f"{FOUND}; 31 women, 25 men, and nine were unspecified; 20 were foreign victims.",
        "sex",
        [None, "female", "male", None, None],
    ),
    "named before a colon": (
        "Authorities identified fewer child victims: from 14 in 2018 to five in 2019.",
        "age",
        ["child", "child"],
    ),
    "no victims of those accused": ("Courts convicted more suspects of child abuse: 14 in 2020.", "age", [None]),
    "named by who they were": (
        "The number of identified victims who were Orlenian citizens doubled in the past year (to 812 in 2020).",
        "nationality",
        ["Orlenian"],
    ),
    "of cases, by whose they are": (
        "Police opened 17 investigations involving 40 people (12 cases of 28 people for sex trafficking, four cases of "
        "nine people for labor trafficking, and one case of three people for unspecified exploitation).",
        "exploitation",
        [None, None, "sex", "sex", "labor", "labor", "unspecified", "unspecified"],
    ),
}
SCOPES = {
    "victims among people, divided behind a colon": (
        "Police identified 450 people, including 12 trafficking victims: nine women and three girls.",
        "single part part part",
    ),
    "years in one bracket, each with a part": (
        f"{FOUND} (71 in 2019, including five in servile marriage; 66 in 2018, including four in servile marriage; and "
        "58 in 2017, including two).",
        "total total part total part total part",
    ),
    "years compared, each with a part": (
        f"{FOUND}. This compared with 71 victims identified in 2019, including five in servile marriage; 66 in 2018, "
        "including four; and 58 in 2017.",
        "total total part total part total",
    ),
    "some of those found before": (
        "In a 2020 review, officials assessed as probable trafficking victims 300 of 350 victims identified in 2019, "
        "compared with 90 of 200 victims identified in 2018.",
        "part part part part",
    ),
    "what charities found besides": (
        "The government identified 60 victims and NGOs an additional nine victims.",
        "total part",
    ),
    "some of several offices": ("Two of the nine regional offices reported identifying 14 victims.", "part"),
    "out of the number of those assisted": (
        "The ministry assisted 120 victims in 2020. Of the total number of victims assisted, 44 were women and 76 men.",
        "total part part",
    ),
}
SAID = {
    "of those helped, behind those referred": (
        "The system received 40 victim referrals, and it assisted 30 victims. Twelve of its recipients became victims "
        "in Vesmark.",
        "victims_referred 40 2020; victims_assisted 30 2020; victims_assisted 12 2020",
    ),
    "of all, behind what became of a share": (
        "The government assisted 80 victims. One quarter (20) received official victim status. The vast majority of "
        "victims (60) were female.",
        "victims_assisted 80 2020; victims_identified 20 2020; victims_assisted 60 2020",
    ),
    "status given to foreigners": (
        "Officials granted official status to three foreign victims.",
        "victims_identified 3 2020",
    ),
    "some of most": (
        "The ministry assisted 640 victims. A quarter (161) received legal aid. The large majority of victims (480) "
        "were women, of whom 19 were girls; 160 were victims of labor exploitation.",
        "victims_assisted 640 2020; victims_assisted 161 2020; victims_assisted 480 2020; victims_assisted 19 2020; "
        "victims_assisted 160 2020",
    ),
    "behind most of those identified": (
        "Police identified 33 victims. The vast majority of identified victims were adults; seven were children (12 in "
        "2019).",
        "victims_identified 33 2020; victims_identified 7 2020; victims_identified 12 2019",
    ),
    "those found to be children": (
        "Potential victims who were exploited as children increased by 40 percent to 1,204, compared to 860 in 2019.",
        "victims_identified 1204 2020; victims_identified 860 2019",
    ),
    "one bracket behind two deeds": (
        "The board reported identifying 20 victims and assisting six (14 of sexual exploitation, three of forced "
        "labor, two of forced begging, and one unspecified).",
        "victims_identified 20 2020; victims_assisted 6 2020; victims_identified 14 2020; victims_identified 3 2020; "
        "victims_identified 2 2020; victims_identified 1 2020",
    ),
    "what one of them did": ("The government reported one victim chose to cooperate with prosecutors.", ""),
    "victims of something else": (
        "Officials identified the three other potential victims as victims of other crimes.",
        "",
    ),
    "found to be none": ("Officials identified seven potential victims, who were later found not to be victims.", ""),
    "found among those brought home": (
        "The ministry repatriated 83 Orlenians expelled from Saberia; among the returnees, officers identified two "
        "women as potential victims.",
        "victims_identified 2 2020",
    ),
}


def _read_victims(text: str) -> list[tuple[str, dict[str, str]]]:
    section = Section(Span(0, len(text)), "protection")
    found = read_observations(text, (section,), TIP, Edition(2021))[0]
    return [(item.scope, dict(item.dimensions)) for item in found]


@pytest.mark.parametrize(("text", "name", "wanted"), KINDS.values(), ids=KINDS)
def test_each_part_is_of_the_kind_it_is_said_to_be(text: str, name: str, wanted: list[str | None]) -> None:
    """A part is of what is said of it, with others or alone, and not of what those beside it are."""
    assert [kinds.get(name) for _, kinds in _read_victims(text)] == wanted


@pytest.mark.parametrize(("text", "wanted"), SCOPES.values(), ids=SCOPES)
def test_a_whole_is_told_from_its_parts(text: str, wanted: str) -> None:
    """Another year is a whole however many parts stand beside it, and some of more are none."""
    assert " ".join(scope for scope, _ in _read_victims(text)) == wanted


test_parts_count_what_their_whole_does = reads(SAID)
"""Those counted out of some are of their measure, and who is no victim is none of it."""


def test_who_opens_cases_with_prosecutors_accuses_none() -> None:
    """With whom cases are opened are not those whom these are about."""
    told = read("Of the 30 investigations, 21 were co-initiated with prosecutors.")
    assert [item.accused for item in told] == ["", ""]


def test_charities_and_programs_paid_by_the_state_act_together() -> None:
    """What they did is of both."""
    told = read("Civil society groups and government-funded programs assisted a total of 120 victims.")
    assert [item.actor for item in told] == ["joint"]


def test_no_nationals_are_no_victims_of_some_alone() -> None:
    """A silence on the country's own nationals is of a part; cases counted out are cases."""
    told = read("The government did not report identifying any victims who were Orlenian nationals.")
    assert [item.scope for item in told] == ["part"]
    assert read("Of the cases investigated, 44 were new.")[0].unit == "cases"


def test_a_kind_stands_before_what_people_are_said_to_be() -> None:
    """Of both where two share the noun."""
    told = read("Police referred for prosecution 50 cases involving 90 male and 20 female alleged offenders.")
    assert [(item.value, item.sex) for item in told] == [(50, ""), (90, "male"), (20, "female")]
