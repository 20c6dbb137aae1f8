"""Redlines: they tile both texts, and what they call equal is equal."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Indel

from tipcompare.align.redline import part_spaced, redline_pairs, redline_spans
from tipcompare.align.words import split_words
from tipcompare.model import Edit, Span

TEXTS = st.lists(
    st.sampled_from(["train", "judges", ",", " ", "  ", "the law", "victims’ rights", "\n", "é", "_"])
).map("".join)


@given(TEXTS, TEXTS)
def test_redlines_tile_both_texts(old: str, new: str) -> None:
    """The steps follow each other without a gap in both texts, from their start to their end."""
    edits = redline_spans(old, Span(0, len(old)), new, Span(0, len(new)))
    for side, text in ((0, old), (1, new)):
        spans = [(edit.old, edit.new)[side] for edit in edits]
        assert "".join(span.of(text) for span in spans) == text
        assert all(left.end == right.start for left, right in itertools.pairwise(spans))


@given(TEXTS, TEXTS)
def test_equal_steps_have_the_same_words_and_others_do_not(old: str, new: str) -> None:
    """An equal step differs in white space at most; no two steps of one kind stand side by side."""
    edits = redline_spans(old, Span(0, len(old)), new, Span(0, len(new)))
    for edit in edits:
        same = "".join(edit.old.of(old).split()) == "".join(edit.new.of(new).split())
        assert same or edit.kind != "equal"
    assert all(left.kind == "equal" or right.kind == "equal" for left, right in itertools.pairwise(edits))


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_redlines_are_those_of_all_words(start: str, old: str, new: str, end: str) -> None:
    """What both begin and end with is not taken apart, and the steps are those of taking everything apart."""
    left, right = start + old + end, start + new + end
    olds, news = split_words([(left, 0), (right, 0)])
    kept = {
        (
            Span(olds.starts[step.src_start], olds.starts[step.src_end]),
            Span(news.starts[step.dest_start], news.starts[step.dest_end]),
        )
        for step in Indel.opcodes(olds.keys, news.keys)
        if step.tag == "equal"
    }
    edits = redline_spans(left, Span(0, len(left)), right, Span(0, len(right)))
    assert left == right or kept == {(edit.old, edit.new) for edit in edits if edit.kind == "equal"}


@given(TEXTS)
def test_a_text_against_itself_is_one_equal_step(text: str) -> None:
    """Nothing is struck out where nothing changed."""
    edits = redline_spans(text, Span(0, len(text)), text, Span(0, len(text)))
    assert [edit.kind for edit in edits] == (["equal"] if text else [])


@given(st.lists(st.tuples(TEXTS, TEXTS)), TEXTS)
def test_redlines_made_at_once_are_those_of_each_pair(pairs: list[tuple[str, str]], before: str) -> None:
    """What stands around a stretch, and what else is taken apart with it, makes no difference."""
    stretches: list[tuple[Span, Span]] = []
    old, new = before, ""
    for left, right in pairs:
        stretches.append((Span(len(old), len(old) + len(left)), Span(len(new), len(new) + len(right))))
        old, new = old + left, new + right
    found = redline_pairs(old, new, stretches)
    assert found == [redline_spans(old, left, new, right) for left, right in stretches]


def test_a_replacement_parted_by_its_letters_tiles_what_it_was() -> None:
    """Blanks within words do not count at either end; what is between is left, and words are kept whole."""
    old, new = (
        "n ets of the l ower p ier, oars 7 of the upper p ier",
        "Nets of the lower pier, oars 19 of the Upper Pier",
    )
    whole = Edit("replace", Span(0, len(old)), Span(0, len(new)))
    parts = part_spaced(whole, old, new)
    assert [(part.kind, part.old.of(old), part.new.of(new)) for part in parts] == [
        ("replace", "n ets of the l ower p ier, oars ", "Nets of the lower pier, oars "),
        ("replace", "7 ", "19 "),
        ("replace", "of the upper p ier", "of the Upper Pier"),
    ]
    assert part_spaced(whole, old[::-1], new) == (whole,)
