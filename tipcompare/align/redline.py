"""Word-level redlines: what stands in the old stretch of text, what in the new, and what in both."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel, Postfix, Prefix

from tipcompare.align.words import Words, split_words
from tipcompare.model import Edit, Span

_WORD = re.compile(r"\S+")
_FEWEST_LETTERS = 12

Alike = tuple[int, int, int, int]
"""What an old text and a new one have but for white space: where it begins in the old one and in the new one, and where
it ends in either."""


def redline_spans(old_text: str, old: Span, new_text: str, new: Span) -> tuple[Edit, ...]:
    """Return the steps that turn the old stretch into the new one; they tile both spans in order.

    Words are compared with their case and without the white space after them, so an equal step may differ in white
    space. A deletion followed by an insertion is one replacement.

    Example:
        >>> a, b = "Train judges on the law.", "Train all judges on new law."
        >>> [(e.kind, e.old.of(a), e.new.of(b)) for e in redline_spans(a, Span(0, 24), b, Span(0, 28))]
        [('equal', 'Train ', 'Train '), ('insert', '', 'all '), ('equal', 'judges on ', 'judges on '), \
('replace', 'the ', 'new '), ('equal', 'law.', 'law.')]
    """
    return redline_pairs(old_text, new_text, [(old, new)])[0]


def redline_pairs(old_text: str, new_text: str, pairs: Sequence[tuple[Span, Span]]) -> list[tuple[Edit, ...]]:
    """Return what `redline_spans` does for each pair of an old stretch and a new one; many at once are much faster.

    Args:
        old_text: the old report's text.
        new_text: the new report's text.
        pairs: of stretches of the two.
    """
    return [list_edits(*pair, alike) for pair, alike in zip(pairs, find_alike(old_text, new_text, pairs), strict=True)]


def find_alike(old_text: str, new_text: str, pairs: Sequence[tuple[Span, Span]]) -> list[list[Alike]]:
    """Return what stands in both of each pair of an old stretch and a new one, in order.

    Args:
        old_text: the old report's text.
        new_text: the new report's text.
        pairs: of stretches of the two.
    """
    apart: list[tuple[str, int]] = []  # what is taken apart of each old and each new stretch, by turns
    differ: list[bool] = []
    for old, new in pairs:
        left, right = old.of(old_text), new.of(new_text)
        differ.append(left != right)
        if left != right:
            lead, tail = _find_common_ends(left, right)
            apart.append((left[lead : len(left) - tail], old.start + lead))
            apart.append((right[lead : len(right) - tail], new.start + lead))
    words = iter(split_words(apart))
    return [
        _align(*pair, next(words), next(words)) if other else [(pair[0].start, pair[1].start, pair[0].end, pair[1].end)]
        for pair, other in zip(pairs, differ, strict=True)
    ]


def _align(old: Span, new: Span, olds: Words, news: Words) -> list[Alike]:
    """What both have, none of it empty: the words at their ends that were not taken apart, and those between."""
    left, right = olds.starts, news.starts
    blocks = Indel.editops(olds.keys, news.keys).as_matching_blocks()
    alike = [(left[a], right[b], left[a + size], right[b + size]) for a, b, size in blocks if size]
    if left[0] > old.start:
        alike.insert(0, (old.start, new.start, left[0], right[0]))
    if left[-1] < old.end:
        alike.append((left[-1], right[-1], old.end, new.end))
    return alike


def list_edits(old: Span, new: Span, alike: Iterable[Alike]) -> tuple[Edit, ...]:
    """Return the steps that turn an old stretch into a new one, no two of one kind side by side.

    Args:
        old: the old stretch.
        new: the new one.
        alike: what both have, in order: whatever stands between is changed.
    """
    edits: list[Edit] = []
    old_at, new_at = old_to, new_to = old.start, new.start  # up to where all is told, and up to where both are alike
    for old_from, new_from, old_end, new_end in (*alike, (old.end, new.end, old.end, new.end)):
        if old_from > old_to or new_from > new_to:
            if old_to > old_at:
                edits.append(Edit("equal", Span(old_at, old_to), Span(new_at, new_to)))
            edits.append(change(Span(old_to, old_from), Span(new_to, new_from)))
            old_at, new_at = old_from, new_from
        old_to, new_to = old_end, new_end
    if old_to > old_at:
        edits.append(Edit("equal", Span(old_at, old_to), Span(new_at, new_to)))
    return tuple(edits)


def change(old: Span, new: Span) -> Edit:
    """Return the step that puts one stretch in place of another; it is put in or taken out where one is empty."""
    return Edit("insert" if old.start == old.end else "delete" if new.start == new.end else "replace", old, new)


def part_spaced(edit: Edit, old_text: str, new_text: str) -> tuple[Edit, ...]:
    """Return a replacement with what has the same letters at its start or its end, but for blanks, apart from the rest.

    Both sides are cut where a word begins, behind at least a dozen letters or before as many; case does not count.

    Example:
        >>> a, b = "Ta ble 6. n ets of the p ier 2017 2018", "Table 6. Nets of the Pier 2018 2019"
        >>> [(e.old.of(a), e.new.of(b)) for e in part_spaced(Edit("replace", Span(0, 38), Span(0, 35)), a, b)]
        [('Ta ble 6. n ets of the p ier ', 'Table 6. Nets of the Pier '), ('2017 2018', '2018 2019')]
    """
    if edit.kind != "replace":
        return (edit,)
    olds, old_starts = _place_words(old_text, edit.old)
    news, new_starts = _place_words(new_text, edit.new)
    lead = _cut_back(Prefix.similarity(olds, news), old_starts, new_starts)
    left, right = ({len(said) - k for k in starts} for said, starts in ((olds, old_starts), (news, new_starts)))
    tail = _cut_back(Postfix.similarity(olds[lead:], news[lead:]), left, right)
    if not lead and not tail:
        return (edit,)
    old_cuts = (edit.old.start, old_starts[lead], old_starts[len(olds) - tail], edit.old.end)
    new_cuts = (edit.new.start, new_starts[lead], new_starts[len(news) - tail], edit.new.end)
    steps = zip(pairwise(old_cuts), pairwise(new_cuts), strict=True)
    return tuple(change(Span(*old), Span(*new)) for old, new in steps if old[0] < old[1] or new[0] < new[1])


def _place_words(text: str, span: Span) -> tuple[str, dict[int, int]]:
    """What a stretch says in lower case without blanks, and where each word begins, by how much is said before it."""
    said, starts = "", {}
    for word in _WORD.finditer(text, span.start, span.end):
        starts[len(said)] = word.start()
        said += word[0].lower()
    return said, starts | {len(said): span.end}


def _cut_back(same: int, *starts: Collection[int]) -> int:
    """How many of the letters that are the same make up whole words on both sides; none where they are few."""
    whole = max((k for k in set.intersection(*map(set, starts)) if k <= same), default=0)
    return whole if whole >= _FEWEST_LETTERS else 0


def _find_common_ends(old: str, new: str) -> tuple[int, int]:
    """How many characters at the start and at the end of both are whole words that every redline calls equal.

    Both are cut behind a space, where a word begins whatever stands around it. What both end with is set apart only
    where the first difference is within a word: that word is then in neither end.
    """
    same = Prefix.similarity(old, new)
    lead = old.rfind(" ", 0, same) + 1
    if old[lead : lead + 1].isspace() or new[lead : lead + 1].isspace():
        lead = 0
    if not (old[same : same + 1].isalnum() and new[same : same + 1].isalnum()):
        return lead, 0
    alike = Postfix.similarity(old[same + 1 :], new[same + 1 :])
    cut = old.find(" ", len(old) - alike) + 1
    return lead, len(old) - cut if cut and not old[cut : cut + 1].isspace() else 0
