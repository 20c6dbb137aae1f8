"""Competition for items: agreement with counting every choice, the same both ways, and what a rival does."""

from __future__ import annotations

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.competition import item_chances, pair_chances
from tipcompare.align.wordings import Floats

TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(st.floats(-6, 6), min_size=width, max_size=width), min_size=1, max_size=4).map(
        np.array
    )
)
"""Log odds of pairs: new ones by row, old ones by column."""


def count_pairs(logits: Floats) -> Floats:
    """Set each pair against all that could be said of its two items, one by one."""
    chances = np.zeros_like(logits)
    for row, column in np.ndindex(logits.shape):
        rivals = [place for place in np.ndindex(logits.shape) if place[0] == row or place[1] == column]
        chances[row, column] = np.exp(logits[row, column]) / (1.0 + sum(np.exp(logits[place]) for place in rivals))
    return chances


def count_items(logits: Floats) -> Floats:
    """Go through every choice of a new item, or of none, for each old one."""
    rows, columns = logits.shape
    reached, total = np.zeros(rows), 0.0
    for choice in itertools.product(range(-1, rows), repeat=columns):
        weight = np.exp(sum(logits[row, column] for column, row in enumerate(choice) if row >= 0))
        total += weight
        reached[[row for row in set(choice) if row >= 0]] += weight
    return np.asarray(reached / total)


@given(TABLES)
def test_chances_are_what_counting_gives(logits: Floats) -> None:
    """Both are shares of all that could be, counted one by one."""
    assert np.allclose(pair_chances(logits), count_pairs(logits), atol=1e-9)
    assert np.allclose(item_chances(logits), count_items(logits), atol=1e-9)


@given(TABLES)
def test_pairs_are_the_same_both_ways(logits: Floats) -> None:
    """Whichever list is called the old one, a pair is as likely."""
    assert np.allclose(pair_chances(logits).T, pair_chances(logits.T), atol=1e-12)


@given(TABLES)
def test_an_item_is_as_likely_as_any_of_its_pairs(logits: Floats) -> None:
    """What goes back to one item goes back to something, and nothing is more likely than sure."""
    pairs = pair_chances(logits)
    assert (item_chances(logits) >= pairs.max(axis=1) - 1e-12).all()
    assert (item_chances(logits.T) >= pairs.max(axis=0) - 1e-12).all()
    assert (item_chances(logits) <= 1.0).all()


def test_a_clear_owner_leaves_little_for_a_rival() -> None:
    """An old item that clearly belongs to one new item is hardly open to another, nor does it make it likelier."""
    alone, contested = np.array([[1.0]]), np.array([[1.0], [8.0]])
    assert pair_chances(contested)[0, 0] < 0.01 < pair_chances(alone)[0, 0]
    assert item_chances(contested)[0] < 0.01 < item_chances(alone)[0]


def test_a_merged_item_may_have_several_sources() -> None:
    """Two old items make a new one likelier to go back to something, though each alone is then less sure."""
    one, two = np.array([[1.0]]), np.array([[1.0, 1.0]])
    assert item_chances(two)[0] > item_chances(one)[0]
    assert pair_chances(two)[0, 0] < pair_chances(one)[0, 0]
