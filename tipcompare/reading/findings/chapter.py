"""A printed chapter to a report: its rating, sections, suggested actions and figures.

The flow: `lines` -> the table of actions (`actions`) and the tables of figures (`tables`) -> the text laid out anew
(`layout`) -> the rating (`rating`), the figures (`figures`).
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from tipcompare.errors import ParseError
from tipcompare.model import Country, Edition, Recommendation, ReportWarning, SourceText
from tipcompare.reading.findings.actions import read_actions
from tipcompare.reading.findings.figures import read_cells, read_prose
from tipcompare.reading.findings.layout import Laid, lay_out
from tipcompare.reading.findings.lines import read_lines
from tipcompare.reading.findings.rating import printed_level, read_rating, same_name
from tipcompare.reading.findings.tables import FigureTables, read_tables
from tipcompare.reading.folding import squash
from tipcompare.reading.pipeline import Parts
from tipcompare.reading.wording import wording_for
from tipcompare.series import SeriesProfile


def read_chapter(source: SourceText, profile: SeriesProfile, country: Country, edition: Edition) -> Parts:
    """Return the parts of a chapter; of one on several territories, the rating and the actions of `country` alone.

    Raises:
        ParseError: where the series has no chapters, or neither a rating nor a section was found.
    """
    rule = profile.layout.chapter
    if rule is None:
        raise ParseError(f"the series {profile.key} has no chapters", path=source.source)
    lines = read_lines(source.text, profile, rule, country.name)
    table = read_actions(lines, rule)
    figures = read_tables(lines, profile, rule)
    laid = lay_out(lines, rule, table, figures.lines, rating=printed_level(lines, country.name))
    body = laid.text[: next((s.span.start for s in laid.sections if s.kind == "references"), len(laid.text))]
    rating, doubts = read_rating(body, laid.rating, wording_for(profile, country), rule)
    if rating is None and not any(line.kind not in ("text", "furniture", "name") for line in lines):
        message = "neither a rating nor a section heading was found"
        raise ParseError(message, path=source.source, hint="is it a chapter?")
    own = evolve(edition, year=table.year or edition.year)  # filed under another, its prose is still of its own year
    observations = tuple(sorted(read_cells(laid, lines, figures.cells, rule)))
    recommendations, unclear = _recommendations(laid, country.name)
    return Parts(
        text=laid.text,
        sections=laid.sections,
        rating=rating,
        recommendations=recommendations,
        recommendations_read=bool(recommendations),
        observations=observations if figures.lines else read_prose(laid, profile, rule, own, country.code),
        warnings=(*doubts, *unclear, *_doubts(laid, table.year, figures, edition)),
    )


def _recommendations(laid: Laid, name: str) -> tuple[tuple[Recommendation, ...], tuple[ReportWarning, ...]]:
    """Return the actions addressed to `name`, and a warning where the table does not name it among its territories."""
    parts = dict.fromkeys(row.part for row, _ in laid.actions if row.part)
    own = next((part for part in parts if same_name(squash(part), name)), None)
    chosen = ("", own) if len(parts) > 1 and own else ("", *parts)
    rows = [(row, span) for row, span in laid.actions if row.part in chosen]
    found = tuple(Recommendation(n, span, row.text, row.area, row.years) for n, (row, span) in enumerate(rows, 1))
    if len(parts) < 2 or own:
        return found, ()
    said = f"actions of {', '.join(parts)} together: none of them is {name}"
    return found, (ReportWarning("several-territories", said),)


def _doubts(laid: Laid, year: int, figures: FigureTables, edition: Edition) -> Iterator[ReportWarning]:
    """Yield warnings on what the chapter should have and has not, or has of another year than that of its actions."""
    if not laid.actions:
        yield ReportWarning("no-recommendations", "no table of suggested actions was found")
    for row, span in laid.actions:
        if not row.years:
            yield ReportWarning("action-without-years", "no years stand beside this action", span)
    if figures.unread:
        yield ReportWarning("table-row-unread", f"rows of figures not read: {'; '.join(figures.unread)}")
    if year not in (0, edition.year):
        said = f"filed under {edition}, but its actions are those suggested to {year}"
        yield ReportWarning("other-edition", said)
