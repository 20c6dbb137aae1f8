"""Paragraphs that one edition cuts where the other does not, joined again: what both say is then set side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import chain

from attrs import frozen
from rapidfuzz.distance import Indel, LCSseq

from tipcompare.align.numbering import number_texts
from tipcompare.align.paragraphs import ParagraphPair
from tipcompare.model import Span

_FEWEST, _FEW, _MANY = 2, 5, 25
"""Words that a paragraph has at least; words of one of which some stand by chance in a text that it is no part of, so
that they are to stand together; and words of one of which fewer do."""

_STANDS, _STANDS_OF_MANY = 0.6, 0.45
"""Share of its words that stand in the counterpart of the one beside it, where that has no use for them. Set on pairs
of the Findings, read: of the shares between noise (below 0.3) and word for word, those from here on are cuts."""

_LONGEST = 3_000
"""Words of the longest counterpart that is searched: the time is to grow with the text, and not faster."""

_GAP = 2
"""Characters between two paragraphs that follow each other, at most."""

Side = tuple[Sequence[Span], Mapping[int, str]]
"""Where the paragraphs of an edition stand, in order, and what each says, by where it begins."""

WordsAt = Callable[[int], str]
"""What gives the words of the paragraph at a place, as numbers."""


@frozen
class _Grown:
    """A paragraph with those beside it that were cut from it: the first, the last, and the words of all."""

    first: int
    last: int
    words: str


def join_cuts(
    old: Side, new: Side, pairs: Sequence[ParagraphPair], numbers: Mapping[str, str] | None = None
) -> tuple[tuple[Span, ...], tuple[Span, ...], tuple[ParagraphPair, ...]]:
    """Return the paragraphs of both editions and their pairs, with those joined that the other edition has in one.

    A paragraph without a counterpart is joined to the one beside it where most of its words stand in the counterpart of
    that one, before or behind what the two have in common.

    Args:
        old: of the old edition.
        new: of the new one.
        pairs: which belong together, in order of the new ones.
        numbers: the words of each text, where `number_texts` has told them already.
    """
    if len(old[0]) == len(new[0]) == len(pairs):
        return tuple(old[0]), tuple(new[0]), tuple(pairs)
    if numbers is None:
        numbers = number_texts(chain(old[1].values(), new[1].values()))
    olds, news = _words_at(old, numbers), _words_at(new, numbers)
    left = _grow(old[0], olds, {pair.old: pair.new for pair in pairs}, news)
    right = _grow(new[0], news, {pair.new: pair.old for pair in pairs}, olds)
    if not left and not right:
        return tuple(old[0]), tuple(new[0]), tuple(pairs)
    befores, old_ranks = _join(old[0], left)
    afters, new_ranks = _join(new[0], right)
    joined = []
    for pair in pairs:
        similarity, gone, came = pair.similarity, left.get(pair.old), right.get(pair.new)
        if gone or came:
            both = gone.words if gone else olds(pair.old), came.words if came else news(pair.new)
            similarity = Indel.normalized_similarity(*both)
        joined.append(ParagraphPair(old_ranks[pair.old], new_ranks[pair.new], similarity))
    return befores, afters, tuple(joined)


def _words_at(side: Side, numbers: Mapping[str, str]) -> WordsAt:
    spans, said = side
    return lambda place: numbers[said[spans[place].start]]


def _grow(spans: Sequence[Span], words: WordsAt, partners: Mapping[int, int], others: WordsAt) -> dict[int, _Grown]:
    """Return each paragraph beside which others have no partner and stand in its own, with all of these."""
    free = set(range(len(spans))).difference(partners)
    beside = {place for lone in free for place in (lone - 1, lone + 1)}
    grown = {}
    for place in sorted(beside & partners.keys()):
        first, last, said, partner = place, place, words(place), others(partners[place])
        while last + 1 in free and _follows(spans, last) and _adds(said, "", words(last + 1), partner):
            last += 1
            said += words(last)
        while first - 1 in free and _follows(spans, first - 1) and _adds("", said, words(first - 1), partner):
            first -= 1
            said = words(first) + said
        if first < last:
            free.difference_update(range(first, last + 1))
            grown[place] = _Grown(first, last, said)
    return grown


def _follows(spans: Sequence[Span], place: int) -> bool:
    """Return whether the next paragraph stands right behind the one at a place."""
    return 0 <= spans[place + 1].start - spans[place].end <= _GAP


def _adds(before: str, after: str, part: str, partner: str) -> bool:
    """Return whether most of a part stands in the partner, besides what that shares with what is before or after it."""
    if len(part) < _FEW and part not in partner:
        return False  # "Victim Protection", in "the victim got protection"
    least = (_STANDS if len(part) < _MANY else _STANDS_OF_MANY) * len(part)
    if len(part) < _FEWEST or len(partner) > _LONGEST or LCSseq.similarity(part, partner) < least:
        return False
    alike = LCSseq.similarity(before + part + after, partner) - LCSseq.similarity(before + after, partner)
    return alike >= least


def _join(spans: Sequence[Span], grown: Mapping[int, _Grown]) -> tuple[tuple[Span, ...], dict[int, int]]:
    """Return the paragraphs with those that were joined as one, and which of them each of those with a partner is."""
    taken = {place for one in grown.values() for place in range(one.first, one.last + 1)} - grown.keys()
    kept = [place for place in range(len(spans)) if place not in taken]
    ends = {place: (spans[one.first].start, spans[one.last].end) for place, one in grown.items()}
    return (
        tuple(Span(*ends[place]) if place in ends else spans[place] for place in kept),
        {place: rank for rank, place in enumerate(kept)},
    )
