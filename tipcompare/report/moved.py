"""Sentences that a section has in both editions though shown as taken out and put in: they moved, or nothing did."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby, pairwise

from attrs import evolve

from tipcompare.align.folding import bare_letters
from tipcompare.language.sentences import RUN_IN, sentence_bounds
from tipcompare.report.redlines import Fold, Pair, Piece

_FEWEST = 6
"""Words that such a sentence has at least: with fewer the same is said of many things."""

_HEAD = re.compile(r"[^.:]{5,}:?\s*")
"""What may be such a heading: it is all of a paragraph, or stands before one with a colon."""

_SAID = re.compile(r"\S")

_ALIKE = ("equal", "fold")
_SIDES = {"delete": 0, "gone": 0, "insert": 1, "came": 1}

_Told = tuple[Counter[str], Counter[str]]
"""How often a sentence that both editions have was told, on the old side and on the new one."""


def find_across(sections: Sequence[Sequence[Pair | Fold]], mark: re.Pattern[str] | None) -> tuple[frozenset[str], ...]:
    """Return for each section what tells its sentences that one section has in the old edition, another in the new one.

    With fewer than twice as many words as within one section a sentence is a formula, which many sections have.

    Args:
        sections: the rows of each, in order.
        mark: marks of sources, which are no part of a sentence.
    """
    places: tuple[defaultdict[str, set[int]], ...] = (defaultdict(set), defaultdict(set))
    pairs = ((number, row) for number, rows in enumerate(sections) for row in rows if isinstance(row, Pair))
    for number, row in pairs:
        for found, pieces in zip(places, (row.old, row.new), strict=True):
            for text, key in chain.from_iterable(_parts(piece, mark) for piece in pieces):
                if key and len(text.split()) >= 2 * _FEWEST:
                    found[key].add(number)
    olds, news = places
    across = {key: olds[key] | news[key] for key in olds.keys() & news.keys()}
    return tuple(
        frozenset(key for key, found in across.items() if len(found) > 1 and number in found)
        for number in range(len(sections))
    )


def mark_moved(
    rows: Sequence[Pair | Fold], mark: re.Pattern[str] | None, across: Collection[str] = ()
) -> tuple[Pair | Fold, ...]:
    """Return what is shown of a section with each sentence as `moved` that is taken out here and put in there.

    One that has next to nothing which both editions have between the two places stands in another paragraph, and is
    told as what both have. In one running text a sentence stands where the new edition has it; in the other place one
    that moved is folded. A row in which nothing is left that changed is left out.

    Args:
        rows: in order.
        mark: marks of sources, which are no part of a sentence.
        across: what tells sentences that another section has in the other edition (see `find_across`).
    """
    kinds = {key: ["moved"] for key in across} | _tell_kinds(rows, mark)
    if not kinds:
        return tuple(rows)
    beside, running = ((Counter[str](), Counter[str]()) for _ in range(2))

    def tell(row: Pair) -> Pair:
        old, new = (tuple(piece for piece, _ in _tell(side, mark, kinds, beside)) for side in (row.old, row.new))
        texts = (_join(_tell(text, mark, kinds, running)) for text in row.running)
        return evolve(row, old=old, new=new, running=tuple(filter(None, texts)))

    return tuple(_close_up(tell(row) if isinstance(row, Pair) else row for row in rows))


def _close_up(rows: Iterable[Pair | Fold]) -> Iterator[Pair | Fold]:
    """Yield the rows without those in which nothing differs, those that are folded in one between two that do."""
    kept = (row for row in rows if isinstance(row, Fold) or any(p.kind not in _ALIKE for p in row.old + row.new))
    for _, run in groupby(kept, key=lambda row: isinstance(row, Fold)):
        told = list(run)
        folded = sum(row.count for row in told if isinstance(row, Fold))
        yield from (Fold(folded),) if folded else told


def _tell_kinds(rows: Sequence[Pair | Fold], mark: re.Pattern[str] | None) -> dict[str, list[str]]:
    """What each sentence is, each time that it is on both sides: `moved`, or `equal` where it is as it was."""
    places: tuple[dict[str, list[int]], ...] = ({}, {})
    passed = 0  # words that both editions have
    for row in rows:
        before = passed
        for found, pieces in zip(places, (row.old, row.new) if isinstance(row, Pair) else (), strict=False):
            passed = before
            for piece in pieces:
                passed += len(piece.text.split()) if piece.kind == "equal" else 0
                for _, key in _parts(piece, mark):
                    found.setdefault(key, []).append(passed)
        passed += _FEWEST if isinstance(row, Fold) else 0
    olds, news = places
    return {
        key: ["moved" if abs(old - new) >= _FEWEST else "equal" for old, new in zip(olds[key], news[key], strict=False)]
        for key in olds
        if key and key in news
    }


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


def _join(told: Iterable[tuple[Piece, bool]]) -> tuple[Piece, ...]:
    """The pieces of one running text, without the sentences that the new edition has elsewhere, those alike as one."""
    kept = (
        Piece("fold", f"[{len(piece.text.split())} words moved] ") if left else piece
        for piece, left in told
        if not (left and piece.kind == "equal")
    )
    runs = (list(run) for _, run in groupby(kept, key=lambda piece: (piece.kind, piece.wide)))
    return tuple(evolve(run[0], text="".join(piece.text for piece in run)) for run in runs)


def _tell(
    pieces: Iterable[Piece], mark: re.Pattern[str] | None, kinds: Mapping[str, Sequence[str]], told: _Told
) -> Iterator[tuple[Piece, bool]]:
    """Yield the pieces, those sentences apart that both editions have, and whether it is such a one of the old one."""
    for piece in pieces:
        side = _SIDES.get(piece.kind)
        if side is None:
            yield piece, False
            continue
        found = []
        for text, key in _parts(piece, mark):
            of_key = kinds.get(key, ())
            found.append((of_key[told[side][key]] if told[side][key] < len(of_key) else piece.kind, text))
            told[side][key] += 1
        for kind, run in groupby(found, key=lambda one: one[0]):
            yield evolve(piece, kind=kind, text="".join(text for _, text in run)), kind != piece.kind and side == 0


def _parts(piece: Piece, mark: re.Pattern[str] | None) -> Iterator[tuple[str, str]]:
    """Yield the sentences of what one edition alone has, with what tells each: nothing tells short ones but headings.

    Marks of sources behind a sentence go with it.
    """
    if piece.kind not in _SIDES:
        return
    text = piece.text
    bare = mark.sub(lambda found: " " * len(found[0]), text) if mark else text
    starts = [start for start, _ in sentence_bounds(bare, 0, len(bare))][1:]
    behind = {found.start() for start in starts if (found := _SAID.search(bare, start))}
    labels = {found.end() for start in (0, *behind) if (found := RUN_IN.match(bare, start))}
    whole = piece.kind in ("gone", "came") and not behind and not labels
    for start, end in pairwise(sorted({0, *behind, *labels, len(text)})):
        words, few = bare[start:end], len(bare[start:end].split()) < _FEWEST
        head = few and _HEAD.fullmatch(words) and (":" in words or whole)
        yield text[start:end], bare_letters(words) if head or not few else ""
