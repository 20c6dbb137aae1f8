"""What aligning all editions of all countries costs, beside the bare scorer over the same pairs, in one run.

python benchmarks/aligning.py ../shared/corpora/dol-findings
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz, process

from tipcompare.align.recurrence import trace_recurrence
from tipcompare.corpus import Corpus
from tipcompare.model import CountryReport

ROUNDS = 3


def score_neighbours(histories: list[list[CountryReport]]) -> int:
    """The bare scorer over every pair of items of two editions that follow each other."""
    pairs = 0
    for editions in histories:
        lists = [[item.text for item in report.recommendations] for report in editions]
        for old, new in pairwise(lists):
            pairs += process.cdist(old, new, scorer=fuzz.token_set_ratio, dtype=np.float64).size
    return pairs


def score_all(histories: list[list[CountryReport]]) -> int:
    """The bare scorer over every pair of items of any two editions: what recurrence with returns looks at."""
    pairs = 0
    for editions in histories:
        earlier: list[str] = []
        for report in editions:
            new = [item.text for item in report.recommendations]
            if earlier and new:
                pairs += process.cdist(earlier, new, scorer=fuzz.token_set_ratio, dtype=np.float64).size
            earlier += new
    return pairs


def trace_all(histories: list[list[CountryReport]]) -> int:
    return sum(len(trace_recurrence(editions).occurrences) for editions in histories)


def measure(run: Callable[[list[list[CountryReport]]], int], histories: list[list[CountryReport]]) -> tuple[float, int]:
    times, size = [], 0
    for _ in range(ROUNDS):
        start = time.process_time()
        size = run(histories)
        times.append(time.process_time() - start)
    return min(times), size


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    folder = parser.parse_args().corpus / "xml"
    countries: dict[str, list[CountryReport]] = {}
    for report in sorted(Corpus.load(folder, series="dol-findings").reports):
        countries.setdefault(report.country.code, []).append(report)
    histories = list(countries.values())
    neighbours, near = measure(score_neighbours, histories)
    everything, far = measure(score_all, histories)
    aligned, items = measure(trace_all, histories)
    print(f"| aligning {items} items of {len(histories)} countries | pairs | CPU seconds | ours by this |")
    print("|---|---|---|---|")
    print(f"| ours, trace_recurrence | | {aligned:.2f} | |")
    print(
        f"| token_set_ratio by cdist, all pairs of editions | {far} | {everything:.2f} | {aligned / everything:.2f} |"
    )
    print(f"| the same, neighbouring editions only | {near} | {neighbours:.2f} | {aligned / neighbours:.2f} |")


if __name__ == "__main__":
    main()
