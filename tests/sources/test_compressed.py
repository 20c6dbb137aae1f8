"""Compressed files: unpacked within a limit, or refused on one line."""

from __future__ import annotations

import gzip
import time

import pytest

from tipcompare.errors import ReadError
from tipcompare.sources import read_source
from tipcompare.sources.compressed import Unpacker, unpack

PAGE = (
    b"<html><body><p>The government of Vesmark opened nine investigations, and it convicted two men.</p></body></html>"
)


def test_a_page_saved_as_it_came_is_read() -> None:
    """A compressed page gives the text of the page."""
    (source,) = read_source(gzip.compress(PAGE, mtime=0), "x.html")
    assert source.text.startswith("The government of Vesmark")


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    """What would unpack to more than the limit gives one line."""
    with pytest.raises(ReadError, match=r"x\.html: unpacks to more than 1 MB"):
        unpack(gzip.compress(bytes(3 * 1024**2), mtime=0), "x.html", limit=1024**2)


def test_a_gzip_of_several_members_is_read_whole() -> None:
    """Members and the zeros after them are read as one text, whatever pieces they come in."""
    data = b"".join(gzip.compress(part, mtime=0) for part in (PAGE[:40], b"", PAGE[40:])) + bytes(700)
    assert unpack(data, "x.html") == (PAGE, ())
    for step in (1, 7, 1000):
        unpacker = Unpacker(10_000)
        assert b"".join(unpacker.feed(data[at : at + step]) for at in range(0, len(data), step)) == PAGE
        assert (unpacker.complete, unpacker.trailing) == (True, 0)


def test_members_are_bounded_together() -> None:
    """Each within the limit, together beyond: refused, and so are members without number."""
    with pytest.raises(ReadError, match="unpacks to more than 1 MB"):
        unpack(gzip.compress(bytes(700_000), mtime=0) * 2, "x.html", limit=1024**2)
    start = time.process_time()
    with pytest.raises(ReadError, match=r"x\.html: gzip data of more than 10,000 members"):
        unpack(gzip.compress(b"", mtime=0) * 3_000_000, "x.html")
    assert time.process_time() - start < 5


def test_bytes_after_the_end_are_said() -> None:
    """What follows and is no gzip is left out with a warning."""
    (source,) = read_source(gzip.compress(PAGE, mtime=0) + b"\0\0and more", "x.html")
    assert [(w.code, w.message[:8]) for w in source.warnings] == [("bytes-left-out", "8 bytes ")]
    assert source.text.startswith("The government of Vesmark")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (gzip.compress(PAGE, mtime=0)[:-20], "ends too early"),
        (gzip.compress(PAGE, mtime=0) + gzip.compress(PAGE, mtime=0)[:-20], "ends too early"),
        (b"\x1f\x8b\x08\x00" + b"x" * 90, "damaged"),
    ],
)
def test_a_damaged_file_is_refused(data: bytes, message: str) -> None:
    """A cut or damaged file gives one line."""
    with pytest.raises(ReadError, match=message):
        unpack(data, "x.html")
