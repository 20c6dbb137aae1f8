"""What installed packages add by entry points: loaded when asked for, and a line where that fails."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType
from typing import Any, TypeVar

from tipcompare.errors import ParseError, UseError, expect

Added = TypeVar("Added")


def join_added(built_in: Mapping[str, Added], group: str) -> Mapping[str, Added]:
    """Return what is built in, then what installed packages add by entry points of a group, by name.

    What cannot be had is passed over and costs nothing else: `load_named` says why to whoever asks for it.

    Args:
        built_in: by name, at least one; no package can take its place.
        group: one of ours.
    """
    kind = type(next(iter(built_in.values())))
    found = dict(built_in)
    for point in sorted(entry_points(group=group), key=lambda point: (point.name, point.value)):
        if point.name not in built_in:
            with suppress(ParseError):
                found[point.name] = load_added(point, kind)
    return MappingProxyType(found)


def load_named(group: str, name: str, kind: Any) -> Any:
    """Return what an installed package adds to a group under a name; None where none adds anything.

    Args:
        group: one of ours.
        name: of the entry point.
        kind: the class it must be of.

    Raises:
        ParseError: where it cannot be had.
    """
    return next((load_added(point, kind) for point in entry_points(group=group, name=name)), None)


def load_added(point: EntryPoint, kind: Any) -> Any:
    """Return what an entry point of a package stands for.

    Args:
        point: of one of our groups.
        kind: the class it must be of.

    Raises:
        ParseError: where there is no such module, it ends in an error, or nothing of that name and kind is in it.
    """
    place = f"{point.value} (entry point {point.name!r} of {point.group})"
    hint = f"uninstall or mend {name_package(point)}"
    try:
        found = point.load()
    except Exception as error:  # whatever the code of others ends in is theirs
        raise ParseError(f"{place} cannot be loaded: {str(error) or type(error).__name__}", hint=hint) from error
    if not isinstance(found, kind):
        raise ParseError(f"{place} is no {kind.__name__}, but {type(found).__name__}", hint=hint)
    return found


def tell_hidden(group: str, built_in: Collection[str], *names: str) -> list[str]:
    """Return a line on each package that adds something under a name that is built in, and so is not used.

    Args:
        group: one of ours.
        built_in: all names that are.
        names: those asked for, in the order of the lines.
    """
    points = [one for name in names if name in built_in for one in entry_points(group=group, name=name)]
    return [f"the built-in {one.name} is used, and not the one of {name_package(one)} under its name" for one in points]


def take_bytes(found: object, whose: str) -> bytes:
    """Return the bytes that code of a package gave, in whichever of Python's classes for them.

    Args:
        found: what it gave.
        whose: whose code it is (`the format ods`), for the error.

    Raises:
        UseError: where it is something else, as a text is.
    """
    if not isinstance(found, bytes | bytearray | memoryview):
        raise UseError(f"expected what {whose} gives to be bytes, got {type(found).__name__}")
    return bytes(found)


def take_files(found: object, whose: str) -> Iterator[tuple[str, bytes]]:
    """Yield the names and the bytes of files that code of a package gave, as they come.

    Args:
        found: what it gave, pairs of a name and bytes.
        whose: whose code it is (`the format ods`), for the error.

    Raises:
        UseError: where it is something else.
    """
    expect(f"what {whose} gives", found, Iterable)
    for one in found if isinstance(found, Iterable) else ():
        match one:
            case (str() as name, data):
                yield name, take_bytes(data, whose)
            case _:
                raise UseError(f"expected what {whose} gives to be names and bytes of files, got {one!r:.60}")


@cache
def added_modules() -> frozenset[str]:
    """Return the names of the packages, and of modules by themselves, that add something: their code is not ours."""
    every = entry_points()
    points = (point for group in every.groups if group.startswith("tipcompare.") for point in every.select(group=group))
    return frozenset(point.value.partition(":")[0].partition(".")[0].strip() for point in points)


def name_package(point: EntryPoint) -> str:
    """Return the name of the package that an entry point is of, or words for it where that is not known."""
    return point.dist.name if point.dist else "the package that adds it"
