"""The version of this package, and which code of that version runs."""

from __future__ import annotations

import time
from functools import cache
from hashlib import sha256
from pathlib import Path

from tipcompare.embedded import embedded_path
from tipcompare.errors import ReadError

__version__ = "0.2.0"

STARTED = time.time()
"""When this process loaded the package: files written later are not what it runs."""

_PACKAGE = Path(__file__).resolve().parent
_PLACEMENTS = "corpora/tier_placements.csv"
_SHIPPED = "embedded"


@cache
def tell_version() -> str:
    """Return the version with the first 8 digits of a hash of the code, `0.2.0, code 1a2b3c4d`: for what is written.

    The code is every file of the package, and the tier placements; so it is the same in a checkout and in a wheel.
    Where the files are not at hand as the ones that run (in an archive, without sources, edited meanwhile, dated in the
    future), it is the version alone.
    """
    files = {path.relative_to(_PACKAGE).as_posix(): path for path in _PACKAGE.rglob("*") if _counts(path)}
    try:
        files[_PLACEMENTS] = embedded_path(_PLACEMENTS)
        if "version.py" not in files or any(path.stat().st_mtime > STARTED for path in files.values()):
            return __version__
        digest = sha256()
        for name, path in sorted(files.items()):
            digest.update(f"{name}\n".encode() + sha256(path.read_bytes()).digest())
    except (OSError, ReadError):
        return __version__
    return f"{__version__}, code {digest.hexdigest()[:8]}"


def _counts(path: Path) -> bool:
    """Whether a path is a file of the package's own, and not what Python or an editor keeps beside it."""
    parts = path.relative_to(_PACKAGE).parts
    passing = parts[0] == _SHIPPED or "__pycache__" in parts or any(part.startswith(".") for part in parts)
    return not passing and not path.name.endswith("~") and path.is_file()
