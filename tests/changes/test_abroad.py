"""A sentence about another country tells nothing of what the report's own one did."""

from __future__ import annotations

import pytest

from tipcompare.changes.abroad import is_of_another, names_own


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sweden has not set an age for such work.", True),
        ("In addition, Sweden has not set an age for such work.", True),
        ("Although Sweden’s Labor Code sets an age, it names no such work.", True),
        ("In Sweden, laws on such work name no age.", True),
        ("Norway has not set an age for such work.", False),
        ("Sweden and Norway have not set an age for such work.", False),
        ("Sweden sent two boats to the ports of Norway.", False),
        ("In addition, Sweden Bank has not set an age for such work.", False),
        ("The Government of Sweden has not set an age for such work.", False),
        ("The wardens sent two boats to the ports of Sweden.", False),
        ("SWE officials did not set an age for such work.", False),
        ("", False),
    ],
)
def test_what_a_sentence_begins_with_tells_whom_it_is_of(sentence: str, expected: bool) -> None:
    """The name of a country alone does, and not where the own one is named, too."""
    assert is_of_another(sentence, "NOR", "Norway") is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The law sets no age for such work.", False),
        ("The boats of Sweden carry no such crews.", False),
        ("The law of Norway sets no age for such work.", True),
        ("In addition, Norwegian Islands has no such law.", False),
    ],
)
def test_in_a_chapter_on_several_only_what_names_the_own_one_is_of_it(sentence: str, expected: bool) -> None:
    """Whose law "the law" is, nobody knows there."""
    assert names_own(sentence, "Norway (mainland)") is expected
