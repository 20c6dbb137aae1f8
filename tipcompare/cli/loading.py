"""A corpus as histories, with progress."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from tipcompare.cli.console import Advance
from tipcompare.corpus import Corpus
from tipcompare.documents import Skipped
from tipcompare.model import History


def load_histories(
    folder: Path, *, series: str, countries: Collection[str], advance: Advance
) -> tuple[list[History], tuple[Skipped, ...]]:
    """Return the history of every country wanted below `folder`, in order of code, and what could not be read."""
    corpus = Corpus.load(folder, series=series, countries=countries, progress=advance)
    codes = corpus.countries()
    histories = []
    for done, code in enumerate(codes, 1):
        histories.append(corpus.history(code))
        advance(done, len(codes), f"compared {code}")
    return histories, corpus.skipped
