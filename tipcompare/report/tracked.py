"""DOCX of two editions with real tracked changes: what Word and LibreOffice can accept and reject."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from tipcompare.report.exhibit import Division, Exhibit, ExhibitLine
from tipcompare.report.figures import RESTATED_HEADS, UNLIKE, Restated
from tipcompare.report.word import add_table, clean_xml, finish_document, mark_language, start_document
from tipcompare.writing import fixed_time

STYLE = "Exhibit paragraph"
"""Style of the paragraphs that are the editions' own words; everything else in the file is the exhibit's."""

APART = 10
"""Minutes between the times of the changes in a paragraph and those in the next."""

FIGURE_WIDTHS, RESTATED_WIDTHS = (4.2, 5.6, 5.6), (3.4, 1.4, 4.3, 4.3, 2.0)
"""Centimetres of the columns of the tables of figures."""

_MARKS = {"delete": "w:del", "insert": "w:ins", "gone": "w:del", "came": "w:ins"}


class _Revisions:
    """Numbers and times for tracked changes.

    The changes of neighbouring paragraphs have times some minutes apart: LibreOffice takes an insertion at the end of
    one and at the beginning of the next for one, and the mark between them with it, where the times are the same.
    """

    def __init__(self) -> None:
        self.last = self.paragraph = 0

    def make(self, tag: str) -> Any:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        self.last += 1
        element = OxmlElement(tag)
        element.set(qn("w:id"), str(self.last))
        element.set(qn("w:author"), "tipcompare")
        time = fixed_time() + timedelta(minutes=APART * (self.paragraph % 2))
        element.set(qn("w:date"), time.strftime("%Y-%m-%dT%H:%M:%SZ"))
        return element


def render_exhibit(exhibit: Exhibit) -> bytes:
    """Return the exhibit as a Word file: head, sources, figures, and every section with its changes tracked.

    Accepting all changes leaves the new edition's paragraphs, rejecting them the old one's; the sections stand in the
    new edition's order, each with the paragraphs of either edition in that edition's order.

    Raises:
        MissingExtraError: where python-docx is not installed.
    """
    title = f"{exhibit.country}, {exhibit.title}: {exhibit.old} and {exhibit.new}"
    document = start_document(title, exhibit.version)
    _add_styles(document, exhibit.language)
    _add_head(document, exhibit)
    _add_figures(document, exhibit)
    if exhibit.divisions:
        document.add_heading("The two editions, section by section", 1)
        document.add_paragraph(_tell_what_holds(exhibit))
    revisions = _Revisions()
    for number, division in enumerate(exhibit.divisions, 1):
        _add_division(document, f"{number}. {division.title}", division, revisions)
    return finish_document(document)


def _tell_what_holds(exhibit: Exhibit) -> str:
    old, new = exhibit.old, exhibit.new
    return (
        f"Changes are tracked: what only {old} has is a deletion, what only {new} has an insertion. Accepting all of "
        f"them leaves every paragraph of {new}, rejecting all of them every paragraph of {old}, word for word, without "
        f"what a site put around the text. The sections stand in the order of {new}, also those that stood elsewhere "
        f"in {old}; sections of one kind stand together, and one that is gone stands after what it stood after. Each "
        "has the paragraphs of either edition in that edition's order; a paragraph that moved within it is taken out "
        "in one place and put in at the other."
    )


def _add_styles(document: Any, tag: str) -> None:
    """Add the style of the editions' paragraphs: numbered by Word itself, so that no number is part of the text."""
    from docx.enum.style import WD_STYLE_TYPE

    style = document.styles.add_style(STYLE, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["List Number"]
    style.quick_style = True
    mark_language(style, tag)


def _add_head(document: Any, exhibit: Exhibit) -> None:
    document.add_heading("Exhibit ______", 0)
    document.add_heading(clean_xml(f"{exhibit.country}: {exhibit.old} and {exhibit.new} compared"), 1)
    document.add_paragraph(clean_xml(exhibit.title))
    for name in ("In the matter of", "Case number", "Submitted by"):
        document.add_paragraph(f"{name}: ____________________________________________")
    document.add_heading("Sources", 2)
    for citation, origin in exhibit.sources:
        document.add_paragraph(clean_xml(f"{citation}. {origin}."), style="List Bullet")
    for doubt in exhibit.doubts:
        document.add_paragraph(clean_xml(doubt))
    for title, old, new in exhibit.ratings:
        document.add_paragraph(clean_xml(f"{title}: {old} in {exhibit.old}, {new} in {exhibit.new}."))
    document.add_paragraph(
        "I declare that this comparison was made from the sources named above, whose words are unchanged; it was drawn "
        f"up by rule with tipcompare {exhibit.version}."
    )
    document.add_paragraph("Signature: ______________________________    Date: ____________________")


def _add_figures(document: Any, exhibit: Exhibit) -> None:
    if not exhibit.figures:
        return
    document.add_heading("Figures side by side", 1)
    rows = ((row.title, "\n".join(row.old), "\n".join(row.new)) for row in exhibit.figures)
    heads = ("Figure", f"Edition {exhibit.old}", f"Edition {exhibit.new}")
    add_table(document, heads, rows, FIGURE_WIDTHS)
    for title, items in (("Restated figures", exhibit.restated), (UNLIKE, exhibit.unlike)):
        if items:
            document.add_heading(title, 2)
            add_table(document, RESTATED_HEADS, map(_tell_twice, items), RESTATED_WIDTHS)


def _tell_twice(item: Restated) -> Iterable[str]:
    """Return the cells of a figure that both editions give, with the sentence of either."""
    measure, year, first, later, why = item.cells
    return measure, year, f"{first}\n“{item.first.sentence}”", f"{later}\n“{item.later.sentence}”", why


def _add_division(document: Any, title: str, division: Division, revisions: _Revisions) -> None:
    document.add_heading(clean_xml(title), 2)
    for citation in division.citations:
        document.add_paragraph(clean_xml(citation), style="Caption")
    if division.note:
        document.add_paragraph(division.note)
    for line in division.lines:
        _add_line(document.add_paragraph(style=STYLE), line, revisions)
    if division.lines and division.lines[-1].kind != "kept":
        document.add_paragraph()  # what goes as a whole hands its style on to what follows: not to the next heading


def _add_line(paragraph: Any, line: ExhibitLine, revisions: _Revisions) -> None:
    """Write one paragraph; one that only one edition has is tracked with its mark, so that it goes as a whole."""
    from docx.oxml import OxmlElement

    revisions.paragraph += 1
    if line.kind in _MARKS:
        mark = OxmlElement("w:rPr")
        mark.append(revisions.make(_MARKS[line.kind]))
        paragraph._p.get_or_add_pPr().append(mark)
    for piece in line.pieces:
        run = paragraph.add_run(clean_xml(piece.text))._r
        if piece.kind not in _MARKS:
            continue
        change = revisions.make(_MARKS[piece.kind])
        run.addprevious(change)
        change.append(run)
        if piece.kind == "delete":
            for text in run.t_lst:
                text.tag = text.tag[: -len("t")] + "delText"
