"""The two kinds of patterns that a series declares, each checked when the value that holds it is made.

`Letters` are matched against the letters and digits of a text alone, in lower case and without accents, so that no
quote, dash, wrap or letter-spacing of a mirror can come between; they are written as words, and their spaces do not
count. `Running` patterns are matched against the text as it runs. In both `{country}` stands for any name of the
report's country, `{level}` for any level of the scale.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from attrs import Attribute

from tipcompare.errors import ProfileError

ANY_NAME = "[a-z]{3,45}?"
"""Stands for a country's name where only the place it stands in can tell that it is one."""

_PLACES = re.compile(r"\{(?:country|level)\}")
_NO_LITERAL = re.compile(r"\\.|\[(?:\\.|[^\[\]\\])*\]|\{[^{}]*\}|\(\?(?:P<\w+>|[:=!<]{1,2})")
_NO_LETTER = re.compile(r"[A-Z]|[^\w\s()|?*+.^$\\]")


class Letters(str):
    """A pattern for letters and digits alone: `(the )?minimum standards`."""

    __slots__ = ()


class Running(str):
    r"""A pattern for text as it runs: `(?P<year>\d{4}) findings`."""

    __slots__ = ()


def letters(patterns: Iterable[str]) -> tuple[Letters, ...]:
    """Return the patterns as ones for letters."""
    return tuple(map(Letters, _listed(patterns)))


def running(patterns: Iterable[str]) -> tuple[Running, ...]:
    """Return the patterns as ones for running text."""
    return tuple(map(Running, _listed(patterns)))


def telling(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[Letters, str], ...]:
    """Return pairs of a pattern for letters and what it tells."""
    return tuple((Letters(pattern), value) for pattern, value in pairs)


def _listed(patterns: Iterable[str]) -> Iterable[str]:
    """Return the patterns; a single string, the comma of its tuple forgotten, is one pattern and not its letters."""
    if not isinstance(patterns, Iterable):
        raise ProfileError(f"expected a tuple of patterns, got {patterns!r}")
    return (patterns,) if isinstance(patterns, str) else patterns


def either(patterns: tuple[str, ...]) -> str:
    """Return a pattern for what any of these stands for; for nothing where there are none."""
    return "|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)"


@lru_cache(maxsize=8192)
def compile_folded(
    patterns: tuple[str, ...], names: str = ANY_NAME, level: str = "", flags: int = 0
) -> re.Pattern[str]:
    """Return `either` of patterns for letters, compiled; `{country}` stands for `names`, `{level}` for `level`."""
    joined = either(patterns).replace(" ", "").replace("{country}", f"(?:{names})")
    return re.compile(joined.replace("{level}", f"(?:{level})"), flags)


@lru_cache(maxsize=64)
def any_of(patterns: tuple[str, ...], flags: int = 0) -> re.Pattern[str]:
    """Return `either` of patterns for running text, compiled."""
    return re.compile(either(patterns), flags)


def patterns_in(value: object) -> Iterator[Letters | Running]:
    """Yield the patterns that a field's value holds, however deep in tuples."""
    if isinstance(value, Letters | Running):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from patterns_in(item)


def name_of(instance: object) -> str:
    """Return how an error names a declaration: its class, and its own name where it has one."""
    own = next((said for said in ("key", "kind", "value", "name") if getattr(instance, said, "")), "")
    return f"{type(instance).__name__}({getattr(instance, own)!r})" if own else type(instance).__name__


def refuse(instance: object, name: str, what: str) -> ProfileError:
    """Return the error that names a field of a declaration and says what is wrong with it."""
    return ProfileError(f"{name_of(instance)}.{name}: {what}")


def compiles(*groups: str) -> Callable[[object, Attribute[Any], object], None]:
    """Return the validator of a field with patterns: each must be one, and have these named groups.

    Args:
        groups: names of groups that the reading needs.
    """

    def check(instance: object, attribute: Attribute[Any], value: object) -> None:
        for pattern in patterns_in(value):
            fault = _fault(pattern, groups)
            if fault:
                raise refuse(instance, attribute.name, f"{fault}, in {str(pattern)!r}")

    return check


def is_named(pattern: str) -> Callable[[object, Attribute[Any], str], None]:
    """Return the validator of a name that the tables or the command line use: all of it must match `pattern`."""

    def check(instance: object, attribute: Attribute[Any], value: str) -> None:
        if re.fullmatch(pattern, value) is None:
            raise refuse(instance, attribute.name, f"expected a name like {pattern}, got {value!r}")

    return check


def declared(kind: type) -> Callable[[object, Attribute[Any], object], None]:
    """Return the validator of a field that holds a declaration of this class."""

    def check(instance: object, attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, kind):
            raise refuse(instance, attribute.name, f"expected a {kind.__name__}, got {value!r:.60}")

    return check


def several(kind: type) -> Callable[[object, Attribute[Any], object], None]:
    """Return the validator of a field that holds a tuple of declarations of this class."""

    def check(instance: object, attribute: Attribute[Any], value: object) -> None:
        wrong = [item for item in value if not isinstance(item, kind)] if isinstance(value, tuple) else [value]
        if wrong:
            hint = " (a tuple of one ends in a comma)" if isinstance(wrong[0], kind) else ""
            said = f"expected a tuple of {kind.__name__}, got {wrong[0]!r:.60}{hint}"
            raise refuse(instance, attribute.name, said)

    return check


def named_once(name: str) -> Callable[[object, Attribute[Any], Sequence[object]], None]:
    """Return the validator of a field whose values are told by this attribute: no two may share it."""

    def check(instance: object, attribute: Attribute[Any], value: Sequence[object]) -> None:
        twice = [one for one, times in Counter(getattr(item, name) for item in value).items() if times > 1]
        if twice:
            raise refuse(instance, attribute.name, f"{twice[0]!r} is declared twice")

    return check


def _fault(pattern: Letters | Running, groups: tuple[str, ...]) -> str:
    """Return what is wrong with a pattern; empty where nothing is."""
    plain = _PLACES.sub("x", pattern)
    try:
        compiled = re.compile(plain.replace(" ", "") if isinstance(pattern, Letters) else plain)
    except re.error as error:
        return f"no pattern: {error}"
    missing = [group for group in groups if group not in compiled.groupindex]
    if missing:
        return f"no group named {missing[0]!r}"
    strange = _NO_LETTER.search(_NO_LITERAL.sub("", plain)) if isinstance(pattern, Letters) else None
    return f"{strange[0]!r} never stands among letters in lower case" if strange else ""
