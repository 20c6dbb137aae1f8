"""Why a rating is what it is: the sentences of the summary by what they tell, as facts of the rating."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from attrs import frozen

from tipcompare.model import RatingFact, Span
from tipcompare.reading.folding import Folded
from tipcompare.reading.wording import Wording, compile_folded
from tipcompare.series import SeriesProfile

_STATING = ("standards", "direction", "statement", "years")
_OF_THE_LAW = ("waiver", "plan")


@frozen
class _Cues:
    kinds: tuple[tuple[str, re.Pattern[str]], ...]
    denials: re.Pattern[str]


@lru_cache(maxsize=256)
def _cues(profile: SeriesProfile, names: str) -> _Cues:
    rules = profile.rating
    kinds = tuple((kind, compile_folded(patterns, names)) for kind, patterns in rules.reasons)
    return _Cues(kinds, compile_folded(rules.denials, names))


def read_reasons(
    folded: Folded, sentences: Iterable[Span], facts: Sequence[RatingFact], reader: tuple[SeriesProfile, Wording]
) -> tuple[RatingFact, ...]:
    """Return the sentences of the summary in order as facts `reason`, each with what it tells.

    A sentence that says nothing of its kind goes with the one before it, so that a list of shortcomings stays
    together; where it denies something, it is one of shortcomings.

    Args:
        folded: of the whole text.
        sentences: of the summary, those that advise left out.
        facts: what else the summary says of the rating.
        reader: the profile, and its wording for the country; without declared reasons there are none.
    """
    profile, wording = reader
    if not profile.rating.reasons:
        return ()
    cues = _cues(profile, wording.names)
    reasons: list[RatingFact] = []
    current = "efforts"
    for sentence in sentences:
        letters = folded.between(sentence.start, sentence.end)
        if letters:
            within = [fact.kind for fact in facts if sentence.contains(fact.span)]
            kind = _kind_of(letters, within, cues) or current
            reasons.append(RatingFact(sentence, "reason", kind))
            current = kind if kind in ("efforts", "shortcomings") else current
    return tuple(reasons)


def _kind_of(letters: str, facts: list[str], cues: _Cues) -> str:
    if any(kind in _STATING for kind in facts):
        return "statement"
    if any(kind in _OF_THE_LAW for kind in facts):
        return "law"
    told = next((kind for kind, pattern in cues.kinds if pattern.match(letters)), "")
    return told or ("shortcomings" if cues.denials.search(letters) else "")
