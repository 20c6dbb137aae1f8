"""What is denied, or not reported, of some alone is not so of the country, nor what is told of no count."""

from __future__ import annotations

import pytest
from told_figures import given_by, tell

FIGURES = {
    "none of those convicted were jailed": (
        "None of the brokers convicted under article 9 were sentenced to prison.",
        "",
    ),
    "no convicted one was jailed": ("No convicted broker was sentenced to prison.", ""),
    "no convicted ones were fined": ("No convicted brokers were fined.", ""),
    "no one convicted was jailed": ("No one convicted of trafficking was sentenced to prison.", ""),
    "none of a number of convicted": (
        "None of the 12 brokers convicted were sentenced to prison.",
        "convictions 12 2020",
    ),
    "none of a number of convicted, got": (
        "None of the 12 convicted brokers received prison sentences.",
        "convictions 12 2020",
    ),
    "did not sentence convicted ones": ("Courts did not sentence any convicted brokers to prison.", ""),
    "no convicted ones there were": ("There were no convicted brokers.", "convictions 0 2020"),
    "no convicted ones reported": ("No convicted brokers were reported.", "convictions 0 2020"),
    "none of those identified got another thing": (
        "None of the victims identified were referred to care.",
        "victims_referred 0 2020",
    ),
    "none of those identified were so by police": (
        "None of the 12 victims identified were identified by police.",
        "victims_identified 0 2020; victims_identified 12 2020",
    ),
}


@pytest.mark.parametrize("case", FIGURES)
def test_what_is_denied_of_some_is_read_as_its_words_say(case: str) -> None:
    """Each sentence gives the figures of its words, and no others."""
    text, wanted = FIGURES[case]
    assert tell(text) == given_by(wanted)
