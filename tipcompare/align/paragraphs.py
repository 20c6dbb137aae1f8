"""Which paragraph of a new section is which of the old."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from attrs import frozen
from rapidfuzz import process
from rapidfuzz.distance import Indel
from scipy.optimize import linear_sum_assignment

from tipcompare.align.numbering import number_words
from tipcompare.model import Span

SAME_PARAGRAPH = 0.4
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


def compare_paragraphs(old: Sequence[str], new: Sequence[str]) -> tuple[tuple[ParagraphPair, ...], float]:
    """Return which paragraphs belong together, and how alike the two lists are as a whole.

    The pairing is one to one, with the greatest sum of similarities; a pair below 0.4 is none, since half of its words
    would be struck out.

    Returns:
        The pairs, in order of the new ones, and the share of words that both have in common order, 0-1 (1 where
        neither has a word).

    Source: normalised Indel similarity, 2 * LCS / (words of old + words of new), on folded words.

    Example:
        >>> compare_paragraphs(["Train judges.", "Open shelters."], ["Open shelters."])
        ((ParagraphPair(old=1, new=0, similarity=1.0),), 0.6666666666666667)
    """
    distinct = dict.fromkeys((*old, *new))
    codes = dict(zip(distinct, number_words(distinct), strict=True))
    olds, news = [codes[text] for text in old], [codes[text] for text in new]
    similarity = float(Indel.normalized_similarity("".join(olds), "".join(news)))
    return (_pair(olds, news) if olds and news else ()), similarity


def _pair(old: Sequence[str], new: Sequence[str]) -> tuple[ParagraphPair, ...]:
    scores = process.cdist(old, new, scorer=Indel.normalized_similarity, score_cutoff=SAME_PARAGRAPH, dtype=np.float64)
    distance = np.abs(np.arange(len(old))[:, None] / len(old) - np.arange(len(new)) / len(new))
    rows, columns = linear_sum_assignment(scores - 1e-6 * distance, maximize=True)
    found = sorted(zip(columns.tolist(), rows.tolist(), scores[rows, columns].tolist(), strict=True))
    return tuple(ParagraphPair(place, new_place, score) for new_place, place, score in found if score > 0)
