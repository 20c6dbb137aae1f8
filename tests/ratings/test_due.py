"""What the law asked for in each edition, on generated histories with known outcomes."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.ratings import Placement, load_placements
from tipcompare.ratings.due import LegalStep, apply_law, current_steps
from tipcompare.ratings.law import LAWS, TIER_THREE_ENTAILS, law_for

TIERS = st.sampled_from(["1", "2", "2WL", "2WL", "2WL", "3", "SC"])
HISTORIES = st.tuples(st.integers(2001, 2020), st.lists(TIERS, min_size=1, max_size=14))


def rows(first: int, tiers: list[str | None]) -> list[Placement]:
    """Placements of one invented country from one edition on."""
    return [Placement("XVE", first + offset, tier) for offset, tier in enumerate(tiers)]


def steps(first: int, tiers: list[str | None]) -> tuple[LegalStep, ...]:
    """The law's steps for these tiers."""
    return apply_law(rows(first, tiers))


@given(HISTORIES)
def test_a_streak_is_the_editions_in_a_row(history: tuple[int, list[str]]) -> None:
    """The streak is what counting backwards gives, and none is due before two editions after 2008."""
    first, tiers = history
    for position, step in enumerate(steps(first, list(tiers))):
        naive = 0
        while naive <= position and tiers[position - naive] == "2WL":
            naive += 1
        assert step.streak == naive
        assert step.counted == sum(1 for back in range(naive) if step.edition - back >= 2009)
        assert not step.due or step.edition >= 2011
        assert step.certain


@given(HISTORIES)
def test_two_years_make_a_downgrade_due(history: tuple[int, list[str]]) -> None:
    """A downgrade is due exactly after two counted editions, or one after a return that followed a waiver."""
    first, tiers = history
    made = steps(first, list(tiers))
    for old, new in pairwise(made):
        after_return = new.edition >= 2019 and old.returned
        assert new.due == (old.streak > 0 and (old.counted >= 2 or after_return))
        assert (new.outcome != "") == new.due


@given(HISTORIES)
def test_the_next_date_comes_true(history: tuple[int, list[str]]) -> None:
    """A country that stays on the list is due exactly in the edition that was said."""
    first, tiers = history
    last = steps(first, list(tiers))[-1]
    if last.tier != "2WL":
        assert last.next_due is None
        return
    assert last.next_due is None or last.next_due > last.edition
    more = steps(first, [*tiers, *["2WL"] * 12])
    later = [step.edition for step in more if step.edition > last.edition and step.due]
    assert last.next_due in (later[0], None)
    if last.next_due is not None:
        final = next(step for step in more if step.edition == last.next_due)
        assert (final.outcome == "waiver") == last.waivable


@pytest.mark.parametrize(
    ("first", "tiers", "outcomes"),
    [
        (2009, ["2WL", "2WL", "3"], ["", "", "downgraded"]),
        (2009, ["2WL", "2WL", "2"], ["", "", "upgraded"]),
        (2009, ["2WL", "2WL", "SC"], ["", "", "special case"]),
        (2009, ["2WL", "2WL", "2WL", "2WL", "3"], ["", "", "waiver", "waiver", "downgraded"]),
        (2009, ["2WL"] * 5, ["", "", "waiver", "waiver", "beyond the waiver"]),
        (2018, ["2WL", "2WL", "2WL", "3"], ["", "", "waiver", "downgraded"]),
        (2018, ["2WL"] * 4, ["", "", "waiver", "beyond the waiver"]),
        (2016, ["2WL"] * 4, ["", "", "waiver", "beyond the waiver"]),
        (2006, ["2WL"] * 5, ["", "", "", "", ""]),
        (2007, ["2WL"] * 5, ["", "", "", "", "waiver"]),
        (2009, ["2WL", "SC", "2WL", "2WL"], ["", "", "", ""]),
        (2016, ["2WL", "2WL", "2WL", "3", "2WL", "2WL"], ["", "", "waiver", "downgraded", "", "kept after return"]),
        (2016, ["2WL", "2WL", "3", "3", "2WL", "2WL"], ["", "", "downgraded", "", "", ""]),
        (2016, ["2WL", "2WL", "2WL", "3", "2WL", "2"], ["", "", "waiver", "downgraded", "", "upgraded"]),
    ],
)
def test_known_outcomes_under_both_laws(first: int, tiers: list[str | None], outcomes: list[str]) -> None:
    """Downgrade, upgrade, waivers and their limits then and now, special cases between, the rule on returns."""
    assert [step.outcome for step in steps(first, tiers)] == outcomes


def test_gaps_are_not_counted_and_make_the_streak_uncertain() -> None:
    """A missing edition ends what can be proven; an open one that was not on the list is known to end it."""
    missing = apply_law([Placement("XVE", 2010, "2WL"), Placement("XVE", 2012, "2WL"), Placement("XVE", 2013, "2WL")])
    assert [(step.streak, step.certain) for step in missing] == [(1, True), (1, False), (2, False)]
    off = Placement("XVE", 2011, None, confidence="open", alternatives=("1", "2"))
    known = apply_law([Placement("XVE", 2010, "2WL"), off, Placement("XVE", 2012, "2WL")])
    assert [(step.streak, step.certain) for step in known] == [(1, True), (0, True), (1, True)]
    unknown = apply_law([Placement("XVE", 2010, "2WL"), Placement("XVE", 2011, "2WL"), Placement("XVE", 2012, None)])
    assert unknown[-1].outcome == "open"
    left = Placement("XVE", 2012, None, alternatives=("1", "2"))
    after = apply_law([Placement("XVE", 2010, "2WL"), Placement("XVE", 2011, "2WL"), left])
    assert after[-1].outcome == "upgraded"


@given(st.sets(st.sampled_from(["1", "2", "2WL", "3", "SC"])))
def test_what_is_open_is_an_upgrade_only_above_the_watch_list(left: set[str]) -> None:
    """Any other tier that may be it, or none that is ruled out, leaves the outcome open."""
    places = [Placement("XVE", 2010, "2WL"), Placement("XVE", 2011, "2WL")]
    step = apply_law([*places, Placement("XVE", 2012, None, alternatives=tuple(sorted(left)))])[-1]
    assert step.outcome == ("upgraded" if left and left <= {"1", "2"} else "open")


def test_a_stated_waiver_is_told_from_an_inferred_one() -> None:
    """Where the narrative states the waiver, the step says so."""
    made = apply_law(rows(2018, ["2WL", "2WL", "2WL"]), waivers={("XVE", 2020): True})
    assert made[-1].outcome == "waiver stated"


def test_every_edition_has_one_law_with_its_source() -> None:
    """The laws follow each other without gap, and each provision is cited by public law."""
    for old, new in pairwise(LAWS):
        assert old.last_edition is not None
        assert new.first_edition == old.last_edition + 1
    assert LAWS[-1].last_edition is None
    assert law_for(1999) is LAWS[0]
    for provision in (*TIER_THREE_ENTAILS, *(p for law in LAWS for p in law.provisions)):
        assert "Pub. L. 1" in provision.source
        assert provision.standing == "read" or provision.source


def test_the_shipped_facts_are_explained() -> None:
    """Every country two years on the list from 2009 went up, went down or stayed within what waivers allow."""
    made = apply_law(load_placements())
    outcomes = Counter(step.outcome for step in made if step.due)
    assert set(outcomes) == {"upgraded", "waiver", "downgraded", "open"}
    assert [(step.country, step.edition) for step in made if step.outcome == "open"] == [("HTI", 2024)]
    assert outcomes.total() > 350
    assert len(current_steps(made)) == len({step.country for step in made})
