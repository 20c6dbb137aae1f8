"""Word-level redlines: what stands in the old stretch of text, what in the new, and what in both."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Indel, Postfix, Prefix

from tipcompare.align.words import Words, split_words
from tipcompare.model import Edit, Span


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
        _redline(*pair, next(words), next(words)) if other else _keep(*pair)
        for pair, other in zip(pairs, differ, strict=True)
    ]


def _keep(old: Span, new: Span) -> tuple[Edit, ...]:
    return (Edit("equal", old, new),) if old.start < old.end else ()


def _redline(old: Span, new: Span, olds: Words, news: Words) -> tuple[Edit, ...]:
    edits: list[Edit] = []
    old_at, new_at = old.start, new.start  # up to where all is told
    old_to, new_to = olds.starts[0], news.starts[0]  # up to where the words before a block are equal
    for old_place, new_place, size in Indel.opcodes(olds.keys, news.keys).as_matching_blocks():
        old_from, new_from = olds.starts[old_place], news.starts[new_place]
        if old_from > old_to or new_from > new_to:
            if old_to > old_at:
                edits.append(Edit("equal", Span(old_at, old_to), Span(new_at, new_to)))
            edits.append(change(Span(old_to, old_from), Span(new_to, new_from)))
            old_at, new_at = old_from, new_from
        old_to, new_to = olds.starts[old_place + size], news.starts[new_place + size]
    if old.end > old_at:
        edits.append(Edit("equal", Span(old_at, old.end), Span(new_at, new.end)))
    return tuple(edits)


def change(old: Span, new: Span) -> Edit:
    """Return the step that puts one stretch in place of another; it is put in or taken out where one is empty."""
    return Edit("insert" if old.start == old.end else "delete" if new.start == new.end else "replace", old, new)


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
