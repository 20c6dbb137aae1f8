"""The letters of a text, and what may stand between them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.reading.folding import fold, squash


@given(st.text())
def test_each_letter_has_its_offset(text: str) -> None:
    """Letters and offsets are as many, the offsets ascend, and each points at a letter or digit of the text."""
    folded = fold(text)
    assert len(folded.letters) == len(folded.offsets)
    assert folded.offsets == sorted(set(folded.offsets))
    assert folded.text == text
    assert all(text[offset].isalnum() for offset in folded.offsets)


@given(st.text(), st.data())
def test_a_stretch_has_the_letters_of_itself(text: str, data: st.DataObject) -> None:
    """The letters between two offsets are those of the slice."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert fold(text).between(start, end) == squash(text[start:end])


def test_spaces_hyphens_and_case_do_not_matter() -> None:
    """Letter-spacing, soft hyphens, line breaks and capitals leave the letters alone."""
    assert squash("Tr a i n the\npo\u00adlice-OFFICERS") == squash("train the police officers")
