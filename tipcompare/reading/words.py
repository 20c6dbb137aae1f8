"""The words of a sentence with what the series' vocabulary knows of them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from attrs import evolve, frozen

from tipcompare.model import Span
from tipcompare.model.document import Qualifier
from tipcompare.series.profile import Measure
from tipcompare.series.prose import Vocabulary

PERIOD_SIGN = "§ §"
"""The key of the sign that stands for a whole period; no word or sign of a text has a blank in it."""

_WORD = re.compile(
    r"\d+(?:-[^\W\d_]+)+|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?(?![^\W\d_])|\d*[^\W\d_]+(?:[-'’][^\W_]+)*[’']?|[^\s\w]|\S"
)
_POSSESSIVE = re.compile(r"['’]s?$")


@frozen
class Meaning:
    """What a word or phrase says of the figures around it.

    Args:
        kind: the kind of thing it counts as (`victim`); empty for none.
        nouns: measures it names.
        verbs: measures whose objects it governs.
        states: measures it tells of those counted before it.
        dimensions: (breakdown, value) pairs.
        actor: who it names.
        qualifier: how exact it makes a number.
        term: `penalty` or `sentence`.
        marks: `comparison`, `negation`, `account`, `data`, `partial`, `aside`, `plan`, `average`, `currency`...
    """

    kind: str = ""
    nouns: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    dimensions: tuple[tuple[str, str], ...] = ()
    actor: str = ""
    qualifier: Qualifier | None = None
    term: str = ""
    marks: frozenset[str] = frozenset()


NOTHING = Meaning()


@frozen(eq=False)
class Word:
    """A word, a phrase that the vocabulary knows, or a sign.

    Args:
        start, end: offsets in the report's own text.
        key: in lower case, without a possessive ending.
        text: as printed.
        meaning: what the vocabulary knows of it.
    """

    start: int
    end: int
    key: str
    text: str
    meaning: Meaning = NOTHING


@frozen(eq=False)
class Lexicon:
    """A vocabulary and the measures' words, made ready to look words up."""

    words: Mapping[str, Meaning]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Meaning], ...]]


@lru_cache(maxsize=8)
def make_lexicon(vocabulary: Vocabulary, measures: tuple[Measure, ...]) -> Lexicon:
    """Return the lexicon of `vocabulary` and of the words of `measures`."""
    found: dict[str, Meaning] = defaultdict(Meaning)
    _add_shared(found, vocabulary)
    for measure in measures:
        if measure.prose is None:
            continue
        for word in measure.prose.nouns:
            found[word] = evolve(found[word], nouns=(*found[word].nouns, measure.name))
        for word in measure.prose.counted:
            marks = found[word].marks | {"counted"}
            found[word] = evolve(found[word], nouns=(*found[word].nouns, measure.name), marks=marks)
        for word in measure.prose.verbs:
            found[word] = evolve(found[word], verbs=(*found[word].verbs, measure.name))
        for word in measure.prose.states:
            found[word] = evolve(found[word], states=(*found[word].states, measure.name))
    for phrase in vocabulary.neutral:
        found[phrase] = Meaning(kind=found[phrase].kind, marks=frozenset({"neutral"}))
    phrases: dict[str, list[tuple[tuple[str, ...], Meaning]]] = defaultdict(list)
    for phrase, meaning in found.items():
        parts = tuple(phrase.split())
        if len(parts) > 1:
            phrases[parts[0]].append((parts, meaning))
    return Lexicon(
        words={word: meaning for word, meaning in found.items() if " " not in word},
        phrases={first: tuple(sorted(group, key=lambda g: (-len(g[0]), g[0]))) for first, group in phrases.items()},
    )


def _add_shared(found: dict[str, Meaning], vocabulary: Vocabulary) -> None:
    for kind, words in vocabulary.kinds:
        for word in words:
            found[word] = evolve(found[word], kind=kind)
    for name, value, words in vocabulary.dimensions:
        for word in words:
            found[word] = evolve(found[word], dimensions=(*found[word].dimensions, (name, value)))
    for actor, words in vocabulary.actors:
        for word in words:
            found[word] = evolve(found[word], actor=actor)
    for qualifier, words in vocabulary.qualifiers:
        for word in words:
            found[word] = evolve(found[word], qualifier=qualifier)
    for term, words in vocabulary.terms:
        for word in words:
            found[word] = evolve(found[word], term=term)
    for mark, words in _marks(vocabulary):
        for word in words:
            found[word] = evolve(found[word], marks=found[word].marks | {mark})


def _marks(vocabulary: Vocabulary) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        ("comparison", vocabulary.comparisons),
        ("reference", vocabulary.references),
        ("negation", vocabulary.negations),
        ("account", vocabulary.accounts),
        ("data", vocabulary.data),
        ("partial", vocabulary.partial),
        ("aside", vocabulary.asides),
        ("plan", vocabulary.plans),
        ("law", vocabulary.laws),
        ("month", vocabulary.months),
        ("pronoun", vocabulary.pronouns),
        ("average", vocabulary.averages),
        ("currency", vocabulary.currencies),
        ("other-money", vocabulary.other_money),
        ("function", vocabulary.function_words),
        ("time", vocabulary.time_units),
        ("unrelated", vocabulary.unrelated),
    )


def read_words(text: str, sentence: Span, lexicon: Lexicon) -> list[Word]:
    """Return the words of a sentence in order; a known phrase is one word, the longest first."""
    plain = []
    known = lexicon.words
    for found in _WORD.finditer(text, sentence.start, sentence.end):
        printed = found[0]
        key = printed.lower()
        if "’" in key or "'" in key:
            key = _POSSESSIVE.sub("", key) or key
        plain.append(Word(found.start(), found.end(), key, printed, known.get(key, NOTHING)))
    return _join_phrases(plain, lexicon)


def _join_phrases(plain: list[Word], lexicon: Lexicon) -> list[Word]:
    keys = tuple(word.key for word in plain)
    joined = []
    index = 0
    while index < len(plain):
        word = plain[index]
        size = 1
        for parts, meaning in lexicon.phrases.get(word.key, ()):
            if keys[index : index + len(parts)] == parts:
                size = len(parts)
                word = Word(word.start, plain[index + size - 1].end, " ".join(parts), word.text, meaning)
                break
        joined.append(word)
        index += size
    return joined
