"""Where the data that ships with tipcompare lies: in a checkout beside the package, in a wheel within it."""

from __future__ import annotations

from pathlib import Path

from tipcompare.errors import ReadError, expect

_PACKAGE = Path(__file__).resolve().parent


DEMO = "demo"


def find_path(path: str | Path) -> Path:
    """Return where `path` is: itself, or below the embedded corpus where it begins with `demo` and is not there.

    Example:
        >>> find_path("demo/2021").is_dir(), find_path("nowhere").name
        (True, 'nowhere')
    """
    found = Path(path)
    if found.parts[:1] == (DEMO,) and not found.exists():
        below = embedded_path("corpora/demo").joinpath(*found.parts[1:])
        return below if below.exists() else found
    return found


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
    expect("name", name, str)
    for root in (_PACKAGE / "embedded", _PACKAGE.parent):
        if (root / name).exists():
            return root / name
    raise ReadError("not part of this installation", path=name, hint="a whole one has corpora/demo and seeds")
