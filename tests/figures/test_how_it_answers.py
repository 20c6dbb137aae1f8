"""How a figure answers: as a whole or a part, for which period, in what unit, and beside which other accounts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from told_figures import COUNTS, TIP, read

from tipcompare.figures import answer_figures, read_observations
from tipcompare.model import Answer, Edition, Observation, Section, Span
from tipcompare.series import get_profile


def ask(text: str, kind: str = "prosecution") -> dict[tuple[str, int], Answer]:
    """Return the answers that a section gives, by measure and year."""
    found = read_observations(text, (Section(Span(0, len(text)), kind),), TIP, Edition(2021))[0]
    return {(answer.measure, answer.year): answer for answer in answer_figures(found, COUNTS)}


STATUS = {
    "what became of those told before is the whole of it": (
        "The government prosecuted 80 suspects in 2020. Of these, courts convicted 30.",
        {("convictions", 2020): "stated"},
    ),
    "what others are asked to do with some is not": (
        "Police investigated 28 cases. Of these, they referred two for prosecution.",
        {("prosecutions", 2020): "partial"},
    ),
    "one kind that is set against another year, as that year": (
        "Police identified three victims of sex trafficking, compared to four in 2019.",
        {("victims_identified", 2019): "stated", ("victims_identified", 2020): "stated"},
    ),
    "some by age that are set against another year, as that year": (
        "Police identified 640 children, an increase from 590 in 2019.",
        {("victims_identified", 2019): "partial", ("victims_identified", 2020): "partial"},
    ),
    "two kinds in some months": (
        "Police identified 44 sex trafficking victims and nine labor trafficking victims in the first half of 2019.",
        {("victims_identified", 2019): "partial"},
    ),
    "none of some for years, beside those there were": (
        "Police identified 52 victims. Officials did not identify any victims among refugees in the past four years.",
        {("victims_identified", 2020): "stated"},
    ),
    "one kind by itself": (
        "Police identified three victims of sex trafficking and convicted nobody.",
        {("victims_identified", 2020): "partial"},
    ),
    "set against a part of what answers": (
        "Police investigated 400 cases in 2020. The bureau separately reported 12 forced labor investigations. This "
        "was an increase from seven investigations in 2019.",
        {("investigations", 2019): "partial", ("investigations", 2020): "stated"},
    ),
    "none for years in a row, said twice": (
        "Courts convicted no labor traffickers for the third consecutive year. The government did not convict any "
        "traffickers for the third consecutive year.",
        {("convictions", 2019): "zero", ("convictions", 2020): "zero"},
    ),
    "not yet done, and of the year before not reported": (
        "Prosecutors have not yet charged any traffickers. In 2019, the government did not report the number of "
        "prosecutions.",
        {("prosecutions", 2019): "not_reported", ("prosecutions", 2020): "zero"},
    ),
    "none of either kind": (
        "Courts convicted no sex traffickers. They convicted no labor traffickers.",
        {("convictions", 2020): "zero"},
    ),
    "the bounds of terms": (
        "Courts sentenced three brokers to two to five years' imprisonment.",
        {("sentence_min", 2020): "stated", ("sentence_max", 2020): "stated"},
    ),
}


@pytest.mark.parametrize("said", STATUS)
def test_an_answer_says_how_it_stands(said: str) -> None:
    """As the whole, as a part, or as none."""
    text, expected = STATUS[said]
    answers = ask(text)
    assert {place: answers[place].status for place in expected} == expected


BASES: dict[str, tuple[str, str, int, str, str, list[str]]] = {
    "all of them": ("Police identified 12 victims.", "victims_identified", 2020, "assumed", "", []),
    "one kind that is set against another year": (
        "Police identified three victims of sex trafficking, compared to four in 2019.",
        *("victims_identified", 2019, "stated", "exploitation=sex", []),
    ),
    "some of one nationality": (
        "The ministry repatriated six Saberian victims.",
        *("repatriations", 2020, "assumed", "nationality=Saberian", []),
    ),
    "a sum over ages of one sex": (
        "Police identified 40 men and 12 boys in 2020.",
        *("victims_identified", 2020, "stated", "sex=male", ["40", "12"]),
    ),
    "a sum over levels": (
        "Authorities opened nine federal and 22 state investigations.",
        *("investigations", 2020, "assumed", "", ["nine", "22"]),
    ),
    "a sum over laws, of which one has a list": (
        "Prosecutors charged seven men and three women under article 12. They charged six persons under article 14.",
        *("prosecutions", 2020, "assumed", "", ["seven", "three", "six"]),
    ),
    "a sum over places for one kind each, of which one did more": (
        "The women's shelter assisted 22 women and nine girls. The men's shelter assisted 17 men.",
        *("victims_assisted", 2020, "assumed", "", ["22", "nine", "17"]),
    ),
    "what adds up": (
        "The government held three trainings for police. The government held four trainings for judges.",
        *("training_events", 2020, "assumed", "", ["three", "four"]),
    ),
    "none of either kind": (
        "Courts convicted no sex traffickers. They convicted no labor traffickers.",
        *("convictions", 2020, "assumed", "", ["no", "no"]),
    ),
    "none in a row, in its own year": (
        "The government did not convict any traffickers for the third consecutive year.",
        *("convictions", 2020, "assumed", "", []),
    ),
    "none in a row, in the year before": (
        "The government did not convict any traffickers for the third consecutive year.",
        *("convictions", 2019, "inferred", "", []),
    ),
    "the first in years, in the year before": (
        "Courts convicted three traffickers for the first time in six years.",
        *("convictions", 2019, "inferred", "", []),
    ),
}


@pytest.mark.parametrize("said", BASES)
def test_an_answer_says_what_it_rests_on(said: str) -> None:
    """How its year was told, of which kind its figure is, and of a sum which numbers it is of."""
    text, measure, year, *expected = BASES[said]
    answer = ask(text)[measure, year]
    breakdown = " ".join(map("=".join, answer.breakdown))
    assert [answer.period_by, breakdown, [part.of(text) for part in answer.parts]] == expected


@pytest.mark.parametrize("turned", [False, True])
def test_a_part_of_the_country_goes_before_one_that_is_silent(*, turned: bool) -> None:
    """Whichever stands first; and both, of the year before, are added up all the same."""
    rows: list[list[tuple[str, float | None, bool]]] = [
        [("Northland", 79.0, True), ("Northland", None, False)],
        [("Southland", 20.0, True), ("Southland", 9.0, False)],
    ]
    cells = [cell for row in (rows[::-1] if turned else rows) for cell in row]
    told = [
        Observation(
            span=Span(place, place + 1),
            number_text="9",
            measure="labor_inspectors",
            value=value,
            qualifier="exact" if value else "not_reported",
            year=2020 - against,
            comparison=against,
            level=level,
            sentence=Span(place - place % 2, place - place % 2 + 2),
        )
        for place, (level, value, against) in enumerate(cells)
    ]
    answers = [(answer.year, answer.value, answer.status) for answer in answer_figures(told)]
    assert answers == [(2019, 99, "sum"), (2020, 9, "partial")]


@pytest.mark.parametrize(
    ("period", "name"), [("", "RP2020"), ("In 2020, ", "CY2019"), ("In fiscal year 2020, ", "FY2019")]
)
def test_what_holds_for_years_in_a_row_is_of_the_period_before(period: str, name: str) -> None:
    """Which has the kind of the one that is told."""
    answers = ask(f"{period}the government did not convict any traffickers for the third consecutive year.")
    assert answers["convictions", 2019].period == name


def test_an_answer_is_no_other_account_of_itself() -> None:
    """Though others gave it: it stands for the country where nothing else does."""
    answer = ask("NGOs operated a hotline that received 1,931 calls.", "protection")["hotline_calls", 2020]
    assert (answer.value, answer.others) == (1931, ())


def test_what_else_is_said_of_it_stands_beside_an_answer() -> None:
    """A figure of another unit is another account of it, and makes it less sure."""
    text = "Police opened 34 investigations."
    answers = [ask(f"{text} {more}")["investigations", 2020] for more in ("", "Police investigated 50 suspects.")]
    assert [answer.others for answer in answers] == [(), ((50, "persons", "government"),)]
    assert answers[0].certainty > answers[1].certainty


UNITS = {
    "in how many cases those were that are told by kind": (
        "Courts convicted 37 traffickers in 26 cases, 35 for sex trafficking and two for forced labor.",
        {35: "persons", 2: "persons"},
    ),
    "no more than the cases": (
        "Courts convicted 37 traffickers in 26 cases, 20 for sex trafficking and six for forced labor.",
        {20: "cases", 6: "cases"},
    ),
    "of cases that stand before it in brackets": (
        "Prosecutors opened trials in 14 cases against 20 suspects (16 cases in 2019, nine in 2018).",
        {14: "cases", 20: "persons", 16: "cases", 9: "cases"},
    ),
    "called cases": (
        "Police investigated 34 cases. Of these, 22 were cases of sex trafficking.",
        {34: "cases", 22: "cases"},
    ),
    "taken up as cases": (
        "Police read 90 reports. They investigated six as potential trafficking cases, compared with nine in 2019.",
        {6: "cases", 9: "cases"},
    ),
    "taken up as suspects": ("Police investigated six as suspects in trafficking cases.", {6: "persons"}),
    "the number of cases told again": (
        "Police investigated nine cases. Of the nine, seven were for begging.",
        {9: "cases", 7: "cases"},
    ),
    "out of these cases, told again": (
        "Police investigated nine cases. Of these nine, seven were for begging.",
        {9: "cases", 7: "cases"},
    ),
    "the number of deeds told again": (
        "Courts held nine trials. Of the nine, seven were for begging.",
        {9: "cases", 7: "cases"},
    ),
    "places are nobody": ("Police investigated 25 beauty salons and massage parlors.", {}),
    "told by name, and set against those told before": (
        "Courts held 16 trials. This was a fall from 22 prosecutions initiated in 2019 and 41 initiated in 2018.",
        {16: "cases", 22: "cases", 41: "cases"},
    ),
}


@pytest.mark.parametrize("said", UNITS)
def test_a_number_has_the_unit_of_what_it_counts(said: str) -> None:
    """Cases are no people, nor are places."""
    text, expected = UNITS[said]
    told = {item.value: item.unit for item in read(text)}
    assert {value: told[value] for value in expected} == expected
    assert told or not expected


def test_those_who_buy_children_are_no_children() -> None:
    """The first word of what they are called is of their victims."""
    (item,) = read("The government did not prosecute any child sex tourists.")
    assert item.age == ""


FINDINGS: dict[str, tuple[str, Callable[[list[tuple[str, str]]], bool]]] = {
    "officials accused": (
        "No prosecutions of police complicit with traffickers have been reported.",
        lambda told: told == [("prosecutions", "officials")],
    ),
    "calls that are counted by nobody": (
        "The Salt Office prosecuted 37 men. The number of calls related to child labor is unknown.",
        lambda told: told == [("prosecutions", "")],
    ),
}


@pytest.mark.parametrize("said", FINDINGS)
def test_the_findings_tell_who_is_accused(said: str) -> None:
    """As the Trafficking in Persons Report does."""
    text, holds = FINDINGS[said]
    section = Section(Span(0, len(text)), "enforcement")
    found = read_observations(text, (section,), get_profile("dol-findings"), Edition(2014))[0]
    assert holds([(item.measure, item.accused) for item in found])
