"""Real narratives say the same in other words: their text is changed in memory, and figures and answers have to stay.

Each change keeps what a reader would write down (labels of readers take no part): so what is lost shows where reading
hangs on words. Every third narrative is read, none of the check set, and no changed text is kept.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from reader_scores import CHECK

from tipcompare.model import CountryReport
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources import read_source

TIP = get_profile("tip")
_NUMBER = r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine)"
_DEEDS = "identified|investigated|prosecuted|convicted|assisted|referred|trained|provided|allocated|conducted|opened"
_SMALL = {
    word: str(value)
    for value, word in enumerate(["two", "three", "four", "five", "six", "seven", "eight", "nine"], start=2)
}
Change = tuple[str, str | Callable[[re.Match[str]], str]]
"""A pattern and what stands in its place."""
KEPT = 0.996
"""The share of figures and of answers that stay, as last reached by the change that most are lost by."""

CHANGES: dict[str, Change] = {
    "a year by name": (r"\bin (20\d\d)(?=[,.;)]| (?:and|under|for|with) )", r"during the year \1"),
    "the course of a year": (r"\bin (20\d\d)(?=[,.;)])", r"over the course of \1"),
    "the reporting period": (r"\bduring the reporting period\b", "in the period covered by this report"),
    "the year before": (r"\bthe previous (?:reporting period|year)\b", "the prior year"),
    "what is compared": (rf", compared (?:with|to) (?={_NUMBER} )", ", versus "),
    "what it moved from": (rf", an (?:increase|decrease) from (?={_NUMBER} )", ", as compared to "),
    "comparisons in brackets": (rf"\(({_NUMBER} in 20\d\d)\)", r"(compared with \1)"),
    "who acts": (rf"(?<=\. )The government (?=(?:{_DEEDS}) )", "Authorities "),
    "who reports": (rf"(?<=\. )The government (?=(?:{_DEEDS}) )", "Officials reported that the government "),
    "one thing after another": (rf"(?<=\. )The government (?=(?:{_DEEDS}) )", "In addition, the government "),
    "verdicts": (rf"\bconvicted ({_NUMBER} (?:\w+ )?(?:traffickers|people|individuals))\b", r"found \1 guilty"),
    "terms": (r"\b(years|months)[’']? imprisonment\b", r"\1 of imprisonment"),
    "numbers in digits": (
        rf"\b({'|'.join(_SMALL)})(?= (?:\w+ )?(?:victims|cases|women|men|girls|boys|suspects|traffickers)\b)",
        lambda found: _SMALL[found[1]],
    ),
    "what kind they are": (rf"\b({_NUMBER}) (?=(?:victims|cases|suspects|women|men|girls|boys)\b)", r"\1 rural "),
    "what stands between": (
        rf"(?<=[a-z]\. )The government (?=(?:{_DEEDS}) )",
        "Observers noted that vehicles were scarce. The government ",
    ),
}
"""What is said otherwise."""


def _read(path: Path, text: str) -> CountryReport:
    return read_report(read_source(text.encode(), f"2018/{path.name}")[0], TIP)


def _figures(report: CountryReport) -> Counter[tuple[object, ...]]:
    return Counter((item.measure, item.value, item.year, item.accused) for item in report.observations)


def _answers(report: CountryReport) -> Counter[tuple[object, ...]]:
    return Counter((item.measure, item.year, item.value) for item in report.answers)


@pytest.fixture(scope="module")
def narratives(corpora: Path) -> tuple[tuple[Path, str, CountryReport], ...]:
    """Every third narrative of 2018 as it is printed, and as it is read."""
    paths = [path for path in sorted((corpora / "tip-2018" / "clean" / "2018").glob("*.txt")) if path.stem not in CHECK]
    texts = ((path, path.read_text(encoding="utf-8")) for path in paths[::3])
    return tuple((path, text, _read(path, text)) for path, text in texts)


def _compare(
    narratives: tuple[tuple[Path, str, CountryReport], ...], change: Change
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield how many figures and answers stay, of how many, for each narrative that the change fits."""
    for path, text, report in narratives:
        changed, times = re.subn(change[0], change[1], text)
        if times:
            again = _read(path, changed)
            pairs = [(told(report), told(again)) for told in (_figures, _answers)]
            kept, answered = (
                (sum((old & new).values()), max(sum(old.values()), sum(new.values()))) for old, new in pairs
            )
            yield kept, answered


@pytest.mark.parametrize("name", CHANGES)
def test_figures_and_answers_stay(narratives: tuple[tuple[Path, str, CountryReport], ...], name: str) -> None:
    """No fewer of them than were last reached; a figure that is new counts as one that is lost."""
    found = list(_compare(narratives, CHANGES[name]))
    assert len(found) > 2
    figures, answers = (sum(pair[of][0] for pair in found) / sum(pair[of][1] for pair in found) for of in range(2))
    print(f"{name}: figures {figures:.4f}, answers {answers:.4f}, narratives {len(found)}")
    assert min(figures, answers) >= KEPT
