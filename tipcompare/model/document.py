"""The report as a versioned document: frozen values that know nothing of files or of other editions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container
from functools import total_ordering
from itertools import pairwise
from operator import itemgetter
from typing import Any, Literal

from attrs import Attribute, field, frozen

from tipcompare.errors import UseError, expect
from tipcompare.model.checks import as_whole, between, like, not_empty
from tipcompare.model.figures import Answer, Observation
from tipcompare.model.kinds import true_to_kinds
from tipcompare.model.source import ReportWarning, Span, show_text, tell_count

FoundBy = Literal["heading", "cue", "order"]
Direction = Literal["remained", "upgraded", "downgraded", "placed"]

ReportKind = Literal["", "narrative", "chapter", "record", "page"]
"""How a document tells what it tells; empty where it was read by a layout that an installed package adds."""

OTHER_FACTS = "of another text with"
"""How the warning `several-sources` begins what another source of the year gives that the chosen one does not."""

FIRST_YEAR, LAST_YEAR = 1900, 2200


@total_ordering
@frozen(field_transformer=true_to_kinds)
class Edition:
    """One yearly edition of a series, and which revision of it.

    Args:
        year: the year the edition is called by (the 2021 TIP Report covers April 2020 to March 2021).
        revision: empty for the edition as first issued, else its name (`revised`); four digits are another year.

    Example:
        >>> str(Edition(2008, "revised")), Edition.parse("2021")
        ('2008-revised', Edition(year=2021, revision=''))

    Source: the introductions of the Trafficking in Persons Report, which say that an edition covers the government's
    efforts from April 1 of the year before through March 31.
    """

    year: int = field(converter=as_whole, validator=between(FIRST_YEAR, LAST_YEAR))
    revision: str = field(default="", validator=like(r"(?!\d{4}$)[a-z0-9]*", "revised"))

    @classmethod
    def parse(cls, text: str | int | Edition) -> Edition:
        """Return the edition that `text` names.

        Args:
            text: `2021` or `2008-revised`; blanks around it and the case of its letters do not count. A year may be
                given as a number, and an edition is itself.

        Raises:
            UseError: where it is neither, two years, or no year that a report can be of.
        """
        if isinstance(text, Edition):
            return text
        expect("edition", text, str, int, Edition)
        if two := re.fullmatch(r"\d{4}\s*[-–—/]\s*(\d{4})", str(text).strip()):
            told = f"{two[1]} or {two[1]}-07 or {two[1]}-rev; state {two[1]} for a report on {two[0]}"
            raise UseError(f"an edition is one year, as {told}")
        found = re.fullmatch(r"(\d{4})(?:-([a-z0-9]+))?", str(text).strip().lower())
        if found is None or not FIRST_YEAR <= int(found[1]) <= LAST_YEAR:
            years = f"{FIRST_YEAR} to {LAST_YEAR}"
            raise UseError(f"expected an edition of {years}, such as 2021 or 2008-revised, got {text!r}")
        return cls(int(found[1]), found[2] or "")

    def __hash__(self) -> int:
        return self.year  # a year has few revisions, and much of what is known of a country is looked up by edition

    def __lt__(self, other: Edition) -> bool:
        if other.__class__ is not Edition:
            return NotImplemented
        return (self.year, self.revision) < (other.year, other.revision)

    def __str__(self) -> str:
        return f"{self.year}-{self.revision}" if self.revision else str(self.year)


@frozen(order=True, field_transformer=true_to_kinds)
class Country:
    """The country, or the territory with a narrative of its own, that a report is about.

    Args:
        code: ISO 3166 alpha-3 (`XKX` for Kosovo; XAA to XZZ for invented ones).
        name: as the source prints it.

    Source: ISO 3166-1; XAA to XZZ are codes it leaves to users and never gives to a country, XKX among them.
    """

    code: str = field(validator=like(r"[A-Z]{3}", "MEX"))
    name: str = field(validator=not_empty)


@frozen(order=True, field_transformer=true_to_kinds)
class Section:
    """A stretch of the report under one heading, or that belongs under it.

    Sections follow each other, do not overlap, and together hold every non-blank character of the text.

    Args:
        span: with its heading, where there is one.
        kind: one of the section kinds of the series profile, or `furniture` for what the site put around the text.
        heading: the heading as printed; empty where it is lost.
        found_by: how its start was told: by its heading, by a cue sentence, or by its place in the order.
    """

    span: Span
    kind: str
    heading: str = ""
    found_by: FoundBy = "heading"


def is_of(kind: str, kinds: Container[str]) -> bool:
    """Return whether a section's kind is one of these, or it is a part (`section/part`) of a section whose kind is.

    Args:
        kind: of a section.
        kinds: of sections, or of their parts.

    Example:
        >>> is_of("upper/findings", ("upper",)), is_of("upper", ("upper/findings",))
        (True, False)
    """
    return kind in kinds or section_of(kind) in kinds


def list_years(printed: str) -> list[int]:
    """Return the years in what the publisher prints beside a recommendation, as they stand there.

    Args:
        printed: the text.
    """
    return [int(year) for year in re.findall(r"(?<!\d)\d{4}(?!\d)", printed)]


def section_of(kind: str) -> str:
    """Return the kind of the section that a part (`section/part`) is in; of a whole section, its own.

    Args:
        kind: of a section, or of a part of one.

    Example:
        >>> section_of("upper/findings"), section_of("upper")
        ('upper', 'upper')
    """
    return kind.partition("/")[0]


@frozen(order=True, field_transformer=true_to_kinds)
class Recommendation:
    """One recommendation (TIP) or suggested action (Findings).

    Args:
        ordinal: its place in the publisher's order, from 1.
        span: where it stands.
        text: `report.text[span.start:span.end]`.
        area: the publisher's heading over it (`Legal Framework`); empty where there is none.
        years: the years the publisher prints beside it, as data; never used for matching.
        list: whom its list is for, where it stands in a second list beside the country's own; else empty.
    """

    ordinal: int = field(validator=between(1))
    span: Span
    text: str = field(validator=not_empty, repr=show_text)
    area: str = ""
    years: str = ""
    list: str = ""

    @property
    def printed_first(self) -> int | None:
        """The first of the years printed beside it; None where there is none, or they are not in order.

        Example:
            >>> Recommendation(1, Span(0, 4), "Act.", years="2009, 2011 – 2013").printed_first
            2009
        """
        printed = list_years(self.years)
        return printed[0] if printed and all(old < new for old, new in pairwise(printed)) else None


@frozen(order=True, field_transformer=true_to_kinds)
class RatingFact:
    """One thing that heading or statement say about the rating, and where.

    Args:
        span: the words that say it.
        kind: heading, statement, direction, previous, years, waiver, plan, pandemic, standards, efforts, increasing,
            determination, or reason (a whole sentence of the summary).
        value: what is said: a rating (heading, statement, previous, determination), a direction, a number (years), or
            one of the words of the series profile (`not fully met`, `not increasing`); of a reason whether it is a
            statement, efforts, shortcomings or law.
    """

    span: Span
    kind: str = field(validator=not_empty)
    value: str = ""


@frozen(field_transformer=true_to_kinds)
class Rating:
    """The tier (TIP) or level of advancement (Findings) of one edition.

    Args:
        value: on the scale of the series profile: `1`, `2`, `2WL`, `3`, `SC` for tip.
        label: as people say it: `Tier 2 Watch List`.
        span: the statement that gives it, else the heading.
        direction: what the statement says became of it; None where it says nothing.
        previous: the rating it is said to have had before; None where not stated.
        waiver: whether a waiver from a required downgrade is stated.
        heading_value: the rating printed in the heading; None where there is none.
        statement_value: the rating the statement gives; None where it gives none.
        facts: all of this and more, each with its own span, in order of spans.
        area: the chapter or field it is of, as the series names it; empty where it is the country's.

    Source: the tiers are those of 22 U.S.C. 7107(b), the levels of advancement those of the Findings on the Worst Forms
    of Child Labor, as `tipcompare.series.BUILT_IN` declares both.
    """

    value: str = field(validator=not_empty)
    label: str
    span: Span
    direction: Direction | None = None
    previous: str | None = None
    waiver: bool = False
    heading_value: str | None = None
    statement_value: str | None = None
    facts: tuple[RatingFact, ...] = field(default=(), repr=False)
    area: str = ""

    def fact(self, kind: str) -> RatingFact | None:
        """Return the first fact of this kind, or None.

        Args:
            kind: as in `RatingFact`.
        """
        return next((fact for fact in self.facts if fact.kind == kind), None)

    @property
    def consistent(self) -> bool:
        """Whether heading and statement agree (true where only one of them speaks)."""
        return None in (self.heading_value, self.statement_value) or self.heading_value == self.statement_value


def _tiles(instance: CountryReport, attribute: Attribute[Any], value: tuple[Section, ...]) -> None:
    """Refuse sections that overlap, run out of the text or leave a word outside."""
    position = 0
    for section in value:
        if section.span.start < position or instance.text[position : section.span.start].strip():
            raise UseError(f"{attribute.name}: a section starts at {section.span.start}, expected {position}")
        position = section.span.end
    if position > len(instance.text) or instance.text[position:].strip():
        raise UseError(f"{attribute.name}: sections end at {position}, the text at {len(instance.text)}")


def _is_within(instance: CountryReport, attribute: Attribute[Any], value: Rating | tuple[Rating, ...] | None) -> None:
    ends = [rating.span.end for rating in (value if isinstance(value, tuple) else (value,)) if rating is not None]
    if ends and max(ends) > len(instance.text):
        raise UseError(f"{attribute.name}: it ends at {max(ends)}, the text at {len(instance.text)}")


def _stands_there(instance: CountryReport, attribute: Attribute[Any], value: tuple[Recommendation, ...]) -> None:
    ordinals = [item.ordinal for item in value]
    if any(later <= ordinal for ordinal, later in pairwise(ordinals)):
        raise UseError(f"{attribute.name}: expected ordinals in order, got {ordinals}")
    for item in value:
        if item.span.of(instance.text) != item.text:
            raise UseError(f"recommendation {item.ordinal} does not stand at {item.span}")


def _number_stands_there(instance: CountryReport, _attribute: Attribute[Any], value: tuple[Observation, ...]) -> None:
    for item in value:
        if item.span.of(instance.text) != item.number_text:
            raise UseError(f"the {item.measure} figure {item.number_text!r} does not stand at {item.span}")


def _answer_stands_there(instance: CountryReport, _attribute: Attribute[Any], value: tuple[Answer, ...]) -> None:
    keys = [(item.measure, item.year) for item in value]
    if len(set(keys)) != len(keys):
        raise UseError("answers: two for one measure and year")
    for item in value:
        if not item.sentence.contains(item.span) or item.sentence.end > len(instance.text):
            raise UseError(f"the answer on {item.measure} in {item.year} does not stand in its sentence")
        if any(part.end > len(instance.text) for part in item.parts) or [*item.parts] != sorted(item.parts):
            raise UseError(f"the answer on {item.measure} in {item.year} has parts that do not stand in order")


@frozen(field_transformer=true_to_kinds)
class CountryReport:
    """One edition's report on one country: what was read, with where it stands.

    Args:
        series: key of the series profile (`tip`).
        edition: which edition.
        country: which country, as the source names it.
        text: the report's own text; every span is a slice of it.
        source: path below the corpus, with `/`.
        sha256: of the bytes it was read from, which a report that was saved keeps, in hex.
        sections: in order; they tile the text up to white space.
        rating: None where the series has none or it could not be read (then there is a warning).
        recommendations: in the publisher's order.
        recommendations_read: False where the list could not be read: then nothing can be said to be dropped.
        observations: in order of their spans.
        answers: one figure for each measure and year, in that order.
        warnings: what could not be read or does not fit.
        kind: narrative, chapter, record (of XML) or page: documents of two kinds differ in what they hold, not only in
            what they say.
        area_ratings: those of chapters or fields, where the series rates such, in order of spans.
        pages: (offset, page of the source) from which on the text is of that page, ascending; page 0 where it is not
            known; none where the source has no pages.
    """

    series: str
    edition: Edition
    country: Country
    text: str = field(repr=False)
    source: str
    sha256: str = field(validator=like(r"[0-9a-f]{64}", "64 hex digits"), repr=False)
    sections: tuple[Section, ...] = field(default=(), validator=_tiles, repr=False)
    rating: Rating | None = field(default=None, validator=_is_within)
    recommendations: tuple[Recommendation, ...] = field(default=(), validator=_stands_there, repr=False)
    recommendations_read: bool = True
    observations: tuple[Observation, ...] = field(default=(), validator=_number_stands_there, repr=False)
    answers: tuple[Answer, ...] = field(default=(), validator=_answer_stands_there, repr=False)
    warnings: tuple[ReportWarning, ...] = field(default=(), repr=False)
    kind: ReportKind = ""
    area_ratings: tuple[Rating, ...] = field(default=(), validator=_is_within, repr=False)
    pages: tuple[tuple[int, int], ...] = field(default=(), repr=False)

    def __repr__(self) -> str:
        ratings = " ".join(rating.value for rating in self.ratings) or "none"
        items = (
            tell_count(len(self.recommendations), "recommendation") if self.recommendations_read else "list not read"
        )
        counts = ((self.observations, "figure"), (self.warnings, "warning"))
        told = "".join(f", {tell_count(len(values), what)}" for values, what in counts if values)
        return (
            f"<{type(self).__name__} on {self.country.name} ({self.country.code}), {self.series} {self.edition}: "
            f"rating {ratings}, {items}{told}; from {self.source}>"
        )

    @property
    def ratings(self) -> tuple[Rating, ...]:
        """Every rating: the country's own first, where there is one, then those of areas in order."""
        return self.area_ratings if self.rating is None else (self.rating, *self.area_ratings)

    @property
    def key(self) -> tuple[str, str, Edition]:
        """Series, country code and edition: what tells one report from another, and their order."""
        return (self.series, self.country.code, self.edition)

    def __lt__(self, other: CountryReport) -> bool:
        return (*self.key, self.source) < (*other.key, other.source)

    def page_at(self, offset: int) -> int | None:
        """Return the page of the source, from 1, on which `offset` stands; None where it has none or it is not known.

        Args:
            offset: into `text`, from 0.
        """
        place = bisect_right(self.pages, offset, key=itemgetter(0))
        return (self.pages[place - 1][1] or None) if place else None

    def section_at(self, offset: int) -> Section | None:
        """Return the section that holds `offset`, or None in the white space between two.

        Args:
            offset: into `text`, from 0.
        """
        return next((s for s in self.sections if s.span.start <= offset < s.span.end), None)
