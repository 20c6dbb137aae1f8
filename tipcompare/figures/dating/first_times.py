"""Whether something is told to have been done for the first time in years, so that the year before had none."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, has

_NEAR_FIRST = 6
"""Tokens from "first" on among which stands since when there was none."""
_OPENING = 2
"""Tokens that open a sentence, among which stands that what it tells is the first."""


def is_first_in_years(scene: Scene, item: Bound, name: str, year: int) -> bool:
    """Return whether there were none the year before: "for the first time in six years", "the first trial since 2015".

    So is said of the number behind it where it opens a sentence or stands before what a deed was done to, there of what
    is named behind it alone: "arrested and, for the first time since 2015, tried two"; else of the one before it.
    """
    tokens, first = scene.tokens, next(iter(scene.where({"first-time", "first-one"})), -1)
    if first < 0:
        return False
    aside = _is_aside(tokens, first)
    opens = first <= _OPENING or aside
    beside = [p.first for p in scene.phrases if p.what != "time" and (p.first > first if opens else p.first < first)]
    if item.phrase.first != next(iter(beside if opens else beside[::-1]), -1):
        return False
    told = tokens[first if aside else 0 : max(first, item.phrase.first)]
    if tokens[first].does("first-time") and has(told, "tells", "head"):
        return False  # "for the first time in six years, police reported 12 arrests", as there may have been some
    if aside and not any(name in (*token.meaning.verbs, *token.meaning.nouns) for token in told):
        return False
    near = tokens[first : first + _NEAR_FIRST]
    since = next((i for i, token in enumerate(near) if token.does_any("since", "first-since")), len(near))
    ago = next((i for i in range(1, len(near)) if _tells_years(near[i:])), len(near))
    told = near[: min(since, ago)]
    if any(token.does("other-law") or token.meaning.dimensions for token in told):
        return False  # "the first forced labor conviction since 2016", "under the new law": there may have been others
    named = len(told) < 2 or any(item.is_of(token.meaning.nouns) for token in told)
    when = next((t for t in near[since + 1 : since + 2] if named and (t.is_year or t.period)), None)
    begun = int(when.key) if when is not None and when.is_year else when.period.year if when and when.period else year
    return begun < year - 1 or tokens[first].does("first-in-years") or (named and ago < since)


def _tells_years(tokens: Sequence[Token]) -> bool:
    """Return whether tokens begin with how long there was none: "in four years", "in more than five years"."""
    led, long, years = tokens[0], at(tokens, 1), at(tokens, 2)
    several = long.number_kind == "count" and long.value > 1 and years.key == "years"
    return (led.key == "in" and several) or (led.does("consecutive") and led.key.startswith("in "))


def _is_aside(tokens: Sequence[Token], first: int) -> bool:
    """Return whether it is set off within a deed: "initiating—for the first time since 2015—trials", "and, for the".

    Not behind what a deed was for: "convicted two of trafficking, for the first time since 2015, and tried six".
    """
    led, before = at(tokens, first - 3), at(tokens, first - 4)
    set_off = led.key in PAUSES and at(tokens, first - 2).key == "for"
    return set_off and (before.does("and") or (bool(before.meaning.weak) and before.key.endswith("ing")))
