"""Figures of the seed against a labelling by hand, made before the reading was tuned."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from figure_scores import score_figures

from tipcompare.model import Observation
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources import read_source

LABELS = Path(__file__).parent / "mexico-2021-metrics.csv"


def test_the_seed_s_figures_are_read(seed: Path) -> None:
    """Value, measure, year and span of the labelled figures: core 0.95 and all 0.85, both ways."""
    (source,) = read_source(seed.read_bytes(), seed.name)
    report = read_report(source, get_profile("tip"))
    with LABELS.open(encoding="utf-8", newline="") as lines:
        labels = list(csv.DictReader(lines))
    starts = {row["place"]: _place(report.text, row["place"]) for row in labels}

    def same_place(row: Any, found: Observation) -> bool:
        return found.span.start == starts[row["place"]] and found.number_text == row["number_text"]

    scores = score_figures(labels, report.observations, same_place)
    print(f"seed: {len(labels)} labels, {scores}")
    assert min(scores["core_recall"], scores["core_precision"]) >= 0.95
    assert min(scores["all_recall"], scores["all_precision"]) >= 0.85


def _place(text: str, place: str) -> int:
    """Return where the number in brackets stands, given a few words around it."""
    return text.index(place.replace("[", "").replace("]", "")) + place.index("[")
