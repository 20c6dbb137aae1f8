"""The public names are those that `public_names.txt` lists, and each is documented."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from pathlib import Path

import pytest

from tipcompare.cli import cli
from tipcompare.columns import COLUMNS, TABLES_SCHEMA
from tipcompare.serialize import SCHEMA

ROOT = Path(__file__).resolve().parent.parent
MODULES = ("tipcompare", "tipcompare.series", "tipcompare.reading", "tipcompare.strategies", "tipcompare.testing")


def public_names() -> list[str]:
    """Return every public name, command and column and the numbers of the schemas, a line each."""
    names = [f"{module}.{name}" for module in MODULES for name in sorted(import_module(module).__all__)]
    names += [f"command {name}" for name in sorted(cli.commands)]
    names += [f"column {table}.{column.name}" for table, columns in COLUMNS.items() for column in columns]
    return [*names, f"schema of JSON {SCHEMA}", f"schema of tables {TABLES_SCHEMA}"]


def functions() -> list[str]:
    """Return the public names that are functions."""
    found = [(module, name) for module in MODULES for name in import_module(module).__all__]
    return [f"{module}:{name}" for module, name in found if inspect.isfunction(getattr(import_module(module), name))]


def test_public_names_change_only_knowingly() -> None:
    """Whoever changes a public name changes the list too, and says so in the changelog."""
    assert public_names() == (ROOT / "tests" / "public_names.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("name", functions())
def test_public_functions_say_what_they_take_and_give(name: str) -> None:
    """A function with parameters documents each, and begins by saying what it returns or does."""
    module, _, function = name.partition(":")
    value = getattr(import_module(module), function)
    told = inspect.getdoc(value) or ""
    parameters = [p for p in inspect.signature(value).parameters if p != "draw"]
    assert told.split("\n")[0].endswith((".", ":"))
    assert not parameters or "Args:" in told
    for parameter in parameters:
        assert re.search(rf"\b{parameter}\b[^:\n]*:", told), parameter


def test_public_classes_are_documented() -> None:
    """A class says what it stands for and, where it has fields, what each is."""
    for module in MODULES:
        for name in import_module(module).__all__:
            value = getattr(import_module(module), name)
            if inspect.isclass(value):
                told = value.__doc__ or ""
                assert told, name
                fields = [field.name for field in getattr(value, "__attrs_attrs__", ())]
                missing = [field for field in fields if not re.search(rf"\b{field}\b", told)]
                assert not missing, (name, missing)


def test_public_modules_are_in_the_reference() -> None:
    """Where a public name is defined, the API reference lists its module."""
    page = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    modules = {
        value.__module__
        for module in MODULES
        for name in import_module(module).__all__
        if inspect.isfunction(value := getattr(import_module(module), name)) or inspect.isclass(value)
    }
    listed = set(re.findall(r"automodule:: (\S+)", page))
    assert {m for m in modules if m.startswith("tipcompare") and m not in listed} == set()
