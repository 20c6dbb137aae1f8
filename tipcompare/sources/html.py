"""Pages of HTML: the page's own title and the narrative's block, with marks for headings, items and table rows.

Which block is the narrative is told by its text, not by class names, so that one rule reads three generations of a
site and its mirrors. A paragraph is prose where it is at least 60 characters long, has a sentence's punctuation and at
most a third of it stands in links. From the body inwards a block is entered while it holds four fifths of the page's
prose, unless that would leave out a block built like it (sections side by side) or prose between it and the title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import accumulate

from attrs import frozen

from tipcompare.errors import ReadError
from tipcompare.model import Mark, ReportWarning, SourceText, Span
from tipcompare.sources.markup import CONTAINERS, Block, Paragraph, ParsedPage, read_markup
from tipcompare.sources.not_english import doubt_language
from tipcompare.sources.tags import empty_unread
from tipcompare.sources.text import BOMS, decode, decode_head

MAX_PAGE = 32 * 1024 * 1024

_HEAD = 65_536

_START = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_BEFORE_START = re.compile(r"\s+|<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*+-->")
_TAG = re.compile(
    r"</?(?:p|div|br|h[1-6]|table|t[rdh]|li|ul|ol|span|a|b|strong|em|i|font|center|pre|meta|title)\b", re.I
)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*(?:["']\s*)?([\w.:-]{2,40})""", re.I)
_KNOWN_CHARSET = re.compile(
    r"(?:us-)?ascii|utf-?8|latin-?1|iso-?8859-\d+|windows-\d+|cp\d+|koi8-[ru]|macintosh|big5|gb\w+|shift_jis|euc-\w+",
    re.I,
)
_COLUMNS = frozenset({"td", "th", "tr"})
_SHARE = 0.8
_LONG_PROSE = 40
"""Spaces in what is never left out without a word."""

_PHRASE = 25


@frozen
class _Chosen:
    title: Paragraph | None
    paragraphs: tuple[Paragraph, ...]
    left_out: tuple[Paragraph, ...]


def is_html(data: bytes) -> bool:
    """Return whether `data` is a page: it opens as one, or has many of a page's tags near its beginning.

    Example:
        >>> is_html(b"<!DOCTYPE html><p>x"), is_html(b"<p>a</p><p>b</p><p>c</p>"), is_html(b"VESMARK (Tier 2) < 3 <b>")
        (True, True, False)
    """
    start, position = decode_head(data, _HEAD), 0
    while before := _BEFORE_START.match(start, position):
        position = before.end()
    return _START.match(start, position) is not None or len(_TAG.findall(start, position, position + 4096)) >= 6


def read_html(data: bytes, name: str, sha256: str) -> SourceText:
    """Return the narrative of a page, paragraphs parted by a blank line.

    The page's title, where it has one, is the first line with a `title` mark; headings have `heading` marks with their
    level (0 for a paragraph that is one only by being short and bold), list items `item` marks, rows of data `table`
    marks with a tab between cells. Words are never changed; white space is folded, forced line breaks are kept.

    Args:
        data: the page's bytes: UTF-8 where they can be, else as the page declares, else Windows-1252.
        name: the path to show and keep.
        sha256: of `data`, in hex.

    Raises:
        ReadError: where it is too large, nests too deeply, or has no text of its own.
    """
    if len(data) > MAX_PAGE:
        raise ReadError(f"a page larger than {MAX_PAGE // 1024**2} MB", path=name)
    markup, warnings = decode_page(data, name)
    page = read_markup(empty_unread(markup, name))
    chosen = choose_narrative(page)
    if not chosen.paragraphs:
        raise ReadError(
            "the page only frames other pages" if page.frames else "the page has links or nothing, but no text",
            path=name,
            hint="save the page in the frame" if page.frames else "is it the report's own page?",
        )
    text, marks = _assemble(chosen)
    said = dict.fromkeys((*warnings, *page.repaired, *_doubts(markup, page, chosen)))
    return SourceText(text, name, sha256, "html", marks, tuple(said))


def decode_page(data: bytes, name: str) -> tuple[str, tuple[ReportWarning, ...]]:
    """Return the characters of a page, and warnings on what had to be guessed or repaired.

    Example:
        >>> decode_page('<meta charset="windows-1251"><p>Тир'.encode("cp1251"), "x.html")[0][-3:]
        'Тир'
    """
    said = None if data.startswith(BOMS) or _is_utf8(data) else _CHARSET.search(data[:4096])
    charset = said[1].decode("ascii", errors="replace").lower() if said else ""
    if _KNOWN_CHARSET.fullmatch(charset) and "utf" not in charset:
        # As browsers do: pages that say Latin-1 are in Windows-1252.
        latin = re.fullmatch(r"(?:us-)?ascii|latin-?1|iso-?8859-1", charset)
        with suppress(LookupError):
            return decode(data.decode("cp1252" if latin else charset, errors="replace").encode(), name)
    return decode(data, name)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def choose_narrative(page: ParsedPage) -> _Chosen:
    """Return the title, the paragraphs of the narrative's block without its lists of links, and what was left out."""
    weights = [paragraph.prose for paragraph in page.paragraphs]
    if not any(weights):
        weights = [len(p.text) - p.links if p.links * 2 <= len(p.text) else 0 for p in page.paragraphs]
    if not any(weights):
        return _Chosen(None, (), ())
    title = _find_title(page, _choose_block(page, weights, None).first, weights)
    block = _choose_block(page, weights, title)
    kept = _without_links(page, block, weights)
    if title is not None:
        before = [index for index in kept if index <= title]
        kept = kept if any(weights[index] for index in before) else [index for index in kept if index > title]
    left = [p for i, p in enumerate(page.paragraphs) if weights[i] and i not in range(block.first, block.last)]
    heading = page.paragraphs[title] if title is not None and title not in kept else None
    if title is None and page.title:
        heading = Paragraph(page.title, 0, "heading", 1)
    return _Chosen(heading, tuple(page.paragraphs[i] for i in kept), tuple(left))


def _choose_block(page: ParsedPage, weights: list[int], title: int | None) -> Block:
    """Return the smallest block that holds most of the prose (the rule at the top of this module)."""
    sums = [*accumulate(weights, initial=0)]
    children: dict[int, list[int]] = {}
    for index, block in enumerate(page.blocks):
        children.setdefault(block.parent, []).append(index)

    def weigh(block: Block) -> int:
        return sums[block.last] - sums[block.first]

    current = 0
    while True:
        inner = [i for i in children.get(current, ()) if page.blocks[i].tag in CONTAINERS]
        best = max(inner, key=lambda i: weigh(page.blocks[i]), default=None)
        if best is None or weigh(page.blocks[best]) < _SHARE * sums[-1]:
            return page.blocks[current]
        block = page.blocks[best]
        like = [page.blocks[i] for i in inner if i != best and page.blocks[i].look == block.look]
        later = [other for other in like if title is None or other.last > title]
        alike = block.tag not in _COLUMNS and any(_may_be_section(page, other, sums) for other in later)
        after_title = max(page.blocks[current].first, 0 if title is None else title + 1)
        between = title is not None and after_title < block.first and sums[block.first] > sums[after_title]
        if alike or between:
            return page.blocks[current]
        current = best


def _may_be_section(page: ParsedPage, block: Block, sums: list[int]) -> bool:
    """Return whether a block has prose under a heading, or a fiftieth of all prose, and so is no mere notice."""
    prose = sums[block.last] - sums[block.first]
    headed = any(p.kind == "heading" and p.level for p in page.paragraphs[block.first : block.last])
    return prose > 0 and (headed or prose * 50 >= sums[-1])


def _find_title(page: ParsedPage, first: int, weights: list[int]) -> int | None:
    """Return the last main heading before the narrative's first prose, else the first with little prose before it.

    A heading that only links elsewhere is a logo.
    """
    start = next((index for index in range(first, len(weights)) if weights[index]), first)
    found = [
        index
        for index, p in enumerate(page.paragraphs)
        if p.kind == "heading" and p.level == 1 and p.links * 2 <= len(p.text)
    ]
    before = [index for index in found if index <= start]
    if before:
        return before[-1]
    return found[0] if found and sum(weights[: found[0]]) <= (1 - _SHARE) * sum(weights) else None


def _without_links(page: ParsedPage, block: Block, weights: list[int]) -> list[int]:
    """Return the block's paragraphs but those in parts without prose that are mostly links, and headings over them."""
    dropped: set[int] = set()
    for part in page.blocks:
        if part.first < block.first or part.last > block.last or part is block or part.last <= part.first:
            continue
        inside = page.paragraphs[part.first : part.last]
        size = sum(len(p.text) for p in inside)
        speaks = any(weights[part.first : part.last]) or any(len(p.text) - p.links >= _PHRASE for p in inside)
        if not speaks and sum(p.links for p in inside) * 2 > size:
            dropped.update(range(part.first, part.last))
    over = [i for i in range(block.first, block.last - 1) if i not in dropped and i + 1 in dropped]
    for index in over:
        after = next((i for i in range(index + 1, block.last) if i not in dropped), None)
        heading = page.paragraphs[index]
        ends = after is None or (
            page.paragraphs[after].kind == "heading" and page.paragraphs[after].level <= heading.level
        )
        if heading.kind == "heading" and heading.level and ends:
            dropped.add(index)
    return [index for index in range(block.first, block.last) if index not in dropped]


def _assemble(chosen: _Chosen) -> tuple[str, tuple[Mark, ...]]:
    parts: list[str] = []
    marks: list[Mark] = []
    length, previous = 0, None
    paragraphs = chosen.paragraphs if chosen.title is None else (chosen.title, *chosen.paragraphs)
    for paragraph in paragraphs:
        gap = "" if previous is None else "\n" if paragraph.kind == previous == "table" else "\n\n"
        start = length + len(gap)
        length = start + len(paragraph.text)
        parts.extend((gap, paragraph.text))
        span = Span(start, length)
        is_title = paragraph is chosen.title or (paragraph.level == 1 and not any(m.kind == "title" for m in marks))
        if paragraph.kind == "heading":
            marks.append(Mark(span, "title" if is_title else "heading", paragraph.text, paragraph.level))
        elif paragraph.kind != "text":
            marks.append(Mark(span, paragraph.kind))
        previous = paragraph.kind
    return "".join(parts), tuple(marks)


def tell_left_out(texts: Iterable[str], one: str, many: str, where: str = "") -> Iterator[ReportWarning]:
    """Yield the warning that prose was left out, where any of `texts` is too long to be left out without a word.

    Args:
        texts: what was left out.
        one: what one of them is called.
        many: what several are called.
        where: they stood, with a blank behind it; empty where that is said already.
    """
    long = [text for text in texts if text.count(" ") >= _LONG_PROSE]
    if long:
        some = f"{len(long)} {many if len(long) > 1 else one} {where}left out"
        yield ReportWarning("prose-left-out", f"{some}, the first begins {long[0][:60]!r}")


def _doubts(markup: str, page: ParsedPage, chosen: _Chosen) -> Iterable[ReportWarning]:
    """Yield what may be wrong with the page as a whole."""
    outside = [paragraph.text for paragraph in chosen.left_out]
    yield from tell_left_out(outside, "paragraph of prose", "paragraphs of prose", "outside the narrative's block ")
    tail = markup[-4096:].lower()
    if "</body" not in tail and "</html" not in tail and "<body" in markup.lower():
        yield ReportWarning("page-cut-short", "the markup ends before the page does; its end may be missing")
    yield from doubt_language(" ".join(paragraph.text for paragraph in chosen.paragraphs), page.language)
