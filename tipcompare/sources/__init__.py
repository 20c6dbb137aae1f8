"""Bytes to text: one module a format; what is in the text is for `tipcompare.reading` to find."""

from __future__ import annotations

import hashlib
import os
import stat
from os import PathLike
from pathlib import Path

from attrs import evolve

from tipcompare.errors import ReadError, expect
from tipcompare.model import ReportWarning, SourceText
from tipcompare.sources.compressed import unpack
from tipcompare.sources.envelopes import open_envelope
from tipcompare.sources.html import is_html, read_html
from tipcompare.sources.office import SAVE, is_office
from tipcompare.sources.own_output import OWN, is_own_page
from tipcompare.sources.pdf_process import is_pdf, read_pdf_apart
from tipcompare.sources.text import decode, narrow, read_text
from tipcompare.sources.xml import is_xml, read_xml

PROVENANCE_SUFFIX = ".provenance.json"
"""Ending of the file beside a fetched one that says where it came from."""

AS_TEXT = "save it as plain text in UTF-8, a spreadsheet as CSV UTF-8"
"""What to do with a table or list that cannot be read."""

MAX_BYTES = 256 * 1024 * 1024
SUFFIXES = (".txt", ".text", ".html", ".htm", ".mhtml", ".mht", ".xml", ".pdf", ".docx", ".json")
SAVED_OTHERWISE = {
    **dict.fromkeys((".doc", ".docm", ".dot", ".rtf", ".odt", ".fodt", ".ott", ".pages", ".wpd", ".wps"), SAVE),
    **dict.fromkeys((".epub", ".mobi", ".azw3", ".djvu", ".ps"), SAVE),
    **dict.fromkeys((".webarchive", ".xhtml", ".xht", ".shtml"), "save the page as HTML, as PDF or as plain text"),
    **dict.fromkeys((".md", ".markdown", ".eml"), "list it in manifest.csv"),
    **dict.fromkeys((".zip", ".7z", ".rar", ".tar", ".tgz", ".gz", ".bz2", ".xz"), "unpack it"),
}
"""Formats in which documents are kept and that are not read from a folder, by ending, with what to do."""
READ_AS_LISTED = (".md", ".markdown", ".eml", ".xhtml", ".xht", ".shtml", ".gz")
"""Those of them that are read where the manifest lists the file: they hold a text, a page or a mail as others do."""


def load_bytes(path: str | Path) -> bytes:
    """Return the bytes of the file at `path`.

    Raises:
        UseError: where it is no path.
        ReadError: where it is missing, unreadable, not a file or larger than `MAX_BYTES`.
    """
    expect("path", path, str, PathLike)
    try:
        with Path(path).open("rb") as file:
            said = os.fstat(file.fileno())
            size = said.st_size
            most = -1 if stat.S_ISREG(said.st_mode) else MAX_BYTES + 1  # a device or a pipe may never end
            data = file.read(most) if size <= MAX_BYTES else b""
    except OSError as error:
        raise ReadError(error.strerror or "cannot be read", path=str(path)) from error
    except ValueError as error:  # a path that no system has, with a NUL in it
        raise ReadError(f"no such file: {error}", path=str(path)) from None
    if max(size, len(data)) > MAX_BYTES:
        raise ReadError(f"larger than {MAX_BYTES // 1024**2} MB", path=str(path))
    return data


def load_text(path: Path) -> tuple[str, tuple[ReportWarning, ...]]:
    """Return the text of a table or list that a user made, in whatever encoding it was saved, and what was guessed.

    Raises:
        ReadError: as for `load_bytes`, and where the file is empty, binary, an archive or a document.
    """
    data = narrow(load_bytes(path))
    if is_office(data) or is_pdf(data):
        raise ReadError("expected text, got an archive or a document", path=str(path), hint=AS_TEXT)
    return decode(data, str(path), hint=AS_TEXT)


def read_source(data: bytes, name: str) -> tuple[SourceText, ...]:
    """Return the documents in `data`: one for most files, one a country for an XML of records.

    Args:
        data: the file's bytes; what they are is told by what they hold, not by the name.
        name: the path to show and to keep in `source`, with `/`.

    Raises:
        UseError: where they are no bytes.
        ReadError: where the bytes are empty, binary, of no known format or a page that this program wrote.
        MissingExtraError: where they are a PDF and what reads it is not installed.

    Source: ISO 32000-1, annex H.3 (where a PDF says that it is one), the WHATWG Encoding Standard (what a page that
    says Latin-1 is in); the rest is told in docs/sources.md.
    """
    expect("data", data, bytes)
    expect("name", name, str)
    sha256 = hashlib.sha256(data).hexdigest()
    name = shown_name(name)
    data, warnings = unpack(data, name)
    sources = _read(narrow(data), name, sha256)
    return tuple(evolve(one, warnings=(*warnings, *one.warnings)) for one in sources) if warnings else sources


def shown_name(name: str) -> str:
    r"""Return the name of a file as its reports have it: on disk it need not be text, and no two become one.

    Example:
        >>> shown_name("M\udce9xico.txt")
        'M\\udce9xico.txt'
    """
    return name.encode(errors="backslashreplace").decode()


def _read(data: bytes, name: str, sha256: str) -> tuple[SourceText, ...]:
    if is_pdf(data):
        return (read_pdf_apart(data, name, sha256),)
    data = open_envelope(data, name)
    if name.lower().endswith(".pdf"):
        raise ReadError("not a PDF, whatever its name says", path=name)
    if is_office(data):
        from tipcompare.sources.word import read_word

        return (read_word(data, name, sha256),)
    if is_own_page(data):
        raise ReadError(OWN, path=name)
    if is_xml(data):
        return read_xml(data, name, sha256)
    if is_html(data):
        return (read_html(data, name, sha256),)
    return (read_text(data, name, sha256),)


__all__ = ["load_bytes", "read_source"]
