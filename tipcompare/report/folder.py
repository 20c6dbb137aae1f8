"""A folder of reports: what is written into it, and what an earlier run wrote that nothing is about any more."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath

from attrs import field, frozen

from tipcompare.errors import WriteError
from tipcompare.sources.own_output import JOURNAL, LIST, has_link, hash_file, is_own_page, listed_in, read_list
from tipcompare.writing import append_text, write_bytes, write_text

Files = dict[str, tuple[str, str]]
"""As `tipcompare.sources.own_output.read_list` gives it."""


@frozen
class ReportFolder:
    """A folder, and the files in it that are this program's.

    Args:
        path: of the folder; made with the first file.
        kind: name of the format; each has a list of its own.
        files: written by this run.
        before: those that earlier runs wrote, of any kind, each with the hashes that it may have.
    """

    path: Path
    kind: str
    files: Files
    before: Mapping[str, str] = field(factory=dict)

    @classmethod
    def open(cls, path: Path, kind: str) -> ReportFolder:
        """Return the folder at `path` for reports of a kind, with nothing written yet."""
        return cls(path, kind, {}, listed_in(path))

    def write(self, files: Mapping[str, bytes], country: str = "") -> None:
        """Write files about a country, or about all, by name.

        Raises:
            WriteError: where one cannot be written, or one of somebody else is in its place.
        """
        self.spare(*files)
        written = {name: (country, sha256(data).hexdigest()) for name, data in files.items()}
        self.files.update(written)
        if written:  # noted first, as the run may break off at any file, and in a line of its own, as one may be torn
            append_text(self._journal, f"\n{json.dumps(written)}")
        for name, data in files.items():
            write_bytes(self.path / name, data)

    def spare(self, *names: str) -> None:
        """Refuse to write over files of somebody else, and through links, to wherever they lead.

        Raises:
            WriteError: where one of `names` is there, not as the list of an earlier run has it, and no page of this
                program; or a link leads there or to the list.
        """
        for path in (self._list, *(self.path / name for name in names)):
            if has_link(path, self.path):
                raise WriteError("is a link, or in a folder that is one", path=str(path), hint="name another folder")
        strange = [name for name in dict.fromkeys(names) if name not in self.files and self._is_strange(name)]
        if not strange:
            return
        if any(hash_file(self.path / name, self.path) in self._noted_since(name) for name in strange):
            why = "another run of tipcompare is writing into this folder, or was since this one began"
            raise WriteError(why, path=str(self.path), hint="let it end and run this again, or name another folder")
        why, hint = "is there, and tipcompare did not write it", "name another folder"
        if strange[0] in self.before:
            others = ", ".join(name for name in strange[1:] if name in self.before)
            why = f"was changed since tipcompare wrote it{others and f', as were {others}'}"
            hint += f", or remove {'these files' if others else 'the file'}"
        elif not self.before:
            why += f", or its list {self._list.name} is lost"
            hint += ", or remove from this one what tipcompare wrote"
        raise WriteError(why, path=str(self.path / strange[0]), hint=hint)

    def _noted_since(self, name: str) -> set[str]:
        """The hashes of a file that another run noted since this one began."""
        return {*listed_in(self.path).get(name, "").split()} - {*self.before.get(name, "").split()}

    def _is_strange(self, name: str) -> bool:
        """Whether a file of that name is there, neither as the list has it nor a page of this program."""
        path = self.path / name
        there = path.read_bytes() if path.is_file() else None
        return not (
            there is None or is_own_page(there) or sha256(there).hexdigest() in self.before.get(name, "").split()
        )

    def clear(self, stays: Callable[[str], bool]) -> tuple[set[str], list[str]]:
        """Remove what an earlier run wrote and this one did not, and note what is there now.

        Only files that the list of that run names are removed, and only as long as they are as it wrote them.

        Args:
            stays: whether the files about a country, or about all where it is empty, are to stay nevertheless.

        Returns:
            The countries whose files stay, and the names of files that stay as they were changed meanwhile.

        Raises:
            WriteError: where the list cannot be written, or a file not removed.
        """
        self.spare()
        held, stayed, changed = dict(self.files), set[str](), list[str]()
        for name, (country, digest) in read_list(self._list).items():
            if name in held:
                continue
            there = hash_file(self.path / name, self.path) if _is_inside(name) else ""
            if stays(country):
                held[name] = (country, digest)
                stayed.add(country)
            elif there in digest.split():
                _remove(self.path / name)
            elif there:
                held[name] = (country, digest)
                changed.append(name)
        write_text(self._list, json.dumps(held, indent=0, sort_keys=True) + "\n")
        _remove(self._journal)
        return stayed - {""}, changed

    @property
    def _list(self) -> Path:
        return self.path / LIST.format(self.kind)

    @property
    def _journal(self) -> Path:
        return self.path / JOURNAL.format(self.kind)


def _is_inside(name: str) -> bool:
    """Whether a name of a list, which anybody may have written, is of a file below its folder."""
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name and ":" not in name


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise WriteError(error.strerror or "cannot be removed", path=str(path)) from error
