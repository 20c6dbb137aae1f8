"""Text to report: SourceText and the series profile give a CountryReport."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tipcompare.errors import ParseError
from tipcompare.model import Country, CountryReport, Edition, SourceText
from tipcompare.reading.chapter import read_chapter
from tipcompare.reading.identity import Identity, identify
from tipcompare.reading.narrative import read_narrative
from tipcompare.reading.page import read_page
from tipcompare.reading.parts import Parts
from tipcompare.reading.record import read_record
from tipcompare.series import SeriesProfile

_LAYOUTS: dict[str, Callable[[SourceText, SeriesProfile, Country, Edition], Parts]] = {
    "narrative": read_narrative,
    "chapter": read_chapter,
    "page": read_page,
}


def read_report(
    source: SourceText,
    profile: SeriesProfile,
    *,
    country: str | None = None,
    edition: str | None = None,
    identity: Identity | None = None,
) -> CountryReport:
    """Return the report that `source` holds.

    Args:
        source: one document.
        profile: of the series it belongs to.
        country: name or alpha-3 code, where the caller knows; else it is found in the text or the path.
        edition: `2021` or `2008-revised`, where the caller knows; else it is found in the text or the path.
        identity: what `identify` gave for this source, where it was asked before; the two above do not count then.

    Raises:
        IdentityError: where country or edition cannot be told, or what the caller says contradicts the text.
        ParseError: where nothing usable could be read.
    """
    read = read_record if source.format == "xml" else _LAYOUTS[profile.layout]
    with naming_language(source):
        who, when, doubts = identity or identify(source, profile, country, edition)
        parts = read(source, profile, who, when)
    return CountryReport(
        series=profile.key,
        edition=when,
        country=who,
        text=parts.text,
        source=source.source,
        sha256=source.sha256,
        sections=parts.sections,
        rating=parts.rating,
        recommendations=parts.recommendations,
        recommendations_read=parts.recommendations_read,
        observations=parts.observations,
        warnings=(*source.warnings, *doubts, *parts.warnings),
    )


@contextmanager
def naming_language(source: SourceText) -> Iterator[None]:
    """Let a failure within the block say that the text is not English, where that is known: it is the likely cause."""
    try:
        yield
    except ParseError as error:
        foreign = next((said.message for said in source.warnings if said.code == "not-english"), None)
        if foreign is not None:
            error.message += f"; {foreign}"
        raise


__all__ = ["Identity", "identify", "naming_language", "read_report"]
