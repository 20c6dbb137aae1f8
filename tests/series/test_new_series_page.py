"""docs/new-series.md, followed word for word, makes a working series: its blocks are the files and the commands."""

from __future__ import annotations

import ast
import csv
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parents[2] / "docs" / "new-series.md"
NAMED = re.compile(r"^```\{code-block\} \w+\n:name: (\S+)\n\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the files of the page; the package is installed as `pip install` would, by its entry points."""
    for name, text in NAMED.findall(PAGE.read_text(encoding="utf-8")):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    project = tomllib.loads((tmp_path / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    info = tmp_path / "well_book-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n")
    points = project["entry-points"]["tipcompare.series"]
    (info / "entry_points.txt").write_text(
        "[tipcompare.series]\n" + "".join(f"{name} = {place}\n" for name, place in points.items())
    )
    return tmp_path


def run(folder: Path, command: str) -> str:
    """Run a command of the page and return what it prints."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), *sys.path])}
    words = [sys.executable, "-m", *command.split()]
    done = subprocess.run(words, capture_output=True, text=True, cwd=folder, env=environment, check=False)
    assert done.returncode == 0, (command, done.stderr)
    return done.stdout


def rows_of(folder: Path, table: str) -> list[dict[str, str]]:
    """Return the rows of an exported table."""
    with (folder / "tables" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_page_makes_a_series(folder: Path) -> None:
    """Every command works, and what the two books say comes out of them: order, wells, and what is asked."""
    printed = [run(folder, command) for command in (folder / "commands").read_text().splitlines()]
    assert "well-book" in printed[0]
    assert "good" in printed[1].casefold()
    assert [row["rating"] for row in rows_of(folder, "ratings")] == ["fair", "good"]
    assert [row["value"] for row in rows_of(folder, "metrics")] == ["210", "214"]
    assert len(rows_of(folder, "recommendations")) == 4


def test_figures_in_prose_are_read_beside_rows(folder: Path) -> None:
    """What the page says of one sentence is so, and what a row says is read once."""
    book = folder / "wells" / "2021-Vesmark.txt"
    told = "The office lined 12 wells, compared with 9 in 2020.\n\nWells counted:"
    book.write_text(book.read_text().replace("Wells counted:", told))
    prose = (folder / "well_book_prose.py").read_text().replace("verbs=", 'nouns=("wells counted",), verbs=')
    with (folder / "well_book.py").open("a") as profile:
        profile.write(prose.replace("from well_book import WELL_BOOK", "") + "WELL_BOOK = WITH_PROSE\n")
    run(folder, "tipcompare export wells -o tables --series well-book")
    rows = [(row["measure"], row["value"], row["year"]) for row in rows_of(folder, "metrics")]
    assert rows == [("wells", "210", "2020"), ("lined", "12", "2021"), ("lined", "9", "2020"), ("wells", "214", "2021")]


def test_a_series_may_be_in_another_language(folder: Path) -> None:
    """The book in French has the items and the sentences that the page says."""
    (folder / "told.py").write_text(
        "from pathlib import Path\n"
        "from livre_des_puits import LIVRE\n"
        "from tipcompare.reading import read_report\n"
        "from tipcompare.reading.folding import fold\n"
        "from tipcompare.sources import read_source\n"
        "path = 'puits/2021-Vesmark.txt'\n"
        "(source,) = read_source(Path(path).read_bytes(), path)\n"
        "report = read_report(source, LIVRE)\n"
        "state = [section.span for section in report.sections if section.kind == 'state']\n"
        "print(ascii([item.text for item in report.recommendations]))\n"
        "print(len([*fold(report.text).sentences(state)]), [doubt.code for doubt in report.warnings])\n"
    )
    items, rest = run(folder, "told").splitlines()
    assert ast.literal_eval(items) == ["curer les puits", "élargir l’accès", "mesurer l’eau."]
    assert rest == "2 []"


def test_a_profile_that_is_edited_counts_at_once(folder: Path) -> None:
    """The same command after a change of the profile gives the new result, though results are kept."""
    command = "tipcompare export wells -o tables --series well-book"
    run(folder, command)
    assert rows_of(folder, "ratings")[0]["rating_label"] == "Fair order"
    profile = folder / "well_book.py"
    profile.write_text(profile.read_text().replace('"Fair order"', '"In fair order"'))
    run(folder, command)
    assert rows_of(folder, "ratings")[0]["rating_label"] == "In fair order"
