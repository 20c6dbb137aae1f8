"""Pairs of wordings: which are looked at, and that they are alike whichever is the older."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.pairs import FEATURES, compare_wordings, find_pairs
from tipcompare.align.wordings import Wordings, prepare_wordings

WORDS = ("kiln", "boat", "judge", "shelter", "police", "quota", "river", "wage", "court", "school")
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join), min_size=1, max_size=9, unique=True)


def pairs_of(wordings: Wordings) -> set[tuple[int, int]]:
    """Return the rows of the two wordings of each pair, the lower first."""
    places = find_pairs(wordings).places
    return {(a, b) for a, b in zip(places.rows.tolist(), places.columns.tolist(), strict=True) if a < b}


@given(TEXTS)
def test_which_of_two_is_older_does_not_matter(texts: list[str]) -> None:
    """Every feature of a pair is the same read backwards, and none leaves 0 to 1."""
    wordings = prepare_wordings(texts)
    first, second = (place.ravel() for place in np.indices((len(texts), len(texts))))
    there = compare_wordings(wordings, first, second).features
    back = compare_wordings(wordings, second, first).features
    assert np.allclose(there, back)
    assert (there >= 0.0).all()
    assert (there <= 1.0 + 1e-9).all()


@given(TEXTS)
def test_every_pair_that_is_worth_it_is_found(texts: list[str]) -> None:
    """In a short list the screening leaves out no pair that shares a fifth of either's weight."""
    wordings = prepare_wordings(texts)
    pairs = pairs_of(wordings)
    first, second = np.triu_indices(len(texts), 1)
    features = compare_wordings(wordings, first, second).features
    less, more = features[:, FEATURES.index("covered_less")], features[:, FEATURES.index("covered_more")]
    worth = (less + more) / 2.0 >= 0.2
    assert pairs >= set(zip(first[worth].tolist(), second[worth].tolist(), strict=True))


@given(st.integers(1, 20), st.integers(0, 20), st.integers(10, 20))
def test_words_of_its_own_hide_no_wording_from_its_only_partner(olds: int, news: int, shared: int) -> None:
    """However many rarer words either brings, what shares a third of its words with another is compared with it."""
    common = [f"matter{chr(97 + k)}" for k in range(shared)]
    texts = [
        " ".join([*common, *(f"{name}{chr(97 + k)}" for k in range(n))]) for name, n in (("old", olds), ("new", news))
    ]
    assert pairs_of(prepare_wordings([*texts, "ask judges"])) == {(0, 1)}


def test_a_short_list_is_compared_as_a_long_one() -> None:
    """Two items alone share as much as the same two among many others, but for what rarity tells."""
    pair = ["inspect brick kilns", "inspect brick kilns at night"]
    others = [f"ask about matter {chr(97 + k)}{chr(97 + k)}" for k in range(25)]
    alone, among = (
        compare_wordings(prepare_wordings(texts), np.array([0]), np.array([1])).features[0]
        for texts in (pair, pair + others)
    )
    assert np.allclose(alone[:2], among[:2], atol=0.1)


def test_over_editions_a_word_weighs_as_little_as_where_it_is_most_common() -> None:
    """What every item of two editions says stays a common word, however many of a third do without it."""
    common = [f"inspect {word}" for word in WORDS]
    others = [f"{word} {other}" for word in WORDS[:5] for other in WORDS[5:]]
    lists = [range(5), range(5, 10), range(10, 10 + len(others))]
    two, three = prepare_wordings(common, lists[:2]), prepare_wordings([*common, *others], lists)
    weight, later = (found.weights[found.terms.index("inspect")] for found in (two, three))
    assert later == weight < three.weights[three.terms.index("kiln")]


def test_two_that_stand_in_one_list_alone_are_no_pair() -> None:
    """Nothing goes back to its neighbour: only wordings of two lists, or of several, are compared."""
    wordings = prepare_wordings([f"inspect brick {word}" for word in WORDS], [range(6), range(4, 10)])
    pairs = pairs_of(wordings)
    assert pairs == {(a, b) for b in range(10) for a in range(b) if not (b < 4 or a > 5)}
