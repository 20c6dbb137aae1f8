"""What a later edition says to the recommendations of the edition before: passages offered as evidence."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from attrs import field, frozen

from tipcompare.align.folding import fold_text
from tipcompare.align.wordings import find_concepts
from tipcompare.model import CountryReport, Evidence, Span
from tipcompare.model.comparison import Polarity
from tipcompare.reading.sentences import sentence_bounds
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
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


_LACKING, _PLANNED, _CONTINUED, _DONE = map(_any_of, (LACKING, PLANNED, CONTINUED, DONE))
_OTHERS = re.compile(rf"\W*(?:the )?(?:{'|'.join(OTHERS)})\b", re.IGNORECASE)
_TURN = re.compile("|".join(rf"\b{turn}\b" if turn[0] not in ";," else turn for turn in TURNS), re.IGNORECASE)


@frozen(eq=False)
class _Sentence:
    """One sentence with what it speaks of: each concept with its first word."""

    span: Span
    concepts: Mapping[str, str]
    weight: float = field(default=0.0)


@frozen(eq=False)
class _Index:
    """The sentences of one edition, and in which of them each concept stands."""

    sentences: tuple[_Sentence, ...]
    places: Mapping[str, Sequence[int]]
    weights: Mapping[str, float]


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
    index = _index_sentences(new, profile)
    found: list[Evidence] = []
    for item in old.recommendations:
        best: dict[int, float] = {}
        for text in (item.text, *_parts_of(item.text)):
            for place, score in _score_sentences(index, _concepts_of(text)).items():
                best[place] = max(score, best.get(place, 0.0))
        wanted = _concepts_of(item.text)
        for place in sorted(best, key=lambda place: (-best[place], place))[:MOST]:
            sentence = index.sentences[place]
            shared = sorted(wanted.keys() & sentence.concepts.keys(), key=lambda c: (-index.weights[c], c))
            terms = tuple(sentence.concepts[concept] for concept in shared[:_TERMS_SHOWN])
            polarity = tell_polarity(sentence.span.of(new.text), {c: index.weights[c] for c in shared})
            found.append(Evidence(item.ordinal, sentence.span, best[place], polarity, terms))
    return tuple(found)


def tell_polarity(sentence: str, weights: Mapping[str, float]) -> Polarity:
    """Return what a sentence says of a matter: did, did not, continued, planned, or unclear.

    Of a sentence that turns ("..., but ..."), the clause that shares most with the matter is the one that counts.

    Args:
        sentence: of a report.
        weights: of the concepts that tell the matter (see `find_concepts`).

    Example:
        >>> tell_polarity("Police opened two cases, but the ministry did not fund shelters.", {"shelt": 1.0})
        'did not'
    """
    clauses = [part for part in _TURN.split(sentence) if part.strip()] or [sentence]
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
    """What a text speaks of: each concept with the first word that names it."""
    words = fold_text(text).split()
    found: dict[str, str] = {}
    for word, concept in zip(words, find_concepts(" ".join(words)), strict=True):
        if word not in STOP_WORDS and not word.isdigit():
            found.setdefault(concept, word)
    return found


def _parts_of(text: str) -> list[str]:
    """The parts of an item that lists several things to do; none where it is one."""
    parts = [part for part in _PART_ENDS.split(text) if len(part.split()) >= _SHORTEST_PART]
    return parts if len(parts) > 1 else []


def _index_sentences(report: CountryReport, profile: SeriesProfile) -> _Index:
    advised = [item.span for item in report.recommendations]
    spans = [
        Span(*bounds)
        for section in report.sections
        if section.kind in profile.effort_sections
        for line in _LINE.finditer(report.text, section.span.start, section.span.end)
        for bounds in sentence_bounds(report.text, line.start(), line.end())
    ]
    told = [span for span in spans if not any(span.overlaps(item) for item in advised)]
    sentences = [(span, _concepts_of(span.of(report.text))) for span in told]
    counts = Counter(concept for _, concepts in sentences for concept in concepts)
    weights = {concept: math.log((1 + len(sentences)) / (1 + count)) for concept, count in counts.items()}
    places: dict[str, list[int]] = {}
    for place, (_, concepts) in enumerate(sentences):
        for concept in concepts:
            places.setdefault(concept, []).append(place)
    weighed = tuple(_Sentence(span, concepts, sum(weights[c] for c in concepts)) for span, concepts in sentences)
    return _Index(weighed, places, weights)


def _score_sentences(index: _Index, wanted: Mapping[str, str]) -> dict[int, float]:
    """The score of each sentence that shares enough, by its place."""
    rarest = math.log(1 + len(index.sentences))
    whole = sum(index.weights.get(concept, rarest) for concept in wanted)
    shared: dict[int, float] = {}
    common: Counter[int] = Counter()
    for concept in wanted:
        for place in index.places.get(concept, ()):
            shared[place] = shared.get(place, 0.0) + index.weights[concept]
            common[place] += 1
    scores = {}
    for place, weight in shared.items():
        sentence = index.sentences[place]
        if len(sentence.concepts) < LEAST_TOLD or common[place] < LEAST_SHARED:
            continue
        if weight > LEAST_COVERED * whole:
            score = weight / math.sqrt(whole * sentence.weight)
            if score >= LEAST_SCORE:
                scores[place] = round(min(score, 1.0), 6)
    return scores
