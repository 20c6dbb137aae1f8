"""The documentation tells the truth: every block of code runs, every link leads somewhere, nothing is left out."""

from __future__ import annotations

import doctest
import pkgutil
import re
import shlex
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from tipcompare.cli import cli
from tipcompare.series import BUILT_IN
from tipcompare.tables.categories import WARNING_CODES
from tipcompare.version import __version__

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]+)(?:#[^)]*)?\)")


def name_of(page: Path) -> str:
    """Name a page for the test's id."""
    return page.stem


def test_the_citation_is_of_this_version_and_names_every_series() -> None:
    """README leads to it, and it has what a bibliography asks for."""
    said = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {__version__}\n" in said
    assert all(
        f"title: {profile.title}\n    authors:\n      - name: {profile.publisher}\n" in said
        for profile in (load() for load in BUILT_IN.values())
    )
    assert "\nabstract: " in said
    assert "(CITATION.cff)" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", [page for page in PAGES if BLOCK.search(page.read_text())], ids=name_of)
def test_every_block_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python of a page runs from top to bottom as one session, and so do its commands; SQL finds rows."""
    for name in ("seeds", "corpora"):
        (tmp_path / name).symlink_to(ROOT / name)
    monkeypatch.chdir(tmp_path)
    scope: dict[str, object] = {"__name__": "__main__"}
    for language, code in BLOCK.findall(page.read_text(encoding="utf-8")):
        if language == "python" and ">>>" in code:
            test = doctest.DocTestParser().get_doctest(code, scope, page.name, str(page), 0)
            runner = doctest.DocTestRunner(verbose=False)
            assert runner.run(test, clear_globs=False).failed == 0, code
            scope.update(test.globs)
        elif language == "python":
            exec(compile(code, page.name, "exec"), scope)
        elif language == "sql":
            with closing(sqlite3.connect("tables/tipcompare.sqlite")) as base:
                assert base.execute(code).fetchall(), code
        elif language == "console":
            for line in code.splitlines():
                if line.startswith("$ tipcompare"):
                    result = CliRunner().invoke(cli, shlex.split(line, comments=True)[2:])
                    assert result.exit_code == 0, (line, result.output, result.exception)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_leads_somewhere(page: Path) -> None:
    """A link within the project names a file that is there."""
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CONTRIBUTING.md"], ids=name_of)
def test_what_the_prose_names_is_there(page: Path) -> None:
    """A path of the project and a name of the package that stand in a sentence lead to what they say."""
    text = BLOCK.sub("", page.read_text(encoding="utf-8"))
    paths = re.findall(r"`((?:benchmarks|corpora|docs|tests)/[\w./-]+)`", text)
    assert [path for path in paths if not (ROOT / path).exists()] == []
    names = re.findall(r"`(?:tipcompare|tc)\.([\w.]+)\(", text)
    assert [name for name in names if not _leads_somewhere(name)] == []


def _leads_somewhere(name: str) -> bool:
    try:
        return pkgutil.resolve_name(f"tipcompare.{name}") is not None
    except (AttributeError, ImportError):
        return False


def test_the_architecture_names_modules_that_are_there() -> None:
    """Each `folder/module.py` of docs/architecture.md is one."""
    named = re.findall(r"`(\w+(?:/\w+)+\.py)`", (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8"))
    assert len(named) > 16
    missing = [name for name in named if not any((top / name).is_file() for top in (ROOT, ROOT / "tipcompare"))]
    assert missing == []


def test_the_steps_of_reading_are_modules_and_functions_that_are_there() -> None:
    """What docs/architecture.md names on reading and figures is there, and so are the modules of docs/reading.md."""
    rooms = [path for room in ("reading", "figures") for path in (ROOT / "tipcompare" / room).rglob("*.py")]
    modules = {path.stem for path in rooms}
    functions = {name for path in rooms for name in re.findall(r"^def (\w+)", path.read_text(), re.MULTILINE)}
    decisions = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    told = decisions.partition("**Reading is a list of steps.**")[2].partition("**Profiles check themselves.**")[0]
    named = re.findall(r"`([a-z_]+)(?:\.py)?`", told)
    assert len(named) > 60
    assert [name for name in named if name not in modules | functions] == []
    rows = re.findall(r"^\| [^|`]+ \|([^|]+)\|", (ROOT / "docs" / "reading.md").read_text(), re.MULTILINE)
    listed = [name for row in rows for name in re.findall(r"`([a-z_]+)`", row)]
    assert len(listed) > 9
    assert [name for name in listed if name not in modules] == []


def test_the_stages_of_the_architecture_name_modules_that_are_there() -> None:
    """Each plain name of small letters in the table of stages is a module of a folder that its row names."""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    found = 0
    for row in page.partition("| stage |")[2].partition("\n\n")[0].splitlines():
        folders = [ROOT / "tipcompare" / name for name in re.findall(r"`([a-z/]+)/`", row)]
        for name in re.findall(r"`([a-z_]+)`", row):
            assert any((folder / f"{name}.py").is_file() for folder in folders), name
            found += 1
    assert found > 20


def test_every_command_is_documented() -> None:
    """Each command of the program stands in the README or a page."""
    told = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    for command in cli.commands:
        assert f"tipcompare {command}" in told, command


def test_every_warning_is_documented() -> None:
    """Each warning code that the package can give has its row in docs/warnings.md, in order."""
    told = re.findall(r"^\| `([a-z0-9-]+)`", (ROOT / "docs" / "warnings.md").read_text(), re.MULTILINE)
    assert told == sorted(set(told))
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tipcompare").rglob("*.py"))
    given = set(re.findall(r"ReportWarning\(\s*\"([a-z0-9-]+)\"", source))
    assert given <= set(told), given - set(told)
    missing = {f"no-{section.kind}" for load in BUILT_IN.values() for section in load().sections}
    assert set(WARNING_CODES) - missing == set(told) - missing
