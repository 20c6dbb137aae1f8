"""Whether figures are said to overlap, so that they come to nothing together."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from tipcompare.figures.negation.unsaid import DENIALS, TWICE, Silence
from tipcompare.figures.words.rule import PEOPLE
from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.stretches import clause_end, subject_of
from tipcompare.figures.words.tokens import Token, at, back_over, has, has_key

_COUNTED_KINDS = PEOPLE - {"official"}
_COUNTED = ("data", "some-of", "counted-out", "subject", "pointing", "them")
"""Marks of words for figures, and of those that stand for those counted."""
_THEIRS = ("goods", "theirs", "sentence", "needs-or-duties")
"""Marks of words for what those counted need, get or are given, or what is done for them: "services for victims"."""
_LIGHT = ("function", "light", "plan", "link")
"""Marks of words that say nothing of whom it is told."""


def counted_twice(scene: Scene, index: int) -> Silence | None:
    """Return what is in doubt, as several may have counted the same: "their data may overlap", not "did not overlap".

    What the sentence tells before, else what it goes on from. Not where it was averted, or is unlikely: "reduced
    overlap", "no victim was counted twice"; why it may be says nothing of that. Of the year that opens its clause or
    stands right behind: "in 2022, figures overlapped".
    """
    tokens, near, of = scene.tokens, scene.tokens[max(0, index - 2) : index], subject_of(scene.tokens, index)
    none = any(token.number_kind == "none" for token in of) or any(token.number_kind == "any" for token in near)
    ends = clause_end(tokens, index + 1)
    reason = next((i for i in range(index + 1, ends) if tokens[i].does_any("subordinate", "as")), ends)
    if none or has(near, *DENIALS) or has((*of, *tokens[index:reason]), "averts", "negation"):
        return None
    said = tokens[: index - len(of)]
    told = [n for t in tokens[:index] for n in (*t.meaning.verbs, *t.meaning.nouns) if scene.counts[n].objects]
    counted = {name for token in said for name in (*token.meaning.verbs, *token.meaning.nouns)} or set(scene.carried)
    if not (_are_counts(of, at(said, len(said) - 1 - has_key(said[-1:], ",")), counted) or tokens[index].does("data")):
        return None
    begins = 1 + back_over(tokens, index - 1, lambda t: t.key != ";" and not t.does("break"))
    year = index + (at(tokens, index + 1).period is not None)
    measures = tuple(dict.fromkeys(told)) or scene.carried
    asked = begins if begins else -1
    return Silence(index, index + 1, measures, None, TWICE, year + 1, asked=asked) if measures else None


def _are_counts(subject: Sequence[Token], led: Token, counted: AbstractSet[str]) -> bool:
    """Return whether figures or those counted are told of: not "services overlapped", "needs of victims overlapped".

    Where "which" stands for what is told right before it, `led`, or deeds are told of by name, only what may overlap.
    """
    may = has(subject, "plan")
    for place in range(len(subject) - 1, -1, -1):
        token = subject[place]
        if token.does("relative"):
            led = subject[place - 1] if place else led
            return may and (led.number is not None or led.meaning.kind in _COUNTED_KINDS)
        counts = token.meaning.kind in _COUNTED_KINDS or token.does_any(*_COUNTED)
        named = not counted.isdisjoint(token.meaning.nouns) and not token.does_any("sentence", "goods")
        counts = counts or (may and named)
        if counts and not has(subject[:place], *_THEIRS):
            return True
        if not (counts or _is_light(token)):
            return False
    return may


def _is_light(token: Token) -> bool:
    """Return whether a word says nothing of what is told of."""
    aside = token.meaning.actor or token.number or token.period or token.does_any(*_LIGHT)
    return bool(aside) or token.key.endswith("ly")
