"""Deeds that a sentence lists as what efforts were, put as they are told elsewhere: in the past, each a clause."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.align.folding import stem_word
from tipcompare.changes.polarity import PASTS, VERBS, compounds
from tipcompare.language import deeds
from tipcompare.language.clauses import DOING_SO, OTHERS, PAUSES, PLAINLY_TURNING, POINTING_BACK
from tipcompare.language.narrowing import DETAILING, THINGS_IN_ING

_SHOWN, _MADE = 4, 9
"""Words from a verb of showing on among which the efforts stand, and from these on "by"."""

_NO_LEAD = (VERBS | deeds.NEGATIONS) - deeds.HAVING
"""Words before "included" with which it lists nothing that was done: "planned efforts included", "has not included"."""

_PARTING = PAUSES | {"and", "by"}
_WITHIN = (deeds.LINKING | DETAILING) - {"by"}
"""Words behind which a doing is none of those listed: "a plan for training judges"."""

_UNDONE_BY_THEM = ("but", POINTING_BACK, deeds.EMPHATIC, "not")
_OPEN = deeds.NEGATIONS | deeds.ABLE | deeds.TO_COME | deeds.RELATIVE | deeds.STATES | {"to"}
"""Words before what was left undone with which that may not be told, or was not what the subject did."""

_AFTER_MORE = deeds.LINKING | PAUSES | {"and"}
"""Words before which a thing made more is not told: "improved in May", "increased and formal training"."""

_AFTER_THINGS = deeds.LINKING | PAUSES
"""Words before which the name of a thing is no doing: "training for judges"."""


def put_plainly(tokens: list[str]) -> list[str]:
    """Return the words and marks of a sentence, with what it lists as its efforts told as deeds of those who made them.

    Example:
        >>> " ".join(put_plainly("these efforts included opening a shelter , and training judges".split()))
        'it opened a shelter ; it trained judges'
    """
    if deeds.LEADING_TO_LIST.isdisjoint(tokens):
        return tokens
    plain, place = _find_lead(tokens)
    pronoun, within, behind_verb = _refer_to(plain), False, place
    while place < len(tokens):
        behind = place
        while behind < len(tokens) and tokens[behind] in _PARTING:
            behind += 1
        past, end = _read_doing(tokens, behind)
        ended = ";" in tokens[place:behind]
        if past and (ended or (behind > place and not within)):
            plain += ["and", past] if place == behind_verb else [";", pronoun, past]
            place, within, behind_verb = end, False, end
        elif ended or tokens[place] in PLAINLY_TURNING:
            return [*plain, *tokens[place:]]
        else:
            within = within or (past != "" and tokens[behind - 1] in _WITHIN)
            behind = max(behind, place + 1)
            plain += tokens[place:behind]
            place = behind
    return plain


def deny_plainly(tokens: list[str]) -> list[str]:
    """Return the words and marks of a sentence, with what was left undone as something else was done told as not done.

    Example:
        >>> " ".join(deny_plainly("police detained girls instead of promptly referring them".split()))
        'police detained girls but they did not referred them'
    """
    for place in [at for at, word in enumerate(tokens) if word in deeds.UNDONE]:
        start = next((at + 1 for at in range(place - 1, -1, -1) if tokens[at] == ";"), 0)
        before, told = tokens[start:place], tokens[place] == "without"
        past, end = _read_doing(tokens, place + 1 + (not deeds.BEFORE_UNDONE.isdisjoint(tokens[place + 1 : place + 2])))
        did = not deeds.IN_PAST.isdisjoint(before) and _OPEN.isdisjoint(before)
        if past and did and (told or past not in deeds.PUNISHING):
            return [*tokens[:place], *_UNDONE_BY_THEM, past, *tokens[end:]]
    return tokens


def skip_adverbs(tokens: Sequence[str], place: int, others: frozenset[str] = frozenset()) -> int:
    """Return the first place from one on at which no adverb stands, nor one of other words."""
    while place < len(tokens) and (tokens[place].endswith("ly") or tokens[place] in others):
        place += 1
    return place


def _find_lead(tokens: list[str]) -> tuple[list[str], int]:
    """The words of a sentence to the first deed that it lists, and the place behind that; all where it lists none."""
    start = 0
    for place, word in enumerate(tokens):
        if word in PAUSES:
            start = place + 1
        elif word in deeds.LEADING_TO_LIST:
            plain, doing = (
                _lead_by_included(tokens, start, place) if word in deeds.INCLUDING else _lead_by(tokens, place)
            )
            past, end = _read_doing(tokens, doing)
            told = past or next((word for word in tokens[end - 1 : end] if word.endswith(DOING_SO)), "")
            if plain and told:
                return [*plain, told], end
    return tokens, len(tokens)


def _lead_by_included(tokens: list[str], start: int, place: int) -> tuple[list[str], int]:
    """The subject of what efforts included, with all before it, and where that begins; empty where it lists nothing."""
    before = tokens[start:place]
    if deeds.EFFORTS.isdisjoint(before) or not _NO_LEAD.isdisjoint(before):
        return [], place + 1
    return [*tokens[:start], "it"] if before[0] in deeds.POINTING_AT_EFFORTS else tokens[:place], place + 1


def _lead_by(tokens: list[str], place: int) -> tuple[list[str], int]:
    """The same for those who showed efforts "by" doing something; that they took steps stays a clause of its own."""
    doing = _find_by(tokens, place + 1)
    if doing == len(tokens) or tokens[place - 1] in deeds.NEGATIONS:
        return [], doing
    told = [*tokens[: doing - 1], ";", _refer_to(tokens[:place])] if tokens[place] in deeds.DEEDS else tokens[:place]
    return told, doing


def _refer_to(doers: Sequence[str]) -> str:
    """The pronoun for those whose efforts they are: the government, but where others are named."""
    return "it" if OTHERS.isdisjoint(doers) else POINTING_BACK


def _find_by(tokens: Sequence[str], start: int) -> int:
    """The place behind what tells how the efforts were made that stand at a place; behind all where nothing does."""
    made = next((at for at in range(start, min(start + _SHOWN, len(tokens))) if tokens[at] in deeds.EFFORTS), None)
    if made is not None:
        for place in range(made + 1, min(made + 1 + _MADE, len(tokens))):
            if tokens[place] in deeds.BY_DOING:
                return place + 1 + (tokens[place + 1 : place + 2] == ["by"])
            if tokens[place] in VERBS:
                break
    return len(tokens)


def _read_doing(tokens: Sequence[str], place: int) -> tuple[str, int]:
    """The deed that a doing at a place tells, in the past, and the place behind it; empty where none stands there."""
    place = skip_adverbs(tokens, place)
    word, following = (*tokens[place : place + 2], "", "")[:2]
    if word == "the" and tokens[place + 2 : place + 3] == ["of"] and following.endswith((DOING_SO, *deeds.NOUN_ENDS)):
        return _past_of(following), place + 3  # "the adoption of a plan"
    if word in deeds.MADE_MORE and following and following not in _AFTER_MORE:
        return word, place + 1  # "increased training"
    thing = not following or compounds(tokens, place) or (word in THINGS_IN_ING and following in _AFTER_THINGS)
    end = place + 1 + (following == "of")  # "updating of guidelines"
    return _past_of(word) if word.endswith(DOING_SO) and not thing else "", end


def _past_of(word: str) -> str:
    return deeds.PAST_OF.get(word) or PASTS.get(stem_word(word), "")
