"""The noun phrase of a number: what is counted, and what it says of it."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

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


def read_phrase(words: Sequence[Word], index: int) -> Phrase:
    """Return the noun phrase that begins at `words[index]`, right after a number; it may be empty."""
    bare = index
    if index < len(words) and words[index].key == "of":
        while index < len(words) and words[index].key in _PARTITIVE:
            index += 1
        whole = read_number(words, index) if index < len(words) else None
        if whole is not None and whole.kind == "count":  # "40 of the 56 victims"
            index = whole.last
    start, kind, nouns, head, actor, unknown, nationality = index, "", tuple[str, ...](), "", "", "", ""
    dimensions: Dimensions = {}
    said: tuple[str, ...] = ()
    while index < min(len(words), start + _LONGEST):
        word = words[index]
        meaning = word.meaning
        found = bool(kind or nouns)
        if meaning.verbs and not found and index + 1 < len(words) and words[index + 1].meaning.kind in _DONE_TO:
            said = meaning.verbs
            index += 1
            continue
        if _ends(word):
            break
        if word.key in ("and", "or"):
            if not _goes_on(words, index + 1, kind, described=bool(dimensions), named=bool(nouns)):
                break
        elif "function" in meaning.marks or (found and not (meaning.kind or meaning.nouns)):
            break
        elif meaning.kind or meaning.nouns:
            kind, nouns, head = ("" if meaning.nouns else meaning.kind), meaning.nouns, word.key
        elif "time" in meaning.marks:
            return Phrase(index + 1, "time", dimensions=dimensions)
        elif "currency" in meaning.marks:
            return Phrase(index + 1, "money", currency=word.key)
        elif meaning.actor or not meaning.dimensions:
            if word.text[0].isupper() and not meaning.actor:
                nationality = nationality or word.text
            elif not meaning.actor or word.key.endswith("s"):
                unknown = word.key
                if _plural(word.key):
                    index += 1
                    break
        add_dimensions(dimensions, meaning.dimensions)
        actor = actor or ("" if found or meaning.kind else meaning.actor)
        index += 1
    if kind in _PEOPLE and not nouns and nationality and "nationality" not in dimensions:
        dimensions["nationality"] = {nationality}
    if nouns and not head.endswith("s") and index < len(words) and _is_noun(words[index]):
        nouns, unknown = (), words[index].key  # "prosecution statistics"
    strange = bool(unknown) and not (kind or nouns)
    if strange and start == bare + 1:  # "six of suspected sex trafficking"
        return Phrase(bare)
    if strange and _plural(unknown):
        kind = "other"
    return Phrase(index, kind, nouns, head, dimensions, actor, strange, unknown if strange else "", said)


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
