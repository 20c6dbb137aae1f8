"""Tables of numbers that are nearly all nought, kept row by row: what is looked up in them, with numpy alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from attrs import frozen

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

_ROWS = 64
"""Rows that are written out in full at once when numbers are looked up, so that memory stays bounded."""


@frozen(eq=False)
class Sparse:
    """A table with its cells row by row.

    Args:
        starts: where the cells of each row begin; at the end, where the last ones end.
        columns: of each cell, ascending within a row.
        values: of each cell.
        width: how many columns there are.
    """

    starts: Places
    columns: Places
    values: Floats
    width: int

    @property
    def height(self) -> int:
        """How many rows there are."""
        return len(self.starts) - 1

    @property
    def rows(self) -> Places:
        """The row of each cell."""
        return np.arange(self.height).repeat(self.counts)

    @property
    def counts(self) -> Places:
        """How many cells each row has."""
        return self.starts[1:] - self.starts[:-1]

    def take(self, rows: Places | Sequence[int]) -> Sparse:
        """Return these rows as a table, in this order; a row may stand in it several times."""
        counts = self.counts[rows]
        cells = list_runs(self.starts[:-1][rows], counts)
        return Sparse(_begin(counts), self.columns[cells], self.values[cells], self.width)

    def keep(self, kept: npt.NDArray[np.bool_]) -> Sparse:
        """Return it without the cells that are not kept."""
        counts = np.bincount(self.rows[kept], minlength=self.height)
        return Sparse(_begin(counts), self.columns[kept], self.values[kept], self.width)

    def sum_rows(self) -> Floats:
        """Return the sum of each row."""
        return np.bincount(self.rows, self.values, minlength=self.height).astype(np.float64, copy=False)

    def in_full(self, start: int, end: int) -> Floats:
        """Return the rows from `start` up to `end` with every nought, shape (rows, columns)."""
        part = self.take(np.arange(start, min(end, self.height)))
        table = np.zeros((part.height, self.width))
        table[part.rows, part.columns] = part.values
        return table

    def look_up(self, rows: Places, columns: Places) -> Floats:
        """Return the value at each of these places, nought where there is no cell.

        Args:
            rows: ascending.
            columns: of the same length.
        """
        found = np.zeros(len(rows))
        for start in range(0, self.height, _ROWS):
            first, last = np.searchsorted(rows, [start, start + _ROWS]).tolist()
            if first < last:
                part = self.in_full(start, start + _ROWS)
                found[first:last] = part[rows[first:last] - start, columns[first:last]]
        return found

    def share(self, first: Places, second: Places) -> Sparse:
        """Return of each pair of rows the cells of the second in whose columns the first is above nought, too.

        Args:
            first: rows, ascending.
            second: the other row of each pair.
        """
        other = self.take(second)
        return other.keep(self.look_up(first[other.rows], other.columns) > 0)


def make_sparse(rows: Places, columns: Places, values: Floats, shape: tuple[int, int]) -> Sparse:
    """Return the table with these cells, in whatever order they are given, each place once.

    Example:
        >>> table = make_sparse(np.array([1, 0]), np.array([0, 2]), np.array([5.0, 7.0]), (2, 3))
        >>> table.in_full(0, 2).tolist()
        [[0.0, 0.0, 7.0], [5.0, 0.0, 0.0]]
    """
    order = np.argsort(rows * shape[1] + columns)
    return Sparse(_begin(np.bincount(rows, minlength=shape[0])), columns[order], values[order], shape[1])


def tell_apart(numbers: Places) -> Places:
    """Return the distinct ones of these numbers, ascending: `numpy.unique` loads masked arrays, too, for as much.

    Example:
        >>> tell_apart(np.array([5, 2, 5])).tolist()
        [2, 5]
    """
    ordered = np.sort(numbers)
    return ordered[np.flatnonzero(np.diff(ordered, prepend=ordered[:1] - 1))]


def list_runs(first: Places, counts: Places) -> Places:
    """Return runs of numbers one after the other: each from where it begins on, so many of them.

    Example:
        >>> import numpy as np
        >>> list_runs(np.array([5, 2]), np.array([3, 1])).tolist()
        [5, 6, 7, 2]
    """
    ends = counts.cumsum()
    return np.asarray(np.arange(ends[-1] if len(ends) else 0) + (first - ends + counts).repeat(counts))


def _begin(counts: Places) -> Places:
    """Where each of some runs one after the other begins, and where the last one ends."""
    starts = np.zeros(len(counts) + 1, dtype=np.int64)
    counts.cumsum(out=starts[1:])
    return starts
