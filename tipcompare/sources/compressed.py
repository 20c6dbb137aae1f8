"""Files that were saved as they came over the wire, compressed."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from attrs import define, field

from tipcompare.errors import ReadError
from tipcompare.model import ReportWarning

GZIP = b"\x1f\x8b"
MAX_UNPACKED = 64 * 1024 * 1024
MAX_MEMBERS = 10_000
"""Ten times as many as a file has that was packed in the usual blocks of 64 kB."""

_PIECE = 16 * 1024


def _inflate() -> zlib._Decompress:
    return zlib.decompressobj(zlib.MAX_WBITS | 16)


@define
class Unpacker:
    """Gzip of any number of members, unpacked piece by piece; zeros may follow it, as tapes and blocks are filled up.

    Args:
        limit: how many bytes it may unpack to.
        size: how many it unpacked to so far; one beyond the limit where there is more than may be, and then no further.
        trailing: how many bytes followed the last member that are no member and no zeros.

    Source: RFC 1952, section 2.2 (a file is a series of members).
    """

    limit: int
    size: int = 0
    trailing: int = 0
    _members: int = field(default=1, init=False)
    _inflating: zlib._Decompress = field(factory=_inflate, init=False)

    @property
    def complete(self) -> bool:
        """Whether what came so far ends with a member."""
        return self._inflating.eof

    def feed(self, data: bytes) -> bytes:
        """Return what the next piece unpacks to.

        Raises:
            ReadError: where it is damaged or has more members than can be.
        """
        return b"".join(
            piece for start in range(0, len(data), _PIECE) for piece in self._unpack(data[start : start + _PIECE])
        )

    def _unpack(self, data: bytes) -> Iterator[bytes]:
        while data and self.size <= self.limit:
            if self._inflating.eof:
                data = data if self.trailing else data.lstrip(b"\0")
                if not data or self.trailing or not GZIP.startswith(data[:2]):
                    self.trailing += len(data)
                    return
                if self._members == MAX_MEMBERS:
                    raise ReadError(f"gzip data of more than {MAX_MEMBERS:,} members")
                self._members += 1
                self._inflating = _inflate()
            try:
                piece = self._inflating.decompress(data, self.limit - self.size + 1)
            except zlib.error:
                raise ReadError("damaged gzip data") from None
            self.size += len(piece)
            data = self._inflating.unused_data
            yield piece


def unpack(data: bytes, name: str, *, limit: int = MAX_UNPACKED) -> tuple[bytes, tuple[ReportWarning, ...]]:
    """Return `data` itself, or what it holds where it is gzip, and a warning where other bytes follow that.

    Args:
        data: the file's bytes.
        name: the path to show.
        limit: how many bytes it may unpack to; nothing beyond is ever made.

    Raises:
        ReadError: where it unpacks to more than `limit`, is damaged or ends before its end.

    Example:
        >>> import gzip
        >>> unpack(gzip.compress(b"VESMARK: ") + gzip.compress(b"Tier 2"), "x.html"), unpack(b"plain", "x.txt")
        ((b'VESMARK: Tier 2', ()), (b'plain', ()))
    """
    if not data.startswith(GZIP):
        return data, ()
    unpacker = Unpacker(limit)
    try:
        found = unpacker.feed(data)
    except ReadError as error:
        raise ReadError(error.message, path=name) from None
    if unpacker.size > limit:
        raise ReadError(f"unpacks to more than {limit // 1024**2} MB", path=name)
    if not unpacker.complete:
        raise ReadError("the gzip data ends too early", path=name, hint="get the file again")
    if unpacker.trailing:
        said = f"{unpacker.trailing} bytes follow the compressed text and were left out"
        return found, (ReportWarning("bytes-left-out", said),)
    return found, ()
