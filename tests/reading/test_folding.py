"""The letters of a text, and what may stand between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.reading.folding import clean_text, fold, squash
from tipcompare.strategies import Damage, apply_damage


@given(st.text())
def test_each_letter_has_its_offset(text: str) -> None:
    """Letters and offsets are as many, the offsets ascend, and each points at a letter or digit of the clean text."""
    folded = fold(text)
    assert len(folded.letters) == len(folded.offsets)
    assert folded.offsets == sorted(set(folded.offsets))
    assert len(folded.clean) == len(text)
    assert all(folded.clean[offset].isalnum() for offset in folded.offsets)


@given(st.text(), st.data())
def test_a_stretch_has_the_letters_of_itself(text: str, data: st.DataObject) -> None:
    """The letters between two offsets are those of the slice, where no mojibake is cut in two."""
    if clean_text(text) != text:
        return
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert fold(text).between(start, end) == squash(text[start:end])


@pytest.mark.parametrize("text", ["the government’s “plan”", "a – b — c • d … e", "São Tomé and Príncipe", "Curaçao"])
def test_mojibake_does_not_change_the_letters(text: str) -> None:
    """What was read in the wrong encoding has the letters it was meant to have, each in its place."""
    mangled = apply_damage(text, (Damage("mojibake"),))
    assert mangled != text
    assert squash(mangled) == squash(text)
    assert len(clean_text(mangled)) == len(mangled)


def test_spaces_hyphens_and_case_do_not_matter() -> None:
    """Letter-spacing, soft hyphens, line breaks and capitals leave the letters alone."""
    assert squash("Tr a i n the\npo\u00adlice-OFFICERS") == squash("train the police officers")
