"""Paragraphs that one edition cuts where the other does not, joined again: what both say is then set side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen
from rapidfuzz.distance import Indel, LCSseq

from tipcompare.align.numbering import number_words
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

Side = tuple[Sequence[Span], Mapping[Span, str]]
"""Where the paragraphs of an edition stand, in order, and what each says."""


@frozen
class _Grown:
    """A paragraph with those beside it that were cut from it: the first, the last, and the words of all."""

    first: int
    last: int
    words: str


def join_cuts(
    old: Side, new: Side, pairs: Sequence[ParagraphPair]
) -> tuple[tuple[Span, ...], tuple[Span, ...], tuple[ParagraphPair, ...]]:
    """Return the paragraphs of both editions and their pairs, with those joined that the other edition has in one.

    A paragraph without a counterpart is joined to the one beside it where most of its words stand in the counterpart of
    that one, before or behind what the two have in common.

    Args:
        old: of the old edition.
        new: of the new one.
        pairs: which belong together, in order of the new ones.
    """
    if len(old[0]) == len(new[0]) == len(pairs):
        return tuple(old[0]), tuple(new[0]), tuple(pairs)
    texts = [texts[span].replace("\n", " ") for spans, texts in (old, new) for span in spans]
    words = number_words(texts)
    olds, news = words[: len(old[0])], words[len(old[0]) :]
    left = _grow(old[0], olds, {pair.old: news[pair.new] for pair in pairs})
    right = _grow(new[0], news, {pair.new: olds[pair.old] for pair in pairs})
    befores, old_ranks = _join(old[0], left)
    afters, new_ranks = _join(new[0], right)
    joined = tuple(
        ParagraphPair(old_ranks[pair.old], new_ranks[pair.new], _compare(left[pair.old], right[pair.new], pair))
        for pair in pairs
    )
    return befores, afters, joined


def _compare(old: _Grown, new: _Grown, pair: ParagraphPair) -> float:
    """Return how alike two paragraphs are with those that were joined to them."""
    alone = old.first == old.last and new.first == new.last
    return pair.similarity if alone else Indel.normalized_similarity(old.words, new.words)


def _grow(spans: Sequence[Span], words: Sequence[str], partners: Mapping[int, str]) -> dict[int, _Grown]:
    """Return each paragraph that has a partner, with all beside it that have none and stand in its own."""
    free = {place for place in range(len(spans)) if place not in partners}
    grown = {}
    for place, partner in sorted(partners.items()):
        first, last, said = place, place, words[place]
        while last + 1 in free and _follows(spans, last) and _adds(said, "", words[last + 1], partner):
            last += 1
            said += words[last]
        while first - 1 in free and _follows(spans, first - 1) and _adds("", said, words[first - 1], partner):
            first -= 1
            said = words[first] + said
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
