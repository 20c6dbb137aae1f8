"""Numbers among words: digits, spelled out, none and any."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal

from attrs import frozen

from tipcompare.figures.lexicon import Meaning
from tipcompare.language import Vocabulary

NumberKind = Literal["count", "share", "none", "any", "one", "unknown", "length"]

_LONGEST = 15
"""Characters of the longest number in digits that anyone counts to."""
_MARKS = 10
"""A number below this that stands alone in brackets is the mark of a list."""
_DIGITS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_YEAR = re.compile(r"(?:19|20)\d\d")


@frozen(eq=False)
class Number:
    """A number among the words of a sentence.

    Args:
        last: place of the word after its last one.
        value: what it says; 0 for "no" and "any", 1 for "a".
        kind: `count`, `share` (per cent), `none` (no, none, zero), `any`, `one` (a, an), `unknown` ("an unknown
            number"), or `length` ("a five-year term").
    """

    last: int
    value: float
    kind: NumberKind = "count"


@lru_cache(maxsize=8)
def numerals(vocabulary: Vocabulary) -> frozenset[str]:
    """Return the words other than digits with which a number begins."""
    ones, _, quantifiers = _spelled(vocabulary)
    return frozenset({*ones, *quantifiers})


def read_number(keys: Sequence[str], meanings: Sequence[Meaning], index: int, vocabulary: Vocabulary) -> Number | None:
    """Return the number that begins at `keys[index]`, or None.

    Years, ordinals, ages and the numbers of laws and articles are not numbers of anything counted.

    Args:
        keys: the words of one sentence, in lower case.
        meanings: what the lexicon knows of them.
        index: where to look.
        vocabulary: with the numbers spelled out.
    """
    key = keys[index]
    if "unknown" in meanings[index].marks:
        return Number(index + 1, 0.0, "unknown")
    ones, scales, quantifiers = _spelled(vocabulary)
    kind = quantifiers.get(key)
    if kind is not None and not (index + 1 < len(keys) and "unknown" in meanings[index + 1].marks):
        return Number(index + 1, float(kind == "one"), kind)
    value = _small(key, ones)
    if value is None:
        return None
    before = keys[index - 1] if index else ""
    marks = meanings[index - 1].marks if index else frozenset()
    if before in ("-", "–", "/") and index > 1 and keys[index - 2][-1:].isdigit():
        return None
    if "month" in marks or (value == 1 and "pronoun" in marks and not key[0].isdigit()):
        return None
    if "not-counted" in marks or (_YEAR.fullmatch(key) and before not in ("$", "€", "£")):
        return None
    if before == "of" and index > 1 and "not-counted" in meanings[index - 2].marks:
        return None
    last, value = _scale(keys, index + 1, value, ones, scales)
    after = keys[last] if last < len(keys) else ""
    if last < len(keys) and "percent" in meanings[last].marks:
        return Number(last + 1, value, "share")
    if (
        after in ("per", "/")
        or (after == "-" and last + 1 < len(keys))
        or (before == "(" and after == ")" and value < _MARKS)
    ):
        return None
    return Number(last, value)


@lru_cache(maxsize=8)
def _spelled(vocabulary: Vocabulary) -> tuple[dict[str, float], dict[str, float], dict[str, NumberKind]]:
    return dict(vocabulary.numbers), dict(vocabulary.scales), dict(vocabulary.quantifiers)


def _small(key: str, ones: Mapping[str, float]) -> float | None:
    """Return what one word says: digits, a number up to ninety-nine, or None."""
    if key[0].isdigit():
        return float(key.replace(",", "")) if len(key) <= _LONGEST and _DIGITS.fullmatch(key) else None
    return ones.get(key)


def _scale(
    keys: Sequence[str], index: int, value: float, ones: Mapping[str, float], scales: Mapping[str, float]
) -> tuple[int, float]:
    """Return the place after the number and its value with what follows: "two hundred and five", "2.1 million"."""
    total, part = 0.0, value
    while index < len(keys):
        key = keys[index]
        if key in scales:
            if scales[key] > scales["hundred"]:
                total, part = total + part * scales[key], 0.0
            else:
                part *= scales[key]
            index += 1
            continue
        step = 1 if key == "and" else 0
        ahead = keys[index + step] if index + step < len(keys) else ""
        more = None if keys[index - 1] not in scales or not ahead or ahead[0].isdigit() else _small(ahead, ones)
        if more is None:
            break
        part += more
        index += step + 1
    return index, total + part
