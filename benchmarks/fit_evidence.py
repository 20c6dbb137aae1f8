"""Fit the numbers of `tipcompare.changes.certainty` on judged passages, and say how well they carry over.

    PYTHONPATH=tests python benchmarks/fit_evidence.py ../shared/corpora/dol-findings

Fitted on 2026-11-27 on 1,378 passages that the program reads and a reader judged: the labels of two readers, a draw of
the Findings and of the embedded corpus by a third, independent one, and draws judged by one who also made rules
(`tests/accuracy/evidence-judged.csv`). The threshold is where, with countries left out in turn, nine in ten of what is
shown is right. Prints the weights to be put into `FITTED`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from evidence_scores import main

if __name__ == "__main__":
    main(Path(sys.argv[1]))
