"""Paragraphs find their counterparts."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.paragraphs import compare_paragraphs, split_paragraphs
from tipcompare.model import Span

WORDS = st.sampled_from(["police", "court", "shelter", "law", "child", "border"])
SENTENCES = st.lists(st.lists(WORDS, min_size=1).map(" ".join), max_size=6)


@given(SENTENCES)
def test_a_list_pairs_with_itself_in_order(texts: list[str]) -> None:
    """Every paragraph of an unchanged section is its own counterpart."""
    assert [(pair.old, pair.new, pair.similarity) for pair in compare_paragraphs(texts, texts)[0]] == [
        (place, place, 1.0) for place in range(len(texts))
    ]


@given(SENTENCES, SENTENCES)
def test_each_paragraph_is_used_once(old: list[str], new: list[str]) -> None:
    """The pairing is one to one."""
    pairs, _ = compare_paragraphs(old, new)
    assert len({pair.old for pair in pairs}) == len({pair.new for pair in pairs}) == len(pairs)


@given(st.lists(WORDS, max_size=5), st.lists(WORDS, max_size=5))
def test_the_sum_of_similarities_is_the_greatest_there_is(old: list[str], new: list[str]) -> None:
    """No other pairing, of all that there are, has more alike."""
    olds, news = [f"{word} {word[0]} law" for word in old], [f"{word} law" for word in new]
    alike = {(a, b): sum(p.similarity for p in compare_paragraphs([a], [b])[0]) for a in olds for b in news}
    few, many = sorted((olds, news), key=len)
    pairings = (zip(few, order, strict=True) for order in permutations(many, len(few)))
    best = max(sum(alike.get((a, b), alike.get((b, a), 0.0)) for a, b in pairing) for pairing in pairings)
    assert abs(sum(pair.similarity for pair in compare_paragraphs(olds, news)[0]) - best) < 1e-9


@given(st.lists(WORDS, max_size=8), st.lists(WORDS, max_size=8))
def test_paragraphs_with_equal_words_stay_in_order(old: list[str], new: list[str]) -> None:
    """Of pairings that are equally good one is taken in which equal paragraphs do not cross."""
    pairs, _ = compare_paragraphs(old, new)
    for word in set(old):
        places = [pair.new for pair in sorted(pairs) if old[pair.old] == new[pair.new] == word]
        assert places == sorted(places)


@given(SENTENCES)
def test_split_paragraphs_gives_back_the_lines(texts: list[str]) -> None:
    """Each span is a whole paragraph without the white space around it."""
    whole = "  \n\n ".join(texts)
    assert [span.of(whole) for span in split_paragraphs(whole, Span(0, len(whole)))] == texts


def test_similarity_counts_common_words() -> None:
    """Case, quotes and punctuation do not count; each word does."""
    assert compare_paragraphs(["Train the judges."], ["train the “judges”"])[1] == 1.0
    assert compare_paragraphs(["one two"], ["three four"]) == ((), 0.0)
    assert compare_paragraphs([], []) == ((), 1.0)


def test_large_type_with_blanks_within_its_words_goes_with_the_same_letters() -> None:
    """What else is left does not, however few its words."""
    old = ["Ta ble 6. n ets of the l ower p ier\nO verview 2017 2018", "The hall was closed in spring."]
    new = ["Sails were mended by night.", "Table 6. Nets of the Lower Pier\nOverview 2018 2019"]
    pairs, _ = compare_paragraphs(old, new)
    assert [(pair.old, pair.new) for pair in pairs] == [(0, 1)]
