"""What a page shows of two texts: every change once, as what it is, and no mark of a source."""

from __future__ import annotations

from itertools import chain

import pytest
from attrs import evolve
from invented import build_sections

from tipcompare.changes.reports import compare_reports
from tipcompare.changes.row_signs import find_mark
from tipcompare.model import CountryReport
from tipcompare.model.document import ReportKind
from tipcompare.report.moved import mark_moved
from tipcompare.report.redlines import Pair, lay_out_section
from tipcompare.series import get_profile

FINDINGS = get_profile("dol-findings")
MEETS = "The wardens of the northern shore met each week and spoke of their boats and of the salt pans. (3)"
PIERS = "The council of piers gave each of its wardens a boat. (4)"
CARTS = "Many of the carts that leave the pans go by the northern road, which is dark, and carry more than allowed."
COUNTS = "Nobody counts them, the union of the carriers said in a letter to the council, and nobody ever will. (5)"


def report(year: int, *lines: str, kind: ReportKind = "chapter") -> CountryReport:
    """Return a report of one section."""
    section = ("enforcement", "Enforcement", "\n".join(("Enforcement", *lines)))
    return evolve(build_sections("dol-findings", year, section), kind=kind)


def show(old: list[str], new: list[str], kind: ReportKind = "chapter") -> list[Pair]:
    """Return what is shown of each paragraph that changed."""
    comparison = compare_reports(report(2018, *old, kind=kind), report(2019, *new, kind=kind), FINDINGS)
    (change,) = comparison.sections
    mark = find_mark(FINDINGS)
    rows = mark_moved(lay_out_section(comparison, change, "", profile=FINDINGS).rows, mark)
    return [row for row in rows if isinstance(row, Pair)]


def told(pair: Pair, side: str) -> list[tuple[str, str]]:
    """Return what is marked on one side of a pair."""
    pieces = chain.from_iterable(pair.running) if side == "running" else getattr(pair, side)
    return [(piece.kind, piece.text.strip()) for piece in pieces if piece.kind != "equal"]


@pytest.mark.parametrize(
    ("old", "new", "gone", "came"),
    [
        ("Unknown 6 (8)", "6 (9) 8 (27)", "Unknown 6", "6 (9) 8"),
        ("12 (8) 14 (8)", "12 (9) 15 (3, 27)", "14", "15"),
        ("12 boats (8)", "12 boats (9) and carts (10)", "", "and carts (10)"),
    ],
)
def test_a_number_beside_marks_of_sources_is_told_whole(old: str, new: str, gone: str, came: str) -> None:
    """Whatever numbers the marks have: none of them is taken for it, and none is cut in two."""
    (pair,) = show(
        [MEETS, f"Boats that the wardens of the piers have {old}"],
        [MEETS, f"Boats that the wardens of the piers have {new}"],
    )
    assert told(pair, "old") == ([("delete", gone)] if gone else [])
    assert told(pair, "new") == ([("insert", came)] if came else [])


def test_other_marks_alone_are_no_change() -> None:
    """Nor are more of them."""
    (pair,) = show([MEETS, PIERS], [MEETS.replace("(3)", "(7, 8)"), PIERS.replace("(4)", "(1) (2)"), CARTS])
    assert (told(pair, "old"), told(pair, "new")) == ([], [("came", CARTS)])


def test_marks_behind_other_cells_of_a_row_are_no_change() -> None:
    """Both years have the same, and only which of the two a source stands behind is another."""
    first = "Boats that the wardens of the piers have Unknown"
    (pair,) = show([MEETS, f"{first} (11) Unknown", PIERS], [MEETS, f"{first} Unknown (3)", PIERS, CARTS])
    assert told(pair, "new") == [("came", CARTS)]


def test_a_sentence_that_moved_is_neither_gone_nor_new() -> None:
    """It stood by itself, and stands behind another; what is said of it in one text is said where it stands now."""
    shown = show([MEETS, f"{PIERS} {CARTS}", COUNTS], [MEETS, f"{PIERS} {COUNTS} {CARTS}"])
    sides = [[piece for row in shown for piece in told(row, side)] for side in ("old", "new", "running")]
    assert sides[0] == [("moved", COUNTS)]
    assert sides[1] == [("moved", COUNTS)]
    assert [kind for kind, _ in sides[2]] in (["moved", "fold"], ["fold", "moved"])


def test_a_sentence_that_stands_in_the_next_paragraph_did_not_move() -> None:
    """Its neighbours are the same: only the paragraph ends elsewhere; nothing is gone, new, or at two places."""
    long = f"{COUNTS} {COUNTS.replace('letter', 'speech')}"
    old, new = [MEETS, f"{MEETS} {PIERS} {CARTS}", long], [MEETS, f"{MEETS} {PIERS}", f"{CARTS} {long}"]
    assert show(old, new) == []
    shown = show(old, [*new[:2], new[2].replace("speech", "note")])
    assert [told(row, "running") for row in shown] == [[("delete", "speech"), ("insert", "note")]]


def test_two_paragraphs_that_are_no_pair_stay_two() -> None:
    """They are set beside each other, and are no one text that was changed into the other."""
    (pair,) = show([MEETS, PIERS], [MEETS, CARTS], kind="page")
    assert [[(piece.kind, piece.text) for piece in text] for text in pair.running] == [
        [("gone", PIERS)],
        [("came", CARTS)],
    ]


def test_a_sentence_that_only_one_edition_has_is_shown_as_before() -> None:
    """Few words prove nothing: they may be said of anything."""
    short = "It was closed."
    shown = show([MEETS, f"{CARTS} {short}"], [MEETS, CARTS, f"{PIERS} {COUNTS} {short}"])
    assert {kind for row in shown for side in ("old", "new") for kind, _ in told(row, side)} <= {"delete", "came"}


def test_the_years_in_the_head_of_a_table_are_not_its_name() -> None:
    """A page that breaks elsewhere prints the head, with the years of its edition, elsewhere again."""
    head = "Table 6. Boats of the Wardens\nOverview of Boats {} {}"
    rows = [
        "Boats of the old pier, with those of its guests 6 (2) 7 (2)",
        "Wardens who have learned to row 6 (2) 8 (2)",
        "Carts counted on the northern road 9 (2) 9 (2)",
    ]
    old = [MEETS, head.format(2017, 2018), rows[0], f"Overview of Boats 2017 2018\n{rows[1]}", rows[2]]
    new = [MEETS, head.format(2018, 2019), rows[0], rows[1], f"Overview of Boats 2018 2019\n{rows[2]}"]
    marked = [text for row in show(old, new) for side in ("old", "new") for _, text in told(row, side)]
    assert marked == ["2017 2018", "2018 2019"]


def test_a_cell_that_says_nothing_ends_its_row() -> None:
    """The next row begins below it, though no mark of a source stands between."""
    first, second = (
        "Boats that the wardens of the piers have 6 (8) Unknown",
        "Carts that they count each day 3 (8) 4 (8)",
    )
    (pair,) = show([MEETS, first, second], [MEETS, first.replace("6", "7"), second])
    assert told(pair, "new") == [("insert", "7")]
    assert "Carts" not in "".join(piece.text for piece in pair.new)


def test_what_sections_have_in_common_is_told_without_marks() -> None:
    """Two editions that cite other sources say the same."""
    comparison = compare_reports(report(2018, MEETS, PIERS), report(2019, MEETS.replace("3", "7, 9"), PIERS), FINDINGS)
    assert [change.similarity for change in comparison.sections] == [1.0]


def test_a_heading_that_stood_before_its_paragraph_is_neither_gone_nor_new() -> None:
    """Nor did it move: it is a paragraph of its own now, where it stood before one with a colon."""
    shown = show([MEETS, f"Boats and Carts: {CARTS}", PIERS], [MEETS, "Boats and Carts", CARTS, PIERS], "page")
    assert [piece for row in shown for piece in told(row, "old")] == [("delete", ":")]
    assert [piece for row in shown for piece in told(row, "new")] == []


@pytest.mark.parametrize("label", ["", "Boats of the Shore: "])
def test_a_sentence_is_the_same_with_another_heading_run_into_it(label: str) -> None:
    """Or with none: the heading alone is gone."""
    shown = show([f"Boats and Carts: {MEETS} {CARTS} {COUNTS} {CARTS}", PIERS], [PIERS, f"{label}{MEETS}"], "page")
    assert [piece for row in shown for piece in told(row, "old")][:2] == [
        ("gone", "Boats and Carts:"),
        ("moved", MEETS),
    ]
    assert [piece for row in shown for piece in told(row, "new")][-1] == ("moved", MEETS)


def test_prose_below_the_numbers_of_a_figure_is_a_paragraph() -> None:
    """It takes part in no row."""
    figure = "Figure 1. Working Wardens by Pier\nOld\n63.8%\nNew\n36.2%"
    long = f"{CARTS} {COUNTS}"
    shown = show([MEETS, figure, long], [MEETS, figure.replace("36.2", "40.0"), long])
    assert [piece for row in shown for piece in told(row, "new")] == [("insert", "40.0")]
    assert all("carts" not in piece.text for row in shown for piece in row.new)


def test_an_age_between_a_rule_and_its_law_parts_no_row() -> None:
    """However long the law's name is: only a share ends what a figure tells."""
    row = f"Minimum Age for Work\nYes\n16\nArticle 9 of the Code that says: {CARTS} (4)"
    (pair,) = show([MEETS, row, PIERS], [MEETS, row.replace("16", "15"), PIERS])
    assert [told(pair, side) for side in ("old", "new")] == [[("delete", "16")], [("insert", "15")]]
    assert "".join(piece.text for piece in pair.new).startswith("Minimum Age for Work\nYes\n15\nArticle 9")
