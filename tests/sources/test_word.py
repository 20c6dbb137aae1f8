"""Word documents to text: the same paragraphs, headings, items and rows as the same narrative on a page."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from html import escape
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from program import run as call

import tipcompare as tc
from tipcompare.errors import ReadError
from tipcompare.model import CountryReport, SourceText
from tipcompare.reading import read_report
from tipcompare.series.tip import TIP
from tipcompare.sources import read_source, word, xml

docx = pytest.importorskip("docx")

DEMO = Path(__file__).parents[2] / "corpora" / "demo"
NARRATIVES = sorted(DEMO.glob("20[12][0-9]/*.txt"))[::6]
TAGS = {"Heading 1": "h1", "Heading 2": "h2", "List Bullet": "li", "Normal": "p"}
PROSE = "The government of Vesmark opened nine investigations, and the courts of the coast convicted two men."
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def styled(text: str) -> list[tuple[str, str]]:
    """Return each paragraph of a demo narrative with its style."""
    found: list[tuple[str, str]] = []
    advised = False
    for number, paragraph in enumerate(text.strip().split("\n\n")):
        is_heading = number > 0 and paragraph.isupper()
        advised = "RECOMMENDATIONS" in paragraph if is_heading else advised
        style = "Heading 1" if number == 0 else "Heading 2" if is_heading else "List Bullet" if advised else "Normal"
        found.append((style, paragraph))
    return found


def as_word(paragraphs: Iterable[tuple[str, str]], author: str = "A reader") -> bytes:
    """Return a Word document of these paragraphs, each with its style."""
    document: Any = docx.Document()
    document.core_properties.author = author
    for style, text in paragraphs:
        document.add_paragraph(text, style=style)
    return save(document)


def save(document: Any) -> bytes:
    """Return a document's bytes."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def as_page(paragraphs: Iterable[tuple[str, str]]) -> bytes:
    """Return the same paragraphs as a page."""
    parts = (f"<{TAGS[style]}>{escape(text)}</{TAGS[style]}>" for style, text in paragraphs)
    return f"<!DOCTYPE html><html><body>{''.join(parts)}</body></html>".encode()


def pack(parts: Mapping[str, str]) -> bytes:
    """Return an archive of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def by_hand(body: str, *, namespace: str = NS, before: str = "", styles: str = "", main: str = MAIN) -> bytes:
    """Return a Word document with this body and these styles, and with `before` in front of its root."""
    types = f"""<Types><Override ContentType="{main}" PartName="/word/document.xml"/>
        <Override ContentType="application/x.wordprocessingml.styles+xml" PartName="/word/styles.xml"/></Types>"""
    return pack(
        {
            "[Content_Types].xml": types,
            "word/document.xml": f"{before}<w:document {namespace}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {NS}>{styles}</w:styles>",
        }
    )


def read(data: bytes) -> SourceText:
    """Return the document's source."""
    (source,) = read_source(data, "2020/Vesmark.docx")
    return source


def told(source: SourceText) -> list[tuple[str, str]]:
    """Return what is marked, with its kind."""
    return [(mark.kind, mark.span.of(source.text)) for mark in source.marks]


def facts(report: CountryReport) -> tuple[object, ...]:
    """Return what a report says, wherever it says it."""
    figures = [(told.measure, told.value, told.year, told.actor, told.scope) for told in report.observations]
    items = [item.text for item in report.recommendations]
    return report.rating and report.rating.value, items, figures, [section.kind for section in report.sections]


@pytest.mark.parametrize("path", NARRATIVES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_narrative_is_the_same_report_as_text_as_a_page_and_as_word(path: Path) -> None:
    """Rating, recommendations, figures and sections."""
    text = path.read_text(encoding="utf-8")
    reports = []
    for data, suffix in ((text.encode(), "txt"), (as_page(styled(text)), "html"), (as_word(styled(text)), "docx")):
        (source,) = read_source(data, f"{path.parent.name}/{path.stem}.{suffix}")
        assert source.format == {"txt": "text"}.get(suffix, suffix)
        reports.append(facts(read_report(source, TIP)))
    assert reports[0][1]
    assert reports[0] == reports[1] == reports[2]


WORDS = st.text(st.sampled_from("abcdeé&<>\"' .,;"), min_size=1, max_size=90).filter(str.strip)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(sorted(TAGS)), WORDS), max_size=8))
def test_text_and_marks_are_those_of_the_page(paragraphs: list[tuple[str, str]]) -> None:
    """Whatever the paragraphs say and however they are styled."""
    paragraphs = [*paragraphs, ("Normal", PROSE)]
    source, page = read(as_word(paragraphs)), read(as_page(paragraphs))
    assert (source.text, source.marks) == (page.text, page.marks)


def test_rows_of_a_table_are_rows() -> None:
    """With a tab between cells, as on a page."""
    document: Any = docx.Document()
    document.add_paragraph(PROSE)
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip((c for row in table.rows for c in row.cells), ("Year", "Cases", "2020", "7"), strict=True):
        cell.text = words
    assert told(read(save(document))) == [("table", "Year\tCases"), ("table", "2020\t7")]


def run(words: str, properties: str = "") -> str:
    """Return a run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(content: str, properties: str = "") -> str:
    """Return a paragraph."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (run("Seven ") + f"<w:ins>{run('new ')}</w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del>", "new "),
        (f"<w:moveFrom>{run('gone ')}</w:moveFrom><w:moveTo>{run('come ')}</w:moveTo>", "come "),
        (run("kept ") + run("hidden ", "<w:vanish/>") + run("3", '<w:vertAlign w:val="superscript"/>'), "kept "),
        (run("kept ", '<w:vanish w:val="0"/>'), "kept "),
        (f"<w:sdt><w:sdtContent>{run('filled in ')}</w:sdtContent></w:sdt>", "filled in "),
        ("<w:r><w:instrText>PAGE 7</w:instrText><w:noBreakHyphen/><w:tab/></w:r>", "- "),
        ("<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>", ""),
    ],
)
@pytest.mark.parametrize("namespace", [NS, STRICT])
def test_of_changes_the_newer_words_are_taken(content: str, words: str, namespace: str) -> None:
    """Of what was inserted, deleted, moved, hidden, filled in, raised or floats; in either namespace."""
    text = read(by_hand(paragraph(content + run(PROSE)), namespace=namespace)).text
    assert text == f"{'Seven ' if 'Seven' in content else ''}{words}{PROSE}"


def test_a_paragraph_whose_end_was_deleted_goes_on() -> None:
    """And a deleted row is no row."""
    joined = paragraph(run(PROSE + " "), "<w:rPr><w:del/></w:rPr>") + paragraph(run("Then more."))
    row = f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph(run('Gone'))}</w:tc></w:tr></w:tbl>"
    assert read(by_hand(joined + row)).text == f"{PROSE} Then more."


@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        ('<w:pStyle w:val="Heading2"/>', "heading"),
        ('<w:outlineLvl w:val="1"/>', "heading"),
        ('<w:pStyle w:val="Heading2"/><w:outlineLvl w:val="9"/>', None),
        ('<w:numPr><w:numId w:val="3"/></w:numPr>', "item"),
        ('<w:pStyle w:val="ListBullet"/>', "item"),
        ('<w:pStyle w:val="ListBullet"/><w:numPr><w:numId w:val="0"/></w:numPr>', None),
        ('<w:pStyle w:val="ListContinue"/>', None),
        ('<w:pStyle w:val="Heading2"/><w:numPr><w:numId w:val="3"/></w:numPr>', "heading"),
        ('<w:outlineLvl w:val="x"/>', None),
    ],
)
def test_the_kind_of_a_paragraph(properties: str, kind: str | None) -> None:
    """By its level, its numbering and its style; what it says itself goes before its style."""
    source = read(by_hand(paragraph(run(PROSE)) + paragraph(run("Of the provinces."), properties)))
    assert told(source) == ([(kind, "Of the provinces.")] if kind else [])


def test_lines_of_a_table_of_contents_are_left_out() -> None:
    """They are no paragraphs of the narrative."""
    lines = paragraph(run("Prosecution 3"), '<w:pStyle w:val="TOC1"/>') + paragraph(run(PROSE))
    assert read(by_hand(lines)).text == PROSE


def test_text_boxes_with_prose_are_told() -> None:
    """They float beside the text, and are never left out without a word."""
    box = f"<w:r><w:pict><w:txbxContent>{paragraph(run(PROSE * 4))}</w:txbxContent></w:pict></w:r>"
    (warning,) = read(by_hand(paragraph(box + run(PROSE)))).warnings
    assert warning.code == "prose-left-out"


def test_styles_in_a_circle_end() -> None:
    """Where each is based on the other, neither says anything."""
    styles = "".join(
        f'<w:style w:styleId="{one}"><w:name w:val="{one}"/><w:basedOn w:val="{other}"/></w:style>'
        for one, other in ("ab", "ba")
    )
    assert told(read(by_hand(paragraph(run(PROSE), '<w:pStyle w:val="a"/>'), styles=styles))) == []


def encrypted_member() -> bytes:
    """Return a document whose archive says that its members are encrypted."""
    data = bytearray(by_hand(paragraph(run(PROSE))))
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 8] |= 1
    return bytes(data)


COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64)
REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "own": (lambda: as_word([("Normal", PROSE)], "tipcompare 1.0"), "written by tipcompare"),
    "empty": (lambda: as_word([]), "has no text"),
    "no Word": (lambda: pack({"notes.txt": PROSE}), "not a Word document"),
    "a sheet": (lambda: by_hand("", main=MAIN.replace("wordprocessing", "spreadsheet")), "not a Word document"),
    "encrypted archive": (encrypted_member, "encrypted"),
    "encrypted": (lambda: COMPOUND + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    "old": (lambda: COMPOUND + "WordDocument".encode("utf-16-le"), r"old Word document \(\.doc\)"),
    "rich text": (lambda: b"{\\rtf1 Words of Vesmark}", "rich text"),
    "cut short": (lambda: as_word([("Normal", PROSE)])[:5000], "damaged"),
    "entities": (lambda: by_hand("&b;", before="<!DOCTYPE x [<!ENTITY b 'aaaa'>]>"), "entities of its own"),
    "deep": (lambda: by_hand("<w:sdt>" * 5_000 + "</w:sdt>" * 5_000), "not well-formed XML"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_read_is_one_line(name: str) -> None:
    """Each says what it is."""
    make, message = REFUSED[name]
    with pytest.raises(ReadError, match=message) as caught:
        read(make())
    assert "\n" not in str(caught.value)


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    """No more of a part is unpacked than may be; nor are many members listed."""
    monkeypatch.setattr(word, "MAX_UNPACKED", 2**20)
    with pytest.raises(ReadError, match="unpacks to more than 1 MB"):
        read(by_hand(paragraph(run("a" * 2**21))))
    monkeypatch.setattr(xml, "MAX_TAGS", 1000)
    with pytest.raises(ReadError, match="more than 1,000 tags"):
        read(by_hand("<w:p/>" * 1000))
    monkeypatch.setattr(word, "MAX_MEMBERS", 1)
    with pytest.raises(ReadError, match="more than 1 files"):
        read(by_hand(paragraph(run(PROSE))))


def test_styles_are_looked_up_once_however_many_hang_on_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice the styles in one chain and twice the paragraphs take twice the looks, not the square or the cube."""
    looks = 0
    look = word._value

    def count(element: etree._Element | None, path: str) -> str | None:
        nonlocal looks
        looks += 1
        return look(element, path)

    def take(many: int) -> int:
        nonlocal looks
        looks = 0
        chain = (f'<w:style w:styleId="a{i}"><w:basedOn w:val="a{i + 1}"/></w:style>' for i in range(many))
        each = (f'<w:p><w:pPr><w:pStyle w:val="a{i}"/></w:pPr>{run(PROSE)}</w:p>' for i in range(many))
        read(by_hand("".join(each), styles="".join(chain)))
        return looks

    monkeypatch.setattr(word, "_value", count)
    assert take(200) < 2.1 * take(100)


DOCUMENT = as_word([("Heading 1", "Vesmark"), ("Normal", PROSE)])


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_damaged_documents_are_read_or_refused(data: st.DataObject) -> None:
    """Bytes that were lost or changed give a text or one line, and nothing else."""
    start = data.draw(st.integers(0, len(DOCUMENT) - 1))
    end = data.draw(st.integers(start, min(len(DOCUMENT), start + 400)))
    broken = DOCUMENT[:start] + data.draw(st.binary(max_size=8)) + DOCUMENT[end:]
    try:
        told = read(broken).text
    except ReadError as error:
        told = str(error) if len(str(error).splitlines()) == 1 else ""
    assert told.strip()


def test_a_folder_of_word_documents_is_a_corpus(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are read, shown and compared; reports that were written beside them are not read back."""
    for year in ("2020", "2021"):
        text = (DEMO / year / "Vesmark.txt").read_text(encoding="utf-8")
        (tmp_path / year).mkdir()
        (tmp_path / year / "Vesmark.docx").write_bytes(as_word(styled(text)))
    tc.write_report(tc.Corpus.load(tmp_path)["Vesmark"], tmp_path / "told.docx")
    corpus = tc.Corpus.load(tmp_path)
    assert len(corpus["Vesmark"]) == 2
    assert [item.reason for item in corpus.skipped] == ["written by tipcompare, not a report"]
    assert call("show", tmp_path / "2021" / "Vesmark.docx") == 0
    assert "Vesmark" in capsys.readouterr().out
