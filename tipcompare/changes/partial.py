"""Editions that were read in part: what stands behind the place where a text breaks off is not known."""

from __future__ import annotations

from tipcompare.model import CountryReport

CUT = ("cut-off", "page-cut-short")
"""Warnings of a text that breaks off."""


def is_partial(report: CountryReport) -> bool:
    """Return whether a report is warned to break off, so that what it does not have may only not have been read."""
    return any(warning.code in CUT for warning in report.warnings)


def tell_partial(report: CountryReport) -> str:
    """Return that an edition was read in part; empty where it was not."""
    if not is_partial(report):
        return ""
    return f"{report.edition} was read in part: its text breaks off, and what stands behind that is not known."
