"""What a series' words mean for its figures: a language's vocabulary and the measures' own words, ready to look up."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

from attrs import field, frozen

from tipcompare.language import Vocabulary
from tipcompare.model.figures import NAMED_OWN, OWN_ACTORS, Qualifier
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
        return bool(self.dimensions) and any(name == breakdown for name, _ in self.dimensions)


NOTHING = Meaning()
_ACRONYM = re.compile(r"\(([A-Z]{2,6})s?\)")
_SHORT_NAME = re.compile(r"[A-Z](?<!\w[A-Z])\w+(?: (?:of|for)){0,2} [A-Z]\w+ \(([A-Z][a-z]+)\)")
_LONGEST_NAME, _NAME_WORDS = 80, 4
"""Characters and words before an acronym among which the name that it stands for is looked for."""
_KEPT = frozenset({"sentence", "law", "jail", "no-term", "judging", "hotline", "goods", "gets"}).union(
    ("continued", "irregular", "topic", "doubtful", "came-of", "document")
)
"""Marks that a phrase has from its words."""
_MAY_COUNT = frozenset({"unknown", "untold", "pair", "of-two", "one-more", "single", "first-one"})
"""Marks of words that may be numbers."""
GAP = "..."
BRACKETS = frozenset("()[]")
POSSESSIVE = re.compile(r"['’]s?$")
"""What the key of a word leaves out."""


_NO_MARKS: frozenset[str] = frozenset()
_Told = defaultdict[str, dict[str, Any]]
"""What is said of each word or phrase: fields of its meaning, which is made when all is said."""
_Words = tuple[str, ...]
Acronyms = tuple[tuple[str, tuple[str, Meaning]], ...]
"""Words of one report, each with the word that it stands for, empty for none, and what they mean."""


@frozen(eq=False)
class Lexicon:
    """A vocabulary and the measures' words.

    Args:
        vocabulary: of the language.
        counts: how prose speaks of each measure.
        words: single words.
        phrases: by all their words.
        gapped: phrases with a gap before their last word, by the words before it, then by that word.
        sizes: how many words the phrases with each two first words have, up to a gap, the most first; of those with a
            gap behind their first word by that alone.
        gaps: words behind which alone a gap may stand.
        numerals: words and phrases other than digits with which a number begins.
        marked: these and brackets, which are looked for together.
        hosting: measures of those who are housed, by the verbs of which a shelter is the subject.
        contracted: the two words that one stands for, by it: "did not" by "didn't".
    """

    vocabulary: Vocabulary
    counts: Mapping[str, Counting]
    words: Mapping[str, Meaning]
    phrases: Mapping[_Words, Meaning]
    gapped: Mapping[_Words, Mapping[str, Meaning]]
    numerals: frozenset[str]
    sizes: Mapping[_Words, Sequence[int]] = field(init=False)
    gaps: frozenset[str] = field(init=False)
    marked: frozenset[str] = field(init=False)
    hosting: Mapping[str, str] = field(init=False)
    contracted: Mapping[str, Sequence[str]] = field(init=False)

    @sizes.default
    def _find_sizes(self) -> Mapping[_Words, Sequence[int]]:
        found: dict[_Words, set[int]] = {}
        for words in (*self.phrases, *self.gapped):
            found.setdefault(words[:2], set()).add(len(words))
        return {two: sorted(sizes, reverse=True) for two, sizes in found.items()}

    @gaps.default
    def _find_gaps(self) -> frozenset[str]:
        return frozenset([words[0] for words in self.sizes if len(words) == 1])

    @marked.default
    def _find_marked(self) -> frozenset[str]:
        return self.numerals | BRACKETS

    @hosting.default
    def _find_hosting(self) -> Mapping[str, str]:
        return {word: name for name, counting in self.counts.items() for word in counting.hosting}

    @contracted.default
    def _find_contracted(self) -> Mapping[str, Sequence[str]]:
        return {short: full.split() for short, full in self.vocabulary.contracted}


@lru_cache(maxsize=8)
def make_lexicon(vocabulary: Vocabulary, measures: tuple[Measure, ...]) -> Lexicon:
    """Return the lexicon of `vocabulary` and of the words of `measures`."""
    told: _Told = defaultdict(dict)
    _add_shared(told, vocabulary)
    for measure in measures:
        if measure.prose is not None:
            _add_measure(told, measure)
    for word, fields in list(told.items()):
        if "verbs" in fields and any(f"{stem}ing" in told for stem in (word, word.removesuffix("e"), word + word[-1])):
            _mark(told, "base", [word])
    for phrase in vocabulary.neutral:
        if not told[phrase].keys().isdisjoint((*_OF_MEASURES, "goods")):
            continue  # what a series counts by this name is meant by it
        names = told[phrase].get("marks", _NO_MARKS) & {"agency"}  # "the labor ministry"
        told[phrase] = {"kind": told[phrase].get("kind", ""), "marks": names | {"neutral"}}
    kept = {word: marks & _KEPT for word, fields in told.items() if (marks := fields.get("marks", _NO_MARKS)) & _KEPT}
    found: dict[str, Meaning] = {}
    phrases: dict[_Words, Meaning] = {}
    gapped: dict[_Words, dict[str, Meaning]] = {}
    for phrase, fields in told.items():
        words = phrase.split()
        if "states" in fields or not kept.keys().isdisjoint(words):  # as most have none
            _keep_marks(told, kept, words, fields)
        found[phrase] = meaning = _mean(tuple(fields.items()))
        owned = "'" in phrase or "’" in phrase
        parts = tuple([POSSESSIVE.sub("", part) or part for part in words] if owned else words)
        if parts[-2:-1] == (GAP,):
            gapped.setdefault(parts[:-2], {}).setdefault(parts[-1], meaning)
        elif len(parts) > 1:
            phrases.setdefault(parts, meaning)
    others = (phrase for phrase, meaning in found.items() if not meaning.marks.isdisjoint(_MAY_COUNT))
    spelled = (word for word, _ in (*vocabulary.numbers, *vocabulary.quantifiers))
    numerals = frozenset((*spelled, *others))
    single = {word: meaning for word, meaning in found.items() if " " not in word}
    return Lexicon(vocabulary, prose_of(measures), single, phrases, gapped, numerals)


@lru_cache(maxsize=4096)
def _mean(said: tuple[tuple[str, Any], ...]) -> Meaning:
    """Return a meaning of these fields; the phrases of a vocabulary have one in eighteen as many as they are."""
    return Meaning(**dict(said))


def _keep_marks(told: _Told, kept: Mapping[str, frozenset[str]], words: list[str], fields: dict[str, Any]) -> None:
    """Give a phrase the marks that are kept of its words, and the goods that these are."""
    marks = fields.get("marks", _NO_MARKS)
    keeps = _NO_MARKS.union(*[kept[word] for word in words if word in kept])
    if not marks.isdisjoint(("other-matter", "other-crime")):
        keeps -= {"topic"}  # "of drug trafficking"
    if "states" in fields and "place" in (told.get(words[0], {})).get("marks", _NO_MARKS):
        keeps |= {"place", "function"}  # "housed in shelters"
    if keeps - marks and "neutral" not in marks:
        goods = tuple(name for word in words if word in told for name in told[word].get("goods", ()))
        fields.update(marks=marks | keeps, goods=fields.get("goods") or goods)


@lru_cache(maxsize=1)
def find_acronyms(lexicon: Lexicon, text: str) -> Acronyms:
    """Return what acronyms stand for: "temporary residence permits (TRPs)", "the NGO Hope House (HH)"; all ask.

    What an agency is called for short is its name: "the Institute for Families (Vesfam)".
    """
    short = (match[1].lower() for match in _SHORT_NAME.finditer(text))
    agency = "", Meaning(marks=frozenset({"agency"}))
    found: dict[str, tuple[str, Meaning]] = {name: agency for name in short if name not in lexicon.words}
    for match in _ACRONYM.finditer(text):
        before = text[max(0, match.start() - _LONGEST_NAME) : match.start()].lower().split()
        for first in range(max(0, len(before) - _NAME_WORDS), len(before)):
            meaning = _look_up(lexicon, tuple(before[first:]))
            if meaning.nouns and match[1].lower() not in lexicon.words:
                one, named = before[-1].removesuffix("s"), Meaning(nouns=meaning.nouns)
                found |= {match[1].lower(): (one, named), f"{match[1].lower()}s": (f"{one}s", named)}
                break
        actor = _introduced_as(lexicon, text, match.start(), match.end())
        if actor and match[1].lower() not in lexicon.words:
            found[match[1].lower()] = ("", Meaning(actor=actor))
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
    if named & NAMED_OWN:
        return ""
    behind = text[end : end + _LONGEST_NAME].lower().replace(",", " , ").split()
    behind = behind[2 : 2 + _NAME_WORDS] if behind[:1] == [","] and behind[1:2] in (["a"], ["an"]) else []
    for words in (name[: min(first, 2) + 2], behind):
        for told in (*pairwise(words), *((word,) for word in words if not word.endswith("s"))):
            actor = _look_up(lexicon, told).actor
            if actor not in OWN_ACTORS and not told[-1].endswith("s"):
                return actor
    return ""


def _look_up(lexicon: Lexicon, words: _Words) -> Meaning:
    return (lexicon.words.get(words[0]) if len(words) == 1 else lexicon.phrases.get(words)) or NOTHING


def _add_measure(told: _Told, measure: Measure) -> None:
    prose = measure.prose
    assert prose is not None
    for kind in _OF_MEASURES:
        for word in dict.fromkeys((*prose.nouns, *prose.counted) if kind == "nouns" else getattr(prose, kind)):
            told[word][kind] = (*told[word].get(kind, ()), measure.name)
    for word in prose.goods:
        told[word]["goods"] = (*told[word].get("goods", ()), measure.name)
    _mark(told, "counted", prose.counted)
    _mark(told, "beside", prose.beside)


def _add_shared(told: _Told, vocabulary: Vocabulary) -> None:
    for field_name, pairs in (
        ("kind", vocabulary.kinds),
        ("actor", vocabulary.actors),
        ("qualifier", vocabulary.qualifiers),
    ):
        for value, words in pairs:
            for word in words:
                told[word][field_name] = value
    for name, value, words in vocabulary.dimensions:
        for word in words:
            told[word]["dimensions"] = (*told[word].get("dimensions", ()), (name, value))
    for phrase, _ in (*vocabulary.numbers, *vocabulary.quantifiers):
        told[phrase]  # it has a meaning, if none of its own
    for mark, words in vocabulary.marks:
        _mark(told, mark, words)
    _mark(told, "month", [month.lower() for month in vocabulary.months])
    _mark(told, "time", [word for word, _ in vocabulary.parts_of_year])
    _mark(told, "currency", [word for word, _ in vocabulary.currencies])


def _mark(told: _Told, mark: str, words: Iterable[str]) -> None:
    alone = frozenset({mark})  # one for all, as most words have no other mark
    for word in words:
        fields = told[word]
        fields["marks"] = fields["marks"] | alone if "marks" in fields else alone
