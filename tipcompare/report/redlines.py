"""Edits as pieces of text to show: one running redline, or old and new side by side."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from tipcompare.model import Comparison, Edit, ParagraphChange, SectionChange


@frozen
class Piece:
    """A stretch of text as a redline shows it.

    Args:
        kind: equal, delete or insert.
        text: as printed.
    """

    kind: str
    text: str


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
        status: same, changed, added or removed.
        similarity: 0-1.
        rows: changed paragraphs and folds, in the order of the new edition.
        changed: number of paragraphs that changed.
    """

    kind: str
    title: str
    status: str
    similarity: float
    rows: tuple[Pair | Fold, ...]
    changed: int


def run_redline(edits: Iterable[Edit], old: str, new: str) -> tuple[Piece, ...]:
    """Return the edits between two texts as one running redline, what was taken out before what was put in."""
    pieces = []
    for edit in edits:
        if edit.kind == "equal":
            pieces.append(Piece("equal", edit.new.of(new)))
            continue
        pieces.append(Piece("delete", edit.old.of(old)))
        pieces.append(Piece("insert", edit.new.of(new)))
    return tuple(piece for piece in pieces if piece.text)


def lay_out_section(comparison: Comparison, change: SectionChange, title: str) -> Part:
    """Return one section of `comparison` side by side, with what did not change folded."""
    rows: list[Pair | Fold] = []
    for paragraph in change.paragraphs:
        if not _is_same(comparison, paragraph):
            rows.append(_pair(comparison, paragraph))
        elif rows and isinstance(rows[-1], Fold):
            rows[-1] = Fold(rows[-1].count + 1)
        else:
            rows.append(Fold(1))
    changed = sum(isinstance(row, Pair) for row in rows)
    return Part(change.kind, title, change.status, change.similarity, tuple(rows), changed)


def _is_same(comparison: Comparison, paragraph: ParagraphChange) -> bool:
    if paragraph.old is None or paragraph.new is None:
        return False
    return paragraph.old.of(comparison.old.text).split() == paragraph.new.of(comparison.new.text).split()


def _pair(comparison: Comparison, paragraph: ParagraphChange) -> Pair:
    old, new = comparison.old.text, comparison.new.text
    if not paragraph.redline:
        taken = () if paragraph.old is None else (Piece("delete", paragraph.old.of(old)),)
        put = () if paragraph.new is None else (Piece("insert", paragraph.new.of(new)),)
        return Pair(taken, put, (*taken, *put))
    left, right = [], []
    for edit in paragraph.redline:
        same = edit.kind == "equal"
        left.append(Piece("equal" if same else "delete", edit.old.of(old)))
        right.append(Piece("equal" if same else "insert", edit.new.of(new)))
    running = run_redline(paragraph.redline, old, new)
    return Pair(tuple(p for p in left if p.text), tuple(p for p in right if p.text), running)
