"""Write the restatements of the Findings into docs/figures-accuracy.md: `python docs/write_restatements.py CORPORA`."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from tipcompare.corpus import Corpus
from tipcompare.series import get_profile

PAGE = Path(__file__).resolve().parent / "figures-accuracy.md"
MARKS = ("<!-- restatements: written by docs/write_restatements.py -->\n", "<!-- end of restatements -->\n")
KINDS = ("revised", "rounding", "period differs", "unit differs")


def list_restatements(corpora: Path) -> str:
    """Return how many of each kind and measure later chapters have, as Markdown, and their sum."""
    profile = get_profile("dol-findings")
    corpus = Corpus.load(corpora / "dol-findings" / "text", series=profile.key)
    found = Counter((item.measure, item.kind) for history in corpus.histories() for item in history.restatements)
    kinds = [kind for kind in KINDS if any(kind == other for _, other in found)]
    titles = {measure.name: measure.title.lower() for measure in profile.figures.measures}
    rows = {title: [found[name, kind] for kind in kinds] for name, title in titles.items()}
    rows["all"] = [sum(column) for column in zip(*rows.values(), strict=True)]
    lines = [f"| {' | '.join(map(str, cells))} |\n" for cells in (["measure", *kinds], ["---"] * (len(kinds) + 1))]
    lines += [f"| {title} | {' | '.join(map(str, counts))} |\n" for title, counts in rows.items() if any(counts)]
    return f"Restatements in those chapters: {found.total()}.\n\n{''.join(lines)}\n"


if __name__ == "__main__":
    head, _, rest = PAGE.read_text(encoding="utf-8").partition(MARKS[0])
    tail = rest.partition(MARKS[1])[2]
    PAGE.write_text(f"{head}{MARKS[0]}\n{list_restatements(Path(sys.argv[1]))}{MARKS[1]}{tail}", encoding="utf-8")
