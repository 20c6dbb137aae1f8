"""What changed between two editions, and over all of them."""

from __future__ import annotations

from tipcompare.changes.history import build_history
from tipcompare.changes.reports import compare_reports
from tipcompare.errors import expect
from tipcompare.model import Comparison, CountryReport
from tipcompare.series import get_profile


def compare(old: CountryReport, new: CountryReport) -> Comparison:
    """Return everything that two editions of one country's report say of each other.

    Args:
        old: one edition.
        new: another of the same series and country.

    Raises:
        ParseError: where the two are not of one series and one country, or their series is not known.
    """
    expect("old", old, CountryReport)
    return compare_reports(old, new, get_profile(old.series))


__all__ = ["build_history", "compare", "compare_reports"]
