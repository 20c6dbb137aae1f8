"""The measure that docs/metrics.md adds: a few lines of a series; and one by a name that says nothing otherwise."""

from __future__ import annotations

import pytest
from attrs import evolve

from tipcompare.figures import read_observations
from tipcompare.language import phrases, words
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
        nouns=(
            *words("hotline referrals, calls to police, calls to the police"),
            *phrases("calls", ("", "were"), "referred to, forwarded to", ("", "the"), "police"),
        ),
        states=phrases("were", "referred to, forwarded to", ("", "the"), "police"),
        purposes=words("to police, to the police"),
        objects=(("bare", "calls"), ("unknown", "calls")),
    ),
)
INSPECTIONS = Measure("inspections", "Inspections", "inspections", prose=Counting(nouns=words("labor inspections")))


def read_with(measure: Measure, text: str) -> set[tuple[str, float | None, str]]:
    """Return the figures of a text where the series has this measure, too: measure, value and unit."""
    profile = evolve(TIP, figures=evolve(TIP.figures, measures=(*TIP.figures.measures, measure)))
    found, _ = read_observations(text, (Section(Span(0, len(text)), "prevention"),), profile, Edition(2021))
    return {(item.measure, item.value, item.unit) for item in found}


@pytest.mark.parametrize(
    ("sentence", "calls"),
    [
        ("40 calls were referred to police.", None),
        ("The hotline referred 40 calls to police.", None),
        ("The hotline made 40 hotline referrals.", None),
        ("Of 300 calls, 40 were referred to police.", 300.0),
        ("The hotline received 300 calls and referred 40 to police.", 300.0),
    ],
)
def test_an_added_measure_is_read(sentence: str, calls: float | None) -> None:
    """Its examples give 40 calls, and the calls of which they are a part stay calls."""
    wanted = {("police_referrals", 40.0, "calls"), ("hotline_calls", calls, "calls")}
    assert read_with(REFERRALS, sentence) == {told for told in wanted if told[1] is not None}


def test_a_measure_may_be_called_by_what_says_nothing_otherwise() -> None:
    """A phrase that is neutral in the language is a noun where a series declares it as one."""
    sentence = "Inspectors carried out 40 labor inspections."
    assert TIP.figures.vocabulary is not None
    assert "labor inspections" in TIP.figures.vocabulary.neutral
    assert read_with(INSPECTIONS, sentence) == {("inspections", 40.0, "inspections")}
