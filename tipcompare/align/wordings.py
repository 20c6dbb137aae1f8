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
from tipcompare.align.redline import encode_words
from tipcompare.series.directives import STOP_WORDS, SYNONYMS

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]

FEATURES = (
    "covered_less",
    "covered_more",
    "order",
    "tokens",
    "letters",
    "verb",
    "length",
    "names",
    "any_name",
    "unshared",
)
"""What a pair of wordings is compared by, in the order of the last axis of `compare_wordings`."""

_CONCEPT = {stem_word(word): stem_word(group[0]) for group in SYNONYMS for word in group}
_GRAM = 4
_FLOOR = 0.3
_WORTH_COMPARING = 0.35


@frozen(eq=False)
class Wordings:
    """Distinct folded wordings as arrays; row k of each belongs to wording k.

    Args:
        folded: the wordings.
        codes: each as a string of one character for one concept, in order.
        concepts: 1 where a wording has a concept, shape (wordings, concepts), times the root of its weight.
        weight: sum of the weights of its concepts.
        rarity: of each concept, what it weighs without the lexicon's factor.
        content: sum of the rarity of its concepts.
        costs: of each concept, the log odds lost where only one of two wordings has it.
        cost: sum of the costs of its concepts.
        names: `concepts`, of those alone that are written as a name or a number.
        name_weight: sum of their weights.
        grams: unit vectors of its letter sequences, sparse: few texts share one.
        leads: number of its first concept.
        lengths: logarithm of 1 + how many concepts it has.
    """

    folded: tuple[str, ...]
    codes: tuple[str, ...]
    concepts: Floats
    weight: Floats
    rarity: Floats
    content: Floats
    costs: Floats
    cost: Floats
    names: Floats
    name_weight: Floats
    grams: csr_array
    leads: Places
    lengths: Floats


def find_concepts(folded: str) -> list[str]:
    """Return the stems of a folded text with near synonyms made one.

    Example:
        >>> find_concepts("enact a ban") == find_concepts("adopt a prohibition")
        True
    """
    return list(map(find_concept, folded.split()))


def find_names(text: str) -> frozenset[str]:
    """Return the concepts of the words of a text, but its first, that are written as a name or a number.

    Example:
        >>> sorted(find_names("Ratify the Palermo Protocol by 2030."))
        ['2030', 'palermo', 'protocol']
    """
    written = " ".join(word for word in text.split()[1:] if word[0].isupper() or word[0].isdigit())
    return frozenset(find_concepts(fold_text(written)))


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
    so that what every recommendation says counts little; times the factor that the lexicon has for it.

    Args:
        texts: no two of them alike when folded.
        lexicon: what single concepts count, by their stem.
    """
    folded = [fold_text(text) for text in texts]
    ordered = [find_concepts(text) for text in folded]
    telling = [[word for word in words if word not in STOP_WORDS] for words in ordered]
    present, terms = _count_terms(telling)
    named = _mark_names(texts, terms)
    counted = [lexicon.get(term, NEUTRAL) for term in terms]
    rarity = np.log((1.0 + len(folded)) / (1.0 + present.sum(axis=0))) + _FLOOR
    weights = rarity * np.array([concept.factor for concept in counted])
    costs = np.array([concept.cost for concept in counted])
    leads: dict[str, int] = {}
    return Wordings(
        folded=tuple(folded),
        codes=tuple(encode_words(ordered)),
        concepts=present * np.sqrt(weights),
        weight=present @ weights,
        rarity=rarity,
        content=present @ rarity,
        costs=costs,
        cost=present @ costs,
        names=present * named * np.sqrt(weights),
        name_weight=(present * named) @ weights,
        grams=_letter_vectors(folded),
        leads=np.array([leads.setdefault(words[0] if words else "", len(leads)) for words in ordered], dtype=np.int64),
        lengths=np.log1p([float(len(words)) for words in telling]),
    )


def compare_wordings(wordings: Wordings, new: Sequence[int], old: Sequence[int]) -> Floats:
    """Return how alike wordings are, in each of the ways `FEATURES` names.

    Args:
        wordings: prepared.
        new: rows of the new ones.
        old: rows of the old ones.

    Returns:
        An array of shape (new, old, features), each feature 0-1 but `length`, the absolute log ratio of lengths, and
        `unshared`, the log odds that the concepts cost which only one of the two has.
    """
    shared = _share_weight(wordings.concepts, new, old)
    result = np.empty((len(new), len(old), len(FEATURES)))
    of_new = shared / np.maximum(wordings.weight[new], 1e-9)[:, None]
    of_old = shared / np.maximum(wordings.weight[old], 1e-9)[None, :]
    result[..., 0] = np.minimum(of_new, of_old)
    result[..., 1] = np.maximum(of_new, of_old)
    new_codes, old_codes = [wordings.codes[k] for k in new], [wordings.codes[k] for k in old]
    result[..., 2] = process.cdist(new_codes, old_codes, scorer=Indel.normalized_similarity, dtype=np.float64)
    new_texts, old_texts = [wordings.folded[k] for k in new], [wordings.folded[k] for k in old]
    result[..., 3] = process.cdist(new_texts, old_texts, scorer=fuzz.token_set_ratio, dtype=np.float64) / 100.0
    result[..., 4] = (wordings.grams[list(new)] @ wordings.grams[list(old)].T).toarray()
    result[..., 5] = wordings.leads[new][:, None] == wordings.leads[old][None, :]
    result[..., 6] = np.abs(wordings.lengths[new][:, None] - wordings.lengths[old][None, :])
    result[..., 7:9] = _compare_names(wordings, new, old)
    either = wordings.cost[new][:, None] + wordings.cost[old][None, :]
    result[..., 9] = either - 2.0 * _share_cost(wordings, new, old)
    return result


def _share_weight(concepts: Floats, new: Sequence[int], old: Sequence[int]) -> Floats:
    """The weight of the concepts both have, shape (new, old).

    Only the concepts of the new ones are looked at: all of a history's are the more, the more editions it has.
    """
    rows = concepts[new]
    own = np.flatnonzero(rows.any(axis=0))
    return np.asarray(rows[:, own] @ concepts[np.array(old)[:, None], own].T)


def _share_cost(wordings: Wordings, new: Sequence[int], old: Sequence[int]) -> Floats:
    """The cost of the concepts both have, shape (new, old)."""
    rows = wordings.concepts[new] > 0
    own = np.flatnonzero(rows.any(axis=0))
    return np.asarray((rows[:, own] * wordings.costs[own]) @ (wordings.concepts[np.array(old)[:, None], own] > 0).T)


def _compare_names(wordings: Wordings, new: Sequence[int], old: Sequence[int]) -> Floats:
    """The weight of the names two share, as share of the names of the one that has more; and whether they share any.

    Where neither has a name the share is a half, where only one has any it is 0.
    """
    shared = _share_weight(wordings.names, new, old)
    more = np.maximum(wordings.name_weight[new][:, None], wordings.name_weight[old][None, :])
    return np.stack([np.where(more > 0, shared / np.maximum(more, 1e-9), 0.5), shared > 0], axis=2)


def _count_terms(texts: Sequence[Sequence[str]]) -> tuple[Floats, list[str]]:
    """1 where a text has a term, shape (texts, terms), and the terms; where there are none, one that no text has."""
    places: dict[str, int] = {}
    columns = [[places.setdefault(term, len(places)) for term in text] for text in texts]
    present = np.zeros((len(texts), max(len(places), 1)))
    rows = np.repeat(np.arange(len(texts)), [len(row) for row in columns])
    present[rows, np.array([place for row in columns for place in row], dtype=np.int64)] = 1.0
    return present, list(places) or [""]


def _mark_names(texts: Sequence[str], terms: Sequence[str]) -> Floats:
    """1 where a term is written as a name or a number in a text, shape (texts, terms)."""
    places = {term: k for k, term in enumerate(terms)}
    marked = np.zeros((len(texts), len(terms)))
    for row, text in enumerate(texts):
        marked[row, [places[name] for name in find_names(text) if name in places]] = 1.0
    return marked


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

    Enough is a quarter of the weight of concepts, on average over both directions: pairs below it were never found to
    be the same.
    """
    shared = _share_weight(wordings.concepts, new, old)
    covered = shared / np.maximum(wordings.weight[new], 1e-9)[:, None] + shared / np.maximum(wordings.weight[old], 1e-9)
    return np.asarray((covered / 2).max(axis=0) >= _WORTH_COMPARING)
