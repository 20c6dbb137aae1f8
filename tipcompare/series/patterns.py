"""The two kinds of patterns that a series declares, each checked when the value that holds it is made.

`Letters` are matched against the letters and digits of a text alone, in lower case and without accents, so that no
quote, dash, wrap or letter-spacing of a mirror can come between; they are written as words, and their spaces do not
count; `{country}` stands in them for any name of the report's country (in the headings of a page for any name at all,
where the words beside it tell that it is one), `{level}` for any level of the scale. `Running` patterns are matched
against the text as it runs; nothing stands for something else in them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from attrs import Attribute

from tipcompare.language.accents import PLAIN_LETTERS, TWO_LETTERS, without_accents
from tipcompare.model.declarations import refuse
from tipcompare.model.source import compose_text

ANY_NAME = "[a-z]{3,45}?"
"""Stands for a country's name where only the place it stands in can tell that it is one."""

_Said = TypeVar("_Said")
_Made = TypeVar("_Made")

_WORDS = re.compile("[a-z0-9 ]+")
_PLACES = re.compile(r"\{(?:country|level)\}")
_NO_LITERAL = re.compile(r"\\.|\[(?:\\.|[^\[\]\\])*\]|\{[\d,]+\}|\(\?(?:P<\w+>|[:=!<]{1,2})")
_NO_CLASS = re.compile(r"\[(?:\\.|[^\[\]\\])*\]")
_NO_PLACE = re.compile(r"\{[^\W\d]\w*\}")
_ESCAPED_SIGN = re.compile(r"\\[^\w\s]")
_SYNTAX = "()|?*+.^$"
_BLANKS = re.compile(r"(?<! ) *(?:[^\S\x00-\x7f]|\\(?:xa0|u(?:00a0|2007|2009|202f|3000)))+ *", re.IGNORECASE)
"""Blanks that a text has as plain ones when it is matched, typed or escaped, with those around them."""

_APOSTROPHES = re.compile("['\u2018\u2019\u02bc]")


class Letters(str):
    """A pattern for letters and digits alone: `(the )?minimum standards`."""

    __slots__ = ()


class Running(str):
    r"""A pattern for text as it runs: `(?P<year>\d{4}) findings`."""

    __slots__ = ()


def as_letters(pattern: str) -> Letters:
    """Return a pattern as one for letters; what is no text stays as it is, for the field's own check to refuse."""
    return Letters(_as_read(pattern)) if isinstance(pattern, str) else pattern


def as_running(pattern: str) -> Running:
    """Return a pattern as one for running text, likewise."""
    return Running(_as_read(pattern)) if isinstance(pattern, str) else pattern


def _as_read(pattern: str) -> str:
    """Return a pattern as texts are when they are matched: with plain blanks, and a letter and its accents as one."""
    return compose_text(_BLANKS.sub(" ", pattern))


def as_word(word: str) -> Letters:
    """Return a word as printed, or a pattern for words, as one for letters: without its accents and apostrophes."""
    return as_letters(_APOSTROPHES.sub("", without_accents(compose_text(word)))) if isinstance(word, str) else word


def letters(patterns: Iterable[str]) -> tuple[Letters, ...]:
    """Return patterns as ones for letters, likewise."""
    return _each(as_letters, patterns)


def running(patterns: Iterable[str]) -> tuple[Running, ...]:
    """Return patterns as ones for running text, likewise."""
    return _each(as_running, patterns)


def spelled(words: Iterable[str]) -> tuple[Letters, ...]:
    """Return words as printed as patterns for letters, likewise."""
    return _each(as_word, words)


def telling(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[Letters, str], ...]:
    """Return pairs of a pattern for letters and what it tells, likewise."""
    return in_pairs(lambda pattern, value: (as_letters(pattern), value), pairs)


def _each(convert: Callable[[str], _Made], patterns: Iterable[str]) -> tuple[_Made, ...]:
    """Convert each pattern; a single one, the comma of its tuple forgotten, is one pattern and not its letters."""
    if isinstance(patterns, str):
        return (convert(patterns),)
    return tuple(map(convert, patterns)) if isinstance(patterns, Iterable) else patterns


def in_pairs(convert: Callable[[str, _Said], _Made], pairs: Iterable[tuple[str, _Said]]) -> tuple[_Made, ...]:
    """Return what `convert` makes of each pair; what is none stays as it is, for the field's own check to refuse."""
    if not isinstance(pairs, Iterable):
        return pairs
    return tuple(convert(*pair) if isinstance(pair, tuple) and len(pair) == 2 else pair for pair in pairs)


def either(patterns: tuple[str, ...]) -> str:
    """Return a pattern for what any of these stands for; for nothing where there are none."""
    return "|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)"


def either_folded(patterns: tuple[str, ...], names: str = ANY_NAME, level: str = "") -> str:
    """Return `either` of patterns for letters; `{country}` stands for `names`, `{level}` for `level`."""
    joined = either(patterns).replace(" ", "").replace("{country}", f"(?:{names})")
    return joined.replace("{level}", f"(?:{level})")


@lru_cache(maxsize=8192)
def compile_folded(
    patterns: tuple[str, ...], names: str = ANY_NAME, level: str = "", flags: int = 0
) -> re.Pattern[str]:
    """Return `either_folded` of patterns, compiled."""
    return re.compile(either_folded(patterns, names, level), flags)


@lru_cache(maxsize=64)
def any_of(patterns: tuple[str, ...], flags: int = 0) -> re.Pattern[str]:
    """Return `either` of patterns for running text, compiled."""
    return re.compile(either(patterns), flags)


def tells_none(patterns: tuple[str, ...], words: str) -> bool:
    """Return whether all of these words, a full stop apart, is what such a pattern prints in place of an item."""
    return re.fullmatch(rf"(?:{either(patterns)})\.?", words, re.IGNORECASE) is not None


def patterns_in(value: object) -> Iterator[Letters | Running]:
    """Yield the patterns that a field's value holds, however deep in tuples."""
    if isinstance(value, Letters | Running):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from patterns_in(item)


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


def titled_where(*names: str) -> Callable[[object, Attribute[Any], str], None]:
    """Return the validator of a title: none of what these fields declare is shown without one."""

    def check(instance: object, attribute: Attribute[Any], value: str) -> None:
        for name in names if not value else ():
            if getattr(instance, name):
                raise refuse(instance, attribute.name, f"expected one, without which nothing of `{name}` is shown")

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
    if not groups and _WORDS.fullmatch(pattern):
        return ""  # as most have nothing that could be wrong
    folded = isinstance(pattern, Letters)
    plain = _PLACES.sub("x", pattern) if folded else pattern
    try:
        compiled = re.compile(plain.replace(" ", "") if folded else plain)
    except re.error as error:
        return f"no pattern: {error}"
    missing = [group for group in groups if group not in compiled.groupindex]
    if missing:
        return f"no group named {missing[0]!r}"
    bare = _NO_LITERAL.sub("", plain)
    if unknown := _NO_PLACE.search(bare):
        return f"{unknown[0]} stands for nothing{', {country} and {level} do' if folded else ' in running text'}"
    strange = next(_no_letters(plain, bare), "") if folded else ""
    instead = repr(_among_letters(strange)) if strange.isalnum() else "a blank"
    among = "among letters, which are in lower case without accents or signs"
    return f"{strange!r} never stands {among}: write {instead}" if strange else ""


def _no_letters(pattern: str, bare: str) -> Iterator[str]:
    """Yield what letters never have: accents wherever they stand, else signs and capitals of the words themselves."""
    yield from filter((PLAIN_LETTERS | TWO_LETTERS).get, pattern)
    yield from (sign for sign in bare if sign != _among_letters(sign) and not (sign.isspace() or sign in _SYNTAX))
    yield from (escaped[0][1:] for escaped in _ESCAPED_SIGN.finditer(_NO_CLASS.sub("", pattern)))


def _among_letters(sign: str) -> str:
    """Return a character as it stands among letters: nothing of a sign."""
    return without_accents(sign).lower() if sign.isalnum() else ""
