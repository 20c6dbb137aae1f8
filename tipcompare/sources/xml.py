"""XML of records: one document for each record, its leaf elements' texts one to a line."""

from __future__ import annotations

import re
from collections import Counter

from attrs import define, evolve, field
from lxml import etree

from tipcompare.errors import ReadError
from tipcompare.model import Mark, ReportWarning, SourceText, Span
from tipcompare.sources.office import SAVE
from tipcompare.sources.tags import MAX_TAGS
from tipcompare.sources.text import decode_head, set_right

_FIRST_TAG = re.compile(r"<(?:!DOCTYPE\s+)?([A-Za-z_][\w.:-]*)", re.I)
_PAGE_TAGS = re.compile(
    r"html|head|body|title|meta|link|script|style|div|span|p|a|b|i|em|strong|[uo]l|li|table|t[rdh]|h[1-6]|article|section"
    r"|main|header|footer|nav|[bh]r|img|form|center|font|blockquote|pre|svg|rss|feed"
)
_ENCODING = re.compile(
    rb"""(?:\xef\xbb\xbf)?\s{0,99}<\?xml[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})""", re.ASCII
)
_OFFICE_DOCUMENT = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}document"
_HEAD = 4096


def is_xml(data: bytes) -> bool:
    """Return whether `data` starts as an XML of records rather than as a page of HTML or as text.

    Example:
        >>> is_xml(b"<Countries><Country/></Countries>"), is_xml(b"<!DOCTYPE html><html>"), is_xml(b"VESMARK: Tier 2")
        (True, False, False)
    """
    text = decode_head(data, _HEAD)
    first = _FIRST_TAG.search(text) if text.lstrip().startswith("<") else None
    return first is not None and _PAGE_TAGS.fullmatch(first[1].lower()) is None


def read_xml(data: bytes, name: str, sha256: str) -> tuple[SourceText, ...]:
    """Return one document for each record in `data`.

    The records are the repeated children of the root; a root without any is one record itself. The text of a document
    has a line for each leaf element of its record, white space folded. Every element below the record, empty ones and
    groups included, has a mark of kind `element` labelled with its path of tags, in document order; an empty element's
    span is empty.

    Args:
        data: the file's bytes. Entities are never resolved and nothing is fetched.
        name: the path to keep in `source`.
        sha256: of `data`.

    Raises:
        ReadError: where it is not well-formed, uses entities of its own, holds no element with text, or is what an
            office program saved.
    """
    root = parse_xml(data, name)
    if root.tag == _OFFICE_DOCUMENT:
        raise ReadError("a flat OpenDocument file (.fodt), which is not read", path=name, hint=SAVE)
    records, strays = _split(root)
    documents = [_read(record, name, sha256) for record in records]
    if not any(document.text for document in documents):
        raise ReadError("the XML holds no text", path=name)
    if strays:
        first = documents[0]
        said = ReportWarning("xml-outside-records", f"left out, as they are no records: {', '.join(strays)}")
        documents[0] = evolve(first, warnings=(*first.warnings, said))
    return tuple(documents)


def parse_xml(data: bytes, name: str) -> etree._Element:
    """Return the root of an XML, whose entities are not resolved and for which nothing is fetched.

    Raises:
        ReadError: where it is not well-formed, has more tags than it may, or uses entities of its own.
    """
    said = _ENCODING.match(data)
    if said and not _keeps_tags(said[1].decode()):
        raise ReadError(f"XML in an encoding that is not read: {said[1].decode()}", path=name)
    if data.count(b"<") > MAX_TAGS:
        raise ReadError(f"XML with more than {MAX_TAGS:,} tags", path=name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ReadError(f"not well-formed XML: {error.msg}", path=name, line=error.lineno) from None
    if next(root.iter(etree.Entity), None) is not None:
        raise ReadError("the XML has entities of its own, which are not resolved", path=name)
    return root


def _keeps_tags(encoding: str) -> bool:
    """Return whether a tag begins in an encoding as it does in ASCII, so that tags can be counted."""
    try:
        return b"<" in "<".encode(encoding) and b"-" not in "+".encode(encoding)  # as UTF-7 begins what is otherwise
    except (LookupError, ValueError):
        return False


def _split(root: etree._Element) -> tuple[list[etree._Element], list[str]]:
    """Return the records below `root`, and the tags of its other children."""
    children = list(root.iterchildren("*"))
    tags = Counter(str(child.tag) for child in children if len(child))
    if not tags:
        return [root], []
    tag, times = tags.most_common(1)[0]
    if times == 1 and len(children) > 1:
        return [root], []
    return [child for child in children if child.tag == tag], sorted({str(c.tag) for c in children if c.tag != tag})


@define
class _Lines:
    """The text of a record as it grows, and what had to be set right in it."""

    lines: list[str] = field(factory=list)
    length: int = 0
    marks: list[Mark] = field(factory=list)
    repaired: tuple[ReportWarning, ...] = ()

    def add(self, words: str, path: str) -> None:
        words, repaired = set_right(words)
        self.repaired = self.repaired or repaired
        line = " ".join(words.split())
        self.marks.append(Mark(Span(self.length, self.length + len(line)), "element", path))
        if line:
            self.lines.append(line)
            self.length += len(line) + 1


def _read(record: etree._Element, name: str, sha256: str) -> SourceText:
    lines = _Lines()
    for child in record.iterchildren("*"):
        _walk(child, _tag(child), lines)
    text = "\n".join(lines.lines)
    marks = tuple(_within(mark, len(text)) for mark in lines.marks)
    return SourceText(text=text, source=name, sha256=sha256, format="xml", marks=marks, warnings=lines.repaired)


def _walk(element: etree._Element, path: str, lines: _Lines) -> None:
    own = (element.text, *(child.tail for child in element))
    if not len(element) or any(part and part.strip() for part in own):
        lines.add("".join(str(part) for part in element.itertext()), path)
        return
    start, place = lines.length, len(lines.marks)
    for child in element.iterchildren("*"):
        _walk(child, f"{path}/{_tag(child)}", lines)
    end = max(start, lines.length - 1)
    lines.marks.insert(place, Mark(Span(start, end), "element", path))


def _tag(element: etree._Element) -> str:
    return etree.QName(element).localname


def _within(mark: Mark, length: int) -> Mark:
    """Return `mark` moved into the text: an empty element at its very end would start after the last line end."""
    return mark if mark.span.start <= length else evolve(mark, span=Span(length, length))
