"""XML of records becomes one document a record, and nothing in it is resolved or fetched."""

from __future__ import annotations

from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.errors import ReadError
from tipcompare.sources import read_source
from tipcompare.sources.text import set_right
from tipcompare.sources.xml import is_xml, read_xml

SHA = "0" * 64
PLAIN = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=30)


def test_records_are_the_repeated_children_of_the_root() -> None:
    """Two countries give two documents with their leaf texts one to a line."""
    data = b"<All><C><Name>Vesmark</Name><G><A>one</A><A> two\n words </A></G></C><C><Name>Orlenia</Name></C></All>"
    first, second = read_xml(data, "x.xml", SHA)
    assert first.text == "Vesmark\none\ntwo words"
    assert [mark.label for mark in first.marks] == ["Name", "G", "G/A", "G/A"]
    assert [mark.span.of(first.text) for mark in first.marks] == ["Vesmark", "one\ntwo words", "one", "two words"]
    assert second.text == "Orlenia"


def test_empty_elements_keep_their_place() -> None:
    """An element without text has a mark with an empty span and no line."""
    (document,) = read_xml(b"<All><C><N>Vesmark</N><A/><A>x</A><A></A></C></All>", "x.xml", SHA)
    assert [(mark.label, mark.span.of(document.text)) for mark in document.marks] == [
        ("N", "Vesmark"),
        ("A", ""),
        ("A", "x"),
        ("A", ""),
    ]


def test_a_root_without_repeated_children_is_a_record_itself() -> None:
    """One record alone is read too."""
    (document,) = read_xml(b"<C><N>Vesmark</N><G><A>x</A></G></C>", "x.xml", SHA)
    assert document.text == "Vesmark\nx"


def test_markup_within_a_text_is_folded_into_it() -> None:
    """Mixed content is one leaf."""
    (document,) = read_xml(b"<C><N>Ves<i>ma</i>rk</N><G><A>x</A></G></C>", "x.xml", SHA)
    assert document.text == "Vesmark\nx"


def test_what_is_no_record_is_said() -> None:
    """Other children of the root become a warning."""
    first, _ = read_xml(b"<R><V>1</V><C><N>a</N></C><C><N>b</N></C></R>", "x.xml", SHA)
    assert [warning.code for warning in first.warnings] == ["xml-outside-records"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<C><N>Vesmark</C>", "x.xml:1: not well-formed XML"),
        (b'<?xml version="1.0"?><!DOCTYPE C [<!ENTITY a "b">]><C><N>&a;</N></C>', "has entities of its own"),
        (b'<?xml version="1.0"?><C><N/></C>', "holds no text"),
        (b"<C>" * 300 + b"</C>" * 300, "not well-formed XML"),
    ],
)
def test_bad_xml_is_one_clear_line(data: bytes, message: str) -> None:
    """Malformed, entity-ridden, empty and too deep documents are refused."""
    with pytest.raises(ReadError, match=message):
        read_source(data, "x.xml")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<A>" + b"<C/>" * 1_500_000 + b"</A>", "more than 1,500,000 tags"),
        (b'<?xml version="1.0" encoding="UTF-7"?><C>+ADw-a/+AD4-x</C>', "encoding that is not read: UTF-7"),
        (b'<?xml version="1.0" encoding="IBM037"?><C>x</C>', "encoding that is not read: IBM037"),
    ],
)
def test_more_tags_than_memory_holds_are_refused_unparsed(data: bytes, message: str) -> None:
    """Tags are counted before; where they could not be seen, nothing is parsed."""
    with pytest.raises(ReadError, match=message):
        read_xml(data, "a.xml", "0" * 64)


def test_a_bomb_of_entities_is_refused_unexpanded() -> None:
    """Nested entities are never expanded."""
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    data = f'<?xml version="1.0"?><!DOCTYPE C [<!ENTITY l0 "ha">{levels}]><C><N>&l9;</N></C>'.encode()
    with pytest.raises(ReadError, match="entit"):
        read_source(data, "x.xml")


@pytest.mark.parametrize(
    "data", [b"<!DOCTYPE html><html></html>", b'<?xml version="1.0"?><html/>', b"VESMARK", b"", b"<"]
)
def test_pages_and_texts_are_not_taken_for_xml(data: bytes) -> None:
    """HTML, even served as XML, is left to the reading of pages."""
    assert not is_xml(data)


def test_utf_16_is_read() -> None:
    """The encoding is the document's own."""
    (document,) = read_source("<C><N>Vesmärk</N></C>".encode("utf-16"), "x.xml")
    assert document.text == "Vesmärk"


@given(st.lists(st.lists(PLAIN, min_size=1, max_size=4), min_size=2, max_size=4))
def test_every_text_stands_at_its_mark(records: list[list[str]]) -> None:
    """Each leaf's text, set right and white space folded, is the slice its mark covers."""
    told = [[" ".join(set_right(text)[0].split()) for text in texts] for texts in records]
    body = "".join("<C>" + "".join(f"<A>{escape(text)}</A>" for text in texts) + "</C>" for texts in records)
    try:
        documents = read_xml(f"<R>{body}</R>".encode(), "x.xml", SHA)
    except ReadError:
        assert not any(text for texts in told for text in texts)
        return
    for document, texts in zip(documents, told, strict=True):
        assert [m.span.of(document.text) for m in document.marks] == texts


def test_what_an_office_program_saved_is_named() -> None:
    """A flat OpenDocument file is XML, but no records."""
    data = (
        b'<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office='
        b'"urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body>Tier 2</office:body></office:document>'
    )
    with pytest.raises(ReadError, match=r"a flat OpenDocument file \(.fodt\), which is not read \(save it as .docx"):
        read_source(data, "2020/Vesmark.fodt")
