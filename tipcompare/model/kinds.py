"""Fields that hold what they are annotated with: of any other value a class refuses to be made.

Whoever makes a value writes plain Python, which checks no annotation; what is of a wrong kind would fail far away, or
not at all. Of most fields the class of what they hold decides, so that values whose fields are of the same classes are
looked at once; thousands are made of one report.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any, Literal, get_args, get_origin, get_type_hints

from attrs import Attribute
from attrs.validators import and_

from tipcompare.errors import UseError

MOST_TOLD = 6
"""How many words that a field may hold an error tells."""

Test = Callable[[Any], bool]
Refuse = Callable[[object, str, str], Exception]
"""From a value, the name of a field and what is wrong with it to the error."""


def check_kinds(refuse: Refuse) -> Callable[[type, list[Attribute[Any]]], list[Attribute[Any]]]:
    """Return what attrs calls a `field_transformer`: it checks all fields against their annotations, before all else.

    So no field can be left out. The first field's check does it for all, which costs less than one check a field.

    Args:
        refuse: makes the error of a field that holds something else.
    """

    def transform(kind: type, fields: list[Attribute[Any]]) -> list[Attribute[Any]]:
        first, *others = fields
        check = _check_of(kind, tuple(each.name for each in fields), refuse)
        return [first.evolve(validator=and_(check, first.validator) if first.validator else check), *others]

    return transform


def _check_of(kind: type, names: tuple[str, ...], refuse: Refuse) -> Callable[[Any, Attribute[Any], object], None]:
    """Return the check of all fields of a class."""
    classes_of = attrgetter(*(f"{name}.__class__" for name in names), "__class__")  # one more: always several

    @cache
    def tests_left(classes: tuple[type, ...]) -> tuple[tuple[str, Test], ...] | None:
        """What is left to be tested of values of these classes; None where a field may hold none of its class."""
        parts = {name: kinds_of(kind)[name] for name in names}
        if not all(map(_may_be, parts.values(), classes)):
            return None
        return tuple((name, _test(part)) for name, part in parts.items() if not _is_plain(part))

    def check(instance: Any, _first: Attribute[Any], _value: object) -> None:
        left = tests_left(classes_of(instance))
        if left is not None:
            for name, test in left:
                if not test(getattr(instance, name)):
                    break
            else:
                return
        for name in names:
            if not _test(part := kinds_of(kind)[name])(value := getattr(instance, name)):
                raise refuse(instance, name, _tell_wrong(part, value))

    return check


def _refuse_value(instance: object, name: str, what: str) -> UseError:
    return UseError(f"{type(instance).__name__}.{name}: {what}")


true_to_kinds = check_kinds(_refuse_value)
"""The `field_transformer` of a value of the model."""


@cache
def kinds_of(declaration: Any) -> dict[str, Any]:
    """Return the annotations of a declaration's fields, by name."""
    return get_type_hints(declaration)


def _is_plain(kind: Any) -> bool:
    """Whether of an annotated kind is whatever is of a class."""
    return get_origin(kind) not in (tuple, Literal) and all(map(_is_plain, _parts(kind)))


def _may_be(kind: Any, found: type) -> bool:
    if get_origin(kind) in (tuple, Literal):
        return issubclass(found, tuple if get_origin(kind) is tuple else str)
    if parts := _parts(kind):
        return any(_may_be(part, found) for part in parts)
    if kind in (int, float):
        return issubclass(found, int | kind) and not issubclass(found, bool)
    return issubclass(found, kind)


@cache
def _test(kind: Any) -> Test:
    """Return what tells whether a value is of an annotated kind; a truth is no number."""
    tests = [_test(part) for part in _parts(kind)]
    if get_origin(kind) is tuple and ... in get_args(kind):
        alike = {get_args(kind)[0]}  # the usual case in short: all are of the very class
        return lambda value: (
            isinstance(value, tuple) and (not value or {*map(type, value)} == alike or all(map(tests[0], value)))
        )
    if get_origin(kind) is tuple:
        return lambda value: (
            isinstance(value, tuple)
            and len(value) == len(tests)
            and all(test(item) for test, item in zip(tests, value, strict=True))
        )
    if get_origin(kind) is Literal:
        words = frozenset(get_args(kind))
        return lambda value: isinstance(value, str) and value in words
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


def _tell_wrong(kind: Any, value: object) -> str:
    """What is wrong with a value of a wrong kind."""
    lone = get_args(kind)[1:] == (...,) and _test(get_args(kind)[0])(value)
    hint = " (a tuple of one ends in a comma)" if lone else ""
    return f"expected {_tell(kind)}, got {_wrong_in(kind, value)!r:.60}{hint}"


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
        told = [*map(repr, get_args(kind))]
        return " or ".join(told[:MOST_TOLD]) + (" or another of its words" if len(told) > MOST_TOLD else "")
    return " or ".join(parts) or ("None" if kind is type(None) else str(kind.__name__))
