"""Whom events are for: officials of the country, or people and firms who are only to hear of trafficking there."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from tipcompare.figures.whose.other_states import is_other_state
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, has, past
from tipcompare.model.figures import NAMED_OWN

_NEAR = 4
"""Tokens behind "of" or "from" among which stands whose those trained are."""


def is_for_public(told: Sequence[Token]) -> bool:
    """Return whether an event is to raise awareness, or for people who are no officials: "nine seminars for employers".

    Not "to raise the awareness of police", "workshops for students and teachers".
    """
    if any(t.meaning.kind == "official" or t.meaning.actor in NAMED_OWN or t.does("calling") for t in told):
        return False
    said = list(takewhile(lambda token: token.key not in PAUSES, told))
    whom = (past(said, place + 1, "light") for place, token in enumerate(said) if token.does("beneficiary"))
    return has(said, "aware") or any(at(said, place).does_any("audience", "firm") for place in whom)


def are_others_staff(scene: Scene, item: Bound) -> bool:
    """Return whether those trained are no officials of the country: "900 employees of hotels", "nine foreign police".

    Or "40 officials from eight other countries", "50 police from Orlenia".
    """
    tokens, end = scene.tokens, item.phrase.end
    if not any(scene.counts[name].adds and scene.counts[name].objects for name in item.measures):
        return False
    abroad = end + 1 < len(tokens) and tokens[end].key == "from" and is_other_state(scene, end + 1)
    if abroad or has(tokens[item.phrase.first : end], "firm", "from-abroad"):
        return True
    whose = tokens[end + 1 : end + 1 + _NEAR] if end < len(tokens) and tokens[end].key in ("of", "from") else ()
    until = next((i for i, t in enumerate(whose) if t.meaning.actor or t.key in PAUSES), len(whose))
    return any(t.does_any("firm", "from-abroad") and not t.key.startswith("foreign") for t in whose[:until])
