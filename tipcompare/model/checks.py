"""What a field of a value must be: a value that is none of it is refused by one line that names the field.

`like`, `between` and `not_empty` are asked of what is known to be of its kind: of the values of the model by
`tipcompare.model.kinds`, of others by `of_kind` before them, or by that, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from math import inf
from numbers import Integral
from typing import Any

from attrs import Attribute

from tipcompare.errors import UseError, expect

Check = Callable[[object, "Attribute[Any]", Any], None]


def of_kind(*kinds: Any) -> Check:
    """Return the validator of a field that holds a value of one of these classes; of another it is a `UseError`."""

    def check(_instance: object, attribute: Attribute[Any], value: object) -> None:
        expect(attribute.name, value, *kinds)

    return check


def as_whole(value: Any) -> Any:
    """Return a whole number of whatever class, as a table gives one, as one of Python; anything else as it is."""
    return int(value) if isinstance(value, Integral) and not isinstance(value, bool) else value


def like(pattern: str, example: str) -> Check:
    """Return the validator of a text that must match a pattern, all of it.

    Args:
        pattern: a regular expression.
        example: one text that does, for the error.
    """
    found = re.compile(pattern).fullmatch

    def check(_instance: object, attribute: Attribute[Any], value: Any) -> None:
        if found(value) is None:
            raise UseError(f"expected {attribute.name} like {example}, got {value!r}")

    return check


def one_of(names: Collection[str]) -> Check:
    """Return the validator of a field that must hold one of these texts."""

    def check(_instance: object, attribute: Attribute[Any], value: object) -> None:
        expect(attribute.name, value, str)
        if value not in names:
            raise UseError(f"expected {attribute.name} to be one of {', '.join(names)}, got {value!r}")

    return check


def between(least: float, most: float = inf) -> Check:
    """Return the validator of a number that must be at least `least`, and at most `most`."""

    def check(_instance: object, attribute: Attribute[Any], value: Any) -> None:
        if not least <= value <= most:
            bound = f"<= {most}" if value > most else f">= {least}"
            raise UseError(f"'{attribute.name}' must be {bound}: {value}")

    return check


def not_empty(_instance: object, attribute: Attribute[Any], value: Any) -> None:
    """Refuse a text or a tuple in which nothing is."""
    if not value:
        raise UseError(f"expected {attribute.name}, got nothing")
