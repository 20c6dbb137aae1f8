"""Fit the numbers of `tipcompare.changes.certainty` on judged passages, and say how well they carry over.

    PYTHONPATH=tests python benchmarks/fit_evidence.py ../shared/corpora/dol-findings

Fitted on 2026-12-02 on 3,417 passages that the program reads and a reader judged: the labels of two readers, draws of
the Findings and of the embedded corpus and of doubtful passages judged by independent readers who saw the lines
alone, and draws judged by one who also made rules (`tests/accuracy/evidence-judged.csv`). Deeds have weights of their
own. Of the three thresholds, from `SHOWN` on more than half of what two readers call told is shown with countries
left out in turn (half would be up to 0.80); `SHOWN_DEEDS` and `SHOWN_UNPLACED` are set by hand
(docs/evidence-accuracy.md). Prints the weights to be put into `FITTED` and `FITTED_DEEDS`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from evidence_scores import main

if __name__ == "__main__":
    main(Path(sys.argv[1]))
