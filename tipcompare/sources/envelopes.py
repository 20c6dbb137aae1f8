"""Pages in an envelope: a mail's, in which browsers save a page whole (MHTML), is opened; the wire's are refused."""

from __future__ import annotations

import re
from itertools import islice

from tipcompare.errors import ReadError

MAX_PARTS = 1_000
"""How many parts of one page are looked at for its text, which comes first; pictures follow."""

_HEAD = 65_536
_LONGEST_TYPE = 1_000
"""Characters of what a part says of its type: what reads it takes time by their square."""
_DEEPEST = 4
_MAIL = re.compile(rb"(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:", re.IGNORECASE)
_WIRE = re.compile(rb"(WARC/\d)|HTTP/\d[\d.]* \d{3}\b")
_WEB_ARCHIVE = re.compile(rb"bplist\d\d|(?:<\?xml[^>]{0,200}>\s{0,99})?<!DOCTYPE plist\b")
_BLANK_LINE = re.compile(rb"(?:\A|\n)\r?\n")


def open_envelope(data: bytes, name: str) -> bytes:
    r"""Return `data` itself, or the page that it holds as a mail does.

    Raises:
        ReadError: where a mail holds no page and no text, and where it is an answer of a server or an archive of such,
            or a property list, in which Safari keeps pages.

    Source: RFC 2557 (MHTML), RFC 2046, section 5.1.1 (what parts a mail), ISO 28500 (WARC).

    Example:
        >>> open_envelope(b"MIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\nTi=\ner=202", "x.mhtml")
        b'Tier 2'
    """
    if wire := _WIRE.match(data):
        kind = "a web archive (WARC)" if wire[1] else "a server's answer with its HTTP headers"
        raise ReadError(f"{kind}, which is not read", path=name, hint="save the page alone, as HTML")
    if _WEB_ARCHIVE.match(data):
        hint = "save the page as HTML, as PDF or as plain text"
        raise ReadError("a web archive (.webarchive), which is not read", path=name, hint=hint)
    if not _MAIL.match(data, 0, _HEAD):
        return data
    for kind in ("text/html", "text/plain"):
        page = _find(data, kind, _DEEPEST)
        if page is not None:
            return page
    raise ReadError("a mail, or a page saved as one (MHTML), in which no text was found", path=name)


def _find(data: bytes, kind: str, deepest: int) -> bytes | None:
    """Return what the first part of this kind holds, of at most so many levels of parts; None where there is none."""
    from email.parser import BytesHeaderParser  # loaded only for what needs it

    blank = _BLANK_LINE.search(data, 0, _HEAD)
    if blank is None or not deepest:
        return None
    part, body = BytesHeaderParser().parsebytes(data[: blank.end()]), data[blank.end() :]
    named = str(part.get("Content-Type", ""))
    if len(named) > _LONGEST_TYPE or "*" in named:
        return None  # of parameters that go on in others nothing is read, nor of endless ones
    boundary = part.get_boundary()
    if boundary is not None:
        line = re.compile(rb"(?m)^--%b(?:--)?[ \t]*(?:\r?\n|\Z)" % re.escape(boundary.encode("ascii", "replace")))
        parts = islice(line.split(body, MAX_PARTS), 1, None)
        return next((found for one in parts if (found := _find(one, kind, deepest - 1)) is not None), None)
    if part.get_content_type() != kind:
        return None
    part.set_payload(body.decode("ascii", "surrogateescape"))
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else None
