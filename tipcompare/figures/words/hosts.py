"""Verbs whose subject is a shelter, which houses whomever it does anything for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from tipcompare.figures.words.lexicon import Lexicon
from tipcompare.figures.words.tokens import PAUSES, Token
from tipcompare.series.prose import Counting

_NEAR_HOST = 7
"""Tokens before a verb among which its subject stands: "the shelter in the capital also received"."""


def tell_hosts(tokens: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """Return the tokens, what a shelter did that is told of nobody else as a word of its measure: "it received 12"."""
    hosting, counts = lexicon.hosting, lexicon.counts
    verbs = (i for i, token in enumerate(tokens) if token.key in hosting and not _has_else(tokens, i))
    told = [i for i in verbs if is_hosted(tokens, counts[hosting[tokens[i].key]], _before_inserted(tokens, i - 1) + 1)]
    if not told:
        return tokens
    return [
        evolve(t, meaning=evolve(t.meaning, weak=(hosting[t.key], *t.meaning.weak))) if i in told else t
        for i, t in enumerate(tokens)
    ]


def _has_else(tokens: Sequence[Token], index: int) -> bool:
    """Return whether what a shelter has or gets is no people, but for or from some: "had beds for 12", "a staff of"."""
    number = next((i for i in range(index + 1, len(tokens)) if tokens[i].number_kind not in ("", "one")), 0)
    between = tokens[index + 1 : number + 1]
    return any(one.key.isalpha() and not one.does("light") and to.does("function") for one, to in pairwise(between))


def is_hosted(tokens: Sequence[Token], counting: Counting, index: int) -> bool:
    """Return whether those who house people do what the verb at `index` says: "two shelters that received"."""
    hosts = set(counting.hosts)
    for place in range(index - 1, max(index - 1 - _NEAR_HOST, -1), -1):
        token = tokens[place]
        if hosts.intersection(token.meaning.nouns):
            return True
        if token.meaning.actor and any(t.key.endswith("by") for t in tokens[max(0, place - 2) : place]):
            continue  # "the shelter run by the ministry received"
        ends = (
            token.key in PAUSES or token.key == "to" or token.number is not None or token.does_any("and", "break", "be")
        )
        if ends or ((token.meaning.verbs or token.meaning.actor) and not token.does("account")):
            return False
    return False


def _before_inserted(tokens: Sequence[Token], last: int) -> int:
    """Return the place before what is told of a subject between commas: "the shelter, which opened then, received"."""
    first = next((i for i in range(last - 1, max(0, last - 2 * _NEAR_HOST), -1) if tokens[i].key == ","), last)
    tells = tokens[last].key == "," and (tokens[first + 1].does("relative") or tokens[first + 1].key.endswith("ed"))
    return first - 1 if first < last and tells else last
