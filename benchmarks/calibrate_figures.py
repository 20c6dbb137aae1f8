"""Fit the certainty of figures and answers on narratives as first read, and say how well it carries over to others.

    PYTHONPATH=tests python benchmarks/calibrate_figures.py --write

A figure was right where a reader of the same text had its value, measure, year and place; an answer where the readers
gave it. A few features (rule, who says the year, scope, figure or zero or not reported; of answers the status and the
rivals) are weighed by a logistic that is held near what all have in common. Then each narrative is rated by what was
fitted without it, and the calibration error is printed.
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from figure_calibration import OFS, Judged, fit, load_first_read, measure_error, rate_left_out

from tipcompare.figures import certainty

COLUMNS = ("of", "feature", "value", "weight", "right", "read")
Row = tuple[str, str, str, str, int, int]


def make_rows(of: str, judged: Sequence[Judged]) -> list[Row]:
    """Return the fitted weights with what they were fitted on: how many were read with that value, and were right."""
    right: Counter[tuple[str, str]] = Counter()
    read: Counter[tuple[str, str]] = Counter()
    for one in judged:
        for pair in (("", ""), *one.features):
            right[pair] += one.right
            read[pair] += one.read
    return [
        (of, pair[0], value, f"{weight:.3f}", right[pair], read[pair])
        for pair, weight in sorted(fit(judged).items())
        for value in pair[1].split("|")  # of measures that share one weight
    ]


def main() -> None:
    """Fit, print, and write the file that the package ships."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write tipcompare/figures/certainty.csv")
    options = parser.parse_args()
    table: list[Row] = []
    for of in OFS:
        judged = load_first_read(of)
        table += make_rows(of, judged)
        error, bins = measure_error(judged, rate_left_out(judged))
        print(f"{of}s of {len({one.file for one in judged})} narratives: calibration error {error:.4f}")
        print(*(f"  certainty {sure:.3f}  right {share:.3f}  of {count}" for sure, share, count in bins), sep="\n")
    if options.write:
        path = Path(certainty.__file__).with_name("certainty.csv")
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerows((COLUMNS, *table))


if __name__ == "__main__":
    main()
