"""The rows of `lives` and `wording_changes`: what became of recommendations, and what differs in their wordings."""

from __future__ import annotations

from collections.abc import Iterator

from tipcompare.changes.lives import trace_lives
from tipcompare.model import Comparison, Editions, RecommendationChange, Span
from tipcompare.tables.columns import SCORE_DIGITS, Row


def life_rows(history: Editions) -> Iterator[Row]:
    """Yield the rows of the table `lives`, in order of recurrence id."""
    for life in trace_lives(history):
        yield (
            history.series,
            history.country,
            life.name,
            life.first.year,
            life.last.year,
            life.seen,
            len(life.occurrences),
            life.stood.year,
            life.printed,
            life.returns,
            life.fate,
            life.likely,
            life.gone.year if life.gone else None,
            " ".join(life.into),
            " ".join(life.origins),
            not life.begun,
            life.fate != "dropped",
            life.item.ordinal,
            life.item.area,
            life.item.text,
            life.item.span.start,
            life.item.span.end,
            life.report.country.name,
            life.report.page_at(life.item.span.start),
            life.item.list,
        )


def wording_rows(history: Editions) -> Iterator[Row]:
    """Yield the rows of the table `wording_changes`, in order of edition and of the newer list."""
    for comparison in history.comparisons:
        pairs = [(change.pair, change) for change in comparison.recommendations if change.pair]
        for (old, new), change in sorted(pairs, key=lambda one: one[0][::-1]):
            yield from _tell_wording(comparison, change, old, new)


def _tell_wording(comparison: Comparison, change: RecommendationChange, old: int, new: int) -> Iterator[Row]:
    score = round(min(link.score for link in change.links), SCORE_DIGITS)
    before, after = comparison.old, comparison.new
    for item in change.wording:
        yield (
            after.series,
            after.country.code,
            before.edition.year,
            old,
            after.edition.year,
            new,
            item.kind,
            *(span.of(report.text) if span else None for span, report in ((item.old, before), (item.new, after))),
            score,
            *(place for span in (item.old, item.new) for place in bounds(span)),
            after.country.name,
        )


def bounds(span: Span | None) -> tuple[int | None, int | None]:
    """Return where a span begins and ends; (None, None) where there is none."""
    return (span.start, span.end) if span else (None, None)
