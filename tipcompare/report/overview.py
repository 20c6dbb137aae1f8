"""The overview of a corpus: every country on one page, the greatest changes of the newest edition first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from tipcompare.corpus.failures import Skipped
from tipcompare.countries import names_of
from tipcompare.countries.lookup import fold_name
from tipcompare.report.cite import cite_series, name_publisher, tell_invented
from tipcompare.report.html import render_template
from tipcompare.report.markdown import escape
from tipcompare.report.outline import Longest, Outline, find_missing, name_doubted, profile_of
from tipcompare.report.ranking import WEIGHTS, Changes, shorten_scale, tell_changes, weigh_changes
from tipcompare.report.rating_moves import trace_movement
from tipcompare.report.ratings import tell_placements
from tipcompare.series import SeriesProfile, get_profile
from tipcompare.version import tell_version

LISTED = 8
"""Countries whose oldest recommendation is shown at once; those of others as old open."""


@frozen
class RatingCell:
    """One year of one country in the grid.

    Args:
        year: of the column.
        value: the rating as it stands in the tables; empty where there is none.
        label: for people.
        rank: 1 the best; None off the scale or where there is none.
        read: whether an edition read here states it, which is no other one's.
    """

    year: int
    value: str
    label: str
    rank: int | None
    read: bool = False


@frozen
class Summary:
    """One country of the overview.

    Args:
        find: what it is found by: every name of it, and its code, without case and accents.
        newest, before: the two newest editions.
        weight: of the changes between the two newest editions; the ranking goes by it.
        changes: those changes; None where there is one edition only.
        told: the same in words.
        longest: the recommendation that has stood longest; None where there is none.
    """

    code: str
    name: str
    find: str
    link: str
    editions: str
    newest: str
    before: str
    cells: tuple[RatingCell, ...]
    weight: float
    changes: Changes | None
    told: str
    longest: Longest | None
    warnings: int


def render_overview(
    outlines: Sequence[Outline],
    links: Mapping[str, str],
    *,
    pages: Sequence[tuple[str, str]] = (),
    skipped: Sequence[Skipped] = (),
) -> str:
    """Return the overview as one self-contained HTML page.

    Args:
        outlines: at least one, all of one series.
        links: from alpha-3 code to the country's own report.
        pages: file and title of the other pages on all countries, this one's among them.
        skipped: what gave no report.
    """
    profile, read = profile_of(outlines), sorted({year for outline in outlines for year in outline.years})
    rated = [year for outline in outlines for year in outline.rated]
    columns = _list_years({year.year for year in rated} or read)
    summaries = [summarise(outline, columns, links.get(outline.country, "")) for outline in outlines]
    newest = max(summary.newest for summary in summaries)
    standing = _stand_longest(item for item in summaries if item.newest == newest)
    return render_template(
        "overview.html.j2",
        profile=profile,
        years=columns,
        read=read,
        missing=find_missing(read),
        countries=sorted(summaries, key=lambda summary: fold_name(summary.name)),
        newest=newest,
        ranked=_rank(summary for summary in summaries if summary.newest == newest),
        behind=sum(summary.newest != newest for summary in summaries),
        oldest=[summary for _, summary in standing[:LISTED]],
        as_old=[summary for since, summary in standing[LISTED:] if since == standing[LISTED - 1][0]],
        scale=shorten_scale(profile),
        weights=_weights_of(profile),
        warned=any(summary.warnings for summary in summaries),
        placements=tell_placements((year.sure, year.codings) for year in rated),
        dashed=any(year.doubtful for year in rated),
        doubted=name_doubted(outlines),
        invented=tell_invented((outline.country, outline.name) for outline in outlines),
        page_cited=cite_series(profile, [(outline.country, outline.name) for outline in outlines], read),
        publisher=name_publisher(profile, [outline.country for outline in outlines]),
        movement=trace_movement(outlines, profile),
        pages=pages,
        skipped=skipped,
        areas=any(outline.areas for outline in outlines),
        here="index.html",
        version=tell_version(),
    )


def _list_years(years: Iterable[int]) -> tuple[int, ...]:
    """Return all years from the first to the last of some, which are the columns of the grid."""
    found = sorted(years)
    return tuple(range(found[0], found[-1] + 1))


def _stand_longest(summaries: Iterable[Summary]) -> list[tuple[int, Summary]]:
    """Return the countries by the year since which what has stood longest stands, with it; alike ones by name."""
    standing = [(item.longest.since, item) for item in summaries if item.longest]
    return sorted(standing, key=lambda pair: (pair[0], fold_name(pair[1].name)))


def _weights_of(profile: SeriesProfile) -> dict[str, float]:
    """The weights of what can change in a series."""
    lists, figures = bool(profile.lists.title), bool(profile.figures.measures)
    there = {
        "rating": bool(profile.rating.title),
        "new": lists,
        "dropped": lists,
        "changed": lists,
        "restated": figures,
    }
    return {name: weight for name, weight in WEIGHTS.items() if there.get(name, True)}


def render_overview_markdown(
    outlines: Sequence[Outline], links: Mapping[str, str], *, skipped: Sequence[Skipped] = ()
) -> str:
    """Return the overview as Markdown: the countries by the weight of their newest changes.

    Args:
        outlines: at least one, all of one series.
        links: from alpha-3 code to the country's own report.
        skipped: what gave no report.
    """
    profile = get_profile(outlines[0].series)
    ranked = _rank(summarise(outline, (), links.get(outline.country, "")) for outline in outlines)
    lines = [f"- [{escape(item.name)}]({item.link}), {item.editions}: {escape(item.told)}" for item in ranked]
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


def _rank(summaries: Iterable[Summary]) -> list[Summary]:
    """The countries by the weight of their newest changes, the newest editions first; alike ones by name."""
    ranked = sorted(summaries, key=lambda summary: (-summary.weight, fold_name(summary.name)))
    return sorted(ranked, key=lambda summary: summary.newest, reverse=True)


def summarise(outline: Outline, years: Sequence[int], link: str) -> Summary:
    """Return what the overview says of one country; `years` are the columns of its grid."""
    first, newest = outline.editions[0], outline.editions[-1]
    return Summary(
        code=outline.country,
        name=outline.name,
        find=fold_name(" ".join((outline.name, outline.country, *names_of(outline.country)))),
        link=link,
        editions=newest if first == newest else f"{first}–{newest}",
        newest=newest,
        before=outline.editions[-2] if len(outline.editions) > 1 else "",
        cells=_cells(outline, years),
        weight=weigh_changes(outline.changes),
        changes=outline.changes,
        told=tell_changes(outline.changes, get_profile(outline.series)),
        longest=outline.longest,
        warnings=outline.warnings,
    )


def _cells(outline: Outline, years: Sequence[int]) -> tuple[RatingCell, ...]:
    rated = {year.year: year for year in outline.rated}
    cells = []
    for year in years:
        found, read = rated.get(year), year in outline.years
        if found is not None:
            told = f"{found.label} ({'; '.join(filter(None, (found.source, found.sure)))})"
            cells.append(RatingCell(year, found.short, told, found.rank, found.stated))
        else:
            cells.append(RatingCell(year, *(("?", "not read") if read else ("", "no edition")), None))
    return tuple(cells)
