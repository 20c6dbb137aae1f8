"""Heads of tables that an edition prints again where a page breaks: what the page has more of them is no change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from attrs import evolve

from tipcompare.align.sentences import join_edits
from tipcompare.model import Comparison, Edit, ParagraphChange, Span

_CAPTION = re.compile(r"[a-z]{3,10}\d{1,2}[a-z]")
"""How the letters of a caption begin: a word and a number."""

_CAPTION_LINES, _HEAD_LINES = 2, 8
_SIGNS = re.compile(r"[\W_]+")


def pass_heads(comparison: Comparison, paragraphs: Sequence[ParagraphChange]) -> tuple[ParagraphChange, ...]:
    """Return the paragraphs of a section without those that only print the head of a table again.

    Where a row has such a head before it the edit is called equal. A head is what follows a caption in both editions,
    with or without that, so that a table that only one of them has is shown.

    Args:
        comparison: of two editions of a chapter.
        paragraphs: of one section, in order.
    """
    old, new = comparison.old.text, comparison.new.text
    heads = _list_heads(old, (part.old for part in paragraphs)) & _list_heads(new, (part.new for part in paragraphs))
    if not heads:
        return tuple(paragraphs)
    kept = []
    for part in paragraphs:
        alone = (
            part.old.of(old) if part.new is None and part.old else part.new.of(new) if part.new and not part.old else ""
        )
        if alone and _letters(alone) in heads:
            continue
        edits = tuple(_pass(edit, heads, old, new) for edit in part.redline)
        kept.append(part if edits == part.redline else evolve(part, redline=tuple(join_edits(edits))))
    return tuple(kept)


def _pass(edit: Edit, heads: frozenset[str], old: str, new: str) -> Edit:
    said = edit.old.of(old) + edit.new.of(new)
    alone = edit.kind in ("insert", "delete") and "\n" in said and _letters(said) in heads
    return evolve(edit, kind="equal") if alone else edit


def _list_heads(text: str, spans: Iterable[Span | None]) -> frozenset[str]:
    """The letters of all that may be the head of a table in these blocks, with its caption and without."""
    found: set[str] = set()
    for span in spans:
        lines = span.of(text).split("\n")[: _CAPTION_LINES + _HEAD_LINES] if span else []
        letters = [_letters(line) for line in lines]
        if not letters or not _CAPTION.match(letters[0]):
            continue
        for start in range(min(len(letters), _CAPTION_LINES + 1)):
            found.update("".join(letters[start:end]) for end in range(start + 1, len(letters) + 1))
    return frozenset(found)


def _letters(text: str) -> str:
    return _SIGNS.sub("", text).lower()
