"""Equal texts in one list: copies of one wording, which pair off as if each stood alone, and cost no more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from invented import CLAUSES

from tipcompare.align.lists import match, weigh_lists
from tipcompare.align.recurrence import trace_recurrence
from tipcompare.model import CountryReport

MakeReport = Callable[..., CountryReport]
Listed = list[tuple[str, str]]
OLD, NEW, OTHER = (
    "Train judges and police now.",
    "Train judges and the police.",
    "Train judges, clerks and police at once.",
)
ITEMS = st.lists(st.sampled_from(CLAUSES), min_size=1, max_size=2, unique=True).map("; ".join)
LISTS = st.lists(ITEMS, min_size=1, max_size=4, unique=True)
UNDER = st.lists(
    st.tuples(st.sampled_from([*CLAUSES, "; ".join(CLAUSES[:3:2])]), st.sampled_from(["north", "south"])),
    min_size=1,
    max_size=8,
)


@pytest.mark.parametrize("copies", [2, 7, 12, 50])
def test_copies_pair_off_in_order_with_the_score_of_one(copies: int) -> None:
    """However many there are, each goes back to its own, and none is new or dropped."""
    (alone,) = match([OLD], [NEW])
    found = match([OLD] * copies, [NEW] * copies)
    assert [(item.status, item.olds, item.match_score) for item in found] == [
        ("reworded", (place,), alone.match_score) for place in range(copies)
    ]
    assert found.dropped == ()


@given(old=LISTS, new=LISTS, copies=st.integers(2, 4))
def test_lists_that_stand_several_times_are_matched_so_many_times(old: list[str], new: list[str], copies: int) -> None:
    """Splits, merges and what is new or dropped as well."""
    one, several = match(old, new), match(old * copies, new * copies)
    for item in several:
        turn, place = divmod(item.new, len(new))
        assert set(item.olds) == {turn * len(old) + source for source in one.items[place].olds}
        assert item.status == one.items[place].status
        assert item.match_score == pytest.approx(one.items[place].match_score, abs=2e-6)
    assert set(several.dropped) == {turn * len(old) + place for turn in range(copies) for place in one.dropped}


def describe(old: Listed, new: Listed) -> Counter[tuple[object, ...]]:
    """Return what became of each text, how often, so that places do not matter."""
    (olds, old_groups), (news, new_groups) = zip(*old, strict=True), zip(*new, strict=True)
    found = match(olds, news, old_groups=old_groups, new_groups=new_groups)
    told: Counter[tuple[object, ...]] = Counter((olds[place], "dropped") for place in found.dropped)
    for item in found:
        before = tuple(sorted(old[source] for source in item.olds))
        told[(*new[item.new], item.status, round(item.match_score, 4), before)] += 1
    return told


@given(old=UNDER, new=UNDER, chance=st.randoms())
def test_the_order_of_copies_does_not_matter(old: Listed, new: Listed, chance: Random) -> None:
    """Whichever copy stands first, and under whichever heading, the same becomes of the same texts."""
    assert describe(old, new) == describe(chance.sample(old, len(old)), chance.sample(new, len(new)))


def test_copies_without_a_partner_are_new_or_dropped() -> None:
    """The first pair off; the rest have no pair, as a second copy of what stays has none."""
    more, fewer = match([OLD] * 2, [NEW] * 3), match([OLD] * 3, [NEW] * 2)
    assert [(item.status, item.olds, item.nearest) for item in more] == [
        ("reworded", (0,), 0),
        ("reworded", (1,), 1),
        ("new", (), None),
    ]
    assert ([item.olds for item in fewer], fewer.dropped) == ([(0,), (1,)], (2,))


@pytest.mark.parametrize(("first", "second"), [(1, 1), (3, 2), (40, 60)])
def test_copies_are_shared_out_between_the_wordings_they_became(first: int, second: int) -> None:
    """No copy is dropped while another has two partners; backwards it is the same."""
    copies, parts = [OLD] * (first + second), [NEW] * first + [OTHER] * second
    there, back = match(copies, parts), match(parts, copies)
    assert {item.status for item in (*there, *back)} == {"reworded"}
    assert there.dropped == back.dropped == ()
    assert {len(item.olds) for item in (*there, *back)} == {1}


@pytest.mark.parametrize("later", [[OLD, OLD], [NEW, NEW], [OLD, NEW]])
def test_copies_go_back_to_those_under_their_heading(later: list[str]) -> None:
    """Word for word or in other words: what is repeated for each country goes back to its own country."""
    found = match([OLD, OLD], later, old_groups=["Orlenia", "Vesmark"], new_groups=["Vesmark", "Orlenia"])
    assert [item.olds for item in found] == [(1,), (0,)]


def count_pairs(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Return how many pairs are weighed, and how many rivals they have."""
    found = weigh_lists(old, new)[0].candidates
    return len(found.new), len(found.rivals.mine)


def test_copies_cost_no_more_than_different_texts() -> None:
    """As many pairs as copies on the side that has fewer, and no rivals among them."""
    assert count_pairs([OLD] * 60, [NEW] * 60) == (60, 0)
    assert count_pairs([OLD] * 60, [NEW] * 20) == (20, 0)
    assert count_pairs([OLD] * 60, [f"{NEW} {word}" for word in CLAUSES[:5]]) == (5, 0)


FIRST, SECOND, THIRD = CLAUSES[:3]
BOTH, ANOTHER = f"{FIRST}; {SECOND}", f"{FIRST}; {THIRD}"


@given(lists=st.lists(LISTS, min_size=2, max_size=4), copies=st.integers(2, 3))
@example(lists=[[BOTH], [FIRST, SECOND], [FIRST, ANOTHER, BOTH]], copies=2)
@example(lists=[[BOTH], [FIRST, ANOTHER], [FIRST, SECOND, BOTH]], copies=3)
def test_in_a_history_each_copy_goes_on_with_its_own(
    make_report: MakeReport, lists: list[list[str]], copies: int
) -> None:
    """An item that stands twice in each edition has two lines, each as that of one that stands once."""
    one, several = (
        trace_recurrence([make_report(str(2010 + k), items * times) for k, items in enumerate(lists)]).occurrences
        for times in (1, copies)
    )
    alone = {(item.edition, item.ordinal): item for item in one}
    sizes = {item.edition: len(lists[item.edition.year - 2010]) for item in one}
    for item in several:
        turn, place = divmod(item.ordinal - 1, sizes[item.edition])
        same = alone[item.edition, place + 1]
        assert (item.status, item.editions_seen) == (same.status, same.editions_seen)
        assert item.match_score == pytest.approx(same.match_score, abs=2e-6)
        assert item.previous == tuple((edition, turn * sizes[edition] + ordinal) for edition, ordinal in same.previous)
