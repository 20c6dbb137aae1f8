"""The cut into sections is the best there is."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.reading.sections import UNUSUAL_ORDER, Evidence, place, weigh_kinds, word_shares
from tipcompare.series.tip import TIP

KINDS = ("summary", "recommendations", "prosecution", "protection", "prevention", "profile")
EVIDENCE = st.builds(
    Evidence,
    heading=st.sampled_from(("", "", "", *KINDS)),
    cues=st.frozensets(st.sampled_from(KINDS), max_size=2),
    statement=st.booleans(),
    listed=st.booleans(),
    words=st.dictionaries(st.sampled_from(KINDS), st.sampled_from((0.25, 0.5)), max_size=2),
    body=st.booleans(),
)


def score(evidence: list[Evidence], kinds: tuple[str, ...]) -> float:
    """Return the sum of the evidence for one labelling."""
    begins = [index == 0 or kinds[index - 1] != kind for index, kind in enumerate(kinds)]
    weights = weigh_kinds(evidence, KINDS)
    return sum(
        item[kind][1] + (item[kind][0] if new else 0.0) for item, kind, new in zip(weights, kinds, begins, strict=True)
    )


def best_by_trying_all(evidence: list[Evidence]) -> float:
    """Return the best sum over every labelling that follows one of the orders."""
    best = float("-inf")
    for rank, order in enumerate(TIP.layout.orders):
        for kinds in product(range(len(order)), repeat=len(evidence)):
            if list(kinds) == sorted(kinds):
                best = max(best, score(evidence, tuple(order[k] for k in kinds)) - rank * UNUSUAL_ORDER)
    return best


@given(st.lists(EVIDENCE, min_size=1, max_size=4))
def test_the_cut_is_the_best_of_all(evidence: list[Evidence]) -> None:
    """The sum of the evidence for the sections found equals the best that trying all of them gives."""
    kinds = tuple(placed.kind for placed in place(evidence, TIP))
    fitting = [
        rank
        for rank, order in enumerate(TIP.layout.orders)
        if [order.index(k) for k in kinds] == sorted(map(order.index, kinds))
    ]
    assert abs(score(evidence, kinds) - fitting[0] * UNUSUAL_ORDER - best_by_trying_all(evidence)) < 1e-6


def test_a_heading_begins_its_section() -> None:
    """Paragraphs under a heading are of its kind, and the heading is what it was found by."""
    placed = place([Evidence(statement=True), Evidence(heading="protection", body=False), Evidence()], TIP)
    assert [(p.kind, p.begins, p.found_by) for p in placed] == [
        ("summary", True, "cue"),
        ("protection", True, "heading"),
        ("protection", False, "order"),
    ]


def test_what_stands_under_a_heading_is_of_it() -> None:
    """Right behind a bare heading, but that of a list, nothing begins another section; further down words do."""
    alike = Evidence(words={"profile": 0.9})
    placed = place([Evidence(statement=True), Evidence(heading="protection", body=False), alike, alike], TIP)
    assert [p.kind for p in placed][2:] == ["protection", "profile"]
    law = Evidence(cues=frozenset({"prevention"}))
    named = place([Evidence(statement=True), Evidence(heading="prosecution", body=False), law, Evidence()], TIP)
    assert [p.kind for p in named][2:] == ["prosecution", "prosecution"]
    opening = Evidence(cues=frozenset({"prosecution"}))
    lost = place([Evidence(statement=True), Evidence(heading="recommendations", body=False), opening], TIP)
    assert [p.kind for p in lost][2:] == ["prosecution"]


def test_words_tell_sections() -> None:
    """A text of courts and sentences speaks for prosecution, one of shelters for protection."""
    courts = word_shares("The court convicted and sentenced the defendants to prison.", TIP)
    shelters = word_shares("Shelters gave victims medical care and counseling.", TIP)
    assert max(courts, key=courts.__getitem__) == "prosecution"
    assert max(shelters, key=shelters.__getitem__) == "protection"


def test_nothing_gives_nothing() -> None:
    """No paragraphs, no sections."""
    assert place([], TIP) == ()


def test_each_telling_word_speaks_for_its_section() -> None:
    """A word that begins as a term does is of the kind that declares the longest such, and one alone is no proof."""
    kinds = {term: rule.kind for rule in TIP.sections for term in rule.terms}
    assert min(map(len, kinds)) < 6
    for term, kind in kinds.items():
        assert word_shares(f"{term.capitalize()},", TIP) == {kind: 1 / 3}, term
    assert word_shares("", TIP) == {}
