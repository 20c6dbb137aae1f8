"""The package as a whole: what is imported, and from where."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import metadata
from pathlib import Path

import pytest

import tipcompare
from tipcompare import embedded, version
from tipcompare.embedded import embedded_path
from tipcompare.ratings.facts import load_placements


def test_nothing_stray_is_kept() -> None:
    """What lies at the top of the repository is the project's own, not what a trial left there."""
    git, root = shutil.which("git"), Path(__file__).parents[1]
    if git is None or not (root / ".git").exists():
        pytest.skip("not a checkout")
    kept = subprocess.run([git, "ls-files"], cwd=root, capture_output=True, text=True, check=True).stdout.splitlines()
    folders = {".ci", "benchmarks", "corpora", "docs", "seeds", "tests", "tipcompare"}
    files = {".gitignore", "CHANGELOG.md", "CITATION.cff", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md"}
    assert {path.split("/")[0] for path in kept} == folders | files | {"pyproject.toml"}


def test_what_is_tested_is_what_should_be() -> None:
    """Under the wheel run, the package comes from the wheel and not from the checkout; else from the checkout."""
    expected = os.environ.get("TIPCOMPARE_UNDER_TEST", Path(__file__).parents[1])
    assert Path(tipcompare.__file__).is_relative_to(Path(expected).resolve())


def test_licences_of_others_are_in_the_metadata() -> None:
    """What of others ships inside has its licence beside it, and the wheel says so where licences are looked for."""
    names = {Path(name).name for name in metadata("tipcompare").get_all("License-File", [])}
    assert names == {"LICENSE", *(f"{name}-LICENSE.txt" for name in ("minisearch", "tabulator", "world-atlas"))}


def test_the_version_tells_the_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Code laid out as in a wheel is the same, edited code another; of code that is not what runs nothing is told."""
    whole, copy = version.tell_version(), tmp_path / "tipcompare"
    shutil.copytree(Path(version.__file__).parent, copy)
    (copy / "embedded" / "corpora").mkdir(parents=True, exist_ok=True)
    shutil.copy2(embedded_path("corpora/tier_placements.csv"), copy / "embedded" / "corpora")
    (copy / "report" / "__pycache__").mkdir(exist_ok=True)
    (copy / "report" / "__pycache__" / "page.pyc").write_bytes(b"")
    monkeypatch.setattr(version, "_PACKAGE", copy)
    monkeypatch.setattr(embedded, "_PACKAGE", copy)
    tell = version.tell_version.__wrapped__
    assert tell() == whole
    assert re.fullmatch(r"\d+\.\d+\.\d+, code [0-9a-f]{8}", whole)
    edited = copy / "report" / "assets" / "script.js"
    edited.write_text("")
    assert tell() == version.__version__
    os.utime(edited, (0, 0))
    assert tell() not in (whole, version.__version__)
    monkeypatch.setattr(version, "_PACKAGE", tmp_path / "archive.zip" / "tipcompare")
    assert tell() == version.__version__


def test_importing_is_light() -> None:
    """`import tipcompare` leaves the heavy libraries to the stages that need them; so does what only loads results."""
    heavy = "pandas", "scipy", "jinja2", "numpy"
    code = "import sys, tipcompare.corpus, tipcompare.tables.formats; "
    code += f"print([module for module in {heavy} if module in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


@pytest.mark.parametrize(
    ("code", "left"),
    [
        ("import tipcompare.cli", ("series", "reading", "changes")),
        ("import tipcompare.series, tipcompare.corpus", ("series.tip", "series.dol_findings", "changes")),
        (
            f"import tipcompare; tipcompare.read({str(embedded_path('seeds/mexico-2021.txt'))!r})",
            ("series.dol_findings", "series.human_rights_practices"),
        ),
    ],
)
def test_what_is_not_asked_for_is_not_loaded(code: str, left: tuple[str, ...]) -> None:
    """Help takes no series and no reading, and a document the declarations of its own series alone."""
    code += f"; import sys; print([name for name in {left} if 'tipcompare.' + name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_comparing_is_light() -> None:
    """What aligns and compares takes numpy, and neither scipy nor pandas, which take as long to load as comparing.

    What a library loads by itself, as the oldest rapidfuzz that will do loads pandas, is its own.
    """
    code = (
        "import sys, rapidfuzz.process; before = set(sys.modules); import tipcompare.changes; "
        "print([name for name in ('scipy', 'pandas') if name in sys.modules.keys() - before])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_the_names_alone_are_lighter() -> None:
    """`import tipcompare` reads no series: it takes about as long as attrs and rapidfuzz."""
    code = "import sys, tipcompare; print([name for name in sys.modules if name.startswith('tipcompare.s')])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said == "['tipcompare.serialize']\n"


def test_no_files_import_each_other() -> None:
    """However far round: taking away what imports nothing that is left, again and again, leaves nothing."""
    grimp = pytest.importorskip("grimp")
    graph = grimp.build_graph("tipcompare")
    left = {name: set(graph.find_modules_directly_imported_by(name)) for name in graph.modules}
    while done := {name for name, imported in left.items() if not imported & left.keys() - {name}}:
        left = {name: imported for name, imported in left.items() if name not in done}
    assert not left


def test_no_class_name_stands_for_three_things() -> None:
    """A name may mean one thing in one room and another in a second, and no more."""
    root = Path(tipcompare.__file__).parent
    rooms: dict[str, set[str]] = {}
    for path in sorted(root.rglob("*.py")):
        for top in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(top, ast.ClassDef):
                rooms.setdefault(top.name.strip("_"), set()).add(path.relative_to(root).as_posix())
    assert {name: found for name, found in rooms.items() if len(found) > 2} == {}


def test_no_type_is_named_twice() -> None:
    """An alias of a type has one home, from which others import it."""
    root = Path(tipcompare.__file__).parent
    aliases: dict[str, list[str]] = {}
    for path in sorted(root.rglob("*.py")):
        for top in ast.parse(path.read_text(encoding="utf-8")).body:
            target = top.targets[0] if isinstance(top, ast.Assign) else None
            if isinstance(target, ast.Name) and target.id[0].isupper() and not target.id.isupper():
                aliases.setdefault(target.id, []).append(path.relative_to(root).as_posix())
    assert {name: found for name, found in aliases.items() if len(found) > 1} == {}


def test_every_public_name_is_there() -> None:
    """Everything in `__all__` can be had, and nothing twice."""
    assert len(set(tipcompare.__all__)) == len(tipcompare.__all__)
    for name in tipcompare.__all__:
        assert getattr(tipcompare, name) is not None


def test_the_package_brings_its_data() -> None:
    """Types, facts, seed and the embedded corpus come with the package, from a checkout and from the wheel."""
    assert Path(tipcompare.__file__).with_name("py.typed").is_file()
    assert load_placements()
    assert embedded_path("seeds/mexico-2021.txt").is_file()
    assert list(embedded_path("corpora/demo").glob("*/*.txt"))


def test_what_hypothesis_is_told_can_be_imported_first() -> None:
    """Importing the registration before Hypothesis, whose entry point asks for it, is no circle."""
    code = "import tipcompare.registration, hypothesis"
    subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, cwd=Path(tipcompare.__file__).parents[1]
    )


def test_no_module_imports_ours_by_name() -> None:
    """What import-linter cannot see is not there: only the package itself imports its public names when asked."""
    root = Path(tipcompare.__file__).parent
    hidden = [
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if any(word in path.read_text(encoding="utf-8") for word in ("import_module", "__import__", "ignore_imports"))
    ]
    assert hidden == ["__init__.py"]
