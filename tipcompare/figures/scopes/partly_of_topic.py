"""Whether a number is of more than trafficking: only some of those, or of the cases, are told to be of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from tipcompare.figures.whose.laws import of_lesser_crime
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.stretches import find_subject, tail
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, has_key, has_kind
from tipcompare.figures.words.turns import behind_semicolon
from tipcompare.figures.words.verbs import is_verb, says

_NEAR_VICTIMS, _FAR, _NEAR_WHOM = 3, 10, 4
"""Tokens behind those counted among which it is told that all are victims, and how many are of trafficking, and behind
that of whom."""
_ELSE = ("other-crime", "lesser-crime", "other-matter", "own-offense", "sells-sex")
"""Marks of words for other crimes."""
_PEOPLE = ("victim", "person", "suspect", "official")
"""What people are counted as."""
_WHO = ("age", "sex", "nationality")
"""Dimensions that tell who victims are, not of what."""
_MANY, _ASKED = frozenset({"some-of", "most-of"}), frozenset({"how-many", "how-much"})
"""Marks of words for some of those counted, and of those with which it is asked how many these are."""


def may_be_other_cases(scene: Scene, item: Bound) -> bool:
    """Return whether it is not known which cases are of trafficking: "nine trials; it is unclear how many involved it".

    Or "it is unclear how many of the nine trials involved it", "to what extent they did". Of which kind they are may be
    asked of cases that all are: "how many involved sex trafficking", and "how many of the nine trafficking trials
    involved trafficking".
    """
    tokens, first = scene.tokens, item.phrase.first
    if scene.marks.isdisjoint(_ASKED) or not scene.any_with("of_accused", item.measures):
        return False
    asked = (i for i in scene.where(_ASKED) if i >= item.phrase.end or (i < first and first - i <= _NEAR_VICTIMS))
    unsaid = [i for i in asked if has(tokens[i - 2 : i], "unavailable", "negation")]
    much = (_asks_of_them(tokens[i + 1 : i + _FAR]) for i in unsaid if tokens[i].does("how-much"))
    told = any(_on_topic(scene, item, range(i + 1, i + _FAR)) for i in unsaid) or any(much)
    return told and not _are_on_topic(scene, item)


def _asks_of_them(asked: Sequence[Token]) -> bool:
    """Return whether it is asked of the cases whether they are of trafficking: "to what extent these involved it"."""
    subject = has_kind(asked[:_NEAR_VICTIMS], "case") or has(asked[:1], "they", "pointing", "stands-for")
    return subject and has(asked, "topic") and not any(token.meaning.verbs for token in asked)


def are_many_of_else(scene: Scene, item: Bound) -> bool:
    """Return whether many are told to be of another crime: "530 trials in 2016, of which many were for smuggling".

    Not of people, who may be victims or on trial for trafficking all the same: "45 victims, many of whom were jailed";
    nor where all are told to be of trafficking.
    """
    tokens, end = scene.tokens, item.phrase.end
    if item.phrase.what in _PEOPLE:
        return False
    many = next((i for i in scene.where(_MANY) if i > end), end)
    near = (*tokens[end:many][-1:], *tokens[many + 1 : many + 3])
    counted = any(token.number is not None for token in tokens[end:many])
    linked = many > end and has(near, "which", "whom", "concedes") and not counted
    told = takewhile(lambda token: token.key not in PAUSES, tokens[many : many + _FAR])
    return linked and has(told, *_ELSE) and not _are_on_topic(scene, item)


def are_more_than_ours(scene: Scene, bound: Sequence[Bound], place: int) -> bool:
    """Return whether only some of the cases are of trafficking: "nine trials, two of which were for trafficking".

    Not "nine trafficking trials, two of which were for trafficking of girls".
    """
    item = bound[place]
    if item.relation or not scene.any_with("of_accused", item.measures) or "topic" not in scene.marks:
        return False
    parts = (b.phrase for b in bound[place + 1 :] if b.relation == "part" and b.of == place)
    told = any(_on_topic(scene, item, range(p.first + 2, p.end + _NEAR_VICTIMS)) for p in parts)
    return told and not _are_on_topic(scene, item)


def _are_on_topic(scene: Scene, item: Bound) -> bool:
    """Return whether all are told to be of trafficking and nothing else: "12 cases of sex and labor trafficking".

    By their own words or those in front: "under the trafficking law, 12 cases", "the trafficking unit opened 12".
    """
    tokens, (first, end) = scene.tokens, (item.phrase.first, item.phrase.end)
    own = range(first, end + len(tail(scene, item)) * at(tokens, end).does_any("link", "other-law"))
    clause = range(behind_semicolon(tokens, first), first)
    led = 0 if tokens[0].key == "for" else next((i for i in clause if tokens[i].does("other-law")), first)
    opens = back_over(tokens, item.begins - 1, lambda token: token.key not in PAUSES) + 1
    law = takewhile(lambda i: tokens[i].key not in PAUSES, range(led, first))
    subject = takewhile(lambda i: not says(tokens, i), range(opens, first))
    told = own if has(tokens[first : own.stop], "topic") else (*law, *subject, *own)
    beside = any(tokens[i].does_any(*_ELSE) or _joins_else(tokens, i) for i in told)
    return any(tokens[i].does("topic") for i in told) and not beside


def _joins_else(tokens: Sequence[Token], index: int) -> bool:
    """Return whether "and" joins trafficking to something else: "trafficking and fraud", not "sex and labor"."""
    sides = at(tokens, index - 1), at(tokens, index + 1)
    joins = tokens[index].does("and") and has(sides, "topic") and not is_verb(tokens, index + 1)
    others = (t for t in sides if not t.does_any("topic", "exploited-how"))
    return joins and any(t.meaning.plain or t.does_any("harm", "light") for t in others)


def _on_topic(scene: Scene, item: Bound, places: range) -> bool:
    """Return whether it is told who is of trafficking at all, not of which: not "involved trafficking of children".

    Nor "by officials"; but of cases of a kind, "nine cases of prostitution", either tells that not all are of it.
    """
    tokens = scene.tokens
    pairs = ((i, at(tokens, i)) for i in places if at(tokens, i - 1).does("involving"))
    behind = (
        tokens[i + 1 : i + _NEAR_WHOM] for i, token in pairs if token.does("topic") and not token.meaning.dimensions
    )
    own, of = item.phrase.of(tokens)[1:], tail(scene, item)
    named = (*own, *of) if at(of, 0).does("regarding") else own
    kind = has((*own, *of), *_ELSE) or any(token.meaning.plain for token in named)
    return any(kind or not _tells_which(said) for said in behind)


def _tells_which(said: Sequence[Token]) -> bool:
    """Return whether it is told of or by whom trafficking is: "of Orlenian women", not "in the capital"."""
    led = has(said[:1], "link") or has_key(said[:1], "by")
    return led and any(token.meaning.dimensions or token.meaning.kind == "official" for token in said)


def is_lesser_in_front(scene: Scene, bound: Sequence[Bound], place: int) -> bool:
    """Return whether a lesser crime is told before trafficking: "12 for pimping and 30 for trafficking"."""
    item, tokens = bound[place], scene.tokens
    if item.relation or "topic" not in scene.marks or not of_lesser_crime(scene, item):
        return False
    others = (b for b in bound[place + 1 :] if b.measures == item.measures and b.relation in ("", "list"))
    named = ((*b.phrase.of(tokens), *tail(scene, b)) for b in others if not of_lesser_crime(scene, b))
    return any(has(told, "topic") for told in named)


def are_more_than_victims(scene: Scene, bound: Sequence[Bound], place: int) -> bool:
    """Return whether only some of those helped or found are victims of trafficking: "900 people, including 12 victims".

    Or "900 people, including some victims", "900 crime victims", "nine victims, but only two were trafficking victims";
    not "900 victims, including 12 trafficking victims", nor "900 people, including 12 forced labor victims", as there
    may be others of other kinds.
    Nor "the anti-trafficking center helped 45 people, including 12 victims from abroad", which tells only which.
    """
    item, tokens = bound[place], scene.tokens
    if not scene.accepting("victim", item.measures):
        return False
    if _are_victims_of_else(scene, item):
        return True
    some = item.phrase.what == "person" and not item.relation and _include_victims(tokens, item.phrase.end)
    if some and not _are_cared_for(scene, item):
        return True
    if item.relation:
        return item.relation == "part" and _are_told_besides(scene, bound, item)
    alike = [b for b in bound[place + 1 :] if b.measures == item.measures and _are_victims(scene, b)]
    later = [b for b in alike if not b.phrase.dimensions and not b.phrase.nationality]
    if item.phrase.what == "victim":
        denied = (
            b.phrase
            for b in later
            if b.rule == "condition" and has(tokens[b.phrase.first - 1 : b.phrase.first], "merely")
        )
        return any(has(tokens[item.phrase.end : p.first], "break") for p in denied)
    parts = [b for b in later if b.relation == "part" and b.of == place]
    # not "found 900 people, including 12 victims found by NGOs", nor "the trafficking shelter helped 900 people"
    cared_for = _are_cared_for(scene, item)
    if cared_for or scene.any_with("mentioned", item.measures):
        parts = [b for b in parts if has(tokens[b.phrase.first : b.phrase.end + 1], "topic")]
    if cared_for:
        then = [(b, at(tokens, b.phrase.end)) for b in parts]
        parts = [b for b, behind in then if not (behind.meaning.speaks or behind.does_any("link", "relative"))]
    return item.phrase.what == "person" and bool(parts) and not _are_all_victims(scene, item, alike)


def _include_victims(tokens: Sequence[Token], end: int) -> bool:
    """Return whether victims without a number are among those counted: ", including some potential victims".

    Not ", including some child victims", which may tell of which kind some of the victims are.
    """
    led = end + (at(tokens, end).key in PAUSES)
    near = takewhile(lambda token: token.key not in PAUSES and not token.joins, tokens[led + 2 : led + 2 + _FAR])
    told = tuple(near)
    if any(token.meaning.divides(name) for token in told for name in _WHO):
        return False
    return at(tokens, led).does("including") and at(tokens, led + 1).does("some-of") and has_kind(told, "victim")


def _are_cared_for(scene: Scene, item: Bound) -> bool:
    """Return whether who helps them cares for victims: "the trafficking center helped 45", "in homes for victims"."""
    tokens = scene.tokens
    front = range(behind_semicolon(tokens, item.phrase.first), item.phrase.first)
    program = (tokens[i] for i in front if tokens[i + 1].does("program"))
    meant = (tokens[i] for i in front if tokens[i].meaning.kind == "victim" and at(tokens, i - 1).key == "for")
    return has((*find_subject(tokens, item.cue), *tail(scene, item), *program, *meant), "topic")


def _are_told_besides(scene: Scene, bound: Sequence[Bound], item: Bound) -> bool:
    """Return whether some are told besides victims: "45 people, including 12 victims and 33 of their children".

    Not "12 victims and 20 children subjected to forced labor", nor "12 victims: nine women and three girls"; but so are
    those of "12 victims: 30 women and 15 men".
    """
    tokens, led, told = scene.tokens, bound[item.of], tail(scene, item)
    more = led.relation == "part" and tokens[led.phrase.first].value < tokens[item.phrase.first].value
    of = led.of if more else item.of  # the whole, not the victims told before
    between = takewhile(lambda token: token.meaning.kind != "victim", reversed(tokens[: item.phrase.first]))
    most = max((b for b in bound if b.of == item.of), key=lambda b: tokens[b.phrase.first].value)
    divided = has_key(between, ":") and most.phrase.what == "victim"
    ours = divided or any(t.meaning.conditions or t.meaning.divides("exploitation") for t in told)
    people = bound[of].phrase.what == item.phrase.what == "person"
    return people and not (ours or bound[of].relation) and are_more_than_victims(scene, bound, of)


def _are_all_victims(scene: Scene, item: Bound, parts: Sequence[Bound]) -> bool:
    """Return whether all of those counted may be victims: "45 people, including 12 new victims and 33 known ones".

    The parts of them come to the whole, or they are told to be: "found 45 people as victims". Those handed on may only
    be thought so.
    """
    tokens, phrase = scene.tokens, item.phrase
    found = any(t.meaning.conditions for t in tokens[phrase.end : phrase.end + _NEAR_VICTIMS])
    told = found or item.rule == "purpose" or scene.any_with("handed", item.measures)
    parts = [b for b in parts if b.relation == "part"]
    return told or sum(tokens[b.phrase.first].value for b in parts) == tokens[phrase.first].value


def _are_victims(scene: Scene, item: Bound) -> bool:
    """Return whether those counted are told to be victims: "12 victims", "12 were trafficking victims"."""
    be = at(scene.tokens, item.phrase.end)
    said = bool(be.meaning.conditions) and not be.does("suffers") and be.does("topic")
    return (item.phrase.what == "victim" and not _are_victims_of_else(scene, item)) or said


def _are_victims_of_else(scene: Scene, item: Bound) -> bool:
    """Return whether victims are told to be of any crime, or of another: "crime victims", "victims of all crimes".

    Not "crime victims identified as victims of sex trafficking", "crime victims who were trafficked".
    """
    own = scene.tokens[item.phrase.first : item.phrase.end + 1]
    if not has(own, "victims-of-else"):
        return False
    behind = takewhile(lambda token: token.number is None and token.key != "and", scene.tokens[item.phrase.end :])
    return not has((*own, *behind), "topic", "exploited-how")
