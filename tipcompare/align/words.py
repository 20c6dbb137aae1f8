"""The words and punctuation marks of many stretches of text, all at once: what is compared, and where each begins."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from attrs import frozen

from tipcompare.align.numbering import number_runs
from tipcompare.language.scripts import is_mark, stands_alone
from tipcompare.model import Span

_JOINERS = "'’‑-"
"""Marks that are part of a word where a letter or digit stands on either side."""

_NO_BREAK = "\u00a0\u202f\u2009"
"""Blanks that set thousands apart: "1 234,5" is one word."""

_WITHIN_NUMBERS = np.array([ord(sign) for sign in f".,{_NO_BREAK}"])

_SPACE, _MARK, _ALONE, _JOINER, _LETTER, _ADDED = range(6)
"""Of each character: a letter stands alone in a script without blanks, and what is added to one goes with it."""


def _kind_of(letter: str) -> int:
    if letter.isalnum():
        return _ALONE if stands_alone(letter) else _LETTER
    if letter in _JOINERS:
        return _JOINER
    return _SPACE if letter.isspace() else _ADDED if is_mark(letter) else _MARK


_KINDS = bytes(map(_kind_of, map(chr, range(256))))


@frozen(eq=False)
class Words:
    """The words and punctuation marks of one stretch of a text.

    Args:
        keys: what is compared: a character for each word or mark, the same for two that are alike but for the white
            space after them.
        starts: offset of each in the whole text, and at the end the offset where the stretch ends.
    """

    keys: str
    starts: Sequence[int]


def split_words(stretches: Sequence[tuple[str, int]]) -> list[Words]:
    """Return the words of each stretch, white space counted to the word before it.

    A word is a run of letters and digits, with single joining marks within it, and single points, commas and blanks
    that no line breaks at between digits; every other mark stands by itself, and so does each letter of a script that
    sets no blanks between words. White space at the start of a stretch counts as one word, the same in all.

    Args:
        stretches: (text, offset of its first character in the whole text) of each.

    Example:
        >>> words, other = split_words([("judges, now.", 6), ("now", 0)])
        >>> list(words.starts), words.keys[2] == other.keys[0]
        ([6, 12, 14, 17, 18], True)
    """
    lengths = np.array([len(text) for text, _ in stretches], dtype=np.int64)
    begins = np.cumsum(lengths + 1) - lengths  # a line break stands before each stretch and at the end
    text = "\n".join(["", *[text for text, _ in stretches], ""])
    letters, kinds = _tell_kinds(text)
    blank = np.concatenate([begins[kinds[begins] == _SPACE], begins + lengths])
    kinds[blank], letters[blank] = _MARK, ord(" ")  # white space at a start counts, and so does where a stretch ends
    digits = (letters >= ord("0")) & (letters <= ord("9"))
    between = np.flatnonzero(digits[:-2] & digits[2:] & ~digits[1:-1]) + 1
    kinds[between[(letters[between, None] == _WITHIN_NUMBERS).any(axis=1)]] = _JOINER
    starts, ends = _find_words(kinds)
    firsts, stops = np.searchsorted(starts, [begins, begins + lengths])
    shifts = np.array([offset for _, offset in stretches], dtype=np.int64) - begins
    offsets = array("q", (starts + np.repeat(shifts, np.diff(firsts, append=len(starts)))).tobytes())
    narrow = letters.astype(np.uint16) if letters.max() < 1 << 16 else letters
    keys = number_runs(narrow, starts, ends)
    bounds = zip(firsts.tolist(), stops.tolist(), strict=True)
    return [Words(keys[first:stop], offsets[first : stop + 1]) for first, stop in bounds]


def count_words(text: str, spans: Sequence[Span]) -> list[int]:
    """Return how many words there are in each stretch of a text, set apart by nothing but white space.

    What has no letter or digit, such as a bullet or a dash that stands alone, is no word.

    Example:
        >>> count_words("* Train judges - now.", [Span(0, 21), Span(6, 14)])
        [3, 2]
    """
    _, kinds = _tell_kinds(text)
    edges = np.flatnonzero(np.diff(kinds > _SPACE, prepend=False, append=False))
    letters = np.cumsum(np.concatenate(([0], (kinds == _LETTER) | (kinds == _ALONE))))[edges]
    edges = edges[np.repeat(letters[1::2] > letters[::2], 2)]
    bounds = np.array([(span.start, span.end) for span in spans], dtype=np.int64).reshape(-1, 2)
    begun, over = np.searchsorted(edges[::2], bounds[:, 1]), np.searchsorted(edges[1::2], bounds[:, 0], "right")
    counts: list[int] = np.where(bounds[:, 0] < bounds[:, 1], begun - over, 0).tolist()
    return counts


def _tell_kinds(text: str) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint8]]:
    """The characters of a text as numbers, and the kind of each."""
    letters = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype="<u4").copy()
    kinds = np.frombuffer(bytearray(text.encode("latin-1", "replace").translate(_KINDS)), dtype=np.uint8)
    high = np.flatnonzero(letters >= len(_KINDS))
    found = [text[place] for place in high.tolist()]
    known = {letter: _kind_of(letter) for letter in set(found)}
    kinds[high] = [known[letter] for letter in found]
    added = high[kinds[high] == _ADDED]
    kinds[added[kinds[added - 1] == _SPACE]] = _MARK  # which stands behind no letter
    return letters, kinds


def _find_words(kinds: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Where each word begins, and where it ends but for the white space after it."""
    inner, added = kinds == _LETTER, np.flatnonzero(kinds == _ADDED)
    if len(added):
        bases = np.arange(len(kinds))
        bases[added] = 0
        inner = inner[np.maximum.accumulate(bases)]  # as what it is added to
    inner[1:-1] |= (kinds[1:-1] == _JOINER) & inner[:-2] & (kinds[2:] == _LETTER)
    goes_on = np.zeros(len(kinds) + 1, dtype=np.bool_)
    goes_on[1:-1] = inner[1:] & inner[:-1]
    goes_on[added] = True
    marked = kinds > _SPACE
    return np.flatnonzero(marked & ~goes_on[:-1]), np.flatnonzero(marked & ~goes_on[1:]) + 1
