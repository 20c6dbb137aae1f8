"""What the figures of an example sentence say, as the examples write it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

import pytest

from tipcompare.figures import answer_figures, read_observations
from tipcompare.model import Answer, Edition, Observation, Section, Span
from tipcompare.series import Counting, get_profile
from tipcompare.series.measures import prose_of

TIP = get_profile("tip")
COUNTS = prose_of(TIP.figures.measures)
"""How prose speaks of each measure of that series, as answers are told."""


def read(text: str, kind: str = "prosecution") -> tuple[Observation, ...]:
    """Return the figures of a section of a kind, of the edition of 2021."""
    return read_observations(text, (Section(Span(0, len(text)), kind),), TIP, Edition(2021))[0]


def tell(text: str) -> Counter[str]:
    """Return what the figures of a text say, as the examples have it: values to the second decimal, as far as told."""
    return Counter(
        f"{item.measure} {'-' if item.value is None else f'{round(item.value, 2):.15g}'} {item.year}"
        for item in read(text)
    )


def given_by(wanted: str) -> Counter[str]:
    """Return what an example says that is read."""
    return Counter(wanted.split("; ") if wanted else ())


def tell_answers(answers: Iterable[Answer], wanted: str = "") -> set[str]:
    """Return what answers say, as the examples have it: measure, year and value, a dash where it was not reported.

    Unit, status and qualifier behind them, as far as `wanted` says them of the measure and year.
    """
    said = {tuple(words[:2]): len(words) for words in map(str.split, wanted.split("; "))}
    told = set()
    for item in answers:
        place = item.measure, str(item.year)
        value = "-" if item.value is None else f"{item.value:g}"
        told.add(" ".join((*place, value, item.unit, item.status, item.qualifier)[: said.get(place, 3)]))
    return told


def reads(said: Mapping[str, tuple[str, str]]) -> Callable[[str], None]:
    """Return the test that each sentence of a table gives its figures, with measure, value and year, and no others."""

    @pytest.mark.parametrize("name", said)
    def test(name: str) -> None:
        text, wanted = said[name]
        assert tell(text) == given_by(wanted)

    return test


def answers(said: Mapping[str, tuple[str, str]], counts: Mapping[str, Counting] = COUNTS) -> Callable[[str], None]:
    """Return the test that each text of a table answers what stands beside it, and nothing else.

    Without `counts` in whatever section a measure is told.
    """

    @pytest.mark.parametrize("name", said)
    def test(name: str) -> None:
        text, wanted = said[name]
        assert tell_answers(answer_figures(read(text), counts), wanted) == set(wanted.split("; ")) - {""}

    return test
