"""What a sentence says of years in a row, or of all years up to now, is of its own deed and of no other figure."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told_figures import COUNTS, TIP, read

from tipcompare.figures import answer_figures, read_observations
from tipcompare.model import Edition, Section, Span

NONE = (
    "courts did not convict any traffickers",
    "courts convicted no traffickers",
    "there were no convictions",
    "the government did not prosecute or convict any traffickers",
    "no traffickers were convicted",
)
OTHER_DEEDS = (
    "the government has never operated a shelter",
    "it has not amended its law since 2004",
    "it did not train police for the third consecutive year",
    "the government, for the fifth consecutive year, did not enact a bill",
    "police have yet to identify a victim",
    "judges had never been trained",
)
BEHIND = (
    "the ministry has not done so much for victims since 2013",
    "the last investigation was in 2006",
    "the last national action plan expired in 2006",
)
IN_A_ROW = (
    "Courts have never convicted a trafficker",
    "The government has not investigated, prosecuted, or convicted a trafficker since 2015",
    "For the third consecutive year, the government did not train police and did not convict any traffickers",
    "For the second year in a row, courts did not convict any traffickers, and police made no arrests",
    "The government, for the third year in a row, neither prosecuted nor convicted any traffickers",
    "There were no prosecutions and no convictions for the third consecutive year",
    "Courts convicted nobody, the most recent verdict having been in 2012",
    "Police did not arrest anyone, and courts did not convict any traffickers for the second consecutive year",
    "To date, no traffickers have been convicted, and the government has no shelter",
    "Courts did not convict any traffickers (the last conviction was in 2015)",
    "Courts did not convict any traffickers, the third consecutive year without a conviction",
    "There were no convictions reported, as has been the case since 2009",
    "Courts did not convict any traffickers; they have not done so since 2013",
    "Courts did not convict any traffickers and did not do so for the third consecutive year",
    "Courts did not convict any traffickers, nor have they convicted any since 2013",
    "Courts neither tried any brokers nor convicted any traffickers for the third consecutive year",
    "Courts did not convict any traffickers; the last reported conviction was in 2012",
    "There were no convictions; the last was in 2012",
    "Courts did not convict any traffickers in 2020, as they had not since 2013",
)
UP_TO_NOW = (
    "To date, courts have convicted 12 traffickers",
    "So far, courts have convicted 12 traffickers",
    "In total, courts have convicted 12 traffickers",
    "Courts have convicted 12 traffickers",
    "Twelve traffickers have been convicted",
    "To date, 120 offenders have been convicted under the law on theft",
)


def answers(text: str) -> Mapping[int, tuple[float | None, str]]:
    """Return what a section answers on convictions, by year."""
    found = answer_figures(read(text), COUNTS)
    return {answer.year: (answer.value, answer.status) for answer in found if answer.measure == "convictions"}


def begin(clause: str) -> str:
    """Return a clause as it begins a sentence."""
    return clause[0].upper() + clause[1:]


@pytest.mark.parametrize(("none", "other", "turned"), [*product(NONE, OTHER_DEEDS, [False, True])])
def test_years_in_a_row_are_of_the_deed_of_their_own_clause(none: str, other: str, *, turned: bool) -> None:
    """Whichever clause stands first: nothing is told of the year before of what another clause says was not done."""
    first, then = (other, none) if turned else (none, other)
    for joint in (", and", "; ", ", but"):
        assert answers(f"{begin(first)}{joint} {then}.") == {2020: (0, "zero")}


@pytest.mark.parametrize(("none", "last"), [*product(NONE, BEHIND)])
def test_what_was_done_for_the_last_time_is_what_is_named(none: str, last: str) -> None:
    """Another deed that was last done in some year says nothing of this one."""
    assert answers(f"{begin(none)}, and {last}.") == {2020: (0, "zero")}


@pytest.mark.parametrize("said", IN_A_ROW)
def test_years_in_a_row_hold_for_what_shares_their_clause(said: str) -> None:
    """Of several deeds behind one denial, or behind an opening that their subject shares."""
    assert answers(f"{said}.") == {2019: (0, "zero"), 2020: (0, "zero")}


def test_an_opening_holds_for_its_own_subject_alone() -> None:
    """What another subject did not do may have been done the year before."""
    text = "For the third consecutive year, it did not fund any shelter, and courts did not convict any brokers."
    assert answers(text) == {2020: (0, "zero")}


@given(none=st.sampled_from(NONE), told=st.sampled_from(UP_TO_NOW), turned=st.booleans())
def test_what_all_years_came_to_never_stands_for_a_year_without_any(none: str, told: str, *, turned: bool) -> None:
    """In whichever order both are told."""
    said = [f"{begin(none)} in 2020.", f"{told}."]
    assert answers(" ".join(said[::-1] if turned else said))[2020] == (0, "zero")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        *((f"{told}.", {}) for told in UP_TO_NOW[:2]),
        *((f"{told}.", {2020: (12, "stated")}) for told in UP_TO_NOW[2:5]),
        ("To date, the law has not been amended, but courts convicted 12 traffickers.", {2020: (12, "stated")}),
        ("To date, the amendments are pending; courts convicted 12 traffickers.", {2020: (12, "stated")}),
        ("Vesmark has judges who convicted 12 traffickers.", {2020: (12, "stated")}),
        ("In 2020, police arrested 14 men. In total, 12 have been convicted.", {2020: (12, "stated")}),
        ("In total, courts convicted 12 traffickers.", {2020: (12, "stated")}),
        ("In 2020, courts have convicted 12 traffickers.", {2020: (12, "stated")}),
        ("So far this year, courts have convicted 12 traffickers.", {2020: (12, "stated")}),
        ("Courts convicted 12 traffickers, the most to date.", {2020: (12, "stated")}),
        ("Courts have convicted 12 traffickers, the most to date.", {2020: (12, "stated")}),
        ("Police arrested 30 suspects. Of these, 12 have been convicted.", {2020: (12, "stated")}),
        ("Authorities have reported 12 convictions.", {2020: (12, "stated")}),
        (
            "Courts have convicted 12 traffickers, compared with nine in 2019.",
            {2019: (9, "stated"), 2020: (12, "stated")},
        ),
    ],
)
def test_what_was_done_up_to_now_is_no_figure_of_the_year(
    text: str, wanted: Mapping[int, tuple[float | None, str]]
) -> None:
    """Where it is told as what all years came to; else it is of the year, but for a year without any."""
    assert answers(text) == wanted


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        ("From January 2018 through August 2019, police arrested 40 suspects.", {}),
        ("Between 2017 and 2019, police arrested 40 suspects.", {}),
        ("From January 1, 2018, through August 31, 2019, the authorities issued warrants for 429 persons.", {}),
        ("In 2018, the ministry opened an office.", {2018: 9.0}),
        ("During the reporting period, the ministry opened an office.", {2020: 9.0}),
        ("Police arrested 12 suspects in 2020, compared with 10 in 2019.", {2020: 9.0}),
        ("The ministry opened an office.", {2020: 9.0}),
        ("In 2016, the ministry opened an office.", {2016: 9.0}),
        ("Police arrested 45 suspects, compared with 30 in 2019.", {2020: 9.0}),
        ("Police arrested 45 suspects, an increase from 30 in the previous reporting period.", {2020: 9.0}),
        ("The ministry worked with Orlenian police on a case opened in 2016.", {2020: 9.0}),
    ],
)
@pytest.mark.parametrize("same", ["In the same period, {}.", "{} during that period."])
def test_the_same_period_is_that_of_the_sentence_before(
    before: str, wanted: Mapping[int, float | None], same: str
) -> None:
    """Also where that has no figure; what several years came to is of none of them, and of two years it may be any."""
    told = same.format("courts convicted nine traffickers")
    text = f"{before} {told[0].upper()}{told[1:]}"
    found = read_observations(text, (Section(Span(0, len(text)), "prosecution"),), TIP, Edition(2021))[0]
    given_ = {answer.year: answer.value for answer in answer_figures(found, COUNTS) if answer.measure == "convictions"}
    assert given_ == wanted
