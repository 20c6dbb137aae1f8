"""Which of the documents on one country stand for its editions, and the history they make."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from attrs import evolve

from tipcompare.errors import ParseError
from tipcompare.model import CountryReport, History, ReportWarning
from tipcompare.ratings import check_ratings
from tipcompare.series import get_profile


def choose_history(reports: Sequence[CountryReport]) -> History:
    """Return the history of one country from everything that was read on it, one report a year (see `Corpus.history`).

    Args:
        reports: at least one, all of one country.

    Raises:
        ParseError: where they are of several series.
    """
    from tipcompare.changes import build_history  # loads for a third of a second, which only a history needs

    found = sorted({report.series for report in reports})
    if len(found) > 1:
        raise ParseError(f"{reports[0].country.code} is in several series: {', '.join(found)}")
    profile = get_profile(found[0])
    by_year = groupby(sorted(reports), key=lambda report: report.edition.year)
    chosen = tuple(_choose(tuple(same)) for _, same in by_year)
    return build_history(check_ratings(chosen, profile), profile)


def _choose(reports: tuple[CountryReport, ...]) -> CountryReport:
    """Return the report to stand for its year, with a warning that names the ones it was chosen over."""
    last = max(report.edition for report in reports)
    best, *others = sorted(
        reports, key=lambda report: (report.edition != last, len(report.warnings), report.source, report.sha256)
    )
    if not others:
        return best
    names = ", ".join(f"{report.source} ({report.edition})" for report in others)
    why = "the last revision" if any(report.edition != last for report in others) else "the fewest warnings"
    stated = ReportWarning("several-sources", f"chosen for {why} over {names}")
    return evolve(best, warnings=(*best.warnings, stated))
