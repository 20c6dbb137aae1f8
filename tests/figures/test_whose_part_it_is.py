"""What is told of bodies, places, kinds and people beside the country's own count is never taken for it."""

from __future__ import annotations

import pytest
from told_figures import TIP, answers, read

from tipcompare.figures import read_observations
from tipcompare.model import Edition, Section, Span

SAID = {
    "what one of several bodies lists, and did twice": (
        "The coast guard arrested eight men and one woman. The border police arrested two brokers. The coast guard "
        "identified 11 victims and identified signs in nine victims' cases. The border police identified two victims.",
        "arrests 2020 11; victims_identified 2020 13",
    ),
    "those from one state, in three years": (
        "Police identified 340 victims. Police identified one potential trafficking victim from Chad in 2020 (none in "
        "2019, two in 2018).",
        "victims_identified 2020 340; victims_identified 2018 2",
    ),
    "what responders of any body did, and some of these": (
        "First responders identified 60 victims; police identified 30 victims, charities identified 20 victims.",
        "victims_identified 2020 60",
    ),
    "potential ones out of whom some are found": (
        "Police identified 43 victims from the 127 potential victims. In 2018, police identified 30 victims from 90 "
        "potential victims.",
        "victims_identified 2020 43; victims_identified 2018 30",
    ),
    "levels, and another body's few": (
        "Police opened 55 federal investigations and 550 state investigations. FHRC received six claims of abuse. "
        "As a result, FHRC opened new investigations into two claims.",
        "investigations 2020 605",
    ),
    "levels and an agency in one sentence": (
        "Federal police opened nine investigations, state police opened 22, and the Navy opened six investigations.",
        "investigations 2020 37",
    ),
    "articles of the law, with years in brackets": (
        "Lower courts issued six convictions under Article 189 in 2020 (33 in 2019). In addition, lower courts issued "
        "24 convictions (15 in 2019) under Article 203.",
        "convictions 2020 30; convictions 2019 48",
    ),
    "kinds in brackets that are more than those right before": (
        "Three offices identified 25 victims and assisted seven (20 victims of servitude and five of begging). They "
        "identified 12 men and assisted six (eight of forced labor).",
        "victims_identified 2020 25; victims_assisted 2020 7",
    ),
    "none in places that have names": ("Authorities in Halde and Orsk did not investigate any suspected cases.", ""),
    "none in places told before": (
        "Halde and Orsk saw many cases, but authorities in these states did not convict any traffickers.",
        "",
    ),
    "none in a region": ("Police in the northern province opened no investigations.", ""),
    "a region that opens": ("In the southern district, authorities did not convict any traffickers.", ""),
    "none in all regions": ("Authorities in every state opened no investigations.", "investigations 2020 0"),
    "none in the country": ("Courts in the country convicted no traffickers.", "convictions 2020 0"),
    "none by others than who is told of": (
        "Officials in Halde reported that police did not convict any traffickers.",
        "convictions 2020 0",
    ),
    "of corruption": ("There were no prosecutions for trafficking-related corruption.", ""),
    "trained from abroad": ("The academy trained 560 police and 30 foreign officials.", "trainees 2020 560"),
    "trained from next door": (
        "The ministry trained 40 officials from neighboring countries. It trained 300 officials.",
        "trainees 2020 300",
    ),
    "trained from other countries": (
        "The ministry trained 40 officials from eight other countries. It trained 300 officials.",
        "trainees 2020 300",
    ),
    "staff of firms": (
        "It trained 4,150 employees of hotels and 300 officials. The ministry trained 200 officials.",
        "trainees 2020 500",
    ),
    "officials of a foreign office": ("The ministry trained 20 foreign service officers.", "trainees 2020 20"),
    "most of those whom others helped": (
        "Charities assisted 90 victims in 2020. The greater part of them, mostly mothers (70), were women.",
        "",
    ),
    "some of those whom others helped": ("Charities assisted 90 victims. Of these, 70 were women.", ""),
    "some of those whom several helped": (
        "Charities assisted 90 victims and the government assisted 14 victims. Of these victims, 12 were women.",
        "victims_assisted 2020 14",
    ),
    "of one kind, and others": (
        "Police opened 14 forced labor investigations and five other trafficking investigations, compared with eight "
        "forced labor investigations and three other trafficking investigations in 2019.",
        "investigations 2020 19; investigations 2019 11",
    ),
    "others of another year than one figure": (
        "Police opened 14 investigations, compared with eight forced labor investigations and three other trafficking "
        "investigations in 2019.",
        "investigations 2020 14; investigations 2019 8",
    ),
    "migrants beside victims": (
        "The ministry assisted 900 deportees with new passports. It assisted 14 victims.",
        "victims_assisted 2020 14",
    ),
    "migrants who were exploited": (
        "The ministry assisted 14 migrants exploited in forced labor.",
        "victims_assisted 2020 14",
    ),
    "people never found to be victims": (
        "The ministry assisted 14 persons who may have been victims but were not formally identified.",
        "",
    ),
    "none of those sent away": ("Of the 900 migrants deported, none were trafficking victims.", ""),
    "none of those screened": (
        "Of the 900 migrants screened, none were trafficking victims.",
        "victims_identified 2020 0",
    ),
    "those trained in what includes a topic": (
        "The ministry included the law in courses that trained 40 judges and 30 clerks of courts.",
        "trainees 2020 70",
    ),
    "clients of those who are exploited": (
        "Police arrested two brokers and five clients caught abusing minors in prostitution.",
        "arrests 2020 7",
    ),
    "shelters for some": (
        "The women's shelter assisted 14 victims. The children's shelter assisted 30 victims.",
        "victims_assisted 2020 44; victims_in_shelter 2020 44",
    ),
    "shelters for some, told one behind the other": (
        "The ministry ran one shelter for women trafficking victims, which cared for 41 victims. It also ran a shelter "
        "for child trafficking victims, which cared for 23 children.",
        "shelters 2020 2; victims_assisted 2020 64",
    ),
    "a shelter for some and the whole": (
        "Shelters assisted 90 victims. The women's shelter assisted 14 victims. The children's shelter assisted 30.",
        "victims_assisted 2020 90; victims_in_shelter 2020 90",
    ),
    "a place with the name of a currency": (
        "The Lira shelter assisted 61 victims. The Oran shelter assisted 82 men.",
        "victims_assisted 2020 143; victims_in_shelter 2020 143",
    ),
    "one by one with those who did it": (
        "The north, the coast, and the capital reported 410, 95, and 330 victims identified, respectively.",
        "victims_identified 2020 835",
    ),
    "one by one with both who did it": (
        "The north and the coast reported 410 and 95 victims identified, respectively.",
        "victims_identified 2020 505",
    ),
    "kinds of two breakdowns": ("Police identified 40 foreign victims and 60 children.", "victims_identified 2020 60"),
    "street children whom the same units met": (
        "Workers in mobile units screened street children for indicators; the units assisted 310 children.",
        "",
    ),
    "those who live in the streets": (
        "The agency ran teams to find victims among children who lived or worked in the streets; the teams assisted "
        "310 children.",
        "",
    ),
    "street children whom others met": (
        "Workers in mobile units screened street children; the navy assisted 310 children.",
        "victims_assisted 2020 310",
    ),
    "others with the state's money": (
        "NGOs ran 11 shelters with funding from the women's ministry.",
        "shelters 2020 11",
    ),
    "others with the state's money, told first": (
        "With a grant from the government, an NGO assisted 11 victims.",
        "victims_assisted 2020 11",
    ),
    "others with the money of another state": ("NGOs ran 11 shelters with funding from the Norwegian government.", ""),
    "where one of those found came from": (
        "One victim identified in 2020 came from Saberia. Police identified 30 victims of sex trafficking and nine "
        "victims of forced labor.",
        "victims_identified 2020 39",
    ),
    "with whom the country did it": (
        "The ministry, in cooperation with charities, clinics, and international organizations, assisted 14 victims.",
        "victims_assisted 2020 14",
    ),
    "with whom it worked, who did it": (
        "The ministry worked with charities, clinics, and international organizations, which assisted 14 victims.",
        "",
    ),
    "what is done beside a verdict": (
        "Prosecutors obtained nine convictions of brokers and the opening of a bureau of police.",
        "convictions 2020 9",
    ),
    "deeds joined that are of officials": (
        "Prosecutors reported nine investigations and suspensions of police officers.",
        "",
    ),
}


test_answers_are_of_the_country = answers(SAID)


DIVIDED = {
    "72 women and 27 men or children": ["female adult", ""],
    "39 women, 20 men, and ten with gender unspecified": ["female adult", "male adult", ""],
    "39 women, 20 men, and ten whose age was not specified": ["female adult", "male adult", ""],
    "39 women, 20 men, and ten of unknown nationality": ["female adult", "male adult", ""],
    "39 women, 20 men, and ten unspecified": ["female adult", "male adult", ""],
    "39 for forced labor and ten unspecified": ["labor", "unspecified"],
    "39 Orlenian women and ten victims from unspecified countries": ["female adult Orlenian", ""],
    "two victims of unknown nationalities and ten whose gender was unspecified": ["", ""],
    "39 North Orlenian women and 20 men from Norvia": ["female adult North Orlenian", "male adult"],
    "39 Orlenian and Norvian women and 20 men": ["female adult Orlenian and Norvian", "male adult"],
    "39 under the age of 18 and nearly all were female": ["child"],
    "39 females and nine males, 40 of whom were in forced labor and eight in sex trafficking": [
        "female",
        "male",
        "labor",
        "sex",
    ],
    "19 in sex trafficking, and three girls and 12 boys were victims of forced labor": [
        "sex",
        "labor female child",
        "labor male child",
    ],
}


@pytest.mark.parametrize("parts", DIVIDED)
def test_breakdowns_are_as_told(parts: str) -> None:
    """What is not known of some is not carried over to them; names of people are told whole."""
    text = f"Police identified 99 victims, including {parts}."
    found, _ = read_observations(text, (Section(Span(0, len(text)), "protection"),), TIP, Edition(2021))
    assert [" ".join(value for _, value in item.dimensions) for item in found[1:]] == DIVIDED[parts]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "Of the 88 identified victims, 46 women were exploited in servitude, 13 were victims of sex trafficking.",
            ["", "labor female adult", "sex"],
        ),
        (
            "Of the 60 confirmed victims, 44 were women; however, there was a decrease in the number of confirmed male "
            "and child victims in 2020 (16) compared with 2019 (310).",
            ["", "female adult", "", ""],
        ),
        (
            "Police identified 410 victims. Of these, 120 were foreign and 200 were children (compared with 95 and "
            "160, respectively, in 2019).",
            ["", "foreign", "child", "foreign", "child"],
        ),
    ],
)
def test_parts_beside_each_other_have_breakdowns_of_their_own(text: str, kinds: list[str]) -> None:
    """What is told of one part is carried over neither to the whole nor to the next part."""
    assert [" ".join(value for _, value in item.dimensions) for item in read(text)] == kinds


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        (
            "Missions abroad identified 300 potential victims. Most reported forced labor; fewer than 40 were victims "
            "of sex trafficking.",
            ["part", "part"],
        ),
        ("All but three of the victims were women; police identified two victims from Malo.", ["part"]),
        ("The report counted victims, including six identified in 2019 and 12 identified in 2020.", ["part", "total"]),
        (
            "Police identified 500 victims, including 70 children identified at sea and 310 victims identified in "
            "raids.",
            ["total", "part", "part"],
        ),
        (
            "Police identified 40 victims. Of the 40, police identified 28. The FPU identified nine victims, compared "
            "with 12 in 2018.",
            ["total", "total", "part", "part", "part"],
        ),
        ("Police identified 40 victims. The FPU identified nine victims.", ["total", "total"]),
        ("All but three of the victims were women; police identified 41 victims.", ["total"]),
        ("All 410 received help; 150 victims received assistance in homes.", ["total", "part"]),
        ("The hotline received 1,200 calls in 2020, while 17 calls were passed on to police.", ["total", "part"]),
        (
            "Of the 60 victims, 44 were women; there was a decrease in the number of male victims in 2020 (16) "
            "compared with 2019 (310).",
            ["total", "part", "part", "part"],
        ),
        (
            "The majority of victims were from Saberia, eight were younger than 21, and most were identified in bars.",
            ["part"],
        ),
        ("The north and the coast reported 410 and 95 victims identified, respectively.", ["part", "part"]),
        (
            "Police identified 410 victims, compared with 95 foreign victims and 160 children in 2019.",
            ["total", "part", "part"],
        ),
        (
            "Police identified 40 victims, including 25 men and 15 women (31 in 2019, 28 in 2018).",
            ["total", "part", "part", "total", "total"],
        ),
        (
            "Police identified 40 victims, including 25 men and 15 women (11 in 2019).",
            ["total", "part", "part", "part"],
        ),
        (
            "Police identified 40 victims, including 38 women and two men (10 in 2019).",
            ["total", "part", "part", "part"],
        ),
    ],
)
def test_some_of_those_told_before_are_a_part(text: str, scopes: list[str]) -> None:
    """A number told behind that of all, or of all but a few, is of some of them."""
    assert [item.scope for item in read(text)] == scopes
    assert not any(item.law for item in read(text))


@pytest.mark.parametrize(("place", "land"), [("Chad", "Chad"), ("Thai fishing vessels", "")])
def test_victims_from_a_state_are_of_it_and_those_from_its_vessels_are_not(place: str, land: str) -> None:
    """An adjective behind "from" tells whose the place is that they were taken out of."""
    (found,) = read(f"Police rescued 12 victims from {place}.")
    assert dict(found.dimensions).get("nationality", "") == land


def test_where_those_before_were_counted_is_no_agency() -> None:
    """A place behind what is counted there has done nothing."""
    found = read("Prosecutors tried five cases in Port Halde, and they continued prosecution of two cases.")
    assert [item.agency for item in found] == ["", ""]


def test_a_name_among_several_is_nobodys_who_did_one_by_one() -> None:
    """Of several provinces each has its own number."""
    found = read("Anan, Belo, and Corva provinces reported 410, 95, and 330 victims identified, respectively.")
    assert [item.agency for item in found] == ["", "", ""]


@pytest.mark.parametrize(
    ("amount", "unit"),
    [
        ("$7 million", "USD"),
        ("$7 million dollars", "USD"),
        ("$7 million Canadian dollars", "CAD"),
        ("C$7 million", "CAD"),
        ("CAD $7 million", "CAD"),
        ("US$7 million", "USD"),
    ],
)
def test_the_sign_of_the_dollar_is_of_the_country_that_is_named(amount: str, unit: str) -> None:
    """A country's dollars are named behind the sum, or by letters before the sign."""
    (found,) = read(f"The government spent {amount} on victim care.")
    assert (found.value, found.unit) == (7_000_000, unit)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Inspectors identified 54 children working on farms in violation of the law.", []),
        ("In 2020, 900 domestic workers enrolled in the social security program.", []),
        ("Inspectors identified 54 children in forced labor in violation of the law.", [54]),
        ("Inspectors identified 54 victims working in violation of the law.", [54]),
        ("Inspectors identified 54 children working in begging.", [54]),
    ],
)
def test_who_only_works_is_no_victim(text: str, values: list[int]) -> None:
    """Labor offices find and enroll people of whom nobody says that they were exploited."""
    found, _ = read_observations(text, (Section(Span(0, len(text)), "prevention"),), TIP, Edition(2021))
    assert [item.value for item in found] == values


def test_a_sentence_that_opens_in_comparison_is_all_set_against_this_year() -> None:
    """Both figures of earlier years stand there to compare, not only the earlier one."""
    found = read("Police arrested 400. In comparison, police arrested at least 522 suspects in 2019 and 510 in 2018.")
    assert [(item.value, item.comparison) for item in found] == [(400, False), (522, True), (510, True)]


@pytest.mark.parametrize(
    ("text", "dimensions"),
    [
        ("Police identified 12 male, female, and child victims.", ()),
        ("Police identified 12 boys, girls, and women.", ()),
        ("Police identified 12 boys, girls, and female child victims.", (("age", "child"),)),
        ("Police identified 12 women and children.", (("sex", "female"),)),
        ("Police identified no boys, girls, or women.", (("sex", "male"), ("age", "child"))),
        ("Courts tried 12 for forced prostitution, forced labor, and forced begging.", ()),
        ("Police investigated 12 cases of sex trafficking and child trafficking.", ()),
    ],
)
def test_a_list_of_kinds_is_of_what_all_of_them_share(text: str, dimensions: tuple[tuple[str, str], ...]) -> None:
    """The first of several kinds does not stand for all, but that there were none is said of each."""
    assert read(text)[0].dimensions == dimensions
