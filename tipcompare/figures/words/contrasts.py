"""What in a sentence is only set against another year or body, told before clauses are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, islice, takewhile

from attrs import evolve

from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.lexicon import BRACKETS, NOTHING
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, is_dated
from tipcompare.figures.words.verbs import says
from tipcompare.model.figures import OWN_ACTORS

_BESIDE_SUMS = BRACKETS | SIGNS.keys()
_MAY_COMPARE = frozenset({"against", "likeness"})
_MAY_TURN = _MAY_COMPARE | {"comparison"}
_COMPARED = evolve(NOTHING, marks=frozenset({"comparison"}))
_JOINED = evolve(NOTHING, marks=frozenset({"and"}))
_NEAR_YEAR = 9
"""Tokens behind "against" among which stands the year that a number is set against."""
_FAR = 60
"""Tokens around a comparison among which it is told of whom both numbers are, and of which year."""
_NEAR_NUMBER = 4
"""Tokens behind a comparison among which stands the number that another is set against."""
_NEAR_CONTRAST = 4
"""Tokens behind "unlike in" up to the comma that ends what a clause is contrasted with."""


def tell_contrasts(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens of a sentence, told by each that compares whether a number is set against another one by it."""
    may = [i for i, t in enumerate(tokens) if (i and t.key == "from") or not t.meaning.marks.isdisjoint(_MAY_TURN)]
    return _leave_contrasts(_compare_against(tokens, may), may) if may else tokens


def _compare_against(tokens: Sequence[Token], may: Sequence[int]) -> Sequence[Token]:
    """Return the tokens with "against" as a comparison where a number of another year follows: "six, against nine".

    And so "following", "above" and their like: "six, following nine in 2019", "six, above the 2019 figure", and "from"
    behind a share: "six, a fall of 40 percent from ten in 2019"; "similar to" where a year or a number follows.
    """
    words = ((index, tokens[index]) for index in may)
    against = (i for i, t in words if (_comes_from(tokens, i) if t.key == "from" else t.does_any(*_MAY_COMPARE)))
    places = [index for index in against if _is_apart(tokens, index) and _set_against(tokens, index)]
    return [evolve(t, meaning=_COMPARED) if i in places else t for i, t in enumerate(tokens)] if places else tokens


def _comes_from(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a share or a number comes from one of another year: "six, from ten in 2019", not "to six"."""
    led, dated = tokens[index - 1], at(tokens, index + 2).period is not None and at(tokens, index + 3).key != "to"
    return led.number_kind == "share" or tokens[index - 2].does("reference") or (led.key == "," and dated)


def _leave_contrasts(tokens: Sequence[Token], may: Sequence[int]) -> Sequence[Token]:
    """Return the tokens without what a later clause opens against: "tried none; unlike in 2019, police freed two".

    Or "and, unlike 2019, police freed". No number of the clause is of that year, nor set against another one.
    """
    compared = [index for index in may if tokens[index].does("comparison")]
    now = {index for index in compared if _is_of_one_year(tokens, index)}
    before = (tokens[index - 1 - (tokens[index - 1].key == ",")] for index in compared)
    opening = [i for i, led in zip(compared, before, strict=True) if led.key == ";" or led.does_any("and", "break")]
    left = {place: NOTHING for index in opening for place in _contrast(tokens, index)}
    left |= dict.fromkeys(now, _JOINED)
    if not left:
        return tokens
    return [evolve(t, meaning=left[i], period=None) if i in left else t for i, t in enumerate(tokens)]


def _is_of_one_year(tokens: Sequence[Token], index: int) -> bool:
    """Return whether those of one year are set against each other, as they are of others or by others.

    "Freed nine, compared with 30 freed by NGOs", "nine women, compared with 30 men", "more than the government, which
    freed nine"; not where a year or an earlier report is told, nor where only some of the nine, or those
    in brackets, are of another kind, nor in brackets behind: "nine women (compared with 30 men)".
    """
    before, ahead = tokens[max(0, index - _FAR) : index], tokens[index + 1 : index + 1 + _FAR]
    if is_dated(ahead) or has(ahead, "past", "previous", "last-report"):
        return False
    if before and at(ahead, 0).meaning.actor and at(ahead, 1 + (at(ahead, 1).key == ",")).does("which"):
        return True
    if not (_counts(before) and _counts(ahead[:_NEAR_NUMBER])):
        return False
    level = (token for token in ahead if token.depth == tokens[index].depth)
    near = list(takewhile(lambda t: not (t.key in PAUSES or t.does("and")), level))
    told = {of for token in before for of in token.meaning.dimensions}
    first = dropwhile(lambda t: t.number_kind != "count", before)
    whole = takewhile(lambda t: not (t.key in PAUSES or t.number_kind == "count"), islice(first, 1, None))
    of_whole = {name for token in whole for name, _ in token.meaning.dimensions}
    those = {name for token in near for name, _ in token.meaning.dimensions} & of_whole
    again = {name for token in ahead for name, value in token.meaning.dimensions if (name, value) in told}
    last = next(t for t in reversed(before) if t.number_kind == "count")
    return (bool(those - again) and last.depth >= tokens[index].depth) or _act_others(before, near)


def _counts(tokens: Sequence[Token]) -> bool:
    return any(token.number_kind == "count" for token in tokens)


def _act_others(before: Sequence[Token], near: Sequence[Token]) -> bool:
    """Return whether others act than those before: "NGOs freed nine, compared with 30 whom police freed"."""
    first = next((token.meaning.actor for token in before if token.meaning.actor), "")
    acts = (token.meaning.actor for place, token in enumerate(near) if token.meaning.actor and _does(near, place))
    return first != "" and (first in OWN_ACTORS) != (next(acts, first) in OWN_ACTORS)


def _does(tokens: Sequence[Token], place: int) -> bool:
    """Return whether somebody does what is told: "freed by the police", "whom police freed"; not "30 by NGOs"."""
    by = back_over(tokens, place - 1, lambda token: token.does("article"))
    return says(tokens, place + 1) or (at(tokens, by).key == "by" and at(tokens, by - 1).number is None)


def _contrast(tokens: Sequence[Token], index: int) -> range:
    """Return the places of what is contrasted from `index` up to a comma behind which somebody else begins to act."""
    near = range(index + 1, min(index + 1 + _NEAR_CONTRAST, len(tokens) - 1))
    end = next((i for i in near if tokens[i].key == "," or tokens[i].number is not None), index)
    who = at(tokens, end + 1 + at(tokens, end + 1).does("article"))
    acts = tokens[end].key == "," and (who.does("subject") or who.meaning.actor or who.number_kind == "none")
    return range(index, end) if acts else range(0)


def _is_apart(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a comma or "but" leads it: "six, far fewer than ten", "up from six but (this was) below ten"."""
    place = back_over(
        tokens, index - 1, lambda t: t.does("lasting") or t.key[-2:] == "ly" or (t.meaning.plain and t.key.isalpha())
    )
    this = back_over(tokens, place - 1, lambda t: bool(t.meaning.nouns) or t.does("tally"))
    turned = at(tokens, place).does("break") and has(tokens[:place], "comparison")
    turned = turned or (at(tokens, place).does("be") and at(tokens, this).does("pointing"))
    return tokens[index].meaning.qualifier is None or turned or at(tokens, place).key == ","


def _set_against(tokens: Sequence[Token], index: int) -> bool:
    beyond = (tokens[i] for i in range(index + 1, len(tokens)))
    level = islice((t for t in beyond if t.depth == tokens[index].depth), _NEAR_YEAR)
    ahead = [t for t in level if not (t.meaning.qualifier or t.does_any("definite", "whole") or t.key in _BESIDE_SUMS)]
    if tokens[index].does("likeness"):  # "its identification of nine", "its finding and care for nine"
        near = ahead[: 3 + 2 * has(ahead[:3], "and")]
        ahead = ahead[next((i for i, t in enumerate(near) if t.number_kind == "count"), 0) :]
    if index == 0 or len(ahead) < 2 or ahead[1].does("whom"):
        return False  # not "practices similar to slavery", "freed 12, close to nine of whom had come in 2019"
    if ahead[0].number is None or ahead[1].period is not None:
        return is_dated(ahead[:2]) and (ahead[0].number is not None or tokens[index].does("exceeding"))
    stop = next((i for i, token in enumerate(ahead) if token.key and not token.key[-1].isalnum()), len(ahead))
    led, earlier = tokens[index - 1], tokens[index - 2]
    apart = led.key in PAUSES or led.does("break") or earlier.does("reference")  # "a drop of three from the nine"
    apart = apart or (led.does("be") and earlier.does_any("which", "pointing"))  # ", which is similar to the nine"
    return (apart or tokens[index].meaning.qualifier is not None) and (stop <= 1 or is_dated(ahead[:stop]))
