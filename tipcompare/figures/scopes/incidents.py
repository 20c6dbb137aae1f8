"""Whether a sentence tells of one incident: of one case, its victims, or of one example."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from tipcompare.figures.scopes.some_of_more import out_of_number
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, has_key, has_kind, names_topic

_NEAR = 6
"""Tokens behind "a" among which stands the case that is told of."""

_ACCUSED = ("suspect", "person", "official")
"""Kinds of those whom a case is against."""
_POINTING = frozenset({"pointing"})
"""The mark of a word behind which stands the case that was told of before."""
_BESIDE = 3
"""Tokens from a joint on among which stands another crime than the one before it."""


def points_at_case(scene: Scene, end: int | None = None) -> bool:
    """Return whether one case told before is spoken of, up to `end`: "police arrested one more in this case".

    Or "in the case", where the sentence before tells of one of an earlier year.
    """
    if "pointing" not in scene.marks and not scene.old_case:
        return False
    tokens = scene.tokens[:end]
    told = [i for i, token in enumerate(tokens) if token.key == "the"] if scene.old_case else ()
    return any(_is_case(at(tokens, i + 1)) for i in (*scene.where(_POINTING), *told))


def tells_old_case(scene: Scene) -> bool:
    """Return whether one case is told of by its year: "prosecuted a 2016 case", "heard a case from 2016"."""
    tokens = scene.tokens
    articles = (p.first for p in scene.phrases if tokens[p.first].number_kind == "one")
    again = scene.old_case and points_at_case(scene)
    return again or any(_is_dated_case(tokens[i + 1 : i + _NEAR]) for i in articles)


def _is_dated_case(ahead: Sequence[Token]) -> bool:
    case = next((i for i, token in enumerate(ahead) if _is_case(token) or token.does("function")), 0)
    told = (*ahead[:case], *(ahead[case + 2 : case + 3] if has(ahead[case + 1 : case + 2], "origin") else ()))
    return _is_case(at(ahead, case)) and any(token.is_year or token.period is not None for token in told)


@lru_cache(maxsize=1)
def tells_incident(scene: Scene) -> bool:
    """Return whether a sentence tells of one case: "In one case, ...", "Notably, in another instance, ...".

    Or of one that is told by what was done: "In one investigation, ...". Or goes on with the one told before: "The
    raids led to 12 arrests". Asked for the next sentence, and for the scopes of its numbers.
    """
    tokens = scene.tokens
    if scene.in_case and tokens[0].does("definite") and (at(tokens, 1).does("raid") or _is_case(at(tokens, 1))):
        return True
    first = _opening_in(tokens)
    opens = first >= 0 and (any(map(_is_case, tokens[first + 2 : first + 5])) or _opens_with_deed(scene))
    return opens or points_at_case(scene)


def is_beside_incident(scene: Scene, item: Bound) -> bool:
    """Return whether those counted are told behind the one deed that a sentence opens with: "In one trial, ...; it".

    Not where some of these are: "; three of them were charged".
    """
    some = item.phrase.part and not out_of_number(scene.tokens, item)
    return has_key(scene.tokens[: item.phrase.first], ";") and not some and _opens_with_deed(scene)


def is_opening_one(scene: Scene, item: Bound) -> bool:
    """Return whether a number is the one of those that a sentence opens with: "In one arrest operation, ..."."""
    first = _opening_in(scene.tokens)
    return first >= 0 and item.phrase.first == first + 1 and scene.tokens[first + 1].value == 1


def are_of_one_case(scene: Scene, item: Bound) -> bool:
    """Return whether those counted are the victims of one case: "tried a case involving six victims", "six girls sold".

    Not the accused: "a case involving six persons".
    """
    before = item.phrase.first - 1
    exploited = item.rule == "condition" and at(scene.tokens, before).does("link")
    linked = before if exploited else item.cue if item.rule == "part" else 0
    if linked <= 0 or not scene.any_with("mentioned", item.measures):
        return False
    case = scene.tokens[linked - 1]
    return _is_case(case) or (bool(case.meaning.nouns) and not case.key.endswith("s"))


def are_some_in_opening_case(scene: Scene, item: Bound) -> bool:
    """Return whether those counted are some of those told of in the case that a sentence opens with, no figure itself.

    "A case against five men went on; three of the men were convicted", not "one case was tried; courts convicted both".
    """
    tokens = scene.tokens
    if tokens[0].number_kind != "one" or not item.phrase.part:
        return False
    ahead = tokens[1 : min(_NEAR, item.phrase.first)]
    opening = list(takewhile(lambda t: not t.joins and t.key not in PAUSES, ahead))
    told = any(map(_is_case, opening)) and has_kind(opening, *_ACCUSED)
    return told and scene.any_with("of_accused", item.measures)


def is_by_one(scene: Scene, item: Bound) -> bool:
    """Return whether one is told of as an example: "at least one victim was identified by a teacher".

    Or those who were with one: "sentenced the leader and his two accomplices".
    """
    if scene.tokens[item.phrase.first - 1].does("of-one"):
        return True
    behind = scene.tokens[item.cue + 1 : item.cue + 3] if item.cue >= item.phrase.end else ()
    least = scene.tokens[item.phrase.first].value == 1 and item.phrase.qualifier == "at_least"
    return least and has_key(behind[:1], "by") and has_key(behind[1:], "a", "an")


def are_killers(scene: Scene, item: Bound) -> bool:
    """Return whether people are accused of a killing told before: "A judge was murdered. Police arrested three".

    Not where a year is told, other than of how long they waited, "and awaited trial at the end of the period", or
    trafficking is, or the article of a law, nor cases, of which a country has others.
    """
    if not scene.after_killing or item.phrase.what not in ("suspect", "person"):
        return False
    tokens = scene.tokens
    periods = (i for i, token in enumerate(tokens) if token.period is not None)
    dated = any(not _dates_waiting(tokens, i) for i in periods)
    ours = names_topic(tokens)
    under = (pairwise(tokens[i + 1 : i + _NEAR]) for i in scene.where({"other-law"}))
    law = any(one.does("not-counted") and then.key[:1].isdigit() for pairs in under for one, then in pairs)
    return not (dated or ours or law)


def _dates_waiting(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a period is told of a state, not of a deed: "awaited trial at the end of 2019"."""
    says = back_over(tokens, place - 1, lambda t: not (t.meaning.verbs or t.meaning.weak or t.meaning.states))
    return says >= 0 and bool(tokens[says].meaning.states) and not tokens[says].meaning.verbs


def is_of_killing(scene: Scene, first: int) -> bool:
    """Return whether what is told from `first` on is of an attack: "three in the killing of a trafficking victim".

    Not where trafficking is named before it, or beside it: "nine for murder and trafficking".
    """
    tokens = scene.tokens[first:] if "killing" in scene.marks else ()
    led = list(takewhile(lambda t: not (t.does_any("killing", "and") or t.key in PAUSES), tokens))
    beside = tokens[len(led) + 1 :][:_BESIDE] if at(tokens, len(led) + 1).joins else ()
    ours = names_topic((*led, *beside))
    return has(tokens[len(led) : len(led) + 1], "killing") and not ours


def _opening_in(tokens: Sequence[Token]) -> int:
    """Return the place of an "in" that opens a sentence, behind no more than a word and a comma; -1 for none."""
    first = 2 if len(tokens) > 1 and tokens[1].key == "," else 0
    return first if at(tokens, first).key == "in" else -1


def _opens_with_deed(scene: Scene) -> bool:
    """Return whether a sentence opens with one deed and what came of it: "In one investigation, ", "into a farm"."""
    first = _opening_in(scene.tokens)
    one, deed, then = (at(scene.tokens, first + far) for far in (1, 2, 3))
    opens = first >= 0 and (one.value == 1 or one.does("one-more")) and then.key in (",", "into")
    return opens and scene.any_with("of_accused", deed.meaning.nouns)


def _is_case(token: Token) -> bool:
    return token.meaning.kind == "case" and not token.key.endswith("s")
