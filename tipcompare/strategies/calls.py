"""Drawn values shown as the call that makes them, without what is as it would be anyway: short, and fit to be run."""

from __future__ import annotations

from typing import Any

from attrs import NOTHING, Factory, fields


class ShownAsCall:
    """A value that is shown as a call.

    Whatever shows it, a failing example of Hypothesis among others, would else give every field of it and of all that
    is in it.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return show_fields(self)

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:
        """Be shown so by what shows the values of a failing example, and by IPython."""
        printer.text(repr(self))


def show_fields(value: Any) -> str:
    """Return a value as the call that makes it, without the fields that are as where nothing is given for them.

    Args:
        value: of a class of attrs; a field that is not shown has `repr=False`.
    """
    told: list[str] = []
    for one in fields(type(value)):
        has = getattr(value, one.alias)
        usual = one.default.factory() if isinstance(one.default, Factory) else one.default  # type: ignore[arg-type]
        if not one.init or not one.repr or (usual is not NOTHING and has == usual and type(has) is type(usual)):
            continue
        told.append(show_item(has) if usual is NOTHING and len(told) < _IN_ORDER else f"{one.alias}={show_item(has)}")
    return f"{type(value).__name__}({', '.join(told)})"


_IN_ORDER = 2
"""Fields shown without their names, where they come first and must be given."""


def show_item(value: object) -> str:
    """Return a value within a call: items of a tuple likewise, and countries and editions as short as they may be."""
    if isinstance(value, tuple):
        return f"({', '.join(show_item(item) for item in value)}{',' * (len(value) == 1)})"
    if isinstance(value, ShownAsCall) or not hasattr(type(value), "__attrs_attrs__"):
        return repr(value)
    return show_fields(value)
