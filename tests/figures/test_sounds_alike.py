"""What sounds like a figure and is another thing: found by readers who tried to make the rules err."""

from __future__ import annotations

import pytest
from told_figures import reads, tell

NONE = (
    "The last conviction was appealed in 2012.",
    "In the last quarter courts convicted traffickers arrested in 2018.",
    "The last prosecution training was held in 2014.",
    "Officials last amended the prosecution code in 2014.",
    "The last trafficker convicted was released in 2015.",
    "The last conviction carried a fine of 1500 dollars.",
    "Two brokers received no fine.",
    "Twelve employers received fines for unpaid wages.",
    "Police acted on 12 cases of child marriage.",
    "The navy announced the interception of 12 boats.",
    "On 12 March police took away the papers of the brokers.",
)
TOLD = {
    "a silence at the head after officials": (
        "Courts convicted two police officers. The government did not report convicting other traffickers.",
        "convictions 2 2020; convictions - 2020",
    ),
    "two numbers with one noun, and another measure": (
        "Police opened 12 and 15 investigations in 2019 and 2020, respectively, and identified nine victims in 2020.",
        "investigations 12 2019; investigations 15 2020; victims_identified 9 2020",
    ),
    "longer than so many years": (
        "Courts sentenced nine traffickers to terms exceeding 10 years.",
        "convictions 9 2020; sentence_max 10 2020; sentence_min 10 2020",
    ),
    "short of what was planned": (
        "The government identified 12 victims, short of the 40 foreseen in the plan.",
        "victims_identified 12 2020",
    ),
    "a part in brackets after a sentence with a year in brackets": (
        "Police opened 19 cases (25 in 2019). Courts tried 30 cases (27 cases of forced begging).",
        "investigations 19 2020; investigations 25 2019; prosecutions 30 2020; prosecutions 27 2020",
    ),
    "cut off behind what is announced": ("Trials: nine were", "prosecutions 9 2020"),
    "a day": ("Police arrested 20 brokers on 12 March 2020.", "arrests 20 2020"),
}


@pytest.mark.parametrize("sentence", NONE)
def test_no_figure_is_told(sentence: str) -> None:
    """Nothing is counted there."""
    assert not tell(sentence)


test_said = reads(TOLD)
