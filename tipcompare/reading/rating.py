"""The rating of a narrative: what its heading prints and what its statement says, decided together."""

from __future__ import annotations

from typing import cast

from tipcompare.model import Rating, ReportWarning, Span
from tipcompare.model.document import Direction
from tipcompare.reading.heading import Title
from tipcompare.reading.statement import Statement
from tipcompare.series import SeriesProfile


def decide_rating(
    title: Title | None, statement: Statement, heading: Span | None, profile: SeriesProfile
) -> tuple[Rating | None, tuple[ReportWarning, ...]]:
    """Return the rating that heading and statement give together, and what is doubtful about it.

    The heading goes first, as it is what the publisher rated; where both speak and differ, that is a warning.
    """
    printed = title.value if title else None
    said = statement.said("statement") or statement.standard
    warnings = []
    if title is not None and title.rated and printed is None and heading is not None:
        warnings.append(_unknown(heading))
    if statement.unknown is not None:
        warnings.append(_unknown(statement.unknown))
    cut = _is_cut(title, said, profile)
    value = said if cut else printed or said
    span = statement.span or heading
    if value is None or span is None:
        return None, (*warnings, ReportWarning("no-rating", "no rating was found in heading or statement", span))
    if cut:
        message = (
            f"the heading is cut to {_label(profile, printed or '')}; {_label(profile, said or '')} is what begins so"
        )
        warnings.append(ReportWarning("heading-cut", message, span, heading))
    elif printed and said and printed != said:
        message = f"the heading gives {_label(profile, printed)}, the statement {_label(profile, said)}"
        warnings.append(ReportWarning("rating-differs", message, span, heading))
    rating = Rating(
        value=value,
        label=_label(profile, value),
        span=span,
        direction=cast("Direction | None", statement.said("direction")),
        previous=statement.said("previous"),
        waiver=statement.said("waiver") == "granted",
        heading_value=printed,
        statement_value=said,
        facts=statement.facts,
    )
    return rating, tuple(warnings)


def _is_cut(title: Title | None, said: str | None, profile: SeriesProfile) -> bool:
    """Return whether the heading ends with what the name of the statement's level only begins with."""
    if title is None or title.value is None or said is None or not title.clean:
        return False
    return _label(profile, said).startswith(f"{_label(profile, title.value)} ")


def _unknown(span: Span) -> ReportWarning:
    return ReportWarning("unknown-rating", "a rating is printed that is not on the series' scale", span)


def _label(profile: SeriesProfile, value: str) -> str:
    level = profile.level(value)
    return level.label if level else value
