"""Whether those counted are only thought to be victims, and come after others who are known to be."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import Token, has

_NEAR = 6
"""Tokens behind those counted among which stands who they are thought to be."""


def come_after_certain(scene: Scene, bound: Sequence[Bound], place: int) -> bool:
    """Return whether doubtful ones are told after certain ones of a kind: "41 labor victims and 620 potential ones"."""
    after = come_after_others(scene, bound, place)
    return after and are_less_certain(scene, bound[place], bound[place - 1])


def come_after_others(scene: Scene, bound: Sequence[Bound], place: int) -> bool:
    """Return whether doubtful ones are told right after some who are not: "two confirmed and 129 potential victims".

    Or "two officially recognized and 129 potential victims"; not such as make those up: "12 cases, seven suspected".
    """
    item, before = bound[place], bound[max(place - 1, 0)]
    if "doubtful" not in scene.marks or (item.relation == "part" and item.of == place - 1):
        return False
    joint = scene.tokens[before.phrase.end : item.phrase.first]
    known = (token.joins or token.does("confirms") or token.key.endswith("ly") for token in joint)
    joined = bool(joint) and joint[-1].joins and all(known) and before.measures == item.measures
    return joined and are_doubtful(scene.tokens, item) and not are_doubtful(scene.tokens, before)


def are_less_certain(scene: Scene, item: Bound, before: Bound) -> bool:
    """Return whether those found are only thought victims, as others before are not: "22 and 53 potential victims".

    To care and cases it makes no difference: "sheltered 22 victims and 53 potential victims" is of 75. Nor to those of
    different kinds: "22 sex trafficking victims and 53 potential forced labor victims".
    """
    kinds = dict(before.phrase.dimensions)
    apart = any(kinds.get(name, value) != value for name, value in item.phrase.dimensions)
    found = scene.any_with("mentioned", item.measures) and not apart
    return found and are_doubtful(scene.tokens, item) and _are_certain(scene, before)


def are_doubtful(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether those counted are only thought to be so: "22 victims and 53 potential victims" are not 75.

    Or "22 victims and 53 girls whom they deemed potential victims".
    """
    behind = tokens[item.phrase.end : item.phrase.end + _NEAR]
    thought = behind if behind and behind[0].does("relative") else ()
    return has((*item.phrase.of(tokens), *thought), "doubtful")


def _are_certain(scene: Scene, item: Bound) -> bool:
    """Return whether those counted, by a noun of their own, are what it says: not "two known and 53 potential".

    Nor where any are confirmed, who are told apart from such as are not: "two confirmed and 53 potential victims".
    """
    victims = [phrase.of(scene.tokens) for phrase in scene.phrases if phrase.what == "victim"]
    apart = any(token.does("confirms") or token.meaning.kind == "official" for own in victims for token in own)
    apart = apart or bool(item.phrase.said)  # "five identified and 80 potential victims"
    named = any(token.meaning.kind for token in item.phrase.of(scene.tokens))
    return named and not (apart or are_doubtful(scene.tokens, item))
