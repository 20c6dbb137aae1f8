"""Recommendations: a list with marks of any kind, or sentences of advice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from tipcompare.language.sentences import sentence_bounds
from tipcompare.model import Recommendation, ReportWarning, Span
from tipcompare.reading.folding import Folded
from tipcompare.reading.marks import BULLET, ITEM_SIGNS, counted, find_weak_marks
from tipcompare.reading.wording import compile_folded
from tipcompare.series import SeriesProfile

_SENTENCE = re.compile(r"[.!?][\"'”’)\]]*(?P<gap>\s*)(?=[A-Z])")
_AND = re.compile(r"\s*(?:and|&),?\s+(?:to\s+)?(?=\S)")
_GLUED = re.compile(r"(?<=[a-z’”)])(?P<gap>\s?)(?=[A-Z][a-z])")
_SPACED_ON = re.compile(r" (?:i ?o ?n(?: ?s)?|i ?n ?g(?: ?s)?|o ?r ?s|m ?e ?n ?t(?: ?s)?)(?![a-z])")
_TAIL = re.compile(rf"(?<![\s;,{ITEM_SIGNS}])\s*[;,{ITEM_SIGNS}]+\s*(?:and\s*)?$")
_CITED = re.compile(r"\s(?:of|No\.)\s")
"""What stands behind a verb that is the name of a law: `Act No. 5`, `Order of 2004`."""
_LONGEST_LEAD = 200


@frozen
class Directives:
    """How a recommendation begins, in letters."""

    verb: re.Pattern[str]
    lead: re.Pattern[str]
    prose: re.Pattern[str]


@lru_cache(maxsize=512)
def directives_for(profile: SeriesProfile, names: str) -> Directives:
    """Return the patterns of the profile's advice."""
    advice = profile.lists
    verbs = "|".join(sorted(advice.directives, key=lambda verb: (-len(verb), verb))) or "(?!)"
    adverbs = compile_folded(sorted(advice.adverbs, key=lambda word: (-len(word), word))).pattern
    leads = "|".join(sorted(advice.leads, key=lambda word: (-len(word), word))) or "(?!)"
    return Directives(
        verb=re.compile(f"(?:{adverbs}){{0,3}}(?:{verbs})"),
        lead=re.compile(leads),
        prose=compile_folded(advice.prose, names),
    )


def begins_item(text: str, folded: Folded, offset: int, directives: Directives) -> bool:
    """Return whether a recommendation may begin at `offset`: with a directive verb, after a clause at most."""
    if _begins(text, folded, offset, directives.verb):
        return True
    if not _begins(text, folded, offset, directives.lead):
        return False
    comma = text.find(",", offset, offset + 160)
    stop = text.find(".", offset, offset + 160)
    return comma > 0 and not 0 < stop < comma and _begins(text, folded, comma + 1, directives.verb)


def _begins(text: str, folded: Folded, offset: int, pattern: re.Pattern[str]) -> bool:
    """Return whether whole words that match `pattern` stand at `offset`, whatever stands between their letters."""
    start = folded.index(offset)
    stop = len(folded.letters)
    while (found := pattern.match(folded.letters, start, stop)) is not None and found.end() > start:
        if _ends_word(text, folded, start, found.end()):
            return True
        stop = found.end() - 1
    return False


def _ends_word(text: str, folded: Folded, start: int, stop: int) -> bool:
    """Return whether a word ends after the letters from `start` to `stop`; spaced letters may go on after a blank."""
    end = folded.end_offset(stop)
    if end < len(text) and (text[end].isalnum() or text[end] in "-'’" or _CITED.match(text, end)):
        return False
    spaced = end - folded.offsets[start] > stop - start
    return not (spaced and _SPACED_ON.match(text, end))


def split_items(
    text: str, folded: Folded, blocks: list[Span], directives: Directives, listed: frozenset[int] = frozenset()
) -> list[Span]:
    """Return the items of a list of recommendations, the same whatever sets them apart.

    Of bullets, counting numbers, dashes before directives, items of the format, paragraphs of their own, semicolons
    and full stops the first that the list has sets its items apart; what stands lower in this order is within them.

    Args:
        text: the report's text.
        folded: its letters.
        blocks: the paragraphs of the list, headings left out.
        directives: how an item begins.
        listed: starts of blocks that the format says are items.

    Returns:
        Their spans in order, without marks, separators and a leading "and"; a final full stop is kept.
    """
    cuts = _find_marks(text, folded, blocks, directives)
    pieces = [piece for block in blocks for piece in _pieces(text, folded, block, cuts)]
    if len(cuts) > 1 or len(listed.intersection(block.start for block in blocks)) > 1:
        parts = [part for piece in pieces for part in _split_at_sentences(text, folded, piece, (directives, True))]
    else:
        parts = _split_unmarked(text, folded, pieces, directives)
    return [item for item in (_trim(text, span) for span in parts) if item is not None]


def _split_unmarked(text: str, folded: Folded, pieces: list[Span], directives: Directives) -> list[Span]:
    """Cut paragraphs without marks at semicolons and full stops, where most of them have several items so."""
    parts = pieces
    for split in (_split_at_semicolons, _split_at_stops):
        cut = [split(text, folded, part, directives) for part in parts]
        several = sum(len(found) > 1 for found in cut)
        parts = [part for found in cut for part in found] if several * 2 > len(pieces) else parts
    return parts


def _split_at_stops(text: str, folded: Folded, part: Span, directives: Directives) -> list[Span]:
    return _split_at_sentences(text, folded, part, (directives, False))


def _cut(span: Span, cuts: list[tuple[int, int]]) -> list[Span]:
    """Return the stretches of `span` between the cuts, given as (end of one, start of the next)."""
    edges = [span.start, *(edge for cut in cuts for edge in cut), span.end]
    return [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if end > start]


def _find_marks(text: str, folded: Folded, blocks: list[Span], directives: Directives) -> list[tuple[int, int]]:
    """Return the marks that set the items of the list apart: bullets, else numbers, else dashes."""
    bullets = [m.span() for block in blocks for m in BULLET.finditer(text, block.start, block.end)]
    if bullets:
        return bullets
    weak = [mark for block in blocks for mark in find_weak_marks(text, block.start, block.end)]
    chain = [mark for mark in counted(weak) if text[mark.end() : mark.end() + 1].isupper()]
    if len(chain) > 1 and _leads_in(text, Span(blocks[0].start, chain[0].start())):
        return [mark.span() for mark in chain]
    told = [
        mark.span()
        for mark in weak
        if begins_item(text, folded, mark.end(), directives) and text[mark.end() : mark.end() + 1].isupper()
    ]
    return told if len(told) > 1 else []


def _leads_in(text: str, span: Span) -> bool:
    """Return whether nothing stands here but what leads in a list: `The government should:`."""
    words = span.of(text).strip()
    return len(words) < _LONGEST_LEAD and (not words or words.endswith(":"))


def _pieces(text: str, folded: Folded, block: Span, cuts: list[tuple[int, int]]) -> list[Span]:
    """Return a block between the marks in it, without what only leads in a list."""
    within = [cut for cut in cuts if block.start <= cut[0] < block.end]
    found = [piece for piece in _cut(block, within) if folded.index(piece.start) < folded.index(piece.end)]
    lead = within and found and found[0].start < within[0][0] and _leads_in(text, found[0])
    return found[1:] if lead else found


def _split_at_semicolons(text: str, folded: Folded, piece: Span, directives: Directives) -> list[Span]:
    depth, cuts = 0, []
    for found in re.compile(r"[();]").finditer(text, piece.start, piece.end):
        if found[0] == ";" and depth <= 0:
            joined = _AND.match(text, found.end(), piece.end)
            cuts.append((found.start(), joined.end() if joined else found.end()))
        depth += {"(": 1, ")": -1, ";": 0}[found[0]]
    likely = sum(begins_item(text, folded, start, directives) for _, start in cuts)
    return _cut(piece, cuts) if cuts and likely * 2 >= len(cuts) else [piece]


def _split_at_sentences(text: str, folded: Folded, part: Span, how: tuple[Directives, bool]) -> list[Span]:
    """Cut where a full stop is followed by a directive; in a list with marks of its own, only where they are glued."""
    directives, marked = how
    cuts = [
        (m.end("gap") - len(m["gap"]), m.end())
        for m in _SENTENCE.finditer(text, part.start, part.end)
        if not (marked and m["gap"]) and begins_item(text, folded, m.end(), directives)
    ]
    return _cut(part, cuts)


def _trim(text: str, span: Span) -> Span | None:
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in f"{ITEM_SIGNS};"):
        start += 1
    tail = _TAIL.search(text, max(start, end - 12), end)
    end = tail.start() if tail else end
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if any(c.isalnum() for c in text[start:end]) else None


def advice_in(text: str, folded: Folded, spans: list[Span], directives: Directives) -> list[Span]:
    """Return the recommendations in prose: each sentence of advice, or its parts where it lists several."""
    items: list[Span] = []
    for span in spans:
        for start, end in sentence_bounds(text, span.start, span.end):
            if directives.prose.match(folded.between(start, end)):
                items.extend(_split_at_semicolons(text, folded, Span(start, end), directives))
    return [item for item in (_trim(text, span) for span in items) if item is not None]


def number_items(
    text: str, items: Sequence[Span], first: int, *, whom: str = "", area: str = ""
) -> tuple[Recommendation, ...]:
    """Return the items as recommendations of one list, counted from `first`."""
    counted = enumerate(items, first)
    return tuple(Recommendation(number, span, span.of(text), area, list=whom) for number, span in counted)


def doubts_about(text: str, folded: Folded, items: list[Span], directives: Directives) -> tuple[ReportWarning, ...]:
    """Return a warning for each item that seems to hold another one, glued to it with no mark between."""
    message = "two recommendations seem to be glued together here, with no mark between them"
    return tuple(
        ReportWarning("recommendations-glued", message, item)
        for item in items
        if any(
            begins_item(text, folded, found.end(), directives) and not _within_name(text, found.start(), found.end())
            for found in _GLUED.finditer(text, item.start, item.end)
        )
    )


def _within_name(text: str, end: int, start: int) -> bool:
    """Return whether the capital at `start` is one of a run of capitalised words: a name."""
    before = re.search(r"[(\[\"“]?(\S+)\s?$", text[max(0, end - 30) : end])
    after = re.compile(r"\S+\s+([A-Z])").match(text, start)
    return bool(before and before[1][:1].isupper()) or after is not None
