"""Terms that no court imposed on all: for who does not pay, of a share or of others, upheld, or to come."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.tokens import PAUSES, Token, has

_NEAR_SHARE = 12
"""Tokens before a term among which a share of people stands."""
_NEAR_UNPAID, _NEAR_DEFAULT = 14, 4
"""Tokens behind a length and before it among which stands that it is for who does not pay."""
_NEAR_CHANGED = 40
"""Tokens before a term among which stands that it was upheld or changed."""


def is_default(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether a length is only for who does not pay: "six months in jail if they could not pay the fine"."""
    ends = (i for i in range(last, len(tokens)) if tokens[i].number is not None or tokens[i].key == ";")
    behind = tokens[last : min(last + _NEAR_UNPAID, next(ends, len(tokens)))]
    return has((*tokens[max(0, first - _NEAR_DEFAULT) : first], *behind), "unpaid")


def is_of_share(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a term is that of a share of those sentenced: "70 percent of them got five years or more"."""
    for index in range(first - 1, max(first - _NEAR_SHARE, -1), -1):
        number = tokens[index].number
        if number is not None:
            return number.kind == "share" and tokens[index + 1].does("whole", "counted-out", "sentence")
        if tokens[index].key in (",", ";"):
            return False
    return False


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
    if "persecuted" in scene.marks and has(before, "persecuted"):
        # "forced the protester to confess and sentenced her to six years", not "a trafficker who tortured victims"
        return not any(token.meaning.kind in ("suspect", "victim") for token in before)
    if "other-crime" not in scene.marks or "topic" in scene.marks:
        return False
    return any(one.does("judging") and then.does("other-crime") for one, then in pairwise(before))


def is_in_the_making(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a length is one of a law in the making: "began revising its code to raise terms to nine years".

    Not in "the law, drafted by jurists, sets six years"; what stands between two commas changes nothing.
    """
    made = next((i for i in range(first - 1, -1, -1) if tokens[i].does("lawmaking")), first)
    between = range(made + 1, first)
    commas = sum(tokens[i].key == "," and not _is_to_come(tokens, i) for i in between)
    ends = (tokens[i].key in (";", ":") or tokens[i].does("break", "judging") for i in between)
    return made < first and commas % 2 == 0 and not any(ends)


def _is_to_come(tokens: Sequence[Token], pause: int) -> bool:
    """Return whether a relative clause tells what is not yet so: "revising its code, which would raise terms"."""
    ahead = tokens[pause + 1 : pause + 3]
    return ahead[0].does("relative") and ahead[-1].does("plan")
