"""Files that were saved as they came over the wire, compressed."""

from __future__ import annotations

import zlib

from tipcompare.errors import ReadError

GZIP = b"\x1f\x8b"
MAX_UNPACKED = 64 * 1024 * 1024


def unpack(data: bytes, name: str, *, limit: int = MAX_UNPACKED) -> bytes:
    """Return `data` itself, or what it holds where it is gzip.

    Args:
        data: the file's bytes.
        name: the path to show.
        limit: how many bytes it may unpack to; nothing beyond is ever made.

    Raises:
        ReadError: where it unpacks to more than `limit`, is damaged or ends before its end.

    Example:
        >>> import gzip
        >>> unpack(gzip.compress(b"VESMARK: Tier 2"), "x.html"), unpack(b"plain", "x.txt")
        (b'VESMARK: Tier 2', b'plain')
    """
    if not data.startswith(GZIP):
        return data
    unpacking = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        found = unpacking.decompress(data, limit + 1)
    except zlib.error:
        raise ReadError("damaged gzip data", path=name) from None
    if len(found) > limit:
        raise ReadError(f"unpacks to more than {limit // 1024**2} MB", path=name)
    if not unpacking.eof:
        raise ReadError("the gzip data ends too early", path=name, hint="get the file again")
    return found
