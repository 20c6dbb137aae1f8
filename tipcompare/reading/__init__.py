"""Text to report: SourceText and the series profile give a CountryReport."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import cache

from attrs import evolve

from tipcompare.errors import ParseError, expect
from tipcompare.figures import answer_figures
from tipcompare.identity import Attribution, identify
from tipcompare.installed import load_named
from tipcompare.model import Country, CountryReport, Edition, ReportWarning, SourceText
from tipcompare.model.document import ReportKind
from tipcompare.processes import collector_paused
from tipcompare.reading.findings.chapter import read_chapter
from tipcompare.reading.findings.record import read_record
from tipcompare.reading.narrative import read_narrative
from tipcompare.reading.page import read_page
from tipcompare.reading.page_places import place_pages
from tipcompare.reading.pipeline import Parts, Reader, by_name
from tipcompare.series import SeriesProfile, package_of
from tipcompare.series.measures import prose_of
from tipcompare.series.scale import check_on_scale
from tipcompare.sources.not_english import doubt_parts, may_be_english, settle_language

LAYOUTS: dict[str, Reader] = {"narrative": read_narrative, "chapter": read_chapter, "page": read_page}
_KINDS: dict[str, ReportKind] = {"narrative": "narrative", "chapter": "chapter", "page": "page"}
GROUP = "tipcompare.layouts"


@cache
def reader_of(layout: str) -> Reader:
    """Return the function that reads text of `layout`: a built-in one, or one that an installed package adds.

    A package adds a layout by an entry point of the group `tipcompare.layouts`, named as in `Layout.reader`.

    Raises:
        ParseError: where there is none, or it cannot be loaded.
    """
    reader: Reader | None = LAYOUTS.get(layout) or load_named(GROUP, layout, Callable)
    if reader is None:
        raise ParseError(f"no layout {layout!r}", hint="install the package that reads it")
    return reader


def reader_for(profile: SeriesProfile) -> Reader:
    """Return the function that reads the reports of a series; where there is none, its package is named, too."""
    try:
        return reader_of(profile.layout.reader)
    except ParseError as error:
        series = " of ".join(filter(None, (repr(profile.key), package_of(profile.key))))
        raise ParseError(f"the series {series} cannot be read: {error.message}", hint=error.hint) from error


@collector_paused()
def read_report(
    source: SourceText,
    profile: SeriesProfile,
    *,
    country: str | Country | None = None,
    edition: str | int | Edition | None = None,
    identity: Attribution | None = None,
) -> CountryReport:
    """Return the report that `source` holds, printed as editions are or kept as mirrors do (docs/reading.md).

    Args:
        source: one document.
        profile: of the series it belongs to.
        country: name or alpha-3 code, or a `Country`, where the caller knows; else found in the text or the path.
        edition: `2021`, `2008-revised`, a number or an `Edition`, where the caller knows; else found in text or path.
        identity: what `identify` gave for this source, where it was asked before; the two above do not count then.

    Raises:
        UseError: where source or profile are none, or country or edition of another kind.
        IdentityError: where country or edition cannot be told.
        ParseError: where nothing usable could be read; another country that text or path name is told as well.
    """
    expect("source", source, SourceText)
    expect("profile", profile, SeriesProfile)
    read = read_record if source.format == "xml" else reader_for(profile)
    with naming_language(source := settle_language(source, profile.language)):
        identity = identity or identify(source, profile, country, edition)
        with _telling(identity.doubts, "country-differs"):
            parts = read(source, profile, identity.country, identity.edition)
            expect(given := f"what the layout {profile.layout.reader} gives", parts, Parts)
            check_on_scale(parts.rating, parts.area_ratings, profile, given)
    prose = may_be_english(source, profile.language)
    told = [s.span for s in parts.sections if prose and s.kind not in {*profile.notes, "furniture"}]
    warnings = (*source.warnings, *identity.doubts, *parts.warnings, *doubt_parts(parts.text, told))
    return CountryReport(
        series=profile.key,
        edition=identity.edition,
        country=identity.country,
        source=source.source,
        sha256=source.sha256,
        answers=answer_figures(parts.observations, prose_of(profile.figures.measures)),
        kind="record" if source.format == "xml" else _KINDS.get(profile.layout.reader, ""),
        pages=place_pages(source, parts.text),
        **by_name(evolve(parts, warnings=warnings)),
    )


def naming_language(source: SourceText) -> AbstractContextManager[None]:
    """Return a block in which a failure says that `source` is not English, where that is known: the likely cause."""
    expect("source", source, SourceText)
    return _telling(source.warnings, "not-english")


@contextmanager
def _telling(doubts: Sequence[ReportWarning], code: str) -> Iterator[None]:
    """Let a failure within the block say, too, what the first of these doubts with this code says."""
    try:
        yield
    except ParseError as error:
        error.message = "; ".join((error.message, *[doubt.message for doubt in doubts if doubt.code == code][:1]))
        raise


__all__ = ["Attribution", "Parts", "Reader", "identify", "naming_language", "read_report", "reader_of"]
