"""The overview of a corpus: every country on one page, the greatest changes of the newest edition first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from tipcompare import __version__
from tipcompare.model import History
from tipcompare.report.html import render_template
from tipcompare.report.lifelines import Lifeline, trace_lifelines
from tipcompare.report.markdown import escape
from tipcompare.report.movement import trace_movement
from tipcompare.report.ranking import WEIGHTS, Changes, count_changes, shorten_rating, tell_changes, weigh_changes
from tipcompare.report.ratings import gather_ratings
from tipcompare.series import get_profile


@frozen
class Cell:
    """One year of one country in the grid.

    Args:
        year: of the column.
        value: the rating as it stands in the tables; empty where there is none.
        label: for people.
        rank: 1 the best; None off the scale or where there is none.
        read: whether an edition read here states it.
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
        newest, before: the two newest editions.
        weight: of the changes between the two newest editions; the ranking goes by it.
        changes: those changes; None where there is one edition only.
        told: the same in words.
        longest: the recommendation that has stood longest; None where there is none.
    """

    code: str
    name: str
    link: str
    editions: str
    newest: str
    before: str
    cells: tuple[Cell, ...]
    weight: float
    changes: Changes | None
    told: str
    longest: Lifeline | None
    warnings: int


def render_overview(histories: Sequence[History], links: Mapping[str, str]) -> str:
    """Return the overview as one self-contained HTML page.

    Args:
        histories: at least one, all of one series.
        links: from alpha-3 code to the country's own report.
    """
    profile = get_profile(histories[0].series)
    years = sorted({year.year for history in histories for year in gather_ratings(history)})
    years = years or sorted({report.edition.year for history in histories for report in history.reports})
    columns = tuple(range(years[0], years[-1] + 1))
    summaries = [summarise(history, columns, links.get(history.country, "")) for history in histories]
    return render_template(
        "overview.html.j2",
        profile=profile,
        years=columns,
        countries=sorted(summaries, key=lambda summary: summary.name.casefold()),
        ranked=sorted(summaries, key=lambda summary: (-summary.weight, summary.code)),
        scale=[(shorten_rating(v.value, v.label, v.rank), v) for v in profile.scale],
        weights=WEIGHTS,
        movement=trace_movement(histories, profile),
        version=__version__,
    )


def render_overview_markdown(histories: Sequence[History], links: Mapping[str, str]) -> str:
    """Return the overview as Markdown: the countries by the weight of their newest changes.

    Args:
        histories: at least one, all of one series.
        links: from alpha-3 code to the country's own report.
    """
    profile = get_profile(histories[0].series)
    ranked = sorted(
        (summarise(history, (), links.get(history.country, "")) for history in histories),
        key=lambda summary: (-summary.weight, summary.code),
    )
    lines = [f"- [{escape(item.name)}]({item.link}), {item.editions}: {escape(item.told)}" for item in ranked]
    return "\n".join([f"# {profile.title}", "", "The greatest changes of the newest editions first.", "", *lines, ""])


def summarise(history: History, years: Sequence[int], link: str) -> Summary:
    """Return what the overview says of one country; `years` are the columns of its grid."""
    profile = get_profile(history.series)
    newest = history.reports[-1]
    changes = count_changes(history, profile)
    lives = [life for life in trace_lifelines(history) if life.stands and life.span]
    editions = str(newest.edition) if len(history.reports) == 1 else f"{history.reports[0].edition}–{newest.edition}"
    return Summary(
        code=history.country,
        name=newest.country.name,
        link=link,
        editions=editions,
        newest=str(newest.edition),
        before=str(history.reports[-2].edition) if history.comparisons else "",
        cells=_cells(history, years),
        weight=weigh_changes(changes),
        changes=changes,
        told=tell_changes(changes, profile),
        longest=lives[0] if lives else None,
        warnings=sum(len(report.warnings) for report in history.reports),
    )


def _cells(history: History, years: Sequence[int]) -> tuple[Cell, ...]:
    rated = {year.year: year for year in gather_ratings(history)}
    read = {report.edition.year for report in history.reports}
    cells = []
    for year in years:
        found = rated.get(year)
        if found is None:
            cells.append(Cell(year, "?" if year in read else "", "not read" if year in read else "no edition", None))
        else:
            cells.append(Cell(year, found.short, f"{found.label} ({found.source})", found.rank, year in read))
    return tuple(cells)
