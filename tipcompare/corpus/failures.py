"""What goes wrong over one file or one country: caught in one place, and said on one line, so that the others go on."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Literal, TypeVar

from attrs import frozen

from tipcompare.errors import NOT_ASSESSED, MissingExtraError, ParseError, TipcompareError, UseError, WriteError
from tipcompare.installed import added_modules
from tipcompare.sources.own_output import OWN

Done = TypeVar("Done")

OTHER_FORMAT = "not a report format"
"""What the reason begins with where a file is of a format that no report is in."""

OTHER_SERIES = "of the series"
"""What the reason begins with where a file holds a report of another series than the one asked for."""

UNREAD_FORMAT = "a document in a format that is not read"
"""What the reason begins with where it is one in which people save documents all the same."""

SkippedKind = Literal["unreadable", "unread_format", "not_assessed", "failed"]
"""What became of what should have given a report."""

LONGEST_MESSAGE = 200
_PACKAGE = __name__.partition(".")[0]


@frozen(order=True)
class Skipped:
    """A file of the corpus that gave no report, or a country that gave no result, and why.

    Args:
        source: path of the file below the corpus folder, or alpha-3 of the country.
        reason: on one line.
        fault: whether what is missing should be there: an error within the work on a country, or a file that there is,
            or should be by the manifest, and that cannot be had, not one that is unusable.
        country: alpha-3 of whom it is about, where text, manifest or path of a file tell that though it cannot be had.
        edition: the year that it is called by, likewise.
    """

    source: str
    reason: str
    fault: bool = False
    country: str = ""
    edition: str = ""

    @property
    def kind(self) -> SkippedKind | None:
        """What became of it; None where nobody expects a report of it (see `told`)."""
        if self.fault:
            return "failed"
        if not self.told:
            return None
        if NOT_ASSESSED in self.reason:
            return "not_assessed"
        return "unread_format" if self.reason.startswith(UNREAD_FORMAT) else "unreadable"

    @property
    def told(self) -> bool:
        """Whether a reader of what was made should know of it: no other format or series, nor made by this program."""
        return self.fault or not (self.reason == OWN or self.reason.startswith((OTHER_FORMAT, OTHER_SERIES)))


def contain(work: Callable[[], Done], name: str) -> Done | Skipped:
    """Return what `work` gives; where it ends in an error, that `name` failed, with the kind of error and its place.

    What goes wrong over one file or one country costs no other; `on_one_line` is the one place where an error nobody
    foresaw is caught.

    Raises:
        MissingExtraError: which every other country would end in too.
    """
    try:
        return on_one_line(work, name)
    except MissingExtraError:
        raise
    except WriteError as error:  # whose path does not stand beside it
        return Skipped(name, str(error), fault=True)
    except TipcompareError as error:
        return Skipped(name, _describe(error) if isinstance(error, UseError) else shorten(error), fault=True)
    except (OSError, MemoryError) as error:
        return Skipped(name, _describe(error), fault=True)


def on_one_line(work: Callable[[], Done], name: str) -> Done:
    """Return what `work` gives; an error nobody foresaw becomes one of ours, with its kind, its place and what it says.

    It is the end of work that stands alone, where no other file or country is to go on.

    Args:
        work: what is to be done.
        name: of what it is done with, the file to read or to write.

    Raises:
        ParseError: where it ends in such an error, which is its cause.
        TipcompareError: where it ends in another of ours.
        OSError: where the system refuses something, or memory is short, which every command can say.
    """
    try:
        return work()
    except (TipcompareError, OSError, MemoryError):
        raise
    except Exception as error:
        raise ParseError(_describe(error), path=name) from error


def _describe(error: Exception) -> str:
    """The kind of an error, the last line it went through, here or in a package that adds something, and what it says.

    Where a line of ours is the last, the one of such a package that it was called from is told, too.
    """
    lines = [(frame, line) for frame, line in traceback.walk_tb(error.__traceback__) if _module_of(frame)]
    theirs = [one for one in lines if _module_of(one[0]) != _PACKAGE]
    places = dict.fromkeys(_tell_place(*found[-1]) for found in (lines, theirs) if found)
    place = f" at {', from '.join(places)}" if places else ""
    said = " ".join(str(error).split())[:LONGEST_MESSAGE]
    return f"{type(error).__name__}{place}{f': {said}' if said else ''}"


def _module_of(frame: FrameType) -> str:
    """The package that a frame is of, where it is this one or one that adds something to it; else empty."""
    top = str(frame.f_globals.get("__name__", "")).partition(".")[0]
    known = top == _PACKAGE or top in added_modules()
    return top if known and not frame.f_code.co_filename.startswith("<") else ""


def _tell_place(frame: FrameType, line: int) -> str:
    """File and line, without the folders that the package lies in."""
    package, path = _module_of(frame), Path(frame.f_code.co_filename)
    _, found, within = path.as_posix().rpartition(f"/{package}/")
    return f"{found[1:]}{within if found else path.name}:{line}"


def shorten(error: TipcompareError) -> str:
    """Return what went wrong without the path, which stands beside it already."""
    return str(error).removeprefix(f"{error.path}: ")
