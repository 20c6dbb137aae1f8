"""Sections of a restructured edition: how much of it is traced, and whether what was judged right is still found."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tipcompare.align.words import count_words
from tipcompare.corpus import Corpus
from tipcompare.model import Comparison, Editions
from tipcompare.report.page import build_page
from tipcompare.report.redlines import Pair

VERDICTS = Path(__file__).with_name("section-verdicts.csv")
"""Alignments drawn by `benchmarks/draw_sections.py` and judged by reading, without sight of scores."""

REACHED = {"words": 0.9, "right": 0.9, "words before": 0.99}


@pytest.fixture(scope="module")
def histories(corpora: Path) -> list[Editions]:
    """All countries of the practices reports."""
    return list(Corpus.load(corpora / "human-rights-practices", series="human-rights-practices").histories())


def measure(comparison: Comparison) -> tuple[int, int]:
    """Return how many words of the newer edition stand in sections that were aligned, and how many there are."""
    aligned = {change.kind for change in comparison.sections if change.old_kinds}
    sections = [section for section in comparison.new.sections if section.kind != "furniture"]
    counts = count_words(comparison.new.text, [section.span for section in sections])
    return sum(n for s, n in zip(sections, counts, strict=True) if s.kind in aligned), sum(counts)


def share_aligned(histories: list[Editions], years: range) -> float:
    """Return the share of words aligned in all comparisons with an edition of these years."""
    pairs = [measure(c) for history in histories for c in history.comparisons if c.new.edition.year in years]
    return sum(aligned for aligned, _ in pairs) / sum(every for _, every in pairs)


def test_most_words_of_a_restructured_edition_are_traced(histories: list[Editions]) -> None:
    """Of the restructured edition of 2024, and of those before, as many words as before stand in aligned sections."""
    restructured, before = share_aligned(histories, range(2024, 2025)), share_aligned(histories, range(2017, 2024))
    print(f"words aligned: 2024 {restructured:.3f}, 2017 to 2023 {before:.3f}")
    assert restructured >= REACHED["words"]
    assert before >= REACHED["words before"]


def test_what_was_judged_right_is_found_and_what_was_wrong_is_not(histories: list[Editions]) -> None:
    """Of the alignments judged at least nine in ten are right, and all that are right are still made."""
    made = {
        (history.country, str(comparison.new.edition.year), change.kind, kind)
        for history in histories
        for comparison in history.comparisons
        for change in comparison.sections
        for kind in change.old_kinds
    }
    with VERDICTS.open(encoding="utf-8") as table:
        rows = list(csv.DictReader(table))
    verdicts = {(r["country"], r["edition"], r["section"], r["was"]): r["verdict"] for r in rows}
    still = [verdict for place, verdict in verdicts.items() if place in made]
    print(f"{still.count('right')} of {len(still)} judged alignments are right")
    assert still.count("right") >= REACHED["right"] * len(still)
    assert still.count("right") >= REACHED["right"] * list(verdicts.values()).count("right")


def test_few_pieces_are_tiny(corpora: Path) -> None:
    """On the pages of the Findings fewer than one in twenty pieces that stand in one edition only is of three words."""
    sizes = [
        len(piece.text.split())
        for history in Corpus.load(
            corpora / "dol-findings" / "text", series="dol-findings", countries=("ALB", "KEN", "PER", "PHL", "UGA")
        )
        for pairing in build_page(history).pairings
        for part in pairing.parts
        for row in part.rows
        if isinstance(row, Pair)
        for text in row.running
        for piece in text
        if piece.kind in ("gone", "came")
    ]
    tiny = sum(size <= 3 for size in sizes)
    print(f"{tiny} of {len(sizes)} pieces have three words or fewer")
    assert len(sizes) > 100
    assert tiny < 0.05 * len(sizes)
