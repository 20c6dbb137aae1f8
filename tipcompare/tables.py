"""The tables of the contract: reports and histories in, DataFrames with documented columns out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import pandas as pd

from tipcompare.columns import COLUMNS, TABLES_SCHEMA, Column
from tipcompare.model import CountryReport, History, Observation, Occurrence, Span

SCORE_DIGITS = 6
"""Digits after the point that scores keep: more would differ by machine and format."""

Cell = str | int | float | bool | None
Row = Mapping[str, Cell]


def make_tables(histories: Iterable[History]) -> dict[str, pd.DataFrame]:
    """Return all tables of the contract, by name, in the contract's order.

    Args:
        histories: of any number of countries, in the order their rows shall have.

    Returns:
        One DataFrame for each name in `COLUMNS`, with those columns and dtypes, and a plain index; rows in order of
        history, edition and place in the text.
    """
    every = tuple(histories)
    return {name: _frame(name, (row for history in every for row in _ROWS[name](history))) for name in COLUMNS}


def make_table(name: str, histories: Iterable[History]) -> pd.DataFrame:
    """Return the one table called `name`.

    Args:
        name: one of `COLUMNS`.
        histories: as for `make_tables`.

    Raises:
        KeyError: where there is no such table.
    """
    rows = _ROWS[name]
    return _frame(name, (row for history in histories for row in rows(history)))


def format_dimensions(dimensions: Iterable[tuple[str, str]]) -> str:
    """Return a breakdown as it stands in a cell.

    Example:
        >>> format_dimensions((("level", "federal"), ("exploitation", "sex")))
        'exploitation=sex;level=federal'
    """
    return ";".join(f"{name}={value}" for name, value in sorted(dimensions))


def _frame(name: str, rows: Iterable[Row]) -> pd.DataFrame:
    cells = [tuple(row[column.name] for column in COLUMNS[name]) for row in rows]
    columns = list(zip(*cells, strict=True)) or [() for _ in COLUMNS[name]]
    return pd.DataFrame(
        {
            column.name: pd.array(list(values), dtype=column.dtype)
            for column, values in zip(COLUMNS[name], columns, strict=True)
        }
    )


def _keys(report: CountryReport) -> dict[str, Cell]:
    return {"series": report.series, "country": report.country.code, "edition": report.edition.year}


def _span(span: Span | None) -> dict[str, Cell]:
    return {"char_start": span.start if span else None, "char_end": span.end if span else None}


def _report_rows(history: History) -> Iterable[Row]:
    for report in history.reports:
        yield _keys(report) | {
            "country_name": report.country.name,
            "revision": report.edition.revision,
            "source": report.source,
            "sha256": report.sha256,
            "rating": report.rating.value if report.rating else None,
            "chars": len(report.text),
            "sections": len(report.sections),
            "recommendations": len(report.recommendations) if report.recommendations_read else None,
            "metrics": len(report.observations),
            "warnings": len(report.warnings),
        }


def _rating_rows(history: History) -> Iterable[Row]:
    for report in history.reports:
        rating = report.rating
        if rating is not None:
            yield (
                _keys(report)
                | _span(rating.span)
                | {
                    "rating": rating.value,
                    "rating_label": rating.label,
                    "direction": rating.direction,
                    "previous_rating": rating.previous,
                    "waiver": rating.waiver,
                    "heading_rating": rating.heading_value,
                    "statement_rating": rating.statement_value,
                    "consistent": rating.consistent,
                }
            )


def _section_rows(history: History) -> Iterable[Row]:
    similar = {
        (comparison.new.edition, change.kind): round(change.similarity, SCORE_DIGITS)
        for comparison in history.comparisons
        for change in comparison.sections
        if change.status in ("same", "changed")
    }
    for report in history.reports:
        for ordinal, section in enumerate(report.sections, 1):
            yield (
                _keys(report)
                | _span(section.span)
                | {
                    "ordinal": ordinal,
                    "kind": section.kind,
                    "heading": section.heading,
                    "found_by": section.found_by,
                    "words": len(section.span.of(report.text).split()),
                    "similarity": similar.get((report.edition, section.kind)),
                }
            )


def _recommendation_rows(history: History) -> Iterable[Row]:
    occurrences = {(item.edition, item.ordinal): item for item in history.occurrences}
    for report in history.reports:
        for item in report.recommendations:
            yield (
                _keys(report)
                | _span(item.span)
                | {"ordinal": item.ordinal, "area": item.area, "text": item.text}
                | _recurrence(occurrences[report.edition, item.ordinal])
            )


def _recurrence(occurrence: Occurrence) -> dict[str, Cell]:
    return {
        "recurrence_id": occurrence.recurrence_id,
        "status": occurrence.status,
        "first_edition": occurrence.first_edition.year,
        "editions_seen": occurrence.editions_seen,
        "match_score": round(occurrence.match_score, SCORE_DIGITS),
        "matched_by": occurrence.matched_by,
        "previous": " ".join(f"{edition}:{ordinal}" for edition, ordinal in occurrence.previous),
    }


def _metric_rows(history: History) -> Iterable[Row]:
    for report in history.reports:
        for item in report.observations:
            yield _keys(report) | _span(item.span) | _figure(item) | {"sentence": item.sentence.of(report.text)}


def _figure(item: Observation) -> dict[str, Cell]:
    return {
        "measure": item.measure,
        "value": item.value,
        "qualifier": item.qualifier,
        "unit": item.unit,
        "period": item.period,
        "year": item.year,
        "comparison": item.comparison,
        "level": item.level,
        "exploitation": item.exploitation,
        "sex": item.sex,
        "age": item.age,
        "nationality": item.nationality,
        "actor": item.actor,
        "section": item.section,
        "number_text": item.number_text,
    }


def _restatement_rows(history: History) -> Iterable[Row]:
    for item in history.restatements:
        yield {
            "series": history.series,
            "country": history.country,
            "measure": item.measure,
            "year": item.year,
            "dimensions": format_dimensions(item.dimensions),
            "first_edition": item.first_edition.year,
            "first_value": item.first.value,
            "later_edition": item.later_edition.year,
            "later_value": item.later.value,
            "kind": item.kind,
        }


def _warning_rows(history: History) -> Iterable[Row]:
    for report in history.reports:
        for item in report.warnings:
            yield _keys(report) | _span(item.span) | {"code": item.code, "message": item.message}


_ROWS: dict[str, Callable[[History], Iterable[Row]]] = {
    "reports": _report_rows,
    "ratings": _rating_rows,
    "sections": _section_rows,
    "recommendations": _recommendation_rows,
    "metrics": _metric_rows,
    "restatements": _restatement_rows,
    "warnings": _warning_rows,
}


__all__ = ["COLUMNS", "TABLES_SCHEMA", "Column", "format_dimensions", "make_table", "make_tables"]
