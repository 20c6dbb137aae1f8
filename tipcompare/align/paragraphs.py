"""Which paragraph of a new section is which of the old."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from attrs import frozen
from rapidfuzz import process
from rapidfuzz.distance import Indel
from scipy.optimize import linear_sum_assignment

from tipcompare.align.folding import fold_text
from tipcompare.align.redline import encode_words
from tipcompare.model import Span

SAME_PARAGRAPH = 0.4
_LINE = re.compile(r"[^\n]+")


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
    found = []
    for line in _LINE.finditer(text, span.start, span.end):
        kept = line[0].strip()
        if kept:
            start = line.start() + line[0].index(kept)
            found.append(Span(start, start + len(kept)))
    return tuple(found)


def word_similarity(old: str, new: str) -> float:
    """Return the share of words two texts have in common order, 0-1 (1 where both are empty).

    Source: normalised Indel similarity, 2 * LCS / (words of old + words of new), on folded words.
    """
    old_code, new_code = encode_words([fold_text(old).split(), fold_text(new).split()])
    return float(Indel.normalized_similarity(old_code, new_code))


def pair_paragraphs(old: Sequence[str], new: Sequence[str]) -> tuple[ParagraphPair, ...]:
    """Return which paragraphs belong together, one to one, in order of the new ones.

    The pairing has the greatest sum of similarities; a pair below 0.4 is none, since half of its words would be
    struck out.
    """
    if not old or not new:
        return ()
    codes = encode_words([fold_text(text).split() for text in (*old, *new)])
    scores = process.cdist(codes[: len(old)], codes[len(old) :], scorer=Indel.normalized_similarity, dtype=np.float64)
    scores[scores < SAME_PARAGRAPH] = 0.0
    distance = np.abs(np.subtract.outer(np.arange(len(old)) / len(old), np.arange(len(new)) / len(new)))
    rows, columns = linear_sum_assignment(scores - 1e-6 * distance, maximize=True)
    found = zip(rows.tolist(), columns.tolist(), scores[rows, columns].tolist(), strict=True)
    return tuple(sorted((ParagraphPair(*pair) for pair in found if pair[2] > 0), key=lambda pair: pair.new))
