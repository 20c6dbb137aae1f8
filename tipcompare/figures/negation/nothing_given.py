"""What nothing was given of, and whom it would have been for."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, has, has_kind
from tipcompare.figures.words.verbs import describes

_NEAR_GIVEN, _NEAR_FOR = 4, 6
"""Tokens before "no" among which a verb of giving stands, and from what was not given up to whom it is for."""


def nothing_given(scene: Scene, phrase: Phrase, rule: str) -> Bound | None:
    """Return the phrase with what nothing was given of: "provided no services", "did not offer any care"."""
    tokens, first, kind = scene.tokens, phrase.first, scene.tokens[phrase.first].number_kind
    if kind not in ("none", "any"):
        return None
    if phrase.end == first + 1 and (some := _none_of_this(scene, first)):
        return Bound(phrase, some, rule, relation="part")
    if money := _none_of_sum(scene, first):
        return Bound(phrase, money, rule, relation="part")
    if kind == "any" and has(tokens[first + 1 : phrase.end], "half", "too-little"):
        return None  # "did not provide any adequate services"
    given = _given_before(scene, first)
    done = at(tokens, phrase.end + 1)
    if kind == "none" and at(tokens, phrase.end).does("be") and done.does("using"):  # "no care was provided to"
        given += [name for name in done.meaning.weak if not scene.counts[name].money]
    if has((*tokens[max(0, first - 1) : first], at(tokens, phrase.end)), "be", "have", "exists"):  # "there were no"
        given += [n for t in tokens[first + 1 : phrase.end] for n in t.meaning.denied if scene.counts[n].plain_zero]
    for place in range(first + 1, min(phrase.end + 1, len(tokens))):
        named = next((name for name in tokens[place].meaning.denied if name in given), "")
        if named and not describes(tokens, place):  # not "no protection activities"
            counting = scene.counts[named]
            theirs = counting.money or not counting.weak_objects or is_for_kinds(tokens, place, counting.weak_objects)
            return Bound(phrase, (named,), rule) if theirs else None
    done = at(tokens, phrase.end)  # "did not provide any repatriation assistance to them"
    by_name = done.is_for and " " in done.key and scene.any_with("goods", given)
    by_name = by_name and is_for_victims(tokens, phrase.end)
    helped = scene.accepting("victim", done.meaning.verbs) if by_name else ()
    return Bound(phrase, helped[:1], rule) if helped else None


def _given_before(scene: Scene, first: int) -> list[str]:
    """Return the measures that the verb before "no" may give, money where it tells of it or of giving.

    What is only paid for may be given all the same: "did not fund any assistance programs".
    """
    before = scene.tokens[max(0, first - _NEAR_GIVEN) : first]
    spent = [n for t in before for n in t.meaning.verbs if scene.counts[n].money]
    giving = [t for t in before if not scene.any_with("money", t.meaning.verbs)]
    weak = [n for t in giving for n in t.meaning.weak if not scene.counts[n].money]
    paid = ("gives",) if has_kind(scene.tokens[:first], "victim", "person") else ("gives", "gets", "given")
    gives = has(before, *paid) or has(before[-1:], "beneficiary")
    return [*spent, *weak, *(name for name, counting in scene.counts.items() if gives and counting.money)]


def _none_of_this(scene: Scene, first: int) -> tuple[str, ...]:
    """Return the deeds named without a number before "none" of one kind: "some convictions, but none for pimping"."""
    tokens, place = scene.tokens, first - 1
    if not (at(tokens, first + 1).is_for or at(tokens, first + 1).does("other-law")):
        return ()
    while place > 0 and tokens[place].number is None and not tokens[place].meaning.nouns and tokens[place].key != ";":
        place -= 1
    named: list[str] = []
    while place >= 0 and (tokens[place].meaning.nouns or tokens[place].joins):
        named += [name for name in tokens[place].meaning.nouns[:1] if scene.counts[name].of_accused]
        place -= 1
    return tuple(named)


def _none_of_sum(scene: Scene, first: int) -> tuple[str, ...]:
    """Return the measure of a sum of which nothing was paid: "budgeted $90, gave none of it", "none of which was"."""
    tokens = scene.tokens
    of, it = at(tokens, first + 1), at(tokens, first + 2)
    active = of.key == "of" and it.does_any("them", "pointing")
    deed = tokens[first - 1] if active else at(tokens, first + 3)
    told = any(phrase.what == "money" and phrase.first < first for phrase in scene.phrases)
    return tuple(n for n in (*deed.meaning.verbs, *deed.meaning.weak) if told and scene.counts[n].money)[:1]


def is_for_kinds(tokens: Sequence[Token], place: int, kinds: Collection[str]) -> bool:
    """Return whether what is named at `place` is for people of these kinds, or for nobody that is told."""
    ahead = range(place, min(place + _NEAR_FOR, len(tokens)))
    stop = next((i for i in ahead if tokens[i].key in PAUSES or tokens[i].does_any("break", "subordinate")), ahead.stop)
    to = next((i for i in range(place, stop) if tokens[i].is_for), -1)
    if to >= 0 and any(t.key.endswith("ing") and not t.meaning.speaks for t in tokens[to + 1 : to + 2]):
        return False  # "no facilities for interviewing children"
    for index in range(to + 1, len(tokens)) if to >= 0 else ():
        token = tokens[index]
        if token.meaning.kind:
            return token.meaning.kind in kinds
        if token.period is not None or token.does_any("time", "consecutive"):
            return True  # "for the third year"
        counts = token.number is not None or token.does_any("light", "whole")
        if token.meaning.actor or token.key in PAUSES or (token.does("function") and not counts):
            return False
    return to < 0


def is_for_victims(tokens: Sequence[Token], place: int) -> bool:
    """Return whether what is named at `place` is for victims, some of a sex or age, "them", or nobody that is told."""
    ahead = tokens[place : place + _NEAR_FOR]
    whom = ahead[next((i for i, token in enumerate(ahead, start=1) if token.is_for), len(ahead)) :]
    first = next((token.meaning for token in whom if token.meaning.kind), None)
    told = first is not None and bool(first.dimensions)  # "to male victims"
    return told or has(whom[:1], "them") or is_for_kinds(tokens, place, ("victim",))
