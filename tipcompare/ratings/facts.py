"""The shipped placements: one for each country and edition, with where they come from and how sure they are."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Literal, cast, get_args

from attrs import field, frozen

from tipcompare.countries import find_country, region_of
from tipcompare.embedded import embedded_path
from tipcompare.errors import ParseError, ReadError, expect_each
from tipcompare.model import Country
from tipcompare.model.checks import like, of_kind

Confidence = Literal["agreed", "single", "majority", "evidence", "exclusion", "disputed", "open"]

CODINGS = {
    "Denver coding": "a coding made in Denver, 2008-2016",
    "Factbook": "the World Factbook's lists of the countries on the Tier 2 Watch List and Tier 3",
    "Kelley/Heiss": "the coding of Kelley and Heiss, 2001-2015",
    "Wikipedia table": "the table of Wikipedia, 2011-2023",
    "public pages": "public pages with the narratives",
}
"""What the sources of the shipped placements are, by the name they have there; docs/tiers.md tells their licences."""

COLUMNS = ("country", "country_name", "edition", "tier", "confidence", "sources", "alternatives", "note")


@frozen(order=True)
class Placement:
    """Where one edition placed one country.

    Args:
        country: alpha-3.
        edition: the year.
        tier: `1`, `2`, `2WL`, `3` or `SC`; None where it is open.
        country_name: the name the report used that year.
        confidence: agreed (all codings), single (one coding), majority (of the codings), evidence (named in the
            note), exclusion (named lists rule out every other tier), disputed (as many codings for one as for the
            other) or open (only known what it was not).
        sources: the codings that have it.
        alternatives: tiers that other codings give, or, where it is open, the tiers that remain possible.
        note: what else is to be said, the evidence first.
    """

    country: str = field(validator=[of_kind(str), like(r"[A-Z]{3}", "MEX")])
    edition: int
    tier: str | None
    country_name: str = ""
    confidence: Confidence = "single"
    sources: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    note: str = ""

    @property
    def region(self) -> str:
        """The report's region (`AF`, `EAP`, `EUR`, `NEA`, `SCA`, `WHA`); empty for none."""
        return region_of(self.country)

    def may_be(self, tier: str) -> bool:
        """Return whether this edition's tier is, or is not known not to be, `tier`."""
        return self.tier == tier if self.tier is not None else tier in self.alternatives or not self.alternatives


@cache
def load_placements(path: Path | None = None) -> tuple[Placement, ...]:
    """Return all placements in order of country and edition.

    Args:
        path: a table of the same columns; the shipped one where it is None.

    Raises:
        ReadError: where there is no such file.
        ParseError: where the table lacks a column or a cell makes no sense.

    Source: independent codings of the reports and dated documents, named in `sources` and `note` of each row; how they
    were weighed stands in docs/tiers.md.
    """
    table = embedded_path("corpora/tier_placements.csv") if path is None else path
    try:
        text = table.read_text(encoding="utf-8")
    except OSError as error:
        raise ReadError(error.strerror or "cannot be read", path=str(table)) from error
    reader = csv.DictReader(io.StringIO(text, newline=""))
    missing = set(COLUMNS) - set(reader.fieldnames or ())
    if missing:
        raise ParseError(f"expected the columns {', '.join(COLUMNS)}", path=str(table), line=1)
    return tuple(sorted(_placement(row, str(table), line) for line, row in enumerate(reader, start=2)))


def history_of(country: str | Country, placements: Iterable[Placement] | None = None) -> tuple[Placement, ...]:
    """Return the placements of one country in order of edition; empty where there are none.

    Args:
        country: alpha-3 code or any name of it, or a `Country`.
        placements: where to look; the shipped ones where it is None.

    Raises:
        IdentityError: where no country is called so, or several are.

    Example:
        >>> [p.tier for p in history_of("MEX") if 2003 <= p.edition <= 2005]
        ['2', '2WL', '2WL']
    """
    rows = load_placements() if placements is None else placements
    code = find_country(country)
    return tuple(sorted(row for row in expect_each("placements", rows, Placement) if row.country == code))


def countries_in(region: str, placements: Iterable[Placement] | None = None) -> tuple[str, ...]:
    """Return the codes of the countries of a region that have a placement, sorted.

    Args:
        region: as `region_of` gives it (`AF`).
        placements: where to look; the shipped ones where it is None.
    """
    rows = load_placements() if placements is None else placements
    return tuple(sorted({row.country for row in rows if row.region == region}))


def _placement(row: dict[str, str], path: str, line: int) -> Placement:
    if row["confidence"] not in get_args(Confidence):
        raise ParseError(
            f"expected a confidence ({', '.join(get_args(Confidence))}), got {row['confidence']!r}",
            path=path,
            line=line,
        )
    try:
        return Placement(
            country=row["country"],
            edition=int(row["edition"]),
            tier=row["tier"] or None,
            country_name=row["country_name"],
            confidence=cast("Confidence", row["confidence"]),
            sources=tuple(filter(None, row["sources"].split("; "))),
            alternatives=tuple(row["alternatives"].split()),
            note=row["note"],
        )
    except ValueError as error:
        raise ParseError(str(error), path=path, line=line) from error
