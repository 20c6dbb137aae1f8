"""Writing files whole or not at all, and clearing what killed runs left, without getting into each other's way.

A file that is being written is locked by whoever writes it; the system takes the lock away when that process ends,
however it ends, and whatever container it was in. So what can be locked is left over, and nothing else is removed.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from tipcompare.errors import WriteError

if sys.platform != "win32":
    import fcntl

FOLDER_PREFIX = "tipcompare-run-"
LOCK_FILE = ".tipcompare-lock"

READ = "is what is read: name another place to write to"
"""Why a source is not written over."""

_TEMPORARY = re.compile(r"\..*\.tipcompare-[0-9a-f]{32}\.tmp")
_LONGEST_NAME = 180
"""Bytes of a file's name that leave room for the rest of a temporary one, of which systems allow 255."""

FIXED_TIME = 315_532_800
"""The start of 1980 in seconds: what a workbook says of its making unless SOURCE_DATE_EPOCH says otherwise."""

LAST_TIME = 4_354_819_198
"""The last moment that a zip can say, in 2107 (Source: PKWARE, APPNOTE 4.4.6)."""

_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)


def fixed_time() -> dt.datetime:
    """Return the moment SOURCE_DATE_EPOCH names, or the start of 1980: the same bytes for the same tables.

    What is before 1980 or after 2107, which no zip can say, is the nearest it can.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    stated = int(epoch) if re.fullmatch(r"[0-9]{1,15}", epoch) else FIXED_TIME
    return dt.datetime.fromtimestamp(min(max(stated, FIXED_TIME), LAST_TIME), tz=dt.UTC).replace(tzinfo=None)


@contextmanager
def replacing(path: str | Path) -> Iterator[Path]:
    """Give a path to write to, and put what was written there in the place of `path` when the block ends well.

    The temporary file stands in the same folder, so the last step is one rename and a reader sees the old file or
    the new one, never half of it. Each has a name of its own, so any number of threads, processes and containers may
    write the same file: the last one stays, with the permissions of the first. Where the block fails, `path` is as it
    was. What killed processes left in the folder is removed. Devices and pipes are written to directly.

    Args:
        path: the file to write; missing folders are made.

    Raises:
        WriteError: where `path` is a folder or cannot be written to.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     with replacing(Path(folder, "a.txt")) as temporary:
        ...         _ = temporary.write_text("whole")
        ...     Path(folder, "a.txt").read_text()
        'whole'
    """
    target = find_target(path)
    temporary, handle = target, -1
    made: list[Path] = []
    try:
        if target.is_file() or not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            clear_after_killed(target.parent)
            temporary, handle = _create(target, 0o600 if target.exists() else 0o666, made)
        yield temporary
        if temporary != target:
            with suppress(OSError):  # where there is none yet
                temporary.chmod(stat.S_IMODE(target.stat().st_mode))
            temporary.replace(target)
    except WriteError as error:
        error.path = str(path) if error.path == str(temporary) else error.path
        raise
    except OSError as error:
        raise _explain(error, path, target) from error
    finally:
        _remove(made, handle)


def _explain(error: OSError, path: str | Path, target: Path) -> WriteError:
    """Return why `path`, which leads to `target`, cannot be written, or what else it is that cannot."""
    named = path
    if error.filename is not None and Path(error.filename).parent != target.parent:
        named = path if Path(error.filename) in target.parents else error.filename
    occupied = isinstance(error, FileExistsError | NotADirectoryError)
    reason = "a file stands where its folder would be" if occupied else error.strerror
    return WriteError(reason or "cannot be written", path=str(named))


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Give an empty folder that only this user can read; it is gone when the block ends.

    Those of killed processes are removed: only folders of this user that carry the mark of this program.

    Raises:
        WriteError: where there is no place for it.
    """
    with naming_temporary():
        folder, handle = _make_folder()
    try:
        yield folder
    finally:
        _close(handle)  # first, as removing needs a handle too
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def naming_temporary() -> Iterator[None]:
    """Have an error of the block, which writes temporary files alone, name the folder they are in.

    Raises:
        WriteError: where the disk refuses.
    """
    try:
        yield
    except OSError as error:  # which has no name of a file where a disk is full
        raise WriteError(error.strerror or str(error), path=tempfile.tempdir) from error


def _make_folder() -> tuple[Path, int]:
    """Make a temporary folder once those of killed processes are removed; return it with the handle that locks it."""
    for left in Path(tempfile.gettempdir()).glob(f"{FOLDER_PREFIX}*"):
        _remove_left_folder(left)
    while True:
        folder = Path(tempfile.mkdtemp(prefix=FOLDER_PREFIX))
        try:
            handle = os.open(folder / LOCK_FILE, _NEW, 0o600)
        except FileNotFoundError:  # another process took the folder, empty yet, for one that was left
            continue
        if _lock(handle) and _is_open_as(handle, folder / LOCK_FILE):
            return folder, handle
        os.close(handle)  # another one locked it before this one could, and removes it


def write_bytes(path: str | Path, data: bytes) -> None:
    """Write `data` to the file at `path`, whole or not at all."""
    with replacing(path) as temporary:
        temporary.write_bytes(data)


def write_text(path: str | Path, text: str) -> None:
    r"""Write `text` to the file at `path` as UTF-8 with `\n` line ends, whole or not at all.

    Half of a surrogate pair, which no file can hold, is written as a question mark.
    """
    write_bytes(path, text.encode("utf-8", errors="replace"))


def append_text(path: Path, text: str) -> None:
    """Write `text` at the end of the file at `path`, which is made where there is none; through no link, to no pipe.

    Raises:
        WriteError: where `path` is a folder or cannot be written to.
    """
    target = find_target(path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, flags | getattr(os, "O_CLOEXEC", 0), 0o666), "ab") as file:
            file.write(text.encode("utf-8", errors="replace"))
    except OSError as error:
        raise _explain(error, path, target) from error


def find_target(path: str | Path) -> Path:
    """Return what `path` leads to: the file to write or to make.

    Raises:
        WriteError: where there can be none.
    """
    try:
        target = Path(os.path.realpath(path))
        is_folder = not os.fspath(path) or target.is_dir()
    except OSError as error:
        raise WriteError(error.strerror or "cannot be written", path=str(path)) from None
    except ValueError as error:  # a path that no system has, with a NUL in it
        raise WriteError(f"cannot be written: {error}", path=str(path)) from None
    if is_folder:
        raise WriteError("expected a file to write, got a folder", path=str(path))
    return target


def keep_privately(target: Path, data: bytes, beside: Path, *, first: bool = False) -> None:
    """Write `data` to a file that only this user can read, in the place of whatever stands there, link or pipe.

    Args:
        target: the file; missing folders are made, for this user alone.
        data: its bytes.
        beside: a folder above it, in which it is written until it is whole.
        first: whether what another process wrote there meanwhile stays instead.

    Raises:
        OSError: where it cannot be written.
    """
    for folder in reversed(target.parents):
        if not folder.exists():
            folder.mkdir(mode=0o700, exist_ok=True)
    clear_after_killed(beside)
    made: list[Path] = []
    handle = -1
    try:
        temporary, handle = _create(beside / target.name, 0o600, made)
        temporary.write_bytes(data)
        if first:
            try:
                target.hardlink_to(temporary)
            except FileExistsError:
                return
            except OSError:  # where a disk has no links
                temporary.replace(target)
        else:
            temporary.replace(target)
    finally:
        _remove(made, handle)


def read_kept(path: Path, most: int = -1) -> bytes:
    """Return the bytes of a file that this user kept; links, pipes and what others own are as good as missing.

    Args:
        path: the file.
        most: how many bytes to read; all where it is negative.

    Raises:
        OSError: where there is no such file or it cannot be read.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    with os.fdopen(os.open(path, flags | getattr(os, "O_BINARY", 0)), "rb") as file:
        said = os.fstat(file.fileno())
        if not stat.S_ISREG(said.st_mode) or (hasattr(os, "getuid") and said.st_uid != os.getuid()):
            raise FileNotFoundError(f"no file of this user's: {path}")
        return file.read(most)


def is_temporary(path: Path) -> bool:
    """Return whether a file has the name of one that is being written, or was left by a killed process."""
    return _TEMPORARY.fullmatch(path.name) is not None


def remove_left_file(path: Path) -> bool:
    """Remove a temporary file that nobody is writing, and return whether it was one."""
    with suppress(OSError), _holding(path):
        path.unlink()
        return True
    return False


def _create(target: Path, mode: int, made: list[Path]) -> tuple[Path, int]:
    """Make a new file beside `target`, follow no link, and lock it; return its path and the handle that locks it.

    Every file it makes is put into `made` before it is there, so that an interrupt at whatever moment leaves none.
    """
    name = target.name
    stem = name if len(os.fsencode(name)) <= _LONGEST_NAME else sha256(os.fsencode(name)).hexdigest()
    while True:
        temporary = target.with_name(f".{stem}.tipcompare-{uuid4().hex}.tmp")
        made.append(temporary)
        try:
            handle = os.open(temporary, _NEW, mode)
        except FileExistsError:
            made.pop()
            continue
        if sys.platform == "win32":  # where what is open cannot be renamed
            os.close(handle)
            return temporary, -1
        if _lock(handle) and _is_open_as(handle, temporary):  # else it was cleared just before it was locked
            return temporary, handle
        os.close(handle)


@cache
def clear_after_killed(folder: Path) -> None:
    """Remove the temporary files in `folder` that nobody is writing; once for each folder and process.

    In a folder that may be written but not listed they stay.

    Raises:
        OSError: where there is no such folder.
    """
    with suppress(PermissionError):
        for path in folder.iterdir():
            if is_temporary(path):
                remove_left_file(path)


def _remove_left_folder(folder: Path) -> None:
    """Remove a temporary folder with the mark of this program that nobody works in, or one that is empty."""
    with suppress(OSError):
        if folder.is_symlink() or (hasattr(os, "getuid") and folder.lstat().st_uid != os.getuid()):
            return
        if not (folder / LOCK_FILE).exists():
            folder.rmdir()  # which fails where anything is in it
            return
        with _holding(folder / LOCK_FILE):
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _holding(path: Path) -> Iterator[None]:
    """Hold the lock of a file that nobody else holds.

    Raises:
        OSError: where somebody does, or nobody can tell.
    """
    if sys.platform == "win32":
        raise OSError("whether a file is in use cannot be told without harm")
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if not _is_open_as(handle, path):
            raise FileNotFoundError(path)
        yield
    finally:
        os.close(handle)


def _lock(handle: int) -> bool:
    """Lock an open file and return whether that was possible; where a system has no such locks, all is well too."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def _is_open_as(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.lstat())
    except FileNotFoundError:
        return False


def _remove(made: list[Path], handle: int) -> None:
    for path in made:
        with suppress(OSError):
            path.unlink(missing_ok=True)
    _close(handle)


def _close(handle: int) -> None:
    if handle >= 0:
        os.close(handle)
