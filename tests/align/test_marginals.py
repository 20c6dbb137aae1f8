"""Marginals of matchings: agreement with counting every matching, and what competition does."""

from __future__ import annotations

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.marginals import pair_marginals
from tipcompare.align.wordings import Floats

LOGITS = st.floats(-6, 6)


def count_marginals(logits: Floats) -> Floats:
    """Sum over every matching of a small table, one by one."""
    rows, columns = logits.shape
    weights = np.zeros_like(logits)
    total = 0.0
    for choice in itertools.product(range(-1, columns), repeat=rows):
        used = [column for column in choice if column >= 0]
        if len(used) == len(set(used)):
            pairs = [(row, column) for row, column in enumerate(choice) if column >= 0]
            weight = float(np.exp(sum(logits[pair] for pair in pairs)))
            total += weight
            for pair in pairs:
                weights[pair] += weight
    return weights / total


@given(st.lists(LOGITS, min_size=1, max_size=4))
def test_one_old_item_is_shared_exactly(logits: list[float]) -> None:
    """Where there is no cycle, belief propagation is exact."""
    table = np.array(logits)[:, None]
    assert np.allclose(pair_marginals(table), count_marginals(table), atol=1e-9)
    assert np.allclose(pair_marginals(table.T), count_marginals(table.T), atol=1e-9)


@given(st.lists(st.lists(LOGITS, min_size=3, max_size=3), min_size=3, max_size=3))
def test_both_directions_give_the_same(rows: list[list[float]]) -> None:
    """The result is a probability whichever list is called the old one, and the same."""
    table = np.array(rows)
    found = pair_marginals(table)
    assert ((found >= 0) & (found <= 1)).all()
    assert np.allclose(found.T, pair_marginals(table.T), atol=1e-12)


def test_a_clear_owner_leaves_little_for_a_rival() -> None:
    """An old item that clearly belongs to one new item is hardly open to another."""
    alone, contested = pair_marginals(np.array([[1.0]])), pair_marginals(np.array([[1.0], [8.0]]))
    assert contested[0, 0] < 0.01 < alone[0, 0]
