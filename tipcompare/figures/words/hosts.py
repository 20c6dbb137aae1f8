"""What those do who house people, told by verbs that say it of nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from tipcompare.figures.words.lexicon import Lexicon
from tipcompare.figures.words.tokens import PAUSES, Token, has
from tipcompare.figures.words.verbs import is_verb
from tipcompare.series.prose import Counting

_SUBJECT = 4
"""Words of the longest subject that is looked for."""
_NEAR = 7
"""Tokens of a clause among which stand its subject and its verb."""


def tell_hosts(tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """Return the tokens, what a shelter did that is told of nobody else as a word of its measure: "it received 12"."""
    hosting, counts = lexicon.hosting, lexicon.counts
    verbs = [(i, token, counts[hosting[token.key]]) for i, token in enumerate(tokens) if token.key in hosting]
    told = {i: token for i, token, by in verbs if is_hosted(tokens, by, i) and not _has_else(tokens, i)}
    hosted = {i: evolve(t.meaning, weak=(hosting[t.key], *t.meaning.weak)) for i, t in told.items()}
    return [evolve(t, meaning=hosted[i]) if i in hosted else t for i, t in enumerate(tokens)] if hosted else tokens


def _has_else(tokens: Sequence[Token], index: int) -> bool:
    """Return whether what a shelter has or gets is no people, but for or from some: "had beds for 12", "a staff of"."""
    number = next((i for i in range(index + 1, len(tokens)) if tokens[i].number_kind not in ("", "one")), 0)
    between = tokens[index + 1 : number + 1]
    return any(one.key.isalpha() and not one.does("light") and to.does("function") for one, to in pairwise(between))


def is_hosted(tokens: Sequence[Token], counting: Counting, index: int) -> bool:
    """Return whether those who house people do what the verb at `index` says: "two shelters that received".

    Or do it besides: "the shelter received 12 and continued to assist nine".
    """
    doing = tokens[index].key.endswith("ing") and tokens[index - 1].does("be")  # "the shelter was serving"
    hosts, last = set(counting.hosts), _before_inserted(tokens, _deed_before(tokens, index) - 1 - doing)
    for place in range(last, max(last - _NEAR, -1), -1):
        token = tokens[place]
        if hosts.intersection(token.meaning.nouns):
            return not has(tokens[max(0, place - _SUBJECT) : place + 1], "by-day")
        by = tokens[place + 1 : place + 2] if token.key.endswith("ed") else tokens[max(0, place - 2) : place]
        if (token.meaning.actor or token.meaning.verbs) and any(t.key.endswith("by") for t in by):
            continue  # "the shelter run by the ministry received", "the shelter funded by it received"
        if token.key in PAUSES or token.does_any("and", "break", "be") or token.meaning.verbs or token.meaning.actor:
            return False
    return False


def _deed_before(tokens: Sequence[Token], index: int) -> int:
    """Return the place of the deed to which "and continued to" joins the one at `index`, its own place for none."""
    if index < 2 or not tokens[index - 1].does("continued") or not tokens[index - 2].does("and"):
        return index
    back = range(index - 3, max(index - 3 - _NEAR, -1), -1)
    return next((i for i in back if is_verb(tokens, i)), index)


def _before_inserted(tokens: Sequence[Token], last: int) -> int:
    """Return the place before what is told of a subject between commas: "the shelter, which opened then, received"."""
    first = next((i for i in range(last - 1, max(0, last - 2 * _NEAR), -1) if tokens[i].key == ","), last)
    tells = tokens[last].key == "," and (tokens[first + 1].does("relative") or tokens[first + 1].key.endswith("ed"))
    return first - 1 if first < last and tells else last
