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
        ParseError: where there is no such module, or nothing of that name and kind in it.
    """
    place = f"{point.value} (entry point {point.name!r} of {point.group})"
    hint = "uninstall or mend the package that adds it"
    try:
        found = point.load()
    except (ImportError, AttributeError) as error:
        raise ParseError(f"{place} cannot be loaded: {error}", hint=hint) from error
    if not isinstance(found, kind):
        raise ParseError(f"{place} is no {kind.__name__}, but {type(found).__name__}", hint=hint)
    return found
