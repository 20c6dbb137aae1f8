"""Tables of figures in a chapter: each is read once, up to where it ends, and the search goes on right below it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.model import Observation, Span
from tipcompare.reading.findings.layout import Laid
from tipcompare.reading.findings.lines import read_lines
from tipcompare.reading.findings.tables import find_tables, read_tables
from tipcompare.series import get_profile

PROFILE = get_profile("dol-findings")
RULE = PROFILE.layout.chapter
HEAD = "Overview of Labor Law Enforcement {} {}"
PROSE = "The wardens of the salt pans meet each week in Port Ansel and talk of their boats, and nobody else meets."
CAPTION = "Table 7. Criminal Law Enforcement Efforts Related to Child Labor"
HEADING = "IV. COORDINATION OF GOVERNMENT EFFORTS ON CHILD LABOR"
ROWS = {
    "Number of Labor Inspectors": "labor_inspectors",
    "Number of Labor Inspections Conducted": "labor_inspections",
    "Number of Child Labor Violations Found": "labor_violations",
}

Row = tuple[str, int, int]
Table = tuple[int, list[Row]]


@frozen
class Found:
    """What tables give: their figures, the line of each, all lines they take, and labels of rows that are not read."""

    cells: tuple[Observation, ...]
    places: tuple[int, ...]
    lines: set[int]
    unread: tuple[str, ...]


def read(told: list[str]) -> Found:
    """Return what the tables in these lines give, each line laid out as a line of its own."""
    assert RULE is not None
    lines = read_lines("\n".join(told), PROFILE, RULE, "Vesmark")
    assert [line.text for line in lines] == told
    starts = list(accumulate((len(line) + 1 for line in told), initial=0))
    spans = {n: Span(start, start + len(line)) for n, (start, line) in enumerate(zip(starts, told, strict=False))}
    tables = find_tables(lines, PROFILE, RULE)
    cells, unread = read_tables(tables, Laid("\n".join(told), (), None, (), spans), PROFILE, RULE)
    places = tuple(bisect_right(starts, cell.span.start) - 1 for cell in cells)
    return Found(tuple(cells), places, {index for table in tables for index in table.taken}, tuple(unread))


ENDS = st.sampled_from([[PROSE], [CAPTION], [HEADING], [PROSE, PROSE], [PROSE, HEADING, PROSE], [CAPTION, PROSE]])
TABLES = st.tuples(
    st.integers(2012, 2020),
    st.lists(st.tuples(st.sampled_from(sorted(ROWS)), st.integers(0, 999), st.integers(0, 999)), max_size=4),
)


@given(st.lists(st.tuples(TABLES, ENDS), min_size=1, max_size=4), st.sets(st.integers(0, 15)))
def test_each_row_of_each_table_is_read_once(drawn: list[tuple[Table, list[str]]], repeated: set[int]) -> None:
    """Of the years its own head says, in order; heads that a page repeats begin no other table.

    The lines that the tables take are their heads and rows, and none of those between them.
    """
    lines: list[str] = []
    wanted: list[tuple[str, int, float, bool]] = []
    taken: set[int] = set()
    for (year, rows), between in drawn:
        taken.add(len(lines))
        lines.append(HEAD.format(year, year + 1))
        for label, old, new in rows:
            if len(wanted) // 2 in repeated:
                taken.add(len(lines))
                lines.append(HEAD.format(year, year + 1))
            taken.add(len(lines))
            lines.append(f"{label} {old} (5) {new} (9)")
            wanted += [(ROWS[label], year, old, True), (ROWS[label], year + 1, new, False)]
        lines += between
    found = read(lines)
    shown = [(cell.measure, cell.year, float(cell.number_text), cell.comparison) for cell in found.cells]
    assert shown == wanted
    assert found.lines == taken
    assert found.unread == ()


def test_a_table_right_below_the_line_that_ends_another_is_read() -> None:
    """The search goes on where the reading stopped, not behind it and not before it."""
    row = "Number of Labor Inspectors 12 (5) 14 (9)"
    for between in ([], [PROSE], [CAPTION], [HEADING]):
        found = read([HEAD.format(2018, 2019), row, *between, HEAD.format(2020, 2021), row])
        assert [cell.year for cell in found.cells] == [2018, 2019, 2020, 2021]


def test_a_bracket_behind_a_cell_may_go_on_in_the_next_line() -> None:
    """The cells of its row are read, the words that it ends with are none, and the row below is its own."""
    rows = [
        "Labor Inspectorate Funding Unknown $3.1 million (1.3",
        "billion crowns) (5)",
        "Number of Labor Inspectors 4 (3) 7 (5)",
    ]
    found = read([HEAD.format(2018, 2019), *rows, PROSE])
    assert [(cell.measure, line, cell.year) for cell, line in zip(found.cells, found.places, strict=True)] == [
        ("labor_funding", 1, 2018),
        ("labor_funding", 1, 2019),
        ("labor_inspectors", 3, 2018),
        ("labor_inspectors", 3, 2019),
    ]
    assert found.lines == {0, 1, 2, 3}
    ended = read([HEAD.format(2018, 2019), rows[2], "In 2019 wardens came for 12 (some of them at night, it is said)."])
    assert ended.lines == {0, 1}


def test_a_part_s_row_is_of_the_measure_above_and_of_no_other() -> None:
    """A row with a name alone goes on with a row on another part; below one on the whole country it is no figure."""
    head, parted = HEAD.format(2018, 2019), "Number of Child Labor Violations Found Northland 3 (5) 4 (9)"
    whole = "Number of Child Labor Violations Found 3 (5) 4 (9)"
    south, east = "Southland 1 (5) 2 (9)", "Eastland 5 (5) 6 (9)"
    parts = [cell.level for cell in read([head, parted, south, east]).cells]
    assert parts == ["Northland", "Northland", "Southland", "Southland", "Eastland", "Eastland"]
    assert [cell.level for cell in read([head, whole, south]).cells] == ["", ""]
    long = "Boys and Girls Led Out of Salt Pans by the Wardens 1 (5) 2 (9)"
    assert [cell.level for cell in read([head, parted, long]).cells] == ["Northland", "Northland"]


def test_a_label_without_cells_stands_over_the_parts_below_it() -> None:
    """They are of its measure, or of none where it names none, and never of the measure of the rows above."""
    head, above = HEAD.format(2018, 2019), "Number of Child Labor Violations Found Northland 3 (5) 4 (9)"
    rows = ["Northland 1 (5) 2 (9)", "Southland 5 (5) 6 (9)"]
    for label, measure in (
        ("Number of Labor Inspections", "labor_inspections"),
        ("Boys and Girls Led Out of Salt Pans by the Wardens", ""),
    ):
        cells = read([head, above, label, *rows]).cells
        assert [(cell.measure, cell.level) for cell in cells[2:]] == [
            (measure, part) for part in ("Northland", "Northland", "Southland", "Southland") if measure
        ]


def test_a_measure_ends_at_a_row_that_counts_nothing() -> None:
    """Neither that row nor one on a part below it is of the measure of the rows above."""
    head, above = HEAD.format(2018, 2019), "Number of Child Labor Violations Found Northland 3 (5) 4 (9)"
    south = "Southland Unknown Unknown (9)"
    for other in (
        ["Routine Inspections Conducted Northland Unknown Unknown (9)"],
        ["Refresher Courses Provided Northland Yes (5) No (9)"],
        ["Training for Labor Inspectors", "n Initial Training for New Employees Northland Unknown (5) Unknown (9)"],
        ["Training on New Laws"],
    ):
        assert [cell.level for cell in read([head, above, *other, south]).cells] == ["Northland", "Northland"]


def test_a_name_of_all_parts_is_that_of_the_country() -> None:
    """As two names in one, or as the series declares it; the figure is of no part then."""
    head, north, south = HEAD.format(2018, 2019), "Number of Labor Inspectors Northland 1 (5) 2 (9)", "Southland 3 4"
    for name in ("Northland and Southland", "Northland/Southland", "All (Vesmark)"):
        cells = read([head, north, south, f"Number of Child Labor Violations Found {name} 0 (5) 7 (9)"]).cells
        assert [(cell.value, cell.level) for cell in cells[4:]] == [(0.0, ""), (7.0, "")]
    broken = ["Number of Child Labor Violations Found Northland/", "Southland", "0 (5) 7 (9)"]
    assert [cell.level for cell in read([head, north, south, *broken]).cells[4:]] == ["", ""]
    assert [cell.level for cell in read([head, north, "Northland Coast 3 4 (9)"]).cells[2:]] == ["Northland Coast"] * 2


def test_a_measure_s_row_may_leave_out_words_of_its_label() -> None:
    """It is the same row where "child", "labor" or "imposed" is not printed."""
    for label, measure in (
        ("Number of Child Violations for Which Penalties Were Imposed", "penalties_imposed"),
        ("Number of Child Penalties Imposed that Were Collected", "penalties_collected"),
        ("Number of Child Labor Penalties that were Collected", "penalties_collected"),
    ):
        found = read([HEAD.format(2018, 2019), f"{label} 0 (5) 4 (9)"])
        assert [cell.measure for cell in found.cells] == [measure, measure]


def test_cells_below_several_labels_without_any_are_not_read() -> None:
    """Whose they are cannot be told, which is a warning."""
    labels = ["Number of Labor Inspections", "Number of Child Labor Violations Found", "Northland", "Southland"]
    found = read([HEAD.format(2018, 2019), *labels, "1 (5)", "2 (5)", "3 (9)", "4 (9)"])
    assert found.cells == ()
    assert found.unread == ("Number of Labor Inspections", "Number of Child Labor Violations Found")


def test_a_line_that_is_no_label_goes_on_where_cells_stand_near_below() -> None:
    """A label may be told over lines that read as prose, where one of the next two has both figures; else it ends."""
    head, row = HEAD.format(2018, 2019), "Number of Labor Inspectors 12 (5) 14 (9)"
    told = "as it is counted by the wardens,"
    for many, years in ((1, [2018, 2019]), (2, [2018, 2019]), (3, [])):
        assert [cell.year for cell in read([head, *[told] * many, row]).cells] == years
    assert read([head, told, row]).places == (2, 2)
