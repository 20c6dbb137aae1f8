"""Which of the earlier numbers a number goes with."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.binding.listed import tells_parts
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
    ranked: list[tuple[tuple[bool, bool, bool, bool, bool, int], int]] = []
    for index, other in list(enumerate(bound))[-_FAR_BACK:]:
        level = tokens[other.phrase.first].depth
        if not other.measures or level > depth or (rule.cue == "bracket" and level >= depth):
            continue
        if rule.cue in ("comparison", "bracket") and other.phrase.first > place:
            continue
        parts = rule.cue == "list" and tells_parts(scene, phrase, other)
        now = other.relation != "comparison" or rule.cue == "bracket" or depth > 0 or (rule.cue == "list" and not parts)
        same = phrase.head != "" and phrase.head == other.phrase.head and rule.cue != "bracket"
        then = (
            other.relation == "comparison" and place < other.phrase.first
        )  # "of the 31, nine, up from six in 2019; two"
        joined = rule.cue == "part" and not then and _follows(tokens, other, place, bound[:index])
        anew = any(b.relation == "comparison" for b in bound[:index]) and is_set_against(tokens, other.phrase)
        out_of = bool(index) and bound[index - 1].phrase.part and bound[index - 1].phrase.end == other.phrase.first
        out_of = out_of and (rule.cue != "part" or _is_no_more(tokens, phrase, bound[index - 1].phrase))
        main = rule.cue not in ("comparison", "part") or anew or not out_of  # "six of the 14"
        main = main and (rule.cue != "comparison" or anew or _is_main(tokens, other))
        alike = _alike(phrase, other.phrase) and not is_of_places(scene, phrase, other)
        no_more = (
            rule.cue != "part" or not tokens[place].does("counted-out") or _is_no_more(tokens, phrase, other.phrase)
        )
        ranked.append(((alike, no_more, joined or now, main, same or joined, index), index))
    return max(ranked)[1] if ranked else -1


def _is_no_more(tokens: Sequence[Token], part: Phrase, whole: Phrase) -> bool:
    """Return whether a number may be of some out of another: "helped 90 at two shelters, among them 12 Northerners".

    Not so where it counts something else: "two cases involving 12 suspects".
    """
    some, most = tokens[part.first].number, tokens[whole.first].number
    return some is None or most is None or most.value == 0 or some.value <= most.value


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


def _is_main(tokens: Sequence[Token], other: Bound) -> bool:
    """Return whether a number is what its clause is about, not where or in how many parts: not "in two shelters".

    Nor "at 12 public and two private shelters", "in connection with the 24 trials". But in "filed charges in 12 cases"
    it is.
    """
    first = other.phrase.first
    if first > 1 and tokens[first - 1].key == "the" and tokens[first - 2].does("function") and other.rule == "own-noun":
        return False
    if first > 3 and tokens[first - 1].does("and") and tokens[first - 2].meaning.plain and tokens[first - 3].number:
        first -= 3
    place = tokens[first - 1].key == "at" or follows(tokens, first, "place")
    return other.relation == "" and (other.rule in ("noun-of", "participle") or not place)


def is_of_places(scene: Scene, phrase: Phrase, other: Bound) -> bool:
    """Return whether people are told behind places or courses: "helped 40 at two shelters, including 12 boys"."""
    named = other.rule == "own-noun" and phrase.what in ("person", "victim", "official")
    return named and not any(accepts(scene.counts[name], phrase.what) for name in other.measures)


def _alike(phrase: Phrase, other: Phrase) -> bool:
    """Return whether two phrases may count the same things."""
    if phrase.what in ("bare", "unknown") or other.what in ("bare", "unknown", "measure"):
        return True
    return (phrase.what == "case") == (other.what == "case")
