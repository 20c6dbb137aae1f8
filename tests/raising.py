"""Which errors a function can raise, read from its source and from the source of what it calls.

What a function names counts as called: functions, methods of the classes of its parameters, functions in the tables it
looks up. What is found at run time by a string, or by an attribute of a value of unknown class, is not followed.
"""

from __future__ import annotations

import ast
import builtins
import inspect
import textwrap
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any

from attrs import field, frozen

from tipcompare.errors import TipcompareError

Errors = frozenset[type[BaseException]]


@frozen(eq=False)
class Reading:
    """What one function's source says.

    Args:
        raised: errors it raises itself and does not catch.
        calls: what it calls, with the errors that it catches from it.
    """

    raised: set[type[BaseException]] = field(factory=set)
    calls: list[tuple[FunctionType, Errors]] = field(factory=list)


def errors_of(function: Callable[..., Any], *, trusted: Collection[str] = ()) -> tuple[Errors, Errors]:
    """Return the errors that a function raises itself, and those of this library that it or what it calls raises.

    Args:
        function: of this library.
        trusted: `module:name` of functions whose errors are not followed into those who call them.
    """
    start = _function_of(function)
    if start is None:  # made by another library
        return frozenset(), frozenset()
    graph: dict[FunctionType, Reading] = {}
    waiting = [start]
    while waiting:
        here = waiting.pop()
        if here not in graph:
            reading = _read(here)
            calls = [call for call in reading.calls if f"{call[0].__module__}:{call[0].__qualname__}" not in trusted]
            graph[here] = Reading(reading.raised, calls)
            waiting += [callee for callee, _ in graph[here].calls]
    found = {name: {error for error in reading.raised if _is_ours(error)} for name, reading in graph.items()}
    changed = True
    while changed:
        changed = False
        for name, reading in graph.items():
            passed = {
                error
                for callee, caught in reading.calls
                for error in found[callee]
                if not issubclass(error, tuple(caught))
            }
            changed |= not passed <= found[name]
            found[name] |= passed
    return frozenset(graph[start].raised), frozenset(found[start])


def _is_ours(error: type[BaseException]) -> bool:
    return issubclass(error, TipcompareError)


def _function_of(value: object) -> FunctionType | None:
    """Return the function behind a function, method, property or decorated function of this library; else None."""
    if isinstance(value, property):
        value = value.fget
    found: Any = inspect.unwrap(getattr(value, "__func__", value))  # type: ignore[arg-type]
    if not inspect.isfunction(found) or not found.__module__.startswith("tipcompare") or found.__name__ == "<lambda>":
        return None
    return None if "__attrs" in found.__code__.co_filename else found


@cache
def _read(function: FunctionType) -> Reading:
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    except OSError:  # made at run time
        return Reading()
    reader = _Reader(_names_in(function, tree))
    for node in tree.body[0].body if isinstance(tree.body[0], ast.FunctionDef) else ():
        reader.visit(node)
    return reader.reading


def _names_in(function: FunctionType, tree: ast.Module) -> Mapping[str, object]:
    """What the names within a function mean, as far as can be told: globals, its own imports, its parameters."""
    names: dict[str, object] = {**vars(builtins), **function.__globals__}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("tipcompare"):
            module = import_module(node.module)
            names |= {alias.asname or alias.name: getattr(module, alias.name, None) for alias in node.names}
    for parameter in inspect.signature(function).parameters.values():
        names[parameter.name] = _OfClass(names.get(str(parameter.annotation)))
    owner = names.get(function.__qualname__.split(".")[0])
    if inspect.isclass(owner):
        first = next(iter(inspect.signature(function).parameters), "")
        names[first] = _OfClass(owner)
    return names


@frozen
class _OfClass:
    """A value of which only the class is known."""

    kind: object


class _Reader(ast.NodeVisitor):
    """Collects what is raised and called, with what is caught around it."""

    def __init__(self, names: Mapping[str, object]) -> None:
        self.names = names
        self.reading = Reading()
        self.caught: list[type[BaseException]] = []

    def visit_Try(self, node: ast.Try) -> None:
        """Read the body under its handlers, and the handlers outside of it."""
        kinds = [k for handler in node.handlers if not _passes_on(handler) for k in self._kinds(handler.type)]
        self._visit_under(kinds, node.body)
        for part in (*node.handlers, *node.orelse, *node.finalbody):
            self.visit(part)

    def visit_With(self, node: ast.With) -> None:
        """Read the body of `suppress` as caught."""
        kinds: list[type[BaseException]] = []
        for item in node.items:
            self.visit(item)
            call = item.context_expr
            if isinstance(call, ast.Call) and getattr(self._value(call.func), "__name__", "") == "suppress":
                kinds += [kind for argument in call.args for kind in self._kinds(argument)]
        self._visit_under(kinds, node.body)

    def visit_Raise(self, node: ast.Raise) -> None:
        """Note the class of the error; of a function that makes one, the class it says it returns."""
        value = self._value(node.exc.func if isinstance(node.exc, ast.Call) else node.exc)
        function = _function_of(value)
        if function is not None:
            value = {**vars(builtins), **function.__globals__}.get(str(function.__annotations__.get("return")))
        if inspect.isclass(value) and issubclass(value, BaseException) and not issubclass(value, tuple(self.caught)):
            self.reading.raised.add(value)
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        """Note what a name stands for."""
        self._note(self._value(node))

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Note what an attribute stands for."""
        self._note(self._value(node))
        self.generic_visit(node)

    def _visit_under(self, kinds: Iterable[type[BaseException]], body: Iterable[ast.AST]) -> None:
        before = list(self.caught)
        self.caught += kinds
        for part in body:
            self.visit(part)
        self.caught = before

    def _note(self, value: object) -> None:
        for one in _within(value):
            function = _function_of(one)
            if function is not None:
                self.reading.calls.append((function, frozenset(self.caught)))

    def _kinds(self, node: ast.expr | None) -> list[type[BaseException]]:
        if node is None:
            return [BaseException]
        parts = node.elts if isinstance(node, ast.Tuple) else [node]
        kinds = (self._value(part) for part in parts)
        return [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, BaseException)]

    def _value(self, node: ast.AST | None) -> object:
        if isinstance(node, ast.Name):
            return self.names.get(node.id)
        if isinstance(node, ast.Attribute):
            holder = self._value(node.value)
            if isinstance(holder, _OfClass):
                holder = holder.kind
            if isinstance(holder, ModuleType) or inspect.isclass(holder):
                return inspect.getattr_static(holder, node.attr, None)
        return None


def _passes_on(handler: ast.ExceptHandler) -> bool:
    """Return whether what a handler caught goes on as it was, after a look at it."""
    return any(isinstance(node, ast.Raise) and node.exc is None for node in ast.walk(handler))


def _within(value: object) -> Iterator[object]:
    """Yield a value, and what stands in it where it is a table."""
    if isinstance(value, Mapping):
        for item in value.values():
            yield from _within(item)
    elif isinstance(value, tuple | list):
        for item in value[:50]:
            yield from _within(item)
    else:
        yield value
