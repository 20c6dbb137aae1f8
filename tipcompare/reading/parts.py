"""What each of the readings gives: everything of a report but its identity."""

from __future__ import annotations

from attrs import frozen

from tipcompare.model import Observation, Rating, Recommendation, ReportWarning, Section


@frozen
class Parts:
    """The parts of a report; every span is a slice of `text`.

    Args:
        text: the report's own text: the source's with its line layout undone (wrapped lines joined, page furniture
            out of the way), never with other words.
        sections: they tile the text.
        rating: None where the series has none or it could not be read.
        recommendations: in the publisher's order.
        recommendations_read: False where there should be a list and none could be read.
        observations: the figures, in order.
        warnings: what could not be read or does not fit.
        area_ratings: those of chapters or fields, where the series rates such.
    """

    text: str
    sections: tuple[Section, ...] = ()
    rating: Rating | None = None
    recommendations: tuple[Recommendation, ...] = ()
    recommendations_read: bool = True
    observations: tuple[Observation, ...] = ()
    warnings: tuple[ReportWarning, ...] = ()
    area_ratings: tuple[Rating, ...] = ()
