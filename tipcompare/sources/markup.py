"""A page's markup as paragraphs in order and the blocks that hold them, before anything is chosen or left out."""

from __future__ import annotations

import re
from typing import Literal

from attrs import define, evolve, field, frozen
from selectolax.lexbor import LexborHTMLParser, LexborNode

from tipcompare.model import ReportWarning
from tipcompare.sources.note_marks import UNIT_BEFORE, drop_note_marks
from tipcompare.sources.tags import words
from tipcompare.sources.text import set_right

ParagraphKind = Literal["text", "heading", "item", "table"]


# What never holds a page's words: machinery, frames around other pages, menus and the controls of forms.
DROPPED = words(
    "script style noscript template svg math canvas head iframe frame frameset noframes object embed applet audio video"
    " map nav footer aside select option datalist button input textarea"
)
DROPPED_ROLES = frozenset({"alertdialog", "dialog", "menu", "menubar", "navigation", "search", "toolbar"})
INLINE = words(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike"
    " strong sub sup time tt u var wbr img"
)
CONTAINERS = words("body main article section div td th tr tbody table center form blockquote header")
HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BOLD = frozenset({"b", "strong"})
_NOTE = re.compile(r"\[?\(?(?:\d{1,3}|[ivx]{1,4}|[*†‡§]+)\)?\]?")
_END = "\x0c"
"""Behind a paragraph; there is none in it, as white space is folded."""
_OPENS_BRACKET = re.compile(r"[(\[{“‘—–$€£-]\Z")
_ENDS = re.compile(r"[.!?:;][\"'”’)\]]*\Z")
_MAX_HEADING = 90
_MAX_CELL = 300


@frozen
class Paragraph:
    """A stretch of words that stands by itself on the page.

    Args:
        text: with white space folded; a forced line break is a line feed.
        links: how many of its characters stand in links.
        kind: what the markup says it is.
        level: of a heading, 1-6; 0 for a paragraph that is a heading only by being bold.
    """

    text: str
    links: int = 0
    kind: ParagraphKind = "text"
    level: int = 0

    @property
    def prose(self) -> int:
        """Its weight as prose: its characters outside links, 0 where it is short, no sentence or mostly links."""
        size = len(self.text)
        own = self.kind not in ("heading", "table") and size >= 60 and self.links * 3 <= size
        return size - self.links if own and re.search("[.;:!?]", self.text) else 0


@define
class Block:
    """An element that holds paragraphs `first` to `last` (excluded); `look` is its tag with its class names."""

    tag: str
    look: str
    parent: int
    first: int
    last: int = -1


@define
class ParsedPage:
    """The paragraphs of a page in order, its blocks with the outermost first, and what had to be set right in it."""

    paragraphs: list[Paragraph] = field(factory=list)
    blocks: list[Block] = field(factory=list)
    title: str = ""
    frames: int = 0
    language: str = ""
    repaired: tuple[ReportWarning, ...] = ()


@frozen
class _Piece:
    text: str
    link: bool
    fragment: bool
    bold: bool


@define
class _Walk:
    """Where the walk through a page stands."""

    page: ParsedPage
    open_blocks: list[int] = field(factory=list)
    lines: list[list[_Piece]] = field(factory=lambda: [[]])
    links: list[bool] = field(factory=list)
    bold: int = 0
    heading: int = 0
    items: int = 0
    verbatim: int = 0


def read_markup(markup: str) -> ParsedPage:
    """Return the paragraphs and blocks of `markup`, however malformed.

    Example:
        >>> [(p.kind, p.text) for p in read_markup("<h2>Prevention</h2><p>The government met.").paragraphs]
        [('heading', 'Prevention'), ('text', 'The government met.')]
    """
    tree = LexborHTMLParser(markup)
    root = tree.root
    titles = tree.css("head title")
    page = ParsedPage(
        title=" ".join(titles[0].text().split()) if titles else "",
        frames=len(tree.css("iframe, frame")),
        language=(root.attributes.get("lang") or "") if root is not None else "",
    )
    walk = _Walk(page)
    node = tree.body
    if node is not None:
        _walk(node, walk)
    texts, notes = drop_note_marks(_END.join(one.text for one in page.paragraphs))
    if notes:
        page.repaired = (*page.repaired, *notes)
        pairs = zip(page.paragraphs, texts.split(_END), strict=True)
        page.paragraphs = [evolve(one, text=text) for one, text in pairs]
    return page


def _walk(body: LexborNode, walk: _Walk) -> None:
    """Go through the nodes below `body` in order; no recursion, since markup may nest deeper than the stack."""
    node, opened = body, [body]
    _enter(body, walk)
    child = node.child
    while opened:
        if child is None:
            node = opened.pop()
            _leave(node, walk)
            child = node.next if opened else None
            continue
        if child.tag == "-text":
            _add_text(child.text_content or "", walk)
        elif child.tag == "br":
            walk.lines.append([])
        elif _is_shown(child) and not _is_note(child, walk):
            _enter(child, walk)
            opened.append(child)
            child = child.child
            continue
        child = child.next


def _is_shown(node: LexborNode) -> bool:
    """Return whether `node` is an element that may hold the page's words."""
    tag = node.tag or "-"
    return tag[0] not in "-!" and tag not in DROPPED and node.attributes.get("role") not in DROPPED_ROLES


def _enter(node: LexborNode, walk: _Walk) -> None:
    tag = node.tag or ""
    if tag == "a":
        href = node.attributes.get("href")
        if href:
            walk.links.append(href.startswith("#"))
        return
    if tag in _BOLD:
        walk.bold += 1
    if tag in INLINE:
        return
    _flush(walk)
    look = f"{tag} {' '.join(sorted((node.attributes.get('class') or '').split()))}".strip()
    parent = walk.open_blocks[-1] if walk.open_blocks else -1
    walk.open_blocks.append(len(walk.page.blocks))
    walk.page.blocks.append(Block(tag, look, parent, len(walk.page.paragraphs)))
    walk.heading = HEADINGS.get(tag, walk.heading)
    walk.items += tag == "li"
    walk.verbatim += tag == "pre"


def _leave(node: LexborNode, walk: _Walk) -> None:
    tag = node.tag or ""
    if tag == "a":
        if node.attributes.get("href"):
            walk.links.pop()
        return
    if tag in _BOLD:
        walk.bold -= 1
    if tag in INLINE:
        return
    _flush(walk)
    index = walk.open_blocks.pop()
    walk.page.blocks[index].last = len(walk.page.paragraphs)
    if tag == "tr":
        _join_row(walk.page, index)
    if tag == "li":
        _undo_layout_item(walk.page, index)
    walk.items -= tag == "li"
    walk.verbatim -= tag == "pre"
    if tag in HEADINGS:
        walk.heading = 0


def _add_text(text: str, walk: _Walk) -> None:
    """Add the text of a node; what its entities say may have been through the wrong encoding too."""
    if text.isspace() and not (walk.verbatim or walk.lines[-1]):
        return
    text, repaired = set_right(text)
    walk.page.repaired = walk.page.repaired or repaired
    for number, line in enumerate(text.split("\n") if walk.verbatim else (text,)):
        if number:
            walk.lines.append([])
        if line:
            walk.lines[-1].append(_Piece(line, bool(walk.links), bool(walk.links and walk.links[-1]), walk.bold > 0))


def _flush(walk: _Walk) -> None:
    """End the running paragraph; an empty line within it ended one already."""
    if walk.lines == [[]]:
        return
    lines, walk.lines = walk.lines, [[]]
    group: list[list[_Piece]] = []
    for line in [*lines, []]:
        if any(piece.text.strip() for piece in line):
            group.append(line)
        elif group:
            if len(group) > 1 and not walk.heading and _is_bold(group[0]) and not _is_bold(group[1]):
                walk.page.paragraphs.append(_paragraph(group[:1], walk))
                group = group[1:]
            walk.page.paragraphs.append(_paragraph(group, walk))
            group = []


def _is_bold(line: list[_Piece]) -> bool:
    return all(piece.bold for piece in line if piece.text.strip())


def _paragraph(lines: list[list[_Piece]], walk: _Walk) -> Paragraph:
    texts = [" ".join("".join(piece.text for piece in line).split()) for line in lines]
    pieces = [piece for line in lines for piece in line if piece.text.strip()]
    outer = walk.heading > 0
    links = sum(len(" ".join(piece.text.split())) for piece in pieces if piece.link and not (outer and piece.fragment))
    if outer:
        return Paragraph(" ".join(texts), links, "heading", walk.heading)
    text = "\n".join(texts)
    if walk.items:
        return Paragraph(text, links, "item")
    bold = _is_bold(pieces) and len(text) <= _MAX_HEADING and len(texts) == 1
    return Paragraph(text, links, "heading" if bold and not text.endswith((".", ";", ",")) else "text")


def _join_row(page: ParsedPage, index: int) -> None:
    """Make one paragraph of a row of data: several cells, one short paragraph each (else the table is mere layout)."""
    row = page.blocks[index]
    cells, inner = page.paragraphs[row.first :], page.blocks[index + 1 :]
    if len(cells) < 2 or any(block.tag not in ("td", "th", "p") for block in inner):
        return
    with_words = sum(block.tag in ("td", "th") and block.first < block.last for block in inner)
    if with_words != len(cells) or any(len(cell.text) > _MAX_CELL for cell in cells):
        return
    text = "\t".join(" ".join(cell.text.split()) for cell in cells)
    page.paragraphs[row.first :] = [Paragraph(text, sum(cell.links for cell in cells), "table")]
    del page.blocks[index + 1 :]
    row.last = len(page.paragraphs)


def _undo_layout_item(page: ParsedPage, index: int) -> None:
    """Take a list item that has headings in it for the layout it is."""
    inside = range(page.blocks[index].first, page.blocks[index].last)
    if any(page.paragraphs[i].kind == "heading" and page.paragraphs[i].level for i in inside):
        for i in inside:
            if page.paragraphs[i].kind == "item":
                page.paragraphs[i] = evolve(page.paragraphs[i], kind="text")


def _is_note(node: LexborNode, walk: _Walk) -> bool:
    """Return whether `node` is the mark of a footnote: raised or a link within the page, and a number or a star.

    A number that only links and is not raised may be a figure: it is none where it is glued to what stands before it,
    or stands behind the end of a sentence and before no small letter.
    """
    linked = node.tag == "a" and (node.attributes.get("href") or "").startswith("#")
    if node.tag != "sup" and not linked:
        return False
    text = (node.text() or "").strip()
    if len(text) > 8 or _NOTE.fullmatch(text) is None:
        return False
    before = "".join(piece.text for piece in walk.lines[-1][-2:])
    if not linked:
        return UNIT_BEFORE.search(before) is None
    if not text.isdecimal() or node.css_first("sup") is not None:
        return True
    after = _text_behind(node)
    if _OPENS_BRACKET.search(before):
        return before[-1] == "(" and after[:1] == ")"
    glued = bool(before) and not before[-1].isspace()
    before = before.rstrip()
    return glued or ((not before or _ENDS.search(before) is not None) and not after.lstrip()[:1].islower())


def _text_behind(node: LexborNode) -> str:
    """Return the text right behind a node, within what is around it, or behind that where it ends its words."""
    around: LexborNode | None = node
    while around is not None and around.next is None and around.parent is not None and around.parent.tag in INLINE:
        around = around.parent
    behind = around.next if around is not None else None
    return (behind.text() or "") if behind is not None else ""
