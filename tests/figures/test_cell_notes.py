"""Notes below a table tell which months a marked figure covers, and what of all that is counted."""

from __future__ import annotations

import pytest

from tipcompare.figures.cells import as_noted, noted_period, read_cell
from tipcompare.model import Span
from tipcompare.series import get_profile

PROFILE = get_profile("dol-findings")
RULE = PROFILE.layout.chapter
ROW = "Number of Labor Inspections 150 (5) 183‡ (38)"


def noted(*below: str) -> str:
    """Return the period of the second figure of the row, given the lines below it."""
    assert RULE is not None
    return noted_period("\n".join((ROW, *below)), ROW.index("183") + 3, RULE)


@pytest.mark.parametrize(
    ("note", "period"),
    [
        ("‡ Data are from January 2018 to November 2018. (3)", "2018-01/2018-11"),
        ("‡ Data are from January to September 2018.", "2018-01/2018-09"),
        ("‡Data are from April 1, 2018, to March 31, 2019.", "2018-04/2019-03"),
        ("‡ Data are from January 1, 2018 to December 31, 2018.", "CY2018"),
        ("‡ Data are from January 2018 to mid-December 2018.", "2018-01/2018-12"),
        ("‡ Data covers period between January and September 2018.", "2018-01/2018-09"),
        ("‡ The Government of Vesmark does not publish this information.", ""),
        ("† Data are from January 2018 to November 2018.", ""),
    ],
)
def test_the_note_with_the_figure_s_mark_gives_its_months(note: str, period: str) -> None:
    """Whole calendar years keep their name, other stretches their months; other notes say nothing of time."""
    assert noted("Number Conducted at Worksite 12 (5) 14 (5)", note) == period


def test_a_mark_may_stand_behind_the_sources() -> None:
    """Of the figure before them, and of no other of its row."""
    assert RULE is not None
    row = "Number of Labor Inspections 150 (5) 183 (38,40)‡"
    text = f"{row}\n‡ Data are from January 2018 to November 2018."
    ends = (row.index("150") + 3, row.index("183") + 3)
    assert [noted_period(text, end, RULE) for end in ends] == ["", "2018-01/2018-11"]


def test_a_figure_without_a_mark_has_no_note() -> None:
    """Only what stands right behind the figure is its mark."""
    assert RULE is not None
    note = "‡ Data are from January 2018 to November 2018."
    assert noted_period(f"{ROW}\n{note}", ROW.index("150") + 3, RULE) == ""
    assert noted_period(f"Number of Labor Inspections 150 183\n{note}", 35, RULE) == ""


@pytest.mark.parametrize(("between", "told"), [(0, True), (58, True), (59, True), (60, False), (90, False)])
def test_a_note_stands_near_below_its_figure(between: int, told: bool) -> None:
    """Within the next sixty lines; what stands further below belongs to another table."""
    rows = ["Number Conducted at Worksite 12 (5) 14 (5)"] * between
    assert bool(noted(*rows, "‡ Data are from January 2018 to November 2018.")) is told


@pytest.mark.parametrize(
    "note",
    [
        "‡ Data are for the federal inspectorate only. (41)",
        "‡ Data are only for the capital.",
        "‡ Data do not include inspections of farms.",
        "‡ The figure excludes the islands.",
        "‡ These numbers only reflect what the capital sent in. (3)",
        "‡ Statistics cover only the capital and the port.",
        "‡ Data may not include the islands.",
        "‡ Data are for the first half of 2018 only.",
        "‡ Data are collected only for the capital.",
        "‡ Data cover all regions except the islands.",
    ],
)
def test_a_note_that_limits_a_figure_in_words_makes_it_a_part(note: str) -> None:
    """By general words, whatever it is limited to; its number is as exact as before."""
    assert limited(note) == ("part", "exact")


@pytest.mark.parametrize(
    "note",
    [
        "‡ Data reported may not be complete (53,85)",
        "‡ Data are incomplete.",
        "‡ Figures may be incomplete.",
        "‡ The number of inspections is not complete.",
        "‡ The ministry gave partial data.",
    ],
)
def test_a_note_that_doubts_a_figure_makes_it_incomplete(note: str) -> None:
    """It is still the country's, and says so."""
    assert limited(note) == ("total", "incomplete")


@pytest.mark.parametrize(
    "note",
    [
        "‡ Data are complete.",
        "‡ Data include not only cities but also farms.",
        "‡ Data are available only in print.",
        "‡ Data are only from 2018.",
        "‡ Data became public only in May.",
        "‡ The number is only an estimate.",
        "‡ The Government of Vesmark does not publish this information.",
        "‡ Inspectors visit only the capital.",
        "‡ Data include the islands. Only the capital has a court.",
        "‡ Data are from January 1, 2018 to December 31, 2018.",
        "‡ Data are for calendar year 2018 only.",
        "‡ Data cover only 2018.",
        "‡ Data are only for fiscal year 2018.",
        "‡ Data are collected only for the whole country.",
        "‡ Inspections are counted only once in this total.",
        "‡ The number excludes duplicates.",
        "‡ The data do not reflect a change in method.",
        "‡ The data no longer exclude farms.",
        "‡ The data do not exclude farms.",
        "‡ The data do not include only farms.",
        "‡ The number includes farms, which past data did not include.",
        "‡ The figure is an estimate, except where noted.",
        "‡ The number includes full and partial inspections.",
        "‡ Data for 2017 were incomplete.",
        "‡ The data are not incomplete.",
        "† Data are for the federal inspectorate only.",
    ],
)
def test_a_note_that_limits_nothing_leaves_a_figure_whole(note: str) -> None:
    """Words that do not say what figures are of, and notes to others, change nothing."""
    assert limited(note) == ("total", "exact")


@pytest.mark.parametrize(
    ("months", "told"),
    [
        ("January 2018 to September 2018", ("part", "exact")),
        ("January 2018 to November 2018", ("part", "exact")),
        ("April 2018 to January 2019", ("part", "exact")),
        ("April 1, 2018, to March 31, 2019", ("total", "exact")),
        ("March 30, 2018, to April 1, 2019", ("total", "exact")),
        ("September 1, 2017, to December 31, 2018", ("total", "up_to")),
        ("January 1, 2018, to December 31, 2019", ("total", "up_to")),
    ],
)
def test_months_that_are_not_a_year_make_a_part_or_a_most(months: str, told: tuple[str, str]) -> None:
    """Fewer than twelve months are a part of the year; in more than a year it was no more than that in one."""
    assert limited(f"‡ Data are from {months}.") == told


def test_none_in_more_than_a_year_is_none_in_the_year() -> None:
    """No bound is needed, nor where the figure has one of its own."""
    note = "‡ Data are from September 1, 2017, to December 31, 2018."
    assert limited(note, cell="0") == ("total", "exact")
    assert limited(note, cell="at least 12") == ("total", "at_least")


def test_a_note_limits_no_figure_that_is_missing() -> None:
    """What is not known of some is not known."""
    assert limited("‡ Data are for the capital only.", cell="Unknown") == ("total", "not_reported")


def limited(note: str, cell: str = "183") -> tuple[str, str]:
    """Return scope and qualifier of the second figure of the row, given the note to it."""
    assert RULE is not None
    text = f"Number of Labor Inspections 150 (5) {cell}‡ (38)\n{note}"
    start = text.index(cell)
    measure = PROFILE.measure("labor_inspections")
    assert measure is not None
    said = read_cell(text, Span(start, start + len(cell)), measure, 2018, PROFILE)
    assert said is not None
    noted = as_noted(said, text, RULE, PROFILE.language)
    return noted.scope, noted.qualifier
