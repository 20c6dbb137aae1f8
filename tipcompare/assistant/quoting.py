"""The parts of an answer: rows as far as there is room for them, and words with their place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tipcompare.errors import UseError
from tipcompare.model import Answer, Comparison, CountryReport, Rating, Span
from tipcompare.ratings.reasons import find_reasons
from tipcompare.series import get_profile

if TYPE_CHECKING:
    import pandas as pd

MOST_ROWS = 50
"""Rows of one answer; what is left off is counted."""

MOST_CHARACTERS = 4_000
"""Characters of a text that is cited at once."""

Reply = dict[str, Any]


def _from(after: int) -> slice:
    """Which rows an answer has room for, after so many."""
    if after < 0:
        raise UseError(f"expected after to be 0 or more, got {after}")
    return slice(after, after + MOST_ROWS)


def page(rows: list[Reply], after: int = 0) -> Reply:
    """The rows after so many that an answer has room for, and how many are left off."""
    return {"rows": rows[_from(after)], "left_off": _left_off(len(rows), after)}


def _left_off(count: int, after: int) -> int:
    return max(0, count - after - MOST_ROWS)


def bound(table: pd.DataFrame, after: int = 0) -> Reply:
    """What `page` gives, of the rows of a table."""
    rows: list[Reply] = json.loads(table.iloc[_from(after)].to_json(orient="records", force_ascii=False))
    return {"rows": rows, "left_off": _left_off(len(table), after)}


def quote_items(report: CountryReport, ordinals: tuple[int, ...]) -> list[Reply]:
    """The recommendations of a report with these ordinals."""
    found = (item.span for item in report.recommendations if item.ordinal in ordinals)
    return [quote(report, span.start, span.end) for span in found]


def compare_ratings(found: Comparison, old: Rating | None, new: Rating | None) -> Reply:
    """Two ratings with the words that state them, and which way the newer one went."""
    from tipcompare.changes.rating import tell_way

    kind = tell_way(old, new, get_profile(found.new.series))
    return {"old": _quote_rating(found.old, old), "new": _quote_rating(found.new, new), "change": kind}


def _quote_rating(report: CountryReport, rating: Rating | None) -> Reply | None:
    """A rating with the words that state it and, of a country's, those that say why; None where none was read."""
    if rating is None:
        return None
    given = find_reasons(report) if rating is report.rating else ()
    reasons = [{"kind": one.kind, **quote(report, one.span.start, one.span.end)} for one in given]
    return {"rating": rating.value, **quote(report, rating.span.start, rating.span.end), "reasons": reasons}


def quote_answer(report: CountryReport, answer: Answer) -> Reply:
    """An answer with what it counts, how sure it is, and its sentence."""
    names = ("value", "unit", "status", "qualifier", "period", "certainty")
    told = {name: getattr(answer, name) for name in names}
    return {**told, **quote(report, answer.sentence.start, answer.sentence.end)}


def quote(report: CountryReport, start: int, end: int) -> Reply:
    """The words between two offsets, with the place they stand in."""
    place = {"source": report.source, "edition": report.edition.year, **bounds(Span(start, end))}
    return {"quote": report.text[start:end], **place}


def bounds(span: Span) -> Reply:
    """Where a span begins and ends."""
    return {"char_start": span.start, "char_end": span.end}
