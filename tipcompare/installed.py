"""What installed packages add by entry points: loaded when asked for, and a line where that fails."""

from __future__ import annotations

from importlib.metadata import EntryPoint
from typing import Any

from tipcompare.errors import ParseError


def load_added(point: EntryPoint) -> Any:
    """Return what an entry point of a package stands for.

    Args:
        point: of one of our groups.

    Raises:
        ParseError: where there is no such module, or nothing of that name in it.
    """
    try:
        return point.load()
    except (ImportError, AttributeError) as error:
        place = f"{point.value} (entry point {point.name!r} of {point.group})"
        hint = "uninstall or mend the package that adds it"
        raise ParseError(f"{place} cannot be loaded: {error}", hint=hint) from error
