"""Plain text: bytes to text whatever the encoding, with a warning where it had to be guessed."""

from __future__ import annotations

from tipcompare.errors import ReadError
from tipcompare.model import ReportWarning, SourceText


def read_text(data: bytes, name: str, sha256: str) -> SourceText:
    r"""Return `data` as text with `\\n` line ends.

    Raises:
        ReadError: where it is empty or binary.
    """
    text, warnings = decode(data, name)
    return SourceText(text=text, source=name, sha256=sha256, format="text", warnings=warnings)


def decode(data: bytes, name: str) -> tuple[str, tuple[ReportWarning, ...]]:
    """Return the text of `data` and what had to be guessed about it."""
    if not data.strip():
        raise ReadError("the file is empty", path=name)
    if b"\0" in data[:4096]:
        raise ReadError("expected text, got binary data", path=name)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
        guessed = ReportWarning("encoding-guessed", "not UTF-8; read as Windows-1252")
        return _unify(text), (guessed,)
    return _unify(text), ()


def _unify(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
