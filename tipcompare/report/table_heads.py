"""Heads of tables that an edition prints again where a page breaks: what the page has more of them is no change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import evolve

from tipcompare.align.folding import bare_letters
from tipcompare.align.sentences import pass_edits
from tipcompare.model import Comparison, Edit, ParagraphChange, Span

_CAPTION = re.compile(r"[a-z]{3,10}\d{1,2}[a-z]")
"""How the letters of a caption begin: a word and a number."""

_DIGITS = re.compile(r"\d+")

_CAPTION_LINES, _HEAD_LINES = 2, 8


def pass_heads(comparison: Comparison, paragraphs: Sequence[ParagraphChange]) -> tuple[ParagraphChange, ...]:
    """Return the paragraphs of a section without those that only print the head of a table again.

    Where a row has such a head before it the edit is called equal. A head is what follows a caption in both editions,
    with or without that, so that a table that only one of them has is shown.
    """
    old, new = comparison.old.text, comparison.new.text
    heads = _list_heads(old, (part.old for part in paragraphs)) & _list_heads(new, (part.new for part in paragraphs))
    if not heads:
        return tuple(paragraphs)

    def is_head(edit: Edit) -> bool:
        said = edit.old.of(old) + edit.new.of(new)
        return edit.kind in ("insert", "delete") and "\n" in said and _name(said) in heads

    def is_alone(part: ParagraphChange) -> bool:
        span, text = (part.old, old) if part.new is None else (part.new, new)
        return (part.old is None or part.new is None) and span is not None and _name(span.of(text)) in heads

    return tuple(evolve(part, redline=pass_edits(part.redline, is_head)) for part in paragraphs if not is_alone(part))


def _list_heads(text: str, spans: Iterable[Span | None]) -> frozenset[str]:
    """The letters of all that may be the head of a table in these blocks, with its caption and without."""
    found: set[str] = set()
    for span in spans:
        lines = span.of(text).split("\n")[: _CAPTION_LINES + _HEAD_LINES] if span else []
        letters = [bare_letters(line) for line in lines]
        if not letters or not _CAPTION.match(letters[0]):
            continue
        for start in range(min(len(letters), _CAPTION_LINES + 1)):
            found.update(_DIGITS.sub("", "".join(letters[start:end])) for end in range(start + 1, len(letters) + 1))
    return frozenset(filter(None, found))


def _name(text: str) -> str:
    """The letters of what may be a head: its years are other ones in each edition."""
    return _DIGITS.sub("", bare_letters(text))
