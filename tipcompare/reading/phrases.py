"""The noun phrase of a number: what is counted, and what it says of it."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field, frozen

from tipcompare.reading.numbers import read_number
from tipcompare.reading.words import NOTHING, PERIOD_SIGN, Word

Dimensions = dict[str, set[str]]
_PARTITIVE = frozenset(
    {"of", "the", "these", "those", "them", "whom", "which", "its", "their", "this", "all", PERIOD_SIGN}
)
_DONE_TO = frozenset({"victim", "suspect"})
_LONGEST = 9
_PEOPLE = ("victim", "person", "")


@frozen(eq=False)
class Phrase:
    """What stands after a number, up to where its noun phrase ends.

    Args:
        end: place of the first word after it.
        kind: the kind of thing counted; `other` for a plural the vocabulary does not know, `time` for a length of
            time, empty where no noun stands there ("17 federal").
        nouns: measures that its noun names.
        head: its noun.
        dimensions: breakdowns its adjectives and nouns give.
        actor: who its adjectives name ("two NGO shelters").
        strange: whether there are words in it that the vocabulary does not know, and no noun that it knows.
        said: measures that a participle in it tells of ("newly identified victims").
        currency: a word for money that ends it, or might be one; empty for none.
    """

    end: int
    kind: str = ""
    nouns: tuple[str, ...] = ()
    head: str = ""
    dimensions: Dimensions = field(factory=dict)
    actor: str = ""
    strange: bool = False
    currency: str = ""
    said: tuple[str, ...] = ()


@define(eq=False)
class _Reading:
    """A noun phrase on its way."""

    kind: str = ""
    nouns: tuple[str, ...] = ()
    head: str = ""
    dimensions: Dimensions = field(factory=dict)
    actor: str = ""
    unknown: str = ""
    nationality: str = ""
    currency: str = ""
    said: tuple[str, ...] = ()


def read_phrase(words: Sequence[Word], index: int) -> Phrase:
    """Return the noun phrase that begins at `words[index]`, right after a number; it may be empty."""
    start = _after_partitive(words, index)
    reading = _Reading()
    end = start
    while end < min(len(words), start + _LONGEST) and _take(words, end, reading):
        end += 1
        if reading.kind in ("time", "money") or (_plural(reading.unknown) and not (reading.kind or reading.nouns)):
            break
    if reading.kind in _PEOPLE and not reading.nouns and reading.nationality:
        reading.dimensions.setdefault("nationality", {reading.nationality})
    if reading.nouns and not reading.head.endswith("s") and end < len(words) and _is_noun(words[end]):
        reading.nouns, reading.unknown = (), words[end].key  # "prosecution statistics"
    strange = bool(reading.unknown) and not (reading.kind or reading.nouns)
    if strange and start == index + 1:  # "six of suspected sex trafficking"
        return Phrase(index)
    return Phrase(
        end,
        kind="other" if strange and _plural(reading.unknown) else reading.kind,
        nouns=reading.nouns,
        head=reading.head,
        dimensions=reading.dimensions,
        actor=reading.actor,
        strange=strange,
        currency=reading.unknown if strange else reading.currency,
        said=reading.said,
    )


def _after_partitive(words: Sequence[Word], index: int) -> int:
    """Return the place after "of the", "of these" or "of the 56", where one stands there."""
    if index < len(words) and words[index].key == "of":
        while index < len(words) and words[index].key in _PARTITIVE:
            index += 1
        whole = read_number(words, index) if index < len(words) else None
        if whole is not None and whole.kind == "count":
            index = whole.last
    return index


def _take(words: Sequence[Word], index: int, reading: _Reading) -> bool:
    """Take one word into the phrase; False where it ends before it."""
    word = words[index]
    meaning = word.meaning
    found = bool(reading.kind or reading.nouns)
    if meaning.verbs and not found and index + 1 < len(words) and words[index + 1].meaning.kind in _DONE_TO:
        reading.said = meaning.verbs
        return True
    if _ends(word):
        return False
    if word.key in ("and", "or"):
        return _goes_on(words, index + 1, reading.kind, described=bool(reading.dimensions), named=bool(reading.nouns))
    if "function" in meaning.marks or (found and not (meaning.kind or meaning.nouns)):
        return False
    if meaning.kind or meaning.nouns:
        reading.kind, reading.nouns, reading.head = "" if meaning.nouns else meaning.kind, meaning.nouns, word.key
    elif "time" in meaning.marks:
        reading.kind = "time"
    elif "currency" in meaning.marks:
        reading.kind, reading.currency = "money", word.key
    elif word.text[0].isupper() and not meaning.actor and not meaning.dimensions:
        reading.nationality = reading.nationality or word.text
    elif not meaning.dimensions and (not meaning.actor or word.key.endswith("s")):
        reading.unknown = word.key
    add_dimensions(reading.dimensions, meaning.dimensions)
    if not found and not meaning.kind:
        reading.actor = reading.actor or meaning.actor
    return True


def _ends(word: Word) -> bool:
    """Return whether a noun phrase cannot go on with `word`."""
    meaning = word.meaning
    if not word.key[-1].isalpha() or meaning.marks & {"comparison", "aside"}:
        return True
    return bool(meaning.verbs or meaning.states) and not meaning.nouns


def _is_noun(word: Word) -> bool:
    """Return whether a word may well be a noun: it is one that the vocabulary does not know."""
    return word.key[-1].isalpha() and word.meaning is NOTHING


def _plural(key: str) -> bool:
    return key.endswith("s") and not key.endswith(("ss", "us", "is"))


def add_dimensions(into: Dimensions, found: Sequence[tuple[str, str]]) -> None:
    """Add (breakdown, value) pairs to what is already known."""
    for name, value in found:
        into.setdefault(name, set()).add(value)


def _goes_on(words: Sequence[Word], index: int, kind: str, *, described: bool, named: bool) -> bool:
    """Return whether a phrase goes on after "and": "women and girls", "adult and child victims"."""
    if index >= len(words) or named or _ends(words[index]) or "function" in words[index].meaning.marks:
        return False
    meaning = words[index].meaning
    if kind:
        return meaning.kind == kind
    return not described or bool(meaning.dimensions)
