"""What a source gives to reading: text with offsets, and marks for what the format knew about it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sized
from functools import total_ordering
from typing import Literal

from attrs import field, frozen

from tipcompare.errors import UseError
from tipcompare.model.checks import as_whole, between, like
from tipcompare.model.kinds import true_to_kinds

MOST_SHOWN = 80
"""Characters of a text that the representation of a value shows at most."""

_ACCENTED = re.compile("\\w[\u0300-\u036f]{1,30}")
"""A letter with its accents: at most as many as stream-safe text has, since putting many in order takes long."""
_ACCENT_BYTES = b"\xcc", b"\xcd"
"""What each accent begins with in UTF-8, and nothing else but a few letters of Greek: soon looked for."""


def compose_text(text: str) -> str:
    r"""Return `text` with a letter and its accents as one character, where there is one: both spellings are one text.

    Example:
        >>> compose_text("Bouake\u0301") == "Bouak\xe9"
        True

    Source: Unicode Standard Annex 15 (normalization form C, stream-safe text).
    """
    coded = b"" if text.isascii() else text.encode("utf-8", "surrogatepass")
    if not any(map(coded.__contains__, _ACCENT_BYTES)):
        return text
    return _ACCENTED.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)


def show_text(text: str) -> str:
    """Return `text` as the representation of a value shows it: its beginning, and how long it is.

    Example:
        >>> show_text("a" * 100)[-20:]
        "aaaaa'... (100 long)"
    """
    return repr(text) if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]!r}... ({len(text):,} long)"


def show_count(values: Sized) -> str:
    """Return how many `values` there are, for a representation that would be too long with them.

    Example:
        >>> show_count((1, 2))
        '<2>'
    """
    return f"<{len(values)}>"


def tell_count(number: int, one: str) -> str:
    """Return `number` with what it counts, called `one`.

    Example:
        >>> tell_count(1, "edition"), tell_count(2, "edition")
        ('1 edition', '2 editions')
    """
    return f"{number:,} {one}{'s'[: number != 1]}"


Format = Literal["text", "html", "pdf", "docx", "xml", "json"]
PAGES: frozenset[Format] = frozenset({"html", "docx"})
"""Those whose files say what is a title, a heading or an item."""

MarkKind = Literal["title", "heading", "item", "table", "page", "element"]


@total_ordering
@frozen
class Span:
    """A stretch of a text: `text[start:end]` is the thing itself.

    Args:
        start: offset of the first character, >= 0 (Python string offsets).
        end: offset after the last character, >= start.

    Example:
        >>> Span(0, 6).of("MEXICO: Tier 2")
        'MEXICO'
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # By hand, and past the guard of the frozen class: spans are made by the hundred thousand.
        if not (start.__class__ is end.__class__ is int):
            start, end = as_whole(start), as_whole(end)
            for said in (start, end):
                if type(said) is not int:
                    raise UseError(f"expected a span of two whole numbers, got {type(said).__name__}")
        if not 0 <= start <= end:
            raise UseError(f"expected a span with 0 <= start <= end, got {start} to {end}")
        _set_start(self, start)
        _set_end(self, end)

    def __lt__(self, other: Span) -> bool:
        if other.__class__ is not Span:
            return NotImplemented
        return (self.start, self.end) < (other.start, other.end)

    def of(self, text: str) -> str:
        """Return the characters this span covers in `text`."""
        return text[self.start : self.end]

    def line_of(self, text: str) -> str:
        """Return what this span covers in `text` on one line: a single blank for any white space, none at the ends."""
        return " ".join(text[self.start : self.end].split())

    def contains(self, other: Span) -> bool:
        """Return whether `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Return whether this span and `other` share at least one character."""
        return self.start < other.end and other.start < self.end


_set_start, _set_end = Span.start.__set__, Span.end.__set__  # type: ignore[attr-defined]


@frozen(order=True, field_transformer=true_to_kinds)
class Mark:
    """What the format itself said about a stretch of text.

    Args:
        kind: `title` and `heading` for headings, `item` for a list item, `table` for a table row, `page` for the
            text of one page, `element` for an XML element.
        span: where in the text.
        label: the heading's text, the element's path of tags (`Suggested_Actions/Laws/Action/Name`) or the page
            number as printed.
        level: heading level 1-6; 0 where there is none.
    """

    span: Span
    kind: MarkKind
    label: str = ""
    level: int = field(default=0, validator=between(0, 6))


@frozen(order=True, field_transformer=true_to_kinds)
class ReportWarning:
    """Something that could not be read or does not fit, as data.

    Args:
        code: a short, stable identifier in kebab case (`no-recommendations`), listed in docs/warnings.md.
        message: one sentence for a person.
        span: where in the report's text; None where it is about the whole.
        other: the second place where two disagree, in the same text or in that of the edition the message names.
    """

    code: str = field(validator=like(r"[a-z0-9]+(-[a-z0-9]+)*", "no-recommendations"))
    message: str = field(repr=show_text)
    span: Span | None = None
    other: Span | None = None


@frozen(field_transformer=true_to_kinds)
class SourceText:
    """One document as text, before anything is known of its sections.

    Args:
        text: the text; all offsets of a report are offsets into the report's own text, which is this one after
            its line layout is undone (see `tipcompare.reading.layout`).
        source: where it came from, as a path relative to the corpus with `/`.
        sha256: of the bytes it was read from, in hex.
        format: what kind of file it was.
        marks: what the format said, in order of their spans.
        warnings: what went wrong while decoding.
    """

    text: str = field(repr=show_text)
    source: str
    sha256: str = field(validator=like(r"[0-9a-f]{64}", "64 hex digits"))
    format: Format
    marks: tuple[Mark, ...] = field(default=(), repr=show_count)
    warnings: tuple[ReportWarning, ...] = field(default=(), repr=show_count)
