"""Bytes to text: one module a format; what is in the text is for `tipcompare.reading` to find."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tipcompare.errors import ReadError
from tipcompare.model import SourceText
from tipcompare.sources.html import is_html, read_html
from tipcompare.sources.packed import unpack
from tipcompare.sources.pdf import is_pdf, read_pdf
from tipcompare.sources.text import read_text
from tipcompare.sources.xml import is_xml, read_xml

PROVENANCE_SUFFIX = ".provenance.json"
"""Ending of the file beside a fetched one that says where it came from."""

MAX_BYTES = 256 * 1024 * 1024
SUFFIXES = (".txt", ".text", ".html", ".htm", ".xml", ".pdf", ".json")


def load_bytes(path: Path) -> bytes:
    """Return the bytes of the file at `path`.

    Raises:
        ReadError: where it is missing, unreadable, not a file or larger than `MAX_BYTES`.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ReadError(f"larger than {MAX_BYTES // 1024**2} MB", path=str(path))
        return path.read_bytes()
    except ReadError:
        raise
    except OSError as error:
        raise ReadError(error.strerror or "cannot be read", path=str(path)) from error


def read_source(data: bytes, name: str) -> tuple[SourceText, ...]:
    """Return the documents in `data`: one for most files, one a country for an XML of records.

    Args:
        data: the file's bytes; what they are is told by what they hold, not by the name.
        name: the path to show and to keep in `source`, with `/`.

    Raises:
        ReadError: where the bytes are empty, binary or of no known format.
        MissingExtraError: where they are a PDF and what reads it is not installed.

    Source: ISO 32000-1, annex H.3 (where a PDF says that it is one), the WHATWG Encoding Standard (what a page that
    says Latin-1 is in); the rest is told in docs/sources.md.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    data = unpack(data, name)
    if is_pdf(data):
        return (read_pdf(data, name, sha256),)
    if name.lower().endswith(".pdf"):
        raise ReadError("not a PDF, whatever its name says", path=name)
    if is_xml(data):
        return read_xml(data, name, sha256)
    if is_html(data):
        return (read_html(data, name, sha256),)
    return (read_text(data, name, sha256),)
