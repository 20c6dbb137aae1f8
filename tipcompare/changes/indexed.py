"""The sentences of prose of an edition, indexed by what they speak of."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from itertools import chain

import numpy as np
from attrs import frozen

from tipcompare.align.folding import fold_lines, fold_words
from tipcompare.align.sparse import Floats
from tipcompare.changes.abroad import is_of_another, names_own
from tipcompare.changes.asked import concept_of
from tipcompare.changes.hints import Hints, find_hints
from tipcompare.changes.off_topic import leave_out_source
from tipcompare.changes.prose import find_prose
from tipcompare.language.clauses import GOVERNMENT, OTHERS
from tipcompare.language.directives import STOP_WORDS
from tipcompare.model import CountryReport, Span
from tipcompare.model.document import is_of
from tipcompare.series import SeriesProfile
from tipcompare.series.patterns import any_of

_IN_BRACKETS = re.compile(r"\(([A-Z][A-Za-z]*[A-Z])\)")
_BEFORE, _SMALL = 100, 3
"""Characters before an acronym in brackets among which stands what it is short for, and words of that without a letter
in it, at most."""


@frozen(eq=False)
class Sentences:
    """The sentences of prose of one edition and what they speak of.

    Args:
        spans: where each stands.
        texts: what each says.
        kinds: of the section of each.
        words: the folded words of each.
        hints: what each can tell.
        told: the concepts of each.
        places: for each concept that is wanted the numbers of the sentences that have it, ascending.
        weights: of each concept.
        rarest: the most that a concept can weigh.
        weighed: the weight of all concepts of each sentence.
        names: words that name the country, and the acronyms of bodies of its government.
        years: the year of the edition and the one before.
        before: the text of the older edition without its recommendations.
    """

    spans: Sequence[Span]
    texts: Sequence[str]
    kinds: Sequence[str]
    words: Sequence[tuple[str, ...]]
    hints: Hints
    told: Sequence[Mapping[str, None]]
    places: Mapping[str, Sequence[int]]
    weights: Mapping[str, float]
    rarest: float
    weighed: Floats
    names: frozenset[str]
    years: frozenset[str]
    before: str

    def weigh(self, concepts: Iterable[str]) -> float:
        """Return the weight of concepts; one that no sentence has weighs most."""
        return sum([self.weights.get(concept, self.rarest) for concept in concepts])


def index_sentences(reports: tuple[str, CountryReport], profile: SeriesProfile, wanted: Container[str]) -> Sentences:
    """Return the sentences of the newer of two editions, for the concepts that are `wanted`.

    Args:
        reports: the text of the older edition without its recommendations, and the newer edition.
        profile: of the series; its formulas and all but the sections on efforts are left out, as are sentences on other
            countries, and of a chapter on several those that do not name the own one.
        wanted: concepts that any recommendation asks for.
    """
    before, report = reports
    placed = _list_own(report, profile)
    spans, kinds = [span for span, _ in placed], [kind for _, kind in placed]
    texts = [span.of(report.text) for span in spans]
    folded = fold_lines(texts).decode("utf-8", "surrogatepass")
    words = [leave_out_source(tuple(line.split())) for line in folded.split("\n")[1:-1]]
    told = [dict.fromkeys(map(concept_of, line)) for line in words]
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, concepts in enumerate(told):
        concepts.pop("", None)
        for concept in filter(wanted.__contains__, concepts):
            places[concept].append(place)
    counts = Counter(chain.from_iterable(told))
    logs = {count: math.log((1 + len(spans)) / (1 + count)) for count in set(counts.values())}
    weights = {concept: logs[count] for concept, count in counts.items()}
    weighed = np.array([sum(map(weights.__getitem__, concepts)) for concepts in told])
    names = frozenset(fold_words(report.country.name)) - STOP_WORDS | find_bodies(report.text)
    years = frozenset({str(report.edition.year), str(report.edition.year - 1)})
    rarest = math.log(1 + len(spans))
    hints = find_hints(words)
    return Sentences(
        spans, texts, kinds, words, hints, told, dict(places), weights, rarest, weighed, names, years, before
    )


def _list_own(report: CountryReport, profile: SeriesProfile) -> list[tuple[Span, str]]:
    """The sentences on efforts of the report's own country that are no formulas, each with the kind of its section."""
    formulas, country = any_of(profile.formulas, re.IGNORECASE), report.country
    shared = any(warning.code == "shared-chapter" for warning in report.warnings)

    def is_own(sentence: str) -> bool:
        if shared:
            return names_own(sentence, country.name)
        return not is_of_another(sentence, country.code, country.name)

    return [
        (span, section.kind)
        for section in report.sections
        if is_of(section.kind, profile.effort_sections)
        for span in find_prose(report, section.span)
        if not formulas.match(report.text, span.start, span.end) and is_own(span.of(report.text))
    ]


def find_bodies(text: str) -> frozenset[str]:
    """Return the acronyms, in lower case, that stand in brackets behind the name of a body of a government.

    Example:
        >>> sorted(find_bodies("The Ministry of Mills (MoM) and the Millers' Organization (MO) met."))
        ['mom']
    """
    found = set()
    for acronym in _IN_BRACKETS.finditer(text):
        name = acronym[1].lower()
        before = text[max(0, acronym.start() - _BEFORE) : acronym.start()].lower().split()
        last = before[-len(name) - _SMALL :]
        spelled = last[next((place for place, word in enumerate(last) if word[0] == name[0]), len(last)) :]
        if not GOVERNMENT.isdisjoint(spelled) and OTHERS.isdisjoint((name, *spelled)):
            found.add(name)
    return frozenset(found)


def leave_out_items(report: CountryReport) -> str:
    """Return the text of a report without its recommendations: they ask in the words in which a deed may be told."""
    spans = sorted((item.span for item in report.recommendations), key=lambda span: span.start)
    starts = [0, *(span.end for span in spans)]
    ends = [*(span.start for span in spans), len(report.text)]
    return "\n".join(report.text[start:end] for start, end in zip(starts, ends, strict=True))
