"""Why the rating changed: what both editions give as reasons, side by side."""

from __future__ import annotations

from attrs import frozen

from tipcompare.model import Comparison, Editions
from tipcompare.ratings import MOVED, label_of
from tipcompare.report.anchors import Said
from tipcompare.report.reasons import quote_reasons
from tipcompare.series import SeriesProfile

TITLES = {
    "statement": "What is stated",
    "efforts": "Efforts named",
    "shortcomings": "Shortcomings named",
    "law": "Waiver and law",
}


@frozen
class ReasonRow:
    """The sentences of one kind in both editions."""

    title: str
    old: tuple[Said, ...]
    new: tuple[Said, ...]


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
    changed = [c for c in reversed(history.comparisons) if c.rating.kind in MOVED]
    return tuple(why for why in (_explain(comparison, profile) for comparison in changed) if why.rows)


def _explain(comparison: Comparison, profile: SeriesProfile) -> Why:
    old, new = (quote_reasons(report, profile) for report in (comparison.old, comparison.new))
    rows = [
        ReasonRow(title, old.get(kind, ()), new.get(kind, ()))
        for kind, title in TITLES.items()
        if kind in old or kind in new
    ]
    before, after = (str(report.edition) for report in (comparison.old, comparison.new))
    labels = [label_of(value, profile) for value in (comparison.rating.old, comparison.rating.new)]
    return Why(f"why{before}-{after}", before, after, " to ".join(labels), tuple(rows))
