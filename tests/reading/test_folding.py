"""The letters of a text, and what may stand between them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.language.accents import PLAIN_LETTERS, TWO_LETTERS
from tipcompare.reading.folding import fold, squash

TEXTS = st.text() | st.text(st.sampled_from([*"aéŒœßłØ .-", *TWO_LETTERS, *PLAIN_LETTERS]), max_size=300)


@given(TEXTS)
def test_each_letter_has_its_offset(text: str) -> None:
    """Letters and offsets are as many, the offsets ascend, and each points at a letter or digit of the text.

    Only both letters of a ligature point at one place.
    """
    folded = fold(text)
    offsets = list(map(folded.offset, range(len(folded.letters))))
    assert offsets == sorted(offsets)
    assert folded.text == text
    assert all(text[offset].isalnum() for offset in offsets)
    assert {text[old] for old, new in pairwise(offsets) if old == new} <= TWO_LETTERS.keys()
    assert [folded.index(offset) for offset in offsets] == [offsets.index(offset) for offset in offsets]


def test_offsets_are_told_however_long_the_text() -> None:
    """Far into a text, and right behind long stretches without letters, letters are found at their places."""
    text = ("a" * 130 + " " * 300 + "B\n" * 200) * 3
    folded = fold(text)
    told = [offset for offset, sign in enumerate(text) if sign.isalnum()]
    assert list(map(folded.offset, range(len(told)))) == told
    assert folded.index(len(text) + 1000) == len(folded.letters)
    assert all(folded.index(offset) == sum(place < offset for place in told) for offset in range(0, len(text), 7))


@given(TEXTS, st.data())
def test_a_stretch_has_the_letters_of_itself(text: str, data: st.DataObject) -> None:
    """The letters between two offsets are those of the slice."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert fold(text).between(start, end) == squash(text[start:end])


def test_spaces_hyphens_and_case_do_not_matter() -> None:
    """Letter-spacing, soft hyphens, line breaks and capitals leave the letters alone."""
    assert squash("Tr a i n the\npo\u00adlice-OFFICERS") == squash("train the police officers")


@given(st.text(st.sampled_from("aeo œßŁé-"), max_size=200), st.text(st.sampled_from("aeo œßŁé-"), max_size=200))
def test_a_finding_among_letters_is_carried_back_to_the_text(before: str, behind: str) -> None:
    """Ligatures before it move no offset, and one that it ends or begins in is within it."""
    folded = fold(f"{before} |Cœur de Łan, Straße| {behind}")
    start = len(squash(before))
    span = folded.span(start, start + len("coeurdelanstrasse"))
    assert span.of(folded.text) == "Cœur de Łan, Straße"
    assert folded.span(start + 2, start + 3).of(folded.text) == folded.span(start + 1, start + 2).of(folded.text) == "œ"


def test_letters_are_the_plain_ones() -> None:
    """As one writes them where no accents and ligatures can be set."""
    assert squash("Œuvre, Cæsar, Straße, Łódź, Søren, Đà Nẵng, Þing") == "oeuvrecaesarstrasselodzsorendanangthing"
    assert squash("ΔΉΜΟΣ δήμος") == "δημοςδημος"
    assert squash("Край 人权") == "край人权"
