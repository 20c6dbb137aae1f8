"""Numbers bound to measures by the declared rules."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from attrs import evolve

from tipcompare.figures.later_numbers import done_again, inherit, shares_deed
from tipcompare.figures.own_phrase import bind_own, join_measures
from tipcompare.figures.phrases import Phrase
from tipcompare.figures.rule import Rule
from tipcompare.figures.rules import RULES
from tipcompare.figures.sentence import LEFT_OUT, Bound, Scene, accepts, is_within
from tipcompare.figures.tokens import PAUSES, Token
from tipcompare.figures.verbs import (
    acts,
    attributive,
    before_light,
    begins_deed,
    begins_clause,
    came_from,
    ends_clause,
    fell_from,
    is_joined,
    is_verb,
    shares_be,
)
from tipcompare.series.prose import Counting

_FIELDS = {
    "noun": "nouns",
    "verb": "verbs",
    "weak": "weak",
    "state": "states",
    "condition": "conditions",
    "purpose": "purposes",
}
_PEOPLE = ("victim", "person")
_NEAR_THEM = 24
"""Tokens behind those counted among which is told what else was done to them."""


def bind_numbers(scene: Scene, lengths: Collection[int]) -> tuple[Bound, ...]:
    """Return each phrase with the measures that the first fitting rule gives it, in order.

    Args:
        scene: the sentence.
        lengths: places of the phrases that are lengths of time, which count nothing.
    """
    bound: list[Bound] = []
    rules = [rule for rule in RULES if _may_apply(rule, scene)]
    for place, phrase in enumerate(scene.phrases):
        if place in lengths:
            bound.append(Bound(phrase, rule=LEFT_OUT))
            continue
        fit = (rule for rule in rules if phrase.what in rule.what and not (phrase.whole and rule.passes_whole))
        found = next((b for b in (_apply(rule, scene, phrase, bound) for rule in fit) if b is not None), None)
        bound.append(_completed(scene, found, bound) if found is not None else Bound(phrase))
    return tuple(bound)


def _may_apply(rule: Rule, scene: Scene) -> bool:
    """Return whether a sentence has a word of the kind that the rule looks for before or after the phrase."""
    return rule.side == "own" or rule.inherits != "" or _FIELDS[rule.cue] in scene.cues


def _completed(scene: Scene, item: Bound, bound: Sequence[Bound]) -> Bound:
    """Return a bound number with what its participle adds, set beside the year it is compared with."""
    definite = item.phrase.whole or (
        item.phrase.first > 0 and scene.tokens[item.phrase.first - 1].key in ("the", "all")
    )
    said = [n for n in _said_of(scene, item.phrase) if definite and accepts(scene.counts[n], item.phrase.what)]
    told = _told_also(scene, item) if item.rule in ("participle", "said") and not item.phrase.whole else ()
    told = told or _done_to_them(scene, item)
    if told and _is_none(scene, item.phrase):
        item = evolve(item, measures=told)  # "no victims identified received care"
    if said or told:
        item = evolve(item, measures=tuple(dict.fromkeys((*item.measures, *said[:1], *told))))
    same = shares_deed(scene, bound, item)
    if same >= 0:
        what = bound[same].what or bound[same].phrase.what if item.phrase.what == "bare" else item.what
        return evolve(item, relation="list", rule="list", of=same, what=what)
    if item.relation:
        return item
    if item.rule == "participle" and _is_included(scene.tokens, item.phrase.first):
        like = [place for place, b in enumerate(bound) if b.relation == "" and set(b.measures) & set(item.measures)]
        return evolve(item, relation="part", of=like[-1]) if like else item
    after = next((phrase.first for phrase in scene.phrases if phrase.first > item.phrase.first), -1)
    if came_from(scene.tokens, item.phrase.first, after) or fell_from(scene.tokens, item.phrase.first):
        return evolve(item, relation="comparison")
    index = item.phrase.first - 1
    while index >= 0 and (scene.tokens[index].does("light") or (index == item.cue and _is_gerund(scene, index))):
        index -= 1
    if index >= 0 and scene.tokens[index].does("comparison"):
        like = [place for place, b in enumerate(bound) if b.measures and set(b.measures) & set(item.measures)]
        of = max(like, key=lambda place: (bound[place].relation == "", place), default=-1)
        return evolve(item, relation="comparison", of=of)
    return item


def _is_included(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a number is told as one of the parts of what stands before: "including 12 identified by NGOs"."""
    place = before_light(tokens, first, qualifiers=True)
    return place > 0 and tokens[place].does("including")


def _is_gerund(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    return bool(token.meaning.verbs) and token.key.endswith("ing")


def _said_of(scene: Scene, phrase: Phrase) -> tuple[str, ...]:
    """Return what a participle in a phrase or right behind it tells: "the identified victims", "victims identified"."""
    after = scene.tokens[phrase.end] if phrase.end + 1 < len(scene.tokens) else None
    behind = after is not None and after.key.endswith("ed") and ends_clause(scene.tokens, phrase.end)
    return phrase.said or (after.meaning.verbs if after is not None and behind else ())


def _told_also(scene: Scene, item: Bound) -> tuple[str, ...]:
    """Return what those told by a participle did besides: "all 30 victims identified received care"."""
    state = next(rule for rule in RULES if rule.cue == "state")
    phrase = evolve(item.phrase, end=item.cue + 1) if item.cue >= item.phrase.end else item.phrase
    place = _find_after(state, scene, phrase)
    return _measures_at(state, scene, place, item.phrase) if place >= 0 else ()


def _done_to_them(scene: Scene, item: Bound) -> tuple[str, ...]:
    """Return what else was done to those counted: "identified 12 children and referred them to care"."""
    tokens = scene.tokens
    if item.phrase.what not in _PEOPLE or item.relation in ("part", "comparison") or item.cue > item.phrase.first:
        return ()
    for index in range(item.phrase.end, min(len(tokens) - 1, item.phrase.end + _NEAR_THEM)):
        token, after = tokens[index], tokens[index + 1]
        if token.key in (";", ":") or token.does("break", "comparison", "negation", "including"):
            return ()
        joined = tokens[index - 1].does("and") or tokens[index - 1].key == ","
        if joined and after.does("them", "everyone") and token.key.endswith(("ed", "ing")):
            weak = (name for name in token.meaning.weak if item.phrase.what in scene.counts[name].weak_objects)
            told = (name for name in token.meaning.verbs if accepts(scene.counts[name], item.phrase.what))
            return (*told, *weak)
    return ()


def _apply(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    if (rule.far or rule.inherits) and _is_otherwise(scene.tokens, phrase):
        return None  # "12 officers convicted and five acquitted", "nine convictions and three acquittals"
    if rule.inherits in ("list", "part") and _does_something(scene.tokens, phrase.end):
        return None  # "repatriated 20 victims, and two found work"
    if rule.joined and phrase.what != "official" and not is_joined(scene.tokens, phrase.first):
        return None  # "investigated a teacher for the begging of two pupils"
    if rule.paired and not _is_paired(scene, phrase, bound):
        return None
    if rule.side == "own":
        return bind_own(rule, scene, phrase, bound)
    if rule.inherits:
        return inherit(rule, scene, phrase, bound)
    place = _find_before(rule, scene, phrase) if rule.side == "before" else _find_after(rule, scene, phrase)
    if place < 0:
        return None
    if rule.again:
        return done_again(rule, scene, phrase, bound, place)
    measures = _measures_at(rule, scene, place, phrase)
    return Bound(phrase, measures, rule.name, cue=place) if measures else None


def _is_otherwise(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether something else became of those counted: "five acquitted", "two were released"."""
    after = phrase.end + (phrase.end < len(tokens) and tokens[phrase.end].does("be"))
    return any(token.does("unrelated") for token in tokens[phrase.end - 1 : after + 1])


def _is_paired(scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether the number before, with a participle right behind it, is joined to this one, which has its own."""
    if not bound or bound[-1].rule not in ("participle", "participles") or bound[-1].cue != bound[-1].phrase.end:
        return False
    between = scene.tokens[bound[-1].cue + 1 : phrase.first]
    own = phrase.end < len(scene.tokens) and ends_clause(scene.tokens, phrase.end)
    return (
        own
        and any(t.does("and") for t in between)
        and not any(t.does("comparison", "break") or t.key in (";", ":") or t.meaning.verbs for t in between)
    )


def _find_before(rule: Rule, scene: Scene, phrase: Phrase) -> int:
    """Return the place of the rule's cue before the phrase, or -1."""
    tokens, cues = scene.tokens, scene.cues[_FIELDS[rule.cue]]
    if cues[0] >= phrase.first:
        return -1
    depth = tokens[phrase.first].depth
    met = not rule.needs
    steps = 0
    index = phrase.first - 1
    while index >= 0 and steps < rule.reach:
        token = tokens[index]
        if token.depth < depth:
            return -1
        if token.depth > depth or token.key in ")]":
            index -= 1
            continue
        steps += 1
        if met and _is_cue(rule, scene, index, phrase):
            return index
        if token.does(*rule.needs) or token.key in rule.needs:
            met = True
        if _stops(rule, tokens, index, phrase):
            return -1
        index -= 1
    return -1


def _find_after(rule: Rule, scene: Scene, phrase: Phrase) -> int:
    """Return the place of the rule's cue after the phrase, or -1."""
    tokens, cues = scene.tokens, scene.cues.get(_FIELDS[rule.cue])
    if cues is None or cues[-1] < phrase.end or (rule.needs and scene.marks.isdisjoint(rule.needs)):
        return -1
    depth = tokens[phrase.first].depth
    met = not rule.needs
    steps = 0
    index = _behind(scene, phrase)
    inserted = False
    while index < len(tokens) and steps < rule.reach:
        token = tokens[index]
        if token.depth < depth:
            return -1
        if token.depth > depth or token.key in "([":
            index += 1
            continue
        steps += 1
        if token.key == "," and index + 1 < len(tokens) and _inserts(tokens, index + 1):
            inserted = True
        elif token.key == "," and inserted:
            inserted = index + 1 < len(tokens) and not tokens[index + 1].does("be", "have")
        elif inserted:
            pass
        elif met and _is_cue(rule, scene, index, phrase):
            return index
        elif token.does(*rule.needs):
            met = True
        elif token.number is not None and token.number.kind == "count" and _of_cases(scene, index):
            pass
        elif (token.number is not None and token.number.kind not in ("one", "length")) or _stops(
            rule, tokens, index, phrase
        ):
            return -1
        index += 1
    return -1


def _of_cases(scene: Scene, index: int) -> bool:
    """Return whether a number only says in how many cases: "nine suspects in six cases were convicted"."""
    return scene.tokens[index - 1].key == "in" and any(p.first == index and p.what == "case" for p in scene.phrases)


def _inserts(tokens: Sequence[Token], index: int) -> bool:
    """Return whether commas hold who they are: "12 victims, including five boys, were", "nine, one a boy, ..."."""
    number = tokens[index].number
    return tokens[index].does("including") or (number is not None and number.kind == "count")


def _behind(scene: Scene, phrase: Phrase) -> int:
    """Return the place behind a phrase, and behind the whole that it is counted out of: "none of the 12 defendants".

    What tells of the whole does not tell of none of it: "none of the victims identified received care".
    """
    whole = (p.end for p in scene.phrases if p.first == phrase.end)
    place = next(whole, phrase.end) if phrase.part else phrase.end
    told = (
        phrase.part and _is_none(scene, phrase) and bool(scene.tokens[min(place, len(scene.tokens) - 1)].meaning.verbs)
    )
    return place + told


def _is_none(scene: Scene, phrase: Phrase) -> bool:
    number = scene.tokens[phrase.first].number
    return number is not None and number.kind == "none"


def _is_cue(rule: Rule, scene: Scene, index: int, phrase: Phrase) -> bool:
    token = scene.tokens[index]
    if not getattr(token.meaning, _FIELDS[rule.cue]) or (rule.cue == "noun" and token.does("counted")):
        return False
    if rule.joined and any(p.first < index < p.end for p in scene.phrases):
        return False  # "two trained focal points and one officer"
    if rule.name == "noun-of" and any(t.key == "on" for t in scene.tokens[max(0, index - 2) : index]):
        return False  # "a course on trafficking investigations for 30 officers"
    counted = rule.name == "noun-of" and any(p.first < index < p.end for p in scene.phrases)
    if counted and phrase.what == "bare" and is_joined(scene.tokens, phrase.first):
        return False  # "14 convictions against farmers and 22 against fishers"
    if (
        rule.cue == "noun"
        and index
        and scene.tokens[index - 1 - scene.tokens[index - 1].does("light")].does("unrelated")
    ):
        return False  # "dismissed the charges against four"
    if rule.of_number and not (
        any(t.does("data") for t in scene.tokens[max(0, index - 3) : index])
        or (index < 2 and any(t.does("moves") for t in scene.tokens[index + 1 : index + 3]))  # "Trials fell from 12"
    ):
        return False
    if rule.goods and not _gives_goods(scene.tokens, index, phrase):
        return False
    if rule.name == "weak" and token.does("light") and scene.tokens[index - 1].number is not None:
        return False  # "two confirmed and 129 potential victims"
    if rule.name == "weak" and token.does("led-to") and not _led_to(scene, token, index):
        return False  # "a campaign that reached 900 people"
    if rule.name == "weak" and any(t.does("jail") for t in scene.tokens[phrase.end : phrase.end + 3]):
        return False  # "sent 12 victims to prison"
    if rule.name == "weak" and token.does("account") and _does_something(scene.tokens, phrase.end):
        return False  # "reported five victims took part in the trial"
    if (
        rule.side == "after"
        and rule.cue == "verb"
        and not token.key.split()[0].endswith("ed")
        and not token.does("irregular")
    ):
        return False
    return bool(_measures_at(rule, scene, index, phrase))


def _gives_goods(tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a list of goods stands between a verb of giving and those they are for: "gave food and care to"."""
    place = phrase.first - 1
    while (
        place > index and (tokens[place].meaning.qualifier or tokens[place].does("light")) and not _is_to(tokens[place])
    ):
        place -= 1
    between = tokens[index + 1 : place + 1]
    listed = any(token.does("and") or token.key == "," or " and " in token.key for token in between)
    goods = tokens[index].does("using") and any(token.does("goods") for token in between)
    return goods and listed and _is_to(tokens[place])


def _is_to(token: Token) -> bool:
    return token.key.rpartition(" ")[2] in ("to", "for")


def _led_to(scene: Scene, token: Token, index: int) -> bool:
    """Return whether what a verb says is said of something that leads to its measure: "three workshops reached 90"."""
    led = {name for t in scene.tokens[:index] for noun in t.meaning.nouns for name in scene.counts[noun].leads}
    return any(name in led for name in token.meaning.weak)


def _does_something(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb in the past stands at `index` that tells of no measure: "(together) had yielded"."""
    while index < len(tokens) - 1 and tokens[index].does("have", "together") and tokens[index].key != "having":
        index += 1
    if index >= len(tokens):
        return False
    meaning = tokens[index].meaning
    told = meaning.conditions or meaning.verbs or meaning.states
    return not told and is_verb(tokens, index)


def _measures_at(rule: Rule, scene: Scene, index: int, phrase: Phrase) -> tuple[str, ...]:
    """Return the measures that the cue at `index` gives the phrase, with those joined to it by "and"."""
    token = scene.tokens[index]
    counts = scene.counts

    def fits(name: str) -> bool:
        if rule.cue in ("verb", "weak") and not is_within(scene, name, index):
            return False
        if rule.cue == "weak":
            what = "case" if phrase.what == "suspect" and _in_cases(scene.tokens, index, phrase.first) else phrase.what
            return (
                rule.again
                or what in counts[name].weak_objects
                or (rule.goods and what == "bare" and "victim" in counts[name].weak_objects)
                or (phrase.part and what == "bare" and not token.does("account"))
            )
        said = rule.of_number and rule.cue == "noun"  # "the number of shelters rose from 12 to 15"
        return said or accepts(counts[name], phrase.what)

    if rule.cue == "verb" and token.does("base") and not acts(scene.tokens, index):
        return ()
    if rule.name == "participle" and not ends_clause(scene.tokens, index):
        return ()
    own = sorted((name for name in _led(rule, token, counts) if fits(name)), key=lambda name: not counts[name].within)
    if not own or (rule.cue == "verb" and not rule.of_number and attributive(scene.tokens, index)):
        return ()
    if rule.goods:
        given = (name for t in scene.tokens[index : phrase.first] for name in t.meaning.nouns)
        joined = join_measures(scene.tokens, index - 1, -1, ("verbs",), fits)
        return tuple(dict.fromkeys((own[0], *(n for n in given if accepts(counts[n], "victim")), *joined)))
    if rule.cue in ("verb", "noun", "weak"):
        step = 1 if rule.side == "after" else -1
        fields: tuple[str, ...] = (
            ("nouns", "verbs") if rule.cue == "noun" else ("verbs",) if rule.side == "after" else ("verbs", "weak")
        )
        joined = join_measures(scene.tokens, index + step, step, fields, fits)
        return tuple(dict.fromkeys((own[0], *joined)))
    return tuple(own)


def _in_cases(tokens: Sequence[Token], cue: int, first: int) -> bool:
    """Return whether those counted are the ones whom cases are against: "opened five cases against 12 suspects"."""
    between = tokens[cue + 1 : first]
    return any(token.key == "against" for token in between) and any(t.meaning.kind == "case" for t in between)


def _led(rule: Rule, token: Token, counts: Mapping[str, Counting]) -> tuple[str, ...]:
    """Return the measures a cue may give: those its nouns lead to come first ("three workshops for 85 officers")."""
    own: tuple[str, ...] = getattr(token.meaning, _FIELDS[rule.cue])
    if rule.cue == "noun" and not rule.of_number:
        return (*(led for name in own for led in counts[name].leads), *own)
    return own


def _stops(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    token = tokens[index]
    if token.key in PAUSES:
        after = tokens[index + 1 : index + 3]
        from_to = token.key == "," and len(after) > 1 and after[0].key == "from" and after[1].number is not None
        return token.key in rule.ends and not from_to  # "convictions fell, from 12 to nine"
    if rule.cue in ("verb", "weak") and rule.side == "before" and token.meaning.nouns and not token.meaning.verbs:
        return index + 1 < len(tokens) and tokens[index + 1].does("link")
    if (
        token.number is not None
        and token.number.kind not in ("one", "length")
        and rule.side == "before"
        and not rule.inherits
    ):
        between = tokens[index + 1 : phrase.first]
        return rule.name == "done-bare" or not any(t.does("link") or t.key == "to" for t in between)
    if token.meaning.marks & rule.ends - {"verb"}:
        return True
    near = phrase.first - 2 <= index < phrase.first
    if near and rule.cue == "verb" and token.does("complaint") and phrase.what != "suspect":
        return tokens[index + 1].key in ("of", "by", "from")  # "investigated complaints of 12 workers"
    deed = token.key.endswith("ing") and not token.does("topic")
    if rule.cue == "verb" and rule.side == "before" and deed and tokens[index - 1].key == "for":
        return True  # "arrested two suspects for recruiting five women"
    if (rule.cue == "purpose" or rule.goods) and begins_deed(tokens, index):
        return True
    if "be" in rule.needs and (begins_clause(tokens, index) or shares_be(tokens, index)):
        return token.does("and")
    verb = is_verb(tokens, index) or token.does("verb")
    if rule.goods and (not token.key.endswith("ed") or tokens[index - 1].key == "as"):
        return False  # "shelter, counseling, and food, as needed, to"
    return "verb" in rule.ends and verb and not token.does(*rule.needs)
