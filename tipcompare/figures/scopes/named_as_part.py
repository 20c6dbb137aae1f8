"""Whether the words for those counted name a part: those sentenced, one kind of help, of another matter."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.stretches import tail
from tipcompare.figures.words.tokens import Token, at, has, names_topic

_NEAR = 6
"""Tokens before those counted among which stands what acts they came of."""


def only_part(scene: Scene, item: Bound) -> bool:
    """Return whether the word that says what is counted tells of a part alone: those sentenced, of those convicted.

    Or those counted are named out of others who are not: "referred all victims to care, including 13 to shelters".
    """
    among = item.rule == "participle" and scene.tokens[item.phrase.first - 1].does("including")
    if (
        among
        or item.rule == "done-including"
        or _got_one_kind(scene.tokens, item)
        or ("which" in scene.keys and _of_these_acts(scene.tokens, item))
    ):
        return True  # "assisted 90 victims, including 12 identified by police"
    shared = "witness" in scene.marks and scene.any_with("shared", item.measures)
    if shared and has(tail(scene, item), "witness"):
        return True  # "nine victims entered the witness protection program"
    if item.rule == "number-of" and has(scene.tokens[item.cue : item.phrase.first], "other-law"):
        return True  # "convictions under the new law remained low at three"
    if item.cue < 0:
        told = scene.tokens[item.phrase.end - 1].does("counted") and item.rule == "own-noun"
        return told and bool(scene.counts[item.measures[0]].parts)  # "nine suspended sentences"
    if scene.tokens[item.cue].does("by-themselves"):
        return True  # "six victims self-identified"
    counting, cue = scene.counts[item.measures[0]], scene.tokens[item.cue].key
    joined = item.cue > 1 and scene.tokens[item.cue - 1].does("and") and bool(scene.tokens[item.cue - 2].meaning.verbs)
    own = joined or cue.endswith(counting.nouns)  # not "received final convictions"
    return not own and cue.split()[0] in _first_words(counting.parts)


@lru_cache
def _first_words(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset([phrase.split()[0] for phrase in phrases])


def _got_one_kind(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether those counted got one kind of what was given: "care, including entry into a program for eight".

    Not "care, including meals, to eight".
    """
    stops = (
        token for token in reversed(tokens[item.cue : item.phrase.first]) if token.does("includes") or token.key == ","
    )
    stop = next(stops, None) if item.rule == "given" else None
    return stop is not None and stop.key != ","


def is_for_else(scene: Scene, item: Bound) -> bool:
    """Return whether those told by name are some that were of another matter: "one conviction was for adoption"."""
    tokens, end = scene.tokens, item.phrase.end
    told = item.rule == "own-noun" and at(tokens, end).does("be") and at(tokens, end + 1).key == "for"
    known = has(tokens[max(0, item.phrase.first - 1) : item.phrase.first], "everyone", "definite")
    return told and not (known or names_topic(tail(scene, item)))


def _of_these_acts(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether what is counted came of acts that are counted: "three raids, which led to nine arrests".

    Acts that are counted for themselves, as investigations, may be all there are.
    """
    first = item.begins
    behind = range(first - 1, max(first - _NEAR, 1), -1)
    place = next((i for i in behind if tokens[i].number is not None or tokens[i].key == "which"), 0)
    to_number = item.rule in ("number-of", "number-done")  # "which brings the total number to 113"
    relative = place > 0 and tokens[place].key == "which" and not to_number
    acts = tokens[max(place - _NEAR, 0) : place] if relative else ()
    counted = any(t.number_kind == "count" and t.value > 1 for t in acts)
    return counted and not any(t.meaning.nouns or t.meaning.kind == "case" for t in acts)
