"""Words as numbers: alike where the words are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.folding import fold_words
from tipcompare.align.numbering import number_words

LINES = st.lists(st.text(alphabet="abBs éÉß'’`_,-§\x1c\x85\xa0\u2003\u200bſİ\ud800", max_size=12))


@given(LINES)
def test_numbers_are_alike_where_words_are(lines: list[str]) -> None:
    """One character stands for one word, and for that word in every line."""
    words = [word for line in lines for word in fold_words(line)]
    numbered = number_words(lines)
    assert [len(numbers) for numbers in numbered] == [len(fold_words(line)) for line in lines]
    pairs = set(zip(words, "".join(numbered), strict=True))
    assert len(pairs) == len(set(words)) == len(set("".join(numbered)))


def test_many_words_are_told_apart() -> None:
    """Words that differ in one letter, in its place or in their length have numbers of their own."""
    words = [f"{letter * size}{other}" for letter in "abz" for size in range(40) for other in "ab09"]
    assert len(set("".join(number_words(words)))) == len(set(words))
