"""The codebook has every column, and every value of those whose values are coded, with what it means."""

from __future__ import annotations

import csv
from importlib.resources import files
from pathlib import Path

import pandas as pd
import pytest
from coded import find_unlisted

from tipcompare.corpus import Corpus
from tipcompare.series import known_series
from tipcompare.tables import COLUMNS
from tipcompare.tables.categories import WARNING_CODES
from tipcompare.tables.codebook import CODEBOOK, list_codebook, load_meanings
from tipcompare.tables.columns import list_names

ROOT = Path(__file__).resolve().parents[2]


def test_the_codebook_of_an_export_has_every_value_in_it(demo: Path, tmp_path: Path) -> None:
    """Beside the tables of the embedded corpus, in its own file; what the rows of a history and of a corpus are."""
    corpus = Corpus.load(demo)
    corpus.export(tmp_path, ["csv"])
    tables = {name: pd.read_csv(tmp_path / f"{name}.csv", dtype="string") for name in COLUMNS}
    assert len(tables["metrics"])
    assert find_unlisted(tables, tables[CODEBOOK]) == set()
    assert len(corpus.codebook()) == len(tables[CODEBOOK]) == len(corpus["XVE"].table(CODEBOOK))
    assert set(corpus.codebook(table="evidence", column="polarity")["value"].dropna()) == {
        *("did", "did not", "planned", "unclear")
    }


@pytest.mark.parametrize("series", known_series())
def test_every_column_stands_once_with_its_type(series: str) -> None:
    """In a row without a value, before the rows of its values; and no row stands twice."""
    book = pd.DataFrame(list_codebook(series), columns=list_names(CODEBOOK))
    whole = book[book["value"].isna()]
    assert [*zip(whole["table"], whole["column"], whole["type"], strict=True)] == [
        (name, column.name, column.dtype) for name, columns in COLUMNS.items() for column in columns
    ]
    assert not book.duplicated(["table", "column", "value"]).any()
    assert whole["meaning"].notna().all()
    assert book.loc[book["value"].notna(), "label"].notna().all()
    warned = book[(book["table"] == "warnings") & (book["column"] == "code") & book["value"].notna()]
    assert warned["meaning"].notna().all()
    measures = book[(book["table"] == "answers") & (book["column"] == "measure") & book["value"].notna()]
    declared = known_series()[series].figures.measures
    told = measures[["value", "label", "unit"]].fillna("").itertuples(index=False, name=None)
    assert [*told] == [(measure.name, measure.title, measure.unit) for measure in declared]


def test_every_closed_value_has_a_meaning_and_every_meaning_a_value() -> None:
    """Of the declared columns, of warnings and of rules; so that no value is added without one, nor one left behind."""
    book = pd.DataFrame(list_codebook("tip"), columns=list_names(CODEBOOK)).dropna(subset=["value"])
    known = {*zip(book["table"], book["column"], book["value"], strict=True)}
    told = {
        key
        for key, row in zip(
            zip(book["table"], book["column"], book["value"], strict=True), book["meaning"], strict=True
        )
        if row
    }
    closed = {(name, one.name, value) for name, columns in COLUMNS.items() for one in columns for value in one.values}
    assert closed <= told
    assert {("warnings", "code", code) for code in WARNING_CODES} <= told
    weights = files("tipcompare.figures").joinpath("certainty.csv").read_text(encoding="utf-8").splitlines()
    rules = {row["value"] for row in csv.DictReader(weights) if row["feature"] == "rule" and row["value"]}
    assert {("metrics", "rule", rule) for rule in rules} <= told
    plain = {(column, value) for _, column, value in known}
    assert {key for key in load_meanings() if key not in known and not (key[0] == "" and key[1:] in plain)} == set()


def test_warnings_mean_in_the_codebook_what_the_documentation_says() -> None:
    """Word for word."""
    page = (ROOT / "docs" / "warnings.md").read_text(encoding="utf-8")
    for (_, column, code), meaning in load_meanings().items():
        if column == "code":
            assert f"| `{code}` | {meaning} | " in page
