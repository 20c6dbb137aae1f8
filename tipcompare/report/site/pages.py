"""The files of a site that are about all countries: which there are, and what is in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree import ElementTree

from markupsafe import Markup

from tipcompare import __version__
from tipcompare.countries import REGIONS, region_of
from tipcompare.report.html import read_asset, render_template
from tipcompare.report.outline import Outline
from tipcompare.report.overview import render_overview
from tipcompare.report.site.atlas import RatedCountry, list_rated, pack_ratings, shade_countries, years_of
from tipcompare.report.site.lives import PLAIN_ROWS, pack_lives
from tipcompare.report.site.parcel import Parcel
from tipcompare.report.site.scripts import SEARCH, TABLE, library_files
from tipcompare.report.world import draw_map
from tipcompare.series import SeriesProfile, get_profile

Site = dict[str, bytes]
"""The files of a site, by path below its folder."""

STYLES = ("style.css", "site.css")


def render_site(outlines: Sequence[Outline], parcels: Sequence[Parcel]) -> Site:
    """Return every file of a site but the countries' own pages.

    Args:
        outlines: at least one, all of one series, in order of country.
        parcels: of the same countries, in the same order.
    """
    profile = get_profile(outlines[0].series)
    pages = list_pages(profile)
    links = {outline.country: f"{outline.country.lower()}.html" for outline in outlines}
    site = {"index.html": render_overview(outlines, links, pages=pages)}
    site.update((f"assets/{name}", read_asset(name)) for name in (*STYLES, "script.js", "site.js"))
    named = dict(pages)
    if "explorer.html" in named:
        site.update(_explorer(profile, parcels))
    if "map.html" in named:
        site.update(_map(profile, outlines))
    return {**{name: text.encode("utf-8", "replace") for name, text in site.items()}, **library_files()}


def list_pages(profile: SeriesProfile) -> tuple[tuple[str, str], ...]:
    """Return the file and title of each page on all countries that a series has something for."""
    return tuple(_pages(profile))


def _pages(profile: SeriesProfile) -> Iterator[tuple[str, str]]:
    yield "index.html", "Countries"
    if profile.lists.title:
        yield "explorer.html", "Recommendations"
    if profile.rating.title:
        yield "map.html", "Map"


def _render(
    name: str, profile: SeriesProfile, *, title: str, scope: str, scripts: Sequence[str], **values: object
) -> str:
    """Return a page on all countries; `scripts` are its own, after those that every page has."""
    return render_template(
        f"{name}.html.j2",
        profile=profile,
        title=title,
        scope=scope,
        pages=list_pages(profile),
        here=f"{name}.html",
        styles=values.pop("styles", STYLES),
        scripts=("assets/site.js", *scripts),
        version=__version__,
        **values,
    )


def _explorer(profile: SeriesProfile, parcels: Sequence[Parcel]) -> dict[str, str]:
    lives = [(parcel.name, parcel.country, life) for parcel in parcels for life in parcel.lives]
    lives.sort(key=lambda row: (-row[2].years, row[0], row[2].name))
    countries = sorted(((parcel.country, parcel.name) for parcel in parcels if parcel.lives), key=lambda pair: pair[1])
    regions = {title for parcel in parcels if parcel.lives and (title := REGIONS.get(region_of(parcel.country)))}
    about = {title for _, _, life in lives for title in life.about}
    themes = [theme.title for theme in profile.themes if theme.title in about]
    page = _render(
        "explorer",
        profile,
        title="All recommendations",
        scope=f"{len(lives):,} recommendations of {len(countries)} countries",
        styles=("style.css", f"vendor/{TABLE}.css", "site.css"),
        scripts=(f"assets/vendor/{TABLE}.js", f"assets/vendor/{SEARCH}.js", "data/lives.js", "assets/explorer.js"),
        countries=countries,
        regions=sorted(regions),
        about=themes or sorted(about),
        groups=sorted({title for _, _, life in lives for title in life.groups}),
        statuses=sorted({life.status for _, _, life in lives}),
        editions=sorted({edition for parcel in parcels for edition in parcel.editions}, reverse=True),
        rows=lives if len(lives) <= PLAIN_ROWS else [],
        total=len(lives),
    )
    data = pack_lives((parcel.country, parcel.name, parcel.lives) for parcel in parcels)
    return {"explorer.html": page, "data/lives.js": data, "assets/explorer.js": read_asset("explorer.js")}


def _map(profile: SeriesProfile, outlines: Sequence[Outline]) -> dict[str, str]:
    rated = list_rated(outlines, profile)
    years = years_of(rated)
    if not years:
        return {}
    drawing = draw_map(
        f"{profile.title} {years[-1]}: {profile.rating.title.lower()}",
        shade_countries(rated, profile, years[-1]),
        [(level.label, level.rank) for level in profile.rating.scale],
    )
    page = _render(
        "map",
        profile,
        title="Map",
        scope=f"{profile.rating.title} of {len(rated)} countries, editions {years[0]} to {years[-1]}",
        scripts=("data/ratings.js", "assets/map.js"),
        years=years,
        year=years[-1],
        regions=sorted({item.region for item in rated if item.region}),
        drawing=Markup(ElementTree.tostring(drawing, encoding="unicode")),  # the tree escapes its texts
        rows=tuple(_rated_rows(rated, profile, years)),
    )
    return {"map.html": page, "data/ratings.js": pack_ratings(rated, profile), "assets/map.js": read_asset("map.js")}


def _rated_rows(
    rated: Sequence[RatedCountry], profile: SeriesProfile, years: Sequence[int]
) -> Iterator[tuple[RatedCountry, str, str]]:
    """Yield each country that the newest edition rates, its level there, and the one before where that was another."""
    for item in rated:
        now, before = (item.ratings.get(year, (None, False))[0] for year in (years[-1], years[-2:][0]))
        if now is not None:
            moved = before is not None and before != now
            yield (
                item,
                profile.rating.scale[now].label,
                profile.rating.scale[before].label if moved and before is not None else "",
            )
