"""Draw passages shown as evidence, to be judged by reading alone, and print their places or their text.

PYTHONPATH=tests python tests/draw_evidence.py ../shared/corpora/dol-findings/text dol-findings 100 [--text]
PYTHONPATH=tests python tests/draw_evidence.py corpora/demo tip 50 [--json] [--seed 2028]
PYTHONPATH=tests python tests/draw_evidence.py ../shared/corpora/dol-findings/text dol-findings 20 --pairs
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
from pathlib import Path

from evidence_scores import mark_of

from tipcompare.corpus import Corpus
from tipcompare.model import Comparison, Evidence

Shown = tuple[Comparison, Evidence]


def list_comparisons(corpus: Path, series: str) -> list[Comparison]:
    """Return every comparison of neighbouring editions, by country and edition."""
    histories = Corpus.load(corpus, series=series).histories()
    return [comparison for history in histories for comparison in history.comparisons]


def draw_shown(comparisons: list[Comparison], count: int, seed: int) -> list[Shown]:
    """Return so many of the passages shown, in the order drawn."""
    shown = [(comparison, item) for comparison in comparisons for item in comparison.evidence]
    return random.Random(seed).sample(shown, min(count, len(shown)))


def place_of(comparison: Comparison, item: Evidence) -> list[str | int]:
    """Return where a passage stands: country, edition, ordinal, later edition, offsets and mark."""
    old, new = comparison.old, comparison.new
    mark = mark_of(item.span.of(new.text))
    return [old.country.code, old.edition.year, item.ordinal, new.edition.year, item.span.start, item.span.end, mark]


def line_of(comparison: Comparison, item: Evidence) -> dict[str, str]:
    """Return what a page shows of a passage, for a reader who judges it."""
    old, new = comparison.old, comparison.new
    return {
        "country": old.country.name,
        "recommended_in": str(old.edition),
        "recommendation": " ".join(old.recommendations[item.ordinal - 1].text.split()),
        "edition": str(new.edition),
        "passage": " ".join(item.span.of(new.text).split()),
        "claims": item.polarity,
        "actor": item.actor,
    }


def main() -> None:
    """Print the draw as CSV without text, or with it to read or as JSON; `--pairs` prints drawn pairs of editions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("series")
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=2027)
    for kind in ("--text", "--json", "--pairs"):
        parser.add_argument(kind, action="store_true")
    options = parser.parse_args()
    comparisons = list_comparisons(options.corpus, options.series)
    if options.pairs:
        for pair in random.Random(options.seed).sample(comparisons, options.count):
            print(pair.old.country.code, pair.old.edition.year, pair.new.edition.year)
        return
    drawn = draw_shown(comparisons, options.count, options.seed)
    if options.text or options.json:
        for number, line in enumerate(line_of(*shown) for shown in drawn):
            told = "{number}| {recommendation}\n {claims} ({actor}): {passage}".format(number=number, **line)
            print(json.dumps({"id": number, **line}, ensure_ascii=False) if options.json else told)
        return
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerows(place_of(*shown) for shown in drawn)


if __name__ == "__main__":
    main()
