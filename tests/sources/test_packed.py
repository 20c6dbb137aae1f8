"""Compressed files: unpacked within a limit, or refused on one line."""

from __future__ import annotations

import gzip

import pytest

from tipcompare.errors import ReadError
from tipcompare.sources import read_source
from tipcompare.sources.packed import unpack

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


@pytest.mark.parametrize(
    ("data", "message"),
    [(gzip.compress(PAGE, mtime=0)[:-20], "ends too early"), (b"\x1f\x8b\x08\x00" + b"x" * 90, "damaged")],
)
def test_a_damaged_file_is_refused(data: bytes, message: str) -> None:
    """A cut or damaged file gives one line."""
    with pytest.raises(ReadError, match=message):
        unpack(data, "x.html")
