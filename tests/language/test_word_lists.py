"""What is said of a word is said in one place."""

from __future__ import annotations

from collections import Counter

import pytest

from tipcompare.language import Words
from tipcompare.language.beside_the_count import BESIDE_THE_COUNT
from tipcompare.language.english import ENGLISH
from tipcompare.language.english_years import YEARS
from tipcompare.language.in_court import IN_COURT
from tipcompare.language.irregular_verbs import PARTICIPLES, PASTS, PASTS_AND_PARTICIPLES, VERBS
from tipcompare.language.other_matters import OTHER_MATTERS
from tipcompare.language.reporting import REPORTING
from tipcompare.language.small_words import SMALL_WORDS

ROOMS = (BESIDE_THE_COUNT, IN_COURT, OTHER_MATTERS, REPORTING, SMALL_WORDS, YEARS)


def twice(names: Words) -> list[str]:
    """Return what stands in a list more than once."""
    return [name for name, times in Counter(names).items() if times > 1]


def test_no_mark_is_declared_in_two_rooms() -> None:
    """A mark of one module never takes the place of one of another; all of them are marks of English."""
    marks = tuple(mark for room in ROOMS for mark in room)
    assert twice(marks) == []
    assert set(marks) <= dict(ENGLISH.marks).keys()
    assert all(dict(ENGLISH.marks)[mark] == room[mark] for room in ROOMS for mark in room)


def test_no_mark_has_a_word_twice() -> None:
    """Each word of a mark is listed once."""
    assert {mark: twice(named) for mark, named in ENGLISH.marks if twice(named)} == {}


@pytest.mark.parametrize("pairs", [ENGLISH.kinds, ENGLISH.actors, ENGLISH.qualifiers], ids=("kind", "actor", "how"))
def test_no_word_is_of_two_kinds(pairs: tuple[tuple[str, Words], ...]) -> None:
    """Nothing counts as two kinds of things, acts as two or says in two ways how exact a number is."""
    assert twice(tuple(word for _, named in pairs for word in named)) == []


def test_no_money_is_told_twice() -> None:
    """A name of money has one code."""
    assert twice(tuple(name for name, _ in ENGLISH.currencies)) == []


def test_every_irregular_verb_has_its_three_forms() -> None:
    """Each once, as single words; no form is both one that is only a past and one that may be a participle."""
    assert {len(forms) for forms in VERBS} == {3}
    assert twice(tuple(bare for bare, *_ in VERBS)) == []
    assert all(word.isalpha() and word.islower() for forms in VERBS for word in forms)
    assert set(PASTS).isdisjoint((*PASTS_AND_PARTICIPLES, *PARTICIPLES, "lay"))
