"""Documents that may not be what they are filed under: what they say is not said by that edition."""

from __future__ import annotations

from tipcompare.model import CountryReport

ANOTHER = ("other-edition", "same-text", "edition-differs", "country-differs")
"""Warnings of a document that may be of another edition or country, those that say most first."""


def may_be_another(report: CountryReport) -> bool:
    """Return whether a document is warned to be perhaps that of another edition or country."""
    return any(warning.code in ANOTHER for warning in report.warnings)
