"""Whether a term goes on from the one before, as that of the next ones sentenced, or is none that a court imposed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, has, has_kind
from tipcompare.figures.words.verbs import before_number

_NEAR, _FAR = 4, 12
"""Tokens before a term among which the next one sentenced is named, and beside it, what others or a share got."""
_NEAR_CHANGED = 40
"""Tokens before a term among which stands that it was upheld or changed."""


def is_of_people(tokens: Sequence[Token], phrases: Sequence[Phrase], index: int, last: Sequence[int]) -> bool:
    """Return whether a number before a term is of those sentenced to it.

    "Sentenced two to seven years and one to nine"; "two for seven months; ten for one year".
    """
    phrase = phrases[index]
    left = phrase.first > 1 and tokens[phrase.first - 1].does("those-left")  # "and the other two to nine"
    before, after = tokens[phrase.first - 1 - left], at(tokens, phrase.end)
    if phrase.whole and after.key == "to":
        return True  # "sentenced one of the two to six years"
    if phrase.what != "bare" or not phrase.first:
        return False
    if after.key in ("for", "between") or after.meaning.qualifier:  # "six between one and three years"
        return before.key in (",", ";", ":") or before.does_any("and", "including")
    if after.key != "to":
        return False
    told = index and phrases[index - 1].end >= phrase.first - 1  # "two sentences for seven to 11 months"
    if before.does_any("serves", "law"):
        return False  # "to pay a fine or serve six to 12 years", "the law provided for six to 12 years"
    if (before.meaning.verbs or (before.does("definite") and tokens[phrase.first - 2].meaning.verbs)) and not told:
        return True  # "sentenced two to six years", "sentenced all 13 to at least a year"
    anew = _is_given(tokens, phrases, last) or tokens[phrase.first - 2].does("jail")
    if before.joins and (anew or at(tokens, phrase.end + 1).meaning.qualifier):  # "and two to less than one year"
        return True
    return before.key in PAUSES and _is_among_those(tokens, phrases, index)


def _is_among_those(tokens: Sequence[Token], phrases: Sequence[Phrase], index: int) -> bool:
    """Return whether a number is of some of those sentenced: "two brokers, one to five years", "the other to six"."""
    phrase, those = phrases[index], phrases[max(index - 1, 0)]
    near = tokens[phrase.end : phrase.end + _FAR]
    several = those.what in ("suspect", "official", "person") and tokens[those.first].number_kind == "count"
    if several and those.end == phrase.first - 1 and not has(near, "apiece"):
        return True
    return any(one.does("those-left") and to.key == "to" for one, to in pairwise(near))


def _is_given(tokens: Sequence[Token], phrases: Sequence[Phrase], term: Sequence[int]) -> bool:
    """Return whether a term is what some were sentenced to: "to six years", "to terms of one to six years"."""
    if not term:
        return False
    place = before_number(tokens, phrases[term[0]].first)
    place -= 2 if tokens[place].key == "of" and tokens[place - 1].does("sentence") else tokens[place].key == "between"
    return tokens[place].key == "to"


def is_of_another(tokens: Sequence[Token], end: int, first: int) -> bool:
    """Return whether a term is that of the next ones sentenced: "the first to 20 years, two others in absentia to six".

    Or "sentenced a man to six years and his wife to a three-year term".
    """
    to = next((i for i in range(first - 1, max(end, first - _NEAR) - 1, -1) if tokens[i].key == "to"), end)
    near = range(to - 1, max(end, to - _NEAR) - 1, -1)
    joint = next((i for i in near if tokens[i].key in (",", ";") or tokens[i].does("and")), to)
    told = tokens[joint + 1 : to]
    others = (t.does_any("be", "have", "law", "jail", "moves") or t.meaning.verbs for t in told)
    return bool(told) and not any(others) and not any(token.number for token in told[1:])


def is_of_share(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a term is that of a share of those sentenced: "70 percent of them got five years or more"."""
    near = range(first - 1, max(first - _FAR, -1), -1)
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
    if has(before, "other-offenders"):
        return not has_kind(before, "suspect")  # "rapists were mostly sent to prison for three years"
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
