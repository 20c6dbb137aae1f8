"""The fitted words: within their bounds, nobody's own, and without a part where they are not known."""

from __future__ import annotations

import numpy as np

from tipcompare.align.calibration import FITTED
from tipcompare.align.lexicon import Concept
from tipcompare.align.wordings import FEATURES, compare_wordings, find_names, prepare_wordings

UNSHARED = FEATURES.index("unshared")


def test_no_single_word_decides() -> None:
    """Each factor lies between a half and two, each cost is at most one, and none is neutral for nothing."""
    assert len(FITTED.lexicon) > 300
    for concept in FITTED.lexicon.values():
        assert 0.49 < concept.factor < 2.02
        assert -0.51 < concept.cost < 1.01
        assert concept != Concept()


def test_no_figure_and_no_year_has_numbers_of_its_own() -> None:
    """What differs from year to year would tell the year, not the recommendation."""
    assert not [word for word in FITTED.lexicon if any(letter.isdigit() for letter in word)]


def test_a_word_costs_where_only_one_has_it() -> None:
    """In either direction, and nothing where both have it or the lexicon does not know it."""
    texts = ["fund boats", "fund barges", "paint barges"]
    wordings = prepare_wordings(texts, {"fund": Concept(1.0, 0.5), "barg": Concept(1.0, 0.25)})
    costs = compare_wordings(wordings, range(3), range(3))[..., UNSHARED]
    assert np.allclose(costs, [[0.0, 0.25, 0.75], [0.25, 0.0, 0.5], [0.75, 0.5, 0.0]])


def test_a_factor_lifts_what_both_share() -> None:
    """A word that tells recommendations apart better than its rarity covers more of both."""
    texts = ["fund boats", "fund barges", "paint barges"]
    plain = compare_wordings(prepare_wordings(texts, {}), [0], [1])[0, 0, 0]
    lifted = compare_wordings(prepare_wordings(texts, {"fund": Concept(2.0)}), [0], [1])[0, 0, 0]
    assert lifted > plain


def test_the_first_word_is_no_name() -> None:
    """Every recommendation begins with a capital letter."""
    assert find_names("Train judges in Vesmark") == find_names("train judges in Vesmark")
