"""`tipcompare match`: the table it writes, and how it fails."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tipcompare.cli import main

OLD = "id,head,text\nA1,Police,Train river police to recognize debt bondage.\nA2,Care,Fund a shelter for boys.\n"
NEW = "id,head,text\nB1,Care,Fund a larger shelter for boys and girls.\nB2,Law,Ban recruitment fees.\n"


def run(*arguments: str | Path) -> int:
    """Run the program and return its exit status."""
    with pytest.raises(SystemExit) as ended:
        main([str(argument) for argument in arguments])
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.fixture
def tables(tmp_path: Path) -> tuple[Path, Path]:
    """Two small tables."""
    old, new = tmp_path / "old.csv", tmp_path / "new.csv"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(NEW, encoding="utf-8-sig")
    return old, new


def test_one_row_for_each_link_and_each_new_row(tables: tuple[Path, Path], tmp_path: Path) -> None:
    """With the columns that are promised, by the ids of both tables."""
    assert run("match", *tables, "--group", "head", "-o", tmp_path / "matches.csv") == 0
    with (tmp_path / "matches.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert list(rows[0]) == ["new_id", "old_id", "status", "match_score", "matched_by", "runner_up"]
    assert [(row["new_id"], row["old_id"], row["status"]) for row in rows] == [
        ("B1", "A2", "reworded"),
        ("B2", "", "new"),
    ]


def test_reasons_are_json(tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """What each new row was compared with, the likeliest first."""
    assert run("match", *tables, "--explain") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["value"]["items"][0]["candidates"][0]["old_ordinal"] == 2


def test_rows_that_are_not_english_are_told(tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """One remark beside the table, as no score is a probability then; none where both are English."""
    rows = "".join(f"C{row},Ley,Capacitar a los jueces y abrir un albergue para niños.\n" for row in range(9))
    tables[1].write_text(f"id,head,text\n{rows}", encoding="utf-8")
    assert run("match", *tables) == run("match", tables[0], tables[0]) == 0
    assert capsys.readouterr().err.count("does not read as English") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--text", "texts"), "expected a column 'texts', got id, head, text (name another with --text)"),
        (("--id", "no"), "expected a column 'no', got id, head, text (name another with --id)"),
        (("--group", "area"), "expected a column 'area', got id, head, text (name another with --group)"),
    ],
)
def test_a_missing_column_is_named(
    tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    """In one line, with the columns there are."""
    assert run("match", *tables, *arguments) == 2
    assert said in capsys.readouterr().err


REFUSED = {
    "binary": (b"\x00\x01\x02\x81" * 9, "expected text, got binary data"),
    "an archive": (b"PK\x03\x04" + b"id,text\n" * 99, "expected text, got an archive or a document"),
    "a document": (b"%PDF-1.7\nid,text\nA1,Train.\n", "expected text, got an archive or a document"),
    "empty": (b"", "the file is empty"),
    "no table": (b"VESMARK: Tier 2\n", "old.csv:1: expected a column 'id', got VESMARK: Tier 2"),
    "two columns of a name": (b"id,text,text\nA1,Train.,Fund.\n", "expected one column 'text', got id, text, text"),
    "commas without quotes": (b"id,text\nA1,Train judges, and police\n", "old.csv:2: expected 2 cells, got 3"),
    "a quote left open": (
        b'id,text\nA1,"Train judges\nA2,Fund.\n',
        "old.csv:2: the row cannot be read: unexpected end",
    ),
    "a name twice": (b"id,text\nA1,Train.\n\nA1,Fund.\n", "old.csv:4: 'A1' names two rows"),
    "no name": (b"id,text\n,Train.\n", "old.csv:2: the row has no name"),
    "a cell without end": (b'id,text\nA1,"' + b"x\n" * 70_000, "old.csv:2: the row cannot be read: field larger than"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_could_only_be_misread_is_refused(
    kind: str, tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """In one line that says where, and nothing is matched."""
    data, said = REFUSED[kind]
    tables[0].write_bytes(data)
    assert run("match", *tables) == 2
    told = capsys.readouterr()
    assert (said in told.err, told.err.count("\n"), told.out) == (True, 1, "")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_tables_as_spreadsheets_save_them(
    encoding: str, tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the encoding, with rows that have nothing in them."""
    tables[0].write_bytes(
        "id,text\r\nA1,Fund a shelter in S\u00e3o V\u00e3o.\r\n,\r\n\r\n  \r\n, ,\r\n".encode(encoding)
    )
    tables[1].write_text("text,id\nFund a shelter in S\u00e3o V\u00e3o.,B1\n", encoding="utf-8")
    assert run("match", *tables) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("B1,A1,repeated,1.0,")


@pytest.mark.parametrize(("mark", "encoding"), [(";", "utf-8-sig"), ("\t", "utf-16"), (";", "cp1252")])
def test_cells_may_be_parted_as_spreadsheets_part_them_where_a_comma_parts_decimals(
    tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str], mark: str, encoding: str
) -> None:
    """The names in the first line tell by what."""
    assert run("match", *tables) == 0
    expected = capsys.readouterr().out
    for path, text in zip(tables, (OLD, NEW), strict=True):
        path.write_text(text.replace(",", mark), encoding=encoding)
    assert run("match", *tables) == 0
    assert capsys.readouterr().out == expected


def test_of_a_workbook_it_is_said_how_to_save_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever is in it."""
    (tmp_path / "old.xlsx").write_bytes(b"PK\x03\x04")
    assert run("match", tmp_path / "old.xlsx", tmp_path / "old.xlsx") == 2
    assert "old.xlsx: expected a CSV table, got a workbook (save its sheet as CSV)" in capsys.readouterr().err


def test_csv_is_not_written_as_a_workbook(
    tables: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A spreadsheet would say that the file is broken."""
    assert run("match", *tables, "-o", tmp_path / "matches.xlsx") == 2
    assert "matches.xlsx would be no workbook: what is written is CSV" in capsys.readouterr().err
    assert not (tmp_path / "matches.xlsx").exists()


@pytest.mark.parametrize("named", ["old.csv", "./new.csv"])
def test_what_is_read_is_not_written_over(
    named: str, tables: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the path is spelled like, a table that is matched stays as it is."""
    assert run("match", *tables, "-o", f"{tmp_path}/{named}") == 2
    assert "is what is read: name another place to write to" in capsys.readouterr().err
    assert tables[0].read_text(encoding="utf-8") == OLD


def test_a_table_of_names_alone_is_an_empty_list(tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """All of the other is new."""
    tables[0].write_text("id,text\n", encoding="utf-8")
    assert run("match", *tables) == 0
    assert [line.split(",")[2] for line in capsys.readouterr().out.splitlines()[1:]] == ["new", "new"]
