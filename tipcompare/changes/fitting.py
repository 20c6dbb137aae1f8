"""How the parts of recommendations fit the sentences of a later edition, told before any is read for what it says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

import numpy as np
from attrs import frozen

from tipcompare.align.sparse import Flags, Floats, Places
from tipcompare.changes.asked import Asked
from tipcompare.changes.certainty import BOUNDED, compare_scores, may_be_shown, measure_size
from tipcompare.changes.fulfilment import ALONE, KINDS, NO_TOPIC, ONE_OF_MANY, STANDING, share_topics
from tipcompare.changes.hints import unpack_bits
from tipcompare.changes.indexed import Sentences
from tipcompare.changes.matters import bound_matters
from tipcompare.language.answers import TOPICS
from tipcompare.language.matters import MATTERS
from tipcompare.language.narrowing import AIMS, SPHERES
from tipcompare.model.document import is_of

LEAST_SCORE, LEAST_SHARED = 0.1, 2
"""A passage is read where it shares such a part of their weight with a recommendation, and so many concepts."""

READ = 12
"""Passages that are read for one recommendation, at most: those that share most."""

READ_FOR_DEEDS, LEAST_OF_DEEDS = 24, 0.06
"""The same for those that tell a deed: deeds are told in other words than what was asked for."""


@frozen(eq=False)
class Fit:
    """How a part of a recommendation fits a sentence.

    Args:
        part: what it asks for.
        core: what its core weighs.
        known: the signs that are known before a clause is read, and of others the most that they can be.
    """

    part: Asked
    core: float
    known: Mapping[str, float]


@frozen(eq=False)
class Candidate:
    """A sentence that may be offered for a recommendation.

    Args:
        place: of the sentence.
        fits: the part that fits best, then others that share anything with it and that it may answer.
        plain: whether it may be offered if it tells no deed; else only if it tells one.
    """

    place: int
    fits: list[Fit]
    plain: bool


@frozen(eq=False)
class _AskedParts:
    """The parts of all recommendations and how they fit the sentences.

    Args:
        asked: the parts, those of each recommendation together, its whole first.
        sizes: how many of them each recommendation has.
        weighed: what the core of each weighs.
        answers: for each part and sentence (rows and columns), whether a deed in it may be of the kind asked for.
        tables: the same by name of the sign: the score, 0 where it shares too little; the most that any clause of it
            can share; of the core what it has at most; and so on.
    """

    asked: Sequence[Asked]
    sizes: Places
    weighed: Sequence[float]
    answers: Flags
    tables: Mapping[str, Floats]

    @property
    def starts(self) -> Places:
        """The number of the whole of each recommendation."""
        return np.cumsum(self.sizes) - self.sizes


@frozen(eq=False)
class _Read:
    """Sentences that share most with each recommendation, all of them in one list: by recommendation, the best first.

    Args:
        items: the place of the recommendation.
        places: of the sentence.
        near: whether it may be offered if it tells no deed.
        signs: those that it has whatever the part, by name.
    """

    items: Places
    places: Places
    near: Flags
    signs: Mapping[str, Floats]


def list_candidates(
    sentences: Sentences, again: Sequence[float], asked: Sequence[Sequence[Asked]], short: float
) -> list[list[Candidate]]:
    """Return for each recommendation the sentences that may be offered for it, those first that share most.

    Args:
        sentences: of the later edition.
        again: for each recommendation how alike the nearest one of that edition is, 0-1.
        asked: what each asks for, the whole and then its parts.
        short: 0-1: how far the certainty may fall short of what is offered.
    """
    found: list[list[Candidate]] = [[] for _ in asked]
    if not sentences.spans or not asked:
        return found
    parts = _score_parts(sentences, asked)
    read = _find_nearest(sentences, parts)
    at, numbers, best = _fit(parts, read)
    if not len(at):
        return found
    items, places = read.items[at], read.places[at]
    known = {name: values[at] for name, values in read.signs.items()}
    known |= {name: table[numbers, places] for name, table in parts.tables.items()}
    known["asked"] = np.array(again)[items]
    known["anew"] = known["anew"] * known["asked"]
    table = np.array([known[name] for name in BOUNDED], dtype=float)
    plain, deed = may_be_shown(table, short)
    plain &= best & read.near[at]
    plainly, offered = frozenset(at[plain].tolist()), np.isin(at, at[plain | deed])
    columns = (column[offered].tolist() for column in (at, items, places, numbers))
    last = -1
    for pair, item, place, number, row in zip(*columns, table[:, offered].T.tolist(), strict=True):
        fit = Fit(parts.asked[number], parts.weighed[number], dict(zip(BOUNDED, row, strict=True)))
        if pair != last:
            found[item].append(Candidate(place, [], pair in plainly))
        found[item][-1].fits.append(fit)
        last = pair
    return found


def _score_parts(sentences: Sentences, asked: Sequence[Sequence[Asked]]) -> _AskedParts:
    """Return how all parts fit all sentences, in tables of one shape: what is placed is placed for all at once."""
    parts = list(chain.from_iterable(asked))
    weighed = [max(sentences.weigh(part.core), 1e-9) for part in parts]
    shape = len(parts), len(sentences.spans)
    size = shape[0] * shape[1]
    lightest = [sorted(part.concepts, key=lambda concept: sentences.weights.get(concept, 0.0)) for part in parts]
    where, weights = _place(sentences, lightest)
    shared = np.bincount(where, weights, minlength=size).reshape(shape)
    counts = np.bincount(where, minlength=size).reshape(shape)
    rare = np.zeros(size)
    rare[where] = weights  # the heaviest are placed last
    whole = np.array([[max(sentences.weigh(part.concepts), 1e-9)] for part in parts])
    roots = np.sqrt(whole * np.maximum(sentences.weighed, 1e-9))
    clauses = np.sqrt(np.minimum(shared / whole, 1.0))  # one that had what is shared and nothing else
    scores = np.minimum(np.round(shared / np.maximum(roots, 1e-9), 6), 1.0)
    said = [sentences.weigh([concept for concept in part.core if concept in part.said]) for part in parts]
    told = np.bincount(*_place(sentences, [[c for c in part.core if c not in part.said] for part in parts]), size)
    answers = _find_answers(sentences, parts)
    tables = {
        "score": np.where(counts >= LEAST_SHARED, scores, 0.0),
        "clause": clauses,
        "framed": np.minimum(shared / sentences.rarest, 1.0),
        "core": (np.array(said)[:, None] * answers + told.reshape(shape)) / np.array(weighed)[:, None],
        "rare": rare.reshape(shape) / sentences.rarest,
        **_tell_parts(sentences, parts, answers),
    }
    return _AskedParts(parts, np.array(list(map(len, asked))), weighed, answers, tables)


def _find_answers(sentences: Sentences, parts: Sequence[Asked]) -> Flags:
    """Whether the words of sentences let a deed in them be of the kind that each part asks for."""
    places = {kind: place for place, kind in enumerate(KINDS)}
    nothing = np.zeros(len(sentences.spans), dtype=bool)
    return np.array([sentences.hints.answers[:, places[part.kind]] if part.kind else nothing for part in parts])


def _place(sentences: Sentences, asked: Sequence[Sequence[str]]) -> tuple[Places, Floats]:
    """The cells of the sentences that have the concepts of each part, in the order of these, and what they weigh."""
    told = [[sentences.places.get(concept, ()) for concept in concepts] for concepts in asked]
    counts = [len(places) for part in told for places in part]
    weights = [sentences.weights.get(concept, 0.0) for concepts in asked for concept in concepts]
    where = np.fromiter(chain.from_iterable(chain.from_iterable(told)), dtype=np.int64)
    rows = np.repeat(np.arange(len(asked)), [sum(map(len, part)) for part in told])
    return where + rows * len(sentences.spans), np.repeat(np.array(weights), counts)


def _find_nearest(sentences: Sentences, parts: _AskedParts) -> _Read:
    """The sentences whose clauses are worth reading for each recommendation: by the score of its best part."""
    scores = np.maximum.reduceat(parts.tables["score"], parts.starts, axis=0)
    order = np.argsort(-scores, axis=1, kind="stable")[:, :READ_FOR_DEEDS]
    ranked = np.take_along_axis(scores, order, axis=1)
    near = ranked >= LEAST_SCORE
    near[:, READ:] = False
    items, ranks = np.nonzero((ranked >= LEAST_OF_DEEDS) & (near | sentences.hints.deeds[order]))
    places, kinds = order[items, ranks], np.array(sentences.kinds)
    wanted = [parts.asked[start].section for start in parts.starts.tolist()]
    asked = zip(kinds[places].tolist(), items.tolist(), strict=True)
    signs = {
        "lead": compare_scores(ranked[items, ranks], _find_others(scores)[items, places]),
        "section": np.array([is_of(kind, (wanted[item],)) for kind, item in asked], dtype=bool),
        "summary": kinds[places] == "summary",
        "best": ranked[items, ranks] / np.maximum(ranked[items, 0], LEAST_SCORE),
    }
    return _Read(items, places, near[items, ranks], signs)


def _find_others(scores: Floats) -> Floats:
    """For each item and sentence the best score that any other item has there, shape (items, sentences)."""
    if len(scores) < 2:
        return np.zeros_like(scores)
    first, second = np.sort(scores, axis=0)[::-1][:2]
    return np.asarray(np.where(scores == first, np.where((scores == first).sum(axis=0) > 1, first, second), first))


def _fit(parts: _AskedParts, read: _Read) -> tuple[Places, Places, Flags]:
    """The parts that fit sentences and may be answered by them: places in `read`, numbers, whether none fits better."""
    sizes = parts.sizes[read.items]
    at = np.repeat(np.arange(len(sizes)), sizes)
    begins = np.cumsum(sizes) - sizes
    numbers = parts.starts[read.items[at]] + np.arange(len(at)) - begins[at]
    scores = parts.tables["score"][numbers, read.places[at]]
    order = np.lexsort((numbers, -scores, at))
    numbers, scores, best = numbers[order], scores[order], np.arange(len(at)) == begins[at]
    kept = (scores > 0) & (best | parts.answers[numbers, read.places[at]])
    return at[kept], numbers[kept], best[kept]


def _tell_parts(sentences: Sentences, parts: Sequence[Asked], answers: Flags) -> dict[str, Floats]:
    """What parts and sentences say of each other, whatever the clauses, by name of the sign."""
    hints = sentences.hints
    many, standing, alone = (
        np.array([[part.kind in kinds] for part in parts]) for kinds in (ONE_OF_MANY, STANDING, ALONE)
    )
    refusing = np.array([[part.ending or bool(part.refused)] for part in parts])
    narrowed = np.array([[part.narrow > 0] for part in parts])
    on_topic = _share_topics([part.main for part in parts], hints.topics)
    met = np.where(narrowed, _share_topics([part.narrow for part in parts], hints.topics), 0.0)
    spheres = np.array([[name in part.spheres for name in SPHERES] for part in parts], dtype=float)
    both = spheres.sum(axis=1)[:, None] * hints.spheres.sum(axis=1) > 0
    aims = np.array([[name in part.aims for name in AIMS] for part in parts], dtype=float)
    tables = {
        "matters": bound_matters(unpack_bits([part.matters for part in parts], len(MATTERS)), hints.matters),
        "answers": np.where(answers & ~many, on_topic, 0.0),
        "alike": np.where(answers & many, on_topic, 0.0),
        "anew": answers & standing,
        "astray": ~answers & alone,
        "met": met,
        "unmet": narrowed - met,
        "elsewhere": both & (spheres @ hints.spheres.T == 0),
        "aim": aims @ hints.aims.T > 0,
        "unknown": ~(hints.denying | (refusing & hints.going_on)),
        "named": np.array(list(map(bool, hints.named))),
        "dated": np.array([not sentences.years.isdisjoint(words) for words in sentences.words]),
        "size": np.array([[measure_size(part.concepts)] for part in parts]),
        "unplaced": np.array([[not part.section] for part in parts]),
    }
    return {name: np.broadcast_to(table, answers.shape) for name, table in tables.items()}


def _share_topics(asked: Sequence[int], told: Floats) -> Floats:
    """The part of the topics of each part that each sentence has, 0-1; `NO_TOPIC` where none is asked."""
    topics = unpack_bits(asked, len(TOPICS))
    counts = topics.sum(axis=1)[:, None]
    return np.asarray(np.where(counts, topics @ told.T / np.maximum(counts, 1), NO_TOPIC))


def tell_answer(part: Asked, topics: int) -> dict[str, float]:
    """Return the sign of a deed of the kind that a part asks for, by name, where it has these topics."""
    if not part.kind:
        return {}
    return {"alike" if part.kind in ONE_OF_MANY else "answers": share_topics(part.main, topics)}


def differ(asked: frozenset[str], told: frozenset[str]) -> bool:
    """Return whether both name something, and nothing that both name."""
    return bool(asked and told) and asked.isdisjoint(told)
