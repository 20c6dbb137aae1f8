"""Where a sentence says that the same is so in another year: "as in 2019"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import evolve

from tipcompare.figures.dating.dated import Dated
from tipcompare.figures.words.periods import Period
from tipcompare.figures.words.sentence import Amount, Bound
from tipcompare.figures.words.tokens import Token, at, back_over, has, is_dated

_LONGEST_ALIKE = 6
"""Tokens from "as" to the year of which the same is so."""
_NEAR_SAME = 12
"""Tokens behind "the same number" among which its year is told."""


def year_of(token: Token) -> Period | None:
    """Return the year that a token tells, also one that no word leads: "a decrease from 2019 (33)"."""
    return Period(0, 0, f"CY{token.key}", int(token.key)) if token.is_year else token.period


def is_alike(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a year is told of which the same is so: "(as many) as in 2019", "as had been the case in 2019"."""
    if not tokens[index].does("as"):
        return False
    when = index + 1
    while when < len(tokens) and when - index < _LONGEST_ALIKE and _says_so(tokens[when]):
        when += 1
    after = tokens[when : when + 2]
    ends = len(after) < 2 or not after[1].key[-1:].isalpha() or after[1].does("likewise")
    return bool(after) and after[0].period is not None and ends


def alike_behind(tokens: Sequence[Token], first: int, until: int) -> Iterator[Dated]:
    """Yield the year of which a stretch says that the same is so: "did not report any, as it had not in 2019"."""
    place = next((i for i in range(first, min(until, len(tokens))) if is_alike(tokens, i)), len(tokens))
    for token in tokens[place + 1 : place + 1 + _LONGEST_ALIKE]:
        if token.does("done-so"):
            return  # "did not convict any, as it had done in 2019"
        if token.period is not None:
            yield Dated(token.period, "stated")
            return


def is_alike_then(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the same is so in a year that is told at `index`: "as in 2019", "the same number as in 2019".

    Or much the same: "similar to the previous year, it tried nobody".
    """
    place = back_over(tokens, index - 1, _says_so)
    return is_alike(tokens, place) or tokens[place].does_any("same", "likeness")


def years_alike(
    tokens: Sequence[Token], bound: Sequence[Bound], place: int, amounts: Mapping[int, Amount]
) -> Iterator[Dated]:
    """Yield the other years whose figure is said to be the same: "three cases, the same number as in 2019 and 2018".

    And "As in 2019, courts convicted six", "convicted six, as in 2019". Where a sentence has an amount, of those at the
    places `amounts`, the same sum is one: "gave ten million to three homes, the same amount as in 2019".
    """
    item = bound[place]
    dollars = item.relation == "part" and not item.measures
    got = any(b.measures and _is_got(tokens, b, item, amounts.get(place)) for b in bound[:place])
    if got or item.phrase.whole or (item.relation and not dollars):
        return  # "of the nine, six were men, the same number as in 2019"
    same, later = _same_at(tokens, bound, place, amounts)
    if same < 0 or (amounts and place not in amounts and tokens[same].does("same-sum")):
        return
    near = tokens[same : min(later, same + 1 + _NEAR_SAME)]
    # not "the same number as in 2019 (88 in 2018)"
    for before, token in pairwise(token for token in near if token.depth <= tokens[same].depth):
        if token.key in (";", ":") or token.does_any("comparison", "break", "done-so"):
            return
        if token.period is not None and token.period.since is not None:
            past = token.period.year - 1  # "as in each of the four preceding years"
            yield Dated(evolve(token.period, name=f"CY{past}", year=past, since=None), "stated")
        elif (period := year_of(token) if before.joins or before.does("same") else token.period) is not None:
            yield Dated(period, "stated")
            yield Dated(period.last_year, "stated")


def _same_at(
    tokens: Sequence[Token], bound: Sequence[Bound], place: int, amounts: Mapping[int, Amount]
) -> tuple[int, int]:
    """Return where it is said that the figure is the same, -1 for nowhere, and where the next one stands."""
    item = bound[place]
    behind = [i for i in range(place + 1, len(bound)) if bound[i].rule and bound[i].relation != "part"]
    behind = [i for i in behind if not _is_got(tokens, item, bound[i], amounts.get(i))]
    others = [i for i in behind if not _is_beside_same(tokens, bound[i])]
    later = next((bound[i].phrase.first for i in others), len(tokens))
    same = next((i for i in range(item.phrase.end, later) if tokens[i].does("same")), _alike_at(tokens, item, later))
    money = place in amounts and amounts[place].unit != "years"
    led = _led_by_same(tokens, bound[item.of] if item.of >= 0 else item, money=money)
    if place in amounts and same < 0:
        later = next((bound[i].phrase.first for i in others if i in amounts), len(tokens))
        same = next((i for i in range(item.phrase.end, later) if tokens[i].does("same-sum")), -1)
    return same if led < 0 else led, later


def _is_got(tokens: Sequence[Token], counted: Bound, item: Bound, amount: Amount | None) -> bool:
    """Return whether a term is what those counted got: "jailed one for six years", not "one; the mean was six"."""
    between = tokens[counted.phrase.end : item.phrase.first]
    apart = has(between, "be", "stays") or any(token.key == ";" or token.begins_clause for token in between)
    return amount is not None and amount.unit == "years" and not apart


def _is_beside_same(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether what is the same stands beside another year's figure: "down from six in 2019 and the same as"."""
    joint = item.phrase.end + (at(tokens, item.phrase.end).period is not None)
    led = at(tokens, joint).does_any("and", "break") and at(tokens, joint + 1).does("same")
    return item.relation == "comparison" and led


def _led_by_same(tokens: Sequence[Token], item: Bound, *, money: bool) -> int:
    """Return where it is said before a number that it is the same: "the same as in 2019, which was 12"; -1 if not.

    Or, of money and with no number before, "kept funds equal to those of 2019, allocating $9".
    """
    first = item.phrase.first
    comma = back_over(tokens, first - 1, lambda token: token.key != "," and token.number is None)
    alone = money and all(token.number is None for token in tokens[: max(0, comma)])
    if (
        alone
        and at(tokens, comma).key == ","
        and tokens[comma + 1].key.endswith("ing")
        and is_dated(tokens[comma - 1 : comma])
    ):
        told = back_over(tokens, comma - 2, lambda t: _says_so(t) or t.does_any("stands-for", "level") or t.key == "of")
        return told if told >= 0 and tokens[told].does("same") else -1
    place = back_over(tokens, first - 1, lambda token: not token.key[-1:].isalpha() or token.does_any("which", "be"))
    return place if place >= 0 and tokens[place].does("same") and has(tokens[place:first], "which") else -1


def _alike_at(tokens: Sequence[Token], item: Bound, later: int) -> int:
    """Return where "as" stands before a year of which a clause says the same, -1 for nowhere."""
    told = next((i for i in range(item.phrase.first) if tokens[i].number_kind not in ("", "one")), item.phrase.first)
    # "as in 2019, courts tried and convicted six", not "tried six and", "tried nobody, but"
    ahead = range(told, item.phrase.first)
    first = max((i for i in ahead if tokens[i].does_any("and", "break") or tokens[i].key == ";"), default=0)
    behind = range(item.phrase.end, later)
    ends = (i for i in behind if tokens[i].key == ";" or (tokens[i].does("and") and tokens[i].key != "or"))
    until = next(ends, later) - 1
    alike = (i for i in range(first, until) if is_alike(tokens, i))
    exact = (i for i in alike if not (at(tokens, i - 1).does("reference") or at(tokens, i - 1).meaning.qualifier))
    # not "about as many as", "found six but, as in 2019, freed", "twice as many suspects (46) as"
    goes_on = (i for i in exact if not (has(tokens[item.phrase.end : i], "break") or has(tokens[first:i], "differing")))
    return next(goes_on, -1)


def _says_so(token: Token) -> bool:
    """Return whether a word goes on from "as" to the year: "it did", "had been the case"."""
    return token.period is None and (token.does_any("subject", "did", "have", "be", "definite", "negation", "so"))
