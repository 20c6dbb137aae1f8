"""Pages with headings: one section a heading, and without headings the top-level sections by cues and order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve, frozen

from tipcompare.errors import ParseError
from tipcompare.model import Country, Edition, Mark, ReportWarning, Section, SourceText, Span
from tipcompare.model.document import FoundBy
from tipcompare.reading.folding import squash
from tipcompare.reading.headings import is_heading_line, known_top, part_kind, read_headings, section_number, top_kind
from tipcompare.reading.layout import Block, LaidOut, undo_layout
from tipcompare.reading.parts import Parts
from tipcompare.reading.sections import Evidence, place_in_order, word_shares
from tipcompare.reading.wording import compile_folded
from tipcompare.series import SeriesProfile

UNNUMBERED = 15.0
"""What an order costs for each section that it has more or less than the page's own numbers count."""

_SHORT = 90
_OPENING = 300
_TITLE_WITHIN = 5


@frozen
class _Passage:
    """One block with what is known of it: the kind it belongs to, its heading where it is one, how it was found."""

    span: Span
    kind: str
    heading: str = ""
    found_by: FoundBy = "heading"
    begins: bool = False


def read_page(source: SourceText, profile: SeriesProfile, country: Country, edition: Edition) -> Parts:
    """Return the sections of a page.

    Where the markup has headings they alone decide: each begins a section, whose kind is that of the section it opens
    or `top/part` within one. In plain text a line is a heading where the profile knows it; what has lost its heading
    is put where the words and the order of the series speak for, in its top-level section.

    Args:
        source: the page.
        profile: of its series.
        country: not needed here.
        edition: not needed here: which of the series' orders a page has is told by the page.

    Raises:
        ParseError: where there is no text under any section.
    """
    del country, edition
    marked = _mark_headings(source, profile)
    laid = undo_layout(marked)
    title = _title_end(laid, profile, source)
    texts = [block.span.of(laid.text) for block in laid.blocks]
    kinds = read_headings(
        [t for t, b in zip(texts[title:], laid.blocks[title:], strict=True) if b.mark == "heading"], profile
    )
    told = {kind.split("/")[0] for kind in kinds if kind} - {"summary"}
    if len(_own_headings(source)) > 1 and len(told) > 1:
        passages, order = _by_headings(laid, title, kinds), _order_of(told, profile)
    else:
        passages, order = _by_evidence(laid, title, profile)
    if not any(passage.kind in order for passage in passages):
        raise ParseError(f"no section of a {profile.title} page was found", path=source.source)
    sections = _sections(passages)
    return Parts(laid.text, sections, None, (), True, (), _doubts(sections, order, profile))


def _mark_headings(source: SourceText, profile: SeriesProfile) -> SourceText:
    """Return `source` with marks on its headings: the markup's own, else the lines that read as headings."""
    own = [mark for mark in source.marks if mark.kind == "title"] + _own_headings(source)
    other = [mark for mark in source.marks if mark.kind not in ("title", "heading")]
    if len(_own_headings(source)) < 2:
        for line in re.finditer(r"[^\n]+", source.text):
            text = line[0].strip()
            start = line.start() + line[0].find(text)
            if text and is_heading_line(text, profile) and not any(mark.span.start == start for mark in own):
                own.append(Mark(Span(start, start + len(text)), "heading", text))
    return evolve(source, marks=tuple(sorted([*own, *other])))


def _own_headings(source: SourceText) -> list[Mark]:
    """Return the marks of the markup's own headings; what is only bold is none."""
    return [mark for mark in source.marks if mark.kind == "heading" and mark.level]


def _title_end(laid: LaidOut, profile: SeriesProfile, source: SourceText) -> int:
    """Return the number of blocks up to and with the title; 0 where there is none."""
    if source.format == "html" and source.marks and source.marks[0].kind == "title" and laid.blocks:
        return 1
    for index, block in enumerate(laid.blocks[:_TITLE_WITHIN]):
        if len(text := block.span.of(laid.text)) < _OPENING and top_kind(text, profile) == "title":
            return index + 1
    return 0


def _by_headings(laid: LaidOut, title: int, kinds: Sequence[str]) -> list[_Passage]:
    passages = _title_passages(laid, title)
    rest = iter(kinds)
    kind, prose = "title", False
    for index, block in enumerate(laid.blocks[title:], title):
        text = block.span.of(laid.text)
        following = laid.blocks[index + 1] if index + 1 < len(laid.blocks) else None
        if block.mark == "heading":
            number = passages and passages[-1].begins and passages[-1].kind == "?"
            kind = next(rest) or "furniture"
            if number:
                passages[-1] = evolve(passages[-1], kind=kind, heading=text)
            passages.append(_Passage(block.span, kind, text, begins=not number))
        elif section_number(text) and following is not None and following.mark == "heading":
            passages.append(_Passage(block.span, "?", begins=True))
        elif kind in ("title", "furniture") and not prose and len(text) > _SHORT:
            kind, prose = "summary", True
            passages.append(_Passage(block.span, kind, found_by="order", begins=True))
        else:
            passages.append(_Passage(block.span, kind))
    return passages


def _title_passages(laid: LaidOut, title: int) -> list[_Passage]:
    blocks = laid.blocks[:title]
    heading = blocks[-1].span.of(laid.text) if blocks else ""
    return [_Passage(b.span, "title", heading, begins=number == 0) for number, b in enumerate(blocks)]


def _by_evidence(laid: LaidOut, title: int, profile: SeriesProfile) -> tuple[list[_Passage], tuple[str, ...]]:
    """Return the passages, each in the section that the evidence speaks for, and the order they are in."""
    passages = _title_passages(laid, title)
    blocks = laid.blocks[title:]
    if not blocks:
        return passages, ()
    highest = max(section_number(block.span.of(laid.text)) for block in blocks)
    best: tuple[float, tuple[str, ...], list[Evidence], tuple[str, ...]] | None = None
    for order in profile.layout.orders:
        evidence = _weigh(laid, blocks, _only(profile, order))
        score, tops = place_in_order(evidence, order)
        score -= UNNUMBERED * abs(len(order) - 1 - highest) if highest > 1 else 0.0
        if best is None or score > best[0]:
            best = (score, tops, evidence, order)
    if best is None:
        return passages, ()
    _, tops, evidence, order = best
    previous = ""
    for block, top, said in zip(blocks, tops, evidence, strict=True):
        text = block.span.of(laid.text)
        if block.mark == "heading":
            opens = bool(said.heading) or section_number(text) > 0
            passages.append(_Passage(block.span, top if opens else part_kind(text, top, profile), text, begins=True))
        elif top != previous:
            how: FoundBy = "cue" if top in said.cues else "order"
            passages.append(_Passage(block.span, top, found_by=how, begins=True))
        else:
            passages.append(_Passage(block.span, passages[-1].kind))
        previous = top
    return passages, order


@lru_cache(maxsize=16)
def _only(profile: SeriesProfile, order: tuple[str, ...]) -> SeriesProfile:
    """Return `profile` with the sections of one order only, since a word may tell another section in another order."""
    kept = tuple(rule for rule in profile.sections if rule.kind.split("/")[0] in (*order, "title"))
    return evolve(profile, sections=kept, layout=evolve(profile.layout, orders=(order,)))


@lru_cache(maxsize=16)
def _cues(profile: SeriesProfile) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((compile_folded((cue,)), rule.kind) for rule in profile.sections for cue in rule.cues)


def _weigh(laid: LaidOut, blocks: Sequence[Block], profile: SeriesProfile) -> list[Evidence]:
    headings = [block.span.of(laid.text) for block in blocks if block.mark == "heading"]
    opened = iter(read_headings(headings, profile))
    found = []
    for block in blocks:
        text = block.span.of(laid.text)
        if block.mark == "heading":
            kind, number = next(opened), section_number(text)
            if number:
                kind = profile.layout.orders[0][number] if number < len(profile.layout.orders[0]) else ""
            known = known_top(text, profile)
            found.append(Evidence(kind if "/" not in kind else "", frozenset({known} if known else ()), body=False))
        else:
            opening = squash(text[:_OPENING])
            cues = frozenset(kind for cue, kind in _cues(profile) if cue.match(opening))
            if not found:
                cues |= {profile.layout.orders[0][0]}
            found.append(Evidence(cues=cues, words=word_shares(text, profile)))
    return found


def _order_of(told: set[str], profile: SeriesProfile) -> tuple[str, ...]:
    """Return the order of the series that has the most of these sections."""
    return max(profile.layout.orders, key=lambda order: len(told.intersection(order)))


def _sections(passages: Sequence[_Passage]) -> tuple[Section, ...]:
    found: list[Section] = []
    for passage in passages:
        if found and not passage.begins and found[-1].kind == passage.kind:
            found[-1] = evolve(found[-1], span=Span(found[-1].span.start, passage.span.end))
        else:
            found.append(Section(passage.span, passage.kind, passage.heading, passage.found_by))
    return tuple(found)


def _doubts(sections: Sequence[Section], order: tuple[str, ...], profile: SeriesProfile) -> tuple[ReportWarning, ...]:
    """Return what is missing of the order, and that headings were."""
    present = {section.kind.split("/")[0] for section in sections}
    doubts = []
    if not any(section.heading and section.kind.split("/")[0] in order for section in sections):
        doubts.append(
            ReportWarning("headings-lost", "the page has no headings; sections were told by their words and order")
        )
    missing = [rule.title for kind in order if kind not in present and (rule := profile.section(kind)) is not None]
    if missing:
        doubts.append(ReportWarning("no-section", f"not found: {', '.join(missing)}; the page may be cut"))
    return tuple(doubts)
