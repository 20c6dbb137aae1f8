"""Plain text: bytes to text whatever the encoding, with a warning where it had to be guessed or repaired."""

from __future__ import annotations

import codecs
import html
import re

from tipcompare.errors import ReadError
from tipcompare.model import ReportWarning, SourceText
from tipcompare.model.source import compose_text
from tipcompare.sources.emphasis import drop_emphasis
from tipcompare.sources.not_english import doubt_language
from tipcompare.sources.note_marks import drop_note_marks
from tipcompare.sources.pdf_signs import put_signs_right
from tipcompare.sources.print_heads import drop_print_heads
from tipcompare.sources.torn_words import join_torn_words

# Text in another encoding than it says shows one of these before a character it cannot stand before in English.
_LEADS = "ÂÃÄÅâï"
_FOLLOWS = "[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_SUSPECT = re.compile(f"[{_LEADS}]{_FOLLOWS}")
_SIGN = re.compile(rf"(?<![^\W\d_])[âï]{_FOLLOWS}{{2}}")
"""Not behind a letter: "Altaï”—" is as it was meant."""
_LOST_QUOTE = re.compile("â€[\ufffd?]")
"""A closing quote, whose last byte no character of Windows-1252 stands for."""
# What UTF-7 makes of the accents, quotes and dashes of English and European text: a run of base64 that gives only such.
_UTF7_RUN = re.compile(r"\+[A-Za-z0-9/]{3,}(-?)")
_UTF7_GIVES = re.compile("[\u00a0-\u017f\u2010-\u2044\u20ac\u2122]+")
# What no word of a language that Windows-1252 is for has: a run of its upper half (Cyrillic, Greek, Chinese), a capital
# behind small letters, or a sign between them, as accents and quotes of DOS or an old Macintosh come out.
_OTHER_LETTERS = re.compile(
    r"(?=[\xa1-\xff]{0,3}[À-ÖØ-öø-ÿ])[\xa1-\xff]{4}"
    r"|[a-z]{2}[À-ÖØ-ÞŠŒŽŸ](?![A-Z])|[a-z][‚„†‡ˆ‰‹›˜¡-©µ¶¸»-¿×÷](?=[a-z])"
)
_SEVERAL, _GOOD_PART = 3, 1 / 3
"""Of so many different words at least, so much of all with a character beyond ASCII tell another encoding: one may be
a name ("BioÖko")."""
_FORCED_BREAK = re.compile(r"<br\b[^<>]{0,40}>[ \t]*\n?", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_OFFICE = "save an office document as .docx, as PDF or as plain text"
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
BOMS = (codecs.BOM_UTF8, *_UTF16)
"""What a text begins with that says itself in which encoding it is."""


def read_text(data: bytes, name: str, sha256: str) -> SourceText:
    """Return `data` as text whose lines end in a line feed; so does what has no markup but forced line breaks.

    What a browser printed around pages is dropped, and words that a print tore are whole again.

    Raises:
        ReadError: where it is empty or binary.
    """
    text, warnings = decode(data, name)
    if _FORCED_BREAK.search(text):
        text = html.unescape(_FORCED_BREAK.sub("\n", text))
    text, notes = drop_note_marks(drop_emphasis(drop_print_heads(text)))
    text, torn = join_torn_words(text)
    warnings = (*warnings, *notes, *torn, *doubt_language(text))
    return SourceText(text=text, source=name, sha256=sha256, format="text", warnings=warnings)


def decode(data: bytes, name: str, *, hint: str = _OFFICE) -> tuple[str, tuple[ReportWarning, ...]]:
    r"""Return the text of `data`, and warnings on what had to be guessed or repaired.

    UTF-8 (with or without a byte order mark) and UTF-16 with one are read as they are; what is ASCII with the runs of
    UTF-7 in it as that; anything else as Windows-1252. Text that went through the wrong encoding once before
    ("donâ€™t") is set right.

    Args:
        data: the file's bytes.
        name: the path to show.
        hint: what to do with binary data.

    Raises:
        ReadError: where it is empty or binary.

    Example:
        >>> decode("The government\x92s efforts".encode("latin-1"), "x.txt")[0]
        'The government’s efforts'
    """
    warnings: list[ReportWarning] = []
    if data.startswith(_UTF16):
        text = data.decode("utf-16", errors="replace")
    else:
        if len(_CONTROL.findall(data, 0, 4096)) > min(len(data), 4096) // 50:
            raise ReadError("expected text, got binary data", path=name, hint=hint)
        text, warnings = _decode_bytes(data)
    if not text.strip("\ufeff \n\r\t"):
        raise ReadError("the file is empty", path=name)
    if data.isascii() and "+" in text:
        text, runs = _decode_utf7(text)
        warnings += [ReportWarning("encoding-guessed", f"read as UTF-7, for {runs} runs of it")] if runs else []
    if "\ufffd" in text:
        warnings.append(ReportWarning("characters-lost", "some bytes are no characters in any encoding tried"))
    text, repaired = set_right(text)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text, (*warnings, *repaired)


def doubt_western(text: str) -> bool:
    """Return whether a text that was read as Windows-1252 looks as if it were in another encoding.

    Example:
        >>> doubt_western("women´s rights at the BioÖko farm"), doubt_western("womenÕs, childrenÕs and workersÕ rights")
        (False, True)
    """
    beyond = {word for word in text.split() if not word.isascii()}
    doubted = sum(map(bool, map(_OTHER_LETTERS.search, beyond)))
    return doubted >= max(_SEVERAL, _GOOD_PART * len(beyond))


def decode_head(data: bytes, size: int) -> str:
    """Return the first `size` bytes of a page or of XML as text: of UTF-16 where they say so, else of UTF-8."""
    return data[:size].decode("utf-16" if data.startswith(_UTF16) else "utf-8-sig", errors="replace")


def set_right(text: str) -> tuple[str, tuple[ReportWarning, ...]]:
    """Return a text with its letters composed; one that was in the wrong encoding once as it was meant, with a warning.

    UTF-8 read twice is told line by line, since mirrors mix repaired and broken paragraphs; the signs of a PDF's own
    encoding by the whole text.

    Example:
        >>> set_right("donâ€™t")[0]
        'don’t'
    """
    if text.isascii():
        return text, ()
    right = text
    if any(map(text.__contains__, _LEADS)) and _SUSPECT.search(text):
        right = "".join(_repair(line) if _SUSPECT.search(line) else line for line in text.splitlines(True))
    right = put_signs_right(right)
    said = "the text had been through the wrong encoding once"
    return compose_text(right), (ReportWarning("encoding-repaired", said),) if right != text else ()


def _repair(line: str) -> str:
    """Return a line as it was meant: by what is likely, and every sign of three bytes, since bullets look like none."""
    import ftfy  # loaded only for text that needs it

    def read_again(sign: re.Match[str]) -> str:
        return sign[0].encode("sloppy-windows-1252", "ignore").decode("utf-8", "ignore") or sign[0]

    return _SIGN.sub(read_again, ftfy.fix_encoding(_LOST_QUOTE.sub("”", line)))


def narrow(data: bytes) -> bytes:
    """Return UTF-32 with its byte order mark as UTF-8, which every format can be read from; else `data` itself.

    Example:
        >>> narrow("Tier 2".encode("utf-32"))
        b'Tier 2'
    """
    if not data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return data
    return data.decode("utf-32", errors="replace").encode("utf-8", errors="replace")


def _decode_utf7(text: str) -> tuple[str, int]:
    """Return a text with the runs of UTF-7 in it read, and how many there were; one alone must have its end marked."""
    ends: list[str] = []

    def read_run(match: re.Match[str]) -> str:
        found = match[0].encode().decode("utf-7", errors="ignore")
        if _UTF7_GIVES.fullmatch(found) is None:
            return match[0]
        ends.append(match[1])
        return found

    found = _UTF7_RUN.sub(read_run, text)
    return (found.replace("+-", "+"), len(ends)) if len(ends) > 1 or any(ends) else (text, 0)


def _decode_bytes(data: bytes) -> tuple[str, list[ReportWarning]]:
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        guessed = ReportWarning("encoding-guessed", "not UTF-8; read as Windows-1252")
        return data.decode("cp1252", errors="replace"), [guessed]
