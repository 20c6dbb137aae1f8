"""Whether those accused are officials."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipcompare.figures.negation.silences import asks_of_those
from tipcompare.figures.negation.unsaid import Silence
from tipcompare.figures.words.amounts import Amount
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import Token, has
from tipcompare.figures.words.verbs import ends_clause, is_verb, says

_NEAR_OFFICIAL = 14
_NEAR_OBJECT = 6
_ACCUSED = frozenset({"suspect", "person", "official", "victim"})


def is_accused(scene: Scene, item: Bound, amount: Amount | None) -> bool:
    """Return whether a figure is about officials; a term is where those nearest before it are."""
    if amount is None:
        return _officials(scene, item)
    if scene.phrases[0].whole and scene.phrases[0].what == "official":
        return has(scene.tokens[scene.phrases[0].first : scene.phrases[0].end], "official")
    for index in range(item.phrase.first - 1, -1, -1):
        token = scene.tokens[index]
        if token.meaning.kind in _ACCUSED and not _acts(scene.tokens, index + 1):  # not "judges ordered terms"
            before = scene.tokens[index - 1]  # "two officers accused in 2016 got terms"
            return (before if before.meaning.kind in _ACCUSED and index else token).does("official")
    return False


def _officials(scene: Scene, item: Bound) -> bool:
    """Return whether those accused are officials: the phrase says so, or what follows it."""
    first, end = item.phrase.first, item.phrase.end
    then = next((p for p in scene.phrases if p.first >= end), item.phrase)
    joined = then.first == end + 1 and end > first + 1 and scene.tokens[end].does("and")
    last = scene.tokens[end - 1].key  # of "two foreign nationals and two police officers" too
    own = (last == item.phrase.head or last.endswith("s")) and item.phrase.what != "unknown"
    shared = joined and not own  # "two active and three former policemen", not "two men and"
    until = then.end if shared or (item.phrase.part and then.first == end) else end  # "one of the two policemen"
    if (item.phrase.what == "official" or shared) and has(scene.tokens[first:until], "official"):
        return True
    if _spoken_of(scene, item):
        return True
    depth = scene.tokens[first].depth
    numbers = (
        i for i in range(end, len(scene.tokens)) if scene.tokens[i].number is not None or scene.tokens[i].depth < depth
    )
    return _accuses(scene.tokens, end, min(next(numbers, len(scene.tokens)), end + _NEAR_OFFICIAL))


def _spoken_of(scene: Scene, item: Bound) -> bool:
    """Return whether those counted are officials named before: "charged four officers; three were convicted".

    Or "two of whom were tried", "and convicted one": no more than these, and not of a few among others.
    """
    tokens, first = scene.tokens, item.phrase.first
    denied = tokens[first].number_kind in ("none", "any") and item.phrase.what == "measure"
    if denied and has(tokens[first : item.phrase.end], "anaphor"):
        return has(tokens[:first], "official")
    told = (p for p in scene.phrases if p.first < first and p.what != "bare")
    before = [p for p in told if p.what == "official" or tokens[p.first].number_kind != "one"]  # not "in a case"
    of_them = has(tokens[first : item.phrase.end], "counted-out")
    if item.phrase.what != "bare" or (item.phrase.part and not of_them) or item.relation:
        return False
    if not before or before[-1].what != "official":
        return not before and (scene.officials or _accused_some(scene, first))
    turn = next((i for i in range(before[-1].end, first) if tokens[i].key == ";"), before[-1].end)
    if before[-1].whole or not has(tokens[before[-1].first : before[-1].end], "official"):
        return before[-1].whole  # "of the eight officers, one was convicted"
    if any(token.meaning.actor or token.meaning.kind in _ACCUSED for token in tokens[turn:first]):
        return False
    number, of = tokens[first].number, tokens[before[-1].first].number
    few = number is not None and of is not None and number.value <= of.value
    few = few and not has(tokens[: before[-1].first], "including")
    return tokens[turn].key == ";" or of_them or (few and _are_accused(scene, before[-1], item))


def _are_accused(scene: Scene, of: Phrase, item: Bound) -> bool:
    """Return whether something is done against officials: not "trained 40 officers and convicted 12"."""
    until = min(of.end + 2, item.begins)
    near = (*scene.tokens[max(0, of.first - 3) : of.first], *scene.tokens[of.end : until])
    told = (name for token in near for name in (*token.meaning.verbs, *token.meaning.nouns, *token.meaning.weak))
    return any(scene.counts[name].of_accused for name in told)


def _accused_some(scene: Scene, first: int) -> bool:
    """Return whether a deed before a number is done to officials alone: "arrested several officials and tried one"."""
    tokens = scene.tokens
    place = next((i for i in range(first - 1, 0, -1) if tokens[i].meaning.kind or tokens[i].meaning.actor), 0)
    deeds = {name for token in tokens[:place] for name in token.meaning.verbs}
    alone = tokens[place - 1].key not in ("by", "with") and not has(tokens[max(0, place - 2) : place], "and")
    theirs = alone and tokens[place].does("official")  # not "arrested brokers and officials"
    return theirs and any(scene.counts[name].of_accused for name in deeds)


def _accuses(tokens: Sequence[Token], first: int, until: int) -> bool:
    """Return whether a stretch behind what was counted says that it is about officials.

    "of government employees complicit in trafficking", "one person, a police officer"; not "with the help of police".
    """
    linked = False
    meanings = enumerate([token.meaning for token in tokens[first:until]], first)
    last = max((i for i, said in meanings if said.kind == "official" or "official" in said.marks), default=-1)
    for index in range(first, last + 1):
        token = tokens[index]
        marks = token.meaning.marks
        if token.key in (";", "by") or "comparison" in marks or "break" in marks:
            return False
        acts = index < len(tokens) - 1 and (says(tokens, index + 1) or tokens[index + 1].does("have"))
        theirs = first < index and tokens[index - 1].does("which", "that") and acts
        whom = token.does("official") and index > first and _does_it(tokens, index)
        if tokens[index].begins_clause or theirs or whom:
            return False  # "opened one case, which police closed", "against suspects police had arrested"
        apposed = token.meaning.kind == "official" and index - first <= _NEAR_OBJECT and tokens[first].key == ","
        joined = tokens[first].key == "," and tokens[first + 1].does("and")
        if joined and apposed and has(tokens[index + 1 : index + 2], "be", "have"):
            return False  # "12 cases, and police were unaware of any"
        apposed = apposed and not joined  # "12 cases, and the gendarmes, who patrol there, six"
        clause = index == first + 1 and tokens[first].key == "," and index + 1 < until and is_verb(tokens, index + 1)
        left_out = index + 1 < len(tokens) and tokens[index + 1].number_kind == "count"  # "13, the border police 35"
        if (token.meaning.actor or token.meaning.kind) and (clause or left_out or _acts(tokens, index + 1)):
            return False  # "did not charge anyone, and police did not arrest anyone"; "in all 12 cases, judges found"
        if "official" in marks or apposed:
            if linked or token.does("own-misdeed"):
                return True
        elif token.key in ("of", "against", "into", "involving") or (token.key == "," and index == first):
            linked = True
        elif linked and (token.key in (",", "to", "under") or token.does("link", "be", "consecutive")):
            linked = token.key == ","
    return False


def _acts(tokens: Sequence[Token], index: int) -> bool:
    """Return whether what stands before `index` does something, or does not: "police did not", "police had freed"."""
    index += index < len(tokens) and tokens[index].does("have")
    if index + 1 >= len(tokens) or tokens[index].does("negation"):
        return index + 1 < len(tokens)
    if tokens[index + 1].number is not None:
        return bool(tokens[index].meaning.verbs) or says(tokens, index)  # "judges gave five of them terms"
    return says(tokens, index) and not ends_clause(tokens, index)


def silent_of_officials(tokens: Sequence[Token], silence: Silence) -> bool:
    """Return whether those of whom nothing is told are officials: "... or convict any officials"."""
    near = tokens[silence.last : min(silence.until, silence.last + _NEAR_OBJECT)]
    named = any(
        token.does("official") and not _does_it(tokens, index) for index, token in enumerate(near, start=silence.last)
    )
    if _accuses(tokens, silence.last, silence.until) or named:
        return True
    if has(near, "anaphor") and has(tokens[: silence.first], "official"):
        return True
    counted = any(one.number and then.does("official") for one, then in pairwise(tokens[: silence.first]))
    if counted and asks_of_those(tokens, silence):  # "40 officials convicted, but not whether any of the cases"
        return True
    return any(
        tokens[index].does("official") and (tokens[index - 1].meaning.verbs or tokens[index - 1].number is not None)
        for index in range(silence.last + 1, min(silence.until, len(tokens)))
    )


def _does_it(tokens: Sequence[Token], index: int) -> bool:
    """Return whether officials did what is asked of: "how many cases police opened", "investigations by the police"."""
    place = index - tokens[index - 1].does("article") - 1
    if tokens[place].key == "by":
        return True
    meaning, deed = tokens[place].meaning, index + 1 + has(tokens[index + 1 : index + 2], "have")
    named = meaning.kind or meaning.nouns or tokens[place].does("relative", "which", "that")
    return bool(named) and deed < len(tokens) and says(tokens, deed)
