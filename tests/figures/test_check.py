"""Parts that do not add up to their total are said to."""

from __future__ import annotations

import pytest

from tipcompare.figures import read_observations
from tipcompare.model import Edition, ReportWarning, Section, Span
from tipcompare.series import get_profile


def warn(sentence: str) -> tuple[ReportWarning, ...]:
    """Return the warnings on the figures of one sentence."""
    sections = (Section(Span(0, len(sentence)), "protection"),)
    return read_observations(sentence, sections, get_profile("tip"), Edition(2014))[1]


def test_parts_that_fall_short_of_a_whole_list_are_reported_with_their_places() -> None:
    """The message gives the sum, the total and where each number stands; the span is the total's."""
    sentence = "Authorities identified 41 victims in 2013—24 women, 11 girls, and five men."
    (warning,) = warn(sentence)
    assert warning.code == "sum-differs"
    assert warning.span is not None
    assert warning.span.of(sentence) == "41"
    assert "24 + 11 + 5 = 40, but the total is 41" in warning.message
    assert "(at 23-25, 42-44, 52-54, 66-70)" in warning.message


@pytest.mark.parametrize(
    "sentence",
    [
        "Authorities identified 41 victims in 2013—24 women, 11 girls, and six men.",
        "Authorities identified 41 victims in 2013, including 24 women and 11 girls.",
        "Authorities identified 41 victims in 2013, 24 women and 17 men, of whom 11 were children.",
        "Authorities identified approximately 41 victims in 2013—24 women, 11 girls, and five men.",
        "Police opened 550 investigations in 2013: 332 for sex trafficking, 12 for forced labor, and 206 unspecified.",
        "Courts convicted nine traffickers in 2013, compared with six in 2012.",
        "Of the 264 victims identified, 240 were adults (17 men and 223 women) and 24 were children (14 boys and 10 "
        "girls).",
        "Of the 21 identified victims, 14 were Vesmark nationals, three were Orlenian nationals, and four held "
        "unspecified foreign nationalities.",
        "Of the six victims, three were sex trafficking victims and one was a labor trafficking victim; authorities "
        "identified the other two as victims of slavery.",
    ],
)
def test_what_adds_up_or_need_not_is_passed_over(sentence: str) -> None:
    """Whole lists that add up, lists that are not whole, and figures that are not exact give no warning."""
    assert warn(sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Authorities identified 41 victims in 2013 (24 for sex trafficking, 11 for forced labor, and six in begging).",
        "Authorities identified 41 victims—24 for sex trafficking, 11 for labor, two otherwise, and four unspecified.",
        "Police opened 41 cases (24 for sex trafficking, 11 for forced labor, and six for child sex trafficking).",
        "Authorities identified 41 victims in 2013—24 women, 11 girls, and beyond these a judge heard six victims.",
        "Authorities identified 41 victims (24 for sex trafficking, 11 for forced labor, and five in begging).",
        "Courts convicted 37 traffickers in 26 cases, 35 for sex trafficking and two for forced labor.",
    ],
)
def test_what_may_be_more_of_the_list_is_no_difference(sentence: str) -> None:
    """All parts are added up, whatever tells them apart; one told by nothing or not read may be the rest."""
    assert [item for item in warn(sentence) if item.code == "sum-differs"] == []


def test_those_in_brackets_are_held_against_the_part_before_them() -> None:
    """Not against the whole that this is a part of."""
    (warning,) = warn("Of the 64 victims found, 40 were adults and 24 were children (15 boys and 10 girls).")
    assert "15 + 10 = 25, but the total is 24" in warning.message


def test_parts_never_exceed_their_total() -> None:
    """Even a list that is not whole may not come to more than its total."""
    (warning,) = warn("Authorities identified 30 victims in 2013, including 24 women and 11 girls.")
    assert "24 + 11 = 35, but the total is 30" in warning.message


@pytest.mark.parametrize(
    ("sentence", "unread"),
    [
        ("Police identified 12 victims.", []),
        ("Judges heard the names of 12 victims.", ["12 victims"]),
        (
            "Courts closed six trafficking cases and acquitted nine suspects.",
            ["six trafficking cases", "nine suspects"],
        ),
        ("The shelter could house 50 victims.", []),
        ("Judges heard 40 percent of the victims.", []),
        ("In one case, the judge heard nothing.", []),
        ("Judges froze the savings belonging to 12 suspects.", []),
        ("The harbour has 12 cranes and six gates.", []),
        ("Six of the 14 First Instance Courts heard nothing.", []),
        ("Judges heard nothing in both cases.", []),
        ("Judges saw 22 “Victims of Crime” centers and a 247 victim line.", []),
        ("Judges heard nine victims and 13 accused.", ["nine victims", "13 accused"]),
    ],
)
def test_what_is_counted_and_not_read_is_said(sentence: str, unread: list[str]) -> None:
    """A number beside something counted that no rule took is a warning; one that was left out knowingly is none."""
    found = [one for one in warn(sentence) if one.code == "figure-unread"]
    assert [one.span.of(sentence) for one in found if one.span is not None] == unread


@pytest.mark.parametrize(("edition", "told"), [(2018, ""), (2019, "2017"), (2021, "2017"), (2016, "2017")])
def test_a_text_whose_years_are_those_of_another_edition_is_doubted(edition: int, told: str) -> None:
    """What is filed under another year than its own is read as of that one, and it is said that it may not be."""
    text = (
        "Courts convicted six traffickers in 2017, compared with four in 2016. Police identified 12 victims in 2017, "
        "compared with 10 in 2016. Police arrested 20 suspects during the reporting period."
    )
    sections = (Section(Span(0, len(text)), "prosecution"),)
    _, found = read_observations(text, sections, get_profile("tip"), Edition(edition))
    said = [f"read as edition {edition}, but its newest figures are of {told}"] if told else []
    assert [warning.message for warning in found if warning.code == "edition-differs"] == said


@pytest.mark.parametrize(
    ("text", "edition", "told"),
    [
        (
            "Courts convicted six traffickers in 2017. Police identified 12 victims in 2017, compared with 10 in 2016.",
            2017,
            True,
        ),
        (
            "Courts convicted six traffickers in 2017. Police identified 12 victims in 2016, compared with 10 in 2015.",
            2017,
            False,
        ),
        (
            "Courts convicted six traffickers in 2017. Police identified 12 victims, compared with 10 in 2016.",
            2019,
            False,
        ),
    ],
)
def test_a_text_of_the_edition_before_or_after_its_own_is_doubted(text: str, edition: int, told: bool) -> None:
    """By what it tells of the year after the one it is due to report on; a figure or two are no evidence."""
    sections = (Section(Span(0, len(text)), "prosecution"),)
    _, found = read_observations(text, sections, get_profile("tip"), Edition(edition))
    said = f"read as edition {edition}, but as many of its figures are of {edition} as of {edition - 1}, or more"
    assert [doubt.message for doubt in found if doubt.code == "edition-differs"] == [said] * told


def test_years_that_its_own_figures_are_only_set_against_say_nothing_of_an_edition() -> None:
    """What is told without a year is of the edition's own, whatever is set beside it."""
    told = "Police identified 12 victims, compared with nine in 2018 and 14 in 2017."
    text = f"{told} Courts convicted three traffickers, compared with four in 2018."
    sections = (Section(Span(0, len(text)), "prosecution"),)
    _, found = read_observations(text, sections, get_profile("tip"), Edition(2021))
    assert [warning for warning in found if warning.code == "edition-differs"] == []
