"""Comparing in full, by this program and by another checkout of it: `python -m benchmarks.against OTHER [CORPUS]`.

OTHER is a checkout, as `git worktree add --detach OTHER COMMIT` makes one; CORPUS as for `benchmarks.comparing`, whose
pairs of chapters are taken. Each of the two has a process of its own, which first reads all reports of the pairs and
compares one pair that does not count. Then both compare the same pair in turn, the one that goes first alternating, and
each pair once in a process: nothing kept of it helps. With `--rounds` the processes are begun anew, and the least time
of each pair counts. Timed is CPU time of `tipcompare.compare(old, new)`, which gives sections, redlines,
recommendations, evidence, figures and terms, and with `--tables` of a history of both with all its tables as CSV; both
begin with two reports as read. The collector of cycles is off, as `timeit` has it.
"""

from __future__ import annotations

import argparse
import gc
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

HERE = Path(__file__).parents[1]


def serve(corpus: Path, *, tables: bool) -> None:
    """Answer each number of a pair on standard input with the CPU seconds that comparing it takes."""
    from benchmarks.comparing import WARM, compare_in_full, find_pairs, load_pair
    from tipcompare import compare

    pairs, warm = find_pairs(corpus), load_pair(corpus, *WARM)
    work = compare_in_full if tables else lambda pair: compare(*pair.reports)
    gc.disable()
    work(warm)
    gc.collect()
    gc.freeze()
    print(len(pairs), flush=True)
    for line in sys.stdin:
        start = time.process_time()
        work(pairs[int(line)])
        print(time.process_time() - start, flush=True)


def begin(tree: Path, options: Sequence[str]) -> subprocess.Popen[str]:
    """Begin the process of one checkout; this file is run with its code."""
    command = [sys.executable, str(Path(__file__).resolve()), "--serve", *options]
    environment = {**os.environ, "PYTHONPATH": str(tree.resolve())}
    return subprocess.Popen(
        command, cwd=tree, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def ask(process: subprocess.Popen[str], number: int | None = None) -> float:
    """Return what a process answers, after a number is put to it if one is given."""
    assert process.stdin
    assert process.stdout
    if number is not None:
        print(number, file=process.stdin, flush=True)
    return float(process.stdout.readline())


def measure_round(trees: Sequence[Path], options: Sequence[str]) -> list[list[float]]:
    """Return for each pair the seconds that each of two checkouts takes, in processes begun anew."""
    processes = [begin(tree, options) for tree in trees]
    pairs = int(max(map(ask, processes)))
    rows = []
    for pair in range(pairs):
        row = [0.0, 0.0]
        for which in (pair % 2, 1 - pair % 2):
            row[which] = ask(processes[which], pair)
        rows.append(row)
    for process in processes:
        process.communicate()
    return rows


def main() -> None:
    """Print a table, or serve the one that prints it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("other", type=Path)
    parser.add_argument("corpus", type=Path, nargs="?", default=Path("../shared/corpora/dol-findings/text"))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tables", action="store_true")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        serve(given.corpus, tables=given.tables)
        return
    options = [str(given.other), str(given.corpus.resolve()), *["--tables"] * given.tables]
    rounds = [measure_round((HERE, given.other), options) for _ in range(given.rounds)]
    least = [[min(times) for times in zip(*rows, strict=True)] for rows in zip(*rounds, strict=True)]
    ours, theirs = map(sum, zip(*least, strict=True))
    times = [new / old for new, old in least]
    what = "a history with its tables" if given.tables else "compare(old, new)"
    print(f"| {what}, {len(least)} pairs of chapters | here, ms | other, ms | times other | median | from | to |")
    print("|---|---|---|---|---|---|---|")
    print(
        f"| least of {given.rounds} | {1000 * ours / len(least):.1f} | {1000 * theirs / len(least):.1f} | "
        f"{ours / theirs:.2f} | {median(times):.2f} | {min(times):.2f} | {max(times):.2f} |"
    )


if __name__ == "__main__":
    main()
