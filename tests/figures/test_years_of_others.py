"""Of which year a figure is, where a year stands beside it that is of a crime, an aside or others alone."""

from __future__ import annotations

import pytest
from told_figures import given_by, tell

SAID = {
    "who had been found before": (
        "Police identified three victims, and confirmed 14 victims out of the 60 people who were first identified as "
        "potential victims in the previous reporting period. Officials confirmed six victims among the 30 people it "
        "had flagged as potential victims in 2019.",
        "victims_identified 3 2020; victims_identified 14 2020; victims_identified 60 2019; "
        "victims_identified 6 2020; victims_identified 30 2019",
    ),
    "some of whom": (
        "The ministry assisted 19 victims, some of whom were identified in 2019.",
        "victims_assisted 19 2020",
    ),
    "years of the crime": (
        "A court convicted two brokers for selling a girl from 2015 to 2018. Courts convicted seven brokers for crimes "
        "committed in 2018. Courts convicted nine brokers for selling girls in 2019.",
        "convictions 2 2020; convictions 7 2020; convictions 9 2019",
    ),
    "an aside between dashes": (
        "A court sentenced a broker—found guilty in the previous reporting period—who had sold girls to three years in "
        "prison.",
        "convictions 1 2019; sentence_max 3 2020; sentence_min 3 2020",
    ),
    "an aside that begins with a relative": (
        "A court sentenced six brokers, whom it had found guilty in 2019, to two years in prison.",
        "convictions 6 2020; sentence_max 2 2020; sentence_min 2 2020",
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_a_year_of_others_is_not_that_of_a_figure(name: str) -> None:
    """A sentence gives what is written beside it, and no more."""
    text, wanted = SAID[name]
    assert tell(text) == given_by(wanted)
