"""Why a rating is what it is: the sentences of the summary by what they tell."""

from __future__ import annotations

from typing import Literal, cast

from attrs import frozen

from tipcompare.model import CountryReport, Span
from tipcompare.series import SeriesProfile

ReasonKind = Literal["statement", "efforts", "shortcomings", "law"]


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
    """Return the sentences of the report's summary in order, each with what it tells; sentences of advice are left out.

    Args:
        report: of any series; without rating or summary there are none.
        profile: of its series; where it declares no reasons there are none.
    """
    if report.rating is None or not profile.rating.reasons:
        return ()
    return tuple(
        Reason(fact.span, cast("ReasonKind", fact.value)) for fact in report.rating.facts if fact.kind == "reason"
    )
