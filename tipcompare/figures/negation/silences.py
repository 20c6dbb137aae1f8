"""What was not done, and what was not said: zeros by a negated verb, figures that were not reported."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from tipcompare.figures.negation.unreported import (
    asked_of,
    describes,
    is_account,
    is_data,
    may_be_done,
    named_in,
    numbered,
    spoken_of,
)
from tipcompare.figures.negation.unsaid import Silence, clause_end, goes_on, since_a_time
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, has, is_dated
from tipcompare.figures.words.verbs import acts, attributive, is_verb

_DENIALS = frozenset({"negation", "unavailable", "deny"})
_TELLING = _DENIALS | {"last-time"}
_NEAR_ACCOUNT = 3
_NEAR_VERB = 6
_NEAR_ASKED = 5
"""Tokens behind what was not reported among which stands of whom: "how many of these"."""
_NEAR_GIVEN, _NEAR_FOR = 4, 6
"""Tokens before "no" among which a verb of giving stands, and from what was not given up to whom it is for."""


def asks_of_those(tokens: Sequence[Token], silence: Silence) -> bool:
    """Return whether what was not reported is of those counted before: "whether any of the cases", "of these"."""
    asked = tokens[silence.last : silence.last + _NEAR_ASKED]
    return any(one.does("counted-out") or (one.key == "of" and then.does("definite")) for one, then in pairwise(asked))


def find_silences(scene: Scene) -> tuple[Silence, ...]:
    """Return the negations of a sentence that leave a figure unreported or nought, in order."""
    tokens = scene.tokens
    nothing = [p for p in scene.phrases if tokens[p.first].number_kind in ("none", "any")]
    nobody = [_nobody_did(scene, p) or _nobody_told(scene, p) for p in nothing if tokens[p.first].number_kind == "none"]
    nobody += [_nobody_used(scene, p) for p in nothing]
    found = [silence for silence in nobody if silence is not None]
    for index in scene.where(_TELLING):
        token, marks = tokens[index], tokens[index].meaning.marks
        if token.number is not None:
            continue
        if "last-time" in marks and (last := _not_since(scene, index)) is not None:
            found.append(last)
        if marks.isdisjoint(_DENIALS) or any(said.first <= index < said.last for said in found):
            continue
        silence = _unused(scene, index)
        silence = silence or (_untold(scene, index) if token.does("negation") else None)
        silence = silence or (_unavailable(scene, index) if token.does("unavailable") else None)
        silence = silence or (_undone(scene, index) if token.does("deny") else None)
        if silence is not None:
            found.append(silence)
    return tuple(sorted(found, key=lambda said: said.first))


def _nobody_did(scene: Scene, phrase: Phrase) -> Silence | None:
    """Return what is nought since nobody did it: "no court convicted a trafficker"."""
    tokens, first = scene.tokens, phrase.first
    until = clause_end(tokens, phrase.end)
    got = has(tokens[phrase.end : phrase.end + 1], "gets") and phrase.what in ("thing", "measure", "unknown", "bare")
    if not got and not any(t.meaning.actor for t in tokens[first : phrase.end]):
        return None
    place = next((i for i in range(phrase.end, until) if is_verb(tokens, i) or tokens[i].does("be")), until)
    names = tokens[place].meaning.verbs if place < until else ()
    paid = [n for t in tokens[phrase.end + 1 : phrase.end + 3] for n in t.meaning.nouns if scene.counts[n].money]
    if got and paid:
        return Silence(first, first + 1, (paid[0],), 0.0, "undone", until, phrase.end)  # "no shelter received funds"
    measures = tuple(name for name in names if scene.counts[name].plain_zero)
    counted = any(t.number_kind == "count" for t in tokens[place:until])
    done = bool(measures) and not counted and _object(tokens, place, until)  # not "no court convicted more than two"
    return Silence(first, first + 1, measures[:1], 0.0, "undone", until, place) if done else None


def _nobody_told(scene: Scene, phrase: Phrase) -> Silence | None:
    """Return what is not reported since nobody counted it: "nobody tracked how many victims were identified"."""
    tokens, first = scene.tokens, phrase.first
    if scene.marks.isdisjoint(("counts", "account")):
        return None
    ahead = range(first + 1, min(first + 1 + _NEAR_VERB, len(tokens)))
    verb = next((i for i in ahead if tokens[i].does("counts", "account")), -1)
    until = clause_end(tokens, verb + 1)
    if verb < 0 or not has(tokens[verb + 1 : min(until, verb + _NEAR_ACCOUNT)], "data"):
        return None
    measures = named_in(scene, verb + 1, until, said=False)
    return Silence(first, verb + 1, measures, None, "not-reported", until) if measures else None


def _nobody_used(scene: Scene, phrase: Phrase) -> Silence | None:
    """Return what was offered and nobody asked for, or got: "could apply for residency; no victims applied"."""
    tokens, first, end = scene.tokens, phrase.first, phrase.end
    denied = tokens[first].number_kind == "any"  # "did not grant any"
    verb = first - 1 if denied else end + (end < len(tokens) and tokens[end].does("have"))
    last = end if denied else verb + 1
    asked = any(t.does("using") or t.key == "requested" for t in tokens[verb : verb + 1])
    if not asked or phrase.what not in ("victim", "bare") or (denied and not tokens[max(0, verb - 1)].does("deny")):
        return None
    until = clause_end(tokens, last)
    told = [t for t in tokens[last:until] if t.period is None and not t.does("time")]
    if not all(t.does("them", "function", "offered") or t.key in ("one", ".", ",") for t in told):
        return None  # "no victims received care"
    offered = [n for t in tokens[:first] for n in (*t.meaning.offers, *t.meaning.nouns) if scene.counts[n].offers]
    return Silence(first, last, tuple(dict.fromkeys(offered)), 0.0, "undone", until, verb) if offered else None


def _not_since(scene: Scene, index: int) -> Silence | None:
    """Return what was last done in some year, and so not in those behind it: "the last conviction was in 2012"."""
    tokens, ahead = scene.tokens, range(index + 1, min(index + 1 + _NEAR_VERB, len(scene.tokens)))
    named = {i: (*tokens[i].meaning.nouns, *tokens[i].meaning.verbs) for i in ahead}
    place = next((i for i in ahead if any(scene.counts[n].of_accused for n in named[i])), -1)
    until = clause_end(tokens, place + 1)
    when = next((i for i in range(place + 1, until) if tokens[i].period is not None or tokens[i].is_year), -1)
    if place < 0 or when < 0 or has(tokens[index:until], "official"):
        return None
    between, behind = tokens[index + 1 : place], range(place + 1, when)
    if not all(t.does("light", "topic") for t in between):
        return None  # "the last session reviewed convictions"
    named_only = not tokens[place].meaning.verbs
    if named_only != any(tokens[i].does("be", "dated") for i in range(place + 1, min(place + _NEAR_VERB, when))):
        return None  # "the last prosecution training"
    if any(is_verb(tokens, i) and not tokens[i].does("be", "dated") for i in behind):
        return None  # "the last conviction was appealed in 2012"
    period = tokens[when].period
    year = int(tokens[when].key) if period is None else period.year
    return Silence(index, place + 1, named[place][:1], 0.0, "undone", place + 1, place, year)


def nothing_given(scene: Scene, phrase: Phrase, rule: str) -> Bound | None:
    """Return the phrase with what nothing was given of: "provided no services", "did not offer any care"."""
    tokens, first = scene.tokens, phrase.first
    number = tokens[first].number
    if number is None or number.kind not in ("none", "any"):
        return None
    if phrase.end == first + 1 and (offered := _none_of_those(scene, first)):
        return Bound(phrase, offered, rule)
    before = tokens[max(0, first - _NEAR_GIVEN) : first]
    spent = [n for t in before for n in t.meaning.verbs if scene.counts[n].money]
    paid = ("gives",) if any(t.meaning.kind in ("victim", "person") for t in tokens[:first]) else ("gives", "gets")
    given = [*spent, *(n for t in before for n in t.meaning.weak if not scene.counts[n].money)]
    given += [
        name
        for name, counting in scene.counts.items()
        if counting.money and (has(before, *paid) or has(before[-1:], "beneficiary"))
    ]
    after = tokens[phrase.end : phrase.end + 1]
    if has((*before[-1:], *after), "be", "have", "exists"):  # "there were no facilities"
        given += [n for t in tokens[first + 1 : phrase.end] for n in t.meaning.denied if scene.counts[n].plain_zero]
    for place in range(first + 1, min(phrase.end + 1, len(tokens))):
        named = next((name for name in tokens[place].meaning.denied if name in given), "")
        if named:
            counting = scene.counts[named]
            theirs = counting.money or not counting.weak_objects or _is_for(tokens, place, counting.weak_objects)
            return Bound(phrase, (named,), rule) if theirs else None
    return None


def _none_of_those(scene: Scene, first: int) -> tuple[str, ...]:
    """Return what was named last before, of which "none" was given: "may get a permit, but none were issued"."""
    tokens = scene.tokens
    behind = tokens[first + 1 : first + 3]
    passive = len(behind) > 1 and behind[0].does("be") and behind[1].does("using")
    near = range(first - 1, max(first - _NEAR_GIVEN, -1), -1)
    until = first if passive else next((i for i in near if tokens[i].does("using")), 0)
    named = (t.meaning.nouns or t.meaning.offers for t in reversed(tokens[:until]))
    return tuple(name for name in next(filter(None, named), ())[:1] if scene.counts[name].offers)


def _is_for(tokens: Sequence[Token], place: int, kinds: Collection[str]) -> bool:
    """Return whether what is named at `place` is for people of these kinds, or for nobody that is told."""
    ahead = range(place, min(place + _NEAR_FOR, len(tokens)))
    stop = next((i for i in ahead if tokens[i].key in PAUSES or tokens[i].does("break")), ahead.stop)
    to = next((i for i in range(place, stop) if tokens[i].is_for), -1)
    if to >= 0 and any(t.key.endswith("ing") and not t.meaning.speaks for t in tokens[to + 1 : to + 2]):
        return False  # "no facilities for interviewing children"
    for index in range(to + 1, len(tokens)) if to >= 0 else ():
        token = tokens[index]
        if token.meaning.kind:
            return token.meaning.kind in kinds
        if token.period is not None or token.does("time", "consecutive"):
            return True  # "for the third year"
        counts = token.number is not None or token.does("light", "whole")
        if token.meaning.actor or token.key in PAUSES or (token.does("function") and not counts):
            return False
    return to < 0


def _unused(scene: Scene, index: int) -> Silence | None:
    """Return what a law offers and nobody is said to have used: "residency; police did not use this provision"."""
    tokens = scene.tokens
    if "offers" not in scene.cues or scene.marks.isdisjoint(("offered", "them")):
        return None
    until = clause_end(tokens, index + 1)
    pairs = enumerate(pairwise(tokens[index:until]), start=index + 1)  # "did not grant this benefit", "received it"
    named = next((i for i, (one, it) in pairs if it.does("offered") or (one.does("using") and it.does("them"))), -1)
    measures = tuple(dict.fromkeys(name for token in tokens[:index] for name in token.meaning.offers))
    if named < 0 or not measures:
        return None
    if tokens[index].does("unavailable"):
        return Silence(index, index + 1, measures, None, "unavailable", until)
    said = next((i for i in range(index + 1, min(index + 1 + _NEAR_ACCOUNT, named)) if tokens[i].does("tells")), -1)
    if said >= 0:
        return Silence(index, said + 1, measures, None, "not-reported", until)
    used = has(tokens[index + 1 : named], "using")  # not "did not change this policy"
    near = used and tokens[index].does("deny") and named - index <= _NEAR_ACCOUNT
    return Silence(index, index + 2, measures, 0.0, "undone", until, index + 1) if near else None


def _untold(scene: Scene, index: int) -> Silence | None:
    """Return what a negated verb of reporting leaves out: "did not report any convictions"."""
    tokens = scene.tokens
    near = range(index + 1, min(index + 1 + _NEAR_ACCOUNT, len(tokens)))
    had = near and tokens[index].does("lacking") and is_data(tokens[index + 1])  # "did not have data"
    verb = next((i for i in near if tokens[i].does("account")), index if had else None)
    if verb is None or tokens[index + 1].does("half"):
        return None
    if tokens[max(0, index - 1)].does("statute"):
        return None  # "the law did not specify prison terms"
    until = clause_end(tokens, verb + 1)
    reach = tokens[verb + 1 : until]
    many = [t for t in reach[:2] if t.key.partition(" ")[0].endswith("s")]  # "convictions", not "conviction details"
    named = any(scene.counts[n].of_accused for t in many for n in (*t.meaning.nouns, *t.meaning.asked))
    named = named or any(t.does("sentence") and t.does("counted") for t in many)
    says = tokens[verb].does("tells") or (named and tokens[verb].does("gives"))
    if not (says or any(t.does("data", "partial") or is_data(t) for t in reach[:7])):
        return None
    asked = any(t.does("data", "partial") or is_data(t) for t in reach[:3])
    measures = named_in(scene, verb + 1, until, said=says and not asked)
    if not measures and asked:
        told = any(t.meaning.verbs for t in tokens[:index])  # "helped victims but did not report the number of victims"
        measures = () if told else _of_people(scene, verb + 1)
    if not measures and asked:
        measures = asked_of(scene, range(verb + 1, until)) or spoken_of(scene, index) or numbered(scene, index, reach)
    if not measures and has(reach[:_NEAR_VERB], "so-doing"):
        measures = may_be_done(scene, index)
    return Silence(index, verb + 1, measures, None, "not-reported", until)


def _unavailable(scene: Scene, index: int) -> Silence | None:
    """Return what is said to be unknown: "it was unclear how many victims received care"."""
    tokens = scene.tokens
    until = clause_end(tokens, index + 1)
    reach = tokens[index + 1 : until]
    asked = has(reach[:3], "data") and not tokens[index].does("withheld")
    if asked or tokens[index].key.startswith("no "):  # not "were not given information on"
        deeds = tokens[index].key.endswith(" of")
        measures = named_in(scene, index + 1, until, said=deeds)
        if deeds and not any(t.meaning.nouns for t in reach[:_NEAR_ACCOUNT]):
            measures = measures[:1]  # "no reports of police referring victims to shelters"
        measures = measures or asked_of(scene, range(index + 1, until)) or spoken_of(scene, index)
        return Silence(index, index + 1, measures, None, "unavailable", until) if measures else None
    start = index
    while start > 0 and tokens[start - 1].key not in (";", ":") and not tokens[start - 1].does("break"):
        start -= 1
    told = next((i for i in range(start, index) if is_account(scene, i, index)), -1)
    if told >= 0:
        measures = named_in(scene, told, index, said=False) or _of_people(scene, told)
        if not measures and tokens[index + 1].does("regarding"):  # "unavailable for trials"
            measures = named_in(scene, index + 1, until, said=False)
        return Silence(index, index + 1, measures, None, "unavailable", until) if measures else None
    return None


def _of_people(scene: Scene, start: int) -> tuple[str, ...]:
    """Return the measure of people on whom there is said to be data: "statistics for trafficking victims".

    Not on something of theirs: "data on victims' ages", "the number of victims who testified".
    """
    tokens = scene.tokens
    data = next((i for i in range(start, len(tokens) - 2) if tokens[i].does("data", "partial")), -1)
    if data < 0:
        return ()
    of = data + tokens[data + 1].does("link")  # "a count of victims" has it in its own phrase
    then, place = tokens[of + 2 : of + 3], tokens[of + 3 : of + 4]
    ends = any(t.does("be", "and", "break", "unavailable") or not t.key[-1:].isalpha() for t in then)
    there = has(then, "place") and any(t.text[:1].isupper() for t in place)
    meant = tokens[max(0, start - 1)].does("gives") or tokens[data].key == "information"  # "information for victims"
    if (tokens[of].key == "for" and meant) or (then and not (ends or there)):
        return ()
    about = tokens[of].does("regarding") or " of" in tokens[of].key
    return scene.mentioning({tokens[of + 1].meaning.kind}) if about else ()


def _undone(scene: Scene, index: int) -> Silence | None:
    """Return what a negated deed makes nought where no number says so: "has never convicted a trafficker"."""
    tokens = scene.tokens
    counts = scene.counts
    place = _deed(scene, index)
    if place < 0:
        return None
    until = clause_end(tokens, place + 1)
    named = bool(_nouns(scene, place))  # "neither opened investigations nor charged anyone"
    nor = next((i for i in range(place + 1, until - 1) if named and tokens[i].does("negation")), until)
    until = nor if nor < until and tokens[nor + 1].meaning.verbs else until
    pause = next((i for i in range(place + 1, nor) if named and goes_on(tokens, i)), nor)
    until = pause if any(t.number_kind == "any" for t in tokens[pause:nor]) else until
    numbers = [
        tokens[i].number_kind
        for i in range(place + 1, pause)
        if tokens[i].number is not None and not tokens[min(i + 1, len(tokens) - 1)].does("time")
    ]
    yet = tokens[index].does("yet") or since_a_time(tokens, place + 1, until)
    if any(kind in ("any", "none", "count", "unknown") for kind in numbers) or has(
        tokens[index + 1 : place + 4], "half"
    ):
        return None
    measures: list[str] = []
    joint = True
    for told, token in enumerate(tokens[place:until], start=place):
        deed_alone = told == place and token.does("base") and acts(tokens, told) and not tokens[index].does("lacking")
        named_here = () if deed_alone else _nouns(scene, told)  # "did not shelter victims"
        names = [n for n in (*token.meaning.verbs, *named_here) if yet or counts[n].plain_zero]
        if token.does("and") or token.key == ",":
            joint = True
        elif joint and names:
            measures.append(names[0])
            joint = False
        elif token is not tokens[place] and not token.does("light", "light-verb") and not token.meaning.dimensions:
            break
    half = index > 0 and tokens[index - 1].does("half")
    half = half or any(token.key == "until" for token in tokens[place + 1 : until])  # "no funds until November"
    if half or not measures or not (yet or _object(tokens, place, until)):
        return None
    last = place + 1 if tokens[place].meaning.verbs else index + 2
    return Silence(index, last, tuple(dict.fromkeys(measures)), 0.0, "undone", until, place)


def _deed(scene: Scene, index: int) -> int:
    """Return the place of the deed that the negation at `index` denies, or -1 where it denies none that is counted.

    It is the next verb, or the noun behind a verb that says no more than that something is done ("did not obtain
    convictions").
    """
    tokens = scene.tokens
    named_next = tokens[index].key == "neither" and bool(tokens[min(index + 1, len(tokens) - 1)].meaning.nouns)
    light = tokens[index].does("lacking") or named_next  # "had neither prosecutions nor convictions"
    begun = light
    for place in range(index + 1, min(index + 1 + _NEAR_VERB, len(tokens))):
        token = tokens[place]
        if token.key in (";", ":", ",") or token.does("break", "subordinate", "comparison", "half"):
            return -1
        if token.number_kind in ("count", "any", "none"):
            return -1
        if not begun and not (
            token.meaning.verbs or token.does("light-verb") or token.key.endswith("ly") or token.does("light")
        ):
            return -1
        begun = True
        if light and (token.does("link") or token.key == "to"):
            return -1
        if token.does("light-verb"):
            light = True
            continue
        if any(not scene.counts[n].money for n in token.meaning.verbs) and not attributive(tokens, place):
            return place
        named = _nouns(scene, place) if not describes(tokens, place) else ()
        if named and not (token.meaning.verbs and tokens[place - 1].does("and")):  # not "did not provide or fund"
            given = not scene.counts[named[0]].money or _is_given(tokens, index, place)
            fewer = scene.counts[named[0]].of_accused and has(tokens[index:place], "upholds", "gives")
            return place if light and given and not fewer else -1  # not "did not maintain", "provide investigations"
        if token.meaning.verbs and light:
            continue  # "did not have dedicated shelters"
        if is_verb(tokens, place) or token.does("plan"):
            return -1
    return -1


def _is_given(tokens: Sequence[Token], index: int, place: int) -> bool:
    """Return whether money named at `place` was not given, or not received at all: not "funding on time"."""
    after = tokens[place + 1 : place + 3]
    ends = is_dated(after) or has(after[:1], "and", "break", "time") or not any(t.key[-1:].isalpha() for t in after[:1])
    before = tokens[max(0, index - (tokens[index].key == "neither")) : place]
    return has(before, "gives") or (ends and has(before, "gets"))


def _nouns(scene: Scene, place: int) -> tuple[str, ...]:
    """Return the measures that a word names, or of which it says that there was nothing."""
    meaning, counts = scene.tokens[place].meaning, scene.counts
    denied = (name for name in meaning.denied if counts[name].plain_zero)
    return meaning.nouns or tuple(n for n in denied if _is_for(scene.tokens, place, counts[n].weak_objects))


def _object(tokens: Sequence[Token], place: int, until: int) -> bool:
    """Return whether people or cases follow the verb at once."""
    if place + 1 < len(tokens) and tokens[place + 1].does("them"):
        return False
    return bool(tokens[place].meaning.nouns or tokens[place].meaning.denied) or any(
        t.meaning.kind in ("suspect", "case", "official", "person") for t in tokens[place + 1 : min(until, place + 6)]
    )


def covered(silences: Sequence[Silence], bound: Bound, tokens: Sequence[Token]) -> bool:
    """Return whether a phrase stands within the reach of a silence, so that its "any" says nothing of its own."""
    number = tokens[bound.phrase.first].number
    assert number is not None
    bracketed = number.kind == "none" and tokens[bound.phrase.first].depth > 0
    if number.kind not in ("any", "none", "one") or bracketed:
        return False  # "did not report any (12 in 2019, none in 2018)"
    return any(s.first <= bound.phrase.first < s.until for s in silences)
