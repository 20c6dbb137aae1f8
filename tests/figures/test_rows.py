"""A row of figures is read whole, of the year that it names, or a warning says that it was not."""

from __future__ import annotations

import pytest
from attrs import evolve

from tipcompare.figures.rows import read_lines
from tipcompare.model import Span
from tipcompare.reading.wording import match_row
from tipcompare.series import Figures, Layout, Measure, SectionRule, SeriesProfile

NAME = "Wells dug"
MEASURE = Measure("wells", "Wells", "wells", rows=("wells dug",))
PROFILE = SeriesProfile(
    "wells",
    "Wells",
    "Office of Wells (invented)",
    (SectionRule("figures", "Figures"),),
    layout=Layout(reader="page"),
    figures=Figures(measures=(MEASURE,), not_reported=("n/a",)),
)
Read = tuple[list[tuple[float | None, int | None, str]], list[str]]


NITRATE = Measure("nitrate", "Nitrate", "mg/l", rows=("nitrate",))
UNITS = evolve(PROFILE, figures=Figures((NITRATE, evolve(NITRATE, name="total", rows=("total nitrate mg l",)))))
DASHES = evolve(PROFILE, figures=evolve(PROFILE.figures, not_reported=("n/a", "–", r"\.\.")))


def read(*lines: str, profile: SeriesProfile = PROFILE) -> Read:
    """Return value, year and number of each figure in lines of a page on 2020, and the codes of the warnings."""
    text = "\n".join(lines)
    starts = [sum(len(line) + 1 for line in lines[:place]) for place in range(len(lines))]
    spans = [Span(start, start + len(line)) for start, line in zip(starts, lines, strict=True)]
    rows = [(span, "figures", match_row(span.of(text), profile)) for span in spans]
    found, doubts = read_lines(text, rows, 2020, profile)
    assert all(one.span.of(text) == one.number_text and one.sentence.contains(one.span) for one in found)
    return [(one.value, one.year, one.number_text) for one in found], [doubt.code for doubt in doubts]


@pytest.mark.parametrize(
    ("behind", "value", "year"),
    [
        (": 210", 210, 2020),
        (" | 210 |", 210, 2020),
        (": 210 | Source: the office", 210, 2020),
        (" | 210 | the office", 210, 2020),
        (" – 210", 210, 2020),
        (": about 210 wells.", 210, 2020),
        (": 1,210*", 1210, 2020),
        (": 1\u00a0210", 1210, 2020),
        (": 1\u202f210", 1210, 2020),
        (": 1’210", 1210, 2020),
        (": 1.4 million", 1_400_000, 2020),
        (": n/a (5)", None, 2020),
        (" 2019: 210", 210, 2019),
        (", 2019: 210", 210, 2019),
        (" in 2019: 210", 210, 2019),
        (" (2019): 210", 210, 2019),
        (": 210 (2019)", 210, 2019),
        (": 210 in 2019", 210, 2019),
        (": 210 (2019: 140)", 210, 2020),
        (": 210 [3] (up from 140 in 2018)", 210, 2020),
        (": 210, of them 40 in the north", 210, 2020),
        (" (2019)\t210", 210, 2019),
        (":\t210", 210, 2020),
        (" *\t210", 210, 2020),
    ],
)
def test_what_stands_beside_a_figure_is_understood(behind: str, value: float | None, year: int) -> None:
    """A year before or behind it is its year; marks, its unit, brackets and what is of it leave it as it is."""
    (found, doubts) = read(NAME + behind)
    assert [one[:2] for one in found] == [(value, year)]
    assert doubts == []


@pytest.mark.parametrize(
    "behind",
    [
        *(": 98 (2018), 210 (2019)", " 5 March 2019: 210", ": 2019: 210", " 2018–19: 210", " 2018–19", " 2019"),
        *(" 10 years ago are still in use.", ": 1 210", ": 1.210", ": 1,4", ": 210, 140", ": 1.4m", ": 2k", ": 12%"),
        *(": 10-20", ": 10–20", ": 3 of 4", ": 12 percent", ": two hundred", ": none", ": unknown", ": -5"),
        *(": between 10 and 20", " in the islands: 12", ":"),
    ],
)
def test_a_figure_that_something_may_change_is_a_warning_and_no_guess(behind: str) -> None:
    """A second number, a share, a range, a word for a number: the row is said not to be read."""
    assert read(NAME + behind) == ([], ["figure-unread"])


@pytest.mark.parametrize("behind", ["", " were many.", " by hand were not counted"])
def test_a_sentence_that_begins_so_is_no_row(behind: str) -> None:
    """Without a sign or a number nothing says that it should be one."""
    assert read(NAME + behind, "In the year under review nothing changed.") == ([], [])


def test_a_figure_may_stand_below_the_name_of_its_row() -> None:
    """Behind a colon; without one that is only likely, and said."""
    assert read(f"{NAME}:", "210") == ([(210, 2020, "210")], [])
    assert read(NAME, "210") == ([], ["figure-unread"])


@pytest.mark.parametrize(
    ("head", "row", "found", "doubts"),
    [
        ("2019\t2020", "140\t210", [(140, 2019, "140"), (210, 2020, "210")], []),
        ("Measure\t2019\t2020", "140\t210", [(140, 2019, "140"), (210, 2020, "210")], []),
        ("Unit\t2019", "wells\t140", [(140, 2019, "140")], []),
        ("2018\t2019\tChange", "140\t210\t70", [(140, 2018, "140"), (210, 2019, "210")], []),
        ("2019", "140", [(140, 2019, "140")], []),
        ("Measure\tNumber", "140", [(140, 2020, "140")], []),
        ("2019\t2020", "140\tmany", [(140, 2019, "140")], ["table-row-unread"]),
        ("2019\t2020", "210", [], ["table-row-unread"]),
        ("Measure\t2019\t2020", "210", [], ["table-row-unread"]),
        ("Measure\tHere\tThere", "140\t210", [], ["table-row-unread"]),
    ],
)
def test_the_cells_of_a_table_are_of_the_years_over_them(
    head: str, row: str, found: list[tuple[float, int, str]], doubts: list[str]
) -> None:
    """A column without a year is none of figures; where a cell is missing, nobody knows which."""
    assert read(head, f"Boreholes\t{row}", f"{NAME}\t{row}") == (found, doubts)


@pytest.mark.parametrize(
    ("between", "found"),
    [
        (("2017\t2018",), [(140, 2017), (210, 2018)]),
        (("Another table", "Measure\t2017\t2018"), [(140, 2017), (210, 2018)]),
        (("Measure\t2019\t2020",), [(140, 2019), (210, 2020)]),
        (("Boreholes\t1950\t2018",), []),
        (("A sentence.",), []),
    ],
)
def test_a_table_is_read_by_its_own_head(between: tuple[str, ...], found: list[tuple[float, int]]) -> None:
    """What may be another head or a row of numbers that look like years leaves the rows below it unread."""
    told, doubts = read("Measure\t2019\t2020", "Springs\t1\t2", *between, f"{NAME}\t140\t210")
    assert [one[:2] for one in told] == found
    assert doubts == ([] if found else ["table-row-unread"])


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        *((" 1,010 –", []), (" – 1,010", []), (" 1,010 ..", []), (" 1,010 wells –", []), (" | 1,010 | – |", [])),
        *((" 1,010, n/a", []), (" – 1,010 –", []), (": 1,010* –", [])),
        *(
            (": 1,010 – a record", [1010]),
            (": 1,010.", [1010]),
            (": 1,010 (–)", [1010]),
            (": –", [None]),
            (" –", [None]),
        ),
        *((" – –", [None]), (" | –", [None]), (": ..", [None]), ("\t–", [None])),
    ],
)
def test_a_sign_that_is_printed_for_what_is_missing_is_nothing_else(behind: str, found: list[float | None]) -> None:
    """It is no pause behind a figure, of which it may be the year's, none before one, and no row goes on behind it."""
    told, doubts = read(NAME + behind, "12 wardens were hired.", profile=DASHES)
    assert [one[0] for one in told] == found
    assert doubts == ([] if found else ["figure-unread"])


@pytest.mark.parametrize("bracket", ["(mg/l)", "[mg/l]", " (MG/L)"])
@pytest.mark.parametrize("name", ["Nitrate ", "Total nitrate "])
@pytest.mark.parametrize("behind", [": 3.4", "\t3.4", " (2019): 3.4", " – 3.4 mg/l", ":\n3.4"])
def test_the_unit_of_a_row_may_stand_in_a_bracket_behind_its_name(name: str, bracket: str, behind: str) -> None:
    """Whether the row is declared with its unit or without; what else is in a bracket may make it another row."""
    told, doubts = read(*f"{name}{bracket}{behind}".split("\n"), profile=UNITS)
    assert ([one[0] for one in told], doubts) == ([3.4], [])
    assert read(f"{name}(upper river){behind.replace(chr(10), '')}", profile=UNITS)[0] == []
