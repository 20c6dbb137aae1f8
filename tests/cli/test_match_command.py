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


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--text", "texts"), "expected a column 'texts', got id, head, text"),
        (("--id", "no"), "expected a column 'no'"),
    ],
)
def test_a_missing_column_is_named(
    tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    """In one line, with the columns there are."""
    assert run("match", *tables, *arguments) == 2
    assert said in capsys.readouterr().err


def test_what_is_no_table_is_refused(tables: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Bytes that are no text are no spreadsheet."""
    tables[0].write_bytes(b"\xff\xfe\x00\x81")
    assert run("match", *tables) == 2
    assert "expected a CSV table in UTF-8" in capsys.readouterr().err
