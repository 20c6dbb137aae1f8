"""A sentence while its numbers are bound, and a number with what it counts or comes to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, pairwise

from attrs import field, frozen

from tipcompare.figures.words.contrasts import tell_contrasts
from tipcompare.figures.words.hosts import tell_hosts
from tipcompare.figures.words.lexicon import Acronyms, Lexicon
from tipcompare.figures.words.periods import Period
from tipcompare.figures.words.phrases import Phrase, find_phrases
from tipcompare.figures.words.rule import Relation
from tipcompare.figures.words.tokenizer import read_tokens
from tipcompare.figures.words.tokens import Token, at, has
from tipcompare.figures.words.verbs import before_light, begins_deed, follows, is_verb, tell_clauses
from tipcompare.model import Span
from tipcompare.model.figures import Qualifier, Scope
from tipcompare.series.prose import Counting

LEFT_OUT = "left out"
"""Rule of a number that a rule took and that is no figure: denied, planned, a share, a length of time."""
_TRIED = ("suspect", "official", "case")
"""Kinds of which the first there was is counted by that alone."""
_GAP = 2
"""Characters between two sentences of a paragraph, at most."""
_NEAR_FIRST = 5
"""Tokens before the first of some among which "since" stands."""
_TOTAL = frozenset({"sum", "data", "in-all"})
"""Marks one of which a sentence has that tells a number as the total, where it does not say "in all"."""


@frozen(eq=False)
class Bound:
    """A phrase with what it counts.

    Args:
        phrase: the number's.
        measures: it counts; empty where no rule took it.
        rule: that said so.
        of: place, among the phrases, of the earlier one that it is a part or another year's figure of; -1 for none.
        relation: to that one: `part`, `comparison`, `list`; empty for none.
        cue: place of the token that said so; -1 where the phrase itself did.
        what: is counted: by its own noun, else by that of the earlier one.
    """

    phrase: Phrase
    measures: tuple[str, ...] = ()
    rule: str = ""
    of: int = -1
    relation: Relation = ""
    cue: int = -1
    what: str = ""

    @property
    def begins(self) -> int:
        """The place of the first token that tells of it: of its cue where this stands before the phrase."""
        return self.cue if 0 <= self.cue < self.phrase.first else self.phrase.first

    @property
    def ends(self) -> int:
        """The place behind the last token that tells of it: behind its cue where this stands behind the phrase."""
        return max(self.phrase.end, self.cue + 1)

    @property
    def counted(self) -> str:
        """What is counted, by the earlier number that it goes with where this says more than its own phrase."""
        return self.what or self.phrase.what

    def is_of(self, measures: Iterable[str]) -> bool:
        """Return whether it is counted as one of some measures."""
        return not set(self.measures).isdisjoint(measures)


@frozen(eq=False)
class Amount:
    """A length of time or a sum of money.

    Args:
        phrase: its number's.
        value: in years, or in the currency.
        measures: it is a figure of.
        unit: `years` or a currency code.
        qualifier: how exact.
        rule: that took it.
        of: place of the phrase whose figure it is in another unit, or of another year; -1 for none.
        relation: to that one.
        end: place of the token behind a range of lengths; -1 for none.
        scope: `part`, or `single` for a term that never stands for the country: at home, or for who does not pay.
    """

    phrase: Phrase
    value: float
    measures: tuple[str, ...]
    unit: str
    qualifier: Qualifier
    rule: str
    relation: Relation = ""
    of: int = -1
    end: int = -1
    scope: Scope = "part"


@frozen(eq=False)
class Scene:
    """A sentence while its numbers are bound.

    What it has of marks, and where it has words of measures, is told from the start: most rules look for what is not
    there.

    Args:
        tokens: of it.
        places: where each token begins in the sentence and where it ends, all in one row.
        phrases: of its numbers, in order.
        counts: how prose speaks of each measure.
        sentence: where it stands in the report's own text.
        carried: measures of the last figure of the sentences before that counted people, cases or calls.
        continued: whether this one goes on from the one before.
        marks: that any of its tokens has.
        keys: of its tokens.
        cues: places of the words that say something of a measure, in order, by the field of their meaning that does.
        kinds: breakdowns of which any of its tokens names a value.
        silent: for what is said not to have been done or reported, the places where that is said and where it ends, and
            its measures.
        told: what the figures of the sentences before count, by measure and value.
        audiences: callings of those for whom events told before were, by measure and value.
        officials: how many officials the sentence before told as accused, and nobody else: "It convicted two" of them.
        home: code of the country that the text is about; empty where it is not known.
        section: kind of the section that it stands in.
        old_case: whether the sentence before told of one case of an earlier year: "charged four in the case".
        in_case: whether the sentence before told of one incident: "In one case, police raided nine homes".
        in_danger: measures of people in danger told before, with what these are called: "vulnerable children".
        placed: measures of places or events that the sentence before told of.
        after_killing: whether the sentence before tells that somebody was killed.
        accused_of_else: how many the sentence before told as accused of another crime, and nobody of trafficking.
        termed: measures of those who got a term, by the place of their phrase: "three for five years".
    """

    tokens: Sequence[Token]
    places: Sequence[int]
    phrases: Sequence[Phrase]
    counts: Mapping[str, Counting]
    sentence: Span = field(default=Span(0, 0))
    carried: tuple[str, ...] = ()
    continued: bool = False
    silent: Sequence[tuple[int, int, tuple[str, ...]]] = ()
    told: Mapping[tuple[str, float], str] = field(factory=dict)
    audiences: Mapping[tuple[str, float], frozenset[str]] = field(factory=dict)
    officials: float = 0.0
    home: str = ""
    section: str = ""
    termed: Mapping[int, tuple[str, ...]] = field(factory=dict)
    placed: tuple[str, ...] = ()
    old_case: bool = False
    in_case: bool = False
    in_danger: AbstractSet[tuple[str, str]] = frozenset()
    after_killing: bool = False
    accused_of_else: frozenset[float] = frozenset()
    marks: frozenset[str] = field()
    keys: frozenset[str] = field()
    cues: Mapping[str, Sequence[int]] = field()
    kinds: frozenset[str] = field()

    @marks.default
    def _find_marks(self) -> frozenset[str]:
        return frozenset().union(*[token.meaning.marks for token in self.tokens])

    @keys.default
    def _find_keys(self) -> frozenset[str]:
        return frozenset([token.key for token in self.tokens])

    @cues.default
    def _find_cues(self) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = {}
        for place, token in enumerate(self.tokens):
            for name in token.meaning.speaks:
                found.setdefault(name, []).append(place)
        return found

    @kinds.default
    def _find_kinds(self) -> frozenset[str]:
        return frozenset([name for token in self.tokens for name, _ in token.meaning.dimensions])

    @property
    def dated(self) -> bool:
        """Whether any of its tokens is a period, which is the only kind without a key."""
        return "" in self.keys

    def where(self, marks: AbstractSet[str]) -> Sequence[int]:
        """Return the places of the tokens that have one of these marks, in order."""
        if self.marks.isdisjoint(marks):
            return ()
        return [place for place, token in enumerate(self.tokens) if not token.meaning.marks.isdisjoint(marks)]

    def whole_at(self, place: int) -> Phrase | None:
        """Return what others are counted out of, where it begins at a place: "of the 46 victims"."""
        return next((phrase for phrase in self.phrases if phrase.whole and phrase.first == place), None)

    def whole_of(self, phrase: Phrase) -> Phrase:
        """Return what a phrase is counted out of right behind it, the phrase itself where it is out of nothing."""
        return self.whole_at(phrase.end) or phrase

    def mentioning(self, kinds: AbstractSet[str]) -> tuple[str, ...]:
        """Return the measures that count people of these kinds wherever they are spoken of."""
        return tuple(name for name, counting in self.counts.items() if not kinds.isdisjoint(counting.mentioned))

    def accepting(self, what: str, names: Iterable[str]) -> tuple[str, ...]:
        """Return those of some measures that may count what a phrase counts."""
        return tuple([name for name in names if accepts(self.counts[name], what)])

    def any_with(self, field_name: str, names: Iterable[str]) -> bool:
        """Return whether a field of `Counting` says something of any of these measures."""
        for name in names:
            counting = self.counts[name]
            if getattr(counting, field_name):
                return True
        return False

    def span(self, first: int, end: int) -> Span:
        """Return where the tokens from `first` up to `end` stand."""
        start = self.sentence.start
        return Span(start + self.places[2 * first], start + self.places[2 * end - 1])

    def is_glued(self, place: int) -> bool:
        """Return whether nothing stands between the token at a place and the next one."""
        return self.places[2 * place + 1] == self.places[2 * place + 2]


def read_scene(
    sentence: str, periods: Sequence[Period], lexicon: Lexicon, acronyms: Acronyms, carried: tuple[str, ...] = ()
) -> Scene:
    """Return what a sentence tells by itself, wherever it stands, with the measures `carried` from those before."""
    words, places = read_tokens(sentence, periods, lexicon, acronyms)
    tokens = tell_clauses(tell_hosts(tell_contrasts(words), lexicon))
    placed = tuple(name for name in carried if counts_places(lexicon.counts[name]))
    carried = tuple(name for name in carried if name not in placed)
    goes_on = re.match(lexicon.vocabulary.continuations or "(?!)", sentence) is not None
    found = find_phrases(tokens)
    row = tuple(chain.from_iterable(places))
    return Scene(tokens, row, found, lexicon.counts, carried=carried, placed=placed, continued=goes_on)


def is_within(scene: Scene, name: str, index: int) -> bool:
    """Return whether the verb at `index` is said of what a measure needs: of a hotline, not of another one who acts.

    Or who did something for it: "the ministry advertised its hotline and recorded 40 cases"; but what such a one
    "received" by words of no other measure came to it.
    """
    needed = scene.counts[name].within
    if not needed or needed not in scene.marks:
        return not needed
    tokens = scene.tokens
    place = next((i for i in range(index, -1, -1) if tokens[i].does(needed)), index + 1)
    others = (i for i in range(place + 1, index) if tokens[i].meaning.actor)
    does = next((i for i in range(place + 1, index) if is_verb(tokens, i)), index)
    for_it = any(begins_deed(tokens, i) for i in range(place + 1, does))
    told = (scene.counts[other] for other in tokens[index].meaning.weak if for_it)
    if any("case" in counting.weak_objects and not counting.within for counting in told):
        return False
    return place <= index and all("by" in (tokens[i - 1].key, tokens[i - 2].key) for i in others)


def accepts(counting: Counting, what: str) -> bool:
    """Return whether a measure may count what a phrase counts."""
    return what in dict(counting.objects)


def counts_places(counting: Counting) -> bool:
    """Return whether a measure counts places or events, each told by itself, not people or money."""
    return counting.adds and not counting.money and not accepts(counting, "person")


def is_named_before(scene: Scene, name: str, place: int) -> bool:
    """Return whether a word before a place tells a measure by a name that it has beside its number: "training"."""
    return any(name in token.meaning.denied for token in scene.tokens[:place])


def in_total(scene: Scene, phrase: Phrase) -> bool:
    """Return whether a number is told as the total: "for a total of 21", "21 in total", "; in all, it tried 21"."""
    if scene.marks.isdisjoint(_TOTAL) and "all" not in scene.keys:
        return False
    tokens = scene.tokens
    before = tokens[max(0, phrase.first - 2) : phrase.first]
    to = before[-1].key == "to" and before[0].does_any("sum", "data")
    opening = next((i for i in range(phrase.first - 1, 0, -1) if tokens[i].key == ";" or tokens[i].number), -1) + 1
    in_all = any([token.key for token in tokens[i : i + 2]] == ["in", "all"] for i in (opening, phrase.end))
    return before[-1].does("sum") or to or in_all or any(at(tokens, i).does("in-all") for i in (opening, phrase.end))


def is_one_more(scene: Scene, phrase: Phrase) -> bool:
    """Return whether "a" counts a place beside others: "ran two homes and a home for men"; "it also ran a home".

    Or the accused, or their case, is the first there was: "convicted its first trafficker", not "since it convicted".
    """
    tokens, name = scene.tokens, phrase.nouns[:1]
    if tokens[phrase.first].does("first-one"):
        tried = phrase.what in _TRIED or scene.any_with("of_accused", name)
        return tried and not has(tokens[max(0, phrase.first - _NEAR_FIRST) : phrase.first], "since")
    if tokens[phrase.first].number_kind != "one" or not any(counts_places(scene.counts[told]) for told in name):
        return False
    if _is_run(tokens, phrase) and tokens[before_light(tokens, phrase.first) - 1].does("more"):
        return any((told,) == name for told, _ in scene.told)
    alike = [other for other in scene.phrases if other.nouns[:1] == name]
    beside = [pair for pair in pairwise(alike) if phrase in pair and _is_run(tokens, pair[0])]
    return any(
        (tokens[then.first - 1].does("and") or _is_listed(scene, one, then))
        and not any(is_verb(tokens, i) for i in range(one.end, then.first))
        for one, then in beside
    )


def _is_listed(scene: Scene, one: Phrase, then: Phrase) -> bool:
    """Return whether "a" goes on in a list: "two homes, a home for men, and flats"; not as what those two are."""
    tokens, names = scene.tokens, (p.nouns[:1] for p in scene.phrases if scene.tokens[p.first].number_kind == "one")
    goes_on = any(pause.key == "," and last.does("and") for pause, last in pairwise(tokens[then.end :]))
    more = (tokens[one.first].value or 0) > sum(name == one.nouns[:1] for name in names)
    return tokens[then.first - 1].key == "," and goes_on and more


def _is_run(tokens: Sequence[Token], phrase: Phrase) -> bool:
    return follows(tokens, phrase.first, "operates")


def is_next(sentence: Span, before: Span) -> bool:
    """Return whether a sentence stands right behind another one, in one paragraph."""
    return before.end <= sentence.start <= before.end + _GAP
