"""How likely two recommendations are the same one: a first method, weighted words and pairs of words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import Indel

from tipcompare.align.folding import fold_text, stem_words

Scores = npt.NDArray[np.float64]

_COSINE, _ORDER, _INTERCEPT = 5.0, 2.0, -2.6


def score_texts(old: Sequence[str], new: Sequence[str]) -> Scores:
    """Return for each pair how likely both are the same recommendation.

    Args:
        old: the texts of one list.
        new: the texts of another.

    Returns:
        An array of shape (len(old), len(new)), 0-1; 1 where the two fold alike.
    """
    if not old or not new:
        return np.zeros((len(old), len(new)))
    folded = [fold_text(text) for text in (*old, *new)]
    olds, news = folded[: len(old)], folded[len(old) :]
    weights = _weigh_terms(folded)
    cosine = weights[: len(old)] @ weights[len(old) :].T
    order = process.cdist(olds, news, scorer=Indel.normalized_similarity, dtype=np.float64)
    scores = 1.0 / (1.0 + np.exp(-(_INTERCEPT + _COSINE * cosine + _ORDER * order)))
    same = np.asarray(olds, dtype=object)[:, None] == np.asarray(news, dtype=object)[None, :]
    return np.where(same, 1.0, scores)


def _weigh_terms(folded: Sequence[str]) -> Scores:
    """Unit vectors of the stems and pairs of stems of each text, rare ones weighing more."""
    places: dict[str, int] = {}
    rows, columns = [], []
    for row, text in enumerate(folded):
        stems = stem_words(text)
        for term in (*stems, *(f"{left} {right}" for left, right in pairwise(stems))):
            rows.append(row)
            columns.append(places.setdefault(term, len(places)))
    counts = np.zeros((len(folded), max(len(places), 1)))
    np.add.at(counts, (rows, columns), 1.0)
    rarity = 1.0 + np.log((1.0 + len(folded)) / (1.0 + (counts > 0).sum(axis=0)))
    weights = np.log1p(counts) * rarity
    length = np.linalg.norm(weights, axis=1, keepdims=True)
    return np.asarray(weights / np.maximum(length, 1e-12))
