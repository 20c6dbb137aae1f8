"""Which part of a recommendation a passage answers."""

from __future__ import annotations

import pytest

from tipcompare.changes.asked import list_asked
from tipcompare.changes.clauses import read_clauses
from tipcompare.changes.told_parts import find_told


@pytest.mark.parametrize(
    ("recommendation", "sentence", "told"),
    [
        ("Provide funding and training to all wardens.", "The ministry trained 40 wardens.", "training"),
        ("Provide funding and training to all wardens.", "The ministry funded the wardens of mills.", "funding"),
        (
            "Ensure that the funding and number of mill inspectors is sufficient.",
            "The ministry hired 12 inspectors.",
            "number of mill inspectors",
        ),
        (
            "Raise the number of inspectors in the hills, and ensure that all mills have a hotline.",
            "The ministry hired 12 inspectors.",
            "Raise the number of inspectors in the hills",
        ),
    ],
)
def test_a_deed_is_told_of_what_it_answers(recommendation: str, sentence: str, told: str) -> None:
    """Of several things asked for the one is named that was done, whether each has a verb of its own or not."""
    parts = list_asked(recommendation, "")
    (clause,) = read_clauses(sentence)
    found = find_told(recommendation, parts, parts[0], clause)
    assert found is not None
    assert found.of(recommendation) == told


@pytest.mark.parametrize(
    ("recommendation", "sentence"),
    [
        ("Train all wardens of mills on the new rules.", "The ministry trained 40 wardens."),
        ("Ensure that all newly hired wardens receive training.", "The ministry trained 40 wardens."),
        ("Provide funding and training to all wardens.", "The ministry did not train the wardens."),
        ("Provide funding and training to all wardens.", "The ministry funded training for the wardens."),
        ("Improve access to schools in the hills by building more schools.", "The ministry built four schools."),
        (
            "Train all wardens on the new rules, and train all inspectors in their use.",
            "The ministry trained 40 wardens and inspectors.",
        ),
        ("Improve the care of all children by training wardens of mills.", "The ministry trained 40 wardens."),
    ],
)
def test_no_part_is_told_where_the_whole_or_several_are_answered(recommendation: str, sentence: str) -> None:
    """One demand is no part; nor is one told where a deed answers several, or how a demand is to be met."""
    parts = list_asked(recommendation, "")
    (clause,) = read_clauses(sentence)
    assert find_told(recommendation, parts, parts[0], clause) is None
