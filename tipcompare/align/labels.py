"""Labels that the items of a list begin with, "PR.AC-1:" or "Rec. 13a -": two lists number the same items anew."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

_OPENING = r"\A\s*(?:[•‣▪●*–—-]\s+)?[(\[]?"
_NO_YEAR = r"(?!\S*(?<!\d)(?:19|20)\d\d(?!\d))"
_COUNTED = r"(?:(?P<number>\d{1,4})[a-z]?|[a-z]|[ivxl]{1,7})\b(?:[.-](?:\d{1,4}|[a-z])\b)*"
"""What two labels of one kind differ in: a number, a letter or a Roman number, and what it is divided into."""

_DASH = r"(?:\s+[–—-]|[–—-])\s+(?=[^\W\d]|[\"'“‘(\[])"
"""One that no number follows: "5 - 10" is a range."""


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.VERBOSE)


_MARKED = _compile(
    rf"""
    {_OPENING}
    (?:
        (?=\S{{1,40}}\s)(?=\S*\d){_NO_YEAR}(?!\S*[^\W\d]{{5}})(?!\S*\d-[^\W\d]{{2}})
        (?:
            [\w.-]{{1,20}}(?:(?:\(\w{{1,4}}\))+[:.)\]]*|[:.)\]]+)(?:{_DASH})?
            |(?=\S*[^\W\d])[\w.-]{{0,20}}\w{_DASH}
            |\d+[a-f]
            |(?:\d+\.)+[a-z]
            |\d+(?:\.\d+){{2,}}
            |[a-z]{{2,4}}-\d+
            |(?=\S*\.)[a-z]{{1,4}}\d*(?:[.-][a-z]{{0,4}}\d*)+
        )
        |(?:[a-z]|[ivx]+)(?:[:.)\]]+(?:{_DASH})?|{_DASH})
        |[#№]\s*{_NO_YEAR}\d{{1,4}}[a-z]?[:.)\]]*(?:{_DASH})?
    )
    (?:(?<=\s)|\s+)(?=\S)
    """
)
"""A word with a digit in it that a sign ends, "13a" or letters with numbers as "V2.1", or a letter or Roman number.

No year, measure ("12-month", "5m") or long word ("COVID-19"); a number without a sign may count what follows.
"""
_NAMED = _compile(
    rf"""
    {_OPENING}(?P<shared>[^\W\d_]{{2,20}}\.?\s+(?:no\.?\s*|[#№]\s*)?){_NO_YEAR}{_COUNTED}
    (?:\s*[:.)\]]+(?:{_DASH}|\s+)|{_DASH})(?=\S)
    """
)
"""A word and what it numbers, to a sign or a dash: "Recommendation 4:", "Goal B -"."""

_JOINED = _compile(rf"{_OPENING}(?:{_NO_YEAR}\d{{1,4}}(?:\.\d{{1,4}})*[a-z]?[:.)\]]+|[a-z]\)|[ivx]+\))(?=\w)")
"""A number or letter and a sign, set close to the item: "1.Train judges"."""

_DASHED = _compile(rf"{_OPENING}{_NO_YEAR}\d{{1,4}}(?:\.\d{{1,4}})*[)\]]?{_DASH}")
"""A number and a dash."""

_HEADED = _compile(rf"{_OPENING}(?P<shared>[^\W\d_]{{2,20}}\.?\s+){_NO_YEAR}{_COUNTED}[^\S\n]*\n\s*(?=\S)")
"""A word and what it numbers, on a line of their own."""

_SHORTENED = _compile(
    rf"{_OPENING}(?P<shared>(?:[^\W\d_]{{2,20}}\s+no|[^\W\d_]{{2,10}})\.\s*){_NO_YEAR}"
    r"(?P<number>\d{1,4})\s+(?=\S)"
)
"""A shortened word and a number: "Rec. 4"."""

_DOTTED = _compile(rf"{_OPENING}(?P<shared>[1-9]\d?\.)(?P<number>\d{{1,4}})\s+(?=\S)")
"""A number with one dot, which may be a decimal."""

_LONG_DOTTED = _compile(rf"{_OPENING}(?P<shared>{_NO_YEAR}[1-9]\d{{2,3}}\.)\d{{1,4}}\s+(?=\S)")
"""The same with more before the dot, which hardly is one: some of a list begin so, too."""

_LETTERED = _compile(rf"{_OPENING}(?P<shared>{_NO_YEAR}[a-z]{{1,4}})(?P<number>\d{{1,4}})\s+(?=\S)")
"""A few letters and a number: "R4"."""

_CERTAIN = (_MARKED, _NAMED)
_KINDS = (*_CERTAIN, _JOINED, _DASHED, _HEADED, _SHORTENED, _DOTTED, _LONG_DOTTED, _LETTERED)
"""Each kind of label. But for those that are certain they are labels only before a word with a capital, as an item
begins: "2.5 tons" is none."""

_FEWEST, _NEARLY_ALL = 3, 0.9
"""Of so many items at least, so much begin with a label of their own."""

_SHARED_BY, _COUNTED_THROUGH = 3, 2 / 3
"""What labels share stands in so many of them on average, and of the numbers from the least to the greatest so much is
there: ages and places count nothing through."""

_HEAD = 40
_WORD = re.compile(r"[\"'“‘(\[]*([^\W\d_]+)")


@frozen
class _Label:
    """What one item begins with: where it ends, what others of its kind have too, and its number among these."""

    kind: re.Pattern[str]
    text: str
    end: int
    shared: str
    number: int | None


def strip_labels(texts: Sequence[str], groups: Sequence[str] | None = None) -> list[str]:
    """Return the items of a list without the labels that they begin with; as they are where these are no labels.

    Labels they are where nearly every item has one, each its own, and most items differ without them as well: what
    two items begin with, or most differ by alone, is part of what they say. Of words and bare numbers it is asked too
    that most of them differ only in what they count: "Rec. 1:", "Rec. 2:", or "140.1", "140.2".

    Args:
        texts: all items of one list.
        groups: the heading each stands under, if any: below each, labels may begin anew.

    Example:
        >>> strip_labels(["1.2: Train judges.", "1.3: Open a shelter.", "2.1: Ban fees."])
        ['Train judges.', 'Open a shelter.', 'Ban fees.']
        >>> strip_labels(["Rec. 1 - Train judges.", "Rec. 2 - Open a shelter.", "Rec. 3 - Ban fees."])
        ['Train judges.', 'Open a shelter.', 'Ban fees.']
        >>> strip_labels(["1.2: Train judges.", "Open a shelter.", "Ban fees."])[0]
        '1.2: Train judges.'
    """
    found = _keep_kinds([_find_label(text) for text in texts])
    below = groups if groups and _FEWEST * len(set(groups)) <= len(texts) else [""] * len(texts)
    own = {(label.text, group) for label, group in zip(found, below, strict=True) if label}
    if len(texts) < _FEWEST or len(own) < _NEARLY_ALL * len(texts):
        return list(texts)
    left = [text[label.end :] if label else text for text, label in zip(texts, found, strict=True)]
    differ = set(zip(map(str.casefold, left), below, strict=True))
    return left if 2 * len(differ) >= len(left) else list(texts)


def _find_label(text: str) -> _Label | None:
    for kind in _KINDS:
        label = kind.match(text)
        if label and (kind in _CERTAIN or _opens_item(text[label.end() : label.end() + _HEAD])):
            told = label.groupdict()
            shared, number = " ".join(told.get("shared", "").casefold().split()), told.get("number")
            return _Label(kind, label[0].strip().casefold(), label.end(), shared, int(number) if number else None)
    return None


def _opens_item(text: str) -> bool:
    """Whether a text begins with a word that has one capital, its first letter: neither a unit nor an acronym."""
    word = _WORD.match(text)
    return word is not None and word[1][0].isupper() and word[1][1:] == word[1][1:].lower()


def _keep_kinds(found: Sequence[_Label | None]) -> list[_Label | None]:
    """Leave out labels of a kind that has to share something, where these share little or do not count through."""
    kinds: dict[re.Pattern[str], list[_Label]] = {}
    for label in filter(None, found):
        kinds.setdefault(label.kind, []).append(label)
    kept = {kind for kind, labels in kinds.items() if "shared" not in kind.groupindex or _count_through(labels)}
    return [label if label and label.kind in kept else None for label in found]


def _count_through(labels: Sequence[_Label]) -> bool:
    numbers: dict[str, set[int]] = {}
    for label in labels:
        numbers.setdefault(label.shared, set()).update(() if label.number is None else (label.number,))
    told = list(filter(None, numbers.values()))
    spans = sum(max(own) - min(own) + 1 for own in told)
    return _SHARED_BY * len(numbers) <= len(labels) and sum(map(len, told)) >= _COUNTED_THROUGH * spans
