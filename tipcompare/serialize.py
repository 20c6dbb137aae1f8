"""Values to JSON and back, for every value of the model.

A document is `{"tipcompare": SCHEMA, "kind": "CountryReport", "value": {...}}`. SCHEMA rises when a field is renamed,
removed or changes its meaning; a new field with a default does not raise it, so older documents keep loading.
"""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, TypeVar

import attrs

from tipcompare import model
from tipcompare.errors import ParseError

if TYPE_CHECKING:
    from cattrs import Converter

SCHEMA = 1

Value = TypeVar("Value")

KINDS: dict[str, type] = {
    name: kind for name in model.__all__ if attrs.has(kind := getattr(model, name)) and isinstance(kind, type)
}


def to_json(value: object, *, indent: int | None = 2) -> str:
    """Return `value`, any value of `tipcompare.model`, as a JSON document.

    Args:
        value: the value.
        indent: spaces an indentation level takes; None for one line.

    Raises:
        TypeError: where it is not a value of the model.

    Example:
        >>> to_json(model.Edition(2021), indent=None)
        '{"tipcompare": 1, "kind": "Edition", "value": {"year": 2021, "revision": ""}}'
    """
    kind = type(value).__name__
    if KINDS.get(kind) is not type(value):
        raise TypeError(f"expected a value of tipcompare.model, got {kind}")
    document = {"tipcompare": SCHEMA, "kind": kind, "value": _converter().unstructure(value)}
    return json.dumps(document, indent=indent, ensure_ascii=False)


def from_json(text: str, kind: type[Value], *, path: str | None = None) -> Value:
    """Return the value in the JSON document `text`; `from_json(to_json(x), type(x)) == x`.

    Args:
        text: what `to_json` gave.
        kind: the class the value must be of.
        path: the file it came from, for the error.

    Raises:
        ParseError: where it is not such a document, is of another kind or schema, or holds an impossible value.

    Example:
        >>> from_json(to_json(model.Edition(2021)), model.Edition)
        Edition(year=2021, revision='')
    """
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ParseError(f"not JSON: {error}", path=path) from None
    found = document.get("tipcompare") if isinstance(document, dict) else None
    if found != SCHEMA:
        raise ParseError(f"expected a tipcompare document of schema {SCHEMA}, got {found!r}", path=path)
    if document.get("kind") != kind.__name__:
        raise ParseError(f"expected a {kind.__name__}, got {document.get('kind')!r}", path=path)
    if not isinstance(document.get("value"), dict):
        raise ParseError(f"not a {kind.__name__}: expected an object", path=path)
    from cattrs.errors import BaseValidationError

    try:
        return _converter().structure(document["value"], kind)
    except BaseValidationError as error:
        raise ParseError(f"not a {kind.__name__}: {_first_cause(error)}", path=path) from None


def _first_cause(error: BaseException) -> str:
    """Return the innermost message of a group of errors, with the field it is about."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    notes = " ".join(getattr(error, "__notes__", ()))
    return " ".join(f"{error} {notes}".split())


@functools.cache
def _converter() -> Converter:
    """Return the converter, built once; unknown fields are refused, so that a typing error is not lost."""
    # Imported here: it takes a fifth of the time that `import tipcompare` does.
    from cattrs import Converter
    from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

    converter = Converter(forbid_extra_keys=True)
    converter.register_structure_hook(float | None, lambda v, _: None if v is None else float(v))
    converter.register_structure_hook(str | None, lambda v, _: None if v is None else str(v))
    converter.register_structure_hook(int | None, lambda v, _: None if v is None else int(v))
    for kind in KINDS.values():
        converter.register_unstructure_hook(kind, make_dict_unstructure_fn(kind, converter))
        converter.register_structure_hook(kind, make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True))
    return converter
