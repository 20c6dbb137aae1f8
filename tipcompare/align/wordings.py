"""The wordings of one history, or of two lists, prepared as sparse arrays: what is compared when items are matched."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np
from attrs import evolve, frozen

from tipcompare.align.acronyms import SpelledOut, spell_out
from tipcompare.align.aims import Aims, mark_aims
from tipcompare.align.folding import find_units, fold_text, stem_word
from tipcompare.align.sparse import Floats, Places, Sparse, make_sparse
from tipcompare.language.directives import STOP_WORDS, SYNONYMS
from tipcompare.language.tags import ENGLISH_TAG, is_english, language_of

STOP_CONCEPTS = frozenset(map(stem_word, STOP_WORDS))
"""What carries no meaning of its own, as `find_concepts` returns it."""

_CONCEPT = {stem_word(word): stem_word(group[0]) for group in SYNONYMS for word in group}
_GRAM, _NONE = 4, 1e-9
_LATER = 0.8
"""What a concept counts for the opening, of what the one before it counts: what is asked for stands first."""
_BELIEF = 20
"""How many wordings without a word are added to those at hand: in a short list every word is about as rare as another,
so that a list of one item is compared as a long one is."""


@frozen(eq=False)
class Wordings:
    """Distinct wordings as arrays; row k of each belongs to wording k.

    Args:
        texts: the wordings, as they were given.
        folded: the same folded, some of them alike.
        spelled: these with their acronyms spelled out, which is what all that follows is of.
        terms: the concepts, but those that carry no meaning of their own.
        concepts: the weight of each concept that a wording has, shape (wordings, concepts), sparse.
        weights: of each concept, 0-1.
        content: sum of the weights of its concepts.
        openings: the share of each concept in its wording, where each counts less than the one before it; sparse, the
            same cells as `concepts`.
        letters: unit vectors of its letter sequences, sparse.
        leads: number of its first concept.
        aims: what it asks for.
        alphabet: its place among all in the alphabet.
        homes: number of the list it stands in, where it stands in one alone; -1 otherwise.
        language: of the words, without script and region.
    """

    texts: tuple[str, ...]
    folded: tuple[str, ...]
    spelled: tuple[str, ...]
    terms: tuple[str, ...]
    concepts: Sparse
    weights: Floats
    content: Floats
    openings: Sparse
    letters: Sparse
    leads: Places
    aims: Aims
    alphabet: Places
    homes: Places
    language: str


def find_concepts(folded: str, language: str = ENGLISH_TAG) -> list[str]:
    """Return the stems of a folded text with near synonyms made one, which English alone has.

    Args:
        folded: its words.
        language: of these, without script and region.

    Example:
        >>> find_concepts("enact a ban") == find_concepts("adopt a prohibition")
        True
    """
    if language == ENGLISH_TAG:
        return list(map(find_concept, find_units(folded)))
    return [stem_word(unit, language) for unit in find_units(folded)]


@lru_cache(maxsize=8192)
def find_concept(word: str) -> str:
    """Return the stem of a folded English word, or that of its near synonyms.

    Example:
        >>> find_concept("ban")
        'prohibit'
    """
    stem = stem_word(word)
    return _CONCEPT.get(stem, stem)


def prepare_wordings(
    texts: Sequence[str],
    lists: Sequence[Collection[int]] = (),
    acronyms: SpelledOut | None = None,
    tag: str = ENGLISH_TAG,
) -> Wordings:
    """Return wordings as arrays.

    A concept weighs the more, the fewer of the wordings have it, from 0 (nearly all) to 1 (one alone), so that what
    every item says counts little: log((20 + wordings) / (1 + wordings with it)), as a share of the greatest there is.
    Over several editions it weighs as little as in those two that follow each other in which it is most common: what
    stands in other words in every edition is not common for that.

    Args:
        texts: no two of them alike.
        lists: the wordings of each edition, in order; all are of one list where there are none.
        acronyms: what is compared as if it were spelled out.
        tag: of the language they are in. Which words carry no meaning, which are near synonyms and what they ask for is
            known of English alone.
    """
    count, language, english = len(texts), language_of(tag), is_english(tag)
    near = [sorted({*old, *new}) for old, new in pairwise(lists)] or [list(range(count))]
    folded = [fold_text(text) for text in texts]
    spelled = [spell_out(text, acronyms or {}) for text in folded]
    ordered = [find_concepts(text, language) for text in spelled]
    stops = STOP_CONCEPTS if english else frozenset()
    later, terms = _place([[word for word in dict.fromkeys(words) if word not in stops] for words in ordered])
    weights = _weigh(later, near)
    present = evolve(later, values=weights[later.columns])
    opening = evolve(later, values=later.values * present.values)
    sums = np.maximum(opening.sum_rows(), _NONE)
    leads: dict[str, int] = {}
    return Wordings(
        texts=tuple(texts),
        folded=tuple(folded),
        spelled=tuple(spelled),
        terms=terms,
        concepts=present,
        weights=weights,
        content=present.sum_rows(),
        openings=evolve(opening, values=opening.values / sums[opening.rows]),
        letters=_letter_vectors(spelled, near),
        leads=np.array([leads.setdefault(words[0] if words else "", len(leads)) for words in ordered], dtype=np.int64),
        aims=mark_aims(spelled if english else [""] * count),
        alphabet=np.argsort(np.lexsort((texts, folded))),
        homes=_find_homes(len(texts), lists),
        language=language,
    )


def _find_homes(count: int, lists: Sequence[Collection[int]]) -> Places:
    homes, stands = np.full(count, -1), np.zeros(count, dtype=np.int64)
    for number, rows in enumerate(lists):
        own = sorted(set(rows))
        homes[own] = number
        stands[own] += 1
    return np.where(stands == 1, homes, -1)


def _weigh(present: Sparse, near: Sequence[Sequence[int]]) -> Floats:
    """How rare each column is, 0-1, where it is most common: among which rows of those that are near each other."""
    having = np.array([np.bincount(present.take(rows).columns, minlength=present.width) for rows in near])
    sizes = _BELIEF + np.array(list(map(len, near)))[:, None]
    rarity = np.log(sizes / (1.0 + having)) / np.log(sizes / 2.0)
    return np.asarray(np.clip(rarity.min(axis=0), 0.0, 1.0))


def _place(texts: Sequence[Sequence[str]]) -> tuple[Sparse, tuple[str, ...]]:
    """What each term counts by its place in a text, shape (texts, terms), and the terms as they first stand."""
    numbers: dict[str, int] = {}
    columns = np.array([numbers.setdefault(term, len(numbers)) for text in texts for term in text], dtype=np.int64)
    rows = np.repeat(np.arange(len(texts)), list(map(len, texts)))
    places = np.array([place for text in texts for place in range(len(text))], dtype=np.float64)
    later = np.maximum(_LATER**places, _NONE)
    return make_sparse(rows, columns, later, (len(texts), max(len(numbers), 1))), tuple(numbers) or ("",)


def _letter_vectors(folded: Sequence[str], near: Sequence[Sequence[int]]) -> Sparse:
    """Unit vectors of the sequences of four characters of each text, rare ones weighing more."""
    if not folded:
        nothing = np.zeros(0, dtype=np.int64)
        return make_sparse(nothing, nothing, np.zeros(0), (0, 1))
    padded = [f" {text} " + " " * _GRAM for text in folded]
    letters = np.frombuffer("".join(padded).encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.int64)
    letters %= 65536
    grams = letters[:-3] + letters[1:-2] * 65536 + letters[2:-1] * 65536**2 + (letters[3:] % 32768) * 65536**3
    lengths = np.array([len(text) for text in padded])
    rows = np.repeat(np.arange(len(padded)), lengths)[: len(grams)]
    own = np.arange(len(grams)) < (np.cumsum(lengths) - _GRAM)[rows]  # none that reaches into the next text
    rows = rows[own]
    names, places = np.unique(grams[own], return_inverse=True)
    cells, counts = np.unique(rows * len(names) + places, return_counts=True)
    rows, places = np.divmod(cells, len(names))
    found = make_sparse(rows, places, 1.0 + np.log(counts), (len(padded), len(names)))
    values = found.values * _weigh(found, near)[places]
    norms = np.sqrt(np.bincount(rows, values**2, minlength=len(padded)))
    return evolve(found, values=values / np.maximum(norms[rows], 1e-12))
