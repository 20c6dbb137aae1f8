"""Sparse tables: the same as full ones, whatever is asked of them."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tipcompare.align.sparse import Floats, Sparse, make_sparse

TABLES = arrays(
    np.float64,
    st.tuples(st.integers(1, 80), st.integers(1, 6)),
    elements=st.sampled_from([0.0, 0.5, 2.0]),
    fill=st.just(0.0),
)


def thin(full: Floats) -> Sparse:
    """Return a full table as a sparse one, its cells given backwards."""
    rows, columns = np.nonzero(full)
    return make_sparse(rows[::-1], columns[::-1], full[rows, columns][::-1], (full.shape[0], full.shape[1]))


@given(full=TABLES, chosen=st.data())
def test_it_is_the_full_table(full: Floats, chosen: st.DataObject) -> None:
    """Rows taken, cells kept, sums and single numbers are those of the full table."""
    table = thin(full)
    rows = np.array(chosen.draw(st.lists(st.integers(0, len(full) - 1), max_size=5)), dtype=np.int64)
    taken = table.take(rows)
    assert taken.in_full(0, taken.height).tolist() == full[rows].tolist()
    heavy = table.keep(table.values > 1.0)
    assert heavy.in_full(0, heavy.height).tolist() == np.where(full > 1.0, full, 0.0).tolist()
    assert table.sum_rows().tolist() == full.sum(axis=1).tolist()
    down, across = (place.ravel() for place in np.indices(full.shape))
    assert table.look_up(down, across).tolist() == full.ravel().tolist()
