"""Whether what a narrative says of its rating fits the edition before, the years in a row, the law and the facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from attrs import evolve, frozen

from tipcompare.model import CountryReport, Edition, Rating, ReportWarning, Span
from tipcompare.ratings.due import LegalStep, apply_law
from tipcompare.ratings.facts import Placement, history_of
from tipcompare.ratings.labels import label_of
from tipcompare.series import SeriesProfile

_KINDS_OF_DIRECTION = {"remained": ("same",), "upgraded": ("up", "unordered"), "downgraded": ("down", "unordered")}


@frozen
class _Case:
    """One report's rating with what it can be held against.

    Args:
        old: the edition before and its rating, where both were read.
        before: the shipped placement of the edition before, where that one was not read and the placement is not open.
        shipped: the shipped placement of the same edition, where there is one.
        step: what the law asked for, by the reports and, between them, the shipped placements.
        streak: editions in a row with this rating up to and with this one, by the same.
        whole: whether the edition before that streak is known.
    """

    rating: Rating
    profile: SeriesProfile
    old: tuple[Edition, Rating] | None
    before: Placement | None
    shipped: Placement | None
    step: LegalStep
    streak: int
    whole: bool


def check_ratings(reports: Sequence[CountryReport], profile: SeriesProfile) -> tuple[CountryReport, ...]:
    """Return the reports with a warning for each thing their ratings say that does not fit.

    The codes are `previous-rating-differs`, `direction-differs` (against the edition before), `years-differ` (a stated
    count of years against the editions in a row), `waiver-not-due`, `waiver-not-stated` (against the law) and
    `placement-differs` (against the shipped placements). Where the edition before was not read, its shipped placement
    stands for it, unless that is open. Nothing is repaired.

    Args:
        reports: of one country and series, one for each edition, in order.
        profile: of the series; without a table to check against, law and placements are left out.

    Source: 22 U.S.C. 7107(b)(2)(D) and (F) for waivers (`tipcompare.ratings.law`), `load_placements` for placements.
    """
    rated = {report.edition.year: (report.edition, report.rating) for report in reports if report.rating is not None}
    if not rated:
        return tuple(reports)
    country = reports[0].country.code
    shipped = {row.edition: row for row in history_of(country)} if profile.rating.checked_against else {}
    known = shipped | {year: Placement(country, year, rating.value) for year, (_, rating) in rated.items()}
    steps = {step.edition: step for step in apply_law(known.values())}
    checked = []
    for report in reports:
        year = report.edition.year
        if report.rating is None:
            checked.append(report)
            continue
        streak, whole = _streak(known, year, report.rating.value)
        old, before = rated.get(year - 1), shipped.get(year - 1)
        placed = before if old is None and before is not None and before.tier is not None else None
        case = _Case(report.rating, profile, old, placed, shipped.get(year), steps[year], streak, whole)
        found = [warning for check in _CHECKS for warning in check(case) if warning not in report.warnings]
        checked.append(evolve(report, warnings=(*report.warnings, *found)) if found else report)
    return tuple(checked)


def _streak(known: Mapping[int, Placement], year: int, value: str) -> tuple[int, bool]:
    """How many editions in a row had this rating, and whether it is known that the one before them had another."""
    streak = 1
    while (before := known.get(year - streak)) is not None and before.tier == value:
        streak += 1
    return streak, before is not None and not before.may_be(value)


def _place_of(rating: Rating, kind: str) -> Span:
    fact = rating.fact(kind)
    return fact.span if fact is not None else rating.span


def _value_before(case: _Case) -> tuple[str, str, Span | None] | None:
    """The rating of the edition before, what is said of where it is from, and where it was read."""
    if case.old is not None:
        edition, old = case.old
        return old.value, f"the edition before ({edition})", old.span
    place = case.before
    if place is None or place.tier is None:
        return None
    return place.tier, f"the shipped placement of {place.edition} ({place.confidence})", None


def _check_previous(case: _Case) -> list[ReportWarning]:
    """The rating said to have been the one before, against the edition before."""
    stated, known = case.rating.previous, _value_before(case)
    if stated is None or known is None or stated == known[0]:
        return []
    value, source, place = known
    said, was = label_of(stated, case.profile), label_of(value, case.profile)
    message = f"the statement says it was {said} before, {source} has {was}"
    return [ReportWarning("previous-rating-differs", message, _place_of(case.rating, "previous"), place)]


def _check_direction(case: _Case) -> list[ReportWarning]:
    """Remained, upgraded or downgraded, against the edition before."""
    direction, known = case.rating.direction, _value_before(case)
    if known is None or direction not in _KINDS_OF_DIRECTION:
        return []
    value, source, place = known
    if case.profile.change_between(value, case.rating.value) in _KINDS_OF_DIRECTION[direction]:
        return []
    was, now = label_of(value, case.profile), label_of(case.rating.value, case.profile)
    message = f"the statement says {direction}, but {source} has {was} and this {now}"
    return [ReportWarning("direction-differs", message, _place_of(case.rating, "direction"), place)]


def _check_years(case: _Case) -> list[ReportWarning]:
    """A stated count of years, against the editions in a row that are known."""
    fact = case.rating.fact("years")
    if fact is None or not case.profile.rating.checked_against:
        return []
    stated = int(fact.value)
    if stated == case.streak or (stated > case.streak and not case.whole):
        return []
    at_least = "" if case.whole else "at least "
    message = f"the statement counts {stated} years, the known editions in a row are {at_least}{case.streak}"
    return [ReportWarning("years-differ", message, fact.span)]


def _check_waiver(case: _Case) -> list[ReportWarning]:
    """A waiver that the law asks for and the text does not state, or the other way round."""
    if not case.profile.rating.checked_against:
        return []
    step = case.step
    kept = step.due and case.rating.value == "2WL"
    if case.rating.waiver and not step.due and (case.whole or case.streak > 2) and case.rating.value == "2WL":
        message = f"a waiver is stated, but no downgrade was due in {step.edition} after {case.streak - 1} year(s)"
        return [ReportWarning("waiver-not-due", message, _place_of(case.rating, "waiver"))]
    if kept and not case.rating.waiver and case.rating.statement_value is not None:
        message = f"it stays on the Watch List for the {case.streak}. year, and no waiver is stated"
        return [ReportWarning("waiver-not-stated", message, case.rating.span)]
    return []


def _check_placement(case: _Case) -> list[ReportWarning]:
    """The narrative's rating, against the shipped placement."""
    shipped, value = case.shipped, case.rating.value
    if shipped is None or shipped.may_be(value):
        return []
    has = label_of(shipped.tier, case.profile, missing="another")
    said = label_of(value, case.profile)
    message = f"the narrative has {said}, the shipped placements have {has} ({shipped.confidence})"
    return [ReportWarning("placement-differs", message, case.rating.span)]


_CHECKS: tuple[Callable[[_Case], list[ReportWarning]], ...] = (
    _check_previous,
    _check_direction,
    _check_years,
    _check_waiver,
    _check_placement,
)
