"""What gave no report stands in the tables of a corpus, in every format, and is named also where the user is quiet."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pandas as pd
import pytest
from program import run

from tipcompare.corpus import Corpus
from tipcompare.corpus.failures import OTHER_FORMAT, Skipped
from tipcompare.sources import SAVED_OTHERWISE, SUFFIXES

DEMO = Path(__file__).resolve().parents[2] / "corpora" / "demo"
FORMATS = ("csv", "json", "parquet", "sqlite", "xlsx")
EXPECTED = [
    ("XOL", 2020, "2020/Orlenia.txt", "unreadable"),
    ("XVE", 2020, "2020/Vesmark.txt", "unreadable"),
    ("XVE", 2021, "2021/Vesmark.rtf", "unread_format"),
    (None, None, "note.odt", "unread_format"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two editions that are read, and beside them what is not: an empty file, a missing page, rich text, a picture."""
    root = tmp_path / "corpus"
    for year in (2019, 2022):
        (root / str(year)).mkdir(parents=True)
        (root / str(year) / "Vesmark.txt").write_bytes((DEMO / str(year) / "Vesmark.txt").read_bytes())
    for name, data in {
        "2020/Vesmark.txt": b"",
        "2020/Orlenia.txt": b"404 Not Found\n",
        "2021/Vesmark.rtf": b"{\\rtf1 x}",
        "note.odt": b"PK",
        "2021/picture.png": b"x",
    }.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_bytes(data)
    return root


def read_csv(folder: Path) -> pd.DataFrame:
    """The table as CSV has it."""
    return pd.read_csv(folder / "skipped.csv")


def read_json(folder: Path) -> pd.DataFrame:
    """The table as JSON has it."""
    return pd.DataFrame(json.loads((folder / "skipped.json").read_text(encoding="utf-8"))["records"])


def read_sqlite(folder: Path) -> pd.DataFrame:
    """The table as SQLite has it."""
    with closing(sqlite3.connect(folder / "tipcompare.sqlite")) as base:
        return pd.read_sql("SELECT * FROM skipped ORDER BY id", base)


READ: dict[str, Callable[[Path], pd.DataFrame]] = {
    "csv": read_csv,
    "json": read_json,
    "parquet": lambda folder: pd.read_parquet(folder / "skipped.parquet"),
    "sqlite": read_sqlite,
    "xlsx": lambda folder: pd.read_excel(folder / "tipcompare.xlsx", sheet_name="skipped"),
}


def cells(table: pd.DataFrame) -> list[tuple[object, ...]]:
    """Whom, when, what and why, with None for what is missing."""
    rows = table[["country", "edition", "source", "kind"]].to_dict("records")
    return [tuple(None if pd.isna(cell) else cell for cell in row.values()) for row in rows]


def test_what_gave_no_report_is_in_every_format(folder: Path, tmp_path: Path) -> None:
    """With country and edition where path or text tell them; what nobody expects a report of is none of it."""
    corpus = Corpus.load(folder, series="tip")
    corpus.export(tmp_path / "out", FORMATS)
    for name in FORMATS:
        assert cells(READ[name](tmp_path / "out")) == EXPECTED, name
    assert cells(corpus.rows("skipped")) == EXPECTED
    assert cells(corpus.rows("skipped", kind="unread_format")) == EXPECTED[2:]
    assert corpus.rows("skipped").reason.str.len().gt(0).all()


def test_what_is_skipped_says_whose_it_is_as_the_table_does(folder: Path) -> None:
    """Whoever asks for `skipped` learns of country and edition what the table has of them."""
    (folder / "manifest.csv").write_text("source,country,edition\nnote.odt,XVE,2018\ngone.txt,XOL,2017\n")
    corpus = Corpus.load(folder, series="tip")
    corpus.lose("index.html", "it broke")
    told: dict[object, tuple[str, str]] = {item.source: (item.country, item.edition) for item in corpus.skipped}
    table = corpus.rows("skipped").astype({"edition": "string"}).fillna("")
    for row in table.itertuples():
        assert told.pop(row.source) == (row.country, row.edition)
    assert told == {"2021/picture.png": ("", "2021"), "index.html": ("", "")}


def test_what_is_known_to_be_of_another_country_is_left_out(folder: Path) -> None:
    """So that the tables on one country are those rows of the whole, with what may be of any."""
    corpus = Corpus.load(folder, series="tip", countries=("Vesmark",))
    assert cells(corpus.rows("skipped")) == EXPECTED[1:]


def test_the_manifest_and_the_folder_of_a_year_tell_whose_it_is(folder: Path) -> None:
    """Whom and when they name is whom and when it is about, though it could not be read."""
    (folder / "manifest.csv").write_text("source,country,edition\nnote.odt,XVE,2018\ngone.txt,XOL,2017\n")
    rows = Corpus.load(folder, series="tip").rows("skipped")
    told = {row.source: (row.country, row.edition, row.kind) for row in rows.itertuples()}
    assert told["note.odt"] == ("XVE", 2018, "unread_format")
    assert told["gone.txt"] == ("XOL", 2017, "failed")
    (folder / "2019" / "Orlenia.txt").write_bytes(b"")
    rows = Corpus.load(folder / "2019", series="tip").rows("skipped")
    assert cells(rows) == [("XOL", 2019, "Orlenia.txt", "unreadable")]


def test_who_is_quiet_hears_what_could_not_be_read(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its lines alone, and with status 0: it is no error of a run."""
    assert run("-q", "export", folder, "--series", "tip", "-o", tmp_path / "out") == 0
    said = [line.partition(": ")[0] for line in capsys.readouterr().err.splitlines()]
    assert sorted(said) == sorted(f"skipped {source}" for *_, source, _ in EXPECTED)


def test_what_the_publisher_did_not_assess_is_told_apart(tmp_path: Path) -> None:
    """A record without rating and list is skipped as such, with its country and edition; it is no file that is bad."""
    record = (
        "<Country><Name>{}</Name><Advancement_Level>{}</Advancement_Level><Description>Told.</Description></Country>"
    )
    both = record.format("Vesmark", "No Assessment"), record.format("Orlenia", "")
    (tmp_path / "2016.xml").write_text(f"<Countries>{''.join(both)}</Countries>")
    corpus = Corpus.load(tmp_path, series="dol-findings")
    assert cells(corpus.rows("skipped")) == [("XOL", 2016, "2016.xml", "not_assessed")]
    assert pd.isna(corpus.rows("reports").recommendations[0])
    assert corpus.warnings().code.tolist() == ["not-assessed"]


def test_what_nobody_expects_a_report_of_is_of_no_kind() -> None:
    """Another format is passed over; an error is told from a document that is none."""
    assert Skipped("x", f"{OTHER_FORMAT}: .png").kind is None
    assert Skipped("x", "it broke", fault=True).kind == "failed"
    assert Skipped("x", "the file is empty").kind == "unreadable"


@pytest.mark.parametrize("suffix", sorted(SAVED_OTHERWISE))
def test_no_format_is_both_read_and_not(suffix: str) -> None:
    """Whoever adds a format takes it off the list of those that are not read."""
    assert suffix not in SUFFIXES
    assert suffix == suffix.lower()
