"""The paragraphs of a section, what a page cut in two joined again, and which of a new one is which of the old."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

import lap
import numpy as np
from attrs import frozen
from rapidfuzz import process
from rapidfuzz.distance import Indel, LCSseq

from tipcompare.align.folding import bare_letters
from tipcompare.align.numbering import number_texts
from tipcompare.align.sparse import Floats
from tipcompare.model import Span

SAME_PARAGRAPH = 0.4
"""How alike two paragraphs are at least, 0-1: of less than that half of the words would be struck out."""

_FEWEST_BROKEN = 5
"""Words before the last that a line has at least where the next one, in lower case, goes on with it."""

_SAME_LETTERS, _FEWEST_LETTERS, _LONGEST_SPACED = 0.72, 12, 400
"""Likeness of the letters of two texts, letters that each has at least, and characters of the longest."""

_FEWEST_CONTAINED, _CONTAINED = 12, 0.5
"""Words that a paragraph has at least, and share of them that stand in a longer one, in order, where it is a part of
that: of fewer many stand there by chance."""

_OPENING = 5
"""Words that two paragraphs begin with that alone begin alike ("Five boats of the harbor ..."): of fewer many do."""

_MOST = 40_000
"""Pairs of paragraphs that are held against each other, at most: of a section of so many a few words say little."""

_LINE = re.compile(r"\S(?:[^\n]*\S)?")


@frozen(order=True)
class ParagraphPair:
    """Two paragraphs that belong together, by their place in the two lists, and how alike their words are (0-1)."""

    old: int
    new: int
    similarity: float


def split_paragraphs(text: str, span: Span) -> tuple[Span, ...]:
    r"""Return the non-blank lines of `text` within `span`, without the white space around them.

    Example:
        >>> split_paragraphs("One.\n\n  Two.\n", Span(0, 13))
        (Span(start=0, end=4), Span(start=8, end=12))
    """
    return tuple(Span(*line.span()) for line in _LINE.finditer(text, span.start, span.end))


def join_broken(text: str, lines: Sequence[Span]) -> tuple[Span, ...]:
    r"""Return the lines with those joined that a page break cut in the middle of a sentence.

    Args:
        text: that the lines are of.
        lines: in order.

    Example:
        >>> text = "The hall in which the old court sat\nwas closed.\nIt opened again."
        >>> [span.of(text) for span in join_broken(text, split_paragraphs(text, Span(0, len(text))))]
        ['The hall in which the old court sat\nwas closed.', 'It opened again.']
    """
    joined: list[Span] = []
    for line in lines:
        before = joined[-1].of(text) if joined else ""
        broken = before[-1:].isalpha() or before[-1:] in ("", ",")
        if joined and broken and text[line.start].islower() and before.count(" ") >= _FEWEST_BROKEN:
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return tuple(joined)


def compare_paragraphs(
    old: Sequence[str], new: Sequence[str], numbers: Mapping[str, str] | None = None
) -> tuple[tuple[ParagraphPair, ...], float]:
    """Return which paragraphs belong together, and how alike the two lists are as a whole.

    The pairing is one to one, with the greatest sum of similarities, and of such pairings one that keeps most in its
    place; a pair below 0.4 is none, since half of its words would be struck out. Of short ones that are left, those go
    together that have the same letters but for a few: large type may be read with blanks within its words.

    Args:
        old: paragraphs of an edition, in order.
        new: those of another.
        numbers: the words of each, where `number_texts` has told them already.

    Returns:
        The pairs, in order of the new ones, and the share of words that both have in common order, 0-1 (1 where
        neither has a word).

    Source: normalised Indel similarity, 2 * LCS / (words of old + words of new), on folded words.

    Example:
        >>> compare_paragraphs(["Train judges.", "Open shelters."], ["Open shelters."])
        ((ParagraphPair(old=1, new=0, similarity=1.0),), 0.6666666666666667)
    """
    if list(old) == list(new):
        return tuple(ParagraphPair(place, place, 1.0) for place in range(len(old))), 1.0
    if numbers is None:
        numbers = number_texts((*old, *new))
    olds, news = [numbers[text] for text in old], [numbers[text] for text in new]
    similarity = float(Indel.normalized_similarity("".join(olds), "".join(news)))
    pairs = _pair(olds, news) if olds and news else ()
    return tuple(sorted((*pairs, *_pair_letters(old, new, pairs)), key=lambda pair: pair.new)), similarity


def pair_contained(old: Sequence[str], new: Sequence[str], pairs: Sequence[ParagraphPair]) -> tuple[ParagraphPair, ...]:
    """Return the pairs, in order of the new ones, and with them each paragraph of which most stands in a longer one.

    The two are less than half alike, as most of the longer one is gone; set side by side they show that.

    Args:
        old: paragraphs of what a section is a part of, as words in numbers (see `number_texts`); one that stands
            elsewhere is empty, and in no more pairs.
        new: those of the section, likewise.
        pairs: which belong together.

    Example:
        >>> pair_contained(["abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLM"], ["mnopqrstuvwx"], ())
        (ParagraphPair(old=0, new=0, similarity=0.631578947368421),)
    """
    left_old = sorted(set(range(len(old))).difference(pair.old for pair in pairs))
    rest = sorted(set(range(len(new))).difference(pair.new for pair in pairs))
    left_new = [k for k in rest if len(new[k]) >= _FEWEST_CONTAINED]
    if not left_old or not left_new or len(left_old) * len(left_new) > _MOST:
        return tuple(pairs)
    common = process.cdist([old[k] for k in left_old], [new[k] for k in left_new], scorer=LCSseq.similarity)
    shares = common / np.array([len(new[k]) for k in left_new])
    found: dict[int, ParagraphPair] = {}
    partners: set[int] = set()
    for row, column in zip(*np.unravel_index(np.argsort(-shares, axis=None, kind="stable"), shares.shape), strict=True):
        if shares[row, column] < _CONTAINED:
            break
        was, now = left_old[row], left_new[column]
        if was not in partners and now not in found:
            partners.add(was)
            found[now] = ParagraphPair(was, now, Indel.normalized_similarity(old[was], new[now]))
    return tuple(sorted((*pairs, *found.values()), key=lambda pair: pair.new))


def pair_openings(old: Sequence[str], new: Sequence[str], pairs: Sequence[ParagraphPair]) -> tuple[ParagraphPair, ...]:
    """Return the pairs, in order of the new ones, and with them two paragraphs that alone begin with the same words.

    Half of the shorter one stands in the other: most of what it told, as items of a list, is gone or new.

    Args:
        old: paragraphs of a section, as words in numbers (see `number_texts`); one that stands elsewhere is empty, and
            in no more pairs.
        new: those of the other edition, likewise.
        pairs: which belong together.

    Example:
        >>> pair_openings(["abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLM"], ["abcdemnopqr", "ABCDE", "abcdemnopqrs"], ())
        (ParagraphPair(old=0, new=2, similarity=0.631578947368421),)
    """
    olds, news = _list_openings(old, {pair.old for pair in pairs}), _list_openings(new, {pair.new for pair in pairs})
    found = list(pairs)
    for opening in sorted(olds.keys() & news.keys()):
        was, now = old[olds[opening]], new[news[opening]]
        if LCSseq.similarity(was, now) >= _CONTAINED * min(len(was), len(now)):
            found.append(ParagraphPair(olds[opening], news[opening], Indel.normalized_similarity(was, now)))
    return tuple(sorted(found, key=lambda pair: pair.new))


def _list_openings(codes: Sequence[str], taken: Collection[int]) -> dict[str, int]:
    """The place of each text that is long, not taken and the only such one to begin as it does, by its first words."""
    left = [place for place, code in enumerate(codes) if place not in taken and len(code) >= _FEWEST_CONTAINED]
    counts = Counter(codes[place][:_OPENING] for place in left)
    return {codes[place][:_OPENING]: place for place in left if counts[codes[place][:_OPENING]] == 1}


def _pair_letters(old: Sequence[str], new: Sequence[str], pairs: Sequence[ParagraphPair]) -> Iterator[ParagraphPair]:
    """Yield pairs of those that are in no pair yet and have nearly the same letters, the likest first."""
    left_old = _letters_of(old, {pair.old for pair in pairs})
    left_new = _letters_of(new, {pair.new for pair in pairs}) if left_old else {}
    if not left_new:
        return
    olds, news = list(left_old), list(left_new)
    scores = score_texts(list(left_old.values()), list(left_new.values()), _SAME_LETTERS)
    found = sorted((-scores[row, column], olds[row], news[column]) for row, column in np.argwhere(scores).tolist())
    for lost, place, other in found:
        if place in left_old and other in left_new:
            del left_old[place], left_new[other]
            yield ParagraphPair(place, other, float(-lost))


def _letters_of(texts: Sequence[str], taken: Collection[int]) -> dict[int, str]:
    """The letters of those texts that are short and not taken, by their place."""
    short = (
        (place, bare_letters(text))
        for place, text in enumerate(texts)
        if place not in taken and len(text) < _LONGEST_SPACED
    )
    return {place: letters for place, letters in short if len(letters) >= _FEWEST_LETTERS}


def _pair(old: Sequence[str], new: Sequence[str]) -> tuple[ParagraphPair, ...]:
    scores = score_texts(old, new, SAME_PARAGRAPH)
    distance = (np.arange(len(old))[:, None] / len(old) - np.arange(len(new)) / len(new)) ** 2
    _, rows = lap.lapjv(1e-6 * distance - scores, extend_cost=True, return_cost=False)
    alike = scores[rows, np.arange(len(new))]  # of what is left without a counterpart, too, which is passed over
    found = zip(rows.tolist(), range(len(new)), alike.tolist(), strict=True)
    return tuple(ParagraphPair(*pair) for pair in found if pair[0] >= 0 and pair[2] > 0)


def score_texts(old: Sequence[str], new: Sequence[str], least: float) -> Floats:
    """How alike each old text (row) and each new one (column) are, 0-1; 0 where that is less than the least."""
    return process.cdist(old, new, scorer=Indel.normalized_similarity, score_cutoff=least, dtype=np.float64)
