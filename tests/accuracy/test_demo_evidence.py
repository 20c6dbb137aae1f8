"""Evidence on the demo corpus against a reader's judgement of every passage offered there."""

from __future__ import annotations

import csv
from pathlib import Path

from tipcompare.corpus import Corpus
from tipcompare.model import Evidence

LABELS = Path(__file__).parent / "demo-evidence.csv"
"""For each passage offered, now or before: whether it speaks to the recommendation, and what it says; by one reader."""

SPEAK, RIGHT = 0.97, 0.9
"""Shares last reached: passages that speak to the recommendation, and those that say what their polarity says, too
(0.90 and 0.83 before passages had a certainty)."""

SHOWN = 50
"""Passages offered there at least."""

Key = tuple[str, str, str, str]


def load_labels() -> dict[Key, tuple[bool, str]]:
    """Return the judgement of each passage by country, edition, ordinal and its first words."""
    with LABELS.open(encoding="utf-8", newline="") as file:
        return {
            (row["country"], row["edition"], row["ordinal"], row["begins"]): (row["speaks"] == "yes", row["polarity"])
            for row in csv.DictReader(file)
        }


def test_passages_speak_to_what_they_are_offered_for(demo: Path) -> None:
    """Most passages offered speak to the recommendation and say what their polarity says; what is new is not judged."""
    labels = load_labels()
    found: list[tuple[Key, Evidence]] = []
    for history in Corpus.load(demo).histories():
        for comparison in history.comparisons:
            for item in comparison.evidence:
                begins = " ".join(item.span.of(comparison.new.text).split())[:60]
                key = (history.country, str(comparison.new.edition), str(item.ordinal), begins)
                found.append((key, item))
    judged = [(labels[key], item) for key, item in found if key in labels]
    speaking = [(polarity, item) for (speaks, polarity), item in judged if speaks]
    right = sum(polarity == item.polarity for polarity, item in speaking)
    print(f"{len(found)} offered, {len(judged)} judged, {len(speaking)} speak to it, {right} with the right polarity")
    assert len(found) >= SHOWN
    assert len(judged) >= 0.9 * len(found)
    assert len(speaking) >= SPEAK * len(judged)
    assert right >= RIGHT * len(judged)
