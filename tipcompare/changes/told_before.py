"""How nearly an older edition tells the same sentence: what was told before is no news."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz import fuzz, process

from tipcompare.language.sentences import sentence_bounds

ALIKE = 0.7
"""How alike two sentences are from which on they may tell the same deed: 1 less the letters to be put in and taken out
over all letters of both; set where among judged deeds one in ten is right, of others one in three."""


def tell_again(sentence: str, text: str) -> float:
    """Return how nearly a text has the same sentence: 0 from `ALIKE` down, 1 where it has the very same."""
    if sentence in text:
        return 1.0
    found = process.extractOne(sentence, _cut(text), scorer=fuzz.ratio, score_cutoff=100 * ALIKE)
    return 0.0 if found is None else (found[1] / 100 - ALIKE) / (1 - ALIKE)


@lru_cache(maxsize=2)
def _cut(text: str) -> list[str]:
    """The sentences of each line of a text: those of the whole, cut where a line ends."""
    whole = (text[start:end] for start, end in sentence_bounds(text, 0, len(text)))
    return [line.strip() for sentence in whole for line in sentence.split("\n")]
