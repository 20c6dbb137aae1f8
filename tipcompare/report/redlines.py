"""Edits as pieces of text to show: one running redline, or old and new side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby, zip_longest
from operator import itemgetter
from typing import Literal

from attrs import evolve, frozen

from tipcompare.align.folding import plain_letters
from tipcompare.align.redline import part_spaced, redline_spans
from tipcompare.align.rows import tell_rows
from tipcompare.align.sentences import pass_edits, redline_paragraphs, tidy_redline
from tipcompare.changes.parts import share_shown
from tipcompare.changes.row_signs import find_mark
from tipcompare.changes.series_wide import Change, key_of
from tipcompare.model import Comparison, Edit, ParagraphChange, SectionChange
from tipcompare.report.structure import tell_alike
from tipcompare.report.table_heads import pass_heads
from tipcompare.series import SeriesProfile

_TINY = 8
"""Words of a piece that stands in one edition only and is shown in one with those around it that are as short."""

_BLANK = "()"
"""What stands for any mark of sources where texts are compared."""

KEPT = 20
"""Words that are kept at each end of a long unchanged stretch."""


@frozen
class Piece:
    """A stretch of text as a redline shows it.

    Args:
        kind: equal, delete or insert within a paragraph; gone or came for a whole one; moved for a sentence that the
            other edition has at another place (see `tipcompare.report.moved`); fold for what is left out.
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
        running: both in one text, or one after the other where they are no pair.
        row: whether it is a row of a table.
    """

    old: tuple[Piece, ...]
    new: tuple[Piece, ...]
    running: tuple[tuple[Piece, ...], ...]
    row: bool = False


@frozen
class Fold:
    """So many paragraphs that did not change, left out."""

    count: int


@frozen
class Part:
    """One kind of section in two editions.

    Args:
        kind: section kind.
        title: for people.
        status: as in `SectionChange`.
        similarity: 0-1, of all that is shown (see `share_shown`).
        rows: changed paragraphs and folds, in the order of the new edition.
        changed: number of paragraphs that changed.
        exact: whether each paragraph stands as it did, to the letter.
        origin: for people, what it was in the old edition where that had another name; else empty.
        strays: for people, where paragraphs that are in one edition only stand in the other; empty where nowhere.
        rest: for people, of a section that was removed what of it stands in which others; empty where nothing does.
        name: of its place in the page.
    """

    kind: str
    title: str
    status: str
    similarity: float
    rows: tuple[Pair | Fold, ...]
    changed: int
    exact: bool
    origin: str = ""
    strays: str = ""
    rest: str = ""
    name: str = ""

    @property
    def became(self) -> str:
        """What became of it as a whole, in words: its status, and what it was, or what of it stands elsewhere."""
        return f"{self.status}: was {self.origin}" if self.origin else f"{self.status} {self.rest}".rstrip()

    @property
    def alike(self) -> str:
        """How many words both editions have in common, in words."""
        return tell_alike(self.status, self.similarity)


def is_same(edit: Edit, old: str, new: str) -> bool:
    """Return whether an edit leaves the words as they are: another kind of quote or dash or case is no change.

    Nor is a blank within a word, as PDFs leave them ("emplo yee").
    """
    return edit.kind == "equal" or plain_letters(edit.old.of(old)) == plain_letters(edit.new.of(new)) != ""


def run_redline(edits: Iterable[Edit], old: str, new: str) -> tuple[Piece, ...]:
    """Return the edits between two texts as one running redline, what was taken out before what was put in.

    What both have is told as in the new text; a blank that only the old one has at its end goes with what is taken out.
    """
    pieces, blank = [], ""
    for edit in edits:
        before, after = edit.old.of(old), edit.new.of(new)
        if is_same(edit, old, new):
            pieces.append(Piece("equal", after))
            blank = "" if after[-1:].isspace() or not before[-1:].isspace() else " "
            continue
        pieces.append(Piece("delete", blank + before if before else ""))
        pieces.append(Piece("insert", after))
        blank = ""
    return tuple(piece for piece in pieces if piece.text)


def lay_out_section(
    comparison: Comparison,
    change: SectionChange,
    title: str,
    *,
    wide: frozenset[Change] = frozenset(),
    profile: SeriesProfile | None = None,
) -> Part:
    """Return one section of `comparison` side by side, with what did not change folded.

    Paragraphs that stand in one edition only are set beside each other where they follow each other.

    Args:
        comparison: of two editions.
        change: of one kind of section in it.
        title: its name for people.
        wide: changes of words that many countries' reports share.
        profile: of the series, which tells marks of sources; where they alone differ nothing does.
    """
    mark = find_mark(profile) if profile else None
    if mark is not None:
        change = evolve(change, paragraphs=_pass_marks(comparison, change.paragraphs, mark))
    if comparison.new.kind == "chapter":
        change = evolve(change, paragraphs=pass_heads(comparison, change.paragraphs))
    in_table = _tell_rows(comparison, change)
    rows: list[Pair | Fold] = []
    kinds = [_kind_of(comparison, part) for part in change.paragraphs]
    told = [(kind, row and kind != "same") for kind, row in zip(kinds, in_table, strict=True)]
    for (kind, row), group in groupby(zip(told, change.paragraphs, strict=True), key=itemgetter(0)):
        paragraphs = [paragraph for _, paragraph in group]
        if kind == "same":
            rows.append(Fold(len(paragraphs)))
        elif kind == "changed":
            rows += [evolve(_pair(comparison, paragraph, wide), row=row) for paragraph in paragraphs]
        else:
            rows += [evolve(pair, row=row) for pair in _pair_single(comparison, paragraphs)]
    changed = sum(isinstance(row, Pair) for row in rows)
    exact = all(
        part.old and part.new and part.old.of(comparison.old.text) == part.new.of(comparison.new.text)
        for part in change.paragraphs
    )
    shown = share_shown(comparison, change)
    return Part(change.kind, title, change.status, shown, tuple(rows), changed, exact)


def _pass_marks(
    comparison: Comparison, paragraphs: Sequence[ParagraphChange], mark: re.Pattern[str]
) -> tuple[ParagraphChange, ...]:
    """The paragraphs, compared as if all marks of sources were the same one, and those alike that differ in them."""
    old, new = (_blank_marks(mark, report.text) for report in (comparison.old, comparison.new))
    changed = [part for part in paragraphs if any(edit.kind != "equal" for edit in part.redline)]
    pairs = [(part.old, part.new) for part in changed if part.old is not None and part.new is not None]

    def says_the_same(edit: Edit) -> bool:
        before, after = (text.replace(_BLANK, " ").split() for text in (edit.old.of(old), edit.new.of(new)))
        return before == after

    told = {}
    for part, pair, redline in zip(changed, pairs, redline_paragraphs(old, new, pairs), strict=True):
        whole = Edit("equal", *pair)
        told[id(part)] = (whole,) if says_the_same(whole) else pass_edits(redline, says_the_same)
    return tuple(evolve(part, redline=told.get(id(part), part.redline)) for part in paragraphs)


@lru_cache(maxsize=2)
def _blank_marks(mark: re.Pattern[str], text: str) -> str:
    """The text with all marks of sources alike; each section asks for that of the same two editions."""
    return mark.sub(lambda found: _BLANK.ljust(len(found[0])), text)


def _tell_rows(comparison: Comparison, change: SectionChange) -> list[bool]:
    """Which paragraphs are rows of a table; only chapters are printed with tables."""
    if comparison.new.kind != "chapter":
        return [False] * len(change.paragraphs)
    sides = ((comparison.new, "new"), (comparison.old, "old"))
    found = {}
    for report, side in sides:
        spans = [span for part in change.paragraphs if (span := getattr(part, side)) is not None]
        found[side] = dict(zip(spans, tell_rows([span.of(report.text) for span in spans]), strict=True))
    return [found["new" if part.new else "old"][part.new or part.old] for part in change.paragraphs]


def lay_out_statement(comparison: Comparison) -> Pair | None:
    """Return the sentences that give the rating in both editions, word by word; None where one gives none."""
    old, new = comparison.old, comparison.new
    if old.rating is None or new.rating is None:
        return None
    if old.rating.span.of(old.text) == new.rating.span.of(new.text):
        return None
    redline = redline_spans(old.text, old.rating.span, new.text, new.rating.span)
    if all(edit.kind == "equal" for edit in redline):
        return None
    return _pair(comparison, ParagraphChange(old.rating.span, new.rating.span, 0.0, redline), frozenset())


def _kind_of(comparison: Comparison, paragraph: ParagraphChange) -> Literal["same", "changed", "single"]:
    if paragraph.old is None or paragraph.new is None:
        return "single"
    texts = (comparison.old.text, comparison.new.text)
    if paragraph.redline:
        return "same" if all(is_same(edit, *texts) for edit in paragraph.redline) else "changed"
    old, new = paragraph.old.of(texts[0]), paragraph.new.of(texts[1])
    return "same" if old == new or old.split() == new.split() else "changed"


def _pair_single(comparison: Comparison, paragraphs: Iterable[ParagraphChange]) -> list[Pair]:
    """Set paragraphs of the old edition only beside paragraphs of the new one only, in order; they stay two texts."""
    gone, came = [], []
    for paragraph in paragraphs:
        if paragraph.old is not None:
            gone.append(Piece("gone", paragraph.old.of(comparison.old.text)))
        if paragraph.new is not None:
            came.append(Piece("came", paragraph.new.of(comparison.new.text)))
    sides = zip_longest(
        ((piece,) for piece in _join_tiny(gone)), ((piece,) for piece in _join_tiny(came)), fillvalue=()
    )
    return [Pair(old, new, tuple(filter(None, (old, new)))) for old, new in sides]


def _join_tiny(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces, with runs of tiny ones as one."""
    joined: list[Piece] = []
    for tiny, group in groupby(pieces, key=lambda piece: len(piece.text.split()) <= _TINY):
        run = list(group)
        joined += [evolve(run[0], text="\n".join(piece.text for piece in run))] if tiny else run
    return joined


def _pair(comparison: Comparison, paragraph: ParagraphChange, wide: frozenset[Change]) -> Pair:
    """Return a paragraph that stands in both editions, with what was taken out on one side and put in on the other."""
    left: list[Piece] = []
    right: list[Piece] = []
    running: list[Piece] = []
    texts = (comparison.old.text, comparison.new.text)
    own = not wide or all(edit.kind == "equal" or key_of(comparison, edit) not in wide for edit in paragraph.redline)
    shown = paragraph.redline
    if own:
        shown = tuple(part for edit in tidy_redline(shown, *texts) for part in part_spaced(edit, *texts))
    for edit in shown:
        same = is_same(edit, *texts)
        shared = bool(wide) and not same and key_of(comparison, edit) in wide
        before, after = edit.old.of(texts[0]), edit.new.of(texts[1])
        new = _fold(Piece("equal" if same else "insert", after, shared))
        old = new if same and before == after else _fold(Piece("equal" if same else "delete", before, shared))
        left += old
        right += new
        running += new if same else old + new
    return Pair(tuple(left), tuple(right), (tuple(running),))


def _fold(piece: Piece) -> tuple[Piece, ...]:
    """The piece, the middle of a long unchanged stretch left out; none where there is no text."""
    text = piece.text
    count = len(text.split()) if piece.kind == "equal" else 0
    if count <= 3 * KEPT:
        return (piece,) if text else ()
    rest, before = text.split(None, KEPT)[-1], text.rsplit(None, KEPT)[0]
    return (
        Piece("equal", text[: len(text) - len(rest)]),
        Piece("fold", f"[{count - 2 * KEPT} words unchanged] "),
        Piece("equal", text[len(before) :].lstrip()),
    )
