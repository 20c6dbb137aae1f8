"""`tipcompare match`: the table it writes, and how it fails."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from program import run

from tipcompare.model import ListMatches
from tipcompare.serialize import from_json

OLD = "id,head,text\nA1,Police,Train river police to recognize debt bondage.\nA2,Care,Fund a shelter for boys.\n"
NEW = "id,head,text\nB1,Care,Fund a larger shelter for boys and girls.\nB2,Law,Ban recruitment fees.\n"


@pytest.fixture
def tables(tmp_path: Path) -> tuple[Path, Path]:
    """Two small tables."""
    old, new = tmp_path / "old.csv", tmp_path / "new.csv"
    old.write_text(OLD, encoding="utf-8")
    new.write_text(NEW, encoding="utf-8-sig")
    return old, new


def test_one_row_for_each_link_and_each_row_without_any(tables: tuple[Path, Path], tmp_path: Path) -> None:
    """With the columns that are promised, by the ids of both tables."""
    assert run("match", *tables, "--group", "head", "-o", tmp_path / "matches.csv") == 0
    with (tmp_path / "matches.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert list(rows[0]) == ["new_id", "old_id", "status", "match_score", "matched_by", "runner_up"]
    assert [(row["new_id"], row["old_id"], row["status"]) for row in rows] == [
        ("B1", "A2", "reworded"),
        ("B2", "", "new"),
        ("", "A1", "dropped"),
    ]
    assert [rows[2][name] for name in ("match_score", "matched_by", "runner_up")] == ["", "", ""]


def test_reasons_are_json(tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """What each new row was compared with, the likeliest first."""
    assert run("match", *tables, "--explain") == 0
    told = json.loads(capsys.readouterr().out)
    first, second = told["value"]["items"]
    assert [first["candidates"][0][name] for name in ("old_ordinal", "old_id")] == [2, "A2"]
    assert (first["new_id"], first["old_ids"], second["new_id"], second["old_ids"]) == ("B1", ["A2"], "B2", [])
    assert told["value"]["dropped_ids"] == ["A1"]


def test_reasons_are_read_back(tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """With the ids of both tables in them, they are a value like the rest."""
    assert run("match", *tables, "--explain") == 0
    assert from_json(capsys.readouterr().out, ListMatches).items[0].old_ids == ("A2",)


def test_rows_that_are_not_english_are_told(tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """One remark beside the table, as no score is a probability then; none where both are English."""
    rows = "".join(f"C{row},Ley,Capacitar a los jueces y abrir un albergue para niños.\n" for row in range(9))
    tables[1].write_text(f"id,head,text\n{rows}", encoding="utf-8")
    assert run("match", *tables) == run("match", tables[0], tables[0]) == 0
    assert capsys.readouterr().err.count("does not read as English") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("--text", "texts"),
            "expected a column 'texts', got id, head, text (name another that both tables have with --text)",
        ),
        (("--id", "no"), "expected a column 'no', got id, head, text (name another that both tables have with --id)"),
        (
            ("--group", "area"),
            "expected a column 'area', got id, head, text (name another that both tables have with --group)",
        ),
    ],
)
def test_a_missing_column_is_named(
    tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    """In one line, with the columns there are."""
    assert run("match", *tables, *arguments) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("mark", [*",;|", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_first_line_may_say_what_parts_the_cells(
    tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str], mark: str, end: str
) -> None:
    """As some spreadsheets write it and all of them read it."""
    assert run("match", *tables) == 0
    plain = capsys.readouterr().out
    for table in tables:
        rows = [row.split(",", 2) for row in table.read_text(encoding="utf-8-sig").splitlines()]
        text = end.join([f"sep={mark}", *(mark.join(row) for row in rows), ""])
        table.write_bytes(f"\ufeff{text}".encode())
    assert run("match", *tables) == 0
    assert capsys.readouterr().out == plain


REFUSED = {
    "binary": (b"\x00\x01\x02\x81" * 9, "expected text, got binary data"),
    "an archive": (b"PK\x03\x04" + b"id,text\n" * 99, "expected text, got an archive or a document"),
    "a document": (b"%PDF-1.7\nid,text\nA1,Train.\n", "expected text, got an archive or a document"),
    "empty": (b"", "the file is empty"),
    "no table": (b"VESMARK: Tier 2\n", "old.csv:1: expected a column 'id', got VESMARK: Tier 2"),
    "strokes between the cells": (
        b"|id|text|\n|A1|Train.|\n",
        "expected a column 'id', got |id|text| (the first line holds the names of the columns, parted by commas, "
        "semicolons or tabs; name another that both tables have with --id)",
    ),
    "no names": (
        b"A1,Train.\nA2,Fund.\n",
        "expected a column 'id', got A1, Train. (the first line holds the names of the columns; name another",
    ),
    "one column": (
        b"text\nTrain.\n",
        "expected a column 'id', got text (name another that both tables have with --id)",
    ),
    "too many cells by the line that says what parts them": (
        b"sep=;\nid;text\nA1;Train; fund.\n",
        "old.csv:3: expected 2 cells, got 3 (a text with ';' is put in quotes)",
    ),
    "two columns of a name": (b"id,text,text\nA1,Train.,Fund.\n", "expected one column 'text', got id, text, text"),
    "commas without quotes": (b"id,text\nA1,Train judges, and police\n", "old.csv:2: expected 2 cells, got 3"),
    "a quote left open": (
        b'id,text\nA1,"Train judges\nA2,Fund.\n',
        "old.csv:2: the row cannot be read: unexpected end",
    ),
    "a name twice": (b"id,text\nA1,Train.\n\nA1,Fund.\n", "old.csv:4: 'A1' names two rows"),
    "a name twice but for blanks": (b'id,text\nA1,Train.\n" A1 ",Fund.\n', "old.csv:3: 'A1' names two rows"),
    "no name": (b"id,text\n,Train.\n", "old.csv:2: the row has no name"),
    "a name of blanks": (b'id,text\n"  ",Train.\n', "old.csv:2: the row has no name"),
    "names of columns that are one": (
        b"id,Text, TEXT\nA1,Train.,Fund.\n",
        "expected one column 'text', got id, Text, TEXT",
    ),
    "other names, semicolons": (b"Nr;Wortlaut\nA1;Train.\n", "old.csv:1: expected a column 'id', got Nr, Wortlaut"),
    "a name of two lines": (
        b'id,"Text\nof it"\nA1,Train.\n',
        "old.csv:2: expected a column 'text', got id, Text of it",
    ),
    "UTF-16 without a mark": (
        "id,text\nA1,Train.\n".encode("utf-16-le"),
        "old.csv: expected text, got binary data (save",
    ),
    "Cyrillic in Windows-1251": (
        (
            "id,text\nA1,\u0424\u043e\u043d\u0434 \u0434\u043b\u044f \u0434\u0435\u0442\u0435\u0439\n"
            "A2,\u0437\u0430\u043a\u043e\u043d \u0438 \u0441\u0443\u0434\u044b.\n"
        ).encode("cp1251"),
        "old.csv: neither UTF-8 nor Windows-1252 (save it as plain text in UTF-8, a spreadsheet as CSV UTF-8)",
    ),
    "Chinese in GBK": (
        (
            "id,text\nA1,\u57f9\u8bad\u6cd5\u5b98\u3002\n"
            "A2,\u5f00\u8bbe\u6536\u5bb9\u6240\u3002\nA3,\u7981\u6b62\u6536\u8d39\u3002\n"
        ).encode("gbk"),
        "neither UTF-8 nor Windows-1252",
    ),
    "an old Macintosh": (
        "id,text\nA1,Ban \u201cagents\u201d and women\u2019s caf\xe9s in Z\xf4rlat.\n".encode("mac_roman"),
        "nor Windows-1252 (save",
    ),
    "DOS": ("id,text\nA1,Fund caf\xe9s in Z\xfcrlat.\n".encode("cp850"), "neither UTF-8 nor Windows-1252 (save"),
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
    told = capsys.readouterr()
    assert told.out.splitlines()[1].startswith("B1,A1,repeated,1.0,")
    said = (
        f"{tables[0]}: not UTF-8; read as Windows-1252 (save it as plain text in UTF-8, a spreadsheet as CSV UTF-8, if"
    )
    assert told.err.startswith(said) if encoding == "cp1252" else told.err == ""


@pytest.mark.parametrize(
    "text",
    [
        "na\xefve fianc\xe9e",
        "l\u2019\xc9tat \u2013 \u201cd\xe9j\xe0 cr\xe9\xe9e\u201d",
        "\xc5land; S\xe3o; 5 \xb0C; \xa7 4; 5\xd72",
        "women\xb4s, children\xb4s and workers\xb4 rights, l\xb4article",
        "na h\xc9ireann, h\xc9ireannach, a h\xc1iteanna, an t\xdadar\xe1s",
        "BioÖko and UniÉcole",
        "traf\xacficking, pros\xacecute, vic\xactims",
        "Microsoft\xaeword, a\xb1b, e\xaex, 5\xb0c, Tea\u2122s, Vesmark\u2122s",
        "names with äöüß",
    ],
)
def test_what_windows_1252_is_for_is_read(
    text: str, tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """Accents, quotes and signs as western languages have them are no other encoding."""
    tables[0].write_bytes(f'id,text\nA1,"{text}"\n'.encode("cp1252"))
    assert run("match", *tables) == 0
    assert "read as Windows-1252" in capsys.readouterr().err


@pytest.mark.parametrize(
    "head",
    ["ID,Head, Text ", "\ufeffId ,HEAD,TEXT", '"id","head"," text\n"', "\n , ,\nid,head,text", "id\xa0,head,text\xa0"],
)
def test_columns_are_found_whatever_their_blanks_and_capitals(
    head: str, tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """With any mark between the cells; one that is called as it was asked for is preferred."""
    assert run("match", *tables, "--group", "head") == 0
    expected = capsys.readouterr().out
    for mark in (",", ";", "\t"):
        tables[0].write_text(OLD.replace("id,head,text", head).replace(",", mark), encoding="utf-8")
        assert run("match", *tables, "--group", "head ") == 0
        assert capsys.readouterr().out == expected
    tables[0].write_text(OLD.replace("id,head,text", "id,Text,text"), encoding="utf-8")
    assert run("match", *tables) == 0
    assert "B1,A2,reworded" in capsys.readouterr().out


def test_blanks_around_ids_and_headings_say_nothing(
    tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """A heading is the same with one behind it, and an id is written without."""
    assert run("match", *tables, "--group", "head") == 0
    expected = capsys.readouterr().out
    tables[0].write_text(OLD.replace("A2,Care", 'A2 ," Care "'), encoding="utf-8")
    assert run("match", *tables, "--group", "head") == 0
    assert capsys.readouterr().out == expected


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
    assert "old.xlsx: expected a CSV table, got a workbook (save its sheet as CSV UTF-8)" in capsys.readouterr().err


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
    """All of the other is new, or dropped."""
    for place, status in ((0, "new"), (1, "dropped")):
        kept = tables[place].read_bytes()
        tables[place].write_text("id,text\n", encoding="utf-8")
        assert run("match", *tables) == 0
        assert [line.split(",")[2] for line in capsys.readouterr().out.splitlines()[1:]] == [status] * 2
        tables[place].write_bytes(kept)
