"""The passages of a later edition that share most with recommendations of an earlier one, read for what they say."""

from __future__ import annotations

import math
from collections.abc import Container, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import chain

from attrs import evolve, frozen

from tipcompare.align.aims import find_aims
from tipcompare.align.folding import stem_word
from tipcompare.changes.asked import Asked, concept_of, find_again, list_asked, name_concepts
from tipcompare.changes.certainty import Signs, least_shown, weigh_signs
from tipcompare.changes.clauses import REST, choose_clause, find_within, read_clauses
from tipcompare.changes.denied import find_denying
from tipcompare.changes.fitting import Candidate, Fit, differ, list_candidates, tell_answer
from tipcompare.changes.fulfilment import ALONE, GIVEN, ONE_OF_MANY, STANDING, find_topics, frame_of, is_answer
from tipcompare.changes.indexed import Sentences, index_sentences, leave_out_items
from tipcompare.changes.matters import PUBLIC, compare_matters, find_matters
from tipcompare.changes.off_topic import (
    PROSECUTING,
    PUBLISHING,
    blames_officials,
    calls_law_short,
    fails_in_court,
    leave_out_source,
    points_elsewhere,
    withholds,
)
from tipcompare.changes.other_plans import tells_of_another_plan
from tipcompare.changes.polarity import Clause
from tipcompare.changes.told_before import tell_again
from tipcompare.changes.told_parts import find_told
from tipcompare.language.clauses import CONCEDING
from tipcompare.language.cues import LACKING_SUBJECT, Says
from tipcompare.language.narrowing import SOUGHT
from tipcompare.model import CountryReport, Span
from tipcompare.series import SeriesProfile

_TERMS_SHOWN = 5
_OF_DEEDS = ("answers", "alike", "anew", "astray", "clause", "framed")
"""Signs that only a deed has."""

_CONTRARY: Mapping[Says, tuple[Says, ...]] = {"did": ("did not", "planned"), "did not": ("did",)}


@frozen
class Passage:
    """A passage that was read for a recommendation.

    Args:
        ordinal: of the recommendation.
        span: the sentence, in the new report's text.
        clause: the one of it that tells.
        signs: that it speaks to the recommendation.
        terms: the shared words as the passage has them, those that weigh most first.
        part: where in the old report's text the part stands that it speaks to; None for the whole.
        another: whether it tells of a plan of another name than the one that is asked for: it speaks to no part then.
    """

    ordinal: int
    span: Span
    clause: Clause
    signs: Signs
    terms: tuple[str, ...]
    part: Span | None
    another: bool = False


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
    wanted = frozenset(chain.from_iterable((*part.concepts, *part.core) for parts in asked for part in parts))
    sentences = index_sentences((leave_out_items(old), new), profile, wanted)
    found = list_candidates(sentences, find_again(old, new), asked, short)
    for item, parts, candidates in zip(old.recommendations, asked, found, strict=True):
        for candidate in candidates:
            told = _read_candidate(sentences, candidate, short)
            if told is not None and (candidate.plain or told[2].deed):
                fitting, clause, signs = told
                part = find_told(item.text, parts, fitting, clause)
                terms = _list_terms(sentences, candidate.place, parts[0].concepts)
                another = tells_of_another_plan(item.text, sentences.texts[candidate.place], clause.words)
                place = part and Span(item.span.start + part.start, item.span.start + part.end)
                yield Passage(item.ordinal, sentences.spans[candidate.place], clause, signs, terms, place, another)


def _list_terms(sentences: Sentences, place: int, concepts: Sequence[str]) -> tuple[str, ...]:
    """The words of a sentence for some of these concepts, those that weigh most first."""
    shared = sorted(sentences.told[place].keys() & set(concepts), key=lambda c: (-sentences.weights[c], c))
    words = name_concepts(sentences.words[place])
    return tuple(words[concept] for concept in shared[:_TERMS_SHOWN])


def _read_candidate(sentences: Sentences, candidate: Candidate, short: float) -> tuple[Asked, Clause, Signs] | None:
    """The part it speaks to, the clause that tells, and the signs; None where it says nothing, or not enough."""
    place = candidate.place
    clauses = read_clauses(sentences.texts[place], sentences.names)
    telling = [clause.says for clause in clauses if clause.rule and clause.subject]
    if not telling or not (candidate.plain or "did" in telling):
        return None
    fit, clause, signs = _choose(sentences, candidate, clauses)
    if not clause.rule or not clause.subject or clause.says == "continued":
        return None
    contrary = [other for other in clauses if other.says in _CONTRARY.get(clause.says, ())]
    if contrary or clause.words[0] in CONCEDING:
        wished = frozenset(fit.part.concepts)
        mixed = _is_mixed(sentences, contrary, clause, wished) if signs.deed else 0.0
        signs = evolve(signs, contrary=float(bool(contrary)), mixed=mixed)
    if weigh_signs(signs) < least_shown(signs) - short:
        return None
    if signs.deed:
        signs = evolve(signs, repeated=tell_again(sentences.texts[place], sentences.before))
        if weigh_signs(signs) < least_shown(signs) - short:
            return None
    return fit.part, clause, signs


def _choose(sentences: Sentences, candidate: Candidate, clauses: Sequence[Clause]) -> tuple[Fit, Clause, Signs]:
    """The part that fits best and the clause that shares most with it; of deeds the one that is the surest answer.

    Where it says that something was not done, the surest of all clauses that say so.
    """
    best, place = candidate.fits[0], candidate.place
    wished = frozenset(best.part.concepts)
    chosen = choose_clause(clauses, lambda words: _weigh_shared(sentences, words, wished))
    goes_on = chosen.says == "continued" and (best.part.ending or _refuses(best, chosen))
    if goes_on:
        chosen = evolve(chosen, says="did not")
    public = best.part.kind in PUBLISHING or best.part.matters & PUBLIC
    if withholds(chosen) and not public:
        chosen = evolve(chosen, says="unclear")
    every = {(best, chosen): None}
    if chosen.says == "did":
        plain = [clause for clause in clauses if clause.says == "did"]
        deeds = [*plain, *chain.from_iterable(map(find_within, plain))]
        every |= dict.fromkeys(
            (fit, deed) for fit in candidate.fits for deed in deeds if is_answer(fit.part.kind, deed)
        )
    elif chosen.says == "did not" and not goes_on:
        short = [clause for clause in clauses if clause.says == "did not" and clause.subject]
        every |= dict.fromkeys((best, clause) for clause in short if public or not withholds(clause))
    told = [(*pair, _complete_signs(sentences, pair[0], place, pair[1])) for pair in every]
    fit, clause, signs = max(told, key=lambda known: weigh_signs(known[2]))
    denying = find_denying(clause, clauses, fit.part) if clause.says in ("did", "planned") else None
    if denying is not None:
        clause, signs = denying, _complete_signs(sentences, fit, place, denying)
    beside = fails_in_court(fit.part.core, clause) or (fit.part.kind in PROSECUTING and calls_law_short(clause))
    beside = beside or blames_officials(fit.part.kind, fit.part.concepts, clause)
    if (_refuses(fit, clause) and not goes_on) or beside:
        clause = Clause(clause.words)
    return fit, clause, signs


def _refuses(fit: Fit, clause: Clause) -> bool:
    """Whether a clause is on what is not to be done: asked is that "families are not separated", and they were."""
    return stem_word(clause.verb) in fit.part.refused


def _complete_signs(sentences: Sentences, fit: Fit, place: int, clause: Clause) -> Signs:
    """The signs of a passage with those that its clause gives."""
    part, deed = fit.part, clause.says == "did"
    wished = part.main if deed else part.topics
    matters, topics, aims = _find_subjects(leave_out_source(clause.words), tuple(sentences.hints.named[place]))
    told = dict.fromkeys(_OF_DEEDS, 0.0)
    words: Container[str] = sentences.told[place]
    if deed:
        answers = is_answer(part.kind, clause)
        own = _concepts_of(clause.words)
        words = own | (part.said if answers else frozenset())
        told["clause"] = _share_clause(sentences, own, part.concepts)
        told["framed"] = _share_frame(sentences, clause, part.concepts)
        told |= tell_answer(part, topics) if answers else {"astray": float(part.kind in ALONE)}
        told["anew"] = fit.known["asked"] if answers and part.kind in STANDING else 0.0
    else:
        told |= {"asked": 0.0, "best": 0.0, "dated": 0.0}
    told["core"] = sentences.weigh([concept for concept in part.core if concept in words]) / fit.core
    told |= {
        "deed": float(deed),
        "ahead": float(clause.says == "planned"),
        "gap": float(clause.rule == LACKING_SUBJECT),
        "unknown": float(clause.says == "unclear"),
        "matters": compare_matters(part.matters, matters),
        "beside": float(differ(part.aims, aims)),
        "pointing": float(points_elsewhere(clause.words)),
        "others": float(clause.actor == "other"),
        "silent": float(part.aims == PUBLISHING and not aims & PUBLISHING and SOUGHT.isdisjoint(clause.words)),
        "aim": float(not part.aims.isdisjoint(aims)),
        "aimless": float(bool(part.aims) and not aims),
        "apart": float(
            bool((wished or (deed and part.kind in ONE_OF_MANY - GIVEN)) and topics) and not wished & topics
        ),
    }
    return Signs(**{**fit.known, **told})


def _share_clause(sentences: Sentences, told: AbstractSet[str], wished: Sequence[str]) -> float:
    """What the concepts of a clause share with what is asked for, 0-1: measured as the score of a sentence is."""
    both = sentences.weigh(wished) * sentences.weigh(sorted(told - {""}))
    shared = sentences.weigh([concept for concept in wished if concept in told])
    return min(shared / max(math.sqrt(both), 1e-9), 1.0)


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
    """1 where a contrary clause shares at least half as much, or the chosen one only grants a deed; else 0.

    One that denies the rest alone has all words of the chosen one: it has to share more.
    """
    if chosen.words[0] in CONCEDING:
        return 1.0
    least = _weigh_shared(sentences, chosen.words, wished)
    shared = [(clause.rule == REST, _weigh_shared(sentences, clause.words, wished)) for clause in contrary]
    return float(any(weight > least if rest else weight >= least / 2 for rest, weight in shared))


def _weigh_shared(sentences: Sentences, words: Sequence[str], wished: Container[str]) -> float:
    """The weight of what some words of a clause share with what is asked for; the same in any order of its concepts."""
    return math.fsum(sentences.weights.get(concept, 0.0) for concept in _concepts_of(words) if concept in wished)


def _concepts_of(words: Sequence[str]) -> set[str]:
    """The concepts of words of a clause, of each part of a compound its own."""
    return {concept_of(part) for word in words for part in (word.split("-") if "-" in word else (word,))}
