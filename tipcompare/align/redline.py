"""Word-level redlines: what stands in the old stretch of text, what in the new, and what in both."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Hashable, Sequence
from itertools import accumulate, chain

from attrs import frozen
from rapidfuzz.distance import Indel, Postfix, Prefix

from tipcompare.model import Edit, Span
from tipcompare.model.comparison import EditKind

_TOKEN = re.compile(r"[^\W_]++(?:['’‑-][^\W_]++)*+\s*+|\S\s*+|\s++")

Step = tuple[str, int, int, int, int]
"""What rapidfuzz gives: a kind, and from where to where in the old and the new words."""


@frozen
class Words:
    """The words and punctuation marks of one stretch of a text.

    Args:
        keys: what is compared: each word or mark without the white space after it.
        starts: offset of each in the whole text, and at the end the offset where the stretch ends.
    """

    keys: tuple[str, ...]
    starts: tuple[int, ...]


def split_words(text: str, span: Span, *, lead: int = 0, tail: int = 0) -> Words:
    """Return the words of `text` within `span`, white space counted to the word before it.

    Args:
        text: of a report.
        span: the stretch of it.
        lead: so many characters at its start count as one word.
        tail: so many at its end, likewise.

    Example:
        >>> split_words("Train judges, now.", Span(6, 18)).keys
        ('judges', ',', 'now', '.')
    """
    start, end = span.start + lead, span.end - tail
    found = _TOKEN.findall(text, start, end)  # no character is left out, so lengths add up to offsets
    if lead:
        found.insert(0, text[span.start : start])
    if tail:
        found.append(text[end : span.end])
    return Words(tuple(map(str.strip, found)), tuple(accumulate(map(len, found), initial=span.start)))


def encode_words(texts: Sequence[Sequence[Hashable]]) -> list[str]:
    """Return each sequence as a string with one character for one word, alike words alike over all of them.

    Strings of characters are what rapidfuzz compares fastest, where each is compared with many others.

    Raises:
        ValueError: where there are more distinct words than there are characters (over a million).
    """
    spare = map(chr, chain(range(1, 0xD800), range(0xE000, sys.maxunicode + 1)))
    codes: defaultdict[Hashable, str] = defaultdict(spare.__next__)
    try:
        return ["".join([codes[word] for word in words]) for words in texts]
    except StopIteration:
        raise ValueError("more distinct words than there are characters") from None


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
    left, right = old.of(old_text), new.of(new_text)
    if left and left == right:
        return (Edit("equal", old, new),)
    lead, tail = _find_common_ends(left, right)
    olds = split_words(old_text, old, lead=lead, tail=tail)
    news = split_words(new_text, new, lead=lead, tail=tail)
    steps: list[Step] = Indel.opcodes(olds.keys, news.keys).as_list()  # type: ignore[assignment]
    old_starts, new_starts = olds.starts, news.starts
    edits: list[Edit] = []
    old_at, new_at = old.start, new.start
    for tag, old_from, old_to, new_from, new_to in (*steps, _end_step(olds, news)):
        if tag != "equal":
            continue  # what is deleted and inserted between two equal steps is one step
        old_equal, new_equal = old_starts[old_from], new_starts[new_from]
        if old_equal > old_at or new_equal > new_at:
            kind: EditKind = "insert" if old_equal == old_at else "delete" if new_equal == new_at else "replace"
            edits.append(Edit(kind, Span(old_at, old_equal), Span(new_at, new_equal)))
        old_at, new_at = old_starts[old_to], new_starts[new_to]
        if old_to > old_from:
            edits.append(Edit("equal", Span(old_equal, old_at), Span(new_equal, new_at)))
    return tuple(edits)


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


def _end_step(olds: Words, news: Words) -> Step:
    """An empty equal step at the end, so that what stands before it is settled as between any two."""
    return ("equal", len(olds.keys), len(olds.keys), len(news.keys), len(news.keys))
