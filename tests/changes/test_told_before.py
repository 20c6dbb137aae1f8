"""How nearly an older edition tells the same sentence."""

from __future__ import annotations

import pytest

from tipcompare.changes.told_before import tell_again

TOLD = "The ministry of the coast opened a hall for boys. Wardens met each week and spoke of their boats."


@pytest.mark.parametrize(
    ("sentence", "least", "most"),
    [
        ("The ministry of the coast opened a hall for boys.", 1.0, 1.0),
        ("The ministry of the coast opened two halls for boys.", 0.75, 0.9),
        ("The ministry of the coast opened a hospital for girls.", 0.3, 0.6),
        ("The ministry of the coast paid for wells and for a mill.", 0.0, 0.2),
        ("Judges of the quarry heard no plea.", 0.0, 0.0),
    ],
)
def test_it_grows_from_nothing_where_two_are_just_alike_to_one(sentence: str, least: float, most: float) -> None:
    """It is 1 for the very same, 0 from where two are no longer alike, and in between by how alike they are."""
    assert least <= tell_again(sentence, TOLD) <= most
