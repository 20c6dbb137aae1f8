"""Whether the length of a term is the least, the most, or the mean of those a law or a court gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.sentence import Amount, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, has, has_key
from tipcompare.figures.words.verbs import before_number

IN_LAW = "penalty-term"
"""The rule of a length that a law sets."""
_NEAR_BOUND, _NEAR_RAISED = 12, 5
"""Tokens before a length that say that it is the least or the most, and that a law raises it."""
_NEAR_DENIED = 6
"""Tokens of a clause before a length among which it is denied."""
_NEAR_EACH = 4
"""Tokens behind several lengths among which "respectively" stands."""
AT_MOST = frozenset({"up_to", "less_than"})
AT_LEAST = frozenset({"at_least", "more_than"})


def find_bounds(
    tokens: Sequence[Token], phrases: Sequence[Phrase], places: Sequence[int], values: Mapping[int, float]
) -> dict[int, tuple[str, ...]]:
    """Return whether each length is the least, the most, or both."""
    if len(places) > 1 and _goes_by_first(tokens, phrases[places[0]], phrases[places[-1]]):
        led = find_bounds(tokens, phrases, places[:1], values)[places[0]]
        if len(led) == 1:
            return dict.fromkeys(places, led)
    if len(places) > 1:
        low, high = min(places, key=values.__getitem__), max(places, key=values.__getitem__)
        bounds: dict[int, tuple[str, ...]] = dict.fromkeys(places, ())
        bounds[low], bounds[high] = ("min",), ("max",)
        return bounds
    place = places[0]
    phrase = phrases[place]
    before = tokens[max(0, phrase.first - _NEAR_BOUND) : phrase.first]
    after = tokens[phrase.end : phrase.end + 5]
    up_to = tokens[phrase.first - 1].key == "to" and has(before, "ranging")
    most = phrase.qualifier in AT_MOST or up_to or _last_bound(before) == "most"
    least = phrase.qualifier in AT_LEAST or _last_bound(before) == "least"
    # "from three years, with a fine, to"
    fined = has_key(after[:1], ",") and has(after[: _NEAR_EACH + 1], "other-money")
    ahead = tokens[phrase.end + 1 + _NEAR_EACH : phrase.end + 1 + 2 * _NEAR_EACH] if fined else after
    to = next((i for i, t in enumerate(ahead) if t.key in ("to", ",", ";")), len(ahead))
    to_life = at(ahead, to).key == "to" and has_key(ahead[to:], "life")
    least = least or to_life or has_key(after[:3], "more", "longer")
    most = most or has_key(after[:3], "less")
    most, least = most or has(after[:1], "most"), least or has(after[:1], "least")  # "a six-year minimum sentence"
    if _of_no_one(before):
        most, least = least, most  # "no trafficker received less than three years"
    return {place: ("min", "max") if most == least else ("max",) if most else ("min",)}


def _goes_by_first(tokens: Sequence[Token], first: Phrase, last: Phrase) -> bool:
    """Return whether several lengths are bounded as the first: "up to six and five years", "at least five, or ten"."""
    between = tokens[first.end : last.first]
    each = has_key(between, "or") or has(tokens[last.end : last.end + _NEAR_EACH], "respectively")
    return each and last.qualifier == "exact" and not has(between, "least", "most")


def _of_no_one(before: Sequence[Token]) -> bool:
    """Return whether the clause before a length is of no one: it bounds the others the other way round.

    Not where a law stands between: "convicted nobody under article 12 that prescribes at least six years".
    """
    joints = (
        i for i in range(len(before), 0, -1) if before[i - 1].key in PAUSES or before[i - 1].does_any("and", "break")
    )
    clause = before[next(joints, 0) :]
    denied = has(clause[-_NEAR_DENIED:], "negation")  # "could not get less than three years"
    none = next((i for i, token in enumerate(clause) if denied or token.number_kind == "none"), len(clause))
    return none < len(clause) and not has(clause[none:], "law")


def bounds_in_law(
    scene: Scene, places: Sequence[int], bounds: dict[int, tuple[str, ...]], earlier: Mapping[int, Amount]
) -> dict[int, tuple[str, ...]]:
    """Return the bounds of lengths that a law raises, or that go on with those of the one before.

    "Raised the maximum penalty from ten to 15 years"; "maximum penalties of ten years for men and 15 years for women".
    """
    tokens, first, last = scene.tokens, scene.phrases[places[0]].first, places[-1]
    moved = tokens[first - 1].key == ("to" if len(places) == 1 else "from")
    near = tokens[max(0, first - _NEAR_RAISED) : first - 1]
    if moved and has(near, "moves"):
        bound = ("min",) if has(near, "least") else ("max",)
        return {place: bound if place == last else () for place in places}
    if not earlier or bounds[last] != ("min", "max"):
        return bounds
    before = earlier[max(earlier)]
    if has(tokens[before.end : first], "law", "sentence", "least", "most"):
        return bounds
    return {last: tuple(scene.counts[name].bound for name in before.measures)}


def is_mean(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether a length is an average: "an average of five years", "five years in prison on average"."""
    before = _last_bound(tokens[max(0, first - _NEAR_BOUND) : first])
    return before == "mean" or tokens[0].does("average") or at(tokens, behind_jail(tokens, last)).does("average")


def behind_jail(tokens: Sequence[Token], end: int) -> int:
    """Return the place of what follows a length and where it is spent: "six years in prison on average"."""
    while at(tokens, end).does("jail"):
        end += 1
    return end


def is_in_jail(tokens: Sequence[Token], first: int) -> bool:
    """Return whether prison stands right before a length: "imprisonment of up to six years", "prison, for at least"."""
    place = before_number(tokens, first)
    place -= tokens[place].key == "between"
    led = tokens[place].key in ("of", "for")
    return led and tokens[place - 1 - (tokens[place - 1].key == ",")].does("jail")


def _last_bound(before: Sequence[Token]) -> str:
    for token in reversed(before):
        if token.number_kind not in ("", "one") or token.key in (",", ";"):
            return ""
        if token.does("average"):
            return "mean"
        if token.does("most"):
            return "most"
        if token.does("least"):
            return "least"
    return ""
