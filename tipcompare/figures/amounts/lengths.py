"""Terms of imprisonment: lengths of time, in years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from attrs import evolve

from tipcompare.figures.amounts.runs import OF_WHOM, find_run, is_of_else, lacks_unit, list_values
from tipcompare.figures.amounts.terms import (
    AT_LEAST,
    AT_MOST,
    IN_LAW,
    bounds_beside,
    bounds_in_law,
    find_bounds,
    is_in_jail,
    is_in_the_making,
    is_mean,
    is_not_imposed,
    is_of_another,
    is_of_appeal,
    is_of_other_deed,
    is_of_others,
    is_of_people,
    is_of_share,
    is_of_those_who,
    is_of_verdict,
    is_set_in_law,
    is_unpaid,
    is_yardstick,
)
from tipcompare.figures.scopes.incidents import points_at_case
from tipcompare.figures.words.sentence import Amount, Scene
from tipcompare.figures.words.tokens import Token, at, has, is_dated, past
from tipcompare.figures.words.verbs import attributive, before_number

_NEAR, _NEAR_SERVED, _NEAR_OTHER_BOUND = 4, 3, 6
"""Tokens beside a length that tell what it is, before it that it was imposed or is served, up to the other bound."""
_NEAR_LED, _FAR_LED, _REACH = 8, 14, 40
"""Tokens from a law or a sentence on among which stands how long it is: of itself, where a judge gives it, at all."""


def read_lengths(scene: Scene, parts_of_year: Mapping[str, float]) -> tuple[dict[int, Amount], frozenset[int]]:
    """Return the terms of imprisonment by the place of their phrase, and the phrases that are lengths of any kind."""
    tokens, phrases = scene.tokens, scene.phrases
    found: dict[int, Amount] = {}
    taken: set[int] = set()
    last: list[int] = []
    ranged: set[int] = set()  # "an average of two to three years" is no exact one
    index = 0 if any(phrase.what == "time" for phrase in phrases) else len(phrases)
    while index < len(phrases):
        run = find_run(tokens, phrases, index, last)
        unit = 1.0
        if not run and last and lacks_unit(tokens, phrases[index], phrases[last[-1]]):
            run, unit = [index], parts_of_year.get(tokens[phrases[last[-1]].end - 1].key, unit)
        if not run:
            index += 1
            continue
        last = run
        taken.update(run)
        values = list_values(tokens, phrases, run, parts_of_year, unit)
        terms = _terms(scene, run, values, found)
        if found and _says_more(scene, run, found[max(found)]):
            del found[max(found)]
        found.update(terms)
        means = (scene.counts[name].bound == "mean" for amount in terms.values() for name in amount.measures)
        ranged.update(terms if len(terms) > 1 and all(means) else ())
        index = run[-1] + 1
    return {place: amount for place, amount in found.items() if place not in ranged}, frozenset(taken)


def find_termed(scene: Scene, lengths: Mapping[int, Amount]) -> dict[int, tuple[str, ...]]:
    """Return what those count who get a term, by the place of their number.

    "Two for six months, nine for a year"; "terms of six years for nine brokers".
    """
    led = {}
    for place, amount in lengths.items():
        names = dict.fromkeys(name for measure in amount.measures for name in scene.counts[measure].leads)
        if place and not scene.phrases[place - 1].whole and is_of_people(scene.tokens, scene.phrases, place - 1, ()):
            led[scene.phrases[place - 1].first] = tuple(names)
        behind = past(scene.tokens, amount.end, "jail")
        whom = (p for p in scene.phrases if p.first == behind + 1 and p.what in ("suspect", "official"))
        if names and any(whom) and scene.tokens[behind].key in ("for", "on"):
            led[behind + 1] = tuple(names)
    return led


def _terms(
    scene: Scene, run: Sequence[int], values: Mapping[int, float], earlier: Mapping[int, Amount]
) -> dict[int, Amount]:
    tokens, phrases = scene.tokens, scene.phrases
    first, last = phrases[run[0]].first, phrases[run[-1]].end
    inside = (token for token in tokens[:first] if token.depth > 0)
    beside = tokens[first].depth > 0 and not has(tuple(inside), "sentence", "law", "average")
    term = (not beside and _term(scene, first, last)) or _term_as_before(scene, run, earlier)
    # "two years and four months of probation" are of probation together
    of_else = {max(place for place in values if place <= of) for of in run if is_of_else(tokens, phrases[of])}
    places = sorted(values.keys() - of_else)
    if not term or not places or _is_no_term(scene, run):
        return {}
    bounds = find_bounds(tokens, phrases, places, values)
    like = _bounds_compared(scene, earlier, first) if len(values) == 1 else ()
    mean = is_mean(tokens, first, last)
    if mean and is_of_other_deed(scene, first):
        return {}
    if term == "penalty":
        bounds = bounds_in_law(scene, places, bounds, earlier)
    else:
        bounds = bounds_beside(scene, values, bounds, earlier)
    found = {}
    for place in places:
        names = like or (("mean",) if mean else bounds[place])
        measures = tuple(name for name, c in scene.counts.items() if c.term == term and c.bound in names)
        qualifier = phrases[place].qualifier
        if measures:
            end = last + at(tokens, last).does_any("least", "most")
            amount = Amount(phrases[place], values[place], measures, "years", qualifier, f"{term}-term", end=end)
            found[place] = evolve(amount, scope="single") if _is_of_some(scene, first, place) else amount
    return found


def _is_of_some(scene: Scene, first: int, place: int) -> bool:
    """Return whether a term is that of a few alone: "seven of the nine got at least a year", "a year at home".

    Or in lengths from `first` on told of a share, an appeal, one case, or "six months if they could not pay the fine".
    """
    tokens, phrase = scene.tokens, scene.phrases[place]
    some = phrase.qualifier in AT_LEAST and any(p.part for p in scene.phrases[max(0, place - 2) : place])
    alone = some or is_unpaid(tokens, first, phrase.end) or at(tokens, phrase.end).does("at-home")
    return alone or is_of_share(tokens, first) or is_of_appeal(tokens, first) or points_at_case(scene, first)


def _is_no_term(scene: Scene, run: Sequence[int]) -> bool:
    """Return whether lengths are of something else than a term, or of how much of one is served."""
    tokens, phrases = scene.tokens, scene.phrases
    first, last = phrases[run[0]].first, phrases[run[-1]].end
    led, near = tokens[first - 1], tokens[last : last + _NEAR]
    hyphen = any(tokens[phrases[p].first].number_kind == "length" for p in run)
    is_some_of_term = any(phrase.what == "time" for phrase in phrases[: run[0]])
    return (
        is_of_others(scene, first, last)
        or is_in_the_making(tokens, first)
        or is_yardstick(tokens, phrases[run[0]], last)
        # "12 months with two suspended", "with two to be served"; "to leave within 30 days"
        or (led.key in ("with", "of which") and has(near[:_NEAR_SERVED], "suspended", "serves") and is_some_of_term)
        or led.key == "within"
        or (led.does("definite") and not has(near, "jail", "sentence"))  # "fell between the two years"
        or tokens[before_number(tokens, first)].does("time-done")  # "because they had spent six months in prison"
        or (at(tokens, last).does("plan") and at(tokens, last + 1).does("be"))  # "terms under two years may be"
        or (hyphen and not has(near, "jail", "sentence", "least", "most"))
        or at(tokens, last).does("years-old")  # "girls 13-17 years of age"
    )


def _bounds_compared(scene: Scene, earlier: Mapping[int, Amount], first: int) -> tuple[str, ...]:
    """Return the bounds of the term before that one is set against: "the average was six years, compared with nine"."""
    before = earlier[max(earlier)] if earlier else None
    near = scene.tokens[max(before.end, first - 2) : first] if before is not None else ()
    if before is None or not (has(near, "comparison") or scene.tokens[first - 1].key == "("):
        return ()
    return tuple(scene.counts[name].bound for name in before.measures)


def _says_more(scene: Scene, run: Sequence[int], before: Amount) -> bool:
    """Return whether a range says more than a least term did: "of a year or more, ranging from two to 14 years"."""
    first = scene.phrases[run[0]].first
    gap = scene.tokens[before.end : first]
    least = [scene.counts[name].bound for name in before.measures] == ["min"]
    return least and has(gap[-2:], "ranging")


def _term_as_before(scene: Scene, run: Sequence[int], found: Mapping[int, Amount]) -> str:
    """Return the kind of term that those before are, where a range is set against or beside them.

    "compared to six to 18 years"; "up to 10 years for adults, and from 10 to 20 years for children"; "two men to
    five years and one to seven years".
    """
    if not found:
        return ""
    first = scene.phrases[run[0]].first
    before = found[max(found)]
    near = scene.tokens[max(0, first - 2) : first]
    between = scene.tokens[before.end : first]
    end = scene.phrases[run[-1]].end
    several = len(run) > 1 or scene.phrases[run[0]].qualifier in AT_MOST | AT_LEAST
    several = several or (near[-1].does("and") and at(scene.tokens, end).does_any(*OF_WHOM))
    beside = several and before.rule == IN_LAW and not has(between, "sentence", "judging")
    beside_it = near[-1].key == "(" and (len(run) == 1 or is_dated(scene.tokens[end : end + _NEAR]))
    compared = has(near, "comparison") or beside_it
    others = run[0] > 0 and is_of_people(scene.tokens, scene.phrases, run[0] - 1, list(found))
    others = others or is_of_another(scene.tokens, before.end, first)
    # "the longest sentence was six years, and the shortest was one"
    anew = (len(between) <= _NEAR_OTHER_BOUND or not has(between, "sentence", "judging", "topic")) and has(
        between[1:], "least", "most"
    )
    # "the terms ranged from one to six years; in 2019, they had ranged from two to nine"
    ranged = has(between[-4:-1], "they") and has(between[-3:], "ranging", "be", "have")
    alike = beside or compared or others or anew or (several and ranged) or _says_more(scene, run, before)
    return scene.counts[before.measures[0]].term if alike else ""


def _is_imposed(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a court gave the penalty that stands there: "imposed penalties", "the penalties imposed were"."""
    behind = has(tokens[index + 1 : index + 2], "judging") and not has(tokens[index + 2 :][:_NEAR_SERVED], "statute")
    # "nine convictions, five of which carried terms"
    counted = at(tokens, index - 2).number_kind == "count" and tokens[index - 1].does("which")
    judged = (i for i in range(max(0, index - _NEAR_SERVED), index) if tokens[i].does("judging"))
    # "convicted traffickers face terms", not "four convicted traffickers face", "convicted traffickers faced"
    face = (attributive(tokens, i) and at(tokens, i - 1).number is None for i in judged)
    return counted or behind or not all(told and not tokens[index].key.endswith("ed") for told in face)


def _has_elapsed(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether a length is what went by: "the fewest in over ten years", "two years earlier", "a year after".

    Or that nothing was done for: "convicted no brokers for six years".
    """
    place, after = before_number(tokens, first), at(tokens, last)
    who, near = at(tokens, place), tokens[max(0, place - _NEAR) : max(0, place)]
    # not "received six years after a plea", "one for six years after", "the longest was six years after"
    got = who.does_any("gets", "law", "sentence", "judging", "function", "least", "most") and not who.does("break")
    since = after.does("since-when") and not got
    undone = who.key == "for" and [t.number_kind for t in near if t.number_kind][-1:] in (["any"], ["none"])
    return after.does("ago") or since or undone or who.does("elapsed")


def _is_served(tokens: Sequence[Token], first: int, *, jail: bool) -> bool:
    """Return whether words before a length say that it is a term: "to prison for four years", "to serve six".

    Or "serving six", where `jail` stands behind it.
    """
    near = tokens[max(0, first - _NEAR_SERVED) : first]
    if jail and has(near[-2:], "serves"):
        return True
    if any(before.key == "to" and token.does("serves") for before, token in pairwise(near)):
        return True
    if len(near) < _NEAR_SERVED or near[-1].key != "for" or not near[-2].does("jail"):
        return False
    return near[0].key.endswith("to") or " to " in near[1].key


def _is_of_jailed(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a length is that of some of those jailed: "were sent to prison, two of them for six years"."""
    place = before_number(tokens, first)
    some = tokens[place - 1].number_kind == "count" or tokens[place - 1].does("counted-out")
    led = tokens[max(0, place - _FAR_LED) : place] if some and tokens[place].key == "for" else ()
    return any(t.does("jail") and (t.meaning.verbs or t.meaning.states) for t in led)


def _find_leads(scene: Scene, first: int, last: int) -> tuple[int, int]:
    """Return where a law, and where a sentence, is last spoken of before a length; -1 for nowhere."""
    tokens, law, sentence = scene.tokens, -1, -1
    got = {"sentence", "gets", "serves"} if has(tokens[first : first + _NEAR_LED], "jail") else {"sentence"}
    for index in range(first - 1, max(first - _REACH, -1), -1):
        token, marks = tokens[index], tokens[index].meaning.marks
        if "law" in marks and law < 0:
            instead = sentence >= 0 and is_not_imposed(tokens, index)
            if instead or _is_imposed(tokens, index) or is_of_verdict(scene, index):
                sentence = max(sentence, index)
            else:
                law = index
        if sentence < 0 and not marks.isdisjoint(got) and has(tokens[max(0, index - 3) : index], "plan"):
            law = max(law, index)  # "may be sentenced to up to ten years", "could receive ten years"
        elif "sentence" in marks and sentence < 0 and is_set_in_law(tokens, index, first, last):
            law = max(law, index)
        elif sentence < 0 and ("sentence" in marks or ("judging" in marks and token.meaning.verbs)):
            sentence = index
    return law, sentence


def _term(scene: Scene, first: int, last: int) -> str:
    """Return whether a length is a penalty in law or a sentence, or neither."""
    tokens = scene.tokens
    goes_on = at(tokens, last).does("and") and at(tokens, last + 1).does_any("least", "most")
    jail = has(tokens[last : last + _NEAR * (1 + goes_on)], "jail")  # "begins at a month and ends at a year in prison"
    if _has_elapsed(tokens, first, last):
        return ""
    served = _is_served(tokens, first, jail=jail) or _is_of_jailed(tokens, first)
    itself = tokens[first].number_kind == "length" and has(tokens[last : last + _NEAR], "sentence")
    jail = jail or served or itself or is_in_jail(tokens, first)
    if has(tokens[max(0, first - 5) : first], "average") and not jail:
        return "sentence" if has(tokens[:first], "sentence", "law", "jail") else ""
    law, sentence = _find_leads(scene, first, last)
    of = before_number(tokens, first)
    behind = past(tokens, last, "jail")
    if at(tokens, behind + at(tokens, behind).does("be")).does("law"):
        return "penalty"  # "terms of two to nine years (were) prescribed"
    led = max(law, sentence)
    to_each = tokens[first - 1].key == "to" and tokens[sentence].does("judging")
    if not jail and (led < 0 or first - led > (_FAR_LED if to_each else _NEAR_LED)):
        return ""
    if led < 0 and has(tokens[max(0, first - _NEAR_SERVED) : first], "plan"):
        return "penalty"  # "traffickers may serve five to ten years"
    if led < 0:
        served = served or at(tokens, of).does("judging")  # "courts imposed six years in prison"
        return "sentence" if served or has(tokens[last : last + _NEAR_LED], "sentence") else ""
    # not "article 12 criminalized begging and imposed", where the law alone acts
    acts = any(t.meaning.actor or t.meaning.verbs or t.key == ";" for t in tokens[:first])
    strong = acts and has(tokens[law + 1 : first], "judging")
    return "penalty" if law >= 0 and not (strong or is_of_those_who(tokens, first, sentence, law)) else "sentence"
