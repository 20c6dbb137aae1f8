"""Values to JSON and back, for every value of the model.

A document is `{"tipcompare": SCHEMA, "kind": "CountryReport", "value": {...}}`. SCHEMA rises when a field is renamed,
removed or changes its meaning; a new field with a default does not raise it, so older documents keep loading. Reports
and tables written as JSON are none: they begin with `"schema"`, the number of the tables', and are not read back.
"""

from __future__ import annotations

import functools
import json
import re
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import attrs

from tipcompare import model
from tipcompare.errors import ParseError, UseError, expect

if TYPE_CHECKING:
    from cattrs import Converter

SCHEMA = 1
LARGEST = 10**15 - 1

_SHOWN = 20
"""Characters of a number that a message shows; a number of as many is too large already."""

_HALF = re.compile("[\ud800-\udfff]")

Kind = TypeVar("Kind")

KINDS: dict[str, type] = {
    name: kind for name in model.__all__ if attrs.has(kind := getattr(model, name)) and isinstance(kind, type)
}


def to_json(value: object, *, indent: int | None = 2) -> str:
    """Return `value`, any value of `tipcompare.model`, as a JSON document.

    Args:
        value: the value.
        indent: spaces an indentation level takes; None for one line.

    Raises:
        UseError: where it is not a value of the model, or holds what `from_json` refuses, as a number that is none.

    Example:
        >>> to_json(model.Edition(2021), indent=None)
        '{"tipcompare": 1, "kind": "Edition", "value": {"year": 2021, "revision": ""}}'
    """
    expect("indent", indent, int, type(None))
    kind = next((kind for kind in type(value).__mro__ if KINDS.get(kind.__name__) is kind), None)
    if kind is None:
        raise UseError(f"expected a value of tipcompare.model, got {type(value).__name__}")
    plain = _converter().unstructure(value, kind)
    try:
        _check_leaves(plain)
        _check_ratings(value)
    except ValueError as error:
        raise UseError(f"no {kind.__name__}: {error}") from None
    document = {"tipcompare": SCHEMA, "kind": kind.__name__, "value": plain}
    return json.dumps(document, indent=indent, ensure_ascii=False)


def from_json(text: str, kind: type[Kind], *, path: str | None = None) -> Kind:
    """Return the value in the JSON document `text`; `from_json(to_json(x), type(x)) == x`.

    A history is saved as its `Editions`, of which `tipcompare.History.of` makes a history again.

    Args:
        text: what `to_json` gave.
        kind: the class the value must be of.
        path: the file it came from, for the error.

    Raises:
        ParseError: where it is not such a document, is of another kind or schema, or holds an impossible value: a
            number that is none, is infinite or has more than 15 digits, half of a surrogate pair, a field of another
            type, a rating off its series' scale. The message names the field.

    Example:
        >>> from_json(to_json(model.Edition(2021)), model.Edition)
        Edition(year=2021, revision='')
    """
    expect("text", text, str)
    if kind not in KINDS.values():
        base = next((one.__name__ for one in getattr(kind, "__mro__", ()) if one in KINDS.values()), None)
        hint = f"it is saved as {base}" if base else None
        raise UseError(f"expected a class of tipcompare.model, got {getattr(kind, '__name__', kind)}", hint=hint)
    try:
        document = json.loads(text, parse_int=lambda digits: int(digits[:_SHOWN]))  # enough to be refused
    except (ValueError, RecursionError) as error:
        raise ParseError(f"not JSON: {error}", path=path) from None
    _check_schema(document, path)
    if document.get("kind") != kind.__name__:
        raise ParseError(f"expected {kind.__name__}, got {document.get('kind')!r}", path=path)
    if not isinstance(document.get("value"), dict):
        raise ParseError(f"no {kind.__name__}: expected an object", path=path)
    from cattrs.errors import BaseValidationError

    try:
        _check_leaves(document["value"])
        value = _converter().structure(document["value"], kind)
        _check_ratings(value)
    except (BaseValidationError, ValueError) as error:
        raise ParseError(f"no {kind.__name__}: {_first_cause(error)}", path=path) from None
    return value


def _check_schema(document: object, path: str | None) -> None:
    """Refuse what is no saved value of this schema; a report and a table are refused as what they are."""
    keys = document if isinstance(document, dict) else {}
    if "schema" in keys and ("tables" in keys or "records" in keys):
        hint = "`show --json` and `to_json` save one"
        raise ParseError("expected a saved value, got a report or table, which is not read back", path=path, hint=hint)
    if keys.get("tipcompare") != SCHEMA:
        found = keys.get("tipcompare")
        raise ParseError(f"expected a tipcompare document of schema {SCHEMA}, got {found!r}", path=path)


def _check_leaves(value: object) -> None:
    """Refuse numbers and texts that JSON can spell and no field can hold."""
    waiting: list[tuple[str, object]] = [("", value)]
    while waiting:
        name, found = waiting.pop()
        if isinstance(found, dict):
            waiting += [(f"{name}.{key}" if name else key, item) for key, item in found.items()]
        elif isinstance(found, list | tuple):
            waiting += [(f"{name}[{place}]", item) for place, item in enumerate(found)]
        elif isinstance(found, int | float) and not -LARGEST <= found <= LARGEST:  # what is no number is not either
            raise ValueError(f"{name}: expected a number of at most 15 digits, got {str(found)[:_SHOWN]}")
        elif isinstance(found, str) and _HALF.search(found):
            raise ValueError(f"{name}: expected text, got half of a surrogate pair")


def _check_ratings(value: object) -> None:
    """Refuse ratings that are not on the scale of the report's series, where that is a known one."""
    if isinstance(value, model.Editions | model.Comparison):
        for report in value.reports if isinstance(value, model.Editions) else (value.old, value.new):
            _check_ratings(report)
    if not isinstance(value, model.CountryReport) or not value.ratings:
        return
    from tipcompare.series import get_profile, known_series  # here, so that importing tipcompare does not load it
    from tipcompare.series.scale import check_on_scale

    if value.series in known_series():
        check_on_scale(value.rating, value.area_ratings, get_profile(value.series))


def _first_cause(error: BaseException) -> str:
    """Return the innermost message of a group of errors, with the field it is about."""
    from cattrs.errors import ForbiddenExtraKeysError

    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    if isinstance(error, ForbiddenExtraKeysError):
        fields = ", ".join(sorted(error.extra_fields))
        return f"saved by a newer tipcompare, or no field of {error.cl.__name__}: {fields}"
    notes = " ".join(getattr(error, "__notes__", ()))
    return " ".join(f"{error} {notes}".split())


def _expect(value: object, kind: Any) -> Any:
    """Return a plain value that is of its kind already: 2020.5 is no year and "false" is not false."""
    kind = next((one for one in get_args(kind) if one is not type(None)), kind)
    if type(value) is kind or (kind is float and type(value) is int):
        return float(value) if isinstance(value, int) and kind is float else value
    raise ValueError(f"expected {kind.__name__}, got {type(value).__name__} {str(value)[:40]!r}")


def _structure_tuple(value: object, kind: Any) -> tuple[object, ...]:
    """Return a list as a tuple of its kind: a text is no list of its letters, and an object none of its names."""
    parts = get_args(kind)
    if not isinstance(value, list):
        raise ValueError(f"expected a list, got {type(value).__name__} {str(value)[:40]!r}")
    each = parts[:1] * len(value) if parts[-1] is ... else parts
    if len(each) != len(value):
        raise ValueError(f"expected a list of {len(each)}, got {len(value)}")
    return tuple(map(_converter().structure, value, each))


@functools.cache
def _converter() -> Converter:
    """Return the converter, built once; unknown fields are refused, so that a typing error is not lost."""
    # Imported here: it takes a fifth of the time that `import tipcompare` does.
    from cattrs import Converter
    from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

    converter = Converter(forbid_extra_keys=True)
    for plain in (bool, float, int, str):
        converter.register_structure_hook(plain, _expect)
        converter.register_structure_hook(plain | None, lambda v, kind: None if v is None else _expect(v, kind))
    converter.register_structure_hook_func(lambda kind: getattr(kind, "__origin__", None) is tuple, _structure_tuple)
    for kind in KINDS.values():
        converter.register_unstructure_hook(kind, make_dict_unstructure_fn(kind, converter))
        converter.register_structure_hook(kind, make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True))
    return converter
