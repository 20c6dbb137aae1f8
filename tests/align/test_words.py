"""Words of many stretches, found all at once, are those of one expression on each."""

from __future__ import annotations

import re
import sys

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.words import count_words, split_words
from tipcompare.language.scripts import UNPARTED, is_mark
from tipcompare.model import Span

MARKS = "".join(filter(is_mark, map(chr, range(sys.maxunicode))))
ALONE = rf"(?=[{UNPARTED}])(?![{MARKS}])[^\W\d_]"
IN_WORD = rf"(?:(?!{ALONE})[^\W_]|[{MARKS}])"
EXPRESSION = re.compile(
    rf"(?:{ALONE}[{MARKS}]*|(?!{ALONE})[^\W_]{IN_WORD}*(?:(?:['’‑-]|(?<=[0-9])[.,\xa0\u202f\u2009](?=[0-9]))(?!{ALONE})[^\W_]{IN_WORD}*)*"
    rf"|(?:[^\w\s]|_)[{MARKS}]*)\s*|\s+"
)

TEXTS = st.one_of(
    st.lists(st.sampled_from(["train", "judges", ",", " ", "  ", "the law", "victims’ rights", "\n", "é", "_"])).map(
        "".join
    ),
    st.text(alphabet="aB7 \n\x00\x1c\x85\xa0\u2003_.,'’‑-é²Ⅷ\u0301法のテที่\ud800\U0001d7ce", max_size=120),
    st.text(max_size=20),
)
STRETCHES = st.lists(st.tuples(TEXTS, st.integers(0, 3)))


@given(STRETCHES)
def test_words_are_those_of_one_expression(stretches: list[tuple[str, int]]) -> None:
    """Words are letters and digits with marks within them, or single marks; each has the white space after it.

    Points and commas are within numbers alone. One character stands for one word, and for that word in every stretch.
    """
    pairs: list[tuple[str, str]] = []
    split = split_words(stretches)
    for (text, offset), words in zip(stretches, split, strict=True):
        whole = EXPRESSION.finditer(text)
        found = [(match[0].strip(), offset + match.start()) for match in whole]
        assert list(words.starts) == [*(place for _, place in found), offset + len(text)]
        pairs += zip((word for word, _ in found), words.keys, strict=True)
    assert len(set(pairs)) == len({word for word, _ in pairs}) == len({key for _, key in pairs})


@given(TEXTS, st.lists(st.tuples(st.integers(0, 120), st.integers(0, 120))))
def test_words_are_counted_as_they_are_split(text: str, places: list[tuple[int, int]]) -> None:
    """Words are what white space sets apart and has a letter or digit, and part of one counts as one."""
    bounds = [sorted((min(start, len(text)), min(end, len(text)))) for start, end in places]
    words = [match.span() for match in re.finditer(r"\S+", text) if any(map(str.isalnum, match[0]))]
    counted = [sum(first < end and last > start for first, last in words) * (start < end) for start, end in bounds]
    assert count_words(text, [Span(start, end) for start, end in bounds]) == counted
    assert count_words("* Train judges \u2013 now.", [Span(0, 21)]) == [3]
