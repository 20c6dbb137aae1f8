"""What a series' words mean for its figures: a language's vocabulary and the measures' own words, ready to look up."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

from attrs import evolve, field, frozen

from tipcompare.language import Vocabulary
from tipcompare.model.figures import OWN_ACTORS, Qualifier
from tipcompare.series.measures import Measure, prose_of
from tipcompare.series.prose import Counting

_OF_MEASURES = ("nouns", "verbs", "weak", "states", "conditions", "purposes", "asked", "offers", "denied")


@frozen
class Meaning:
    """What a word or phrase says of the figures around it.

    Args:
        kind: the kind of thing it counts as (`victim`); empty for none.
        nouns: measures it names.
        verbs: measures whose objects it governs.
        weak: measures whose objects it governs where they are of a kind that tells the measure.
        states, conditions, purposes: measures it tells of those counted before it (see `Counting`).
        denied: measures that it names where there was none of it.
        asked: measures that it names where they are not reported.
        offers: measures whose documents or services the law offers by it.
        goods: measures that it names in a list of what is given.
        dimensions: (breakdown, value) pairs.
        actor: who it names.
        qualifier: how exact it makes a number.
        marks: what else it does (see `Vocabulary.marks`).
        speaks: names of the fields above by which it says something of a measure.
        plain: whether it says nothing by itself, as words for what is given to people.
    """

    kind: str = ""
    nouns: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    dimensions: tuple[tuple[str, str], ...] = ()
    actor: str = ""
    qualifier: Qualifier | None = None
    marks: frozenset[str] = frozenset()
    speaks: tuple[str, ...] = field(init=False)

    @speaks.default
    def _find_fields(self) -> tuple[str, ...]:
        return tuple(name for name in _OF_MEASURES if getattr(self, name))

    plain: bool = field(init=False)

    @plain.default
    def _is_plain(self) -> bool:
        said = (*self.speaks, self.kind, self.dimensions, self.actor, self.qualifier, self.marks - {"goods"})
        return not any(said)

    def divides(self, breakdown: str) -> bool:
        """Return whether it names a value of this breakdown, as "forced labor" does of `exploitation`."""
        return any(name == breakdown for name, _ in self.dimensions)


NOTHING = Meaning()
_ACRONYM = re.compile(r"\(([A-Z]{2,6})s?\)")
_LONGEST_NAME, _NAME_WORDS = 80, 4
"""Characters and words before an acronym among which the name that it stands for is looked for."""
_KEPT = frozenset({"sentence", "law", "jail", "no-term", "judging", "hotline", "goods", "gets"}).union(
    ("continued", "irregular", "topic", "doubtful")
)
"""Marks that a phrase has from its words."""
GAP = "..."
POSSESSIVE = re.compile(r"['’]s?$")
"""What the key of a word leaves out."""


Entry = tuple[tuple[str, ...], Meaning]
"""A phrase, word by word, and what it means."""
Acronyms = tuple[tuple[str, Meaning], ...]
"""Words of one report and what they mean."""


@frozen(eq=False)
class Lexicon:
    """A vocabulary and the measures' words.

    Args:
        vocabulary: of the language.
        counts: how prose speaks of each measure.
        words: single words.
        phrases: by their first two words, those with most words up to a gap first; those with a gap behind their first
            word stand under `GAP` as the second, and last among the phrases of every other second word.
        gapped: the first words of these.
        heads: the first words of all phrases.
        numerals: words and phrases other than digits with which a number begins.
    """

    vocabulary: Vocabulary
    counts: Mapping[str, Counting]
    words: Mapping[str, Meaning]
    phrases: Mapping[tuple[str, ...], tuple[Entry, ...]]
    gapped: frozenset[str]
    heads: frozenset[str]
    numerals: frozenset[str]


@lru_cache(maxsize=8)
def make_lexicon(vocabulary: Vocabulary, measures: tuple[Measure, ...]) -> Lexicon:
    """Return the lexicon of `vocabulary` and of the words of `measures`."""
    found: dict[str, Meaning] = defaultdict(Meaning)
    _add_shared(found, vocabulary)
    for measure in measures:
        if measure.prose is not None:
            _add_measure(found, measure)
    for word in [word for word, meaning in found.items() if meaning.verbs]:
        stems = (word, word.removesuffix("e"), word + word[-1])
        if any(f"{stem}ing" in found for stem in stems):
            found[word] = evolve(found[word], marks=found[word].marks | {"base"})
    for phrase in vocabulary.neutral:
        found[phrase] = Meaning(kind=found[phrase].kind, marks=frozenset({"neutral"}))
    phrases: list[Entry] = []
    for phrase, meaning in list(found.items()):
        keeps = _KEPT - {"topic"} if "other-matter" in meaning.marks else _KEPT  # "of drug trafficking"
        kept = {mark for word in phrase.split() for mark in found.get(word, NOTHING).marks if mark in keeps}
        if meaning.states and "place" in found.get(phrase.partition(" ")[0], NOTHING).marks:
            kept |= {"place", "function"}  # "housed in shelters"
        if kept - meaning.marks and "neutral" not in meaning.marks:
            goods = tuple(name for word in phrase.split() for name in found.get(word, NOTHING).goods)
            found[phrase] = meaning = evolve(meaning, marks=meaning.marks | kept, goods=meaning.goods or goods)
        parts = tuple(POSSESSIVE.sub("", part) or part for part in phrase.split())
        if len(parts) > 1:
            phrases.append((parts, meaning))
    words = {word: meaning for word, meaning in found.items() if " " not in word}
    gapped = frozenset(parts[0] for parts, _ in phrases if parts[1] == GAP)
    heads = frozenset(parts[0] for parts, _ in phrases)
    others = (phrase for phrase, meaning in found.items() if meaning.marks & {"unknown", "untold", "pair", "single"})
    spelled = (word for word, _ in (*vocabulary.numbers, *vocabulary.quantifiers))
    counts = prose_of(measures)
    return Lexicon(vocabulary, counts, words, _by_first_two(phrases), gapped, heads, frozenset((*spelled, *others)))


def _by_first_two(phrases: list[Entry]) -> dict[tuple[str, ...], tuple[Entry, ...]]:
    found: dict[tuple[str, ...], tuple[Entry, ...]] = {}
    for entry in sorted(phrases, key=lambda entry: (-_until_gap(entry[0]), GAP in entry[0], -len(entry[0]), entry[0])):
        found[entry[0][:2]] = (*found.get(entry[0][:2], ()), entry)
    return {
        (first, second): group if second == GAP else (*group, *found.get((first, GAP), ()))
        for (first, second), group in found.items()
    }


def _until_gap(parts: tuple[str, ...]) -> int:
    """Return how many words of a phrase open it: those of "continued to receive ... care" go before "continued to"."""
    return parts.index(GAP) if GAP in parts else len(parts)


@lru_cache(maxsize=1)
def find_acronyms(lexicon: Lexicon, text: str) -> Acronyms:
    """Return what acronyms stand for: "temporary residence permits (TRPs)", "the NGO Hope House (HH)"; all ask."""
    found: dict[str, Meaning] = {}
    for match in _ACRONYM.finditer(text):
        before = text[max(0, match.start() - _LONGEST_NAME) : match.start()].lower().split()
        for first in range(max(0, len(before) - _NAME_WORDS), len(before)):
            meaning = _look_up(lexicon, tuple(before[first:]))
            if meaning.nouns and match[1].lower() not in lexicon.words:
                found[match[1].lower()] = found[f"{match[1].lower()}s"] = Meaning(nouns=meaning.nouns)
                break
        actor = _introduced_as(lexicon, text, match.start(), match.end())
        if actor and match[1].lower() not in lexicon.words:
            found[match[1].lower()] = Meaning(actor=actor)
    return tuple(found.items())


def _introduced_as(lexicon: Lexicon, text: str, start: int, end: int) -> str:
    """Return who an acronym in brackets stands for, where its name says so: "the NGO Hope House (HH)", "(HH), an NGO".

    Empty where nothing does, and for the government.
    """
    before = text[max(0, start - _LONGEST_NAME) : start].split()
    first = len(before)
    while first and (before[first - 1][:1].isupper() or "in-names" in _look_up(lexicon, (before[first - 1],)).marks):
        first -= 1
    name = [word.lower().strip(",") for word in before[max(0, first - 2) :]]
    named = {_look_up(lexicon, (word,)).actor for word in name[min(first, 2) :]}
    if named & OWN_ACTORS - {""}:
        return ""
    behind = text[end : end + _LONGEST_NAME].lower().replace(",", " , ").split()
    behind = behind[2 : 2 + _NAME_WORDS] if behind[:1] == [","] and behind[1:2] in (["a"], ["an"]) else []
    for words in (name[: min(first, 2) + 2], behind):
        for told in (*pairwise(words), *((word,) for word in words if not word.endswith("s"))):
            actor = _look_up(lexicon, told).actor
            if actor not in OWN_ACTORS and not told[-1].endswith("s"):
                return actor
    return ""


def _look_up(lexicon: Lexicon, words: tuple[str, ...]) -> Meaning:
    if len(words) == 1:
        return lexicon.words.get(words[0], NOTHING)
    group = lexicon.phrases.get(words[:2], ())
    return next((meaning for parts, meaning in group if parts == words), NOTHING)


def _add_measure(found: dict[str, Meaning], measure: Measure) -> None:
    prose = measure.prose
    assert prose is not None
    for kind in _OF_MEASURES:
        for word in dict.fromkeys((*prose.nouns, *prose.counted) if kind == "nouns" else getattr(prose, kind)):
            told: dict[str, Any] = {kind: (*getattr(found[word], kind), measure.name)}
            found[word] = evolve(found[word], **told)
    for word in prose.goods:
        found[word] = evolve(found[word], goods=(*found[word].goods, measure.name))
    for mark, words in (("counted", prose.counted), ("beside", prose.beside)):
        for word in words:
            found[word] = evolve(found[word], marks=found[word].marks | {mark})


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
    for phrase, _ in vocabulary.quantifiers:
        found.setdefault(phrase, NOTHING)
    for qualifier, words in vocabulary.qualifiers:
        for word in words:
            found[word] = evolve(found[word], qualifier=qualifier)
    for mark, words in (
        *vocabulary.marks,
        ("month", tuple(month.lower() for month in vocabulary.months)),
        ("time", tuple(word for word, _ in vocabulary.parts_of_year)),
        ("currency", tuple(word for word, _ in vocabulary.currencies)),
    ):
        for word in words:
            found[word] = evolve(found[word], marks=found[word].marks | {mark})
