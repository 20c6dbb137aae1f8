"""Whether what is counted was done by some of a country's bodies alone: a hotline, one mission, a few regions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from tipcompare.figures.scopes.countrys_own import find_host
from tipcompare.figures.whose.other_states import own_names
from tipcompare.figures.words.sentence import Bound, Scene, counts_places
from tipcompare.figures.words.stretches import tail
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, first_stop, has, joins_list, past
from tipcompare.figures.words.verbs import is_verb, says
from tipcompare.model.figures import NAMED_OWN, OWN_ACTORS

_OTHERS = "ngo"
"""The actor that charities, observers and the press are."""
_NEAR, _FAR = 4, 14
"""Tokens of a place, and of one that a sentence opens with: "In the villages around the northern lakes,"."""
_NEAR_MISSION = 3
"""Tokens that open a sentence of which a mission abroad is the subject."""
_PARTED = ("break", "comparison")
"""Marks of the words behind which another clause begins."""


def by_hotline(scene: Scene, item: Bound) -> bool:
    """Return whether victims are those that calls led to: "the hotline received 90 calls and led to 12 victims".

    Or those whom a hotline itself identified or led to: "the hotline led to the identification of 12 victims", "found
    12 victims from hotline tips"; or cases that it led to: "the hotline received 90 calls, resulting in 31
    investigations", "31 resulted from calls". Or the calls that did so: "31 calls led to an investigation". The calls
    may be those to a hotline told before: "this compared to 80 calls in 2019 resulting in 31 investigations".
    """
    victims, calls = (scene.any_with(of, item.measures) for of in ("mentioned", "within"))
    led = scene.tokens[item.phrase.end : item.phrase.end + 1] if calls else ()
    came = any(t.does("brings-about") or t.meaning.states for t in led if not t.key.partition(" ")[0].endswith("ing"))
    if came:
        return True
    lines = scene.where({"hotline"}) or _calls_of_line(scene)
    if not lines or not (victims or scene.any_with("of_accused", item.measures)):
        return False
    tokens = scene.tokens
    if victims and item.cue >= 0 and tokens[item.cue].does("hotline"):
        return True
    behind = tail(scene, item)
    by = next((i for i, token in enumerate(behind) if token.key.rpartition(" ")[2] in ("from", "through")), len(behind))
    calls = any(t.does("hotline") or scene.any_with("within", t.meaning.nouns) for t in behind[by : by + _NEAR])
    if calls and not any(token.joins for token in behind[by:]):
        return True  # not "through its hotline and inspections"
    at = next((i for i in reversed(lines) if i < item.begins), -1)
    between = tokens[at + 1 : item.begins] if at >= 0 else ()
    leads = any((victims and t.meaning.nouns) or t.does("brings-about") for t in between)
    return leads and not any(t.meaning.actor for t in between)


def _calls_of_line(scene: Scene) -> Sequence[int]:
    """Return the places of the calls that a sentence goes on to tell of, where those of a hotline were told before."""
    told = {name for name in scene.carried if scene.counts[name].within}
    return [i for i, token in enumerate(scene.tokens) if not told.isdisjoint(token.meaning.nouns)] if told else ()


def _only_found(scene: Scene, item: Bound, subject: Sequence[Token]) -> bool:
    """Return whether those counted first were found by a subject that has nobody beside it, not helped."""
    if not scene.any_with("mentioned", item.measures):
        return False
    if any(token.number_kind == "count" for token in scene.tokens[: item.phrase.first]):
        return False
    others = any(who.meaning.actor and not of.does("mission") for who, of in pairwise(subject))
    return not (others and has(subject, "and"))


def by_one_alone(scene: Scene, item: Bound) -> bool:
    """Return whether what is counted is that of one agency or place: "the northern district alone charged 12".

    Or of one mission abroad: "the embassy in Port Halde assisted five", or those found by several, not "police and
    embassies identified 12". Or of a place for some: "the women's shelter assisted 12".
    """
    regions = (_by_some_regions, _by_one_region) if "region" in scene.marks else ()
    if any(by_some(scene, item) for by_some in (*regions, _by_some_bodies, _told_of_some_regions)):
        return True
    if place_for_some(scene, item.begins):
        return True
    if scene.marks.isdisjoint(("mission", "alone")):
        return False
    subject = scene.tokens[: min(_NEAR_MISSION, item.phrase.first)]
    found = _only_found(scene, item, subject)
    if any(token.does("mission") and (found or not token.key.endswith("s")) for token in subject):
        return True
    before = scene.tokens[max(0, item.begins - 4) : item.begins]
    return any(token.does("alone") and named.period is None for named, token in pairwise(before))


def place_for_some(scene: Scene, until: int) -> str:
    """Return for whom the place that acts is: "the women's shelter", "one shelter for women, which housed 12".

    Empty where that is a place for all, or none.
    """
    if not scene.kinds or scene.cues.get("nouns", (until,))[0] >= until:
        return ""
    tokens, near = scene.tokens, range(until - 1, max(0, until - _NEAR), -1)
    which = next((i for i in near if tokens[i].does("relative")), until)
    told = at(tokens, which - 2).is_for and tokens[which - 1].meaning.dimensions  # "a shelter for women assisted 12"
    far = 2 * _NEAR if which < until else 4 if told else 2
    ahead = range(which - 1, max(-1 if told else 0, which - far), -1)
    places = (i for i in ahead if any(counts_places(scene.counts[name]) for name in tokens[i].meaning.nouns))
    place = next(places, 0)
    whom = (t.key for t in tokens[place - 1 : which] if t.meaning.dimensions and place)
    return "" if tokens[place].key.endswith("s") else next(whom, "")


def _by_some_regions(scene: Scene, item: Bound) -> bool:
    """Return whether those who act are some regions, or in some: "one province tried 12", "in two towns, police".

    Not "federal police and 19 states tried 12".
    """
    tokens = scene.tokens
    places = (i for i in _clause_before(scene, item.begins) if tokens[i].does("region"))
    some = (i for i in places if tokens[i - 1].number_kind in ("count", "one") or tokens[i - 1].does("some-of"))
    index = next(some, 0)
    opens = index == 1 or (index > 1 and tokens[index - 2].key == ",")
    acts = is_verb(tokens, index + 1) or tokens[index + 1].does("negation")
    return (index == 2 and tokens[0].key == "in") or (opens and acts)


def _by_some_bodies(scene: Scene, item: Bound) -> bool:
    """Return whether those who act are some bodies out of more: "three of the nine courts reported convicting 12"."""
    some = (p for p in scene.phrases if p.part and p.end < item.begins)
    wholes = (scene.whole_at(p.end) for p in some if p.first == 0 or scene.tokens[p.first - 1].key in PAUSES)
    bodies = (whole for whole in wholes if whole is not None and (whole.what == "thing" or whole.actor))
    return any(says(scene.tokens, whole.end) for whole in bodies)


def _by_one_region(scene: Scene, item: Bound) -> bool:
    """Return whether a region acts that is named or told apart: "the southern province", "the state of Halde tried 12".

    Or such regions: "larger states, such as Halde, tried 12". Not by a word for a region that is one for the country.
    """
    tokens = scene.tokens
    for index in _clause_before(scene, item.begins):
        if not tokens[index].does("region") or tokens[index].does("account"):
            continue
        of = index + (tokens[index + 1].key == "of")  # not "the South Orlenian government"
        named = tokens[of].key.endswith("of") and _names_some(scene, of + 1)
        which = tokens[index - 1]
        told = which.meaning.plain and which.key.isalpha() and which.key not in own_names(scene.home)
        then = tokens[index + 1]
        acts = index + 1 == item.begins or then.key == "," or then.does("negation") or is_verb(tokens, index + 1)
        if (named or (told and acts)) and _opens_clause(tokens, index):
            return True
    return False


def _told_of_some_regions(scene: Scene, item: Bound) -> bool:
    """Return whether the data are those of some regions: "in data from four of 11 provinces, police tried 12"."""
    tokens, first = scene.tokens, item.phrase.first
    between = (range(min(data, first), max(data, first)) for data in find_data_of_some(scene))
    told = any(not any(tokens[i].key == ";" and not _goes_on(tokens, i + 1) for i in places) for places in between)
    return told and not is_in_other_data(scene, item)


@lru_cache(maxsize=1)
def find_data_of_some(scene: Scene) -> Sequence[int]:
    """Return the places of data that are those of some regions, posts or courts: "partial data from some districts".

    Not "data from all 11 provinces". Each number asks.
    """
    return [place for place in scene.where({"head", "partial"}) if _are_of_some(scene.tokens, place)]


def is_in_other_data(scene: Scene, item: Bound) -> bool:
    """Return whether a number set against data of some regions is in those of all: "12 in data from all provinces".

    Or "12 found in all 11 provinces", "12 in 11 provinces" where some of 11 were told; and what a list tells with it.
    """
    first, partly = item.phrase.first, find_data_of_some(scene)
    if not partly or partly[-1] >= first:
        return False
    tokens, end = scene.tokens, item.phrase.end
    for phrase in (p for p in scene.phrases if p.first > first):
        if phrase.what != "measure" or not joins_list(tokens[end : phrase.first]):
            break
        end = phrase.end
    near = tokens[end : next((p.end for p in scene.phrases if p.first > end), len(tokens))]
    wholes = [scene.whole_at(p.end) for p in scene.phrases if partly[-1] < p.first < first and p.part]
    out_of = {tokens[whole.first].value for whole in wholes if whole is not None}
    own = any(one.does("head") and then.does("origin") for one, then in pairwise(near))
    return own or any(
        (one.does("everyone") or one.value in out_of) and has(near[i : i + 3], "region") for i, one in enumerate(near)
    )


def _are_of_some(tokens: Sequence[Token], data: int) -> bool:
    ahead = range(data + 1, min(data + _FAR, len(tokens)))
    origin = next((i for i in ahead if tokens[i].does("origin")), ahead.stop)
    some = next((i for i in ahead if i > origin and _tells_some(tokens[i])), ahead.stop)
    places = (i for i in ahead if tokens[i].does_any("region", "post") or tokens[i].meaning.actor == "courts")
    place = next((i for i in places if i > some), 0)
    of_some = place > 0 and first_stop(tokens, range(data, some)) == some and not tokens[some - 1].does("definite")
    return of_some and not any(token.meaning.kind and not token.does("force") for token in tokens[some:place])


def _tells_some(token: Token) -> bool:
    return token.number_kind in ("count", "unknown") or token.does("some-of")


def _goes_on(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a list of deeds or numbers goes on behind a semicolon: "; trying nine", "; and nine trials"."""
    then = tokens[place + tokens[place].joins]
    return then.number is not None or bool(then.meaning.verbs or then.meaning.weak)


def _clause_before(scene: Scene, until: int) -> range:
    """Return the places before a deed back to where its clause begins, but for the first of a sentence."""
    tokens, parted = scene.tokens, ";" in scene.keys or not scene.marks.isdisjoint(_PARTED)
    ahead = range(until - 1, 0, -1) if parted else ()
    ends = (i for i in ahead if tokens[i].key == ";" or tokens[i].does_any(*_PARTED))
    return range(until - 1, next(ends, 0), -1)


def told_by_others(scene: Scene, item: Bound) -> bool:
    """Return whether only others say what the country did: "the press reported police arrested 12".

    Not where they took part in it or did other things: "With the help of NGOs, police arrested 12".
    """
    tokens = scene.tokens[: item.begins]
    if all(token.meaning.actor != _OTHERS for token in tokens):
        return False
    if tokens[0].does("break"):  # "while care was scarce, charities said police freed 12"
        tokens = tokens[next((i + 1 for i, token in enumerate(tokens) if token.key == ","), 0) :]
    told = next((i for i, token in enumerate(tokens) if token.key == "," or token.does("account")), 0)
    said = not told or tokens[told].key != "," or tokens[0].does("says-who")
    if not said or any(token.key == ";" or token.does("break") for token in tokens[told + 1 :]):
        return False
    tellers = [token.meaning.actor for token in tokens[:told] if token.meaning.actor]
    stops = (
        t for t in tokens[told + 1 :] if t.meaning.actor or t.does("official") or t.number or t.joins or t.key == "to"
    )
    first = next(stops, None)
    own = first is not None and (first.does("official") or first.meaning.actor in NAMED_OWN)
    return own and tellers == [_OTHERS]


def is_by_others(scene: Scene, item: Bound, first: Bound) -> bool:
    """Return whether others did what is told beside the country's own: "police found 60 and NGOs nine more"."""
    own = all(find_host(scene, first, name) in OWN_ACTORS for name in first.measures)
    return own and any(find_host(scene, item, name) not in OWN_ACTORS for name in item.measures)


def may_be_by_others(scene: Scene, item: Bound) -> bool:
    """Return whether it is not known who did it: "nine got care; it was unclear if this came from police or NGOs"."""
    tokens = scene.tokens
    asked = [i for i in scene.where({"asks"}) if i >= item.phrase.end and tokens[i - 1].does("unavailable")]
    for index in range(asked[0], len(tokens) - 2) if asked and not item.phrase.whole else ():
        other = tokens[past(tokens, index + 2, "light")].meaning.actor
        if tokens[index].meaning.actor in NAMED_OWN and tokens[index + 1].joins and other == _OTHERS:
            return True
    return False


def acts_somewhere(scene: Scene, item: Bound) -> bool:
    """Return whether a deed is one of a place in the country: "In Port Halde, police", "courts in the north"."""
    opened = scene.tokens[0].key in ("in", "at") and _names_place(scene, scene.tokens[1:_FAR])
    return opened or _acts_in_place(scene, item.begins)


def _names_place(scene: Scene, tokens: Sequence[Token]) -> bool:
    """Return whether a name or one region, and nothing of a year or of who acts, stands there up to a comma.

    Not the country itself, nor where it tells of what it did: "In Chile, police", "In its Annual Report,".
    """
    until = next((i for i, token in enumerate(tokens) if token.key == ","), 0)
    opening = tokens[:until]
    apart = any(t.period is not None or t.number is not None or t.meaning.actor or t.meaning.kind for t in opening)
    apart = apart or any(t.key in ("with", "to", "by") or t.does("account") for t in opening)  # "with INTERPOL"
    own = own_names(scene.home)
    return not apart and any((t.does("region") or t.text[:1].isupper()) and t.key not in own for t in opening)


def _acts_in_place(scene: Scene, until: int) -> bool:
    """Return whether who acts does so in some places alone: "authorities in Halde", "courts in these districts".

    Not in the country as such or in all of its regions, nor where others act: "officials in Halde said courts tried".
    """
    tokens = scene.tokens
    places = (i for i in _clause_before(scene, until) if tokens[i].key in ("in", "at"))
    index = next((i for i in places if _is_subject(tokens, i - 1)), until)
    said = [i for i in range(index, until) if is_verb(tokens, i)]  # not deeds: "tried 12 cases, convicted nine"
    others = any(token.meaning.actor for token in tokens[index:until])
    others = others or any(not (tokens[i].meaning.verbs or tokens[i].meaning.weak) for i in said)
    return index < until and not others and _names_some(scene, index + 1)


def _names_some(scene: Scene, first: int) -> bool:
    """Return whether a place in the country is named there: "Halde", "the southern district", not "every district"."""
    ahead = scene.tokens[first : first + _NEAR]
    if ahead and ahead[0].text[:1].isupper() and ahead[0].meaning.plain:
        return ahead[0].key not in own_names(scene.home)
    until = next((i for i, t in enumerate(ahead) if t.does("region")), -1)
    return until > 0 and not any(t.does_any("everyone", "pronoun") or t.key == "all" for t in ahead[:until])


def _is_subject(tokens: Sequence[Token], index: int) -> bool:
    """Return whether who is named opens a clause: "police in two towns", not "trained police in two towns"."""
    who = tokens[index].meaning
    return (who.actor != "" or who.kind == "official") and _opens_clause(tokens, index)


def _opens_clause(tokens: Sequence[Token], index: int) -> bool:
    """Return whether nothing but what describes them stands before those named in their clause."""
    described = ("light", "differing", "superlative")  # "the more populous states"
    place = back_over(tokens, index - 1, lambda t: t.does_any(*described) or (t.meaning.plain and t.key.isalpha()))
    opens = place < 0 or tokens[place].key in PAUSES or tokens[place].period is not None or tokens[place].begins_clause
    return opens or tokens[place].does_any("that", "break")
