"""The tables of the contract: reports and histories in, DataFrames with documented columns out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Literal

import pandas as pd
from attrs import frozen

from tipcompare.model import CountryReport, History, Observation, Occurrence, Span

TABLES_SCHEMA = 1
"""Number of the layout of the tables; it grows when a column changes its meaning."""

SCORE_DIGITS = 6
"""Digits after the point that scores keep: more would differ by machine and format."""

Dtype = Literal["string", "Int64", "Float64", "boolean"]
Cell = str | int | float | bool | None
Row = Mapping[str, Cell]


@frozen
class Column:
    """One column of a table.

    Args:
        name: as in every format.
        dtype: pandas' name of its type; all of them know missing values.
        meaning: one line for the documentation.
    """

    name: str
    dtype: Dtype
    meaning: str


_SERIES = Column("series", "string", "key of the series profile")
_COUNTRY = Column("country", "string", "ISO 3166 alpha-3 code, XKX for Kosovo, XAA to XZZ for invented countries")
_EDITION = Column("edition", "Int64", "year the edition is called by")
_START = Column("char_start", "Int64", "offset of the first character in the report's own text")
_END = Column("char_end", "Int64", "offset after the last character")
_KEYS = (_SERIES, _COUNTRY, _EDITION)
_SPAN = (_START, _END)
_MEASURE = Column("measure", "string", "what is counted")

COLUMNS: dict[str, tuple[Column, ...]] = {
    "reports": (
        _SERIES,
        _COUNTRY,
        Column("country_name", "string", "the country as the source prints it"),
        _EDITION,
        Column("revision", "string", "name of the revision; empty for the edition as first issued"),
        Column("source", "string", "path below the corpus folder, with /"),
        Column("sha256", "string", "of the source's bytes"),
        Column("rating", "string", "value on the series' scale; empty where none was read"),
        Column("chars", "Int64", "length of the report's own text"),
        Column("sections", "Int64", "number of sections"),
        Column("recommendations", "Int64", "number of recommendations; empty where they could not be read"),
        Column("metrics", "Int64", "number of figures"),
        Column("warnings", "Int64", "number of warnings"),
    ),
    "ratings": (
        *_KEYS,
        Column("rating", "string", "value on the series' scale (1, 2, 2WL, 3, SC for tip)"),
        Column("rating_label", "string", "as people say it"),
        Column("direction", "string", "remained, upgraded, downgraded or placed; empty where the text says nothing"),
        Column("previous_rating", "string", "rating it is said to have had before; empty where not stated"),
        Column("waiver", "boolean", "whether a waiver from a required downgrade is stated"),
        Column("heading_rating", "string", "rating printed in the heading; empty where there is none"),
        Column("statement_rating", "string", "rating the statement gives; empty where it gives none"),
        Column("consistent", "boolean", "whether heading and statement agree"),
        *_SPAN,
    ),
    "sections": (
        *_KEYS,
        Column("ordinal", "Int64", "place in the report, from 1"),
        Column("kind", "string", "section kind of the series profile, or furniture"),
        Column("heading", "string", "as printed; empty where it is lost"),
        Column("found_by", "string", "heading, cue or order"),
        *_SPAN,
        Column("words", "Int64", "number of words"),
        Column("similarity", "Float64", "0-1 to the same kind of section one edition earlier; empty without one"),
    ),
    "recommendations": (
        *_KEYS,
        Column("ordinal", "Int64", "place in the publisher's order, from 1"),
        Column("area", "string", "the publisher's heading over it; empty where there is none"),
        Column("text", "string", "as printed"),
        *_SPAN,
        Column("recurrence_id", "string", "of the chain it belongs to: where that began"),
        Column("status", "string", "new, repeated, reworded, split, merged or returned"),
        Column("first_edition", "Int64", "edition in which the chain began"),
        Column("editions_seen", "Int64", "number of editions the chain stands in up to this one"),
        Column("match_score", "Float64", "0-1, best score to any recommendation of an earlier edition; 0 without one"),
        Column("matched_by", "string", "pass that made the best link; empty for new"),
        Column("previous", "string", "edition:ordinal of what it goes back to, separated by a space"),
    ),
    "metrics": (
        *_KEYS,
        _MEASURE,
        Column("value", "Float64", "the number; empty where it was not reported"),
        Column("qualifier", "string", "exact, at_least, approximately, ..., not_reported or incomplete"),
        Column("unit", "string", "what was counted"),
        Column("period", "string", "CY2020, FY2020, RP2021, 2020-H1, 2020-01/2020-06, asof-2020-10 or empty"),
        Column("year", "Int64", "year it is about; empty where it cannot be told"),
        Column("comparison", "boolean", "whether it stands there to compare an earlier year"),
        Column("level", "string", "federal, state or empty"),
        Column("exploitation", "string", "sex, labor, unspecified or empty"),
        Column("sex", "string", "female, male or empty"),
        Column("age", "string", "adult, child or empty"),
        Column("nationality", "string", "as printed; empty where none is given"),
        Column("actor", "string", "government, ngo, international_organization or courts"),
        Column("section", "string", "kind of the section it stands in"),
        Column("number_text", "string", "the number as printed"),
        *_SPAN,
        Column("sentence", "string", "the sentence or table row it stands in"),
    ),
    "restatements": (
        _SERIES,
        _COUNTRY,
        _MEASURE,
        Column("year", "Int64", "year both values are about"),
        Column("dimensions", "string", "breakdown as name=value pairs separated by ;"),
        Column("first_edition", "Int64", "edition that gave the first value"),
        Column("first_value", "Float64", "that value"),
        Column("later_edition", "Int64", "edition that gave another"),
        Column("later_value", "Float64", "that value"),
        Column("kind", "string", "revised, rounding, unit differs, period differs or reading doubtful"),
    ),
    "warnings": (
        *_KEYS,
        Column("code", "string", "kebab-case code, explained in docs/warnings.md"),
        Column("message", "string", "one sentence"),
        *_SPAN,
    ),
}
"""The columns of each table, in order."""


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
