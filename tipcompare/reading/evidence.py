"""The passages of a narrative, and what speaks for the section of each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tipcompare.model import Span
from tipcompare.reading.folding import Folded, squash
from tipcompare.reading.heading import Title, end_of_rating, other_title
from tipcompare.reading.layout import Block, LaidOut
from tipcompare.reading.lists import Directives, begins_item, directives_for
from tipcompare.reading.marks import LEADING, OPENS_ITEM
from tipcompare.reading.passages import OPENING, Evidence, Passage
from tipcompare.reading.sections import word_shares
from tipcompare.reading.statement import states_rating
from tipcompare.reading.wording import Wording
from tipcompare.series import SeriesProfile

MAX_HEADING = 90
MAX_FURNITURE = 450
_HEADING_END = re.compile(r"[.:—–]|\s-\s|-{2}")
_CAPITAL_AFTER = re.compile(r"[\s\"“•●▪■◦‣·*\uf0b7–-]*(?:\(?\d{1,2}[.)]\s*)?[A-Z]")
_COMPLETE = re.compile(r"[.!?:;][\"'”’)\]]*$")

Reader = tuple[SeriesProfile, Wording]


def find_passages(
    laid: LaidOut, folded: Folded, title: Title | None, reader: tuple[SeriesProfile, Wording, re.Pattern[str]]
) -> list[Passage]:
    """Return the passages of the text in order: title, narrative, and the furniture around and within it."""
    wording = reader[1]
    first = title.last + 1 if title else 0
    end = _next_title(laid, title, first, wording)
    before = laid.blocks[: title.first] if title else ()
    passages = [
        Passage(b.span, b.span.start, kind="furniture", other=_is_narrative(folded.clean, folded, b, wording))
        for b in before
    ]
    narrative: list[Block] = []
    if title is not None:
        start = laid.blocks[title.first].span.start
        passages.append(Passage(Span(start, title.end), start, kind="title"))
        rest = Span(title.end, laid.blocks[title.last].span.end)
        if rest.start < rest.end:
            narrative += part_at_headings(folded.clean, Block(rest), wording)
    narrative += laid.blocks[first:end]
    inside = [_passage(folded.clean, folded, block, wording) for block in narrative]
    passages += _set_apart(folded.clean, folded, inside, reader)
    passages += [Passage(b.span, b.span.start, kind="furniture", other=True) for b in laid.blocks[end:]]
    return passages


def part_at_headings(text: str, block: Block, wording: Wording) -> list[Block]:
    """Return the block in parts, where headings of sections stand in the middle of it."""
    edges = list(wording.inner.finditer(text, block.span.start, block.span.end))
    starts = [block.span.start, *(edge.start("heading") for edge in edges)]
    ends = [*(edge.end("before") for edge in edges), block.span.end]
    return [Block(Span(start, end), block.mark) for start, end in zip(starts, ends, strict=True)]


def _is_narrative(text: str, folded: Folded, block: Block, wording: Wording) -> bool:
    """Return whether a paragraph before the title seems to be of another country's narrative."""
    line = block.span.of(text)
    if len(line) < MAX_FURNITURE:
        return other_title(_title_in(text, block.span, wording), None, wording)
    opening = folded.between(block.span.start, block.span.start + OPENING)
    return any(pattern.match(opening) for pattern in wording.cues.values())


def _next_title(laid: LaidOut, title: Title | None, first: int, wording: Wording) -> int:
    """Return the index of the block where another country's narrative begins; their number where none does."""
    like = laid.text[laid.blocks[title.first].span.start : title.end] if title else None
    for index in range(first, len(laid.blocks)):
        if other_title(_title_in(laid.text, laid.blocks[index].span, wording), like, wording):
            return index
    return len(laid.blocks)


def _title_in(text: str, span: Span, wording: Wording) -> str:
    """Return what may be the title in a paragraph: all of a short one, else what is run into the text."""
    end = span.end if span.end - span.start <= 100 else end_of_rating(text, span.start, wording) or span.start
    return text[span.start : end]


def _passage(text: str, folded: Folded, block: Block, wording: Wording) -> Passage:
    kind, body = _heading_of(text, folded, block.span, wording)
    return Passage(block.span, body, kind, item=block.mark == "item")


def _heading_of(text: str, folded: Folded, span: Span, wording: Wording) -> tuple[str, int]:
    """Return the kind of section whose heading the paragraph is or begins with, and where its body starts."""
    head = text[span.start : min(span.end, span.start + MAX_HEADING)]
    if span.end - span.start <= MAX_HEADING:
        letters = squash(head)
        for kind, pattern in wording.headings.items():
            if pattern.fullmatch(letters):
                return kind, span.end
    delimiter = _HEADING_END.search(head)
    if delimiter is not None:
        letters = squash(head[: delimiter.start()])
        for kind, pattern in wording.headings.items():
            if pattern.fullmatch(letters):
                return kind, span.start + delimiter.end()
    start = folded.index(span.start)
    for kind, pattern in wording.named_headings.items():
        found = pattern.match(folded.letters, start)
        if found is not None and found.end() > start:
            end = folded.end_offset(found.end())
            if end <= span.end and _CAPITAL_AFTER.match(text, end):
                return kind, end
    return "", span.start


def _set_apart(
    text: str,
    folded: Folded,
    inside: Sequence[Passage],
    reader: tuple[SeriesProfile, Wording, re.Pattern[str]],
) -> list[Passage]:
    """Mark what is furniture, before, within and after the narrative, and notes to the title."""
    _, wording, furniture = reader
    kept = [_mark_certain(text, folded, p, (wording, furniture)) for p in inside]
    for order in (range(len(kept) - 1, -1, -1), range(len(kept))):
        for index in order:
            passage = kept[index]
            after = order.step < 0 and index > 0 and kept[index - 1].kind == "furniture"
            begins = wording.openings.match(folded.letters, folded.index(passage.body)) is not None
            if passage.kind == "" and not _loose(text, passage, after, begins):
                break
            if passage.kind == "title":
                continue
            kept[index] = Passage(passage.span, passage.span.start, kind="furniture")
    return kept


def _mark_certain(text: str, folded: Folded, passage: Passage, patterns: tuple[Wording, re.Pattern[str]]) -> Passage:
    wording, furniture = patterns
    span = passage.span
    if span.end - span.start > MAX_FURNITURE or passage.heading:
        return passage
    if text[span.start] in "*†" and wording.notes.match(folded.between(span.start, span.end)):
        return Passage(span, span.start, kind="title", note=True)
    if furniture.match(text, span.start, span.end) or wording.furniture.fullmatch(folded.between(span.start, span.end)):
        return Passage(span, span.start, kind="furniture")
    return passage


def _loose(text: str, passage: Passage, after_furniture: bool, begins: bool) -> bool:
    """Return whether a passage at an end of the text is no sentence of a narrative."""
    if passage.heading or passage.item:
        return False
    line = text[passage.span.start : passage.span.end]
    words = [word for word in line.split() if len(word) > 3]
    flowing = len(words) >= 5 and sum(word[0].islower() for word in words) * 2 > len(words)
    return len(line) < 160 and (after_furniture or not (flowing or begins or _COMPLETE.search(line)))


def weigh(text: str, folded: Folded, passages: Sequence[Passage], reader: Reader) -> tuple[Evidence, ...]:
    """Return what speaks for the section of each passage of the narrative, in order."""
    profile, wording = reader
    directives = directives_for(profile, wording.names)
    evidence: list[Evidence] = []
    stated = False
    for passage in passages:
        body = Span(passage.body, passage.span.end)
        letters = folded.between(body.start, body.end)
        statement = not stated and states_rating(letters, profile, wording)
        stated = stated or statement
        listed = passage.item or _listed(text, folded, body, directives)
        opening = letters[:OPENING]
        cues = frozenset(kind for kind, pattern in wording.cues.items() if pattern.match(opening))
        shares = word_shares(text[body.start : body.end], profile)
        evidence.append(Evidence(passage.heading, cues, statement, bool(letters) and listed, shares, bool(letters)))
    return tuple(evidence)


def _listed(text: str, folded: Folded, body: Span, directives: Directives) -> bool:
    """Return whether a paragraph begins as an item of a list does: with a bullet, or with a directive."""
    if OPENS_ITEM.match(text, body.start, body.end):
        return True
    mark = LEADING.match(text, body.start, body.end)
    return begins_item(text, folded, mark.end() if mark else body.start, directives)
