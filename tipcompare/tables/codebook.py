"""The codebook: what each column of the tables is, and each value of those that have a closed set."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from tipcompare.series import SeriesProfile, get_profile
from tipcompare.tables.categories import RATINGS, STATUSES, list_values
from tipcompare.tables.columns import COLUMNS, Row

CODEBOOK = "codebook"
"""What the table is called."""

_OPEN = frozenset({"series", "rating_label"})
"""Columns with declared values that are not coded: a document may print a rating otherwise."""


def list_codebook(series: str) -> list[Row]:
    """Return the rows of the table `codebook`: of each column one without a value, then one for each value.

    Args:
        series: key of the series profile.
    """
    profile, rows = get_profile(series), list[Row]()
    for name, columns in COLUMNS.items():
        coded = _list_coded(name, profile)
        for column in columns:
            rows.append((series, name, column.name, None, None, column.meaning, None, column.dtype))
            for value in dict.fromkeys(coded.get(column.name, ())):
                told = _tell_value(name, column.name, value, profile)
                rows.append((series, name, column.name, value, *(cell or None for cell in told), column.dtype))
    return rows


def _list_coded(name: str, profile: SeriesProfile) -> Mapping[str, Sequence[str]]:
    """The values of each column of a table that is coded."""
    coded = {column: values for column, values in list_values(name, profile.key).items() if column not in _OPEN}
    coded |= {"status": STATUSES} if name == "recommendations" else {}
    coded |= dict.fromkeys(RATINGS, tuple(level.value for level in profile.rating.scale))
    if name in ("metrics", "answers"):
        coded["unit"] = tuple(value for _, column, value in load_meanings() if column == "unit")
    coded["rule"] = tuple(sorted(_load_rules()))
    return coded


def _tell_value(name: str, column: str, value: str, profile: SeriesProfile) -> tuple[str, str, str]:
    """Label, meaning and unit of one value; empty where there is none."""
    meanings, label = load_meanings(), value.replace("_", " ").replace("-", " ")
    meaning = meanings.get((name, column, value), "") or meanings.get(("", column, value), "")
    if column == "measure" and (measure := profile.measure(value)):
        within = profile.measure(measure.within)
        return measure.title, f"counted within: {within.title}" if within else "", measure.unit
    if column in RATINGS and (level := profile.level(value)):
        return level.label, f"rank {level.rank} of the scale, 1 the best" if level.rank else "off the scale", ""
    section = profile.section(value.removeprefix("no-"))
    if section and (column == "section" or (name, column) == ("sections", "kind")):
        return section.title, meaning, ""
    if section and column == "code" and not meaning:
        meaning = f"no section was found on: {section.title}"
    return label, _load_rules()[value] if column == "rule" else meaning, ""


@cache
def _load_rules() -> Mapping[str, str]:
    """What each rule binds: by an example, or told of those that have none."""
    from tipcompare.figures.binding.rules import RULES  # here, because what is read once needs no rules

    others = {value: meaning for (_, column, value), meaning in load_meanings().items() if column == "rule"}
    return {**{rule.name: f"as in: {rule.examples[0][0]}" for rule in RULES}, **others}


@cache
def load_meanings() -> Mapping[tuple[str, str, str], str]:
    """Return what values mean, by table (empty where it is any), column and value."""
    lines = files("tipcompare.tables").joinpath("meanings.csv").read_text(encoding="utf-8").splitlines()
    return {(row["table"], row["column"], row["value"]): row["meaning"] for row in csv.DictReader(lines)}
