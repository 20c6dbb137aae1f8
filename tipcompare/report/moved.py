"""Sentences that a section has in both editions at two places: they moved, and were not taken out and put in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from attrs import evolve

from tipcompare.align.folding import bare_letters
from tipcompare.language.sentences import RUN_IN, sentence_bounds
from tipcompare.report.redlines import Fold, Pair, Piece

_FEWEST = 6
"""Words that such a sentence has at least: with fewer the same is said of many things."""

_HEAD = re.compile(r"[^.:]{5,}:?\s*")
"""What may be such a heading: it is all of a paragraph, or stands before one with a colon."""

_SAID = re.compile(r"\S")

_SIDES = {"delete": 0, "gone": 0, "insert": 1, "came": 1}

_Left = tuple[Counter[str], Counter[str]]
"""How often a sentence that moved is still to be told, on the old side and on the new one."""


def mark_moved(rows: Sequence[Pair | Fold], mark: re.Pattern[str] | None = None) -> tuple[Pair | Fold, ...]:
    """Return what is shown of a section with each sentence as `moved` that is taken out here and put in there.

    In one running text it is told where the new edition has it; in the other place it is folded.

    Args:
        rows: in order.
        mark: marks of sources, which are no part of a sentence.
    """
    pairs = [row for row in rows if isinstance(row, Pair)]
    olds, news = (Counter(key for row in pairs for _, key in _parts(side(row), mark)) for side in (_old, _new))
    both = olds & news
    both.pop("", None)
    if not both:
        return tuple(rows)
    beside, running = ((both.copy(), both.copy()) for _ in range(2))

    def tell(row: Pair) -> Pair:
        old, new = (tuple(piece for piece, _ in _tell(side, mark, beside)) for side in (row.old, row.new))
        texts = (_tell(text, mark, running) for text in row.running)
        whole = tuple(tuple(_fold(piece) if left else piece for piece, left in text) for text in texts)
        return evolve(row, old=old, new=new, running=whole)

    return tuple(tell(row) if isinstance(row, Pair) else row for row in rows)


def mark_strays(
    rows: Iterable[Pair | Fold], stands: Mapping[str, str], stood: Mapping[str, str]
) -> tuple[Pair | Fold, ...]:
    """Return what is shown of a section with each paragraph that another section has in the other edition told as such.

    Args:
        rows: in order.
        stands: where each paragraph of the old edition stands, by its text.
        stood: where each paragraph of the new edition stood, likewise.
    """

    def tell(pieces: Iterable[Piece]) -> Iterator[Piece]:
        for piece in pieces:
            where = {"gone": stands, "came": stood}.get(piece.kind, {}).get(piece.text)
            yield evolve(piece, kind="moved") if where and piece.text in stands and piece.text in stood else piece
            if where:
                yield Piece("fold", f" [{where}]")

    return tuple(
        row
        if isinstance(row, Fold)
        else evolve(
            row, old=(*tell(row.old),), new=(*tell(row.new),), running=tuple((*tell(text),) for text in row.running)
        )
        for row in rows
    )


def _old(row: Pair) -> tuple[Piece, ...]:
    return row.old


def _new(row: Pair) -> tuple[Piece, ...]:
    return row.new


def _fold(piece: Piece) -> Piece:
    return Piece("fold", f"[{len(piece.text.split())} words moved] ")


def _tell(pieces: Iterable[Piece], mark: re.Pattern[str] | None, still: _Left) -> Iterator[tuple[Piece, bool]]:
    """Yield the pieces, those sentences apart that moved, and whether it is such a one of the old edition."""
    for piece in pieces:
        side = _SIDES.get(piece.kind)
        if side is None:
            yield piece, False
            continue
        told = []
        for text, key in _parts((piece,), mark):
            moved = still[side][key] > 0
            still[side][key] -= moved
            told.append(("moved" if moved else piece.kind, text))
        for kind, run in groupby(told, key=lambda one: one[0]):
            yield evolve(piece, kind=kind, text="".join(text for _, text in run)), kind == "moved" and side == 0


def _parts(pieces: Iterable[Piece], mark: re.Pattern[str] | None) -> Iterator[tuple[str, str]]:
    """Yield the sentences of what one edition alone has, with what tells each: nothing tells short ones but headings.

    Marks of sources behind a sentence go with it.
    """
    for piece in pieces:
        if piece.kind not in _SIDES:
            continue
        text = piece.text
        bare = mark.sub(lambda found: " " * len(found[0]), text) if mark else text
        starts = [start for start, _ in sentence_bounds(text, 0, len(text))][1:]
        behind = {found.start() for start in starts if (found := _SAID.search(bare, start))}
        labels = {found.end() for start in (0, *behind) if (found := RUN_IN.match(bare, start))}
        whole = piece.kind in ("gone", "came") and not behind and not labels
        for start, end in pairwise(sorted({0, *behind, *labels, len(text)})):
            words, few = bare[start:end], len(bare[start:end].split()) < _FEWEST
            head = few and _HEAD.fullmatch(words) and (":" in words or whole)
            yield text[start:end], bare_letters(words) if head or not few else ""
