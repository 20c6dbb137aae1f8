"""Numbers that stand in one subject, whose verb stands behind the last: "12 brokers and nine recruiters were tried"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from tipcompare.figures.phrases import Phrase
from tipcompare.figures.sentence import Bound, Scene, accepts
from tipcompare.figures.tokens import Token
from tipcompare.figures.verbs import before_light

_VERB_BEHIND = frozenset({"done-to", "state"})
"""Rules whose verb stands behind the number."""
_NO_PEOPLE = frozenset({"", "bare", "time", "money", "thing", "measure"})


def share_verb(scene: Scene, found: Bound, bound: list[Bound]) -> Bound:
    """Return the last number of a subject as one of a list, those before it being bound as its others.

    Args:
        scene: the sentence.
        found: the number that the verb stands behind.
        bound: the numbers before it; those of the same subject are bound anew.
    """
    if found.rule not in _VERB_BEHIND or found.relation or found.phrase.part or found.phrase.whole:
        return found
    first, later = len(bound), found.phrase
    while first and _is_joined(scene, bound[first - 1], later, found):
        first -= 1
        later = bound[first].phrase
    if first == len(bound) or not _opens_clause(scene.tokens, later):
        return found
    bound[first] = Bound(later, found.measures, found.rule, cue=found.cue)
    for place in range(first + 1, len(bound)):
        bound[place] = Bound(bound[place].phrase, found.measures, "list", first, "list", found.cue)
    return evolve(found, rule="list", of=first, relation="list")


def _is_joined(scene: Scene, before: Bound, later: Phrase, found: Bound) -> bool:
    """Return whether a number that nothing else took is of people too, and only joined to the later one."""
    phrase = before.phrase
    if before.rule or phrase.part or phrase.whole or phrase.what in _NO_PEOPLE:
        return False
    between = scene.tokens[phrase.end : later.first]
    joined = bool(between) and all(t.key == "," or t.does("and") or t.meaning.qualifier for t in between)
    counts = scene.tokens[phrase.first].number_kind == "count"
    return joined and counts and any(accepts(scene.counts[name], phrase.what) for name in found.measures)


def _opens_clause(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether nothing stands before a subject but what opens its clause: "in 2019, 12 brokers", "that 12"."""
    place = before_light(tokens, phrase.first, qualifiers=True)
    if place < 0:
        return True
    before = tokens[place]
    comma = before.key == "," and (place < 2 or tokens[place - 1].period is not None)
    return comma or before.key == ";" or before.period is not None or before.does("that", "break")
