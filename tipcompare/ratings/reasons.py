"""Why a rating is what it is: the sentences of the summary by what they tell."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from attrs import frozen

from tipcompare.language.sentences import sentence_bounds
from tipcompare.model import CountryReport, Span
from tipcompare.reading.folding import fold
from tipcompare.reading.wording import compile_folded, names_of_country
from tipcompare.series import SeriesProfile

ReasonKind = Literal["statement", "efforts", "shortcomings", "law"]

_STATING = ("standards", "direction", "statement", "years")
_OF_THE_LAW = ("waiver", "plan")


@frozen(order=True)
class Reason:
    """One sentence of the summary.

    Args:
        span: where it stands.
        kind: statement (on the standards and the rating), efforts, shortcomings, or law (a waiver and why).
    """

    span: Span
    kind: ReasonKind


def find_reasons(report: CountryReport, profile: SeriesProfile) -> tuple[Reason, ...]:
    """Return the sentences of the report's summary in order, each with what it tells.

    A sentence that says nothing of its kind goes with the one before it, so that a list of shortcomings stays
    together; where it denies something, it is one of shortcomings. Sentences of advice are left out.

    Args:
        report: of any series; without rating or summary there are none.
        profile: of its series.
    """
    if report.rating is None or not profile.rating.reasons:
        return ()
    spans = [section.span for section in report.sections if section.kind == "summary"]
    folded = fold(report.text)
    cues = _cues(profile, "|".join(re.escape(name) for name in names_of_country(report.country)))
    reasons: list[Reason] = []
    current: ReasonKind = "efforts"
    for start, end in (bounds for span in spans for bounds in sentence_bounds(report.text, span.start, span.end)):
        advice = any(item.span.overlaps(Span(start, end)) for item in report.recommendations)
        if advice or not folded.between(start, end):
            continue
        kind = _kind_of(Span(start, end), folded.between(start, end), report, cues) or current
        reasons.append(Reason(Span(start, end), kind))
        current = kind if kind in ("efforts", "shortcomings") else current
    return tuple(reasons)


@frozen
class _Cues:
    kinds: tuple[tuple[ReasonKind, re.Pattern[str]], ...]
    denials: re.Pattern[str]


@lru_cache(maxsize=256)
def _cues(profile: SeriesProfile, names: str) -> _Cues:
    wording = profile.rating
    known: dict[str, ReasonKind] = {"efforts": "efforts", "shortcomings": "shortcomings", "law": "law"}
    kinds = tuple((known[kind], compile_folded(patterns, names)) for kind, patterns in wording.reasons)
    return _Cues(kinds, compile_folded(wording.denials, names))


def _kind_of(sentence: Span, letters: str, report: CountryReport, cues: _Cues) -> ReasonKind | None:
    facts = [fact.kind for fact in report.rating.facts if sentence.contains(fact.span)] if report.rating else []
    if any(kind in _STATING for kind in facts):
        return "statement"
    if any(kind in _OF_THE_LAW for kind in facts):
        return "law"
    for kind, pattern in cues.kinds:
        if pattern.match(letters):
            return kind
    return "shortcomings" if cues.denials.search(letters) else None
