"""How many paragraphs keep their section where a mirror dropped the headings, and the openings with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve

from tipcompare.language.sentences import sentence_bounds
from tipcompare.model import CountryReport, SourceText
from tipcompare.reading import read_report
from tipcompare.reading.narrative import read_narrative
from tipcompare.series import Figures
from tipcompare.series.tip import TIP
from tipcompare.sources import read_source

ROOT = Path(__file__).parents[2]
FILES = (*sorted((ROOT / "corpora" / "demo").glob("[12]*/*.txt")), ROOT / "seeds" / "mexico-2021.txt")
NO_FIGURES = evolve(TIP, figures=Figures())
OPENED = ("prosecution", "protection", "prevention", "profile")


def paragraphs_of(report: CountryReport, *, without_openings: bool) -> Iterator[tuple[str, str]]:
    """Yield kind and text of each paragraph without its heading; on demand without its section's first sentence."""
    for section in report.sections:
        body = section.span.of(report.text)[len(section.heading) :]
        for index, line in enumerate(line for line in body.split("\n") if line.strip()):
            sentences = sentence_bounds(line, 0, len(line))
            cut = without_openings and index == 0 and section.kind in OPENED and len(sentences) > 1
            yield section.kind, line[sentences[1][0] :] if cut else line.strip()


@pytest.mark.parametrize(("without_openings", "floor"), [(False, 1.0), (True, 0.98)])
def test_paragraphs_keep_their_section(without_openings: bool, floor: float) -> None:
    """All keep it without headings, and nearly all where the telling openings are gone too."""
    right, total = 0, 0
    for path in FILES:
        (source,) = read_source(path.read_bytes(), f"{path.parent.name}/{path.name}")
        report = read_report(source, NO_FIGURES)
        expected = list(paragraphs_of(report, without_openings=without_openings))
        text = "\n\n".join(line for _, line in expected)
        stripped = SourceText(text, source.source, source.sha256, "text")
        parts = read_narrative(stripped, NO_FIGURES, report.country, report.edition)
        read = [s.kind for s in parts.sections for line in s.span.of(parts.text).split("\n") if line.strip()]
        assert len(read) == len(expected)
        right += sum(kind == found for (kind, _), found in zip(expected, read, strict=True))
        total += len(read)
    print(f"{right} of {total} paragraphs in their section")
    assert right / total >= floor
