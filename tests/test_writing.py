"""Files are written whole or not at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from namespaces import find_namespaces

from tipcompare import writing
from tipcompare.errors import TipcompareError, WriteError
from tipcompare.writing import replacing, temporary_folder, write_bytes, write_text

WAIT = """
import sys, time
from tipcompare.writing import replacing, temporary_folder
with temporary_folder() as folder, replacing(sys.argv[1]) as temporary:
    temporary.write_text("half")
    print(folder, flush=True)
    time.sleep(60)
"""
REPEAT = """
import sys
from tipcompare.writing import write_bytes
for _ in range(200):
    write_bytes(sys.argv[1], sys.argv[2].encode() * 100_000)
"""


def start(script: str, *arguments: str | Path, before: Sequence[str] = ()) -> subprocess.Popen[str]:
    """Start a script in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [*before, sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_file_is_replaced(tmp_path: Path) -> None:
    """Writing over a file leaves the new text and nothing else in the folder, missing folders made."""
    path = tmp_path / "new" / "a.txt"
    write_text(path, "one")
    write_text(path, "two\n")
    assert path.read_bytes() == b"two\n"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="no such permissions there")
@pytest.mark.parametrize("mode", [0o600, 0o664, 0o444])
def test_who_may_read_a_file_is_left_as_it_was(mode: int, tmp_path: Path) -> None:
    """What its owner keeps private stays so, also while it is written; a new file has what the system gives."""
    path, other = tmp_path / "a.txt", tmp_path / "b.txt"
    write_text(path, "one")
    other.touch()
    assert path.stat().st_mode == other.stat().st_mode
    path.chmod(mode)
    with replacing(path) as temporary:
        assert temporary.stat().st_mode & 0o777 == 0o600
        temporary.write_text("two")
    assert (path.stat().st_mode & 0o777, path.read_text()) == (mode, "two")


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


def test_threads_may_write_one_file(tmp_path: Path) -> None:
    """Whoever comes last, the file is whole, nobody fails and nothing is left beside it."""
    parts = [bytes([65 + number]) * 50_000 for number in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda part: write_bytes(tmp_path / "a.txt", part), parts * 20))
    assert (tmp_path / "a.txt").read_bytes() in parts
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.parametrize("apart", [False, True], ids=["processes", "containers"])
def test_writers_do_not_disturb_each_other(apart: bool, tmp_path: Path) -> None:
    """Of processes that write one file, also in containers that share host name and process number, none fails."""
    before = find_namespaces() if apart else []
    if apart and not before:
        pytest.skip("this system allows no namespaces of processes")
    writers = [start(REPEAT, tmp_path / "a.txt", letter, before=before) for letter in "ABC"]
    assert [writer.communicate()[1] for writer in writers] == ["", "", ""]
    assert (tmp_path / "a.txt").read_text() in [letter * 100_000 for letter in "ABC"]
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_what_is_being_written_is_left_alone(tmp_path: Path) -> None:
    """Neither the temporary file nor the folder of a process that lives is cleared; after its death both are."""
    writer = start(WAIT, tmp_path / "a.txt")
    assert writer.stdout is not None
    assert writer.stderr is not None
    folder = Path(writer.stdout.readline().strip())
    look = [sys.executable, "-c", REPEAT.replace("200", "1"), str(tmp_path / "b.txt"), "B"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run(look, env=environment, check=True)
    with temporary_folder():
        assert folder.is_dir()
    assert len(list(tmp_path.glob(".a.txt.*"))) == 1
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    writer.stderr.close()
    subprocess.run(look, env=environment, check=True)
    with temporary_folder():
        assert not folder.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["b.txt"]


def test_what_was_cleared_before_it_could_be_locked_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process may take a new file for one that was left; whoever writes then holds the next one."""
    real = writing._lock
    cleared: list[Path] = []

    def lock(handle: int) -> bool:
        if not cleared:
            cleared.extend(tmp_path.iterdir())
            cleared[0].unlink()
        return real(handle)

    monkeypatch.setattr(writing, "_lock", lock)
    with replacing(tmp_path / "a.txt") as temporary:
        assert temporary != cleared[0]
        assert not writing.remove_left_file(temporary)
        temporary.write_text("whole")
    assert [path.read_text() for path in tmp_path.iterdir()] == ["whole"]


def test_folders_of_others_are_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with such a name that is not marked, and a link to one that is, stay; an empty one goes."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for name in ("tipcompare-run-mine", "tipcompare-run-empty", "elsewhere"):
        (tmp_path / name).mkdir()
    (tmp_path / "tipcompare-run-mine" / "a.txt").write_text("mine")
    (tmp_path / "elsewhere" / ".tipcompare-lock").touch()
    (tmp_path / "tipcompare-run-link").symlink_to(tmp_path / "elsewhere")
    with temporary_folder() as folder:
        assert folder.stat().st_mode & 0o077 == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "elsewhere",
        "tipcompare-run-link",
        "tipcompare-run-mine",
    ]
    assert (tmp_path / "elsewhere" / ".tipcompare-lock").exists()


def test_a_link_in_the_way_is_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where somebody foresaw the temporary name and put a link there, what it points to is not written to."""
    (tmp_path / "precious").write_text("precious")
    foreseen = ["0" * 32, "1" * 32]
    (tmp_path / f".a.txt.tipcompare-{foreseen[0]}.tmp").symlink_to(tmp_path / "precious")
    monkeypatch.setattr("tipcompare.writing.uuid4", lambda: type("Foreseen", (), {"hex": foreseen.pop(0)}))
    write_text(tmp_path / "a.txt", "new")
    assert (tmp_path / "a.txt").read_text() == "new"
    assert not (tmp_path / "a.txt").is_symlink()
    assert (tmp_path / "precious").read_text() == "precious"


@pytest.mark.parametrize("name", ["n" * 251 + ".txt", "é" * 120 + ".txt"])
def test_a_name_as_long_as_it_can_be(name: str, tmp_path: Path) -> None:
    """The name of the temporary file is never the one that is too long."""
    write_text(tmp_path / name, "x")
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["", "a\0b", "n" * 300])
def test_a_name_that_cannot_be_is_one_line(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No name, one with a NUL and one that is too long are our own error."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(WriteError):
        write_text(name, "x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_device_is_named() -> None:
    """The line names what was to be written."""
    with pytest.raises(WriteError, match=r"/dev/full: No space left on device"):
        write_text("/dev/full", "x" * 100_000)
