"""Which numbers together name lengths of time, and how long these are: "four to 14 years", "a year and six months"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile

from tipcompare.figures.amounts.terms import AT_LEAST, AT_MOST, is_of_people
from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.tokens import DASH, Token, at, has, has_key
from tipcompare.figures.words.verbs import before_number

_NEAR, _NEAR_BOUND = 4, 3
"""Tokens behind a length that tell what it is, and among which stands that it is the other bound."""
OF_WHOM = ("link", "subordinate")
"""Marks of words behind a term that say for whom it is: "for men", "if a child was"."""


def find_run(tokens: Sequence[Token], phrases: Sequence[Phrase], index: int, last: Sequence[int]) -> list[int]:
    """Return the phrases from `index` on that together name one or more lengths, as `last` did: "four to 14 years"."""
    run: list[int] = []
    for place in range(index, len(phrases)):
        phrase = phrases[place]
        counted = tokens[phrase.first].number_kind in ("count", "one", "length")
        if not counted or is_of_people(tokens, phrases, place, run or last):
            break
        if run and phrase.what != "time" and tokens[phrase.first].number_kind == "one":
            continue  # "two years and a fine to six years"
        if run:
            gap = tokens[phrases[run[-1]].end : phrase.first]
            apart = has_key(gap, "with") or (len(run) > 1 and has(gap, "plus"))  # "a mean of six, with a minimum of"
            apart = apart or (has(gap, "jail") and at(tokens, phrase.end).does_any("ago", "since-when"))
            joins = not apart and all(
                _joins(t) or t.does_any("jail", "and", "light", "plus") or t.meaning.qualifier for t in gap
            )
            fined = has(gap[:_NEAR], "other-money") and gap[-1].key == "to" and not has(gap, "be", "moves")
            if not fined and (not 0 < len(gap) <= 3 or not joins):
                break
        joined = phrase.end == phrase.first + 1 and _joins(at(tokens, phrase.end))
        if phrase.what != "time" and not (joined and tokens[phrase.first - 1].key not in SIGNS):
            break  # "three foreign nationals to 18 years"
        run.append(place)
    while run and phrases[run[-1]].what != "time":
        run.pop()
    return run


def lacks_unit(tokens: Sequence[Token], phrase: Phrase, before: Phrase) -> bool:
    """Return whether the unit of those told before is left out: "two to ten years in prison and one to seven"."""
    first, after = phrase.first, at(tokens, phrase.end)
    ends = not after.key[-1:].isalnum()
    if phrase.what != "bare":
        return False
    place = before_number(tokens, first)
    bound = place - (tokens[place].key == "of" or tokens[place].does("be"))
    if tokens[bound - tokens[bound].does("sentence")].does_any("most", "least"):
        other_bound = has(tokens[phrase.end : phrase.end + _NEAR_BOUND], "most", "least")
        return ends or other_bound  # "terms, the shortest of two years and the longest (term was) 16"
    if phrase.qualifier in AT_MOST | AT_LEAST and (after.does_any(*OF_WHOM) or ends):
        led = tokens[place]  # "up to nine years for men and up to 15 for women"
        other = AT_LEAST if phrase.qualifier in AT_MOST else AT_MOST
        range_of = before.qualifier in other and place <= before.end + 1  # "at least a month and no more than nine"
        again = led.does("and") and (range_of or not ends)  # "up to nine years, and kidnapping carries up to 15"
        return led.does("law") or again or led.key == "for"  # "jailed for up to nine years, and others for up to 15"
    if tokens[first - 1].key != "to" or not ends:
        return False
    who, rose = at(tokens, first - 2), at(tokens, first - 3).key.endswith("from")  # "and trials rose from two to six"
    return not rose and (who.number_kind == "count" or who.does("those-left"))


def _joins(token: Token) -> bool:
    return token.key in ("to", "and", "or", "nor", "-", "–", DASH, ",")


def list_values(
    tokens: Sequence[Token],
    phrases: Sequence[Phrase],
    run: Sequence[int],
    parts_of_year: Mapping[str, float],
    unit: float,
) -> dict[int, float]:
    """Return each length in years, a length in years and months as one value at its first phrase.

    Those behind which none stands are in the `unit`.
    """
    values: dict[int, float] = {}
    parts: dict[int, float] = {}
    for place in reversed(run):
        phrase = phrases[place]
        unit = parts_of_year.get(tokens[phrase.end - 1].key, unit)  # "three of ten years": the unit behind
        parts[place] = unit
        values[place] = tokens[phrase.first].value / unit
    behind = tokens[phrases[run[-1]].end : phrases[run[-1]].end + _NEAR]
    each = has(behind, "respectively")  # "12 years and six months and nine years, respectively"
    joints = ("and",) if each else ("and", ",")
    for old, new in pairwise(run):
        gap = tokens[phrases[old].end : phrases[new].first]
        both = phrases[old].what == phrases[new].what == "time" and old in values and new in values
        added = (
            len(run) == 2 and has(gap, "plus", "more") and not is_of_else(tokens, phrases[new])
        )  # "plus another year"
        if both and (added or (parts[old] < parts[new] and all(token.key in joints for token in gap))):
            values[old] += values.pop(new)
    return values


def is_of_else(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a length is of something else than prison: "five years of wages", "three years probation".

    Or "probation for three years".
    """
    place, behind = before_number(tokens, phrase.first), tokens[phrase.end : phrase.end + _NEAR]
    if place > 0 and tokens[place].key in ("for", "of") and tokens[place - 1].does("no-term"):
        return True
    if behind and behind[0].key in ("of", "on", "under"):
        return has(tuple(takewhile(lambda token: not token.joins, behind[1:])), "other-money", "no-term")
    return bool(behind) and behind[0].does("no-term") and not behind[0].does("at-home")
