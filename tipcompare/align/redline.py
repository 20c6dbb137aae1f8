"""Word-level redlines: what stands in the old stretch of text, what in the new, and what in both."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Hashable, Sequence
from itertools import accumulate, chain

from attrs import frozen
from rapidfuzz.distance import Indel

from tipcompare.model import Edit, Span

_TOKEN = re.compile(r"[^\W_]++(?:['’‑-][^\W_]++)*+\s*+|(?:[^\w\s]|_)\s*+|\s++")


@frozen
class Words:
    """The words and punctuation marks of one stretch of a text.

    Args:
        keys: what is compared: each word or mark without the white space after it.
        starts: offset of each in the whole text, and at the end the offset where the stretch ends.
    """

    keys: tuple[str, ...]
    starts: tuple[int, ...]


def split_words(text: str, span: Span) -> Words:
    """Return the words of `text` within `span`, white space counted to the word before it.

    Example:
        >>> split_words("Train judges, now.", Span(6, 18)).keys
        ('judges', ',', 'now', '.')
    """
    found = _TOKEN.findall(span.of(text))  # no character is left out, so lengths add up to offsets
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
    if old.end > old.start and old.of(old_text) == new.of(new_text):
        return (Edit("equal", old, new),)
    olds, news = split_words(old_text, old), split_words(new_text, new)
    steps: list[tuple[str, int, int, int, int]] = Indel.opcodes(olds.keys, news.keys).as_list()  # type: ignore[assignment]
    blocks = [(old_from, new_from, old_to - old_from) for tag, old_from, old_to, new_from, _ in steps if tag == "equal"]
    blocks.append((len(olds.keys), len(news.keys), 0))
    edits: list[Edit] = []
    old_at = new_at = 0
    for old_start, new_start, size in blocks:
        if old_start > old_at or new_start > new_at:
            edits.append(_edit(olds, news, (old_at, old_start), (new_at, new_start)))
        old_at, new_at = old_start + size, new_start + size
        if size:
            edits.append(
                Edit(
                    "equal",
                    Span(olds.starts[old_start], olds.starts[old_at]),
                    Span(news.starts[new_start], news.starts[new_at]),
                )
            )
    return tuple(edits)


def _edit(olds: Words, news: Words, old: tuple[int, int], new: tuple[int, int]) -> Edit:
    """One step that is not equal, between two runs of words."""
    kind = "insert" if old[0] == old[1] else "delete" if new[0] == new[1] else "replace"
    return Edit(
        kind,  # type: ignore[arg-type]
        Span(olds.starts[old[0]], olds.starts[old[1]]),
        Span(news.starts[new[0]], news.starts[new[1]]),
    )
