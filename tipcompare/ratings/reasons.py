"""Why a rating is what it is: the sentences of the summary by what they tell."""

from __future__ import annotations

from typing import Literal, cast

from attrs import frozen

from tipcompare.errors import expect
from tipcompare.model import CountryReport, Span
from tipcompare.series import SeriesProfile, get_profile

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


def find_reasons(report: CountryReport, profile: SeriesProfile | None = None) -> tuple[Reason, ...]:
    """Return the sentences of the report's summary in order, each with what it tells; sentences of advice are left out.

    Args:
        report: of any series; without rating or summary there are none.
        profile: of its series, the known one where it is None; where it declares no reasons there are none.

    Raises:
        ParseError: where its series is not known.
    """
    expect("report", report, CountryReport)
    expect("profile", profile, SeriesProfile, type(None))
    if report.rating is None or not (profile or get_profile(report.series)).rating.reasons:
        return ()
    return tuple(
        Reason(fact.span, cast("ReasonKind", fact.value)) for fact in report.rating.facts if fact.kind == "reason"
    )
