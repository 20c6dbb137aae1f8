"""Of a few sentences, what a reader would write down of each measure and year: agencies, levels, lists, other years."""

from __future__ import annotations

import pytest
from told_figures import read

from tipcompare.figures import answer_figures

SAID = {
    "a verb left out": (
        "The border police opened 40 new investigations, the navy six, and the tax office another 11.",
        "investigations 2020 57",
    ),
    "levels, the verb left out": (
        "State courts reported 30 convictions and federal courts two, compared with 20 state and five federal "
        "convictions in 2019.",
        "convictions 2019 25; convictions 2020 32",
    ),
    "cases of several kinds": (
        "Investigators opened 10 sex trafficking cases, four forced labor cases, and one case of forced begging.",
        "investigations 2020 15",
    ),
    "two agencies in one sentence": (
        "The customs service identified 20 victims and the youth board identified eight; in 2019 they identified 11 "
        "and six.",
        "victims_identified 2019 17; victims_identified 2020 28",
    ),
    "appeals in the next clause": (
        "Regional courts convicted 12 traffickers, and appellate courts affirmed four verdicts.",
        "convictions 2020 12",
    ),
    "what organizations found": (
        "The government identified 90 victims and NGOs identified 40.",
        "victims_identified 2020 90",
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_one_answer_is_given_for_each_measure_and_year(name: str) -> None:
    """The answers of the text are those written beside it, and no others."""
    text, wanted = SAID[name]
    answers = answer_figures(read(text))
    told = {f"{item.measure} {item.year} {'-' if item.value is None else f'{item.value:g}'}" for item in answers}
    assert told == set(wanted.split("; "))
