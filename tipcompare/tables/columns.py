"""The contract of the tables: which there are, and the columns of each, with types and meaning from `columns.csv`."""

from __future__ import annotations

import csv
from importlib.resources import files
from typing import Any, Literal, cast, get_args

from attrs import field, frozen, validators

from tipcompare.model.comparison import Actor, AlignedBy, Fate, MatchedBy, Polarity, RestatementKind, WordingKind
from tipcompare.model.document import Direction, FoundBy, ReportKind
from tipcompare.model.figures import AnswerPeriodBy, AnswerStatus, PeriodBy, Qualifier, Scope

TABLES_SCHEMA = 1
"""Number of the layout of the tables; it grows when a column changes its meaning."""

SCORE_DIGITS = 6
"""Digits after the point that scores keep: more would differ by machine and format."""

Value = str | int | float | bool | None
"""What one cell holds; None for what is missing."""

Row = tuple[Value, ...]
"""The cells of one row, in the order of the columns; None for what is missing."""

Dtype = Literal["string", "Int64", "Float64", "boolean"]


@frozen
class Column:
    """One column of a table.

    Args:
        name: as in every format.
        dtype: pandas' name of its type; all of them know missing values.
        meaning: one line for the documentation.
        values: all that it can have, whatever the series, where that is a closed set.
    """

    name: str
    dtype: Dtype = field(validator=validators.in_(get_args(Dtype)))
    meaning: str
    values: tuple[str, ...] = ()


VALUES: dict[str, Any] = {
    "reports.kind": ReportKind,
    "ratings.direction": Direction,
    "sections.found_by": FoundBy,
    "sections.aligned_by": AlignedBy,
    "recommendations.matched_by": MatchedBy,
    "metrics.qualifier": Qualifier,
    "metrics.actor": ("government", "courts", "ngo", "international_organization", "other_state", "joint"),
    "metrics.accused": ("officials",),
    "metrics.scope": Scope,
    "metrics.period_by": PeriodBy,
    "answers.status": AnswerStatus,
    "answers.qualifier": Qualifier,
    "answers.period_by": AnswerPeriodBy,
    "evidence.polarity": Polarity,
    "evidence.actor": Actor,
    "restatements.kind": RestatementKind,
    "lives.fate": Fate,
    "wording_changes.kind": WordingKind,
    "skipped.kind": ("unreadable", "unread_format", "not_assessed", "failed"),
}
"""What a column can have, where that is a closed set; in a `Literal` of the model "" is for what is missing."""


def _load_columns() -> dict[str, tuple[Column, ...]]:
    """The rows of `columns.csv`; what a column says that many tables have stands in its row without a table."""
    lines = files("tipcompare.tables").joinpath("columns.csv").read_text(encoding="utf-8").splitlines()
    rows = [*csv.reader(lines[1:])]
    shared = {name: told for table, name, *told in rows if not table}
    columns: dict[str, list[Column]] = {table: [] for table, *_ in rows if table}
    for table, name, *told in rows:
        if table:
            dtype, meaning = told if any(told) else shared[name]
            said = VALUES.get(f"{table}.{name}", ())
            values = tuple(value for value in (said if isinstance(said, tuple) else get_args(said)) if value)
            columns[table].append(Column(name, cast("Dtype", dtype), meaning, values))
    return {table: tuple(own) for table, own in columns.items()}


COLUMNS = _load_columns()
"""The columns of each table, in order."""

OF_A_CORPUS = ("skipped", "codebook")
"""Tables of what stands in no report: of one country by itself they say nothing, and its own files leave them out."""

OF_HISTORIES = tuple(name for name in COLUMNS if name not in OF_A_CORPUS)
"""The other tables."""


def list_names(table: str) -> list[str]:
    """Return the names of the columns of a table of the contract, in order."""
    return [column.name for column in COLUMNS[table]]
