"""Draw section alignments by a seed, to be judged by reading: `python -m benchmarks.draw_sections CORPUS [SEED]`.

Prints, for each, where both sections stand and how they begin, and nothing of why they were aligned. The verdicts are
kept by place, without text, in `tests/accuracy/section-verdicts.csv`.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

from tipcompare.corpus import Corpus
from tipcompare.model import CountryReport, Editions

DRAWN, SEED, SHOWN = 40, 2027, 110

Aligned = tuple[str, int, str, str]
"""Country, year of the newer edition, kind of its section, kind of a section it goes back to."""


def list_aligned(histories: list[Editions], year: int) -> list[Aligned]:
    """Return every pair of sections of two kinds that were aligned in the comparison with the edition of `year`."""
    found: Iterator[Aligned] = (
        (history.country, year, change.kind, kind)
        for history in histories
        for comparison in history.comparisons
        if comparison.new.edition.year == year
        for change in comparison.sections
        for kind in change.old_kinds
        if kind != change.kind
    )
    return sorted(found)


def draw(aligned: list[Aligned], seed: int = SEED) -> list[Aligned]:
    """Return those that are judged, in order."""
    return sorted(random.Random(seed).sample(aligned, min(DRAWN, len(aligned))))


def show(report: CountryReport, kind: str) -> str:
    """Return how the sections of one kind begin."""
    parts = [" ".join(section.span.of(report.text).split()) for section in report.sections if section.kind == kind]
    return " ".join(" ".join(parts).split()[:SHOWN])


def main() -> None:
    """Print the alignments to judge."""
    histories = list(Corpus.load(Path(sys.argv[1]), series="human-rights-practices").histories())
    newest = max(history.reports[-1].edition.year for history in histories)
    reports = {(h.country, r.edition.year): r for h in histories for r in h.reports}
    before = {(h.country, c.new.edition.year): c.old.edition.year for h in histories for c in h.comparisons}
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else SEED
    for number, (country, year, kind, old_kind) in enumerate(draw(list_aligned(histories, newest), seed), 1):
        print(f"\n{number}. {country},{year},{kind},{old_kind}")
        print("  NEW", show(reports[country, year], kind))
        print("  OLD", show(reports[country, before[country, year]], old_kind))


if __name__ == "__main__":
    main()
