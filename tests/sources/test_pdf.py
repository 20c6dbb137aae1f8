"""PDF becomes text in reading order, and what cannot be read is one clear line."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.errors import ReadError
from tipcompare.sources import read_source
from tipcompare.sources.pdf_page import PrintedLine, Word, order_columns

pytest.importorskip("pypdfium2")
canvas = pytest.importorskip("reportlab.pdfgen.canvas")

LEFT = [f"the salt carriers of the northern shore {verb}" for verb in ("rise", "walk", "rest", "sing", "wait") * 2]
RIGHT = [f"where the wardens of the crown count {noun}" for noun in ("carts", "sacks", "boats", "names", "books") * 2]


def make_pdf(draw: Callable[[object], None], **options: object) -> bytes:
    """Return the bytes of a PDF that `draw` drew."""
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, pageCompression=0, invariant=1, **options)
    draw(page)
    page.save()
    return buffer.getvalue()


def write(page: object, lines: list[tuple[float, float, str]], size: float = 10) -> None:
    """Draw strings at their places on the page."""
    page.setFont("Helvetica", size)  # type: ignore[attr-defined]
    for x, y, text in lines:
        page.drawString(x, y, text)  # type: ignore[attr-defined]


def test_columns_drawn_across_are_read_one_after_the_other() -> None:
    """A line that crosses the gutter stays where it is between the columns."""

    def draw(page: object) -> None:
        write(
            page, [(60, 760, "VESMARK: Tier 2, the narrative of a country that lies behind the salt sea and its pans")]
        )
        for row, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True)):
            write(page, [(60, 700 - 14 * row, left), (320, 700 - 14 * row, right)])

    (source,) = read_source(make_pdf(draw), "x.pdf")
    assert source.text.split("\n\n")[1].split() == " ".join([*LEFT, *RIGHT]).split()
    assert source.format == "pdf"


def test_cells_of_a_table_stay_in_the_order_they_were_drawn() -> None:
    """Short cells are no columns of running text."""
    cells = [(60.0, 700.0 - 14 * row, f"label {row}") for row in range(12)]
    cells += [(320.0, 700.0 - 14 * row, str(row)) for row in range(12)]
    rows = sorted(cells, key=lambda cell: (-cell[1], cell[0]))
    (source,) = read_source(make_pdf(lambda page: write(page, rows)), "x.pdf")
    assert source.text.split() == " ".join(text for _, _, text in rows).split()


def test_what_a_page_was_printed_with_is_set_right() -> None:
    """A page that was printed in the wrong encoding gives the text it was meant to have, and its marks fit it."""

    def draw(page: object) -> None:
        write(page, [(60, 760, "the wardenâ€™s salt â€“ and the sea")])
        page.showPage()  # type: ignore[attr-defined]
        write(page, [(60, 760, "the second page")])

    (source,) = read_source(make_pdf(draw), "x.pdf")
    assert [mark.span.of(source.text).strip() for mark in source.marks] == [
        "the warden’s salt – and the sea",
        "the second page",
    ]
    assert [warning.code for warning in source.warnings] == ["encoding-repaired"]


def test_words_that_a_page_tears_are_whole_and_its_marks_fit() -> None:
    """A word that another page has whole."""

    def draw(page: object) -> None:
        write(page, [(60, 760, "the war dens of the salt and the wa rdens of the sea")])
        page.showPage()  # type: ignore[attr-defined]
        write(page, [(60, 760, "the wardens rest")])

    (source,) = read_source(make_pdf(draw), "x.pdf")
    assert [mark.span.of(source.text).strip() for mark in source.marks] == [
        "the war dens of the salt and the wardens of the sea",
        "the wardens rest",
    ]
    assert [warning.code for warning in source.warnings] == ["words-joined"]


def test_running_heads_and_page_numbers_are_dropped_after_the_first_page() -> None:
    """The number is kept as the label of the page's mark."""

    def draw(page: object) -> None:
        for number in range(1, 8):
            write(page, [(60, 800, "COUNTRY NARRATIVES"), (500, 30, str(100 + number))])
            write(
                page,
                [(60, 700 - 14 * row, f"{word} on leaf {'abcdefg'[number - 1]}") for row, word in enumerate("uvwxyz")],
            )
            page.showPage()  # type: ignore[attr-defined]

    (source,) = read_source(make_pdf(draw), "x.pdf")
    assert source.text.count("COUNTRY NARRATIVES") == 1
    assert "103" not in source.text
    pages = [mark for mark in source.marks if mark.kind == "page"]
    assert [mark.label for mark in pages] == [str(number) for number in range(101, 108)]
    assert "leaf c" in pages[2].span.of(source.text)
    assert "leaf b" not in pages[2].span.of(source.text)


def test_the_head_of_a_table_that_goes_on_is_no_running_head() -> None:
    """What stands on a few pages below two lines of their own is left to the reading, which knows tables."""

    def draw(page: object) -> None:
        for number, letter in enumerate("abcdefghijkl"):
            third = "Overview of Enforcement" if 3 <= number <= 5 else f"third {letter}"
            heads = [(60.0, 800.0, f"first {letter}"), (60.0, 786.0, f"second {letter}"), (60.0, 772.0, third)]
            write(page, heads + [(60.0, 700.0 - 14 * row, f"{row} on leaf {letter}") for row in range(6)])
            page.showPage()  # type: ignore[attr-defined]

    (source,) = read_source(make_pdf(draw), "x.pdf")
    assert source.text.count("Overview of Enforcement") == 3


def test_columns_drawn_in_pieces_stay_as_they_were_drawn() -> None:
    """Only a page that was drawn across its columns is put in another order."""
    columns = [(60.0, LEFT), (320.0, RIGHT)]
    pieces = [
        (x, 700.0 - 14 * row, lines[row]) for half in (range(5), range(5, 10)) for x, lines in columns for row in half
    ]
    (source,) = read_source(make_pdf(lambda page: write(page, pieces)), "x.pdf")
    assert source.text.split() == " ".join(text for _, _, text in pieces).split()


def test_broken_and_spaced_out_words_are_made_whole() -> None:
    """A hyphen at a line's end goes where the word stands whole elsewhere, and stays where it does not."""

    def draw(page: object) -> None:
        write(page, [(60, 700, "the recommendations of the country and the recom-"), (60, 686, "mendations of non-")])
        write(page, [(60, 672, "state groups")])
        text = page.beginText(60, 600)  # type: ignore[attr-defined]
        text.setCharSpace(6)
        text.textLine("SALT SEA")
        page.drawText(text)  # type: ignore[attr-defined]

    (source,) = read_source(make_pdf(draw), "x.pdf")
    assert "recommendations of non-state" in " ".join(source.text.split())
    assert "recom-" not in source.text
    assert "SALT SEA" in source.text


def test_more_space_between_lines_is_a_blank_line() -> None:
    """Paragraphs stay apart."""
    lines = [(60.0, 700.0, "one"), (60.0, 686.0, "two"), (60.0, 672.0, "three"), (60.0, 640.0, "four")]
    (source,) = read_source(make_pdf(lambda page: write(page, lines)), "x.pdf")
    assert source.text == "one\ntwo\nthree\n\nfour"


def test_an_encrypted_pdf_is_one_clear_line() -> None:
    """It is told from a damaged one."""
    data = make_pdf(lambda page: write(page, [(60, 700, "secret")]), encrypt="pass")
    with pytest.raises(ReadError, match=r"x\.pdf: the PDF is encrypted"):
        read_source(data, "x.pdf")


def test_a_scan_is_one_clear_line() -> None:
    """A PDF without a text layer is not an empty report."""
    data = make_pdf(lambda page: page.rect(10, 10, 100, 100))  # type: ignore[attr-defined]
    with pytest.raises(ReadError, match="no text layer"):
        read_source(data, "x.pdf")


def test_pages_without_text_are_said() -> None:
    """A scanned page among others is a warning."""

    def draw(page: object) -> None:
        write(page, [(60, 700, "text")])
        page.showPage()  # type: ignore[attr-defined]
        page.rect(10, 10, 100, 100)  # type: ignore[attr-defined]

    (source,) = read_source(make_pdf(draw), "x.pdf")
    assert [(warning.code, warning.message) for warning in source.warnings] == [
        ("pages-without-text", "pages without text: 2")
    ]


def test_a_damaged_page_among_others_is_said() -> None:
    """The other pages are read."""

    def draw(page: object) -> None:
        for word in ("one", "two", "three"):
            write(page, [(60, 700, word)])
            page.showPage()  # type: ignore[attr-defined]

    data = make_pdf(draw)
    second = [match.start() for match in re.finditer(rb"/Type /Page\b", data)][1]
    (source,) = read_source(data[:second] + b"/Type /Pxxx"[:11] + data[second + 11 :], "x.pdf")
    assert "one" in source.text
    assert "three" in source.text
    assert "two" in source.text or [warning.code for warning in source.warnings] == ["pages-damaged"]


@pytest.mark.parametrize("data", [b"%PDF-1.7 and then nothing", b"VESMARK: Tier 2", b"\0\1\2"])
def test_what_is_no_pdf_is_one_clear_line(data: bytes) -> None:
    """Damaged files, and other files under the name of a PDF."""
    with pytest.raises(ReadError, match="not a PDF"):
        read_source(data, "x.pdf")


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(0, 700), st.integers(1, 60)), max_size=40))
def test_no_word_is_lost_or_doubled(places: list[tuple[int, int, int]]) -> None:
    """Whatever stands where, each word comes out once."""
    lines = [PrintedLine((Word(f"w{i}", x, x + width, y, y + 10),)) for i, (x, y, width) in enumerate(places)]
    assert sorted(line.text for line in order_columns(lines)) == sorted(line.text for line in lines)


def test_words_far_off_the_page_take_no_longer() -> None:
    """Coordinates of a damaged file may be anything."""
    far = [PrintedLine((Word("far", x, x + 10, y, y + 10),)) for x, y in ((0.0, 0.0), (1e12, 5.0), (-1e12, 1e9))]
    assert order_columns(far) == tuple(far)


@pytest.mark.parametrize(("left", "below"), [("the wardens of the", True), ("the wardens met there.", False)])
def test_a_column_that_goes_on_lower_parts_no_sentence(left: str, below: bool) -> None:
    """Pictures may stand at the foot of one column and at the head of the next; or on the page before."""
    one = [(60.0, 700.0, "the salt of the northern pans"), (60.0, 686.0, left), (330.0, 500.0, "Interior Council met")]
    (source,) = read_source(make_pdf(lambda page: write(page, one)), "x.pdf")
    assert ("\n\n" in source.text) is not below

    def draw(page: object) -> None:
        write(page, one[:2])
        page.showPage()  # type: ignore[attr-defined]
        write(page, [(60.0, 500.0, "Interior Council met")])

    (source,) = read_source(make_pdf(draw), "x.pdf")
    assert ("\n\n" in source.text.strip()) is not below
