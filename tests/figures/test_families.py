"""Families of sentences: whatever is filled into a construction, its figures are read, and no others."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told_figures import TIP

from tipcompare.figures import read_observations
from tipcompare.model import Edition, Section, Span

LINES = Path(__file__).with_name("families.txt").read_text(encoding="utf-8").splitlines()
FAMILIES = [line for line in LINES if not line.startswith("#")]
MEASURES = {
    "inv": "investigations",
    "pro": "prosecutions",
    "con": "convictions",
    "arr": "arrests",
    "vic": "victims_identified",
    "ass": "victims_assisted",
    "ref": "victims_referred",
    "she": "victims_in_shelter",
    "rep": "repatriations",
    "vis": "visas",
    "shl": "shelters",
    "cal": "hotline_calls",
    "tra": "trainees",
    "tev": "training_events",
    "smin": "sentence_min",
    "smax": "sentence_max",
}
PREVIOUS = (
    "{in 2019|in the previous reporting period|the previous year|during the previous reporting period|the year before}"
)
SMALL = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_CHOICE, _NUMBER = re.compile(r"\{([^{}]*)\}"), re.compile(r"<([a-z+]+)(-\d)?>")
_SOME_OF_MORE = re.compile(r"(Only )?<\w+> of the <")
Figure = tuple[str, float, int]


@st.composite
def fill(draw: st.DrawFn, family: str) -> tuple[str, str, list[Figure]]:
    """Return a sentence of a family, its section and its figures: measure, value and year."""
    section, _, text = (
        family.partition(":") if family.startswith(("protection:", "prevention:")) else ("prosecution", "", family)
    )
    text = text.replace("@PREV", PREVIOUS)
    while choice := _CHOICE.search(text):
        text = text[: choice.start()] + draw(st.sampled_from(choice[1].split("|"))) + text[choice.end() :]
    places = list(_NUMBER.finditer(text))
    values = draw(st.lists(st.integers(3, 99), min_size=len(places), max_size=len(places), unique=True))
    values.sort(reverse=not _SOME_OF_MORE.match(text))
    figures: list[Figure] = []
    for place, value in zip(reversed(places), reversed(values), strict=True):
        names, year = place[1].split("+"), 2020 + int(place[2] or 0)
        figures += [(MEASURES[name], float(value), year) for name in names if name != "x"]
        written = SMALL[value] if value < len(SMALL) else str(value)
        text = text[: place.start()] + written + text[place.end() :]
    return text[0].upper() + text[1:], section, figures


@pytest.mark.parametrize("family", FAMILIES)
@given(data=st.data())
def test_reads_every_sentence_of_a_family(family: str, data: st.DataObject) -> None:
    """Each figure with its measure and year, and nothing else."""
    text, section, figures = data.draw(fill(family))
    read, _ = read_observations(text, (Section(Span(0, len(text)), section),), TIP, Edition(2021))
    assert Counter((item.measure, item.value, item.year) for item in read) == Counter(figures)


def test_no_family_stands_twice() -> None:
    """Each is of its own construction."""
    assert len(set(FAMILIES)) == len(FAMILIES) > 50
