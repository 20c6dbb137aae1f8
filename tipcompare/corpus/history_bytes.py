"""A history as bytes, to be kept between runs: values of the model come back, and nothing else can."""

from __future__ import annotations

import io
import pickle
from typing import Any

from attrs import has

from tipcompare.model import Edit, Editions, ParagraphChange, Span, comparison, document, figures, source

_MODULES = {module.__name__: module for module in (comparison, document, figures, source)}


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


def unfold_paragraph(
    old: Span | None, new: Span | None, similarity: float, steps: tuple[int | str, ...]
) -> ParagraphChange:
    """Return a paragraph whose redline is given as kind, old start and end, new start and end of each step in turn."""
    each = iter(steps)
    redline = tuple(Edit(kind, Span(a, b), Span(c, d)) for kind, a, b, c, d in zip(*[each] * 5, strict=True))
    return ParagraphChange(old, new, similarity, redline)


class _Packer(pickle.Pickler):
    """Redlines are most of a history: their steps are written as one run of numbers, four times as fast."""

    def reducer_override(self, value: object) -> Any:
        if type(value) is ParagraphChange:
            steps = [
                part
                for edit in value.redline
                for part in (edit.kind, edit.old.start, edit.old.end, edit.new.start, edit.new.end)
            ]
            return unfold_paragraph, (value.old, value.new, value.similarity, tuple(steps))
        if type(value) is Span:
            return Span, (value.start, value.end)
        return NotImplemented


class _Unpacker(pickle.Unpickler):
    """Source: the standard library's own way to restrict what a pickle may name."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) == (__name__, unfold_paragraph.__name__):
            return unfold_paragraph
        found = getattr(_MODULES.get(module), name, None)
        if not isinstance(found, type) or not has(found):
            raise pickle.UnpicklingError(f"{module}.{name} is no value of the model")
        return found
