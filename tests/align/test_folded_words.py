"""Folding in bytes, and what is not ASCII by itself, gives the words that one expression finds."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.folding import LINE, fold_lines, fold_text, fold_words, plain_text, spell_text, stem_word

MANY = "".join(map(chr, range(0xC0, 0x180)))
"""More letters that are not ASCII than are replaced one by one."""

TEXTS = st.text(alphabet="abSs éÉßſİ§’'`_,-\xa0\u200b\ud800", max_size=14).map("a {} a".format)


@given(TEXTS)
def test_words_are_those_of_one_expression(text: str) -> None:
    """Words are runs of letters, digits and underscores once all is plain and the marks of genitives are gone."""
    plain = plain_text(text).replace("'s ", "s ").replace("s' ", "s ")
    assert fold_words(text) == re.findall(r"\w+", plain)


@given(st.text(st.characters(exclude_characters="'’‘‛′`´")), st.sampled_from(["", MANY]))
def test_any_letters_are_folded(text: str, many: str) -> None:
    """Whatever characters there are, and however many distinct ones, words are those of one expression."""
    assert fold_words(f"{many} {text}") == re.findall(r"\w+", plain_text(f"{many} {text}"))


@given(st.text(st.sampled_from("aS 12s'-–−.,$%+<=\xa0\u200b’é")))
def test_what_is_spelled_has_the_same_words(text: str) -> None:
    """Signs stand between the words and change none."""
    assert fold_text(spell_text(text)) == fold_text(text)


@given(st.lists(TEXTS))
def test_lines_are_folded_as_each_is(lines: list[str]) -> None:
    """Many lines folded together have the words of each."""
    folded = [part.decode("utf-8", "surrogatepass").split() for part in fold_lines(lines).split(bytes([LINE]))]
    assert folded == [[], *map(fold_words, lines), []]


@given(st.text(min_size=1))
def test_a_stem_is_no_longer_than_its_word(word: str) -> None:
    """Of any characters, half of a pair of surrogates among them."""
    assert 0 < len(stem_word(word)) <= len(word)


def test_words_that_are_not_english_have_no_stem() -> None:
    """By their letters, or by their length."""
    assert [stem_word(word) for word in ("trainings", "señales", "ings" * 20)] == ["train", "señales", "ings" * 20]
