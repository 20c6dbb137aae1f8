"""Every public name has a docstring, and what it says of arguments and errors is true."""

from __future__ import annotations

import builtins
import inspect
from collections.abc import Callable
from typing import Any

import pytest
from published import PLUGIN, Published, list_published

from tipcompare import errors

PUBLISHED = list_published()


def code_of(one: Published) -> Callable[..., Any] | None:
    """Return the function that a published name stands for; None for a class or a constant."""
    value = one.value.fget if isinstance(one.value, property) else getattr(one.value, "__func__", one.value)
    return value if inspect.isfunction(value) else None


def arguments_of(one: Published) -> list[str]:
    """Return the names of what it takes: parameters of a function, fields of a value."""
    code = code_of(one)
    if code is None:
        return [field.name for field in getattr(one.value, "__attrs_attrs__", ())]
    return [name for name in inspect.signature(code).parameters if name not in ("self", "cls", "draw")]


@pytest.mark.parametrize("one", PUBLISHED, ids=lambda one: one.place)
def test_it_says_what_it_is_and_what_it_takes(one: Published) -> None:
    """There is a summary, every argument is told, and no argument is told that there is not."""
    assert one.told.summary, "nothing is said"
    if one.place.startswith(PLUGIN):  # a fixture's arguments are fixtures
        return
    named, told = arguments_of(one), one.told.entries["Args"]
    silent = [name for name in named if name not in told and f"`{name}`" not in one.told.summary]
    assert not silent, f"not told: {', '.join(silent)}"
    if named:
        assert not set(told) - {*named, "draw"}, f"not there: {set(told) - set(named)}"


@pytest.mark.parametrize("one", PUBLISHED, ids=lambda one: one.place)
def test_the_errors_it_tells_exist(one: Published) -> None:
    """What is said to be raised is an error of ours or of Python."""
    for name in one.told.entries["Raises"]:
        kind = getattr(errors, name, None) or getattr(builtins, name, None)
        assert isinstance(kind, type), name
        assert issubclass(kind, BaseException)
