"""A PDF read in a process of its own, within limits: whatever native code makes of it, the run goes on."""

from __future__ import annotations

import io
import json
import os
import pickle
import subprocess
import sys
from importlib.util import find_spec

from tipcompare.errors import MissingExtraError, ReadError, TipcompareError
from tipcompare.model import Mark, ReportWarning, SourceText, Span
from tipcompare.processes import end_with
from tipcompare.sources.pdf import read_pdf

MEMORY = 4 * 1024**3
SECONDS, SECONDS_A_MEGABYTE, MOST_SECONDS = 60, 10, 600
"""Of CPU: a report of 600 pages, which has some 10 MB, takes about 20."""

PATIENCE = 4
"""How many times its seconds a PDF may take by the clock, where others use the CPU too."""

_KINDS = (SourceText, Mark, Span, ReportWarning)

# With -P, as the current folder may be one of files from anywhere; the package is found where it was found here.
_START = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from tipcompare.sources.pdf_process import serve; serve()"
)


def is_pdf(data: bytes) -> bool:
    """Return whether `data` starts as a PDF; some bytes may stand before its mark.

    Source: ISO 32000-1, annex H.3: readers accept the header within the first 1024 bytes.
    """
    return b"%PDF-" in data[:1024]


def read_pdf_apart(data: bytes, name: str, sha256: str) -> SourceText:
    """Return the text of a PDF as `read_pdf` does, read by another process.

    Raises:
        ReadError: where `read_pdf` would, or it takes more memory or time than it may, or the process dies over it.
        MissingExtraError: where pypdfium2 is not installed.
    """
    if find_spec("pypdfium2") is None:
        raise MissingExtraError("reading PDF", "pdf")
    if not sys.executable:  # within another program, which could only start itself again
        return read_pdf(data, name, sha256)
    seconds = min(SECONDS + SECONDS_A_MEGABYTE * len(data) // 1024**2, MOST_SECONDS)
    head = json.dumps([name, sha256, len(data), seconds]).encode() + b"\n"
    command = [sys.executable, "-P", "-c", _START, json.dumps(sys.path)]
    try:
        done = subprocess.run(
            command,
            input=head + data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE * seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise ReadError(f"the PDF takes more than {PATIENCE * seconds} s", path=name) from None
    except OSError as error:
        raise ReadError(f"no process to read the PDF: {error.strerror}", path=name) from None
    try:
        found: SourceText | tuple[str, str | None] = _TextUnpickler(io.BytesIO(done.stdout)).load()
    except Exception:  # noqa: BLE001 - as of a process that was ended, or that native code took over
        broken = "the PDF is damaged, or takes too much time or memory: reading it was broken off"
        raise ReadError(broken, path=name) from None
    if isinstance(found, SourceText):
        return found
    raise ReadError(found[0], path=name, hint=found[1])


class _TextUnpickler(pickle.Unpickler):
    """What the other process may answer with: a text and its parts, and nothing that is run."""

    def find_class(self, module: str, name: str) -> type:
        found = next((kind for kind in _KINDS if (kind.__module__, kind.__name__) == (module, name)), None)
        if found is None:
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a text")
        return found


def serve() -> None:
    """Read the PDF that comes on standard input and answer on standard output with its text, or why there is none."""
    out = os.dup(1)
    os.dup2(2, 1)  # where native code prints
    end_with(os.getppid())
    name, sha256, length, seconds = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read(length)
    if len(data) < length:  # whoever asked is gone
        return
    _limit(seconds)
    try:
        answer: SourceText | tuple[str, str | None] = read_pdf(data, name, sha256)
    except TipcompareError as error:
        answer = error.message, error.hint
    except MemoryError:
        answer = f"the PDF takes more than {MEMORY // 1024**3} GB of memory", None
    with os.fdopen(out, "wb") as pipe:
        pickle.dump(answer, pipe)


def _limit(seconds: int) -> None:
    """Have the system end this process where it takes too much."""
    if sys.platform == "win32":
        return
    import resource

    for kind, most in ((resource.RLIMIT_CPU, seconds), (resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CORE, 0)):
        _, allowed = resource.getrlimit(kind)
        within = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
        resource.setrlimit(kind, (within, allowed))
