"""DOCX: the report in short for Word, redlines as struck and underlined text."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from typing import Any

from tipcompare.errors import MissingExtraError
from tipcompare.language.counts import count_things, list_names
from tipcompare.language.tags import ENGLISH_TAG, is_english
from tipcompare.report import brief
from tipcompare.report.figures import RESTATED_HEADS, UNLIKE, ShownFigure
from tipcompare.report.lifelines import Lifeline
from tipcompare.report.page import Page
from tipcompare.report.redlines import Piece
from tipcompare.writing import fixed_time

FIGURE_WIDTHS = (1.5, 3.0, 2.1, 8.8)
"""Centimetres of the columns of the tables, which come to the width of the text."""

_CELL, _LETTER, _LONGEST_WORD = 0.4, 0.37, 12
"""Centimetres that a cell keeps free and that a letter takes, and the letters of the longest word that stays whole."""

KEPT_ROWS = 2
"""How many rows, the heads first, stay on one page with the row behind them. Where heads and one row alone are at the
foot of a page, LibreOffice 25.2 may lose the rows of the next."""

_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def start_document(title: str, version: str) -> Any:
    """Return an empty Word file with its properties, the same at any time.

    Raises:
        MissingExtraError: where python-docx is not installed.
    """
    try:
        import docx
    except ImportError:
        raise MissingExtraError("DOCX", "docx") from None
    document: Any = docx.Document()
    document.core_properties.created = document.core_properties.modified = fixed_time()
    document.core_properties.author = f"tipcompare {version}"
    document.core_properties.title = clean_xml(title)
    return document


def render_docx(page: Page) -> bytes:
    """Return the report on one country as a Word file: what Markdown has, and figures with their charts and sentences.

    Raises:
        MissingExtraError: where python-docx is not installed.
    """
    document = start_document(f"{page.country}: {page.profile.title}", page.version)
    document.add_heading(clean_xml(page.country), 0)
    document.add_paragraph(f"{page.profile.title}, {brief.tell_editions(page)}")
    for notice in brief.tell_first(page):
        document.add_paragraph(notice)
    for answer in page.answers:
        paragraph = document.add_paragraph(style="List Bullet")
        paragraph.add_run(clean_xml(f"{answer.title}: {answer.value}. ")).bold = True
        paragraph.add_run(clean_xml(answer.detail))
        for point, _ in answer.points:
            document.add_paragraph(clean_xml(point), style="List Bullet 2")
    _add_blocks(document, brief.tell_ratings(page), page.profile.language)
    _add_recommendations(document, page)
    _add_figures(document, page)
    for title, items in (("Restated figures", page.restated), (UNLIKE, page.unlike)):
        if items:
            rows = brief.Rows(RESTATED_HEADS, tuple(item.cells for item in items))
            _add_blocks(document, (brief.Heading(2, title), rows))
    _add_blocks(document, brief.tell_changes(page), page.profile.language)
    _add_blocks(document, brief.tell_sources(page))
    return finish_document(document)


def clean_xml(text: str) -> str:
    """Return `text` without the characters that XML cannot hold."""
    return _NOT_XML.sub("�", text)


def add_table(document: Any, heads: Iterable[str], rows: Iterable[Iterable[str]], centimetres: Iterable[float]) -> None:
    """Add a table of words to a document: its rows stay whole, and each page it goes on over has the heads again.

    Args:
        document: to add it to.
        heads: over the columns.
        rows: their cells.
        centimetres: widths of the columns.
    """
    from docx.oxml import OxmlElement
    from docx.shared import Cm

    titles, widths = list(heads), [Cm(width) for width in centimetres]
    table = document.add_table(rows=0, cols=len(titles), style="Light List Accent 1")
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for cells in (titles, *rows):
        row = table.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, text, width in zip(row.cells, cells, widths, strict=True):
            cell.text = clean_xml(text)
            cell.width = width
    table.rows[0]._tr.trPr.append(OxmlElement("w:tblHeader"))
    for row in table.rows[:-1][:KEPT_ROWS]:
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def mark_language(written: Any, tag: str) -> None:
    """Say of a run, or of a style, that its words are a report's own, in another language than the document's English.

    Args:
        written: of python-docx.
        tag: of the language of the report.

    Source: ECMA-376, part 1, 17.3.2.20 (`lang`).
    """
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    if not is_english(tag):
        said = OxmlElement("w:lang")
        said.set(qn("w:val"), tag)
        written.element.get_or_add_rPr().append(said)


def _add_blocks(document: Any, blocks: Iterable[brief.Block], tag: str = ENGLISH_TAG) -> None:
    """Add what stands in blocks, of which lists and changed paragraphs are a report's own words, in this language."""
    for block in blocks:
        match block:
            case brief.Heading():
                document.add_heading(clean_xml(block.text), block.level - 1)
            case brief.Paragraph():
                document.add_paragraph(clean_xml(block.text))
            case brief.Items():
                for text in block.texts:
                    mark_language(document.add_paragraph(clean_xml(text), style="List Bullet").runs[0], tag)
            case brief.Rows():
                add_table(document, block.heads, block.cells, _fit_widths(block))
            case brief.Running():
                _add_redline(document.add_paragraph(), block.pieces, (block.old, block.new), tag)


def _fit_widths(rows: brief.Rows) -> list[float]:
    """Return the centimetres of the columns of a table, by the root of the longest cell, or by the longest word."""
    columns, room = list(zip(rows.heads, *rows.cells, strict=True)), sum(FIGURE_WIDTHS)
    shares = [max(map(len, column)) ** 0.5 for column in columns]
    words = [max(map(len, " ".join(column).split()), default=0) for column in columns]
    least = [_CELL + _LETTER * min(_LONGEST_WORD, word) for word in words]
    widths = [max(room * share / sum(shares), width) for share, width in zip(shares, least, strict=True)]
    return [room * width / sum(widths) for width in widths]


def _add_recommendations(document: Any, page: Page) -> None:
    if not page.lives:
        return
    document.add_heading(page.profile.lists.title, 1)
    for title, stands in ((f"Asked for in {page.editions[-1]}", True), ("Last asked for before that", False)):
        lives = [life for life, _ in page.lives if life.stands == stands]
        if lives:
            document.add_heading(f"{title} ({len(lives)})", 2)
        numbers = _start_numbers(document)
        for life in lives:
            _add_life(document, life, numbers, page.profile.language)


def _start_numbers(document: Any) -> int:
    """Return the id of a numbering like that of the style "List Number" that begins with 1."""
    numberings = document.part.numbering_part.element
    styled = document.styles["List Number"].element.pPr.numPr.numId.val
    number = numberings.add_num(numberings.num_having_numId(styled).abstractNumId.val)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(number.numId)


def _add_life(document: Any, life: Lifeline, numbers: int, tag: str) -> None:
    years = f"{life.since}–{life.last}, {count_things(life.seen, 'edition')}" if life.span else str(life.since)
    years += f" ({life.caveat})" if life.caveat else ""
    paragraph = document.add_paragraph(style="List Number")
    numbered = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    numbered.get_or_add_ilvl().val, numbered.get_or_add_numId().val = 0, numbers
    paragraph.add_run(f"{life.status}, {years}. ").bold = True
    newest = life.wordings[-1]
    before = newest.before[0][0].partition(",")[0] if newest.before else ""
    _add_redline(paragraph, newest.redline or (Piece("equal", newest.text),), (before, newest.edition), tag)


def _add_redline(paragraph: Any, pieces: Iterable[Piece], between: tuple[object, object], tag: str) -> None:
    """Write a changed paragraph: what one edition alone has is struck or underlined, and words say whose it is.

    Args:
        paragraph: to write it in.
        pieces: in order.
        between: the earlier edition and the later one.
        tag: of the language of both.
    """
    old, new = between
    editions = {"delete": old, "gone": old, "insert": new, "came": new}
    for piece in pieces:
        edition, bare = editions.get(piece.kind), piece.text.strip()
        if edition is None or not bare:
            mark_language(paragraph.add_run(clean_xml(piece.text)), tag)
            continue
        lead, _, tail = piece.text.partition(bare)
        whole = piece.kind in ("gone", "came")
        _add_sign(paragraph, f"{lead}Only in {edition}: " if whole else f"{lead}[{edition}: ")
        run = paragraph.add_run(clean_xml(bare))
        run.font.strike = piece.kind in ("delete", "gone") or None
        run.font.underline = piece.kind in ("insert", "came") or None
        mark_language(run, tag)
        _add_sign(paragraph, tail if whole else f"]{tail}")


def _add_sign(paragraph: Any, text: str) -> None:
    """Write what stands around words that one edition alone has."""
    from docx.shared import Pt, RGBColor

    run = paragraph.add_run(clean_xml(text))
    run.font.size, run.font.color.rgb = Pt(8), RGBColor(0x55, 0x55, 0x55)


def _add_figures(document: Any, page: Page) -> None:
    """Add a chart and a table of answers for each measure that has any; each figure with its place and sentence."""
    from tipcompare.report.word_charts import add_chart

    measures = [(measured, chart) for measured, chart in page.measures if measured.points]
    if measures:
        document.add_heading("Figures", 1)
    for measured, chart in measures:
        document.add_heading(clean_xml(measured.title), 2)
        if chart is not None:
            title = clean_xml(f"{measured.title} ({measured.unit})" if measured.unit else measured.title)
            add_chart(document, title, measured, told=f"{title}: {clean_xml(measured.told)}")
        for note in measured.notes if chart is not None else ():
            document.add_paragraph(clean_xml(note))
        rows = (_figure_cells(item) for item in measured.yearly)
        add_table(document, ("Year", "Figure", "Edition", "Place and sentence"), rows, FIGURE_WIDTHS)
        for row in document.tables[-1].rows[1:] if not is_english(page.profile.language) else ():
            mark_language(row.cells[-1].paragraphs[0].runs[0], page.profile.language)


def _figure_cells(figure: ShownFigure) -> tuple[str, str, str, str]:
    """Return the cells of a figure's row, with its place, of a sum those of its parts, by the offsets of the tables."""
    places = [part.place for part in figure.parts] or [figure.place]
    ends = list_names([" to ".join(place.split("-")[-2:]) for place in places])
    said = f"“{figure.sentence}” ({figure.edition}, characters {ends})"
    return str(figure.year), figure.counted, str(figure.edition), said


def finish_document(document: Any) -> bytes:
    """Return a document as a file, all of whose members are of one fixed time: the same bytes for the same report."""
    made, out = io.BytesIO(), io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, fixed_time().timetuple()[:6]), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
