"""(being built)."""

from tipcompare.model import Country, Edition, SourceText
from tipcompare.reading.parts import Parts
from tipcompare.series import SeriesProfile


def read_chapter(source: SourceText, profile: SeriesProfile, country: Country, edition: Edition) -> Parts:
    """Being built."""
    raise NotImplementedError
