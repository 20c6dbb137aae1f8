"""(being built) Which country and which edition a document is about."""

from __future__ import annotations

from tipcompare.model import Country, Edition, ReportWarning, SourceText
from tipcompare.series import SeriesProfile


def identify(
    source: SourceText, profile: SeriesProfile, country: str | None, edition: str | None
) -> tuple[Country, Edition, tuple[ReportWarning, ...]]:
    """Being built."""
    raise NotImplementedError
