"""What is new and what goes on from years before, and what each of several figures is compared with: the answers."""

from __future__ import annotations

import pytest
from told_figures import read

from tipcompare.figures import answer_figures

SAID = {
    "each of three is compared with one of its own": (
        "The government reported 12 investigations, compared with 20 in 2019, four prosecutions, compared with six in "
        "2019, and two convictions, compared with one in 2019.",
        "investigations 2019 20; investigations 2020 12; prosecutions 2019 6; prosecutions 2020 4; convictions 2019 1; "
        "convictions 2020 2",
    ),
    "and up from one of its own": (
        "Police opened 14 investigations, up from nine in 2019, and six prosecutions, up from three.",
        "investigations 2019 9; investigations 2020 14; prosecutions 2019 3; prosecutions 2020 6",
    ),
    "two years are compared with one figure": (
        "Police opened 14 investigations, compared with 20 in 2019, and 18 in 2018.",
        "investigations 2018 18; investigations 2019 20; investigations 2020 14",
    ),
    "new ones of one kind before those that go on": (
        "Police investigated four sex trafficking cases and continued nine investigations from earlier years.",
        "investigations 2020 4",
    ),
    "kept up against more": (
        "Prosecutors charged three brokers with forced labor and kept up prosecutions against 14.",
        "prosecutions 2020 3",
    ),
    "none new, and some out of those that go on": (
        "Prosecutors did not begin any new prosecutions. Of the six prosecutions still open from 2019, they completed "
        "two forced labor cases.",
        "prosecutions 2020 0",
    ),
    "some out of those with which it opens": (
        "Of the five prosecutions that remained ongoing, courts completed two.",
        "prosecutions 2020 5",
    ),
    "an article behind a colon": (
        "Courts convicted a trafficker under Article 2:114 of the criminal code.",
        "",
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_one_answer_is_given_for_each_measure_and_year(name: str) -> None:
    """The answers of the text are those written beside it, and no others."""
    text, wanted = SAID[name]
    answers = answer_figures(read(text))
    told = {f"{item.measure} {item.year} {'-' if item.value is None else f'{item.value:g}'}" for item in answers}
    assert told == set(wanted.split("; ")) - {""}
