"""The words of many texts as numbers, written as characters: alike words alike, whatever they are."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from tipcompare.align.folding import LINE, SPACE, fold_lines

_BASE = np.uint64(0x9E3779B97F4A7C15)
"""Odd, and its powers look like chance: 2 to the 64 over the golden ratio, as in Knuth's multiplicative hashing."""

_WIDE = 8
"""Bytes that are read at once."""

_OPEN = np.array([(1 << 8 * size) - 1 for size in range(_WIDE + 1)], dtype=np.uint64)
"""What lets through the first so many of these bytes."""


def number_words(lines: Iterable[str]) -> list[str]:
    """Return each line as a string with one character for one folded word, alike words alike over all of them.

    Strings of characters are what rapidfuzz compares fastest, where each is compared with many others.

    Args:
        lines: texts without a line break.

    Raises:
        ValueError: where there are more distinct words than there are characters (over a million).

    Example:
        >>> [len(numbers) for numbers in number_words(["Train judges.", "", "Train."])]
        [2, 0, 1]
    """
    letters = np.frombuffer(fold_lines(lines), dtype=np.uint8)
    within = letters > SPACE
    edges = (within[1:] != within[:-1]).nonzero()[0] + 1
    starts, ends = edges[::2], edges[1::2]
    codes = number_runs(letters, starts, ends)
    bounds = starts.searchsorted((letters == LINE).nonzero()[0]).tolist()
    return [codes[start:end] for start, end in pairwise(bounds)]


def number_texts(texts: Iterable[str]) -> dict[str, str]:
    r"""Return what `number_words` gives for each distinct one of some texts, by the text.

    Example:
        >>> {text: len(numbers) for text, numbers in number_texts(["Train\njudges.", "Train."]).items()}
        {'Train\njudges.': 2, 'Train.': 1}
    """
    distinct = dict.fromkeys(texts)
    return dict(zip(distinct, number_words([text.replace("\n", " ") for text in distinct]), strict=True))


def number_runs(
    letters: npt.NDArray[np.unsignedinteger], starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64]
) -> str:
    """Return one character for each run of `letters`, alike runs alike.

    Runs are told apart by 64 bits: those of up to eight bytes for certain, longer ones by a polynomial in each eight
    bytes. Of a million distinct runs two have the same by chance once in 30 million texts.

    Args:
        letters: of all runs, as numbers above 0, the fewer bytes each has the faster.
        starts: place of the first letter of each run.
        ends: place after the last letter of each.

    Raises:
        ValueError: where there are more distinct runs than there are characters (over a million).

    Source: the polynomials follow R. M. Karp and M. O. Rabin, "Efficient randomized pattern-matching algorithms"
    (1987).
    """
    size = letters.itemsize
    ahead = np.ndarray(len(letters), "<u8", letters.tobytes() + bytes(_WIDE), strides=(size,))  # from each letter on
    sizes = (ends - starts) * size
    hashes = (ahead[starts] & _OPEN[np.minimum(sizes, _WIDE)]) * _BASE
    left, passed = np.flatnonzero(sizes > _WIDE), _WIDE
    while len(left):
        read = ahead[starts[left] + passed // size] & _OPEN[np.minimum(sizes[left] - passed, _WIDE)]
        hashes[left] = (hashes[left] + read) * _BASE
        passed += _WIDE
        left = left[sizes[left] > passed]
    order = hashes.argsort()
    ordered = hashes[order]
    last = np.ones(len(hashes), dtype=np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=last[:-1])
    over = last.nonzero()[0] + 1
    counts = over.copy()
    counts[1:] -= over[:-1]
    ranks = np.empty(len(counts), dtype="<u4")
    ranks[(-counts).argsort()] = np.arange(1, len(counts) + 1)  # rapidfuzz is faster where frequent ones are low
    codes = np.empty(len(hashes), dtype="<u4")
    codes[order] = ranks.repeat(counts)
    return codes.tobytes().decode("utf-32-le", "surrogatepass")
