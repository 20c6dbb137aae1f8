"""Why a recommendation was matched as it was."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tipcompare.changes.explain import explain_match
from tipcompare.model import CountryReport

MakeReport = Callable[..., CountryReport]
SAME = "Consider a law on fishery workers."


def test_a_match_is_explained(make_report: MakeReport) -> None:
    """The likeliest candidate comes first with what both share; an unknown item is refused, and any of none."""
    old = make_report("2020", ["Fund a shelter for male victims in the river district.", SAME])
    new = make_report("2021", ["Provide money for a shelter for male victims in the river district.", SAME])
    found = explain_match(old, new, 1)
    assert (found.old_ordinals, found.candidates[0].old_ordinal) == ((1,), 1)
    assert found.score >= found.threshold
    assert "shelter" in {term for term, _ in found.candidates[0].shared}
    assert explain_match(old, new, 2).candidates == ()
    with pytest.raises(ValueError, match="one of the recommendations 1, 2, got 3"):
        explain_match(old, new, 3)
    with pytest.raises(ValueError, match="got 2022, which has none"):
        explain_match(old, make_report("2022", []), 1)
