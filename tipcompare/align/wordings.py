"""The wordings of one history prepared as arrays, so that many pairs can be compared at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from attrs import frozen
from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel
from scipy.sparse import csr_array

from tipcompare.align.folding import fold_text, stem_word
from tipcompare.align.lexicon import NEUTRAL, Concept
from tipcompare.align.numbering import encode_words
from tipcompare.series.directives import STOP_WORDS, SYNONYMS

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]

FEATURES = (
    "covered_less",
    "covered_more",
    "weight_less",
    "weight_more",
    "order",
    "tokens",
    "letters",
    "verb",
    "words",
)
"""What a pair of wordings is compared by, in the order of the last axis of `compare_wordings`."""

STOP_CONCEPTS = frozenset(map(stem_word, STOP_WORDS))
"""What carries no meaning of its own, as `find_concepts` returns it."""

_CONCEPT = {stem_word(word): stem_word(group[0]) for group in SYNONYMS for word in group}
_GRAM = 4
_FLOOR = 0.3
_NONE = 1e-9
_WORTH_COMPARING = 0.35


@frozen(eq=False)
class Wordings:
    """Distinct folded wordings as arrays; row k of each belongs to wording k.

    Args:
        folded: the wordings.
        codes: each as a string of one character for one concept, in order.
        terms: the concepts, but those that carry no meaning of their own.
        concepts: 1 where a wording has a concept, shape (wordings, concepts), times the root of its weight.
        weights: of each concept.
        content: sum of the weights of its concepts.
        worth: of each concept, the log odds won where both of two wordings have it, with the cost taken back of either.
        cost: sum of the log odds lost where another wording has none of its concepts.
        grams: unit vectors of its letter sequences, sparse: few texts share one.
        leads: number of its first concept.
    """

    folded: tuple[str, ...]
    codes: tuple[str, ...]
    terms: tuple[str, ...]
    concepts: Floats
    weights: Floats
    content: Floats
    worth: Floats
    cost: Floats
    grams: csr_array
    leads: Places


def find_concepts(folded: str) -> list[str]:
    """Return the stems of a folded text with near synonyms made one.

    Example:
        >>> find_concepts("enact a ban") == find_concepts("adopt a prohibition")
        True
    """
    return list(map(find_concept, folded.split()))


@lru_cache(maxsize=65536)
def find_concept(word: str) -> str:
    """Return the stem of a folded word, or that of its near synonyms.

    Example:
        >>> find_concept("ban")
        'prohibit'
    """
    stem = stem_word(word)
    return _CONCEPT.get(stem, stem)


def prepare_wordings(texts: Sequence[str], lexicon: Mapping[str, Concept]) -> Wordings:
    """Return wordings as arrays.

    A concept weighs the more, the fewer of the wordings have it: log((1 + wordings) / (1 + wordings with it)) + 0.3,
    so that what every recommendation says counts little.

    Args:
        texts: no two of them alike when folded.
        lexicon: what single concepts count, by their stem.
    """
    folded = [fold_text(text) for text in texts]
    ordered = [find_concepts(text) for text in folded]
    present, terms = _count_terms([[word for word in words if word not in STOP_CONCEPTS] for words in ordered])
    counted = [lexicon.get(term, NEUTRAL) for term in terms]
    costs = np.array([concept.cost for concept in counted])
    weights = np.log((1.0 + len(folded)) / (1.0 + present.sum(axis=0))) + _FLOOR
    leads: dict[str, int] = {}
    return Wordings(
        folded=tuple(folded),
        codes=tuple(encode_words(ordered)),
        terms=tuple(terms),
        concepts=present * np.sqrt(weights),
        weights=weights,
        content=present @ weights,
        worth=np.array([concept.gain for concept in counted]) + 2.0 * costs,
        cost=present @ costs,
        grams=_letter_vectors(folded),
        leads=np.array([leads.setdefault(words[0] if words else "", len(leads)) for words in ordered], dtype=np.int64),
    )


def compare_wordings(wordings: Wordings, new: Sequence[int], old: Sequence[int]) -> Floats:
    """Return how alike wordings are, in each of the ways `FEATURES` names.

    Args:
        wordings: prepared.
        new: rows of the new ones.
        old: rows of the old ones.

    Returns:
        An array of shape (new, old, features), the same whichever of the two is the new one. Each feature is 0-1 but
        three: `weight_less` and `weight_more`, the logarithm of 1 + the weight of all concepts of the one that has
        less, and of the other; and `words`, the log odds that the lexicon has for the concepts.
    """
    rows, others, own = _narrow_concepts(wordings, new, old)
    shared = rows @ others.T
    of_new, of_old = wordings.content[new][:, None], wordings.content[old][None, :]
    less, more = np.minimum(of_new, of_old), np.maximum(of_new, of_old)
    result = np.empty((len(new), len(old), len(FEATURES)))
    result[..., 0] = shared / np.maximum(more, _NONE)
    result[..., 1] = shared / np.maximum(less, _NONE)
    result[..., 2] = np.log1p(less)
    result[..., 3] = np.log1p(more)
    new_codes, old_codes = [wordings.codes[k] for k in new], [wordings.codes[k] for k in old]
    result[..., 4] = process.cdist(new_codes, old_codes, scorer=Indel.normalized_similarity, dtype=np.float64)
    new_texts, old_texts = [wordings.folded[k] for k in new], [wordings.folded[k] for k in old]
    result[..., 5] = process.cdist(new_texts, old_texts, scorer=fuzz.token_set_ratio, dtype=np.float64) / 100.0
    result[..., 6] = (wordings.grams[list(new)] @ wordings.grams[list(old)].T).toarray()
    result[..., 7] = wordings.leads[new][:, None] == wordings.leads[old][None, :]
    both = ((rows > 0) * wordings.worth[own]) @ (others > 0).T
    result[..., 8] = both - (wordings.cost[new][:, None] + wordings.cost[old][None, :])
    return result


def _narrow_concepts(wordings: Wordings, new: Sequence[int], old: Sequence[int]) -> tuple[Floats, Floats, Places]:
    """The concepts of the new and of the old ones, of those alone that a new one has, and which these are.

    All of a history's are the more, the more editions it has; the product of both is the weight of what two share.
    """
    rows = wordings.concepts[new]
    own = np.flatnonzero(rows.any(axis=0))
    return rows[:, own], wordings.concepts[np.array(old)[:, None], own], own


def _count_terms(texts: Sequence[Sequence[str]]) -> tuple[Floats, list[str]]:
    """1 where a text has a term, shape (texts, terms), and the terms; where there are none, one that no text has."""
    places: dict[str, int] = {}
    columns = [[places.setdefault(term, len(places)) for term in text] for text in texts]
    present = np.zeros((len(texts), max(len(places), 1)))
    rows = np.repeat(np.arange(len(texts)), [len(row) for row in columns])
    present[rows, np.array([place for row in columns for place in row], dtype=np.int64)] = 1.0
    return present, list(places) or [""]


def _letter_vectors(folded: Sequence[str]) -> csr_array:
    """Unit vectors of the sequences of four characters of each text, rare ones weighing more."""
    if not folded:
        return csr_array((0, 1))
    padded = [f" {text} " + " " * _GRAM for text in folded]
    letters = np.frombuffer("".join(padded).encode("utf-32-le"), dtype=np.uint32).astype(np.int64) % 65536
    grams = letters[:-3] + letters[1:-2] * 65536 + letters[2:-1] * 65536**2 + (letters[3:] % 32768) * 65536**3
    lengths = np.array([len(text) for text in padded])
    rows = np.repeat(np.arange(len(padded)), lengths)[: len(grams)]
    own = np.arange(len(grams)) < (np.cumsum(lengths) - _GRAM)[rows]  # none that reaches into the next text
    rows = rows[own]
    names, places = np.unique(grams[own], return_inverse=True)
    cells, counts = np.unique(rows * len(names) + places, return_counts=True)
    rows, places = np.divmod(cells, len(names))
    rarity = np.log((1.0 + len(padded)) / (1.0 + np.bincount(places))) + _FLOOR
    values = np.log1p(counts) * rarity[places]
    norms = np.sqrt(np.bincount(rows, values**2, minlength=len(padded)))
    starts = np.searchsorted(rows, np.arange(len(padded) + 1))
    return csr_array((values / np.maximum(norms[rows], 1e-12), places, starts), shape=(len(padded), len(names)))


def screen_wordings(wordings: Wordings, new: Sequence[int], old: Sequence[int]) -> npt.NDArray[np.bool_]:
    """Return which of the old wordings share enough with any of the new ones to be compared in full.

    Enough is 0.35 of the weight of concepts, on average over both directions: pairs below it were never found to
    be the same.
    """
    rows, others, _ = _narrow_concepts(wordings, new, old)
    shared = rows @ others.T
    covered = shared / np.maximum(wordings.content[new], _NONE)[:, None]
    covered += shared / np.maximum(wordings.content[old], _NONE)
    return np.asarray((covered / 2).max(axis=0) >= _WORTH_COMPARING)
