"""A folder of reports: what is written into it, and what an earlier run wrote that nothing is about any more."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path, PurePosixPath

from attrs import frozen

from tipcompare.errors import WriteError
from tipcompare.writing import write_bytes, write_text

Files = dict[str, tuple[str, str]]
"""By path below the folder: the country that a file is about, empty where it is about all, and its hash."""


@frozen
class ReportFolder:
    """A folder, and the files in it that are this program's.

    Args:
        path: of the folder; made with the first file.
        kind: name of the format; each has a list of its own.
        files: written by this run.
    """

    path: Path
    kind: str
    files: Files

    @classmethod
    def open(cls, path: Path, kind: str) -> ReportFolder:
        """Return the folder at `path` for reports of a kind, with nothing written yet."""
        return cls(path, kind, {})

    def write(self, files: Iterable[tuple[str, bytes]], country: str = "") -> None:
        """Write files about a country, or about all.

        Raises:
            WriteError: where one cannot be written.
        """
        for name, data in files:
            write_bytes(self.path / name, data)
            self.files[name] = (country, sha256(data).hexdigest())

    def clear(self, stays: Callable[[str], bool]) -> None:
        """Remove what an earlier run wrote and this one did not, and note what is there now.

        Only files that the list of that run names are removed, and only as long as they are as it wrote them.

        Args:
            stays: whether the files about a country, or about all where it is empty, are to stay nevertheless.

        Raises:
            WriteError: where the list cannot be written, or a file not removed.
        """
        listed = self.path / f".tipcompare-{self.kind}.json"
        held = dict(self.files)
        for name, (country, digest) in _read_list(listed).items():
            if name in held:
                continue
            if stays(country):
                held[name] = (country, digest)
            elif _is_inside(name) and _hash(self.path / name) == digest:
                _remove(self.path / name)
        write_text(listed, json.dumps(held, indent=0, sort_keys=True) + "\n")


def _read_list(path: Path) -> Files:
    """What an earlier run noted; nothing where there is no list or it is damaged."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return {str(name): (str(country), str(digest)) for name, (country, digest) in found.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _is_inside(name: str) -> bool:
    """Whether a name of a list, which anybody may have written, is of a file below its folder."""
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name and ":" not in name


def _hash(path: Path) -> str:
    """The hash of a file; empty where it is none, or a link."""
    try:
        followed = path.is_symlink() or path.parent.is_symlink() or not path.is_file()
        return "" if followed else sha256(path.read_bytes()).hexdigest()
    except (OSError, ValueError):
        return ""


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise WriteError(error.strerror or "cannot be removed", path=str(path)) from error
