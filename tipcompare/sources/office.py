"""What office programs save, told by its first bytes, and what is said of that which is not read."""

from __future__ import annotations

from tipcompare.errors import ReadError

SAVE = "save it as .docx, as PDF or as plain text"

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RICH_TEXT = b"{\\rtf"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD = "WordDocument".encode("utf-16-le")


def is_office(data: bytes) -> bool:
    r"""Return whether `data` is what an office program saves: an archive, a compound file or rich text.

    Example:
        >>> is_office(b"PK\x03\x04..."), is_office(b"{\\rtf1 x}"), is_office(b"PK is a province.")
        (True, True, False)
    """
    return data.startswith((*_ZIP, _COMPOUND, _RICH_TEXT))


def refuse_unread(data: bytes, name: str) -> None:
    """Refuse office documents that are no archive, each by its name.

    Raises:
        ReadError: where it is rich text, an old office document or an encrypted one.

    Source: MS-CFB, section 2.2 (the first bytes), MS-OFFCRYPTO, section 2.3.4.4 (the stream of what is encrypted).
    """
    if data.startswith(_RICH_TEXT):
        raise ReadError("rich text (.rtf), which is not read", path=name, hint=SAVE)
    if data.startswith(_COMPOUND):
        if _ENCRYPTED in data:
            raise ReadError("the office document is encrypted", path=name, hint="save it without its password")
        kind = "Word document (.doc)" if _OLD_WORD in data else "office document"
        raise ReadError(f"an old {kind}, which is not read", path=name, hint=SAVE)
