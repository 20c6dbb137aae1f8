"""Recommendations: a list with marks of any kind, or sentences of advice."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from string import ascii_lowercase

from tipcompare.language.bullets import BULLET, ITEM_SIGNS, OPENS_BLOCK, WEAK, counted, place_of
from tipcompare.language.capitals import CAPITAL, SMALL
from tipcompare.language.directives import AND, CITING, LEFT_LAST, TO
from tipcompare.language.list_words import ROMAN
from tipcompare.language.sentences import COLON, NO_ABBREVIATION, SEMICOLONS, SENTENCE_END, ends_nothing
from tipcompare.model import ReportWarning, Span
from tipcompare.reading.folding import Folded
from tipcompare.reading.layout import cut
from tipcompare.reading.wording import Wording
from tipcompare.series import SeriesProfile
from tipcompare.series.patterns import any_of, either_folded

_SENTENCE = re.compile(rf"[{''.join(SENTENCE_END)}][\"'”’)\]]*(?P<gap>\s*)(?={CAPITAL})")
_AND = re.compile(rf"\s*(?:{'|'.join(AND)}|&),?\s+(?:{TO}\s+)?(?=\S)")
_GLUED = re.compile(rf"(?<=[{SMALL}’”)])\s?(?={CAPITAL}[{SMALL}])(?!\S{{1,40}}\s+{CAPITAL})")
"""Where a word in capitals follows with no mark between, unless the word after it has one as well: it is a name."""

_NAMED = re.compile(rf"\s[(\[\"“]*{CAPITAL}\S*$")
"""A word that seems to be of a name, right before what may be glued to it."""

_ENDS = f"{SEMICOLONS},，、،{ITEM_SIGNS}"
_TAIL = re.compile(rf"(?<![\s{_ENDS}])\s*[{_ENDS}]+\s*(?:(?:{'|'.join(LEFT_LAST)})\s*)?$")
_CITED = re.compile(rf"\s(?:{'|'.join(map(re.escape, CITING))})\s")
_APART = re.compile(rf"(?:[{SEMICOLONS},{''.join(COLON)}]|\.{NO_ABBREVIATION})\s+(?:(?:{'|'.join(AND)})\s+)?")
_HEAD, _SEMICOLON = re.compile(rf"^(?:[\s{SEMICOLONS}{ITEM_SIGNS}]|[-–—]\s)+"), re.compile(rf"[()（）{SEMICOLONS}]")
_OF_LAW = re.compile(r"(?<=[^\n;][^\S\n])[(\[]?(?:[A-Z]\.?)?[\d.]*\d{3}")
"""A number of three digits within a line, which is of a law unless it counts on: "Enforce Law 189. Train judges."""

_LONGEST_LEAD, _LONGEST_CLAUSE, _LONGEST_WORD = 200, 160, 30


@lru_cache(maxsize=16)
def _openers(profile: SeriesProfile, *, listed: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what an item begins with: a directive verb, in a list behind who ought to act, and a clause before it."""
    rules = profile.lists
    verbs, adverbs, leads, duties = (
        either_folded(tuple(sorted(words, key=lambda word: (-len(word), word))))
        for words in (rules.directives, rules.adverbs, rules.leads, rules.duties)
    )
    verb = f"(?:{adverbs}){{0,3}}(?:{verbs})"
    return re.compile(f"(?:(?:{duties}))?{verb}" if listed else verb), re.compile(leads)


def begins_item(folded: Folded, offset: int, profile: SeriesProfile, *, listed: bool = True) -> bool:
    """Return whether an item may begin here: a directive verb, after a clause or, in a list, who ought to act."""
    verb, lead = _openers(profile, listed=listed)
    comma, stop = (folded.text.find(sign, offset, offset + _LONGEST_CLAUSE) for sign in ",.")
    led = comma > 0 and not 0 < stop < comma
    return _begins(folded, offset, verb) or (led and _begins(folded, offset, lead) and _begins(folded, comma + 1, verb))


def _begins(folded: Folded, offset: int, pattern: re.Pattern[str]) -> bool:
    """Return whether whole words that match `pattern` stand at `offset`, whatever stands between their letters."""
    text, start, stop = folded.text, folded.index(offset), len(folded.letters)
    while (found := pattern.match(folded.letters, start, stop)) is not None and found.end() > start:
        end = folded.end_offset(found.end())
        if not (text[end : end + 1].isalnum() or text.startswith(("-", "'", "’"), end) or _CITED.match(text, end)):
            return True
        stop = found.end() - 1
    return False


def split_items(
    folded: Folded, blocks: Sequence[Span], profile: SeriesProfile, listed: frozenset[int] = frozenset()
) -> list[Span]:
    """Return the items of a list of recommendations, the same whatever sets them apart.

    Of bullets, counting numbers, dashes before directives, items of the format, paragraphs of their own, semicolons
    and full stops the first that the list has sets its items apart; what stands lower in this order is within them.

    Args:
        folded: of the report's text.
        blocks: the paragraphs of the list, headings left out.
        profile: of the series, with how an item begins.
        listed: starts of blocks that the format says are items.

    Returns:
        Their spans in order, without marks, separators and a leading "and"; a final full stop is kept.
    """
    cuts = _find_marks(folded, blocks, profile)
    places = [start for start, _ in cuts]
    inside = (cuts[bisect_left(places, block.start) : bisect_left(places, block.end)] for block in blocks)
    told = zip(blocks, inside, strict=True)
    parts = [piece for block, within in told for piece in _pieces(folded, block, within, within or cuts)]
    if len(cuts) < 2 and len(listed.intersection(block.start for block in blocks)) < 2:
        pieces = len(parts)
        for split in (_split_at_semicolons, _split_at_stops):
            apart = [split(folded, part, profile) for part in parts]
            if sum(len(found) > 1 for found in apart) * 2 > pieces:
                parts = [part for found in apart for part in found]
    every = (item for part in parts for item in _split_at_stops(folded, part, profile, glued=True))
    return [item for item in (_trim(folded.text, span) for span in every) if item is not None]


def _find_marks(folded: Folded, blocks: Sequence[Span], profile: SeriesProfile) -> list[tuple[int, int]]:
    """Return the marks that set the items of the list apart: bullets, else numbers, else dashes."""
    text = folded.text
    bullets = [mark.span() for block in blocks for mark in BULLET.finditer(text, block.start, block.end)]
    if bullets:
        return bullets
    lead = any_of(profile.lists.lead_ins, re.IGNORECASE).match(text, blocks[0].start, blocks[0].end)
    opened = text[lead.end() if lead else blocks[0].start : blocks[0].end].lstrip()
    low = any(m and m["low"] is not None for m in [OPENS_BLOCK.match(opened) or WEAK.match(opened)])  # its first mark
    found = (mark for block in blocks for mark in WEAK.finditer(text, block.start, block.end))
    parted = (m.end() for block in blocks for m in _APART.finditer(text, block.start, block.end))
    clear = {*parted, *(block.start for block in blocks), blocks[0].end - len(opened)}
    weak = [m for m in found if m["low"] is None or (low and m.start() in clear)]
    marks, opening = counted(weak), _count_blocks(text, blocks, low=low)
    if len(marks) < 2 or not _leads_in(text, Span(blocks[0].start, marks[0].start())):
        marks = [m for m in weak if begins_item(folded, m.end(), profile) and not _OF_LAW.match(text, m.start())]
    apart = len(marks) > 1 or any(_leads_in(text, Span(blocks[0].start, mark.start())) for mark in marks)
    kept = opening if len(opening) > len(marks) else marks if apart else []
    return [*map(_with_heading, (None, *kept), kept, kept[1:]), *(mark.span() for mark in kept[-1:])]


def _count_blocks(text: str, blocks: Sequence[Span], *, low: bool) -> list[re.Match[str]]:
    """Return the marks of one kind that blocks begin with, if they count on; numbers with gaps, too, or anew from 1."""
    found = (OPENS_BLOCK.match(text, block.start, block.end) for block in blocks)
    marks = [mark for mark in found if mark and (low or mark["low"] is None)]
    kinds = [(mark[0].replace(mark["count"], "").strip(), mark["count"].isupper()) for mark in marks]
    alike = [mark for mark, kind in zip(marks, kinds, strict=True) if kind == kinds[0]]
    counts = [mark["count"].lower() for mark in alike]
    steps = [int(new) - int(old) for old, new in pairwise(counts) if new != "1"] if "".join(counts).isdecimal() else []
    begun = (order[order.index(counts[0]) :] for order in (ascii_lowercase, ROMAN) if counts and counts[0] in order)
    goes_on = len(counts) > 1 and any(counts == [*order[: len(counts)]] for order in begun)
    return alike if (1 in steps and min(steps) > 0) or goes_on else []


def _with_heading(before: re.Match[str] | None, mark: re.Match[str], following: re.Match[str]) -> tuple[int, int]:
    """Return the span of a mark, with the heading behind it where the items under it count anew (1, 1.1; 6, 57, 1)."""
    end, place, below = min(mark.endpos, following.start()), place_of(mark), place_of(following)
    words = mark.string[mark.end() : end].rstrip()
    anew = below == (1,) and words[-1:] == ":" and (place_of(before) if before else (0,)) != (place[0] - 1,)
    lead = words[-1:] not in (*".!?;",) if len(below) > len(place) else anew
    return (mark.start(), end) if lead and len(words) < _LONGEST_LEAD else mark.span()


def _leads_in(text: str, span: Span) -> bool:
    """Return whether nothing stands here but what leads in a list, as `The government should:` or a rule does."""
    words = span.of(text).strip()
    return len(words) < _LONGEST_LEAD and (words.endswith(COLON) or not any(map(str.isalnum, words)))


def _pieces(folded: Folded, block: Span, within: list[tuple[int, int]], cuts: list[tuple[int, int]]) -> list[Span]:
    """Return a block between the marks within it, without what only leads in a list, before the first of `cuts`."""
    found = [piece for piece in cut(block, within) if folded.between(piece.start, piece.end)]
    lead = cuts and found and found[0].start < cuts[0][0] and _leads_in(folded.text, found[0])
    return found[1:] if lead else found


def _split_at_semicolons(folded: Folded, piece: Span, profile: SeriesProfile) -> list[Span]:
    """Cut at semicolons outside brackets, where directives follow most of them."""
    depth, cuts = 0, []
    for found in _SEMICOLON.finditer(folded.text, piece.start, piece.end):
        if found[0] in SEMICOLONS and depth <= 0:
            joined = _AND.match(folded.text, found.end(), piece.end)
            starts = (joined.end(), found.end()) if joined else (found.end(),)  # of "i nvestigate" no word joins
            cuts.append((found.start(), next((at for at in starts if begins_item(folded, at, profile)), starts[0])))
        depth += (found[0] in "(（") - (found[0] in ")）")
    likely = sum(begins_item(folded, start, profile) for _, start in cuts)
    return cut(piece, cuts) if cuts and likely * 2 >= len(cuts) else [piece]


def _split_at_stops(folded: Folded, part: Span, profile: SeriesProfile, *, glued: bool = False) -> list[Span]:
    """Cut where a full stop is followed by a directive; or, in any list, only where they are `glued`."""
    cuts = [
        (found.start("gap"), found.end())
        for found in _SENTENCE.finditer(folded.text, part.start, part.end)
        if not (glued and (found["gap"] or ends_nothing(folded.text, part.start, *found.span())))
        and begins_item(folded, found.end(), profile)
    ]
    return cut(part, cuts)


def _trim(text: str, span: Span) -> Span | None:
    start = span.end - len(_HEAD.sub("", span.of(text)))
    tail = _TAIL.search(text, max(start, span.end - 12), span.end)
    words = text[start : tail.start() if tail else span.end].rstrip()
    return Span(start, start + len(words)) if any(map(str.isalnum, words)) else None


def find_advice(folded: Folded, spans: Iterable[Span], wording: Wording) -> list[Span]:
    """Return the recommendations in prose: each sentence of advice, or its parts where it lists several."""
    prose = wording.letters(*wording.profile.lists.prose)
    advice = (one for one, letters in folded.sentences(spans) if prose.match(letters))
    parts = (part for one in advice for part in _split_at_semicolons(folded, one, wording.profile))
    return [item for item in (_trim(folded.text, part) for part in parts) if item is not None]


def doubts_about(folded: Folded, items: Iterable[Span], profile: SeriesProfile) -> list[ReportWarning]:
    """Return a warning for each item that seems to hold another one, glued to it with no mark between."""
    message = "two recommendations seem to be glued together here, with no mark between them"
    return [
        ReportWarning("recommendations-glued", message, item)
        for item in items
        if any(
            begins_item(folded, found.end(), profile, listed=False)
            and not _NAMED.search(folded.text, max(0, found.start() - _LONGEST_WORD), found.start())
            for found in _GLUED.finditer(folded.text, item.start, item.end)
        )
    ]
