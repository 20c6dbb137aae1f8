"""The overview of a corpus: every country on one page, the greatest changes of the newest edition first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from tipcompare.corpus.failures import Skipped
from tipcompare.countries.lookup import fold_name
from tipcompare.report.cite import cite_series, name_publisher, tell_invented
from tipcompare.report.html import render_template
from tipcompare.report.markdown import escape
from tipcompare.report.outline import Outline, find_missing, name_doubted, profile_of
from tipcompare.report.ranking import WEIGHTS, tell_changes, weigh_changes
from tipcompare.report.rating_moves import trace_movement
from tipcompare.report.ratings import shorten_scale, tell_placements
from tipcompare.series import SeriesProfile, get_profile
from tipcompare.version import tell_version

LISTED = 8
"""Countries whose oldest recommendation is shown at once; those of others as old open."""


@frozen
class RatingCell:
    """One year of one country in the grid.

    Args:
        value: the rating as it stands in the tables; empty where there is none.
        label: for people.
        rank: 1 the best; None off the scale or where there is none.
        read: whether an edition read here states it, which is no other one's.
    """

    value: str
    label: str
    rank: int | None
    read: bool = False


def render_overview(
    outlines: Sequence[Outline], *, pages: Sequence[tuple[str, str]] = (), skipped: Sequence[Skipped] = ()
) -> str:
    """Return the overview as one self-contained HTML page.

    Args:
        outlines: at least one, all of one series.
        pages: file and title of the other pages on all countries, this one's among them.
        skipped: what gave no report.
    """
    profile, read = profile_of(outlines), sorted({year for outline in outlines for year in outline.years})
    rated = [year for outline in outlines for year in outline.rated]
    columns = _list_years({year.year for year in rated} or read)
    newest = max(outline.newest for outline in outlines)
    row = list_cells if profile.rating.title else list_lengths
    standing = _stand_longest(outline for outline in outlines if outline.newest == newest)
    return render_template(
        "overview.html.j2",
        profile=profile,
        years=columns,
        read=read,
        missing=find_missing(read),
        countries=[(one, row(one, columns)) for one in sorted(outlines, key=lambda one: fold_name(one.name))],
        newest=newest,
        ranked=_rank(outline for outline in outlines if outline.newest == newest),
        behind=sum(outline.newest != newest for outline in outlines),
        oldest=[outline for _, outline in standing[:LISTED]],
        as_old=[outline for since, outline in standing[LISTED:] if since == standing[LISTED - 1][0]],
        scale=shorten_scale(profile),
        weights=_weights_of(profile),
        placements=tell_placements((year.sure, year.codings) for year in rated),
        dashed=any(year.doubtful for year in rated),
        doubted=name_doubted(outlines),
        invented=tell_invented((outline.country, outline.name) for outline in outlines),
        page_cited=cite_series(profile, ((one.country, one.name, one.editions) for one in outlines)),
        publisher=name_publisher(profile, [outline.country for outline in outlines]),
        movement=trace_movement(outlines, profile),
        pages=pages,
        skipped=skipped,
        areas=any(outline.areas for outline in outlines),
        here="index.html",
        split=False,
        version=tell_version(),
    )


def _list_years(years: Iterable[int]) -> tuple[int, ...]:
    """Return all years from the first to the last of some, which are the columns of the grid."""
    found = sorted(years)
    return tuple(range(found[0], found[-1] + 1))


def _stand_longest(outlines: Iterable[Outline]) -> list[tuple[int, Outline]]:
    """Return the countries by the year since which what has stood longest stands, with it; alike ones by name."""
    standing = [(item.longest.since, item) for item in outlines if item.longest]
    return sorted(standing, key=lambda pair: (pair[0], fold_name(pair[1].name)))


def _weights_of(profile: SeriesProfile) -> dict[str, float]:
    """The weights of what can change in a series."""
    lists, figures = bool(profile.lists.title), bool(profile.figures.measures)
    there = dict.fromkeys(("new", "dropped", "changed"), lists)
    there |= {"rating": bool(profile.rating.title), "restated": figures}
    return {name: weight for name, weight in WEIGHTS.items() if there.get(name, True)}


def render_overview_markdown(outlines: Sequence[Outline], *, skipped: Sequence[Skipped] = ()) -> str:
    """Return the overview as Markdown: the countries by the weight of their newest changes."""
    profile = get_profile(outlines[0].series)
    lines = [
        f"- [{escape(one.name)}]({one.country.lower()}.md), {one.span}: {escape(tell_changes(one.changes, profile))}"
        for one in _rank(outlines)
    ]
    unread = [f"- {escape(item.source)}: {escape(item.reason)}" for item in skipped]
    told = ["What gave no report:", "", *unread, ""] if unread else []
    invented = tell_invented((outline.country, outline.name) for outline in outlines)
    head = [
        f"# {profile.title}",
        "",
        *([escape(invented), ""] if invented else []),
        "The greatest changes of the newest editions first.",
        "",
    ]
    return "\n".join([*head, *lines, "", *told])


def _rank(outlines: Iterable[Outline]) -> list[Outline]:
    """The countries by the weight of their newest changes, the newest editions first; alike ones by name."""
    ranked = sorted(outlines, key=lambda outline: (-weigh_changes(outline.changes), fold_name(outline.name)))
    return sorted(ranked, key=lambda outline: outline.newest, reverse=True)


def list_lengths(outline: Outline, years: Iterable[int]) -> tuple[str, ...]:
    """Return how many words a country's edition of each of these years has: `12,684`; empty where there is none."""
    words = {year: f"{count:,}" for year, count in zip(outline.years, outline.words, strict=True)}
    return tuple(words.get(year, "") for year in years)


def list_cells(outline: Outline, years: Iterable[int]) -> tuple[RatingCell, ...]:
    """Return the row of a country in the grid, of which `years` are the columns."""
    rated = {year.year: year for year in outline.rated}
    cells = []
    for year in years:
        found = rated.get(year)
        if found is not None:
            told = f"{found.label} ({'; '.join(filter(None, (found.source, found.sure)))})"
            cells.append(RatingCell(found.short, told, found.rank, found.stated))
        else:
            cells.append(RatingCell(*(("?", "not read") if year in outline.years else ("", "no edition")), None))
    return tuple(cells)
