"""What tipcompare publishes, and what its docstrings say of each, taken apart."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from attrs import field, frozen

import tipcompare.pytest_plugin

ROOT = Path(__file__).resolve().parent.parent
MODULES = (
    "tipcompare",
    "tipcompare.sources",
    "tipcompare.series",
    "tipcompare.reading",
    "tipcompare.strategies",
    "tipcompare.testing",
)
NAMES = {
    "tipcompare.changes": ("build_history", "compare_reports"),
    "tipcompare.changes.wording": ("compare_wording",),
    "tipcompare.cli": ("cli",),
    "tipcompare.countries": ("find_country", "name_in"),
    "tipcompare.embedded": ("embedded_path",),
    "tipcompare.language": ("inflect", "phrases", "words"),
    "tipcompare.language.english": ("ENGLISH",),
    "tipcompare.ratings": (
        *("apply_law", "count_transitions", "find_reasons", "history_of", "list_moves", "load_placements"),
        *("rated_placements", "rated_reports", "tier_rows"),
    ),
    "tipcompare.report.formats": ("Place", "ReportFormat"),
    "tipcompare.tables": ("COLUMNS",),
    "tipcompare.tables.cells": ("Add", "format_rows", "parse_rows"),
    "tipcompare.tables.columns": ("Row", "Value"),
    "tipcompare.tables.formats": ("Format",),
    "tipcompare.tables.rows": ("list_rows",),
}
"""By module, the public names of modules that have others, too: those that the documentation has users import."""
PLUGIN = "tipcompare.pytest_plugin"

_LISTED = re.compile(r"automodule:: (\S+)\n +:members:(.*)")
_HEADER = re.compile(r"(?m)^(Args|Returns|Yields|Raises|Example|Source):[ \n]")
_ENTRY = re.compile(r"(?m)^    (?! )([\w, ]+): ")


@frozen
class Told:
    """A docstring in its parts.

    Args:
        summary: what stands before the first section.
        sections: the text of each section by its name.
        entries: for Args and Raises, what is said of each name.
    """

    summary: str
    sections: dict[str, str] = field(factory=dict)
    entries: dict[str, dict[str, str]] = field(factory=dict)

    @property
    def result(self) -> str:
        """What is said of what is given back."""
        return " ".join([self.summary, self.sections.get("Returns", ""), self.sections.get("Yields", "")])


def read_docstring(text: str) -> Told:
    """Return a Google docstring in its parts."""
    summary, *rest = _HEADER.split(text + "\n")
    sections = dict(zip(rest[::2], rest[1::2], strict=True))
    entries: dict[str, dict[str, str]] = {}
    for name in ("Args", "Raises"):
        _, *found = _ENTRY.split(sections.get(name, ""))
        pairs = zip(found[::2], found[1::2], strict=True)
        entries[name] = {one.strip(): " ".join(said.split()) for names, said in pairs for one in names.split(",")}
    return Told(" ".join(summary.split()), sections, entries)


@frozen
class Published:
    """One thing that is published.

    Args:
        place: `module:name` of where it is defined.
        value: the thing itself.
        told: what its docstring says.
    """

    place: str
    value: object = field(eq=False)
    told: Told


def read_reference() -> str:
    """Return the pages of the API reference."""
    return "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs" / "reference").glob("*.md")))


def list_published() -> tuple[Published, ...]:
    """Return every public function, class, method and constant, by place: those of `MODULES` and of the reference."""
    page = read_reference()
    names = [(module, name) for module in MODULES for name in import_module(module).__all__]
    for module, members in _LISTED.findall(page):
        names += [(module, name.strip()) for name in members.split(",") if name.strip()]
        names += [] if members.strip() else [(module, name) for name in _defined_in(module)]
    found = {one.place: one for module, name in names for one in _publish(module, name)}
    found |= {one.place: one for name in list_fixtures() for one in _publish(PLUGIN, name)}
    return tuple(found[place] for place in sorted(found))


def list_fixtures() -> list[str]:
    """Return the names of the fixtures of the pytest plugin."""
    return [name for name, value in vars(tipcompare.pytest_plugin).items() if hasattr(value, "_fixture_function")]


def _defined_in(module: str) -> Iterator[str]:
    for name, value in vars(import_module(module)).items():
        if not name.startswith("_") and getattr(value, "__module__", "") == module:
            yield name


def _publish(module: str, name: str) -> Iterator[Published]:
    value = getattr(import_module(module), name)
    value = inspect.unwrap(getattr(value, "_fixture_function", value))
    home, told = _find_definition(module, name)
    if not (inspect.isclass(value) or inspect.isfunction(value)):
        yield Published(f"{home}:{name}", value, read_docstring(told))
        return
    yield Published(f"{home}:{name}", value, read_docstring(inspect.getdoc(value) or ""))
    for key, member in vars(value).items() if inspect.isclass(value) else ():
        function = member.fget if isinstance(member, property) else getattr(member, "__func__", member)
        if not key.startswith("_") and inspect.isfunction(function):
            yield Published(f"{home}:{name}.{key}", member, read_docstring(inspect.getdoc(function) or ""))


def _find_definition(module: str, name: str) -> tuple[str, str]:
    """Return the module that defines a name, and the string that follows it there where it is a constant."""
    body = ast.parse(inspect.getsource(import_module(module))).body
    for node, after in zip(body, [*body[1:], None], strict=True):
        if name in _names_defined(node):
            text = after.value if isinstance(after, ast.Expr) else None
            told = text.value if isinstance(text, ast.Constant) else ""
            return module, inspect.cleandoc(told) if isinstance(told, str) else ""
    imports = [node for node in ast.walk(ast.Module(body, [])) if isinstance(node, ast.ImportFrom) and node.module]
    for node in imports:
        if name in {alias.name for alias in node.names}:
            return _find_definition(str(node.module), name)
    for node in imports:
        if "*" in {alias.name for alias in node.names} and name in vars(import_module(str(node.module))):
            return _find_definition(str(node.module), name)
    raise AssertionError(f"{module} has no {name}")


def _names_defined(node: ast.stmt) -> set[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return {node.name}
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return {target.id for target in targets if isinstance(target, ast.Name)}
