"""Numbers bound to measures by the declared rules."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from attrs import evolve

from tipcompare.figures.binding.cues import may_be_number_of
from tipcompare.figures.binding.done_besides import tell_besides, tell_by_goods
from tipcompare.figures.binding.earlier import are_cases, is_aside, says_in_how_many, share_noun, stands_beside
from tipcompare.figures.binding.first_rule import bind_first
from tipcompare.figures.binding.later_numbers import shares_deed
from tipcompare.figures.binding.own_phrase import ANNOUNCING, TALLYING, accepted
from tipcompare.figures.binding.reach import find_after
from tipcompare.figures.binding.rules import RULES
from tipcompare.figures.binding.same_deed import of_other_deed, share_back, share_unit_back, share_verb
from tipcompare.figures.binding.told_again import is_of_such
from tipcompare.figures.binding.which_ones import as_the_rest, as_those_before, is_included, stands_beside_included
from tipcompare.figures.dating.respective import join_last, share_measures
from tipcompare.figures.words.phrases import Phrase, is_definite
from tipcompare.figures.words.rule import PEOPLE, PERSONS, Rule
from tipcompare.figures.words.sentence import LEFT_OUT, Bound, Scene, accepts, counts_places, is_one_more
from tipcompare.figures.words.tokens import Token, at, has, joins_list
from tipcompare.figures.words.verbs import before_light, before_number, came_from, fell_from, told_behind

_NEEDED = frozenset({"comparison", "goods"}).union(*[rule.needs for rule in RULES if rule.side == "after"])
"""Marks without one of which some rules find nothing."""
_NEAR_ASKED = 4
"""Tokens before those counted among which stands "if" or "whether"."""
_INHERITING = frozenset(rule.name for rule in RULES if rule.inherits)
_OF_ARTICLES = tuple(rule for rule in RULES if rule.name in ("done", "own-noun"))
"""Rules by which "a" may be a number."""
_OF_DESCRIBED = (*(evolve(rule, passes_whole=False) for rule in RULES if rule.name in ("done-to", "state")), *RULES)
"""Rules of what others are counted out of, where it is told what became of them: "of the 90 who received care"."""
_OF_WHAT_BECAME = tuple(rule for rule in RULES if rule.name in ("done-to-later", "state"))
"""Rules of what became of those whom a participle tells of already."""
_OF_DEEDS = tuple(rule for rule in RULES if rule.cue == "state")
"""Rules of what came of deeds that are told by name."""


def bind_numbers(scene: Scene, lengths: Collection[int]) -> tuple[Bound, ...]:
    """Return each phrase with the measures that the first fitting rule gives it, in order.

    Args:
        scene: the sentence.
        lengths: places of the phrases that are lengths of time, which count nothing.
    """
    bound: list[Bound] = []
    told = (scene.marks & _NEEDED).union(scene.cues, _told_beside(scene))
    for place, phrase in enumerate(scene.phrases):
        if place in lengths:
            bound.append(Bound(phrase, rule=LEFT_OUT))
            continue
        kind = scene.tokens[phrase.first].number_kind
        rules = _OF_ARTICLES if kind == "one" and not is_one_more(scene, phrase) else RULES
        if phrase.what == "measure" and (phrase.part or kind == "none") and _came_to(scene, phrase):
            rules, phrase = _OF_DEEDS, evolve(phrase, what="case")
        if _is_described(scene.tokens, phrase):
            rules = _OF_DESCRIBED
        own = told.union(_told_of(scene, phrase))
        fitting = [rule for rule in _fitting(rules, phrase.what, phrase.whole) if rule.needed <= own]
        found = bind_first(fitting, scene, phrase, bound)
        if found is not None and phrase.what == "bare":
            found = _out_of_them(scene, found, bound)
        found = accepted(scene, phrase, bound, found)
        if "moves" in scene.marks and (found is None or found.relation == "part"):
            found = _fallen(scene, phrase, bound) or found
        if found is not None and kind in ("none", "any") and _is_none_of_same(scene, found, bound):
            found = None
        if found is None:
            bound.append(Bound(phrase, rule=LEFT_OUT if kind == "one" else ""))
            continue
        found = share_noun(scene.tokens, share_verb(scene, found, bound), bound)
        share_unit_back(scene, found, bound)
        share_back(scene, found, bound)
        bound.append(_completed(scene, found, bound))
        join_last(scene, bound)
        if bound[-1].relation != "comparison" and len(bound[-1].measures) > 1:
            share_measures(scene, bound)
    return tuple(bound)


def _fallen(scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    """Return a number as what a figure was before it came to another: "fell to 12, nine of them men, from 15"."""
    tokens = scene.tokens
    if not fell_from(tokens, phrase.first):
        return None
    to = [i for i, b in enumerate(bound) if b.measures and tokens[before_number(tokens, b.phrase.first)].key == "to"]
    like = bool(to) and phrase.what in ("bare", bound[to[-1]].phrase.what)
    return evolve(bound[to[-1]], phrase=phrase, rule="compared", of=to[-1], relation="comparison") if like else None


def _came_to(scene: Scene, phrase: Phrase) -> bool:
    """Return whether some of the deeds told by name came to another, or none: "19 of the 25 trials ended in fines".

    Not what became of people for whom there is no place: "there was no shelter for victims to access care".
    """
    if any(counts_places(scene.counts[name]) for name in phrase.nouns[:1]):
        return False
    cases = evolve(phrase, what="case")
    became = (find_after(rule, scene, cases) for rule in _OF_DEEDS)  # not "five of the nine trials remained pending"
    return any(found is not None and not of_other_deed(scene, found, ()) for found in became)


def _is_none_of_same(scene: Scene, found: Bound, bound: Sequence[Bound]) -> bool:
    """Return whether none is said of what some were counted of: "opened six cases; police did not pursue any of them".

    Or only follows them: "tried two, and no verdict had been reached", "heard six cases and did not conclude any".
    """
    verb = scene.tokens[found.cue if found.cue >= 0 else found.phrase.first - 1]
    out_of = found.rule == "weak" and has(found.phrase.of(scene.tokens), "counted-out")
    out_of = out_of or verb.does("concludes")
    if not (out_of or (found.rule == "list" and found.phrase.what == "unknown")):
        return False
    counted = (b.measures for b in bound if b.relation == "" and scene.tokens[b.phrase.first].number_kind == "count")
    return any(found.is_of(names) for names in counted)


def _out_of_them(scene: Scene, found: Bound, bound: Sequence[Bound]) -> Bound | None:
    """Return what is told of some out of others, as far as these may be it.

    Not victims in "14 cases, of which nine were referred to the court", nor places in "ran six shelters, of which two
    housed men", but calls in "of the 96 calls, three were referred".
    """
    place = found.phrase.end - 1 if found.phrase.part else found.phrase.first - 1
    told = scene.tokens[place]
    people = bound[-1].counted in PERSONS if bound else scene.accepting("victim", scene.carried)
    which = told.does("which") and not people
    whole_of = len(bound) - 1 if which else -1
    if not which and scene.accepting("case", found.measures):  # "took 96 calls; nine led to trials"
        whole_of = next((of for of in range(len(bound) - 1, -1, -1) if bound[of].relation != "comparison"), -1)
    calls = bound[whole_of].measures if whole_of >= 0 else scene.carried
    others = any(accepts(scene.counts[name], kind) for name in found.measures for kind in ("case", "person"))
    if others and found.cue > found.phrase.first and scene.any_with("within", calls):
        return evolve(found, measures=calls, of=whole_of, relation="part", rule="part")
    complaints = at(scene.tokens, place - 1).does("complaint")  # "of these complaints, 19 were referred"
    cases = told.does("counted-out") and bool(bound) and all(b.phrase.what == "case" for b in bound)
    if found.rule in _INHERITING or not (which or complaints or cases):
        return found
    measures = scene.accepting("case", found.measures)
    return evolve(found, measures=measures) if measures else None


def _is_described(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether it stands right behind those that others are counted out of what became of them, or where."""
    if not phrase.whole or phrase.what not in PEOPLE:
        return False
    if tokens[phrase.first - 1].does("half-of"):
        return False  # "less than half of the 28 victims received care"
    of = before_light(tokens, phrase.first)
    behind = tokens[phrase.end : phrase.end + 1] if of < 0 or tokens[of].number is None else ()
    return has(behind, "who", "relative") or any(token.meaning.states for token in behind)


def _told_beside(scene: Scene) -> list[str]:
    """Return the cues other than words of measures that a sentence may have, of those that hardly any has."""
    there = (
        ("opening", scene.tokens[0].does_any("whole", "including")),
        ("carried", scene.carried),
        ("told", scene.told),
        ("announced", not scene.keys.isdisjoint(ANNOUNCING) or not scene.marks.isdisjoint(TALLYING)),
        ("term", scene.termed),
    )
    return [cue for cue, told in there if told]


def _told_of(scene: Scene, phrase: Phrase) -> list[str]:
    """Return what may be told of a phrase by a participle in it, by its brackets, or as how many there were."""
    inside = scene.tokens[phrase.first].depth > 0
    there = (("said", phrase.said), ("bracket", inside), ("number", may_be_number_of(scene, phrase)))
    return [cue for cue, told in there if told]


@lru_cache(maxsize=256)
def _fitting(rules: tuple[Rule, ...], what: str, whole: bool) -> tuple[Rule, ...]:
    """Return the rules for a phrase."""
    return tuple(rule for rule in rules if what in rule.what and not (whole and rule.passes_whole))


def _completed(scene: Scene, item: Bound, bound: Sequence[Bound]) -> Bound:
    """Return a bound number with what its participle adds, set beside those that it goes with."""
    item = as_the_rest(scene.tokens, _with_told(scene, item), bound)
    others = item.rule == "weak" and has(item.phrase.of(scene.tokens), "others")
    if bound and ((others and scene.any_with("of_accused", bound[-1].measures)) or is_of_such(scene, bound[-1], item)):
        item = evolve(item, measures=bound[-1].measures)  # "tried 12 suspects and pursued cases against nine others"
    same = shares_deed(scene, bound, item)
    if same >= 0:
        (relation, of), led = stands_beside(bound, same), bound[same]
        return evolve(item, measures=led.measures, relation=relation, rule="list", of=of, what=led.counted)
    if item.phrase.what == "bare" and are_cases(scene, item, bound):
        item = evolve(item, what="case")
    elif item.phrase.what == "bare" and not item.what:
        like = [i for i, b in enumerate(bound) if b.measures[:1] == item.measures[:1] and not b.relation]
        alike = (bound[i] for i in reversed(like) if not says_in_how_many(scene.tokens, bound, i))
        item = next((evolve(item, what=b.counted) for b in alike), item)
    if item.rule == "participle" and (beside := as_those_before(scene.tokens, item, bound)) is not None:
        return beside
    if item.rule in ("participle", "own-noun") and is_included(scene.tokens, item.phrase.first):
        tokens, depth = scene.tokens, scene.tokens[item.phrase.first].depth
        outside = [place for place, b in enumerate(bound) if tokens[b.phrase.first].depth <= depth]
        like = [place for place in outside if bound[place].is_of(item.measures)]
        return evolve(item, relation="part", of=like[-1]) if like else item
    if item.rule == "own-noun" and bound and stands_beside_included(scene.tokens, item, bound[-1]):
        return evolve(item, relation="part", of=bound[-1].of)
    return _compared(scene, item, bound)


def _with_told(scene: Scene, item: Bound) -> Bound:
    """Return a bound number with the measures that a participle beside it and what was given add."""
    newly = has(item.phrase.of(scene.tokens), "newly")
    known = newly or is_definite(scene.tokens, item.phrase)  # "the identified victims", "the victims identified"
    may_say = item.phrase.said or told_behind(scene.tokens, item.phrase.end) if known else ()
    said = scene.accepting(item.phrase.what, may_say)
    every = item.rule == "own-noun" and scene.tokens[item.phrase.first - 1].does("everyone")
    who = item.rule == "done-to" and at(scene.tokens, item.phrase.end).does("who")  # "all who were found got care"
    who = who and not scene.any_with("of_accused", item.measures)
    tells = every or who or item.rule in ("participle", "said")
    told = _told_also(scene, item) if tells and not item.phrase.whole else ()
    then = scene.any_with("of_accused", item.measures) and at(scene.tokens, item.cue + 1).period is not None
    if told and (then or scene.tokens[item.phrase.first].number_kind in ("none", "unknown")):
        item = evolve(item, measures=told)  # "no victims identified received care", "six arrested in 2018 were tried"
    told = told or tell_besides(scene, item)
    told += _or_to_else(scene, item)
    measures = tuple(dict.fromkeys((*tell_by_goods(scene, item), *said[:1], *told)))
    return item if measures == item.measures else evolve(item, measures=measures)


def _or_to_else(scene: Scene, item: Bound) -> tuple[str, ...]:
    """Return what none of those counted led to besides: "none resulted in prosecutions or a conviction"."""
    tokens, joint = scene.tokens, item.cue + 1
    if item.rule != "state" or tokens[item.phrase.first].number_kind != "none" or at(tokens, joint).key != "or":
        return ()
    named = at(tokens, joint + 1 + (at(tokens, joint + 1).number_kind == "one")).meaning.nouns
    return tuple(name for name in named[:1] if scene.counts[name].of_accused)


def _compared(scene: Scene, item: Bound, bound: Sequence[Bound]) -> Bound:
    """Return a bound number as another year's where it moved to the next, or a comparison stands before its list."""
    tokens, first = scene.tokens, item.phrase.first
    if "moves" in scene.marks:
        after = next((phrase.first for phrase in scene.phrases if phrase.first > first), -1)
        if came_from(tokens, first, after) or fell_from(tokens, first):
            return evolve(item, relation="comparison")
    before = bound[-1] if bound else item
    beside = not item.relation and before.relation == "comparison" and before.measures == item.measures
    beside = beside and any(b.relation == "list" and b.of == before.of for b in bound)
    if beside and joins_list(tokens[before.phrase.end : first]):
        return evolve(item, relation="comparison", of=before.of)
    place = before_light(tokens, first)
    if not at(tokens, before_light(tokens, place) if place == item.cue else place).does("comparison"):
        return item
    outside = [(i, b) for i, b in enumerate(bound) if tokens[b.phrase.first].depth <= tokens[first].depth]
    like = [place for place, b in outside if b.is_of(item.measures)]
    cases = item.phrase.what == "case"  # not "21 people in eight cases"
    kinds = [(b.relation == "" and not is_aside(tokens, b.phrase), (b.phrase.what == "case") == cases) for b in bound]
    return evolve(item, relation="comparison", of=max(like, key=lambda place: (kinds[place], place), default=-1))


def _told_also(scene: Scene, item: Bound) -> tuple[str, ...]:
    """Return what became of those told by a participle: "all 30 victims identified received care", "were housed".

    Or of all deeds told by name: "all nine investigations led to trials".
    Not what is only asked of them: "did not report if the 11 victims identified received care".
    """
    if has(scene.tokens[max(0, item.phrase.first - _NEAR_ASKED) : item.phrase.first], "asks"):
        return ()
    phrase = evolve(item.phrase, end=item.ends, what=item.phrase.stands_for)
    found = next((f for rule in _OF_WHAT_BECAME if (f := find_after(rule, scene, phrase))), None)
    goes_on = item.phrase.what == "measure" and has(scene.tokens[phrase.end :], "continued", "lasting")
    kept = found is not None and scene.tokens[found.cue - 1].key == "from"  # "kept 12 who were found from getting care"
    return found.measures if found is not None and not (goes_on or kept) else ()
