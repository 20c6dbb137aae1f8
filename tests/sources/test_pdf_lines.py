"""Lines of a PDF's columns are joined where the right edge tells that they are full, whatever the next begins with."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.model import Country, Edition
from tipcompare.reading import Parts
from tipcompare.reading.narrative import read_narrative
from tipcompare.series.tip import TIP
from tipcompare.sources import read_source
from tipcompare.sources.pdf_lines import write_pages
from tipcompare.sources.pdf_page import PrintedLine, Word

WEB = (Path(__file__).parents[1] / "layouts" / "2018-web.txt").read_text(encoding="utf-8")
FIGURES = (
    "Police investigated 31 cases, prosecutors charged 19 suspects, and courts convicted seven traffickers. Police "
    "reported 188 federal and 288 valley investigations in 2016, compared with 114 in 2015. NGOs and the Halmere "
    "Valley Council assisted 1,254 victims (740 women, 302 girls, and 212 boys) in 2017; IOM referred 45 of them. The "
    "state allocated 832 million crowns ($13.01 million) to shelters in 2017. PROSECUTION of officials was rare: "
    "courts convicted two NGO workers. Authorities trained 2,410 teachers and 67 judges."
)
WORDS = (
    *("the", "authorities", "identified", "victims", "188", "1,254", "(45)", "NGOs", "Halmere", "2016", "in", "IOM"),
    *("($1,080)", "officials", "who", "“debt”", "–", "investigations", "of", "a", "$832", "million", "and/or"),
)
WIDTH, HEIGHT, EM = 200.0, 10.0, 5.0
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=4, max_size=60).map(lambda words: f"The {' '.join(words)} ended.")
TEXTS = st.lists(SENTENCES, min_size=6, max_size=14)


def wrap(words: list[str]) -> list[list[str]]:
    """Return the words in lines, each as full as it can be."""
    lines: list[list[str]] = [[]]
    for word in words:
        if lines[-1] and EM * len(" ".join([*lines[-1], word])) > WIDTH:
            lines.append([])
        lines[-1].append(word)
    return lines


def set_line(words: list[str], left: float, top: float, *, even: bool) -> PrintedLine:
    """Return a line as printed, its blanks wider where it is set to the edge."""
    blank = (WIDTH - EM * sum(map(len, words))) / max(len(words) - 1, 1) if even else EM
    placed = []
    for word in words:
        placed.append(Word(word, left, left + EM * len(word), top - HEIGHT, top))
        left = placed[-1].right + blank
    return PrintedLine(tuple(placed))


def set_columns(paragraphs: list[str], *, even: bool, columns: int, rows: int) -> list[list[PrintedLine]]:
    """Return pages of columns that a printer would make of paragraphs, with half a line's space between."""
    pages: list[list[PrintedLine]] = [[]]
    column, top = 0, 0.0
    for paragraph in paragraphs:
        lines = wrap(paragraph.split())
        for place, words in enumerate(lines):
            if top <= -HEIGHT * rows:
                column, top = column + 1, 0.0
            if column == columns:
                pages.append([])
                column = 0
            stretched = even and place < len(lines) - 1
            pages[-1].append(set_line(words, 40.0 + column * (WIDTH + 20), 800.0 + top, even=stretched))
            top -= HEIGHT * 1.2
        top -= HEIGHT
    return pages


@given(TEXTS, st.booleans(), st.integers(2, 3), st.integers(14, 40))
def test_what_a_column_cuts_is_whole(paragraphs: list[str], even: bool, columns: int, rows: int) -> None:
    """Where most stands in columns each paragraph is one line, but for the end of a sentence; no word is lost."""
    pages = set_columns(paragraphs, even=even, columns=columns, rows=rows)
    text = "\n".join(write_pages(pages)).replace(" \n", " ")
    assert text.split() == " ".join(paragraphs).split()
    if len(pages) > 2:  # most stands in columns that are long enough
        assert [line for line in text.split("\n") if line] == paragraphs


def test_lines_of_one_column_stay_as_they_are() -> None:
    """Where nothing stands beside them, the reading tells by their letters which go on."""
    page = [set_line(words, 40.0, 800.0 - 12 * row, even=False) for row, words in enumerate(wrap(FIGURES.split()))]
    assert write_pages([page])[0].split("\n") == [line.text for line in page]


def typeset(text: str, columns: int, align: int, *, foot: str = "", head: str = "") -> bytes:
    """Return a PDF of paragraphs in columns; `head` and `foot` stand on each page, drawn after its text."""
    pytest.importorskip("pypdfium2")
    platypus = pytest.importorskip("reportlab.platypus")
    styles = pytest.importorskip("reportlab.lib.styles")
    buffer = io.BytesIO()

    def draw(page: object, _: object) -> None:
        page.setFont("Helvetica", 8)  # type: ignore[attr-defined]
        number = page.getPageNumber()  # type: ignore[attr-defined]
        for left, height, words in ((40, 240, head), (40, 20, foot), (400, 20, f"{number}/9" if foot else "")):
            page.drawString(left, height, words.format(number=number))  # type: ignore[attr-defined]

    width = 520 / columns
    frames = [
        platypus.Frame(40 + place * width, 40, width, 190, leftPadding=0, rightPadding=14) for place in range(columns)
    ]
    document = platypus.BaseDocTemplate(buffer, pagesize=(600, 260), invariant=1)
    document.addPageTemplates([platypus.PageTemplate(frames=frames, onPageEnd=draw)])
    body = styles.ParagraphStyle("body", fontSize=9, alignment=align, spaceAfter=6)
    title = styles.ParagraphStyle("title", fontSize=9, fontName="Helvetica-Bold", spaceAfter=6)
    blocks = [block for block in text.split("\n\n") if block.strip()]
    document.build([platypus.Paragraph(one, title if one.isupper() else body) for one in blocks])
    return buffer.getvalue()


def read(data: bytes, name: str, country: str = "Vesmark") -> Parts:
    """Return the parts of the report of 2018 in a file, on a country that is called so."""
    (source,) = read_source(data, name)
    return read_narrative(source, TIP, Country("XVE", country), Edition(2018))


def facts_of(report: Parts) -> tuple[object, ...]:
    """Return what a report says, whatever lines it is printed in."""
    figures = [(one.measure, one.year, one.value, one.unit, one.period) for one in report.observations]
    kinds = [section.kind for section in report.sections if section.kind != "furniture"]
    rating = report.rating.value if report.rating else None
    return rating, kinds, [item.text for item in report.recommendations], figures


LONG = WEB.replace(
    "Police investigated 31 cases, prosecutors charged 19 suspects, and courts convicted seven traffickers.", FIGURES
)


@pytest.mark.parametrize(
    ("columns", "align", "foot"),
    [(2, 4, "VESMARK"), (3, 0, "file:///home/vesmark.html {number}/9"), (4, 0, ""), (4, 4, "VESMARK")],
)
def test_columns_tell_what_the_text_does(columns: int, align: int, foot: str) -> None:
    """Of the same narrative as text, set in columns, left-aligned or justified; a page's foot stands in no sentence."""
    clean = read(LONG.encode(), "x.txt")
    assert len(clean.recommendations) > 3
    assert len(clean.observations) > 8
    assert facts_of(read(typeset(LONG, columns, align, foot=foot), "x.pdf")) == facts_of(clean)


def test_the_head_of_the_first_page_stays_over_it() -> None:
    """A browser prints day, title and address around each page, and draws them last; the title may be all there is."""
    report = read(typeset(LONG, 2, 0, head="12/1/26, 9:14 AM Vesmark - A Page", foot="https://a.example/x"), "x.pdf")
    assert report.text.startswith("12/1/26, 9:14 AM Vesmark - A Page")
    assert report.text.count("A Page") == report.text.count("a.example") == 1
    assert facts_of(report) == facts_of(read(LONG.encode(), "x.txt"))


@pytest.mark.parametrize("name", ["Vesmark", "Vesmark and Tolmar", "United Vesmark Emirates"])
def test_a_heading_that_is_wrapped_is_one(name: str) -> None:
    """Within the country's name or before it, on paper and as text."""
    words = f"RECOMMENDATIONS FOR {name.upper()}".split()
    text = LONG.replace("RECOMMENDATIONS FOR VESMARK", " ".join(words))
    clean = read(text.encode(), "x.txt", name)
    assert len(clean.recommendations) == 4
    for cut in range(1, len(words)):
        wrapped = text.replace(" ".join(words), f"{' '.join(words[:cut])}\n{' '.join(words[cut:])}")
        assert facts_of(read(wrapped.encode(), "x.txt", name)) == facts_of(clean)
    assert facts_of(read(typeset(text, 4, 4), "x.pdf", name)) == facts_of(clean)


def test_a_part_of_the_name_is_no_item() -> None:
    """Of a heading that is not known; an item that begins with a deed is one, whatever the country is called."""
    listed = LONG.replace("RECOMMENDATIONS FOR VESMARK\n\n", "RECOMMENDATIONS\n\n• Vesmark\n\n• Train\n\n• ")
    items = [item.text for item in read(listed.encode(), "x.txt", "Train Vesmark").recommendations]
    assert "Train" in items
    assert "Vesmark" not in items
