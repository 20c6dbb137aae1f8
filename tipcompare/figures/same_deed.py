"""Whether two numbers of a sentence are of one deed: by one verb, or by the same verb of another agency."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.sentence import Bound, Scene
from tipcompare.figures.tokens import Token, has
from tipcompare.figures.verbs import is_verb, leaves_out_verb
from tipcompare.model.figures import OWN_ACTORS


def governs(scene: Scene, old: Bound, new: Bound) -> bool:
    """Return whether the verb of a number is that of a later one, too, or another subject does the same."""
    if old.relation or old.measures != new.measures:
        return False
    depth = scene.tokens[new.phrase.first].depth
    between = [token for token in scene.tokens[old.phrase.end : new.phrase.first] if token.depth == depth]
    if old.rule == new.rule == "own-noun" and len(between) == 1:
        alike = scene.tokens[old.phrase.end - 1].key == scene.tokens[new.phrase.end - 1].key
        apart = _goes_its_way(scene, new) or any(_is_of_kind(scene, item) for item in (old, new))
        return alike and between[0].does("and") and not apart
    if old.cue == new.cue >= 0:
        alike = new.rule == "done" and old.phrase.what == new.phrase.what
    else:
        alike = old.rule == ("done" if new.rule != "own-noun" else new.rule) and _with_another(scene, old, new)
    if not alike:
        return False
    joint = old.cue != new.cue and old.rule != "own-noun" and any(token.key == "," for token in between)
    joint = joint and not scene.tokens[0].does("comparison")  # "unlike in 2019, when it freed six, it freed two"
    return (joint or has(between, "and")) and not any(
        token.period is not None or token.key == ";" or token.does("comparison", "including", "break")
        for token in between
    )


def _goes_its_way(scene: Scene, new: Bound) -> bool:
    """Return whether those counted have a verb of their own: "and 22 investigations led to arrests"."""
    tokens, end = scene.tokens, new.phrase.end
    if end == len(tokens):
        return False
    told = tokens[end].does("be", "have", "origin", "continued", "lasting") or bool(tokens[end].meaning.states)
    return told or is_verb(tokens, end)


def _is_of_kind(scene: Scene, item: Bound) -> bool:
    """Return whether a phrase says of what kind are those counted, or that they go on: "86 ongoing investigations"."""
    inside = scene.tokens[item.phrase.first : item.phrase.end]
    return any(token.meaning.dimensions or token.does("continued") for token in inside)


def _with_another(scene: Scene, old: Bound, new: Bound) -> bool:
    """Return whether another subject of the government does the same as the one before."""
    tokens, joint = scene.tokens, range(old.phrase.end, new.phrase.first - 1)
    verbs = [tokens[b.phrase.first - 1 if b.cue < 0 else b.cue] for b in (old, new)]
    if new.cue not in (-1, joint.stop) or not verbs[1].key.endswith("ed") or verbs[0].key != verbs[1].key:
        return False
    if is_whole_government(tokens, old.cue - 1):
        return False  # what police identified may be of those that "authorities identified"
    own = all(t.meaning.actor in OWN_ACTORS for t in tokens[joint.start : joint.stop])
    return own and any(
        tokens[i].begins_clause
        or (tokens[i].does("and") and leaves_out_verb(tokens, i + 1, joint.stop))
        or (tokens[i].key == "," and _is_actor(tokens[old.cue - 1]) and _is_actor(tokens[joint.stop - 1]))
        for i in joint
    )


def is_whole_government(tokens: Sequence[Token], index: int) -> bool:
    """Return whether all of the government acts: "the government", "authorities", not "immigration authorities"."""
    if index < 0 or not tokens[index].does("whole-government"):
        return False
    before = tokens[max(0, index - 1)]
    plain = before.key.isalpha() and before.period is None and not before.does("light", "break", "that", "and")
    return index == 0 or not (plain and (index == 1 or before.text.islower()))


def _is_actor(token: Token) -> bool:
    return bool(token.meaning.actor) or token.does("agency")
