"""Files are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tipcompare.errors import TipcompareError
from tipcompare.writing import replacing, write_text


def test_a_file_is_replaced(tmp_path: Path) -> None:
    """Writing over a file leaves the new text and nothing else in the folder, missing folders made."""
    path = tmp_path / "new" / "a.txt"
    write_text(path, "one")
    write_text(path, "two\n")
    assert path.read_bytes() == b"two\n"
    assert list(path.parent.iterdir()) == [path]


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    """A block that fails changes nothing and leaves nothing behind."""
    path = tmp_path / "a.txt"
    write_text(path, "old")
    with pytest.raises(RuntimeError), replacing(path) as temporary:  # noqa: PT012
        temporary.write_text("half")
        raise RuntimeError
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_refused(tmp_path: Path) -> None:
    """A folder cannot be written over, and the error names it."""
    with pytest.raises(TipcompareError, match=tmp_path.name):
        write_text(tmp_path, "x")


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What a link points to is replaced, not the link."""
    target, link = tmp_path / "a.txt", tmp_path / "b.txt"
    target.write_text("old")
    link.symlink_to(target)
    write_text(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_a_device_is_written_to() -> None:
    """What is no regular file is written to directly."""
    write_text("/dev/null", "x")
    assert Path("/dev/null").is_char_device()


def test_half_a_surrogate_pair_is_written_as_a_question_mark(tmp_path: Path) -> None:
    """A text that no file can hold is written as near as can be."""
    write_text(tmp_path / "a.txt", "a\ud800b")
    assert (tmp_path / "a.txt").read_text() == "a?b"
