"""Word documents (.docx): their paragraphs as a page's, so that headings, items and tables are read by one rule.

Only the archive's XML is looked at, by lxml: python-docx loads every picture and leaves out what was inserted as a
tracked change, and so a document is read whether that extra is installed or not.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from html import escape
from lzma import LZMAError
from typing import TypeVar

from attrs import define, evolve, field, frozen
from lxml import etree

from tipcompare.errors import ReadError
from tipcompare.model import SourceText
from tipcompare.sources.compressed import MAX_MEMBERS, MAX_UNPACKED
from tipcompare.sources.html import read_html, tell_left_out
from tipcompare.sources.office import SAVE, refuse_unread
from tipcompare.sources.own_output import OWN, is_own_author
from tipcompare.sources.xml import parse_xml

_MEMBER = b"PK\x01\x02"
_ENCRYPTED = 1
_DAMAGE = (zipfile.BadZipFile, zlib.error, LZMAError, struct.error, EOFError, NotImplementedError, OSError, ValueError)

_TYPES = "[Content_Types].xml"
_MAIN = re.compile(r"(?:wordprocessingml\.(?:document|template)|word\.\w+\.macroEnabled\w*)\.main\+xml")
_STYLES = re.compile(r"wordprocessingml\.styles\+xml")
_PROPERTIES = re.compile(r"core-properties\+xml")

# Deleted and moved words, other forms of the same, what floats beside the text, properties, and readings of signs.
_LEFT_OUT = frozenset(
    {"del", "moveFrom", "Fallback", "drawing", "pict", "object", "rt"}
    | {"pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr"}
)
_FLOATING = frozenset({"drawing", "pict"})
_SIGNS = {"br": "<br>", "cr": "<br>", "tab": "\t", "ptab": "\t", "noBreakHyphen": "-"}
_CELLS = {"tbl": "table", "tr": "tr", "tc": "td"}
_OFF = frozenset({"0", "false", "off", "none"})
_HEADING_NAME = re.compile(r"heading ?([1-6])")
_LIST_NAME = re.compile(r"list(?! ?continue)")
_BODY = 9
"""The outline level of what is no heading."""
_BASED = 20
"""How many styles a style may hang on; Word allows ten."""


def read_word(data: bytes, name: str, sha256: str) -> SourceText:
    """Return the text of a Word document, with the marks that `read_html` gives the same paragraphs of a page.

    A paragraph is a heading by its outline level or its style, an item of a list by its numbering or its style. What
    was inserted as a tracked change is taken, what was deleted is not; hidden words, tables of contents, notes, heads
    and feet of pages and text boxes are left out.

    Raises:
        ReadError: where it is another office document, encrypted, damaged, larger than it may be, without text, or
            written by this program.

    Source: ECMA-376, part 1, sections 17.3 (paragraphs), 17.7 (styles), 17.9 (numbering) and 17.13.5 (revisions).
    """
    parts = _read_parts(data, name)
    if (author := parts.properties.find("{*}creator")) is not None and is_own_author(author.text or ""):
        raise ReadError(OWN, path=name)
    writer = _Writer(_Styles.of(parts.styles))
    writer.walk(parts.document)
    if not writer.wrote_words:
        raise ReadError("the Word document has no text", path=name)
    source = read_html("".join(writer.markup).encode(errors="replace"), name, sha256)
    boxes = tell_left_out(writer.boxes, "text box with prose", "text boxes with prose")
    return evolve(source, format="docx", warnings=(*source.warnings, *boxes))


@frozen
class _Parts:
    document: etree._Element
    styles: etree._Element
    properties: etree._Element


def _read_parts(data: bytes, name: str) -> _Parts:
    """Return the parts of the archive that are needed, found by their types, since their names are free."""
    refuse_unread(data, name)
    if data.count(_MEMBER) > MAX_MEMBERS:
        raise ReadError(f"an archive of more than {MAX_MEMBERS:,} files", path=name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            there = set(archive.namelist())
            if _TYPES not in there:
                raise ReadError("an archive, but not a Word document", path=name, hint=f"unpack it, or {SAVE}")
            types = _read_part(archive, _TYPES, name)
            found = [(str(one.get("ContentType")), str(one.get("PartName"))[1:]) for one in types.iter("{*}Override")]

            def read(kind: re.Pattern[str]) -> etree._Element | None:
                parts = (part for told, part in found if kind.search(told) and part in there)
                return None if (part := next(parts, None)) is None else _read_part(archive, part, name)

            document, none = read(_MAIN), etree.Element("none")
            if document is None:
                raise ReadError("an office document, but not a Word document", path=name, hint=SAVE)
            styles, properties = read(_STYLES), read(_PROPERTIES)
    except ReadError:
        raise
    except _DAMAGE:
        raise ReadError("damaged, or not a Word document", path=name, hint="get the file again") from None
    return _Parts(document, none if styles is None else styles, none if properties is None else properties)


def _read_part(archive: zipfile.ZipFile, part: str, name: str) -> etree._Element:
    """Return a part's root; no more of it is unpacked than may be, whatever the archive says of its size."""
    if archive.getinfo(part).flag_bits & _ENCRYPTED:
        raise ReadError("the Word document is encrypted", path=name)
    with archive.open(part) as file:
        unpacked = file.read(MAX_UNPACKED + 1)
    if len(unpacked) > MAX_UNPACKED:
        raise ReadError(f"unpacks to more than {MAX_UNPACKED // 1024**2} MB", path=name)
    return parse_xml(unpacked, name)


def _value(element: etree._Element | None, path: str) -> str | None:
    """Return the value at a path of tags; empty where it has none, None where there is no such element."""
    found = None if element is None else element.find("/".join("{*}" + tag for tag in path.split("/")))
    return None if found is None else found.get(f"{{{etree.QName(found).namespace}}}val", "")


def _is_on(element: etree._Element | None, path: str) -> bool | None:
    value = _value(element, path)
    return None if value is None else value not in _OFF


_Told = TypeVar("_Told")


def _first(values: Iterable[_Told | None]) -> _Told | None:
    return next((value for value in values if value is not None), None)


@frozen
class _Style:
    """What a style says, or else those it is based on."""

    names: tuple[str, ...]
    outline: str | None
    numbered: str | None
    bold: bool | None


@frozen
class _Styles:
    """The styles of a document by their identifiers; one that is not declared has its identifier for a name.

    Args:
        by_id: as they are declared.
        told: what each of them that was asked for says.
    """

    by_id: Mapping[str, etree._Element]
    told: dict[str | None, _Style] = field(factory=dict)

    @classmethod
    def of(cls, root: etree._Element) -> _Styles:
        styles = root.iterchildren("{*}style")
        return cls({str(s.get(f"{{{etree.QName(s).namespace}}}styleId")): s for s in styles})

    def get(self, name: str | None) -> _Style:
        """Return what a style says; those it is based on may be in a circle, and no more than `_BASED`."""
        if name in self.told:
            return self.told[name]
        key, chain = name, dict[str, etree._Element]()
        while key is not None and key not in chain and key in self.by_id and len(chain) < _BASED:
            chain[key] = self.by_id[key]
            key = _value(chain[key], "basedOn")
        styles = chain.values()
        self.told[name] = _Style(
            tuple((_value(style, "name") or "").lower() for style in styles) or ((name or "").lower(),),
            _first(_value(style, "pPr/outlineLvl") for style in styles),
            _first(_value(style, "pPr/numPr/numId") for style in styles),
            _first(_is_on(style, "rPr/b") for style in styles),
        )
        return self.told[name]

    def tag_of(self, properties: etree._Element) -> str | None:
        """Return the tag that a page has for the like of a paragraph; None for a line of a table of contents."""
        style = self.get(_value(properties, "pStyle"))
        if style.names[0].startswith("toc"):
            return None
        outline = _first((_value(properties, "outlineLvl"), style.outline))
        if outline is not None and outline.isdecimal():
            level = int(outline[:9])
            return f"h{min(level + 1, 6)}" if level < _BODY else "p"
        heading = next(filter(None, map(_HEADING_NAME.match, style.names)), None)
        if heading is not None or "title" in style.names:
            return f"h{heading[1] if heading else 1}"
        numbered = _first((_value(properties, "numPr/numId"), style.numbered))
        if numbered is not None:
            return "p" if numbered in _OFF else "li"
        return "li" if any(map(_LIST_NAME.match, style.names)) else "p"


@define
class _Writer:
    """The markup of a document as it grows.

    Args:
        styles: of the document.
        markup: so far.
        boxes: the words of text boxes, which are left out.
        wrote_words: whether any words were written.
    """

    styles: _Styles
    markup: list[str] = field(factory=list)
    boxes: list[str] = field(factory=list)
    wrote_words: bool = False
    _bold: bool = False
    _open: str = ""

    def walk(self, element: etree._Element) -> None:
        for child in element:
            tag = child.tag.rpartition("}")[2]
            if tag in _LEFT_OUT:
                if tag in _FLOATING:
                    self._note_boxes(child)
            elif tag == "t":
                self.markup.append(escape(child.text or ""))
                self.wrote_words = self.wrote_words or bool((child.text or "").strip())
            elif tag in _SIGNS:
                self.markup.append(_SIGNS[tag])
            elif tag == "p":
                self._write_paragraph(child)
            elif tag == "r":
                self._write_run(child)
            elif tag in _CELLS and child.find("{*}trPr/{*}del") is None:
                self._wrap(child, _CELLS[tag])
            elif tag == "hyperlink":
                anchor = any(etree.QName(str(key)).localname == "anchor" for key in child.attrib)
                self._wrap(child, "a", ' href="#"' if anchor else ' href="."')
            elif tag not in _CELLS:
                self.walk(child)

    def _wrap(self, element: etree._Element, tag: str, attributes: str = "") -> None:
        self.markup.append(f"<{tag}{attributes}>")
        self.walk(element)
        self.markup.append(f"</{tag}>")

    def _write_paragraph(self, paragraph: etree._Element) -> None:
        """Write a paragraph; where its end was deleted, the next one goes on with it."""
        properties = paragraph.find("{*}pPr")
        tag = "p" if properties is None else self.styles.tag_of(properties)
        if tag is None:
            return
        if not self._open:
            self._open = tag
            self.markup.append(f"<{tag}>")
        self._bold = self.styles.get(_value(properties, "pStyle")).bold or False
        self.walk(paragraph)
        if _value(properties, "rPr/del") is None:
            self.markup.append(f"</{self._open}>\n")
            self._open = ""

    def _write_run(self, run: etree._Element) -> None:
        properties = run.find("{*}rPr")
        if _is_on(properties, "vanish"):
            return
        said = (_is_on(properties, "b"), self.styles.get(_value(properties, "rStyle")).bold, self._bold)
        tags = ["b"] if _first(said) else []
        tags += ["sup"] if _value(properties, "vertAlign") == "superscript" else []
        self.markup += [f"<{tag}>" for tag in tags]
        self.walk(run)
        self.markup += [f"</{tag}>" for tag in reversed(tags)]

    def _note_boxes(self, drawing: etree._Element) -> None:
        for box in drawing.iter("{*}txbxContent"):
            if next(box.iterancestors("{*}txbxContent"), None) is not None:  # whose words that one has
                continue
            self.boxes.append(" ".join("".join(str(part) for part in box.itertext("{*}t")).split()))
