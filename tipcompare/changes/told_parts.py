"""Which part of a recommendation a passage answers, where it answers one of several things asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from tipcompare.changes.asked import Asked, tell_part
from tipcompare.changes.fulfilment import frame_of, is_answer
from tipcompare.changes.polarity import Clause
from tipcompare.language.answers import ANSWERS
from tipcompare.language.deeds import BY_DOING
from tipcompare.language.narrowing import COUNTED, DETAILING, PEOPLE
from tipcompare.model import Span

_THINGS = {answer.name: frozenset(answer.things) for answer in ANSWERS if answer.given}
"""What bodies are given, by kind, as it is written."""

_WORD = re.compile(r"[^\W\d_]+")
_COUNTED = 8
"""Words behind "number" among which those stand of whom it is."""


def find_told(text: str, parts: Sequence[Asked], chosen: Asked, clause: Clause) -> Span | None:
    """Return where in a recommendation the part stands that a passage answers; None where that is not told.

    A deed may be nearest to the whole, though it answers one of its demands alone: then this is the part. Of things
    that are to be given to the same ("funding and training") it is the one that was given.

    Args:
        text: of the recommendation.
        parts: what it asks for (see `tipcompare.changes.asked.list_asked`).
        chosen: the one that the passage fits best.
        clause: the one of the passage that tells.

    Example:
        >>> from tipcompare.changes.asked import list_asked
        >>> from tipcompare.changes.clauses import read_clauses
        >>> text = "Provide funding and training to all mill wardens."
        >>> parts, (clause,) = list_asked(text, ""), read_clauses("The ministry trained 40 mill wardens.")
        >>> find_told(text, parts, parts[0], clause).of(text)
        'training'
    """
    told = tell_part(text, chosen.part)
    if clause.says != "did":
        return told
    given = _find_given(text, [part for part in parts if part.part == chosen.part], clause)
    if given is not None or chosen.part is not None:
        return given or told
    places = {place: False for part in parts if (place := tell_part(text, part.part)) is not None}
    places |= {part.part: True for part in parts if part.part in places and is_answer(part.kind, clause)}
    demands = [place for place in places if _is_demand(text, place)]
    answered = [place for place, answers in places.items() if answers]
    return answered[0] if len(answered) == 1 < len(demands) and answered[0] in demands else None


def _is_demand(text: str, part: Span) -> bool:
    """Whether a part is a demand of its own, and tells neither how another is to be met nor what belongs to it."""
    before = text[: part.start].split()
    return not before or before[-1] not in BY_DOING | DETAILING


def _find_given(text: str, asked: Sequence[Asked], clause: Clause) -> Span | None:
    """Where the one of several things is named that a deed gave; None where it gave several, or one goes unnamed."""
    kinds = [part.kind for part in asked if part.kind in _THINGS]
    given = [kind for kind in kinds if is_answer(kind, clause)]
    part = asked[0].part if asked else None
    named = {kind: _find_name(text, part or Span(0, len(text)), kind) for kind in kinds}
    if len(given) != 1 or len(kinds) < 2 or not all(named.values()):
        return None
    others = frozenset(chain.from_iterable(_THINGS[kind] for kind in kinds if kind != given[0])) - PEOPLE
    return named[given[0]] if others.isdisjoint(frame_of(clause)) else None  # "funded training" is training, too


def _find_name(text: str, part: Span, kind: str) -> Span | None:
    """Where the first word stands for a thing of this kind; of a number, with those of whom it is."""
    words = list(_WORD.finditer(text, part.start, part.end))
    for place, word in enumerate(words):
        if word[0].lower() == COUNTED and COUNTED in _THINGS[kind]:
            behind = words[place + 1 : place + 1 + _COUNTED]
            end = next((other.end() for other in behind if other[0].lower() in PEOPLE), None)
            return Span(word.start(), end) if end is not None else None
        if word[0].lower() in _THINGS[kind] - PEOPLE:
            return Span(*word.span())
    return None
