"""A narrative of the embedded corpus, and what counts in it whatever a mirror did to its text."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tipcompare.model import CountryReport
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources.text import read_text

DEMO = Path(__file__).parents[1] / "corpora" / "demo" / "2021" / "Vesmark.txt"
TEXT = DEMO.read_text(encoding="utf-8").partition("[Invented")[0].rstrip()


def read(text: str) -> CountryReport:
    """Return what is read in a text of Vesmark."""
    source = read_text(text.encode(), "2021/Vesmark.txt", "0" * 64)
    return read_report(source, get_profile("tip"), country="XVE", edition="2021")


def told(report: CountryReport) -> list[object]:
    """Return what counts: the sections, the items and the answers, then the figures and their sentences."""
    sections = list(dict.fromkeys(section.kind for section in report.sections if section.kind != "furniture"))
    items = [item.text for item in report.recommendations]
    figures = [(o.measure, o.value, o.unit, o.year, o.period) for o in report.observations]
    sentences = [one.sentence.of(report.text) for one in report.observations]
    answers = [(one.measure, one.year, one.value, one.unit, one.status) for one in report.answers]
    return [sections, items, answers, figures, sentences]


@cache
def told_of(text: str) -> list[object]:
    """Return what counts in a text as it is."""
    return told(read(text))
