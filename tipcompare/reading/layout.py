"""The line layout of a plain text undone: wrapped lines joined, running heads dropped, paragraphs told apart."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from itertools import chain, pairwise, takewhile
from typing import Literal, TypeVar

from attrs import evolve, frozen

from tipcompare.countries import drop_page_heads
from tipcompare.language.bullets import ITEM_SIGNS, LEADING, LOST_BULLET, NUMBERS_LINE, OPENS_LINE
from tipcompare.language.capitals import CAPITAL
from tipcompare.language.hyphens import is_broken, is_glued, whole_words
from tipcompare.language.sentences import OPENER, SENTENCE_END, TERMINAL, breaks_off, ends_with
from tipcompare.model import SourceText, Span
from tipcompare.series import Layout
from tipcompare.series.patterns import any_of

MAX_WIDTH = 130
"""No hard-wrapped text is wider, and hardly any paragraph is narrower."""

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_BLANK = re.compile(r"\n\s*\n|\r\s*\r|\x0c")
_MARGIN = re.compile(r"^[\s|>]+(?=\S)")
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff](?!(?<=\u00ad)[\\s\u200b-\u200d\u2060\ufeff]*$)")
_ASIDE = re.compile(r"[-–—]+\s[a-z]")
_SIGN = re.compile(r"[|>»@]|https?:")

_LONGEST_BRACKET, _LONGEST_HEAD = 60, 90
_IN_BRACKET = re.compile(rf"\([^()\n]{{0,{_LONGEST_BRACKET}}}$")
_MARKS = re.compile(rf".(?:{CAPITAL}|\))|[a-z][.)]\s+{CAPITAL}|[ivx]{{2,5}}[.)]\s+\w")
"""A letter before a capital or a bracket, or a small number before a word: marks of items."""

_PAGE_NUMBER = re.compile(r"[-–—\s]*\d{1,4}[-–—\s]*$")
_ENDS_IN_MARK = re.compile(r"[.!?;] [1-9]\d?\.$")
"""The number of an item that begins in the next line."""

AnyLine = TypeVar("AnyLine")
BlockKind = Literal["", "heading", "item"]


@frozen
class Block:
    """One paragraph, heading line or list item of the report's own text, and what the format said it is, if any."""

    span: Span
    mark: BlockKind = ""


@frozen
class LaidOut:
    """The report's own text and its blocks, which hold every non-blank character of it."""

    text: str
    blocks: tuple[Block, ...]


@frozen
class _Line:
    text: str
    after_blank: bool
    mark: BlockKind = ""


def undo_layout(source: SourceText, layout: Layout, *, cells: bool = False) -> LaidOut:
    """Return the text of `source` with one paragraph a line.

    Args:
        source: one document.
        layout: of its series; what counts are its running heads, the lines that begin a paragraph, and the headings
            that part one in whose middle they stand.
        cells: whether tabs are kept, which part the cells of a table; else they are blanks.

    Source: the list of what mirrors do to a narrative, docs/reading.md, "Layout".
    """
    lines = list(_drop_running_heads(list(_split_lines(source, "\t" if cells else "\n")), any_of(layout.running_heads)))
    starts = any_of(layout.starts)
    width = _wrap_width(lines)

    def goes_on(line: _Line, following: _Line) -> bool:
        return not starts.match(following.text) and _continues(line, following, width)

    return _assemble(gather_lines(lines, goes_on), any_of(layout.inner_headings))


def cut(span: Span, cuts: Iterable[tuple[int, int]]) -> list[Span]:
    """Return the stretches of `span` between the cuts, given as (end of one, start of the next)."""
    edges = [span.start, *chain.from_iterable(cuts), span.end]
    return [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if end > start]


def gather_lines(lines: Iterable[AnyLine], goes_on: Callable[[AnyLine, AnyLine], bool]) -> list[list[AnyLine]]:
    """Return lines in paragraphs: each that goes on with the one before it stands with it."""
    paragraphs: list[list[AnyLine]] = []
    for line in lines:
        if not paragraphs or not goes_on(paragraphs[-1][-1], line):
            paragraphs.append([])
        paragraphs[-1].append(line)
    return paragraphs


def join_lines(lines: Sequence[str], words: Set[str] = frozenset()) -> str:
    """Return lines as one: a space between, but none after a hyphen, a slash or a dash that ends a word.

    Before a bullet there always is one, and before what shares its ending with a word left open. A word broken by a
    hyphen is mended where it is one of `words`, in lower case, and they do not have it with a hyphen.

    Example:
        >>> join_lines(["the recruitment by non-", "state groups, 2014 –", "2016"])
        'the recruitment by non-state groups, 2014 – 2016'
        >>> join_lines(["by 2018–", "2021, by—", "• Training"])
        'by 2018–2021, by— • Training'
        >>> join_lines(["the direct-", "or of pre-", "and main trials"], {"director"})
        'the director of pre- and main trials'
    """
    joined = list(lines[:1])
    for line in lines[1:]:
        old = joined[-1]
        if mended := bool(words) and is_broken(old, line, words):
            joined[-1] = old[:-1]
        glued = mended or (is_glued(old, line) and not LOST_BULLET.match(line))
        joined += ["" if glued else " ", line]
    return "".join(joined)


def _split_lines(source: SourceText, sign: str) -> Iterator[_Line]:
    """Yield lines that are not blank, one blank or `sign` between words, each with what the first mark in it says."""
    marks = [mark for mark in source.marks if mark.kind in ("title", "heading", "item")]
    starts = [mark.span.start for mark in marks]
    position = 0
    for found in _LINE.finditer(source.text):
        seen = _UNSEEN.sub("", drop_page_heads(found[0])).replace("\u00ad", "-")  # at a line's end one breaks a word
        if not (text := sign.join([" ".join(cell.split()) for cell in _MARGIN.sub("", seen).split(sign)]).strip()):
            continue
        inside = marks[bisect_left(starts, found.start()) : bisect_left(starts, found.end())]
        kind: BlockKind = "" if not inside else "item" if inside[0].kind == "item" else "heading"
        yield _Line(text, _BLANK.search(source.text, position, found.start()) is not None, kind)
        position = found.end()


def _drop_running_heads(lines: Sequence[_Line], running: re.Pattern[str]) -> Iterator[_Line]:
    """Yield the lines without short ones of page furniture, three at most, that stand in the middle of a sentence."""
    short = [line.text if not line.mark and len(line.text) <= _LONGEST_HEAD else "" for line in lines]
    sure = [bool(_PAGE_NUMBER.match(text) or running.match(text)) for text in short]
    likely = [known or (text.isupper() and len(text) > 3) for known, text in zip(sure, short, strict=True)]
    before, index = "", 0
    while index < len(lines):
        end = index
        if likely[index]:
            left_open = breaks_off(before) or bool(_IN_BRACKET.search(before[-_LONGEST_BRACKET - 1 :]))
            end += sum(takewhile(bool, likely[index : index + 3]))
            goes_on = end < len(lines) and len(before) > 20 and lines[end].text[0].islower()
            if left_open and not goes_on:  # capitals may be what the phrase goes on with
                end = index + sum(takewhile(bool, sure[index : index + 3]))
                goes_on = end < len(lines)
            named = any(running.match(line.text) for line in lines[index:end])
            apart = named or any(line.after_blank for line in lines[index : end + 1])
            if not (apart and goes_on) or ends_with(before, SENTENCE_END):
                end = index
        line = evolve(lines[end], after_blank=False) if end > index else lines[index]
        yield line
        before, index = line.text, end + 1


def _wrap_width(lines: list[_Line]) -> int:
    """Return the width the text is wrapped at; 0 where its lines are whole paragraphs, or too few to tell."""
    inner = [(line.text, following.text) for line, following in pairwise(lines) if not following.after_blank]
    lengths = sorted(len(text) for text, _ in inner if 35 <= len(text) <= MAX_WIDTH)
    long = sum(len(line.text) for line in lines if len(line.text) > MAX_WIDTH)
    if len(lengths) < 3 or long > sum(lengths):
        return 0
    width = lengths[len(lengths) * 9 // 10]
    telling = [_fills(text, following, width) for text, following in inner if len(text) * 2 > width]
    return width if sum(telling) * 2 >= len(telling) else 0


def _fills(text: str, following: str, width: int) -> bool:
    """Return whether the next word would not have fitted into the line."""
    return len(text) + 1 + len(following.split(None, 1)[0]) > width


def _continues(line: _Line, following: _Line, width: int) -> bool:
    """Return whether `following` goes on in the paragraph that `line` belongs to."""
    if following.mark or line.mark == "heading":
        return False
    if "\t" in line.text and (following.after_blank or "\t" in following.text):
        cells = LEADING.sub("", line.text.lstrip(ITEM_SIGNS), count=1)  # not the tab behind a mark
        if "\t" in cells:
            return False
    if _ASIDE.match(following.text) and not ends_with(line.text, TERMINAL) and not OPENS_LINE.match(line.text):
        return True
    if OPENS_LINE.match(following.text) or (NUMBERS_LINE.match(following.text) and ends_with(line.text, TERMINAL)):
        return False
    low = following.text[0].islower() and not _MARKS.match(following.text)
    broken = low and not ends_with(line.text, SENTENCE_END if width else TERMINAL)
    left_open = breaks_off(line.text) and not following.text[0].isdigit()  # which may count items or pages
    if broken or left_open or OPENER.match(line.text) or _ENDS_IN_MARK.search(line.text):
        return True
    if following.after_blank or not width:
        return False
    if " " not in following.text and ends_with(line.text, SENTENCE_END) and not ends_with(following.text, TERMINAL):
        return False
    flows = not ends_with(line.text, SENTENCE_END) and _flows(line.text)
    return len(line.text) * 2 > width and (flows or _fills(line.text, following.text, width))


def _flows(text: str) -> bool:
    """Return whether a line reads as a part of a sentence: most of its words are in lower case."""
    words = text.split()
    return len(words) > 4 and not _SIGN.search(text) and sum(word[0].islower() for word in words) * 2 > len(words)


def _assemble(paragraphs: list[list[_Line]], inner: re.Pattern[str]) -> LaidOut:
    parting = re.compile(rf"(?P<before>[.!?][\"”’)]*)\s*(?P<heading>{inner.pattern})\s+(?=[\"“]?{CAPITAL})")
    words = whole_words([line.text for paragraph in paragraphs for line in paragraph])
    pieces: list[str] = []
    blocks: list[Block] = []
    position = 0
    for paragraph in paragraphs:
        gap = "" if not pieces else "\n\n" if paragraph[0].after_blank else "\n"
        text = join_lines([line.text for line in paragraph], words)
        pieces += (gap, text)
        start = position + len(gap)
        position = start + len(text)
        cuts = ((start + found.end("before"), start + found.start("heading")) for found in parting.finditer(text))
        blocks += (Block(part, paragraph[0].mark) for part in cut(Span(start, position), cuts))
    return LaidOut("".join(pieces), tuple(blocks))
