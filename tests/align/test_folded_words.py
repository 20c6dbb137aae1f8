"""Folding in bytes, and what is not ASCII by itself, gives the words that one expression finds."""

from __future__ import annotations

import re
import sys

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.folding import (
    LINE,
    find_units,
    fold_lines,
    fold_text,
    fold_words,
    plain_text,
    spell_text,
    stem_word,
)
from tipcompare.language.scripts import UNPARTED, is_mark, stands_alone

MANY = "".join(map(chr, range(0xC0, 0x180)))
"""More letters that are not ASCII than are replaced one by one."""

WORD = re.compile(rf"[\w{''.join(filter(is_mark, map(chr, range(sys.maxunicode))))}]+")
"""With the marks that letters carry."""

ALONE = re.compile(f"[{UNPARTED}]")
BY_LETTER = st.text(st.sampled_from("法官判เที่ကြ判사에 a1é,。 \n"), max_size=30)

TEXTS = st.text(alphabet="abSs éÉßſİ§’'`_,-\xa0\u200b\ud800", max_size=14).map("a {} a".format)


@given(TEXTS)
def test_words_are_those_of_one_expression(text: str) -> None:
    """Words are runs of letters, digits and underscores once all is plain and the marks of genitives are gone."""
    plain = plain_text(text).replace("'s ", "s ").replace("s' ", "s ")
    assert fold_words(text) == re.findall(r"\w+", plain)


@given(st.text(st.characters(exclude_characters="'’‘‛′`´")), st.sampled_from(["", MANY]))
def test_any_letters_are_folded(text: str, many: str) -> None:
    """Whatever characters there are, and however many distinct ones, words are those of one expression."""
    text = ALONE.sub("", f"{many} {text}")
    assert fold_words(text) == WORD.findall(plain_text(text))


@given(BY_LETTER)
def test_of_scripts_without_blanks_each_letter_is_a_word(text: str) -> None:
    """With its marks; and nothing of it is lost."""
    words = fold_words(text)
    assert "".join(words) == "".join(WORD.findall(plain_text(text)))
    assert not any(stands_alone(letter) for word in words for letter in word[1:])


@given(st.lists(st.sampled_from(["法", "官", "판사에게", "새", "plan", "2030"])))
def test_such_letters_are_compared_two_by_two(words: list[str]) -> None:
    """Each with the one behind it, as are the syllables of a Korean word; other words are compared as they are."""
    expected = []
    for place, word in enumerate(words):
        behind = words[place + 1] if place + 1 < len(words) else ""
        if word in "法官" and behind and behind in "法官":
            expected.append(word + behind)
        elif word not in "法官" or not place or words[place - 1] not in "法官":
            expected += ["판사", "사에", "에게"] if word == "판사에게" else [word]
    assert find_units(" ".join(words)) == expected
    assert find_units(fold_text("培训法官")) == ["培训", "训法", "法官"]


def test_marks_part_no_word() -> None:
    """Vowel signs, accents that have no letter of their own, and the dot of a capital."""
    assert fold_words("नियोक्ताओं العَرَبِيَّة m̃ İnsan") == ["नियोक्ताओं", "العَرَبِيَّة", "m̃", "insan"]


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
