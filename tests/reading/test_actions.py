"""Rows of the table of suggested actions are put together line by line."""

from __future__ import annotations

from functools import partial

import pytest
from calls import count_calls

from tipcompare.reading.findings.actions import read_actions
from tipcompare.reading.findings.lines import Line, read_lines
from tipcompare.reading.folding import squash
from tipcompare.series import get_profile

PROFILE = get_profile("dol-findings")
RULE = PROFILE.layout.chapter
HEAD = "Area Suggested Action Year(s) Suggested"
LAST = ("Enforcement Pay the wardens. 2019", "Publish what they find. 2018 – 2019")


@pytest.mark.parametrize(
    ("lines", "text", "years"),
    [
        (("Coordination Carry out the Plan of 2019",), "Carry out the Plan of", "2019"),
        (
            ("Coordination Carry out the Plan of 2019", "and its annexes. 2018 – 2019"),
            "Carry out the Plan of 2019 and its annexes.",
            "2018 – 2019",
        ),
        (("Coordination Carry out the Plan of 2019", "2018 – 2019"), "Carry out the Plan of 2019", "2018 – 2019"),
        (("Coordination Carry out the Plan. 2019", "2018"), "Carry out the Plan.", "2019 2018"),
        (("Coordination Carry out the Plan. 2019", "and tell of it."), "Carry out the Plan. and tell of it.", "2019"),
    ],
)
def test_a_row_that_seemed_to_end_goes_on(lines: tuple[str, ...], text: str, years: str) -> None:
    """What cannot start a row, in lower case or years alone, belongs to the row before it."""
    assert RULE is not None
    table = read_actions([Line(line, squash(line)) for line in (HEAD, *lines, *LAST)], RULE)
    first, *rest = table.rows
    assert (first.area, first.text, first.years) == ("Coordination", text, years)
    assert [row.area for row in rest] == ["Enforcement", "Enforcement"]


def test_the_last_row_may_lack_its_years() -> None:
    """An action at the end of the table whose years were lost is kept without them."""
    assert RULE is not None
    lines = [Line(line, squash(line)) for line in (HEAD, *LAST, "Open the third pan.")]
    assert [(row.text, row.years) for row in read_actions(lines, RULE).rows][-1] == ("Open the third pan.", "")


def test_what_is_numbered_by_a_year_ends_the_table() -> None:
    """A reference that goes on with the year of its source, on a page of its own, is no row."""
    assert RULE is not None
    lines = [Line(line, squash(line)) for line in (HEAD, *LAST, "2014. Report No. 7. Port Ansel.", "8. The Herald.")]
    table = read_actions(lines, RULE)
    assert [row.years for row in table.rows] == ["2019", "2018 – 2019"]
    assert table.lines == {0, 1, 2}


def test_letters_of_bullets_are_bullets_again_in_a_list_that_was_led_in() -> None:
    """Where a symbol font left `n` before words in lower case they are items; elsewhere a word may break so."""
    assert RULE is not None
    rows = ("Enforcement Publish on the pans:", "n visits paid", "n fines, by quarter. 2019", "Open a", "n inn. 2019")
    table = read_actions([Line(line, squash(line)) for line in (HEAD, *rows)], RULE)
    assert [row.text for row in table.rows] == [
        "Publish on the pans: • visits paid • fines, by quarter.",
        "Open a n inn.",
    ]


def test_what_begins_like_an_area_and_is_none_stays_in_its_row() -> None:
    """The first letters of an area on a line of their own are words of the row, where the next line makes no area."""
    assert RULE is not None
    lines = [Line(line, squash(line)) for line in (HEAD, *LAST, "Coord", "Meet in spring. 2019")]
    assert read_actions(lines, RULE).rows[-1].text == "Coord Meet in spring."
    lines[-2:] = [Line(text, squash(text)) for text in ("Laws that ban it are to be kept. 2019", "Lawsuits end. 2019")]
    told = [(row.area, row.text) for row in read_actions(lines, RULE).rows[-2:]]
    assert told == [("Enforcement", "Laws that ban it are to be kept."), ("Enforcement", "Lawsuits end.")]


def test_years_without_an_action_are_no_row() -> None:
    """Where a table begins with years, whose action was lost, they are left out."""
    assert RULE is not None
    lines = [Line(line, squash(line)) for line in (HEAD, "2017 – 2019", "2018 – 2019", *LAST)]
    assert [(row.text, row.years) for row in read_actions(lines, RULE).rows] == [
        ("Pay the wardens.", "2019"),
        ("Publish what they find.", "2018 – 2019"),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        ("Social", "Build schools. 2018 – 2019", "Open the third pan.", "Programs", "2019"),
        ("So", "cial", "Programs", "Build schools. 2018 – 2019", "Open the third pan. 2019"),
        ("Social", "Build schools. 2018 – 2019", "Programs Open the third pan. 2019"),
        ("Social", "Build schools. 2018 –", "Programs", "2019", "Open the third pan. 2019"),
        ("Social", "Build", *("more",) * 20, "schools. 2018 – 2019", "Open the third pan.", "Programs", "2019"),
    ],
)
def test_an_area_whose_name_is_broken_is_over_the_rows_below_it(rows: tuple[str, ...]) -> None:
    """The rest of its name may stand behind rows of it, or before one, where columns were read one after the other."""
    assert RULE is not None
    table = read_actions([Line(line, squash(line)) for line in (HEAD, *rows, *LAST)], RULE)
    assert [(row.area, row.text.replace("more ", "")) for row in table.rows][:3] == [
        ("Social Programs", "Build schools."),
        ("Social Programs", "Open the third pan."),
        ("Enforcement", "Pay the wardens."),
    ]


def test_an_area_that_is_the_beginning_of_another_is_that_one_where_its_rest_is_there() -> None:
    """And itself where it is not."""
    assert RULE is not None
    rows = (
        "Laws",
        "Raise the age. 2019",
        "and Regulations",
        "Enforcement",
        "Pay the wardens. 2019",
        "Laws Ban it. 2019",
    )
    table = read_actions([Line(line, squash(line)) for line in (HEAD, *rows)], RULE)
    assert [row.area for row in table.rows] == ["Laws and Regulations", "Enforcement", "Laws"]


def test_no_row_is_endless() -> None:
    """What follows a table without years takes no more than the longest row would."""
    assert RULE is not None
    prose = ["The wardens of Port Ansel meet in the spring and tell of the pans."] * 400
    table = read_actions([Line(line, squash(line)) for line in (HEAD, *LAST, *prose)], RULE)
    assert sum(len(row.text) for row in table.rows) < 8_500
    assert len(table.lines) < 150


def test_a_head_over_each_row_is_read_in_proportion() -> None:
    """Eight times as many stretches ask for about eight times as many calls, not 64."""
    assert RULE is not None
    line, head = (Line(text, squash(text)) for text in ("Raise the age. 2019", HEAD))
    few, many = (count_calls(partial(read_actions, [head, line] * n, RULE)) for n in (200, 1600))
    assert many < 12 * few


def test_the_rest_of_an_area_is_not_looked_for_below_another() -> None:
    """A word that areas begin with, and no area, leaves the name of the next one whole."""
    assert RULE is not None
    rows = ("Social", "Build schools. 2019", "Social", "Programs", "Open the third pan. 2019", *LAST)
    table = read_actions([Line(line, squash(line)) for line in (HEAD, *rows)], RULE)
    assert [row.area for row in table.rows] == ["", "Social Programs", "Enforcement", "Enforcement"]


@pytest.mark.parametrize(
    ("lines", "years"),
    [
        (("2017 –", "2019"), "2017 – 2019"),
        (("2017", "– 2019"), "2017 – 2019"),
        (("2015,", "2017–", "2019"), "2015, 2017–2019"),
    ],
)
def test_years_that_break_off_are_whole(lines: tuple[str, ...], years: str) -> None:
    """Whichever line a dash between two years stands in."""
    assert RULE is not None
    rows = ("Coordination Meet the wardens.", *lines, *LAST)
    first, *rest = read_actions([Line(line, squash(line)) for line in (HEAD, *rows)], RULE).rows
    assert (first.text, first.years, len(rest)) == ("Meet the wardens.", years, 2)


def test_a_reference_ends_a_table_whose_last_row_went_on() -> None:
    """What goes on in a row that seemed to end begins none: a number below it is none of its words."""
    assert RULE is not None
    rows = (*LAST, "and pay for it.", "1. The Herald of Port Ansel.")
    table = read_actions([Line(line, squash(line)) for line in (HEAD, *rows)], RULE)
    assert [row.text for row in table.rows] == ["Pay the wardens.", "Publish what they find. and pay for it."]
    assert table.lines == {0, 1, 2, 3}


HEAD_LINES = (
    "Table 11. Suggested Government Actions to Eliminate Child Labor",
    "Area Suggested Action Year(s) Suggested",
)


def test_of_years_that_as_many_rows_end_with_the_last_is_the_table_s() -> None:
    """As where every row but one is new."""
    assert RULE is not None
    rows = ["Enforcement Pay the wardens. 2018", "Enforcement Publish how many pans were visited. 2019"]
    for told in (rows, rows[::-1]):
        table = read_actions(read_lines("\n".join((*HEAD_LINES, *told)), PROFILE, RULE, "Vesmark"), RULE)
        assert table.year == 2019


@pytest.mark.parametrize(("between", "told"), [(0, True), (6, True), (10, True), (11, False)])
def test_a_caption_may_stand_over_a_page_break(between: int, told: bool) -> None:
    """What stands at the break between it and the head of the columns is no end of the table, up to eleven lines."""
    assert RULE is not None
    lines = [HEAD_LINES[0], *["2019 FINDINGS ON THE WORST FORMS OF CHILD LABOR"] * between, HEAD_LINES[1]]
    text = "\n".join((*lines, "Enforcement Pay the wardens. 2019"))
    table = read_actions(read_lines(text, PROFILE, RULE, "Vesmark"), RULE)
    assert (0 in table.lines) is told


@pytest.mark.parametrize(("near", "kind"), [(1, "text"), (2, "name"), (3, "name"), (5, "name")])
def test_a_short_line_at_many_running_heads_is_a_name(near: int, kind: str) -> None:
    """Where it stands at two of five pages or more, and at two at the least."""
    assert RULE is not None
    prose = [f"The wardens of pan {number} met on the northern shore and spoke of salt." for number in "abcdefgh"]
    pages = [
        line
        for page in range(5)
        for line in (
            *prose,
            *(["Old Skerry"] if page < near else []),
            "2019 FINDINGS ON THE WORST FORMS OF CHILD LABOR",
        )
    ]
    lines = read_lines("\n".join([*pages, *prose]), PROFILE, RULE, "Vesmark")
    assert {line.kind for line in lines if line.text == "Old Skerry"} == {kind}
