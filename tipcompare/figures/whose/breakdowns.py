"""Of which kind those are that a figure counts: by sex, age, exploitation, level or nationality."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile
from typing import Any

from attrs import evolve

from tipcompare.figures.whose.other_states import is_other_state, is_own_state
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.stretches import find_subject, said_of, tail
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, joins_list
from tipcompare.figures.words.turns import behind_semicolon
from tipcompare.figures.words.verbs import before_light
from tipcompare.language.nations import NATIONS, is_nation

TOLD_OF = ("victim", "person", "suspect", "case")
"""Kinds of those whom a text tells of by their number."""
_OF_PEOPLE = frozenset({"sex", "age"})
"""Breakdowns of people, not of cases."""
_PAIR = 2
"""Kinds of people that are some of all by themselves: "12 women and children"."""


def break_down(scene: Scene, item: Bound, measure: str, whole: Bound | None) -> dict[str, Any]:
    """Return the breakdowns of a number: by its own words, by what stands behind it, by those of what it is part of.

    Not by the last where its own is said not to be known: "39 men, and 10 with gender unspecified".
    Sex and age behind those accused are of their victims: "convicted 12 brokers for exploiting women".
    """
    names = scene.counts[measure].dimensions
    mixed = set[str]() if scene.kinds.isdisjoint(names) else _mixed_in_list(scene, item)
    names = tuple(name for name in names if name not in mixed) if mixed else names
    led = _compared_with(scene, item, whole) if names else None
    found = {} if scene.kinds.isdisjoint(names) else _find_kinds(scene, item, measure, (whole, led))
    found = {name: value for name, value in found.items() if name in names}
    of = led if led is not None and not item.phrase.nationality else item
    if "nationality" in names and of.counted in ("person", "victim", "bare"):
        land = _land_of(scene, of) or land_of(_announcing(scene, of)) or _came_from(scene, of, measure)
        found |= {"nationality": found.get("nationality", land)} if land else {}
    return found


def _land_of(scene: Scene, item: Bound) -> str:
    """Return of which state those counted are, as printed: "12 Orlenian women", "12 were Orlenian, nine Saberian"."""
    phrase, tokens = item.phrase, scene.tokens
    if phrase.what in ("person", "victim") or not phrase.nationality:
        return phrase.nationality or land_of(tail(scene, item))
    last = phrase
    for before in reversed(scene.phrases):
        between = tokens[before.end : last.first]
        if before.first < last.first and (told := land_of(between)) and joins_list(between[1 + len(told.split()) :]):
            return phrase.nationality
        if before.first < last.first:
            last = before if joins_list(between) and before.nationality else phrase
    return ""


def _came_from(scene: Scene, item: Bound, measure: str) -> str:
    """Return the other state that victims are said to be from, as printed: "12 victims from Chad", not of several.

    Nor whose the place is that they were taken out of: "12 victims from Thai vessels".
    """
    tokens, land = scene.tokens, item.phrase.end + 1
    told = at(tokens, land - 1).key == "from" and item.phrase.what == "victim" and scene.counts[measure].mentioned
    several = at(tokens, land + 1).joins and at(tokens, land + 2).text[:1].isupper()
    one = bool(told) and not several and land < len(tokens) and tokens[land].key not in NATIONS
    return tokens[land].text if one and is_other_state(scene, land) else ""


def _compared_with(scene: Scene, item: Bound, whole: Bound | None) -> Bound | None:
    """Return the number whose breakdowns one without a noun has, as it is set against that or told of it in brackets.

    "Three were foreign (none in 2019)", not "nine girls, compared with 14 victims in 2019 and none in 2018".
    """
    first, end = item.phrase.first, item.phrase.end
    if whole is None or not _takes_kind(scene, item, whole):
        return None
    within = scene.tokens[first].depth > scene.tokens[whole.phrase.first].depth
    again = item.relation == "comparison" or item.rule == "bracket" or item.phrase.part
    again = again or (within and not has(scene.tokens[end : end + 1], "link"))
    none = scene.tokens[first].number_kind == "none" and not scene.tokens[first - 1].joins
    return whole if again and (none or scene.tokens[first].number_kind == "count") else None


def _takes_kind(scene: Scene, item: Bound, whole: Bound) -> bool:
    """Return whether a number has no noun of its own, so that its kind is that of what it is of: "33", "33 such cases".

    Not behind what is compared by the noun without its kind: "40 adult victims, compared with 33 victims and 20 in".
    Nor in brackets behind most of all, where it is told of some of them: "12 of whom were girls and nearly all (33)
    were foreign", but "found 40 girls, nearly all (33) foreign".
    """
    tokens, first = scene.tokens, item.phrase.first
    of_part = item.rule == "bracket" and whole.relation == "part"
    if of_part and has(tokens[whole.phrase.end : first], "most-of", "everyone"):
        return False
    told = [p for p in scene.phrases if whole.phrase.first < p.first < first] if item.relation == "comparison" else []
    alike = (p for p in told if p.head == whole.phrase.head != "" and not p.dimensions)
    bare = item.phrase.what == "bare" or has(tokens[first : item.phrase.end], "anaphor")
    return bare and all(has(p.of(tokens), "anaphor") for p in alike)


def _find_kinds(scene: Scene, item: Bound, measure: str, wholes: tuple[Bound | None, Bound | None]) -> dict[str, Any]:
    """Return the values of breakdowns that words tell of a number; `wholes` are what it is of and is set against."""
    whole, led = wholes
    own = _by_name(item.phrase.dimensions)
    told = _told_behind(scene, item, measure)
    left_open = any("unspecified" in values for values in (*own.values(), *told.values()))
    left_open = left_open or ("kind-unknown" in scene.marks and has(said_of(scene, item), "kind-unknown"))
    # not "27 were forced to work; 62 were women"
    divides = whole is not None and (
        not whole.relation or behind_semicolon(scene.tokens, item.phrase.first) <= whole.begins
    )
    divides = divides and whole is not None and _takes_kind(scene, item, whole)
    divides = divides and not (left_open or _is_next_part(scene, item, whole))
    more = whole is not None and scene.tokens[item.phrase.first].value > scene.tokens[whole.phrase.first].value
    # not "including two children, 15 for forced labor"
    divides = divides and not (more and item.rule == "part" and not item.phrase.part)
    from_whole = _by_name(_shared_in_list(scene, whole, item) if whole is not None and divides else ())
    beside = {**_opened(scene, led), **_told_behind(scene, led, measure)} if led is not None else {}
    beside = beside or _left_open(scene, item, measure)
    said = {**_opened(scene, item), **beside, **from_whole, **told, **own}
    found: dict[str, Any] = {name: of.pop() for name, of in said.items() if len(of) == 1}
    if "level" in scene.kinds and "level" not in found:
        level = _level_of_actor(scene, item) or (_level_of_actor(scene, whole) if whole is not None else "")
        found |= {"level": level} if level else {}
    kinds = (token for token in scene.tokens if token.meaning.divides("exploitation") and not token.does("left-open"))
    if found.get("exploitation") == "unspecified" and next(kinds, None) is None:
        del found["exploitation"]  # "31 were women, and nine unspecified"
    return found


def _level_of_actor(scene: Scene, item: Bound) -> str:
    """Return the level of who acted: "Federal police initiated 13 investigations"; empty where none is named.

    Nor where its name has the country's own, "the Vesmarker State Police", or is of one matter: "the State Agency for
    Families", not "the State Prosecutor", who may stand beside those of regions, nor "the State Police for" a place.
    """
    tokens = scene.tokens
    found: set[str] = set()
    for index in range(item.begins - 1, -1, -1):
        token = tokens[index]
        marks = token.meaning.marks
        if found and "and" in marks and tokens[index - (tokens[index - 1].key == ",") - 1].meaning.divides("level"):
            return ""  # "federal and state police", "local, state, and federal police"
        turns = not marks.isdisjoint(("break", "and"))
        # "18 by state police, compared with 26 trials", not "state police, compared with 26 trials"
        turns = turns or ("comparison" in marks and any(t.number is not None for t in tokens[:index]))
        if token.key in (";", ":") or token.number is not None or turns:
            break
        after = tokens[index + 1]
        alone = index + 1 == item.cue and not (index and tokens[index - 1].does("definite"))  # not "the state tried 12"
        acts = token.meaning.actor or after.meaning.actor or after.meaning.kind == "official" or alone
        of_matter = token.does("whole-state") and at(tokens, index - 1).does("article") and not after.does("force")
        of_matter = of_matter and after.text[:1].isupper() and at(tokens, index + 2).is_for
        whole = token.text[:1].isupper() and (of_matter or is_own_state(scene, index - 1))
        if acts and token.meaning.divides("level") and not whole:
            found |= {value for name, value in token.meaning.dimensions if name == "level"}
    return found.pop() if len(found) == 1 else ""


def _is_next_part(scene: Scene, item: Bound, whole: Bound | None) -> bool:
    """Return whether a number stands beside a part, not in it: "of the 40, 12 women were freed, nine were foreign"."""
    parts = whole is not None and item.relation == whole.relation == "part" and not item.phrase.part
    told = at(scene.tokens, item.phrase.end)
    return parts and (told.does("be") or told.meaning.conditions != ()) and scene.tokens[item.phrase.first - 1].joins


def _shared_in_list(scene: Scene, whole: Bound, item: Bound) -> Sequence[tuple[str, str]]:
    """Return the breakdowns of what a number divides: of a list those of all, "22 girls and three boys, 18 of whom".

    So do those that go on with it: "22 girls and three boys, 18 of whom were forced to work and seven to beg".
    """
    last, pairs = whole.phrase, whole.phrase.dimensions
    among = any(phrase.part and last.end <= phrase.first <= item.phrase.first for phrase in scene.phrases)
    among = among or has(scene.tokens[item.phrase.first - 1 : item.phrase.first], "counted-out")  # ", of whom five"
    for before in reversed(scene.phrases if among else ()):
        kinds, end = before.dimensions, before.end
        if not kinds and at(scene.tokens, end).does("be"):  # "22 were girls and three boys"
            kinds, end = at(scene.tokens, end + 1).meaning.dimensions, end + 2
        if kinds and end < last.first and joins_list(scene.tokens[end : last.first]):
            last, pairs = before, tuple(pair for pair in pairs if pair in kinds)
    last = whole.phrase
    for then in scene.phrases:  # "31 women and 25 men; 20 were foreign"
        joined = last.end < then.first < item.phrase.first and joins_list(scene.tokens[last.end : then.first])
        if joined and (then.dimensions or then.first < behind_semicolon(scene.tokens, item.phrase.first)):
            last, pairs = then, tuple(pair for pair in pairs if pair in then.dimensions)
    return pairs


def _mixed_in_list(scene: Scene, item: Bound) -> set[str]:
    """Return the breakdowns that not all kinds of a list share: "12 male, female, and child victims", not "no"."""
    tokens, first, mixed = scene.tokens, item.phrase.first, set[str]()
    told = range(first + 1, item.phrase.end + len(tail(scene, item)) if tokens[first].value else first)
    for place in (i for i in told if _tells_kind(tokens[i])):
        kinds = _kinds_from(tokens, place)
        if len(kinds) > 1:
            names = {name for name, _ in kinds[0].union(*kinds) - kinds[0].intersection(*kinds)}
            mixed |= names if len(kinds) > _PAIR or item.relation == "part" else names - _OF_PEOPLE
    return mixed


def _kinds_from(tokens: Sequence[Token], place: int) -> Sequence[set[tuple[str, str]]]:
    """Return the breakdowns of each kind of a list that begins at a place."""
    kinds: list[set[tuple[str, str]]] = []
    while _tells_kind(at(tokens, place)):
        kinds.append(set())
        while _tells_kind(at(tokens, place)):
            kinds[-1].update(tokens[place].meaning.dimensions)
            place += 1
        while at(tokens, place).joins or at(tokens, place).key == "or":
            place += 1
    return kinds


def _tells_kind(token: Token) -> bool:
    return bool(token.meaning.dimensions) or token.does("topic")


def _opened(scene: Scene, item: Bound) -> dict[str, set[str]]:
    """Return the breakdowns that open a clause: "for forced labor, courts tried six", "labor traffickers exploited"."""
    led = back_over(scene.tokens, item.phrase.first - 1, lambda token: token.meaning.qualifier is not None)
    if item.rule == "announced":
        of_victims = _OF_PEOPLE if scene.any_with("of_accused", item.measures) else ()
        told = (pair for token in _announcing(scene, item) for pair in token.meaning.dimensions)
        return _by_name(pair for pair in told if pair[0] not in of_victims)
    if item.rule == "bracket" and item.relation == "part" and item.of < 0:
        return _by_name(scene.tokens[item.cue - 1].meaning.dimensions)  # "of forced begging (12 victims)"
    if item.cue > 0 and scene.tokens[item.cue].does("includes") and scene.tokens[item.cue].does("verb"):
        return _by_name(pair for token in find_subject(scene.tokens, item.cue) for pair in token.meaning.dimensions)
    if item.phrase.part and led > 0 and scene.tokens[led].does_any("makes-up", "be"):  # "girls made up 21 of them"
        return _by_name(pair for token in find_subject(scene.tokens, led) for pair in token.meaning.dimensions)
    if led > 0 and scene.tokens[led].does("traffickers-exploit"):
        return _by_name(scene.tokens[led - 1].meaning.dimensions)
    first = behind_semicolon(scene.tokens, item.phrase.first)
    if scene.tokens[first].key != "for" or "," not in scene.keys:
        return {}
    opening = takewhile(lambda token: token.key != ",", scene.tokens[first : item.phrase.first])
    return _by_name(pair for token in opening for pair in token.meaning.dimensions)


def _announcing(scene: Scene, item: Bound) -> Sequence[Token]:
    """Return what a clause names before its number: "fewer child victims: from 14", "victims who were boys rose to"."""
    first = item.phrase.first if item.rule == "announced" else 0
    return scene.tokens[behind_semicolon(scene.tokens, first) : first]


def _left_open(scene: Scene, item: Bound, measure: str) -> dict[str, set[str]]:
    """Return the breakdowns of what was not reported that a number is set against: "did not report any labor cases"."""
    for last, until, names in scene.silent:
        turned = has(scene.tokens[until : item.phrase.first], "comparison")
        if turned and measure in names:
            return _by_name(pair for token in scene.tokens[last:until] for pair in token.meaning.dimensions)
    return {}


def _told_behind(scene: Scene, item: Bound, measure: str) -> dict[str, set[str]]:
    """Return the breakdowns that stand behind a number: "97 defendants for sex trafficking"."""
    of_victims = _OF_PEOPLE if scene.counts[measure].of_accused else ()
    behind = _told_of_both(scene, item) or _told_of_some(scene, item)
    if scene.counts[measure].handed:
        behind = behind[: next((i for i, token in enumerate(behind) if token.key == "to"), None)]
    left_out, pairs = set(of_victims), list[tuple[str, str]]()
    for i, token in enumerate(behind):
        if token.key == "by":
            left_out.add("nationality")  # "by foreign authorities"
        if token.meaning.dimensions and not _is_beside_topic(behind, i):
            pairs += [pair for pair in token.meaning.dimensions if pair[0] not in left_out]
    return _by_name(pairs)


def _told_of_both(scene: Scene, item: Bound) -> Sequence[Token]:
    """Return what is told of several subjects behind the last: "nine girls and 12 boys were victims of forced labor".

    Also behind a comma: "seven were in servitude, and nine girls and 12 boys were victims of forced labor"; and of
    those that others include, or stand behind a kind: "including six girls and five women exploited in sex trafficking
    and four men and two boys exploited in servitude".
    """
    tokens, phrase = scene.tokens, item.phrase
    whose = next((p for p in scene.phrases if p.first == phrase.end + 1 and phrase.what == "case"), phrase)
    if whose is not phrase and tokens[phrase.end].does("link"):
        return tail(scene, evolve(item, phrase=whose))  # "12 cases of 28 people for sex trafficking"
    later = phrase
    for then in () if phrase.whole else scene.phrases:  # not "of the 40 victims, 12 women were victims of"
        if then.first > later.end and joins_list(tokens[later.end : then.first]):
            later = then
    if later is phrase:
        return ()
    ahead = before_light(tokens, phrase.first, qualifiers=True)
    led = at(tokens, ahead - (at(tokens, ahead).joins and at(tokens, ahead - 1).key == ","))
    opens = led.key in ("", ".", *PAUSES) or led.does_any("whom", "counted-out", "including")
    opens = opens or (led.joins and at(tokens, ahead - 1).meaning.divides("exploitation"))
    told = at(tokens, later.end)
    both = opens and later.what in ("person", "victim") and (told.does("be") or told.meaning.conditions)
    return tail(scene, evolve(item, phrase=later)) if both else ()


def _told_of_some(scene: Scene, item: Bound) -> Sequence[Token]:
    """Return what stands behind a number, which of some out of a bare one is theirs: "21 of 88 for forced labor"."""
    for some, of in pairwise(scene.phrases if item.phrase.part or item.phrase.whole else ()):
        paired = some.part and some.end == of.first and of.whole and of.what == "bare"
        if paired and item.phrase.first in (some.first, of.first):
            return tail(scene, evolve(item, phrase=of)) if item.phrase.part else ()
    return tail(scene, item)


def _by_name(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name, value in pairs:
        found.setdefault(name, set()).add(value)
    return found


def land_of(said: Sequence[Token]) -> str:
    """Return of which state people are citizens, as printed: "victims with Orlenian citizenship"; empty for none.

    Or are said to be: "12 were Orlenian", "were Orlenian women".
    """
    named = [one.text for one, then in pairwise(said) if then.does("citizenship") and _is_name(one)]
    told = tuple(takewhile(lambda token: token.text.istitle(), said[1:])) if has(said[:1], "be") else ()
    if named or not told:
        return next(iter(named), "")
    then = at(said, 1 + len(told))
    ends = not then.key[-1:].isalpha() or then.joins or then.meaning.kind in TOLD_OF
    ends = ends and _is_name(told[-1]) and is_nation(told[-1].key)
    return " ".join(token.text for token in told) if ends else ""


def _is_name(token: Token) -> bool:
    """Return whether a word is a name that says nothing by itself: "Orlenian"."""
    return token.text.istitle() and token.meaning.plain


def _is_beside_topic(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a kind only stands beside all kinds: "for trafficking or slavery", "slavery and trafficking"."""
    beside = (index - 1, index - 2), (index + 1, index + 2 + at(tokens, index + 2).meaning.plain)  # "human trafficking"
    others = (at(tokens, other).meaning for joint, other in beside if at(tokens, joint).does("and"))
    of_all = any("topic" in of.marks and not (of.dimensions or of.kind) for of in others)
    return of_all and tokens[index].meaning.divides("exploitation")
