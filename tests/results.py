"""What is read from the given corpora, as numbers: how many rows each table has, and a hash of them.

    python tests/results.py            say what differs from tests/results.csv
    python tests/results.py --write    write that file anew: then CHANGELOG.md tells what changed and why

A corpus that is not there (TIPCOMPARE_CORPORA) keeps its rows.
"""

from __future__ import annotations

import csv
import os
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from tipcompare.corpus import Corpus
from tipcompare.corpus.units import Task
from tipcompare.tables.formats import pack_rows

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "tests" / "results.csv"
CORPORA = Path(os.environ.get("TIPCOMPARE_CORPORA", ROOT.parent / "shared" / "corpora"))
READ = {
    "demo": (ROOT / "corpora" / "demo", "tip"),
    "tip-2018": (CORPORA / "tip-2018" / "printed", "tip"),
    "human-rights-practices": (CORPORA / "human-rights-practices", "human-rights-practices"),
    "findings-xml": (CORPORA / "dol-findings" / "xml", "dol-findings"),
    "findings-text": (CORPORA / "dol-findings" / "text", "dol-findings"),
}

Results = dict[tuple[str, str], tuple[int, str]]
"""Rows and hash by corpus and table."""


def count_results(names: Iterator[str] | tuple[str, ...] = tuple(READ)) -> Results:
    """Return the results of the corpora called `names` that are there."""
    found: Results = {}
    for name in names:
        folder, series = READ[name]
        if not folder.is_dir():
            continue
        rows: dict[str, list[bytes]] = {}
        for outcome in Corpus.load(folder, series=series).run(Task("rows", pack_rows, again=True)):
            for table, packed in (outcome.made or {}).items():
                rows.setdefault(table, []).append(packed)
        for table, parts in rows.items():
            every = b"".join(parts)
            found[name, table] = (every.count(b"\n"), sha256(every).hexdigest()[:16])
    return found


def load_results() -> Results:
    """Return the results that are written down."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return {
            (row["corpus"], row["table"]): (int(row["rows"]), row["sha256"])
            for row in csv.DictReader(file)
            if row["corpus"] in READ
        }


def tell_differences(found: Results, written: Results) -> list[str]:
    """Return a line for each table that is not as it is written down, of the corpora found."""
    corpora = {name for name, _ in found}
    keys = sorted({*found, *(key for key in written if key[0] in corpora)})
    return [
        f"{'/'.join(key)}: {written.get(key)} now {found.get(key)}"
        for key in keys
        if found.get(key) != written.get(key)
    ]


def main() -> int:
    """Compare, or write."""
    written = load_results() if FILE.exists() else {}
    found = count_results()
    if "--write" in sys.argv:
        with FILE.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(("corpus", "table", "rows", "sha256"))
            writer.writerows((*key, *value) for key, value in sorted({**written, **found}.items()))
        return 0
    lines = tell_differences(found, written)
    print("\n".join(lines) or "the results are as written down")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
