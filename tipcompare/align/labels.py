"""Labels that the items of a list begin with, "PR.AC-1:" or "Rec. 13a -": two lists number the same items anew."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import product
from string import ascii_lowercase

from attrs import field, frozen

from tipcompare.language.directives import TO
from tipcompare.language.list_words import LIST_WORDS, ROMAN
from tipcompare.language.tags import ENGLISH_TAG, is_english


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\A\s*(?:[•‣▪●*–—-]\s+)?[(\[（［【]?{pattern}(?=\S)", re.IGNORECASE | re.VERBOSE)


@frozen
class _Kind:
    """One kind of label.

    Args:
        pattern: what it looks like, with a group `counter` if it counts, and `shared` for what stands before that.
        certain: whether it is one whatever follows; else only before a word with a capital, as an item begins, not the
            same before all ("2 - Hour", "3 - May"), and where all items differ without it.
        counts: how much of the numbers from the least to the greatest is there at least; of 1, from the first on.
    """

    pattern: re.Pattern[str] = field(converter=_compile)
    certain: bool
    counts: float


_WORDS = "|".join(sorted(LIST_WORDS))
_ALPHABETS = "a-zа-яα-ωא-תء-ي"
_CHINESE = "一二三四五六七八九"
_NUMBER = r"(?:n\.?\s?[°º]\.?|nr\.|[#№])"
"""The sign for "number" in most languages: "n°", "n.º", "Nr."."""

_NO_YEAR = r"(?!\S*(?<!\d)(?:19|20)\d\d(?!\d))"
_COUNTER = r"(?P<counter>\d{1,4}|[a-z]|[ivxl]{1,7})"
_WIDE = "、，：．）］】"
"""Signs that end labels with no blank behind them."""

_DASH = r"\s*[–—-]\s+(?=[^\W\d]|[\"'“‘(\[])"
"""One that no number follows: "5 - 10" is a range."""

_MARKED = rf"""
    (?:
        (?=\S{{1,40}}\s)(?=\S*\d){_NO_YEAR}(?!\S*[^\W\d]{{5}})(?!\S*\d-[^\W\d]{{2}})
        (?:
            [\w.-]{{1,20}}(?:(?:\(\w{{1,4}}\))+[:.)\]]*|[:.)\]]+|(?=\s:\s))
            |\d+[a-f]
            |[a-z]{{2,4}}-\d+
            |(?=\S*\.)[a-z]{{1,4}}\d*(?:[.-][a-z]{{0,4}}\d*)+
        )
        |(?:[{_ALPHABETS}]|[ivx]+)(?:[:.)\]]+|(?=\s:\s))
    )
    (?:{_DASH}|\s:\s+|\s+)
"""
"""A word with a digit in it that a sign ends, "13a" or letters with numbers as "V2.1", or a letter or Roman number,
before a French colon with a blank.

No year, measure ("12-month", "5m") or long word ("COVID-19"); a number without a sign may count what follows.
"""
_LISTED = (
    rf"(?P<counter>\d{{1,4}}(?=[{_WIDE}])|[{_CHINESE}十]{{1,3}}(?=[{_WIDE})\]])|[①-⑳])[{_WIDE}.)\]]?(?:{_DASH}|\s*)"
)
"""A number as Chinese and Japanese have it: "1、", "一、", "（一）", "①"."""

_ORDINAL = rf"(?P<counter>\d{{1,3}})\.?[°ºª](?:{_DASH}|\s:\s+|\s+)"
"""A number with the sign of an ordinal and nothing else, "1º", which may be a degree or count what follows as well."""

_NAMED = rf"""
    (?P<shared>(?:{_WORDS})(?:\.\s*|\s+|(?=\d|[#№]))(?:no\.?\s*|[#№]\s*)?)
    {_NO_YEAR}{_COUNTER}(?:(?<=\d)[a-z])?\b(?:[.-](?:\d{{1,4}}|[a-z])\b)*
    (?:\s*[:.)\]]+(?:{_DASH}|\s+)|{_DASH}|[^\S\n]*\n\s*)
"""
"""A word for the items of lists and which it is, to a sign, a dash or the end of the line: "Goal B -"."""

_BARE = rf"{_NO_YEAR}{_COUNTER}(?:[:.)\]]+(?=\w)|[)\]]?{_DASH})"
"""A number or letter by itself: "1.Train judges", "A - Train judges"."""

_SIGNED = rf"""
    (?P<shared>(?:(?:{_WORDS}|no)\.|no|number|{_NUMBER})\s*|r)
    {_NO_YEAR}(?P<counter>\d{{1,4}})[:.)\]]*(?:{_DASH}|\s:\s+|\s+)
"""
"""A number behind a sign or a word cut short: "#1", "Rec. 1", "R1"."""

_BELOW = r"(?P<shared>[1-9]\d{0,2}\.)(?P<counter>\d{1,3})" rf"(?:{_DASH}|\s+)"
"""A number below that of a paragraph, "56.1", which may be an amount or a time of day as well."""

_WORD = r"[^\s\d_:.,;()\[\]（）–—-]{1,20}\.?"
_WORDED = rf"""
    (?P<shared>(?:{_WORD}(?:\s{_WORD}){{0,2}}\s*(?:{_NUMBER}\s*)?|{_NUMBER}\s*))
    {_NO_YEAR}(?P<counter>\d{{1,4}}|(?<=\s)[ivxl]{{1,7}}|[{_CHINESE}十]{{1,3}})(?:[.-]\d{{1,4}}\b)*[一-鿿]?
"""
_ENDED = rf"{_WORDED}(?:\s?[:.)\]]+(?:{_DASH}|\s+)|[{_WIDE}]\s*|{_DASH}|[^\S\n]*\n\s*)"
"""Up to three words of any language, the same before all, and a number to a sign: "Recommandation n° 1 :"."""

_UNENDED = rf"{_WORDED}\s+"
"""The same where nothing ends the number."""

_PARAGRAPHS = _Kind(_BELOW, False, 1)
_KINDS = (
    *(_Kind(_MARKED, True, 0), _Kind(_LISTED, True, 2 / 3), _Kind(_NAMED, True, 2 / 3)),
    *(_Kind(_ORDINAL, False, 2 / 3), _Kind(_BARE, False, 1), _Kind(_SIGNED, False, 1)),
    _PARAGRAPHS,
)
_WORDED_KINDS = (_Kind(_ENDED, True, 1), _Kind(_UNENDED, False, 1))
"""Looked for in other languages than English, whose words for the items of lists are not declared."""

_FEWEST, _NEARLY_ALL = 3, 0.9
"""Of so many items at least, so much begin with a label of their own."""

_HEAD = 40
_TO = re.compile(rf"\A{TO}\s+", re.IGNORECASE)
_FIRST = re.compile(r"\A[\"'“‘(\[]*([^\W\d_]+)")

_OF_CHINESE = map("".join, product(("", "十", *(f"{ones}十" for ones in _CHINESE[1:])), ("", *_CHINESE)))
_SERIES: tuple[Mapping[str, int], ...] = tuple(
    {counter: place for place, counter in enumerate(counters)}
    for counters in (
        map(str, range(10_000)),
        ("", *ascii_lowercase),
        ROMAN,
        _OF_CHINESE,
        ("", *"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
    )
)
"""The place of each number, letter, Roman and Chinese number, and number in a circle."""


@frozen
class _Label:
    """What one item begins with: where it ends, what others of its kind have too, and what counts it among these."""

    kind: _Kind
    text: str
    end: int
    shared: str
    counter: str


def strip_labels(texts: Sequence[str], groups: Sequence[str] | None = None, tag: str = ENGLISH_TAG) -> list[str]:
    """Return the items of a list without the labels that they begin with; as they are where these are no labels.

    Labels they are where nearly every item has one, each its own, and most items differ without them as well: what
    two items begin with, or most differ by alone, is part of what they say. So is what may say which: "Article 3:",
    "C29 -" and "1.5 Million" are none. A word for the items of lists may stand before a number; where no sign ends
    it, or nothing but a dash, numbers have to count through from the first and all items to differ without. Below the
    number of a paragraph some may be left out where that has three digits ("122.3", "122.7") and they go up.

    Of English the words for the items of lists are known. In another language any word may be one that stands before
    all items with a number that counts them through from the first: articles and districts that count so are taken for
    labels there.

    Args:
        texts: all items of one list.
        groups: the heading each stands under, if any: below each, labels may begin anew.
        tag: of the language they are in.

    Example:
        >>> strip_labels(["1.2: Train judges.", "1.3: Open a shelter.", "2.1: Ban fees."])
        ['Train judges.', 'Open a shelter.', 'Ban fees.']
        >>> strip_labels(["Rec. 1 - Train judges.", "Rec. 2 - Open a shelter.", "Rec. 3 - Ban fees."])
        ['Train judges.', 'Open a shelter.', 'Ban fees.']
        >>> strip_labels(["Avis n° 1 : Former.", "Avis n° 2 : Ouvrir.", "Avis n° 3 : Punir."], tag="fr")
        ['Former.', 'Ouvrir.', 'Punir.']
        >>> strip_labels(["1.2: Train judges.", "Open a shelter.", "Ban fees."])[0]
        '1.2: Train judges.'
    """
    kinds = _KINDS if is_english(tag) else (*_KINDS, *_WORDED_KINDS)
    found = _keep_kinds([_find_label(text, kinds) for text in texts])
    below = groups if groups and _FEWEST * len(set(groups)) <= len(texts) else [""] * len(texts)
    certain = [label if label and label.kind.certain else None for label in found]
    return _leave_out(texts, found, below) or _leave_out(texts, certain, below) or list(texts)


def _leave_out(texts: Sequence[str], found: Sequence[_Label | None], below: Sequence[str]) -> list[str]:
    """Return the items without these labels; nothing where too few have one of their own, or too few differ without."""
    own = {(label.text, group) for label, group in zip(found, below, strict=True) if label}
    if len(texts) < _FEWEST or len(own) < _NEARLY_ALL * len(texts):
        return []
    left = [text[label.end :] if label else text for text, label in zip(texts, found, strict=True)]
    differ = len(set(zip(map(str.casefold, left), below, strict=True)))
    if all(label.kind.certain for label in found if label):
        return left if 2 * differ >= len(left) else []
    return left if differ == len(left) and len({_TO.sub("", text).split(" ", 1)[0] for text in left}) > 1 else []


def _find_label(text: str, kinds: Sequence[_Kind]) -> _Label | None:
    for kind in kinds:
        label = kind.pattern.match(text)
        if label and (kind.certain or _opens_item(text[label.end() : label.end() + _HEAD])):
            told = label.groupdict("")
            shared = "".join(told.get("shared", "").casefold().split())
            counter = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in told.get("counter", ""))
            return _Label(kind, label[0].strip().casefold(), label.end(), shared, counter.casefold())
    return None


def _opens_item(text: str) -> bool:
    """Whether a text begins with a word that has one capital, its first letter: neither a unit nor an acronym.

    So does any that is in letters without capitals.
    """
    word = _FIRST.match(text)
    return word is not None and not word[1][0].islower() and word[1][1:] == word[1][1:].lower()


def _keep_kinds(found: Sequence[_Label | None]) -> list[_Label | None]:
    """Leave out labels of a kind that counts where what stands behind the same words does not count through."""
    counters: dict[tuple[_Kind, str], set[str]] = {}
    for label in filter(None, found):
        counters.setdefault((label.kind, label.shared), set()).add(label.counter.lstrip("0") or label.counter)
    kept = {(kind, shared) for (kind, shared), own in counters.items() if _count_through(own, kind.counts)}
    below = [label for label in found if label and label.kind is _PARAGRAPHS]
    paragraphs = {(label.kind, label.shared) for label in below}
    if len(paragraphs) == len(below):
        kept -= paragraphs
    elif _ascend(below):
        kept |= paragraphs
    worded = {(kind, shared) for kind, shared in kept if kind in _WORDED_KINDS}
    if len({shared for _, shared in worded}) > 1:
        kept -= worded
    return [label if label and (label.kind, label.shared) in kept else None for label in found]


def _ascend(below: Sequence[_Label]) -> bool:
    """Whether numbers below those of few paragraphs go up from each to the next; of three digits, as no hour has."""
    places = [(int(label.shared[:-1]), int(label.counter)) for label in below]
    few = _FEWEST * len({label.shared for label in below}) <= len(below)
    return few and all(len(label.shared) == 4 for label in below) and places == sorted(set(places))


def _count_through(counters: set[str], share: float) -> bool:
    """Whether so much is there of some series from the least to the greatest; of all of it, from its first on."""
    for series in _SERIES:
        places = sorted(series[counter] for counter in counters if counter in series)
        if share and len(places) == len(counters):
            begins = 1 if share == 1 else places[0]
            if len(places) >= share * (places[-1] - begins + 1) and places[0] >= begins:
                return True
    return not share
