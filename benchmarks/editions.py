"""How time grows with the number of editions of one country: `python -m benchmarks.editions CORPUS`.

CORPUS is the folder of the Findings as text. Where a country's nine editions are not enough, those of the next country
follow as later ones, so that every edition brings text that was not there before. Reading grows with the text and is
not measured. Figures are CPU time, the mean over the countries, the better of two rounds.
"""

from __future__ import annotations

import argparse
import gc
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from attrs import evolve

from tipcompare.align.recurrence import trace_recurrence
from tipcompare.changes import build_history
from tipcompare.corpus import read
from tipcompare.model import CountryReport, Edition
from tipcompare.series import get_profile
from tipcompare.tables.formats import format_history

COUNTRIES = ("Albania", "Kenya", "Tanzania", "Uganda", "Zambia")
NUMBERS = (2, 4, 8, 16, 24)
FIRST_YEAR = 2001
ROUNDS = 2


def load_editions(corpus: Path) -> list[list[CountryReport]]:
    """Return the editions of each country."""
    paths = [sorted(corpus.glob(f"*/{country}.txt")) for country in COUNTRIES]
    return [[read(path, series="dol-findings") for path in found] for found in paths]


def make_history(countries: Sequence[Sequence[CountryReport]], first: int, number: int) -> tuple[CountryReport, ...]:
    """Return so many editions as of one country: its own, then those of the countries after it."""
    every = [report for country in (*countries[first:], *countries[:first]) for report in country]
    return tuple(
        evolve(report, country=every[0].country, edition=Edition(FIRST_YEAR + place))
        for place, report in enumerate(every[:number])
    )


def compare_in_full(reports: Sequence[CountryReport]) -> object:
    """Everything `tipcompare export` does once the reports are read."""
    return format_history(build_history(reports, get_profile("dol-findings")), ("csv",))


def measure(work: Callable[[Sequence[CountryReport]], object], histories: Sequence[Sequence[CountryReport]]) -> float:
    """Return the CPU seconds that `work` takes on one history."""
    rounds = []
    for _ in range(ROUNDS):
        gc.collect()
        start = time.process_time()
        for reports in histories:
            work(reports)
        rounds.append(time.process_time() - start)
    return min(rounds) / len(histories)


def measure_editions(corpus: Path) -> Iterator[str]:
    """Yield a table in Markdown, a row a number of editions."""
    countries = load_editions(corpus)
    compare_in_full(make_history(countries, 0, NUMBERS[0]))
    gc.disable()
    yield "| editions | aligning, seconds | an edition | aligning and comparing in full, seconds | an edition |"
    yield "|---|---|---|---|---|"
    for number in NUMBERS:
        histories = [make_history(countries, first, number) for first in range(len(countries))]
        aligned, compared = measure(trace_recurrence, histories), measure(compare_in_full, histories)
        yield f"| {number} | {aligned:.4f} | {aligned / number:.4f} | {compared:.3f} | {compared / number:.4f} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, nargs="?", default=Path("../shared/corpora/dol-findings/text"))
    for line in measure_editions(parser.parse_args().corpus):
        print(line)


if __name__ == "__main__":
    main()
