"""Verbs whose subject is a shelter, which houses whomever it does anything for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from tipcompare.figures.words.tokens import PAUSES, Token
from tipcompare.series.prose import Counting

_NEAR_HOST = 7
"""Tokens before a verb among which its subject stands: "the shelter in the capital also received"."""


def tell_hosts(tokens: Sequence[Token], counts: Mapping[str, Counting]) -> Sequence[Token]:
    """Return the tokens, what a shelter did that is told of nobody else as a word of its measure: "it received 12"."""
    hosting = {word: name for name, counting in counts.items() for word in counting.hosting}
    told = [i for i, t in enumerate(tokens) if t.key in hosting and is_hosted(tokens, counts[hosting[t.key]], i)]
    if not told:
        return tokens
    return [
        evolve(t, meaning=evolve(t.meaning, weak=(hosting[t.key], *t.meaning.weak))) if i in told else t
        for i, t in enumerate(tokens)
    ]


def is_hosted(tokens: Sequence[Token], counting: Counting, index: int) -> bool:
    """Return whether those who house people do what the verb at `index` says: "two shelters that received"."""
    hosts = set(counting.hosts)
    for place in range(index - 1, max(index - 1 - _NEAR_HOST, -1), -1):
        token = tokens[place]
        if hosts.intersection(token.meaning.nouns):
            return True
        ends = token.key in PAUSES or token.key == "to" or token.number is not None or token.does("and", "break", "be")
        if ends or ((token.meaning.verbs or token.meaning.actor) and not token.does("account")):
            return False
    return False
