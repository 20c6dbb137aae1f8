"""Numbers among words: digits, spelled out, none and any."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Literal

from attrs import frozen

from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.lexicon import NOTHING, Meaning
from tipcompare.language import Vocabulary

NumberKind = Literal["count", "share", "none", "any", "one", "unknown", "length"]

BEHIND = ([""] * 4, [NOTHING] * 4)
"""Keys and meanings of what stands behind the last word of a sentence, and before its first."""
_LONGEST = 15
"""Characters of the longest number in digits that anyone counts to."""
_THOUSANDS = 3
"""Digits of a group of thousands."""
_MARKS = 10
"""A number below this that stands alone in brackets is the mark of a list."""
_FAR = 8
"""Tokens before "a single" among which it is denied: "failed to find a single victim or try a single suspect"."""
_NEAR = 3
"""Words behind "both" or "its first" among which those counted stand."""
APOSTROPHES = "'’"
NUMERAL = (
    r"(?<![(\[,])\d\d?(?:,\d\d)+,\d{3}(?:\.\d+)?(?![\w,)\]])"
    rf"|\d+(?:,\d{{3}})+(?:\.\d+)?(?!\w)|\d{{1,3}}(?:[{APOSTROPHES}]\d{{3}})+(?:[.,]\d+)?(?!\w)"
    r"|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\w)|(?<![.,])(?!(?:19|20)\d\d,)\d+,\d\d?(?![\w,;)\]]|-\d)"
)
"""Digits with signs between them, however typed: "1,234.5", "1'234", "1.234,5", "4,5", in lakhs "1,23,456"; not
sources: "(4,5)"."""
MIXED = r"\d+[^\W\d_]+\d\w*|(?<![\w$€£.,])(?=[lIOo]*\d)\d*[lIOo](?:[\d,.lIOo]*[\dlIOo])?(?!\w)"
"""Digits mixed with letters, and with those that are taken for digits: "2O7", "l12", "1O,346". No tail of it is a
number."""
_MISREAD = re.compile(rf"{MIXED}|\d{{1,3}}, \d{{3}}")
_DIGITS = re.compile(
    rf"([1-9]\d{{0,2}}(?:([,. {APOSTROPHES}])\d{{3}})(?:\2\d{{3}})*|[1-9]\d?(?:,\d\d)+,\d{{3}}|\d+)"
    r"(?:(?!\2)[.,](\d+))?"
)
"""A whole number in groups or none, the sign between its groups, and its fraction."""
DOUBTFUL = r"[1-9]\d{0,2}\.\d{3}"
"""Three decimals of a scale, a share or a length of time, else a thousand: "1.234 million", "1.234 men"."""
_DOUBTFUL = re.compile(DOUBTFUL)
_HEAD, _HUNDREDS = re.compile(r"[1-9]\d{0,2}"), re.compile(r"\d{3}(?:[.,]\d+)?")
_TENS = range(20, 100, 10)
_TO = ("to", "and", "-", "–")
"""What stands between two numbers that share what stands behind them."""
_ENDS = ("", *",;:—–")
"""What stands before a word that begins a clause."""
_YEAR = re.compile(r"(?:19|20)\d\d")


@frozen(eq=False)
class Number:
    """A number among the words of a sentence.

    Args:
        last: place of the word after its last one.
        value: what it says; 0 for "no" and "any", 1 for "a".
        kind: `count`, `share` (per cent), `none` (no, none, zero), `any`, `one` (a, an, its first), `unknown` ("an
            unknown number"), or `length` ("a five-year term").
        least: whether it is a range, of which it says the least: "between 10 and 12".
    """

    last: int
    value: float
    kind: NumberKind = "count"
    least: bool = False


def read_number(keys: Sequence[str], meanings: Sequence[Meaning], index: int, vocabulary: Vocabulary) -> Number | None:
    """Return the number that begins at `keys[index]`, or None.

    Years, ordinals, ages and the numbers of laws and articles are not numbers of anything counted.

    Args:
        keys: the words of one sentence, in lower case, and empty ones behind them (`BEHIND`), which stand before the
            first as well: nobody needs to ask where a sentence begins and ends.
        meanings: what the lexicon knows of them.
        index: where to look.
        vocabulary: with the numbers spelled out.
    """
    key = keys[index]
    ones, scales, quantifiers = _spelled(vocabulary)
    value = None if key in quantifiers else _small(key, ones)
    if value is not None and _DOUBTFUL.fullmatch(key) and _has_fraction(keys, meanings, index, vocabulary):
        value = float(key)
    if value is None:
        return _quantified(keys, meanings, index, vocabulary)
    spans = _spans(keys, index, vocabulary)
    if _stands_for_number(keys, meanings, index - 1) or _is_no_count(keys, meanings, index, value, spans=spans):
        return None
    last, value = _scale(keys, meanings, index + 1, value, ones, scales)
    last, value = _with_half(keys, meanings, last, value, vocabulary)
    before, after = keys[index - 1], keys[last]
    if "percent" in meanings[last].marks:
        return Number(last + 1, value, "share")
    if _lists_shares(keys, meanings, index, last):
        return Number(last, value, "share")
    again = _small(keys[index - 2], ones) == value  # "12 (twelve)"
    item = before == "(" and after == ")" and (again or (key[0].isdigit() and value < _MARKS))
    item = item and (again or not _counts_named(keys, meanings, index))
    if _shares_unit(keys, last, ones, vocabulary):
        return Number(last, value, "length")
    return None if item or after in ("per", "/") or (after == "-" and not spans) else Number(last, value)


def find_thousands(keys: Sequence[str], meanings: Sequence[Meaning], places: Sequence[int]) -> list[tuple[int, int]]:
    """Return from where to where words are one number, with blanks between its thousands: "1 234", "12 345,6 million".

    Words that begin with a digit stand at some of the `places` alone.
    None that may be or end a name: "article 2 300 men", "zone 4 120 men", "in 2019/20 300 men".
    """
    found: list[tuple[int, int]] = []
    for last in [i for i in places if keys[i][:3].isdecimal() and _HUNDREDS.fullmatch(keys[i])]:
        first = last - 1
        if found and found[-1][1] == last and keys[first].isdecimal():
            found[-1] = (found[-1][0], last + 1)
        elif _HEAD.fullmatch(keys[first]) and _leads_number(keys, meanings, first, found):
            found.append((first, last + 1))
    return [(first, end) for first, end in found if not keys[end][:1].isdigit()]


def find_parted(keys: Sequence[str], meanings: Sequence[Meaning]) -> list[int]:
    """Return where numbers begin, the last first, that a blank behind the sign of their thousands parts: "1, 346".

    None that may be or end a name, and none in a list: "15, 120, and 346". They may be two numbers as well as one.
    """
    return [
        place - 1
        for place in range(len(keys) - 2, 0, -1)
        if keys[place] == ","
        and len(keys[place + 1]) == _THOUSANDS
        and keys[place + 1].isdecimal()
        and _HEAD.fullmatch(keys[place - 1])
        and keys[place - 2 : place - 1] != [","]
        and place > 1
        and _leads_number(keys, meanings, place - 1, [])
    ]


def is_misread(key: str) -> bool:
    """Return whether a word is a number that cannot be read, as letters or a blank are in it.

    Example:
        >>> is_misread("2O7"), is_misread("1, 346"), is_misread("l12"), is_misread("2nd")
        (True, True, True, False)
    """
    return _MISREAD.fullmatch(key) is not None


def _leads_number(keys: Sequence[str], meanings: Sequence[Meaning], first: int, found: list[tuple[int, int]]) -> bool:
    """Return whether a number may stand behind the word before `first`, and is no name of what that is."""
    before, led = keys[first - 1], meanings[first - 1]
    behind = found[-1:] != [] and found[-1][1] == first - 1
    if before in ("-", "–", "/") or (before == "and" and behind):
        return behind  # "10 000-12 000", "10 000 and 12 000"
    if not before[-1:].isalpha():
        return not before[:1].isdigit() or _YEAR.fullmatch(before) is not None
    if not led.marks.isdisjoint(("not-counted", "month")):
        return False
    if " " in before or "definite" in meanings[first - 2].marks:
        return True  # "and the navy 1 234"
    return (led is not NOTHING or before == "between") and (before.endswith(("s", "ed")) or not (led.kind or led.nouns))


def _has_fraction(keys: Sequence[str], meanings: Sequence[Meaning], index: int, vocabulary: Vocabulary) -> bool:
    """Return whether what stands behind a number, or a second one, has fractions: "1.125 to 1.250 million"."""
    last = index + (3 if keys[index + 1] in _TO and keys[index + 2][:1].isdigit() else 1)
    scaled = keys[last] in dict(vocabulary.scales) or keys[last] in dict(vocabulary.parts_of_year)
    return scaled or "percent" in meanings[last].marks


def _counts_named(keys: Sequence[str], meanings: Sequence[Meaning], index: int) -> bool:
    """Return whether a number in brackets tells how many of what stands before it: "from Chad (9), Mali (4), and"."""
    named = keys[index - 2][-1:].isalpha() and meanings[index - 2].marks.isdisjoint(
        ("function", "not-counted", "break")
    )
    return named and (keys[index + 2] in (",", ";", ".", "") or "and" in meanings[index + 2].marks)


def _is_no_count(keys: Sequence[str], meanings: Sequence[Meaning], index: int, value: float, *, spans: bool) -> bool:
    """Return whether a number is one of a date, a year, a law or an article, or the end of a code."""
    before, marks, after = keys[index - 1], meanings[index - 1].marks, meanings[index + 1]
    led, named = keys[index - 2], "not-counted" in meanings[index - 3].marks
    told = "that" in marks and "account" in meanings[index - 2].marks  # "reported that one victim", not "that one"
    dated = "plan" not in after.marks or _YEAR.fullmatch(keys[index + 2])  # not "six may", but "6 May 2019"
    return bool(
        # "2016-17", "B/1 visas"
        (not spans and before in ("-", "–", "/") and (led[-1:].isdigit() or (before == "/" and len(led) == 1)))
        or ("month" in marks or (value == 1 and "pronoun" in marks and not told) or ("month" in after.marks and dated))
        or ("not-counted" in marks or (_YEAR.fullmatch(keys[index]) and before not in SIGNS))
        # "the age of 12", not "the age of 12 victims was unknown"
        or (before == "of" and "not-counted" in meanings[index - 2].marks and not after.kind)
        or (before == "and" and named and keys[index - 3].startswith("between"))  # "between the ages of six and 15"
        # "under Article 2:114", not "Article 5: 20 victims were found"
        or (before == ":" and named and not (after.kind or after.nouns))
    )


def _stands_for_number(keys: Sequence[str], meanings: Sequence[Meaning], index: int) -> bool:
    """Return whether "no" stands for "number" in the name of a law: "under Act No 5"."""
    named = "number-sign" in meanings[index].marks and "not-counted" in meanings[index - 1].marks
    return named and keys[index + 1][:1].isdigit()


def _lists_shares(keys: Sequence[str], meanings: Sequence[Meaning], index: int, last: int) -> bool:
    """Return whether only numbers of a list stand between one, up to `last`, and "percent": "12, 58, and 30 percent".

    Not "12, 30 percent", nor "12, and 30 percent", unless the one at `index` stands behind another in a list.
    """
    listed = keys[index - 1] == "," and keys[index - 2][:1].isdigit()
    end = last
    while keys[end] == "," or "and" in meanings[end].marks or keys[end][:1].isdigit():
        end += 1
    if end == last or "percent" not in meanings[end].marks:
        return False
    numbers = sum(key[:1].isdigit() for key in keys[last:end])
    return "and" in meanings[end - 2].marks and (listed or numbers > 1 or end == last + 2)


def _quantified(keys: Sequence[str], meanings: Sequence[Meaning], index: int, vocabulary: Vocabulary) -> Number | None:
    """Return what a word says of how many that is no number: "no", "any", "a single", "both", "its first"."""
    untold = "untold" in meanings[index].marks and keys[index - 1] == "(" and not keys[index + 1]
    if "unknown" in meanings[index].marks or untold:  # "(unreported in 2019)"
        return Number(index + 1, 0.0, "unknown")
    if _stands_for_number(keys, meanings, index):
        return None
    kind = _spelled(vocabulary)[2].get(keys[index])
    if "single" in meanings[index].marks:
        near = _NEAR if keys[index - 1].endswith("ed") else _FAR  # not "did not tire and convicted a single trafficker"
        denied = any("negation" in meaning.marks for meaning in meanings[max(0, index - near) : index])
        return Number(index + 1, 0.0, "any") if denied else Number(index + 1, 1.0)
    if kind is not None and "unknown" not in meanings[index + 1].marks and not keys[index + 1].endswith(" than"):
        return Number(index + 1, float(kind == "one"), kind)
    after = meanings[index + 1]
    there = keys[index + 1] == "to" or "place" in after.marks
    if "one-more" in meanings[index].marks and "and" in meanings[index - 1].marks and there:
        return Number(index + 1, 1.0)  # "extradited two to one state and another to the next"
    if "first-one" in meanings[index].marks and _is_first_of_its(keys, meanings, index):
        return Number(index + 1, 1.0, "one")
    alone = keys[index - 1] in _ENDS or not meanings[index - 1].marks.isdisjoint(("and", "break"))
    if "of-two" in meanings[index].marks and alone and (after.states or not after.marks.isdisjoint(("be", "have"))):
        return Number(index + 1, 0.0, "none")  # "tried two; neither was convicted", not "judges neither received"
    two = "pair" in meanings[index].marks and _counts_two(keys, meanings, index + 1)
    if two and "beneficiary" in meanings[index - 1].marks:
        two = any(m.kind not in ("", "case") for m in meanings[index + 1 : index + _NEAR])  # not "for both crimes"
    return Number(index + 1, 2.0) if two else None


def _is_first_of_its(keys: Sequence[str], meanings: Sequence[Meaning], index: int) -> bool:
    """Return whether one is told as the first there was: "convicted its first trafficker", not "its first two"."""
    noun = next((i for i in range(index + 1, index + 1 + _NEAR) if meanings[i].kind or meanings[i].nouns), index)
    return "possessive" in meanings[index - 1].marks and noun > index and not keys[noun].endswith("s")


def _with_half(
    keys: Sequence[str], meanings: Sequence[Meaning], index: int, value: float, vocabulary: Vocabulary
) -> tuple[int, float]:
    """Return the place after a number and its value with a half behind it: "three and a half", "2 and a half million".

    A half before "dozen" belongs to that: "12 and a half dozen".
    """
    for half in vocabulary.halves:
        if not half.startswith(keys[index]):
            continue
        last = index + len(half.split())
        if list(keys[index:last]) == half.split():
            ones, scales, _ = _spelled(vocabulary)
            small = 0.0 < scales.get(keys[last], 0.0) < scales["hundred"]
            return (index, value) if small else _scale(keys, meanings, last, value + 0.5, ones, scales)
    return index, value


def _counts_two(keys: Sequence[str], meanings: Sequence[Meaning], index: int) -> bool:
    """Return whether people or cases stand behind "both", and nothing is joined to them: not "both men and women"."""
    last = next((place for place in range(index, index + _NEAR) if meanings[place].kind), -1)
    deed, then = (*meanings[last + 2 : last + 4], *BEHIND[1])[:2]  # "helped both victims and granted one a permit"
    anew = (deed.verbs or deed.weak or deed.states) and not then.kind  # not "both men and identified women"
    until = last + (1 if anew else 2)
    joined = any("and" in meaning.marks for meaning in meanings[index:until])
    apart = any(not key[-1:].isalnum() for key in keys[index : max(index, last)])  # "15 involved both; the cases"
    several = last >= 0 and (keys[last].endswith("s") or "many-by-itself" in meanings[last].marks)
    return several and not (joined or apart)


def _spans(keys: Sequence[str], index: int, vocabulary: Vocabulary) -> bool:
    """Return whether a number is one end of a length of time that a hyphen spans: "16-20 years"."""
    for first in (index, index - 2):
        ends = keys[max(first, 0) : first + 4]
        if len(ends) == 4 and ends[1] in ("-", "–") and ends[0].isdigit() and ends[2].isdigit():
            return ends[3] in dict(vocabulary.parts_of_year)
    return False


def _shares_unit(keys: Sequence[str], last: int, ones: Mapping[str, float], vocabulary: Vocabulary) -> bool:
    """Return whether a hyphen behind a number stands for the unit behind the next one: "three- to 12-year terms"."""
    if keys[last] != "-" or (keys[last + 1] not in _TO and keys[last + 1] != "or"):
        return False
    return _small(keys[last + 2], ones) is not None and keys[last + 3] in dict(vocabulary.parts_of_year)


@lru_cache(maxsize=8)
def _spelled(vocabulary: Vocabulary) -> tuple[dict[str, float], dict[str, float], dict[str, NumberKind]]:
    return dict(vocabulary.numbers), dict(vocabulary.scales), dict(vocabulary.quantifiers)


def _small(key: str, ones: Mapping[str, float]) -> float | None:
    """Return what one word says: digits, a number up to ninety-nine, or None."""
    if not key[:1].isdigit():
        return ones.get(key)
    found = _DIGITS.fullmatch(key) if len(key) <= _LONGEST else None
    return float(f"{''.join(filter(str.isdigit, found[1]))}.{found[3] or 0}") if found else None


def _tells_some_of(keys: Sequence[str], meanings: Sequence[Meaning], index: int) -> bool:
    """Return whether a number before `index` is a whole, and what is there some of it: "of the thirty three were".

    Not where several are named behind both: "of the thirty three victims".
    """
    led, near = meanings[index - 2].marks, range(index + 1, index + 1 + _NEAR)
    whole = "whole" in led or ("light" in led and "whole" in meanings[index - 3].marks)
    named = any(keys[i].endswith("s") and (meanings[i].kind or meanings[i].nouns) for i in near)
    return whole and not named


def _scale(
    keys: Sequence[str],
    meanings: Sequence[Meaning],
    index: int,
    value: float,
    ones: Mapping[str, float],
    scales: Mapping[str, float],
) -> tuple[int, float]:
    """Return the place after the number and its value with what follows: "two hundred and five", "2.1 million"."""
    total, part = 0.0, value
    while True:
        key = keys[index]
        if key in scales:
            if scales[key] > scales["hundred"]:
                total, part = total + round(part * scales[key], 2), 0.0
            else:
                part *= scales[key]
            index += 1
            continue
        step = key == "and"
        ahead = keys[index + step]
        tens = not step and ones.get(keys[index - 1]) in _TENS and 0 < ones.get(ahead, 0) < _TENS.start // 2
        tens = tens and meanings[index + 1].marks.isdisjoint(("hyphen", "whom"))  # not "twenty one-year terms"
        tens = tens and not _tells_some_of(keys, meanings, index)
        joins = tens or (keys[index - 1].rpartition("-")[2] in scales and not ahead[:1].isdigit())
        more = _small(ahead, ones) if joins else None
        if more is None:
            return index, total + part
        part += more
        index += step + 1
