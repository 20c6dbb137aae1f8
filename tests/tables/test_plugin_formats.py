"""A format is one module of another package: the commands, their help and their hints know it once it is installed.

Beside it another package is broken, and costs only whoever asks for its formats.
"""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest
from folders import put

from tipcompare import installed
from tipcompare.corpus import Corpus, Settings
from tipcompare.errors import ParseError, UseError
from tipcompare.report.formats import GROUP as REPORTS
from tipcompare.report.pages import write_corpus
from tipcompare.tables import formats
from tipcompare.tables.formats import GROUP

BROKEN = "no_such_module:ODP"
FAULTY = """
from contextlib import contextmanager
from tipcompare.report.formats import ReportFormat
from tipcompare.tables import formats

def format_part(name, rows):
    return {}["cell"]

def give_text(*_):
    return "text"

@contextmanager
def open_files(folder, names):
    yield {}["file"]

csv = formats.BUILT_IN["csv"]
ODB = formats.Format(format_part, csv.open_files, ("{}.odb",))
SLIP = formats.Format(give_text, csv.open_files, ("{}.slip",))
SHUT = formats.Format(csv.format_part, open_files, ("{}.shut",))
ODB_REPORT = ReportFormat(format_part, (".odb",))
SLIP_REPORT = ReportFormat(give_text, (".slip",), give_text)
LEAF_REPORT = ReportFormat(give_text, (".leaf",), render_pages=give_text)
"""
EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "ods"


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment with the example, a format whose module is not there, and one that fails, by entry points."""
    site = tmp_path_factory.mktemp("site")
    (site / "tipcompare_ods").symlink_to(EXAMPLE / "tipcompare_ods")
    points = tomllib.loads((EXAMPLE / "pyproject.toml").read_text(encoding="utf-8"))["project"]["entry-points"]
    told = configparser.ConfigParser()
    told.read_dict({group: {**names, "odp": BROKEN} for group, names in points.items()})
    told[formats.GROUP].update({name: f"faulty_format:{name.upper()}" for name in ("odb", "slip", "shut")})
    reports = {name: f"faulty_format:{name.upper()}_REPORT" for name in ("odb", "slip", "leaf")}
    told["tipcompare.reports"].update(reports)
    (site / "faulty_format.py").write_text(FAULTY)
    info = site / "tipcompare_ods-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: tipcompare-ods\nVersion: 1\n")
    with (info / "entry_points.txt").open("w") as file:
        told.write(file)
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(site), *sys.path])}


def run(
    environment: dict[str, str], *arguments: str | Path, folder: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the program."""
    command = [sys.executable, "-m", "tipcompare", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False, cwd=folder)


def test_the_example_writes_exports_and_reports(environment: dict[str, str], demo: Path, tmp_path: Path) -> None:
    """Spreadsheets of OpenDocument come out of both commands, whole and the same again."""
    for folder in ("one", "two"):
        out = tmp_path / folder
        assert run(environment, "export", demo, "-o", out, "--format", "csv,ods", "-q").returncode == 0
        assert run(environment, "report", demo, "-o", out / "xve.ods", "--country", "XVE", "-q").returncode == 0
    for name in ("tipcompare.ods", "xve.ods"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
        with zipfile.ZipFile(tmp_path / "one" / name) as file:
            assert file.namelist()[0] == "mimetype"
            assert "Vesmark" in file.read("content.xml").decode()


def test_a_mended_format_writes_anew(environment: dict[str, str], tmp_path: Path) -> None:
    """What was kept of it before another module of its package was edited is taken by neither command."""
    site = tmp_path / "site"
    (site / "vesmark").mkdir(parents=True)
    (site / "vesmark-1.dist-info").mkdir()
    (site / "vesmark-1.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: vesmark\nVersion: 1\n")
    points = "".join(f"[tipcompare.{kind}]\nves = vesmark:{kind}\n" for kind in ("exports", "reports"))
    (site / "vesmark-1.dist-info" / "entry_points.txt").write_text(points)
    (site / "vesmark" / "__init__.py").write_text(FORMATS)
    path = os.pathsep.join([str(site), environment["PYTHONPATH"]])
    environment = {**environment, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    environment["TIPCOMPARE_CACHE"] = str(tmp_path / "cache")
    put(tmp_path, "2020/Vesmark.txt")
    for word in ("before", "after"):
        (site / "vesmark" / "words.py").write_text(f"WORD = '{word}'\n")
        for command, out in (("export", "."), ("report", "ves"), ("report", "x.ves")):
            options = ("-o", tmp_path / out, "-q", *(("--format", "ves") if out != "x.ves" else ()))
            assert run(environment, command, tmp_path / "2020", *options).returncode == 0
        assert [(tmp_path / name).read_text() for name in ("ratings.ves", "ves/xve.ves", "x.ves")] == [word] * 3


FORMATS = """
from contextlib import contextmanager
from tipcompare.report.formats import ReportFormat
from tipcompare.tables.delimited import open_each
from tipcompare.tables.formats import Format
from vesmark.words import WORD

def render(*_):
    return WORD.encode()

@contextmanager
def open_files(folder, names):
    with open_each(folder, names, "ves") as files:
        yield lambda name, part: files[name].write(part)

exports = Format(render, open_files, ("{}.ves",))
reports = ReportFormat(render, (".ves",))
"""


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("os:sep", "is no Format, but str"),
        ("os:nothing", "cannot be loaded: module 'os' has no"),
        (BROKEN, "cannot be loaded: No module named 'no_such_module'"),
    ],
)
def test_what_is_no_format_is_one_line(value: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Something else than a format, or nothing, is named with what adds it to whoever asks for it, and to no other."""
    points = EntryPoints(EntryPoint(name, value, formats.GROUP) for name in ("csv", "odt"))
    monkeypatch.setattr(installed, "entry_points", points.select)
    assert installed.join_added(formats.BUILT_IN, formats.GROUP) == formats.BUILT_IN
    assert formats.check_formats(["csv"]) == ["csv"]
    with pytest.raises(ParseError, match=f"{value} .* {said}"):
        formats.check_formats(["csv", "odt"])


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["export", "--format", "csv,odp", "-o", "tables"], "tipcompare.exports"),
        (["report", "--format", "odp", "-o", "site"], "tipcompare.reports"),
        (["report", "-o", "xve.odp", "--country", "XVE"], "tipcompare.reports"),
    ],
)
def test_who_asks_for_a_broken_format_is_told_why(
    asked: list[str], said: str, environment: dict[str, str], demo: Path
) -> None:
    """One line names what cannot be loaded and the package it is of."""
    done = run(environment, asked[0], demo, *asked[1:], "--no-cache")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert f"{BROKEN} (entry point 'odp' of {said}) cannot be loaded" in done.stderr
    assert "uninstall or mend tipcompare-ods" in done.stderr


def test_where_a_format_fails_is_a_line_of_its_own_code(
    environment: dict[str, str], demo: Path, tmp_path: Path
) -> None:
    """The line is of the package's own code, and it is not said that no report could be read."""
    done = run(environment, "export", demo, "-o", tmp_path, "--format", "odb", "--country", "XVE", "-q")
    said = "nothing could be made of the reports on XVE: KeyError at faulty_format.py:7: 'cell' (1)"
    assert (done.returncode, said in done.stderr) == (2, True)


NOT_BYTES = "expected what the format {} gives to be bytes, got str"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["export", "--format", "slip", "-o", "out"], NOT_BYTES.format("slip")),
        (["export", "--format", "shut", "-o", "out"], "out: KeyError at faulty_format.py:14: 'file'"),
        (["report", "-o", "out.slip", "--country", "XVE"], NOT_BYTES.format("slip")),
        (["report", "--format", "slip", "-o", "out"], NOT_BYTES.format("slip")),
        (["report", "--format", "leaf", "-o", "out"], "expected what the format leaf gives to be Mapping, got str"),
        (["compare", "-o", "out.slip"], NOT_BYTES.format("slip")),
        (["compare", "-o", "out.odb"], "out.odb: KeyError at faulty_format.py:7: 'cell'"),
    ],
)
def test_what_a_format_gives_wrongly_is_one_line(
    asked: list[str], said: str, environment: dict[str, str], demo: Path, tmp_path: Path
) -> None:
    """A text where bytes should be, or an error of its own, names the format or its line, and nothing is written."""
    pair = [demo / "2020" / "Vesmark.txt", demo / "2021" / "Vesmark.txt"]
    given = pair if asked[0] == "compare" else [demo, "--no-cache"]
    done = run(environment, asked[0], *given, *asked[1:], "-q", folder=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert said in done.stderr
    assert not any(path.is_file() for path in tmp_path.rglob("*"))


def test_what_would_take_a_built_in_name_is_said(monkeypatch: pytest.MonkeyPatch, demo: Path, tmp_path: Path) -> None:
    """The built-in format is written, and whoever asks for it learns that another package adds one of that name."""
    points = EntryPoints(EntryPoint(name, "os:sep", group) for name, group in (("csv", GROUP), ("md", REPORTS)))
    monkeypatch.setattr(installed, "entry_points", points.select)
    remarks: list[str] = []
    corpus = Corpus.load(demo, countries=["XVE"], settings=Settings(remark=remarks.append))
    for name in ("csv", "json"):
        corpus.export(tmp_path, [name])
    for kind in ("md", "json"):
        write_corpus(corpus, tmp_path / kind, kind=kind)
    said = "the built-in {} is used, and not the one of the package that adds it under its name"
    assert remarks == [said.format("csv"), said.format("md")]


@pytest.mark.parametrize("found", [b"x", bytearray(b"x"), memoryview(b"x")])
def test_bytes_are_taken_in_every_class_for_them(found: object) -> None:
    """What a buffer gives does as well as bytes, and can go from one process to another."""
    assert (installed.take_bytes(found, "the format x"), type(installed.take_bytes(found, ""))) == (b"x", bytes)


@pytest.mark.parametrize("given", ["text", [b"x"], [("x", "text")], [(1, b"x")], None, [("x", b"x", 1)]])
def test_files_are_names_and_bytes(given: object) -> None:
    """What is about all countries is pairs of a name and bytes; anything else names the format."""
    with pytest.raises(UseError, match="expected what the format x gives to be "):
        list(installed.take_files(given, "the format x"))
    assert list(installed.take_files(iter([("x", b"y")]), "the format x")) == [("x", b"y")]


def test_help_and_hints_know_it(environment: dict[str, str], demo: Path, tmp_path: Path) -> None:
    """Both helps list it, and not what is broken, and whoever misspells a format is told of it."""
    for command in ("export", "report"):
        told = run(environment, command, "--help").stdout
        assert ("ods" in told, "odp" in told) == (True, False)
    wrong = run(environment, "export", demo, "-o", tmp_path, "--format", "odt")
    assert (wrong.returncode, "did you mean 'ods'" in wrong.stderr) == (2, True)
