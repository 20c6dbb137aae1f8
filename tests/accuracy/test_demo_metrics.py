"""Figures of the embedded corpus against its truth tables."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from figure_scores import score_figures

from tipcompare.model import Observation
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources import read_source


def key_of(row: dict[str, str]) -> tuple[str, ...]:
    """Return what tells a figure of the truth from others of its sentence."""
    return tuple(row[name] for name in ("edition", "measure", "year", "number_text"))


@pytest.mark.parametrize("country", ["XOL", "XSB", "XVE"])
def test_the_demo_s_figures_are_read(demo: Path, country: str) -> None:
    """Value, measure, year and sentence of the truth's figures: core 0.95 and all 0.85, both ways."""
    with (demo.parent / "truth" / country / "metrics.csv").open(encoding="utf-8", newline="") as lines:
        truth = list(csv.DictReader(lines))
    rows: list[dict[str, str]] = []
    found: list[tuple[str, str, Observation]] = []
    for path in sorted(demo.glob("[12]*/*.txt")):
        (source,) = read_source(path.read_bytes(), f"{path.parent.name}/{path.name}")
        report = read_report(source, get_profile("tip"))
        if report.country.code == country:
            rows.extend(row for row in truth if row["edition"] == str(report.edition))
            found.extend((str(report.edition), o.sentence.of(report.text), o) for o in report.observations)
    places = {id(o): (edition, sentence) for edition, sentence, o in found}

    def same_place(row: Any, o: Observation) -> bool:
        return places[id(o)] == (row["edition"], row["sentence"])

    scores = score_figures(rows, [o for _, _, o in found], same_place)
    print(f"{country}: {len(rows)} figures, {scores}")
    assert len(rows) == len(truth)
    levels = {(*key_of(row), row["sentence"]): row["level"] for row in truth}
    read = {(edition, o.measure, str(o.year), o.number_text, sentence): o.level for edition, sentence, o in found}
    assert {key: level for key, level in read.items() if level and level != levels.get(key, level)} == {}
    assert min(scores["core_recall"], scores["core_precision"]) >= 0.95
    assert min(scores["all_recall"], scores["all_precision"]) >= 0.85
