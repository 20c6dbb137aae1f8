"""Why the rating changed: what both editions give as reasons, side by side."""

from __future__ import annotations

from attrs import frozen

from tipcompare.model import Comparison, CountryReport, Editions
from tipcompare.ratings import Reason, find_reasons, label_of
from tipcompare.report.anchors import name_place
from tipcompare.series import SeriesProfile

TITLES = {
    "statement": "What is stated",
    "efforts": "Efforts named",
    "shortcomings": "Shortcomings named",
    "law": "Waiver and law",
}


@frozen
class Side:
    """One sentence of one edition.

    Args:
        text: the sentence, on one line.
        place: its name in the page.
    """

    text: str
    place: str


@frozen
class ReasonRow:
    """The sentences of one kind in both editions."""

    title: str
    old: tuple[Side, ...]
    new: tuple[Side, ...]


@frozen
class Why:
    """One change of the rating.

    Args:
        name: of its place in the page.
        old, new: names of the editions.
        change: the two ratings, for people.
        rows: statement, efforts, shortcomings and law, those that either edition has.
    """

    name: str
    old: str
    new: str
    change: str
    rows: tuple[ReasonRow, ...]


def explain_changes(history: Editions, profile: SeriesProfile) -> tuple[Why, ...]:
    """Return one `Why` for each change of the rating between two editions of the history, the newest first."""
    changed = [c for c in reversed(history.comparisons) if c.rating.kind in ("up", "down", "unordered")]
    return tuple(why for why in (_explain(comparison, profile) for comparison in changed) if why.rows)


def _explain(comparison: Comparison, profile: SeriesProfile) -> Why:
    old, new = (find_reasons(report, profile) for report in (comparison.old, comparison.new))
    rows = [
        ReasonRow(title, _sides(comparison.old, old, kind), _sides(comparison.new, new, kind))
        for kind, title in TITLES.items()
        if any(reason.kind == kind for reason in (*old, *new))
    ]
    before, after = (str(report.edition) for report in (comparison.old, comparison.new))
    labels = [label_of(value, profile) for value in (comparison.rating.old, comparison.rating.new)]
    return Why(f"why{before}-{after}", before, after, " to ".join(labels), tuple(rows))


def _sides(report: CountryReport, reasons: tuple[Reason, ...], kind: str) -> tuple[Side, ...]:
    return tuple(
        Side(" ".join(reason.span.of(report.text).split()), name_place(report.edition, reason.span))
        for reason in reasons
        if reason.kind == kind
    )
