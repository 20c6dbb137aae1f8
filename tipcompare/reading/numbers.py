"""Numbers among words: digits, spelled out, none and any."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from tipcompare.reading.words import Word
from tipcompare.series.prose import words as words_of

_ONES = words_of(
    "zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, "
    "sixteen, seventeen, eighteen, nineteen"
)
_TENS = words_of("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety")
_SMALL = {word: float(value) for value, word in enumerate(_ONES)} | {
    word: 10.0 * value for value, word in enumerate(_TENS, start=2)
}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "dozen": 12.0}
_NONE = frozenset({"no", "none", "nobody"})
NUMBER_WORDS = frozenset({*_SMALL, "hundred", "dozen", "no", "none", "any"})
"""Words of which a number spelled out has at least one."""

_LONGEST = 15
"""Characters of the longest number in digits that anyone counts to."""
_DIGITS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAMED_BY = frozenset(
    words_of(
        "article, articles, section, sections, chapter, tier, law, decree, act, resolution, number, no, convention, "
        "paragraph, title, aged, age, ages, page, protocol, than, other, #"
    )
)


@frozen(eq=False)
class Number:
    """A number among the words of a sentence.

    Args:
        first, last: places of its first word and of the word after its last one.
        start, end: offsets in the report's own text.
        value: what it says; 0 for "no" and "any".
        kind: `count`, `share` (per cent), `none` (no, none), `any`, or `article` (a, an).
    """

    first: int
    last: int
    start: int
    end: int
    value: float
    kind: str = "count"


def read_number(words: Sequence[Word], index: int) -> Number | None:
    """Return the number that begins at `words[index]`, or None.

    Years, ordinals, ages and the numbers of laws and articles are not numbers of anything counted.

    Args:
        words: of one sentence.
        index: where to look.
    """
    word = words[index]
    if word.key in _NONE or word.key in ("any", "a", "an"):
        kind = "none" if word.key in _NONE else "any" if word.key == "any" else "article"
        return Number(index, index + 1, word.start, word.end, float(kind == "article"), kind)
    value = _small(word.key)
    if value is None:
        return None
    before = words[index - 1].key if index else ""
    marks = words[index - 1].meaning.marks if index else frozenset()
    if before in ("-", "–") and index > 1 and words[index - 2].key[-1].isdigit():
        return None
    if "month" in marks or (word.key == "one" and "pronoun" in marks):
        return None
    if before == "of" and index > 1:
        before = words[index - 2].key if words[index - 2].key in ("age", "ages") else before
    if before in _NAMED_BY or (_YEAR.fullmatch(word.key) and before not in ("$", "€", "£")):
        return None
    last, value = _scale(words, index + 1, value)
    after = words[last].key if last < len(words) else ""
    if after in ("%", "percent"):
        return Number(index, last + 1, word.start, words[last - 1].end, value, "share")
    if after == "per" or (after == "-" and last + 1 < len(words)):
        return None
    return Number(index, last, word.start, words[last - 1].end, value)


def _small(key: str) -> float | None:
    """Return what one word says: digits, a number up to ninety-nine, or None."""
    if key[0].isdigit():
        return float(key.replace(",", "")) if len(key) <= _LONGEST and _DIGITS.fullmatch(key) else None
    if key in _SMALL:
        return _SMALL[key]
    if "-" not in key:
        return None
    tens, _, ones = key.partition("-")
    if tens in _TENS and ones in _ONES[1:10]:
        return _SMALL[tens] + _SMALL[ones]
    return None


def _scale(words: Sequence[Word], index: int, value: float) -> tuple[int, float]:
    """Return the place after the number and its value with what follows: "two hundred and five", "2.1 million"."""
    total, part = 0.0, value
    while index < len(words):
        key = words[index].key
        if key in _SCALES:
            if _SCALES[key] > _SCALES["hundred"]:
                total, part = total + part * _SCALES[key], 0.0
            else:
                part *= _SCALES[key]
            index += 1
            continue
        step = 1 if key == "and" else 0
        ahead = words[index + step].key if index + step < len(words) else ""
        more = None if words[index - 1].key not in _SCALES or ahead[:1].isdigit() else _small(ahead)
        if more is None:
            break
        part += more
        index += step + 1
    return index, total + part
