"""The files of a site that are about all countries: which there are, and what is in them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from xml.etree import ElementTree

from attrs import frozen
from markupsafe import Markup

from tipcompare.countries import REGIONS, region_of
from tipcompare.report.figures import title_of
from tipcompare.report.html import read_asset, render_template
from tipcompare.report.outline import Outline
from tipcompare.report.overview import render_overview
from tipcompare.report.site.atlas import RatedCountry, list_rated, pack_ratings, shade_countries, years_of
from tipcompare.report.site.lives import PLAIN_ROWS, pack_lives
from tipcompare.report.site.numbers import join_measure
from tipcompare.report.site.parcel import Parcel
from tipcompare.report.site.scripts import SEARCH, TABLE, data_script, library_files, text_script
from tipcompare.report.site.words import gather_groups
from tipcompare.report.world import draw_map
from tipcompare.series import SeriesProfile, get_profile
from tipcompare.version import __version__

Made = dict[str, str]
Site = dict[str, bytes]
"""The files of a site, by path below its folder."""

MOST_SILENCES = 40
"""Countries at most that the page on what is no longer said lists under one group."""

STYLES = ("style.css", "site.css")


def render_site(outlines: Sequence[Outline], parcels: Sequence[Parcel]) -> Site:
    """Return every file of a site but the countries' own pages.

    Args:
        outlines: at least one, all of one series, in order of country.
        parcels: of the same countries, in the same order.
    """
    profile = get_profile(outlines[0].series)
    pages = list_pages(profile, parcels)
    links = {outline.country: f"{outline.country.lower()}.html" for outline in outlines}
    site = {"index.html": render_overview(outlines, links, pages=pages)}
    site.update((f"assets/{name}", read_asset(name)) for name in (*STYLES, "script.js", "site.js"))
    site["data/sites.js"] = data_script("sites", _name_all(profile, parcels))
    frame = _Frame(profile, pages)
    for name, _ in pages:
        if name in _MAKERS:
            site.update(_MAKERS[name](frame, outlines, parcels))
    return {**{name: text.encode("utf-8", "replace") for name, text in site.items()}, **library_files()}


def list_pages(profile: SeriesProfile, parcels: Sequence[Parcel]) -> tuple[tuple[str, str], ...]:
    """Return the file and title of each page on all countries that there is something for."""
    return tuple(_pages(profile, parcels))


def _pages(profile: SeriesProfile, parcels: Sequence[Parcel]) -> Iterator[tuple[str, str]]:
    yield "index.html", "Countries"
    if profile.lists.title:
        yield "explorer.html", "Recommendations"
    if profile.rating.title:
        yield "map.html", "Map"
    if any(parcel.figures for parcel in parcels):
        yield "numbers.html", "Figures"
    if len(parcels) > 1:
        yield "compare.html", "Compare"
    if any(len(parcel.editions) > 1 for parcel in parcels):
        yield "terms.html", "No longer said"


def _name_all(profile: SeriesProfile, parcels: Sequence[Parcel]) -> dict[str, object]:
    """What every page with a choice of countries needs."""
    return {"countries": _list_countries(parcels), "measures": _list_measures(profile, parcels)}


def _list_countries(parcels: Sequence[Parcel]) -> list[tuple[str, str, str]]:
    rows = ((parcel.country, parcel.name, REGIONS.get(region_of(parcel.country), "")) for parcel in parcels)
    return sorted(rows, key=lambda row: (row[1].casefold(), row[0]))


def _list_measures(profile: SeriesProfile, parcels: Sequence[Parcel]) -> list[tuple[str, str]]:
    found = {name for parcel in parcels for name in parcel.figures}
    known = [measure.name for measure in profile.figures.measures if measure.name in found]
    return [(name, title_of(profile, name)) for name in (*known, *sorted(found.difference(known)))]


@frozen
class _Frame:
    """What all pages have in common."""

    profile: SeriesProfile
    pages: tuple[tuple[str, str], ...]

    def render(self, name: str, *, title: str, scope: str, scripts: Sequence[str], **values: object) -> str:
        """Return a page; `scripts` are its own, after those that every page has."""
        return render_template(
            f"{name}.html.j2",
            profile=self.profile,
            title=title,
            scope=scope,
            pages=self.pages,
            here=f"{name}.html",
            styles=values.pop("styles", STYLES),
            scripts=("assets/site.js", *scripts),
            version=__version__,
            **values,
        )


def _explorer(frame: _Frame, _outlines: Sequence[Outline], parcels: Sequence[Parcel]) -> Made:
    profile = frame.profile
    lives = [(parcel.name, parcel.country, life) for parcel in parcels for life in parcel.lives]
    lives.sort(key=lambda row: (-row[2].years, row[0], row[2].name))
    countries = sorted(((parcel.country, parcel.name) for parcel in parcels if parcel.lives), key=lambda pair: pair[1])
    regions = {title for parcel in parcels if parcel.lives and (title := REGIONS.get(region_of(parcel.country)))}
    about = {title for _, _, life in lives for title in life.about}
    themes = [theme.title for theme in profile.themes if theme.title in about]
    page = frame.render(
        "explorer",
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


def _map(frame: _Frame, outlines: Sequence[Outline], _parcels: Sequence[Parcel]) -> Made:
    profile = frame.profile
    rated = list_rated(outlines, profile)
    years = years_of(rated)
    if not years:
        return {}
    drawing = draw_map(
        f"{profile.title} {years[-1]}: {profile.rating.title.lower()}",
        shade_countries(rated, profile, years[-1]),
        [(level.label, level.rank) for level in profile.rating.scale],
    )
    page = frame.render(
        "map",
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


def _numbers(frame: _Frame, _outlines: Sequence[Outline], parcels: Sequence[Parcel]) -> Made:
    measures = _list_measures(frame.profile, parcels)
    countries = _list_countries(parcels)
    page = frame.render(
        "numbers",
        title="Figures",
        scope=f"{len(measures)} measures of {len(countries)} countries",
        scripts=("data/sites.js", "assets/numbers.js"),
        measures=measures,
        countries=[(code, name) for code, name, _ in countries],
        regions=sorted({region for _, _, region in countries if region}),
    )
    data = {
        f"data/figures-{name}.js": join_measure(
            name, [(p.country, p.figures[name]) for p in parcels if name in p.figures]
        )
        for name, _ in measures
    }
    return {"numbers.html": page, "assets/numbers.js": read_asset("numbers.js"), **data}


def _compare(frame: _Frame, _outlines: Sequence[Outline], parcels: Sequence[Parcel]) -> Made:
    rated = ["data/ratings.js"] if frame.profile.rating.title else []
    page = frame.render(
        "compare",
        title="Compare countries",
        scope=f"Two to six of {len(parcels)} countries",
        scripts=("data/sites.js", *rated, "assets/compare.js"),
        measures=_list_measures(frame.profile, parcels),
        countries=[(code, name) for code, name, _ in _list_countries(parcels)],
    )
    data = {
        f"data/country-{parcel.country.lower()}.js": text_script(f"country-{parcel.country}", parcel.versus)
        for parcel in parcels
    }
    return {"compare.html": page, "assets/compare.js": read_asset("compare.js"), **data}


def _terms(frame: _Frame, _outlines: Sequence[Outline], parcels: Sequence[Parcel]) -> Made:
    editions = sorted({edition for parcel in parcels for edition in parcel.editions})
    groups = gather_groups([(p.country, p.name, p.editions, p.words) for p in parcels], editions)
    lengths = sorted(
        (
            ((p.words.totals[-1] - p.words.totals[-2]) / p.words.totals[-2], p)
            for p in parcels
            if len(p.editions) > 1 and p.words.totals[-2]
        ),
        key=lambda pair: (pair[0], pair[1].name),
    )
    page = frame.render(
        "terms",
        title="What is no longer said",
        scope=f"{len(groups)} groups and topics in {len(parcels)} countries, editions {editions[0]} to {editions[-1]}",
        scripts=(),
        editions=editions,
        groups=groups,
        lengths=lengths,
        most=MOST_SILENCES,
    )
    rows = [
        [p.country, p.name, row.key, edition, count]
        for p in parcels
        for row in p.words.named
        for edition, count in zip(p.editions, row.counts, strict=True)
    ]
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerows([("country", "country_name", "group", "edition", "count"), *rows])
    return {"terms.html": page, "data/terms.csv": sheet.getvalue()}


_MAKERS: dict[str, Callable[[_Frame, Sequence[Outline], Sequence[Parcel]], Made]] = {
    "explorer.html": _explorer,
    "map.html": _map,
    "numbers.html": _numbers,
    "compare.html": _compare,
    "terms.html": _terms,
}
"""What makes the files of each page."""
