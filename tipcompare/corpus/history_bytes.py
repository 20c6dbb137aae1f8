"""A history as bytes, to be kept between runs: values of the model come back, and nothing else can."""

from __future__ import annotations

import io
import pickle
from operator import attrgetter
from typing import Any

from attrs import fields, has

from tipcompare.model import Edit, Editions, ParagraphChange, Span, comparison, document, editions, figures, source

_MODULES = {module.__name__: module for module in (comparison, document, editions, figures, source)}
_NAMES = {
    kind: [each.name for each in fields(kind)]
    for name, module in _MODULES.items()
    for kind in vars(module).values()
    if isinstance(kind, type) and has(kind) and kind.__module__ == name
}
_PARTS: dict[type, Any] = {kind: attrgetter("__class__", *names) for kind, names in _NAMES.items()}
_SETTERS: dict[type, Any] = {kind: [getattr(kind, name).__set__ for name in names] for kind, names in _NAMES.items()}
"""Of each value of the model: what gives its kind and its parts, and what puts each part into a new one."""


def pack_history(history: Editions) -> bytes:
    """Return `history` as bytes for `unpack_history`."""
    out = io.BytesIO()
    _Packer(out, protocol=5).dump(history)
    return out.getvalue()


def unpack_history(packed: bytes) -> Editions:
    """Return the history that `pack_history` packed.

    Raises:
        pickle.UnpicklingError: where the bytes ask for anything but values of the model.
    """
    history: Editions = _Unpacker(io.BytesIO(packed)).load()
    return history


def fill_value(kind: type, *parts: object) -> object:
    """Return a value of the model with its parts, which were checked when it was first made."""
    value: object = object.__new__(kind)
    for put, part in zip(_SETTERS[kind], parts, strict=True):
        put(value, part)
    return value


def unfold_paragraph(old: Span | None, new: Span | None, similarity: float, steps: tuple[int | str, ...]) -> object:
    """Return a paragraph whose redline is given as kind, old start and end, new start and end of each step in turn."""
    each = iter(steps)
    redline = tuple(
        fill_value(Edit, kind, Span(a, b), Span(c, d)) for kind, a, b, c, d in zip(*[each] * 5, strict=True)
    )
    return fill_value(ParagraphChange, old, new, similarity, redline)


class _Packer(pickle.Pickler):
    """Values are written without the names of their fields, and redlines, which are many, as one run of numbers."""

    def reducer_override(self, value: object) -> Any:
        if type(value) is ParagraphChange:
            steps = [
                part
                for edit in value.redline
                for part in (edit.kind, edit.old.start, edit.old.end, edit.new.start, edit.new.end)
            ]
            return unfold_paragraph, (value.old, value.new, value.similarity, tuple(steps))
        if type(value) is Span:  # which is made fast itself
            return Span, (value.start, value.end)
        parts = _PARTS.get(type(value))
        return (fill_value, parts(value)) if parts else NotImplemented


class _Unpacker(pickle.Unpickler):
    """Source: the standard library's own way to restrict what a pickle may name."""

    def find_class(self, module: str, name: str) -> object:
        if module == __name__ and name in _FUNCTIONS:
            return _FUNCTIONS[name]
        found = getattr(_MODULES.get(module), name, None)
        if not isinstance(found, type) or not has(found):
            raise pickle.UnpicklingError(f"{module}.{name} is no value of the model")
        return found


_FUNCTIONS = {function.__name__: function for function in (fill_value, unfold_paragraph)}
