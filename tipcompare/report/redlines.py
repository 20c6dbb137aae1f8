"""Edits as pieces of text to show: one running redline, or old and new side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, zip_longest
from typing import Literal

from attrs import frozen

from tipcompare.align.folding import plain_text
from tipcompare.changes.series_wide import Change, key_of
from tipcompare.model import Comparison, Edit, ParagraphChange, SectionChange

_WORD = re.compile(r"\S+")

KEPT = 20
"""Words that are kept at each end of a long unchanged stretch."""


@frozen
class Piece:
    """A stretch of text as a redline shows it.

    Args:
        kind: equal, delete or insert within a paragraph; gone or came for a whole one; fold for what is left out.
        text: as printed; for fold, how much is left out.
        wide: whether many countries' reports share the change.
    """

    kind: str
    text: str
    wide: bool = False


@frozen
class Pair:
    """One changed paragraph, old beside new; one side is empty where the paragraph stands in one edition only.

    Args:
        old, new: the two sides.
        running: both in one.
    """

    old: tuple[Piece, ...]
    new: tuple[Piece, ...]
    running: tuple[Piece, ...]


@frozen
class Fold:
    """Paragraphs that did not change, left out.

    Args:
        count: how many.
    """

    count: int


@frozen
class Part:
    """One kind of section in two editions.

    Args:
        kind: section kind.
        title: for people.
        status: as in `SectionChange`.
        similarity: 0-1.
        rows: changed paragraphs and folds, in the order of the new edition.
        changed: number of paragraphs that changed.
        origin: for people, what it was in the old edition where that had another name; else empty.
    """

    kind: str
    title: str
    status: str
    similarity: float
    rows: tuple[Pair | Fold, ...]
    changed: int
    origin: str = ""


def is_same(edit: Edit, old: str, new: str) -> bool:
    """Return whether an edit leaves the words as they are: another kind of quote or dash or case is no change."""
    return edit.kind == "equal" or plain_text(edit.old.of(old)) == plain_text(edit.new.of(new))


def run_redline(edits: Iterable[Edit], old: str, new: str) -> tuple[Piece, ...]:
    """Return the edits between two texts as one running redline, what was taken out before what was put in."""
    pieces = []
    for edit in edits:
        if is_same(edit, old, new):
            pieces.append(Piece("equal", edit.new.of(new)))
            continue
        pieces.append(Piece("delete", edit.old.of(old)))
        pieces.append(Piece("insert", edit.new.of(new)))
    return tuple(piece for piece in pieces if piece.text)


def lay_out_section(
    comparison: Comparison, change: SectionChange, title: str, *, wide: frozenset[Change] = frozenset()
) -> Part:
    """Return one section of `comparison` side by side, with what did not change folded.

    Paragraphs that stand in one edition only are set beside each other where they follow each other.

    Args:
        comparison: of two editions.
        change: of one kind of section in it.
        title: its name for people.
        wide: changes of words that many countries' reports share.
    """
    rows: list[Pair | Fold] = []
    for kind, group in groupby(change.paragraphs, key=lambda paragraph: _kind_of(comparison, paragraph)):
        paragraphs = list(group)
        if kind == "same":
            rows.append(Fold(len(paragraphs)))
        elif kind == "changed":
            rows += [_pair(comparison, paragraph, wide) for paragraph in paragraphs]
        else:
            rows += _pair_single(comparison, paragraphs)
    changed = sum(isinstance(row, Pair) for row in rows)
    return Part(change.kind, title, change.status, change.similarity, tuple(rows), changed)


def _kind_of(comparison: Comparison, paragraph: ParagraphChange) -> Literal["same", "changed", "single"]:
    if paragraph.old is None or paragraph.new is None:
        return "single"
    same = paragraph.old.of(comparison.old.text).split() == paragraph.new.of(comparison.new.text).split()
    return "same" if same else "changed"


def _pair_single(comparison: Comparison, paragraphs: Iterable[ParagraphChange]) -> list[Pair]:
    """Set paragraphs of the old edition only beside paragraphs of the new one only, in order."""
    gone, came = [], []
    for paragraph in paragraphs:
        if paragraph.old is not None:
            gone.append(Piece("gone", paragraph.old.of(comparison.old.text)))
        if paragraph.new is not None:
            came.append(Piece("came", paragraph.new.of(comparison.new.text)))
    sides = zip_longest(((piece,) for piece in gone), ((piece,) for piece in came), fillvalue=())
    return [Pair(old, new, (*old, *new)) for old, new in sides]


def _pair(comparison: Comparison, paragraph: ParagraphChange, wide: frozenset[Change]) -> Pair:
    """Return a paragraph that stands in both editions, with what was taken out on one side and put in on the other."""
    left: list[Piece] = []
    right: list[Piece] = []
    running: list[Piece] = []
    for edit in paragraph.redline:
        same = is_same(edit, comparison.old.text, comparison.new.text)
        shared = not same and key_of(comparison, edit) in wide
        old = Piece("equal" if same else "delete", edit.old.of(comparison.old.text), shared)
        new = Piece("equal" if same else "insert", edit.new.of(comparison.new.text), shared)
        left.append(old)
        right.append(new)
        running += [new] if same else [old, new]
    old_side, new_side, both = (tuple(_fold(p for p in pieces if p.text)) for pieces in (left, right, running))
    return Pair(old_side, new_side, both)


def _fold(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield `pieces` with the middle of each long unchanged stretch left out."""
    for piece in pieces:
        words = list(_WORD.finditer(piece.text)) if piece.kind == "equal" else []
        if len(words) <= 3 * KEPT:
            yield piece
            continue
        first, last = words[KEPT].start(), words[-KEPT].start()
        yield Piece("equal", piece.text[:first])
        yield Piece("fold", f"[{len(words) - 2 * KEPT} words unchanged] ")
        yield Piece("equal", piece.text[last:])
