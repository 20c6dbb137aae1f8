"""Whether a number is of some out of more that are counted: "six of the nine", "of whom six"."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.dating.dated import Dated
from tipcompare.figures.scopes.countrys_own import find_host
from tipcompare.figures.whose.punished import thought_to_be
from tipcompare.figures.words.sentence import LEFT_OUT, Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, has_key, has_victims
from tipcompare.model.figures import OWN_ACTORS

_NEAR = 5
"""Tokens behind those counted, and behind a screening, among which stands who they are."""


def some_of_whom(scene: Scene, bound: Sequence[Bound], place: int) -> bool:
    """Return whether a number is of some of those before it by the same measure: "tried 32, of whom 18 were charged".

    Not of what became of them, "arrested 32, of whom 18 were charged", unless others told of them: "an NGO helped 32".
    """
    item, before = bound[place], bound[max(place - 1, 0)]
    between = scene.tokens[before.phrase.end : item.phrase.first]
    if has(between[-1:], "whom") and item.is_of(before.measures):
        return True
    out_of = has_key(between, "of whom", "among whom", "of which")
    return out_of and any(find_host(scene, before, name) not in OWN_ACTORS for name in before.measures)


def counted_out(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether a number is of some out of more: not "referred 33 of the 46", not "there were 23 of them".

    Nor "charged all eight of the suspects".
    """
    first = item.phrase.first
    if first > 0 and tokens[first - 1].does("everyone"):
        return False
    if tokens[first].number_kind == "none" and tokens[first].does("counted-out"):
        return True  # "neither of the shelters"
    behind = tokens[item.phrase.end : item.phrase.end + 1]
    if tokens[first].number_kind in ("none", "any") and has(behind, "whole") and behind[0].key != "of":
        return True  # "did not identify any victims among migrants"
    if tokens[first].number_kind == "none" and _are_all_accused(tokens, first + 1):
        return False
    # "gave 10 of these shelter", not "did not identify any of them as victims"
    acts = item.rule == "purpose" and tokens[first].number_kind == "count" and bool(tokens[first - 1].meaning.weak)
    done = acts or (out_of_number(tokens, item) and item.rule == "done")
    all_there = first > 0 and tokens[first - 1].does("exists") and tokens[item.phrase.end - 1].key == "of them"
    return item.phrase.part and not done and not all_there


def _are_all_accused(tokens: Sequence[Token], place: int) -> bool:
    """Return whether something is said of whoever is accused: "none of those suspected of trafficking was tried"."""
    accused = at(tokens, place + 1)
    return at(tokens, place).key == "of those" and (accused.does("thought") or accused.meaning.kind == "suspect")


def out_of_number(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether a number is of some out of a number: "19 entered care (21 of 45 victims in 2016)"."""
    return at(tokens, item.phrase.end).number is not None


def are_some_of(bound: Sequence[Bound], of: int) -> bool:
    """Return whether a number is that of which one before it is a part: "16 of the 19", against "nine of 13"."""
    return of > 0 and bound[of - 1].phrase.part and bound[of - 1].phrase.end == bound[of].phrase.first


def found_out_of(scene: Scene, bound: Sequence[Bound], place: int) -> tuple[str, ...]:
    """Return the measures that those only thought victims do not have, as those before were found among them.

    "Identified 43 victims from the 127 potential victims", not "from the 127 potential and official victims".
    """
    item, before, tokens = bound[place], bound[max(0, place - 1)], scene.tokens
    own = item.phrase.of(tokens)
    if item.phrase.whole or not has(own, "doubtful") or any(token.joins for token in own):
        return ()
    led = at(tokens, back_over(tokens, item.phrase.first - 1, lambda t: t.does("light") and not t.does("whole")))
    out_of = (led.key == "from" or led.does("whole")) and before.cue == item.cue >= 0
    fewer = tokens[before.phrase.first].value < tokens[item.phrase.first].value
    found = before.measures if out_of and fewer else ()
    return tuple(name for name in item.measures if name in found and scene.counts[name].mentioned)


def are_chosen_again(scene: Scene, bound: Sequence[Bound], dated: Sequence[Dated], place: int) -> bool:
    """Return whether some are told out of those of an earlier year: "a 2020 review found 30 of 35 identified in 2019".

    Or those are told of whom they are.
    """
    pairs = ((bound[of - 1], bound[of], dated[of].period.year) for of in (place, place + 1) if 0 < of < len(bound))
    return any(
        some.phrase.part
        and some.phrase.end == of.phrase.first
        and (some.rule == "done" or some.relation == "comparison")
        and of.rule == "participle"
        and some.measures == of.measures
        and any(token.is_year and int(token.key) > year for token in scene.tokens[: bound[place].begins])
        for some, of, year in pairs
    )


def are_some_of_told(scene: Scene, bound: Sequence[Bound], dated: Sequence[Dated], place: int) -> bool:
    """Return whether some are told of those a sentence opens with: "all 41 had care; nine had it in state homes".

    Or goes on from, "most were forced to work; nine were sold for sex"; or of those who are not like the others, "all
    but three were women; police found two men"; or of calls told before.
    """
    item, led, tokens = bound[place], bound[0], scene.tokens
    if tokens[0].does("some-of") and scene.carried and item.phrase.what == "bare" and item.rule == "condition":
        return True
    if not place or dated[place].period.year != dated[0].period.year:
        return False
    first, opens = item.phrase.first, tokens[led.phrase.first - 1]
    fewer = tokens[first].value <= tokens[led.phrase.first].value
    apart = opens.does("except") and item.phrase.what == led.phrase.what
    calls = led.measures == item.measures and scene.any_with("within", item.measures)
    calls = calls and at(tokens, item.phrase.end).does("be")
    return fewer and (apart or calls or (opens.does("everyone") and item.rule == led.rule == "state"))


def only_some(scene: Scene, bound: Sequence[Bound], place: int) -> tuple[str, ...]:
    """Return the measures of a number of people only some of whom were what they count: "of whom 20 were victims".

    Or of whom it is not known how many were: "found 900, including an unknown number of victims"; but 900 were helped,
    who may be others. Not where those are told by how they were exploited: "of whom 20 were victims of forced labor".
    """
    item, tokens = bound[place], scene.tokens
    # past "at 1,100 sites" and "compared with 800 in 2015"
    part = next((b for b in bound[place + 1 :] if b.measures and b.relation != "comparison"), item)
    if item.relation == "comparison" and item.of >= 0 and item.phrase.what != "victim":
        old = bound[item.of]  # of other people than "20 were victims", as is "compared with 900 in 2015"
        return item.measures if old.rule not in ("", LEFT_OUT) and not old.measures else ()
    led = item.phrase.what == "bare" and not (item.relation or item.phrase.whole) and part is not item
    if item.phrase.what not in ("person", "unknown") and not led:  # "housed 470, of whom 20 were victims"
        return ()
    first, last = part.phrase.first, part.phrase.end + _NEAR
    until = next((i for i in range(first, min(last, len(tokens))) if tokens[i].key in PAUSES), last)
    stretch = tokens[first:until]
    told = [token.meaning for token in stretch]
    told_so = part.phrase.what == "victim" or (part is not item and at(tokens, part.phrase.end).does("at-risk"))
    among = has((tokens[part.cue], *stretch), "whom", "counted-out")
    if told_so and tokens[first].number_kind == "unknown" and not part.phrase.dimensions:
        victims = scene.accepting("victim", item.measures)
        return tuple(name for name in victims if among or scene.counts[name].mentioned)
    among = among or (part.relation == "part" and bool(at(tokens, part.phrase.end).meaning.conditions))  # "20 were"
    # "; among the returnees, police found 20", "; screening them, it found 20"
    among = among or has_key(tokens[item.phrase.end : first], "among")
    among = among or any(_screens_them(tokens, i, item) for i in range(item.phrase.end, first))
    if not among or any(meaning.divides("exploitation") for meaning in told):
        return ()
    thought = thought_to_be(stretch)
    named = thought | {name for meaning in told for name in meaning.conditions}
    # those who are handed on may only be thought to be victims
    helped = [name for name in scene.accepting("victim", item.measures) if not scene.counts[name].handed]
    named.update(helped if thought or has_victims(stretch) else ())
    return tuple(name for name in item.measures if name in named)


def _screens_them(tokens: Sequence[Token], place: int, item: Bound) -> bool:
    """Return whether those counted were screened: "held 90 migrants; screening migrants", not "screening locals".

    Nor "12 of the 80 men screened".
    """
    if not tokens[place].does("screens") or tokens[place - 1].meaning.kind:
        return False
    near = range(place + 1, min(place + _NEAR, len(tokens)))
    whom = next((i for i in near if tokens[i].key in PAUSES or tokens[i].meaning.kind), near.stop)
    theirs = has(tokens[place + 1 : whom], "them", "definite") or not at(tokens, whom).meaning.kind
    return theirs or has_key(item.phrase.of(tokens), at(tokens, whom).key)
