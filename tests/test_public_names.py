"""The public names are those that `public_names.txt` lists, and the documentation has each of them."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from importlib import import_module

import pytest
from published import MODULES, NAMES, ROOT, list_fixtures, list_published, read_reference

from tipcompare.cli import cli
from tipcompare.errors import TipcompareError
from tipcompare.serialize import SCHEMA
from tipcompare.tables.columns import COLUMNS, TABLES_SCHEMA

_IMPORT = re.compile(r"(?m)^ *(?:>>> )?from (tipcompare(?:\.\w+)*) import (\([^)]*\)|.+)$")


def public_names() -> list[str]:
    """Return every public name, fixture, command and column and the numbers of the schemas, a line each."""
    names = [f"{module}.{name}" for module, found in _by_module().items() for name in found]
    names += [f"fixture {name}" for name in list_fixtures()]
    names += [f"command {name}" for name in sorted(cli.commands)]
    names += [f"column {table}.{column.name}" for table, columns in COLUMNS.items() for column in columns]
    return [*names, f"schema of JSON {SCHEMA}", f"schema of tables {TABLES_SCHEMA}"]


def _by_module() -> dict[str, list[str]]:
    """Return all public names of every module that has some."""
    return {module: sorted(import_module(module).__all__) for module in MODULES} | {m: [*NAMES[m]] for m in NAMES}


def test_public_names_change_only_knowingly() -> None:
    """Whoever changes a public name changes the list too, and says so in the changelog."""
    now = public_names()
    listed = (ROOT / "tests" / "public_names.txt").read_text(encoding="utf-8").splitlines()
    missing, gone = [[one for one in some if one not in rest] for some, rest in ((now, listed), (listed, now))]
    said = (
        "add or take away these lines in tests/public_names.txt, in the order of the code, and say so in CHANGELOG.md"
    )
    assert now == listed, f"{said}: + {missing}, - {gone}"


def _functions() -> Iterator[tuple[str, Callable[..., object]]]:
    """Yield every public function, by its whole name."""
    for module, names in _by_module().items():
        for name in names:
            value: object = getattr(import_module(module), name)
            if inspect.isfunction(value):
                yield f"{module}.{name}", value


@pytest.mark.parametrize("given", [None, 3, object()])
@pytest.mark.parametrize("call", [pytest.param(value, id=name) for name, value in _functions()])
def test_what_a_public_function_cannot_take_it_refuses(call: Callable[..., object], given: object) -> None:
    """With an error of ours, which says what was expected, and neither with one from within nor with nothing."""
    needed = [one for one in inspect.signature(call).parameters.values() if one.default is one.empty]
    needed = [one for one in needed if one.kind is not one.VAR_POSITIONAL]
    if needed:
        with pytest.raises(TipcompareError, match=r"expected|no "):
            call(*[given] * len(needed))


def test_public_modules_are_in_the_reference() -> None:
    """Where a public name is defined, the API reference lists its module."""
    page = read_reference()
    modules = {
        value.__module__
        for module in MODULES
        for name in import_module(module).__all__
        if inspect.isfunction(value := getattr(import_module(module), name)) or inspect.isclass(value)
    }
    listed = set(re.findall(r"automodule:: (\S+)", page))
    assert {m for m in modules if m.startswith("tipcompare") and m not in listed} == set()


def test_what_the_documentation_imports_is_public() -> None:
    """Whoever does as its pages and examples do relies on nothing that may go unnoticed."""
    docs = ROOT / "docs"
    public, asked = _by_module(), set()
    for path in (ROOT / "README.md", *docs.rglob("*.md"), *(docs / "examples").rglob("*.py")):
        page = path.read_text(encoding="utf-8")
        for module, names in _IMPORT.findall(page):
            for name in re.findall(r"\w+", names):
                whole = f"{module}.{name}"
                calls = re.findall(rf"\b{name}\.(\w+)\(", page) if whole in public else []
                asked |= {(whole, call) for call in calls} or {(module, name)}
    assert len(asked) > 40
    assert sorted((module, name) for module, name in asked if name not in public.get(module, ())) == []


def test_public_names_beside_others_are_in_the_documentation() -> None:
    """docs/stability.md has the names of each such module, and the API reference tells what they are."""
    page = (ROOT / "docs" / "stability.md").read_text(encoding="utf-8")
    rows = [f"| `{module}` | {', '.join(f'`{name}`' for name in names)} |\n" for module, names in NAMES.items()]
    assert [row for row in rows if row not in page] == []
    told = {one.place.partition(":")[2] for one in list_published()}
    assert {name for names in NAMES.values() for name in names} - told == {"cli", "ENGLISH"}  # values, told on pages


def test_fixtures_are_in_the_guide() -> None:
    """Each fixture of the pytest plugin is named where making a series is told."""
    page = (ROOT / "docs" / "new-series.md").read_text(encoding="utf-8")
    assert [name for name in list_fixtures() if f"`{name}`" not in page] == []
