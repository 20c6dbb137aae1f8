"""What keeps its order, against all runs there are."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.order import keeping_order, longest_rising


def find_runs(values: list[int]) -> list[tuple[int, ...]]:
    """All rising runs that are as long as any."""
    for size in range(len(values), 0, -1):
        runs = (places for places in combinations(range(len(values)), size))
        if found := [run for run in runs if all(values[a] < values[b] for a, b in combinations(run, 2))]:
            return found
    return [()]


@given(st.integers(0, 8).flatmap(lambda size: st.permutations(range(size))))
def test_the_runs_are_those_that_there_are(values: list[int]) -> None:
    """One of the longest is given, and what is in all of them."""
    runs = find_runs(values)
    assert tuple(sorted(longest_rising(values))) in runs
    assert keeping_order(values) == set[int](runs[0]).intersection(*runs)


@given(st.integers(0, 12).flatmap(lambda size: st.permutations(range(size))))
def test_whichever_order_is_asked(values: list[int]) -> None:
    """What has stayed is the same things, seen from either order."""
    inverse = [values.index(place) for place in range(len(values))]
    assert {values[place] for place in keeping_order(values)} == keeping_order(inverse)
