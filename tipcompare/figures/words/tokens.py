"""A token of a sentence, a word, a phrase, a number, a period or a sign, and what is asked of several."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import nan

from attrs import frozen

from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.lexicon import NOTHING, Meaning
from tipcompare.figures.words.numbers import Number
from tipcompare.figures.words.periods import Period
from tipcompare.figures.words.rule import PEOPLE
from tipcompare.series.prose import Counting

PAUSES, DASH = frozenset(",;:—–"), "—"
"""The signs that set off what a sentence says next."""
_YEAR_DIGITS = 4
_COMES_FROM, _NEAR_FROM = ("from", "by"), 3
"""Words behind which "10 to 12" is no range, and how many before it are looked at for one."""
_NEAR_COUNTED = 3
"""Words behind a range among which stands what it counts."""


@frozen(eq=False)
class Token:
    """A word, a phrase that the vocabulary knows, a number, a period or a sign.

    Args:
        key: in lower case, without a possessive ending; empty for a period.
        text: as printed; of a period the possessive ending, if any.
        meaning: what the lexicon knows of it.
        number: where it is one.
        period: where it is one.
        depth: of the brackets around it.
        begins_clause: whether it is an "and" behind which a subject of its own does something.
    """

    key: str
    text: str
    meaning: Meaning = NOTHING
    number: Number | None = None
    period: Period | None = None
    depth: int = 0
    begins_clause: bool = False

    def does(self, mark: str) -> bool:
        """Return whether the vocabulary gives it a mark."""
        return mark in self.meaning.marks

    def does_any(self, *marks: str) -> bool:
        """Return whether the vocabulary gives it one of these marks."""
        return not self.meaning.marks.isdisjoint(marks)

    @property
    def number_kind(self) -> str:
        """The kind of the number that it is; empty where it is none."""
        return self.number.kind if self.number is not None else ""

    @property
    def value(self) -> float:
        """What the number that it is says; not a number where it is none, so that it is like no other."""
        return self.number.value if self.number is not None else nan

    @property
    def is_year(self) -> bool:
        """Whether it has four digits and nothing else."""
        return self.key.isdecimal() and len(self.key) == _YEAR_DIGITS

    @property
    def joins(self) -> bool:
        """Whether it is a comma or "and"."""
        return self.key == "," or "and" in self.meaning.marks

    @property
    def is_for(self) -> bool:
        """Whether it ends with a word behind which stands whom something is for: "provided to", "for"."""
        return self.key.rpartition(" ")[2] in ("to", "for")


_END = Token("", "")


def at(tokens: Sequence[Token], place: int) -> Token:
    """Return the token at a place, one that says nothing where the sentence has none."""
    return tokens[place] if 0 <= place < len(tokens) else _END


def has(stretch: Iterable[Token], *marks: str) -> bool:
    """Return whether the vocabulary gives any token of a stretch one of these marks."""
    for token in stretch:  # mostly one or two, so that a plain loop is fastest
        told = token.meaning.marks
        if not told.isdisjoint(marks):
            return True
    return False


def has_key(stretch: Iterable[Token], *keys: str) -> bool:
    """Return whether any token of a stretch is one of these words or signs."""
    for token in stretch:
        key = token.key
        if key in keys:
            return True
    return False


def has_kind(stretch: Iterable[Token], *kinds: str) -> bool:
    """Return whether any token of a stretch names what counts as one of these kinds."""
    for token in stretch:
        kind = token.meaning.kind
        if kind in kinds:
            return True
    return False


def is_denied(stretch: Iterable[Token]) -> bool:
    """Return whether those who are said to get something got none, or too little: "and received no care"."""
    return any(token.does_any("negation", "too-little") or token.number_kind == "none" for token in stretch)


def has_victims(stretch: Iterable[Token]) -> bool:
    """Return whether any token of a stretch says that somebody is a victim, or is in the state of one."""
    return any(token.meaning.kind == "victim" or token.meaning.conditions for token in stretch)


def names_topic(stretch: Iterable[Token]) -> bool:
    """Return whether any token of a stretch names what the series is on, or how people are exploited."""
    return any(token.does("topic") or token.meaning.divides("exploitation") for token in stretch)


def back_over(tokens: Sequence[Token], place: int, passed: Callable[[Token], bool]) -> int:
    """Return the place of the last token up to `place` that is not passed over; -1 where all are."""
    while place >= 0 and passed(tokens[place]):
        place -= 1
    return place


def past(tokens: Sequence[Token], place: int, *marks: str) -> int:
    """Return the place of the first token from `place` on that has none of these marks."""
    while place < len(tokens) and tokens[place].does_any(*marks):
        place += 1
    return place


def first_stop(tokens: Sequence[Token], places: range) -> int:
    """Return the first of some places at which a sign pauses or a number stands, their end where none does."""
    stops = (i for i in places if tokens[i].key in PAUSES or tokens[i].number is not None)
    return next(stops, places.stop)


def joins_list(between: Sequence[Token]) -> bool:
    """Return whether numbers of a list have nothing but a comma, "and", or what qualifies them between them."""
    return bool(between) and all(token.joins or token.meaning.qualifier for token in between)


def is_range(tokens: Sequence[Token], least: int, counts: Mapping[str, Counting]) -> bool:
    """Return whether the number at a place is the least of a range: "between 10 and 12", "10 to 12 victims".

    Not "from 10 to 12" and "by 10 to 12", which tell what it was, or how far it went, and what it came to, nor what
    was given to whom, or sent where: "$10 to 12 victims", "referred nine to 12 shelters".
    """
    low, high = at(tokens, least), at(tokens, least + 2)
    if not (low.number_kind == high.number_kind == "count" and low.value < high.value):
        return False
    joint, before = at(tokens, least + 1), tokens[max(0, least - _NEAR_FROM) : least]
    if joint.key == "to":
        other = any(token.key.rpartition(" ")[2] in _COMES_FROM for token in before) or has_key(before[-1:], *SIGNS)
        other = other or _moved_from(tokens, least) or _is_sent(tokens, least, counts)
        named = joint.text != "to" or (are_counted(tokens, least + 3) and not other)
    else:
        named = joint.key == "and" and has_key(before[-1:], "between")
    return named and not at(tokens, least + 3).does("time")  # which tells the least and the most itself


def _moved_from(tokens: Sequence[Token], least: int) -> bool:
    """Return whether a number is what another went up or down from: "rose from a previous low of 10 to 12"."""
    led = back_over(tokens, least - 1, _tells_little)
    whence = tokens[max(led, 0) : led + 1]
    return any("from" in token.key.split() for token in whence) and has(tokens[max(led - 1, 0) : led + 1], "moves")


def _tells_little(token: Token) -> bool:
    """Return whether a word may stand between "from" and its number: "from a previous low of 10"."""
    little = token.does_any("light", "superlative", "sum") or token.meaning.plain
    return little and "from" not in token.key.split() and token.number_kind in ("", "one") and token.key not in PAUSES


def _is_sent(tokens: Sequence[Token], least: int, counts: Mapping[str, Counting]) -> bool:
    """Return whether a number is of those sent to so many places: "referred nine to 12 shelters", not "12 calls"."""
    near = (t.meaning for t in tokens[least + 3 : least + 3 + _NEAR_COUNTED])
    named = next((m for m in near if m.kind in PEOPLE or m.nouns), None)
    there = named is not None and named.kind not in PEOPLE and any(counts[name].adds for name in named.nouns)
    return there and has(tokens[max(0, least - 1) : least], "sends")


def are_counted(words: Sequence[Token], place: int) -> bool:
    """Return whether what is counted is named at a place, or soon behind it: "new victims", not "year old victims"."""
    near = words[place : place + _NEAR_COUNTED]
    named = (
        i for i, word in enumerate(near) if word.meaning.kind in PEOPLE or word.meaning.nouns or word.meaning.conditions
    )
    last = next((i for i, word in enumerate(near) if word.does("currency")), next(named, -1))
    return last >= 0 and not (has(near[:last], "time", "percent", "and") or has_key(near[:last], *PAUSES))


def is_dated(stretch: Iterable[Token]) -> bool:
    """Return whether a period is told in a stretch."""
    return any(token.period is not None for token in stretch)
