"""Which of the earlier numbers a number goes with."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import Rule
from tipcompare.figures.words.sentence import Bound, Scene, accepts
from tipcompare.figures.words.tokens import PAUSES, Token
from tipcompare.figures.words.verbs import follows

_NEAR_COMPARED = 6
"""Tokens behind a number among which what it is compared with begins."""
_FAR_BACK = 60
"""Numbers among which the one that a number goes with is looked for."""


def is_set_against(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a number is itself set against one of another year right behind it, also in brackets."""
    behind = tokens[phrase.end : phrase.end + _NEAR_COMPARED]
    if len(behind) > 2 and behind[0].key == "(" and behind[1].number is not None:
        return behind[2].period is not None  # "and 18 at sea (13 in 2019)"
    at = next((place for place, token in enumerate(behind) if token.does("comparison")), 0)
    return at > 0 and not any(t.number is not None or t.period or t.does("and") for t in behind[:at])


def find_earlier(scene: Scene, phrase: Phrase, bound: Sequence[Bound], place: int, rule: Rule) -> int:
    """Return the place of the earlier bound phrase that this one goes with, or -1.

    A part goes with a whole of this year before one of another year, a figure of another year or in brackets with what
    stands before it; either with one that counts the same kind of thing before one that does not.
    """
    tokens = scene.tokens
    depth = tokens[phrase.first].depth
    found, best = -1, (False,) * 5
    compared = next((index for index, b in enumerate(bound) if b.relation == "comparison"), len(bound))
    for index, other in list(enumerate(bound))[-_FAR_BACK:]:
        level = tokens[other.phrase.first].depth
        if not other.measures or level > depth or (rule.cue == "bracket" and level >= depth):
            continue
        if rule.cue in ("comparison", "bracket") and other.phrase.first > place:
            continue
        now = other.relation != "comparison" or depth > 0
        same = phrase.head != "" and phrase.head == other.phrase.head and rule.cue != "bracket"
        # "of the 31, nine, up from six in 2019; two"
        then = other.relation == "comparison" and place < other.phrase.first
        joined = rule.cue == "part" and not then and _follows(tokens, other, place, bound[:index])
        main = rule.cue not in ("comparison", "part") or _is_main(rule, tokens, bound, index)
        main = main or (compared < index and is_set_against(tokens, other.phrase))
        alike = _alike(phrase, other.phrase) and not is_of_places(scene, phrase, other)
        no_more = not tokens[place].does("counted-out") or _is_no_more(tokens, phrase, other.phrase)
        rank = (alike, no_more, joined or now, main, same or joined)
        if rank >= best:
            found, best = index, rank
    return found


def _is_no_more(tokens: Sequence[Token], part: Phrase, whole: Phrase) -> bool:
    """Return whether a number may be of some out of another: "helped 90 at two shelters, among them 12 Northerners".

    Not so where it counts something else: "two cases involving 12 suspects".
    """
    some, most = tokens[part.first].number, tokens[whole.first].number
    return some is None or most is None or some.value <= most.value


def _follows(tokens: Sequence[Token], other: Bound, place: int, before: Sequence[Bound]) -> bool:
    """Return whether a part is told right behind a number, or behind its deed: "the 70 it tried then, of whom".

    Or behind what is compared, as the number before it has its parts: "12, including nine boys, up from 10, including".
    Or right behind it: "12, up from 10, including eight boys, in 2019".
    """
    between = tokens[other.phrase.end : place]
    apart = any(token.number is not None or token.key in PAUSES for token in between[:-1])
    parted = other.relation == "comparison" and tokens[place].does("including")
    divided = len(between) < 2 or any(b.relation == "part" for b in before)
    if parted and divided and all(token.number is None for token in between):
        return True
    return not between or (tokens[place].does("whom", "which") and not apart)


def _is_main(rule: Rule, tokens: Sequence[Token], bound: Sequence[Bound], index: int) -> bool:
    """Return whether an earlier number is what its clause is about: not the 14 in "six of the 14".

    What is compared is with no number of places (see `_tells_where`), nor with one that goes with another.
    """
    other, before = bound[index], bound[max(0, index - 1)].phrase
    out_of = before.part and before.end == other.phrase.first
    return not out_of and (rule.cue == "part" or (other.relation == "" and not _tells_where(tokens, other)))


def _tells_where(tokens: Sequence[Token], other: Bound) -> bool:
    """Return whether a number only tells where its clause happened, or in how many parts: "in two shelters".

    Or "in connection with the 24 trials". But not "filed charges in 12 cases".
    """
    first = other.phrase.first
    if first > 1 and tokens[first - 1].key == "the" and tokens[first - 2].does("function") and other.rule == "own-noun":
        return True
    place = tokens[first - 1].key == "at" or follows(tokens, first, "place")
    return place and other.rule not in ("noun-of", "participle")


def is_of_places(scene: Scene, phrase: Phrase, other: Bound) -> bool:
    """Return whether people are told behind places or courses: "helped 40 at two shelters, including 12 boys"."""
    named = other.rule == "own-noun" and phrase.what in ("person", "victim", "official")
    return named and not any(accepts(scene.counts[name], phrase.what) for name in other.measures)


def _alike(phrase: Phrase, other: Phrase) -> bool:
    """Return whether two phrases may count the same things."""
    if phrase.what in ("bare", "unknown") or other.what in ("bare", "unknown", "measure"):
        return True
    return (phrase.what == "case") == (other.what == "case")
