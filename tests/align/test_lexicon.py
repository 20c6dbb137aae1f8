"""The fitted words: within their bounds, nobody's own, and without a part where they are not known."""

from __future__ import annotations

import numpy as np

from tipcompare.align.calibration import FITTED
from tipcompare.align.lexicon import Concept
from tipcompare.align.wordings import FEATURES, compare_wordings, prepare_wordings

WORDS = FEATURES.index("words")


def test_no_single_word_decides() -> None:
    """Each gain and each cost is at most one, either way, and none is there for nothing."""
    assert FITTED.lexicon
    for concept in FITTED.lexicon.values():
        assert abs(concept.gain) <= 1.0
        assert abs(concept.cost) <= 1.0
        assert concept != Concept()


def test_no_figure_and_no_year_has_numbers_of_its_own() -> None:
    """What differs from year to year would tell the year, not the recommendation."""
    assert not [word for word in FITTED.lexicon if any(letter.isdigit() for letter in word)]


def test_a_word_gains_where_both_have_it_and_costs_where_only_one_has() -> None:
    """In either direction, and nothing for a word that the lexicon does not know."""
    texts = ["fund boats", "fund barges", "paint barges"]
    wordings = prepare_wordings(texts, {"fund": Concept(0.2, 0.5), "barg": Concept(0.1, 0.25)})
    words = compare_wordings(wordings, range(3), range(3))[..., WORDS]
    assert np.allclose(words, [[0.2, -0.05, -0.75], [-0.05, 0.3, -0.4], [-0.75, -0.4, 0.1]])


def test_which_of_two_is_new_does_not_matter() -> None:
    """Every feature of a pair is the same read backwards."""
    texts = ["fund boats for river police", "fund barges", "paint the barges of river police", "see"]
    there = compare_wordings(prepare_wordings(texts, FITTED.lexicon), [0, 1], [2, 3])
    back = compare_wordings(prepare_wordings(texts, FITTED.lexicon), [2, 3], [0, 1])
    assert np.allclose(there, back.transpose(1, 0, 2))
