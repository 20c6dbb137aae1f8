"""Plain text: bytes to text whatever the encoding, with a warning where it had to be guessed or repaired."""

from __future__ import annotations

import re

from tipcompare.errors import ReadError
from tipcompare.model import ReportWarning, SourceText
from tipcompare.sources.language import doubt_language

# Text in another encoding than it says shows one of these before a character it cannot stand before in English.
_SUSPECT = re.compile("[ÂÃâ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def read_text(data: bytes, name: str, sha256: str) -> SourceText:
    """Return `data` as text whose lines end in a line feed.

    Args:
        data: the file's bytes.
        name: the path to show and keep.
        sha256: of the bytes, in hex.

    Raises:
        ReadError: where it is empty or binary.
    """
    text, warnings = decode(data, name)
    warnings = (*warnings, *doubt_language(text))
    return SourceText(text=text, source=name, sha256=sha256, format="text", warnings=warnings)


def decode(data: bytes, name: str) -> tuple[str, tuple[ReportWarning, ...]]:
    r"""Return the text of `data`, and warnings on what had to be guessed or repaired.

    UTF-8 (with or without a byte order mark) and UTF-16 with one are read as they are; anything else as Windows-1252.
    Text that went through the wrong encoding once before ("donâ€™t") is set right.

    Raises:
        ReadError: where it is empty or binary.

    Example:
        >>> decode("The government\x92s efforts".encode("latin-1"), "x.txt")[0]
        'The government’s efforts'
    """
    warnings: list[ReportWarning] = []
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = data.decode("utf-16", errors="replace")
    else:
        if len(_CONTROL.findall(data, 0, 4096)) > min(len(data), 4096) // 50:
            raise ReadError("expected text, got binary data", path=name)
        text, warnings = _decode_bytes(data)
    if not text.strip("\ufeff \n\r\t"):
        raise ReadError("the file is empty", path=name)
    if "\ufffd" in text:
        warnings.append(ReportWarning("characters-lost", "some bytes are no characters in any encoding tried"))
    if _SUSPECT.search(text):
        text = _repair(text)
        warnings.append(ReportWarning("encoding-repaired", "the text had been through the wrong encoding once"))
    return text.replace("\r\n", "\n").replace("\r", "\n"), tuple(warnings)


def _decode_bytes(data: bytes) -> tuple[str, list[ReportWarning]]:
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        guessed = ReportWarning("encoding-guessed", "not UTF-8; read as Windows-1252")
        return data.decode("cp1252", errors="replace"), [guessed]


def _repair(text: str) -> str:
    """Undo the wrong encoding line by line, since mirrors mix repaired and broken paragraphs."""
    import ftfy  # loaded only for text that needs it

    return "".join(ftfy.fix_encoding(line) if _SUSPECT.search(line) else line for line in text.splitlines(True))
