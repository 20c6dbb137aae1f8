"""The few kinds of failure a caller may want to tell apart."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from difflib import get_close_matches
from numbers import Integral
from os import PathLike, fspath
from pathlib import PurePath
from typing import TypeVar, cast

_Kind = TypeVar("_Kind")

SHOWN = 12
"""How many names an error lists at most."""

NOT_ASSESSED = "not assessed in this edition, or its report was deferred"
"""What the hint is where there is no report because the publisher made none, and not because it cannot be read."""

LONGEST_NAME = 255
"""No system has names of more characters: what has is no path, but a text."""


def list_some(names: Collection[str]) -> str:
    """Return `names` with commas between, and points where there are more than an error lists.

    Args:
        names: in the order to list them.

    Example:
        >>> list_some(["MEX", "USA"])
        'MEX, USA'
    """
    return ", ".join(list(names)[:SHOWN]) + (" ..." if len(names) > SHOWN else "")


class TipcompareError(Exception):
    """Root of every error this library raises on purpose.

    The fields say what happened; `str()` puts them on one line a person can act on.

    Args:
        message: what is wrong, without the place.
        path: the file (or other source) it happened in.
        line: 1-based line in that file, where known.
        hint: what to do about it.

    Example:
        >>> str(TipcompareError("no tier was found", path="mexico.txt", line=3, hint="is it a narrative?"))
        'mexico.txt:3: no tier was found (is it a narrative?)'
    """

    def __init__(
        self, message: str, *, path: str | None = None, line: int | None = None, hint: str | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        # Python would call __init__ with the message alone, which kinds with other arguments refuse
        return _remake, (type(self), *self.args), {**vars(self), "path": self.path}

    def __str__(self) -> str:
        place = "" if self.path is None else f"{self.path}:" if self.line is None else f"{self.path}:{self.line}:"
        hint = "" if self.hint is None else f"({self.hint})"
        return " ".join(" ".join(part for part in (place, self.message, hint) if part).split())


def _remake(kind: type[TipcompareError], *args: str) -> TipcompareError:
    error = kind.__new__(kind)
    TipcompareError.__init__(error, *args)
    return error


class _SystemError(TipcompareError, OSError):
    """An error of reading or writing: it says which file and, where the system refused it, why, as Python's own do."""

    @property
    def filename(self) -> str | None:
        """The file that it happened in, as `path`."""
        return self.path

    @property
    def errno(self) -> int | None:  # type: ignore[override]
        """The system's number for it; None where it was not the system that refused."""
        return self.__cause__.errno if isinstance(self.__cause__, OSError) else None


class ReadError(_SystemError):
    """The bytes could not be had: no such file, no permission, not a format that can be read."""


class WriteError(_SystemError):
    """A file could not be written."""


class ParseError(TipcompareError, ValueError):
    """The bytes were had, but nothing usable could be read from them."""


class IdentityError(ParseError):
    """The country or the edition of a report cannot be told, or a name fits several countries."""


class ProfileError(TipcompareError, ValueError):
    """A series is declared wrongly; the message names the field."""


class UnknownNameError(ParseError, KeyError):
    """Something is asked for by a name that is not there: a table, a column, a value, an edition, a country.

    Args:
        kind: what was asked for, in words (`table`).
        name: as it was given.
        names: those that are there.
        hint: what to do instead of asking for the nearest of them.

    Example:
        >>> str(UnknownNameError("table", "metric", ["ratings", "metrics"]))
        "no table 'metric' (did you mean 'metrics'?)"
    """

    def __init__(self, kind: str, name: str, names: Collection[str], *, hint: str | None = None) -> None:
        spelled = any(map(str.isalpha, name))  # as a year is not, which is never meant for another
        alike = {known.casefold(): known for known in names} if spelled else {}
        near = get_close_matches(name.casefold(), alike, n=1)
        close = next((known for known in names if near and known.casefold() == near[0]), None)
        told = f"did you mean {close!r}?" if close else f"one of {list_some(names)}" if names else None
        super().__init__(f"no {kind} {name!r}", hint=hint or told)


class UseError(TipcompareError, TypeError, ValueError):
    """A value was handed in that cannot be, of another kind or out of bounds: an error of the program that calls."""


class MissingExtraError(TipcompareError, ImportError):
    """An optional dependency is not installed; the hint is the command that installs it."""

    def __init__(self, feature: str, extra: str) -> None:
        super().__init__(f"{feature} needs an optional part", hint=f"pip install 'tipcompare[{extra}]'")


def expect(name: str, value: object, *kinds: type) -> None:
    """Refuse a value that is of none of `kinds`.

    Args:
        name: what it is called where it was handed in.
        value: the value.
        kinds: classes; a truth is no number here, and a whole number of NumPy, as a table gives it, is an `int`.

    Raises:
        UseError: where it is of another kind, or an empty path, an address, or a path with a name that no system has.

    Example:
        >>> expect("edition", 20.5, str, int)
        Traceback (most recent call last):
        tipcompare.errors.UseError: expected edition to be str or int, got float
    """
    whole = int in kinds and isinstance(value, Integral)
    if not (whole or isinstance(value, kinds)) or (isinstance(value, bool) and bool not in kinds):
        wanted = " or ".join(kind.__name__ for kind in kinds)
        raise UseError(f"expected {name} to be {wanted}, got {type(value).__name__}")
    if PathLike in kinds and isinstance(value, str | PathLike):
        path = fspath(value)
        if isinstance(path, bytes):
            raise UseError(f"expected {name} to be a path, got one of bytes")
        if not path:
            raise UseError(f"expected {name} to be a path, got nothing")
        if path.startswith(("http:/", "https:/")):  # a `Path` has one stroke
            raise UseError(f"expected {name} to be a path, got an address", hint="`tipcompare fetch` gets pages")
        if max(map(len, PurePath(path).parts), default=0) > LONGEST_NAME:
            raise UseError(f"expected {name} to be a path, got a text of {len(path):,} characters")


def expect_each(name: str, values: object, kind: type[_Kind]) -> tuple[_Kind, ...]:
    """Return `values` as a tuple, where each is of `kind`.

    Args:
        name: what they are called where they were handed in.
        values: the values.
        kind: their class.

    Raises:
        UseError: where they are no list or the like, or one is of another kind.

    Example:
        >>> expect_each("years", "ab", int)
        Traceback (most recent call last):
        tipcompare.errors.UseError: expected each of years to be int, got str
    """
    expect(name, values, Iterable)
    every = tuple(cast("Iterable[_Kind]", values))
    for value in every:
        expect(f"each of {name}", value, kind)
    return every
