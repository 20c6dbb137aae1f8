"""Two chapters compared in full, by ours and by the alternatives: `python -m benchmarks.comparing CORPUS`.

CORPUS is the folder of the Findings as text. Every country with two chapters of 42,000 to 48,000 characters that follow
each other gives one pair, so that no text is seen twice and nothing kept from one pair helps with the next. Both are
given what they start from: ours the two reports as read, the alternatives the two texts. Each works on each pair once,
one after the other, with the collector of cycles off, as `timeit` has it. Figures are CPU time, medians over the pairs.
"""

from __future__ import annotations

import argparse
import difflib
import gc
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from attrs import frozen
from diff_match_patch import diff_match_patch
from redlines import Redlines

from tipcompare.changes import build_history
from tipcompare.corpus import read
from tipcompare.model import CountryReport
from tipcompare.series import get_profile
from tipcompare.tables import make_tables
from tipcompare.tables.formats import format_history

SHORTEST, LONGEST = 42_000, 48_000
"""Characters of each chapter of a pair."""

WARM = "Albania", 2013
"""The pair that is compared first and not counted, so that everything is imported."""


@frozen
class Pair:
    """Two chapters that follow each other, as read and as text."""

    reports: tuple[CountryReport, CountryReport]
    texts: tuple[str, str]


def compare_in_full(pair: Pair) -> object:
    """Sections, redlines, recommendations, evidence, figures, and all tables as CSV."""
    return format_history(build_history(pair.reports, get_profile("dol-findings")), ("csv",))


def compare_to_frames(pair: Pair) -> object:
    """The same with the tables as DataFrames."""
    return make_tables([build_history(pair.reports, get_profile("dol-findings"))])


def diff_lines(pair: Pair) -> object:
    old, new = pair.texts
    return difflib.HtmlDiff().make_file(old.splitlines(), new.splitlines())


METHODS: dict[str, Callable[[Pair], object]] = {
    "ours, in full, tables as CSV": compare_in_full,
    "redlines, flat": lambda pair: Redlines(*pair.texts).output_markdown,
    "difflib.HtmlDiff, lines": diff_lines,
    "diff-match-patch, characters": lambda pair: diff_match_patch().diff_main(*pair.texts),
    "ours, in full, tables as DataFrames": compare_to_frames,
}


def find_pairs(corpus: Path) -> list[Pair]:
    """Return the first pair of each country that has one, in order of country."""
    lengths = {
        (path.stem, int(path.parent.name)): len(path.read_text(encoding="utf-8")) for path in corpus.glob("*/*.txt")
    }
    fits = {place for place, length in lengths.items() if SHORTEST <= length <= LONGEST}
    first: dict[str, int] = {}
    for country, year in sorted(fits):
        if (country, year + 1) in fits:
            first.setdefault(country, year)
    return [load_pair(corpus, country, year) for country, year in first.items()]


def load_pair(corpus: Path, country: str, year: int) -> Pair:
    old, new = (corpus / str(edition) / f"{country}.txt" for edition in (year, year + 1))
    reports = (read(old, series="dol-findings"), read(new, series="dol-findings"))
    return Pair(reports, (old.read_text(encoding="utf-8"), new.read_text(encoding="utf-8")))


def measure(work: Callable[[Pair], object], pair: Pair) -> float:
    """Return the CPU seconds that `work` takes on a pair."""
    gc.collect()
    start = time.process_time()
    work(pair)
    return time.process_time() - start


def measure_pairs(corpus: Path) -> Iterator[str]:
    """Yield a table in Markdown, a row a method."""
    pairs, warm = find_pairs(corpus), load_pair(corpus, *WARM)
    gc.disable()
    for work in METHODS.values():
        work(warm)
    gc.freeze()
    seconds = [{name: measure(work, pair) for name, work in METHODS.items()} for pair in pairs]
    ours = next(iter(METHODS))
    yield f"| comparing two chapters, {len(pairs)} pairs | CPU seconds | times ours | from | to |"
    yield "|---|---|---|---|---|"
    for name in METHODS:
        times = [row[name] / row[ours] for row in seconds]
        middle = median(row[name] for row in seconds)
        yield f"| {name} | {middle:.4f} | {median(times):.1f} | {min(times):.1f} | {max(times):.1f} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="?", default=Path("../shared/corpora/dol-findings/text"))
    for line in measure_pairs(parser.parse_args().corpus):
        print(line)


if __name__ == "__main__":
    main()
