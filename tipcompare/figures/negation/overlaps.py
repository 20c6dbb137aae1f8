"""Whether figures are said to overlap, so that they come to nothing together."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.negation.unsaid import TWICE, Silence, clause_end, subject_of
from tipcompare.figures.words.rule import PEOPLE
from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.tokens import Token, has

_DENIALS = ("negation", "unavailable", "deny", "not")
_COUNTED_KINDS = PEOPLE - {"official"}
_COUNTED = ("data", "some-of", "counted-out", "subject", "pointing", "them")
"""Marks of words for figures, and of those that stand for those counted."""
_LIGHT = ("function", "light", "plan", "link")
"""Marks of words that say nothing of whom it is told."""


def counted_twice(scene: Scene, index: int) -> Silence | None:
    """Return what is in doubt, as several may have counted the same: "their data may overlap", not "did not overlap".

    What the sentence tells before, else what it goes on from. Not where it was averted: "reduced overlap".
    """
    tokens, near, of = scene.tokens, scene.tokens[max(0, index - 2) : index], subject_of(scene.tokens, index)
    if has(near, *_DENIALS) or any(token.number_kind in ("none", "any") for token in near):
        return None
    averted = has((*of, *tokens[index : clause_end(tokens, index + 1)]), "averts", "negation")
    if averted or not (_are_counts(of) or tokens[index].does("data")):
        return None
    told = [n for t in tokens[:index] for n in (*t.meaning.verbs, *t.meaning.nouns) if scene.counts[n].objects]
    measures = tuple(dict.fromkeys(told)) or scene.carried
    return Silence(index, index + 1, measures, None, TWICE, index + 1) if measures else None


def _are_counts(subject: Sequence[Token]) -> bool:
    """Return whether figures or those counted are told of, or those right before "may": not "services overlapped"."""
    may = has(subject, "plan")
    for token in reversed(subject):
        counted = token.meaning.kind in _COUNTED_KINDS or token.does_any(*_COUNTED)
        if token.does("relative") or counted or token.meaning.nouns:
            return may or (counted and not token.does("relative"))
        if not (token.meaning.actor or token.number or token.does_any(*_LIGHT) or token.key.endswith("ly")):
            return False
    return may
