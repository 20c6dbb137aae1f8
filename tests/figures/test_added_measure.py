"""The measure that docs/metrics.md adds: a few lines of a series, and nothing else."""

from __future__ import annotations

import pytest
from attrs import evolve

from tipcompare.figures import read_observations
from tipcompare.language import words
from tipcompare.model import Edition, Section, Span
from tipcompare.series import get_profile
from tipcompare.series.measures import Measure
from tipcompare.series.prose import Counting

TIP = get_profile("tip")
REFERRALS = Measure(
    "police_referrals",
    "Police referrals of hotline calls",
    "calls",
    prose=Counting(
        nouns=words("hotline referrals"),
        states=words("were referred to police, were forwarded to police"),
        objects=(("bare", "calls"), ("unknown", "calls")),
    ),
)


@pytest.mark.parametrize(
    "sentence", ["The hotline made 40 hotline referrals.", "Of 300 calls, 40 were referred to police."]
)
def test_an_added_measure_is_read(sentence: str) -> None:
    """Its examples give 40 calls, and the calls of which they are a part stay calls."""
    profile = evolve(TIP, figures=evolve(TIP.figures, measures=(*TIP.figures.measures, REFERRALS)))
    found, _ = read_observations(sentence, (Section(Span(0, len(sentence)), "prevention"),), profile, Edition(2021))
    assert ("police_referrals", 40.0, "calls") in {(item.measure, item.value, item.unit) for item in found}
    assert {item.measure for item in found} <= {"police_referrals", "hotline_calls"}
