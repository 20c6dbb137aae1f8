"""Bytes that wait in a file that has no name, and not in memory, until they are asked for again."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import IO

from attrs import frozen

from tipcompare.writing import naming_temporary


@contextmanager
def open_shelf() -> Iterator[Shelf]:
    """Give an empty shelf; what is on it is gone when the block ends.

    Raises:
        WriteError: where there is no place for it.
    """
    with naming_temporary():
        file = tempfile.TemporaryFile()  # noqa: SIM115 - what goes wrong in the block is not of its opening
    try:
        yield Shelf(file)
    finally:
        with suppress(OSError):  # the disk refused it when it was put there, and that was told
            file.close()


@frozen
class Shelf:
    """What parts are put on.

    Args:
        file: open for writing and reading.
    """

    file: IO[bytes]

    def put(self, parts: Iterable[tuple[str, bytes]]) -> Mapping[str, bytes]:
        """Put parts away as they come, and return what reads each of them when it is asked for.

        Args:
            parts: names, each once, and bytes.

        Raises:
            WriteError: where the disk refuses.

        Example:
            >>> with open_shelf() as shelf:
            ...     kept = shelf.put([("a", b"one"), ("b", b"three")])
            ...     list(kept), kept["b"]
            (['a', 'b'], b'three')
        """
        places = {}
        for name, data in parts:
            with naming_temporary():
                places[name] = (self.file.seek(0, 2), self.file.write(data))
                self.file.flush()
        return _Kept(self.file, places)


@frozen
class _Kept(Mapping[str, bytes]):
    """Where each part lies in the file: its offset and its length."""

    file: IO[bytes]
    places: Mapping[str, tuple[int, int]]

    def __getitem__(self, name: str) -> bytes:
        start, length = self.places[name]
        self.file.seek(start)
        return self.file.read(length)

    def __iter__(self) -> Iterator[str]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)
