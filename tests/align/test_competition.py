"""Competition for what items share: agreement with counting, the same both ways, and what a rival does."""

from __future__ import annotations

import numpy as np
from drawn import TABLES, weigh_table
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.calibration import fitted
from tipcompare.align.competition import Rivals, compete, find_rivals
from tipcompare.align.matching import weigh_pairs
from tipcompare.align.pairs import compare_wordings
from tipcompare.align.sparse import Floats
from tipcompare.align.wordings import Wordings, prepare_wordings

WORDS = ("kiln", "boat", "judge", "shelter", "police", "quota")
TEXTS = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join), min_size=2, max_size=7, unique=True
)


def weight_of(wordings: Wordings, terms: set[str]) -> float:
    """The sum of the weights of some words."""
    return float(sum(wordings.weights[wordings.terms.index(term)] for term in terms))


@given(TEXTS, st.data())
def test_rivals_claim_what_both_share(texts: list[str], data: st.DataObject) -> None:
    """Each pair stands against every strong one that has one of its items, by the share of its words in both."""
    wordings = prepare_wordings(texts)
    first, second = (
        np.array(part) for part in zip(*((a, b) for b in range(len(texts)) for a in range(b)), strict=True)
    )
    pairs = compare_wordings(wordings, first, second)
    strong = np.array([place for place in range(len(first)) if data.draw(st.booleans())], dtype=np.int64)
    logits = np.full(len(first), -9.0)
    logits[strong] = 1.0
    rows = np.arange(len(first))
    found = find_rivals(first, second, logits, pairs, rows)
    told: dict[tuple[int, int], float] = {}
    words = [set(text.split()) for text in wordings.folded]
    terms = [{wordings.terms[k] for k in wordings.concepts.take([row]).columns.tolist()} for row in range(len(words))]
    for a in rows.tolist():
        for b in strong.tolist():
            if a != b and (first[a] == first[b] or second[a] == second[b]):
                mine = terms[first[a]] & terms[second[a]]
                both = mine & terms[first[b]] & terms[second[b]]
                told[a, b] = weight_of(wordings, both) / max(weight_of(wordings, mine), 1e-9)
    got = dict(zip(zip(found.mine.tolist(), found.other.tolist(), strict=True), found.overlap.tolist(), strict=True))
    assert got.keys() == told.keys()
    assert all(np.isclose(got[pair], told[pair]) for pair in told)


def test_the_six_strongest_pairs_of_an_item_stand_against_the_others() -> None:
    """So many rivals at most has a pair on either side, however long both lists are."""
    size = 9
    wordings = prepare_wordings([f"kiln boat matter{place}" for place in range(2 * size)])
    first, second = np.repeat(np.arange(size), size), np.tile(np.arange(size, 2 * size), size)
    logits = np.random.default_rng(1).permutation(size * size) / 20.0
    found = find_rivals(first, second, logits, compare_wordings(wordings, first, second), np.arange(size * size))
    told = set()
    for items in (first, second):
        for item in set(items.tolist()):
            own = sorted(np.flatnonzero(items == item).tolist(), key=lambda pair: -logits[pair])
            told |= {(mine, other) for mine in own for other in own[:6] if mine != other}
    assert set(zip(found.mine.tolist(), found.other.tolist(), strict=True)) == told


def test_of_pairs_that_are_as_likely_six_are_rivals_whatever_their_order() -> None:
    """Ties are broken by the alphabet, so that there are no more rivals for them, and the same in any order."""
    texts = [f"kiln boat matter{place}" for place in range(18)]
    told = []
    for mixed in (texts, [*texts[8::-1], *texts[:8:-1]]):
        first, second = np.repeat(np.arange(9), 9), np.tile(np.arange(9, 18), 9)
        pairs = compare_wordings(prepare_wordings(mixed), first, second)
        found = find_rivals(first, second, np.ones(81), pairs, np.arange(81))
        names = [(mixed[one], mixed[other]) for one, other in zip(first, second, strict=True)]
        told.append({(names[mine], names[other]) for mine, other in zip(found.mine, found.other, strict=True)})
        assert np.bincount(found.mine).max() <= 12
    assert told[0] == told[1]


@given(TABLES.map(np.array))
def test_pairs_are_the_same_both_ways(logits: Floats) -> None:
    """Whichever list is called the old one, a pair is as likely."""
    there = weigh_pairs(weigh_table(logits), fitted()).reshape(logits.shape)
    back = weigh_pairs(weigh_table(logits.T), fitted()).reshape(logits.T.shape)
    assert np.allclose(there, back.T, atol=2e-6)


@given(TABLES.map(np.array))
def test_no_rival_makes_a_pair_likelier(logits: Floats) -> None:
    """A pair alone is at least as likely as with others beside it."""
    table = weigh_table(logits)
    assert (compete(table.logits, table.rivals, fitted().competition) <= table.logits + 1e-12).all()


def test_a_clear_owner_leaves_little_for_a_rival_but_nothing_is_lost_to_another_part() -> None:
    """What a rival claims too is lost to it; what it does not claim stays."""
    logits = np.array([0.0, 6.0])
    same = Rivals(np.array([0, 1]), np.array([1, 0]), np.ones(2))
    other = Rivals(np.array([0, 1]), np.array([1, 0]), np.zeros(2))
    assert compete(logits, same, 1.0)[0] < -5.0
    assert compete(logits, other, 1.0).tolist() == logits.tolist()
