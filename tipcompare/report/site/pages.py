"""The files of a site that are about all countries: which there are, and what is in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from xml.etree import ElementTree

from attrs import frozen
from markupsafe import Markup

from tipcompare.corpus.failures import Skipped
from tipcompare.corpus.units import Made
from tipcompare.countries import candidates, names_of
from tipcompare.countries.lookup import every_name, fold_name
from tipcompare.language.counts import count_things
from tipcompare.language.tags import is_english
from tipcompare.report.cite import cite_series, name_editions, tell_invented
from tipcompare.report.figures import title_of
from tipcompare.report.html import read_asset, render_template
from tipcompare.report.outline import Outline, name_doubted, profile_of
from tipcompare.report.overview import render_overview
from tipcompare.report.ratings import shorten_scale, tell_placements
from tipcompare.report.site import atlas
from tipcompare.report.site.country_data import Parcel, name_figures, unpack_parcel
from tipcompare.report.site.lives import PLAIN_ROWS, pack_lives
from tipcompare.report.site.numbers import join_measure
from tipcompare.report.site.scripts import SEARCH, TABLE, data_script, library_files, text_script
from tipcompare.report.site.words import gather_groups
from tipcompare.report.world import draw_map
from tipcompare.series import SeriesProfile
from tipcompare.series.untold import NAMED, tell_untold
from tipcompare.tables.columns import Row
from tipcompare.tables.delimited import format_safe_csv
from tipcompare.version import tell_version

Text = Iterator[tuple[str, str]]
"""Files of a site as they are made: the path of each below its folder, and what is in it."""

MOST_SILENCES = 40
"""Countries at most that the page on what is no longer said lists under one group."""

STYLES = ("style.css", "site.css")
ASSETS = (*STYLES, "giving.js", "script.js", "site.js")


def render_site(
    outlines: Sequence[Outline], made: Sequence[Made], skipped: Sequence[Skipped] = ()
) -> Iterator[tuple[str, bytes]]:
    """Yield every file of a site but the countries' own pages: its path below the folder, and its bytes.

    Args:
        outlines: at least one, all of one series, in order of country.
        made: what `tipcompare.report.site.country_data.make_parcel` made of the same countries, in the same order.
        skipped: what gave no report, which the overview lists.
    """
    profile = profile_of(outlines)
    parcels = [unpack_parcel(parts) for parts in made]
    rated = atlas.list_rated(outlines, profile)
    frame = _Frame(profile, tuple(_pages(profile, parcels, rated)), outlines, parcels, made, skipped, rated)
    for name, text in _render_texts(frame):
        yield name, text.encode("utf-8", "replace")
    yield from library_files().items()


def _render_texts(frame: _Frame) -> Text:
    yield "index.html", render_overview(frame.outlines, pages=frame.pages, skipped=frame.skipped)
    yield from ((f"assets/{name}", read_asset(name)) for name in ASSETS)
    chosen = {"countries": _list_countries(frame), "absent": _name_absent(frame), "measures": _list_measures(frame)}
    yield "data/sites.js", data_script("sites", chosen)
    for name, _ in frame.pages:
        if name in _MAKERS:
            yield from _MAKERS[name](frame)


def _pages(
    profile: SeriesProfile, parcels: Sequence[Parcel], rated: Sequence[atlas.RatedCountry]
) -> Iterator[tuple[str, str]]:
    measured = any(parcel.measures for parcel in parcels)
    yield "index.html", "Countries"
    if any(parcel.lives for parcel in parcels):
        yield "explorer.html", "Recommendations"
    if rated:
        yield "map.html", "Map"
    if measured:
        yield "numbers.html", "Figures"
    if len(parcels) > 1 and (rated or profile.lists.title or measured):
        yield "compare.html", "Compare"
    if any(len(parcel.editions) > 1 for parcel in parcels):
        yield "terms.html", "No longer said"


@frozen
class _Frame:
    """What all pages have in common: series, files and titles of all pages, what there is of countries, what is not.

    Args:
        rated: the countries that have a rating, if only in doubt; where none has, no page is about ratings.
    """

    profile: SeriesProfile
    pages: tuple[tuple[str, str], ...]
    outlines: Sequence[Outline]
    parcels: Sequence[Parcel]
    made: Sequence[Made]
    skipped: Sequence[Skipped]
    rated: Sequence[atlas.RatedCountry]

    def cite(self) -> str:
        """Return how the pages are cited, but for their names."""
        return cite_series(self.profile, ((one.country, one.name, one.editions) for one in self.parcels))

    def render(
        self, name: str, *, scripts: Sequence[str], named: Sequence[tuple[str, str]] = (), **values: object
    ) -> str:
        """Return a page; `scripts` are its own, after those that every page has.

        Where it names more countries than were read, `named` are all of them: code and name.
        """
        return render_template(
            f"{name}.html.j2",
            profile=self.profile,
            pages=self.pages,
            here=f"{name}.html",
            styles=values.pop("styles", STYLES),
            scripts=("assets/giving.js", "assets/site.js", *scripts),
            version=tell_version(),
            page_cited=values.pop("cited", self.cite()),
            doubted=name_doubted(self.outlines),
            untold=tell_untold(self.profile, NAMED),
            invented=tell_invented(named or [(one.country, one.name) for one in self.parcels]),
            **values,
        )


def _list_countries(frame: _Frame) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """Return code, name and region of each country, and the other names that are its alone, by name."""
    rows = ((p.country, p.name, atlas.name_region(p.country), _name_otherwise(p)) for p in frame.parcels)
    return sorted(rows, key=lambda row: (fold_name(row[1]), row[0]))


def _name_absent(frame: _Frame) -> list[str]:
    """Return the names of countries that were not read with which one that was may begin: "Niger" beside Nigeria."""
    read = {parcel.country for parcel in frame.parcels}
    words = {word for one in frame.parcels for name in (one.name, *names_of(one.country)) for word in _words(name)}
    beginnings = {word[:end] for word in words for end in range(1, len(word) + 1)}
    begun = (name for name in every_name() if beginnings.issuperset(_words(name)))
    return sorted(name for name in begun if read.isdisjoint(candidates(name)))


def _words(name: str) -> list[str]:
    return [word for word in re.findall(r"[^\W_]+", fold_name(name)) if word != "the"]


def _name_otherwise(parcel: Parcel) -> tuple[str, ...]:
    names = (name for name in names_of(parcel.country) if name != parcel.name)
    return tuple(name for name in names if candidates(name) == (parcel.country,))


def _list_measures(frame: _Frame) -> list[tuple[str, str]]:
    found = {name for parcel in frame.parcels for name in parcel.measures}
    known = [measure.name for measure in frame.profile.figures.measures if measure.name in found]
    return [(name, title_of(frame.profile, name)) for name in (*known, *sorted(found.difference(known)))]


def _count_countries(countries: Sequence[object]) -> str:
    return count_things(len(countries), "country", "countries")


def _explorer(frame: _Frame) -> Text:
    profile, parcels = frame.profile, frame.parcels
    lives = [(parcel.name, parcel.country, life) for parcel in parcels for life in parcel.lives]
    lives.sort(key=lambda row: (-row[2].years, fold_name(row[0]), row[2].name))
    countries = sorted(
        ((parcel.country, parcel.name) for parcel in parcels if parcel.lives), key=lambda pair: fold_name(pair[1])
    )
    regions = {title for parcel in parcels if parcel.lives and (title := atlas.name_region(parcel.country))}
    about = {title for _, _, life in lives for title in life.about}
    themes = [theme.title for theme in profile.themes if theme.title in about]
    page = frame.render(
        "explorer",
        title="All recommendations",
        left_out="What rests on them says so beside its year.",
        scope=f"{count_things(len(lives), 'recommendation')} of {_count_countries(countries)}",
        styles=("style.css", f"vendor/{TABLE}.css", "site.css"),
        scripts=(f"assets/vendor/{TABLE}.js", f"assets/vendor/{SEARCH}.js", "data/lives.js", "assets/explorer.js"),
        countries=countries,
        regions=sorted(regions),
        about=themes or sorted(about),
        groups=sorted({title for _, _, life in lives for title in life.groups}),
        statuses=sorted({life.kind for _, _, life in lives}),
        editions=sorted({edition for parcel in parcels for edition in parcel.editions}, reverse=True),
        rows=lives if len(lives) <= PLAIN_ROWS else [],
        total=len(lives),
    )
    yield "explorer.html", page
    yield "data/lives.js", pack_lives((parcel.country, parcel.name, parcel.lives) for parcel in parcels)
    yield "assets/explorer.js", read_asset("explorer.js")


def _map(frame: _Frame) -> Text:
    profile, rated = frame.profile, [item for item in frame.rated if item.ratings]
    years, named = atlas.years_of(rated), [(item.code, item.name) for item in rated]
    sources = atlas.name_sources(frame.outlines, profile)
    year = atlas.choose_opening(rated)
    drawing = draw_map(
        f"{profile.title} {year}: {profile.rating.title.lower()}",
        atlas.shade_countries(rated, profile, year),
        shorten_scale(profile),
        sources,
    )
    page = frame.render(
        "map",
        title="Map",
        left_out="Their ratings are left out here.",
        named=named,
        cited=_cite_map(frame, rated, sources),
        scope=f"{profile.rating.title} of {_count_countries(rated)}, {name_editions(years)}",
        scripts=("data/ratings.js", "assets/map.js"),
        years=years,
        year=year,
        known=len(rated),
        regions=sorted({item.region for item in rated if item.region}),
        drawing=Markup(ElementTree.tostring(drawing, encoding="unicode")),  # the tree escapes its texts
        rows=tuple(_rated_rows(rated, profile, years[: years.index(year) + 1])),
        placements=tell_placements(atlas.list_shipped(frame.outlines, profile, beyond=True)),
    )
    yield "map.html", page
    yield "data/ratings.js", atlas.pack_ratings(frame.rated, profile)
    yield "assets/map.js", read_asset("map.js")


def _cite_map(frame: _Frame, rated: Sequence[atlas.RatedCountry], sources: str) -> str:
    """How the map is cited: what its ratings are of and from, and which editions were read."""
    cited = cite_series(frame.profile, ((item.code, item.name, item.ratings) for item in rated))
    read = name_editions(edition for parcel in frame.parcels for edition in parcel.editions)
    return f"{cited}; {sources[:1].lower()}{sources[1:].rstrip('.')}; read: {read}"


def _rated_rows(
    rated: Sequence[atlas.RatedCountry], profile: SeriesProfile, years: Sequence[int]
) -> Iterator[tuple[atlas.RatedCountry, str, str, str]]:
    """Yield each country that the last of the years rates: its level there, what doubt, the one before if another."""
    for item in rated:
        (now, sure), (before, _) = (item.ratings.get(year, (None, "")) for year in (years[-1], years[-2:][0]))
        if now is not None:
            was = "" if before in (None, now) else profile.rating.scale[before].label
            yield item, profile.rating.scale[now].label, "" if sure == atlas.AGREED else sure, was


def _numbers(frame: _Frame) -> Text:
    measures, countries = _list_measures(frame), _list_countries(frame)
    page = frame.render(
        "numbers",
        title="Figures",
        left_out="What they say stands here as it is printed.",
        scope=f"{count_things(len(measures), 'measure')} of {_count_countries(countries)}",
        scripts=("data/sites.js", "assets/numbers.js"),
        measures=measures,
        countries=[(code, name) for code, name, *_ in countries],
        regions=sorted({region for _, _, region, _ in countries if region}),
    )
    yield "numbers.html", page
    yield "assets/numbers.js", read_asset("numbers.js")
    for name in map(name_figures, (measure for measure, _ in measures)):
        told = ((p.country, parts[name]) for p, parts in zip(frame.parcels, frame.made, strict=True) if name in parts)
        yield f"data/{name}.js", join_measure(name, told)


def _compare(frame: _Frame) -> Text:
    rated = ["data/ratings.js"] if frame.rated else []
    page = frame.render(
        "compare",
        title="Compare countries",
        left_out=" ".join(
            (*(["Their ratings are dashed."] if rated else []), "What else they say stands as it is printed.")
        ),
        scope=f"Two to six of {len(frame.parcels)} countries",
        scripts=("data/sites.js", *rated, "assets/compare.js"),
        measures=_list_measures(frame),
        scale=shorten_scale(frame.profile) if rated else (),
        placements=tell_placements(atlas.list_shipped(frame.outlines, frame.profile, beyond=False)),
        dashed=any(item.doubted for item in frame.rated),
        countries=[(code, name) for code, name, *_ in _list_countries(frame)],
    )
    yield "compare.html", page
    yield "assets/compare.js", read_asset("compare.js")
    for parcel, parts in zip(frame.parcels, frame.made, strict=True):
        name = f"country-{parcel.country}"
        yield f"data/{name.lower()}.js", text_script(name, parts["versus"].decode())


def _terms(frame: _Frame) -> Text:
    parcels = frame.parcels
    doubted = {(one.country, edition) for one in frame.outlines for edition in one.doubted}
    held = [[edition for edition in p.editions if (p.country, edition) not in doubted] for p in parcels]
    editions = sorted({edition for parcel in parcels for edition in parcel.editions})
    groups = gather_groups([(p.country, p.name, p.editions, p.words) for p in parcels], editions, doubted)
    groups_in = f"{len(groups)} groups and topics in " if is_english(frame.profile.language) else ""
    lengths = sorted(
        (
            ((p.words.totals[-1] - p.words.totals[-2]) / p.words.totals[-2], p)
            for p, sure in zip(parcels, held, strict=True)
            if len(p.editions) > 1 and p.words.totals[-2] and tuple(sure[-2:]) == p.editions[-2:]
        ),
        key=lambda pair: (pair[0], pair[1].name),
    )
    page = frame.render(
        "terms",
        title="What is no longer said",
        left_out="They are left out here; the file with all counts has them.",
        scope=f"{groups_in}{_count_countries(parcels)}, {name_editions(editions)}",
        scripts=(),
        editions=editions,
        read=[sum(edition in sure for sure in held) for edition in editions],
        groups=groups,
        lengths=lengths,
        most=MOST_SILENCES,
    )
    yield "terms.html", page
    yield "data/terms.csv", _tabulate_terms(parcels, f"{frame.cite()}; compared by tipcompare {tell_version()}.")


def _tabulate_terms(parcels: Iterable[Parcel], source: str) -> str:
    """Return how often each edition of each country names each group, and how that is cited, as CSV."""
    rows: Iterator[Row] = (
        (p.country, p.name, row.key, edition, count, source)
        for p in parcels
        for row in p.words.named
        for edition, count in zip(p.editions, row.counts, strict=True)
    )
    head = ("country", "country_name", "group", "edition", "count", "source")
    return format_safe_csv("terms", [head, *rows]).decode()


_MAKERS: Mapping[str, Callable[[_Frame], Text]] = {
    "explorer.html": _explorer,
    "map.html": _map,
    "numbers.html": _numbers,
    "compare.html": _compare,
    "terms.html": _terms,
}
"""What makes the files of each page."""

FIXED_NAMES = ("index.html", *_MAKERS, *(f"assets/{name}" for name in ASSETS))
"""Of the pages on all countries, whether a series has each of them or not, and of what all pages load."""
