"""Constructions of reports on countries that no rule was made with in sight: each reads as its sentence says."""

from __future__ import annotations

import pytest
from told_figures import TIP, given_by, read, tell

from tipcompare.figures import answer_figures, read_observations
from tipcompare.model import Edition, Section, Span

SAID = {
    "a year of two is not carried on": (
        "Police did not initiate any prosecutions in 2019 or 2020. Eastern courts prosecuted one suspect.",
        "prosecutions 0 2019; prosecutions 0 2020; prosecutions 1 2020",
    ),
    "those spoken of before": (
        "Officials referred 16 victims to clinics. They said that 10 of the 16 were victims of forced labor.",
        "victims_referred 16 2020; victims_referred 10 2020",
    ),
    "a year of a clause behind its numbers": (
        "This was an increase from the previous reporting period, when police opened 78 investigations but did not "
        "report data on prosecutions.",
        "investigations 78 2019; prosecutions - 2019",
    ),
    "permits behind those who get them": ("The government granted six victims work permits.", "visas 6 2020"),
    "sentences for people": ("A court administered life sentences to two traffickers.", "convictions 2 2020"),
    "a term received": (
        "One trafficker received 24 months imprisonment, below the minimum of the penal code.",
        "convictions 1 2020; sentence_max 2 2020; sentence_min 2 2020",
    ),
    "reintegrated": ("The agency reintegrated 40 street children.", "victims_assisted 40 2020"),
    "intercepted": ("Border police intercepted 12 women.", "victims_identified 12 2020"),
    "criminal reports": ("Police filed 21 criminal reports for trafficking.", "investigations 21 2020"),
    "a place behind a participle": (
        "One victim identified in 2020 remained in a long-term shelter.",
        "victims_identified 1 2020; victims_in_shelter 1 2020",
    ),
    "what was done to them": (
        "Police identified 16 children and referred them to care.",
        "victims_identified 16 2020; victims_referred 16 2020",
    ),
    "what was done to all": (
        "Police identified 22 victims in 2020 and referred all to care.",
        "victims_identified 22 2020; victims_referred 22 2020",
    ),
    "a year of others": (
        "The shelter housed 35 victims, including five women and two victims identified in 2019.",
        "victims_in_shelter 35 2020; victims_in_shelter 5 2020; victims_identified 2 2019",
    ),
    "a year of what helped them": (
        "The fund, developed in 2019, provided assistance to all 21 victims.",
        "victims_assisted 21 2020",
    ),
    "did identify": ("Police did not track cases but did identify 368 victims.", "victims_identified 368 2020"),
    "received behind a participle": (
        "All 30 victims identified in 2020 received care.",
        "victims_assisted 30 2020; victims_identified 30 2020",
    ),
    "money of several years": (
        "From 2018 to 2020, the government allocated $240,800 to an NGO.",
        "funding 240800 2018",
    ),
    "not one reported": ("The government has not reported initiating a prosecution since 2013.", "prosecutions - 2020"),
    "how many of a number": (
        "It was unclear how many of the seven convictions were for forced labor.",
        "convictions - 2020; convictions 7 2020",
    ),
    "the same number": (
        "Courts prosecuted three cases in 2020, the same number as in 2019 and 2018.",
        "prosecutions 3 2020; prosecutions 3 2019; prosecutions 3 2018",
    ),
    "the same amount": (
        "The government allocated $40,000 to an NGO in 2020; this was the same amount as in 2019.",
        "funding 40000 2020; funding 40000 2019",
    ),
    "reached by workshops": ("Three workshops reached 90 officers.", "training_events 3 2020; trainees 90 2020"),
    "how many were victims": (
        "NGOs assisted 40 people, but it was not reported how many were victims of trafficking.",
        "victims_assisted 40 2020; victims_assisted - 2020",
    ),
    "cases assisted": ("The agency assisted 500 cases of sexual exploitation.", "victims_assisted 500 2020"),
    "a year that opens a sentence": (
        "In the previous year, police freed nine victims; it also trained 12 officers.",
        "victims_identified 9 2019; trainees 12 2019",
    ),
    "a month that opens a sentence": (
        "In January 2021, the government opened a hotline; it did not report the number of calls.",
        "hotline_calls - 2020",
    ),
    "cases of a hotline": ("The hotline identified 33 potential trafficking cases.", "hotline_calls 33 2020"),
    "without a shelter": ("The government remained without a shelter for victims.", "shelters 0 2020"),
    "no shelter to assist": ("The government did not have a shelter to assist male victims.", "shelters 0 2020"),
    "a share in words": (
        "Police identified 12 victims. All of these victims were female, and one third were minors.",
        "victims_identified 12 2020",
    ),
    "a year of a trial": (
        "Most cases remained open, including the 2013 prosecution of two police officers.",
        "prosecutions 2 2013",
    ),
    "not doing": (
        "Police identified 22 victims in 2020, compared with not identifying any victims the previous year.",
        "victims_identified 22 2020; victims_identified 0 2019",
    ),
    "neither nor": (
        "The government neither identified nor assisted any victims.",
        "victims_identified 0 2020; victims_assisted 0 2020",
    ),
    "to court": ("Prosecutors took six cases to court.", "prosecutions 6 2020"),
    "a list behind the whole of its first": (
        "Officials referred 16 victims to clinics. They said that 10 of the 16 were victims of begging, four of debts.",
        "victims_referred 16 2020; victims_referred 10 2020; victims_referred 4 2020",
    ),
    "numbers in brackets, respectively": (
        "Police opened 12 investigations and seven prosecutions (10 and four, respectively, in 2019).",
        "investigations 12 2020; prosecutions 7 2020; investigations 10 2019; prosecutions 4 2019",
    ),
    "a year that closes what stands before": (
        "The data are 40 investigations and 12 convictions in 2019 and 52 investigations and 15 convictions in 2020.",
        "investigations 40 2019; convictions 12 2019; investigations 52 2020; convictions 15 2020",
    ),
    "cases that remained open": ("From previous years, 88 cases remained open.", "prosecutions 88 2020"),
    "the same amount as a year": (
        "In 2020, the ministry provided $100,000 to shelters, the same amount as 2019.",
        "funding 100000 2020; funding 100000 2019",
    ),
    "those acquitted": (
        "There were 14 officials charged, three officials convicted, and nine officials acquitted in 2020.",
        "prosecutions 14 2020; convictions 3 2020",
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_each_construction_is_read_as_it_says(name: str) -> None:
    """Measure, value and year of every figure, and nothing else."""
    sentence, wanted = SAID[name]
    assert tell(sentence) == given_by(wanted)


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry praised VESMARK110more victims that it housed.",
        "It was unknown if the permits were used for trafficking victims.",
        "There were no such services for men.",
        "Judges upheld seven convictions (three in 2019).",
        "Courts issued six convictions at the second instance.",
        "Two convictions were overturned.",
        "The government did not offer or fund services to the remaining 60 victims.",
        "Police reported 13 victims participated in trials.",
        "A campaign reached 900 students.",
    ],
)
def test_what_is_no_figure_is_left_alone(sentence: str) -> None:
    """Pages, appeals, what is denied or only told of victims: none of it counts anything."""
    assert read(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "accused"),
    [
        ("Prosecutors charged four police officers; three were convicted.", ["officials", "officials"]),
        ("In 2019, police investigated corrupt officials; no such prosecutions took place in 2020.", ["officials"]),
        (
            "Despite reports of complicit officials, the government did not report investigating such allegations.",
            ["officials"],
        ),
        ("The government did not report any investigations of traffickers and officials lacked training.", [""]),
        ("Police arrested three prison guards.", ["officials"]),
    ],
)
def test_officials_are_told_apart(sentence: str, accused: list[str]) -> None:
    """Those spoken of again are officials where those before were, and those of another clause are not."""
    assert [item.accused for item in read(sentence)] == accused


def test_victims_do_not_break_down_the_accused() -> None:
    """Women who were recruited say nothing of the traffickers' own sex."""
    (found,) = read("Courts convicted three traffickers for recruiting women.")
    assert (found.sex, found.age) == ("", "")


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Police identified 22 trafficking victims and 53 potential victims.", [(2020, 22.0, "stated")]),
        ("Police identified two confirmed and 129 potential victims.", [(2020, 131.0, "sum")]),
        (
            "Northern police investigated three suspects. The FPU investigated seven suspects.",
            [(2020, 10.0, "sum")],
        ),
        (
            "The government investigated three suspects. The FPU investigated two suspects.",
            [(2020, 3.0, "stated")],
        ),
        (
            "Social workers identified 13 victims. Immigration officials identified nine victims.",
            [(2020, 22.0, "sum")],
        ),
        (
            "The gendarmerie investigated 12 cases, the judicial police eight, and the border police three.",
            [(2020, 23.0, "sum")],
        ),
        (
            "Police investigated five cases in the northern region and 11 cases in the southern region.",
            [(2020, 16.0, "sum")],
        ),
        ("Teachers identified 13 child victims. Police identified four adult victims.", [(2020, 17.0, "sum")]),
        (
            "Police investigated 25 cases of begging and seven of servitude (18 and five, respectively, in 2019).",
            [(2019, 23.0, "sum"), (2020, 32.0, "sum")],
        ),
        (
            "Police investigated 25 cases involving 40 suspects (18 and 30, respectively, in 2019).",
            [(2019, 18.0, "stated"), (2020, 25.0, "stated")],
        ),
        (
            "Police did not initiate any investigations. They continued to investigate five cases from previous years.",
            [(2020, 0.0, "zero")],
        ),
        (
            "The government has not obtained a conviction since 2014.",
            [(2019, 0.0, "partial"), (2020, 0.0, "zero")],
        ),
        ("The government has not obtained a conviction since 2019.", [(2020, 0.0, "zero")]),
    ],
)
def test_answers_are_what_a_reader_would_write(text: str, answers: list[tuple[int, float, str]]) -> None:
    """Agencies with names of their own add up, those only thought to be victims do not; "since" is of years before."""
    assert [(answer.year, answer.value, answer.status) for answer in answer_figures(read(text))] == answers


def test_a_section_set_aside_answers_nothing() -> None:
    """What a campaign found is no answer for the country where the series sets its section aside."""
    text = "Inspectors of the campaign investigated four cases."
    sections = (Section(Span(0, len(text)), "prevention"),)
    found, _ = read_observations(text, sections, TIP, Edition(2021))
    assert [item.value for item in found] == [4.0]
    assert [answer.value for answer in answer_figures(found)] == [4.0]
    assert answer_figures(found, {("investigations", "prevention")}) == ()
    prose = TIP.figures.measures[0].prose
    assert prose is not None
    assert prose.aside == ("prevention",)
