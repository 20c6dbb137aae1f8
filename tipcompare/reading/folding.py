"""A copy of the text for matching only: its letters and digits, and where each of them stands.

What mirrors do to a narrative (other quotes and dashes, letter-spacing, hard wraps, soft hyphens) changes what stands
between the letters, hardly ever the letters. So every heading, cue and phrase is looked for in the letters alone, and
the finding is carried back to the text by its offset. The text itself is never changed; what had been through the wrong
encoding was set right when it was read from its bytes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, chain, compress, islice, repeat

from attrs import field, frozen

from tipcompare.language.accents import count_letters, letters_in, plain_signs
from tipcompare.language.sentences import end_of_words, sentence_bounds
from tipcompare.model import Span

_STEP = 128  # characters of each stretch of a text before which the letters are counted
_IS_LETTER = bytes(code < 128 and chr(code).isalnum() for code in range(256))


@frozen
class Folded:
    """The letters and digits of a text, in lower case, without accents; a ligature is two letters at one place.

    Args:
        letters: nothing but letters and digits.
        text: the text itself, for marks between the letters.
        kept: a byte for each of its characters: how many of the letters it is.
        counts: how many letters stand before each stretch of the text, and before its end.
    """

    letters: str
    text: str = field(repr=False)
    kept: bytes = field(repr=False, eq=False)
    counts: list[int] = field(repr=False, eq=False)

    def index(self, offset: int) -> int:
        """Return the index of the first letter at or after `offset` of the text."""
        stretch = min(offset // _STEP, len(self.counts) - 1)
        return self.counts[stretch] + _count(self.kept, stretch * _STEP, offset)

    def offset(self, index: int) -> int:
        """Return where in the text a letter stands."""
        stretch = bisect_right(self.counts, index) - 1
        within = range(stretch * _STEP, (stretch + 1) * _STEP)
        kept = self.kept[within.start : within.stop]
        places = chain.from_iterable(map(repeat, within, kept)) if 2 in kept else compress(within, kept)
        return next(islice(places, index - self.counts[stretch], None))

    def between(self, start: int, end: int) -> str:
        """Return the letters of `text[start:end]`."""
        return self.letters[self.index(start) : self.index(end)]

    def sentences(self, spans: Iterable[Span]) -> Iterator[tuple[Span, str]]:
        """Yield each sentence of these stretches of the text, with its letters."""
        for span in spans:
            for bounds in sentence_bounds(self.text, span.start, span.end):
                yield Span(*bounds), self.between(*bounds)

    def bounds(self, span: Span) -> tuple[int, int]:
        """Return the indexes of the letters in a span of the text: of the first, and after the last."""
        return self.index(span.start), self.index(span.end)

    def span(self, start: int, end: int) -> Span:
        """Return where in the text the letters from `start` to `end` stand, which are at least one (`end_of_words`)."""
        return Span(self.offset(start), end_of_words(self.text, self.end_offset(end)))

    def end_offset(self, index: int) -> int:
        """Return the offset in the text after the letter before `index`, which is at least 1."""
        return self.offset(index - 1) + 1


def fold(text: str) -> Folded:
    """Return the letters and digits of `text` with their offsets.

    Example:
        >>> fold("Tier 2 — São").letters
        'tier2sao'
    """
    plain = plain_signs(text)
    kept = plain.encode().translate(_IS_LETTER) if plain.isascii() else bytes(map(count_letters, plain))
    stretches = (_count(kept, start, start + _STEP) for start in range(0, len(kept), _STEP))
    return Folded(letters_in(plain), text, kept, list(accumulate(stretches, initial=0)))


@lru_cache(maxsize=2048)
def squash(text: str) -> str:
    """Return the letters and digits of `text` alone, in lower case and without accents: the one fold of a few words.

    Example:
        >>> squash("government’s Tr a i n ing")
        'governmentstraining'
    """
    return letters_in(plain_signs(text))


def squash_lines(lines: Sequence[str]) -> list[str]:
    """Return `squash` of each of many lines, which have no line break in them, all at once."""
    return letters_in(plain_signs("\n".join(lines)), b"\n").split("\n") if lines else []


def _count(kept: bytes, start: int, end: int) -> int:
    return kept.count(1, start, end) + 2 * kept.count(2, start, end)
