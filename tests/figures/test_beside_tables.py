"""Numbers in the prose around tables of figures."""

from __future__ import annotations

from typing import cast

import pytest

from tipcompare.figures.answering.answer import answer_figures
from tipcompare.figures.beside_tables import read_around_tables
from tipcompare.model import Answer, Edition, Observation, Section, Span
from tipcompare.model.figures import Qualifier
from tipcompare.series import ChapterRule, get_profile
from tipcompare.series.measures import prose_of

FINDINGS = get_profile("dol-findings")
RULE = cast("ChapterRule", FINDINGS.layout.chapter)


def read(prose: str, measure: str, value: float | None) -> tuple[list[tuple[float | None, str]], Answer]:
    """Return value and scope of the figures beside a table of 2016 with one row, and the answer of that year."""
    text = f"Row 12\n{prose}"
    row, sections = Span(0, 6), (Section(Span(0, len(text)), "enforcement"),)
    missing: Qualifier = "exact" if value is not None else "not_reported"
    cell = Observation(Span(4, 6), "12", measure, value, missing, "cases", "CY2016", 2016, sentence=row)
    found = read_around_tables(text, sections, FINDINGS, RULE, Edition(2016), "XVE", [cell], [row])
    assert all(one.span.of(text) == one.number_text for one in found)
    (answer,) = answer_figures([cell, *found], prose_of(FINDINGS.figures.measures))
    return [(one.value, one.scope) for one in found], answer


@pytest.mark.parametrize(
    ("prose", "measure", "scope"),
    [
        ("In 2016, the Salt Police investigated 28 child trafficking cases.(7, 12)", "investigations", "part"),
        ("In 2016, the Salt Office employed 28 labor inspectors.(7)", "labor_inspectors", "part"),
        ("In 2016, the Salt Police investigated 28 cases of human trafficking.", "investigations", "single"),
        (
            "In 2016, the Salt Police investigated 28 cases; it is not known how many were of children.",
            "investigations",
            "single",
        ),
    ],
)
def test_what_a_row_leaves_unknown_prose_tells_in_part_where_it_surely_counts_the_same(
    prose: str, measure: str, scope: str
) -> None:
    """What may be of others stands beside it and answers nothing; a row with a number answers itself."""
    found, answer = read(prose, measure, None)
    assert found == [(28.0, scope)]
    assert (answer.value, answer.status) == ((28.0, "partial") if scope == "part" else (None, "not_reported"))
    found, answer = read(prose, measure, 40.0)
    assert (found, answer.value, answer.others) == ([(28.0, scope)], 40.0, ())
    assert read(prose, measure, 28.0)[0] == [(28.0, "total")]


@pytest.mark.parametrize(
    "prose",
    [
        "There were no convictions of child traffickers in 2016.",
        "The number of convictions in 2016 is unknown.",
        "Courts convicted 12 traffickers of children in 2009.",
        "The ratio is one of 12 convictions for every 40 children.",
        "The Salt Office plans to train 12 labor inspectors on convictions.",
    ],
)
def test_noughts_silences_other_years_and_ratios_are_left_to_the_table(prose: str) -> None:
    """Nothing is read of them beside a table."""
    found, answer = read(prose, "convictions", None)
    assert (found, answer.status) == ([], "not_reported")


@pytest.mark.parametrize(
    ("prose", "measure"),
    [
        ("In 2016, the Salt Police investigated 28 child abuse cases.", "investigations"),
        (
            "In 2016, the Salt Police conducted 28 investigations of children in conflict with the law.",
            "investigations",
        ),
        ("From October 2015 to September 2016, police investigated 28 child trafficking cases.", "investigations"),
        ("In 2016, 28 persons were convicted of violence against children.", "convictions"),
        ("In 2016, 28 children charged with smuggling were held in prison.", "prosecutions"),
        ("In 2016, the Salt Office employed 28 forest inspectors.", "labor_inspectors"),
        ("In 2016, inspectors conducted 28 tax inspections.", "labor_inspections"),
        ("In 2016, the mining company conducted 28 inspections.", "labor_inspections"),
        ("In 2016, the mining company reported 28 child labor violations.", "labor_violations"),
    ],
)
def test_other_crimes_years_inspectors_and_firms_answer_nothing(prose: str, measure: str) -> None:
    """They stand beside what a row leaves unknown, if they are read at all."""
    found, answer = read(prose, measure, None)
    assert (answer.value, answer.status) == (None, "not_reported")
    assert {scope for _, scope in found} <= {"single"}


@pytest.mark.parametrize(
    ("prose", "measure"),
    [
        ("In 2016, the Salt Office employed 28 full-time labor inspectors.", "labor_inspectors"),
        ("In 2016, inspectors conducted 28 unannounced inspections.", "labor_inspections"),
        ("In 2016, inspectors conducted 28 workplace inspections.", "labor_inspections"),
        ("From January to June 2016, police investigated 28 child trafficking cases.", "investigations"),
    ],
)
def test_inspectors_of_labor_and_months_of_the_year_answer_in_part(prose: str, measure: str) -> None:
    """As do those with no kind of their own."""
    assert read(prose, measure, None)[0] == [(28.0, "part")]
