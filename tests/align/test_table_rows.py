"""Lines of a chapter stand in blocks: a paragraph, a caption, a row of a table with its cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.paragraphs import join_broken, split_paragraphs
from tipcompare.align.rows import join_rows, tell_rows
from tipcompare.changes.row_signs import find_signs
from tipcompare.model import Span
from tipcompare.series import get_profile

LINES = st.lists(
    st.sampled_from(["Ban on Forced", "Labor", "Yes (4)", "Unknown", "Table 3. Laws", "The hall was closed.", "(7)"])
)


@given(LINES, st.sampled_from([join_rows, join_broken]))
def test_blocks_hold_all_lines_in_order(
    lines: list[str], join: Callable[[str, Sequence[Span]], tuple[Span, ...]]
) -> None:
    """Joining lines loses none and moves none."""
    text = "\n".join(lines)
    spans = split_paragraphs(text, Span(0, len(text)))
    assert [line for span in join(text, spans) for line in span.of(text).split("\n")] == lines


@given(LINES)
def test_no_row_is_a_lone_cell(lines: list[str]) -> None:
    """What has fewer than four words stands with others, but for a text that has no more."""
    text = "\n".join(lines)
    blocks = [span.of(text) for span in join_rows(text, split_paragraphs(text, Span(0, len(text))))]
    assert len(blocks) < 2 or all(len(block.split()) > 3 for block in blocks)


def test_prose_that_a_page_break_cut_is_one_block_and_prose() -> None:
    """In lower case it goes on with the long line before, of a chapter too; a name in capitals may begin a row."""
    long = " ".join(["The wardens told of boats that came to the lower pier each night with nets and oars and of"] * 2)
    cut = f"{long}\nmany that came to none."
    text = f"{cut}\n{long}\nNational Office of Piers\nKeeps the piers. (2)"
    blocks = [span.of(text) for span in join_rows(text, split_paragraphs(text, Span(0, len(text))))]
    assert blocks == [cut, long, "National Office of Piers\nKeeps the piers. (2)"]
    assert tell_rows(["Table 2. Nets\nNet Year", cut, "The pier was closed."]) == [True, False, False]


def join(text: str) -> list[str]:
    """Return the blocks of a text of the Findings."""
    lines = split_paragraphs(text, Span(0, len(text)))
    return [span.of(text) for span in join_rows(text, lines, find_signs(get_profile("dol-findings")))]


def test_years_end_the_row_they_stand_behind() -> None:
    """They stand under what was suggested since, and never over what is suggested next, however short that is."""
    rows = ["Open a shelter.\n2014 – 2020", "Count the carts of the piers\n2019, 2020", "Train the inspectors."]
    assert join("\n".join(rows)) == rows


def test_a_cell_without_a_source_ends_its_row() -> None:
    """Whatever mark of a note stands behind it; prose below begins anew, and what goes on in lower case does not."""
    rows = ["Ban on Boats of Children\nat Night\nNo", "Age for Work in Salt Pans N/A†", "Free Carts for All No"]
    prose = " ".join(
        ["The wardens told of boats that came to the lower pier each night, which they do not count, but"] * 2
    )
    text = "\n".join((*rows, f"{prose} no\nother rule holds."))
    assert join(text) == [*rows, f"{prose} no\nother rule holds."]


def test_an_age_or_a_number_behind_a_cell_is_of_its_row() -> None:
    """The law stands behind it."""
    row = "Minimum Age for Rowers\nYes\n16\nArticle 9 of the Code of Piers (4)"
    assert join(f"{row}\nMinimum Age for Carters No") == [row, "Minimum Age for Carters No"]


def test_what_stands_over_rows_is_no_part_of_one() -> None:
    """The head of a table goes with its caption, an area of actions and the heading of a part stand by themselves."""
    head = "Table 9. Suggested Government Actions\nArea Suggested Action Year(s) Suggested"
    lines = [head, "Legal Framework", "Open a shelter.\n2014 – 2020", "Labor Law Enforcement", "In May it was closed."]
    assert join("\n".join(lines)) == lines
