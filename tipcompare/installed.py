"""What installed packages add by entry points: loaded when asked for, and a line where that fails."""

from __future__ import annotations

from importlib.metadata import EntryPoint
from typing import Any

from tipcompare.errors import ParseError


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


def name_package(point: EntryPoint) -> str:
    """Return the name of the package that an entry point is of, or words for it where that is not known."""
    return point.dist.name if point.dist else "the package that adds it"
