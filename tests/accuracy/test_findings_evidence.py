"""Evidence on real chapters against readers' judgements, by weights fitted without the country of each."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from attrs import astuple
from evidence_scores import call_unseen, fit, gather_cases, load_judgements, load_reports, measure, to_arrays

from tipcompare.changes.certainty import FITTED, SHOWN
from tipcompare.changes.evidence import find_evidence
from tipcompare.series import get_profile

RELEVANT, WRONG, RECALL = 0.92, 0.12, 0.5
"""Last reached at `SHOWN` on the labels of two readers with countries left out; 24 passages are shown there."""

RIGHT = 0.88
"""Share of all judged passages shown that are right, with countries left out."""

LEAST_SHOWN, NEAR = 300, 0.15


def test_evidence_on_countries_left_out(corpora: Path) -> None:
    """What is shown is relevant and right, and not next to nothing; the shipped weights are those of the fit."""
    judgements = [j for j in load_judgements(corpora.parent / "labels" / "evidence_readers.csv") if j.drawn != "blind"]
    reports = load_reports(corpora / "dol-findings")
    cases = gather_cases(reports, judgements)
    certainty = call_unseen(cases, rounds=2)
    every = measure(cases, certainty, SHOWN, judgements)
    readers = [j for j in judgements if j.drawn == "readers"]
    own = np.array([case.judged.drawn == "readers" for case in cases])
    told = [case for case in cases if case.judged.drawn == "readers"]
    figures = measure(told, certainty[own], SHOWN, readers)
    print(f"all: {every}\ntwo readers: {figures}")
    assert every.right >= RIGHT
    assert figures.relevant >= RELEVANT
    assert figures.wrong <= WRONG
    assert figures.recall >= RECALL
    assert np.abs(np.subtract(astuple(fit(*to_arrays(cases))), astuple(FITTED))).max() < NEAR
    pairs = [(reports[key], reports.get((key[0], key[1] + 1))) for key in sorted(reports)][:80]
    shown = sum(len(find_evidence(old, new, get_profile("dol-findings"))) for old, new in pairs if new is not None)
    assert shown >= LEAST_SHOWN
