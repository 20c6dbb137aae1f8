"""Competition for items: agreement with counting every choice, the same both ways, and what a rival does."""

from __future__ import annotations

import itertools

import numpy as np
from drawn import TABLES
from hypothesis import given

from tipcompare.align.competition import HIGHEST, LOWEST, item_chances, pair_chances, to_odds
from tipcompare.align.wordings import Floats

ODDS = TABLES.map(np.array).map(to_odds)


def count_pairs(odds: Floats) -> Floats:
    """Set each pair against all that could be said of its two items, one by one."""
    chances = np.zeros_like(odds)
    for row, column in np.ndindex(odds.shape):
        rivals = [place for place in np.ndindex(odds.shape) if place[0] == row or place[1] == column]
        chances[row, column] = odds[row, column] / (1.0 + sum(odds[place] for place in rivals))
    return chances


def count_items(odds: Floats) -> Floats:
    """Go through every choice of a new item, or of none, for each old one."""
    rows, columns = odds.shape
    reached, total = np.zeros(rows), 0.0
    for choice in itertools.product(range(-1, rows), repeat=columns):
        weight = np.prod([odds[row, column] for column, row in enumerate(choice) if row >= 0])
        total += weight
        reached[[row for row in set(choice) if row >= 0]] += weight
    return np.asarray(reached / total)


@given(TABLES.map(np.array))
def test_odds_are_those_of_the_log_odds(logits: Floats) -> None:
    """Within their bounds; beyond them there is none at all, or no more than the most."""
    assert np.allclose(to_odds(logits), np.exp(logits))
    assert to_odds(np.array([-800.0, LOWEST, HIGHEST, 800.0])).tolist() == [0.0, 0.0, np.exp(HIGHEST), np.exp(HIGHEST)]


@given(ODDS)
def test_chances_are_what_counting_gives(odds: Floats) -> None:
    """Both are shares of all that could be, counted one by one."""
    assert np.allclose(pair_chances(odds), count_pairs(odds), atol=1e-9)
    assert np.allclose(item_chances(odds), count_items(odds), atol=1e-9)


@given(ODDS)
def test_pairs_are_the_same_both_ways(odds: Floats) -> None:
    """Whichever list is called the old one, a pair is as likely."""
    assert np.allclose(pair_chances(odds).T, pair_chances(odds.T), atol=1e-12)


@given(ODDS)
def test_an_item_is_as_likely_as_any_of_its_pairs(odds: Floats) -> None:
    """What goes back to one item goes back to something, and nothing is more likely than sure."""
    pairs = pair_chances(odds)
    assert (item_chances(odds) >= pairs.max(axis=1) - 1e-12).all()
    assert (item_chances(odds.T) >= pairs.max(axis=0) - 1e-12).all()
    assert (item_chances(odds) <= 1.0).all()


def test_a_clear_owner_leaves_little_for_a_rival() -> None:
    """An old item that clearly belongs to one new item is hardly open to another, nor does it make it likelier."""
    alone, contested = to_odds(np.array([[1.0]])), to_odds(np.array([[1.0], [8.0]]))
    assert pair_chances(contested)[0, 0] < 0.01 < pair_chances(alone)[0, 0]
    assert item_chances(contested)[0] < 0.01 < item_chances(alone)[0]


def test_a_merged_item_may_have_several_sources() -> None:
    """Two old items make a new one likelier to go back to something, though each alone is then less sure."""
    one, two = to_odds(np.array([[1.0]])), to_odds(np.array([[1.0, 1.0]]))
    assert item_chances(two)[0] > item_chances(one)[0]
    assert pair_chances(two)[0, 0] < pair_chances(one)[0, 0]
