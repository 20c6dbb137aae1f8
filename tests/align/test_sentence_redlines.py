"""Redlines of paragraphs: they tile both, pair sentences in order, and lone words between changes can be left out."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.sentences import redline_paragraphs, tidy_redline
from tipcompare.model import Edit, Span

SENTENCES = (
    "Police trained nine judges in the northern valleys.",
    "Police trained four judges in the southern valleys.",
    "The hotline took 35.6 calls a day in 2019.",
    "The hotline took 41.2 calls a day in 2020.",
    "Courts sat.",
    "No law bans it",
)
LISTS = ("It told of: raids; low pay; closed mills.", "It told of: raids by night; closed mills of the coast; debts.")
TEXTS = st.lists(st.sampled_from((*SENTENCES, *LISTS)), max_size=5).map(" ".join)


def redline(old: str, new: str) -> tuple[Edit, ...]:
    """Return the redline of two whole texts."""
    return redline_paragraphs(old, new, [(Span(0, len(old)), Span(0, len(new)))])[0]


@given(TEXTS, TEXTS)
def test_redlines_tile_both_paragraphs(old: str, new: str) -> None:
    """The steps follow each other without a gap in both texts, no two of one kind side by side."""
    for edits in (redline(old, new), tidy_redline(redline(old, new), old, new)):
        tiles(edits, old, new)


def tiles(edits: tuple[Edit, ...], old: str, new: str) -> None:
    """Refuse steps that leave a gap, or of which two of one kind stand side by side."""
    for side, text in ((0, old), (1, new)):
        spans = [(edit.old, edit.new)[side] for edit in edits]
        assert "".join(span.of(text) for span in spans) == text
        assert all(left.end == right.start for left, right in itertools.pairwise(spans))
    assert all((left.kind == "equal") != (right.kind == "equal") for left, right in itertools.pairwise(edits))


@given(TEXTS, TEXTS)
def test_equal_steps_have_the_same_words(old: str, new: str) -> None:
    """An equal step differs in white space at most, and a text against itself is one."""
    assert all(e.kind != "equal" or e.old.of(old).split() == e.new.of(new).split() for e in redline(old, new))
    assert [edit.kind for edit in redline(old, old)] == (["equal"] if old else [])


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=4))
def test_many_at_once_are_those_of_each_pair(pairs: list[tuple[str, str]]) -> None:
    """What else is compared with it makes no difference."""
    stretches, old, new = [], "", ""
    for left, right in pairs:
        stretches.append((Span(len(old), len(old) + len(left)), Span(len(new), len(new) + len(right))))
        old, new = old + left, new + right
    assert redline_paragraphs(old, new, stretches) == [redline_paragraphs(old, new, [pair])[0] for pair in stretches]


def test_a_number_is_struck_out_whole() -> None:
    """Numbers are not split at their point or comma."""
    old, new = "It took 35.6 of 3,736,030 calls.", "It took 35.9 of 3,800,030 calls."
    assert [edit.old.of(old) for edit in redline(old, new) if edit.kind != "equal"] == ["35.6 ", "3,736,030 "]
    tidy = tidy_redline(redline(old, new), old, new)
    assert [edit.old.of(old) for edit in tidy if edit.kind != "equal"] == ["35.6 of 3,736,030 "]


def test_words_alike_between_shorter_changes_stay() -> None:
    """Two words on end that both have are not struck out for a single one on either side."""
    old, new = "five of the men", "nine of the women"
    assert tidy_redline(redline(old, new), old, new) == redline(old, new)
    old, new = "the five old mills of the ten wet towns", "the nine new ports of the six dry lakes"
    assert [edit.kind for edit in tidy_redline(redline(old, new), old, new)] == ["equal", "replace"]


def test_items_of_a_list_are_set_against_each_other() -> None:
    """In a sentence of several, what is gone is struck out whole, and what stays stays, however short."""
    old = "It told of: raids by night; low pay; closed mills of the coast; no judges; and debts."
    new = "It told of: raids; open mills of the coast; no judges in towns; and debts."
    tidy = tidy_redline(redline(old, new), old, new)
    changes = [(e.old.of(old), e.new.of(new)) for e in tidy if e.kind != "equal"]
    assert changes == [("by night", ""), ("low pay; closed ", "open "), ("", "in towns")]


def test_a_sentence_that_came_is_put_in_whole() -> None:
    """A sentence without a counterpart takes no words from its neighbours."""
    old = " ".join(SENTENCES[::2])
    new = f"{SENTENCES[0]} The shelter in the harbor was closed for the day in May. {SENTENCES[2]} {SENTENCES[4]}"
    assert [edit.new.of(new).strip() for edit in redline(old, new) if edit.kind != "equal"] == [
        "The shelter in the harbor was closed for the day in May."
    ]


def test_marks_of_sources_go_with_the_sentence_they_stand_behind() -> None:
    """With a blank before them or without: what is put in behind them is one sentence, and no part of two."""
    old = f"{SENTENCES[0]}(19) {SENTENCES[2]}"
    new = f"{SENTENCES[0]} (7, 8) (9) {SENTENCES[3]} {SENTENCES[2]}"
    assert [edit.new.of(new) for edit in redline(old, new) if edit.kind == "insert"] == [f"{SENTENCES[3]} "]
