"""Whether those accused are officials."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile

from tipcompare.figures.negation.unsaid import Silence, asks_of_those
from tipcompare.figures.words.lexicon import POSSESSIVE
from tipcompare.figures.words.sentence import Amount, Bound, Scene
from tipcompare.figures.words.stretches import subject_of
from tipcompare.figures.words.tokens import Token, at, first_stop, has, has_key, has_kind
from tipcompare.figures.words.verbs import ends_clause, is_verb, says

_NEAR, _FAR = 7, 14
"""Tokens beside officials among which stands of what they are accused or who else is meant, and from others on."""
_AGAINST = ("against", "into", "involving")
_OTHERS = frozenset({"suspect", "person", "case"})
_PEOPLE = frozenset({"suspect", "case", "victim"})
_ACCUSED = frozenset({"suspect", "person", "official", "victim"})


def tell_accused(scene: Scene, bound: Sequence[Bound], amounts: Mapping[int, Amount]) -> tuple[bool, ...]:
    """Return of each number whether those accused are officials, in order.

    Its own words say so, or it is of those told before it: of the number that it is a part, a list or another year's
    figure of, of those counted last. A term is of those nearest before it.
    """
    if "official" not in scene.marks and not scene.officials:
        return (False,) * len(bound)
    found = [place not in amounts and _are_officials(scene, item) for place, item in enumerate(bound)]
    for place, item in enumerate(bound):
        if place in amounts:
            found[place] = _get_term(scene, bound[:place], found, item.phrase.first)
        elif item.relation and found[item.of] and not _set_beside(scene, bound[item.of], item):
            found[place] |= item.phrase.what in ("bare", "measure", "unknown", "official")
        elif not item.relation:
            found[place] |= _told_before(scene, bound[: place + 1], found)
    return tuple(found)


def _set_beside(scene: Scene, told: Bound, item: Bound) -> bool:
    """Return whether another year's figure is set against one who is an official beside: "one trafficker, a consul".

    Not against what was counted as theirs: "tried two officials", "tried two, both of them police".
    """
    apposed = at(scene.tokens, told.phrase.end).key == "," and told.phrase.what in ("suspect", "person")
    return apposed and item.relation == "comparison" and item.phrase.what != "official"


def _get_term(scene: Scene, before: Sequence[Bound], found: Sequence[bool], first: int) -> bool:
    """Return whether those nearest before a term are officials: "convicted one, a former consul, to six years".

    Or those told of last, where it is of them: "convicted one officer for warning a pimp, and sentenced him to".
    """
    counted = [place for place, item in enumerate(before) if _of_accused(scene, item)]
    since = before[counted[-1]].phrase.end - 1 if counted else -1
    for index in range(first - 1, since, -1):
        token = scene.tokens[index]
        if token.does("them") and scene.tokens[index - 1].does("judging"):
            return found[counted[-1]] if counted else scene.officials > 0 or _accuses_some(scene, index)
        # not "judges ordered terms", "judges relied on another law to impose terms"
        imposes = any(to.key == "to" and then.does("imposes") for to, then in pairwise(scene.tokens[index:first]))
        deed = at(scene.tokens, index + 1)  # "judges gave terms", "handed down sentences"
        gives = deed.does("judging") or (deed.does("sentence") and is_verb(scene.tokens, index + 1))
        imposes |= gives and not _are_judged(scene.tokens, index + 1)
        if token.meaning.kind in _ACCUSED and not (imposes or _acts(scene.tokens, index + 1)):
            people = scene.tokens[index - 1]  # "two officers accused in 2016 got terms"
            return (people if people.meaning.kind in _ACCUSED and index else token).does("official")
    return bool(counted) and found[counted[-1]]


def _are_judged(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb there has no object: "officers convicted in 2020", not "judges sentenced a trafficker"."""
    then = at(tokens, index + 1)
    linked = then.does_any("function", "link", "other-law") and not then.does_any("article", "and")
    return tokens[index].key.endswith("ed") and (linked or then.is_for or then.is_year or bool(then.period))


def _of_accused(scene: Scene, item: Bound) -> bool:
    return scene.any_with("of_accused", item.measures)


def _are_officials(scene: Scene, item: Bound) -> bool:
    """Return whether those accused are officials: the phrase says so, or what follows it."""
    first, end = item.phrase.first, item.phrase.end
    then = next((p for p in scene.phrases if p.first >= end), item.phrase)
    joined = then.first == end + 1 and end > first + 1 and scene.tokens[end].does("and")
    last = scene.tokens[end - 1].key  # of "two foreign nationals and two police officers" too
    own = (last == item.phrase.head or last.endswith("s")) and item.phrase.what != "unknown"
    shared = joined and not own  # "two active and three former policemen", not "two men and"
    until = then.end if shared or (item.phrase.part and then.first == end) else end  # "one of the two policemen"
    named = [i for i in range(first, until) if scene.tokens[i].does("official")]
    accused = item.phrase.what == "suspect" and named[-1:] == [end - 2]  # "a former consul accused of"
    if (item.phrase.what == "official" or shared or accused) and named:
        return item.phrase.part or not _beside_others(scene.tokens, named[0])
    led = at(scene.tokens, first - 1).does("subject-of")  # "complicity was not the subject of any trials"
    if _are_said_to_be(scene.tokens, end) or (led and has(subject_of(scene.tokens, first), "official", "own-misdeed")):
        return True
    counted = (p.first for p in scene.phrases if p.first >= end and scene.tokens[p.first].number_kind != "one")
    number = next(counted, len(scene.tokens))
    return _accuses(scene.tokens, end, min(number, end + _FAR))


def _are_said_to_be(tokens: Sequence[Token], end: int) -> bool:
    """Return whether what stands behind a number says that these are officials: "two of whom were former officers".

    Or are about some: "two involved police"; not "were officers' wives", "were police trained".
    """
    end += at(tokens, end).does("who")
    told = end + (at(tokens, end).does_any("be", "involving") or at(tokens, end).key in _AGAINST)
    last = next((i for i in range(told, min(told + _NEAR, len(tokens))) if not _describes(tokens[i])), told)
    named = last > told > end and tokens[last - 1].does_any("official", "own-misdeed")
    named = named and not has_key(tokens[told:last], "by", "with")  # "were co-initiated with prosecutors"
    return named and not (at(tokens, last).meaning.kind or is_verb(tokens, last))


def _told_before(scene: Scene, bound: Sequence[Bound], found: Sequence[bool]) -> bool:
    """Return whether those counted last are the officials told before: "investigated six officers, and convicted two".

    No more than these, and not of a few among others: "arrested 14 men, including two officers, and convicted one".
    """
    tokens, item = scene.tokens, bound[-1]
    first, what = item.phrase.first, item.phrase.what
    if item.phrase.whole and 0 < scene.officials == tokens[first].value:
        return True  # "three of the six were convicted"
    such = has(tokens[first : item.phrase.end], "anaphor")
    behind = tokens[item.phrase.end : item.phrase.end + _NEAR]
    none = what == "measure" and tokens[first].number_kind == "none" and not has_kind(behind, *_PEOPLE)
    brought = none or (what == "measure" and (such or has(tokens[:first], "brings-about")))
    if not (brought or what in ("bare", "official", "unknown")):
        return False
    whole = [_of_accused(scene, before) and before.relation != "part" for before in bound[:-1]]
    told = [p for p, before in enumerate(bound[:-1]) if whole[p] or _are_named(scene, before, item)]
    if not told:
        named = any(t.meaning.dimensions for t in tokens[first + 1 : item.phrase.end])  # "four foreign nationals"
        others = what not in ("bare", "measure") or named or has_kind(tokens[:first], "suspect")
        theirs = (not none and 0 < scene.officials >= tokens[first].value) or _accuses_some(scene, first)
        return theirs and not others
    most = sum(tokens[bound[p].phrase.first].value for p in told)
    few = tokens[first].value <= most or not most  # "no trials of officials, though police arrested two"
    return few and found[told[-1]]


def _are_named(scene: Scene, before: Bound, item: Bound) -> bool:
    """Return whether a number is counted out of officials: "of the eight officers, one", "fired six, five of whom"."""
    phrase = before.phrase
    counted_out = (phrase.whole or item.phrase.part) and phrase.what == "official"
    return counted_out and has(phrase.of(scene.tokens), "official")


def _accuses_some(scene: Scene, first: int) -> bool:
    """Return whether officials alone are accused before a number: "arrested several officials and tried one"."""
    tokens = scene.tokens
    named = (i for i in range(first - 1, 0, -1) if tokens[i].meaning.kind or tokens[i].does("official"))
    people = (i for i in named if not _is_of_a_case(tokens, i))
    place = next((i for i in people if not _acts(tokens, i + 1)), 0)  # not "complicit in trafficking crimes"
    near = tokens[max(0, place - _NEAR) : place]
    deeds = {name for token in near for name in (*token.meaning.verbs, *token.meaning.nouns)}
    against = has(near, "own-misdeed") or (has_key(near, *_AGAINST) and not near[-1].does("relative"))
    against = against or _are_dismissed(tokens, place, first)
    accused = against or scene.any_with("of_accused", deeds)  # not "into which police inquired"
    return accused and tokens[place].does("official") and not has_key(near, "by", "with")


def _are_dismissed(tokens: Sequence[Token], place: int, first: int) -> bool:
    """Return whether officials up to `place` lost their posts before the number at `first`: "fired nine and tried one".

    Or are those of a misdeed, "transferred nine for complicity"; not more of them than there were, nor where they are
    not who is dismissed: "dismissed an appeal to officials", "removed officials' immunity".
    """
    near, whom = tokens[max(0, place - _NEAR) : place], at(tokens, place - 2)
    misdeed = tokens[place].does("own-misdeed") and at(tokens, place - 1).is_for
    blamed = misdeed and (whom.does("official") or whom.number is not None)
    verb = next((i for i in range(len(near) - 1, -1, -1) if near[i].does("dismisses")), -1)
    led = takewhile(lambda token: not token.does("official"), near[verb + 1 :])
    lost = verb >= 0 and all(map(_leads_officials, led)) and not POSSESSIVE.search(tokens[place].text)
    counts = (token.value for token in near[max(0, verb) :] if token.number_kind == "count")
    return (blamed or lost) and tokens[first].value <= max(counts, default=tokens[first].value)


def _leads_officials(token: Token) -> bool:
    """Return whether a word may stand between a verb and officials: "the", "nine", "corrupt", not "to", "trials"."""
    linked = token.does("function") and not token.does_any("article", "and")
    return not (linked or token.meaning.nouns)


def _is_of_a_case(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a case only tells of what they are accused: "of complicity in cases", "of bribes in a case"."""
    near = tokens[max(0, index - _NEAR) : index]
    return tokens[index].meaning.kind == "case" and (has(near, "own-misdeed") or has_key(near[-2:], "in"))


def _accuses(tokens: Sequence[Token], first: int, until: int) -> bool:
    """Return whether a stretch behind what was counted says that it is about officials.

    "of government employees complicit in trafficking", "one person, a police officer"; not "with the help of police".
    """
    linked = False
    last = max((i for i, token in enumerate(tokens[first:until], first) if token.does("official")), default=-1)
    for index in range(first, last + 1):
        token = tokens[index]
        if _is_of_else(tokens, first, until, index):
            return False
        if token.does("official"):
            if linked or token.does("own-misdeed"):
                return True
        elif token.key in ("of", *_AGAINST) or (
            token.key == "," and index == first and not tokens[first + 1].does("and")
        ):
            linked = True  # not "12 cases, and the gendarmes, who patrol there, six"
        elif linked and (token.key in (",", "to", "under") or token.does_any("link", "be", "consecutive")):
            linked = token.key == ","
    return False


def _is_of_else(tokens: Sequence[Token], first: int, until: int, index: int) -> bool:
    """Return whether a stretch goes on with something else from `index` on, or with what others do."""
    token, after = tokens[index], at(tokens, index + 1)
    if token.key in (";", "by") or token.does_any("comparison", "break") or token.begins_clause:
        return True
    if token.does("and") and is_verb(tokens, index + 1):
        return True  # "convicted nobody and remained complicit"
    of = next((i for i in range(index + 1, until if token.does("and") else 0) if tokens[i].key == "of"), 0)
    joined = tokens[index + 1 : of]
    others = has_key(tokens[first:index], "of") and not has(joined, "official", "own-misdeed")
    if joined and others and not any(token.meaning.nouns for token in joined):
        return True  # "convictions of brokers and the opening of a police unit", not "trials and firings of police"
    if _beside_others(tokens, index) or (token.does("complaint") and any(t.key == "," for t in tokens[first:index])):
        return True  # "any traffickers, address allegations of complicity"
    if index > first and token.does("official") and _does_it(tokens, index):
        return True  # "opened one case, which police closed", "against suspects police had arrested"
    clause = index == first + 1 and tokens[first].key == "," and index + 1 < until and is_verb(tokens, index + 1)
    acts = clause or after.number_kind == "count" or _acts(tokens, index + 1)  # "13, the border police 35"
    # "did not charge anyone, and police did not arrest anyone"; "in all 12 cases, judges found"
    return acts and bool(token.meaning.actor or token.meaning.kind)


def _beside_others(tokens: Sequence[Token], index: int) -> bool:
    """Return whether officials at `index` are told beside all others: "any traffickers or officials", "including of".

    Not "two traffickers and two officials", who are counted by themselves.
    """
    if not tokens[index].does("official"):
        return False
    joint = _past_names(tokens, range(index - 1, max(index - _NEAR, 0), -1))
    before = tokens[max(0, joint - 1 - (tokens[joint - 1].key == ","))].meaning
    if tokens[joint].does("including") or (before.kind in _OTHERS and tokens[joint].does("and")):
        return True
    after = _past_names(tokens, range(index + 1, min(index + _NEAR, len(tokens))))
    other = _past_names(tokens, range(after + 1, min(after + _NEAR, len(tokens))))
    listed = tokens[after].key == "," and at(tokens, other + 1).joins  # "any officials, traffickers, or owners of bars"
    describes = tokens[other].does("describing")  # "or child sex tourists"
    return tokens[other].meaning.kind in _OTHERS and not describes and (tokens[after].key == "or" or listed)


def _past_names(tokens: Sequence[Token], places: range) -> int:
    """Return the first of these places that does not only tell who officials or others are; 0 for none."""
    return next((i for i in places if not _describes(tokens[i])), 0)


def _describes(token: Token) -> bool:
    plain = token.meaning.plain and token.key[-1:].isalpha() and token.number is None
    return plain or token.does_any("light", "official") or token.number_kind == "any"


def _acts(tokens: Sequence[Token], index: int) -> bool:
    """Return whether what stands before `index` does something: "police had freed"."""
    index += at(tokens, index).does("have")
    if at(tokens, index + 1).number is not None:
        return bool(tokens[index].meaning.verbs) or says(tokens, index)  # "judges gave five of them terms"
    return says(tokens, index) and not ends_clause(tokens, index)


def silent_of_officials(scene: Scene, silence: Silence) -> bool:
    """Return whether those of whom nothing is told are officials: "... or convict any officials".

    Or those accused before: "investigated six officials but did not report any convictions".
    """
    tokens = scene.tokens
    stretch = range(silence.last, min(silence.until, len(tokens)))
    opening = range(first_stop(tokens, range(silence.first)))  # "as to complicit officials, it reported no trials"
    told = tokens[0].does("regarding") or has(tokens[: opening.stop], "own-misdeed")
    asked = range(silence.asked, silence.first) if silence.asked >= 0 else opening if told else range(0)
    named = [i for i in (*asked, *stretch) if tokens[i].does("official") and not _does_it(tokens, i)]
    if named:
        return not _beside_others(tokens, named[0])
    before, near = tokens[: silence.first], tokens[silence.last : silence.last + _NEAR]
    if has(near, "anaphor") and has(before, "official"):
        return True
    counted = any(one.number and then.does("official") for one, then in pairwise(before))
    if counted and asks_of_those(tokens, silence):  # "40 officials convicted, but not whether any of the cases"
        return True
    return _accuses_some(scene, silence.first)


def _does_it(tokens: Sequence[Token], index: int) -> bool:
    """Return whether officials did it: "how many cases police opened", "investigations by the police"."""
    place = index - tokens[index - 1].does("article") - 1
    if tokens[place].key in ("by", "with"):
        return True
    meaning, deed = tokens[place].meaning, index + 1 + has(tokens[index + 1 : index + 2], "have")
    named = meaning.kind or meaning.nouns or tokens[place].does_any("relative", "which", "that")
    if tokens[place].does("subordinate") and not at(tokens, index + 1).does_any("be", "have"):
        return True  # "closed two after officials found nothing"
    return bool(named) and deed < len(tokens) and says(tokens, deed)


def count_officials(scene: Scene, bound: Sequence[Bound], accused: Sequence[bool]) -> float:
    """Return how many officials one figure accuses at most, of a sentence that accuses nobody else; 0 for none."""
    told = [(item, theirs) for item, theirs in zip(bound, accused, strict=True) if _of_accused(scene, item)]
    numbers = (scene.tokens[item.phrase.first].value for item, _ in told)
    return max(numbers, default=0.0) if all(theirs for _, theirs in told) else 0.0
