"""Why an edition's rating is what it is, in its own sentences."""

from __future__ import annotations

from attrs import frozen

from tipcompare.model import CountryReport
from tipcompare.ratings.reasons import find_reasons
from tipcompare.report.anchors import Said, quote_place
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
        groups: (title, sentences) of each kind that it gives.
    """

    edition: str
    label: str
    groups: tuple[tuple[str, tuple[Said, ...]], ...]


def quote_reasons(report: CountryReport, profile: SeriesProfile) -> dict[str, tuple[Said, ...]]:
    """Return the sentences of the report's summary by what they tell (see `Reason`), in order."""
    found: dict[str, list[Said]] = {}
    for reason in find_reasons(report, profile):
        found.setdefault(reason.kind, []).append(quote_place(report, reason.span))
    return {kind: tuple(sentences) for kind, sentences in found.items()}


def give_reasons(report: CountryReport, profile: SeriesProfile) -> Reasons | None:
    """Return why the rating of `report` is what it is, or None where it gives no reason beyond its statement."""
    found = quote_reasons(report, profile)
    groups = tuple((title, found[kind]) for kind, title in TITLES.items() if kind in found)
    if report.rating is None or not groups:
        return None
    return Reasons(str(report.edition), report.rating.label, groups)
