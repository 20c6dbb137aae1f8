"""What a later edition says to the recommendations of the edition before: passages offered as evidence."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain

import numpy as np
import numpy.typing as npt
from attrs import frozen

from tipcompare.align.folding import fold_lines, fold_words
from tipcompare.align.wordings import find_concept
from tipcompare.language.sentences import sentence_bounds
from tipcompare.model import CountryReport, Evidence, Span
from tipcompare.model.comparison import Polarity
from tipcompare.series import SeriesProfile
from tipcompare.series.deeds import CONTINUED, DONE, LACKING, OTHERS, PLANNED, TURNS
from tipcompare.series.directives import STOP_WORDS

MOST = 3
"""Passages that are offered for one recommendation, at most."""

LEAST_SCORE, LEAST_SHARED = 0.3, 2
"""A passage speaks to a recommendation where they share such a part of their weight, and so many concepts."""

LEAST_TOLD = 4
"""Concepts that a passage has at least: headings and names that stand alone say nothing."""

LEAST_COVERED = 0.2
"""Part of the weight of what is recommended that a passage has at least: a short one on a word or two says nothing."""

_TERMS_SHOWN = 5
_LINE = re.compile(r"[^\n]+")
_PART_ENDS = re.compile(r"[;•·▪◦]\s*|[.:]\s+(?=[A-Z])")
_SHORTEST_PART = 5
"""Words that a part of a recommendation has at least, to be looked up on its own."""


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b")


_LACKING, _PLANNED, _CONTINUED, _DONE = map(_any_of, (LACKING, PLANNED, CONTINUED, DONE))
_OTHERS = re.compile(rf"\W*(?:the )?(?:{'|'.join(OTHERS)})\b")
_TURN = re.compile("|".join(rf"\b{turn}\b" if turn[0] not in ";," else turn for turn in TURNS))


@frozen(eq=False)
class _Index:
    """The sentences of one edition and what they speak of.

    Args:
        spans: where each stands.
        words: the folded words of each.
        places: for each concept that is wanted the numbers of the sentences that have it, ascending.
        weights: of each concept.
        sizes: how many concepts each sentence has.
        weighed: the weight of all of them.
    """

    spans: Sequence[Span]
    words: Sequence[Sequence[str]]
    places: Mapping[str, Sequence[int]]
    weights: Mapping[str, float]
    sizes: npt.NDArray[np.int64]
    weighed: npt.NDArray[np.float64]


def find_evidence(old: CountryReport, new: CountryReport, profile: SeriesProfile) -> tuple[Evidence, ...]:
    """Return the passages of `new` that speak to the recommendations of `old`, by ordinal, the best first.

    A concept weighs the more, the fewer sentences of the new edition have it: log((1 + sentences) / (1 + sentences
    with it)). The score of a passage is the weight of what it shares with the recommendation, over the geometric mean
    of both weights; of an item that lists several parts, the part that fits best counts. Each sentence is looked at
    only where it shares a concept, so the work grows with the length of the two texts.

    Args:
        old: the edition whose recommendations are looked up.
        new: a later edition of the same report.
        profile: of the series; passages come from its `effort_sections`.

    Source: the weights follow K. Spärck Jones, "A statistical interpretation of term specificity and its application in
    retrieval" (1972); the score is the coefficient of A. Ochiai (1957), with weights for counts.
    """
    wanted = [[_concepts_of(text) for text in (item.text, *_parts_of(item.text))] for item in old.recommendations]
    index = _index_sentences(new, profile, frozenset(chain.from_iterable(chain.from_iterable(wanted))))
    found: list[Evidence] = []
    for item, (whole, *parts) in zip(old.recommendations, wanted, strict=True):
        best = _score_sentences(index, whole)
        for part in parts:
            for place, score in _score_sentences(index, part).items():
                best[place] = max(score, best.get(place, 0.0))
        for place in sorted(best, key=lambda place: (-best[place], place))[:MOST]:
            span, told = index.spans[place], _concepts_among(index.words[place])
            shared = sorted(whole.keys() & told.keys(), key=lambda c: (-index.weights[c], c))
            terms = tuple(told[concept] for concept in shared[:_TERMS_SHOWN])
            polarity = tell_polarity(span.of(new.text), {c: index.weights[c] for c in shared})
            found.append(Evidence(item.ordinal, span, best[place], polarity, terms))
    return tuple(found)


def tell_polarity(sentence: str, weights: Mapping[str, float]) -> Polarity:
    """Return what a sentence says of a matter: did, did not, continued, planned, or unclear.

    Of a sentence that turns ("..., but ..."), the clause that shares most with the matter is the one that counts.

    Args:
        sentence: of a report.
        weights: of the concepts that tell the matter (see `find_concept`).

    Example:
        >>> tell_polarity("Police opened two cases, but the ministry did not fund shelters.", {"shelter": 1.0})
        'did not'
    """
    folded = sentence.casefold()  # once, rather than in every comparison of every pattern
    clauses = [part for part in _TURN.split(folded) if part.strip()] or [folded]
    clause = clauses[0]
    if len(clauses) > 1:
        clause = max(clauses, key=lambda part: sum(weights.get(concept, 0.0) for concept in _concepts_of(part)))
    if _LACKING.search(clause):
        return "did not"
    if _OTHERS.match(clause):
        return "unclear"
    if _PLANNED.search(clause):
        return "planned"
    if _CONTINUED.search(clause):
        return "continued"
    return "did" if _DONE.search(clause) else "unclear"


def _concepts_of(text: str) -> dict[str, str]:
    return _concepts_among(fold_words(text))


def _concepts_among(words: Iterable[str]) -> dict[str, str]:
    """What folded words speak of: each concept with the first word that names it."""
    found: dict[str, str] = {}
    for word in words:
        concept = _concept_of(word)
        if concept and concept not in found:
            found[concept] = word
    return found


@lru_cache(maxsize=65536)
def _concept_of(word: str) -> str:
    """The concept of a word that tells something; empty for one that does not, and for a number."""
    return "" if word in STOP_WORDS or word.isdigit() else find_concept(word)


def _parts_of(text: str) -> list[str]:
    """The parts of an item that lists several things to do; none where it is one."""
    parts = [part for part in _PART_ENDS.split(text) if len(part.split()) >= _SHORTEST_PART]
    return parts if len(parts) > 1 else []


def _index_sentences(report: CountryReport, profile: SeriesProfile, wanted: Container[str]) -> _Index:
    sections = [section.span for section in report.sections if section.kind in profile.effort_sections]
    spans = [span for section in sections for span in _sentences_within(report, section)]
    folded = fold_lines(span.of(report.text) for span in spans).decode("utf-8", "surrogatepass")
    words = [line.split() for line in folded.split("\n")[1:-1]]
    told = [dict.fromkeys(map(_concept_of, line)) for line in words]
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, concepts in enumerate(told):
        concepts.pop("", None)
        for concept in filter(wanted.__contains__, concepts):
            places[concept].append(place)
    counts = Counter(chain.from_iterable(told))
    logs = {count: math.log((1 + len(spans)) / (1 + count)) for count in set(counts.values())}
    weights = {concept: logs[count] for concept, count in counts.items()}
    weighed = [sum(map(weights.__getitem__, concepts)) for concepts in told]
    sizes = np.array(list(map(len, told)), dtype=np.int64)
    return _Index(spans, words, dict(places), weights, sizes, np.array(weighed))


def _sentences_within(report: CountryReport, section: Span) -> list[Span]:
    """The sentences of one section that are no part of a recommendation."""
    advised = [item.span for item in report.recommendations if item.span.overlaps(section)]
    found = [
        Span(*bounds)
        for line in _LINE.finditer(report.text, section.start, section.end)
        for bounds in sentence_bounds(report.text, line.start(), line.end())
    ]
    return [span for span in found if not any(span.overlaps(item) for item in advised)] if advised else found


def _score_sentences(index: _Index, wanted: Mapping[str, str]) -> dict[int, float]:
    """The score of each sentence that shares enough, by its place."""
    known = [concept for concept in wanted if concept in index.places]
    rarest = math.log(1 + len(index.spans))
    whole = sum(index.weights.get(concept, rarest) for concept in wanted)
    places = [index.places[concept] for concept in known]
    where = np.fromiter(chain.from_iterable(places), dtype=np.int64)
    weights = np.repeat([index.weights[concept] for concept in known], list(map(len, places)))
    shared = np.bincount(where, weights, minlength=len(index.spans))
    enough = (shared > LEAST_COVERED * whole) & (np.bincount(where, minlength=len(shared)) >= LEAST_SHARED)
    fits = np.flatnonzero(enough & (index.sizes >= LEAST_TOLD))
    scores = shared[fits] / np.sqrt(whole * index.weighed[fits])
    found = zip(fits.tolist(), scores.tolist(), strict=True)
    return {place: round(min(score, 1.0), 6) for place, score in found if score >= LEAST_SCORE}
