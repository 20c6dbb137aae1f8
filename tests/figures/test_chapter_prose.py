"""Figures in a chapter's prose, where no table counts them."""

from __future__ import annotations

from typing import cast

import pytest
from attrs import evolve

from tipcompare.figures.answering.answer import answer_figures
from tipcompare.figures.chapters import read_chapter_prose
from tipcompare.model import Edition, Observation, Section, Span
from tipcompare.series import ChapterRule, get_profile
from tipcompare.series.measures import prose_of

FINDINGS = get_profile("dol-findings")
RULE = cast("ChapterRule", FINDINGS.layout.chapter)


def read_enforcement(text: str, country: str = "XVE") -> tuple[Observation, ...]:
    """Return the figures of a text as those of a chapter of 2014 whose only section is on enforcement."""
    sections = (Section(Span(0, len(text)), "enforcement"),)
    return read_chapter_prose(text, sections, FINDINGS, RULE, Edition(2014), country)


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("Wardens found 50 children at work in salt pans.", ["persons"]),
        ("Wardens identified 50 cases of child labor.", ["violations"]),
        ("Police identified 30 suspected child traffickers, prosecuted 12, and convicted six.", ["persons"] * 2),
        ("Police arrested 30 individuals for child trafficking; of these, 12 were prosecuted.", ["persons"]),
        ("Police investigated 30 cases of child trafficking and prosecuted 12.", ["cases"] * 2),
    ],
)
def test_people_are_no_cases_and_children_no_violations(sentence: str, units: list[str]) -> None:
    """A bare number is of the people who were counted before it."""
    assert [item.unit for item in read_enforcement(sentence)] == units


def read(text: str) -> list[tuple[str, float | None, str, int | None]]:
    """Return measure, value, qualifier and year of each figure in a sentence of the 2014 edition."""
    found = read_enforcement(text)
    for observation in found:
        assert observation.span.of(text) == observation.number_text
        assert observation.period[:2] != "RP"
    return [(o.measure, o.value, o.qualifier, o.year) for o in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "In 2014, the Salt Office employed 295 labor inspectors, 83 of whom were on the northern shore.(4, 12)",
            [("labor_inspectors", 295.0, "exact", 2014), ("labor_inspectors", 83.0, "exact", 2014)],
        ),
        (
            "Wardens carried out 2,345 inspections in 2014, a decrease from 3,000 in 2013.(7)",
            [("labor_inspections", 2345.0, "exact", 2014), ("labor_inspections", 3000.0, "exact", 2013)],
        ),
        (
            "The police investigated 23 cases of child trafficking, prosecuted 11 cases, and secured 5 convictions.(3)",
            [
                ("investigations", 23.0, "exact", 2014),
                ("prosecutions", 11.0, "exact", 2014),
                ("convictions", 5.0, "exact", 2014),
            ],
        ),
        ("There were no convictions during the year.(8)", [("convictions", 0.0, "exact", 2014)]),
        (
            "In 2014, the police investigated 23 cases of child trafficking and prosecuted 11 of them.(3)",
            [("investigations", 23.0, "exact", 2014), ("prosecutions", 11.0, "exact", 2014)],
        ),
        (
            "This is a decrease from the 60 full inspections and the 90 unannounced inspections conducted in 2013.(8)",
            [("labor_inspections", 60.0, "exact", 2013), ("labor_inspections", 90.0, "exact", 2013)],
        ),
        ("The inspectors were supplemented by over 90 junior inspectors in 2014.(3)", []),
        (
            "Research found no information on the number of labor inspections.(8)",
            [("labor_inspections", None, "not_reported", 2014)],
        ),
        ("In 2014, the Government trained 40 labor inspectors on child labor.", []),
        (
            "In 2014, the Salt Office employed 478 labor inspectors and worked with a donor to train 80 of its staff.",
            [("labor_inspectors", 478.0, "exact", 2014)],
        ),
        (
            "In 2014, the number of labor inspectors authorized to conduct inspections decreased from 1,099 to 970.",
            [("labor_inspectors", 1099.0, "exact", 2013), ("labor_inspectors", 970.0, "exact", 2014)],
        ),
        (
            "Inspectors conducted 1,482 inspections in all formal sectors of the economy.",
            [("labor_inspections", 1482.0, "exact", 2014)],
        ),
        ("Inspectors conducted 92 inspections in the mining sector.", []),
        (
            "The inspectorate identified 28 cases of child labor during these inspections.(6)",
            [("labor_violations", 28.0, "exact", 2014)],
        ),
        ("Inspectors found 20 children engaged in work without a permit.", [("labor_violations", 20.0, "exact", 2014)]),
        ("Police identified 23 cases of child trafficking.", []),
        (
            "The salt inspectorate employed 428 officers to enforce all labor laws.",
            [("labor_inspectors", 428.0, "exact", 2014)],
        ),
        ("Wardens identified 63 violations of safety regulations.", [("labor_violations", 63.0, "exact", 2014)]),
        ("Wardens inspected more than 300 workplaces.", [("labor_inspections", 300.0, "more_than", 2014)]),
        (
            "The police did not report the number of prosecutions, but the Salt Office prosecuted 37 individuals.",
            [("prosecutions", 37.0, "exact", 2014)],
        ),
        ("Vesmark should employ roughly 1,141 inspectors.(5)", []),
        ("Offenders were prosecuted under Law N° 2005-06 and Section 367 of the Code.", []),
        ("The Government has institutions for enforcement (Table 5).", []),
        ("Articles 31 and 47 of the Code make labor inspectors responsible for disputes.", []),
        ("Article K. 31 of the Code allows inspectors to enter salt pans.", []),
        (
            "In 2014, the nine child labor inspectors of the Salt Office visited the pans. These nine inspectors rest.",
            [],
        ),
        ("There were no prosecutions for theft of salt during these visits.", []),
        ("Inspectors found 25 children ages 13 to 15 at work.", []),
        ("The Child Unit of the Salt Office includes three labor inspectors.", []),
        ("The Child Unit of the Salt Office includes three labor inspectors, two of whom are women.", []),
        ("In 2014, the Salt Office hired 12 labor inspectors.", []),
        ("The Salt Office says that 120 labor inspectors are needed.", []),
        ("Wardens conducted 30 inspections each.", []),
        (
            "The number of child labor violations that was found during these inspections is not available.",
            [("labor_violations", None, "not_reported", 2014)],
        ),
        ("The inspectorate found 44 children with armed groups.", []),
        ("The child protection units dealt with 900 children at risk, identifying 490 new cases in 2014.", []),
        ("The Harbor Agency identified 147 minors involved in drugs as couriers and pushers.", []),
        ("The office reported that 86 minors were found working part-time at home.", []),
        (
            "Inspectors reported identifying 753 children at work and issuing 265 warnings and 200 violations.",
            [("labor_violations", 200.0, "exact", 2014)],
        ),
        ("In 2014, the harbor employed 19 health inspectors.", []),
        ("The Government employs 2,000 labor inspectors, social workers, and other officials.", []),
        ("Wardens carry out 60 inspections per month.", []),
        (
            "In 2014, wardens inspected 300 workplaces, largely in the agricultural sector.",
            [("labor_inspections", 300.0, "exact", 2014)],
        ),
        ("In 2014, the number of inspectors who conduct inspections, including at night, rose from 95 to 99.", []),
        (
            "As no inspections were carried out in 2014, there is no information on prosecutions.",
            [("labor_inspections", 0.0, "exact", 2014), ("prosecutions", None, "not_reported", 2014)],
        ),
        ("Fines were imposed for 56 violations of child labor laws.", []),
        ("The State Office leads investigations and shares what it learns with a network of 27 local prosecutors.", []),
        ("No children were convicted in 2014.", []),
        (
            "The inspectorate identified 20 children at work. The Salt Office removed 12 of these children.",
            [("labor_violations", 20.0, "exact", 2014)],
        ),
    ],
)
def test_what_a_sentence_says(sentence: str, expected: list[tuple[str, float | None, str, int | None]]) -> None:
    """Wholes are read, parts are not; no information is not zero; references and laws are no figures."""
    assert read(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Only 18 of the 53 labor inspectors visit the pans.", {18.0: "part", 53.0: "total"}),
        (
            "The police investigated 42 cases of trafficking, of which 26 involved children.",
            {42.0: "total", 26.0: "part"},
        ),
        (
            "The police investigated 42 cases of trafficking, involving 30 alleged victims, one of whom died.",
            {42.0: "total"},
        ),
        ("In 2014, 235 inspections were conducted involving 2,209 workers, including 97 children.", {235.0: "total"}),
        (
            "The Salt Office employs seven labor inspectors, four labor officers, and six factory inspectors.",
            {7.0: "part", 4.0: "part", 6.0: "part"},
        ),
        ("The Salt Office conducted 830 inspections, which included 20 child labor inspections.", {830.0: "total"}),
        (
            "There were nine prosecutions for hazardous work, and the courts had 11 prosecutions more than in 2013.",
            {9.0: "total"},
        ),
        (
            "Inspectors found 60 child labor violations in 2014. They found 40 children at work in 2014.",
            {60.0: "total", 40.0: "part"},
        ),
        (
            "Inspectors found no child labor violations in 2014. The Salt Office found six children at work in 2014.",
            {0.0: "total", 6.0: "part"},
        ),
    ],
)
def test_parts_are_told_as_parts(sentence: str, expected: dict[float, str]) -> None:
    """What is counted out of a whole, or is that whole, stands beside it; others than those counted do not."""
    found = read_enforcement(sentence)
    assert {o.value: o.scope for o in found} == expected


OF_CHILDREN = (
    "In 2014, the Salt Office conducted {} child labor-specific inspections.",
    "There were {} child labor inspections in 2014.",
    "{} child labor inspections were conducted in 2014.",
    "The Salt Office made {} inspections for child labor.",
    "In 2014, wardens made {} labor inspections focused on child labor.",
    "Wardens conducted {} inspections or raids on reported violations of child labor laws.",
)
OF_ALL = (
    "The Salt Office conducted {} labor inspections, including child labor inspections, during the year.",
    "In 2014, wardens carried out {} inspections, which included inspecting for child labor.",
    "In 2014, wardens made {} inspections that found 90 child labor violations.",
)


@pytest.mark.parametrize("number", ["no", "1,205"])
@pytest.mark.parametrize("sentence", [*OF_CHILDREN, *OF_ALL])
def test_inspections_for_child_labor_are_a_part_where_the_series_counts_all(sentence: str, number: str) -> None:
    """A nought of them, too: neither is the country's own."""
    said = sentence.format(number)
    said = said[:1].upper() + said[1:]
    (found,) = (o for o in read_enforcement(said) if o.measure == "labor_inspections")
    assert found.value == (0.0 if number == "no" else 1205.0)
    assert found.scope == ("part" if sentence in OF_CHILDREN else "total")
    (answer,) = answer_figures([found], prose_of(FINDINGS.figures.measures))
    assert (answer.status == "partial") == (sentence in OF_CHILDREN)


@pytest.mark.parametrize("sentence", OF_CHILDREN[:3])
def test_they_are_the_whole_where_the_series_says_that_both_are_one(sentence: str) -> None:
    """What is a part is declared, measure by measure."""
    said = sentence.format("1,205")
    sections, rule = (Section(Span(0, len(said)), "enforcement"),), evolve(RULE, parts=())
    (found,) = read_chapter_prose(said, sections, FINDINGS, rule, Edition(2014), "XVE")
    assert (found.value, found.scope) == (1205.0, "total")


def test_of_inspections_for_child_labor_alone_a_silence_is_of_a_part() -> None:
    """Not where other inspections are asked of beside them."""
    (some,) = read_enforcement("Data on child labor inspections and penalties are not available.")
    (both,) = read_enforcement("Data on inspections, and on child labor inspections, are not available.")
    assert (some.value, some.scope, both.scope) == (None, "part", "total")


@pytest.mark.parametrize("deed", ["Employ", "Deploy", "Assign", "Ministry of Salt Employ", "Salt Office (SO) Maintain"])
def test_what_an_agency_is_to_do_counts_nothing(deed: str) -> None:
    """A cell that opens with a bare verb, or a row whose agency stands before it, tells a duty; prose a count."""
    assert read_enforcement(f"{deed} 40 labor inspectors in 51 offices; keep at least one inspector in each.") == ()
    assert read_enforcement("Enforce the law through labor inspections in 40 pans. Conduct 30 labor inspections.") == ()
    (found,) = read_enforcement("Employers say that the Salt Office employs 40 labor inspectors.")
    assert (found.value, found.scope) == (40.0, "total")


@pytest.mark.parametrize("name", ["Child Labor Monitor", "Code of Conduct", "Salt Register", "Halde Support"])
def test_a_name_that_ends_as_a_bare_verb_is_the_subject_of_its_sentence(name: str) -> None:
    """The row of an agency goes on with what it is to do, a sentence with what was done."""
    (found,) = read_enforcement(f"The {name} counted 40 labor inspectors.")
    assert found.value == 40.0


def test_what_is_for_each_place_is_no_count_and_a_cell_without_subject_of_its_agency() -> None:
    """One to each office are as many as there are offices; who "has" them in a cell is the agency of its row."""
    assert read_enforcement("In 2014, the Salt Office assigned at least one inspector to each district.") == ()
    (found,) = read_enforcement("Has 15 inspectors.")
    assert found.scope == "part"


@pytest.mark.parametrize("may", ["may", "might", "will", "would", "plan to", "planned to", "intend to"])
@pytest.mark.parametrize("year", [2014, 2015, 2016])
def test_a_year_of_what_may_come_dates_no_number_before_it(may: str, year: int) -> None:
    """Those who will be trained in 2015 are counted now; what may have been, and what is set off, dates as before."""
    (found,) = read_enforcement(f"The 26 labor inspectors, who live in Halde, {may} get training in {year}.")
    assert (found.value, found.year) == (26.0, 2014)


def test_what_is_only_to_be_is_no_figure() -> None:
    """Of inspectors who are there and those who are to come the first are counted."""
    assert read("In 2014, the Salt Office employed 26 inspectors and will employ 30 inspectors in 2015.") == [
        ("labor_inspectors", 26.0, "exact", 2014)
    ]
    assert read("The number of labor inspectors may rise from 26 to 30 in 2015.") == []
    assert read("Wardens may leave, and 30 labor inspectors left in 2014.") == [
        ("labor_inspectors", 30.0, "exact", 2014)
    ]
    assert read("Wardens who may enter homes made 30 labor inspections in 2014.") == [
        ("labor_inspections", 30.0, "exact", 2014)
    ]
    assert read("Courts convicted 12 brokers, who may appeal, in 2013.") == [("convictions", 12.0, "exact", 2013)]


@pytest.mark.usefixtures("invented_nations")
@pytest.mark.parametrize(("country", "actor"), [("XOL", "government"), ("XVE", "other_state")])
def test_police_named_by_a_state_s_adjective_are_its_own(country: str, actor: str) -> None:
    """They are another state's in the chapter on another country alone."""
    (found,) = read_enforcement("In 2014, Orlenian police investigated 23 cases.", country)
    assert found.actor == actor
