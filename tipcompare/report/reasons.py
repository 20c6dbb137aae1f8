"""Why an edition's rating is what it is, in its own sentences."""

from __future__ import annotations

from attrs import frozen

from tipcompare.model import CountryReport
from tipcompare.ratings.reasons import find_reasons
from tipcompare.report.anchors import name_place
from tipcompare.series import SeriesProfile

TITLES = {
    "efforts": "What it credits",
    "shortcomings": "What it finds lacking",
    "law": "What the law has to do with it",
}


@frozen
class Reasons:
    """The reasons of one edition.

    Args:
        edition: its name.
        label: its rating.
        groups: (title, sentences) of each kind that it gives; a sentence is (text, name of its place in the page).
    """

    edition: str
    label: str
    groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def give_reasons(report: CountryReport, profile: SeriesProfile) -> Reasons | None:
    """Return why the rating of `report` is what it is, or None where it gives no reason beyond its statement."""
    found = find_reasons(report, profile)
    groups = []
    for kind, title in TITLES.items():
        sentences = tuple(
            (" ".join(reason.span.of(report.text).split()), name_place(report.edition, reason.span))
            for reason in found
            if reason.kind == kind
        )
        if sentences:
            groups.append((title, sentences))
    if report.rating is None or not groups:
        return None
    return Reasons(str(report.edition), report.rating.label, tuple(groups))
