"""All editions of one country's report, and what recurs in them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from attrs import evolve

from tipcompare.align.recurrence import trace_recurrence
from tipcompare.changes.reports import check_profile, compare_reports, show_texts
from tipcompare.changes.restatements import find_restatements
from tipcompare.errors import ParseError, expect_each
from tipcompare.model import CountryReport, Editions
from tipcompare.processes import collector_paused
from tipcompare.series import SeriesProfile, get_profile


@collector_paused()
def build_history(
    reports: Iterable[CountryReport], profile: SeriesProfile | None = None, *, shown: bool = True
) -> Editions:
    """Return the history that the editions of one country's report make, whatever order they are given in.

    Args:
        reports: at least one; one for each edition.
        profile: of the series they belong to; the known one where it is None.
        shown: whether the texts are to be shown (see `compare_reports`).

    Raises:
        ParseError: where there are none, or they are not of one series and country, or an edition stands twice, or the
            profile is of another series.

    Source: what is the same recommendation is told by the numbers of `tipcompare.align.calibration`, fitted on the
    first years that the publisher of the Findings prints beside each of its own.
    """
    ordered = tuple(sorted(expect_each("reports", reports, CountryReport)))
    keys = [report.key for report in ordered]
    if not ordered or len({key[:2] for key in keys}) > 1 or len(set(keys)) < len(keys):
        raise ParseError(f"expected one report for each edition of one country, got {[r.source for r in ordered]}")
    profile = get_profile(ordered[0].series) if profile is None else profile
    check_profile(profile, ordered[0])
    recurrence = trace_recurrence(ordered, tag=profile.language)
    return Editions(
        reports=ordered,
        comparisons=tuple(
            compare_reports(old, new, profile, recurrence=recurrence, shown=shown) for old, new in pairwise(ordered)
        ),
        occurrences=recurrence.occurrences,
        restatements=find_restatements(ordered),
    )


def show_history(history: Editions, profile: SeriesProfile) -> Editions:
    """Return a history with what shows its texts (see `show_texts`); itself where it has that."""
    shown = tuple(show_texts(found, profile) for found in history.comparisons)
    changed = any(found is not whole for found, whole in zip(history.comparisons, shown, strict=True))
    return evolve(history, comparisons=shown) if changed else history
