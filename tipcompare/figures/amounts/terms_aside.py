"""Terms that no court imposed on all: of a share or of others, upheld, or to come."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, has, has_kind

_NEAR_SHARE = 12
"""Tokens before a term among which a share of people stands."""
_NEAR_CHANGED = 40
"""Tokens before a term among which stands that it was upheld or changed."""


def is_of_share(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a term is that of a share of those sentenced: "70 percent of them got five years or more"."""
    near = range(first - 1, max(first - _NEAR_SHARE, -1), -1)
    place = next((i for i in near if tokens[i].number is not None), first)
    return tokens[place].number_kind == "share" and tokens[place + 1].does_any("whole", "counted-out", "sentence")


def is_of_appeal(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a term was imposed before, and upheld or changed: "cut one sentence from ten to six years"."""
    between: list[Token] = []
    for token in reversed(tokens[max(0, first - _NEAR_CHANGED) : first]):
        changed = token.does("moves") and tokens[first - 1].key == "from"
        if changed or token.does("appeal"):
            return has(between, "sentence")
        if token.key in PAUSES or token.does("and"):
            return False
        between.append(token)
    return False


def is_of_others(scene: Scene, first: int) -> bool:
    """Return whether a term is that of people who are no traffickers: "men convicted of rape received six years"."""
    before = scene.tokens[:first]
    if has(before, "persecuted"):
        # "forced the protester to confess and sentenced her to six years", not "a trafficker who tortured victims"
        return not has_kind(before, "suspect", "victim")
    return "topic" not in scene.marks and any(
        one.does("judging") and then.does("other-crime") for one, then in pairwise(before)
    )


def is_in_the_making(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a length is one of a law in the making: "began revising its code to raise terms to nine years".

    Or "revising its code, which would raise terms"; not in "the law, drafted by jurists, sets six years", but what
    stands between two commas changes nothing.
    """
    made = next((i for i in range(first - 1, -1, -1) if tokens[i].does("lawmaking")), first)
    pauses = (i for i in range(made + 1, first) if tokens[i].key in PAUSES)
    still = (i for i in pauses if not (tokens[i + 1].does("relative") and at(tokens, i + 2).does("plan")))
    return made < first and sum(1 for _ in still) % 2 == 0 and not has(tokens[made + 1 : first], "break", "judging")
