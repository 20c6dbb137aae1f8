"""Whether those counted are accused, or found, in another matter than the one the series is on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from attrs import evolve

from tipcompare.figures.binding.passed_over import first_deed
from tipcompare.figures.scopes.incidents import are_killers, is_of_killing
from tipcompare.figures.scopes.no_victims import of_other_crime
from tipcompare.figures.whose.punished import are_exploited, behind_term, for_own_offense
from tipcompare.figures.words.phrases import is_definite
from tipcompare.figures.words.rule import LOOSE, NOT_ACCUSED, PEOPLE, PERSONS
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.stretches import tail
from tipcompare.figures.words.tokens import PAUSES, at, has, has_kind, has_victims, joins_list, names_topic, past
from tipcompare.figures.words.verbs import finds_else, tells_harm

_NEAR, _FAR, _NEAR_GONE = 5, 12, 3
"""Tokens around a number or a deed among which stands what became of those counted: by each, in all, behind "not"."""
_HOLDS = ("be", "have", "involving", "makes-up", "holds")
"""Marks of words by which it is told what those counted are or have."""
_OTHER_CRIMES = frozenset(
    {
        "any-crime",
        "killing",
        "of-stay",
        "other-crime",
        "other-matter",
        "other-offenders",
        "own-offense",
        "statute",
        "unlawful-hiring",
    }
)
"""Marks one of which a sentence has that tells of what is no trafficking, or of a law that may be on something else."""


def is_found_else(scene: Scene, item: Bound) -> bool:
    """Return whether some of those who might be victims were found to be none, or how many there are was only studied.

    "Eight were found not to be victims", "determined that eight were not victims", "did not consider the eight found to
    be victims", "found eight, who were later determined not to be victims"; "a survey found 64,000 children".
    """
    if not scene.any_with("mentioned", item.measures):
        return False
    tokens, end = scene.tokens, item.phrase.end
    ahead = "survey" in scene.marks and item.cue < item.phrase.first
    led = range(item.cue - 1, max(item.cue - _FAR, 0) - 1, -1) if ahead else ()
    if tokens[next((i for i in led if tokens[i].does_any("survey", "and")), item.cue)].does("survey"):
        return True
    before = tokens[max(0, item.phrase.first - _NEAR) : item.phrase.first]
    if has(before, "negation") and has(before, "thought"):
        clause = takewhile(lambda token: token.key not in PAUSES, tokens[end : end + _FAR])
        return any(token.meaning.kind == "victim" or token.meaning.purposes for token in clause)
    whole = scene.whole_at(end)
    if whole is not None and tokens[item.cue].does("finding"):  # "found two of the 12 to be in good health"
        told = tokens[whole.end : whole.end + _NEAR]
        return at(told, 1).does("be") and not (has_victims(told) or any(t.meaning.purposes for t in told))
    cue = item.cue  # "identified three as victims of other crimes"
    more = at(tokens, cue + 1).does("more") and at(tokens, cue + 2).meaning.kind == "case"
    if item.rule == "purpose" and (more or of_other_crime(tokens, cue + 1)):
        return True
    end += at(tokens, end).key == "," and at(tokens, end + 1).does("who")
    end = past(tokens, end, "who", "be", "have", "ago")
    said = at(tokens, end)
    denied = said.does("negation") and has_kind(tokens[end + 1 : end + _NEAR_GONE], "victim")
    return denied or (said.does_any("finding", "thought") and finds_else(tokens, end + 1))


def were_things(scene: Scene, index: int, end: int) -> bool:
    """Return whether it is places or cases, and nobody, that were found so: "saw four bars and found two were"."""
    tokens = scene.tokens
    if not at(tokens, end + (at(tokens, end).key == "to")).does("be") or tells_harm(tokens, end):
        return False  # "found two (to be) licensed"
    told = {phrase.what for phrase in scene.phrases if phrase.first < index} - {"time"}
    return bool(told) and told.isdisjoint(PERSONS | LOOSE) and not has_kind(tokens[:index], *NOT_ACCUSED)


def holds_so(scene: Scene, item: Bound) -> bool:
    """Return whether it is only held what cases are: "concluded two of the nine were forced labor", not ended them."""
    concluded = item.rule == "weak" and item.cue >= 0 and scene.tokens[item.cue].does("concludes")
    return concluded and at(scene.tokens, scene.whole_of(item.phrase).end).does_any(*_HOLDS)


def count_accused_of_else(scene: Scene, bound: Sequence[Bound]) -> frozenset[float]:
    """Return how many a sentence tells as accused of another crime, or as accused victims; none beside traffickers."""
    if any(scene.any_with("of_accused", item.measures) for item in bound):
        return frozenset()
    tokens, people = scene.tokens, (item for item in bound if item.phrase.what in PEOPLE)
    found = set[float]()
    for item in people:
        for place in (first_deed(tokens, item.phrase.first), past(tokens, item.phrase.end, "be")):
            names = at(tokens, place).meaning.verbs
            if not scene.any_with("of_accused", names):
                continue
            told = evolve(item, measures=names, cue=place)
            ours = item.phrase.what == "victim" or are_exploited(scene, told)
            if ours or is_of_another_crime(scene, told):
                found.add(tokens[item.phrase.first].value)
    return frozenset(found)


def _are_accused_of_else(scene: Scene, item: Bound) -> bool:
    """Return whether some are of those told before as accused of something else: "38 of the 40", "of these, 38".

    Not where the topic is named.
    """
    if not (scene.accused_of_else and scene.any_with("of_accused", item.measures)):
        return False
    if names_topic(scene.tokens):
        return False
    opening = next((phrase for phrase in scene.phrases[:1] if phrase.whole), None)
    whole = scene.whole_at(item.phrase.end) or opening or item.phrase
    if is_definite(scene.tokens, whole):
        return scene.tokens[whole.first].value in scene.accused_of_else
    return item.phrase.part or scene.tokens[0].does("counted-out")


def is_of_another_crime(scene: Scene, item: Bound) -> bool:
    """Return whether those accused are so of another crime alone: "charged nine with smuggling".

    Or of what migrants and victims are punished for: "arrested 90 workers for illegal entry", not suspects. Or whether
    cases, or victims found, are of something else: "12 cases of forgery", "12 cases of unpaid wages", "victims of
    crime".
    """
    if _are_accused_of_else(scene, item):
        return True
    if scene.marks.isdisjoint(_OTHER_CRIMES) and not scene.after_killing:
        return False
    behind, told = at(scene.tokens, item.phrase.end), tail(scene, item)
    joint = next((i for i, token in enumerate(told) if token.does("and")), len(told))
    if names_topic(told[joint:]):
        return False  # "nine victims of domestic violence and forced labor"
    named = (*item.phrase.of(scene.tokens), *(told[:2] if behind.key == "of" else ()))
    apart = item.phrase.what in ("victim", "case") and has(named, "other-crime", "unlawful-hiring")
    ours = has(named, "topic", "and") or any(token.meaning.divides("exploitation") for token in told)
    any_crime = item.phrase.what == "victim" and behind.does("any-crime") and not has(told, "topic")
    if behind.does("other-matter") or (apart and not ours) or any_crime:
        return True  # "12 smuggling victims", not "smuggling and trafficking victims"
    if item.phrase.what == "official" or not scene.any_with("of_accused", item.measures):
        return False
    own = not any(item.cue < p.first < item.phrase.first for p in scene.phrases)
    first = item.begins if own else item.phrase.first
    if is_of_killing(scene, item.phrase.first) or are_killers(scene, item):
        return True
    term = behind_term(scene.tokens, scene.phrases, item.phrase.end)
    told = (*scene.tokens[first : item.phrase.end], *told, *term)
    before = [phrase for phrase in scene.phrases if phrase.first <= item.phrase.first]
    men = (p for p in before if ("sex", "male") in p.dimensions)  # "charged 12 men and nine women"
    suspects = any(phrase.what == "suspect" for phrase in before)
    suspects = suspects or any(joins_list(scene.tokens[p.end : item.phrase.first]) for p in men)
    theirs = not suspects and for_own_offense(told, item.phrase)
    others = has(item.phrase.of(scene.tokens), "other-offenders")  # "arrested three attackers"
    return (theirs or others or has(told, "other-crime")) and not has(told, "topic")
