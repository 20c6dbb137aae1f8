"""The passages of a later edition that share most with recommendations of an earlier one, read for what they say."""

from __future__ import annotations

import math
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

import numpy as np
from attrs import evolve, frozen

from tipcompare.align.folding import stem_word
from tipcompare.align.wordings import Floats
from tipcompare.changes.asked import Asked, concept_of, find_again, list_asked, name_concepts
from tipcompare.changes.certainty import (
    PUBLIC,
    Signs,
    bound_matters,
    compare_matters,
    compare_scores,
    find_matters,
    least_shown,
    may_be_shown,
    measure_size,
    weigh_signs,
)
from tipcompare.changes.clauses import choose_clause, find_within, read_clauses
from tipcompare.changes.fulfilment import (
    ALONE,
    GIVEN,
    ONE_OF_MANY,
    find_topics,
    frame_of,
    is_answer,
    share_topics,
)
from tipcompare.changes.indexed import Sentences, index_sentences, leave_out_items
from tipcompare.changes.off_topic import (
    PUBLISHING,
    find_aims,
    find_scope,
    find_spheres,
    points_elsewhere,
    withholds,
)
from tipcompare.changes.polarity import Clause
from tipcompare.changes.told_before import tell_again
from tipcompare.language.clause_starts import CONCEDING
from tipcompare.language.cues import LACKING_SUBJECT
from tipcompare.language.deeds import DEEDS
from tipcompare.language.narrowing import SOUGHT
from tipcompare.model import CountryReport, Recommendation, Span
from tipcompare.model.comparison import Polarity
from tipcompare.series import SeriesProfile

LEAST_SCORE, LEAST_SHARED = 0.1, 2
"""A passage is read where it shares such a part of their weight with a recommendation, and so many concepts."""

READ = 12
"""Passages that are read for one recommendation, at most: those that share most."""

READ_FOR_DEEDS, LEAST_OF_DEEDS = 24, 0.06
"""The same for those that tell a deed: deeds are told in other words than what was asked for."""

_TERMS_SHOWN = 5
_CONTRARY: Mapping[Polarity, tuple[Polarity, ...]] = {"did": ("did not", "planned"), "did not": ("did",)}


@frozen
class Passage:
    """A passage that was read for a recommendation.

    Args:
        ordinal: of the recommendation.
        span: the sentence, in the new report's text.
        clause: the one of it that tells.
        signs: that it speaks to the recommendation.
        terms: the shared words as the passage has them, those that weigh most first.
    """

    ordinal: int
    span: Span
    clause: Clause
    signs: Signs
    terms: tuple[str, ...]


@frozen(eq=False)
class _Scored:
    """One item with its parts: for each sentence the score of every part, and the best.

    `again` is how alike the nearest recommendation of the newer edition is, 0-1; `cores` what the core of each weighs.
    """

    item: Recommendation
    again: float
    parts: Sequence[Asked]
    cores: Sequence[float]
    every: Floats
    scores: Floats


@frozen(eq=False)
class _Fit:
    """How a part of an item fits a sentence: what its core weighs, and the signs known before a clause is read."""

    part: Asked
    core: float
    known: Signs


def read_passages(
    old: CountryReport, new: CountryReport, profile: SeriesProfile, short: float = 1.0
) -> Iterator[Passage]:
    """Yield the passages of `new` that were read for a recommendation of `old` and say something, by ordinal.

    A concept weighs the more, the fewer sentences of the new edition have it: log((1 + sentences) / (1 + sentences
    with it)). The score of a passage is the weight of what it shares with the recommendation, over the geometric mean
    of both weights; of an item that lists several parts, the part that fits best counts.

    Args:
        old: the edition whose recommendations are looked up.
        new: a later edition of the same report.
        profile: of the series; passages come from its `effort_sections`.
        short: 0-1: passages whose certainty falls further short of what is offered than this are left out.

    Source: the weights follow K. Spärck Jones, "A statistical interpretation of term specificity and its application in
    retrieval" (1972); the score is the coefficient of A. Ochiai (1957), with weights for counts.
    """
    areas = dict(profile.area_sections)
    asked = [list_asked(item.text, areas.get(item.area, "")) for item in old.recommendations]
    concepts = frozenset(concept for parts in asked for part in parts for concept in part.concepts)
    sentences = index_sentences((leave_out_items(old), new), profile, concepts)
    if not sentences.spans:
        return
    every = zip(old.recommendations, find_again(old, new), asked, strict=True)
    items = [_score_item(sentences, *each) for each in every]
    kinds = np.array(sentences.kinds)
    summary = (kinds == "summary").astype(float)
    for scored, other in zip(items, _find_others(items), strict=True):
        places = np.argsort(-scored.scores, kind="stable")[:READ_FOR_DEEDS]
        places = places[scored.scores[places] >= LEAST_OF_DEEDS]
        wanted = scored.parts[0].section
        leads = compare_scores(scored.scores[places], other[places])
        section = (kinds[places] == wanted).astype(float)
        best = scored.scores[places] / scored.scores[places].max(initial=LEAST_SCORE)
        known = np.column_stack((leads, section, summary[places], best)).tolist()
        near = (scored.scores[places[:READ]] >= LEAST_SCORE).sum()
        for rank, (place, signs) in enumerate(zip(places.tolist(), known, strict=True)):
            if rank >= near and DEEDS.isdisjoint(sentences.words[place]):
                continue
            passage = _read_passage(sentences, scored, (place, signs), short)
            if passage is not None and (rank < near or passage.signs.deed):
                yield passage


def _score_item(sentences: Sentences, item: Recommendation, again: float, parts: Sequence[Asked]) -> _Scored:
    every = np.array([_score_part(sentences, part.concepts) for part in parts])
    cores = [max(sentences.weigh(part.core), 1e-9) for part in parts]
    return _Scored(item, again, parts, cores, every, every.max(axis=0))


def _score_part(sentences: Sentences, concepts: Sequence[str]) -> Floats:
    """The score of each sentence; 0 where it shares too little."""
    known = [concept for concept in concepts if concept in sentences.places]
    places = [sentences.places[concept] for concept in known]
    where = np.fromiter(chain.from_iterable(places), dtype=np.int64)
    weights = np.repeat([sentences.weights[concept] for concept in known], list(map(len, places)))
    shared = np.bincount(where, weights, minlength=len(sentences.spans))
    enough = np.bincount(where, minlength=len(shared)) >= LEAST_SHARED
    roots = np.sqrt(sentences.weigh(concepts) * np.maximum(sentences.weighed, 1e-9))
    return np.asarray(np.where(enough, np.minimum(np.round(shared / np.maximum(roots, 1e-9), 6), 1.0), 0.0))


def _find_others(items: Sequence[_Scored]) -> Floats:
    """For each item and sentence the best score that any other item has there, shape (items, sentences)."""
    scores = np.array([scored.scores for scored in items])
    if len(items) < 2:
        return np.zeros_like(scores)
    first, second = np.sort(scores, axis=0)[::-1][:2]
    return np.asarray(np.where(scores == first, np.where((scores == first).sum(axis=0) > 1, first, second), first))


def _read_passage(
    sentences: Sentences, scored: _Scored, found: tuple[int, Sequence[float]], short: float
) -> Passage | None:
    """The passage at a place, held against the part that fits best; None where it says nothing, or not enough."""
    place = found[0]
    fits = _fit_parts(sentences, scored, found)
    if not any(may_be_shown(fit.known, short) for fit in fits):
        return None
    clauses = read_clauses(sentences.texts[place], sentences.names)
    fit, clause = _choose(sentences, fits, clauses, place)
    part, wished = fit.part, frozenset(fit.part.concepts)
    if not clause.rule or not clause.subject:
        return None
    if clause.says == "continued" and part.ending:
        clause = evolve(clause, says="did not")
    refused = stem_word(clause.verb) in part.refused  # asked is that "families are not separated", and they were
    if refused or (withholds(clause) and not part.matters & PUBLIC):
        clause = evolve(clause, says="unclear")
    signs = _complete_signs(sentences, fit, place, clause)
    contrary = [other for other in clauses if other.says in _CONTRARY.get(clause.says, ())]
    if contrary or clause.words[0] in CONCEDING:
        mixed = _is_mixed(sentences, contrary, clause, wished) if signs.deed else 0.0
        signs = evolve(signs, contrary=float(bool(contrary)), mixed=mixed)
    if weigh_signs(signs) < least_shown(signs) - short:
        return None
    if signs.deed:
        signs = evolve(signs, repeated=tell_again(sentences.texts[place], sentences.before))
        if weigh_signs(signs) < least_shown(signs) - short:
            return None
    told = sentences.told[place].keys()
    shared = sorted(told & set(scored.parts[0].concepts), key=lambda c: (-sentences.weights[c], c))
    words = name_concepts(sentences.words[place])
    terms = tuple(words[concept] for concept in shared[:_TERMS_SHOWN])
    return Passage(scored.item.ordinal, sentences.spans[place], clause, signs, terms)


def _choose(sentences: Sentences, fits: Sequence[_Fit], clauses: Sequence[Clause], place: int) -> tuple[_Fit, Clause]:
    """The part that fits best and the clause that shares most with it; of deeds the one that is the surest answer."""
    wished = frozenset(fits[0].part.concepts)
    chosen = choose_clause(clauses, lambda words: _weigh_shared(sentences, words, wished))
    if chosen.says != "did":
        return fits[0], chosen
    plain = [clause for clause in clauses if clause.says == "did"]
    deeds = [*plain, *chain.from_iterable(map(find_within, plain))]
    answers = [(fit, deed) for fit in fits for deed in deeds if is_answer(fit.part.kind, deed)]
    if not answers:
        return fits[0], chosen
    every = dict.fromkeys([(fits[0], chosen), *answers])
    return max(every, key=lambda pair: weigh_signs(_complete_signs(sentences, pair[0], place, pair[1])))


def _fit_parts(sentences: Sentences, scored: _Scored, found: tuple[int, Sequence[float]]) -> list[_Fit]:
    """The part that fits a sentence best, then others that share anything with it and that it may answer."""
    scores = scored.every[:, found[0]].tolist()
    best, *others = sorted((part for part, score in enumerate(scores) if score), key=lambda part: -scores[part])
    parts = [best, *(part for part in others if scored.parts[part].kind)]
    known = [_know_signs(sentences, scored, (part, scores[part]), found) for part in parts]
    return [_Fit(scored.parts[part], scored.cores[part], signs) for part, signs in zip(parts, known, strict=True)]


def _know_signs(
    sentences: Sentences, scored: _Scored, fitting: tuple[int, float], found: tuple[int, Sequence[float]]
) -> Signs:
    """The signs that are known before a clause is read, and of others the most that they can be."""
    (number, score), (place, (lead, section, summary, share)) = fitting, found
    told, scope, part = sentences.told[place], find_scope(sentences.words[place]), scored.parts[number]
    return Signs(
        score=score,
        lead=lead,
        section=section,
        summary=summary,
        matters=bound_matters(part.matters, scope.matters),
        gap=float(scope.lacking),
        asked=scored.again,
        best=share,
        core=sentences.weigh([c for c in part.core if c in told or c in part.said]) / scored.cores[number],
        named=float(bool(scope.named)),
        rare=max([sentences.weights[concept] for concept in part.concepts if concept in told]) / sentences.rarest,
        size=measure_size(part.concepts),
        unplaced=float(not part.section),
        **_tell_answer(part, scope.topics),
        **_tell_narrowing(part.narrow, scope.topics),
    )


def _differ(asked: frozenset[str], told: frozenset[str]) -> bool:
    """Whether both name something, and nothing that both name."""
    return bool(asked and told) and asked.isdisjoint(told)


def _tell_narrowing(asked: int, told: int) -> dict[str, float]:
    """The signs of what narrows a part, by name, where these topics are told."""
    met = share_topics(asked, told)
    return {"met": met, "unmet": 1.0 - met} if asked else {}


def _tell_answer(part: Asked, topics: int) -> dict[str, float]:
    """The sign of a deed of the kind that a part asks for, by name, where it has these topics."""
    if not part.kind:
        return {}
    return {"alike" if part.kind in ONE_OF_MANY else "answers": share_topics(part.topics, topics)}


def _complete_signs(sentences: Sentences, fit: _Fit, place: int, clause: Clause) -> Signs:
    """The signs of a passage with those that its clause gives."""
    known, part = fit.known, fit.part
    scope = find_scope(sentences.words[place])
    deed = clause.says == "did"
    matters, topics, aims = _find_subjects(clause.words, scope.named)
    told = {"answers": 0.0, "alike": 0.0}
    words: Container[str] = sentences.told[place]
    answers = deed and is_answer(part.kind, clause)
    if deed:
        words = _concepts_of(clause.words) | (part.said if answers else frozenset())
        told["framed"] = _share_frame(sentences, clause, part.concepts)
        told["dated"] = float(not sentences.years.isdisjoint(sentences.words[place]))
        told |= _tell_answer(part, topics) if answers else {"astray": float(part.kind in ALONE)}
        told["anew"] = known.asked if answers and part.kind in GIVEN else 0.0
    told["core"] = sentences.weigh([concept for concept in part.core if concept in words]) / fit.core
    return evolve(
        known,
        deed=float(deed),
        ahead=float(clause.says in ("continued", "planned")),
        gap=float(clause.rule == LACKING_SUBJECT),
        unknown=float(clause.says == "unclear"),
        matters=compare_matters(part.matters, matters),
        asked=known.asked if deed else 0.0,
        best=known.best if deed else 0.0,
        beside=float(_differ(part.aims, aims)),
        elsewhere=float(_differ(part.spheres, find_spheres(sentences.words[place]))),
        pointing=float(points_elsewhere(clause.words)),
        others=float(clause.actor == "other"),
        silent=float(part.aims == PUBLISHING and not aims & PUBLISHING and SOUGHT.isdisjoint(clause.words)),
        aim=float(not part.aims.isdisjoint(aims)),
        aimless=float(bool(part.aims) and not aims),
        apart=float(
            bool((part.topics or (deed and part.kind in ONE_OF_MANY - GIVEN)) and topics) and not part.topics & topics
        ),
        **told,
    )


def _share_frame(sentences: Sentences, clause: Clause, wished: Container[str]) -> float:
    """The part of the weight of what a clause says was done that is asked for, 0-1."""
    told = list(name_concepts(frame_of(clause)))
    asked = [concept for concept in told if concept in wished]
    return sentences.weigh(asked) / max(sentences.weigh(told), sentences.rarest)


@lru_cache(maxsize=512)
def _find_subjects(words: tuple[str, ...], named: tuple[str, ...]) -> tuple[int, int, frozenset[str]]:
    """The matters, the topics and the aims of a clause; several recommendations ask for those of one."""
    parts = [part for word in words for part in word.split("-")]
    return find_matters(parts), find_topics(parts), find_aims(named or parts)


def _is_mixed(sentences: Sentences, contrary: Sequence[Clause], chosen: Clause, wished: Container[str]) -> float:
    """1 where a contrary clause shares at least half as much, or the chosen one only grants a deed; else 0."""
    if chosen.words[0] in CONCEDING:
        return 1.0
    least = _weigh_shared(sentences, chosen.words, wished) / 2
    return float(any(_weigh_shared(sentences, clause.words, wished) >= least for clause in contrary))


def _weigh_shared(sentences: Sentences, words: Sequence[str], wished: Container[str]) -> float:
    """The weight of what some words of a clause share with what is asked for; the same in any order of its concepts."""
    return math.fsum(sentences.weights.get(concept, 0.0) for concept in _concepts_of(words) if concept in wished)


def _concepts_of(words: Sequence[str]) -> set[str]:
    """The concepts of words of a clause, of each part of a compound its own."""
    return {concept_of(part) for word in words for part in (word.split("-") if "-" in word else (word,))}
