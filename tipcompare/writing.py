"""Writing files whole or not at all."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tipcompare.errors import TipcompareError, WriteError


@contextmanager
def replacing(path: str | Path) -> Iterator[Path]:
    """Give a path to write to, and put what was written there in the place of `path` when the block ends well.

    The temporary file stands in the same folder, so the last step is one rename and a reader sees the old file or
    the new one, never half of it. Where the block fails, `path` is as it was. What a killed process left of the same
    file is removed. Devices and pipes are written to directly.

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
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise WriteError("expected a file to write, got a folder", path=str(path))
    if target.exists() and not target.is_file():
        yield target
        return
    temporary = target.with_name(f".{target.name}.{platform.node()}.{os.getpid()}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _clear_after_killed(target)
        yield temporary
        temporary.replace(target)
    except TipcompareError:
        raise
    except OSError as error:
        raise WriteError(error.strerror or "cannot be written", path=str(path)) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _clear_after_killed(target: Path) -> None:
    """Remove the temporary files of `target` whose processes, on this machine, are no more."""
    if os.name != "posix":  # elsewhere a process cannot be asked after without harm
        return
    pattern = re.compile(re.escape(f".{target.name}.{platform.node()}.") + r"(\d+)\.tmp")
    for path in target.parent.iterdir():
        found = pattern.fullmatch(path.name)
        if found is None:
            continue
        try:
            os.kill(int(found[1]), 0)
        except ProcessLookupError:
            path.unlink(missing_ok=True)
        except (PermissionError, OverflowError):
            continue


def write_bytes(path: str | Path, data: bytes) -> None:
    """Write `data` to the file at `path`, whole or not at all."""
    with replacing(path) as temporary:
        temporary.write_bytes(data)


def write_text(path: str | Path, text: str) -> None:
    r"""Write `text` to the file at `path` as UTF-8 with `\n` line ends, whole or not at all.

    Half of a surrogate pair, which no file can hold, is written as a question mark.
    """
    write_bytes(path, text.encode("utf-8", errors="replace"))
