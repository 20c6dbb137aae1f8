"""The ratings of all countries by edition, for the map and the comparison of countries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from attrs import field, frozen

from tipcompare.countries import REGIONS, region_of
from tipcompare.countries.lookup import fold_name
from tipcompare.ratings import load_placements
from tipcompare.report.anchors import name_page
from tipcompare.report.outline import Outline
from tipcompare.report.ratings import SURE, shorten_scale
from tipcompare.report.site.scripts import data_script
from tipcompare.report.world import Shade
from tipcompare.series import SeriesProfile

NEARLY_ALL = 0.9
"""The share of the ratings of the fullest edition that one has of which nearly all are known."""

AGREED = SURE["agreed"]
"""How sure a shipped placement is of which a table has nothing to tell."""

READ, SHIPPED = "stated in an edition read here", "from the placements that ship with tipcompare: {}"


@frozen
class RatedCountry:
    """One country's ratings.

    Args:
        code, name, region: of the country.
        link: to its page; empty where no edition of it was read.
        ratings: for each year that has one, the place of its level on the scale, and how sure it is where it is a
            shipped placement; empty where an edition read states it.
        doubted: likewise the place of each level that a document states which may be another's; it is no rating.
    """

    code: str
    name: str
    region: str
    link: str
    ratings: dict[int, tuple[int, str]]
    doubted: dict[int, int] = field(factory=dict)


def list_rated(outlines: Sequence[Outline], profile: SeriesProfile) -> tuple[RatedCountry, ...]:
    """Return the ratings of every country that has any, by name: read, else shipped; those in doubt stand apart."""
    levels = {level.value: place for place, level in enumerate(profile.rating.scale)}
    found = {}
    for outline in outlines:
        known = [year for year in outline.rated if year.value in levels]
        ratings = {year.year: (levels[year.value], year.sure) for year in known if not year.doubtful}
        doubted = {year.year: levels[year.value] for year in known if year.doubtful}
        code, region = outline.country, name_region(outline.country)
        found[code] = RatedCountry(code, outline.name, region, name_page(code), ratings, doubted)
    if profile.rating.checked_against:
        for row in load_placements():
            if row.tier in levels and row.country not in {outline.country for outline in outlines}:
                country = RatedCountry(row.country, row.country_name, name_region(row.country), "", {})
                found.setdefault(row.country, country).ratings[row.edition] = (levels[row.tier], SURE[row.confidence])
    rated = [item for item in found.values() if item.ratings or item.doubted]
    if not any(item.ratings for item in rated):
        return ()
    return tuple(sorted(rated, key=lambda item: (fold_name(item.name), item.code)))


def name_sources(outlines: Sequence[Outline], profile: SeriesProfile) -> str:
    """Return what the ratings of a map are from, in one line."""
    used = list_shipped(outlines, profile, beyond=True)
    named = "; ".join(sorted({coding for _, codings in used for coding in codings}))
    shipped = f", else placements that ship with tipcompare{named and f' ({named})'}" if used else ""
    return f"Ratings: stated in the editions read{shipped}."


def list_shipped(
    outlines: Sequence[Outline], profile: SeriesProfile, *, beyond: bool
) -> list[tuple[str, tuple[str, ...]]]:
    """Return of each shipped placement among the ratings how sure it is, and the codings that have it.

    Args:
        outlines: of countries of one series.
        profile: of that series.
        beyond: whether countries without an outline count, too.
    """
    used = [(year.sure, year.codings) for outline in outlines for year in outline.rated if year.sure]
    if beyond and profile.rating.checked_against:
        there = {outline.country for outline in outlines}
        rows = (row for row in load_placements() if row.tier is not None and row.country not in there)
        used += [(SURE[row.confidence], row.sources) for row in rows]
    return used


def name_region(code: str) -> str:
    """Return the region of a country for people; empty for one in none."""
    return REGIONS.get(region_of(code), "")


def years_of(rated: Sequence[RatedCountry]) -> tuple[int, ...]:
    """Return the years that any country has a rating of, ascending."""
    return tuple(sorted({year for item in rated for year in item.ratings}))


def newest_read(rated: Sequence[RatedCountry]) -> int | None:
    """Return the last year of which an edition that was read states any rating; None where none does."""
    return max((year for item in rated for year, (_, sure) in item.ratings.items() if not sure), default=None)


def choose_opening(rated: Sequence[RatedCountry]) -> int:
    """Return the year that a map opens at: of those up to the last that was read the newest that is nearly whole.

    Args:
        rated: countries of which at least one has a rating.
    """
    last = newest_read(rated) or years_of(rated)[-1]
    counts = Counter(year for item in rated for year in item.ratings if year <= last)
    return max(year for year, count in counts.items() if count >= NEARLY_ALL * max(counts.values()))


def shade_countries(rated: Sequence[RatedCountry], profile: SeriesProfile, year: int) -> dict[str, Shade]:
    """Return what the map says of each country in one year."""
    shades = {}
    for item in rated:
        place, sure = item.ratings.get(year, (None, ""))
        if place is None:
            shades[item.code] = Shade(item.name, "", None)
        else:
            level = profile.rating.scale[place]
            shades[item.code] = Shade(item.name, level.label, level.rank, SHIPPED.format(sure) if sure else READ)
    return shades


def pack_ratings(rated: Sequence[RatedCountry], profile: SeriesProfile) -> str:
    """Return the script that holds the ratings of all countries and the scale, each level in few letters too.

    Each rating has the places of its level and of how sure it is, 0 where an edition read states it; last stand the
    ratings in documents that may be others'.
    """
    words = ["", *SURE.values()]
    levels = [[level.value, level.label, level.rank, short] for short, level in shorten_scale(profile)]
    rows = [
        [
            item.code,
            item.name,
            item.region,
            item.link,
            [[year, level, words.index(sure)] for year, (level, sure) in sorted(item.ratings.items())],
            [[year, level] for year, level in sorted(item.doubted.items())],
        ]
        for item in rated
    ]
    told = {"levels": levels, "sure": words, "agreed": AGREED, "countries": rows}
    return data_script("ratings", {"title": profile.rating.title, **told})
