"""Why a rating is what it is, and why it changed, in the editions' own sentences."""

from __future__ import annotations

from attrs import frozen

from tipcompare.model import Comparison, CountryReport, Editions
from tipcompare.ratings import MOVED, label_of
from tipcompare.ratings.reasons import find_reasons
from tipcompare.report.anchors import Said, quote_place
from tipcompare.series import SeriesProfile

GIVEN = {
    "efforts": "What it credits",
    "shortcomings": "What it finds lacking",
    "law": "What the law has to do with it",
}
"""What the reasons of one edition stand under."""

COMPARED = {
    "statement": "What is stated",
    "efforts": "Efforts named",
    "shortcomings": "Shortcomings named",
    "law": "Waiver and law",
}
"""What those of two editions stand under, side by side."""


@frozen
class Reasons:
    """The reasons of one edition: its name, its rating, and of each kind that it gives title and sentences."""

    edition: str
    label: str
    groups: tuple[tuple[str, tuple[Said, ...]], ...]


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


def give_reasons(report: CountryReport, profile: SeriesProfile) -> Reasons | None:
    """Return why the rating of `report` is what it is, or None where it gives no reason beyond its statement."""
    found = _quote_reasons(report, profile)
    groups = tuple((title, found[kind]) for kind, title in GIVEN.items() if kind in found)
    if report.rating is None or not groups:
        return None
    return Reasons(str(report.edition), report.rating.label, groups)


def explain_changes(history: Editions, profile: SeriesProfile) -> tuple[Why, ...]:
    """Return one `Why` for each change of the rating between two editions of the history, the newest first."""
    changed = [c for c in reversed(history.comparisons) if c.rating.kind in MOVED]
    return tuple(why for why in (_explain(comparison, profile) for comparison in changed) if why.rows)


def _explain(comparison: Comparison, profile: SeriesProfile) -> Why:
    old, new = (_quote_reasons(report, profile) for report in (comparison.old, comparison.new))
    rows = [
        ReasonRow(title, old.get(kind, ()), new.get(kind, ()))
        for kind, title in COMPARED.items()
        if kind in old or kind in new
    ]
    before, after = (str(report.edition) for report in (comparison.old, comparison.new))
    labels = [label_of(value, profile) for value in (comparison.rating.old, comparison.rating.new)]
    return Why(f"why{before}-{after}", before, after, " to ".join(labels), tuple(rows))


def _quote_reasons(report: CountryReport, profile: SeriesProfile) -> dict[str, tuple[Said, ...]]:
    """The sentences of the report's summary by what they tell (see `Reason`), in order."""
    found: dict[str, tuple[Said, ...]] = {}
    for reason in find_reasons(report, profile):
        found[reason.kind] = (*found.get(reason.kind, ()), quote_place(report, reason.span))
    return found
