"""Deeds that are denied where no number says so."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from tipcompare.figures.negation.nothing_given import is_for_kinds
from tipcompare.figures.negation.unsaid import Silence, goes_on, is_data, since_a_time
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import PERSONS
from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.stretches import clause_end, subject_of
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, has_key, has_kind, is_dated, past
from tipcompare.figures.words.verbs import acts, attributive, describes, is_verb

_COUNTING = frozenset({"count", "unknown", "any", "none"})
"""Kinds of numbers that tell how many by themselves."""
_STATE = ("government", "courts")
"""Who of those who act is the state."""
_NEAR_VERB, _NEAR_CASE = 6, 4
"""Tokens behind a negation among which its deed stands, and behind "in" the case in which it was not done."""


def find_undone(scene: Scene, index: int) -> Silence | None:
    """Return what a negated deed makes nought where no number says so: "has never convicted a trafficker"."""
    tokens, place = scene.tokens, _deed(scene, index)
    if place < 0 or has(tokens[max(0, index - 1) : place + 4], "half"):
        return None
    then = at(tokens, place + 1)
    again = then.key.endswith("ed") and not set(tokens[place].meaning.verbs).isdisjoint(then.meaning.verbs)
    if again or (tokens[index].does("fails") and not _failed_all(tokens, index)):
        return None  # "failed to sentence convicted traffickers to long terms"
    joined = _last_joined(tokens, place)
    pause, until = _reach(scene, joined)
    paid = scene.any_with("money", _nouns(scene, place))
    if _is_counted(tokens, joined + 1, pause, paid=paid) or has_key(tokens[place + 1 : until], "until"):
        return None  # "no funds until November"
    if _is_in_one_case(tokens, range(place, until - 1)):
        return None
    if at(tokens, place + 1).key == "as" and at(tokens, place + 2).period is None:
        return None  # "did not record a conviction as one for trafficking"
    near = tokens[until : until + _NEAR_VERB]  # "did not identify victims, compared with 12 in 2019"
    against = has(near[:2], "comparison") and any(token.number_kind == "count" for token in near)
    yet = tokens[index].does("yet") or since_a_time(tokens, place + 1, until)
    victims = against or at(tokens, joined + 1).number_kind == "one"  # "did not identify a victim"
    measures = _denied(scene, index, range(place, until), whatever=yet or victims)
    passive = tokens[index].does("passive") or has((tokens[index - 1], at(tokens, index + 1)), "be")
    subject = subject_of(tokens, index) if passive else tokens[max(0, index - 2) : index]
    if passive and has(subject[:2], "some-of"):
        return None  # "many cases were never tried"
    if has_kind(subject, "victim"):  # "victims were not prosecuted"
        measures = tuple(name for name in measures if not scene.counts[name].of_accused)
    some = scene.any_with("of_accused", measures) and not tokens[place].meaning.verbs
    if some and any(token.number_kind == "count" for token in subject_of(tokens, index)):
        return None  # "nine trials did not lead to convictions"
    if not measures or not (yet or has_object(tokens, joined, until, victims=victims)):
        return None
    if not tokens[place].meaning.verbs and any(is_data(token) for token in tokens[place + 1 : until]):
        return Silence(index, index + 2, measures, None, "not-reported", until)  # "neither arrest nor prosecution data"
    last = place + 1 if tokens[place].meaning.verbs else index + 2
    return Silence(index, last, measures, 0.0, "undone", until, place)


def none_led_to(scene: Scene, phrase: Phrase) -> Silence | None:
    """Return the deeds that none of what is counted led to: "none of the raids led to an arrest or a conviction".

    Not where that is told of cases themselves, as a state: "none led to convictions".
    """
    tokens, until = scene.tokens, clause_end(scene.tokens, phrase.end)
    place = next((i for i in range(phrase.end, until) if is_verb(tokens, i) or tokens[i].does("be")), until)
    first = past(tokens, place + 1, "light") + (at(tokens, place + 1).number_kind == "any")
    counted = any(token.number_kind == "count" for token in tokens[place:until])
    if not at(tokens, place).does("brings-about") or counted or not at(tokens, first).meaning.nouns:
        return None
    measures = _denied(scene, place, range(first, until), whatever=True)
    of_people = tuple(name for name in measures if scene.counts[name].objects and not scene.counts[name].term)
    return Silence(phrase.first, phrase.first + 1, of_people, 0.0, "undone", until, phrase.end) if of_people else None


def _failed_all(tokens: Sequence[Token], index: int) -> bool:
    """Return whether it is the state that failed to do something: not "two judges failed to", nor "a judge who failed".

    Nor "may have failed to", "never failed to", "was fined because it failed to", of which nothing is known of all.
    """
    who = back_over(tokens, index - 1, lambda t: not t.meaning.actor and t.key != ";")
    joint = back_over(tokens, index - 1, lambda t: not (t.joins or t.does("break")))
    if who < 0 or tokens[who].meaning.actor not in _STATE:
        return False
    some = tokens[who - 1].number is not None or has(tokens[max(0, who - 1) : who], "some-of", "merely")
    others = has_kind(tokens[max(who, joint) + 1 : index], *PERSONS)  # "police said nine judges failed to"
    doubted = has(tokens[who + 1 : index], "relative", "subordinate", "plan")
    return not (some or others or doubted or has(tokens[max(who, index - 2) : index], "negation"))


def _is_in_one_case(tokens: Sequence[Token], reach: range) -> bool:
    """Return whether a deed was not done in one case alone: "had issued no verdict in a 2019 case", "in the case"."""
    for first in (i + 1 for i in reach if tokens[i].key.rpartition(" ")[2] == "in"):
        told = at(tokens, first + (tokens[first].number_kind == "one"))
        if told.period is not None or told.is_year or told.does_any("definite", "pointing"):
            near = tokens[first : first + _NEAR_CASE]
            return any(t.meaning.kind == "case" and not t.key.endswith("s") for t in near)
    return False


def _last_joined(tokens: Sequence[Token], place: int) -> int:
    """Return the place of the last deed of those that a negation denies: "did not try, convict, or jail".

    Or of what it names: "did not try or obtain convictions for traffickers".
    """
    last = place
    for index in range(place + 1, len(tokens)):
        joined = tokens[index - 1].joins
        if tokens[index].meaning.verbs and joined:
            last = index
        elif tokens[index].does("light-verb") and joined and at(tokens, index + 1).meaning.nouns:
            return index + 1
        elif tokens[index].does("deny") or not (tokens[index].key == "," or tokens[index].does("and")):
            break
    return last


def _reach(scene: Scene, place: int) -> tuple[int, int]:
    """Return where what a deed is denied of pauses, up to which no number tells how many, and where it ends.

    Another deed that is denied behind one that is named is denied by itself: "neither opened investigations nor charged
    anyone".
    """
    tokens = scene.tokens
    until = clause_end(tokens, place + 1)
    when = (i for i in range(place + 1, until) if tokens[i].does("when"))  # "since 2019, when it tried two"
    until = next(when, until)
    if not _nouns(scene, place):
        return until, until
    nor = next((i for i in range(place + 1, until - 1) if tokens[i].does("negation")), until)
    until = nor if nor < until and tokens[nor + 1].meaning.verbs else until
    pause = next((i for i in range(place + 1, nor) if goes_on(tokens, i)), nor)
    return pause, pause if any(t.number_kind == "any" for t in tokens[pause:nor]) else until


def _is_counted(tokens: Sequence[Token], first: int, until: int, *, paid: bool) -> bool:
    """Return whether a number tells how many in a stretch: not "in five years", "in any of these cases".

    Nor to whom nothing was `paid`: "no funding to any shelters".
    """
    aside = ("in", "to", "for") if paid else ("in",)
    numbers = (i for i in range(first, until) if tokens[i].number_kind in _COUNTING)
    timeless = (i for i in numbers if not has(tokens[i + 1 : i + 2], "time"))
    return any(not (tokens[i - 1].key in aside and tokens[i].number_kind == "any") for i in timeless)


def _denied(scene: Scene, index: int, reach: range, *, whatever: bool) -> tuple[str, ...]:
    """Return the measures of the deed at the start of a reach and of those joined to it, `whatever` they are of."""
    tokens, counts = scene.tokens, scene.counts
    measures: list[str] = []
    joint = True
    for place in reach:
        token = tokens[place]
        first = place == reach.start
        deed_alone = first and token.does("base") and acts(tokens, place) and not tokens[index].does("lacking")
        named = () if deed_alone else _nouns(scene, place)  # "did not shelter victims"
        verbs = () if named and tokens[place - 1].number_kind == "one" else token.meaning.verbs  # "never ran a shelter"
        names = [n for n in (*verbs, *named) if whatever or counts[n].plain_zero]
        if token.does("deny") and at(tokens, place + 1).meaning.verbs:
            break  # "neither investigated nor prosecuted a case": each is denied by its own word
        if named and not first and _is_subject(tokens, place):
            break  # "had yet to obtain a conviction, funding for shelters was cut"
        if token.does("and") or token.key == ",":
            joint = True
        elif joint and names:
            measures.append(names[0])
            joint = False
        elif not (first or token.does_any("light", "light-verb") or token.meaning.dimensions):
            break
    return tuple(dict.fromkeys(measures))


def _is_subject(tokens: Sequence[Token], place: int) -> bool:
    """Return whether something is said of what is named behind a comma or "and", up to the next sign."""
    behind = takewhile(lambda t: t.key not in PAUSES and not t.does_any("and", "relative"), tokens[place + 1 :])
    return tokens[place - 1].key in (",", "and") and any(token.does_any("be", "have") for token in behind)


def _deed(scene: Scene, index: int) -> int:
    """Return the place of the deed that the negation at `index` denies, or -1 where it denies none that is counted.

    It is the next verb, or the noun behind a verb that says no more than that something is done ("did not obtain
    convictions").
    """
    tokens = scene.tokens
    after = at(tokens, index + 1 + (at(tokens, index + 1).number_kind == "one"))
    named_next = tokens[index].key == "neither" and bool(after.meaning.nouns) and _are_denied(tokens, index)
    light = tokens[index].does("lacking") or named_next  # "had neither prosecutions nor convictions"
    begun, anew = light, tokens[index].does("denies-anew")
    for place in range(index + 1, min(index + 1 + _NEAR_VERB, len(tokens))):
        token = tokens[place]
        if anew and not begun and (token.does_any("subject", "article") or token.meaning.actor):
            continue  # "nor did it try anyone"
        if _ends_denial(token, light=light) or not (begun or _may_begin(token)):
            return -1
        begun = True
        if token.does("light-verb"):
            light = True
            continue
        described = describes(tokens, place)
        deed = any(not scene.counts[n].money for n in token.meaning.verbs) and not (light and described)
        if deed and not attributive(tokens, place):
            return place  # not "did not have shelter rules"
        named = _nouns(scene, place) if not described else ()
        if named and not (token.meaning.verbs and tokens[place - 1].does("and")):  # not "did not provide or fund"
            given = not scene.counts[named[0]].money or _is_given(tokens, index, place)
            fewer = scene.counts[named[0]].of_accused and has(tokens[index:place], "upholds", "gives")
            return place if light and given and not fewer else -1  # not "did not maintain", "provide investigations"
        if token.meaning.verbs and light:
            continue  # "did not have dedicated shelters"
        if is_verb(tokens, place) or token.does("plan"):
            return -1
    return -1


def _are_denied(tokens: Sequence[Token], index: int) -> bool:
    """Return whether deeds named behind "neither" are denied, not what came of them: "nor trials were followed by"."""
    place = next((i for i in range(index + 1, len(tokens)) if tokens[i].does("be")), len(tokens))
    then = at(tokens, place + 1)
    done = then.does_any("light-verb", "tells") or bool(then.meaning.weak or then.meaning.verbs)
    return done or not then.key[-1:].isalpha()


def _ends_denial(token: Token, *, light: bool) -> bool:
    """Return whether no deed behind a word is denied by a negation, where a verb that says little stood before."""
    turns = token.does_any("break", "subordinate", "comparison", "half") or (light and token.does("link"))
    return (
        turns
        or (light and token.key == "to")
        or token.key in (";", ":", ",")
        or token.number_kind in ("count", "any", "none")
    )


def _may_begin(token: Token) -> bool:
    """Return whether a word may stand right behind a negation that denies a deed."""
    dated = token.period is not None  # "neither year saw a conviction"
    return dated or bool(token.meaning.verbs) or token.does_any("light-verb", "light") or token.key.endswith("ly")


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
    kinds = {name: counts[name].weak_objects for name in denied}
    return meaning.nouns or tuple(n for n, of in kinds.items() if not of or is_for_kinds(scene.tokens, place, of))


def has_object(tokens: Sequence[Token], place: int, until: int, *, victims: bool = False) -> bool:
    """Return whether people or cases follow the verb at once, or `victims`; not "gave no permits to employers"."""
    kinds = ("suspect", "case", "official", "person", *(["victim"] * victims))
    if place + 1 < len(tokens) and tokens[place + 1].does("them"):
        return False
    given = next((i for i in range(place + 1, min(until, place + 6)) if tokens[i].key == "to"), until)
    if victims and has_kind(tokens[given : min(until, given + 4)], "suspect"):
        return False
    return bool(tokens[place].meaning.nouns or tokens[place].meaning.denied) or any(
        t.meaning.kind in kinds for t in tokens[place + 1 : min(until, place + 6)]
    )
