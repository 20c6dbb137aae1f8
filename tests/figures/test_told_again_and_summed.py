"""Figures told again count once, as they were told first, and what is counted by several adds up or does not."""

from __future__ import annotations

import pytest
from told_figures import answers, read, tell_answers

from tipcompare.figures import answer_figures

SAID = {
    "of an agency, told again by another": (
        "The Task Force identified 58 victims. The Welfare Office assisted 14 of the 58 victims.",
        "victims_identified 2020 58 persons stated; victims_assisted 2020 14 persons partial",
    ),
    "a part told again": (
        "In data from four of 11 districts, police reported convicting 18 traffickers. Courts sentenced 10 out of the "
        "18 convicted traffickers.",
        "convictions 2020 18 persons partial",
    ),
    "a whole of another year that some are counted out of": (
        "In data from four of 11 districts, courts convicted 18 traffickers, compared with eight in 2019. Courts "
        "sentenced 10 out of the 18 convicted traffickers, compared with six out of eight convicted traffickers in "
        "2019.",
        "convictions 2020 18 persons partial; convictions 2019 8 persons partial",
    ),
    "kinds told of cases, each with another year": (
        "State governments opened 210 investigations, compared to 200 in 2019. Of these, 150 were for sex trafficking "
        "(compared to 130 in 2019) and 50 for labor trafficking (compared to 60 in 2019).",
        "investigations 2020 210 cases partial; investigations 2019 200 cases partial",
    ),
    "some of a whole in each of two years": (
        "Prosecutors opened 61 investigations; the government did not report how many involved forced labor as it had "
        "in previous years (21 of 88 involved forced labor in 2019 and nine of 37 in 2018).",
        "investigations 2020 61 cases stated; investigations 2019 88 cases stated; investigations 2018 37 cases stated",
    ),
    "some of a whole in each of two years, in a sentence of their own": (
        "Police opened 61 investigations in 2020. The government did not report how many involved forced labor, as it "
        "had in previous years (21 of 88 in 2019 and nine of 37 in 2018).",
        "investigations 2020 61 cases stated; investigations 2019 88 cases stated; investigations 2018 37 cases stated",
    ),
    "of an agency, told again by which they are": (
        "The Navy investigated 12 cases. The Army investigated nine cases. The Attorney General prosecuted 10 of the "
        "12 cases investigated.",
        "investigations 2020 21 cases sum; prosecutions 2020 10",
    ),
    "as many of another kind": (
        "The Navy identified nine boys in mines. The Youth Office identified the nine girls who had fled.",
        "victims_identified 2020 18 persons sum",
    ),
    "kinds of a part told again, and states that are named": (
        "Authorities in 12 states identified 310 victims, of whom 140 were victims of sex trafficking and 170 were "
        "victims of forced labor. The state of Halde identified 72 of the 140 victims of sex trafficking, while larger "
        "states, such as Orsk, identified four victims.",
        "victims_identified 2020 310 persons partial",
    ),
    "some perhaps with several agencies": (
        "The Women's Institute (WI) assisted 52 victims. The Welfare Office (WO) assisted 27 victims. It was unclear "
        "how many victims received services from more than one provider.",
        "victims_assisted 2020 52 persons partial",
    ),
    "the greatest of agencies that may share some": (
        "The Welfare Office (WO) assisted 27 victims. The Women's Institute (WI) assisted 52 victims. It was unclear "
        "how many victims received services from more than one provider.",
        "victims_assisted 2020 52 persons partial",
    ),
    "two years before that one of two agencies is set against": (
        "The Border Police identified 120 victims (310 in 2019 and 240 in 2018). The Asylum Office identified nine "
        "people as trafficking victims.",
        "victims_identified 2018 240 persons partial; victims_identified 2019 310 persons partial; "
        "victims_identified 2020 129 persons sum",
    ),
    "a kind that others of a list come to by chance": (
        "The government identified 90 women, 60 men, and 30 girls.",
        "victims_identified 2020 180 persons sum",
    ),
    "a calling that others of a list come to by chance": (
        "Authorities trained 164 teachers, 90 inspectors, 60 employees of crisis centers, and 14 nurses.",
        "trainees 2020 328 persons sum",
    ),
    "one shelter for each of two kinds": (
        "The government operated one shelter for women, which provided care for 41 trafficking victims. The government "
        "maintained one shelter for men, which provided care for 90 victims.",
        "shelters 2020 2 facilities sum; victims_assisted 2020 131 persons sum",
    ),
    "set against another year in the sentence behind": (
        "The Interior Ministry identified 50 victims. This compared with 60 victims in 2019. Inmara identified 80 "
        "potential victims.",
        "victims_identified 2019 60 persons stated; victims_identified 2020 50 persons stated",
    ),
    "by another office in addition": (
        "The CTU identified 20 victims. In addition, the LIO identified 60 victims. The BSA also identified five "
        "victims.",
        "victims_identified 2020 85 persons sum",
    ),
    "by an office beside the government": (
        "The government identified 50 victims. In addition, the LIO identified 60 victims, compared with 20 in 2019.",
        "victims_identified 2019 20; victims_identified 2020 50 persons stated",
    ),
    "a few more behind what two ministries did": (
        "The Ministry of Health (MOH) provided healthcare to 69 victims, and the Ministry of Social Affairs (MSA) "
        "provided psychological assistance to 83 victims. The government also repatriated and assisted three victims.",
        "victims_assisted 2020 152 persons partial; repatriations 2020 3 persons stated",
    ),
    "agencies of which nobody knows how far they overlap": (
        "The Police Unit (NPU) identified 70 victims. The Office of Migration (OM) identified 140 victims. It was "
        "unclear to what extent the statistics of the two overlapped.",
        "victims_identified 2020 140 persons partial",
    ),
    "agencies that may have counted some of the same, in one sentence": (
        "The Police Unit (NPU) identified 70 victims, and the Office of Migration (OM) identified 140 victims, but "
        "some may have been counted twice.",
        "victims_identified 2020 140 persons partial",
    ),
    "duties that overlap": (
        "Police identified 20 victims and inspectors identified 30; the duties of the two overlapped.",
        "victims_identified 2020 50 persons sum",
    ),
    "services that overlap": (
        "Police identified 20 victims and inspectors identified 30. Services of charities and police overlapped.",
        "victims_identified 2020 50 persons sum",
    ),
    "none who were counted twice": (
        "Police identified 20 victims and inspectors identified 30; a database ensured no victims were counted twice.",
        "victims_identified 2020 50 persons sum",
    ),
    "overlap that was reduced": (
        "Police identified 20 victims and inspectors identified 30. A new database reduced overlap among agencies.",
        "victims_identified 2020 50 persons sum",
    ),
    "nobody who was counted twice": (
        "Police identified 20 victims and inspectors identified 30, so no victim was counted twice.",
        "victims_identified 2020 50 persons sum",
    ),
    "none of all who were counted twice": (
        "Police identified 20 victims and inspectors identified 30; none of the victims was counted twice.",
        "victims_identified 2020 50 persons sum",
    ),
    "overlap that is unlikely": (
        "Police identified 20 victims and inspectors identified 30; it is unlikely that these victims overlap.",
        "victims_identified 2020 50 persons sum",
    ),
    "overlap in another year": (
        "Police identified 20 victims and inspectors identified 30; in 2019, figures overlapped.",
        "victims_identified 2020 50 persons sum",
    ),
    "what is done for victims overlaps": (
        "Police identified 20 victims and inspectors identified 30; responsibilities for victims overlapped.",
        "victims_identified 2020 50 persons sum",
    ),
    "what victims need overlaps": (
        "Police identified 20 victims and inspectors identified 30; the needs of these victims overlapped.",
        "victims_identified 2020 50 persons sum",
    ),
    "services for them that overlap": (
        "Police identified 20 victims and inspectors identified 30; services for them overlapped.",
        "victims_identified 2020 50 persons sum",
    ),
    "punishments that overlap": (
        "The north convicted 20 traffickers and the south convicted 30; their sentences may overlap.",
        "convictions 2020 50 persons sum",
    ),
    "shares of those counted, which may overlap": (
        "Police identified 20 victims and inspectors identified 30; a portion of the victims may be double-counted.",
        "victims_identified 2020 30 persons partial",
    ),
    "lists of those counted, which may overlap": (
        "Police arrested 20 suspects and guards arrested 30 suspects; lists of suspects may overlap.",
        "arrests 2020 30 persons partial",
    ),
    "why they overlap, which was not averted": (
        "Police identified 20 victims and inspectors 30; figures likely overlap because it was unlikely that they "
        "shared data.",
        "victims_identified 2020 30 persons partial",
    ),
    "overlap that is not unlikely": (
        "Police identified 20 victims and inspectors identified 30; it is not unlikely that these figures overlap.",
        "victims_identified 2020 30 persons partial",
    ),
    "what began in another year, which is why they overlap": (
        "Police identified 20 victims and inspectors 30; figures may overlap because police shared data in 2019.",
        "victims_identified 2020 30 persons partial",
    ),
    "data that may overlap": (
        "Police identified 20 victims and inspectors identified 30; their data may overlap.",
        "victims_identified 2020 30 persons partial",
    ),
    "agencies that did not overlap": (
        "The Police Unit (NPU) identified 70 victims. The Office of Migration (OM) identified 140 victims. Their data "
        "did not overlap.",
        "victims_identified 2020 210 persons sum",
    ),
    "the country's own, which may overlap with others'": (
        "The government identified 70 victims. Charities identified 140 victims. It was unclear if these overlapped.",
        "victims_identified 2020 70 persons stated",
    ),
    "one more agency without a name, beside its own year before": (
        "The police database (NPD) recorded identifying 70 victims, compared with 160 in 2019. VBX, which kept its own "
        "database, reported identifying 105 victims. The prosecution unit reported identifying 47 victims, compared "
        "with 88 in 2019.",
        "victims_identified 2019 160 persons stated; victims_identified 2020 70 persons stated",
    ),
    "what the government did through one of its teams": (
        "Through the Response Team (RT), the government provided services to 18 victims. The Office of Crime Victims "
        "(OCV), which served all, reported providing services to 30 trafficking victims.",
        "victims_assisted 2020 18 persons stated",
    ),
    "one after another who were taken into two programs": (
        "The government provided assistance to 12 victims, including entrance into its crisis housing program for six "
        "victims and entrance into its safe accommodation program for another six victims.",
        "victims_assisted 2020 12 persons stated; victims_in_shelter 2020 12 persons sum",
    ),
    "one after another who were given two kinds of help": (
        "The government provided services to 30 victims, including shelter to nine and food to 12.",
        "victims_assisted 2020 30 persons stated; victims_in_shelter 2020 9 persons stated",
    ),
    "two kinds of help told behind all": (
        "The government provided 30 victims with services, including shelter to nine and food to 12.",
        "victims_assisted 2020 30 persons stated; victims_in_shelter 2020 9 persons stated",
    ),
    "shelter and food to others": (
        "The government provided shelter to nine victims and food to 12.",
        "victims_in_shelter 2020 9 persons stated",
    ),
    "both of all victims": (
        "The government identified two victims. The committee assisted both victims.",
        "victims_identified 2020 2 persons stated; victims_assisted 2020 2 persons stated",
    ),
    "both of one raid": (
        "The government identified 40 victims. Police identified two victims in a raid. It assisted both victims.",
        "victims_identified 2020 40 persons stated; victims_assisted 2020 2 persons partial",
    ),
    "two ministries by common names": (
        "The health ministry provided care to 83 victims. The women's ministry provided care to 69 victims.",
        "victims_assisted 2020 152 persons sum",
    ),
    "a ministry by a common name and by its own": (
        "The health ministry provided care to 83 victims. The Ministry of Health (MOH) provided care to 69 victims.",
        "victims_assisted 2020 83 persons partial",
    ),
    "places for some that went on": (
        "The women's shelter assisted 29 victims, and the men's shelter assisted 23 new victims and continued to "
        "assist 28 victims.",
        "victims_assisted 2020 80 persons sum; victims_in_shelter 2020 80 persons sum",
    ),
    "places for some with a list": (
        "The women's shelter assisted 22 women and three girls, and the men's shelter assisted 10 victims.",
        "victims_assisted 2020 35 persons sum; victims_in_shelter 2020 35",
    ),
    "another kind on top": (
        "The government identified 61 adult trafficking victims. The government also identified four child trafficking "
        "victims, compared with two in 2019.",
        "victims_identified 2019 2 persons partial; victims_identified 2020 65 persons sum",
    ),
}


test_nobody_is_counted_twice_or_left_out = answers(SAID)


@pytest.mark.parametrize(("others", "wanted"), [("51", "54 persons partial"), ("six", "60 persons sum")])
def test_parts_of_a_number_come_to_no_more_than_it(others: str, wanted: str) -> None:
    """Where they would, some are counted again, as those who get another service too."""
    told = read(f"The government referred 54 of the 60 victims to shelter and {others} to counseling services.")
    assert f"victims_referred 2020 {wanted}" in tell_answers(answer_figures(told), f"victims_referred 2020 {wanted}")


@pytest.mark.usefixtures("invented_nations")
@pytest.mark.parametrize(
    "text",
    [
        "Police identified 90 Orlenian victims, 60 Saberian victims, and 30 Vesmarker victims.",
        "Police identified 90 Orlenian victims, 50 Saberian victims, 30 Vesmarker victims, and 10 Saberian children.",
    ],
)
def test_people_of_one_state_are_no_part_of_those_of_another(text: str) -> None:
    """They are added up, though they come to the first of them by chance."""
    assert tell_answers(answer_figures(read(text))) == {"victims_identified 2020 180"}


def test_a_figure_told_again_is_of_those_who_told_it_first() -> None:
    """The agency of the sentence that tells it again did something else."""
    found = read("The Task Force identified 58 victims. The Welfare Office assisted 14 of the 58 victims.")
    assert [item.agency for item in found if item.value == 58] == ["Task Force", "Task Force"]


def test_a_kind_behind_some_of_a_number_is_theirs() -> None:
    """The number that they are counted out of is of all kinds."""
    found = read("Courts convicted nine traffickers (12 of 14 for forced labor in 2019).")
    assert [(item.value, item.exploitation) for item in found] == [(9, ""), (12, "labor"), (14, "")]


@pytest.mark.parametrize(
    ("whose", "scope"),
    [
        ("The southern province", "part"),
        ("The Halde District", "part"),
        ("The state of Halde", "part"),
        ("The city of Halde", "part"),
        ("The South Orlenian government", "total"),
        ("The Halde District Court", "total"),
        ("The states", "total"),
        ("The provinces, districts, and cities", "total"),
        ("The state", "total"),
    ],
)
def test_one_region_is_not_the_country(whose: str, scope: str) -> None:
    """What a region did that is named or told apart is a part; a word that may be of all of them says nothing."""
    assert [item.scope for item in read(f"{whose} convicted 12 traffickers.")] == [scope]
