"""The passages of a narrative: its title, the furniture around and within it, what speaks for the section of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from tipcompare.model import Span
from tipcompare.reading.bullets import ITEM_SIGNS, LEADING, OPENS_ITEM
from tipcompare.reading.headings import top_kind
from tipcompare.reading.layout import TERMINAL, Block
from tipcompare.reading.lists import begins_item
from tipcompare.reading.narrative_title import Title, find_other, find_title, other_title
from tipcompare.reading.pipeline import Draft, Passage
from tipcompare.reading.rating import states_rating
from tipcompare.reading.sections import Evidence, word_shares
from tipcompare.reading.wording import letters_of_sections
from tipcompare.series.patterns import any_of, either

OPENING = 220
"""Letters of a paragraph that are looked at for a cue."""

_LONGEST_LOOSE = 160
"""Characters up to which a passage may be no sentence."""
_MAX_HEADING = 90
_MAX_FURNITURE = 450
_NUMBER = re.compile(r"(?:\d{1,2}|[IVX]{1,4}|[A-G])[.)]\s+")
_HEADING_END = re.compile(r"[.:—–]|\s-\s|-{2}")
_CAPITAL_AFTER = re.compile(rf"[\s\"“{ITEM_SIGNS}–-]*(?:\(?\d{{1,2}}[.)]\s*)?[A-Z]")


def find_heading(draft: Draft) -> Draft:
    """Find the title and the passages under it; what is not of the narrative is set apart, and the rest is weighed."""
    title = find_title(draft.laid, draft.folded, draft.wording)
    passages = _weigh(draft, _find_passages(draft, title))
    return evolve(draft, title=title, passages=tuple(passages))


def _find_passages(draft: Draft, title: Title | None) -> Iterator[Passage]:
    """Yield the passages of the text in order: title, narrative, and the furniture around and within it."""
    blocks, below, like = draft.laid.blocks, draft.laid.blocks, ""
    rest: list[Block] = []
    if title is not None:
        over = Span(blocks[title.first].span.start, title.end)
        for block in blocks[: title.first]:
            yield Passage(block.span, kind="furniture", other=_is_narrative(draft, block.span))
        yield Passage(over, kind="title", found_by="heading")
        below, like, end = blocks[title.last + 1 :], over.of(draft.text), blocks[title.last].span.end
        rest = [Block(Span(title.end, end))] if title.end < end else []
    other = find_other(draft.text, below, like, draft.wording)
    yield from _set_apart(draft, [*rest, *below[:other]])
    yield from (Passage(block.span, kind="furniture", other=True) for block in below[other:])


def part_at_headings(draft: Draft) -> Iterator[Block]:
    """Yield the blocks of the text, in parts those in whose middle headings of sections stand."""
    headings = either(draft.profile.layout.inner_headings)
    inner = re.compile(rf"(?P<before>[.!?][\"”’)]*)\s*(?P<heading>{headings})\s+(?=[\"“]?[A-Z])")
    for block in draft.laid.blocks:
        start, end = block.span.start, block.span.end
        for edge in inner.finditer(draft.text, start, end):
            yield evolve(block, span=Span(start, edge.end("before")))
            start = edge.start("heading")
        yield evolve(block, span=Span(start, end))


def _is_narrative(draft: Draft, span: Span) -> bool:
    """Return whether a paragraph before the title seems to be of another country's narrative."""
    if span.end - span.start < _MAX_FURNITURE:
        return other_title(draft.text, span, "", draft.wording)
    opening = draft.folded.between(span.start, span.start + OPENING)
    return any(cues.match(opening) for _, cues in letters_of_sections(draft.wording, "cues"))


def _heading_of(draft: Draft, span: Span) -> tuple[str, int]:
    """Return the kind of section whose heading the paragraph is or begins with, and where its body starts."""
    folded = draft.folded
    number = _NUMBER.match(folded.text, span.start, span.end)
    opens = number.end() if number else span.start
    head = folded.text[opens : min(span.end, opens + _MAX_HEADING)]
    heads = [(head, span.end)] if span.end - opens <= _MAX_HEADING else []
    delimiter = _HEADING_END.search(head)
    if delimiter is not None:
        heads.append((head[: delimiter.start()], opens + delimiter.end()))
    for line, body in heads:
        if kind := top_kind(line, draft.profile):
            return kind, body
    start = folded.index(opens)
    for kind, headings in letters_of_sections(draft.wording, "headings"):
        found = headings.match(folded.letters, start)
        if found is not None and found.end() > start:
            end = folded.end_offset(found.end())
            if end <= span.end and _CAPITAL_AFTER.match(folded.text, end):
                return kind, end
    return "", span.start


def _set_apart(draft: Draft, blocks: Sequence[Block]) -> list[Passage]:
    """Return blocks as passages: what is furniture, before, within and after the narrative, and notes to the title."""
    folded, opens = draft.folded, draft.wording.openings
    kept = [_mark_certain(draft, block) for block in blocks]
    for order in (range(len(kept) - 1, -1, -1), range(len(kept))):
        for index in order:
            passage = kept[index]
            after = order.step < 0 and index > 0 and kept[index - 1].kind == "furniture"
            begins = opens.match(folded.letters, folded.index(passage.body)) is not None
            if passage.kind == "" and not _loose(passage.span.of(folded.text), passage, after, begins):
                break
            if passage.kind != "title":
                kept[index] = Passage(passage.span, kind="furniture")
    return kept


def _mark_certain(draft: Draft, block: Block) -> Passage:
    span, text, layout = block.span, draft.folded.text, draft.profile.layout
    kind, body = _heading_of(draft, span)
    if span.end - span.start <= _MAX_FURNITURE and not kind:
        letters = draft.folded.between(span.start, span.end)
        if text[span.start] in "*†" and draft.wording.letters(*draft.profile.rating.determinations).match(letters):
            return Passage(span, kind="title", note=True, found_by="heading")
        chart = draft.wording.letters(*layout.charts).fullmatch(letters)
        if chart or any_of(layout.furniture).match(text, span.start, span.end):
            return Passage(span, kind="furniture")
    return Passage(span, body, kind, item=block.mark == "item")


def _loose(line: str, passage: Passage, after_furniture: bool, begins: bool) -> bool:
    """Return whether a passage at an end of the text is no sentence of a narrative."""
    if passage.heading or passage.item or len(line) >= _LONGEST_LOOSE:
        return False
    words = [word for word in line.split() if len(word) > 3]
    flowing = len(words) >= 5 and sum(word[0].islower() for word in words) * 2 > len(words)
    return after_furniture or not (flowing or begins or TERMINAL.search(line))


def _weigh(draft: Draft, passages: Iterable[Passage]) -> Iterator[Passage]:
    """Yield the passages, those of the narrative with what speaks for the section of each."""
    folded, wording = draft.folded, draft.wording
    cues = letters_of_sections(wording, "cues")
    stated, under = False, ""
    for passage in passages:
        if passage.kind:
            yield passage
            continue
        letters = folded.between(passage.body, passage.span.end)
        under = passage.heading or under
        statement = not stated and states_rating(letters, wording)
        stated = stated or statement
        opening = letters[:OPENING]
        said = Evidence(
            heading=passage.heading,
            cues=frozenset(kind for kind, pattern in cues if pattern.match(opening)),
            statement=statement,
            listed=bool(letters) and (passage.item or _opens_item(draft, passage.told, under)),
            words=word_shares(passage.told.of(folded.text), draft.profile),
            body=bool(letters),
        )
        yield evolve(passage, said=said)


def _opens_item(draft: Draft, body: Span, under: str) -> bool:
    """Return whether a paragraph begins as an item does: with a bullet or a directive; in a list, by who must act.

    `under` is the kind of the last heading.
    """
    if OPENS_ITEM.match(draft.folded.text, body.start, body.end):
        return True
    mark = LEADING.match(draft.folded.text, body.start, body.end)
    start = mark.end() if mark else body.start
    return begins_item(draft.folded, start, draft.profile, listed=under == "recommendations")
