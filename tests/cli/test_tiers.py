"""`tipcompare tiers`."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner, Result
from program import run as call
from rich.console import Console

from tipcompare.cli import cli
from tipcompare.errors import ParseError
from tipcompare.ratings import Placement, tier_rows
from tipcompare.report.tier_chart import draw_placements


def run(*arguments: str) -> Result:
    """The program's answer to these arguments."""
    return CliRunner().invoke(cli, ["tiers", *arguments])


def test_one_country_is_shown_with_its_sources() -> None:
    """Timeline, table, sources and how sure each row is."""
    result = run("MEX")
    assert result.exit_code == 0
    assert "Mexico (MEX), Western Hemisphere" in result.output
    assert "2004     Tier 2 Watch List  down" in result.output
    assert "Denver coding, Kelley/Heiss" in result.output


@pytest.mark.parametrize("asked", [("MEX",), ("--region", "NEA")])
def test_a_timeline_goes_into_the_terminal(asked: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """Where all years do not go into one line, they stand in two runs, each with its years above."""
    shown = Console(width=80, file=io.StringIO(), record=True)
    monkeypatch.setattr(import_module("tipcompare.cli.tiers"), "open_console", lambda: shown)
    assert run(*asked).exit_code == 0
    lines = shown.export_text().splitlines()
    heads = [line.split() for line in lines if re.fullmatch(r"[ 0-9]{30,}", line)]
    assert [year for head in heads for year in head] == [f"{year:02d}" for year in range(1, 26)]
    assert len(heads) == 2
    assert sum(line.startswith(("MAR", "Tier 2 Watch List ")) for line in lines) == 2


def test_a_name_of_its_time_and_a_region_are_understood() -> None:
    """Old names find their country; a region gives a line a country."""
    assert "Eswatini (SWZ)" in run("Swaziland").output
    grid = run("--region", "SCA").output.splitlines()
    assert [line[:3] for line in grid if line.startswith("NPL")] == ["NPL"]
    assert not any(line.startswith("MEX") for line in grid)


def test_changes_of_one_edition() -> None:
    """Only what moved is listed, with what it moved from and what the law asked for."""
    output = run("--changes", "2021").output
    assert "Malaysia" in output
    assert "Mexico" not in output
    assert "downgrade due, made" in output
    assert run("--changes", "1999").exception is not None


def test_changes_say_how_many_placements_are_open() -> None:
    """Of what is open no move can be told, so that a count of moves alone would read as all of them."""
    rows = json.loads(run("--json").output)
    for asked in ("2025", "2010", "all"):
        here = [row for row in rows if asked in ("all", str(row["edition"]))]
        still = sum(row["tier"] is None for row in here)
        told = f"open: {still} of {len(here):,} placements, of which no move is known"
        assert (told in run("--changes", asked).output) is bool(still)
        assert ("open:" in run("--changes", asked).output) is bool(still)
    assert sum(row["tier"] is None for row in rows if row["edition"] == 2025) > 0
    assert sum(row["tier"] is None for row in rows if row["edition"] == 2010) == 0


def test_csv_and_json_hold_the_same_rows() -> None:
    """Both forms have every column of every row."""
    sheet = list(csv.DictReader(io.StringIO(run("MEX", "NPL", "--csv").output)))
    records = json.loads(run("MEX", "NPL", "--json").output)
    assert not any(cell == "" for record in records for cell in record.values())  # what is missing is null
    assert len(sheet) == len(records) == 50
    assert [row["tier"] for row in sheet] == [record["tier"] or "" for record in records]
    assert list(sheet[0]) == list(records[0])
    assert [row["downgrade_due"] for row in sheet] == [json.dumps(record["downgrade_due"]) for record in records]


@pytest.mark.parametrize("kind", ["transitions", "time", "reversals", "changes", "outcomes"])
def test_counts_are_tables(kind: str) -> None:
    """Each count prints as text, CSV and JSON."""
    assert run("--region", "EUR", "--counts", kind).exit_code == 0
    sheet = list(csv.reader(io.StringIO(run("--region", "EUR", "--counts", kind, "--csv").output)))
    assert len(json.loads(run("--region", "EUR", "--counts", kind, "--json").output)) == len(sheet) - 1 > 0


def test_a_line_over_what_is_not_known_is_dashed() -> None:
    """Over an edition that is open the staircase has no solid line."""
    tiers: tuple[tuple[int, str | None], ...] = ((2018, "2"), (2019, "1"), (2020, None), (2021, "1"))
    placements = [Placement("XVE", year, tier) for year, tier in tiers]
    assert [draw_placements(tier_rows(placements[:end])).count('"2 5"') for end in (2, 4)] == [0, 1]


@pytest.mark.parametrize("arguments", [("MEX",), ("--region", "SCA"), ("TZA",)])
def test_the_picture_stands_by_itself(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """The SVG is well formed, has a title and fetches nothing."""
    target = tmp_path / "tiers.svg"
    assert run(*arguments, "--svg", str(target)).exit_code == 0
    text = target.read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    assert root.findtext("{http://www.w3.org/2000/svg}title")
    assert "href" not in text
    assert text.count("http") == 1


def test_bad_input_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """An ambiguous name, an unknown one and a country without placements end with status 2 and one line."""
    for name, message in (("Congo", "fits several"), ("Mexcio", "did you mean"), ("Vesmark", "no shipped placements")):
        assert call("tiers", name) == 2
        error = capsys.readouterr().err
        assert message in error
        assert error.count("\n") == 1


def test_a_corpus_of_any_series_is_counted(demo: Path) -> None:
    """The same counts of one's own reports; what needs the shipped facts is refused."""
    sheet = list(csv.DictReader(io.StringIO(run("--corpus", str(demo), "--counts", "time", "--csv").stdout)))
    assert {row["country"] for row in sheet} == {"XOL", "XSB", "XVE"}
    assert {row["level"] for row in sheet} <= {"1", "2", "2WL", "3"}
    assert run("--corpus", str(demo), "--counts", "outcomes").exception is not None


def test_the_map_of_an_edition_shows_every_placement(tmp_path: Path) -> None:
    """Each country placed that year stands on the map, in its level, and nothing is fetched from anywhere."""
    assert run("--map", "2021", "-o", str(tmp_path / "map.svg")).exit_code == 0
    root = ElementTree.fromstring((tmp_path / "map.svg").read_text(encoding="utf-8"))
    drawn = [node for node in root.iter() if "data-code" in node.attrib]
    rows = [row for row in csv.DictReader(io.StringIO(run("--csv").output)) if row["edition"] == "2021"]
    assert {node.attrib["data-code"] for node in drawn} == {row["country"] for row in rows}
    levels = {"1": "level-1", "2": "level-2", "2WL": "level-3", "3": "level-4", "SC": "level-off", "": "level-off"}
    for node in drawn:
        row = next(row for row in rows if row["country"] == node.attrib["data-code"])
        assert node.attrib["class"].split()[-1] == levels[row["tier"]]
    assert "http" not in (tmp_path / "map.svg").read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")


def test_a_map_that_cannot_be_drawn_says_why(tmp_path: Path) -> None:
    """A year without placements, a missing file and another kind of file are told with what to write instead."""
    for arguments in (
        ("--map", "1999", "-o", str(tmp_path / "m.svg")),
        ("--map", "2021"),
        ("--map", "2021", "-o", "m.png"),
    ):
        result = run(*arguments)
        assert result.exit_code != 0
        assert "--map YEAR -o map.svg" in str(getattr(result.exception, "hint", result.exception))


def test_a_series_without_shipped_ratings_is_answered_in_one_line() -> None:
    """Tiers are not printed for a series that has none: the answer names the series and what can be done."""
    answer = run("KEN", "--series", "dol-findings")
    assert isinstance(answer.exception, ParseError)
    assert "no ratings of" in str(answer.exception)
    assert "Tier" not in answer.output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--corpus", "demo", "--map", "2021", "-o", "m.svg"), "--corpus and --map cannot be had together"),
        (("--corpus", "demo", "--svg", "m.svg"), "--corpus and --svg cannot be had together"),
        (("--map", "2021", "-o", "m.svg", "--csv"), "--map and --csv cannot be had together"),
        (("--counts", "time", "--changes", "all"), "--counts and --changes cannot be had together"),
        (("--csv", "--json"), "--csv and --json cannot be had together"),
        (("MEX", "--svg", "m.png"), "m.png: the picture can only be drawn as SVG"),
        (("-o", "m.svg"), "a map needs a year and a file"),
    ],
)
def test_what_would_be_left_out_is_refused(
    arguments: tuple[str, ...],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """No option is ignored and no picture lands in a file of another kind: one line, status 2, nothing written."""
    monkeypatch.chdir(tmp_path)
    assert call("tiers", *arguments) == 2
    captured = capsys.readouterr()
    assert (captured.out, captured.err.count("\n")) == ("", 1)
    assert captured.err.startswith(f"tipcompare: {message}")
    assert not any(tmp_path.iterdir())


def test_a_corpus_is_counted_without_a_word_where_quiet(demo: Path, tmp_path: Path) -> None:
    """Files of other formats are one line on standard error, and none with `-q`; the embedded corpus has none."""
    assert run("--corpus", str(demo), "--counts", "time").stderr == ""
    shutil.copytree(demo, tmp_path / "mine")
    (tmp_path / "mine" / "notes.csv").write_text("Read these.", encoding="utf-8")
    told = run("--corpus", str(tmp_path / "mine"), "--counts", "time").stderr
    assert told == "passed over files of other formats: 1 .csv\n"
    assert run("--corpus", str(tmp_path / "mine"), "--counts", "time", "-q").stderr == ""


def test_a_series_that_rates_nobody_has_nothing_to_count(tmp_path: Path) -> None:
    """Which is said, and no empty table is printed."""
    (tmp_path / "2019").mkdir()
    (tmp_path / "2019" / "Vesmark.html").write_text(
        "<html><body><h1>2019 Country Reports on Human Rights Practices: Vesmark</h1><h2>EXECUTIVE SUMMARY</h2>"
        "<p>Nothing changed on the coast of Vesmark in the year under review.</p><h2>Section 7. Worker Rights</h2>"
        "<p>Crews of the northern shore formed a union of their own and bargained with the owners of the boats.</p>"
        "</body></html>"
    )
    result = run("--corpus", str(tmp_path), "--counts", "changes", "--series", "human-rights-practices")
    assert isinstance(result.exception, ParseError)
    assert "no ratings in Country Reports on Human Rights Practices, so nothing to count" in str(result.exception)
