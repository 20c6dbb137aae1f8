"""Participles that tell which ones are counted: who are among those before, or had something else done to them."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from tipcompare.figures.binding.earlier import stands_beside
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import NAMED_OR_BARE, NOT_ACCUSED, Relation, Rule
from tipcompare.figures.words.sentence import Bound, Scene, counts_places
from tipcompare.figures.words.tokens import Token, at, has_key, joins_list
from tipcompare.figures.words.verbs import before_light, follows, is_joined


def is_included(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a number is told as one of the parts of what stands before: "including 12 identified by NGOs"."""
    place = before_light(tokens, first, qualifiers=True)
    return place > 0 and tokens[place].does("including")


def as_those_before(tokens: Sequence[Token], item: Bound, bound: Sequence[Bound]) -> Bound | None:
    """Return those told by a participle with the deed done to the ones before, whom they are among or joined to.

    "Housed 22, including six found in 2019", "housed 12 men and six boys found by police".
    """
    level = (b for b in reversed(bound) if tokens[b.phrase.first].depth <= tokens[item.phrase.first].depth)
    like = last = next(level, item)  # "housed 12 men (two from Orlenia) and six boys found by police"
    kinds = ("victim", "person", "bare") if last.relation == "part" else NOT_ACCUSED
    included = bool(bound) and is_included(tokens, item.phrase.first)
    if included:
        like, fits = next((b for b in bound if b.phrase.what in NAMED_OR_BARE or not b.measures), bound[0]), True
    else:
        joined = is_joined(tokens, item.phrase.first) and tokens[item.phrase.first - 1].key != "with"
        own = last.rule == item.rule or last.phrase.what == "measure"  # "99 cases investigated, 88 persons prosecuted"
        own = own or (last.cue > last.phrase.first and last.relation == "")  # "12 men were housed and six boys found"
        fits = joined and not own and (item.phrase.what in kinds or _has_which(tokens, last))
    if not fits or item.is_of(like.measures) or not like.measures:
        return None
    relation: Relation = "part" if included or last.relation == "part" else "list"
    _, of = stands_beside(bound, bound.index(like))
    return evolve(item, relation=relation, rule=relation, of=of, measures=like.measures)


def as_the_rest(tokens: Sequence[Token], item: Bound, bound: Sequence[Bound]) -> Bound:
    """Return a number that with the parts before it comes to their whole as the last part.

    "Of the six victims, three were men and one was a boy; police identified the other two as women".
    """
    whole = next((place for place, b in enumerate(bound) if b.phrase.whole and b.measures), -1)
    if whole < 0 or item.relation or not tokens[item.phrase.first - 1].does("rest"):
        return item
    parts = (b.phrase for b in bound if (b.relation, b.of) == ("part", whole))
    told = sum(tokens[phrase.first].value for phrase in (*parts, item.phrase))
    rest = told == tokens[bound[whole].phrase.first].value and item.is_of(bound[whole].measures)
    return evolve(item, relation="part", rule="part", of=whole) if rest else item


def tells_which(rule: Rule, scene: Scene, found: Bound, bound: Sequence[Bound]) -> bool:
    """Return whether the deed before a number only tells which the ones before it are.

    "Housed 12 men identified by police and six boys", of whom police did not identify the boys. Or one behind a comma
    is of all: "nine victims, seven of them women and two men, were identified".
    """
    tokens, place = scene.tokens, found.phrase.first
    if rule.side == "after" and rule.cue in ("verb", "state") and bound:
        closes = has_key(tokens[found.phrase.end : found.cue], ",") and not has_key(tokens[place - 1 : place], ",")
        listed = bound[-1].relation == "part" and is_joined(tokens, place)
        return closes and (listed or tokens[place - 1].does("object"))
    if rule.side != "before" or rule.cue != "verb" or not is_joined(scene.tokens, found.phrase.first):
        return False
    return any(item.phrase.end == found.cue and _has_which(scene.tokens, item) for item in bound)


def _has_which(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether a participle right behind those to whom something was done tells which they are."""
    behind = at(tokens, item.phrase.end)
    done = bool(item.measures) and 0 <= item.cue < item.phrase.first
    return done and bool(behind.meaning.verbs) and behind.key.endswith("ed")


def are_places(scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether some of the places told last do what is told: "ran 11 shelters, two of which served men"."""
    which = phrase.part and any(token.key.endswith("which") for token in phrase.of(scene.tokens))
    before = bound[-1].measures if bound and which else ()
    return bool(before) and all(counts_places(scene.counts[name]) for name in before)


def compares_some(scene: Scene, phrase: Phrase) -> bool:
    """Return whether some out of others are set against a number: "convicted nine, compared with six of 10 tried"."""
    return follows(scene.tokens, phrase.first, "comparison") and scene.whole_at(phrase.end) is not None


def are_all_again(tokens: Sequence[Token], phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether all of those before are spoken of again, and only where they are: "all four were in custody"."""
    value, (is_so, where) = tokens[phrase.first].value, (at(tokens, phrase.end), at(tokens, phrase.end + 1))
    again = tokens[phrase.first - 1].does("everyone") and any(tokens[b.phrase.first].value == value for b in bound)
    return again and phrase.what == "bare" and is_so.does("be") and where.does("place")


def stands_beside_included(tokens: Sequence[Token], item: Bound, last: Bound) -> bool:
    """Return whether it stands beside a part in one list: "including 33 federal trials and 24 state trials"."""
    beside = last.relation == "part" and last.rule == item.rule and is_included(tokens, last.phrase.first)
    return beside and last.measures == item.measures and joins_list(tokens[last.phrase.end : item.phrase.first])
