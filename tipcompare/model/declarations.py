"""What a declaration is refused for: a field of it that holds another kind of value than it is annotated with.

Its author writes plain Python, which checks no annotation; a value of a wrong kind would fail far away, or not at all.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

from attrs import Attribute
from attrs.validators import and_

from tipcompare.errors import ProfileError


def name_of(instance: object) -> str:
    """Return how an error names a declaration: its class, and its own name where it has one."""
    own = (getattr(instance, said, None) for said in ("key", "kind", "value", "name"))
    name = next((said for said in own if said and isinstance(said, str)), "")
    return f"{type(instance).__name__}({name!r})" if name else type(instance).__name__


def refuse(instance: object, name: str, what: str) -> ProfileError:
    """Return the error that names a field of a declaration and says what is wrong with it."""
    return ProfileError(f"{name_of(instance)}.{name}: {what}")


def of_their_kinds(_class: type, fields: list[Attribute[Any]]) -> list[Attribute[Any]]:
    """Return the fields of a declaration, all checked against their annotations before anything else is of any.

    It is what attrs calls a `field_transformer`, so that no field can be left out. The first field's check does it for
    all, which costs an import less than one check a field.
    """
    first, *others = fields
    own = () if first.validator is None else (first.validator,)
    return [first.evolve(validator=and_(_check_all, *own)), *others]


@cache
def kinds_of(declaration: Any) -> dict[str, Any]:
    """Return the annotations of a declaration's fields, by name."""
    return get_type_hints(declaration)


@cache
def _tests(declaration: Any) -> list[tuple[str, Callable[[Any], bool]]]:
    return [(name, _test(kind)) for name, kind in kinds_of(declaration).items()]


def _check_all(instance: Any, _first: Attribute[Any], _value: object) -> None:
    for name, test in _tests(instance.__class__):
        value = getattr(instance, name)
        if not test(value):
            kind = kinds_of(instance.__class__)[name]
            lone = get_args(kind)[1:] == (...,) and _test(get_args(kind)[0])(value)
            hint = " (a tuple of one ends in a comma)" if lone else ""
            raise refuse(instance, name, f"expected {_tell(kind)}, got {_wrong_in(kind, value)!r:.60}{hint}")


@cache
def _test(kind: Any) -> Callable[[Any], bool]:
    """Return what tells whether a value is of an annotated kind; a truth is no number."""
    tests = [_test(part) for part in _parts(kind)]
    if get_origin(kind) is tuple and ... in get_args(kind):
        alike = {get_args(kind)[0]}  # the usual case in short: all are of the very class
        return lambda value: isinstance(value, tuple) and ({*map(type, value)} == alike or all(map(tests[0], value)))
    if get_origin(kind) is tuple:
        return lambda value: (
            isinstance(value, tuple)
            and len(value) == len(tests)
            and all(test(item) for test, item in zip(tests, value, strict=True))
        )
    if get_origin(kind) is Literal:
        return lambda value: isinstance(value, str) and value in get_args(kind)
    if tests:
        return lambda value: any(test(value) for test in tests)
    if kind in (int, float):
        return lambda value: isinstance(value, int | kind) and not isinstance(value, bool)
    return lambda value: isinstance(value, kind)


def _parts(kind: Any) -> list[Any]:
    """The annotations that an annotation is made of: those of the items of a tuple, or the choices of a union."""
    return [part for part in get_args(kind) if part is not ... and get_origin(kind) is not Literal]


def _wrong_in(kind: Any, value: Any) -> object:
    """What is wrong in a value of a wrong kind: the first item that is, where it is a tuple as it should be."""
    parts = _parts(kind)
    if get_origin(kind) is not tuple or not isinstance(value, tuple):
        return value
    parts = parts * len(value) if ... in get_args(kind) else parts
    wrong = (_wrong_in(part, item) for part, item in zip(parts, value, strict=False) if not _test(part)(item))
    return next(wrong, value)


def _tell(kind: Any) -> str:
    """An annotation in words."""
    told = _name(kind)
    article = "" if told[0] in "('" else "an " if told[0].lower() in "aeiou" else "a "
    return article + told


def _name(kind: Any) -> str:
    parts = [_name(part) for part in _parts(kind)]
    if get_origin(kind) is tuple:
        return f"tuple of {parts[0]}" if ... in get_args(kind) else f"({', '.join(parts)})"
    if get_origin(kind) is Literal:
        return " or ".join(map(repr, get_args(kind)))
    return " or ".join(parts) or ("None" if kind is type(None) else str(kind.__name__))
