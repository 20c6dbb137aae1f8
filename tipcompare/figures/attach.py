"""Numbers bound to measures by the declared rules."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from attrs import evolve

from tipcompare.figures.later_numbers import done_again, inherit, shares_deed
from tipcompare.figures.lexicon import NOTHING
from tipcompare.figures.phrases import Phrase
from tipcompare.figures.rules import RULES, Rule
from tipcompare.figures.sentence import LEFT_OUT, Bound, Scene, accepts
from tipcompare.figures.silences import nothing_given
from tipcompare.figures.tokens import PAUSES, Token
from tipcompare.figures.verbs import (
    acts,
    attributive,
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
_PASSED = 4
"""Verbs or nouns joined by "and" that one number may be of."""


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
    after = next((phrase.first for phrase in scene.phrases if phrase.first > item.phrase.first), -1)
    if came_from(scene.tokens, item.phrase.first, after) or fell_from(scene.tokens, item.phrase.first):
        return evolve(item, relation="comparison")
    index = item.phrase.first - 1
    while index >= 0 and scene.tokens[index].does("light"):
        index -= 1
    if index >= 0 and scene.tokens[index].does("comparison"):
        like = [place for place, b in enumerate(bound) if b.measures and set(b.measures) & set(item.measures)]
        of = max(like, key=lambda place: (bound[place].relation == "", place), default=-1)
        return evolve(item, relation="comparison", of=of)
    return item


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
            return tuple(name for name in token.meaning.verbs if accepts(scene.counts[name], item.phrase.what))
    return ()


def _apply(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    if rule.far and any(token.does("unrelated") for token in scene.tokens[phrase.end - 1 : phrase.end + 1]):
        return None  # "12 officers convicted and five acquitted", "nine convictions and three acquittals"
    if rule.inherits in ("list", "part") and _does_something(scene.tokens, phrase.end):
        return None  # "repatriated 20 victims, and two found work"
    if rule.joined and phrase.what != "official" and not is_joined(scene.tokens, phrase.first):
        return None  # "investigated a teacher for the begging of two pupils"
    if rule.paired and not _is_paired(scene, phrase, bound):
        return None
    if rule.side == "own":
        return _own(rule, scene, phrase, bound)
    if rule.inherits:
        return inherit(rule, scene, phrase, bound)
    place = _find_before(rule, scene, phrase) if rule.side == "before" else _find_after(rule, scene, phrase)
    if place < 0:
        return None
    if rule.again:
        return done_again(rule, scene, phrase, bound, place)
    measures = _measures_at(rule, scene, place, phrase)
    return Bound(phrase, measures, rule.name, cue=place) if measures else None


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


def _own(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    if rule.cue == "noun":
        number = scene.tokens[phrase.first].number
        nothing = number is not None and number.kind in ("none", "any", "unknown")
        joined = _joined(scene.tokens, phrase.end, 1, ("nouns", "nouns") if nothing else ("nouns",), lambda name: True)
        if scene.counts[phrase.nouns[0]].money and not nothing:
            return None
        return Bound(phrase, tuple(dict.fromkeys((phrase.nouns[0], *joined))), rule.name)
    if rule.cue == "carried":
        return _carried(scene, phrase, rule)
    if rule.cue == "denied":
        return nothing_given(scene, phrase, rule.name)
    if rule.cue == "opening":
        return _opening(scene, phrase, rule)
    if rule.cue == "told":
        return _repeated(scene, phrase, rule)
    if rule.cue == "all":
        names = tuple(name for name, c in scene.counts.items() if phrase.what in c.mentioned)
        before = scene.tokens[phrase.first - 1] if phrase.first else None
        definite = (
            phrase.whole
            or phrase.part
            or (before is not None and (before.does("definite") or before.key == "among"))
            or _is_said(scene.tokens, phrase)
        )
        return Bound(phrase, names, rule.name) if names and definite else None
    if rule.cue == "said":
        said = tuple(name for name in phrase.said if accepts(scene.counts[name], phrase.what))
        return Bound(phrase, said[:1], rule.name) if said else None
    return None


def _repeated(scene: Scene, phrase: Phrase, rule: Rule) -> Bound | None:
    """Return the phrase with what was counted where the same number stood before: "The 22 cases involved ..."."""
    before = scene.tokens[phrase.first - 1] if phrase.first else None
    number = scene.tokens[phrase.first].number
    if number is None or not (phrase.whole or (before is not None and before.does("definite"))):
        return None
    names = [name for name, c in scene.counts.items() if (name, number.value) in scene.told and accepts(c, phrase.what)]
    return Bound(phrase, tuple(names[:1]), rule.name) if names else None


def _carried(scene: Scene, phrase: Phrase, rule: Rule) -> Bound | None:
    """Return the phrase with what the sentence before counted: "Of those victims, 86 were adults"."""
    measures = tuple(name for name in scene.carried if accepts(scene.counts[name], phrase.what))
    goes_on = scene.continued or phrase.what == "victim"
    if not measures or not (phrase.part or (goes_on and _is_said(scene.tokens, phrase))):
        return None
    return Bound(phrase, measures, rule.name, relation="part")


def _opening(scene: Scene, phrase: Phrase, rule: Rule) -> Bound | None:
    """Return the phrase with what the opening of the sentence speaks of: "Of the victims identified, 12 were girls".

    Or "Among the victims were 12 girls".
    """
    tokens = scene.tokens
    if not tokens or not tokens[0].does("whole", "including"):
        return None
    end = next((i for i, token in enumerate(tokens[: phrase.first]) if token.key == "," or token.does("be")), 0)
    if not (_is_said(tokens, phrase) or (tokens[end].does("be") and end + 1 == phrase.first)):
        return None
    opening = tokens[:end]
    kinds = {token.meaning.kind for token in opening} - {""}
    verbs = [name for token in opening for name in token.meaning.verbs if accepts(scene.counts[name], "person")]
    if any(token.number is not None for token in opening) or not (kinds or verbs):
        return None
    names = verbs or [name for name, c in scene.counts.items() if kinds & set(c.mentioned)]
    return Bound(phrase, tuple(names[:1]), rule.name, relation="") if names else None


def _is_said(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether those counted are only told what they are: "86 were adults", "three girls"."""
    end = phrase.end
    if end < len(tokens) and tokens[end].does("came"):
        return True
    if end < len(tokens) and tokens[end].does("be"):
        return end + 1 < len(tokens) and bool(
            tokens[end + 1].meaning.dimensions
            or tokens[end + 1].meaning.kind
            or tokens[end + 1].key in ("a", "from", "under")
            or tokens[end + 1].text[:1].isupper()
        )
    return phrase.what == "bare" and bool(phrase.dimensions)


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
        if token.key == "," and index + 1 < len(tokens) and tokens[index + 1].does("including"):
            inserted = True
        elif token.key == "," and inserted:
            inserted = index + 1 < len(tokens) and not tokens[index + 1].does("be", "have")
        elif inserted:
            pass
        elif met and _is_cue(rule, scene, index, phrase):
            return index
        elif token.does(*rule.needs):
            met = True
        elif (token.number is not None and token.number.kind not in ("one", "length")) or _stops(
            rule, tokens, index, phrase
        ):
            return -1
        index += 1
    return -1


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
    if (
        rule.cue == "noun"
        and index
        and scene.tokens[index - 1 - scene.tokens[index - 1].does("light")].does("unrelated")
    ):
        return False  # "dismissed the charges against four"
    if rule.of_number and not any(t.does("data") for t in scene.tokens[max(0, index - 3) : index]):
        return False
    if rule.name == "weak" and token.does("light") and scene.tokens[index - 1].number is not None:
        return False  # "two confirmed and 129 potential victims"
    if rule.name == "weak" and token.does("led-to") and not _led_to(scene, token, index):
        return False  # "a campaign that reached 900 people"
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


def _led_to(scene: Scene, token: Token, index: int) -> bool:
    """Return whether what a verb says is said of something that leads to its measure: "three workshops reached 90"."""
    led = {name for t in scene.tokens[:index] for noun in t.meaning.nouns for name in scene.counts[noun].leads}
    return any(name in led for name in token.meaning.weak)


def _does_something(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb in the past stands at `index` that tells of no measure by itself."""
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
        if rule.cue == "weak":
            what = "case" if phrase.what == "suspect" and _in_cases(scene.tokens, index, phrase.first) else phrase.what
            return rule.again or what in counts[name].weak_objects or (phrase.part and what == "bare")
        said = rule.of_number and rule.cue == "noun"  # "the number of shelters rose from 12 to 15"
        return said or accepts(counts[name], phrase.what)

    if rule.cue == "verb" and token.does("base") and not acts(scene.tokens, index):
        return ()
    if rule.name == "participle" and not ends_clause(scene.tokens, index):
        return ()
    own = [name for name in _led(rule, token, counts) if fits(name)]
    if not own or (rule.cue == "verb" and not rule.of_number and attributive(scene.tokens, index)):
        return ()
    if rule.cue in ("verb", "noun", "weak"):
        step = 1 if rule.side == "after" else -1
        fields: tuple[str, ...] = (
            ("nouns", "verbs") if rule.cue == "noun" else ("verbs",) if rule.side == "after" else ("verbs", "weak")
        )
        joined = _joined(scene.tokens, index + step, step, fields, fits)
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


def _joined(
    tokens: Sequence[Token], index: int, step: int, fields: Sequence[str], fits: Callable[[str], bool]
) -> list[str]:
    """Return the measures of the words joined to one by commas and "and", going by `step`."""
    found: list[str] = []
    joint = False
    while 0 <= index < len(tokens) and len(found) < _PASSED:
        token = tokens[index]
        names = [name for field in fields for name in getattr(token.meaning, field)]
        if step < 0 and token.meaning.nouns and tokens[index + 1].key == "of":
            names += token.meaning.nouns  # "initiated the prosecutions of and convicted"
        if token.does("and") or (token.key == "," and (step < 0 or fields != ("nouns",))):
            joint = True
        elif joint and names:
            if step < 0 and index and tokens[index - 1].number is not None and token.meaning.nouns:
                break
            if step > 0 and index + 2 < len(tokens) and tokens[index + 1].key == "of" and tokens[index + 2].number:
                break  # "seven investigations and the prosecution of 31"
            found.extend([name for name in names if fits(name)][:1])
            joint = False
        elif not joint and token.meaning.weak and step < 0:
            pass  # "identified and provided support to"
        elif step < 0 and token.meaning is NOTHING and token.number is None and token.key[-1:].isalpha():
            pass  # "housed and gave medical care to"
        elif (
            not token.does("neutral", "light-verb") and not token.key.endswith("ly") and token.key not in ("of", "the")
        ):
            break
        index += step
    return found


def _stops(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    token = tokens[index]
    if token.key in PAUSES:
        return token.key in rule.ends
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
    if rule.cue == "verb" and token.does("complaint") and index + 2 >= phrase.first and phrase.what != "suspect":
        return tokens[index + 1].key in ("of", "by", "from")  # "investigated complaints of 12 workers"
    deed = token.key.endswith("ing") and not token.does("topic")
    if rule.cue == "verb" and rule.side == "before" and deed and tokens[index - 1].key == "for":
        return True  # "arrested two suspects for recruiting five women"
    if "be" in rule.needs and (begins_clause(tokens, index) or shares_be(tokens, index)):
        return token.does("and")
    verb = is_verb(tokens, index) or token.does("verb")
    return "verb" in rule.ends and verb and not token.does(*rule.needs)
