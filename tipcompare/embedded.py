"""Where the data that ships with tipcompare lies: in a checkout beside the package, in a wheel within it."""

from __future__ import annotations

from pathlib import Path

from tipcompare.errors import ReadError

_PACKAGE = Path(__file__).resolve().parent


def embedded_path(name: str) -> Path:
    """Return the path of a file or folder that ships with tipcompare.

    Args:
        name: below the project's root, with `/` (`corpora/demo`, `corpora/tier_placements.csv`, `seeds`).

    Raises:
        ReadError: where the installation has no such thing.

    Example:
        >>> embedded_path("corpora/tier_placements.csv").name
        'tier_placements.csv'
    """
    for root in (_PACKAGE / "embedded", _PACKAGE.parent):
        if (root / name).exists():
            return root / name
    raise ReadError("not part of this installation", path=name, hint="reinstall tipcompare")
