"""Redlines of paragraphs for people: sentence against sentence, and without lone words between changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, groupby, islice, pairwise

from attrs import evolve
from rapidfuzz.distance import Indel

from tipcompare.align.numbering import number_words
from tipcompare.align.paragraphs import score_texts
from tipcompare.align.redline import change, find_alike, list_edits
from tipcompare.language.capitals import CAPITAL
from tipcompare.language.scripts import stands_alone
from tipcompare.language.sentences import NO_ABBREVIATION, WIDE_ENDS, sentence_bounds
from tipcompare.model import Edit, Span

SAME_SENTENCE = 0.4
"""Two sentences are set against each other from this share of common words on: else one is gone and the other came."""

LONE = 3
"""So many words alike, or fewer, between two changes that are each as long, count as changed with them."""

_LONGEST_LONE = 40
"""Letters of them, with the white space."""

_STOP = re.compile(rf"[.{WIDE_ENDS}](?:(?=[ \n(])|(?<=[{WIDE_ENDS}]))")
"""One of what stands between two sentences."""

_MARKED = re.compile(rf"[.!?]{NO_ABBREVIATION}[\"”’]*(?:\s?\([\d,;\s–-]*\))+\s+(?=[\"“]?{CAPITAL})")
"""The end of a sentence with the marks of its sources, which go with it, up to the next one."""

_ITEM = re.compile(r"[;:]\s+")
"""What stands between the items of a list in one sentence, and before the first of them."""

_FEWEST_ITEMS = 3

_Pair = tuple[Span, Span]


def redline_paragraphs(
    old_text: str, new_text: str, pairs: Sequence[_Pair], *, whole: Sequence[bool] = ()
) -> list[tuple[Edit, ...]]:
    """Return the steps that turn each old paragraph into the new one; they tile both spans in order.

    Sentences are paired first, in their order, and each pair is compared word by word; a sentence without a counterpart
    is taken out or put in whole.

    Args:
        old_text: the old report's text.
        new_text: the new report's text.
        pairs: of paragraphs of the two.
        whole: for each pair whether it is compared as one, and not by sentences; none is where it is not given.

    Example:
        >>> a, b = "Courts sat. Police held two men.", "Police held ten men. A hotline began."
        >>> [(e.kind, e.old.of(a), e.new.of(b)) for e in redline_paragraphs(a, b, [(Span(0, 32), Span(0, 37))])[0]]
        [('delete', 'Courts sat. ', ''), ('equal', 'Police held ', 'Police held '), ('replace', 'two ', 'ten '), \
('equal', 'men.', 'men. '), ('insert', '', 'A hotline began.')]
    """
    parted = _part_all((old_text, new_text), pairs, whole or [False] * len(pairs))
    alike = iter(find_alike(old_text, new_text, list(chain.from_iterable(parted))))
    return [
        list_edits(*pair, chain.from_iterable(islice(alike, len(parts))))
        for pair, parts in zip(pairs, parted, strict=True)
    ]


def _part_all(texts: tuple[str, str], pairs: Sequence[_Pair], whole: Sequence[bool]) -> list[list[_Pair]]:
    """The sentences of each pair that are counterparts of each other, in order."""
    old_text, new_text = texts
    apart = [not one and old.of(old_text) != new.of(new_text) for (old, new), one in zip(pairs, whole, strict=True)]
    sides = [
        (_sentences(old_text, old), _sentences(new_text, new)) if differs else ([old], [new])
        for (old, new), differs in zip(pairs, apart, strict=True)
    ]
    open_sides = [side for side in sides if len(side[0]) > 1 or len(side[1]) > 1]
    sentences = [
        span.of(text).replace("\n", " ")
        for olds, news in open_sides
        for spans, text in ((olds, old_text), (news, new_text))
        for span in spans
    ]
    codes = iter(number_words(sentences))
    parted = []
    for olds, news in sides:
        if len(olds) == len(news) == 1:
            parted.append([(olds[0], news[0])])
            continue
        matches = _match([next(codes) for _ in olds], [next(codes) for _ in news])
        parted.append([(olds[row], news[column]) for row, column in matches])
    return parted


def _sentences(text: str, span: Span) -> list[Span]:
    """The sentences of a stretch, each with the marks of its sources and the white space up to the next one.

    A sentence that lists several things by semicolons is parted at these, and at the colon before them.
    """
    first, last = span.start, span.end
    starts: list[int] = []
    if _STOP.search(text, first, last):
        starts = [start for start, _ in sentence_bounds(text, first, last)[1:]]
        if text.find("(", first, last) >= 0:
            marked = [found.span() for found in _MARKED.finditer(text, first, last)]
            marks = {text.find("(", start) for start, _ in marked}
            starts = sorted({*starts} - marks | {end for _, end in marked})
    bounds = [first, *starts, last]
    if text.count(";", first, last) >= _FEWEST_ITEMS - 1:
        bounds = sorted({*bounds, *chain.from_iterable(_part_list(text, *pair) for pair in pairwise(bounds))})
    return [Span(*pair) for pair in pairwise(bounds)] if len(bounds) > 2 else [span]


def _part_list(text: str, first: int, last: int) -> list[int]:
    """Where the items of a list begin that a sentence is, behind colon and semicolons; none of another sentence."""
    if text.count(";", first, last) < _FEWEST_ITEMS - 1:
        return []
    until = text.rfind(";", first, last)
    return [found.end() for found in _ITEM.finditer(text, first, until + 2) if found.end() < last]


def _match(olds: Sequence[str], news: Sequence[str]) -> list[tuple[int, int]]:
    """Which sentences belong together, in order: those both begin and end with, and of the rest the most alike."""
    shorter = min(len(olds), len(news))
    lead = next((k for k in range(shorter) if olds[k] != news[k]), shorter)
    tail = next((k for k in range(shorter - lead) if olds[-1 - k] != news[-1 - k]), shorter - lead)
    left, right = olds[lead : len(olds) - tail], news[lead : len(news) - tail]
    inner = [(lead + old, lead + new) for old, new in _match_inner(left, right)] if left and right else []
    ends = [(len(olds) - k, len(news) - k) for k in range(tail, 0, -1)]
    return [*((k, k) for k in range(lead)), *inner, *ends]


def _match_inner(olds: Sequence[str], news: Sequence[str]) -> list[tuple[int, int]]:
    """Which of these belong together; no two pairs cross: the most alike are taken first."""
    if len(olds) == len(news) == 1:
        alike = Indel.normalized_similarity(olds[0], news[0]) >= SAME_SENTENCE
        return [(0, 0)] if alike else []
    scores = enumerate(score_texts(olds, news, SAME_SENTENCE).tolist())
    likest = sorted((-score, row, column) for row, own in scores for column, score in enumerate(own) if score)
    taken: list[tuple[int, int]] = []
    for _, row, column in likest:
        if all((row < old and column < new) or (row > old and column > new) for old, new in taken):
            taken.append((row, column))
    return sorted(taken)


def tidy_redline(edits: tuple[Edit, ...], old_text: str, new_text: str) -> tuple[Edit, ...]:
    """Return the same steps with lone words between two changes counted with them, as people read more easily.

    What begins or ends a sentence, or an item of a list, in both editions is not lone.

    Args:
        edits: a redline.
        old_text: the old report's text.
        new_text: the new report's text.

    Example:
        >>> a, b = "seven men of ten towns", "nine women of four ports"
        >>> whole = redline_paragraphs(a, b, [(Span(0, 22), Span(0, 24))])[0]
        >>> len(whole), [edit.kind for edit in tidy_redline(whole, a, b)]
        (3, ['replace'])
    """
    inner = [k for k in range(1, len(edits) - 1) if edits[k].kind == "equal" and _length(edits[k]) <= _LONGEST_LONE]
    if not inner:
        return edits
    words = {
        k: max(_count_words(edits[k].old.of(old_text)), _count_words(edits[k].new.of(new_text)), 1)
        for place in inner
        for k in (place - 1, place, place + 1)
    }
    lone = {k for k in inner if words[k] <= min(LONE, words[k - 1], words[k + 1])}
    lone -= {k for k in lone if _bounds(edits[k].old, old_text) and _bounds(edits[k].new, new_text)}
    if not lone:
        return edits
    return tuple(join_edits(Edit("replace", e.old, e.new) if k in lone else e for k, e in enumerate(edits)))


def _bounds(span: Span, text: str) -> bool:
    """Whether a sentence or an item of a list ends before a stretch, or with it."""
    return any(text[max(at - 2, 0) : at].rstrip().endswith((".", ";", ":")) for at in (span.start, span.end))


def _count_words(text: str) -> int:
    """How many blanks there are, and letters that stand alone."""
    return text.count(" ") + (0 if text.isascii() else sum(map(stands_alone, text)))


def _length(edit: Edit) -> int:
    return edit.new.end - edit.new.start


def pass_edits(edits: Iterable[Edit], tells_nothing: Callable[[Edit], bool]) -> tuple[Edit, ...]:
    """Return the same steps with those called equal that tell a reader nothing."""
    return tuple(join_edits(evolve(edit, kind="equal") if tells_nothing(edit) else edit for edit in edits))


def join_edits(edits: Iterable[Edit]) -> Iterator[Edit]:
    """Yield the steps with neighbours that both are changes, or both equal, as one."""
    for differs, group in groupby(edits, key=lambda edit: edit.kind != "equal"):
        steps = list(group)
        if len(steps) == 1:
            yield steps[0]
            continue
        old = Span(steps[0].old.start, steps[-1].old.end)
        new = Span(steps[0].new.start, steps[-1].new.end)
        yield change(old, new) if differs else Edit("equal", old, new)
