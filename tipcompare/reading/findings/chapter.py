"""A printed chapter to a report: its rating, sections, suggested actions and figures.

The flow: `lines` -> the table of actions (`actions`) and the tables of figures (`tables`) -> the text laid out anew
(`layout`) -> the rating (`rating`).
"""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.errors import ParseError
from tipcompare.model import (
    Country,
    Edition,
    Observation,
    Recommendation,
    ReportWarning,
    Section,
    SourceText,
    Span,
)
from tipcompare.reading.findings.actions import ActionTable, Row, read_actions
from tipcompare.reading.findings.cells import read_figure
from tipcompare.reading.findings.layout import Laid, lay_out
from tipcompare.reading.findings.lines import Line, read_lines
from tipcompare.reading.findings.notes import noted_period
from tipcompare.reading.findings.prose import read_prose
from tipcompare.reading.findings.rating import printed_level, read_rating, same_name
from tipcompare.reading.findings.tables import Cell, FigureTables, read_tables
from tipcompare.reading.folding import squash
from tipcompare.reading.parts import Parts
from tipcompare.series import ChapterRule, SeriesProfile


def read_chapter(source: SourceText, profile: SeriesProfile, country: Country, edition: Edition) -> Parts:
    """Return the parts of the report that a chapter of the Findings holds.

    A chapter on several territories gives the rating and the actions of `country` alone.

    Args:
        source: the chapter's text, hard-wrapped, with running heads and whatever else a page break leaves.
        profile: of its series, with the rules of its chapters.
        country: whom to read about.
        edition: the year it is filed under.

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
    rating, doubts = read_rating(body, laid.rating, country.name, profile, rule)
    if rating is None and not any(line.kind not in ("text", "furniture", "name") for line in lines):
        raise ParseError(
            "neither a rating nor a section heading was found", path=source.source, hint="is it a chapter?"
        )
    observations = _observations(laid, lines, figures.cells, (profile, rule))
    if not figures.lines:
        observations = read_prose(laid.text, laid.sections, profile, edition)
    recommendations, unclear = _recommendations(laid, country.name)
    return Parts(
        text=laid.text,
        sections=laid.sections,
        rating=rating,
        recommendations=recommendations,
        recommendations_read=bool(recommendations),
        observations=observations,
        warnings=(*doubts, *unclear, *_doubts(laid, table, figures, edition)),
    )


def _recommendations(laid: Laid, name: str) -> tuple[tuple[Recommendation, ...], tuple[ReportWarning, ...]]:
    """Return the actions addressed to `name`, and a warning where the table does not name it among its territories."""
    parts = dict.fromkeys(row.part for row, _ in laid.actions if row.part)
    own = [part for part in parts if same_name(squash(part), name)]
    several = len(parts) > 1
    rows: Sequence[tuple[Row, Span]] = [
        pair for pair in laid.actions if not several or not own or pair[0].part in ("", own[0])
    ]
    found = tuple(
        Recommendation(ordinal, span, row.text, row.area, row.years) for ordinal, (row, span) in enumerate(rows, 1)
    )
    if several and not own:
        said = f"actions of {', '.join(parts)} together: none of them is {name}"
        return found, (ReportWarning("several-territories", said),)
    return found, ()


def _observations(
    laid: Laid, lines: Sequence[Line], cells: Sequence[Cell], series: tuple[SeriesProfile, ChapterRule]
) -> tuple[Observation, ...]:
    """Return the figures of the tables that set two years side by side."""
    profile, rule = series
    found = []
    for cell in cells:
        if not {cell.line, *cell.row} <= laid.lines.keys():  # the table runs into the one of suggested actions
            continue
        place = laid.lines[cell.line]
        figure = read_figure(lines[cell.line].text[cell.start : cell.end], profile)
        if figure is None:
            continue
        start = place.start + cell.start
        span = Span(start + figure.span.start, start + figure.span.end)
        row = Span(laid.lines[cell.row[0]].start, laid.lines[cell.row[1]].end)
        found.append(
            Observation(
                span=span,
                number_text=span.of(laid.text),
                measure=cell.measure.name,
                value=figure.value,
                qualifier=figure.qualifier,
                unit=figure.currency or cell.measure.unit,
                period=noted_period(lines, cell.line, cell.start + figure.span.end, rule) or f"CY{cell.year}",
                year=cell.year,
                comparison=cell.comparison,
                level=cell.part,
                section=_kind_at(laid.sections, start),
                sentence=row,
            )
        )
    return tuple(sorted(found))


def _kind_at(sections: Sequence[Section], offset: int) -> str:
    return next((s.kind for s in sections if s.span.start <= offset < s.span.end), "furniture")


def _doubts(laid: Laid, table: ActionTable, figures: FigureTables, edition: Edition) -> tuple[ReportWarning, ...]:
    """Return warnings on what the chapter should have and has not, or has of another year."""
    found = []
    if not laid.actions:
        found.append(ReportWarning("no-recommendations", "no table of suggested actions was found"))
    loose = [(row, span) for row, span in laid.actions if not row.years]
    found += [ReportWarning("action-without-years", "no years stand beside this action", span) for _, span in loose]
    if figures.unread:
        found.append(ReportWarning("table-row-unread", f"rows of figures not read: {'; '.join(figures.unread)}"))
    if table.year not in (0, edition.year):
        found.append(
            ReportWarning(
                "other-edition", f"filed under {edition}, but its actions are those suggested to {table.year}"
            )
        )
    return tuple(found)
