"""What is counted in a history of ratings."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.errors import UnknownNameError
from tipcompare.ratings import (
    RatedEdition,
    Reversal,
    TimeOnLevel,
    Transition,
    change_counts,
    count_transitions,
    list_moves,
    load_placements,
    rated_placements,
    reversed_upgrades,
    time_on_level,
)
from tipcompare.series import get_profile

TIP = get_profile("tip")
VALUES = st.one_of(st.none(), st.sampled_from([level.value for level in TIP.rating.scale]))


def rated(*values: str | None, country: str = "XVE", first: int = 2010) -> list[RatedEdition]:
    """Ratings of one invented country from one edition on."""
    return [RatedEdition(country, first + offset, value) for offset, value in enumerate(values)]


@given(st.lists(VALUES, max_size=20))
def test_moves_chain_and_turn_round(values: list[str | None]) -> None:
    """Moves follow each other through every known rating, and the reverse history has the reverse moves."""
    moves = list_moves(rated(*values), TIP)
    known = [value for value in values if value is not None]
    assert [move.old for move in moves] + known[-1:] == known
    assert all(old.new_edition == new.old_edition for old, new in pairwise(moves))
    turned = list_moves(rated(*reversed(values)), TIP)
    swap = {"up": "down", "down": "up"}
    assert [move.kind for move in reversed(turned)] == [swap.get(move.kind, move.kind) for move in moves]


@given(st.lists(VALUES, max_size=20))
def test_the_tables_add_up(values: list[str | None]) -> None:
    """Each step without a gap is counted once, and changes are those that are not the same."""
    moves = list_moves(rated(*values), TIP)
    steps = sum(1 for move in moves if not move.gap)
    assert sum(row.moves for row in count_transitions(moves)) == steps
    assert sum(row.moves for row in count_transitions(moves, by=())) == steps
    assert sum(row.changes for row in change_counts(moves)) == sum(1 for move in moves if move.kind != "same")
    assert sum(row.editions for row in time_on_level(rated(*values), "2WL")) == values.count("2WL")


def test_gaps_are_no_transitions() -> None:
    """A step over an edition that is not known is kept apart from the counts by edition."""
    moves = list_moves(rated("2", None, "2WL", "2"), TIP)
    assert [(move.gap, move.kind) for move in moves] == [(1, "down"), (0, "up")]
    assert count_transitions(moves) == (Transition(2013, None, "2WL", "2", "up", 1),)


def test_upgrades_that_did_not_last() -> None:
    """A downgrade within three editions reverses an upgrade; a later one does not."""
    moves = list_moves(rated("3", "2WL", "2WL", "3", "2", "2", "2", "2", "3"), TIP)
    assert reversed_upgrades(moves) == (Reversal("XVE", "", 2011, "3", "2WL", 2013, "3", 2),)
    assert len(reversed_upgrades(moves, within=4)) == 2


@pytest.mark.parametrize("values", [("3", None, "2", "3"), ("3", "2", None, "3"), ("3", "2", None, "2", "3")])
def test_no_upgrade_is_reversed_over_a_gap(values: tuple[str | None, ...]) -> None:
    """Where an edition between is not known, nobody knows in which one it moved, or whether it did so twice."""
    assert reversed_upgrades(list_moves(rated(*values), TIP)) == ()


def test_time_on_the_watch_list() -> None:
    """Editions, spells and the longest of them are told apart."""
    rows = time_on_level([*rated("2WL", "2WL", "2", "2WL"), *rated("1", "2", country="XOL")], "2WL")
    assert rows == (TimeOnLevel("2WL", "XVE", "", 3, 2, 2, 2010, 2013, current=True),)


def test_the_findings_go_through_the_same_code() -> None:
    """Levels of advancement are a scale like any other."""
    findings = get_profile("dol-findings")
    best, worst = findings.rating.scale[0].value, findings.rating.scale[1].value
    assert [move.kind for move in list_moves(rated(best, worst, best), findings)] == ["down", "up"]


def test_nothing_is_told_apart_that_there_is_not() -> None:
    """A way that is not there would count all in one, in silence."""
    with pytest.raises(UnknownNameError, match=r"'regions' .did you mean 'region'"):
        count_transitions(list_moves(rated("2", "1"), TIP), by=("regions",))  # type: ignore[arg-type]


def test_the_shipped_facts_can_be_counted() -> None:
    """Every region has transitions, and some upgrades did not last."""
    editions = rated_placements(load_placements())
    moves = list_moves(editions, TIP)
    regions = {row.region for row in count_transitions(moves, by=("edition", "region"))}
    assert regions - {""} == {"AF", "EAP", "EUR", "NEA", "SCA", "WHA"}
    assert len(reversed_upgrades(moves)) > 50
    assert max(row.longest for row in time_on_level(editions, "2WL")) <= 9
