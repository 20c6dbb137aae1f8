"""Documents that may not be what they are filed under: what they say is not said by that edition."""

from __future__ import annotations

from collections.abc import Iterable

from tipcompare.language.counts import list_names
from tipcompare.model import CountryReport

ANOTHER = ("other-edition", "same-text", "edition-differs", "country-differs")
"""Warnings of a document that may be of another edition or country, those that say most first."""


def may_be_another(report: CountryReport) -> bool:
    """Return whether a document is warned to be perhaps that of another edition or country."""
    return any(warning.code in ANOTHER for warning in report.warnings)


def list_doubted(reports: Iterable[CountryReport]) -> tuple[str, ...]:
    """Return the editions of those documents that may be others', in order."""
    return tuple(str(report.edition) for report in reports if may_be_another(report))


def tell_doubts(reports: Iterable[CountryReport]) -> tuple[str, ...]:
    """Return for each document that may be another's what its warnings say of that, to be told before all else.

    Args:
        reports: of which each is named by its source.
    """
    return tuple(
        f"{report.source} may be of another edition or country: {warning.message}"
        for report in reports
        for warning in report.warnings
        if warning.code in ANOTHER
    )


def tell_doubt(reports: Iterable[CountryReport]) -> str:
    """Return that some of the documents that something was told from may be others'; empty where none may."""
    doubted = list_doubted(reports)
    return f"The {name_documents(doubted)}." if doubted else ""


def name_documents(doubted: Iterable[str]) -> str:
    """Return the documents of editions that may be others', as a sentence goes on with them.

    Example:
        >>> name_documents(["2022"])
        'document of 2022 is perhaps of another edition or country'
        >>> name_documents(["2021", "2022"])
        'documents of 2021 and 2022 are perhaps of others'
    """
    named = list(doubted)
    if len(named) == 1:
        return f"document of {named[0]} is perhaps of another edition or country"
    return f"documents of {list_names(named)} are perhaps of others"
