"""The letters of a text, and what may stand between them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.reading.folding import fold, squash


@given(st.text())
def test_each_letter_has_its_offset(text: str) -> None:
    """Letters and offsets are as many, the offsets ascend, and each points at a letter or digit of the text."""
    folded = fold(text)
    offsets = list(map(folded.offset, range(len(folded.letters))))
    assert offsets == sorted(set(offsets))
    assert folded.text == text
    assert all(text[offset].isalnum() for offset in offsets)
    assert [folded.index(offset) for offset in offsets] == list(range(len(offsets)))


def test_offsets_are_told_however_long_the_text() -> None:
    """Far into a text, and right behind long stretches without letters, letters are found at their places."""
    text = ("a" * 130 + " " * 300 + "B\n" * 200) * 3
    folded = fold(text)
    told = [offset for offset, sign in enumerate(text) if sign.isalnum()]
    assert list(map(folded.offset, range(len(told)))) == told
    assert folded.index(len(text) + 1000) == len(folded.letters)
    assert all(folded.index(offset) == sum(place < offset for place in told) for offset in range(0, len(text), 7))


@given(st.text(), st.data())
def test_a_stretch_has_the_letters_of_itself(text: str, data: st.DataObject) -> None:
    """The letters between two offsets are those of the slice."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert fold(text).between(start, end) == squash(text[start:end])


def test_spaces_hyphens_and_case_do_not_matter() -> None:
    """Letter-spacing, soft hyphens, line breaks and capitals leave the letters alone."""
    assert squash("Tr a i n the\npo\u00adlice-OFFICERS") == squash("train the police officers")
