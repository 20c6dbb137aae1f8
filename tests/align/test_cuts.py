"""Paragraphs that one edition cuts where the other does not are set side by side as one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.cuts import Side, join_cuts
from tipcompare.align.numbering import number_texts
from tipcompare.align.paragraphs import ParagraphPair, compare_paragraphs, split_paragraphs
from tipcompare.model import Span

BOATS = "The wardens of the northern shore met each week and spoke of their boats and of the salt pans."
CARTS = "Many of the carts that leave the pans go by the road, which is dark, and carry more than allowed."
UNION = "Nobody counts them, as the union of carriers said in a letter to the council this spring."

TEXTS = st.lists(st.sampled_from([BOATS, CARTS, UNION, f"{BOATS} {CARTS}", f"{CARTS} {UNION}", "Boats and Carts"]))


def side(text: str) -> Side:
    """Return the lines of a text with what each says."""
    spans = split_paragraphs(text, Span(0, len(text)))
    return spans, {span.start: span.of(text) for span in spans}


def join(old: str, new: str) -> tuple[list[str], list[str], list[tuple[int, int, float]]]:
    """Return the paragraphs of both as they are joined, and their pairs."""
    before, after = side(old), side(new)
    pairs, _ = compare_paragraphs(list(before[1].values()), list(after[1].values()))
    olds, news, joined = join_cuts(before, after, pairs)
    told = [(pair.old, pair.new, pair.similarity) for pair in joined]
    return [span.of(old) for span in olds], [span.of(new) for span in news], told


def test_what_one_edition_cuts_in_two_is_joined() -> None:
    """In either direction, with a heading above it, and with a few words changed in it."""
    cut, whole = f"Boats and Carts\n{BOATS}\n{CARTS}", f"Boats and Carts: {BOATS} {CARTS}"
    assert join(cut, whole) == ([cut], [whole], [(0, 0, 1.0)])
    assert join(whole, cut) == ([whole], [cut], [(0, 0, 1.0)])
    old, new, ((*_, alike),) = join(cut.replace("spoke", "told"), whole)
    assert (len(old), len(new), 0.9 < alike < 1.0) == (1, 1, True)


def test_what_says_something_else_stays_a_paragraph() -> None:
    """Also where the counterpart of the one beside it has room for it, and where other text stands between the two."""
    assert join(f"{BOATS}\n{UNION}", f"{BOATS} {CARTS}")[0] == [BOATS, UNION]
    assert join(f"{BOATS}\n{UNION}\n{CARTS}", f"{BOATS} {CARTS}")[0] == [BOATS, UNION, CARTS]


@given(TEXTS, TEXTS)
def test_every_line_stands_in_one_paragraph_in_order(old: list[str], new: list[str]) -> None:
    """Whatever is joined, nothing is lost or moved, and no paragraph is in two pairs."""
    olds, news, pairs = join("\n".join(old), "\n".join(new))
    assert ["\n".join(olds), "\n".join(news)] == ["\n".join(old), "\n".join(new)]
    assert len({pair[0] for pair in pairs}) == len({pair[1] for pair in pairs}) == len(pairs)


def test_a_heading_is_no_part_of_a_sentence_that_has_its_words() -> None:
    """They stand apart in it."""
    heading, new = f"{BOATS}\nSalt Boats", f"{BOATS} The salt was carried by other boats."
    assert join(heading, new)[0] == [BOATS, "Salt Boats"]


@given(TEXTS, TEXTS)
def test_joining_backwards_is_the_inverse(old: list[str], new: list[str]) -> None:
    """Which edition is the older one joins nothing otherwise."""
    before, after = side("\n".join(old)), side("\n".join(new))
    pairs, _ = compare_paragraphs(list(before[1].values()), list(after[1].values()))
    back = sorted(ParagraphPair(pair.new, pair.old, pair.similarity) for pair in pairs)
    olds, news, joined = join_cuts(before, after, pairs)
    again_news, again_olds, again = join_cuts(after, before, back)
    assert (olds, news) == (again_olds, again_news)
    assert {(pair.old, pair.new) for pair in joined} == {(pair.new, pair.old) for pair in again}


@given(TEXTS, TEXTS)
def test_words_that_are_numbered_with_those_of_more_texts_join_the_same(old: list[str], new: list[str]) -> None:
    """Whatever else was numbered with them."""
    before, after = side("\n".join(old)), side("\n".join(new))
    olds, news = list(before[1].values()), list(after[1].values())
    numbers = number_texts([UNION, *news, CARTS, *olds])
    pairs, alike = compare_paragraphs(olds, news)
    assert compare_paragraphs(olds, news, numbers) == (pairs, alike)
    assert join_cuts(before, after, pairs, numbers) == join_cuts(before, after, pairs)
